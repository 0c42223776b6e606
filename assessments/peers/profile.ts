/** What makes organisations comparable: the lists that a profile is chosen from. Source: methods D.7. */

/** The nations of the United Kingdom. */
export const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland'] as const;

/** The kinds of public body. */
export const SECTORS = ['council', 'police', 'fire', 'health', 'central', 'education', 'housing', 'charity', 'other'] as const;

/** The kinds of council, those of Wales, Scotland and Northern Ireland each as one. */
export const COUNCIL_TYPES = [
  'county', 'unitary', 'metropolitan', 'london-borough', 'district', 'combined', 'wales', 'scotland', 'northern-ireland',
] as const;

/** Staff, by head count. */
export const STAFF_BANDS = ['under-250', '250-to-999', '1000-to-4999', '5000-or-more'] as const;

/** The regions of all four nations. */
export const REGIONS = [
  'north-east', 'north-west', 'yorkshire-and-the-humber', 'east-midlands', 'west-midlands', 'east-of-england', 'london', 'south-east', 'south-west',
  'north-wales', 'mid-wales', 'south-west-wales', 'south-east-wales',
  'north-scotland', 'east-scotland', 'west-scotland', 'south-scotland',
  'northern-ireland',
] as const;

/** One of the nations. */
export type Nation = (typeof NATIONS)[number];
/** One of the regions. */
export type Region = (typeof REGIONS)[number];

/** The regions of each nation, in the order in which they are offered. */
export const REGIONS_OF = {
  england: ['north-east', 'north-west', 'yorkshire-and-the-humber', 'east-midlands', 'west-midlands', 'east-of-england', 'london', 'south-east', 'south-west'],
  wales: ['north-wales', 'mid-wales', 'south-west-wales', 'south-east-wales'],
  scotland: ['north-scotland', 'east-scotland', 'west-scotland', 'south-scotland'],
  'northern-ireland': ['northern-ireland'],
} as const satisfies Readonly<Record<Nation, readonly Region[]>>;

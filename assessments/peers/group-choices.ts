/** The groups that a coordinator can tick for a pack, with their names and definitions in both languages. */

import type { Text } from '../questionnaire-model.ts';
import { text } from '../questionnaire/text.ts';
import { organisation as cy } from '../words/cy/organisation.ts';
import { organisation as en } from '../words/en/organisation.ts';
import type { GroupRule, PoolGroup } from './pool-model.ts';
import { COUNCIL_TYPES, NATIONS, REGIONS, SECTORS, STAFF_BANDS, type Nation } from './profile.ts';

/** Organisations of a sector, as one speaks of several. */
const SECTOR_NAMES = {
  council: text('Councils', 'Cynghorau'),
  police: text('Police services', 'Gwasanaethau heddlu'),
  fire: text('Fire and rescue services', 'Gwasanaethau tân ac achub'),
  health: text('Health bodies', 'Cyrff iechyd'),
  central: text('Central government bodies', 'Cyrff llywodraeth ganolog'),
  education: text('Education bodies', 'Cyrff addysg'),
  housing: text('Housing bodies', 'Cyrff tai'),
  charity: text('Charities', 'Elusennau'),
  other: text('Other public bodies', 'Cyrff cyhoeddus eraill'),
} as const satisfies Readonly<Record<(typeof SECTORS)[number], Text>>;

const COUNCIL_TYPE_NAMES = {
  county: text('County councils', 'Cynghorau sir'),
  unitary: text('Unitary councils', 'Cynghorau unedol'),
  metropolitan: text('Metropolitan councils', 'Cynghorau metropolitan'),
  'london-borough': text('London boroughs', 'Bwrdeistrefi Llundain'),
  district: text('District councils', 'Cynghorau dosbarth'),
  combined: text('Combined authorities', 'Awdurdodau cyfun'),
  wales: text('Councils in Wales', 'Cynghorau yng Nghymru'),
  scotland: text('Councils in Scotland', 'Cynghorau yn yr Alban'),
  'northern-ireland': text('Councils in Northern Ireland', 'Cynghorau yng Ngogledd Iwerddon'),
} as const satisfies Readonly<Record<(typeof COUNCIL_TYPES)[number], Text>>;

const IN_NATION = {
  england: text('in England', 'yn Lloegr'),
  wales: text('in Wales', 'yng Nghymru'),
  scotland: text('in Scotland', 'yn yr Alban'),
  'northern-ireland': text('in Northern Ireland', 'yng Ngogledd Iwerddon'),
} as const satisfies Readonly<Record<Nation, Text>>;

/** Every rule that can be ticked, kind by kind. A named group is made of a list instead. Methods D.6, D.7. */
export const GROUP_CHOICES: readonly GroupRule[] = [
  { kind: 'all' },
  ...NATIONS.map((nation) => ({ kind: 'nation', nation }) as const),
  ...SECTORS.map((sector) => ({ kind: 'sector', sector }) as const),
  ...NATIONS.flatMap((nation) => SECTORS.map((sector) => ({ kind: 'nation-and-sector', nation, sector }) as const)),
  ...COUNCIL_TYPES.map((councilType) => ({ kind: 'council-type', councilType }) as const),
  ...STAFF_BANDS.map((staffBand) => ({ kind: 'staff-band', staffBand }) as const),
  ...REGIONS.map((region) => ({ kind: 'region', region }) as const),
];

/**
 * The group of a rule: its id, name and definition. It has no parent until it stands in a list: `withParents`.
 *
 * @example groupOf({ kind: 'nation', nation: 'wales' }).name // { en: 'Wales', cy: 'Cymru' }
 */
export function groupOf(rule: Exclude<GroupRule, { readonly kind: 'named' }>): PoolGroup {
  const made = (id: string, name: Text, definition: Text): PoolGroup => ({ id, name, definition, parent: null, rule });
  switch (rule.kind) {
    case 'all':
      return made('all', text('All organisations', 'Pob sefydliad'), text('Every organisation that took part.', 'Pob sefydliad a gymerodd ran.'));
    case 'nation':
      return made(`nation-${rule.nation}`, text(en.nations[rule.nation], cy.nations[rule.nation]), sentence(text('Organisations of any sector', 'Sefydliadau o unrhyw sector'), IN_NATION[rule.nation]));
    case 'sector':
      return made(`sector-${rule.sector}`, SECTOR_NAMES[rule.sector], sentence(SECTOR_NAMES[rule.sector], text('of any nation', 'o unrhyw wlad')));
    case 'nation-and-sector': {
      const name = joined(SECTOR_NAMES[rule.sector], IN_NATION[rule.nation]);
      return made(`${rule.nation}-${rule.sector}`, name, sentence(name));
    }
    case 'council-type':
      return made(`council-type-${rule.councilType}`, COUNCIL_TYPE_NAMES[rule.councilType], sentence(COUNCIL_TYPE_NAMES[rule.councilType]));
    case 'staff-band': {
      const name = joined(text(en.staffBands[rule.staffBand], cy.staffBands[rule.staffBand]), text('staff', 'o staff'));
      const those = text('Organisations of any sector, by their number of staff:', 'Sefydliadau o unrhyw sector, yn ôl nifer y staff:');
      return made(`staff-${rule.staffBand}`, name, sentence(those, text(en.staffBands[rule.staffBand].toLowerCase(), cy.staffBands[rule.staffBand].toLowerCase())));
    }
    case 'region': {
      const name = text(en.regions[rule.region], cy.regions[rule.region]);
      return made(`region-${rule.region}`, name, sentence(text('Organisations of any sector in this region:', 'Sefydliadau o unrhyw sector yn y rhanbarth hwn:'), name));
    }
  }
}

/** A group made of a list: official codes, or the names of organisations that have none. */
export function namedGroup(id: string, name: Text, members: readonly string[]): PoolGroup {
  const definition = text('Organisations that the coordinator has listed.', 'Sefydliadau y mae’r cydlynydd wedi’u rhestru.');
  return { id, name, definition, parent: null, rule: { kind: 'named', members } };
}

function joined(one: Text, other: Text): Text {
  return text(`${one.en} ${other.en}`, `${one.cy ?? one.en} ${other.cy ?? other.en}`);
}

function sentence(...parts: readonly [Text, ...Text[]]): Text {
  const [first, ...others] = parts;
  const all = others.reduce(joined, first);
  return text(`${all.en}.`, `${all.cy ?? all.en}.`);
}

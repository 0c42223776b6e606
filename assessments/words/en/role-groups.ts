/** The English names of the role groups. */

import type { ShownGroup } from '../../workshop-model.ts';

export const roleGroups = {
  senior: 'Senior officers',
  managers: 'Managers',
  communications: 'Communications',
  'front-line': 'Front-line services',
  ict: 'ICT and security',
  other: 'Other roles',
} satisfies Readonly<Record<ShownGroup, string>>;

/** The Welsh names of the role groups. */

import type { ShownGroup } from '../../workshop-model.ts';

export const roleGroups = {
  senior: 'Uwch-swyddogion',
  managers: 'Rheolwyr',
  communications: 'Cyfathrebu',
  'front-line': 'Gwasanaethau rheng flaen',
  ict: 'TGCh a diogelwch',
  other: 'Rolau eraill',
} satisfies Readonly<Record<ShownGroup, string>>;

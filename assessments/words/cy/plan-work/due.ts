/** Welsh: what is due and overdue, as it is said on opening. */

import type { due as en } from '../../en/plan-work/due.ts';
import { plural } from '../../plural.ts';

export const due: typeof en = {
  title: 'I’w cwblhau ac yn hwyr',
  /** "1 cam gweithredu yn hwyr, 2 i’w cwblhau erbyn 22 Rhagfyr 2026". */
  line: (overdue, soon, until) => {
    if (overdue === 0) return `${countActions(soon)} i’w ${soon === 1 ? 'gwblhau' : 'cwblhau'} erbyn ${until}`;
    const late = `${countActions(overdue)} yn hwyr`;
    return soon === 0 ? late : `${late}, ${soon} i’w ${soon === 1 ? 'gwblhau' : 'cwblhau'} erbyn ${until}`;
  },
  overdueSince: (title, day) => `${title}: yn hwyr ers ${day}`,
  dueOn: (title, day) => `${title}: i’w gwblhau erbyn ${day}`,
  more: (count) => `Gweld ${count} arall yn y tabl`,
  review: 'Adolygiad y dogfennau’n hwyr',
  toReview: 'Gweld y dyddiad adolygu',
};

function countActions(count: number): string {
  return plural(count, { two: `${count} gam gweithredu`, few: `${count} cham gweithredu`, many: `${count} cham gweithredu`, other: `${count} cam gweithredu` });
}

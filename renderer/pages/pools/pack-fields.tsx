/** What stands in the head of a pack: its title, its maker, its licence, who took part and until when it is used. */

import type { Day } from '../../../assessments/figures-model.ts';
import { LONGEST_NAME, LONGEST_NOTE, LONGEST_TITLE } from '../../../assessments/limits.ts';
import type { Text } from '../../../assessments/questionnaire-model.ts';
import { DateField } from '../../forms/date-field.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { usePeerWords } from '../../state/peer-words.ts';
import type { PoolAtWork } from './use-pool.ts';

/** Those that a pack cannot do without, in the order in which they stand. */
export const PACK_FIELDS = ['title', 'madeBy', 'validUntil'] as const;
export type PackField = (typeof PACK_FIELDS)[number];

interface PackFieldsProps {
  readonly pool: PoolAtWork;
  readonly validUntil: Day;
  /** What is said beside such a field where it was left empty. */
  readonly problemOf: (field: PackField) => string | undefined;
  readonly onValidUntil: (day: Day) => void;
}

export function PackFields({ pool, validUntil, problemOf, onValidUntil }: PackFieldsProps) {
  const { begin, pack: words } = usePeerWords().pools;
  const { book } = pool.opened;
  const { title, notes } = book;
  return (
    <div className="fields">
      <TextField label={words.name} value={book.name} longest={LONGEST_NAME} onCommit={(name) => name.trim() !== '' && pool.change(() => ({ name }))} />
      <TextField id="pack-title" label={words.packTitle} problem={problemOf('title')} value={title.en} longest={LONGEST_TITLE} onCommit={(en) => pool.change((now) => ({ title: { ...now.title, en } }))} />
      <TextField label={words.packTitleCy} value={title.cy ?? ''} longest={LONGEST_TITLE} onCommit={(cy) => pool.change((now) => ({ title: inWelsh(now.title, cy) }))} />
      <TextField
        id="pack-madeBy"
        label={begin.madeBy}
        hint={begin.madeByHint}
        problem={problemOf('madeBy')}
        value={book.madeBy}
        longest={LONGEST_NAME}
        onCommit={(madeBy) => pool.change(() => ({ madeBy }))}
      />
      <TextField label={begin.licence} hint={begin.licenceHint} value={book.licence} longest={LONGEST_NAME} onCommit={(licence) => pool.change(() => ({ licence }))} />
      <TextField label={words.notes} hint={words.notesHint} value={notes.en} longest={LONGEST_NOTE} isLong onCommit={(en) => pool.change((now) => ({ notes: { ...now.notes, en } }))} />
      <TextField label={words.notesCy} value={notes.cy ?? ''} longest={LONGEST_NOTE} isLong onCommit={(cy) => pool.change((now) => ({ notes: inWelsh(now.notes, cy) }))} />
      <DateField
        id="pack-validUntil"
        label={words.validUntil}
        hint={words.validUntilHint}
        problem={problemOf('validUntil')}
        neededProblem={words.needsDay}
        value={validUntil}
        onCommit={(day) => day !== null && onValidUntil(day)}
      />
    </div>
  );
}

function inWelsh(text: Text, cy: string): Text {
  return { ...text, cy: cy === '' ? null : cy };
}

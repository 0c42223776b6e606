/** Takes responses in: several at once, each looked at before, and nothing half taken. */

import { Button } from '../../../forms/button.tsx';
import { FilesPick } from '../../../parts/files-pick.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useFileDrop } from '../../../parts/use-file-drop.ts';
import { useKeptFocus } from '../../../parts/use-kept-focus.ts';
import { useOneAtATime } from '../../../parts/use-one-at-a-time.ts';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import type { BoxInHand } from '../vote/counting.ts';
import { PickedList } from './picked-list.tsx';
import { useResponseSentence } from './use-response-sentence.ts';
import type { useResponses } from './use-responses.ts';

interface TakeResponsesProps {
  readonly entry: BoxInHand;
  readonly isMain: boolean;
  readonly responses: ReturnType<typeof useResponses>;
  readonly onTakeEarlier: (slip: string) => void;
}

export function TakeResponses({ entry, isMain, responses, onTakeEarlier }: TakeResponsesProps) {
  const told = useWorkshopWords().absent;
  const once = useOneAtATime();
  const sentenceOf = useResponseSentence();
  const { picked, problem, pick, add, putAway } = responses;
  const take = (files: readonly File[]) => once(() => pick(files));
  const isOver = useFileDrop(take);
  const good = picked.filter(({ outcome }) => outcome.ok).length;
  const isAnyIn = entry.slips.some((slip) => slip.way === 'file' && !slip.isSealed);
  // What was pressed goes with the files that were added, with the one that stood in the way, and with the last that was taken out.
  const heading = useKeptFocus<HTMLHeadingElement>(`${picked.length} ${good} ${isAnyIn}`);
  const late = entry.slips.filter((slip) => !slip.isSealed).length + good;
  return (
    <section className="stack">
      {isOver && (
        <p className="drop-here">
          <span>{told.dropHere}</span>
        </p>
      )}
      <h4 ref={heading} tabIndex={-1} className="card-title">
        {told.takeTitle}
      </h4>
      <p className="prose">{told.holds}</p>
      <p className="prose">{told.careful}</p>
      <div className="button-row">
        <FilesPick kind={isMain && good === 0 ? 'filled' : 'outlined'} label={told.pick} endings=".json" onPick={take} />
        <p className="quiet">{told.drop}</p>
      </div>
      <div role="status">
        {problem !== undefined && <Notice kind="alarm">{sentenceOf(problem)}</Notice>}
        {picked.length > 0 && <p className="chosen-files">{told.chosen(picked.length)}</p>}
      </div>
      {picked.length > 0 && (
        <>
          <PickedList picked={picked} onTakeEarlier={onTakeEarlier} />
          {entry.isOpened && good > 0 && late === 1 && <Notice kind="caution">{told.oneLate}</Notice>}
          <div className="button-row">
            {good > 0 && (
              <Button kind={isMain ? 'filled' : 'outlined'} onPress={() => once(add)}>
                {told.add(good)}
              </Button>
            )}
            <Button kind="underlined" onPress={putAway}>
              {told.leave}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

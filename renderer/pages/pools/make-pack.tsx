/** Makes the pack: what stands in its head, until when it is used, and what to do with the file. */

import { useRef, useState } from 'react';
import type { Day } from '../../../assessments/figures-model.ts';
import { usualValidity } from '../../../assessments/peers/months.ts';
import { showDay } from '../../../assessments/words/dates.ts';
import { host } from '../../bridge.ts';
import { offerFile } from '../../files.ts';
import { Button } from '../../forms/button.tsx';
import { flushDrafts } from '../../forms/drafts.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useKeptFocus } from '../../parts/use-kept-focus.ts';
import { useOneAtATime } from '../../parts/use-one-at-a-time.ts';
import { today } from '../../state/clock.ts';
import { usePeerWords } from '../../state/peer-words.ts';
import { useWords } from '../../state/words.tsx';
import { countShown } from './count-shown.ts';
import { MadePack, type PackFile } from './made-pack.tsx';
import { PACK_FIELDS, PackFields, type PackField } from './pack-fields.tsx';
import { SlowWork } from './slow-work.tsx';
import type { PoolAtWork } from './use-pool.ts';

export function MakePack({ pool }: { readonly pool: PoolAtWork }) {
  const { pack: words, preview } = usePeerWords().pools;
  const shared = useWords();
  const once = useOneAtATime();
  const [validUntil, setValidUntil] = useState<Day>(() => usualValidity(today()));
  const [missing, setMissing] = useState<readonly PackField[]>([]);
  const [isMaking, setMaking] = useState(false);
  const heading = useKeptFocus<HTMLHeadingElement>(isMaking);
  const [made, setMade] = useState<PackFile>();
  const [isNothing, setNothing] = useState(false);
  /** What was typed last counts, whether or not the page has been drawn since. */
  const latest = useRef(pool);
  latest.current = pool;
  const { previous } = pool.opened;
  const needs = { title: words.needsTitle, madeBy: words.needsMaker, validUntil: words.needsDay };

  const make = async () => {
    pool.say(undefined);
    setMade(undefined);
    setNothing(false);
    setMaking(true);
    const revision = await latest.current.settle();
    // A pack that shows nothing is of no use, and the next one would be held against it.
    const plan = await host.previewPack(pool.id);
    const isEmpty = plan.ok && countShown(plan.value) === 0;
    const answer = plan.ok && !isEmpty ? await host.makePack(pool.id, revision, validUntil) : plan;
    await pool.reload();
    setMaking(false);
    if (!answer.ok) return pool.say(answer.problem);
    if (!('fileName' in answer.value)) return setNothing(true);
    const { fileName, text } = answer.value;
    offerFile(fileName, text, 'application/json');
    return setMade({ fileName, text });
  };
  const press = () => {
    flushDrafts();
    // The page is drawn with what was typed last, then looked at.
    setTimeout(() => {
      const { title, madeBy } = latest.current.opened.book;
      const isGiven = { title: title.en.trim() !== '', madeBy: madeBy.trim() !== '', validUntil: validUntil > today() };
      const found = PACK_FIELDS.filter((field) => !isGiven[field]);
      setMissing(found);
      if (found.length === 0) once(make);
    });
  };
  return (
    <div className="sections">
      <section className="stack">
        <div className="prose">
          <h2 ref={heading} tabIndex={-1} className="finding">
            {words.title}
          </h2>
          {previous !== null && <p className="quiet">{words.last(showDay(shared, previous.madeOn))}</p>}
        </div>
        <ProblemSummary title={shared.problems.title(missing.length)} problems={missing.map((field) => ({ id: `pack-${field}`, text: needs[field] }))} />
        <PackFields pool={pool} validUntil={validUntil} problemOf={(field) => (missing.includes(field) ? needs[field] : undefined)} onValidUntil={setValidUntil} />
        <p className="prose">{words.remember}</p>
        <div className="button-row">
          <Button kind="filled" onPress={press}>
            {words.make}
          </Button>
          <a href={`#/pools/${pool.id}/preview`}>{preview.caption}</a>
        </div>
        {isNothing && (
          <Notice kind="caution" isAnnounced>
            {words.nothingToShow}
          </Notice>
        )}
        <div role="status">{isMaking && <SlowWork text={words.making} stop={words.stop} onStop={() => void host.stopPooling(pool.id)} />}</div>
      </section>
      {made !== undefined && <MadePack file={made} />}
    </div>
  );
}

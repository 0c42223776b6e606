/** The fields of published figures, what is missing beside each, and the button that adds them. */

import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import { LONGEST_NAME, LONGEST_TITLE } from '../../../../assessments/limits.ts';
import type { PublishedProblem } from '../../../../assessments/peers/pack-problems.ts';
import { measureName } from '../../../../assessments/report/subject.ts';
import type { PublishedFailure } from '../../../../electron/peers.ts';
import { host } from '../../../bridge.ts';
import { Button } from '../../../forms/button.tsx';
import { DateField } from '../../../forms/date-field.tsx';
import { ProblemSummary } from '../../../forms/problem-summary.tsx';
import { TextField } from '../../../forms/text-field.tsx';
import { stopsAtDay } from '../../../forms/typed-day.ts';
import { Notice } from '../../../parts/notice.tsx';
import { useOneAtATime } from '../../../parts/use-one-at-a-time.ts';
import { useAnnounce } from '../../../state/announcer.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { lookAtPack, reloadPacks } from '../../../state/packs.ts';
import { usePeerWords } from '../../../state/peer-words.ts';
import { useSubject } from '../../../state/subject.ts';
import { useText, useWords } from '../../../state/words.tsx';
import { PackFault } from '../packs/pack-refused.tsx';
import { FigureFields } from './figure-fields.tsx';
import { beginTyped, fieldOf, listLacks, wantedOf, type Lack, type Typed } from './typed.ts';

/** Room for the name of a publisher and of a group in one title. */
const LONGEST_PART = LONGEST_NAME / 2;

/** What was missing when the figures were to be added, and how often that was asked. */
interface Asked {
  readonly times: number;
  readonly lacks: readonly Lack[];
}

export function PublishedForm() {
  const words = useWords();
  const { packs } = usePeerWords();
  const told = packs.published;
  const text = useText();
  const announce = useAnnounce();
  const once = useOneAtATime();
  const subject = useSubject();
  const [, navigate] = useLocation();
  const { today, questionnaire, round, address } = useOpen();
  const form = useId();
  const [typed, setTyped] = useState(() => beginTyped(today));
  const [asked, setAsked] = useState<Asked>({ times: 0, lacks: [] });
  const [failure, setFailure] = useState<PublishedFailure>();

  const set = (fields: Partial<Typed>) => setTyped((before) => ({ ...before, ...fields }));
  const sentenceOf = (lack: Lack) =>
    lack.kind === 'measure' ? `${told.fieldOf(measureName(subject, lack.measure), told[lack.field])}: ${told.problems[lack.problem]}` : told.needs[lack.kind];
  const lacks = asked.times === 0 ? [] : listLacks(typed, today);
  const problemOf = (field: string) => {
    const lack = lacks.find((each) => fieldOf(each) === field);
    return lack?.kind === 'measure' ? told.problems[lack.problem] : lack && sentenceOf(lack);
  };
  const add = async () => {
    setFailure(undefined);
    const answer = await host.addPublished(wantedOf(typed, today, questionnaire, round.form));
    if (!answer.ok) return setFailure(answer.problem);
    const { header } = answer.value;
    lookAtPack(header.id);
    await reloadPacks();
    announce(packs.addedSaid(text(header.title)));
    return navigate(address('peers', 'packs').slice(1));
  };
  const ask = () => {
    const found = listLacks(typed, today);
    setAsked({ times: asked.times + 1, lacks: found });
    if (found.length === 0 && !stopsAtDay(`${form}on`) && !stopsAtDay(`${form}validUntil`)) once(add);
  };
  const line = (field: 'publisher' | 'source' | 'licence' | 'groupName' | 'groupNameCy' | 'definition', longest: number, hint?: string) => (
    <TextField id={`${form}${field}`} label={told[field]} hint={hint} problem={problemOf(field)} value={typed[field]} longest={longest} onCommit={(value) => set({ [field]: value })} />
  );
  const day = (field: 'on' | 'validUntil', hint: string) => (
    <DateField id={`${form}${field}`} label={told[field]} hint={hint} problem={problemOf(field)} value={typed[field]} onCommit={(value) => set({ [field]: value })} />
  );
  return (
    <div className="published-form">
      {/* As it was when asked for, so that it does not take focus again while the fields are put right. */}
      <ProblemSummary key={asked.times} title={words.problems.title(asked.lacks.length)} problems={asked.lacks.map((lack) => ({ id: `${form}${fieldOf(lack)}`, text: sentenceOf(lack) }))} />
      {failure !== undefined && <Refused failure={failure} />}
      <section className="stack">
        <h3 className="section-title">{told.whence}</h3>
        <div className="fields">
          {line('publisher', LONGEST_PART)}
          {line('source', LONGEST_NAME, told.sourceHint)}
          {day('on', told.onHint)}
          {day('validUntil', told.validUntilHint)}
          {line('licence', LONGEST_NAME, `${told.licenceHint} ${told.optional}`)}
        </div>
      </section>
      <section className="stack">
        <h3 className="section-title">{told.who}</h3>
        <div className="fields">
          {line('groupName', LONGEST_PART, told.groupNameHint)}
          {line('groupNameCy', LONGEST_PART, told.optional)}
          {line('definition', LONGEST_TITLE, told.definitionHint)}
        </div>
      </section>
      <section className="stack">
        <h3 className="section-title">{told.figures}</h3>
        <p className="prose">{told.figuresText}</p>
        <FigureFields
          form={form}
          measures={typed.measures}
          problemOf={problemOf}
          onType={(measure, field, value) => setTyped((before) => ({ ...before, measures: { ...before.measures, [measure]: { ...before.measures[measure], [field]: value } } }))}
        />
      </section>
      <p>
        <Button kind="filled" onPress={ask}>
          {told.add}
        </Button>
      </p>
    </div>
  );
}

function Refused({ failure }: { readonly failure: PublishedFailure }) {
  const { problems } = usePeerWords();
  return (
    <Notice kind="alarm" isAnnounced>
      {isOfFigures(failure) ? problems.published(failure) : <PackFault problem={failure} />}
    </Notice>
  );
}

function isOfFigures(failure: PublishedFailure): failure is PublishedProblem {
  return failure.kind === 'published-empty' || failure.kind === 'published-dates' || failure.kind === 'published-measure';
}

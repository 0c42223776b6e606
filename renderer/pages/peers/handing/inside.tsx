/** All that a contribution says, in words, and each of its answers on request. */

import { useState } from 'react';
import type { Item } from '../../../../assessments/figures-model.ts';
import type { Contribution } from '../../../../assessments/peers/contribution-model.ts';
import { questionsOf } from '../../../../assessments/questionnaire/questionnaire.ts';
import { levelName, questionName, type Subject } from '../../../../assessments/report/subject.ts';
import { cell, tableOf } from '../../../../assessments/report/tables.ts';
import { isLevel } from '../../../../assessments/scoring.ts';
import { showDay } from '../../../../assessments/words/dates.ts';
import type { PeerWords } from '../../../../assessments/words/peer-work.ts';
import { textIn } from '../../../../assessments/words/words.ts';
import { Button } from '../../../forms/button.tsx';
import { ReportTable } from '../../../parts/report-table.tsx';
import { usePeerWords } from '../../../state/peer-words.ts';
import { useSubject } from '../../../state/subject.ts';

type InsideWords = PeerWords['handing']['inside'];

export function Inside({ contribution }: { readonly contribution: Contribution }) {
  const { inside: told } = usePeerWords().handing;
  const subject = useSubject();
  const [isShown, setShown] = useState(false);
  const facts = tableOf<readonly [string, string]>(
    { id: 'contribution', caption: told.caption },
    [
      { title: told.what, weight: 35, cellOf: ([what]) => cell(what) },
      { title: told.says, weight: 65, cellOf: ([, says]) => cell(says) },
    ],
    listFacts(contribution, subject, told),
  );
  const answers = tableOf<readonly [string, string]>(
    { id: 'contribution-answers', caption: told.answersCaption },
    [
      { title: told.question, weight: 65, cellOf: ([question]) => cell(question) },
      { title: told.answer, weight: 35, cellOf: ([, answer]) => cell(answer) },
    ],
    questionsOf(subject.questionnaire, contribution.questionnaire.form).map(({ id }) => [questionName(subject, id), tellItem(contribution.items[id] ?? 'unknown', subject, told)]),
  );
  return (
    <section className="stack prose">
      <h3 className="section-title">{told.title}</h3>
      <ReportTable table={facts} />
      <p>
        <Button kind="underlined" onPress={() => setShown(!isShown)}>
          {isShown ? told.hideAnswers : told.answers}
        </Button>
      </p>
      {isShown && <ReportTable table={answers} />}
    </section>
  );
}

function listFacts(contribution: Contribution, { questionnaire, words, language }: Subject, told: InsideWords): readonly (readonly [string, string])[] {
  const { organisation, profile, cycle, finalisedOn, items, voters, confidence } = contribution;
  const { nations, regions, sectors, councilTypes, staffBands, ...named } = words.organisation;
  const all = Object.values(items);
  const levels = all.filter(isLevel).length;
  const count = (item: Item) => all.filter((each) => each === item).length;
  const given = (value: string | null) => value || named.notGiven;
  return [
    [told.name, given(organisation.name)],
    [told.reference, given(organisation.reference)],
    [named.nation, given(profile.nation && nations[profile.nation])],
    [named.region, given(profile.region && regions[profile.region])],
    [named.sector, given(profile.sector && sectors[profile.sector])],
    ...(profile.sector === 'council' || profile.councilType !== null ? [[named.councilType, given(profile.councilType && councilTypes[profile.councilType])] as const] : []),
    [named.staffBand, given(profile.staffBand && staffBands[profile.staffBand])],
    [told.year, String(cycle)],
    [told.closedOn, showDay(words, finalisedOn)],
    [told.questionnaire, told.version(textIn(language, questionnaire.title), contribution.questionnaire.version, contribution.questionnaire.form)],
    [told.levels, told.counts(levels, count('unknown'), count('not-applicable'))],
    [told.voters, voters === null ? told.notKnown : told.bands[voters]],
    [told.confidence, confidence === null ? told.notKnown : told.confidences[confidence]],
    [told.language, told.languages[contribution.language]],
    [told.revision, told.revisionOf(contribution.revision, contribution.id)],
  ];
}

function tellItem(item: Item, subject: Subject, told: InsideWords): string {
  if (isLevel(item)) return subject.words.charts.levelNamed(item, levelName(subject, item));
  return item === 'unknown' ? told.unknown : told.notApplicable;
}

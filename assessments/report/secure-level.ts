/** Why a dimension is secure at a level and not at the next. */

import type { Level, QuestionId } from '../questionnaire-model.ts';
import { defaultTarget } from '../recommend.ts';
import { isLevel } from '../scoring.ts';
import { showCount } from '../words/dates.ts';
import { itemOfQuestion, levelName, questionTitle, type Subject } from './subject.ts';

/** Of five questions with a level, four must reach a level for it to be secure. Methods B.4. */
const NEEDED_OF_FIVE = 4;

/**
 * The rule with the count that decides: how many questions reach the next level and how many it needs, or the question that holds it back. At level 5 there
 * is no next one, so the count is that of the level itself. Nothing where there is no secure level. Methods B.4.
 */
export function explainSecure(subject: Subject, questions: readonly QuestionId[], secure: Level | null): readonly { readonly title: string; readonly text: string }[] {
  const { words } = subject;
  const told = words.report.explain;
  if (secure === null) return [];
  const answered = questions.flatMap((id) => {
    const level = itemOfQuestion(subject, id);
    return isLevel(level) ? [{ id, level }] : [];
  });
  const decisive = defaultTarget(secure);
  const reached = answered.filter(({ level }) => level >= decisive).length;
  const needed = Math.ceil((NEEDED_OF_FIVE * answered.length) / 5);
  const [name, has, of] = [levelName(subject, decisive), showCount(words, reached), showCount(words, answered.length)];
  const tell = () => {
    if (secure === decisive) return [told.secureRule, told.secureTop(name, has, of)];
    if (reached < needed) return [told.secureRule, told.secureShort(name, has, of, showCount(words, needed))];
    const lowest = answered.toSorted((one, other) => one.level - other.level)[0];
    if (lowest === undefined) return [told.secureRule];
    return [told.secureRuleWhole, told.secureHeldBack(name, has, of, questionTitle(subject, lowest.id), levelName(subject, lowest.level))];
  };
  return [{ title: told.secureTitle(levelName(subject, secure)), text: tell().join(' ') }];
}

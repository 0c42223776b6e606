/** Says what is wrong with a questionnaire, after the way to its place. */

import type { PlaceStep, QuestionnaireProblem } from '../questionnaire/check/faults.ts';
import type { QuestionnaireWords } from './questionnaires.ts';

/** "P3, level 2: This text is empty." What is wrong with the whole has no place before it. */
export function tellQuestionnaireProblem(words: QuestionnaireWords, problem: QuestionnaireProblem): string {
  const fault = words.fault(problem);
  const place = problem.place.map((step) => tellStep(words, step)).join(', ');
  return place === '' ? fault : `${place}: ${fault}`;
}

function tellStep({ steps }: QuestionnaireWords, step: PlaceStep): string {
  switch (step.part) {
    case 'dimension':
      return steps.dimensions[step.id] ?? step.id;
    case 'question':
    case 'work':
    case 'claim':
      return step.id;
    case 'map':
      return steps.map(step.from, step.to);
    case 'nth':
      return `${steps.nouns[step.of]} ${step.number}`;
    case 'level':
      return steps.level(step.level);
    case 'level-name':
      return steps.levelName(step.level);
    case 'enough':
      return steps.enough(step.level);
    case 'step':
      return steps.step(step.level);
    case 'field':
      return steps.fields[step.name];
  }
}

/** From version 1 to version 2: a questionnaire says what it rests on and where it came from, and people's wording of templates is kept. */

import type { Step, Stored } from '../versions.ts';

/** What has not the shape of a version 1 file is left as it is, for the check that follows to name. */
export const addGround: Step = {
  name: 'gives questionnaires a title, sources and maps, questions their version, and assessments their drafts',
  run: (stored) => {
    const { assessment } = stored;
    if (!isRecord(assessment)) return stored;
    return { ...stored, assessment: { ...assessment, questionnaires: eachIn(assessment['questionnaires'], grownQuestionnaire), drafts: [] } };
  },
};

/** The Welsh of the labels that every page shows. Without them a year of version 1 would stand in English beside a year in Welsh. */
const LABELS: Readonly<Record<string, string>> = {
  'Not yet': 'Ddim eto', Early: 'Cynnar', 'In place': 'Yn ei le', Embedded: 'Wedi’i wreiddio', Leading: 'Arwain',
  Policy: 'Polisi', Access: 'Mynediad', Trust: 'Ymddiriedaeth', Leadership: 'Arweinyddiaeth', Culture: 'Diwylliant',
};

function withWelsh(label: Stored): Stored {
  const { en, cy } = label;
  return cy === null && typeof en === 'string' && Object.hasOwn(LABELS, en) ? { ...label, cy: LABELS[en] } : label;
}

function grownQuestionnaire(questionnaire: Stored): Stored {
  const title = { en: 'Digital channels', cy: 'Sianeli digidol' };
  const levelNames = eachIn(questionnaire['levelNames'], withWelsh);
  return { ...questionnaire, title, levelNames, dimensions: eachIn(questionnaire['dimensions'], grownDimension), works: [], claims: [], maps: [] };
}

function grownDimension(dimension: Stored): Stored {
  const { name } = dimension;
  return { ...dimension, name: isRecord(name) ? withWelsh(name) : name, questions: eachIn(dimension['questions'], grownQuestion) };
}

function grownQuestion(question: Stored): Stored {
  const stepsUp = eachIn(question['stepsUp'], (step) => ({ ...step, template: null }));
  return { ...question, since: '0.1-draft', until: null, enoughWhen: null, stepsUp };
}

function eachIn(list: unknown, grow: (one: Stored) => Stored): unknown {
  return Array.isArray(list) ? list.map((one: unknown) => (isRecord(one) ? grow(one) : one)) : list;
}

function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

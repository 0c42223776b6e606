/** English: the questionnaires on this computer, what is inside one, and what can be wrong with the file of one. */

import type { FormCounts } from '../../questionnaire/questionnaire.ts';
import type { Expected, Fault, FieldName, QuestionnaireFileProblem, WrittenAs } from '../../questionnaire/check/faults.ts';

type Facts<Kind extends Fault['kind']> = Extract<Fault, { readonly kind: Kind }>;

const nouns = { dimension: 'dimension', question: 'question', work: 'work', claim: 'claim', map: 'version map', line: 'line', source: 'source' };
const dimensions: Readonly<Record<string, string>> = { policy: 'Policy', access: 'Access', trust: 'Trust', leadership: 'Leadership', culture: 'Culture' };

const fields: Readonly<Record<FieldName, string>> = {
  id: 'id', version: 'version', title: 'title', levelNames: 'names of the levels', instruction: 'instruction', dimensions: 'dimensions', name: 'name', question: 'question',
  questions: 'questions', since: 'since', until: 'until', isQuick: 'isQuick', canNotApply: 'canNotApply', levels: 'levels', enoughWhen: 'when a level is enough',
  evidence: 'what shows it', sources: 'sources', stepsUp: 'steps up', action: 'action', effort: 'effort', template: 'template', works: 'works', about: 'about',
  claims: 'claims', work: 'work', date: 'date', claim: 'claim', maps: 'version maps', lines: 'lines', kind: 'kind', from: 'from', to: 'to', reason: 'reason',
  en: 'English', cy: 'Welsh',
};

const expected: Readonly<Record<Expected, string>> = {
  words: 'Write words in quotation marks here.',
  'both-languages': 'Write a text in both languages here: { "en": "…", "cy": "…" }.',
  list: 'A list belongs here, in square brackets.',
  group: 'A group of named parts belongs here, in braces.',
  'yes-or-no': 'Write true or false here, without quotation marks.',
};

const writtenAs: Readonly<Record<WrittenAs, string>> = {
  'questionnaire-id': 'An id is up to 64 small letters, digits and hyphens, such as our-channels.',
  'question-id': 'The id of a question is a capital letter and a number, such as P1.',
  'claim-id': 'The id of a claim is that of its work, a full stop and a number, such as S0.6.',
  'work-id': 'The id of a work is a capital letter with more letters or digits, such as S0.',
  'template-id': 'The id of a template is TPL and two digits, such as TPL01, or null for none.',
  version: 'A version is two numbers with a full stop between them, such as 1.0.',
  date: 'A date is a year or a month, such as 2009 or 2011-11, or null for none.',
  effort: 'Effort is 1, 2 or 3, without quotation marks.',
  'line-kind': 'The kind is same, reworded, changed, new or dropped.',
  other: 'This cannot be used here.',
};

const faults: { readonly [Kind in Fault['kind']]: (facts: Facts<Kind>) => string } = {
  missing: () => 'This part is missing.',
  'not-as-expected': (facts) => expected[facts.expected],
  'badly-written': (facts) => writtenAs[facts.as],
  'too-few': ({ least, found }) => `There must be at least ${least}. There are ${found}.`,
  'too-few-quick': ({ least, found }) => `At least ${least} must be in the quick form. ${found} are marked isQuick.`,
  'too-many': ({ most, found }) => `There may be at most ${most}. There are ${found}.`,
  'id-twice': ({ id }) => `The id ${id} is used already. Give each its own.`,
  'dimension-unknown': ({ id }) => `“${id}” is none of the five dimensions. They are policy, access, trust, leadership and culture.`,
  'dimension-missing': ({ id }) => `The dimension ${id} is missing.`,
  'dimensions-out-of-order': () => 'The order must be policy, access, trust, leadership, culture.',
  'language-missing': () => 'There is no text in this language.',
  'has-tag': ({ found }) => `A text may not hold HTML. It holds “${found}”. Take it out, and write plain words.`,
  'has-control': () => 'A text may not hold line breaks or characters that do not show. Write it as one paragraph.',
  'too-long': ({ most, found }) => `At most ${most} characters fit here. There are ${found}.`,
  'template-unknown': ({ id }) => `Soundings has no template ${id}.`,
  'claim-unknown': ({ id }) => `There is no claim ${id} among the claims of this questionnaire.`,
  'work-unknown': ({ id }) => `There is no work ${id} among the works of this questionnaire.`,
  'map-circle': ({ versions }) => `The version maps lead round in a circle: ${versions.join(', ')}.`,
  'map-leads-nowhere': ({ version, present }) => `Version ${version} leads no further. The last version map must lead to ${present}.`,
  'map-twice': ({ version }) => `Another version map begins at ${version} too.`,
  'question-circle': ({ ids }) => `This question leads back to itself under other names: ${ids.join(', ')}. An id is never used again.`,
  'line-ends-do-not-fit': () => 'A new question has no “from”, a dropped one no “to”, and all others have both.',
  'line-of-no-question': ({ id, version }) => `Version ${version} has no question ${id}.`,
  'question-in-two-lines': ({ id }) => `The question ${id} stands in another line too.`,
  'question-in-no-line': ({ id }) => `The question ${id} stands in no line.`,
  'reason-missing': () => 'Say in a line why. Only “same” needs no reason.',
};

const refusals: { readonly [Kind in QuestionnaireFileProblem['kind']]: (facts: Extract<QuestionnaireFileProblem, { readonly kind: Kind }>) => string } = {
  'questionnaire-too-large': ({ megabytes }) => `This file is ${megabytes} MB. The file of a questionnaire is at most 1 MB, so this is probably another kind of file.`,
  'questionnaire-empty': () => 'This file is empty. Choose another copy of it.',
  'questionnaire-no-letters': () => 'Some letters in this file cannot be read. Save it as UTF-8, then import it again.',
  'questionnaire-not-json': () => 'This is not the file of a questionnaire, or a comma or bracket in it is out of place. An editor that knows JSON can show where.',
  'questionnaire-cut-short': () => 'This file is cut short, so part of it is missing. Choose another copy of it.',
  'questionnaire-is-assessment': () => 'This is a saved assessment, not a questionnaire. Open it under Assessments.',
  'questionnaire-is-pack': () => 'This is a benchmark pack, not a questionnaire.',
  'questionnaire-of-another-program': () => 'This file was made by another program. Choose a file whose name ends in .soundings-questionnaire.json.',
  'questionnaire-newer': ({ version }) => `This file was made for a newer Soundings (format ${version}). Bring this one up to date, then import it again.`,
  'questionnaire-unfit': () => 'This questionnaire was not imported. Put these right in the file, then import it again.',
};

export const questionnaires = {
  title: 'Questionnaires',
  heading: 'Your questionnaires',
  lead: 'Soundings comes with one. You can import others, and make one of your own.',
  builtIn: 'Comes with Soundings',
  imported: 'Imported',
  version: (version: string) => `Version ${version}`,
  counts: ({ full, quick }: FormCounts) => (full === quick ? `${full} questions` : `${full} questions, ${quick} of them in the quick form`),
  import: 'Import a questionnaire',
  dropHere: 'Drop the file to import it',
  look: 'Look inside',
  use: 'Use it',
  save: 'Save it as a file',
  remove: 'Remove',
  all: 'All questionnaires',
  importedSaid: (title: string, version: string) => `Imported: ${title}, version ${version}`,
  sameSaid: (title: string, version: string) => `Here already: ${title}, version ${version}. Nothing has been changed.`,
  savedSaid: (fileName: string) => `Ready to save: ${fileName}`,
  removeTitle: (title: string, version: string) => `Remove ${title}, version ${version}?`,
  removeText: 'No assessment is lost. Each one carries the questions it was answered with. To use it for a new one, you would have to import it again.',
  keepIt: 'Keep the questionnaire',
  removedSaid: (title: string, version: string) => `${title}, version ${version} was removed`,
  unreadableTitle: 'Could not be read',
  unreadableFile: (file: string) => `File ${file}, in the folder questionnaires. It was left as it is.`,
  damaged: 'This file is damaged, or was changed by hand.',
  misnamed: 'This file was put here by hand, or renamed. Import it instead.',
  ownTitle: 'Make one of your own',
  own: [
    'Save a questionnaire as a file.',
    'Change it in a text editor. Give it an id of its own, and change the texts and questions as you wish. Keep the five dimensions and the five levels.',
    'Import it. If anything does not fit, we say what and where.',
  ],
  schemaText: 'The schema tells an editor what belongs where.',
  saveSchema: 'Save the schema',
  nameTaken: (title: string, version: string) => `“${title}”, version ${version} is here under the same id and says something else. Give the new one a higher version.`,
  idBuiltIn: (id: string) => `The id ${id} belongs to the questionnaire that comes with Soundings. Give yours another id, then import it again.`,
  problems: (count: number) => (count === 1 ? 'One thing to put right in the questionnaire' : `${count} things to put right in the questionnaire`),
  more: (count: number) => `and ${count} more`,
  /** The sentence for a file that cannot be used. */
  refusal: (problem: QuestionnaireFileProblem): string => (refusals[problem.kind] as (facts: QuestionnaireFileProblem) => string)(problem),
  /** The sentence for one thing that is wrong. */
  fault: (fault: Fault): string => (faults[fault.kind] as (facts: Fault) => string)(fault),
  /** "P3, level 2, Welsh". */
  /** The steps of the way to a place, one part of a questionnaire in another. */
  steps: {
    dimensions,
    nouns,
    fields,
    map: (from: string, to: string) => `version map ${from} to ${to}`,
    level: (level: number) => `level ${level}`,
    levelName: (level: number) => `name of level ${level}`,
    enough: (level: number) => `when level ${level} is enough`,
    step: (level: number) => `step up from level ${level}`,
  },
  advice: {
    title: 'Advice',
    text: (words: number) => `These levels have more than ${words} words. Short ones are easier to compare. You can use the questionnaire as it is.`,
    line: (question: string, level: number, language: string, words: number) => `${question}, level ${level}, ${language}: ${words} words`,
    languages: { en: 'English', cy: 'Welsh' },
  },
  inside: {
    answering: 'How it is answered',
    levelNames: 'The five levels',
    changes: (from: string) => `What changed since version ${from}`,
    allSame: 'Every question is the same.',
    sameCount: (count: number) => (count === 1 ? '1 question is the same.' : `${count} questions are the same.`),
    changed: 'Question',
    change: 'What changed',
    reason: 'Why',
    kinds: { same: 'Same', reworded: 'Reworded, same meaning', changed: 'Changed', new: 'New', dropped: 'Dropped' },
    renamed: (from: string, to: string) => `${from}, now ${to}`,
    questionNamed: (id: string, title: string) => `${id} ${title}`,
    level: (level: number, name: string) => `${level} ${name}`,
    evidence: 'What shows it?',
    steps: 'Steps up',
    stepFrom: (from: number, to: number) => `From ${from} to ${to}`,
    sources: 'Where this comes from',
    quick: 'In the quick form',
    canNotApply: 'May not apply',
    since: (version: string) => `Since version ${version}`,
  },
  questionnaire: 'Questionnaire',
  named: (title: string, version: string) => `${title}, version ${version}`,
};

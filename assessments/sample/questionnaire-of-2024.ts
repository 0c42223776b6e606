/** The questionnaire that the made-up council answered in 2024, made up like the council: ours as an earlier version might have been, with one question that meant something else. */

import type { MapLine, Question, Questionnaire, StepUp, Text } from '../questionnaire-model.ts';
import { BUILT_IN } from '../questionnaire/built-in.ts';
import { questionsOf } from '../questionnaire/questionnaire.ts';
import { text } from '../questionnaire/text.ts';

const VERSION = '0.9';

/** What a question said then, and what became of it since. */
interface Earlier extends Partial<Pick<Question, 'title' | 'question' | 'levels' | 'evidence'>> {
  readonly kind: 'reworded' | 'changed';
  readonly reason: Text;
  /** What helped to get up its levels; null where that was what it is now. */
  readonly steps: readonly [Text, Text, Text, Text] | null;
}

/** The three questions that said something else then. All others said what they say now. */
const EARLIER: ReadonlyMap<string, Earlier> = new Map<string, Earlier>([
  [
    'A2',
    {
      kind: 'reworded',
      reason: text('The question now asks what happens to a request. The levels are the same.', 'Mae’r cwestiwn bellach yn gofyn beth sy’n digwydd i gais. Yr un yw’r lefelau.'),
      question: text('How do staff ask for access to a site or tool?', 'Sut y mae staff yn gofyn am fynediad i wefan neu offeryn?'),
      steps: null,
    },
  ],
  [
    'L2',
    {
      kind: 'changed',
      reason: text(
        'It asked how often leaders write to staff. It now asks whether staff who write to leaders get an answer.',
        'Roedd yn gofyn pa mor aml y mae arweinwyr yn ysgrifennu at staff. Mae bellach yn gofyn a yw staff sy’n ysgrifennu at arweinwyr yn cael ateb.',
      ),
      title: text('Messages to staff', 'Negeseuon at staff'),
      question: text('How often do senior leaders send staff a message online?', 'Pa mor aml y mae uwch-arweinwyr yn anfon neges ar-lein at staff?'),
      levels: [
        text('Senior leaders send staff no messages online.', 'Nid yw uwch-arweinwyr yn anfon negeseuon ar-lein at staff.'),
        text('They send one when something has gone wrong.', 'Maent yn anfon un pan fydd rhywbeth wedi mynd o’i le.'),
        text('At least one senior leader sends all staff a message every month.', 'Mae o leiaf un uwch-arweinydd yn anfon neges at yr holl staff bob mis.'),
        text('A message goes out every week. Front-line staff can read it too.', 'Mae neges yn mynd allan bob wythnos. Gall staff rheng flaen ei darllen hefyd.'),
        text(
          'Staff say each year which messages they read. What they say has changed the messages.',
          'Mae staff yn dweud bob blwyddyn pa negeseuon y maent yn eu darllen. Mae hynny wedi newid y negeseuon.',
        ),
      ],
      evidence: text('Show the last three messages. How many staff opened them?', 'Dangoswch y tair neges ddiwethaf. Faint o staff a’u hagorodd?'),
      steps: [
        text('Ask a leader to send staff one short message online.', 'Gofynnwch i arweinydd anfon un neges fer at staff ar-lein.'),
        text('Set a day each month for a message to all staff.', 'Pennwch ddiwrnod bob mis ar gyfer neges at yr holl staff.'),
        text('Write each week, and put the message where front-line staff can read it.', 'Ysgrifennwch bob wythnos, a rhowch y neges lle gall staff rheng flaen ei darllen.'),
        text('Ask staff which messages they read, and change the others.', 'Gofynnwch i staff pa negeseuon y maent yn eu darllen, a newidiwch y lleill.'),
      ],
    },
  ],
  [
    'C4',
    {
      kind: 'reworded',
      reason: text('The question now says what people talk about. The levels are the same.', 'Mae’r cwestiwn bellach yn dweud am beth y mae pobl yn siarad. Yr un yw’r lefelau.'),
      question: text('How far do you listen online?', 'I ba raddau yr ydych yn gwrando ar-lein?'),
      steps: null,
    },
  ],
]);

/** How the questions of 2024 lead to those of the questionnaire as it is. */
const LINES: readonly MapLine[] = questionsOf(BUILT_IN, 'full').map(({ id }) => {
  const { kind, reason } = EARLIER.get(id) ?? { kind: 'same', reason: null };
  return { kind, from: id, to: id, reason };
});

/** What was asked in 2024. It comes from before questionnaires said when a level is enough, and what they rest on. */
export const QUESTIONNAIRE_OF_2024: Questionnaire = {
  ...BUILT_IN,
  version: VERSION,
  dimensions: BUILT_IN.dimensions.map((dimension) => ({ ...dimension, questions: dimension.questions.map(asAskedIn2024) })),
  works: [],
  claims: [],
  maps: [],
};

/**
 * The built-in questionnaire with the way from 2024 in it. The sample carries it in place of the built-in one, so that nobody else's file tells of a version that
 * never was.
 */
export const QUESTIONNAIRE_OF_THE_SAMPLE: Questionnaire = { ...BUILT_IN, maps: [...BUILT_IN.maps, { from: VERSION, to: BUILT_IN.version, lines: LINES }] };

function asAskedIn2024(question: Question): Question {
  const { title = question.title, question: asked = question.question, levels = question.levels, evidence = question.evidence, steps = null } = EARLIER.get(question.id) ?? {};
  return { ...question, title, question: asked, levels, evidence, enoughWhen: null, sources: [], stepsUp: steps === null ? question.stepsUp : stepsSaying(question.stepsUp, steps) };
}

function stepsSaying([first, second, third, fourth]: Question['stepsUp'], [one, two, three, four]: NonNullable<Earlier['steps']>): Question['stepsUp'] {
  const saying = (step: StepUp, action: Text): StepUp => ({ ...step, action });
  return [saying(first, one), saying(second, two), saying(third, three), saying(fourth, four)];
}

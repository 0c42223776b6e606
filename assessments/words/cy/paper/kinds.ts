/** Welsh: the kinds of document, and their titles and file names. */

import type { kinds as en } from '../../en/paper/kinds.ts';

export const kinds: typeof en = {
  /** Between names of questions or actions. */
  between: '; ',
  overdue: (day: string) => `${day}, yn hwyr`,
  leading: 'I ble y byddai’r cynllun yn arwain',
  taking: 'Yr hyn y mae’r cynllun yn ei gymryd',
  committee: {
    title: (round: string) => `Adroddiad i’r pwyllgor: sianeli digidol, ${round}`,
    titleOf: (questionnaire: string, round: string) => `Adroddiad i’r pwyllgor: ${questionnaire}, ${round}`,
    fileName: (organisation: string, round: string) => `${organisation}, adroddiad pwyllgor ${round}`,
    summary: 'Crynodeb',
    annex: 'Atodiad: y pum dimensiwn',
    pages: (shown: string, count: number) =>
      count === 1 ? 'Mae tudalen yn dilyn ar yr 1 cam gweithredu ag angen o 4 neu fwy.' : `Mae tudalennau’n dilyn ar y ${shown} cam gweithredu ag angen o 4 neu fwy.`,
  },
  summary: {
    title: (round: string) => `Sianeli digidol ar un dudalen, ${round}`,
    titleOf: (questionnaire: string, round: string) => `${questionnaire} ar un dudalen, ${round}`,
    subtitle: (day: string) => `I’r uwch dîm, o rownd ${day}`,
    fileName: (organisation: string, round: string) => `${organisation}, un dudalen ${round}`,
    strongest: 'Cryfaf',
    lowest: 'Isaf',
    since: (round: string) => `Ers ${round}`,
    namedAt: (level, titles) => `${level}: ${titles}`,
    actions: 'Beth rydym yn ei gynllunio',
    first: (shown: string) => `Beth rydym yn ei gynllunio: y ${shown} cyntaf`,
    more: (_: number, shown: string) => `Mae ${shown} cam gweithredu arall yn y cynllun.`,
    decision: 'Penderfyniad',
  },
  decision: {
    none: 'Dewis tri i bum cam gweithredu, pob un â pherchennog a dyddiad.',
    agree: 'Cytuno ar y cynllun, ei berchnogion a’i ddyddiadau.',
    on: (titles: string) => `Cytuno ar y cynllun, a phenderfynu ar: ${titles}.`,
  },
  owner: {
    title: (owner: string, round: string) => `${owner}: camau gweithredu, ${round}`,
    subtitle: (day: string) => `O gynllun rownd ${day}`,
    fileName: (organisation: string, owner: string, round: string) => `${organisation}, camau gweithredu ${round}, ${owner}`,
    count: (owner: string, _: number, shown: string) => `Nifer y camau gweithredu sydd gan ${owner}: ${shown}.`,
    none: (owner: string) => `Nid oes cam gweithredu gan ${owner} yn y cynllun hwn.`,
  },
};

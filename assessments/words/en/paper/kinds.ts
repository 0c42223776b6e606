/** English: the kinds of document, and their titles and file names. */

export const kinds = {
  /** Between names of questions or actions. */
  between: '; ',
  overdue: (day: string) => `${day}, overdue`,
  leading: 'Where the plan would lead',
  taking: 'What the plan takes',
  committee: {
    title: (round: string) => `Report to committee: digital channels, ${round}`,
    /** For a questionnaire that people brought in. */
    titleOf: (questionnaire: string, round: string) => `Report to committee: ${questionnaire}, ${round}`,
    fileName: (organisation: string, round: string) => `${organisation}, committee report ${round}`,
    summary: 'Summary',
    annex: 'Annex: the five dimensions',
    /** Before the pages of the actions, where not all of them have one. */
    pages: (shown: string, count: number) => `${count === 1 ? 'A page follows on' : 'Pages follow on'} ${shown} ${count === 1 ? 'action' : 'actions'} with a need of 4 or more.`,
  },
  summary: {
    title: (round: string) => `Digital channels on one page, ${round}`,
    titleOf: (questionnaire: string, round: string) => `${questionnaire} on one page, ${round}`,
    subtitle: (day: string) => `For the top team, from the round of ${day}`,
    fileName: (organisation: string, round: string) => `${organisation}, one page ${round}`,
    strongest: 'Strongest',
    lowest: 'Lowest',
    since: (round: string) => `Since ${round}`,
    namedAt: (level: string, titles: string) => `${level}: ${titles}`,
    actions: 'What we plan',
    first: (shown: string) => `What we plan: the first ${shown}`,
    more: (count: number, shown: string) => `${shown} more ${count === 1 ? 'action stands' : 'actions stand'} in the plan.`,
    decision: 'Decision',
  },
  decision: {
    none: 'To choose three to five actions, each with an owner and a date.',
    agree: 'To agree the plan, its owners and its dates.',
    on: (titles: string) => `To agree the plan, and to decide on: ${titles}.`,
  },
  owner: {
    title: (owner: string, round: string) => `${owner}: actions, ${round}`,
    subtitle: (day: string) => `From the plan of the round of ${day}`,
    fileName: (organisation: string, owner: string, round: string) => `${organisation}, actions ${round}, ${owner}`,
    count: (owner: string, count: number, shown: string) => `${owner} owns ${shown} ${count === 1 ? 'action' : 'actions'}.`,
    none: (owner: string) => `${owner} owns no action in this plan.`,
  },
};

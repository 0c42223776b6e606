/** English: rounds that come from another file of the same organisation, and a copy without names and notes. */

import type { Text } from '../../../questionnaire-model.ts';

const rounds = (count: number) => (count === 1 ? '1 round' : `${count} rounds`);
const textOf = ({ en }: Text) => en;

export const joining = {
  add: 'Add rounds from a file',
  title: (name: string) => `Add rounds to ${name}?`,
  lead: 'Each round comes whole, with its answers, notes and actions. What is here now is kept as a copy first.',
  rounds: 'Rounds in the file',
  tickNew: (day: string) => `Add the round of ${day}`,
  tickDifferent: (day: string) => `Replace the round of ${day}`,
  same: (day: string) => `Round of ${day}: here already, the same`,
  facts: (form: string, given: number, asked: number, actions: number) =>
    `${form}, ${given} of ${asked} given, ${actions === 0 ? 'no actions' : actions === 1 ? '1 action' : `${actions} actions`}`,
  open: 'still open',
  replaces: (days: string) => `It takes the place of ours of ${days}, with our actions of that round.`,
  voted: (day: string) => `Round of ${day}: people have voted in it here, so it cannot be replaced. Close it first.`,
  wordings: (count: number) => (count === 1 ? 'Your wording of 1 template in the file comes too.' : `Your wording of ${count} templates in the file comes too.`),
  keep: 'Leave it as it is',
  actNone: 'Add the chosen rounds',
  act: (added: number, replaced: number) =>
    replaced === 0 ? `Add ${rounds(added)}` : added === 0 ? `Replace ${rounds(replaced)}` : `Add ${rounds(added)} and replace ${replaced}`,
  nothingNew: (name: string) => `The file adds nothing to ${name}: every round in it is here already.`,
  done: (added: number, replaced: number) =>
    `${[...(added === 0 ? [] : [added === 1 ? '1 round was added' : `${added} rounds were added`]), ...(replaced === 0 ? [] : [replaced === 1 ? '1 round was replaced' : `${replaced} rounds were replaced`])].join(' and ')}.`,
  copyKept: 'What was here before is kept as a copy.',
  seeCopies: 'See the earlier copies',
  problems: {
    'other-organisation': (mine: string, theirs: string) =>
      `The file is about “${theirs}”, this assessment about “${mine}”, so nothing was added. If both are one body, give both the same official code on their Organisation pages.`,
    'made-up-and-real': (isMadeUpHere: boolean): string =>
      isMadeUpHere ? 'This assessment is made up and the file is not. They stay apart, so nothing was added.' : 'The file is made up and this assessment is not. They stay apart, so nothing was added.',
    'other-questionnaire': (mine: Text, theirs: Text) =>
      `The file answers “${textOf(theirs)}”, this assessment “${textOf(mine)}”. Rounds of two questionnaires cannot be compared, so nothing was added.`,
    'questionnaire-differs': (version: string) =>
      `Both files have version ${version} of the questionnaire, and it does not ask the same in both. Nothing was added. You can open the file beside this one.`,
    'nothing-chosen': 'Choose at least one round.',
    'round-has-votes': (day: string) => `People have voted here in the round of ${day}, so it was not replaced. Close it first.`,
  },
  differences: {
    title: (count: number) => (count === 0 ? 'What would change: details only' : `What would change (${count})`),
    details: 'Details, such as the day it was closed, are other ones in the file.',
    more: (count: number) => `and ${count} more`,
    'round-added': (day: string) => `The round of ${day} in the file comes`,
    'round-removed': (day: string) => `Our round of ${day} goes`,
    'round-reopened': 'It is open in the file',
    'round-closed': 'It is closed in the file',
    'round-changed': 'Another date or form',
    peers: 'Another peer group',
    workshop: 'Another state of the workshop',
    votes: 'Other results of votes',
    'target-line': 'Another target line',
    handed: 'Another contribution',
    answer: (question: string, from: string, to: string) => `${question}: from ${from} to ${to}`,
    level: (level: number) => `Level ${level}`,
    remarks: (question: string) => `${question}: another note or evidence mark`,
    settled: (question: string) => `${question}: settled in another way`,
    goal: (question: string) => `${question}: another target, importance or effort`,
    why: (question: string) => `${question}: another reason for its move`,
    'action-added': (title: string) => `Action “${title}” comes`,
    'action-removed': (title: string) => `Action “${title}” goes`,
    'action-changed': (title: string) => `Action “${title}” as it is in the file`,
  },
  scrub: {
    title: (name: string) => `Save a copy of ${name} without names and notes?`,
    outTitle: 'Taken out',
    out: [
      'notes, evidence and reasons, also those for a move or for opening a round again',
      'names of owners, sponsors and the owner of documents, and the official code',
      'first steps, risks and other free text of actions, and your wording of templates',
    ],
    staysTitle: 'Stays',
    stays: 'The name of the organisation, levels, figures, dates, targets, and the titles and statuses of actions. Look through the titles if they may name somebody.',
    apart: 'The copy is an assessment of its own. It cannot take the place of this one.',
    keep: 'Save no copy',
    act: 'Save the copy',
  },
};

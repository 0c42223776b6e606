/** The English words of role groups in a workshop: whether voters are asked, what they are asked, and how it is worked out. */

import { roleGroups } from '../role-groups.ts';

export const roles = {
  title: 'Role groups',
  groups: roleGroups,

  ask: 'Ask voters for their role group',
  askHint: 'Each voter may choose one of five broad groups. They are asked once, and need not say. You then learn where groups see things differently. It is worked out when the votes are complete.',
  least: 'Smallest group that is shown',
  leastHint: 'Its number of people, from 3 to 10, usually 5. Smaller groups are hidden everywhere: on the screen, in documents and in files.',
  leastProblem: 'Give a whole number from 3 to 10.',
  reason: 'Why groups of fewer than 5 may be shown',
  reasonHint: 'It is kept with the round.',
  reasonProblem: 'Write down a reason, or show only groups of 5 people or more.',
  warningTitle: 'Small groups give people away more easily. Say this before the vote:',
  warning: (least: number) =>
    `“We show the averages of groups of ${least} people or more. In a group that small, colleagues may guess who thinks what. You need not say which group you are in.”`,
  notYet: (least: number) => `Until you write down a reason, only groups of ${least} people or more are shown.`,
  fixedAsked: (least: number) => `Voters are asked for their role group. Only groups of ${least} people or more are shown.`,
  fixedReason: (reason: string) => `The reason: ${reason}`,
  fixedNotAsked: 'Voters are not asked for their role group.',
  fixedWhy: 'This stays as it is once somebody has voted, because it is what voters were told.',

  say: (least: number) =>
    `“You may say which broad group you work in. Nobody has to. We show averages of groups of ${least} people or more, and never single votes.”`,
  kept: (least: number) => `in each dimension, the averages of role groups with ${least} people or more`,
  not: 'who is in which role group',

  which: 'Which group are you in?',
  whichHint: (least: number) => `You need not say. We show only groups of ${least} people or more, and only their averages, never single votes.`,
  rather: 'I would rather not say',
  saidBefore: 'If you chose one before, it stays, unless you choose again.',
  before: 'Before the questions',
  toQuestions: 'Go to the questions',
  given: 'Your role group: given',
  notGiven: 'Your role group: not given',
  asLeft: 'Your role group: as you left it',
  change: 'Choose your role group',

  onPaper: (least: number) => `Tick one group, or leave this blank. We show only groups of ${least} people or more, and only their averages.`,
  typed: 'Role group',
  notSaid: 'Not said',

  text: (least: number) => `See how role groups rate each dimension. Work this out once no more first votes can come. Groups of fewer than ${least} people stay hidden.`,
  late: 'A vote has come in that is not revealed yet. Reveal it first.',
  act: 'Work out role groups',
  askTitle: 'Work out role groups now?',
  askText: 'After this the first vote takes no more votes: no late ones, none from phones, and no files of absent colleagues.',
  askAgain: 'People can still vote again on a question.',
  wait: 'Wait for more votes',
  done: 'Role groups are worked out, and the first vote takes no more votes.',
  see: 'See role groups',

  completeTitle: 'The first vote takes no more votes',
  completeText: 'Role groups have been worked out. One more vote now would change them, and so tell what that person thinks. People can still vote again on a question.',
};

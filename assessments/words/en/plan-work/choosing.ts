/** English: the shortlist, close calls, and the board and table of gaps. */

export const choosing = {
  whatIfTab: 'What if',
  waysLabel: 'Show the gaps as',
  ways: { list: 'List', board: 'Board', table: 'Table' },
  /** In the bar, where a plan has actions of earlier rounds too. */
  chosenAndCarried: (count: number, carried: number) => `${count} chosen, ${carried} carried on.`,
  /** A question by its id and title: "T1 Freedom to answer". */
  named: (id: string, title: string) => `${id} ${title}`,
  /** Said when a judgement moves a question: "T1 is now under Priority". */
  moved: (id: string, group: string) => `${id} is now under ${group}`,
  levels: (current: string, target: string) => `Today ${current}, target ${target}`,
  levelsStay: (current: string) => `Today ${current}`,
  levelsUnknown: 'Today’s level is not known',
  goodEnough: (level: string) => `${level}, good enough`,
  /** The same in the cell of a table. */
  goodEnoughShort: (level: number) => `${level}, enough`,
  inPlan: 'In the plan',
  nothingBelow: 'Nothing is below its target.',
  nothingBelowText: 'Raise a target where you want more. Or write an action that keeps a level where it is.',

  shortlist: {
    title: (count: number) => `Shortlist: ${count}`,
    onIt: 'On the shortlist',
    mark: 'shortlist',
    text: 'These are still to be talked about.',
    empty: 'Put what you want to talk about on the shortlist. Its steps can then go into the plan in one act.',
    putIn: (count: number) => (count === 1 ? 'Put 1 step in the plan' : `Put ${count} steps in the plan`),
    added: (count: number) => (count === 1 ? '1 step added to the plan' : `${count} steps added to the plan`),
    takeOff: 'Take off',
  },

  closeCalls: {
    toSettle: (count: number) => `Close calls to settle: ${count}`,
    allSettled: (count: number) => `Close calls, all settled: ${count}`,
    text: 'One different judgement would move each of these. So you decide, not the sum.',
    label: 'Close call',
    ofQuestion: (name: string) => `Close call: ${name}`,
    choices: { high: 'Worth real effort', low: 'Not this year', open: 'Not settled' },
    /** Why it is one, and what each choice leads to. The groups are “Quick win” and the like. */
    why: (need: number, high: string, low: string) =>
      `A need of ${need} is a close call: one different judgement would move it. “Worth real effort” puts it under ${high}, “Not this year” under ${low}.`,
    marks: { high: 'close call: worth real effort', low: 'close call: not this year', open: 'close call, not settled' },
  },

  board: {
    title: 'Gaps, by group',
    columns: 'Columns of gaps, one for each group',
    jump: 'Go to a group',
    count: (group: string, count: number) => `${group}: ${count}`,
    none: 'No question here.',
    details: 'Details and choices',
    wholeGap: 'Open the whole gap',
  },

  table: {
    title: 'Gaps, as a table',
    hint: 'Press a heading to sort by it.',
    columns: {
      question: 'Question',
      current: 'Today',
      target: 'Target',
      importance: 'Importance',
      effort: 'Effort',
      need: 'Need',
      group: 'Group',
      closeCall: 'Close call',
      shortlist: 'Shortlist',
      plan: 'In the plan',
    },
    /** After the name of a column, for a control in its cell: "Target of T1 Freedom to answer". */
    of: (name: string) => `of ${name}`,
  },

  own: {
    title: 'Actions on no one question',
    open: 'Write an action for a dimension or the whole',
    forWhat: 'For',
    whole: 'The whole',
    ofWhat: (title: string, dimension: string) => `${title} (${dimension})`,
  },

  votes: 'How the group saw it',
};

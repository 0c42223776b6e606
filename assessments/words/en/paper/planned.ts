/** English: where the plan leads, how it is carried out, and what waits for what, in documents. */

export const planned = {
  targets: {
    title: (round: string) => `Targets from ${round}, and what came of them`,
    column: 'Target',
    /** Under the drawing. */
    note: (day: string) => `Targets were set on ${day}.`,
    rowTold: (sentence: string, target: string) => `${sentence} Target: ${target}.`,
    set: (day: string) => `These targets were set on ${day}. They are where that plan would lead if all of it were done.`,
    /** "Two of three dimensions with a target are at it or above." */
    dimensions: (reached: number, shown: string, of: number, ofShown: string) => atTarget(reached, shown, of, ofShown, of === 1 ? 'dimension' : 'dimensions'),
    questions: (reached: number, shown: string, of: number, ofShown: string) => atTarget(reached, shown, of, ofShown, of === 1 ? 'question' : 'questions'),
    caption: 'Targets and scores by dimension',
    score: (round: string) => `Score ${round}`,
    difference: 'Difference',
    result: 'Against the target',
    results: { reached: 'Reached', short: 'Not reached', none: 'No target', unknown: 'Not enough answers' },
    questionsCaption: 'Questions that were to move',
    levelOf: (round: string) => `Level ${round}`,
    question: 'Question',
  },
  carryingOut: {
    title: 'How the plan is carried out',
    /** "Plan of 2025: 1 of 3 actions done." */
    doneOf: (round: string, done: number, live: number) => `Plan of ${round}: ${done} of ${live} ${live === 1 ? 'action' : 'actions'} done.`,
    dueOf: (day: string, due: number, done: number, overdue: number) =>
      `Of ${due} due by ${day}, ${done === 0 ? 'none' : done} ${done < 2 ? 'is' : 'are'} done and ${overdue === 0 ? 'none' : overdue} ${overdue < 2 ? 'is' : 'are'} overdue.`,
    noneDue: (day: string) => `None was due by ${day}.`,
    caption: (day: string) => `Delivery on ${day}`,
    note: 'Dropped actions are left out.',
    plan: 'Plan of',
    done: 'Done',
    doneOfDue: 'Done of those due',
    overdue: 'Overdue',
    onTime: 'Done on time',
    servedCaption: 'Actions and levels, side by side',
    servedNote: 'These are counts of questions. They show what went together, never what caused what.',
    action: 'Action',
    actionDone: 'Done by this round',
    actionOpen: 'Not done by this round',
    wentUp: 'Level went up',
    stayed: 'Level did not go up',
  },
  needs: {
    title: 'How the gaps were weighed',
    caption: 'Gaps in order, and how their need was worked out',
    question: 'Question',
    inPlan: 'In the plan',
    /** Need with what went into it, as a sentence: "Need: gap 2 × importance 3 + below peers 1 = 7." */
    need: (sum: string) => `Need: ${sum}.`,
    closeCalls: {
      high: 'Close call, settled as worth real effort',
      low: 'Close call, settled as not this year',
      open: 'Close call, not settled yet',
    },
    shortlist: 'Shortlist, still to be talked about',
    shortlisted: (question: string, sum: string) => `${question}: ${sum}`,
  },
  action: {
    waitsFor: 'Waits for',
    overdue: (status: string) => `${status}, overdue`,
    whole: 'The whole',
    /** For an action on no one question. */
    ofDimension: (dimension: string) => `This action is for the whole of ${dimension}, not for one question.`,
    ofWhole: 'This action is for the whole, not for one question.',
  },
};

function atTarget(reached: number, shown: string, of: number, ofShown: string, things: string): string {
  if (of === 1) return `The one ${things} with a target is ${reached === 1 ? 'at it or above' : 'below it'}.`;
  if (reached === 0) return `All ${things} with a target are below it.`;
  if (reached < of) return `${shown} of ${ofShown} ${things} with a target ${reached === 1 ? 'is' : 'are'} at it or above.`;
  return `${of === 2 ? 'Both' : `All ${ofShown}`} ${things} with a target are at it or above.`;
}

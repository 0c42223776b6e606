/** English: the years page beside what documents say too. */

export const page = {
  allYears: 'All years',
  empty: {
    title: 'All your years will stand here side by side',
    text: 'It needs three rounds with answers. Two of them are compared in Two rounds.',
  },
  why: {
    title: 'Say why',
    text: 'A level moved by two steps or more, or an action was done and the level did not go up. Say why while you still know. A fall can be progress: teams that learn more often mark themselves lower at first.',
    answered: (given: number, asked: number) => `${given} of ${asked} answered`,
    up: 'Why did it go up so far?',
    down: 'Why did it go down so far?',
    unmoved: 'Why did it not go up?',
    other: 'Why?',
    hint: 'Write roles, not names. It is printed in the report.',
    fromTo: (from: string, to: string, steps: number, shown: string) => `${from} to ${to}, ${shown} ${steps === 1 ? 'step' : 'steps'}.`,
    stayed: (level: string) => `Stayed at ${level}.`,
    done: (actions: string) => `Done: ${actions}.`,
    showAll: (count: number) => `Show all ${count}`,
    showSome: 'Show the open ones only',
    allSaid: 'You have said why for each of them.',
  },
  changed: {
    between: (before: string, after: string) => `Between ${before} and ${after}`,
    title: 'Questions that changed',
  },
  carried: {
    caption: 'Actions of earlier plans that are still open',
    history: 'History',
    status: (status: string, day: string) => `${status}, ${day}`,
    because: (status: string, reason: string) => `${status}: ${reason}`,
  },
  trend: {
    key: { earlier: 'Earlier round', latest: 'Latest round', gap: 'Too few questions to compare' },
    howTitle: 'How the years are set side by side',
    how: 'A line joins the rounds that can be compared. It counts only the questions that mean the same in all of them and have a level in each.',
    needsTitle: 'When a line breaks',
    needs: 'A line needs three such questions, and two thirds of those that its first round asked. Where there are fewer, it stops, and a new one begins.',
    neverTitle: 'Old rounds stay as they are',
    never: 'They are scored again on these questions for this picture only, so a figure here can differ from the one in that year’s report.',
    otherTitle: 'Targets and peers',
    other: 'A target is where the plan of the round before would lead. The peers’ median comes from the pack that was chosen for that round. Both count all questions of the round.',
  },
};

/** English: what is due and overdue, as it is said on opening. */

export const due = {
  title: 'Due and overdue',
  /** "1 action overdue, 2 due by 22 December 2026". Either count may be none. */
  line: (overdue: number, soon: number, until: string) => {
    if (overdue === 0) return `${soon === 1 ? '1 action' : `${soon} actions`} due by ${until}`;
    const late = `${overdue === 1 ? '1 action' : `${overdue} actions`} overdue`;
    return soon === 0 ? late : `${late}, ${soon} due by ${until}`;
  },
  overdueSince: (title: string, day: string) => `${title}: overdue since ${day}`,
  dueOn: (title: string, day: string) => `${title}: due ${day}`,
  more: (count: number) => `See ${count} more in the table`,
  review: 'Review of the documents overdue',
  toReview: 'See the review date',
};

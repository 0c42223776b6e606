/** English: how the figures of role groups are worked out. */

export const explain = {
  title: (dimension: string, label: string) => `${dimension}: ${label.toLowerCase()}`,
  sum: (higher: string, lower: string) => `${higher} − ${lower}`,
  text: 'Each person counts once, with their own average in the dimension. It is from first votes only, and needs three votes with a level. The figure of a group is the average of its people.',
  gap: 'Gap',
  labels: {
    clear: 'A gap is clear from 0.8 of a level, if chance would give one as large in one way of ten at most.',
    possible: 'The gap is 0.8 of a level or more. But chance would give one as large in more than one way of ten, so we cannot be sure.',
    similar: 'A gap below 0.8 of a level is called a similar view.',
  },
  meaning: 'What we can say',
  chance: 'Could it be chance?',
  chanceText: (share: string) => `We mix the people of these two groups, and split them anew in every way into groups of these sizes. A gap as large comes from ${share} of these ways.`,
  shares: {
    all: 'all or nearly all',
    inHundred: (count: number) => `about ${count} in 100`,
    inThousand: (count: number) => `about ${count} in 1,000`,
    fewer: 'fewer than 1 in 1,000',
  },
  hiding: 'What is not shown, and why',
  hidingText: (least: string) =>
    `A group is shown by itself if it has ${least} people or more. Everyone else counts as other roles. If those are fewer than ${least}, the next smallest group joins them. All this holds in each dimension too. Where all people of a group have the same average, no group is shown in that dimension, because it would tell what each one thinks. Votes on single questions are never shown by group.`,
};

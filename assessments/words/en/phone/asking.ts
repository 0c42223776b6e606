/** The English words of a question, and of the role groups, on a phone and in the form for absent colleagues. */

export const asking = {
  level: (level: number) => `Level ${level}`,
  unknown: 'Don’t know',
  notApplicable: 'Does not apply',
  takeBack: 'Take my vote back',
  roleTitle: 'Which group are you in?',
  roleText: (least: number) => `You need not say. We show only groups of ${least} people or more, and only their averages, never single votes.`,
  roleUnsaid: 'I would rather not say',
};

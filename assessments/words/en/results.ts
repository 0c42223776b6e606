/** English: results. */

export const results = {
  title: 'Results',
  views: { dimensions: 'Dimensions', questions: 'Questions', votes: 'Votes', radar: 'Radar' },
  overall: 'overall',
  overallPartial: 'overall, partial',
  overallNamed: (score: string) => `Overall ${score}`,
  overallNone: 'No overall score yet',
  scoreNamed: (dimension: string, score: string) => `${dimension} ${score}`,
  blanks: (count: number, shown: string) => `${shown} ${count === 1 ? 'question is' : 'questions are'} not answered yet.`,
  toQuestions: 'Go to the questions',
  radarNote: 'Read the points, not the area inside them. The centre is level 1.',
  empty: {
    title: 'Your results will stand here',
    text: 'A score for each of the five dimensions, the questions that hold you back, and the ones that carry you.',
    given: (given: number, asked: number) => `${given} of ${asked} responses given.`,
    toQuestions: 'Answer the first question',
  },
};

/** The English words of the form for absent colleagues. */

export const form = {
  otherLanguage: 'English',
  title: (organisation: string) => `Your votes for ${organisation}`,
  round: (day: string) => `The round of ${day}`,
  lead: 'You cannot be in the room, so vote here. The facilitator adds your votes to all the others, and shows them only together.',
  leadHow: (count: number) => `Work through the ${count} questions in your own time. Then save your response and send the file back.`,
  leadKept: 'This page sends nothing by itself. Your choices stay in this browser until you clear them.',
  leadNotKept: 'This page sends nothing by itself. This browser keeps nothing either, so save your response before you close the page.',
  progress: (given: number, of: number) => `${given} of ${of} have a vote`,
  nextOpen: 'Next open question',
  progressIn: 'Progress by dimension',
  dimensionCount: (given: number, of: number) => `${given} of ${of}`,
  questionOf: (number: number, of: number) => `Question ${number} of ${of}`,

  saveTitle: 'Save and send your response',
  inIt: 'In the file',
  inItList: ['Your vote on each question', 'Your role group, if you chose one', 'Which round the votes are for, and a number made up by chance so that nothing counts twice'],
  notInIt: 'Not in the file',
  notInItList: ['Your name, or which computer this is', 'When you voted', 'The language you read in'],
  openToRead: 'Whoever opens the file can read the votes in it. Send it to the facilitator only.',
  blank: (count: number) => (count === 0 ? 'Every question has a vote.' : count === 1 ? 'One question has no vote. It does not count.' : `${count} questions have no vote. They do not count.`),
  save: 'Save my response',
  nothingYet: 'Choose a level on at least one question, then save.',
  saved: (name: string) => `Saved as ${name}. Now send this file to the facilitator.`,
  savedOnce: 'If you change a vote, save again and send the new file. Tell the facilitator to use the new one.',
  changed: 'You have changed something since you saved. Save again, and send the new file.',

  clear: 'Clear the form for another person',
  clearAsk: 'Clear all votes on this page?',
  clearText: 'A file that you saved stays where it is.',
  clearNow: 'Clear all votes',
  clearNot: 'Keep them',
  cleared: 'The form is empty.',

  noDataTitle: 'This form is empty',
  noData: 'This form has no questions in it. Ask the facilitator for a new one, or for a paper slip.',
};

/** The English words for colleagues who are absent: their form, and the responses that come back. */

export const absent = {
  way: 'Absent colleagues',
  wayText: 'Whoever cannot come fills in a form on any computer, and sends you a small file.',
  closeWay: 'Put the responses away',

  title: 'Colleagues who cannot come',
  how: [
    'Save the form and send it to them.',
    'They open it on any computer, with or without internet. They vote in it and save their response.',
    'They send you that small file. Add it at the step “Vote”, before the reveal if you can.',
  ],
  count: 'Count them among the people who vote.',
  save: 'Save the form',
  saved: (name: string) => `The form is offered as ${name}`,
  noForm: 'The form is missing from this copy of Soundings. Install Soundings again, or use paper slips.',

  takeTitle: 'Add responses',
  holds: 'A response holds choices, and a role group if the person gave one. It has no name, no time and no note.',
  careful: 'Whoever opens the file can read the votes in it. So add it without opening it. Then delete the file and the message that brought it.',
  pick: 'Choose responses',
  drop: 'Or drop the files on this page.',
  dropHere: 'Let go to add these files.',
  chosen: (count: number) => (count === 1 ? 'One file is chosen' : `${count} files are chosen`),
  answered: (answered: number, asked: number) => `${answered} of ${asked} questions answered`,
  late: 'It comes after the reveal. It counts when you reveal again.',
  oneLate: 'Only one vote would be new. The change in the counts would tell the room what that person chose. Wait for another response if you can.',
  unreadable: 'This file cannot be read. Choose it again.',
  takeEarlier: 'Take the earlier one out',
  add: (count: number) => (count === 1 ? 'Add 1 response' : `Add ${count} responses`),
  leave: 'Put these files away',
  added: (count: number) => (count === 1 ? 'One response is added' : `${count} responses are added`),

  inTitle: (count: number) => (count === 1 ? 'One response is in' : `${count} responses are in`),
  inText: 'They stand in no order. The four letters are made up by chance. The name of the file ends in them.',
  named: (code: string) => `Response ${code}`,
  takeOut: 'Take it out',
  takeOutTitle: 'Take this response out?',
  takeOutText: 'Its votes are deleted here. They come back only if you add its file again.',
  leaveIn: 'Leave it in',
  takenOut: 'The response is taken out',

  problems: {
    'no-response-file': 'This is not a response. A response is a small file whose name ends in .json. If somebody sent the form itself back, ask them to open it and save their response.',
    'response-damaged': 'This response is damaged, or it was changed after it was saved. Ask for it again.',
    'response-too-large': 'A response has at most 64 KB. This file is larger, so it cannot be as it was saved. Ask for it again.',
    'response-from-newer': 'A newer Soundings made the form of this response. Bring this one up to date, then add the file again.',
    'response-for-another': 'This response is for another assessment or another round. Add it there.',
    'response-already-in': 'This response is in already. It counts once.',
  },
  sameForm: 'Another response from the same form is in. To count this one in its place, take the earlier one out.',
  sameFormRevealed: 'Another response from the same form is in, and its votes have been revealed. That one stays.',
  otherVersion: (answered: string, asked: string) => `This response answers version ${answered} of the questionnaire, and this round asks version ${asked}. Save the form again and send it to that person.`,
  otherForm: {
    full: 'This response answers the full form, and this round asks the quick one. Save the form again and send it to that person.',
    quick: 'This response answers the quick form, and this round asks the full one. Save the form again and send it to that person.',
  },
};

/** The English words of voting from phones in the room: opening it, joining, and the projected view of both. */

export const phones = {
  way: 'Phones in the room',
  wayText: 'Each person votes on their own phone. It needs no internet and no app.',
  closeWay: 'Put the phones away',

  title: 'Phones in the room',
  before: 'Phones reach this computer over the local network. Nothing goes to the internet.',
  asks: 'Your computer may ask whether Soundings may use the network. Allow it, or no phone can get through.',
  looking: 'Looking for networks',
  network: 'Which network are the phones on?',
  kinds: { wireless: 'Wi-Fi', cable: 'Network cable', inside: 'A network inside this computer, or a VPN', other: 'Another network', here: 'This computer only, for trying out' },
  placeDetail: (address: string, name: string) => `${address}, ${name}`,
  noNetwork: 'This computer is on no network. Join a Wi-Fi network or the hotspot of a phone, then look again.',
  lookAgain: 'Look for networks again',
  found: (count: number) => (count === 0 ? 'No network found' : count === 1 ? 'One network found' : `${count} networks found`),
  open: 'Open the room',
  opened: 'The room is open',
  whenItCloses: 'The room closes when you close it, when you close the round, or when you close Soundings.',

  joinTitle: 'Join by phone',
  joinText: 'Point the camera of a phone at the square, or open the address and type the code.',
  onlyHere: 'Only this computer can join: this address is for trying out.',
  square: (address: string, code: string) => `QR code: it opens ${address} and gives the code ${code}.`,
  address: 'Address',
  code: 'Code',
  joined: (count: number) => (count === 0 ? 'No phone has joined yet' : count === 1 ? 'One phone has joined' : `${count} phones have joined`),
  finished: (count: number) => (count === 0 ? 'None has finished.' : count === 1 ? 'One has finished.' : `${count} have finished.`),
  votedHere: (count: number) => (count === 0 ? 'None has voted on this question.' : count === 1 ? 'One has voted on this question.' : `${count} have voted on this question.`),
  most: 'Let in at most',
  mostHint: 'With the phones that are here already.',
  mostProblem: (least: number, most: number) => `Type a whole number from ${least} to ${most}.`,
  lock: (count: number) => `Lock the room at ${count}`,
  locked: 'The room is full. To let in more phones, type a higher number.',
  pace: 'How phones go on',
  ownPace: 'Everyone at their own pace',
  follow: 'Follow me',
  followText: 'All phones show the question that you turn to here.',
  ownPaceText: 'Each phone goes through the questions in order.',
  showJoining: 'Show joining on the projector',

  voteFirst: 'Let phones vote',
  voteAgain: 'Vote again on phones',
  votingFirst: 'Phones can vote now.',
  votingNow: 'Phones can vote on this question now.',
  waiting: 'Phones wait until you let them vote.',
  votingElsewhere: (id: string) => `Phones are still voting on ${id}.`,
  stopVote: 'Stop the vote on phones',

  /** On each step of the workshop. */
  isOpen: (count: number) => (count === 0 ? 'The room is open: no phones yet' : count === 1 ? 'The room is open: 1 phone' : `The room is open: ${count} phones`),
  close: 'Close the room',
  closeTitle: 'Close the room now?',
  closeText: (count: number) =>
    count === 1
      ? 'One phone has not finished. What it has sent is kept here. The rest stays on the phone, and it says so.'
      : `${count} phones have not finished. What they have sent is kept here. The rest stays on the phones, and they say so.`,
  leaveOpen: 'Leave it open',
  closed: 'The room is closed',

  gone: (address: string) => `This computer is no longer at ${address}, so no phone gets through. Go back to that network, or close the room and open it on another one.`,

  aloneTitle: 'No phone has got through yet',
  aloneText: 'This network may keep devices apart, as guest networks often do. There are three ways on.',
  aloneNetwork: 'Use another network, or the hotspot of a phone.',
  chooseNetwork: 'Choose another network',
  aloneKeyboard: 'Pass this computer round.',
  alonePaper: 'Let people fill in paper slips.',

  begunTitle: (count: number) => (count === 1 ? 'One phone has begun and not finished' : `${count} phones have begun and not finished`),
  begunText: 'They can go on until the reveal. What they have given by then counts.',
  takeOut: (count: number) => (count === 1 ? 'Take out the unfinished phone' : `Take out ${count} unfinished phones`),
  takeOutTitle: (count: number) => (count === 1 ? 'Take out the unfinished phone?' : `Take out ${count} unfinished phones?`),
  takeOutAsk: 'Ask the room first whether somebody is still voting on a phone. A phone counts twice where its browser forgot who it is.',
  takeOutText: 'What was given there will be gone for good. Nobody has seen it.',
  leaveThem: 'Leave it as it is',
  takingOut: 'Taking out the votes. That takes a moment.',
  takenOut: (count: number) => (count === 1 ? 'The unfinished phone is taken out' : `${count} unfinished phones are taken out`),

  problems: {
    'no-such-address': 'This computer is no longer on that network. Look for networks again, then choose one.',
    'room-in-use': 'Phones are in the room of another round. Close that room first.',
    'no-room': 'The room is closed already. You can open it again.',
    'no-port': (code: string) => `This computer did not let the room open (${code}). Try again, or choose another network.`,
  },
  closeOther: 'Close the other room',

  projector: {
    shows: 'Joining',
    show: 'Show how to join there',
    hide: 'Hide how to join there',
    steps: (address: string) => ['Join the same network as the facilitator’s computer.', `Point your phone’s camera at the square, or open ${address}.`, 'Type the code if your phone asks for it.'],
    joined: (count: number, most: number) => `${count} of ${most} ${count === 1 ? 'has' : 'have'} joined`,
    haveVoted: (count: number): string => (count === 1 ? 'has voted' : 'have voted'),
  },

  /** Among the ways to vote at set-up. */
  setUp: {
    title: 'Phones in the room',
    text: 'Each person votes on their own phone, all at once. People scan a code to join.',
    need: 'Needs: one network for this computer and the phones. No internet.',
    time: (minutes: number) => `About ${minutes} minutes for everybody.`,
  },
};

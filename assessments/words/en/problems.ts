/** English: what went wrong, what is safe and what to do, a sentence or two for each problem. */

import { common } from './common.ts';

/** What a sentence may need to know beside its kind. */
interface Facts {
  readonly megabytes?: number;
  readonly version?: number;
  readonly where?: string;
  readonly date?: string;
  readonly code?: string;
  readonly name?: string;
  readonly voters?: number;
  readonly path?: readonly string[];
}

/** Those that are the same whatever was tried. */
const always = {
  'file-empty': () => 'This file is empty. Open another copy of it, or go back to a kept copy.',
  'file-not-json': () => 'This is not a Soundings file. Choose a file whose name ends in .soundings.',
  'file-cut-short': () => 'This file is cut short, so part of it is missing. Open another copy of it, or go back to a kept copy.',
  'file-of-another-program': () => 'This file was made by another program. Choose a file whose name ends in .soundings.',
  'file-newer': ({ version }: Facts) =>
    `This file was saved by a newer Soundings (file version ${version ?? 'unknown'}). Open it with that version, or bring this one up to date. We left the file as it is.`,
  'file-damaged': ({ where }: Facts) => `This file is damaged${where === undefined || where === '' ? '' : ` (at ${where})`}. Open another copy of it, or go back to a kept copy.`,
  'file-two-on-a-day': ({ date }: Facts) => `Two rounds in this file are on ${showDay(date)}, and a day can have one only. Open another copy of it, or go back to a kept copy.`,
  'file-altered': () =>
    'Something in this file has changed since Soundings saved it, so we cannot be sure what it says. Open another copy of it, or go back to a kept copy. If you changed it on purpose, take out its line “check”, save it as UTF-8 and open it again.',
  'second-copy': ({ name }: Facts) =>
    `This is a second copy of ${name === undefined || name === '' ? 'an assessment' : `“${name}”`}. A program that syncs files makes one when two computers change it at once. To see it, choose “Open a file” and then “Add the file beside it”.`,
  'no-such-round': () => 'This round is no longer there. It may have been removed in another window.',
  'no-such-question': () => 'This question is not part of this round.',
  'no-such-action': () => 'This action is no longer there. It may have been removed in another window.',
  'actions-in-a-circle': ({ path = [] }: Facts) => `These actions would wait for each other: ${[...path, path[0] ?? ''].map((title) => `“${title}”`).join(' waits for ')}. Take out one of these steps.`,
  'no-such-questionnaire': () => 'The questions of this round are missing from the file.',
  'round-is-closed': () => 'This round is closed, so its answers stay as they are.',
  'round-is-open': () => 'This round is open already.',
  'changed-since': () => 'This round has changed since it was opened again. Close it anew.',
  'cannot-not-apply': () => 'This question always applies. Choose a level, or “Don’t know”.',
  'round-is-paper': () => 'This round was typed in from paper, so it has no workshop. Start a new round to hold one.',
  'already-revealed': () => 'The room has seen these votes, so they cannot be hidden again. To begin again, go back to “Set up” and end the workshop.',
  'no-workshop': () => 'This round is answered without a workshop. Start one on the Workshop page first.',
  'ballots-not-here': () =>
    'The votes of this round are not on this computer, or they were counted when it closed. Go on with what was kept, or vote in a new round.',
  'ballots-damaged': () =>
    'The file with the votes of this workshop cannot be read. We left it as it is. Start Soundings again. If that does not help, end the workshop and vote again.',
  'no-such-slip': () => 'This slip is no longer there. It may have been taken back in another window.',
  'slip-is-sealed': () => 'These votes have been revealed, so this slip stays as it is. You can vote again on the question.',
  'votes-are-complete': () => 'The role groups of this round have been worked out, so the first vote takes no more votes. People can still vote again on a question.',
  'votes-not-complete': () => 'Role groups have not been worked out yet. Work them out first, then close the round.',
  'roles-are-fixed': () => 'Somebody has voted already, so what voters were told about role groups stays as it is.',
  'slip-is-private': () => 'Somebody filled in this slip at the keyboard, so nobody else may look at it. Take it out, or let that person go on with it.',
  'same-slip-twice': () => 'The very same slip is here already. Keep both only if two people voted the same on every question.',
  'cards-are-sealed': () => 'These votes have been revealed, so the counts stay as they are. You can vote again on the question.',
  'more-than-voters': ({ voters }: Facts) =>
    `That would be more votes than people: ${voters === 1 ? 'one person votes' : `${voters ?? 'too few'} people vote`} in this workshop. Put the number right, or raise the number of people who vote.`,
  'no-votes-yet': () => 'Nobody has voted yet, so there is nothing to reveal. Vote first.',
  'votes-not-revealed': () => 'Some votes have not been revealed yet. Go to the Workshop page and reveal them first.',
  'votes-are-there': () => 'People have voted in this workshop. To end it, go back to its step “Set up”. That deletes the votes.',
  'votes-differ': () => 'The votes have changed since this page counted them. Look at them again, then close the round.',
  'not-made-up': () => 'Made-up people vote in a rehearsal only. Begin one from the library.',
  'pack-breaks-rules': () => 'The figures of this group break the rules of their own pack, so we do not compare with it. Choose another group.',
  'same-round-twice': () => 'This round is here already.',
  'same-day-twice': () => 'There is a round on that day already. Choose another day.',
  'last-round': () => 'An assessment needs at least one round.',
  'round-has-actions': () => 'This round has actions. Remove them first.',
  'not-found': () => 'There is nothing at this address. It may have been removed.',
  'bad-arguments': ({ where }: Facts) => `That could not be used${where === undefined || where === '' ? '' : ` (at ${where})`}. Nothing has been changed.`,
  stale: () => 'This was changed in another window at the same time. Look at it again, then make your change.',
  'already-here': ({ name }: Facts) => `${name === undefined || name === '' ? 'This assessment' : `“${name}”`} is on this computer already.`,
} as const satisfies Readonly<Record<string, (facts: Facts) => string>>;

/** Where a change inside an assessment could not be kept. */
const whenSaving = {
  ...always,
  'file-too-large': ({ megabytes }: Facts) =>
    `With your last change the file would be ${megabytes ?? 'over 20'} MB, and at most 20 MB can be opened again. So the change is not saved. Shorten long notes.`,
  'disk-full': () => 'The disk is full, so your last change is not saved. Free some space, then choose “Save again”. Nothing before it is lost.',
  'folder-read-only': () =>
    'We may not write to the data folder, so your last change is not saved. Ask for write access to it, then choose “Save again”. Nothing before it is lost.',
  'disk-failed': ({ code }: Facts) =>
    `The disk did not take your last change (${code ?? 'no reason given'}). Check the disk, then choose “Save again”. Nothing before it is lost.`,
  'out-of-reach': () => 'Soundings has stopped, so your last change is not saved. Copy what you typed last, then start Soundings again.',
  failed: () => 'Something went wrong that we did not expect, so your last change is not saved. Choose “Save again”. Nothing before it is lost.',
} as const satisfies Readonly<Record<string, (facts: Facts) => string>>;

/** What can go wrong at all. */
type Sentences = Readonly<Record<keyof typeof whenSaving, (facts: Facts) => string>>;
type Told = { readonly kind: keyof Sentences } & Facts;

/** Where something else was asked for: a new assessment, a copy, a setting, going back. */
const whenActing = {
  ...always,
  'file-too-large': ({ megabytes }: Facts) => `This file is ${megabytes ?? 'over 20'} MB. A Soundings file is at most 20 MB, so this is probably another kind of file.`,
  'disk-full': () => 'The disk is full, so this was not done. Free some space, then try again. Nothing is lost.',
  'folder-read-only': () => 'We may not write to the data folder, so this was not done. Ask for write access to it, then try again. Nothing is lost.',
  'disk-failed': ({ code }: Facts) => `The disk could not do this (${code ?? 'no reason given'}). Check the disk, then try again. Nothing has been changed.`,
  'out-of-reach': () => 'Soundings has stopped, so this was not done. Start Soundings again, then try again.',
  failed: () => 'Something went wrong that we did not expect, so this was not done. Try again. Nothing is lost.',
} as const satisfies Sentences;

/** Where something could not be read. */
const whenReading = {
  ...whenActing,
  'disk-full': () => 'The disk is full, so we could not open this. Free some space, then try again. Nothing is lost.',
  'folder-read-only': () => 'We may not open this. Ask for access to the data folder, then try again. We left everything as it is.',
  'disk-failed': ({ code }: Facts) => `The disk did not let us read this (${code ?? 'no reason given'}). Check the disk, then try again. We left everything as it is.`,
  'out-of-reach': () => 'Soundings has stopped, so we could not read this. Start Soundings again, then try again.',
  failed: () => 'Something went wrong that we did not expect, so we could not read this. Try again. Nothing has been changed.',
} as const satisfies Sentences;

export const problems = {
  title: (count: number) => (count === 1 ? 'One thing to put right' : `${count} things to put right`),
  /** The sentence for a change inside an assessment that could not be kept. */
  sentence: (problem: Told): string => whenSaving[problem.kind](problem),
  /** The sentence for something that could not be read. */
  readSentence: (problem: Told): string => whenReading[problem.kind](problem),
  /** The sentence for anything else that could not be done: beginning, copying, removing, going back, setting. */
  actSentence: (problem: Told): string => whenActing[problem.kind](problem),
};

function showDay(date: string | undefined): string {
  const [year = 0, month = 0, day = 0] = (date ?? '').split('-').map(Number);
  return common.day(day, common.months[month - 1] ?? '', year);
}

/** English: what went wrong, what is safe and what to do, a sentence or two for each problem. */

/** What a sentence may need to know beside its kind. */
interface Facts {
  readonly megabytes?: number;
  readonly version?: number;
  readonly where?: string;
  readonly code?: string;
  readonly name?: string;
}

const sentences = {
  'file-too-large': ({ megabytes }: Facts) => `This file is ${megabytes ?? 'over 20'} MB. A Soundings file is at most 20 MB, so this is probably another kind of file.`,
  'file-empty': () => 'This file is empty. Open another copy of it, or go back to a kept copy.',
  'file-not-json': () => 'This is not a Soundings file. Choose a file whose name ends in .soundings.',
  'file-cut-short': () => 'This file is cut short, so part of it is missing. Open another copy of it, or go back to a kept copy.',
  'file-of-another-program': () => 'This file was made by another program. Choose a file whose name ends in .soundings.',
  'file-newer': ({ version }: Facts) =>
    `This file was saved by a newer Soundings (file version ${version ?? 'unknown'}). Open it with that version, or bring this one up to date. We left the file as it is.`,
  'file-damaged': ({ where }: Facts) => `This file is damaged${where === undefined || where === '' ? '' : ` (at ${where})`}. Open another copy of it, or go back to a kept copy.`,
  'disk-full': () => 'The disk is full, so your last change is not saved. Free some space, then choose “Save again”. Nothing before it is lost.',
  'folder-read-only': () =>
    'We may not write to the data folder, so your last change is not saved. Ask for write access to it, then choose “Save again”. Nothing before it is lost.',
  'disk-failed': ({ code }: Facts) =>
    `The disk did not take your last change (${code ?? 'no reason given'}). Check the disk, then choose “Save again”. Nothing before it is lost.`,
  'out-of-reach': () => 'Soundings has stopped, so your last change is not saved. Keep this window open and start Soundings again.',
  'no-such-round': () => 'This round is no longer there. It may have been removed in another window.',
  'no-such-question': () => 'This question is not part of this round.',
  'no-such-action': () => 'This action is no longer there. It may have been removed in another window.',
  'no-such-questionnaire': () => 'The questions of this round are missing from the file.',
  'round-is-closed': () => 'This round is closed, so its answers stay as they are.',
  'round-is-open': () => 'This round is open already.',
  'cannot-not-apply': () => 'This question always applies. Choose a level, or “Don’t know”.',
  'same-round-twice': () => 'This round is here already.',
  'same-day-twice': () => 'There is a round on that day already. Choose another day.',
  'last-round': () => 'An assessment needs at least one round.',
  'round-has-actions': () => 'This round has actions. Remove them first.',
  'not-found': () => 'There is nothing at this address. It may have been removed.',
  'bad-arguments': ({ where }: Facts) => `That could not be used${where === undefined || where === '' ? '' : ` (at ${where})`}. Nothing has been changed.`,
  stale: () => 'This was changed in another window at the same time. Look at it again, then make your change.',
  'already-here': ({ name }: Facts) => `${name === undefined || name === '' ? 'This assessment' : `“${name}”`} is on this computer already.`,
} as const satisfies Readonly<Record<string, (facts: Facts) => string>>;

export const problems = {
  title: (count: number) => (count === 1 ? 'One thing to put right' : `${count} things to put right`),
  /** The sentence for a problem. */
  sentence: (problem: { readonly kind: keyof typeof sentences } & Facts): string => sentences[problem.kind](problem),
};

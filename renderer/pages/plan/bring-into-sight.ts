/** Brings what has focus wholly into a frame that scrolls sideways: the browser leaves alone what can be seen in part. */

/** Scrolls the frame no further than it must, and keeps clear of the room that its style sets aside at either side. */
export function bringIntoSight(thing: Element, frame: HTMLElement): void {
  const { scrollPaddingLeft, scrollPaddingRight } = getComputedStyle(frame);
  const [own, sight] = [thing.getBoundingClientRect(), frame.getBoundingClientRect()];
  const past = own.right + pixelsOf(scrollPaddingRight) - sight.right;
  const before = sight.left + pixelsOf(scrollPaddingLeft) - own.left;
  if (past > 0) frame.scrollLeft += past;
  else if (before > 0) frame.scrollLeft -= before;
}

/** A length that is not set is a word. */
function pixelsOf(length: string): number {
  return Number.parseFloat(length) || 0;
}

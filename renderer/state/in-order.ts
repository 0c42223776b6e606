/** Puts answers in the order of what was asked: one that comes late never replaces the answer of a later asking. */

/** Each call is an asking, and gives the way to say that its answer has come: whether it is to be taken. */
export function makeInOrder(): () => () => boolean {
  let asked = 0;
  let taken = 0;
  return () => {
    const own = (asked += 1);
    return () => {
      if (own < taken) return false;
      taken = own;
      return true;
    };
  };
}

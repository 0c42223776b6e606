/** Fetches a cut of our typeface from beside the page. */

import regularUrl from '../../fonts/inter-400.ttf?url';
import mediumUrl from '../../fonts/inter-500.ttf?url';
import semiboldUrl from '../../fonts/inter-600.ttf?url';
import { readTypeface, type Typeface, type Weight } from './typeface.ts';

const ADDRESSES = { regular: regularUrl, medium: mediumUrl, semibold: semiboldUrl } as const satisfies Record<Weight, string>;

export async function loadTypeface(weight: Weight): Promise<Typeface> {
  const answer = await fetch(ADDRESSES[weight]);
  if (!answer.ok) throw new Error(`The font ${ADDRESSES[weight]} could not be read.`);
  return readTypeface(new Uint8Array(await answer.arrayBuffer()));
}

/** The words of working with peers: packs, contributions and pools. They are loaded with the pages that say them, so that the way to the first question does not carry them. */

import { documents as documentsCy } from './cy/peer-work/documents.ts';
import { handing as handingCy } from './cy/peer-work/handing.ts';
import { packs as packsCy } from './cy/peer-work/packs.ts';
import { pools as poolsCy } from './cy/peer-work/pools.ts';
import { problems as problemsCy } from './cy/peer-work/problems.ts';
import { documents } from './en/peer-work/documents.ts';
import { handing } from './en/peer-work/handing.ts';
import { packs } from './en/peer-work/packs.ts';
import { pools } from './en/peer-work/pools.ts';
import { problems } from './en/peer-work/problems.ts';

const en = { packs, handing, pools, problems, documents };
const cy: typeof en = { packs: packsCy, handing: handingCy, pools: poolsCy, problems: problemsCy, documents: documentsCy };

/** Both tables by language. */
export const PEER_WORDS = { en, cy };

/** One language's table. */
export type PeerWords = typeof en;

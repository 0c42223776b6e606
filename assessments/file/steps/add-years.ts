/** From version 4 to version 5: a round keeps why questions moved, whom it belonged to, what was handed on and why it was opened again; packs say more of themselves. */

import type { Step, Stored } from '../versions.ts';

/** The rule that every pack of version 4 was made by. Methods D.6. */
const FAMILIES = { least: 3, largest: 50, twoLargest: 75 };

/** What has not the shape of a version 4 file is left as it is, for the check that follows to name. */
export const addYears: Step = {
  name: 'gives the organisation its official code, rounds their reasons, profile, reopenings and what was handed on, and packs their source and family rule',
  run: (stored) => {
    const { assessment } = stored;
    if (!isRecord(assessment)) return stored;
    const { organisation, rounds } = assessment;
    const profile = isRecord(organisation) ? profileIn(organisation) : null;
    return {
      ...stored,
      assessment: {
        ...assessment,
        ...(isRecord(organisation) && { organisation: { ...organisation, reference: '' } }),
        ...(Array.isArray(rounds) && { rounds: rounds.map((round: unknown) => (isRecord(round) ? inRound(round, profile) : round)) }),
      },
    };
  },
};

/** A round that had been closed belonged to what the organisation was when the file was written: nothing older is known. */
function inRound(round: Stored, profile: Stored | null): Stored {
  const { peers, closing } = round;
  return {
    ...round,
    whys: {},
    ...(isRecord(peers) && { peers: inPeers(peers) }),
    profile: closing === null ? null : profile,
    handed: null,
    reopenings: [],
  };
}

function inPeers(peers: Stored): Stored {
  const { header, group } = peers;
  return {
    ...peers,
    ...(isRecord(header) && { header: { ...header, ...(isRecord(header['rules']) && { rules: { ...header['rules'], families: FAMILIES } }), source: null } }),
    ...(isRecord(group) && { group: { ...group, carriedFrom: null } }),
  };
}

function profileIn({ nation, sector, councilType, staffBand, region }: Stored): Stored {
  return { nation, sector, councilType, staffBand, region };
}

function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where this computer has left the network that its room is on: nobody gets through, and nothing else on the page would say so. */

import { useEffect, useState } from 'react';
import type { Room } from '../../../../electron/phones.ts';
import { host } from '../../../bridge.ts';
import { Notice } from '../../../parts/notice.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';

/** Milliseconds between looks at the addresses of this computer. */
const LOOK_EVERY = 5_000;

export function NetworkGone({ room: { link } }: { readonly room: Room }) {
  const told = useWorkshopWords().phones;
  const { hostname } = new URL(link);
  const [isGone, setGone] = useState(false);
  useEffect(() => {
    let isWanted = true;
    const look = async () => {
      const places = await host.listRoomPlaces().catch(() => undefined);
      // What could not be asked says nothing.
      if (isWanted && places !== undefined) setGone(!places.some(({ address }) => address === hostname));
    };
    const looking = setInterval(() => void look(), LOOK_EVERY);
    return () => {
      isWanted = false;
      clearInterval(looking);
    };
  }, [hostname]);
  return <div role="status">{isGone && <Notice kind="caution">{told.gone(hostname)}</Notice>}</div>;
}

/** A word of caution where the data folder is copied to other computers or lies on the network. Nothing where it is this computer's own. */

import type { ReactNode } from 'react';
import type { FolderPlace } from '../../electron/api.ts';
import { useWords } from '../state/words.tsx';
import { Notice } from './notice.tsx';

export function FolderCaution({ place, children }: { readonly place: FolderPlace; readonly children: ReactNode }) {
  const words = useWords().settings.elsewhere;
  if (place.kind === 'local') return null;
  return (
    <Notice kind="caution">
      <p>{place.kind === 'synced' ? words.synced(place.by) : words.network}</p>
      <p>{children}</p>
    </Notice>
  );
}

/** The library as the host lists it, read again after each act and when the window comes back. */

import { useCallback, useEffect, useState } from 'react';
import type { Library } from '../../electron/api.ts';
import { host } from '../bridge.ts';

export function useLibrary(): { readonly library: Library | undefined; readonly reload: () => void } {
  const [library, setLibrary] = useState<Library>();
  const reload = useCallback(() => void host.listLibrary().then(setLibrary), []);
  useEffect(() => {
    reload();
    addEventListener('focus', reload);
    return () => removeEventListener('focus', reload);
  }, [reload]);
  return { library, reload };
}

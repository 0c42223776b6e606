/** Something that the host lists, read again after each act and when the window comes back. */

import { useCallback, useEffect, useState } from 'react';

/** `read` must be the same function each time. */
export function useListed<List>(read: () => Promise<List>): { readonly list: List | undefined; readonly reload: () => void } {
  const [list, setList] = useState<List>();
  const reload = useCallback(() => void read().then(setList), [read]);
  useEffect(() => {
    reload();
    addEventListener('focus', reload);
    return () => removeEventListener('focus', reload);
  }, [reload]);
  return { list, reload };
}

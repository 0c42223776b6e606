/** The same sheet as often as it is printed. On the screen one is enough. */

import type { ReactNode } from 'react';

export function Copies({ count, children }: { readonly count: number; readonly children: ReactNode }) {
  return Array.from({ length: count }, (_, copy) => (
    <article key={copy} className="paper">
      {children}
    </article>
  ));
}

/** Fields of an action that belong together, under their heading. */

import type { ReactNode } from 'react';

export function FieldGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="field-group">
      <h3 className="part-name">{title}</h3>
      <div className="fields">{children}</div>
    </section>
  );
}

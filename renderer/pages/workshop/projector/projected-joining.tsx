/** How to join by phone, on the projector: beside the question, or the whole picture. */

import { useWorkshopWords } from '../../../state/workshop-words.ts';
import type { Joining } from '../phones/join-link.ts';
import { QrCode } from '../phones/qr-code.tsx';
import type { ShownJoining } from './projected-view.ts';

/** Under the count: for whoever comes while the others vote. */
export function JoiningBeside({ joining: { link, address, code } }: { readonly joining: Joining }) {
  const told = useWorkshopWords().phones;
  return (
    <div className="projected-join">
      <h2>{told.joinTitle}</h2>
      <QrCode text={link} name={told.square(address, code)} />
      <p>{address}</p>
      <p>
        {told.code} <strong>{code}</strong>
      </p>
    </div>
  );
}

/** All of the screen, while people take out their phones. */
export function JoiningView({ joining: { link, address, code, count } }: { readonly joining: ShownJoining }) {
  const told = useWorkshopWords().phones;
  return (
    <div className="projected-joining">
      <div>
        <h1>{told.joinTitle}</h1>
        <ol>
          {told.projector.steps(address).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="projected-code">
          {told.code} <strong>{code}</strong>
        </p>
        {count !== null && <p role="status">{told.projector.joined(count.joined, count.most)}</p>}
      </div>
      <QrCode text={link} name={told.square(address, code)} />
    </div>
  );
}

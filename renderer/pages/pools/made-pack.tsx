/** A pack that has just been made: the file once more, and what to do with it. */

import { useEffect, useRef } from 'react';
import { offerFile } from '../../files.ts';
import { Button } from '../../forms/button.tsx';
import { usePeerWords } from '../../state/peer-words.ts';

/** The pack as a file. */
export interface PackFile {
  readonly fileName: string;
  readonly text: string;
}

export function MadePack({ file }: { readonly file: PackFile }) {
  const { pack: words } = usePeerWords().pools;
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section ref={box} tabIndex={-1} className="notice information stack" role="status">
      <p>
        <b>{words.made(file.fileName)}</b>
      </p>
      <p>
        <Button kind="outlined" onPress={() => offerFile(file.fileName, file.text, 'application/json')}>
          {words.saveAgain}
        </Button>
      </p>
      <h2 className="card-title">{words.nextTitle}</h2>
      <ol className="pool-steps">
        {words.next.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}

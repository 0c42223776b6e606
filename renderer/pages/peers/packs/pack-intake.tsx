/** Takes in the file of a pack, picked or dropped anywhere on the page; what is wrong with one is said at the top. */

import { useState } from 'react';
import type { PackImportProblem } from '../../../../electron/peers.ts';
import { LARGEST_FILE } from '../../../../assessments/limits.ts';
import { host } from '../../../bridge.ts';
import { readTextOf } from '../../../files.ts';
import { useFileDrop } from '../../../parts/use-file-drop.ts';
import { useOneAtATime } from '../../../parts/use-one-at-a-time.ts';
import { useAnnounce } from '../../../state/announcer.tsx';
import { lookAtPack, reloadPacks } from '../../../state/packs.ts';
import { usePeerWords } from '../../../state/peer-words.ts';
import { useText } from '../../../state/words.tsx';
import { PackRefused } from './pack-refused.tsx';

const MEGABYTE = 1024 * 1024;

export interface Intake {
  readonly isOver: boolean;
  readonly refusal: PackImportProblem | undefined;
  readonly take: (file: File) => void;
}

export function usePackIntake(): Intake {
  const { packs: words } = usePeerWords();
  const text = useText();
  const announce = useAnnounce();
  const once = useOneAtATime();
  const [refusal, setRefusal] = useState<PackImportProblem>();

  const takeIn = async (file: File) => {
    // Beside a refusal, what was added before would look like this file.
    announce('');
    setRefusal(undefined);
    if (file.size > LARGEST_FILE) return setRefusal({ kind: 'pack-too-large', megabytes: Math.ceil(file.size / MEGABYTE) });
    const read = await readTextOf(file);
    if (read === null || !read.isWhole) return setRefusal({ kind: 'pack-not-json' });
    const answer = await host.importPack(read.text);
    if (!answer.ok) return setRefusal(answer.problem);
    const { header, isNew } = answer.value;
    lookAtPack(header.id);
    await reloadPacks();
    return announce((isNew ? words.addedSaid : words.sameSaid)(text(header.title)));
  };
  const take = (file: File) => once(() => takeIn(file));
  const isOver = useFileDrop((files) => {
    const [file] = files;
    if (files.length > 1) announce(words.dropOne);
    else if (file !== undefined) take(file);
  });
  return { isOver, refusal, take };
}

/** What stands at the top while a file is held over the page, or after one was refused. */
export function PackIntake({ intake: { isOver, refusal } }: { readonly intake: Intake }) {
  const { packs: words } = usePeerWords();
  return (
    <>
      {isOver && (
        <p className="drop-here">
          <span>{words.dropHere}</span>
        </p>
      )}
      {refusal !== undefined && <PackRefused problem={refusal} />}
    </>
  );
}

/** Two windows changed the same thing: shows where they differ and lets a person choose. */

import { lazy, Suspense } from 'react';
import { Dialog } from '../forms/dialog.tsx';
import { useSaving } from '../state/open-assessment.tsx';
import { useWords } from '../state/words.tsx';

/** It is seldom needed, and every page waits for what stands here. */
const ConflictSides = lazy(() => import('./conflict-sides.tsx').then((part) => ({ default: part.ConflictSides })));

export function ConflictDialog() {
  const saving = useSaving();
  const words = useWords();
  return (
    <Dialog
      title={words.shell.conflict.title}
      isOpen={saving?.conflict !== undefined}
      onClose={() => saving?.settleConflict(false)}
      safeLabel={words.shell.conflict.keepTheirs}
      actLabel={words.shell.conflict.useMine}
      onAct={() => saving?.settleConflict(true)}
    >
      <Suspense>{saving?.conflict !== undefined && <ConflictSides conflict={saving.conflict} />}</Suspense>
    </Dialog>
  );
}

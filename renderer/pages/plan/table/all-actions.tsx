/** All actions as one table: to look over, to sort, and to choose several from that change at once. */

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Action } from '../../../../assessments/model.ts';
import { Button } from '../../../forms/button.tsx';
import { useRoundName } from '../../../parts/round-name.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { usePlanWords } from '../../../state/plan-words.ts';
import { useLanguage, useWords } from '../../../state/words.tsx';
import { ActionTable } from './action-table.tsx';
import { Delivery } from './delivery.tsx';
import { makeLines, type Line } from './lines.ts';
import { SeveralForm } from './several-form.tsx';

interface AllActionsProps {
  readonly own: readonly Action[];
  readonly carried: readonly Action[];
}

export function AllActions({ own, carried }: AllActionsProps) {
  const words = useWords();
  const language = useLanguage();
  const { acting } = usePlanWords();
  const nameRound = useRoundName();
  const { assessment, round, today } = useOpen();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [isChanging, setChanging] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);

  const lines = useMemo(
    () => makeLines({ assessment, round, own, carried, today, words, acting, language, nameRound }),
    [assessment, round, own, carried, today, words, acting, language, nameRound],
  );
  const chosen = lines.filter(({ action }) => ticked.has(action.id)).map(({ action }) => action);
  const overdue = lines.filter((line) => line.overdue !== null);
  const isAll = chosen.length === lines.length;
  const tick = useCallback(
    (id: string, isTicked: boolean) => setTicked((before) => new Set(isTicked ? [...before, id] : [...before].filter((each) => each !== id))),
    [],
  );
  const tickOnly = (some: readonly Line[]) => setTicked(new Set(some.map(({ action }) => action.id)));
  const hasClosed = useRef(false);
  useEffect(() => {
    // The button that opens it comes back only when it has gone.
    if (hasClosed.current) opener.current?.focus();
    hasClosed.current = false;
  }, [isChanging]);
  const isNone = chosen.length === 0;
  useEffect(() => {
    if (isNone) setChanging(false);
  }, [isNone]);
  const close = () => {
    hasClosed.current = true;
    setChanging(false);
  };

  return (
    <div className="all-actions">
      <Delivery />
      <h2 id="all-actions-title" className="section-title">
        {acting.table.caption}
      </h2>
      <div className="several-bar">
        <p role="status">{isNone ? acting.table.chosenNone : acting.table.chosen(chosen.length)}</p>
        <div className="button-row">
          <Button kind="underlined" onPress={() => tickOnly(isAll ? [] : lines)}>
            {isAll ? acting.table.tickNone : acting.table.tickAll(lines.length)}
          </Button>
          {overdue.length > 0 && (
            <Button kind="underlined" onPress={() => tickOnly(overdue)}>
              {acting.table.tickOverdue(overdue.length)}
            </Button>
          )}
          {!isNone && !isChanging && (
            <Button ref={opener} kind="outlined" onPress={() => setChanging(true)}>
              {acting.several.open(chosen.length)}
            </Button>
          )}
        </div>
      </div>
      {isChanging && !isNone && <SeveralForm chosen={chosen} onClose={close} />}
      <ActionTable lines={lines} ticked={ticked} onTick={tick} />
    </div>
  );
}

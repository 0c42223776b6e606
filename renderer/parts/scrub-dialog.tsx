/** The question before a copy without names and notes is saved: what is taken out, what stays, and that it stands apart. */

import type { Problem } from '../../electron/api.ts';
import { Dialog } from '../forms/dialog.tsx';
import { useYearsWords } from '../state/years-words.ts';
import { useSaveCopy } from './use-save-copy.ts';
import '../styles/joining.css';

interface ScrubDialogProps {
  readonly id: string;
  readonly name: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onProblem: (problem: Problem) => void;
}

export function ScrubDialog({ id, name, isOpen, onClose, onProblem }: ScrubDialogProps) {
  const told = useYearsWords().joining.scrub;
  const save = useSaveCopy(onProblem, 'readScrubbedFile');
  const act = () => {
    onClose();
    void save(id);
  };
  return (
    <Dialog title={told.title(name)} isOpen={isOpen} onClose={onClose} safeLabel={told.keep} actLabel={told.act} onAct={act}>
      <div className="scrubbed stack">
        <h3>{told.outTitle}</h3>
        <ul>
          {told.out.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <h3>{told.staysTitle}</h3>
        <p>{told.stays}</p>
        <p>{told.apart}</p>
      </div>
    </Dialog>
  );
}

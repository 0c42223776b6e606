/** How colleagues who cannot come vote, in three sentences, and the form to send them. */

import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { SaveForm } from './save-form.tsx';
import '../../../styles/workshop-absent.css';

/** `voters` is how many people the workshop is for, should it begin here. */
export function HowAbsent({ voters }: { readonly voters: number }) {
  const told = useWorkshopWords().absent;
  return (
    <>
      <ol className="prose absent-how">
        {told.how.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{told.count}</p>
      <div className="stack save-form">
        <SaveForm voters={voters} />
      </div>
    </>
  );
}

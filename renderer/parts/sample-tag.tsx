/** The tag that stands wherever the figures are made up. */

import { useWords } from '../state/words.tsx';

export function SampleTag({ text }: { readonly text?: string }) {
  const words = useWords();
  return <span className="sample-tag">{text ?? words.common.sampleTag}</span>;
}

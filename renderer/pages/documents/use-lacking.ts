/** The characters that people have written and a PDF cannot show: looked up in the typeface itself, so that they are told before they save. */

import { useEffect, useMemo, useState } from 'react';
import type { Assessment } from '../../../assessments/model.ts';
import { loadTypeface } from '../../export/type/load-typeface.ts';
import { makePrintable } from '../../export/type/printable.ts';
import type { Typeface } from '../../export/type/typeface.ts';

/** Western letters and signs: nearly all that is ever written, and no reason to fetch a font. */
const WESTERN = /^[\u{20}-\u{7E}\u{A0}-\u{17F}–—‘’“”•…−×→✓]*$/u;

/** None until the typeface has come, and where a PDF is not wanted. */
export function useLacking(assessment: Assessment, isWanted: boolean): readonly string[] {
  const text = useMemo(() => (isWanted ? JSON.stringify(assessment) : ''), [assessment, isWanted]);
  const typeface = useTypeface(!WESTERN.test(text));
  return useMemo(() => (typeface === null || text === '' ? [] : listLacking(typeface, text)), [typeface, text]);
}

function listLacking(typeface: Typeface, text: string): readonly string[] {
  const lacking = new Set<string>();
  makePrintable(typeface, text, lacking);
  return [...lacking];
}

function useTypeface(isWanted: boolean): Typeface | null {
  const [typeface, setTypeface] = useState<Typeface | null>(null);
  const isMissing = isWanted && typeface === null;
  useEffect(() => {
    // Without it nothing is told before, and the same is told after.
    if (isMissing) void loadTypeface('regular').then(setTypeface, () => undefined);
  }, [isMissing]);
  return typeface;
}

/** Saves one drawing as a file: as SVG or as a picture, with its finding above it and who and when below. */

import { toFileNamePart } from '../../assessments/file/file-name.ts';
import type { Figure } from '../../assessments/report/blocks.ts';
import { PAPER_WORDS } from '../../assessments/words/paper.ts';
import { offerFile } from '../files.ts';
import { Button } from '../forms/button.tsx';
import { useAnnounce } from '../state/announcer.tsx';
import { useOpen } from '../state/open-assessment.tsx';
import { useLanguage, useWords } from '../state/words.tsx';

const TYPES = { svg: 'image/svg+xml', png: 'image/png' } as const;

export function SaveChart({ figure }: { readonly figure: Figure }) {
  const words = useWords();
  const language = useLanguage();
  const { chooser } = PAPER_WORDS[language];
  const announce = useAnnounce();
  const { assessment } = useOpen();
  const save = async (as: keyof typeof TYPES) => {
    // The makers are large, so they come in when a drawing is first saved.
    const { openPress } = await import('../export/save-documents.ts');
    const press = openPress(new AbortController().signal);
    const { bytes } = await press.make({ kind: 'chart', figure, language, as }).finally(press.end);
    const organisation = toFileNamePart(assessment.organisation.name, assessment.isSample ? words.common.sampleTag : null);
    // A file name has no full stop inside, and "0 7" would not read as a number.
    const name = `${organisation}${words.common.comma}${toFileNamePart(figure.finding.replaceAll(/(\d)\.(\d)/gu, '$1·$2'))}.${as}`;
    offerFile(name, bytes, TYPES[as]);
    announce(chooser.chartSaved(name));
  };
  return (
    <>
      {(['svg', 'png'] as const).map((as) => (
        <Button key={as} kind="underlined" name={words.charts.tableOf(chooser.saveChart[as], figure.finding)} onPress={() => void save(as).catch(reportError)}>
          {chooser.saveChart[as]}
        </Button>
      ))}
    </>
  );
}

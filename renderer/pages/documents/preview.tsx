/** What will be in each document that is chosen, one at a time. */

import { useDeferredValue, useMemo, useState } from 'react';
import { PAPER_WORDS } from '../../../assessments/words/paper.ts';
import { FORMATS } from '../../export/formats.ts';
import { SelectField } from '../../forms/select-field.tsx';
import { useSettings } from '../../state/settings.tsx';
import { useLanguage, useWords } from '../../state/words.tsx';
import { contentOfRound, documentOf, type ChosenDocument, type Source } from './chosen.ts';
import { listInsides } from './insides.ts';
import { Outline } from './outline.tsx';

interface PreviewProps {
  readonly source: Source;
  readonly documents: readonly ChosenDocument[];
}

export function Preview(wanted: PreviewProps) {
  // A report of 500 actions takes a moment: keys and ticks come first.
  const { source, documents } = useDeferredValue(wanted);
  const words = useWords();
  const { chooser } = PAPER_WORDS[useLanguage()];
  const { documentFormats } = useSettings().settings;
  const [looked, setLooked] = useState<string | null>(null);
  const whole = useMemo(() => documentOf(source, 'report'), [source]);
  const ofRound = FORMATS.filter(({ id, holds }) => holds !== 'report' && documentFormats.includes(id));
  const options = [
    ...documents.map(({ id, kind, name }) => ({ value: id, label: name ?? (kind === 'template' ? chooser.kinds.templates : chooser.kinds[kind]) })),
    ...ofRound.map(({ id, nameOf }) => ({ value: `as ${id}`, label: nameOf(words) })),
  ];
  const shown = options.find(({ value }) => value === looked) ?? options[0];
  const document = documents.find(({ id }) => id === shown?.value);
  const format = ofRound.find(({ id }) => `as ${id}` === shown?.value);
  return (
    <>
      {options.length > 1 && shown !== undefined && <SelectField label={chooser.lookInside} value={shown.value} options={options} onCommit={setLooked} />}
      {document !== undefined && <Outline report={document.makeReport()} words={source.first.words} />}
      {format !== undefined && <Insides source={source} document={whole} id={format.id} />}
      {shown === undefined && <p className="quiet">{chooser.nothing}</p>}
    </>
  );
}

/** What a format holds that is made once a round: its slides, sheets, dates or charts by name. */
function Insides({ source, document, id }: { readonly source: Source; readonly document: ChosenDocument; readonly id: (typeof FORMATS)[number]['id'] }) {
  const words = useWords();
  const format = FORMATS.find((each) => each.id === id);
  const content = useMemo(() => (format === undefined ? undefined : contentOfRound(source, format.holds, document.makeReport())), [source, document, format]);
  if (format === undefined || content === undefined) return null;
  const { summary, lines } = listInsides(source.first, id, content);
  return (
    <section className="paper" aria-labelledby="outline-title">
      <h2 id="outline-title" className="only-read">
        {words.documents.contents}
      </h2>
      <p className="paper-title">{format.nameOf(words)}</p>
      <p className="quiet">{summary}</p>
      <ol className="paper-parts" lang={source.first.language}>
        {lines.map(({ title, count }, at) => (
          <li key={at}>
            <span>{title}</span>
            <span className="quiet">{count}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

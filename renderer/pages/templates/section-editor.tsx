/** A section of a template: its wording to be changed in place, and beside it the guidance for whoever writes. */

import type { DraftKey } from '../../../assessments/drafts.ts';
import type { FilledBlock, FilledSection } from '../../../assessments/questionnaire/templates/fill.ts';
import { useWords } from '../../state/words.tsx';
import { PieceField } from './piece-field.tsx';
import { TableEditor } from './table-editor.tsx';

interface SectionEditorProps {
  readonly section: FilledSection;
  readonly number: number;
  /** The draft that what is written goes to. */
  readonly draft: DraftKey;
}

export function SectionEditor({ section, number, draft }: SectionEditorProps) {
  const words = useWords();
  const id = `section-${number}`;
  return (
    <section className="template-section" aria-labelledby={id}>
      <h3 id={id} className="section-title">
        {section.title}
      </h3>
      <div className="template-columns">
        <aside className="guidance" aria-label={`${words.templates.guidance}: ${section.title}`}>
          <p className="guidance-name">{words.templates.guidance}</p>
          <p>{section.guidance}</p>
        </aside>
        <div className="wording">
          {section.blocks.map((block, at) => (
            <BlockEditor key={at} block={block} number={numberAmong(section.blocks, at)} title={section.title} draft={draft} />
          ))}
        </div>
      </div>
    </section>
  );
}

interface BlockEditorProps {
  readonly block: FilledBlock;
  /** Its place among the blocks of its kind in the section, from 1. Items of lists are counted through. */
  readonly number: number;
  readonly title: string;
  readonly draft: DraftKey;
}

function BlockEditor({ block, number, title, draft }: BlockEditorProps) {
  const { paragraphAt, itemAt } = useWords().templates;
  switch (block.kind) {
    case 'paragraph':
      return <PieceField piece={block.piece} name={paragraphAt(title, number)} draft={draft} />;
    case 'list':
      return (
        <ul className="wording-list">
          {block.pieces.map((piece, at) => (
            <li key={piece.place}>
              <PieceField piece={piece} name={itemAt(title, number + at)} draft={draft} />
            </li>
          ))}
        </ul>
      );
    default:
      return <TableEditor block={block} draft={draft} />;
  }
}

function numberAmong(blocks: readonly FilledBlock[], at: number): number {
  const before = blocks.slice(0, at).filter(({ kind }) => kind === blocks[at]?.kind);
  return 1 + before.reduce((sum, block) => sum + (block.kind === 'list' ? block.pieces.length : 1), 0);
}

/** What to look at before saving: actions that are not filled in, notes that may name people, characters that a PDF cannot show, and peers that are made up. Nothing is blocked by it. */

import { listActions, listMissing, openActions } from '../../../assessments/plan.ts';
import { showList } from '../../../assessments/words/dates.ts';
import { isReportFormat } from '../../export/formats.ts';
import { nameCharacters } from '../../parts/name-characters.ts';
import { Notice } from '../../parts/notice.tsx';
import { useOpen } from '../../state/open-assessment.tsx';
import { useSettings } from '../../state/settings.tsx';
import { useWords } from '../../state/words.tsx';
import { holdsNotes } from './notes-inside.ts';
import { useLacking } from './use-lacking.ts';

export function BeforeSaving() {
  const words = useWords();
  const told = words.documents;
  const { assessment, round, address } = useOpen();
  const { documentKinds: kinds, documentLeavesOut: leavesOut, documentFormats: formats } = useSettings().settings;
  const open = openActions(assessment);
  const unfinished = listActions(assessment, round.id).filter((action) => open.includes(action) && listMissing(action).length > 0);
  const hasNotes = holdsNotes({ assessment, round, kinds, formats, leavesOut });
  const hasMadeUpPeers = !assessment.isSample && round.peers?.header.isSample === true && formats.some(isReportFormat);
  const lacking = useLacking(assessment, kinds.length > 0 && formats.includes('pdf'));
  if (unfinished.length === 0 && !hasNotes && !hasMadeUpPeers && lacking.length === 0) return null;
  return (
    <section className="document-part stack" aria-labelledby="before-title">
      <h3 id="before-title" className="document-part-name">
        {told.before}
      </h3>
      {unfinished.length > 0 && (
        <Notice kind="information">
          <p>
            <strong>{told.missing(unfinished.length)}</strong> {told.missingText}
          </p>
          <ul className="unfinished">
            {unfinished.map((action) => (
              <li key={action.id}>
                <a href={address('plan', `action-${action.id}`)}>{action.title.trim() === '' ? words.plan.actions.untitled : action.title}</a>
                <br />
                {told.missingLine(showList(words, listMissing(action).map((field) => words.plan.missing[field])))}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {hasMadeUpPeers && (
        <Notice kind="caution">
          <strong>{told.samplePeers}</strong> {told.samplePeersText}
        </Notice>
      )}
      {lacking.length > 0 && (
        <Notice kind="information">
          <strong>{told.replaced(nameCharacters(lacking))}</strong> {told.replacedText}
        </Notice>
      )}
      {hasNotes && (
        <Notice kind="caution">
          <strong>{told.names}</strong> {told.namesText}
        </Notice>
      )}
    </section>
  );
}

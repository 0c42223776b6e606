/** The questionnaires on this computer: the one that comes with Soundings, those from files, and how to make one. */

import { useState } from 'react';
import { useLocation } from 'wouter';
import { LARGEST_QUESTIONNAIRE } from '../../assessments/limits.ts';
import { QUESTIONNAIRE_ENDING, SCHEMA_NAME } from '../../assessments/questionnaire/file/questionnaire-file.ts';
import type { ImportProblem, Problem } from '../../electron/api.ts';
import { host } from '../bridge.ts';
import { offerFile, readTextOf } from '../files.ts';
import { Button } from '../forms/button.tsx';
import { FilePick } from '../parts/file-pick.tsx';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../parts/page.tsx';
import { useFileDrop } from '../parts/use-file-drop.ts';
import { useOneAtATime } from '../parts/use-one-at-a-time.ts';
import { useAnnounce } from '../state/announcer.tsx';
import { useQuestionnaireWords } from '../state/questionnaire-words.ts';
import { useListed } from '../state/use-listed.ts';
import { useText, useWords } from '../state/words.tsx';
import { ImportRefused } from './questionnaires/import-refused.tsx';
import { QuestionnaireRow } from './questionnaires/questionnaire-row.tsx';
import { UnreadableQuestionnaires } from './questionnaires/unreadable-questionnaires.tsx';
import '../styles/library.css';
import '../styles/questionnaires.css';

const MEGABYTE = 1024 * 1024;

export function QuestionnairesPage() {
  const words = useQuestionnaireWords();
  const shared = useWords();
  const text = useText();
  const announce = useAnnounce();
  const once = useOneAtATime();
  const [, navigate] = useLocation();
  const { list, reload } = useListed(host.listQuestionnaires);
  const [refusal, setRefusal] = useState<ImportProblem>();
  const [problem, setProblem] = useState<Problem>();

  const importText = async (file: string) => {
    const answer = await host.importQuestionnaire(file);
    if (!answer.ok) return setRefusal(answer.problem);
    const { entry, isNew } = answer.value;
    const look = { label: words.look, onPress: () => navigate(`/questionnaires/${entry.id}/${entry.version}`) };
    announce((isNew ? words.importedSaid : words.sameSaid)(text(entry.title), entry.version), look);
    return reload();
  };
  const openFile = async (file: File) => {
    // Beside a refusal, what was imported before would look like this file.
    announce('');
    setRefusal(undefined);
    setProblem(undefined);
    if (file.size > LARGEST_QUESTIONNAIRE) return setRefusal({ kind: 'questionnaire-too-large', megabytes: Math.ceil(file.size / MEGABYTE) });
    const read = await readTextOf(file);
    if (read === null) return setRefusal({ kind: 'questionnaire-not-json' });
    if (!read.isWhole) return setRefusal({ kind: read.text.trimStart().startsWith('{') ? 'questionnaire-no-letters' : 'questionnaire-not-json' });
    return importText(read.text);
  };
  const isOver = useFileDrop((files) => {
    const [file] = files;
    if (files.length > 1) announce(shared.library.dropOne);
    else if (file !== undefined) once(() => openFile(file));
  });
  const saveSchema = async () => {
    offerFile(SCHEMA_NAME, await host.readQuestionnaireSchema(), 'application/json');
    announce(words.savedSaid(SCHEMA_NAME));
  };
  return (
    <Page title={words.title}>
      <div className="questionnaires">
        {isOver && (
          <p className="drop-here">
            <span>{words.dropHere}</span>
          </p>
        )}
        {refusal !== undefined && <ImportRefused problem={refusal} />}
        {problem !== undefined && (
          <Notice kind="alarm" isAnnounced>
            {shared.problems.actSentence(problem)}
          </Notice>
        )}
        <div className="library-top">
          <div>
            <h2 className="finding">{words.heading}</h2>
            <p className="quiet">{words.lead}</p>
          </div>
          <FilePick kind="filled" label={words.import} ending={QUESTIONNAIRE_ENDING} onPick={(file) => once(() => openFile(file))} />
        </div>
        {list !== undefined && (
          <>
            <ul className="library-list">
              {list.entries.map((entry) => (
                <QuestionnaireRow key={`${entry.id} ${entry.version}`} entry={entry} onChanged={reload} onProblem={setProblem} />
              ))}
            </ul>
            <UnreadableQuestionnaires entries={list.unreadable} />
          </>
        )}
        <section className="own-questionnaire stack prose">
          <h2 className="section-title">{words.ownTitle}</h2>
          <ol>
            {words.own.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p>{words.schemaText}</p>
          <p>
            <Button kind="outlined" onPress={() => once(saveSchema)}>
              {words.saveSchema}
            </Button>
          </p>
        </section>
      </div>
    </Page>
  );
}

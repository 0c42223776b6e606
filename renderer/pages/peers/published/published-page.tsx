/** A form for figures of a group that somebody else has published: they become a pack of their own, with its source. */

import { Page } from '../../../parts/page.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { usePeerWords } from '../../../state/peer-words.ts';
import { useText, useWords } from '../../../state/words.tsx';
import { BackToPeers } from '../back-to-peers.tsx';
import { PublishedForm } from './published-form.tsx';

export function PublishedPage() {
  const { peers } = useWords();
  const { published: told } = usePeerWords().packs;
  const text = useText();
  const { questionnaire, round } = useOpen();
  return (
    <Page title={peers.title}>
      <BackToPeers />
      <div className="prose stack">
        <h2 className="finding">{told.title}</h2>
        <p className="lead">{told.lead}</p>
        <p>{told.questionsMeant(text(questionnaire.title), round.form)}</p>
      </div>
      <PublishedForm />
    </Page>
  );
}

/** Peers: one group at a time beside your own scores; the packs it comes from; figures typed in; and what is handed over to a network. */

import { useOpen } from '../state/open-assessment.tsx';
import '../styles/peers.css';
import { ComparisonPage } from './peers/comparison-page.tsx';
import { HandingPage } from './peers/handing/handing-page.tsx';
import { PacksPage } from './peers/packs/packs-page.tsx';
import { PublishedPage } from './peers/published/published-page.tsx';

export function PeersPage({ view }: { readonly view: string | undefined }) {
  const { round } = useOpen();
  switch (view) {
    case 'packs':
      return <PacksPage />;
    case 'published':
      return <PublishedPage />;
    case 'handing':
      return <HandingPage key={round.id} />;
    default:
      return <ComparisonPage view={view} />;
  }
}

/** Starts the page. */

// First, so that the host is at work while the rest is being read.
import { firstAnswers } from './state/first-asked.ts';
import { createRoot } from 'react-dom/client';
import { loadWords } from '../assessments/words/load-words.ts';
import { App } from './app.tsx';
import { refuseStrayDrops } from './files.ts';
import { sentLanguage } from './state/words.tsx';
import './fonts/fonts.css';
import './styles/tokens.css';
import './styles/elements.css';
import './styles/forms.css';
import './styles/shell.css';
import './styles/questions.css';
import './styles/print.css';

const root = document.getElementById('app');
if (root === null) throw new Error('The page has no place for the app.');
refuseStrayDrops();
const language = sentLanguage();
void Promise.all([loadWords(language), firstAnswers.ready]).then(([words]) => createRoot(root).render(<App first={{ language, words }} />));

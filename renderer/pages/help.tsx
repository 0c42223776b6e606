/** Help in one place: how it goes, the words, the keys, and the accessibility statement. */

import { Fragment } from 'react';
import { Page } from '../parts/page.tsx';
import { useWords } from '../state/words.tsx';
import '../styles/settings.css';

export function HelpPage() {
  const { settings: words, questions } = useWords();
  return (
    <Page title={words.helpTitle}>
      <div className="sections">
        <section className="stack">
          <h2 className="finding">{words.stepsHeading}</h2>
          <ol className="help-steps prose">
            {words.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
        <section className="stack">
          <h2 className="section-title">{words.termsHeading}</h2>
          <dl className="terms">
            {[...questions.terms, ...words.terms].map(([term, meaning]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section className="stack">
          <h2 className="section-title">{words.keysHeading}</h2>
          <table className="keys">
            <caption className="only-read">{words.keysHeading}</caption>
            <thead>
              <tr>
                <th scope="col">{words.keysColumns.key}</th>
                <th scope="col">{words.keysColumns.act}</th>
              </tr>
            </thead>
            <tbody>
              {words.keys.map(([key, act]) => (
                <tr key={key}>
                  <th scope="row">{key}</th>
                  <td>{act}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <section className="stack prose">
          <h2 className="section-title">{words.accessHeading}</h2>
          <p>{words.accessIntro}</p>
          {words.accessParts.map(({ title, lines }) => (
            <Fragment key={title}>
              <h3 className="card-title">{title}</h3>
              <ul className="access-lines">
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </Fragment>
          ))}
        </section>
      </div>
    </Page>
  );
}

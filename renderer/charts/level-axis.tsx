/** The names of the levels above or below a line, and a sentence of them where the line is too short for names. */

import { Fragment } from 'react';

/** Five numbers with their names, each over its tick. For eyes only: the drawing's own words name the levels that matter. */
export function LevelAxis({ names, isHead }: { readonly names: readonly string[]; readonly isHead: boolean }) {
  return (
    <div className={isHead ? 'level-axis level-axis-head' : 'level-axis'} aria-hidden="true">
      {names.map((name, index) => (
        <span key={name} style={{ left: `${index * 25}%` }}>
          <b>{index + 1}</b> <i>{name}</i>
        </span>
      ))}
    </div>
  );
}

/** "1 Not yet, 2 Early, 3 In place, 4 Embedded, 5 Leading": shown where there is no room above the line. */
export function LevelSentence({ names }: { readonly names: readonly string[] }) {
  return (
    <p className="level-sentence small quiet" aria-hidden="true">
      {names.map((name, index) => (
        <Fragment key={name}>
          <span className="never-break">
            {index + 1} {name}
          </span>
          {index < names.length - 1 && ', '}
        </Fragment>
      ))}
    </p>
  );
}

/** The numbers under a line of its own; those that `covered` names are left out, because a mark's word stands there. */
export function LineNumbers({ covered }: { readonly covered: readonly number[] }) {
  return (
    <div className="line-numbers" aria-hidden="true">
      {[1, 2, 3, 4, 5].map((level) => (
        <span key={level} style={{ left: `${(level - 1) * 25}%` }}>
          {covered.includes(level) ? '' : level}
        </span>
      ))}
    </div>
  );
}

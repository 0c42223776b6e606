/** Three rounds and more: a small panel for each dimension, all on the same five levels, broken where rounds do not compare. */

import type { TrendFigure } from '../../assessments/report/blocks.ts';
import '../styles/trend.css';
import { LevelSentence } from './level-axis.tsx';
import { PanelDrawing, panelAcross } from './small-multiples-drawing.tsx';
import { usePlot } from './use-plot.ts';

type Panel = TrendFigure['panels'][number];

/** With more rounds than this, panels stand three abreast, and then one above the other. */
const FEW = 4;
const MANY = 12;

/** Pixels that the name of a round takes: a year, or a whole day. */
const YEAR_WIDTH = 44;
const DAY_WIDTH = 88;
const YEAR_LENGTH = 4;

export function SmallMultiples({ figure }: { readonly figure: TrendFigure }) {
  const count = figure.rounds.length;
  return (
    <div className="small-multiples" data-rounds={count <= FEW ? 'few' : count <= MANY ? 'several' : 'many'}>
      <ul>
        {figure.panels.map((panel) => (
          <li key={panel.dimension}>
            <h3 className="card-title">{panel.name}</h3>
            <p className="small quiet">{panel.caption}</p>
            <PanelFrame panel={panel} rounds={figure.rounds} />
          </li>
        ))}
      </ul>
      <LevelSentence names={figure.levelNames} />
    </div>
  );
}

function PanelFrame({ panel, rounds }: { readonly panel: Panel; readonly rounds: readonly string[] }) {
  const { frame, plot } = usePlot();
  return (
    <div ref={frame} className="trend-frame">
      <div data-line />
      {plot && <PanelDrawing panel={panel} plot={plot} />}
      {plot && <RoundNames rounds={rounds} width={plot.width} />}
    </div>
  );
}

/** The rounds under the panel: as many names as there is room for, the latest always. */
function RoundNames({ rounds, width }: { readonly rounds: readonly string[]; readonly width: number }) {
  const { across, column } = panelAcross(width, rounds.length);
  const room = rounds.every((name) => name.length <= YEAR_LENGTH) ? YEAR_WIDTH : DAY_WIDTH;
  const step = Math.max(1, Math.ceil(room / column));
  return (
    <div className="trend-rounds small quiet" aria-hidden="true">
      {rounds.map(
        (name, index) =>
          (rounds.length - 1 - index) % step === 0 && (
            <span key={name} style={{ left: across(index) }}>
              {name}
            </span>
          ),
      )}
    </div>
  );
}

/** One action as a row of the table. It is drawn again only when something of it is another. */

import { memo } from 'react';
import { TickBox } from '../../../forms/tick-box.tsx';
import { usePlanWords } from '../../../state/plan-words.ts';
import type { Line } from './lines.ts';

interface ActionLineProps {
  readonly line: Line;
  readonly href: string;
  readonly isTicked: boolean;
  readonly onTick: (id: string, isTicked: boolean) => void;
}

export const ActionLine = memo(function ActionLine({ line, href, isTicked, onTick }: ActionLineProps) {
  const { table } = usePlanWords().acting;
  const { cells, action } = line;
  return (
    <tr data-ticked={isTicked}>
      <td>
        <TickBox label={table.tickOne(line.title)} isLabelHidden isTicked={isTicked} onChange={(ticked) => onTick(action.id, ticked)} />
      </td>
      <td>{cells.number}</td>
      <th scope="row">
        <a href={href}>{cells.action}</a>
      </th>
      <td>{cells.purpose}</td>
      <td>{cells.owner}</td>
      <td>
        {cells.due}
        {line.overdue !== null && <strong className="second-line">{line.overdue}</strong>}
      </td>
      <td>{cells.status}</td>
      <td>{cells.group}</td>
    </tr>
  );
});

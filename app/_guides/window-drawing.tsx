// Our own drawing of a computer app's window: the rows of the step under the app's own labels, with this account's values.
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import type { FilledGroup, FilledRow } from '../../lib/model/guide-steps.ts';

interface WindowDrawingProps {
  title: string;
  button: string;
  groups: readonly FilledGroup[];
}

const TITLE = 30;
const HEADING = 26;
const ROW = 27;
const FOOT = 40;
// In units of the drawing: where the fields begin, and how wide the window is.
const FIELD_X = 164;
const WIDTH = 420;

const cut = (text: string, length: number) => (text.length > length ? `${text.slice(0, length - 1)}…` : text);
const drawnValue = ({ field, value }: FilledRow) => (field.endsWith('password') ? '••••••••' : value);
const headingOf = ({ heading }: FilledGroup) =>
  heading?.map((part) => (part.kind === 'value' ? (part.text ?? '') : part.text)).join('') ?? null;
const heightOf = (group: FilledGroup) => (group.heading ? HEADING : 0) + ROW * group.rows.length;

/** A tick box that is ticked: what some apps have instead of a choice of security. */
function Tick({ y, label }: { y: number; label: string }) {
  return (
    <>
      <rect x={FIELD_X} y={y - 11} width="14" height="14" rx="3" fill="var(--mm-brand-solid)" />
      <path d={`m${FIELD_X + 3} ${y - 4} 3 3 5.5-6`} fill="none" stroke="var(--mm-brand-on)" strokeWidth="1.8" />
      <text x={FIELD_X + 22} y={y} fontSize="10.5" fill="var(--mm-ink2)">
        {label}
      </text>
    </>
  );
}

/** One row of the form; `y` is the foot of its letters. */
function Row({ row, y }: { row: FilledRow; y: number }) {
  const value = drawnValue(row);
  const ticked = /^(.+): on$/.exec(value ?? '')?.[1];
  if (ticked) return <Tick y={y} label={ticked} />;
  const width = row.field.endsWith('.port') ? 60 : WIDTH - FIELD_X - 22;
  return (
    <>
      <text x="20" y={y} fontSize="10.5" fill="var(--mm-ink2)">
        {cut(row.label, 26)}
      </text>
      <rect x={FIELD_X} y={y - 15} width={width} height="21" rx="3" fill="var(--mm-slip)" stroke="var(--mm-line)" />
      {value && (
        <text x={FIELD_X + 8} y={y} fontFamily="var(--font-typed)" fontSize="11" fill="var(--mm-brand-text)">
          {cut(value, Math.floor((width - 14) / 6.6))}
        </text>
      )}
    </>
  );
}

/** The fields of one group below its heading; `top` is where the group begins. */
function Group({ group, top }: { group: FilledGroup; top: number }) {
  const heading = headingOf(group);
  const first = top + (heading === null ? 0 : HEADING);
  return (
    <>
      {heading !== null && (
        <text x="20" y={top + 17} fontSize="11" fontWeight="620">
          {heading}
        </text>
      )}
      {group.rows
        .map((row, place) => ({ row, y: first + 19 + ROW * place }))
        .map(({ row, y }) => (
          <Row key={row.field} row={row} y={y} />
        ))}
    </>
  );
}

export function WindowDrawing({ title, button, groups }: WindowDrawingProps) {
  const tops = groups.map(
    (_, place) => TITLE + 6 + groups.slice(0, place).reduce((sum, each) => sum + heightOf(each), 0),
  );
  const height = TITLE + 6 + groups.reduce((sum, each) => sum + heightOf(each), 0) + FOOT;
  const label = format(messages.guides.drawing.window, { title });
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} className="w-full max-w-105" role="img" aria-label={label}>
      <rect
        x="2"
        y="2"
        width={WIDTH - 4}
        height={height - 4}
        rx="10"
        fill="var(--mm-well)"
        stroke="var(--mm-edge)"
        strokeWidth="2"
      />
      <path d={`M2 ${TITLE}h${WIDTH - 4}`} stroke="var(--mm-line)" strokeWidth="1.5" />
      <g fontFamily="var(--font-sans)" fill="var(--mm-ink)">
        <text x="16" y="21" fontSize="11.5" fontWeight="620">
          {title}
        </text>
        {groups
          .map((group, place) => ({ group, top: tops[place] ?? 0 }))
          .map(({ group, top }) => (
            <Group key={top} group={group} top={top} />
          ))}
        <rect x="318" y={height - 32} width="84" height="20" rx="4" fill="var(--mm-brand-solid)" />
        <text x="360" y={height - 18} textAnchor="middle" fontSize="10.5" fontWeight="600" fill="var(--mm-brand-on)">
          {button}
        </text>
      </g>
    </svg>
  );
}

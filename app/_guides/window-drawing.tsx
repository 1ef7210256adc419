// Our own drawing of a computer app's account window, with this account's values in place.
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import type { DrawnSecondLine } from '../../lib/model/guide.ts';

export interface DrawnServer {
  host: string;
  port: string;
  security: string;
  username: string | null;
}
interface WindowDrawingProps {
  title: string;
  ports: boolean;
  second: DrawnSecondLine;
  button: string;
  incoming: DrawnServer | null;
  outgoing: DrawnServer | null;
}

const cut = (text: string, length: number) => (text.length > length ? `${text.slice(0, length - 1)}…` : text);

/** A labelled field with its value; `width` in units of the drawing. */
function DrawnField({
  x,
  y,
  width,
  label,
  value,
}: {
  x: [label: number, field: number];
  y: number;
  width: number;
  label: string;
  value: string | undefined;
}) {
  return (
    <>
      <text x={x[0]} y={y} fontSize="10.5" fill="var(--mm-ink2)">
        {label}
      </text>
      <rect x={x[1]} y={y - 14} width={width} height="21" rx="3" fill="var(--mm-slip)" stroke="var(--mm-line)" />
      {value && (
        <text x={x[1] + 8} y={y + 0.5} fontFamily="var(--font-typed)" fontSize="11" fill="var(--mm-brand-text)">
          {cut(value, Math.floor((width - 14) / 6.6))}
        </text>
      )}
    </>
  );
}

/** The line below a server's name: a field, or a tick box that is ticked. */
function SecondLine({ y, second, server }: { y: number; second: DrawnSecondLine; server: DrawnServer | null }) {
  if (second.kind === 'tick') {
    return (
      <>
        <rect x="66" y={y - 11} width="14" height="14" rx="3" fill="var(--mm-brand-solid)" />
        <path d={`m69 ${y - 4} 3 3 5.5-6`} fill="none" stroke="var(--mm-brand-on)" strokeWidth="1.8" />
        <text x="88" y={y} fontSize="10.5" fill="var(--mm-ink2)">
          {second.label}
        </text>
      </>
    );
  }
  return <DrawnField x={[20, 132]} y={y} width={150} label={second.label} value={server?.[second.kind] ?? undefined} />;
}

/** One server's fields; `top` is the height of its heading. */
function ServerFields({
  heading,
  top,
  server,
  ports,
  second,
}: {
  heading: string;
  top: number;
  server: DrawnServer | null;
  ports: boolean;
  second: DrawnSecondLine;
}) {
  const words = messages.guides.drawing;
  return (
    <>
      <text x="20" y={top} fontSize="11" fontWeight="620">
        {heading}
      </text>
      <DrawnField x={[20, 66]} y={top + 23} width={216} label={words.server} value={server?.host} />
      {ports && <DrawnField x={[300, 332]} y={top + 23} width={52} label={words.port} value={server?.port} />}
      <SecondLine y={top + 49} second={second} server={server} />
    </>
  );
}

export function WindowDrawing({ title, ports, second, button, incoming, outgoing }: WindowDrawingProps) {
  const words = messages.guides.drawing;
  return (
    <svg viewBox="0 0 420 232" className="w-full max-w-105" role="img" aria-label={format(words.window, { title })}>
      <rect
        x="2"
        y="2"
        width="416"
        height="228"
        rx="10"
        fill="var(--mm-well)"
        stroke="var(--mm-edge)"
        strokeWidth="2"
      />
      <path d="M2 30h416" stroke="var(--mm-line)" strokeWidth="1.5" />
      <g fontFamily="var(--font-sans)" fill="var(--mm-ink)">
        <text x="16" y="21" fontSize="11.5" fontWeight="620">
          {title}
        </text>
        <ServerFields heading={words.incoming} top={54} server={incoming} ports={ports} second={second} />
        <ServerFields heading={words.outgoing} top={134} server={outgoing} ports={ports} second={second} />
        <rect x="326" y="200" width="76" height="20" rx="4" fill="var(--mm-brand-solid)" />
        <text x="364" y="214" textAnchor="middle" fontSize="10.5" fontWeight="600" fill="var(--mm-brand-on)">
          {button}
        </text>
      </g>
    </svg>
  );
}

// Our own drawing of a computer app's account window, with this account's values in place.
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';

export interface DrawnServer {
  host: string;
  port: string;
  security: string;
}
interface WindowDrawingProps {
  title: string;
  securityLabel: string;
  button: string;
  incoming: DrawnServer | null;
  outgoing: DrawnServer | null;
}

const cut = (text: string, length: number) => (text.length > length ? `${text.slice(0, length - 1)}…` : text);

/** One server's three fields; `top` is the height of its heading. */
function ServerFields({
  heading,
  top,
  server,
  label,
}: {
  heading: string;
  top: number;
  server: DrawnServer | null;
  label: string;
}) {
  const words = messages.guides.drawing;
  return (
    <>
      <text x="20" y={top} fontSize="11" fontWeight="620">
        {heading}
      </text>
      <g fontSize="10.5" fill="var(--mm-ink2)">
        <text x="20" y={top + 23}>
          {words.server}
        </text>
        <text x="300" y={top + 23}>
          {words.port}
        </text>
        <text x="20" y={top + 49}>
          {label}
        </text>
      </g>
      <g fill="var(--mm-slip)" stroke="var(--mm-line)">
        <rect x="66" y={top + 9} width="216" height="21" rx="3" />
        <rect x="332" y={top + 9} width="52" height="21" rx="3" />
        <rect x="132" y={top + 35} width="150" height="21" rx="3" />
      </g>
      {server && (
        <g fontFamily="var(--font-typed)" fontSize="11" fill="var(--mm-brand-text)">
          <text x="74" y={top + 23.5}>
            {cut(server.host, 30)}
          </text>
          <text x="340" y={top + 23.5}>
            {server.port}
          </text>
          <text x="140" y={top + 49.5}>
            {cut(server.security, 21)}
          </text>
        </g>
      )}
    </>
  );
}

export function WindowDrawing({ title, securityLabel, button, incoming, outgoing }: WindowDrawingProps) {
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
        <ServerFields heading={words.incoming} top={54} server={incoming} label={securityLabel} />
        <ServerFields heading={words.outgoing} top={134} server={outgoing} label={securityLabel} />
        <rect x="326" y="200" width="76" height="20" rx="4" fill="var(--mm-brand-solid)" />
        <text x="364" y="214" textAnchor="middle" fontSize="10.5" fontWeight="600" fill="var(--mm-brand-on)">
          {button}
        </text>
      </g>
    </svg>
  );
}

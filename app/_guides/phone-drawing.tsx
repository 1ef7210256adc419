// Our own drawing of a phone's account form, with letters that the text beside it explains.
import { messages } from '../../lib/messages/index.ts';

interface DrawnLogin {
  host: string;
  username: string | null;
}
interface PhoneDrawingProps {
  title: string;
  protocol: 'imap' | 'pop3';
  incoming: DrawnLogin | null;
  outgoing: DrawnLogin | null;
}

const cut = (text: string) => (text.length > 16 ? `${text.slice(0, 15)}…` : text);

function LoginFields({ heading, top, login }: { heading: string; top: number; login: DrawnLogin | null }) {
  const words = messages.guides.drawing;
  const rows = [
    { label: words.hostName, value: login && cut(login.host), at: top + 24 },
    { label: words.userName, value: login?.username && cut(login.username), at: top + 50 },
    { label: words.password, value: '••••••••', at: top + 76 },
  ];
  return (
    <>
      <text x="24" y={top} fontSize="9.5" fill="var(--mm-ink2)">
        {heading}
      </text>
      <rect x="22" y={top + 7} width="196" height="78" rx="9" fill="var(--mm-slip)" stroke="var(--mm-line)" />
      <path d={`M32 ${top + 33}h176M32 ${top + 59}h176`} stroke="var(--mm-line)" />
      {rows.map(({ label, value, at }) => (
        <g key={label} fontSize="10.5">
          <text x="32" y={at}>
            {label}
          </text>
          {value && (
            <text x="96" y={at} fontFamily="var(--font-typed)" fontSize="9.5" fill="var(--mm-brand-text)">
              {value}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

/** A letter on the drawing's edge; the same letter stands in the text. */
function Letter({ letter, y }: { letter: string; y: number }) {
  return (
    <>
      <circle cx="226" cy={y} r="12" fill="var(--mm-brand-solid)" />
      <text
        x="226"
        y={y + 4.5}
        textAnchor="middle"
        fontSize="13"
        fontWeight="650"
        fill="var(--mm-brand-on)"
        fontFamily="var(--font-sans)"
      >
        {letter}
      </text>
    </>
  );
}

export function PhoneDrawing({ title, protocol, incoming, outgoing }: PhoneDrawingProps) {
  const words = messages.guides.drawing;
  const chosen = protocol === 'imap' ? 24 : 119;
  const protocolName = protocol === 'imap' ? 'IMAP' : 'POP';
  return (
    <svg viewBox="0 0 240 330" className="mx-auto w-full max-w-60" role="img" aria-label={words.phone}>
      <rect
        x="6"
        y="6"
        width="228"
        height="318"
        rx="26"
        fill="var(--mm-well)"
        stroke="var(--mm-edge)"
        strokeWidth="2.5"
      />
      <rect x="96" y="16" width="48" height="8" rx="4" fill="var(--mm-line)" />
      <g fontFamily="var(--font-sans)" fill="var(--mm-ink)">
        <text x="120" y="48" textAnchor="middle" fontSize="12" fontWeight="620">
          {title}
        </text>
        <rect x="22" y="62" width="196" height="26" rx="8" fill="var(--mm-line)" />
        <rect x={chosen} y="64" width="97" height="22" rx="6.5" fill="var(--mm-slip)" />
        {(['IMAP', 'POP'] as const).map((name, place) => (
          <text
            key={name}
            x={72 + 97 * place}
            y="79"
            textAnchor="middle"
            fontSize="11.5"
            fontWeight={name === protocolName ? 620 : 400}
            fill={name === protocolName ? 'var(--mm-ink)' : 'var(--mm-ink2)'}
          >
            {name}
          </text>
        ))}
        <LoginFields heading={words.phoneIncoming} top={112} login={incoming} />
        <LoginFields heading={words.phoneOutgoing} top={220} login={outgoing} />
      </g>
      <Letter letter="a" y={75} />
      <Letter letter="b" y={158} />
      <Letter letter="c" y={266} />
    </svg>
  );
}

// The machines' voice: host names, ports, codes and the like, in mono; and prose in which they occur.
import { Breakable } from './breakable.tsx';

/** A host name, address or code in the machines' voice. */
export function Typed({ text, className = '' }: { text: string; className?: string }) {
  return (
    <span className={`typed anywhere ${className}`}>
      <Breakable text={text} />
    </span>
  );
}

// Two labels or more with a real-looking last one: "mail.example.com", "anna@example.com", not "e.g." or "2.5".
const machineWord = /((?:[\p{L}\d._+-]+@)?(?:[\p{L}\d_](?:[\p{L}\d_-]{0,62})\.)+[\p{L}][\p{L}\d-]{1,62})/u;

/** A sentence of ours; the host names and addresses inside it are set in the machines' voice. */
export function Prose({ text }: { text: string }) {
  // A split by one capture group gives plain text at even places and the matches at odd ones.
  const parts = text.split(machineWord).map((part, place) => ({ part, place }));
  return parts.map(({ part, place }) =>
    place % 2 === 1 ? <Typed key={place} text={part} className="text-[.94em]" /> : part,
  );
}

// The machines' voice: host names, ports, codes and the like, in mono; and prose in which they occur.
import { Breakable } from './breakable.tsx';

/** A host name, address or code in the machines' voice. */
export function Typed({ text, className = '', alone }: { text: string; className?: string; alone?: boolean }) {
  return (
    <span className={`typed anywhere ${className}`}>
      <Breakable text={text} {...(alone && { alone })} />
    </span>
  );
}

// Two labels or more with a real-looking last one: "mail.example.com", "anna@example.com", not "e.g." or "2.5".
const name = /(?:[\p{L}\d._+-]+@)?(?:[\p{L}\d_](?:[\p{L}\d_-]{0,62})\.)+[\p{L}][\p{L}\d-]{1,62}/u.source;
/** What an SPF term puts before a name (RFC 7208 12). */
const term = /(?<![\p{L}\d])(?:include:|exists:|redirect=|exp=|a:|mx:|ptr:)/u.source;
const address =
  /(?:(?<![\p{L}\d])ip4:)?(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.]\d)(?:\/\d{1,2})?|(?<![\p{L}\d])ip6:[\da-f:./]*[\da-f]/u
    .source;
const machineWord = new RegExp(`((?:${term})?${name}|${address})`, 'u');

/** A sentence of ours; the host names and addresses inside it are set in the machines' voice. */
export function Prose({ text }: { text: string }) {
  // A split by one capture group gives plain text at even places and the matches at odd ones.
  const parts = text.split(machineWord).map((part, place) => ({ part, place }));
  return parts.map(({ part, place }) =>
    place % 2 === 1 ? <Typed key={place} text={part} className="text-[.94em]" /> : part,
  );
}

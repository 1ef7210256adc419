// A sentence of ours in which "check your address here" leads there, with the domain filled in where it is known.
import Link from 'next/link';
import { messages } from '../../lib/messages/index.ts';

/** `domain`: goes into the link's fragment, which reaches no log. */
export function CheckHere({ text, domain = null }: { text: string; domain?: string | null }) {
  // A split by one capture group gives plain text at even places and the matches at odd ones.
  const parts = text.split(new RegExp(`(${messages.shared.checkHere.join('|')})`, 'i'));
  return parts.map((part, place) =>
    place % 2 === 1 ? (
      <Link key={part} href={startWith(domain)} className="link">
        {part}
      </Link>
    ) : (
      part
    ),
  );
}

/** The start page with its field filled. */
export const startWith = (domain: string | null): string => (domain === null ? '/' : `/#${encodeURIComponent(domain)}`);

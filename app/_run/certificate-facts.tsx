// What a certificate says of itself, and what our check of it said.
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import { visibleText } from '../../lib/model/visible-text.ts';
import type { Shown } from './evidence.ts';
import { shortDay } from './time-of-day.ts';

const words = messages.result.said;

function Fact({ name, text }: { name: string; text: string }) {
  return (
    <>
      <dt className="text-ink3">{name}</dt>
      <dd>{visibleText(text, 600)}</dd>
    </>
  );
}

/** `said`: the server's own words, where it ended. */
export function CertificateFacts({ tls, said = null }: { tls: Shown<'door'>['tls']; said?: string | null }) {
  const isSeen = tls !== null && (tls.names.length > 0 || tls.errors.length > 0);
  if (!isSeen && !said) return null;
  return (
    <dl className="words grid gap-x-4 gap-y-1 sm:grid-cols-[8.5rem_1fr]">
      {tls && tls.names.length > 0 && <Fact name={words.names} text={tls.names.join(', ')} />}
      {tls?.validFrom && tls.validTo && (
        <Fact
          name={words.valid}
          text={format(words.validRange, {
            from: shortDay(new Date(tls.validFrom)),
            to: shortDay(new Date(tls.validTo)),
          })}
        />
      )}
      {tls && tls.errors.length > 0 && <Fact name={words.check} text={tls.errors.join(', ')} />}
      {said && <Fact name={words.words} text={said} />}
    </dl>
  );
}

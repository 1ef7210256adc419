// What one server said: where we asked, the time of each step, its certificate, its own words.
'use client';

import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import type { ProbeRecord } from '../../lib/model/outcome.ts';
import { visibleText } from '../../lib/model/visible-text.ts';
import { TimeBar } from '../_components/time-bar.tsx';
import { Transcript } from '../_components/transcript.tsx';
import { Prose } from '../_components/typed.tsx';
import { evidenceOf, type Shown } from './evidence.ts';
import { shortDay } from './time-of-day.ts';
import { timeParts } from './time-parts.ts';

const words = messages.result.said;
type Door = Shown<'door'>;
type Tls = NonNullable<Door['tls']>;

function Fact({ name, text }: { name: string; text: string }) {
  return (
    <>
      <dt className="text-ink3">{name}</dt>
      <dd>{visibleText(text, 600)}</dd>
    </>
  );
}

function CertificateFacts({ tls, said }: { tls: Tls | null; said: string | null }) {
  if (!tls && !said) return null;
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

function DoorSaid({ door }: { door: Door }) {
  const { host, port, address, transcript } = door;
  const parts = timeParts(door);
  const facts = (door.tls !== null && door.tls.names.length > 0) || door.words !== null;
  return (
    <>
      <p className="text-small text-ink2">
        <Prose text={address ? format(words.askedAt, { host, port, address }) : format(words.asked, { host, port })} />
      </p>
      {parts.length > 0 && <TimeBar parts={parts} />}
      {(facts || transcript.length > 0) && (
        <div className="well mt-4 grid gap-3 p-3.5">
          <CertificateFacts tls={door.tls} said={door.words} />
          {transcript.length > 0 && (
            <div className={facts ? 'border-t border-line pt-3' : ''}>
              <Transcript lines={transcript} />
            </div>
          )}
        </div>
      )}
    </>
  );
}

function Spoken({ host, port, address, transcript }: Shown<'spoken'>) {
  return (
    <>
      <p className="text-small text-ink2">
        <Prose text={format(words.askedAt, { host, port, address })} />
      </p>
      {transcript.length > 0 && (
        <div className="well mt-4 p-3.5">
          <Transcript lines={transcript} />
        </div>
      )}
    </>
  );
}

/** Shows what it knows of one look; a look of another kind shows nothing. */
export function ServerSaid({ look }: { look: ProbeRecord }) {
  const door = evidenceOf(look, 'door');
  if (door) return <DoorSaid door={door} />;
  const login = evidenceOf(look, 'login');
  if (login) {
    const { host, port, code, ms, result } = login;
    const sentence = result === 'accepted' ? words.login : words.loginTried;
    return (
      <>
        <p className="text-small text-ink2">
          <Prose text={format(sentence, { host, port, ms: Math.round(ms) })} />
        </p>
        <p className="well words mt-3 p-3.5">
          {visibleText(login.words.includes(code ?? '') ? login.words : `[${code}] ${login.words}`, 600)}
        </p>
      </>
    );
  }
  const spoken = evidenceOf(look, 'spoken');
  if (spoken) return <Spoken {...spoken} />;
  const certificate = evidenceOf(look, 'certificate');
  if (!certificate) return null;
  return (
    <div className="well mt-3 p-3.5">
      <CertificateFacts tls={certificate.tls} said={null} />
    </div>
  );
}

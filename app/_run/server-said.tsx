// What servers said to a finding: certificates and logins in their own words, every other look in a line that leads to its place
// in the table of doors, where the whole of it stands once.
'use client';

import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import { lookFacts } from '../../lib/messages/look-facts/index.ts';
import type { ProbeRecord } from '../../lib/model/outcome.ts';
import { visibleText } from '../../lib/model/visible-text.ts';
import { Prose, Typed } from '../_components/typed.tsx';
import { CertificateFacts } from './certificate-facts.tsx';
import { type DoorRow, doorHosts } from './door-rows.ts';
import { evidenceOf, type Shown } from './evidence.ts';

const words = messages.result.said;

/** Is there anything to say of this look? */
export const saysSomething = (look: ProbeRecord, at: Date): boolean =>
  evidenceOf(look, 'certificate') !== null || lookFacts(look, at).answer !== '';

/** Opens the row, with whatever it lies in, and leads there. A link would change the address, which names what is checked. */
function showDoor(id: string): void {
  const row = document.getElementById(id);
  for (let part = row?.querySelector('details') ?? row; part; part = part.parentElement)
    if (part instanceof HTMLDetailsElement) part.open = true;
  row?.querySelector('summary')?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'center' });
}

function LoginSaid({ host, port, code, ms, result, words: said }: Shown<'login'>) {
  const sentence = result === 'accepted' ? words.login : words.loginTried;
  const text = said.includes(code ?? '') ? said : `[${code}] ${said}`;
  return (
    <li>
      <p className="text-small text-ink2">
        <Prose text={format(sentence, { host, port, ms: Math.round(ms) })} />
      </p>
      {text !== '' && <p className="well words mt-2 p-3.5">{visibleText(text, 600)}</p>}
    </li>
  );
}

function CertificateSaid({ host, ports, tls }: Shown<'certificate'>) {
  return (
    <li className="well p-3.5">
      <p className="mb-1 text-small text-ink2">
        <Prose text={format(words.certificateAt, { host, ports: ports.map(String) })} />
      </p>
      <CertificateFacts tls={tls} />
    </li>
  );
}

/** Ports of one host that gave the same answer; each leads to its row. */
function DoorLine({ host, rows, answer }: { host: string; rows: readonly DoorRow[]; answer: string }) {
  return (
    <li className="text-small">
      <p className="anywhere text-ink2">
        <Typed text={host} className="text-ink" />: {visibleText(answer, 400)}
      </p>
      <ul className="flex flex-wrap gap-x-4" aria-label={format(words.ports, { host })}>
        {rows.map(({ id, port }) => (
          <li key={id}>
            <button type="button" className="tap link" onClick={() => showDoor(id)}>
              {format(words.port, { port })}
            </button>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** What a look that opened no door came to. */
function Line({ look, at }: { look: ProbeRecord; at: Date }) {
  const { answer, facts } = lookFacts(look, at);
  return (
    <li className="anywhere text-small text-ink2">
      <Typed text={look.target} className="text-ink" />: {visibleText([answer, ...facts].join(' · '), 400)}
    </li>
  );
}

export function ServersSaid({ looks, at }: { looks: readonly ProbeRecord[]; at: Date }) {
  const hosts = doorHosts({ probes: [...looks] });
  const doors = new Set(hosts.flatMap(({ rows }) => rows.map(({ look }) => look)));
  return (
    <ul className="grid gap-2.5">
      {looks
        .filter((look) => !doors.has(look))
        .map((look) => {
          const key = `${look.id} ${look.target}`;
          const login = evidenceOf(look, 'login');
          if (login) return <LoginSaid key={key} {...login} />;
          const certificate = evidenceOf(look, 'certificate');
          if (certificate) return <CertificateSaid key={`${key} ${certificate.ports.join()}`} {...certificate} />;
          return <Line key={key} look={look} at={at} />;
        })}
      {hosts.flatMap(({ host, rows }) =>
        [...Map.groupBy(rows, ({ look }) => lookFacts(look, at).answer)].map(([answer, same]) => (
          <DoorLine key={`${host} ${answer}`} host={host} rows={same} answer={answer} />
        )),
      )}
    </ul>
  );
}

// What servers said to a finding: certificates and logins in their own words, and of each door a line that leads to its place in
// the table of doors, where the whole of it stands once.
'use client';

import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import type { ProbeRecord } from '../../lib/model/outcome.ts';
import { visibleText } from '../../lib/model/visible-text.ts';
import { Prose, Typed } from '../_components/typed.tsx';
import { CertificateFacts } from './certificate-facts.tsx';
import { type DoorRow, doorHosts } from './door-rows.ts';
import { evidenceOf, type Shown } from './evidence.ts';

const words = messages.result.said;

/** Is there anything to say of this look? */
export const saysSomething = (look: ProbeRecord): boolean =>
  (evidenceOf(look, 'certificate') ?? evidenceOf(look, 'login')) !== null || doorHosts({ probes: [look] }).length > 0;

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

/** What a door that did not let us in said; null for one that did: the rest of it stands in its row. */
const refusalOf = ({ door, answer }: DoorRow): string | null => (door?.result === 'ready' ? null : answer);

/** Ports of one host that gave the same answer; each leads to its row. */
function DoorLine({ host, rows, answer }: { host: string; rows: readonly DoorRow[]; answer: string | null }) {
  return (
    <li className="text-small">
      <p className="anywhere text-ink2">
        <Typed text={host} className="text-ink" />
        {answer !== null && <span className="typed">: {answer}</span>}
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

export function ServersSaid({ looks }: { looks: readonly ProbeRecord[] }) {
  return (
    <ul className="grid gap-2.5">
      {looks.map((look) => {
        const key = `${look.id} ${look.target}`;
        const login = evidenceOf(look, 'login');
        if (login) return <LoginSaid key={key} {...login} />;
        const certificate = evidenceOf(look, 'certificate');
        return certificate && <CertificateSaid key={`${key} ${certificate.ports.join()}`} {...certificate} />;
      })}
      {doorHosts({ probes: [...looks] }).flatMap(({ host, rows }) =>
        [...Map.groupBy(rows, refusalOf)].map(([answer, same]) => (
          <DoorLine key={`${host} ${answer}`} host={host} rows={same} answer={answer} />
        )),
      )}
    </ul>
  );
}

// What one look saw, open below its row: the time of each step, every line, the certificate, and lines for a terminal.
'use client';

import { useId } from 'react';
import { desk } from '../../../lib/messages/desk.ts';
import { format } from '../../../lib/messages/format.ts';
import { readLate } from '../../../lib/messages/in-readers-language.ts';
import { messages } from '../../../lib/messages/index.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import { lookCommands } from '../../../lib/model/look-commands.ts';
import type { ProbeRecord } from '../../../lib/model/outcome.ts';
import { barFills } from '../../_components/time-bar.tsx';
import { evidenceOf } from '../../_run/evidence.ts';
import { timeParts } from '../../_run/time-parts.ts';
import { type DrawerLine, drawerLines, drawerText } from '../_case/drawer-lines.ts';
import { CertificateFacts } from './certificate-facts.tsx';
import { LineCopy } from './line-copy.tsx';

const words = desk.drawer;

function Times({ record }: { record: ProbeRecord }) {
  const door = evidenceOf(record, 'door');
  return (door ? timeParts(door) : []).map(({ kind, name, ms }) => (
    <span key={name} className="inline-flex items-center gap-1.5">
      <span className={`${barFills[kind]} bars-keep-colour h-2.5 w-4 rounded-[2px]`} aria-hidden="true" />
      {name} <span className="typed-xs text-ink">{Math.round(ms)}</span>
    </span>
  ));
}

const speakers = readLate(() => ({ C: messages.shared.transcript.client, S: messages.shared.transcript.server }));

function Spoken({ lines, label }: { lines: readonly DrawerLine[]; label: string }) {
  const placed = lines.map((line, place) => ({ ...line, place }));
  return (
    <ol className="typed-xs grid gap-0.5" aria-label={label}>
      {placed.map(({ from, text, at, loud, place }) => (
        <li key={place} className="grid grid-cols-[1rem_minmax(0,1fr)_2.5rem] gap-x-2">
          {from === '·' ? (
            <span className="text-ink3" aria-hidden="true">
              ·
            </span>
          ) : (
            <abbr className="text-ink3 no-underline" title={speakers[from]}>
              {from}
            </abbr>
          )}
          <span className={`anywhere ${loud ? 'font-[600] text-mend' : from === 'S' ? 'text-ink' : 'text-ink2'}`}>
            {text}
          </span>
          <span className="text-end text-ink3">{at === null ? '' : Math.round(at)}</span>
        </li>
      ))}
    </ol>
  );
}

function Commands({ commands }: { commands: readonly string[] }) {
  const id = useId();
  if (commands.length === 0) return null;
  return (
    <div className="mt-3">
      <p className="text-densest font-[640] text-ink2">{words.command}</p>
      <ul className="mt-1 grid gap-1">
        {commands.map((command, place) => (
          <li key={command} className="flex items-start gap-1">
            <code id={`${id}-${place}`} className="typed-xs anywhere min-w-0 pt-[5px]">
              {command}
            </code>
            <LineCopy text={command} label={`${words.copyCommand}: ${command}`} valueId={`${id}-${place}`} />
          </li>
        ))}
      </ul>
    </div>
  );
}

export function LookDrawer({
  record,
  at,
  findings,
}: {
  record: ProbeRecord;
  at: string;
  findings: readonly Finding[];
}) {
  const began = new Date(at);
  const commands = lookCommands(record);
  const certificate = evidenceOf(record, 'certificate')?.tls ?? evidenceOf(record, 'door')?.tls ?? null;
  const look = `${record.id} ${record.target}`;
  return (
    <div className="border-t border-line bg-well py-2.5 ps-4 pe-4 sm:ps-[2.9rem]">
      <div className="mb-1.5 flex flex-wrap items-center gap-x-4 gap-y-1 text-tiny text-ink2">
        <Times record={record} />
        {findings.map(({ id }) => (
          <span key={id} className="typed-xs text-ink">
            {id}
          </span>
        ))}
        <LineCopy
          text={() => drawerText(record, began, commands)}
          label={format(words.label, { look })}
          word={words.copy}
          className="ms-auto"
          action="copy"
          cap="C"
        />
      </div>
      <Spoken lines={drawerLines(record, began)} label={format(words.label, { look })} />
      {certificate && (
        <div className="mt-3">
          <p className="text-densest font-[640] text-ink2">{desk.certificates.one}</p>
          <CertificateFacts tls={certificate} className="mt-1" />
        </div>
      )}
      <Commands commands={commands} />
    </div>
  );
}

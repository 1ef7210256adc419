// Where no DKIM key was found by its usual names: a field for the header of a message, which tells the name.
'use client';

import { Search } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { format, joinList } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import type { Report } from '../../lib/model/report.ts';
import { Button } from '../_components/button.tsx';
import { FieldError } from '../_components/field.tsx';
import { Mark } from '../_components/mark.tsx';
import { Prose } from '../_components/typed.tsx';
import { type HeaderAnswer, lookByHeader } from './dkim-header.ts';
import { markOf } from './fault-slot.tsx';
import { FindingMend } from './finding-mend.tsx';

const words = messages.result.dkimHeader;

export function HeaderPaste({ report, helpUrl }: { report: Report; helpUrl: string | null }) {
  const id = useId();
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState<HeaderAnswer | 'looking' | null>(null);
  const abort = useRef<AbortController>(null);
  useEffect(() => () => abort.current?.abort(), []);
  const looking = answer === 'looking';
  const refusal = answer !== null && answer !== 'looking' && answer.state === 'refused' ? answer.sentence : null;

  const look = async () => {
    if (looking) return;
    abort.current = new AbortController();
    const { signal } = abort.current;
    setAnswer('looking');
    const next = await lookByHeader(text, report, signal);
    if (signal.aborted) return;
    setAnswer(next);
    if (next.state === 'refused') document.getElementById(id)?.focus();
  };

  return (
    <form
      className="no-print mt-5 border-t border-line pt-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void look();
      }}
    >
      <label htmlFor={id} className="font-[600] text-ink">
        {format(words.label, { domain: report.subject.domain })}
      </label>
      <p id={`${id}-hint`} className="mt-1 text-small text-ink2">
        {words.hint}
      </p>
      {refusal !== null && <FieldError id={`${id}-error`} text={refusal} className="mt-2.5 text-small" />}
      <textarea
        id={id}
        className="field typed mt-2.5 min-h-24 resize-y text-small"
        rows={3}
        spellCheck={false}
        autoCapitalize="none"
        autoComplete="off"
        aria-describedby={refusal === null ? `${id}-hint` : `${id}-hint ${id}-error`}
        aria-invalid={refusal === null ? undefined : true}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" size="small" className="mt-3 min-w-52 max-sm:w-full">
        {looking ? (
          <Mark kind="running" className="size-[18px]" />
        ) : (
          <Search className="size-[18px]" aria-hidden="true" />
        )}
        {looking ? words.looking : words.submit}
      </Button>
      <div role="status" className="mt-3 text-small empty:hidden">
        {answer !== null && answer !== 'looking' && <Told answer={answer} report={report} helpUrl={helpUrl} />}
      </div>
    </form>
  );
}

function Told({ answer, report, helpUrl }: { answer: HeaderAnswer; report: Report; helpUrl: string | null }) {
  if (answer.state === 'refused') return null;
  if (answer.state === 'faulty')
    return answer.findings.map((finding) => (
      <div key={`${finding.id} ${JSON.stringify(finding.subject)}`} className="mb-3 grid grid-cols-[auto_1fr] gap-2.5">
        <Mark kind={markOf[finding.severity]} className="mt-0.5 size-5" />
        <div className="min-w-0">
          <b className="text-ink">{finding.title}</b> <Prose text={finding.customer} />
          <FindingMend finding={finding} report={report} helpUrl={helpUrl} />
        </div>
      </div>
    ));
  const found = answer.state === 'found';
  return (
    <p className="grid grid-cols-[auto_1fr] gap-2.5">
      <Mark kind={found ? 'fine' : 'blank'} className="mt-0.5 size-5" />
      <span className="anywhere">
        {found ? format(words.found, { selectors: joinList(answer.selectors) }) : words.unknown}
      </span>
    </p>
  );
}

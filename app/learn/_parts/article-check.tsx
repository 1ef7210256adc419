// The check that an article explains, run from there: with one's own address, and what the last check found about it.
'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useId, useState } from 'react';
import type { ArticleCheck as Check } from '../../../lib/messages/article.ts';
import { findingArticle } from '../../../lib/messages/finding-article.ts';
import { format } from '../../../lib/messages/format.ts';
import { messages } from '../../../lib/messages/index.ts';
import { learn } from '../../../lib/messages/learn.ts';
import { parseAccountInput } from '../../../lib/model/input.ts';
import type { Report } from '../../../lib/model/report.ts';
import { Button, ButtonLink } from '../../_components/button.tsx';
import { startWith } from '../../_components/check-here.tsx';
import { FieldError } from '../../_components/field.tsx';
import { textInTab } from '../../_run/saved-run.ts';

const words = learn.check;

/** What the check in this tab found about the article. */
function LastFound({ report, slug }: { report: Report; slug: string }) {
  const found = report.findings.filter(({ id }) => findingArticle(id) === slug);
  const name = report.subject.address ?? report.subject.domain;
  // That nothing was found does not say that all of it was looked at.
  if (found.length === 0) return null;
  return (
    <div className="mt-4 text-small">
      <p className="anywhere text-ink2">{format(words.last, { name })}</p>
      <ul className="mt-1.5 grid list-disc gap-1 ps-5">
        {found.map((finding) => (
          <li key={`${finding.id} ${JSON.stringify(finding.subject)}`}>{finding.title}</li>
        ))}
      </ul>
    </div>
  );
}

function StartForm({ known }: { known: string | null }) {
  const id = useId();
  const router = useRouter();
  const [typed, setTyped] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const text = typed ?? known ?? '';
  const submit = () => {
    const parsed = parseAccountInput(text);
    if (parsed.ok) router.push(startWith(text.trim()));
    else setFault(format(messages.input.problems[parsed.problem], parsed.values));
  };
  return (
    <form
      className="mt-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label htmlFor={id} className="block text-small font-[600]">
        {words.label}
      </label>
      {fault !== null && <FieldError id={`${id}-error`} text={fault} className="mt-2 text-small" />}
      <input
        id={id}
        className="field mt-2"
        value={text}
        onChange={(event) => setTyped(event.target.value)}
        type="text"
        inputMode="email"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        aria-invalid={fault === null ? undefined : true}
        aria-describedby={fault === null ? undefined : `${id}-error`}
      />
      <Button type="submit" size="small" className="mt-3 w-full">
        {words.submit}
      </Button>
    </form>
  );
}

/** `slug`: whose findings the article explains; null: it is the operator's own and explains none of ours. */
export function ArticleCheck({ check, slug }: { check: Check; slug: string | null }) {
  const [report, setReport] = useState<Report | null>(null);
  useEffect(() => {
    // Most readers come without a check: only for those with one is its schema fetched.
    if (textInTab() !== null) void import('../../_run/load-run.ts').then(({ loadRun }) => setReport(loadRun()));
  }, []);
  const known = report && (report.subject.address ?? report.subject.domain);
  return (
    <section className="slip p-5 md:p-6" aria-labelledby="check">
      <h2 id="check" className="text-heading">
        {words.title}
      </h2>
      <p className="mt-1 text-small text-ink2">{format(words.looks, { looks: check.looks })}</p>
      {report && slug !== null && <LastFound report={report} slug={slug} />}
      {check.at === 'start' ? (
        <StartForm known={known} />
      ) : (
        <ButtonLink href={check.at} size="small" className="mt-4 w-full">
          {words.tool}
        </ButtonLink>
      )}
    </section>
  );
}

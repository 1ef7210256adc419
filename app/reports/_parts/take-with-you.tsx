// A kept report in other forms: on paper, as text, as Markdown, as JSON.
'use client';

import { Braces, FileCode, FileText, Printer } from 'lucide-react';
import { format } from '../../../lib/messages/format.ts';
import { kept } from '../../../lib/messages/kept.ts';

const words = kept.take;
const row =
  'flex min-h-11 w-full items-center gap-3 rounded-control border border-line px-3.5 py-2 text-start no-underline hover:border-edge hover:bg-well';
const forms = [
  { form: 'text', icon: FileText, ending: '.txt' },
  { form: 'markdown', icon: FileCode, ending: '.md' },
  { form: 'json', icon: Braces, ending: '.json' },
] as const;

/** In bytes, of each form. */
export type Sizes = Record<(typeof forms)[number]['form'], number>;

export function TakeWithYou({ id, sizes }: { id: string; sizes: Sizes }) {
  return (
    <section className="slip no-print p-5 md:p-6" aria-labelledby="take">
      <h2 id="take" className="text-heading">
        {words.title}
      </h2>
      <div className="mt-3 grid gap-2">
        <button type="button" className={row} onClick={() => print()}>
          <Printer className="size-5 text-brand-text" aria-hidden="true" />
          <span className="text-small font-[580]">{words.print}</span>
        </button>
        {forms.map(({ form, icon: Icon, ending }) => (
          <a key={form} href={`/api/v1/reports/${id}?as=${form}`} download className={row}>
            <Icon className="size-5 text-brand-text" aria-hidden="true" />
            <span className="text-small font-[580]">{words[form]}</span>
            <span className="ms-auto text-tiny text-ink2">
              {format(words.size, { ending, size: Math.max(1, Math.round(sizes[form] / 1024)) })}
            </span>
          </a>
        ))}
      </div>
      <p className="mt-3 text-small text-ink2">{words.machines}</p>
    </section>
  );
}

// "Was this helpful?": one press, and what all readers have said.
'use client';

import { Check, X } from 'lucide-react';
import { useState } from 'react';
import { format } from '../../../lib/messages/format.ts';
import { learn } from '../../../lib/messages/learn.ts';
import type { Helpful } from '../../../lib/store/helpful.ts';
import { Button } from '../../_components/button.tsx';

const words = learn.helpful;

type State = { answer: 'none' | 'failed' | 'yes' | 'no'; counts: Helpful };

const isCounts = (json: unknown): json is Helpful =>
  typeof json === 'object' &&
  json !== null &&
  'yes' in json &&
  typeof json.yes === 'number' &&
  'no' in json &&
  typeof json.no === 'number';

/** What stands now, or null: the answer did not arrive. */
async function send(slug: string, yes: boolean): Promise<Helpful | null> {
  try {
    const response = await fetch(`/api/v1/articles/${slug}/helpful`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ yes }),
    });
    const json: unknown = response.ok ? await response.json() : null;
    return isCounts(json) ? json : null;
  } catch {
    return null;
  }
}

function Counts({ yes, no }: Helpful) {
  const all = yes + no;
  if (all === 0) return null;
  return <p className="mt-2 text-small text-ink2">{format(words.counts, { yes, all })}</p>;
}

export function WasHelpful({ slug, counts }: { slug: string; counts: Helpful }) {
  const [state, setState] = useState<State>({ answer: 'none', counts });
  const answer = async (yes: boolean) => {
    const now = await send(slug, yes);
    setState(now ? { answer: yes ? 'yes' : 'no', counts: now } : { ...state, answer: 'failed' });
  };
  const open = state.answer === 'none' || state.answer === 'failed';
  return (
    <section className="slip p-5 md:px-8 noscript:hidden print:hidden" aria-labelledby="helpful">
      <h2 id="helpful" className="text-heading">
        {words.title}
      </h2>
      {open && (
        <div className="mt-3 flex flex-wrap gap-3">
          <Button size="small" onClick={() => void answer(true)}>
            <Check className="size-[18px]" aria-hidden="true" />
            {words.yes}
          </Button>
          <Button size="small" onClick={() => void answer(false)}>
            <X className="size-[18px]" aria-hidden="true" />
            {words.no}
          </Button>
        </div>
      )}
      <p role="status" className={state.answer === 'none' ? '' : 'mt-3 text-ink2'}>
        {state.answer !== 'none' && words.said[state.answer]}
      </p>
      <Counts {...state.counts} />
    </section>
  );
}

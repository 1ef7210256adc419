// The domains of the practice network, each with its story and its test account.
'use client';

import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import { Typed } from '../_components/typed.tsx';
import type { PracticeDomain } from './site-facts.ts';

export function PracticeList({
  domains,
  onChoose,
}: {
  domains: PracticeDomain[];
  onChoose: (domain: PracticeDomain) => void;
}) {
  const words = messages.wizard.start;
  return (
    <section className="slip p-5 pb-3 md:px-8 md:pt-8 md:pb-5" aria-labelledby="practice">
      <h2 id="practice" className="text-title">
        {words.practice}
      </h2>
      <p className="mt-1.5 text-small text-ink2">{words.practiceHint}</p>
      <ul className="-mx-3 mt-2.5 max-h-[26rem] overflow-y-auto">
        {domains.map((domain) => (
          <li key={domain.address} className="border-t border-line first:border-0">
            <button
              type="button"
              className="w-full rounded-control px-3 py-2.5 text-start hover:bg-well"
              onClick={() => onChoose(domain)}
            >
              <Typed text={domain.address} className="font-[600]" />
              <span className="mt-0.5 block text-small text-ink2">{domain.story}</span>
              <span className="block text-tiny text-ink2">
                {domain.password
                  ? format(words.practicePassword, { password: domain.password })
                  : words.practiceNoPassword}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

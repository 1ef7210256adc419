// The domains of the practice network, each with its story and its test account: a few at once, all of them in a fold.
'use client';

import { useId, useState } from 'react';
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import { Fold } from '../_components/fold.tsx';
import { Typed } from '../_components/typed.tsx';
import { practiceSamples, practiceWith } from './practice-choice.ts';
import type { PracticeDomain } from './site-facts.ts';

const words = messages.wizard.start;
/** So many stand there at once; the list of all is folded. */
const SAMPLES = 4;

interface ListProps {
  domains: readonly PracticeDomain[];
  onChoose: (domain: PracticeDomain) => void;
}

function Choices({ domains, onChoose }: ListProps) {
  return domains.map((domain) => (
    <li key={domain.address} className="border-t border-line first:border-0">
      <button
        type="button"
        className="w-full rounded-control px-3 py-2.5 text-start hover:bg-well"
        onClick={() => onChoose(domain)}
      >
        {/* In the device’s own type: ours would be fetched for these few lines alone. */}
        <Typed text={domain.address} className="font-mono-here! font-[600]" />
        {/* The file of the practice network speaks English to everybody. */}
        <span lang="en" className="mt-0.5 block text-small text-ink2">
          {domain.story}
        </span>
        <span className="block text-tiny text-ink2">
          {domain.password ? format(words.practicePassword, { password: domain.password }) : words.practiceNoPassword}
        </span>
      </button>
    </li>
  ));
}

/** All of them, in a frame that scrolls, with a field that narrows them down. */
function AllDomains({ domains, onChoose }: ListProps) {
  const id = useId();
  const [wanted, setWanted] = useState('');
  const found = practiceWith(domains, wanted);
  const { none, one, several } = words.practiceFound;
  return (
    <div className="pb-3">
      <label htmlFor={id} className="text-small font-[600]">
        {words.practiceFind}
      </label>
      <input
        id={id}
        type="search"
        className="field mt-1.5"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
      />
      <p role="status" className="mt-1.5 text-tiny text-ink2">
        {found.length === 0 ? none : found.length === 1 ? one : format(several, { count: found.length })}
      </p>
      {found.length > 0 && (
        <ul className="mt-2 max-h-80 overflow-y-auto rounded-control border border-line px-1 py-1">
          <Choices domains={found} onChoose={onChoose} />
        </ul>
      )}
    </div>
  );
}

export function PracticeList({ domains, onChoose }: ListProps) {
  const samples = practiceSamples(domains, SAMPLES);
  // Written when somebody wants it: it is longer than all the rest of the page.
  const [wanted, setWanted] = useState(false);
  return (
    <section className="slip p-5 pb-3 md:px-8 md:pt-8 md:pb-5" aria-labelledby="practice">
      <h2 id="practice" className="text-title">
        {words.practice}
      </h2>
      <p className="mt-1.5 text-small text-ink2">{words.practiceHint}</p>
      <ul className="-mx-3 mt-2.5">
        <Choices domains={samples} onChoose={onChoose} />
      </ul>
      {samples.length < domains.length && (
        <Fold
          className="mt-1 border-t border-line"
          summaryClassName="text-small"
          summary={format(words.practiceAll, { count: domains.length })}
          onOpen={setWanted}
        >
          {wanted && <AllDomains domains={domains} onChoose={onChoose} />}
        </Fold>
      )}
    </section>
  );
}

// A likely slip in the address, offered and not imposed.
'use client';

import { messages } from '../../lib/messages/index.ts';
import { Button } from '../_components/button.tsx';
import { Mark } from '../_components/mark.tsx';
import { Typed } from '../_components/typed.tsx';

interface OfferProps {
  typed: string;
  suggestion: string;
  onAccept: () => void;
  onDecline: () => void;
}

export function TypoOffer({ typed, suggestion, onAccept, onDecline }: OfferProps) {
  const words = messages.wizard.start;
  // The sentence's two places hold machine words, so it is cut at them.
  const [before, between, after] = words.didYouMean.split(/\{suggestion\}|\{typed\}/);
  return (
    <div className="mt-4 rounded-control border border-note-line bg-note-soft p-4" role="status">
      <p className="flex gap-2.5">
        <Mark kind="note" className="mt-0.5 size-[22px]" />
        <span className="min-w-0">
          {before}
          <b>
            <Typed text={suggestion} />
          </b>
          {between}
          <Typed text={typed.trim()} />
          {after}
        </span>
      </p>
      <div className="mt-3 flex flex-wrap gap-2.5 ps-8">
        <Button size="small" onClick={onAccept}>
          {words.useSuggestion}
        </Button>
        <Button size="small" kind="bare" onClick={onDecline}>
          {words.keepTyped}
        </Button>
      </div>
    </div>
  );
}

// Bands across the page: the practice network is on, the line broke, no JavaScript.
import { FlaskConical, Info, WifiOff } from 'lucide-react';
import { messages } from '../../lib/messages/index.ts';

export function PracticeBand() {
  return (
    <section aria-label={messages.shared.practiceLabel} className="practice-stripe">
      <p className="wrap flex gap-2.5 py-2.5 text-small font-[560]">
        <FlaskConical className="size-5" aria-hidden="true" />
        {messages.shared.practice}
      </p>
    </section>
  );
}

export function NoScriptBand() {
  return (
    <section aria-label={messages.shared.noScriptLabel} className="border-b border-line bg-well">
      <p className="wrap flex gap-2.5 py-2.5 text-small">
        <Info className="mt-px size-5" aria-hidden="true" />
        <span>{messages.shared.noScript}</span>
      </p>
    </section>
  );
}

/** The answer stopped on the way: what happened and what to do. */
export function LineBrokenBand({ children, action }: { children: React.ReactNode; action?: React.ReactNode }) {
  return (
    <div role="alert" className="slip flex flex-wrap items-center gap-x-4 gap-y-3 px-5 py-4 text-small md:px-7">
      <p className="flex flex-1 basis-60 gap-2.5">
        <WifiOff className="size-5" aria-hidden="true" />
        <span>{children}</span>
      </p>
      {action}
    </div>
  );
}

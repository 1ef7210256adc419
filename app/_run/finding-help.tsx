// For a fault that somebody else mends: ask the hosting company where it offers that, or hand the facts on.
'use client';

import { HandHelping, Share } from 'lucide-react';
import { useId, useState, useSyncExternalStore } from 'react';
import { messages } from '../../lib/messages/index.ts';
import type { Finding } from '../../lib/model/finding.ts';
import { menderOf } from '../../lib/model/finding-concern.ts';
import type { Report } from '../../lib/model/report.ts';
import { Button, buttonStyle } from '../_components/button.tsx';
import { siteOrigin } from '../_components/site-origin.ts';
import { factsToHandOn } from './facts-to-hand-on.ts';

const words = messages.result;
const receivers = { customer: 'domain', dns: 'domain', host: 'host', web: 'web' } as const;
const never = () => () => {};
const canShare = () => typeof navigator.share === 'function';

type Sent = 'copied' | 'notCopied' | null;

/** Null: it was shared, or the person thought better of it; the device has said so itself. */
async function handOn(text: string): Promise<Sent> {
  if (canShare()) {
    await navigator.share({ text }).catch(() => undefined);
    return null;
  }
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'notCopied'; // no clipboard here, or not allowed
  }
}

export function FindingHelp({
  finding,
  report,
  helpUrl,
}: {
  finding: Finding;
  report: Report;
  helpUrl: string | null;
}) {
  const id = useId();
  const [sent, setSent] = useState<Sent>(null);
  const does = useSyncExternalStore(never, canShare, () => false) ? 'share' : 'copy';
  return (
    <div className="no-print mt-4">
      <div className="flex flex-wrap gap-3">
        {helpUrl && (
          <a href={helpUrl} className={buttonStyle({ kind: 'main', size: 'small', className: 'max-sm:w-full' })}>
            <HandHelping className="size-5" aria-hidden="true" />
            {words.askUs}
          </a>
        )}
        <Button
          size="small"
          className="max-sm:w-full"
          aria-describedby={id}
          onClick={async () => setSent(await handOn(factsToHandOn(finding, report, siteOrigin())))}
        >
          <Share className="size-[18px]" aria-hidden="true" />
          <span>
            {words.share[receivers[menderOf(finding)]]}
            <span className="sr-only">: {finding.title}</span>
          </span>
        </Button>
      </div>
      <p id={id} className="mt-1.5 text-tiny text-ink2">
        {words.share.does[does]}
      </p>
      <p className="text-small empty:hidden" role="status">
        {sent && words.share[sent]}
      </p>
    </div>
  );
}

// For a fault that somebody else mends: ask the hosting company where it offers that, or hand the facts on.
'use client';

import { HandHelping, Share } from 'lucide-react';
import { useState } from 'react';
import { messages } from '../../lib/messages/index.ts';
import type { Finding } from '../../lib/model/finding.ts';
import { Button, buttonStyle } from '../_components/button.tsx';

const words = messages.result;

/** The facts as plain text for whoever mends it: technical sentence, records, steps. No address, no password. */
export function factsToHandOn(finding: Finding): string {
  const records = finding.records.flatMap((change) => [
    `${change.name} ${change.type} (TTL ${change.ttl})`,
    ...change.current.map((record) => `- ${record}`),
    ...change.wanted.map((record) => `+ ${record}`),
  ]);
  return [finding.title, finding.agent, ...records, finding.fix, `${finding.id} (${finding.reference})`]
    .filter((line) => line !== '')
    .join('\n');
}

export function FindingHelp({ finding, helpUrl }: { finding: Finding; helpUrl: string | null }) {
  const [copied, setCopied] = useState(false);
  const handOn = async () => {
    const text = factsToHandOn(finding);
    try {
      if (typeof navigator.share === 'function') await navigator.share({ text });
      else {
        await navigator.clipboard.writeText(text);
        setCopied(true);
      }
    } catch {
      setCopied(false); // dismissed by the person, or not allowed here: nothing was handed on
    }
  };
  return (
    <div className="no-print mt-4 flex flex-wrap gap-3">
      {helpUrl && (
        <a href={helpUrl} className={buttonStyle({ kind: 'main', size: 'small', className: 'max-sm:w-full' })}>
          <HandHelping className="size-5" aria-hidden="true" />
          {words.askUs}
        </a>
      )}
      <Button size="small" className="max-sm:w-full" onClick={handOn}>
        <Share className="size-[18px]" aria-hidden="true" />
        <span role="status">
          {copied ? words.share.copied : words.share[finding.mender === 'host' ? 'host' : 'domain']}
        </span>
      </Button>
    </div>
  );
}

// The proof of a finding, one press away: what the servers and the DNS said, with the time it took.
'use client';

import Link from 'next/link';
import { findingArticle } from '../../lib/messages/finding-article.ts';
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import type { Finding } from '../../lib/model/finding.ts';
import type { ProbeRecord } from '../../lib/model/outcome.ts';
import type { Report } from '../../lib/model/report.ts';
import { visibleText } from '../../lib/model/visible-text.ts';
import { Fold } from '../_components/fold.tsx';
import { Transcript } from '../_components/transcript.tsx';
import { dnsLines } from './dns-lines.ts';
import { looksOf } from './looks-of-finding.ts';
import { ServersSaid, saysSomething } from './server-said.tsx';
import { YouTold } from './you-told.tsx';

const words = messages.result.said;
const milliseconds = (ms: number) => format(messages.shared.milliseconds, { n: Math.round(ms) });

function Shelf({ title, looks, children }: { title: string; looks: ProbeRecord[]; children: React.ReactNode }) {
  return (
    <Fold
      className="border-t border-line"
      summaryClassName="text-small"
      summary={
        <>
          {title}{' '}
          <span className="typed font-[400] text-ink3">
            {milliseconds(Math.max(...looks.map((look) => look.durationMs)))}
          </span>
        </>
      }
    >
      <div className="pb-4">{children}</div>
    </Fold>
  );
}

export function FindingProof({ finding, report }: { finding: Finding; report: Report }) {
  const looks = looksOf(finding, report);
  const dns = looks.filter((look) => dnsLines(look).length > 0);
  const told = looks.find(({ id }) => id === 'answers');
  const servers = looks.filter((look) => look !== told && dnsLines(look).length === 0 && saysSomething(look));
  const article = findingArticle(finding.id);
  return (
    <div className="px-5 md:px-8 print:hidden">
      {told && (
        <Fold className="border-t border-line" summaryClassName="text-small" summary={words.told}>
          <div className="pb-4">
            <YouTold look={told} />
          </div>
        </Fold>
      )}
      {servers.length > 0 && (
        <Shelf title={words.server} looks={servers}>
          <ServersSaid looks={servers} />
        </Shelf>
      )}
      {dns.length > 0 && (
        <Shelf title={words.dns} looks={dns}>
          <p className="text-small text-ink2">{words.looks}</p>
          <div className="well mt-3 p-3.5">
            <Transcript lines={dns.flatMap(dnsLines)} />
          </div>
        </Shelf>
      )}
      <Fold className="border-t border-line" summaryClassName="text-small" summary={words.forAgent}>
        <div className="pb-4">
          <p className="well words p-3.5">{visibleText(finding.agent)}</p>
          <p className="mt-2 flex flex-wrap items-center gap-x-5 text-small">
            {article && (
              <Link href={`/learn/${article}`} className="tap link">
                {words.why}
              </Link>
            )}
            <span className="text-ink3">
              {finding.id} · {finding.reference}
            </span>
          </p>
        </div>
      </Fold>
    </div>
  );
}

// One domain of the fleet: what it has and since when, and what each night found.
import { ArrowLeft } from 'lucide-react';
import { redirect } from 'next/navigation';
import { faultsSince } from '../../../../../lib/fleet/history.ts';
import { fleet } from '../../../../../lib/messages/fleet.ts';
import { fleetHistory } from '../../../../../lib/store/fleet-results.ts';
import { store } from '../../../../../lib/store/index.ts';
import { Breakable } from '../../../../_components/breakable.tsx';
import { withSentences } from '../../../../_components/sentences.tsx';
import { SubHead } from '../../../_parts/sub-head.tsx';
import { agentHere } from '../../../agent-here.ts';
import { DomainHistory } from '../../_parts/domain-history.tsx';

export const generateMetadata = () => ({ title: fleet.title, robots: { index: false } });
export const dynamic = 'force-dynamic';

const words = fleet.domain;
const MOST_NIGHTS = 100;
/** The longest name in DNS (RFC 1035 2.3.4); longer is none of ours. */
const LONGEST_NAME = 253;

async function FleetDomainPage({ params }: { params: Promise<{ domain: string }> }) {
  const agent = await agentHere();
  if (!agent) redirect('/desk/sign-in');
  const domain = decodeURIComponent((await params).domain)
    .toLowerCase()
    .slice(0, LONGEST_NAME);
  const nights = await fleetHistory(store(), domain, MOST_NIGHTS);
  return (
    <div className="desk flex min-h-dvh flex-col">
      <SubHead agent={agent} here="fleet" />
      <main id="main" tabIndex={-1} className="flex-1">
        <div className="border-b border-line bg-shelf">
          <div className="desk-wrap flex flex-wrap items-end gap-x-6 gap-y-3 pt-4 pb-5">
            <div className="min-w-0">
              <a href="/desk/fleet" className="link-quiet mb-1 inline-flex items-center gap-1.5 text-tiny">
                <ArrowLeft className="size-3.5" aria-hidden="true" />
                {fleet.fault.back}
              </a>
              <h1 className="text-title">
                <Breakable text={domain} />
              </h1>
            </div>
            <a href={`/desk#${encodeURIComponent(domain)}`} className="btn btn-desk btn-side ms-auto">
              {words.check}
            </a>
          </div>
        </div>
        <div className="desk-wrap grid gap-5 py-5">
          {nights.length === 0 ? (
            <p>{words.never}</p>
          ) : (
            <DomainHistory
              faults={faultsSince(nights)}
              nights={nights.map(({ sweep, at, verdict, body }) => ({
                ...{ sweep, at, verdict },
                findings: body.findings.map(({ id, severity }) => ({ id, severity })),
              }))}
            />
          )}
        </div>
      </main>
    </div>
  );
}

export default withSentences(['fleet', 'signIn', 'wizard'], FleetDomainPage);

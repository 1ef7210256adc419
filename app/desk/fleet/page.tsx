// The fleet at the desk: every hosted domain, what its sweeps found, and what changed; for agents who signed in.
import { redirect } from 'next/navigation';
import { fleet as words } from '../../../lib/messages/fleet.ts';
import { withSentences } from '../../_components/sentences.tsx';
import { SubHead } from '../_parts/sub-head.tsx';
import { agentHere } from '../agent-here.ts';
import { FleetView } from './_parts/fleet-view.tsx';

export const generateMetadata = () => ({ title: words.title, robots: { index: false } });
export const dynamic = 'force-dynamic';

async function FleetPage() {
  const agent = await agentHere();
  if (!agent) redirect('/desk/sign-in');
  return (
    <div className="desk flex min-h-dvh flex-col">
      <SubHead agent={agent} here="fleet" />
      <FleetView />
    </div>
  );
}

export default withSentences(['desk', 'fleet', 'signIn', 'wizard'], FleetPage);

// The admins' page of the desk: who may sign in, which systems may ask, and what was written down.
import { notFound, redirect } from 'next/navigation';
import { admin as words } from '../../../lib/messages/admin.ts';
import { withSentences } from '../../_components/sentences.tsx';
import { SubHead } from '../_parts/sub-head.tsx';
import { agentHere } from '../agent-here.ts';
import { AgentsPane } from './_parts/agents-pane.tsx';
import { AuditPane } from './_parts/audit-pane.tsx';
import { TokensPane } from './_parts/tokens-pane.tsx';
import { WebhooksPane } from './_parts/webhooks-pane.tsx';

export const generateMetadata = () => ({ title: words.title, robots: { index: false } });

async function AdminPage() {
  const agent = await agentHere();
  if (!agent) redirect('/desk/sign-in');
  if (agent.role !== 'admin') notFound();
  return (
    <div className="desk flex min-h-dvh flex-col">
      <SubHead agent={agent} here="admin" />
      <main id="main" tabIndex={-1} className="desk-wrap w-full flex-1 py-5">
        <h1 className="text-title">{words.title}</h1>
        <p className="text-ink2">{words.lead}</p>
        <div className="mt-5 grid gap-5">
          <AgentsPane own={agent.id} />
          <TokensPane />
          <WebhooksPane />
          <AuditPane />
        </div>
      </main>
    </div>
  );
}

export default withSentences(['admin', 'desk', 'signIn'], AdminPage);

// The admins' page of the desk: who may sign in, which systems may ask, and what was written down.
import { notFound, redirect } from 'next/navigation';
import { admin as words } from '../../../lib/messages/en/admin.ts';
import { desk } from '../../../lib/messages/en/desk.ts';
import { format } from '../../../lib/messages/format.ts';
import { siteBrand } from '../../_components/brand.ts';
import { Logo } from '../../_components/logo.tsx';
import { SignOut } from '../_parts/sign-out.tsx';
import { agentHere } from '../agent-here.ts';
import { AgentsPane } from './_parts/agents-pane.tsx';
import { AuditPane } from './_parts/audit-pane.tsx';
import { TokensPane } from './_parts/tokens-pane.tsx';

export const metadata = { title: words.title, robots: { index: false } };

const link = 'flex h-9 items-center rounded-control px-3 no-underline pointer-coarse:h-11';

export default async function AdminPage() {
  const agent = await agentHere();
  if (!agent) redirect('/desk/sign-in');
  if (agent.role !== 'admin') notFound();
  const { name } = siteBrand();
  return (
    <div className="desk flex min-h-dvh flex-col">
      <header className="border-b border-line bg-shelf">
        <div className="flex min-h-13 flex-wrap items-center gap-x-1 px-4 py-1.5">
          <a href="/desk" className="me-2 flex min-h-9 items-center gap-2.5 rounded-control no-underline">
            <Logo name={name} className="size-7" />
            <span className="font-[640]">{format(desk.of, { name })}</span>
          </a>
          <nav className="flex flex-wrap" aria-label={desk.navigation}>
            <a href="/desk" className={`${link} text-ink2 hover:text-ink`}>
              {desk.here}
            </a>
            <span className={`${link} bg-slip font-[600] shadow-slip`} aria-current="page">
              {words.here}
            </span>
          </nav>
          <div className="ms-auto flex">
            <SignOut agent={agent.name} className={link} />
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="desk-wrap w-full flex-1 py-5">
        <h1 className="text-title">{words.title}</h1>
        <p className="text-ink2">{words.lead}</p>
        <div className="mt-5 grid gap-5">
          <AgentsPane own={agent.id} />
          <TokensPane />
          <AuditPane />
        </div>
      </main>
    </div>
  );
}

// The desk: agents check, read and hand on; signed in, they help customers who wait.
import { redirect } from 'next/navigation';
import { guides } from '../../lib/guides/index.ts';
import { desk } from '../../lib/messages/en/desk.ts';
import { explainers } from '../../lib/rules/explainers.ts';
import { siteBrand } from '../_components/brand.ts';
import { Desk } from './_parts/desk.tsx';
import { agentHere, isSignInNeeded } from './agent-here.ts';

export const metadata = { title: desk.title, robots: { index: false } };
export const dynamic = 'force-dynamic';

const sendable = guides.map(({ id, name, steps }) => ({ id, name, steps: steps.length }));

export default async function DeskPage() {
  const { name } = siteBrand();
  const agent = await agentHere();
  if (!agent && (await isSignInNeeded())) redirect('/desk/sign-in');
  const signedIn = agent && { name: agent.name, role: agent.role };
  return <Desk name={name} explainers={explainers} agent={signedIn} guides={sendable} />;
}

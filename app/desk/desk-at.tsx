// The desk behind each of its paths: the same parts in the browser, which show what the path names.
import { redirect } from 'next/navigation';
import { guidesForReader } from '../../lib/guides/index.ts';
import { explainers } from '../../lib/rules/explainers.ts';
import { siteBrand } from '../_components/brand.ts';
import { Desk } from './_parts/desk.tsx';
import { agentHere, isSignInNeeded } from './agent-here.ts';

const sendable = () => guidesForReader().map(({ id, name }) => ({ id, name }));

/** `ofAgents`: only who has signed in sees it, where there are no accounts nobody. */
export async function DeskAt({ path, ofAgents }: { path: string; ofAgents: boolean }) {
  const { name } = siteBrand();
  const agent = await agentHere();
  if (!agent && (await isSignInNeeded())) redirect('/desk/sign-in');
  if (!agent && ofAgents) redirect('/desk');
  const signedIn = agent && { name: agent.name, role: agent.role };
  return <Desk path={path} name={name} explainers={explainers} agent={signedIn} guides={sendable()} />;
}

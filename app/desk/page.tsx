// The desk: agents check, read and hand on; signed in, they help customers who wait.
import { redirect } from 'next/navigation';
import { guidesForReader } from '../../lib/guides/index.ts';
import { desk } from '../../lib/messages/desk.ts';
import { explainers } from '../../lib/rules/explainers.ts';
import { siteBrand } from '../_components/brand.ts';
import { withSentences } from '../_components/sentences.tsx';
import { Desk } from './_parts/desk.tsx';
import { agentHere, isSignInNeeded } from './agent-here.ts';

export const generateMetadata = () => ({ title: desk.title, robots: { index: false } });
export const dynamic = 'force-dynamic';

const sendable = () => guidesForReader().map(({ id, name }) => ({ id, name }));

async function DeskPage() {
  const { name } = siteBrand();
  const agent = await agentHere();
  if (!agent && (await isSignInNeeded())) redirect('/desk/sign-in');
  const signedIn = agent && { name: agent.name, role: agent.role };
  return <Desk name={name} explainers={explainers} agent={signedIn} guides={sendable()} />;
}

export default withSentences(
  [
    'admin',
    'bounceTexts',
    'bounces',
    'checks',
    'comeAgain',
    'desk',
    'deskHistory',
    'deskLive',
    'fleet',
    'input',
    'looks',
    'messageCheck',
    'questions',
    'result',
    'settings',
    'signIn',
    'spelling',
    'ticket',
    'unknownReasonTexts',
    'wizard',
  ],
  DeskPage,
);

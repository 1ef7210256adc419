// A case of live help that has ended.
import { desk } from '../../../../lib/messages/desk.ts';
import { withSentences } from '../../../_components/sentences.tsx';
import { DeskAt } from '../../desk-at.tsx';

export const generateMetadata = () => ({ title: desk.title, robots: { index: false } });
export const dynamic = 'force-dynamic';

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
    'roundTrip',
    'settings',
    'signIn',
    'spelling',
    'symptoms',
    'ticket',
    'unknownReasonTexts',
    'wizard',
  ],
  async ({ params }: { params: Promise<{ id: string }> }) => (
    <DeskAt path={`/desk/cases/${(await params).id}`} ofAgents />
  ),
);

// What a message that came back, or an error of a mail app, means.
import { bounces } from '../../../lib/messages/bounces.ts';
import { withSentences } from '../../_components/sentences.tsx';
import { BounceCheck } from '../_parts/bounce-check.tsx';
import { CheckPage } from '../_parts/check-page.tsx';
import { takePlainAnswer } from '../_plain/plain-answer.ts';

/** The referrer: with none, browsers send a form with the origin \"null\". */
export const generateMetadata = () => ({
  title: bounces.title,
  description: bounces.short,
  referrer: 'same-origin' as const,
});

async function BouncePage() {
  const given = await takePlainAnswer();
  return (
    <CheckPage title={bounces.title} lead={bounces.lead}>
      <BounceCheck given={given} />
    </CheckPage>
  );
}

export default withSentences(['bounceTexts', 'bounces', 'checks'], BouncePage);

// Would this server's mail pass? One question to SPF, answered with its steps.
import { checks } from '../../../lib/messages/checks.ts';
import { withSentences } from '../../_components/sentences.tsx';
import { CheckPage } from '../_parts/check-page.tsx';
import { SpfCheck } from '../_parts/spf-check.tsx';
import { takePlainAnswer } from '../_plain/plain-answer.ts';

/** The referrer: with none, browsers send a form with the origin \"null\". */
export const generateMetadata = () => ({
  title: checks.spf.title,
  description: checks.spf.short,
  referrer: 'same-origin' as const,
});

async function SpfCheckPage() {
  const given = await takePlainAnswer();
  return (
    <CheckPage title={checks.spf.title} lead={checks.spf.lead}>
      <SpfCheck given={given} />
    </CheckPage>
  );
}

export default withSentences(['checks'], SpfCheckPage);

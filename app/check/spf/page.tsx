// Would this server's mail pass? One question to SPF, answered with its steps.
import { checks } from '../../../lib/messages/en/checks.ts';
import { CheckPage } from '../_parts/check-page.tsx';
import { SpfCheck } from '../_parts/spf-check.tsx';
import { takePlainAnswer } from '../_plain/plain-answer.ts';

/** The referrer: with none, browsers send a form with the origin \"null\". */
export const metadata = { title: checks.spf.title, description: checks.spf.short, referrer: 'same-origin' as const };

export default async function SpfCheckPage() {
  const given = await takePlainAnswer();
  return (
    <CheckPage title={checks.spf.title} lead={checks.spf.lead}>
      <SpfCheck given={given} />
    </CheckPage>
  );
}

// What a message that came back, or an error of a mail app, means.
import { bounces } from '../../../lib/messages/en/bounces.ts';
import { BounceCheck } from '../_parts/bounce-check.tsx';
import { CheckPage } from '../_parts/check-page.tsx';
import { takePlainAnswer } from '../_plain/plain-answer.ts';

/** The referrer: with none, browsers send a form with the origin \"null\". */
export const metadata = { title: bounces.title, description: bounces.short, referrer: 'same-origin' as const };

export default async function BouncePage() {
  const given = await takePlainAnswer();
  return (
    <CheckPage title={bounces.title} lead={bounces.lead}>
      <BounceCheck given={given} />
    </CheckPage>
  );
}

// What a message that came back, or an error of a mail app, means.
import { bounces } from '../../../lib/messages/en/bounces.ts';
import { BounceCheck } from '../_parts/bounce-check.tsx';
import { CheckPage } from '../_parts/check-page.tsx';

export const metadata = { title: bounces.title, description: bounces.short };

export default function BouncePage() {
  return (
    <CheckPage title={bounces.title} lead={bounces.lead}>
      <BounceCheck />
    </CheckPage>
  );
}

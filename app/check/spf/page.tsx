// Would this server's mail pass? One question to SPF, answered with its steps.
import { checks } from '../../../lib/messages/en/checks.ts';
import { CheckPage } from '../_parts/check-page.tsx';
import { SpfCheck } from '../_parts/spf-check.tsx';

export const metadata = { title: checks.spf.title, description: checks.spf.short };

export default function SpfCheckPage() {
  return (
    <CheckPage title={checks.spf.title} lead={checks.spf.lead}>
      <SpfCheck />
    </CheckPage>
  );
}

// What would each app find? What mail apps ask by themselves, where each ends up, and what an old host has left behind.
import { apps } from '../../../lib/messages/apps.ts';
import { withSentences } from '../../_components/sentences.tsx';
import { AppsCheck } from '../_parts/apps-check.tsx';
import { CheckPage } from '../_parts/check-page.tsx';
import { takePlainAnswer } from '../_plain/plain-answer.ts';

/** The referrer: with none, browsers send a form with the origin "null". */
export const generateMetadata = () => ({
  title: apps.title,
  description: apps.short,
  referrer: 'same-origin' as const,
});

async function AppsCheckPage() {
  const given = await takePlainAnswer();
  return (
    <CheckPage title={apps.title} lead={apps.lead}>
      <AppsCheck given={given} />
    </CheckPage>
  );
}

export default withSentences(['apps', 'checks', 'result'], AppsCheckPage);

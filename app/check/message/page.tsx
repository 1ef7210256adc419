// What a pasted message tells: its way, and whether its sender is proven.
import { messageCheck } from '../../../lib/messages/message-check.ts';
import { withSentences } from '../../_components/sentences.tsx';
import { CheckPage } from '../_parts/check-page.tsx';
import { MessageCheckForm } from '../_parts/message-check-form.tsx';
import { takePlainAnswer } from '../_plain/plain-answer.ts';

/** The referrer: with none, browsers send a form with the origin \"null\". */
export const generateMetadata = () => ({
  title: messageCheck.title,
  description: messageCheck.short,
  referrer: 'same-origin' as const,
});

async function MessageCheckPage() {
  const given = await takePlainAnswer();
  return (
    <CheckPage title={messageCheck.title} lead={messageCheck.lead}>
      <MessageCheckForm given={given} />
    </CheckPage>
  );
}

export default withSentences(['checks', 'messageCheck'], MessageCheckPage);

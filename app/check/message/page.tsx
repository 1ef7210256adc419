// What a pasted message tells: its way, and whether its sender is proven.
import { messageCheck } from '../../../lib/messages/en/message-check.ts';
import { CheckPage } from '../_parts/check-page.tsx';
import { MessageCheckForm } from '../_parts/message-check-form.tsx';

export const metadata = { title: messageCheck.title, description: messageCheck.short };

export default function MessageCheckPage() {
  return (
    <CheckPage title={messageCheck.title} lead={messageCheck.lead}>
      <MessageCheckForm />
    </CheckPage>
  );
}

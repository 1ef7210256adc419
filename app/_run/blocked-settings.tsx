// Settings that will be right once a certificate is mended: to be read, and not to be set up yet.
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import type { Recommendation, ServerSettings } from '../../lib/model/settings.ts';
import { securityWord } from './security-word.ts';
import { SlotValue } from './slot.tsx';

const words = messages.result.blocked;

const place = ({ host, port, security }: ServerSettings) =>
  format(words.server, { host, port, security: securityWord(security) });

export function BlockedSettings({ recommendation: { incoming, outgoing } }: { recommendation: Recommendation }) {
  return (
    <dl className="mt-4 grid gap-x-5 gap-y-1 border-t-2 border-dashed border-line pt-4 text-small sm:grid-cols-[auto_1fr]">
      <SlotValue label={words.receiving} value={place(incoming)} />
      {outgoing && <SlotValue label={words.sending} value={place(outgoing)} />}
    </dl>
  );
}

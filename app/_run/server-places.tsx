// The two servers of a mailbox, each with its port and security, to be read or compared.
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import type { Recommendation, ServerSettings } from '../../lib/model/settings.ts';
import { securityWord } from './security-word.ts';
import { SlotValue } from './slot.tsx';

const words = messages.result.servers;

const place = ({ host, port, security }: ServerSettings) =>
  format(words.server, { host, port, security: securityWord(security) });

export function ServerPlaces({ recommendation: { incoming, outgoing } }: { recommendation: Recommendation }) {
  return (
    <dl className="mt-4 grid gap-x-5 gap-y-1 border-t-2 border-dashed border-line pt-4 text-small sm:grid-cols-[auto_1fr]">
      <SlotValue label={words.receiving} value={place(incoming)} />
      {outgoing && <SlotValue label={words.sending} value={place(outgoing)} />}
    </dl>
  );
}

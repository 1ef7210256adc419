// The two servers of a mailbox, each with its port and security, to be read or compared.
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import type { Recommendation, ServerSettings } from '../../lib/model/settings.ts';
import { Typed } from '../_components/typed.tsx';
import { securityWord } from './security-word.ts';

const words = messages.result.servers;

/** "mail.example.com, port 993, SSL/TLS". */
export const placeText = ({ host, port, security }: ServerSettings): string =>
  format(words.server, { host, port, security: securityWord(security) });

function Place({ label, server }: { label: string; server: ServerSettings }) {
  return (
    <>
      <dt className="text-ink2">{label}</dt>
      <dd className="font-[600] max-sm:mb-1.5">
        <Typed text={placeText(server)} />
      </dd>
    </>
  );
}

export function ServerPlaces({
  recommendation: { incoming, outgoing },
  className = '',
}: {
  recommendation: Recommendation;
  className?: string;
}) {
  return (
    <dl className={`grid gap-x-5 gap-y-1 text-small sm:grid-cols-[auto_1fr] ${className}`}>
      <Place label={words.receiving} server={incoming} />
      {outgoing && <Place label={words.sending} server={outgoing} />}
    </dl>
  );
}

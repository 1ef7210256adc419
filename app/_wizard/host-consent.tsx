// Asks for a yes before a password goes to servers that nothing vouches for: each name stands alone, in full.
'use client';

import { messages } from '../../lib/messages/index.ts';
import { ConsentBox, ConsentLead } from './consent-box.tsx';

const words = messages.wizard.password;

interface ConsentProps {
  hosts: readonly string[];
  confirmed: readonly string[];
  onConfirm: (host: string, yes: boolean) => void;
}

/** One question for all of them, a box for each. Without a yes it is a no: the way on without a password stands below. */
export function HostConsent({ hosts, confirmed, onConfirm }: ConsentProps) {
  return (
    <div>
      <ConsentLead>{hosts.length === 1 ? words.unsure : words.unsureSeveral}</ConsentLead>
      <p className="mt-0.5 text-tiny text-ink2">{hosts.length === 1 ? words.unsureText : words.unsureTextSeveral}</p>
      <div className="mt-2 flex flex-wrap gap-2.5">
        {hosts.map((host) => (
          <ConsentBox
            key={host}
            id={`consent-${host}`}
            name={host}
            yes={words.sayYes}
            agreed={confirmed.includes(host)}
            onAgree={(agreed) => onConfirm(host, agreed)}
          />
        ))}
      </div>
    </div>
  );
}

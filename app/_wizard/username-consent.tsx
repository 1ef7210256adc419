// Asks for a yes before a password goes with another user name than the person's address: without it, their address is used.
'use client';

import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import { ConsentBox, ConsentLead } from './consent-box.tsx';

const words = messages.wizard.password.otherName;

interface ConsentProps {
  name: string;
  address: string;
  agreed: boolean;
  onAgree: (yes: boolean) => void;
}

export function UsernameConsent({ name, address, agreed, onAgree }: ConsentProps) {
  return (
    <div>
      <ConsentLead>{words.lead}</ConsentLead>
      <p className="mt-0.5 text-tiny text-ink2">{format(words.text, { address })}</p>
      <div className="mt-2">
        <ConsentBox id={`username-consent-${name}`} {...{ name, agreed, onAgree }} yes={words.sayYes} />
      </div>
    </div>
  );
}

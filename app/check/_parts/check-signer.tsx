// Begins a whole check of the domain that signed a message, with the key that the signature names.
'use client';

import { ArrowRight } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { format } from '../../../lib/messages/format.ts';
import { messageCheck as words } from '../../../lib/messages/message-check.ts';
import { type DkimSigner, headerOfSigners } from '../../../lib/model/dkim-signers.ts';
import { Button } from '../../_components/button.tsx';
import { askForRun } from '../../_run/run-entry.ts';
import { startRun } from '../../_run/run-store.ts';

export function CheckSigner({ signer }: { signer: DkimSigner }) {
  const router = useRouter();
  const begin = () => {
    const { domain } = signer;
    void startRun({ domain, header: headerOfSigners([signer]) }, domain);
    askForRun();
    router.push('/');
  };
  return (
    <p className="no-print ps-5.5">
      <Button kind="bare" size="small" className="anywhere" onClick={begin}>
        {format(words.dkim.checkDomain, { domain: signer.domain })}
        <ArrowRight className="size-[18px] rtl:-scale-x-100" aria-hidden="true" />
      </Button>
    </p>
  );
}

// Reads the account of this tab: the saved check, the link's fragment, and a yes given to it before.
'use client';

import { useCallback, useEffect, useState } from 'react';
import { writeGuideFragment } from '../../lib/model/guide-values.ts';
import { loadRun } from '../_run/load-run.ts';
import { type Account, accountFor } from './account.ts';

const CONFIRMED = 'mailmend.confirmed-link';

function readConfirmed(): string | null {
  try {
    return sessionStorage.getItem(CONFIRMED);
  } catch {
    return null; // storage is switched off in this browser
  }
}

/** `confirm` says yes to the values of a link, for this tab. */
export function useAccount(): { account: Account; confirm: () => void } {
  const [account, setAccount] = useState<Account>({ origin: 'looking' });
  useEffect(() => {
    const look = () => setAccount(accountFor(loadRun(), location.hash, readConfirmed()));
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);

  const confirm = useCallback(() => {
    if (account.origin !== 'asked') return;
    try {
      sessionStorage.setItem(CONFIRMED, writeGuideFragment(account.values));
    } catch {
      // Without storage the yes holds for this page only.
    }
    setAccount({ origin: 'link', values: account.values });
  }, [account]);
  return { account, confirm };
}

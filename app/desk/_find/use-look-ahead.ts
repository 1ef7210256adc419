// Looks ahead while somebody types: the check of a finished name begins before Enter, and ends with the name.
'use client';

import { useCallback, useEffect, useState } from 'react';
import type { AccountInput } from '../../../lib/model/input.ts';
import { beginCase, type DeskCase, dropCase, useDesk } from '../_case/desk-store.ts';

/** Nobody is asked about half a name: so long the hands have rested. A paste is whole at once. */
const REST_MS = 800;

const subjectOf = ({ address, domain }: AccountInput): string => address ?? domain;

/** `input` null: there is nothing to look at. `of` gives the check that already runs for a subject. */
export function useLookAhead(input: AccountInput | null, whole: boolean) {
  const { cases } = useDesk();
  const [id, setId] = useState<string | null>(null);
  const subject = input && subjectOf(input);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same subject is the same look, whichever object names it.
  useEffect(() => {
    if (input === null) return;
    let begun: string | null = null;
    const timer = setTimeout(
      () => {
        begun = beginCase(input, false);
        setId(begun);
      },
      whole ? 0 : REST_MS,
    );
    return () => {
      clearTimeout(timer);
      setId(null);
      if (begun !== null) dropCase(begun); // one that was opened meanwhile stays
    };
  }, [subject, whole]);
  const shown = cases.find((one) => one.id === id && !one.listed) ?? null;
  const of = useCallback(
    (wanted: AccountInput): DeskCase | null => (shown?.subject === subjectOf(wanted) ? shown : null),
    [shown],
  );
  return { shown, of };
}

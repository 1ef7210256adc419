// One guide with the sentences around it, fetched when a page needs it: all of them would weigh more than the page.
'use client';

import { useEffect, useState } from 'react';
import { handOver, language } from '#reader';
import type { Catalogue } from '../../lib/messages/in-readers-language.ts';
import type { Guide } from '../../lib/model/guide.ts';

const fetched = new Map<string, Promise<Guide | null>>();

async function fetchGuide(id: string): Promise<Guide | null> {
  try {
    const response = await fetch(`/api/v1/guides/${encodeURIComponent(id)}`, { signal: AbortSignal.timeout(15_000) });
    if (!response.ok) return null;
    // Our own server's, as its own compiler checked it.
    const { guide, words } = (await response.json()) as { guide: Guide; words: Catalogue['guides'] };
    handOver(language(), { guides: words });
    return guide;
  } catch {
    return null;
  }
}

function guideOf(id: string): Promise<Guide | null> {
  const known = fetched.get(id) ?? fetchGuide(id);
  fetched.set(id, known);
  // What did not come is asked for anew the next time.
  void known.then((guide) => guide === null && fetched.delete(id));
  return known;
}

/** `looking`: it is on its way; null: there is none, or it did not come. */
export function useGuide(id: string): Guide | 'looking' | null {
  const [found, setFound] = useState<{ id: string; guide: Guide | null } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void guideOf(id).then((guide) => isWanted && setFound({ id, guide }));
    return () => {
      isWanted = false;
    };
  }, [id]);
  return found?.id === id ? found.guide : 'looking';
}

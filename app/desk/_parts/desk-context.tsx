// What every part of the desk needs to know of it.
'use client';

import { createContext, useContext } from 'react';
import type { Explainers } from '../../../lib/model/compare-reports.ts';
import type { Way } from '../_find/entry.ts';

export interface SignedInAgent {
  name: string;
  role: 'agent' | 'admin';
}
export interface SendableGuide {
  id: string;
  name: string;
}
export interface DeskSetting {
  /** Whose desk it is. */
  name: string;
  explainers: Explainers;
  /** Who is signed in; null: nobody, and nobody has to be. */
  agent: SignedInAgent | null;
  /** The guides whose steps can be sent to a customer. */
  guides: readonly SendableGuide[];
  /** Goes the way of what was typed or pasted: checks, asks or reads. */
  take: (way: Way) => void;
  /** Says something to screen readers. */
  say: (text: string) => void;
}

const Context = createContext<DeskSetting | null>(null);
export const DeskProvider = Context.Provider;

export function useSetting(): DeskSetting {
  const setting = useContext(Context);
  if (!setting) throw new Error('A part of the desk stands outside of it.');
  return setting;
}

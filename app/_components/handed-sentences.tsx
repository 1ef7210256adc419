// Takes the page's sentences in the browser, before the parts below are drawn.
'use client';

import type { ReactNode } from 'react';
import { handOver } from '#reader';
import type { Catalogue } from '../../lib/messages/in-readers-language.ts';
import type { Language } from '../../lib/messages/languages.ts';

interface HandedProps {
  language: Language;
  sentences: Partial<Catalogue>;
  children: ReactNode;
}

export function HandedSentences({ language, sentences, children }: HandedProps) {
  handOver(language, sentences);
  return children;
}

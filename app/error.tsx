// A page of ours failed: say so, blame nobody, offer another try. Every page carries it, so it carries few sentences.
'use client';

import { shared } from '../lib/messages/shared.ts';
import { Button } from './_components/button.tsx';
import { ShortPage } from './_components/short-page.tsx';

export default function PageError({ reset }: { error: Error; reset: () => void }) {
  const { title, text, again } = shared.failed;
  return (
    <ShortPage title={title} text={text}>
      <Button kind="main" onClick={reset}>
        {again}
      </Button>
    </ShortPage>
  );
}

// A page of ours failed: say so, blame nobody, offer another try.
'use client';

import { messages } from '../lib/messages/index.ts';
import { Button } from './_components/button.tsx';
import { PageBody, PageHead } from './_components/page-head.tsx';

export default function PageError({ reset }: { error: Error; reset: () => void }) {
  const { title, text, again } = messages.shared.failed;
  return (
    <>
      <PageHead>
        <h1 className="text-display md:text-display-lg">{title}</h1>
      </PageHead>
      <PageBody>
        <section className="slip max-w-2xl p-5 md:p-8">
          <p>{text}</p>
          <p className="mt-5">
            <Button kind="main" onClick={reset}>
              {again}
            </Button>
          </p>
        </section>
      </PageBody>
    </>
  );
}

// Text for an app's configuration file, to copy as a whole.
'use client';

import { useId } from 'react';
import { messages } from '../../lib/messages/index.ts';
import { CopyButton } from '../_components/copy-button.tsx';

export function ConfigText({ caption, text }: { caption: string; text: string }) {
  const id = useId();
  return (
    <figure className="mt-3 max-sm:-ms-13">
      <figcaption className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 text-small text-ink2">
        {caption}
        <CopyButton value={text} what={messages.guides.copyConfig} valueId={id} />
      </figcaption>
      <pre id={id} className="words well mt-1.5 px-4 py-3 whitespace-pre-wrap">
        {text}
      </pre>
    </figure>
  );
}

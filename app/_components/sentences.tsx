// What a page's parts in the browser say: the server hands it to them, in the reader's language.
import 'server-only';
import type { ReactNode } from 'react';
import { language, subjectNow } from '#reader';
import type { Catalogue, Subject } from '../../lib/messages/in-readers-language.ts';
import { HandedSentences } from './handed-sentences.tsx';

/** `of`: the subjects that the client parts below read, besides those that the frame of every page hands over. */
export function Sentences({ of, children }: { of: readonly Subject[]; children: ReactNode }) {
  const sentences: Partial<Catalogue> = Object.fromEntries(of.map((subject) => [subject, subjectNow(subject)]));
  return (
    <HandedSentences language={language()} sentences={sentences}>
      {children}
    </HandedSentences>
  );
}

/** The page with its sentences; `app/sentences.test.ts` holds the list to what the page's parts import. */
export const withSentences = <Props extends object>(
  of: readonly Subject[],
  Page: (props: Props) => ReactNode | Promise<ReactNode>,
) =>
  function PageWithSentences(props: Props) {
    return (
      <Sentences of={of}>
        <Page {...props} />
      </Sentences>
    );
  };

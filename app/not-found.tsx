// A page that is not here.
import { messages } from '../lib/messages/index.ts';
import { ButtonLink } from './_components/button.tsx';
import { PageBody, PageHead } from './_components/page-head.tsx';

export const metadata = { title: messages.shared.notFound.title };

export default function NotFound() {
  const { title, text, start } = messages.shared.notFound;
  return (
    <>
      <PageHead>
        <h1 className="text-display md:text-display-lg">{title}</h1>
      </PageHead>
      <PageBody>
        <section className="slip max-w-2xl p-5 md:p-8">
          <p>{text}</p>
          <p className="mt-5">
            <ButtonLink href="/" kind="main">
              {start}
            </ButtonLink>
          </p>
        </section>
      </PageBody>
    </>
  );
}

// A page that says one thing and offers one way on: a page that is not here, a page that failed.
import { PageBody, PageHead } from './page-head.tsx';

/** `children`: the button. */
export function ShortPage({ title, text, children }: { title: string; text: string; children: React.ReactNode }) {
  return (
    <>
      <PageHead>
        <h1 className="text-display md:text-display-lg">{title}</h1>
      </PageHead>
      <PageBody>
        <section className="slip max-w-2xl p-5 md:p-8">
          <p>{text}</p>
          <p className="mt-5">{children}</p>
        </section>
      </PageBody>
    </>
  );
}

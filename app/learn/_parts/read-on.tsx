// Where an article leads on to: other articles, guides, and a check of one's own address.
import Link from 'next/link';
import { findGuide } from '../../../lib/guides/index.ts';
import { findArticle } from '../../../lib/messages/en/learn/articles.ts';
import { learn } from '../../../lib/messages/en/learn.ts';
import { ButtonLink } from '../../_components/button.tsx';

/** A page's path and name, from an article's slug or the path of a guide. */
function target(to: string): { href: string; name: string } {
  if (!to.startsWith('/')) return { href: `/learn/${to}`, name: findArticle(to)?.title ?? to };
  const id = to.split('/')[2];
  return { href: to, name: (id && findGuide(id)?.title) || learn.guidesLink };
}

export function ReadOn({ related }: { related: readonly string[] }) {
  return (
    <aside className="grid content-start gap-5 print:hidden">
      <section className="slip p-5 md:p-6" aria-labelledby="check">
        <h2 id="check" className="text-heading">
          {learn.checkTitle}
        </h2>
        <p className="mt-1 text-small text-ink2">{learn.checkText}</p>
        <ButtonLink href="/" size="small" className="mt-4 w-full">
          {learn.checkLink}
        </ButtonLink>
      </section>
      <section className="slip p-5 md:p-6" aria-labelledby="related">
        <h2 id="related" className="text-heading">
          {learn.related}
        </h2>
        <ul className="mt-1 grid">
          {related.map(target).map(({ href, name }) => (
            <li key={href}>
              <Link href={href} className="tap link py-1.5">
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}

// Where an article leads on to: what it is about, other articles, and guides.
import Link from 'next/link';
import { findGuide } from '../../../lib/guides/index.ts';
import { findArticle } from '../../../lib/messages/articles.ts';
import { learn } from '../../../lib/messages/learn.ts';
import { tagLink } from './find-articles.ts';
import { findOwnArticle } from './own-articles.ts';

/** A page's path and name, from an article's slug or the path of a guide. */
function target(to: string): { href: string; name: string } {
  if (!to.startsWith('/')) return { href: `/learn/${to}`, name: (findArticle(to) ?? findOwnArticle(to))?.title ?? to };
  const id = to.split('/')[2];
  return { href: to, name: (id && findGuide(id)?.title) || learn.guidesLink };
}

/** `related`: slugs and paths; `tags`: names, as people read them. */
export function ReadOn({ related, tags }: { related: readonly string[]; tags: readonly string[] }) {
  return (
    <section className="slip p-5 md:p-6" aria-labelledby="related">
      <h2 id="related" className="text-heading">
        {learn.related}
      </h2>
      <ul className="mt-1 grid">
        {[...related.map(target), { href: '/learn', name: learn.back }].map(({ href, name }) => (
          <li key={href}>
            <Link href={href} className="tap link py-1.5">
              {name}
            </Link>
          </li>
        ))}
      </ul>
      {tags.length > 0 && (
        <p className="mt-3 flex flex-wrap items-center gap-x-3 border-t border-line pt-3 text-small text-ink2">
          {learn.tagsTitle}
          {tags.map((tag) => (
            <Link key={tag} href={tagLink(tag)} className="tap link">
              {tag}
            </Link>
          ))}
        </p>
      )}
    </section>
  );
}

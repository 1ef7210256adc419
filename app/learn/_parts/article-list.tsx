// The list of articles: a field to search them, tags to narrow it, and the groups while nothing is asked.
'use client';

import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { useState, useSyncExternalStore } from 'react';
import { format } from '../../../lib/messages/format.ts';
import { learn } from '../../../lib/messages/learn.ts';
import { SearchField } from '../../_components/search-field.tsx';
import { findArticles, type ListedArticle, type ListedGroup, tagLink } from './find-articles.ts';

const words = learn.find;

function Articles({ articles }: { articles: readonly ListedArticle[] }) {
  return (
    <ul className="mt-3 grid gap-x-8 md:grid-cols-2">
      {articles.map((article) => (
        <li key={article.slug} className="border-t border-line">
          <Link
            href={`/learn/${article.slug}`}
            className="group flex min-h-16 items-center gap-3 rounded-control py-3 no-underline"
          >
            <span className="min-w-0 flex-1">
              <span className="block font-[600] text-brand-text underline decoration-1 underline-offset-3 group-hover:decoration-2">
                {article.title}
              </span>
              <span className="mt-0.5 block text-small text-ink2">{article.lead}</span>
            </span>
            <ChevronRight className="size-[18px] text-ink3 rtl:-scale-x-100" aria-hidden="true" />
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The tag that a link to this page names in its fragment, which no server sees. */
function useLinkedTag(tags: readonly string[]): string | null {
  const hash = useSyncExternalStore(
    (changed) => {
      addEventListener('hashchange', changed);
      return () => removeEventListener('hashchange', changed);
    },
    () => location.hash,
    () => '',
  );
  return tags.find((tag) => tagLink(tag) === `/learn${hash}`) ?? null;
}

function Tags({ tags, chosen }: { tags: readonly string[]; chosen: string | null }) {
  const links = [{ name: words.all, tag: null as string | null }, ...tags.map((tag) => ({ name: tag, tag }))];
  return (
    <nav aria-label={words.tags} className="mb-6 flex flex-wrap gap-2 noscript:hidden print:hidden">
      {links.map(({ name, tag }) => (
        <a
          key={name}
          href={tag === null ? '#' : tagLink(tag).slice('/learn'.length)}
          aria-current={tag === chosen ? 'true' : undefined}
          className={`tap rounded-tag border px-3 text-small no-underline ${tag === chosen ? 'border-brand bg-brand-soft font-[600] text-ink' : 'border-edge bg-slip text-ink2'}`}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}

export function ArticleList({ groups }: { groups: readonly ListedGroup[] }) {
  const articles = groups.flatMap((group) => group.articles);
  const tags = [...new Set(articles.flatMap((article) => article.tags))];
  const tag = useLinkedTag(tags);
  const [asked, setAsked] = useState('');
  const searching = asked.trim() !== '' || tag !== null;
  const found = findArticles(articles, asked, tag);
  return (
    <>
      <SearchField
        label={words.label}
        value={asked}
        onValueChange={setAsked}
        found={searching ? format(words.found, { n: found.length }) : ''}
      />
      <Tags tags={tags} chosen={tag} />
      <div className="grid gap-6">
        {searching ? (
          <section className="slip p-5 md:p-7" aria-label={format(words.found, { n: found.length })}>
            <h2 className="text-title">{tag ?? format(words.found, { n: found.length })}</h2>
            {found.length > 0 ? <Articles articles={found} /> : <p className="mt-2 text-ink2">{words.nothing}</p>}
          </section>
        ) : (
          groups.map(({ title, articles: group }) => (
            <section key={title} className="slip p-5 md:p-7" aria-label={title}>
              <h2 className="text-title">{title}</h2>
              <Articles articles={group} />
            </section>
          ))
        )}
      </div>
    </>
  );
}

// All articles, by the question that brings people here.
import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { articleGroups } from '../../lib/messages/en/learn/articles.ts';
import { learn } from '../../lib/messages/en/learn.ts';
import { PageBody, PageHead } from '../_components/page-head.tsx';

export const metadata = { title: learn.title, description: learn.lead };

export default function LearnPage() {
  return (
    <>
      <PageHead>
        <h1 className="mt-3 text-display md:text-display-lg">{learn.title}</h1>
        <p className="mt-2.5 max-w-2xl text-body text-ink2 md:text-lead">{learn.lead}</p>
      </PageHead>
      <PageBody>
        <div className="grid gap-6">
          {articleGroups.map(({ title, articles }) => (
            <section key={title} className="slip p-5 md:p-7" aria-label={title}>
              <h2 className="text-title">{title}</h2>
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
            </section>
          ))}
        </div>
      </PageBody>
    </>
  );
}

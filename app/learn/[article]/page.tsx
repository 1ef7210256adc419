// One article.
import { ArrowLeft } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { findArticle } from '../../../lib/messages/en/learn/articles.ts';
import { learn } from '../../../lib/messages/en/learn.ts';
import { messages } from '../../../lib/messages/index.ts';
import { PageBody, PageHead } from '../../_components/page-head.tsx';
import { Comparison } from '../../_guides/comparison.tsx';
import { ArticleCheck } from '../_parts/article-check.tsx';
import { ArticleSections } from '../_parts/article-sections.tsx';
import { ReadOn } from '../_parts/read-on.tsx';

type ArticlePageProps = { params: Promise<{ article: string }> };

export async function generateMetadata({ params }: ArticlePageProps): Promise<Metadata> {
  const article = findArticle((await params).article);
  return { title: article?.title, description: article?.lead };
}

export default async function ArticlePage({ params }: ArticlePageProps) {
  const article = findArticle((await params).article);
  if (!article) notFound();
  return (
    <>
      <PageHead>
        <Link href="/learn" className="tap link-quiet -ms-1 gap-1.5 px-1 text-small print:hidden">
          <ArrowLeft className="size-4 rtl:-scale-x-100" aria-hidden="true" />
          {learn.back}
        </Link>
        <h1 className="mt-3 max-w-4xl text-display md:text-display-lg">{article.title}</h1>
        <p className="mt-2.5 max-w-2xl text-body text-ink2 md:text-lead">{article.lead}</p>
      </PageHead>
      <PageBody>
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_18.5rem] lg:gap-8">
          <article className="grid min-w-0 gap-6">
            {article.slug === 'imap-or-pop' && (
              <section aria-labelledby="compare">
                <h2 id="compare" className="sr-only">
                  {messages.settings.compareTitle}
                </h2>
                <div className="*:mt-0">
                  <Comparison marked="imap" />
                </div>
              </section>
            )}
            <div className="slip grid gap-7 p-5 md:p-8">
              <ArticleSections sections={article.sections} />
            </div>
          </article>
          <aside className="grid content-start gap-5 print:hidden">
            <ArticleCheck check={article.check} slug={article.slug} />
            <ReadOn related={article.related} tags={article.tags.map((tag) => learn.tags[tag])} />
          </aside>
        </div>
      </PageBody>
    </>
  );
}

// One article: ours, or the operator's own.
import { ArrowLeft } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import type { Article } from '../../../lib/messages/article.ts';
import { findArticle } from '../../../lib/messages/articles.ts';
import { messages } from '../../../lib/messages/index.ts';
import { learn } from '../../../lib/messages/learn.ts';
import type { OwnArticle } from '../../../lib/operator/own-articles.ts';
import { Fold } from '../../_components/fold.tsx';
import { PageBody, PageHead } from '../../_components/page-head.tsx';
import { withSentences } from '../../_components/sentences.tsx';
import { Comparison } from '../../_guides/comparison.tsx';
import { ArticleCheck } from '../_parts/article-check.tsx';
import { ArticleSections } from '../_parts/article-sections.tsx';
import { explainedFaults } from '../_parts/explained-faults.ts';
import { helpfulCounts } from '../_parts/helpful-counts.ts';
import { MarkdownView } from '../_parts/markdown-view.tsx';
import { findOwnArticle } from '../_parts/own-articles.ts';
import { PlannerLink } from '../_parts/planner-link.tsx';
import { ReadOn } from '../_parts/read-on.tsx';
import { relatedByTag } from '../_parts/related.ts';
import { WasHelpful } from '../_parts/was-helpful.tsx';

type ArticlePageProps = { params: Promise<{ article: string }> };

const find = async ({ params }: ArticlePageProps): Promise<Article | OwnArticle | undefined> => {
  const { article: slug } = await params;
  return findArticle(slug) ?? findOwnArticle(slug);
};

export async function generateMetadata(props: ArticlePageProps): Promise<Metadata> {
  const article = await find(props);
  return { title: article?.title, description: article?.lead };
}

function Compared() {
  return (
    <section aria-labelledby="compare">
      <h2 id="compare" className="sr-only">
        {messages.settings.compareTitle}
      </h2>
      <div className="*:mt-0">
        <Comparison marked="imap" />
      </div>
    </section>
  );
}

function Faults({ slug }: { slug: string }) {
  const faults = explainedFaults(slug);
  if (faults.length === 0) return null;
  return (
    <section className="slip px-5 py-3 md:px-8">
      <Fold summary={learn.check.faults}>
        <ul className="grid list-disc gap-1.5 ps-11 pb-2 text-ink2 marker:text-ink3">
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      </Fold>
    </section>
  );
}

function Beside({ article }: { article: Article | OwnArticle }) {
  const ours = 'sections' in article;
  const tags = ours ? article.tags.map((tag) => learn.tags[tag]) : article.tags;
  const related = ours ? article.related : relatedByTag(article);
  return (
    <aside className="grid content-start gap-5 print:hidden">
      <ArticleCheck
        check={ours ? article.check : { at: 'start', looks: learn.ownLooks }}
        slug={ours ? article.slug : null}
      />
      <ReadOn related={related} tags={tags} />
    </aside>
  );
}

async function ArticlePage(props: ArticlePageProps) {
  const article = await find(props);
  if (!article) notFound();
  const counts = await helpfulCounts(article.slug);
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
            {article.slug === 'imap-or-pop' && <Compared />}
            {article.slug === 'pop-to-imap' && <PlannerLink />}
            {'sections' in article ? (
              <div className="slip grid gap-7 p-5 md:p-8">
                <ArticleSections sections={article.sections} />
              </div>
            ) : (
              article.body.length > 0 && (
                <div className="slip p-5 md:p-8">
                  <MarkdownView nodes={article.body} />
                </div>
              )
            )}
            {'sections' in article && <Faults slug={article.slug} />}
            {counts && <WasHelpful slug={article.slug} counts={counts} />}
          </article>
          <Beside article={article} />
        </div>
      </PageBody>
    </>
  );
}

export default withSentences(['input', 'learn'], ArticlePage);

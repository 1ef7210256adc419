// All articles, by the question that brings people here.
import { format } from '../../lib/messages/format.ts';
import { learn } from '../../lib/messages/learn.ts';
import { siteBrand } from '../_components/brand.ts';
import { PageBody, PageHead } from '../_components/page-head.tsx';
import { withSentences } from '../_components/sentences.tsx';
import { ArticleList } from './_parts/article-list.tsx';
import { listedGroups } from './_parts/listed-articles.ts';
import { ownGroup } from './_parts/own-articles.ts';

export const generateMetadata = () => ({ title: learn.title, description: learn.lead });

function LearnPage() {
  return (
    <>
      <PageHead>
        <h1 className="mt-3 text-display md:text-display-lg">{learn.title}</h1>
        <p className="mt-2.5 max-w-2xl text-body text-ink2 md:text-lead">{learn.lead}</p>
      </PageHead>
      <PageBody>
        <ArticleList groups={[...ownGroup(format(learn.own, { name: siteBrand().name })), ...listedGroups()]} />
      </PageBody>
    </>
  );
}

export default withSentences(['learn'], LearnPage);

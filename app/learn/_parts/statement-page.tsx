// A statement of ours as a page: privacy, accessibility.
import type { Statement } from '../../../lib/messages/article.ts';
import { PageBody, PageHead } from '../../_components/page-head.tsx';
import { ArticleSections } from './article-sections.tsx';

/** `children` follows the sections on the same slip. */
export function StatementPage({ statement, children }: { statement: Statement; children?: React.ReactNode }) {
  return (
    <>
      <PageHead>
        <h1 className="mt-3 text-display md:text-display-lg">{statement.title}</h1>
        <p className="mt-2.5 max-w-2xl text-body text-ink2 md:text-lead">{statement.lead}</p>
      </PageHead>
      <PageBody>
        <div className="slip grid max-w-3xl gap-7 p-5 md:p-8">
          <ArticleSections sections={statement.sections} />
          {children}
        </div>
      </PageBody>
    </>
  );
}

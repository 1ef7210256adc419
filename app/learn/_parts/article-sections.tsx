// The sections of an article or a statement, each under its heading.
import type { Statement } from '../../../lib/messages/article.ts';
import { ArticleBlockView } from './article-block.tsx';

export function ArticleSections({ sections }: Pick<Statement, 'sections'>) {
  return sections.map(({ heading, blocks }) => (
    <section key={heading}>
      <h2 className="text-title">{heading}</h2>
      {blocks
        .map((block, place) => ({ block, place }))
        .map(({ block, place }) => (
          <ArticleBlockView key={place} block={block} />
        ))}
    </section>
  ));
}

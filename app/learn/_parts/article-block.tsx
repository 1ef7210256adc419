// One block of an article: a text, steps, a list, a record, or a table that stacks on a phone.
import type { ArticleBlock } from '../../../lib/messages/article.ts';
import { MarkedText } from './marked-text.tsx';

function Table({ head, rows }: { head: readonly string[]; rows: ReadonlyArray<readonly string[]> }) {
  return (
    <table className="mt-3 w-full border-collapse text-start max-sm:text-small">
      <thead>
        <tr>
          {head.map((title) => (
            <th key={title} scope="col" className="pe-4 pb-2 text-start align-bottom text-small font-[600] text-ink2">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.join()} className="border-t border-line">
            {row.map((cell, column) => (
              <td key={head[column]} className="py-2.5 pe-4 align-top text-ink2 first:text-ink">
                <MarkedText text={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function ArticleBlockView({ block }: { block: ArticleBlock }) {
  switch (block.kind) {
    case 'text':
      return (
        <p className="mt-2 text-ink2">
          <MarkedText text={block.text} />
        </p>
      );
    case 'steps':
      return (
        <ol className="mt-3 grid gap-2.5">
          {block.items.map((item, place) => (
            <li key={item} className="grid grid-cols-[2rem_1fr] text-ink2">
              <span className="typed font-[600] text-brand-text" aria-hidden="true">
                {place + 1}
              </span>
              <span>
                <MarkedText text={item} />
              </span>
            </li>
          ))}
        </ol>
      );
    case 'list':
      return (
        <ul className="mt-3 grid list-disc gap-2 ps-5 text-ink2 marker:text-ink3">
          {block.items.map((item) => (
            <li key={item}>
              <MarkedText text={item} />
            </li>
          ))}
        </ul>
      );
    case 'record':
      return (
        <figure className="mt-3">
          <figcaption className="text-small text-ink2">{block.caption}</figcaption>
          <p className="words well mt-1.5 px-4 py-3">{block.text}</p>
        </figure>
      );
    case 'table':
      return <Table head={block.head} rows={block.rows} />;
  }
}

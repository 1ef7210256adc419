// Markdown as elements of the page: each kind has its look here, and a text stays a text.
import type { MarkdownElement, MarkdownNode } from '../../../lib/records/markdown.ts';

/** What has a look of its own; the rest looks as the browser shows it. */
const looks: Partial<Record<MarkdownElement['tag'], string>> = {
  p: 'mt-2 text-ink2',
  h2: 'mt-7 text-title first:mt-0',
  h3: 'mt-5 text-heading',
  h4: 'mt-4 font-[600]',
  h5: 'mt-4 font-[600]',
  h6: 'mt-4 font-[600]',
  ul: 'mt-3 grid list-disc gap-2 ps-5 text-ink2 marker:text-ink3',
  ol: 'mt-3 grid list-decimal gap-2 ps-5 text-ink2 marker:text-ink3',
  blockquote: 'mt-3 border-s-2 border-edge ps-4',
  pre: 'words well mt-3 px-4 py-3 whitespace-pre-wrap',
  code: 'typed anywhere text-ink',
  strong: 'text-ink',
  a: 'link anywhere',
  hr: 'my-6 border-line',
  table: 'mt-3 w-full border-collapse text-start max-sm:text-small',
  th: 'pe-4 pb-2 text-start align-bottom text-small font-[600] text-ink2',
  td: 'anywhere border-t border-line py-2.5 pe-4 align-top text-ink2',
};

function Element({ element: { tag: Tag, href, children } }: { element: MarkdownElement }) {
  const className = looks[Tag];
  if (Tag === 'hr' || Tag === 'br') return <Tag className={className} />;
  if (Tag === 'a') {
    return (
      <a href={href} rel="noreferrer" className={className}>
        <MarkdownView nodes={children} />
      </a>
    );
  }
  return (
    <Tag className={className} {...(Tag === 'th' ? { scope: 'col' } : {})}>
      <MarkdownView nodes={children} />
    </Tag>
  );
}

export function MarkdownView({ nodes }: { nodes: readonly MarkdownNode[] }) {
  const placed = nodes.map((node, place) => ({ node, place }));
  return placed.map(({ node, place }) => (typeof node === 'string' ? node : <Element key={place} element={node} />));
}

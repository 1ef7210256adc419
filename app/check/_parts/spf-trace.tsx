// The steps of an SPF evaluation as a tree, with the look-ups counted and the deciding entry pointed at.
import { ArrowLeft } from 'lucide-react';
import { checks } from '../../../lib/messages/checks.ts';
import { format } from '../../../lib/messages/format.ts';
import type { SpfAnswer } from '../../../lib/model/spf-answer.ts';
import { visibleText } from '../../../lib/model/visible-text.ts';
import { type TraceNode, traceTree } from './trace-tree.ts';

const words = checks.spf;

export function SpfTrace({ answer }: { answer: SpfAnswer }) {
  return <Steps nodes={traceTree(answer)} />;
}

/** Deeper than a phone is wide: later levels keep the indent of this one. */
const DEEPEST_INDENT = 4;

function Steps({ nodes, depth = 0 }: { nodes: TraceNode[]; depth?: number }) {
  const placed = nodes.map((node, place) => ({ node, place }));
  const indent = depth === 0 || depth > DEEPEST_INDENT ? '' : 'border-s-2 border-line ps-3 sm:ps-4';
  return (
    <ul className={`grid gap-1.5 ${indent}`}>
      {placed.map(({ node, place }) => (
        <li key={place} className="grid min-w-0 gap-1.5">
          {node.step.term === null ? <RecordLine node={node} /> : <TermLine node={node} term={node.step.term} />}
          {node.children.length > 0 && <Steps nodes={node.children} depth={depth + 1} />}
        </li>
      ))}
    </ul>
  );
}

function RecordLine({ node: { step } }: { node: TraceNode }) {
  return (
    <div className="well px-3 py-2">
      <p className="text-tiny text-ink2">{format(words.record, { domain: visibleText(step.domain, 300) })}</p>
      {step.record !== null && <p className="words">{visibleText(step.record, 1000)}</p>}
      {step.note !== null && <p className="words text-ink2">{visibleText(step.note, 300)}</p>}
      {step.record === null && step.note === null && <p className="text-small">{words.noRecord}</p>}
    </div>
  );
}

function TermLine({ node: { step, lookup, decides }, term }: { node: TraceNode; term: string }) {
  return (
    <p className={`flex flex-wrap items-center gap-x-3 rounded-control px-3 py-1 ${decides ? 'bg-brand-soft' : ''}`}>
      <span className={`words min-w-0 ${decides ? 'font-[600]' : ''}`}>{visibleText(term, 500)}</span>
      <span className="text-tiny text-ink2">
        {words.stepResults[step.result]}
        {step.note !== null && `, ${visibleText(step.note, 300)}`}
        {lookup !== null && `, ${format(words.counted, { n: lookup })}`}
      </span>
      {decides && (
        <span className="inline-flex items-center gap-1 text-tiny font-[600] text-ink">
          <ArrowLeft className="size-3.5 rtl:-scale-x-100" aria-hidden="true" />
          {words.decides}
        </span>
      )}
    </p>
  );
}

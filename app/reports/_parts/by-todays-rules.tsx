// What the rules of today say of a kept report's evidence, beside what was said when it was kept.
import { kept } from '../../../lib/messages/kept.ts';
import { placeOfFinding } from '../../../lib/model/compare-reports.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import { Tag } from '../../_components/tag.tsx';
import { markOf } from '../../_run/fault-slot.tsx';

const words = kept.today;

export interface ByTodaysRules {
  /** Said by today's rules and not then. */
  new: Finding[];
  /** Said then and not by today's rules. */
  gone: Finding[];
}

function Said({ title, findings }: { title: string; findings: Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <>
      <h3 className="mt-4 text-heading">{title}</h3>
      <ul className="mt-2 grid gap-3">
        {findings.map((finding) => (
          <li key={placeOfFinding(finding)} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Tag kind={markOf[finding.severity]} />
            <span className="anywhere font-[580]">{finding.title}</span>
            <span className="typed text-tiny text-ink2">{finding.id}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

export function TodaysRules({ today }: { today: ByTodaysRules }) {
  const isSame = today.new.length === 0 && today.gone.length === 0;
  return (
    <section className="slip p-5 md:px-8 md:py-7" aria-labelledby="today">
      <h2 id="today" className="text-title">
        {words.title}
      </h2>
      <p className="mt-1 text-small text-ink2">{words.text}</p>
      {isSame && <p className="mt-3">{words.same}</p>}
      <Said title={words.new} findings={today.new} />
      <Said title={words.gone} findings={today.gone} />
    </section>
  );
}

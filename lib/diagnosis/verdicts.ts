// The judgement of a run: each rule as soon as its evidence is complete, and the last word over everything.
import { collapse } from '../advice/root-cause.ts';
import type { Finding } from '../model/finding.ts';
import type { RuleId } from '../model/rule-ids.ts';
import type { Rule } from '../rules/define.ts';
import { RuleQueue } from '../rules/rule-queue.ts';
import { judge, type RunContext } from '../rules/run.ts';
import { untested } from '../rules/untested.ts';
import type { RunLog } from './run-log.ts';
import type { RunPlan } from './run-plan.ts';

/** Judges each rule once, when its evidence is complete; tells each finding once, and never takes one back. */
export class Verdicts {
  readonly #rules: readonly Rule[];
  readonly #looksAt: RunPlan['looksAt'];
  readonly #only: readonly RuleId[];
  /** Rules asked for by name are told whatever explains them: a fault that is hidden would read as mended. */
  readonly #explaining: readonly Rule[];
  readonly #log: RunLog;
  readonly #context: () => RunContext;
  readonly #told = new Set<string>();
  readonly #queue: RuleQueue;
  readonly #findings: Finding[] = [];
  /** How many probes were when rules were last taken. */
  #settled = 0;

  constructor({ rules, only, looksAt }: RunPlan, log: RunLog, context: () => RunContext) {
    this.#rules = rules;
    this.#queue = new RuleQueue(rules, looksAt);
    this.#looksAt = looksAt;
    this.#only = only ?? [];
    this.#explaining = only ? [] : rules;
    this.#log = log;
    this.#context = context;
  }

  /** Tells the findings of all rules whose evidence has become complete. */
  readonly tell = (): void => {
    if (this.#log.settled.size === this.#settled) return; // looks that are over already are often told to be over again
    this.#settled = this.#log.settled.size;
    const ready = this.#queue.take(this.#log.settled);
    if (ready.length === 0) return;
    this.#findings.push(...judge(ready, this.#log.records, this.#log.settled, this.#context()).findings);
    for (const finding of collapse(this.#findings, this.#explaining)) {
      const key = `${finding.id} ${JSON.stringify(finding.subject)}`;
      if (this.#told.has(key)) continue;
      this.#told.add(key);
      this.#log.emit({ type: 'finding', finding });
    }
  };

  /**
   * The last word, over everything. `outOfTime`: some looks are still under way, and never will be over. `leftOpen`: the
   * DNS failed to answer; a whole run has a finding for that, after a second look silence would read as mended.
   */
  final({ outOfTime, leftOpen: open }: { outOfTime: boolean; leftOpen: boolean }) {
    this.tell();
    const judged = judge(this.#rules, this.#log.records, this.#log.settled, this.#context());
    const { settled } = this.#log;
    // A look that was never to be taken is not late: nobody asked about what it shows.
    const isLate = ({ needs }: Rule) =>
      !needs.every((id) => settled.has(id)) && needs.every((id) => settled.has(id) || this.#looksAt(id));
    const late = outOfTime ? this.#rules.filter(isLate) : [];
    const told = new Set([...judged.findings, ...judged.untested, ...late].map(({ id }) => id));
    const silent = open ? this.#rules.filter(({ id }) => this.#only.includes(id) && !told.has(id)) : [];
    const notJudged = [
      ...judged.untested,
      ...late.map(({ id }) => untested(id, 'deadline')),
      ...silent.map(({ id }) => untested(id, 'dns-failed')),
    ];
    return { findings: collapse(judged.findings, this.#explaining), untested: notJudged };
  }
}

// Asks the DNS ahead of the evaluation for what it will need next, so that ten nested look-ups do not take ten round trips.
import { type Evaluation, expandedTarget, LOOKUP_LIMIT } from './evaluation.ts';
import { ipMatch } from './ip-match.ts';
import type { SpfTerm } from './parse.ts';
import { selectSpf } from './select.ts';
import { namesToValidate, reverseName } from './validated-names.ts';

/** A record whose text is known, with those below it that have come. */
interface Branch {
  domain: string;
  /** Terms that look up and that an evaluation may reach. */
  terms: SpfTerm[];
  children: Map<SpfTerm, Branch>;
  begun: Set<SpfTerm>;
}

/** Starts asking below the record `text` of `domain`; the function it gives back ends that. */
export function askAhead(text: string, domain: string, evaluation: Evaluation): () => void {
  const root = branchOf(text, domain, evaluation);
  let ended = false;

  /** Walks in the order of evaluation and stops where its ten look-ups are spent. */
  const schedule = () => {
    let left = LOOKUP_LIMIT;
    const visit = (branch: Branch): void => {
      for (const term of branch.terms) {
        if (ended || left-- <= 0) return;
        if (!branch.begun.has(term)) {
          branch.begun.add(term);
          // What fails here fails again, and is reported, where the evaluation needs it.
          begin(branch, term).catch(() => undefined);
        }
        const child = branch.children.get(term);
        if (child) visit(child);
      }
    };
    visit(root);
  };

  const begin = async (branch: Branch, term: SpfTerm): Promise<void> => {
    const { dns, ip } = evaluation;
    const family = ip.family === 4 ? 'A' : 'AAAA';
    if (term.name === 'ptr') {
      const pointers = await dns.askAhead(reverseName(ip), 'PTR');
      if (!ended && pointers) for (const name of namesToValidate(pointers)) dns.askAhead(name, family);
      return;
    }
    // The macro "p" would itself ask the DNS.
    if (/%\{p/i.test(term.value ?? '')) return;
    const target = await expandedTarget(evaluation, term.value, branch.domain);
    if (target === null || ended) return;
    if (term.name === 'a') return void dns.askAhead(target, family);
    if (term.name === 'exists') return void dns.askAhead(target, 'A');
    if (term.name === 'mx') {
      const answer = await dns.askAhead(target, 'MX');
      if (ended || !answer || answer.records.length > 10) return;
      for (const { exchange } of answer.records)
        if (exchange !== '.' && exchange !== '') dns.askAhead(exchange, family);
      return;
    }
    const { records } = selectSpf((await dns.askAhead(target, 'TXT'))?.records.map((record) => record.text) ?? []);
    if (ended || records.length !== 1) return;
    branch.children.set(term, branchOf(records[0]!, target, evaluation));
    schedule();
  };

  schedule();
  return () => {
    ended = true;
  };
}

function branchOf(text: string, domain: string, { ip, parse }: Evaluation): Branch {
  const { terms } = parse(text);
  // Nothing behind a match is evaluated; what matches without asking is known now.
  const decided = terms.findIndex(
    (term) =>
      term.name === 'all' ||
      (term.ip && ipMatch(ip, term.ip, (ip.family === 4 ? term.cidr4 : term.cidr6) ?? ip.bytes.length * 8)),
  );
  const reachable = decided < 0 ? terms : terms.slice(0, decided).filter((term) => term.kind === 'mechanism');
  const asking = reachable.filter((term) => term.kind === 'mechanism' && !term.ip && term.name !== 'all');
  // `redirect` comes last, wherever it is written (RFC 7208 6.1).
  const redirect = reachable.filter((term) => term.kind === 'modifier' && term.name === 'redirect');
  return { domain, terms: [...asking, ...redirect], children: new Map(), begun: new Set() };
}

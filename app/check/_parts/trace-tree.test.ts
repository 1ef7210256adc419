// The steps of real evaluations as trees.
import { describe, expect, it } from 'vitest';
import { type ScriptedRecords, scriptedDns } from '../../../e2e/support/scripted-dns.ts';
import { checkHost } from '../../../lib/records/spf/check-host.ts';
import { type TraceNode, traceTree } from './trace-tree.ts';

async function treeOf(records: ScriptedRecords) {
  const question = { ip: '192.0.2.1', domain: 'a.example', sender: 'x@a.example', helo: 'h.example' };
  const answer = await checkHost({ ...question, dns: scriptedDns(records) });
  return { answer, lines: linesOf(traceTree(answer), 0) };
}

function linesOf(nodes: TraceNode[], depth: number): string[] {
  return nodes.flatMap(({ step, lookup, decides, children }) => [
    `${'  '.repeat(depth)}${step.term ?? step.domain}${lookup === null ? '' : ` #${lookup}`}${decides ? ' !' : ''}`,
    ...linesOf(children, depth + 1),
  ]);
}

describe('traceTree', () => {
  it('hangs included records below their entry and numbers the look-ups as they are made', async () => {
    const { answer, lines } = await treeOf({
      'TXT a.example': ['v=spf1 include:b.example a mx -all'],
      'TXT b.example': ['v=spf1 include:c.example ip4:192.0.2.7 -all'],
      'TXT c.example': ['v=spf1 exists:d.example -all'],
      'A a.example': ['192.0.2.1'],
    });
    expect(lines).toEqual([
      'a.example',
      '  include:b.example #1',
      '    b.example',
      '      include:c.example #2',
      '        c.example',
      '          exists:d.example #3',
      '          -all',
      '      ip4:192.0.2.7',
      '      -all',
      '  a #4 !',
    ]);
    expect(answer.lookups).toBe(4);
  });

  it('points at the entry of the record that was redirected to', async () => {
    const { lines } = await treeOf({
      'TXT a.example': ['v=spf1 redirect=b.example'],
      'TXT b.example': ['v=spf1 ip4:192.0.2.1 -all'],
    });
    expect(lines).toContain('      ip4:192.0.2.1 !');
    expect(lines[1]).toBe('  redirect=b.example #1');
  });

  it('loses no step of a trace that was cut short', () => {
    const step = { record: null, result: 'match' as const, note: null, domain: 'a.example' };
    const trace = [
      { ...step, depth: 0, term: null },
      { ...step, depth: 1, term: null, domain: 'b.example' },
      { ...step, depth: 1, term: 'all' },
    ];
    expect(linesOf(traceTree({ trace, mechanism: null }), 0)).toEqual(['a.example', '  b.example', '    all']);
    expect(traceTree({ trace: [], mechanism: null })).toEqual([]);
  });
});

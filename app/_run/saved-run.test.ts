// Tests of keeping a report in the tab.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sampleReport } from '../../e2e/fixtures/sample-run.ts';
import { loadRun, saveRun } from './saved-run.ts';

function storage(over: Partial<Storage> = {}) {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => kept.set(name, text),
    ...over,
  });
  return kept;
}
afterEach(() => vi.unstubAllGlobals());

describe('saved run', () => {
  it('gives back what was saved', () => {
    storage();
    expect(loadRun()).toBeNull();
    saveRun(sampleReport());
    expect(loadRun()).toEqual(sampleReport());
  });

  it.each(['{', '{"version":2}', 'null', '"text"'])('takes %j for nothing saved', (text) => {
    storage({ getItem: () => text });
    expect(loadRun()).toBeNull();
  });

  it('does not fail where storage is forbidden', () => {
    const forbid = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    storage({ getItem: forbid, setItem: forbid });
    expect(() => saveRun(sampleReport())).not.toThrow();
    expect(loadRun()).toBeNull();
  });
});

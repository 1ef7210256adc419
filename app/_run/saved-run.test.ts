// Tests of keeping a report in the tab.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sampleReport } from '../../e2e/fixtures/sample-run.ts';
import { loadLastRun, loadRun } from './load-run.ts';
import { forgetRun, saveRun } from './saved-run.ts';

function storage(over: Partial<Storage> = {}) {
  const kept = new Map<string, string>();
  const stored = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => kept.set(name, text),
    removeItem: (name: string) => kept.delete(name),
    ...over,
  };
  vi.stubGlobal('sessionStorage', stored);
  vi.stubGlobal('localStorage', stored);
  return kept;
}
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('saved run', () => {
  it('gives back what was saved', () => {
    storage();
    expect(loadRun()).toBeNull();
    saveRun(sampleReport());
    expect(loadRun()).toEqual(sampleReport());
  });

  it('keeps it for an hour in the browser, and then removes it', () => {
    const kept = storage();
    vi.useFakeTimers({ now: new Date('2026-07-01T12:00:00Z') });
    saveRun(sampleReport());
    vi.setSystemTime(new Date('2026-07-01T12:59:59Z'));
    expect(loadLastRun()).toEqual(sampleReport());
    vi.setSystemTime(new Date('2026-07-01T13:00:00Z'));
    expect(loadLastRun()).toBeNull();
    expect([...kept.keys()]).toEqual(['mailmend.run']);
  });

  it('forgets it everywhere', () => {
    const kept = storage();
    saveRun(sampleReport());
    forgetRun();
    expect(kept.size).toBe(0);
    expect(loadLastRun()).toBeNull();
  });

  it.each(['{', '{"version":2}', 'null', '"text"'])('takes %j for nothing saved', (text) => {
    storage({ getItem: () => text });
    expect(loadRun()).toBeNull();
  });

  it('does not fail where storage is forbidden', () => {
    const forbid = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    storage({ getItem: forbid, setItem: forbid, removeItem: forbid });
    expect(() => saveRun(sampleReport())).not.toThrow();
    expect(loadRun()).toBeNull();
    expect(loadLastRun()).toBeNull();
    expect(() => forgetRun()).not.toThrow();
  });
});

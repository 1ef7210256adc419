// The figures as Prometheus reads them.
import { expect, it } from 'vitest';
import { inProcess } from '../workers/in-process.ts';
import { MeteredHome } from '../workers/metered-home.ts';
import { metricsText } from './metrics.ts';

it('writes every sample below its help and type, and buckets that count up', () => {
  const { counts } = new MeteredHome(inProcess, () => undefined);
  counts.ended.healthy = 3;
  counts.durations[1] = 2;
  counts.durations[9] = 1;
  counts.seconds = 61.2;
  counts.tasks.spf = { done: 4, failed: 1 };
  const text = metricsText({
    runs: counts,
    halls: { runs: { running: 1, beginning: 1, waiting: 7, parties: 2 }, readings: null },
    workers: { ready: 2, jobs: 5, lost: 1 },
    store: { kind: 'sqlite', up: true },
    memoryBytes: 1024,
  });
  for (const line of [
    'mailmend_runs_total{outcome="healthy"} 3',
    'mailmend_runs_total{outcome="failed"} 0',
    'mailmend_run_duration_seconds_bucket{le="0.25"} 0',
    'mailmend_run_duration_seconds_bucket{le="0.5"} 2',
    'mailmend_run_duration_seconds_bucket{le="60"} 2',
    'mailmend_run_duration_seconds_bucket{le="+Inf"} 3',
    'mailmend_run_duration_seconds_sum 61.2',
    'mailmend_run_duration_seconds_count 3',
    'mailmend_tasks_total{task="spf",outcome="done"} 4',
    'mailmend_hall_waiting{hall="runs"} 7',
    'mailmend_workers_ready 2',
    'mailmend_workers_lost_total 1',
    'mailmend_store_up{kind="sqlite"} 1',
  ])
    expect(text.split('\n')).toContain(line);
  expect(text).not.toContain('readings');
  const shape = /^(?:# (?:HELP|TYPE) mailmend_\w+ .+|mailmend_\w+(?:\{[^}]+\})? [\d.e+]+)$/;
  for (const line of text.trimEnd().split('\n')) expect(line).toMatch(shape);
  expect(text.endsWith('\n')).toBe(true);
});

// The service's figures as Prometheus reads them (text exposition format 0.0.4): runs, halls, workers, store; nobody's address or domain.
import type { MemoryHall } from '../diagnosis/memory-hall.ts';
import { durationBounds, type RunCounts, runOutcomes } from '../workers/metered-home.ts';

export interface Figures {
  runs: RunCounts;
  halls: Readonly<Record<'runs' | 'readings', MemoryHall['counts'] | null>>;
  workers: { ready: number; jobs: number; lost: number };
  store: { kind: string; up: boolean } | null;
  memoryBytes: number;
}
type Labels = Readonly<Record<string, string>>;
type Sample = readonly [name: string, labels: Labels, value: number];

const labelled = (labels: Labels): string => {
  const list = Object.entries(labels).map(([name, value]) => `${name}="${value}"`);
  return list.length === 0 ? '' : `{${list.join(',')}}`;
};

/** One metric with its samples; `suffixed` ones are named by themselves. */
function metric(
  name: string,
  type: 'counter' | 'gauge' | 'histogram',
  help: string,
  samples: readonly Sample[],
): string {
  const lines = samples.map(([suffix, labels, value]) => `${name}${suffix}${labelled(labels)} ${value}`);
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines, ''].join('\n');
}

function durations({ durations: counted, seconds }: RunCounts): Sample[] {
  let sum = 0;
  const buckets = [...durationBounds.map(String), '+Inf'].map((le, at): Sample => {
    sum += counted[at] ?? 0;
    return ['_bucket', { le }, sum];
  });
  return [...buckets, ['_sum', {}, Number(seconds.toFixed(3))], ['_count', {}, sum]];
}

export function metricsText({ runs, halls, workers, store, memoryBytes }: Figures): string {
  const known = Object.entries(halls).flatMap(([hall, counts]) => (counts ? [{ hall, counts }] : []));
  const tasks = Object.entries(runs.tasks).flatMap(([task, { done, failed }]): Sample[] => [
    ['', { task, outcome: 'done' }, done],
    ['', { task, outcome: 'failed' }, failed],
  ]);
  return [
    metric(
      'mailmend_runs_total',
      'counter',
      'Runs that are over, by outcome.',
      runOutcomes.map((outcome) => ['', { outcome }, runs.ended[outcome]]),
    ),
    metric('mailmend_runs_under_way', 'gauge', 'Runs that are not over.', [['', {}, runs.underWay]]),
    metric('mailmend_run_duration_seconds', 'histogram', 'How long runs took.', durations(runs)),
    metric('mailmend_tasks_total', 'counter', 'Work with one answer, by name and outcome.', tasks),
    metric(
      'mailmend_hall_running',
      'gauge',
      'Places that are taken.',
      known.map(({ hall, counts }) => ['', { hall }, counts.running]),
    ),
    metric(
      'mailmend_hall_waiting',
      'gauge',
      'Requests that wait for a place.',
      known.map(({ hall, counts }) => ['', { hall }, counts.waiting]),
    ),
    metric('mailmend_workers_ready', 'gauge', 'Worker threads that take jobs.', [['', {}, workers.ready]]),
    metric('mailmend_worker_jobs', 'gauge', 'Jobs under way in worker threads.', [['', {}, workers.jobs]]),
    metric('mailmend_workers_lost_total', 'counter', 'Worker threads that ended before their jobs.', [
      ['', {}, workers.lost],
    ]),
    metric('mailmend_store_up', 'gauge', 'Whether the database answers.', [
      ...(store ? [['', { kind: store.kind }, store.up ? 1 : 0] as const] : []),
    ]),
    metric('mailmend_memory_bytes', 'gauge', 'Resident memory of the process.', [['', {}, memoryBytes]]),
  ].join('');
}

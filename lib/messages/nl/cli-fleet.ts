// What the commands for many domains say.
import type * as english from '../en/cli-fleet.ts';
import { translation } from '../translation.ts';
export const cliFleet = translation<typeof english.cliFleet>()({
  usageFleet:
    'Usage: mailmend fleet add FILE|- | remove FILE|- | sweep [--wait] [--ndjson] | status [--json] | changes [--json] | pause | resume',
  usageWorker: 'Usage: mailmend worker',
  added: '{added} domains are new, {known} were there already.',
  begins: 'Sweep {id} begins.',
  removed: '{removed} domains are no longer in the fleet, {unknown} were not there.',
  goesOn: 'Sweep {id} was interrupted at {done} of {domains} domains: it goes on here.',
  helps: 'Sweep {id} runs, {done} of {domains} domains are done: this process helps.',
  trouble: 'The process that sweeps ended badly ({times} in a row).',
  again: 'It is tried again at {at}.',
  notAgain: 'It is not tried again before somebody begins a sweep, or the next night does. Its output says why.',
  runs: 'Sweep {id} runs: {done} of {domains} domains are done. Give --wait to help and wait for its end.',
  paused: 'Sweep {id} is paused. Let it go on with: mailmend fleet resume',
  another: 'Another sweep has just begun: this one helps.',
  ended: 'Sweep {id}, {state}: {done} of {domains} domains.',
  none: 'No sweep yet. The fleet has {domains} domains.',
  states: { running: 'running', paused: 'paused', done: 'done' },
  changes: { new: 'new', mended: 'mended', cannotCompare: 'cannot compare' },
  turned: { paused: 'The sweep is paused.', running: 'The sweep goes on.' },
  notTurned: { paused: 'No sweep runs.', running: 'No sweep is paused.' },
  usageSweep: 'Usage: mailmend sweep FILE|- [--ndjson] [--at-once N]',
  badAtOnce: 'Give --at-once as a number of domains from 1 to 64.',
  noFile: 'The file {file} cannot be read. Name a file with a domain a line, or - for standard input.',
  badLine: 'Line {line}: {text}: {why}.',
  why: {
    'not-a-domain': 'this is no domain',
    'bad-label': 'a label has odd characters, or there are more than ten',
    'too-long': 'the line is longer than 1,000 characters',
  },
  summary: '{n} domains in {seconds} s.',
  verdicts: {
    healthy: 'healthy, as far as it can be seen',
    faults: 'needs attention',
    unknown: 'could not look at everything',
  },
});

// What the commands for many domains say.
export const cliFleet = {
  usageSweep: 'Usage: mailmend sweep FILE|- [--ndjson]',
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
} as const;

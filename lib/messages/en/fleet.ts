// What the fleet says to programs and, at the desk, to agents.
export const fleet = {
  api: {
    noneRuns: 'No sweep runs.',
    nonePaused: 'No sweep is paused.',
    paused: 'A sweep is paused. Let it go on with POST /api/v1/fleet/resume.',
    runs: 'A sweep runs: {done} of {domains} domains are done.',
    empty: 'The fleet has no domains yet. Add some first.',
    noSweeper: 'This process cannot begin a sweep now. Try again in a moment.',
    badBody: 'Send {"list": "a domain a line"} or {"domains": [{"domain": "example.com", "labels": []}]}.',
    nothing: 'No domain stands there.',
    allBad: 'None of the {n} entries can be used. Entry {line}: {why}.',
  },
} as const;

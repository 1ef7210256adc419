// What the checks of the running service claim: each told as it is found, and counted.
let passed = 0;
let failed = 0;

export function expect(what: string, holds: boolean, seen: string): void {
  if (holds) passed += 1;
  else failed += 1;
  process.stdout.write(`${holds ? 'ok    ' : 'FAILED'} ${what}: ${seen}\n`);
}

export const ms = (value: number): string => `${Math.round(value)} ms`;

/** Says how many held; gives the exit code. */
export function conclude(): number {
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

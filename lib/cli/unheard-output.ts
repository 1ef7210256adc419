// Whoever read what we say may be gone: then it is said to nobody, and the process goes on.

/** Without it the first word into a closed pipe ends the process, or comes round and round where errors are said there too. */
export function bearUnheardOutput(): void {
  for (const out of [process.stdout, process.stderr]) out.on('error', () => undefined);
}

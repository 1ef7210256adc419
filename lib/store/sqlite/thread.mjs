// Where the thread that holds the SQLite file begins: plain Node learns to read the server's files first.
import '../../workers/plain-node.mjs';

await import('./thread.ts');

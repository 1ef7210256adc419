// Where a thread of the pool begins: plain Node learns to read the server's files first; its hooks are each thread's own.
import './plain-node.mjs';

await import('./thread.ts');

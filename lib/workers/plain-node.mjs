// Lets plain Node run the server's own files: the marker package counts as present, and types are stripped everywhere.
// @ts-check
import { readFileSync } from 'node:fs';
import nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';

// Some nine hundred files, compiled once: the second start takes half the time. Where nothing can be kept, nothing is.
nodeModule.enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/mailmend', import.meta.url)));

const { emitWarning } = process;
process.emitWarning = (/** @type {any} */ warning, /** @type {any[]} */ ...rest) =>
  String(rest[0]?.type ?? rest[0]).includes('Experimental') ? undefined : emitWarning.call(process, warning, ...rest);

nodeModule.registerHooks({
  resolve(specifier, context, next) {
    // The marker package throws outside a server bundle; a command line is a server of its own.
    if (specifier === 'server-only') return { url: 'data:text/javascript,', format: 'module', shortCircuit: true };
    return next(specifier, context);
  },
  load(url, context, next) {
    // Node strips types itself, but not below node_modules, where an installed Mailmend lies.
    if (!url.startsWith('file:') || !url.endsWith('.ts') || !url.includes('/node_modules/')) return next(url, context);
    const source = nodeModule.stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'));
    return { format: 'module', source, shortCircuit: true };
  },
});

// `npm run up`: from a fresh clone to a running app; with the word "demo", on the practice network.
// @ts-check
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { giveUp, prepareNode, preparePackages, root } from './prepare.mjs';

if (Number(process.versions.node.split('.')[0]) < 18) giveUp('Mailmend needs Node 18 or newer to install itself.');
preparePackages();
await prepareNode(fileURLToPath(import.meta.url));
// Set before Next is loaded: it reads them once.
Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });

await import('../workers/plain-node.mjs');
const { build, buildIsStale } = await import('./build.mjs');
const { readStart, serve } = await import('./serve.ts');
const practice = process.argv[2] === 'demo' ? await (await import('./demo.mjs')).startPracticeNetwork(root) : null;
if (practice) {
  process.env.MAILMEND_PRACTICE = practice.file;
  process.env.MAILMEND_CONFIG ||= join(dirname(practice.file), 'profile.json');
}

const start = readStart(process.env);
if (!start.ok) {
  await practice?.stop();
  giveUp(start.message);
}
if (buildIsStale(root)) {
  process.stdout.write('Building the app.\n');
  if (!(await build(root, (text) => process.stdout.write(text))))
    giveUp('The app could not be built: see the lines above.');
}
process.exitCode = await serve(start, root);
await practice?.stop();
process.exit();

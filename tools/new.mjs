// `npm run new -- rule|probe|guide|language ID`: writes what a new one needs, formatted as its neighbours are.
// @ts-check
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { giveUp, prepareNode, preparePackages, root } from '../lib/cli/prepare.mjs';

preparePackages();
await prepareNode(fileURLToPath(import.meta.url));
await import('../lib/workers/plain-node.mjs');
const { blueprintFor, writeBlueprint } = await import('./write-blueprint.ts');
const { BlueprintError } = await import('./blueprint.ts');

try {
  const blueprint = blueprintFor(process.argv.slice(2));
  const paths = writeBlueprint(blueprint, root);
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  spawnSync(process.execPath, [biome, 'check', '--write', '--log-level=error', ...paths], {
    cwd: root,
    stdio: 'inherit',
  });
  process.stdout.write(`${[...paths, '', ...blueprint.next].join('\n')}\n`);
} catch (error) {
  if (!(error instanceof BlueprintError)) throw error;
  giveUp(error.message);
}

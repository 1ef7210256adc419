// `npm run docs`: writes the documents that are made from the code.
// @ts-check
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepareNode, preparePackages, root } from '../lib/cli/prepare.mjs';

preparePackages();
await prepareNode(fileURLToPath(import.meta.url));
await import('../lib/workers/plain-node.mjs');
const { faultsDocument } = await import('./faults-document.ts');
const { rules, ruleSubjects } = await import('../lib/rules/index.ts');

writeFileSync(join(root, 'docs', 'faults.md'), faultsDocument(ruleSubjects));
process.stdout.write(`docs/faults.md: ${rules.length} faults\n`);

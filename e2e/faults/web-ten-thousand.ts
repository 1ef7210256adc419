// Ten thousand servers, packed: more than a document may be long.
import { gzipSync } from 'node:zlib';
import type { WebFault } from './fault.ts';
import { autoconfigOf, webDocument } from './scripts/web-scripts.ts';

export const webTenThousand: WebFault = {
  name: 'web-ten-thousand',
  row: 'HTTP: 10k servers',
  bomb: true,
  web: webDocument(
    gzipSync(autoconfigOf(10_000, 'web-ten-thousand.example')).toString('latin1'),
    'Content-Encoding: gzip\r\n',
  ),
  failure: 'too-large',
};

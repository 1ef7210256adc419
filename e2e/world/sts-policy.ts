// The MTA-STS policy file of a practice domain.
import type { WebReply } from './https-server.ts';

export const stsPath = '/.well-known/mta-sts.txt';

/** RFC 8461 3.2. */
export const stsPolicy = (mode: 'enforce' | 'testing' | 'none', ...mx: string[]): WebReply => ({
  contentType: 'text/plain',
  body: ['version: STSv1', `mode: ${mode}`, ...mx.map((host) => `mx: ${host}`), 'max_age: 604800', ''].join('\r\n'),
});

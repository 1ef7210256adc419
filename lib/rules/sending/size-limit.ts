// The submission server takes only small messages, so that ordinary attachments are refused.

import { defineRule } from '../define.ts';
import { faultsByHost } from '../shared/door-faults.ts';

/** Ordinary servers take 25 MB or more; below this even a few photos are refused. */
const unusuallySmall = 10_000_000;

export const sizeLimit = defineRule({
  id: 'size-limit',
  reference: 'RFC 1870 3',
  needs: ['submission'],
  severity: 'notice',
  mender: 'host',
  messages: {
    title: 'The server {host} takes small messages only.',
    customer: 'A message may have {limit} at most, attachments included.',
    meanwhile: 'Send larger files as a link.',
    agent: '{host}: EHLO announces SIZE {bytes} on {ports}.',
    fix: 'If larger messages are wanted, raise the size limit of the mail server.',
  },
  judge: ({ submission }) => {
    // SIZE 0, or none, is no fixed limit (RFC 1870 3).
    const small = submission.filter(
      ({ sizeLimit }) => sizeLimit !== null && sizeLimit > 0 && sizeLimit < unusuallySmall,
    );
    return faultsByHost(small).map((fault) => {
      const limits = small.filter(({ host }) => host === fault.values.host).map(({ sizeLimit }) => sizeLimit ?? 0);
      const bytes = Math.min(...limits);
      return { ...fault, values: { ...fault.values, bytes, limit: { bytes } } };
    });
  },
});

// A limit below 10 MB is worth knowing; the usual ones, none, and SIZE 0 are not.
import { ruleCases } from '../testing/rule-cases.ts';
import { door } from '../testing/sample-evidence.ts';
import { sizeLimit } from './size-limit.ts';

const limited = (bytes: number | null) =>
  door({ protocol: 'submission', host: 'mail.sunny.example', port: 465, sizeLimit: bytes });

ruleCases(sizeLimit, {
  fires: {
    'five megabytes': {
      evidence: { submission: [limited(5_000_000)] },
      finds: [{ severity: 'notice', values: { bytes: 5_000_000, limit: '4.8 MB' } }],
    },
  },
  silent: {
    'ten megabytes': { evidence: { submission: [limited(10_000_000)] } },
    'no fixed limit (0)': { evidence: { submission: [limited(0)] } },
    'no limit announced': { evidence: { submission: [limited(null)] } },
  },
});

// Settings that name a failing server are a risk when another one works; with nothing working they are not the fault.
import type { DoorEvidence } from '../../model/evidence.ts';
import { ruleCases } from '../testing/rule-cases.ts';
import { autoconfig, door, tls } from '../testing/sample-evidence.ts';
import { autoconfigWrongServer } from './autoconfig-wrong-server.ts';

const domain = 'sunny.example';
const old = 'old.sunny.example';
const [published] = autoconfig(domain).servers;
const naming = (host: string) => autoconfig(domain, { servers: published ? [{ ...published, host }] : [] });
const at = (host: string, port: number, overrides: Partial<DoorEvidence> = {}) =>
  door({ protocol: 'imap', host, port, ...overrides });
const good = at('mail.sunny.example', 993);

ruleCases(autoconfigWrongServer, {
  fires: {
    'it hangs up': {
      evidence: { autoconfig: naming(old), imap: [at(old, 993, { result: 'hung-up' }), good] },
      finds: [
        {
          severity: 'warning',
          subject: { domain, host: old },
          values: { results: ['hung-up'], workingHost: ['mail.sunny.example'] },
        },
      ],
    },
    'its certificate covers another name': {
      evidence: {
        autoconfig: naming(old),
        imap: [at(old, 993, { tls: tls(old, { errors: ['ERR_TLS_CERT_ALTNAME_INVALID'] }) }), good],
      },
      finds: [{ values: { results: ['ERR_TLS_CERT_ALTNAME_INVALID'] } }],
    },
  },
  silent: {
    'nothing else works': { evidence: { autoconfig: naming(old), imap: [at(old, 993, { result: 'hung-up' })] } },
    'another port of the same host works': {
      evidence: { autoconfig: naming(old), imap: [at(old, 993, { result: 'hung-up' }), at(old, 143), good] },
    },
    'it was not looked at': { evidence: { autoconfig: naming(old), imap: [good] } },
  },
  untested: 'server-unreached',
});

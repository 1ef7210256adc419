// A port of the other kind of encryption is a risk, mended by the port that fits the service.
import { ruleCases } from '../testing/rule-cases.ts';
import { srvRecord } from '../testing/sample-srv.ts';
import { srvPortMismatch } from './srv-port-mismatch.ts';

const name = '_submission._tcp.sunny.example';

ruleCases(srvPortMismatch, {
  fires: {
    'implicit TLS under the name for STARTTLS': {
      evidence: srvRecord('_submission', 465),
      finds: [
        {
          severity: 'warning',
          values: { expected: 587 },
          records: [
            {
              name,
              type: 'SRV',
              ttl: 3600,
              current: ['0 1 465 mail.sunny.example.'],
              wanted: ['0 1 587 mail.sunny.example.'],
            },
          ],
        },
      ],
    },
    'the other way round': { evidence: srvRecord('_imaps', 143), finds: [{ values: { expected: 993 } }] },
    'the port of another protocol': {
      evidence: srvRecord('_imaps', 995, 'imap.sunny.example'),
      finds: [
        {
          severity: 'warning',
          subject: { host: 'imap.sunny.example', port: 995 },
          values: { expected: 993, use: 'POP', protocol: 'IMAP', variant: 'protocol' },
        },
      ],
    },
    'the port for servers': {
      evidence: srvRecord('_submission', 25),
      finds: [{ values: { expected: 587, variant: 'relay' } }],
    },
  },
  silent: {
    'the right port': { evidence: srvRecord('_pop3s', 995) },
    'an unusual port has its own rule': { evidence: srvRecord('_imaps', 6379) },
    'not offered': { evidence: srvRecord('_imap', 0, '.') },
  },
  untested: 'dns-timeout',
});

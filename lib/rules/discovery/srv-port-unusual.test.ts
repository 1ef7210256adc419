// A port that is none of mail's is shown, as it is never tried.
import { ruleCases } from '../testing/rule-cases.ts';
import { srvRecord } from '../testing/sample-srv.ts';
import { srvPortUnusual } from './srv-port-unusual.ts';

ruleCases(srvPortUnusual, {
  fires: {
    'port 6379': {
      evidence: srvRecord('_imaps', 6379),
      finds: [{ severity: 'notice', subject: { port: 6379 }, values: { name: '_imaps._tcp.sunny.example' } }],
    },
  },
  silent: {
    'not offered': { evidence: srvRecord('_pop3', 0, '.') },
    'a mail port of another kind': { evidence: srvRecord('_imaps', 143) },
    'a service that is not mail': { evidence: srvRecord('_caldavs', 8443) },
  },
  untested: 'dns-timeout',
});

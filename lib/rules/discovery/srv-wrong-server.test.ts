// Records that lead to a server that fails while another works are a risk; the right server is none.
import { ruleCases } from '../testing/rule-cases.ts';
import { door } from '../testing/sample-evidence.ts';
import { srvRecord } from '../testing/sample-srv.ts';
import { srvWrongServer } from './srv-wrong-server.ts';

const old = 'old.sunny.example';
const good = door({ protocol: 'imap', host: 'mail.sunny.example', port: 993 });
const bad = door({ protocol: 'imap', host: old, port: 993, result: 'greeting-refused' });

ruleCases(srvWrongServer, {
  fires: {
    'it refuses visitors': {
      evidence: { ...srvRecord('_imaps', 993, old), imap: [bad, good] },
      finds: [
        {
          severity: 'warning',
          subject: { host: old },
          values: { names: ['_imaps._tcp.sunny.example'], results: ['greeting-refused'], ports: ['993'] },
        },
      ],
    },
  },
  silent: {
    'the right server': { evidence: { ...srvRecord('_imaps', 993), imap: [bad, good] } },
    'nothing else works': { evidence: { ...srvRecord('_imaps', 993, old), imap: [bad] } },
  },
  untested: 'dns-timeout',
});

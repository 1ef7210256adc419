// A target that is an alias is worth knowing.
import { ruleCases } from '../testing/rule-cases.ts';
import { host, question } from '../testing/sample-evidence.ts';
import { srvRecord } from '../testing/sample-srv.ts';
import { srvTargetIsAlias } from './srv-target-is-alias.ts';

const name = 'mail.sunny.example';
const alias = host(name, { a: question(name, 'A', { cnames: ['box7.harbour.example'] }) });

ruleCases(srvTargetIsAlias, {
  fires: {
    alias: {
      evidence: { ...srvRecord('_imaps', 993), host: [alias] },
      finds: [{ severity: 'notice', subject: { host: name }, values: { canonical: 'box7.harbour.example' } }],
    },
  },
  silent: {
    'an alias that SRV does not name': {
      evidence: { ...srvRecord('_imaps', 993, 'box7.harbour.example'), host: [alias] },
    },
  },
  untested: 'dns-timeout',
});

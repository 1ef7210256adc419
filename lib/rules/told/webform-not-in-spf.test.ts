// The website's server against SPF: only a clear "not on the list" counts.
import { expect, it } from 'vitest';
import { parseSpf } from '../../records/spf/parse.ts';
import { findingsOf } from '../testing/judge-sample.ts';
import { ruleCases } from '../testing/rule-cases.ts';
import { spfRecord, txtChange } from '../testing/sample-spf.ts';
import { webServer } from '../testing/sample-web-server.ts';
import { webformNotInSpf } from './webform-not-in-spf.ts';

const published = 'v=spf1 include:_spf.provider.example -all';
const domain = 'sunny.example';
const www = `www.${domain}`;
const v4 = { address: '198.18.0.80' };
const v6 = { address: '2001:2::80' };
const against = (...addresses: Parameters<typeof webServer>) => ({
  ...spfRecord(published),
  'web-server': webServer(...addresses),
});

ruleCases(webformNotInSpf, {
  fires: {
    'a fail, with the record to publish': {
      evidence: against({ ...v4, spf: 'fail' }),
      finds: [
        {
          severity: 'warning',
          subject: { domain, record: domain },
          values: {
            ...{ domain, host: domain, addresses: ['198.18.0.80'], result: ['fail'], terms: ['ip4:198.18.0.80'] },
            names: ['web3.hosting.example'],
          },
          records: [txtChange([published], 'v=spf1 ip4:198.18.0.80 include:_spf.provider.example -all')],
        },
      ],
    },
    softfail: { evidence: against({ ...v4, spf: 'softfail' }), finds: [{ severity: 'warning' }] },
    neutral: { evidence: against({ ...v4, spf: 'neutral', names: [] }), finds: [{ severity: 'warning' }] },
    'both families': {
      evidence: against({ ...v4, spf: 'fail' }, { ...v6, spf: 'fail' }),
      finds: [{ records: [txtChange([published], `v=spf1 ip4:198.18.0.80 ip6:2001:2::80 ${published.slice(7)}`)] }],
    },
    'one family of the same name: worth knowing': {
      evidence: against({ ...v4, spf: 'pass' }, { ...v6, spf: 'fail' }),
      finds: [{ severity: 'notice', values: { addresses: ['2001:2::80'] } }],
    },
  },
  silent: {
    'it is covered': { evidence: against({ ...v4, spf: 'pass' }) },
    'the domain publishes no SPF': { evidence: against({ ...v4, spf: 'none' }) },
    'SPF itself is at fault': { evidence: against({ ...v4, spf: 'permerror' }) },
    'one was not answered, the other is covered': {
      evidence: against({ ...v4, spf: 'pass' }, { ...v6, spf: 'temperror' }),
    },
    'www is covered, the bare domain only leads there': {
      evidence: against({ ...v4, spf: 'fail' }, { host: www, address: '198.18.0.81', spf: 'pass' }),
    },
    'a private address': { evidence: against({ address: '10.0.0.80', spf: 'fail' }) },
  },
  untested: 'web-server-hidden',
});

it('proposes a record that can be read and keeps every term', () => {
  for (const record of ['v=spf1 redirect=_spf.provider.example', 'v=spf1 mx ?all', published]) {
    const [finding] = findingsOf(webformNotInSpf, { ...against({ ...v4, spf: 'fail' }), ...spfRecord(record) });
    const { terms, faults } = parseSpf(finding?.records[0]?.wanted[0] ?? '');
    expect(faults).toEqual([]);
    expect(terms.map(({ text }) => text)).toEqual(['ip4:198.18.0.80', ...record.split(' ').slice(1)]);
  }
});

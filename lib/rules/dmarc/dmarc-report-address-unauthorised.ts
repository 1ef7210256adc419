// DMARC reports are to go to another organisation, which does not say that it accepts them.
import { defineRule } from '../define.ts';
import { newRecord } from '../shared/record-change.ts';

export const dmarcReportAddressUnauthorised = defineRule({
  id: 'dmarc-report-address-unauthorised',
  reference: 'RFC 9990',
  needs: ['dmarc'],
  severity: 'notice',
  mender: 'dns',
  messages: {
    title: 'Reports about your domain may not be delivered.',
    customer: 'Reports about {domain} are to go to {address} (DMARC). The other side does not say that it takes them.',
    meanwhile: null,
    agent: 'No DMARC record at {name} ({status}): report senders leave {address} out (RFC 9990).',
    fix: 'Ask whoever runs {address} to publish the record that is shown here.\nOr name a report address of your own domain instead.',
  },
  explainedBy: ['dmarc-invalid'],
  judge: ({ dmarc }, { domain }) => {
    const missing = dmarc.reportAuthorizations.filter(({ authorized }) => authorized === false);
    // null: the question had no answer, so nothing is known.
    const open = dmarc.reportAuthorizations.some(({ authorized }) => authorized === null);
    if (missing.length === 0) return open ? 'dns-failed' : [];
    return missing.map(({ address, name, status }) => ({
      subject: { domain, record: name },
      values: { domain, address: address.replace(/^mailto:/i, ''), name, status: status.toUpperCase() },
      records: [newRecord(name, 'TXT', ['v=DMARC1'])],
    }));
  },
});

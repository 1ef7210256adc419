// Nothing exists below _domainkey: by the rules of the DNS the domain has no DKIM key under any selector.
import { defineRule } from '../define.ts';
import { takesMail } from './takes-mail.ts';

export const dkimNoSelector = defineRule({
  id: 'dkim-no-selector',
  reference: 'RFC 8020 2',
  needs: ['dkim', 'mx'],
  // Some name servers answer NXDOMAIN for names that only have names below them, so this stays a notice.
  severity: 'notice',
  mender: 'dns',
  messages: {
    title: 'Your domain publishes no key that proves your mail is yours.',
    customer: 'Mail can carry a seal that shows who sent it (DKIM). {domain} has no key for such a seal.',
    agent: 'NXDOMAIN for {name}: no name below it exists (RFC 8020), so there is no DKIM selector.',
    fix: 'Switch DKIM on at the mail server or sending service of {domain}.\nPublish the TXT record that it shows.\nSend a test message and read its headers.',
  },
  explainedBy: ['delegation-domain-missing', 'dkim-missing', 'dkim-name-doubled'],
  judge: ({ dkim, mx }, { domain }) => {
    // A key below a name that is said not to exist: the name server is mistaken (RFC 8020 4).
    const found = dkim.selectors.some(({ records }) => records.length > 0);
    if (!takesMail(mx) || dkim.base.status !== 'nxdomain' || found || dkim.doubled.length > 0) return [];
    return [{ subject: { domain, record: dkim.base.name }, values: { domain, name: dkim.base.name } }];
  },
});

// The domain publishes a null MX: it declares that it takes no mail.
import type { EvidenceOf, SpfEvidence } from '../../model/evidence.ts';
import { requestedPolicy } from '../../records/dmarc-record.ts';
import { defineRule } from '../define.ts';
import { mailMayGoBack } from '../shared/meanwhile.ts';
import { recordChange } from '../shared/record-change.ts';
import { deadTerms } from '../shared/spf-dead-terms.ts';
import { isUsableDkimKey } from '../shared/usable-dkim-key.ts';

export const mxNull = defineRule({
  id: 'mx-null',
  reference: 'RFC 7505 3',
  needs: ['mx'],
  uses: ['spf', 'dkim', 'dmarc'],
  severity: 'error',
  mender: 'dns',
  messages: {
    title: 'Your domain says that it takes no mail.',
    customer: 'The domain {domain} tells other servers not to send mail there (null MX). Mail to you is sent back.',
    meanwhile:
      'Mail to you is sent back, so give people another address until then. Send this to whoever looks after your domain.',
    agent: '{domain} publishes the null MX "{record}" (RFC 7505).',
    fix: 'Decide whether {domain} is to receive mail.\nIf it is, replace the MX record "0 ." with the name of your mail server.',
  },
  variants: {
    sends: {
      title: 'Your domain says that it takes no mail, yet it seems to send some.',
      customer:
        'The domain {domain} tells other servers that it takes no mail (null MX). They may then refuse mail from you.',
      meanwhile:
        'If you want to write from this domain, use another address until then. Send this to whoever looks after your domain.',
      agent:
        '{domain} publishes the null MX "{record}", and lets servers send ({senders}). Receivers may refuse its mail, as nobody can answer (RFC 7505 4.2).',
      fix: 'Decide whether {domain} is to send mail.\nIf it is, replace the MX record "0 ." with the name of a server that takes the answers.\nIf it is not, publish the SPF record "v=spf1 -all", and remove its DKIM keys.',
    },
    parked: {
      title: 'Your domain says that it neither takes nor sends mail.',
      customer: 'The domain {domain} says that no mail comes from it and none goes to it. That protects unused names.',
      meanwhile:
        'If you do not use this domain for mail, all is well. If you want to, send this to whoever looks after it.',
      agent: '{domain} is parked: null MX "{record}" (RFC 7505), SPF allows nobody (-all), DMARC p=reject.',
      fix: 'If {domain} is not to be used for mail, leave it as it is.\nIf it is, replace the MX record "0 .", and then SPF and DMARC.',
    },
    mixed: {
      title: 'Your domain says that it takes no mail, and names a mail server.',
      customer:
        'The domain {domain} says that it takes no mail, and names a mail server as well. Some mail may be sent back.',
      meanwhile: mailMayGoBack,
      agent: '{domain} publishes the null MX beside others ({record}); it must stand alone (RFC 7505 3).',
      fix: 'Remove the MX record "0 ." if {domain} is to receive mail.\nIf it is not, remove all the other MX records.',
    },
  },
  judge: ({ mx, ...published }, { domain, operatorMx }) => {
    const mixed = !mx.nullMx && mx.targets.some(({ exchange }) => exchange === '.');
    if (mixed) {
      const stated = mx.targets.map(({ preference, exchange }) => `${preference} ${exchange.replace(/\.?$/, '.')}`);
      const kept = stated.filter((text) => !text.endsWith(' .'));
      return [
        {
          subject: { domain, record: domain },
          severity: 'warning',
          variant: 'mixed',
          values: { domain, record: stated.join(', '), senders: [] },
          // Of very many MX records only some are known here.
          records: kept.length > 0 && mx.total === stated.length ? [recordChange(mx.question, 'MX', stated, kept)] : [],
        },
      ];
    }
    if (!mx.nullMx) return [];
    const current = mx.targets.map((target) => `${target.preference} ${target.exchange}`);
    const wanted = operatorMx.map((host, index) => `${(index + 1) * 10} ${host}.`);
    const senders = sendersOf(published, domain);
    const judgement = {
      subject: { domain, record: domain },
      values: { domain, record: current.join(', ') || '0 .', senders },
      records: wanted.length > 0 ? [recordChange(mx.question, 'MX', current, wanted)] : [],
    };
    if (senders.length > 0) return [{ ...judgement, severity: 'warning', variant: 'sends' }];
    if (isParked(published, domain)) return [{ ...judgement, severity: 'notice', variant: 'parked', records: [] }];
    return [judgement];
  },
});

type Published = Partial<Pick<EvidenceOf, 'spf' | 'dkim' | 'dmarc'>>;

/** What lets servers send in the domain's name: SPF terms, and DKIM keys of its own. */
function sendersOf({ spf, dkim }: Published, domain: string): string[] {
  // The domain has no MX hosts, so that "mx" alone matches nobody.
  const isOwnMx = ({ name, value }: { name: string; value: string | null }) =>
    name === 'mx' && (value === null || value.toLowerCase() === domain);
  const terms = spf ? deadTerms(spf).live.filter((term) => term.qualifier === '+' && !isOwnMx(term)) : [];
  const ends = spf?.records.length === 1 ? spf.terms.filter(({ text }) => isOpenEnd(text, spf.allQualifier)) : [];
  const keys = dkim?.selectors.filter(
    (selector) => isUsableDkimKey(selector) && selector.question.name.endsWith(`._domainkey.${domain}`),
  );
  return [...terms, ...ends].map(({ text }) => text).concat((keys ?? []).map(({ question }) => question.name));
}

/** "+all", or a redirect that counts. */
const isOpenEnd = (text: string, all: SpfEvidence['allQualifier']): boolean =>
  (all === '+' && /^\+?all$/i.test(text)) || (all === null && /^redirect=/i.test(text));

/** Nobody may send (SPF), and receivers are asked to refuse what pretends to (DMARC). */
function isParked({ spf, dmarc }: Published, domain: string): boolean {
  return spf?.allQualifier === '-' && dmarc !== undefined && requestedPolicy(dmarc, domain) === 'reject';
}

// A DKIM key that should be there, by its known selector, is not published.
import type { DkimSelectorEvidence } from '../../model/evidence.ts';
import { defineRule } from '../define.ts';
import { phrase } from '../phrase.ts';
import { isAbsent, isUnanswered } from '../shared/dns-absence.ts';
import { mayLandInJunk } from '../shared/meanwhile.ts';
import { operatorSendsFor } from '../shared/operator-sends-for.ts';

const origins = {
  given: 'given for this check',
  header: 'named by the DKIM-Signature of a message',
  operator: 'named by the operator',
  provider: 'guessed',
  common: 'guessed',
} as const satisfies Record<DkimSelectorEvidence['origin'], string>;

export const dkimMissing = defineRule({
  id: 'dkim-missing',
  reference: 'RFC 6376 3.6.2.1',
  needs: ['dkim'],
  uses: ['mx'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'Your mail counts as not signed, so some may land in junk.',
    customer:
      'A signature proves that mail from {domain} is really yours (DKIM). The key “{selector}”, with which others check it, is missing.',
    meanwhile: mayLandInJunk,
    agent: 'No TXT record at {name} ({status}). The selector {selector} was {origin}.',
    fix: 'Find the public key of the selector {selector} at the service that signs the mail.\nPublish it as a TXT record at {name}.\nSend a test message and read its headers.',
  },
  phrases: origins,
  explainedBy: ['delegation-domain-missing'],
  judge: ({ dkim, mx }, context) => {
    const { domain } = context;
    // The operator may sign with any of its selectors, and only for the domains whose mail it has.
    const signed = dkim.selectors.some(({ origin, records }) => origin === 'operator' && records.length > 0);
    const owed = !signed && mx !== undefined && operatorSendsFor(mx, context);
    const missing = dkim.selectors
      // A selector that we guessed proves nothing when it is absent.
      .filter(({ origin }) => origin === 'given' || origin === 'header' || (origin === 'operator' && owed))
      .filter(
        ({ question, records }) => isAbsent(question.status) || (question.status === 'found' && records.length === 0),
      )
      // An alias that leads nowhere is a finding of its own, and so is a key at the doubled name.
      .filter(({ question }) => question.cnames.length === 0 || question.status === 'found')
      .filter(({ selector }) => !dkim.doubled.includes(selector))
      // The domain above signs for this one as well (RFC 9989 4.4.1).
      .filter(({ selector }) => !dkim.above?.some((key) => key.selector === selector));
    const open = dkim.selectors.some((one) => (one.origin === 'given' || one.origin === 'header') && isUnanswered(one));
    if (missing.length === 0 && open) return 'dns-failed';
    return missing.map(({ selector, origin, question }) => ({
      subject: { domain, record: question.name },
      values: {
        domain,
        selector,
        name: question.name,
        status: question.status.toUpperCase(),
        origin: phrase(origin),
      },
    }));
  },
});

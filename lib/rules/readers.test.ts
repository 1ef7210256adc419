// Every sentence has its reader: what customers are told to do is theirs to do, and what they are told is in plain words.
import { describe, expect, it } from 'vitest';
import type { Rule, RuleVariant } from './define.ts';
import { rules } from './index.ts';

/** Words of those who run servers and domains: customers can do nothing about what they stand for. */
const administrators =
  /\b(zones?|serials?|daemons?|reload\w*|index(es)?|records?|resolvers?|TTL|DNS|DNSSEC|DS|MX|SPF|DKIM|DMARC|CNAMEs?|SRV|TXT|PTR|AAAA|TLSA|DANE|MTA-STS|TLS-RPT|EHLO|HELO|RCPT|DELE|UIDL|NXDOMAIN|SERVFAIL|NODATA|name ?servers?|registrars?|registry|delegat\w+|chains?|ciphers?|handshakes?|firewalls?|prox(y|ies)|queues?|cach\w+|quotas?|logs?(?! (in|on|out)\b)|policy|policies|publish\w*|permissions?|mechanisms?|wildcards?)\b/i;
/** One thing, one word: "your mail host". Who keeps a website is another: "your web host". */
const otherNames = /hosting company|administrator|\bproviders?\b|(?<!\b(mail|web) )\bhosts?\b/i;
/** Ports are for those who type them into an app: the number stands there, or the app shows it. */
const barePort = /(?<!\{)\bports?\b(?! (\d|\{))/i;
/** In what explains, a technical name may stand once, in brackets; and name servers are told of by their name. */
const named = /\([^)]*[A-Z]{2}[^)]*\)|\bname servers?\b/g;
const placeholders = /\{\w+\}/g;

/** The rule's own wording and those of its variants, each with all its sentences. */
const wordingsOf = ({ id, mender, messages, variants }: Rule) =>
  [{} as RuleVariant, ...Object.values(variants)].map((variant) => ({ id, mender, ...messages, ...variant }));
const wordings = rules.flatMap(wordingsOf);
const once = (texts: Array<{ id: string; text: string }>) => [
  ...new Map(texts.map((each) => [`${each.id} ${each.text}`, each])).values(),
];

/** Their own steps, or what to do until somebody else has mended it. */
const toDo = once(
  wordings.flatMap(({ id, mender, meanwhile, fix }) =>
    mender === 'customer' ? [{ id, text: fix }] : meanwhile ? [{ id, text: meanwhile }] : [],
  ),
);
const told = once(wordings.flatMap(({ id, title, customer }) => [title, customer].map((text) => ({ id, text }))));
const forMenders = once(wordings.flatMap(({ id, mender, fix }) => (mender === 'customer' ? [] : [{ id, text: fix }])));

describe('what customers are told to do', () => {
  it.each(toDo)('$id: $text', ({ id, text }) => {
    if (id !== 'outlook-error-code') expect(text).not.toMatch(barePort);
    expect(text.replace(placeholders, '')).not.toMatch(administrators);
    expect(text.replace(placeholders, '')).not.toMatch(otherNames);
  });
});

describe('what customers are told', () => {
  it.each(told)('$id: $text', ({ text }) => {
    expect(text.replace(named, '').replace(placeholders, '')).not.toMatch(administrators);
    expect(text.replace(placeholders, '')).not.toMatch(otherNames);
  });
});

describe('what whoever mends it is told', () => {
  it.each(forMenders)('$id: leaves to customers what they do themselves: $text', ({ text }) => {
    expect(text).not.toMatch(/\b(my|your) (mail )?app\b|\byour password\b|\bin (the|each|every) mail app\b/i);
  });
});

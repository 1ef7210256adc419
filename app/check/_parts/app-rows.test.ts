// The verdicts of apps, and which of their questions stand in the row.
import { describe, expect, it } from 'vitest';
import type { AppFinding, Asked, Leftover } from '../../../lib/model/app-find.ts';
import { byUrgency, leadsAstray, linesOf, placeOf, verdictOf } from './app-rows.ts';

const incoming = {
  protocol: 'imap',
  host: 'mail.a.example',
  port: 993,
  security: 'tls',
  username: 'anna@a.example',
} as const;
const result = { incoming, outgoing: null };
const url = 'https://autodiscover.a.example/autodiscover/autodiscover.xml';
const record = { name: 'autodiscover.a.example', type: 'CNAME', value: 'old.example' } as const;
const old: Leftover = { record, url, host: 'old.example', apps: ['outlook-classic'], replacement: null };
const finding = (more: Partial<AppFinding>): AppFinding => ({
  id: 'kmail',
  asked: [],
  result: null,
  works: null,
  ...more,
});
const at = (got: Asked['got'], what: Asked['what'] = 'autoconfig'): Asked => ({
  what,
  got,
  url: 'https://a.example/x',
});

describe('the verdict of an app', () => {
  it.each<[string, AppFinding, Leftover[], ReturnType<typeof verdictOf>]>([
    ['led to the old host', finding({ id: 'outlook-classic', result, works: true }), [old], 'astray'],
    ['led home', finding({ result, works: true }), [old], 'works'],
    ['led to a closed door', finding({ result, works: false }), [], 'fails'],
    ['led where nobody could look', finding({ result }), [], 'unseen'],
    ['led nowhere', finding({ asked: [at('not-found')] }), [], 'nothing'],
    ['nowhere but for a database out of reach', finding({ asked: [at('not-asked', 'isp-database')] }), [], 'nothing'],
    ['a name that could not be looked up', finding({ asked: [at('dns-failed')] }), [], 'unknown'],
    ['a place that was not looked at', finding({ asked: [at('not-asked')] }), [], 'unknown'],
    ['a place that wants a login', finding({ asked: [at('needs-password', 'autodiscover')] }), [], 'unknown'],
    ['new Outlook', finding({ id: 'outlook-new' }), [], 'unknown'],
    ['new Outlook beside an old record', finding({ id: 'outlook-new' }), [old], 'followsOld'],
    ['Apple Mail', finding({ id: 'apple-mail' }), [], 'profile'],
  ])('%s', (_, app, leftovers, expected) => {
    expect(verdictOf(app, leftovers)).toBe(expected);
  });
});

it('puts what needs a hand first, and leaves the rest in its order', () => {
  const apps = [
    finding({ result, works: true }),
    finding({ id: 'geary' }),
    finding({ id: 'srv', result, works: false }),
  ];
  expect(byUrgency(apps, []).map(({ id }) => id)).toEqual(['srv', 'kmail', 'geary']);
});

describe('the questions of an app', () => {
  it('stand in the row where they are few', () => {
    const asked = [at('not-found'), at('settings')];
    expect(linesOf(asked)).toEqual({ shown: asked, folded: [] });
  });

  it('are folded where nothing is, and never all of them', () => {
    const many = [at('no-name'), at('not-found'), at('html'), at('closed'), at('settings')];
    expect(linesOf(many).shown.map(({ got }) => got)).toEqual(['html', 'settings']);
    const none = Array.from({ length: 6 }, () => at('not-found'));
    expect(linesOf(none).shown).toHaveLength(1);
    expect(linesOf(none).folded).toHaveLength(5);
  });

  it('are told from those that lead to the old host', () => {
    expect(leadsAstray({ what: 'autodiscover', got: 'settings', url }, [old])).toBe(true);
    expect(leadsAstray({ what: 'autodiscover', got: 'not-found', url }, [old])).toBe(false);
    expect(leadsAstray({ what: 'srv', got: 'records', name: '_imaps._tcp.a.example' }, [old])).toBe(false);
  });

  it('are shown without https and without the address', () => {
    expect(placeOf({ what: 'autoconfig', got: 'closed', url: 'https://a.example/c.xml?emailaddress=anna' })).toBe(
      'a.example/c.xml',
    );
    expect(placeOf({ what: 'autoconfig', got: 'closed', url: 'http://a.example/c.xml' })).toBe(
      'http://a.example/c.xml',
    );
  });
});

// check_host() against RFC 7208, section by section, in zones of our own.
import { describe, expect, it } from 'vitest';
import { type ScriptedRecords, scriptedDns } from '../../../e2e/support/scripted-dns.ts';
import { type CheckHostQuestion, checkHost } from './check-host.ts';

type Asked = Partial<Omit<CheckHostQuestion, 'dns'>>;

async function check(records: ScriptedRecords, asked: Asked = {}) {
  const dns = scriptedDns(records);
  const question = { ip: '192.0.2.1', domain: 'a.example', sender: 'anna@a.example', helo: 'mail.a.example', ...asked };
  return { ...(await checkHost({ ...question, dns })), asked: dns.asked };
}

const spf = (text: string): ScriptedRecords => ({ 'TXT a.example': [text] });
/** `term` is the only way to pass. */
const term = (text: string, zone: ScriptedRecords = {}): ScriptedRecords => ({
  ...zone,
  ...spf(`v=spf1 ${text} -all`),
});
const ip6 = { ip: '2001:db8::1' };
const mx = (...names: string[]) => names.map((exchange, index) => ({ preference: index, exchange }));
const reverse4 = 'PTR 1.2.0.192.in-addr.arpa';
const reverse6 = `PTR 1.${'0.'.repeat(23)}8.b.d.0.1.0.0.2.ip6.arpa`;
const at1 = ['192.0.2.1'];
const long = (length: number) => 'x'.repeat(length);

type Case = [why: string, records: ScriptedRecords, result: string, asked?: Asked];

const sections: Record<string, Case[]> = {
  '3.3 strings, 4.5 selecting': [
    ['strings join without a space', { 'TXT a.example': [{ text: 'v=spf1 ip4:192.0.2.1 -all', strings: [] }] }, 'pass'],
    ['a tab does not end the version', spf('v=spf1\t+all'), 'none'],
    ['v=spf10', spf('v=spf10 +all'), 'none'],
    ['v=spf1 with a comma', spf('v=spf1,+all'), 'none'],
    ['a leading space', spf(' v=spf1 +all'), 'none'],
    ['a version with spaces behind it', spf('v=spf1   '), 'neutral'],
    ['two that differ in case', { 'TXT a.example': ['v=spf1 +all', 'V=SPF1 +all'] }, 'permerror'],
    ['one beside Sender ID', { 'TXT a.example': ['spf2.0/pra -all', 'v=spf1 +all'] }, 'pass'],
    ['behind an alias', { 'CNAME a.example': ['b.example'], 'TXT b.example': ['v=spf1 +all'] }, 'pass'],
    ['binary in another text', { 'TXT a.example': ['\u0000\u00ff', 'v=spf1 +all'] }, 'pass'],
  ],
  '4.3 what can be checked': [
    ['an underscore', { 'TXT _s.a.example': ['v=spf1 +all'] }, 'pass', { domain: '_s.a.example' }],
    ['an empty domain', {}, 'none', { domain: '' }],
    ['a name of 254 characters', {}, 'none', { domain: `${`${long(49)}.`.repeat(5)}${long(4)}` }],
    ['two last dots', spf('v=spf1 +all'), 'none', { domain: 'a.example..' }],
  ],
  '4.6 syntax anywhere': [
    ['an unknown mechanism behind +all', spf('v=spf1 +all moo'), 'permerror'],
    ['a sign alone', spf('v=spf1 + all'), 'permerror'],
    ['two signs', spf('v=spf1 -+all'), 'permerror'],
    ['a line break between terms', spf('v=spf1 ip4:192.0.2.1\n-all'), 'permerror'],
    ['a NUL', spf('v=spf1 a:a.example\u0000 -all'), 'permerror'],
    ['a byte over 127', spf('v=spf1 a:a.ex\u00e4mple -all'), 'permerror'],
    ['before any question', spf('v=spf1 a mx ptr include: -all'), 'permerror'],
    ['in an include', term('include:b.example', { 'TXT b.example': ['v=spf1 +all bad'] }), 'permerror'],
    ['in a redirect', { ...spf('v=spf1 redirect=b.example'), 'TXT b.example': ['v=spf1 +all bad'] }, 'permerror'],
    [
      'in a record that is not reached',
      { ...spf('v=spf1 +all include:b.example'), 'TXT b.example': ['v=spf1 bad'] },
      'pass',
    ],
    [
      'names in any case',
      { ...spf('v=spf1 InClUdE:b.example -ALL'), 'TXT b.example': ['v=spf1 IP4:192.0.2.1'] },
      'pass',
    ],
  ],
  '4.6.4 limits': [
    ['ten includes in a row', chain(10), 'pass'],
    ['eleven', chain(11), 'permerror'],
    [
      'ten with the redirect',
      {
        ...spf(`v=spf1 ${'a '.repeat(9)}redirect=b.example`),
        'A a.example': ['192.0.2.9'],
        'TXT b.example': ['v=spf1 +all'],
      },
      'pass',
    ],
    [
      'eleven with the redirect',
      {
        ...spf(`v=spf1 ${'a '.repeat(10)}redirect=b.example`),
        'A a.example': ['192.0.2.9'],
        'TXT b.example': ['v=spf1 +all'],
      },
      'permerror',
    ],
    ['ip4, ip6 and all cost nothing', spf(`v=spf1 ${'ip4:198.51.100.1 ip6:2001:db8::2 '.repeat(30)}?all`), 'neutral'],
    [
      'ptr and exists count',
      {
        ...spf(`v=spf1 ${'ptr exists:e.a.example '.repeat(5)}a +all`),
        [reverse4]: ['x.example'],
        'TXT e.a.example': ['x'],
        'AAAA x.example': ['2001:db8::9'],
      },
      'permerror',
    ],
    ['exp does not', { ...spf(`v=spf1 ${'a '.repeat(10)}-all exp=why.example`), 'A a.example': ['192.0.2.9'] }, 'fail'],
    [
      'a mx with ten names of ten is one',
      {
        ...spf('v=spf1 mx -all'),
        'MX a.example': mx(...Array.from({ length: 10 }, (_, n) => `m${n}.example`)),
        'A m9.example': at1,
      },
      'pass',
    ],
    [
      'many addresses of one name',
      term('a', { 'A a.example': [...Array.from({ length: 60 }, (_, n) => `198.51.100.${n}`), ...at1] }),
      'pass',
    ],
    ['void: nxdomain and nodata count alike', spf('v=spf1 a exists:x.example mx +all'), 'permerror'],
    [
      'void: an MX whose hosts are gone does not count',
      { ...spf('v=spf1 mx a:x.example a:y.example ?all'), 'MX a.example': mx('gone.example') },
      'neutral',
    ],
    [
      'void: a match before the third',
      { ...spf('v=spf1 a:x.example a:y.example ip4:192.0.2.1 a:z.example -all') },
      'pass',
    ],
    [
      'void in an include and outside',
      { ...spf('v=spf1 include:b.example a:z.example +all'), 'TXT b.example': ['v=spf1 a:x.example a:y.example -all'] },
      'permerror',
    ],
  ],
  '2.6.6 and 5: time-outs': [
    ['of a', term('a:b.example', { 'A b.example': 'timeout' }), 'temperror'],
    ['of a for IPv6', term('a:b.example', { 'AAAA b.example': 'servfail', 'A b.example': at1 }), 'temperror', ip6],
    ['of the other family only', term('a:b.example', { 'AAAA b.example': 'timeout', 'A b.example': at1 }), 'pass'],
    ['of mx', term('mx', { 'MX a.example': 'servfail' }), 'temperror'],
    ['of a mail server', term('mx', { 'MX a.example': mx('m.example'), 'A m.example': 'timeout' }), 'temperror'],
    [
      'of a mail server behind the one that matches',
      term('mx', { 'MX a.example': mx('m.example', 'n.example'), 'A m.example': at1, 'A n.example': 'timeout' }),
      'pass',
    ],
    ['of exists', term('exists:b.example', { 'A b.example': 'refused' }), 'temperror'],
    ['of ptr is no match', term('ptr', { [reverse4]: 'timeout' }), 'fail'],
    [
      'of one name of ptr skips it',
      term('ptr', { [reverse4]: ['x.a.example', 'y.a.example'], 'A x.a.example': 'timeout', 'A y.a.example': at1 }),
      'pass',
    ],
    ['of a redirect', { ...spf('v=spf1 redirect=b.example'), 'TXT b.example': 'timeout' }, 'temperror'],
    [
      'deep below',
      term('include:b.example', { 'TXT b.example': ['v=spf1 include:c.example'], 'TXT c.example': 'servfail' }),
      'temperror',
    ],
    ['behind a match is never met', { ...spf('v=spf1 ip4:192.0.2.1 a:b.example'), 'A b.example': 'timeout' }, 'pass'],
  ],
  '5.2 include': [
    ...(['fail', 'softfail', 'neutral'] as const).map(
      (result, index): Case => [
        `of ${result} goes on`,
        { ...spf('v=spf1 include:b.example ip4:192.0.2.1 -all'), 'TXT b.example': [`v=spf1 ${'-~?'[index]}all`] },
        'pass',
      ],
    ),
    [
      'of no match and no all',
      { ...spf('v=spf1 include:b.example ~all'), 'TXT b.example': ['v=spf1 ip4:198.51.100.1'] },
      'softfail',
    ],
    ['of a name without SPF', term('include:b.example', { 'TXT b.example': ['hello'] }), 'permerror'],
    ['of two records', term('include:b.example', { 'TXT b.example': ['v=spf1', 'v=spf1 +all'] }), 'permerror'],
    ['without a name', spf('v=spf1 include +all'), 'permerror'],
    ['with a prefix length', term('include:b.example/24', { 'TXT b.example': ['v=spf1 +all'] }), 'permerror'],
    ['of a name that a macro made impossible', spf('v=spf1 include:%{h} +all'), 'permerror', { helo: 'a..example' }],
    [
      'of a single label',
      { ...spf('v=spf1 include:%{h} -all'), 'TXT example': ['v=spf1 +all'] },
      'permerror',
      { helo: 'example' },
    ],
    [
      'whose all gives a softfail with a qualifier',
      { ...spf('v=spf1 ~include:b.example -all'), 'TXT b.example': ['v=spf1 +all'] },
      'softfail',
    ],
    [
      'whose redirect passes',
      term('include:b.example', { 'TXT b.example': ['v=spf1 redirect=c.example'], 'TXT c.example': ['v=spf1 +all'] }),
      'pass',
    ],
    [
      'd is the included domain, o the sender’s',
      term('include:b.example', {
        'TXT b.example': ['v=spf1 exists:%{d}.%{o}.x.example'],
        'A b.example.a.example.x.example': ['127.0.0.2'],
      }),
      'pass',
    ],
  ],
  '5.3 a, 5.4 mx and prefix lengths': [
    ...[
      'a/',
      'a//',
      'a/33',
      'a//129',
      'a/024',
      'a/00',
      'a/24//',
      'a///64',
      'a/24/64',
      'a/-1',
      'a/2 4',
      'mx/33',
      'mx//129',
      'a:',
      'mx:',
      'a:/24',
      'a:example',
      'a:example.',
      'a:b.123',
      'a:192.0.2.1',
      'a:b.-c',
      'a:b.c-',
      'a:b.example:25',
      'a:b..example',
      'a:.example/',
    ].map((text): Case => [text, spf(`v=spf1 ${text} +all`), 'permerror']),
    ['a/0', term('a/0', { 'A a.example': ['198.51.100.1'] }), 'pass'],
    ['a/0 of nothing', term('a/0'), 'fail'],
    ['a/0 for IPv6', term('a/0', { 'A a.example': at1, 'AAAA a.example': ['2001:db8::9'] }), 'fail', ip6],
    ['a//0 for IPv6', term('a//0', { 'AAAA a.example': ['3fff::9'] }), 'pass', ip6],
    [
      'a//0 for a mapped sender',
      term('a//0', { 'AAAA a.example': ['2001:db8::1'] }),
      'fail',
      { ip: '::FFFF:192.0.2.1' },
    ],
    ['a/32//128', term('a/32//128', { 'A a.example': at1 }), 'pass'],
    ['a/31', term('a/31', { 'A a.example': ['192.0.2.0'] }), 'pass'],
    ['a name with slash and colon', term('a:x:y/z.b.example', { 'A x:y/z.b.example': at1 }), 'pass'],
    ['with a prefix behind them', term('a:x:y/z.b.example/24', { 'A x:y/z.b.example': ['192.0.2.9'] }), 'pass'],
    ['a last dot and a prefix', term('a:b.example./24', { 'A b.example': ['192.0.2.9'] }), 'pass'],
    ['a prefix behind a macro', term('a:%{d}/24', { 'A a.example': ['192.0.2.9'] }), 'pass'],
    ['a slash before an escape', term('a:%{d}.x/y%-/24', { 'A a.example.x/y%20': ['192.0.2.9'] }), 'pass'],
    ['a top label with hyphens', term('a:b.xn--zckzah', { 'A b.xn--zckzah': at1 }), 'pass'],
    ['a single label from a macro', term('a:%{h}', { 'A localhost': ['198.51.100.9'] }), 'fail', { helo: 'localhost' }],
    ['an address literal from a macro', term('a:%{h}'), 'fail', { helo: '[192.0.2.1]' }],
    ['mx without MX', term('mx', { 'A a.example': at1 }), 'fail'],
    ['mx/24', term('mx/24', { 'MX a.example': mx('m.example'), 'A m.example': ['192.0.2.9'] }), 'pass'],
    ['the second mx', term('mx', { 'MX a.example': mx('m.example', 'n.example'), 'A n.example': at1 }), 'pass'],
    [
      'mx for IPv6',
      term('mx//64', { 'MX a.example': mx('m.example'), 'AAAA m.example': ['2001:db8::2'] }),
      'pass',
      ip6,
    ],
    [
      'mx to an alias',
      term('mx', { 'MX a.example': mx('m.example'), 'CNAME m.example': ['n.example'], 'A n.example': at1 }),
      'pass',
    ],
  ],
  '5.5 ptr': [
    ['a parent of the name', term('ptr:example', { [reverse4]: ['m.a.example'], 'A m.a.example': at1 }), 'permerror'],
    ['of another domain', term('ptr:b.example', { [reverse4]: ['m.b.example'], 'A m.b.example': at1 }), 'pass'],
    ['in another case', term('ptr:B.Example', { [reverse4]: ['M.b.EXAMPLE'], 'A m.b.example': at1 }), 'pass'],
    ['the domain itself', term('ptr', { [reverse4]: ['a.example'], 'A a.example': at1 }), 'pass'],
    ['not a name that ends alike', term('ptr', { [reverse4]: ['ma.example'], 'A ma.example': at1 }), 'fail'],
    ['IPv6', term('ptr', { [reverse6]: ['m.a.example'], 'AAAA m.a.example': ['2001:db8::1'] }), 'pass', ip6],
    ['IPv6 by its other family', term('ptr', { [reverse6]: ['m.a.example'], 'A m.a.example': at1 }), 'fail', ip6],
    ['no name at all', term('ptr'), 'fail'],
    ['an empty name', spf('v=spf1 ptr: +all'), 'permerror'],
    ['a prefix length', spf('v=spf1 ptr/24 +all'), 'permerror'],
    [
      'an alias that leads nowhere',
      { ...spf('v=spf1 ptr'), [reverse4]: ['l.a.example'], 'CNAME l.a.example': ['l.a.example'] },
      'neutral',
    ],
  ],
  '5.6 ip4 and ip6': [
    ...[
      'ip4',
      'ip4:',
      'ip4:1.2.3',
      'ip4:1.2.3.4.5',
      'ip4:1.2.3.256',
      'ip4:01.2.3.4',
      'ip4:1.2.3.4/33',
      'ip4:1.2.3.4/032',
      'ip4:1.2.3.4/00',
      'ip4:1.2.3.4//32',
      'ip4:1.2.3.4:25',
      'ip4:::1',
      'ip6',
      'ip6:',
      'ip6:::1/129',
      'ip6:::1//64',
      'ip6:::1/064',
      'ip6:1::2::3',
      'ip6:1.2.3.4',
      'ip6:12345::',
      'ip6:[::1]',
      'ip6:::1%eth0',
      'ip6:1:2:3:4:5:6:7:8:9',
    ].map((text): Case => [text, spf(`v=spf1 ${text} +all`), 'permerror']),
    ['ip4 with host bits', term('ip4:192.0.2.77/24'), 'pass'],
    ['ip4:.../0', term('ip4:198.51.100.1/0'), 'pass'],
    ['ip4 is never IPv6', term('ip4:0.0.0.0/0'), 'fail', ip6],
    ['ip6:::/0 is never IPv4', term('ip6:::/0'), 'fail'],
    ['ip6:::/0 is never a mapped sender', term('ip6:::/0'), 'fail', { ip: '::ffff:192.0.2.1' }],
    ['ip6 in the longest form', term('ip6:2001:0DB8:0:0:0:0:0:1'), 'pass', ip6],
    ['ip6 with an IPv4 tail', term('ip6:2001:db8::192.0.2.1'), 'pass', { ip: '2001:db8::c000:201' }],
    ['ip6 by odd prefix', term('ip6:2001:db8::/31'), 'pass', { ip: '2001:db9::1' }],
  ],
  '5.7 exists': [
    ['any address matches', term('exists:b.example', { 'A b.example': ['203.0.113.9'] }), 'pass'],
    ['without a name', spf('v=spf1 exists +all'), 'permerror'],
    ['with an empty one', spf('v=spf1 exists: +all'), 'permerror'],
    ['with a prefix', spf('v=spf1 exists:b.example/24 +all'), 'permerror'],
    [
      'a name from the local part',
      term('exists:%{l1r-}.u.%{d}', { 'A anna.u.a.example': ['127.0.0.1'] }),
      'pass',
      { sender: 'anna-list-x@a.example' },
    ],
    [
      'a name that is too long is cut at the left',
      term(`exists:%{l}.${'abcdefghi.'.repeat(24)}x.example`, {
        [`A ${'abcdefghi.'.repeat(24)}x.example`]: ['127.0.0.1'],
      }),
      'pass',
      { sender: `${long(30)}@a.example` },
    ],
    ['a part that cannot be cut off', term('exists:%{l}.example'), 'fail', { sender: `${long(64)}@a.example` }],
  ],
  '6 modifiers': [
    ['unknown ones are ignored', spf('v=spf1 moo=%{c} x.y-z_1=a:b/c default=fail +all'), 'pass'],
    ['an empty one too', spf('v=spf1 moo= +all'), 'pass'],
    ['but not their macros', spf('v=spf1 moo=%abc +all'), 'permerror'],
    ['nor a broken one', spf('v=spf1 moo=%{x} +all'), 'permerror'],
    ['a name that begins with a digit', spf('v=spf1 1up=x +all'), 'permerror'],
    ['no name', spf('v=spf1 =x +all'), 'permerror'],
    ['a slash in the name', spf('v=spf1 a/b=c +all'), 'permerror'],
    ['redirect with a colon', spf('v=spf1 redirect:b.example'), 'permerror'],
    ['redirect to nobody', spf('v=spf1 redirect= ?all'), 'permerror'],
    ['redirect to a single label', spf('v=spf1 redirect=-all ?all'), 'permerror'],
    ['redirect twice, though all is there', spf('v=spf1 +all redirect=b.example redirect=b.example'), 'permerror'],
    ['exp twice', spf('v=spf1 exp=b.example exp=b.example +all'), 'permerror'],
    ['exp to nobody', spf('v=spf1 exp= +all'), 'permerror'],
    ['unknown ones twice', spf('v=spf1 moo=1 moo=2 +all'), 'pass'],
    [
      'redirect before the mechanisms',
      { ...spf('v=spf1 redirect=b.example ip4:192.0.2.1'), 'TXT b.example': ['v=spf1 -all'] },
      'pass',
    ],
    [
      'redirect to a record without all',
      { ...spf('v=spf1 redirect=b.example'), 'TXT b.example': ['v=spf1 ip4:198.51.100.1'] },
      'neutral',
    ],
    ['redirect by macro', { ...spf('v=spf1 redirect=%{l}.%{d}'), 'TXT anna.a.example': ['v=spf1 +all'] }, 'pass'],
    ['a last dot behind a macro', spf('v=spf1 redirect=%{d}.'), 'permerror'],
    [
      'a means the domain redirected to',
      {
        ...spf('v=spf1 redirect=b.example'),
        'TXT b.example': ['v=spf1 a -all'],
        'A b.example': at1,
        'A a.example': ['198.51.100.1'],
      },
      'pass',
    ],
    [
      'redirect to two records',
      { ...spf('v=spf1 redirect=b.example'), 'TXT b.example': ['v=spf1 +all', 'v=spf1 +all'] },
      'permerror',
    ],
    [
      'redirect to an impossible name',
      spf('v=spf1 redirect=%{l}.example'),
      'permerror',
      { sender: `${long(64)}@a.example` },
    ],
  ],
  '7 macros, in names': [
    ...[
      '%',
      '%a',
      '%{',
      '%{}',
      '%{i',
      '%{i x}',
      '%(i)',
      '%{ii}',
      '%{i-1}',
      '%{1i}',
      '%{i0}',
      '%{c}',
      '%{R}',
      '%{t}',
      '%{a}',
      '%{ir!}',
      '%{i.r}',
    ].map((text): Case => [text, spf(`v=spf1 exists:x${text}.b.example +all`), 'permerror']),
    ['escapes', term('exists:a%%b%_c%-d.b.example', { 'A a%b c%20d.b.example': ['127.0.0.1'] }), 'pass'],
    ['more parts than there are', term('exists:%{d9}.b.example', { 'A a.example.b.example': ['127.0.0.1'] }), 'pass'],
    [
      'reversed, then the right-hand parts',
      term('exists:%{d1r}.b.example', { 'A a.b.example': ['127.0.0.1'] }),
      'pass',
    ],
    [
      'several delimiters',
      term('exists:%{l2+-_}.b.example', { 'A y.z.b.example': ['127.0.0.1'] }),
      'pass',
      { sender: 'w-x+y_z@a.example' },
    ],
    [
      'a delimiter that is not there',
      term('exists:%{l-}.b.example', { 'A a.b.b.example': ['127.0.0.1'] }),
      'pass',
      { sender: 'a.b@a.example' },
    ],
    [
      'nibbles',
      term('exists:%{ir}.%{v}.b.example', { [`A 1.${'0.'.repeat(23)}8.b.d.0.1.0.0.2.ip6.b.example`]: ['127.0.0.1'] }),
      'pass',
      ip6,
    ],
    [
      'a mapped sender is in-addr',
      term('exists:%{ir}.%{v}.b.example', { 'A 1.2.0.192.in-addr.b.example': ['127.0.0.1'] }),
      'pass',
      { ip: '::ffff:192.0.2.1' },
    ],
    ['p without a name', term('exists:%{p}.b.example', { 'A unknown.b.example': ['127.0.0.1'] }), 'pass'],
    [
      'p whose look-up fails',
      term('exists:%{p}.b.example', { [reverse4]: 'timeout', 'A unknown.b.example': ['127.0.0.1'] }),
      'pass',
    ],
    [
      'p takes the domain itself first',
      term('exists:%{p}.b.example', {
        [reverse4]: ['x.example', 's.a.example', 'a.example'],
        'A x.example': at1,
        'A s.a.example': at1,
        'A a.example': at1,
        'A a.example.b.example': at1,
      }),
      'pass',
    ],
    [
      'p takes a name below it next',
      term('exists:%{p}.b.example', {
        [reverse4]: ['x.example', 's.a.example'],
        'A x.example': at1,
        'A s.a.example': at1,
        'A s.a.example.b.example': at1,
      }),
      'pass',
    ],
    ['h as it was said', term('exists:%{h}', { 'A mail.a.example': at1 }), 'pass'],
    [
      'o without a last dot',
      term('exists:%{o}.b.example', { 'A a.example.b.example': at1 }),
      'pass',
      { sender: 'anna@a.example.' },
    ],
    [
      'a local part with spaces and quotes',
      term('exists:%{l}.b.example', { 'A "an na".b.example': at1 }),
      'pass',
      { sender: '"an na"@a.example' },
    ],
    [
      'a local part with an @',
      term('exists:%{l}.b.example', { 'A x@y.b.example': at1 }),
      'pass',
      { sender: 'x@y@a.example' },
    ],
    ['a local part beyond ASCII', term('exists:%{l}.b.example'), 'fail', { sender: 'änna@a.example' }],
    [
      'no local part is the postmaster',
      term('exists:%{l}.b.example', { 'A postmaster.b.example': at1 }),
      'pass',
      { sender: 'a.example' },
    ],
    [
      'upper case escapes',
      term('exists:%{L}.b.example', { 'A a%2fb.b.example': at1 }),
      'pass',
      { sender: 'a/b@a.example' },
    ],
  ],
};

/** Includes nested `depth` deep, the last of which allows everyone. */
function chain(depth: number): ScriptedRecords {
  const names = ['a.example', ...Array.from({ length: depth }, (_, n) => `n${n}.example`)];
  return Object.fromEntries(
    names.map((name, index) => [
      `TXT ${name}`,
      [names[index + 1] ? `v=spf1 include:${names[index + 1]} -all` : 'v=spf1 +all'],
    ]),
  );
}

describe.each(Object.entries(sections))('RFC 7208 %s', (_section, cases) => {
  it.each(cases)('%s', async (_why, records, result, asked) => {
    expect((await check(records, asked)).result).toBe(result);
  });
});

describe('RFC 7208 6.2, 7: explanations', () => {
  it.each<[text: string, explanation: string | null, asked?: Asked]>([
    ['%{c} is %{ir}.%{v}.arpa', `2001:db8::1 is 1.${'0.'.repeat(23)}8.B.D.0.1.0.0.2.ip6.arpa`, ip6],
    ['%{c} %{i}', '192.0.2.1 192.0.2.1', { ip: '::ffff:192.0.2.1' }],
    ['%{S} %{L}', 'a%2Fb%21%27%28%29%2A~c%40a.example a%2Fb%21%27%28%29%2A~c', { sender: "a/b!'()*~c@a.example" }],
    ['%{H}', 'JUMPIN%27%20JUPITER', { helo: "JUMPIN' JUPITER" }],
    ['%{h1} %{d2} %{D}', 'example a.example a.example'],
    ['%{l} said “no”', null],
    ['%{l}\u0007', null],
    ['100%', null],
    ['%{q}', null],
    ['', ''],
    ['spaces  stay ', 'spaces  stay '],
  ])('%j', async (text, explanation, asked) => {
    const records = { ...spf('v=spf1 exp=why.%{d} -all'), 'TXT why.a.example': [text] };
    expect(await check(records, asked)).toMatchObject({ result: 'fail', explanation });
  });

  it('joins the strings of one record', async () => {
    const records = { ...spf('v=spf1 -all exp=w.a.example'), 'TXT w.a.example': [{ text: 'one two', strings: [] }] };
    expect((await check(records)).explanation).toBe('one two');
  });

  it.each(['~all', '?all', '+all', 'exists:%{p}x.example ~all'])('has none for %s', async (last) => {
    const records = { ...spf(`v=spf1 exp=w.a.example ${last}`), 'TXT w.a.example': ['no'] };
    const { explanation, asked } = await check(records);
    expect([explanation, asked.includes('TXT w.a.example')]).toEqual([null, false]);
  });

  it('comes from the record whose redirect was followed, with its domain', async () => {
    const records = {
      ...spf('v=spf1 exp=w.a.example redirect=b.example'),
      'TXT b.example': ['v=spf1 -all exp=w.%{d}'],
      'TXT w.b.example': ['%{d} %{o}'],
      'TXT w.a.example': ['wrong'],
    };
    expect((await check(records)).explanation).toBe('b.example a.example');
  });

  it('is not lost to void look-ups before it, nor counted as one', async () => {
    const records = spf('v=spf1 a:x.example a:y.example exp=z.example -all');
    expect(await check(records)).toMatchObject({ result: 'fail', explanation: null, voidLookups: 2, lookups: 2 });
  });
});

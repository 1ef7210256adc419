// A first record names the provider's include, or the domain's own mail servers, and is never harsh.
import { expect, it } from 'vitest';
import { mx, mxTarget } from '../testing/sample-evidence.ts';
import { spfStarter } from './spf-starter.ts';

const domain = 'sunny.example';
const at = (exchange: string, provider: string | null = null) =>
  mx(domain, { targets: [mxTarget(exchange, { provider })] });

it.each([
  ['own server', at('mail.sunny.example'), null, 'v=spf1 mx ~all'],
  ['own server that also sends', at('mail.sunny.example'), 'mail.sunny.example', 'v=spf1 mx ~all'],
  ['another server sends', at('mail.sunny.example'), 'smtp.sunny.example', 'v=spf1 mx a:smtp.sunny.example ~all'],
  ['a provider', at('aspmx.l.google.com', 'google'), 'smtp.gmail.com', 'v=spf1 include:_spf.google.com ~all'],
  ['a provider by name alone', at('aspmx.l.google.com'), null, 'v=spf1 include:_spf.google.com ~all'],
  [
    'a provider, and a server of its own',
    at('aspmx.l.google.com', 'google'),
    'mail.sunny.example',
    'v=spf1 include:_spf.google.com a:mail.sunny.example ~all',
  ],
  ['a provider without an include', at('mta5.am0.yahoodns.net', 'yahoo'), null, null],
  ['a filter', at('eu-smtp-inbound-1.mimecast.com', 'mimecast'), null, null],
  ['no MX', mx(domain, { targets: [], total: 0 }), null, null],
])('%s', (_, evidence, outgoing, wanted) => {
  expect(spfStarter(evidence, outgoing)).toBe(wanted);
});

it('is the operator’s own include where its servers send', () => {
  const servers = at('mail.sunny.example');
  expect(spfStarter(servers, 'mail.sunny.example', '_spf.harbour.example')).toBe(
    'v=spf1 include:_spf.harbour.example ~all',
  );
});

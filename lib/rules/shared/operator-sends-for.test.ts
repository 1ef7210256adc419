// A domain is the operator's by its MX or its submission host; without those in the profile, unless a provider has it.
import { expect, it } from 'vitest';
import { judgeContext } from '../testing/judge-sample.ts';
import { mx, mxTarget } from '../testing/sample-evidence.ts';
import { operatorSendsFor } from './operator-sends-for.ts';

const profile = { operatorHosts: ['mail.harbour.example'], operatorMx: ['mx1.harbour.example'] };

it.each([
  ['its MX', 'mx1.harbour.example', profile, true],
  ['a host as MX', 'mail.harbour.example', profile, true],
  ['another MX', 'mx.other.example', profile, false],
  ['a provider', 'aspmx.l.google.com', {}, false],
  ['nothing in the profile', 'mx.other.example', {}, true],
])('%s', (_, exchange, context, expected) => {
  expect(operatorSendsFor(mx('sunny.example', { targets: [mxTarget(exchange)] }), judgeContext(context))).toBe(
    expected,
  );
});

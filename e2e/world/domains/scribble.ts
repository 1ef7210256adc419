// The autoconfig document breaks off in the middle.
import { autoconfig, serversOf } from '../autoconfig.ts';
import { mailDomain } from '../practice-domain.ts';

const whole = autoconfig('scribble.example', serversOf('mail.scribble.example'));

export const scribble = mailDomain({
  domain: 'scribble.example',
  number: 51,
  story: 'The published settings cannot be read.',
  expected: ['autoconfig-invalid'],
  web: { '/.well-known/autoconfig/mail/config-v1.1.xml': { ...whole, body: whole.body?.slice(0, 200) } },
});

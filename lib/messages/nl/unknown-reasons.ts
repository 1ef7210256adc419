// Why we could not look: one honest sentence a reason, none of which blames the customer's mail.

import type { UnknownReason } from '../../model/outcome.ts';
import type * as english from '../en/unknown-reasons.ts';
import { translation } from '../translation.ts';

export const unknownReasonTexts: Readonly<Record<UnknownReason, string>> = {
  'own-resolver': 'We could not look: our own name service did not answer. This says nothing about your mail.',
  'dns-timeout': 'We could not look: one DNS question got no answer in time. This says nothing about your mail.',
  'dns-failed': 'We could not look: one question to the DNS had no answer of use. That alone proves nothing.',
  'own-network': 'We could not look: our own network cannot use this port. This says nothing about your mail.',
  cancelled: 'We did not look: the check was stopped first.',
  deadline: 'We did not look: the time for this check ran out first.',
  'connection-budget': 'We did not look: we keep our connections to one server few.',
  'own-restraint': 'Not checked: this server has seen much of us in the last minutes, so we let it rest.',
  'address-not-allowed': 'We did not look: this address is not one that we may connect to.',
  'no-password': 'Not checked: this needs a login with your password.',
  'not-vouched': 'Not checked: we send a password only to a server that we can vouch for, or that you confirm.',
  'certificate-invalid': "Not checked: the server's certificate is at fault, so we did not send the password.",
  'rejected-before': 'Not checked: the server refused these same details a moment ago.',
  'login-budget': 'Not checked: Mailmend has used up its own tries at this server. That is no lock of your mailbox.',
  'imap-not-accepted': 'Not checked: the password is tried here only after it worked for reading mail.',
  'not-offered': 'Not checked: the server offers no way to log in that we may use.',
  'sending-not-accepted': 'Not checked: a test message can only go out after the login for sending worked.',
  'not-asked': 'Not checked: we send a test message only when you ask for it.',
  'sent-before': 'Not checked: a test message went to this mailbox a few minutes ago.',
  'mailbox-full': 'Not checked: the mailbox is full, so we sent it no test message.',
  'web-server-hidden':
    'Not checked: the website is behind a proxy (CDN) or a site builder. Tell us its own server to have it checked.',
  'server-unreached': 'Not checked: the server that has to answer first could not be reached.',
  'no-clear-answer': 'We asked, but what the server answered does not settle this.',
  'server-hung-up': 'Not checked: the server let us in, and then closed the connection.',
  'own-error': 'We could not look: our check made a mistake here. This says nothing about your mail.',
  'not-applicable': 'Not checked: there was nothing here to look at.',
};

export const comeAgain = translation<typeof english.comeAgain>()({
  at: 'Check again after {time} (UTC).',
});

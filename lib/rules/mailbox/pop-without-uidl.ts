// The POP server gives messages no lasting names, so an app cannot know which ones it has already collected.
import { defineRule } from '../define.ts';

export const popWithoutUidl = defineRule({
  id: 'pop-without-uidl',
  reference: 'RFC 1939 7',
  needs: ['pop-mailbox'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'POP apps cannot leave mail on {host}.',
    customer: 'By POP, this server does not say which messages are new. Apps then fetch all of it again, or delete it.',
    meanwhile: 'If we recommend IMAP, use that: it knows each message.',
    agent: '{host}: UIDL was answered with -ERR.',
    fix: 'Update the POP server, so that it offers UIDL.',
  },
  judge: ({ 'pop-mailbox': { host, uidl } }) => (uidl ? [] : [{ subject: { host }, values: { host } }]),
});

// The server reports damage, or an error of its own, when it opens the mailbox or one of its folders.
import { defineRule } from '../define.ts';
import { noCode, nothing, phrase } from '../phrase.ts';
import { isBrokenMailbox, loginFaults } from '../shared/login-faults.ts';

export const mailboxCorrupt = defineRule({
  id: 'mailbox-corrupt',
  reference: 'RFC 5530 3',
  needs: ['login'],
  uses: ['mailbox'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'The server cannot open your mailbox properly.',
    customer:
      'The server {host} reports an error of its own with your mailbox ({folders}). Your password is not at fault.',
    meanwhile:
      'Keep the account in your app: it may hold copies of your mail. A new password would not help. Send this to your mail host.',
    agent: '{host}: {folders} could not be opened or counted. Code: {code}. It said: {words}',
    fix: 'Read the log of the mail server for this mailbox.\nCheck its disk and permissions, then rebuild the index of the mailbox.\nTell the customer to keep the password and the account in the app.',
  },
  phrases: { whole: 'the whole mailbox' },
  judge: ({ login, mailbox }) => {
    const atLogin = loginFaults(
      login.filter(({ code }) => isBrokenMailbox(code)),
      'backend-down',
    ).map(({ values: { host, code, words }, ...fault }) => ({
      ...fault,
      values: { host, code, words, folders: [phrase('whole')] },
    }));
    const refusals = mailbox ? [...mailbox.refusals, ...(mailbox.uncounted ?? [])] : [];
    const broken = refusals.filter(({ code }) => isBrokenMailbox(code));
    const [first] = broken;
    if (!mailbox || !first) return atLogin;
    const { host } = mailbox;
    const folders = [...new Set(broken.map(({ path }) => path))];
    const values = { host, folders, code: first.code ?? noCode, words: first.words || nothing };
    return [...atLogin, { subject: { host }, values, targets: [host] }];
  },
});

// The server takes the part before the @ as user name, and refuses the full address that apps fill in.
import { defineRule } from '../define.ts';
import { nothing } from '../phrase.ts';

export const usernameNotFullAddress = defineRule({
  id: 'username-not-full-address',
  reference: 'RFC 4616 2',
  needs: ['login'],
  severity: 'warning',
  mender: 'customer',
  messages: {
    title: 'The user name is not your full address.',
    customer:
      'The server {host} refused your full address. It let us in with the name {username} and the same password.',
    agent:
      '{host}:{port}: login as {address} refused ({words}), then accepted as {username}. The server counts both attempts. Apps fill in the full address.',
    fix: 'In the mail app, open the settings of this account.\nSet the user name to {username}, for receiving and for sending.\nKeep the password as it is.',
  },
  judge: ({ login }, { address }) =>
    login
      .filter(({ protocol, result, username }) => protocol === 'imap' && result === 'accepted' && username !== address)
      .flatMap(({ host, port, username }) => {
        const refused = login.find(
          (one) => one.host === host && one.port === port && one.result === 'rejected' && one.username === address,
        );
        if (!refused) return [];
        const values = { host, port, username, address: refused.username, words: refused.words || nothing };
        return [{ subject: { host, port }, values, targets: [`${host}:${port}`] }];
      }),
});

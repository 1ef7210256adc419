// What the rules of mailbox say.
import type { mailbox as english } from '../../../rules/mailbox/index.ts';
import { translationOfRules } from '../../translation.ts';

export const mailbox = translationOfRules<typeof english>()({
  title: 'Mailbox and POP',
  rules: {
    'imap-unavailable': {
      title: 'Your mail server offers POP only.',
      customer:
        'With IMAP, all your devices show the same mail. The server {host} has IMAP closed, so only POP is left.',
      meanwhile:
        'POP works until then. In your app, switch on “leave a copy on the server”. Send this to your mail host.',
      agent: '{host}: POP answers on {popPorts}; IMAP is closed on {ports}, and nothing names another server for it.',
      fix: 'Switch IMAP on for {host}, at best on port 993.',
      variants: {
        'without-copies': {
          meanwhile:
            'POP works until then, on one device alone: this server lets no app leave a copy there. Send this to your mail host.',
          fix: 'Switch IMAP on for {host}, at best on port 993.\nIf POP stays, let it offer UIDL.',
        },
      },
    },
    'imap-login-not-offered': {
      title: 'The server {host} offers no login for reading mail.',
      customer: 'A mail app must log in before it may read mail. The server {host} offers no way to do that.',
      meanwhile:
        'No mail is lost by this: it waits on the server, or some days with its senders. If we recommend other settings, use them. Otherwise webmail may work, if your mail host has it. Send this to your mail host.',
      agent:
        '{host}: IMAP is ready on {ports}, but inside TLS it announces LOGINDISABLED and no AUTH mechanism. A proxy that ends TLS looks like this: the server behind it believes the connection to be open.',
      fix: 'Check whether a proxy ends the encryption in front of the mail server.\nLet the mail server encrypt by itself, or tell it to trust that proxy.\nIf there is no proxy, switch logins on for encrypted connections.',
    },
    'mailbox-full': {
      title: 'Your mailbox is full.',
      customer: 'Your mailbox holds {used} of {limit}, so new mail may be sent back.',
      agent: '{host}: quota {used} of {limit} used ({percent} %).',
      fix: 'Look through Junk for mail that you want, then empty Junk and Trash.\nSort your mail by size. Delete messages with large attachments that you no longer need, or move them to your computer.\nEmpty Trash once more: what you delete goes there.\nIf you need more room, ask your mail host.',
      variants: {
        'server-said': {
          customer: 'The server says that your mailbox is full, so new mail may be sent back.',
          agent: '{host}: the login was answered with "over quota". It said: {words}',
        },
        messages: {
          customer: 'Your mailbox holds {used} messages, and there may be {limit}. New mail may be sent back.',
          agent: '{host}: quota MESSAGE {used} of {limit} used ({percent} %).',
          fix: 'Look through Junk for mail that you want, then empty Junk and Trash.\nDelete old messages that you no longer need.\nEmpty Trash once more: what you delete goes there.\nIf you need more room, ask your mail host.',
        },
        'message-refused': {
          customer: 'The server refused a message to you because your mailbox is full.',
          agent: '{host}: a message to the mailbox was refused as "over quota". It said: {words}',
        },
      },
    },
    'mailbox-closed': {
      title: 'The server lets you in, then hangs up.',
      customer: 'The server {host} took your password, and then closed the connection. Your password is right.',
      meanwhile:
        'Keep your password: it is right. Try again in some minutes, and send this to your mail host if it stays.',
      agent:
        '{host}:{port}: login as {username} accepted, connection closed by the server before the mailbox could be read. A limit after login, a crashing process or an unreadable mailbox is likely.',
      fix: 'Read the log of the mail server just after this login.\nCheck the limits for connections and memory of the mail service.\nCheck that the mailbox folder exists and can be read.',
      variants: {
        refused: {
          title: 'The server lets you in, but does not show your folders.',
          customer:
            'The server {host} took your password, and then would not list your folders. Your password is right.',
          meanwhile:
            'Keep your password: it is right. Webmail may still show your mail, if your mail host has it. Send this to your mail host.',
          agent:
            '{host}:{port}: login as {username} accepted, then no folder was listed. Code: {code}. It said: {words}',
          fix: 'Read the log of the mail server just after this login.\nCheck that the mailbox exists there, and that its storage can be reached.',
        },
        inbox: {
          title: 'The server lets you in, but does not open your inbox.',
          customer: 'The server {host} took your password, and then would not open your inbox. Your password is right.',
          meanwhile:
            'Keep your password: it is right. Webmail may still show your mail, if your mail host has it. Send this to your mail host.',
          agent:
            '{host}:{port}: login as {username} accepted, then EXAMINE INBOX refused. Code: {code}. It said: {words}',
          fix: 'Read the log of the mail server just after this login.\nCheck the storage and the permissions of this inbox.\nCheck whether the account must be unlocked before mail apps may read it.',
        },
      },
    },
    'mailbox-corrupt': {
      title: 'The server cannot open your mailbox properly.',
      customer:
        'The server {host} reports an error of its own with your mailbox ({folders}). Your password is not at fault.',
      meanwhile:
        'Keep the account in your app: it may hold copies of your mail. A new password would not help. Send this to your mail host.',
      agent: '{host}: {folders} could not be opened or counted. Code: {code}. It said: {words}',
      fix: 'Read the log of the mail server for this mailbox.\nCheck its disk and permissions, then rebuild the index of the mailbox.\nTell the customer to keep the password and the account in the app.',
      phrases: { whole: 'the whole mailbox' },
    },
    'mailbox-uncounted': {
      title: 'The server does not count your messages.',
      customer:
        'The server {host} does not say how many messages your folders hold. Apps may show no numbers, or old ones.',
      agent: '{host}: STATUS refused on every folder that was asked ({folders}). Code: {code}. It said: {words}',
      fix: 'Read the log of the mail server for the STATUS command.\nCheck the storage and the permissions of this mailbox.',
    },
    'mailbox-nearly-full': {
      title: 'Your mailbox is nearly full.',
      customer: 'Your mailbox holds {used} of {limit}. Once it is full, new mail may be sent back.',
      agent: '{host}: quota {used} of {limit} used ({percent} %).',
      fix: 'Look through Junk for mail that you want, then empty Junk and Trash.\nSort your mail by size. Delete messages with large attachments that you no longer need, or move them to your computer.\nEmpty Trash once more: what you delete goes there.',
      variants: {
        messages: {
          customer:
            'Your mailbox holds {used} messages, and there may be {limit}. Once it is full, new mail may be sent back.',
          agent: '{host}: quota MESSAGE {used} of {limit} used ({percent} %).',
          fix: 'Look through Junk for mail that you want, then empty Junk and Trash.\nDelete old messages that you no longer need.\nEmpty Trash once more: what you delete goes there.',
        },
      },
    },
    'mailbox-locked': {
      title: 'Another app is holding this mailbox.',
      customer: 'Only one app at a time can collect this mailbox by POP. Another one has it open just now.',
      agent: '{host} ({protocols} on {ports}): mailbox in use. Code: {code}. It said: {words}',
      fix: 'Close other apps that collect this mailbox by POP.\nWait some minutes and try again.\nWith IMAP, several apps can share a mailbox.',
    },
    'pop-deletes-mail': {
      title: 'If mail is missing, a computer may be taking it away.',
      customer:
        'Your inbox is nearly empty, and other folders are not. If you miss mail, an app may collect it by POP.',
      agent:
        '{host}: INBOX holds {inbox}, POP STAT {pop}, other folders {others} messages. A POP client without "leave on server" is possible; so is a tidy inbox.',
      fix: 'If you keep your inbox empty yourself, all is well.\nElse look for a computer that collects this mailbox by POP.\nIn its settings, switch on “leave a copy on the server”.\nAt best, change it to IMAP.',
      variants: {
        gone: {
          customer:
            'About {gone} messages came into your inbox and are not on the server any more. An app may collect them by POP.',
          agent:
            '{host}: INBOX holds {inbox}, POP STAT {pop}, other folders {others} messages, but UIDNEXT shows that about {gone} more have come. A POP client without "leave on server" is likely; so is a person who deletes.',
        },
        missed: {
          title: 'An app may be taking your mail off the server.',
          customer:
            'The server {host} holds only {held} messages now. An app that collects mail by POP may have taken others away.',
          agent:
            '{host}: {held} messages in all, POP STAT {pop}, and mail is missed. POP is open for this mailbox: look in the server’s log for a client that logs in by POP and sends DELE.',
          fix: 'Look for a computer or phone that collects this mailbox by POP. The missing mail may be there.\nIn its settings, switch on “leave a copy on the server”.\nAt best, change it to IMAP.\nIf the mail is nowhere, ask your mail host for a backup.',
        },
        'without-copies': {
          fix: 'If you keep your inbox empty yourself, all is well.\nElse look for a computer that collects this mailbox by POP.\nChange it to IMAP: by POP it cannot leave a copy on this server.',
        },
        'gone-without-copies': {
          customer:
            'About {gone} messages came into your inbox and are not on the server any more. An app may collect them by POP.',
          agent:
            '{host}: INBOX holds {inbox}, POP STAT {pop}, other folders {others} messages, but UIDNEXT shows that about {gone} more have come. A POP client without "leave on server" is likely; so is a person who deletes.',
          fix: 'If you keep your inbox empty yourself, all is well.\nElse look for a computer that collects this mailbox by POP.\nChange it to IMAP: by POP it cannot leave a copy on this server.',
        },
        'missed-without-copies': {
          title: 'An app may be taking your mail off the server.',
          customer:
            'The server {host} holds only {held} messages now. An app that collects mail by POP may have taken others away.',
          agent:
            '{host}: {held} messages in all, POP STAT {pop}, and mail is missed. POP is open for this mailbox: look in the server’s log for a client that logs in by POP and sends DELE.',
          fix: 'Look for a computer or phone that collects this mailbox by POP. The missing mail may be there.\nChange it to IMAP: by POP it cannot leave a copy on this server.\nIf the mail is nowhere, ask your mail host for a backup.',
        },
      },
    },
    'pop-server-expires-mail': {
      title: 'The server {host} deletes old mail by itself.',
      customer: 'The server may delete a message {days} days after it came, even if your app leaves a copy there.',
      meanwhile: 'Keep a copy of the mail that you need on your own computer. If we recommend IMAP, use that.',
      agent: '{host}: POP CAPA announces EXPIRE {days}.',
      fix: 'If the policy is not wanted, change it on the mail server (EXPIRE in its POP settings).',
      variants: {
        'at-once': {
          customer: 'The server deletes a message as soon as a POP app has collected it. No copy stays there.',
        },
      },
    },
    'pop-without-uidl': {
      title: 'POP apps cannot leave mail on {host}.',
      customer:
        'By POP, this server does not say which messages are new. Apps then fetch all of it again, or delete it.',
      meanwhile: 'If we recommend IMAP, use that: it knows each message.',
      agent: '{host}: UIDL was answered with -ERR.',
      fix: 'Update the POP server, so that it offers UIDL.',
    },
    'pop-login-delay': {
      title: 'The server {host} wants apps to look for mail less often.',
      customer: 'An app looked for mail by POP again too soon, so the server refused. With a longer pause it works.',
      agent: '{host}: POP login refused with LOGIN-DELAY. It said: {words}',
      fix: 'In apps that use POP, look for mail every 15 minutes or less often.\nCheck for a second device that uses POP.\nWith IMAP there is no such pause.',
      variants: {
        announced: {
          customer: 'By POP, apps may look for mail every {minutes} minutes at most. More often, the server refuses.',
          agent: '{host}: POP CAPA announces LOGIN-DELAY of {minutes} minutes.',
        },
      },
    },
    'namespace-prefix': {
      title: 'Your folders lie below the inbox.',
      customer:
        'On this server, all folders lie below the inbox. If your app shows them nested, set its root folder to {root}.',
      agent: '{host}: personal namespace prefix "{prefix}" (NAMESPACE).',
      fix: 'If the app shows folders below the inbox, open its advanced IMAP settings.\nSet the root folder path to {root}.',
    },
    'special-folders-duplicated': {
      title: 'Two folders do the same job.',
      customer: 'Your mailbox has {folders}. Your apps may use different ones, so mail may seem to be missing.',
      agent: '{host}: several folders for {job}: {folders}. SPECIAL-USE offered: {specialUse}.',
      fix: 'In each app, choose the same folder for {job}.\nMove the messages of the other folder there.',
      phrases: { yes: 'yes', no: 'no' },
    },
    'folders-unsubscribed': {
      title: 'Some folders may be hidden in your app.',
      customer: 'These folders hold mail but are not marked to be shown: {folders}. Some apps leave them out.',
      agent: '{host}: {count} folders with messages are in LIST but not subscribed: {folders}.',
      fix: 'In webmail or in the app, open the list of folders to show (subscribe).\nSwitch on the folders that you want to see.',
    },
    'mailbox-test-message-lost': {
      title: 'Our test message did not arrive within {seconds} seconds.',
      customer: 'The server took the message, but we did not see it in {folders}. It may come later.',
      meanwhile:
        'Look in your other folders: a filter may have moved it. If it comes later, you can delete it. Send this to your mail host.',
      agent:
        '{sender} took the message ({code}), but within {seconds} s it was not in {folders} at {host}. Subject: {subject}. The server said: {words}',
      fix: 'Look in the mail queue and the log for this subject.',
    },
    'mailbox-test-message-in-junk': {
      title: 'Our test message landed in {folder}.',
      customer: 'Even a message from you to yourself counts as junk here. Look there for mail that you miss.',
      meanwhile: 'Look through {folder}, and move the mail that you want to your inbox. Send this to your mail host.',
      agent: '{host}: the message was filed into {folder} after {seconds} s. Noted by the server: {noted}',
      fix: 'Check why the filter marks mail of logged-in users as junk, and let such mail pass.\nThen send another test message.',
    },
    'mailbox-test-message-slow': {
      title: 'Our test message took {seconds} seconds.',
      customer: 'The message arrived, but later than usual. Mail from you to others may be slow as well.',
      meanwhile: 'If mail stays slow, send this to your mail host.',
      agent: '{sender} to {host}: seen after {seconds} s. Longest step by the Received fields: {slowest}',
      fix: 'Look at the mail queue and the load of the server.\nCheck how long the filters take with each message.',
      phrases: { step: '{from} to {by}, {seconds} s', 'not-told': 'not told' },
    },
    'mailbox-test-message-left': {
      title: 'Our test message is still in your mailbox.',
      customer: 'We could not remove the message that we sent. You can delete it yourself.',
      agent: '{host}: the message in {folder} was not removed. Subject: {subject}',
      fix: 'Delete the message with the subject “{subject}”.',
      variants: {
        marked: {
          customer:
            'We marked the message as deleted. Your server cannot remove one message alone, so it may still show.',
          agent: '{host}: no UIDPLUS and no MOVE, so the message in {folder} only bears \\Deleted. Subject: {subject}',
        },
      },
    },
    'mailbox-test-message-fails-authentication': {
      title: 'Your own server says that our test message fails {methods}.',
      customer: 'The server doubts that your message is really from you. Other servers may refuse such mail.',
      meanwhile:
        'Your mail still goes out. If somebody misses a message from you, ask them to look in junk. Send this to your mail host.',
      agent: '{host}: Authentication-Results of {server}: {noted}',
      fix: 'Check the DKIM key and the DMARC record of the domain.\nCheck that outgoing mail is signed after the last change to it.',
    },
    'mail-in-junk': {
      title: 'Mail came into your junk folder lately.',
      customer:
        'The folder {folder} holds {messages} messages. The newest came on {newest}. If you miss mail, it may lie there.',
      agent: '{host}: \\Junk folder {folder} has {messages} messages, {unseen} unread, the newest of {newest} (UTC).',
      fix: 'Open the folder {folder} in your mail app or webmail.\nIf you find mail you want, mark it as not junk.\nMark it once for each sender, so that the filter learns.',
    },
  },
});

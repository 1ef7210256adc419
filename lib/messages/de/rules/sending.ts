// What the rules of sending say.
import type { sending as english } from '../../../rules/sending/index.ts';
import { translationOfRules } from '../../translation.ts';

export const sending = translationOfRules<typeof english>()({
  title: 'Sending',
  rules: {
    'submission-unavailable': {
      title: 'Mail apps cannot send through {host}.',
      customer: 'You can read mail at {host}. But the doors that apps send through are closed there.',
      meanwhile: 'You can send from webmail until then, if your mail host has it. Send this to your mail host.',
      agent: '{host}: serves mailboxes, but submission is dead on {ports}. No other submission host was found.',
      fix: 'Switch submission on for {host}: port 465 with SSL/TLS, port 587 with STARTTLS.\nCheck that the firewall lets both through.',
    },
    'smtp-ehlo-refused': {
      title: 'We could not check sending: {host} did not take the name we gave.',
      customer: 'The server {host} wants a visitor to give a name, and refused ours. Your mail app gives another one.',
      meanwhile: 'Send yourself a message from your mail app: if it arrives, sending works.',
      agent:
        '{host}: EHLO {name} refused on {ports}. An address literal must be taken (RFC 5321 4.1.4); apps give theirs, or the name of their computer. It said: {words}',
      fix: 'Look at the rules for HELO and EHLO on ports 465 and 587.\nTake them off there: who logs in needs no name.',
    },
    'rate-limited': {
      title: 'The server asks us to wait.',
      customer: 'There were too many attempts in a short time. The server takes new ones after a while.',
      meanwhile:
        'Wait an hour, then try again. Look for a device that still tries an old password. If it comes back, send this to your mail host.',
      agent: '{host} ({protocols} on {ports}): rate limit. Code: {code}. It said: {words}',
      fix: 'Check for a device that keeps trying an old password.\nCheck whether the limit fits this mailbox.',
      variants: {
        sending: {
          title: 'The server takes no more messages from you for now.',
          customer: 'The limit for sending is used up. The server takes new messages after a while.',
          meanwhile:
            'Wait an hour before you send again. If you sent little, set a new password: somebody else may be sending. Send this to your mail host.',
          agent: '{host}:{ports}: limit for sending. Code: {code}. It said: {words}',
          fix: 'Check whether somebody else sends through this mailbox.\nCheck whether the limit fits this mailbox.',
        },
      },
    },
    'size-limit': {
      title: 'The server {host} takes small messages only.',
      customer: 'A message may have {limit} at most, attachments included.',
      meanwhile: 'Send larger files as a link.',
      agent: '{host}: EHLO announces SIZE {bytes} on {ports}.',
      fix: 'If larger messages are wanted, raise the size limit of the mail server.',
    },
    'relay-denied': {
      title: 'The server {host} refuses to pass on your mail.',
      customer:
        'Your password was accepted, and still the server would not take a message from you. Mail apps see the same.',
      meanwhile: 'You can send from webmail until then, if your mail host has it. Send this to your mail host.',
      agent:
        '{host}:{port}: after an accepted login, {command} for {address} was refused as relaying. Code: {code}. It said: {words}',
      fix: 'Let logged-in users send, and list {address} as a mailbox of this server.',
      phrases: { 'end-of-message': 'the end of the message' },
    },
    'sender-not-owned': {
      title: 'The server does not let you send as {address}.',
      customer: 'Your password was accepted. But the server says that this address does not belong to your login.',
      meanwhile: 'You can send from webmail until then, if your mail host has it. Send this to your mail host.',
      agent: '{host}:{port}: {command} was refused for sender {address}. Code: {code}. It said: {words}',
      fix: 'Allow this login to send as {address}.',
      phrases: { 'end-of-message': 'the end of the message' },
    },
    'recipient-unknown': {
      title: 'The server {host} does not know {address}.',
      customer: 'We could log in to your mailbox. But the server for sending says that no such mailbox exists.',
      meanwhile:
        'Check that {address} is spelled right. Until this is mended, mail to you may go back to its senders. Send this to your mail host.',
      agent:
        '{host}:{port}: {command} for {address} was refused as an unknown recipient. Code: {code}. It said: {words}',
      fix: 'Check that the server for sending and the server for reading know the same mailboxes.',
      phrases: { 'end-of-message': 'the end of the message' },
    },
    'defer-limit': {
      title: 'The server has stopped taking mail from your domain.',
      customer: 'Too many messages from your domain could not be delivered. The server takes none for a while.',
      meanwhile:
        'Wait some hours before you send again. If you did not write to many people, set a new password for your mailbox. Send this to your mail host.',
      agent:
        '{host}:{port}: {command} was refused for too many deferred and failed messages. Code: {code}. It said: {words}',
      fix: 'Change the passwords of mailboxes and websites that may have sent spam.\nLook in the mail queue for what was sent, and remove it.\nThen lift the limit for this domain.',
      phrases: { 'end-of-message': 'the end of the message' },
    },
    'submission-message-refused': {
      title: 'The server {host} refused our test message.',
      customer:
        'Your password was accepted, but the server would not take a short message from you. Its own words say why.',
      meanwhile:
        'Read the words of the server: they may name something that you can change. Send this to your mail host.',
      agent: '{host}:{port}: {command} was answered with {code}. It said: {words}',
      fix: 'Look up the message in the server’s log by its time and address.\nMend what the log names, then send another test message.',
      phrases: { 'end-of-message': 'the end of the message' },
    },
    'submission-message-deferred': {
      title: 'The server {host} did not take our test message just now.',
      customer:
        'Your password was accepted. But the server asked us to come back later, and mail apps may hear the same.',
      meanwhile: 'Wait a quarter of an hour, then try again. If it stays, send this to your mail host.',
      agent: '{host}:{port}: {command} was answered with {code}, a temporary refusal. It said: {words}',
      fix: 'Look in the server’s log for the reason.',
      phrases: { 'end-of-message': 'the end of the message' },
    },
    'submission-message-unanswered': {
      title: 'The server {host} did not say whether it took our test message.',
      customer:
        'We handed over a message, and the server gave no clear answer. Mail apps may then send the same message twice.',
      meanwhile: 'Before you send a message again, ask whether it has arrived. Send this to your mail host.',
      agent: '{host}:{port}: no reply that follows the protocol at {command}. Code: {code}. It said: {words}',
      fix: 'Look in the server’s log for a session that broke off at this time.\nCheck filters that look at messages while they are handed over.',
      phrases: { 'end-of-message': 'the end of the message' },
    },
  },
});

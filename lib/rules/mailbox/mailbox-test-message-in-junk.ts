// A plain message from the mailbox to itself was filed as junk.
import { defineRule } from '../define.ts';
import { nothing } from '../phrase.ts';

export const mailboxTestMessageInJunk = defineRule({
  id: 'mailbox-test-message-in-junk',
  reference: 'RFC 6154 2',
  needs: ['round-trip'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'Our test message landed in {folder}.',
    customer: 'Even a message from you to yourself counts as junk here. Look there for mail that you miss.',
    meanwhile: 'Look through {folder}, and move the mail that you want to your inbox. Send this to your mail host.',
    agent: '{host}: the message was filed into {folder} after {seconds} s. Noted by the server: {noted}',
    fix: 'Check why the filter marks mail of logged-in users as junk, and let such mail pass.\nThen send another test message.',
  },
  judge: ({ 'round-trip': { arrival, reading, waitedMs, authentication } }) => {
    if (!arrival?.junk) return [];
    const { host } = reading;
    const noted = authentication.map(({ method, result }) => `${method}=${result}`).join(', ') || nothing;
    const seconds = Math.round(waitedMs / 1000);
    return [{ subject: { host }, values: { host, folder: arrival.folder, seconds, noted } }];
  },
});

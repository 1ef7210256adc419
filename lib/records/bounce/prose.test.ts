// What people write is no bounce, whatever numbers and hard words stand in it.
import { describe, expect, it } from 'vitest';
import { readBounce } from './read-bounce.ts';

const texts = [
  'Hello, we meet at 450 Main Street on port 587 in 2026.',
  'Dear Anna,\n\nthank you for your mail. The invoice over 550 EUR is attached. We will send the rest next week.\n\nRegards, Ben',
  'Price: 450 EUR, delivery within 3 days.',
  'I have a spam problem, can you help?',
  'How do I set up DMARC for my domain?',
  'The user manual says that the address book is in the upper left corner.',
  'Our newsletter: 10 tips against phishing and spam. Unsubscribe here.',
  'Recipe: 450 g flour\n500 ml milk\n2 eggs\nMix it well.',
  '5.1.1 Introduction\n5.1.2 Scope\n5.2.2 Mailboxes\nThis chapter describes the format.',
  'Your package could not be delivered because the address is incomplete. Please reschedule the delivery.',
  'Your parcel could not be delivered. Nobody was at home.',
  'Meeting moved to room 550: please bring your laptop.',
  'The connection between the two rivers was closed in 1987.',
  'The weather is fine today and the trains are on time.',
  'From: Anna <anna@a.example>\nTo: Ben <ben@b.example>\nSubject: Lunch\nDate: Mon, 23 Nov 2026 10:00:00 +0000\nReceived: from x ([192.0.2.1]) by y with ESMTP id 5504.1.1; Mon, 23 Nov 2026 10:00:00 +0000\nX-UIDL: 518\nX-Spam: no\nAuthentication-Results: mx; spf=fail; dmarc=fail\n\nSee you at noon at number 450.\n',
  '.button { color: #555 !important; }\n.table td { width: 550px; }',
  'Postfix 5.1.1 was never released; version 4.7.1 of the app is out.',
  'SPF is a record in the DNS that lists servers.',
  'We talked about the quota of fish that may be caught this year.',
  'The account of the events was not found credible by the jury.',
  'Order 5.7.1 confirmed. Total: 554 USD',
  'Hi Ben, did you see that the user guide for our new mailbox is available? Thanks!',
  'Please reply to 550 5th Avenue.',
  'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.',
  'Password reset: use the code 453 in the next ten minutes.',
  'code 550 is your one-time password',
  'Error handling in TypeScript: a gentle introduction',
  'Server maintenance on Monday at 10:00. Mail works as usual.',
  'Your order has been delayed. It will arrive on Friday.',
  'Das Paket konnte nicht zugestellt werden.',
  'We are offline on Sundays.',
  'No connection between these two facts was found.',
  'This is a list of recipients of the Nobel prize.',
  'Your subscription has expired. Renew it now for 450 EUR a year.',
  'Your account has been suspended. Click here to verify your identity.',
  'The virus spread through the village.',
  'Dear customer, your mailbox is almost full. Click here to get more room.',
  'Too many messages? Our tool sorts them for you.',
  'The host was not found in the garden.',
];

describe('readBounce', () => {
  it.each(texts)('says nothing of %j', (text) => {
    expect(readBounce(text)).toMatchObject({ id: null, kind: null, mender: null, outcome: null });
  });
});

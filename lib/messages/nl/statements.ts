// What we do with people's details, and how accessible these pages are: each sentence states what the code does.

import type { Statement } from '../article.ts';
import type * as english from '../en/statements.ts';
import { translation } from '../translation.ts';

export const privacy: Statement = {
  title: 'What we do with your details',
  lead: 'We use them for the check you ask for. Our server keeps a result when you say so, or when our help desk works on it.',
  sections: [
    {
      heading: 'Your email address',
      blocks: [
        {
          kind: 'list',
          items: [
            'We ask the DNS about your domain. We ask mail servers whether they answer.',
            'We ask public databases of mail settings about the name of your domain.',
            'They see the address of our server, not yours.',
          ],
        },
      ],
    },
    {
      heading: 'Your password',
      blocks: [
        {
          kind: 'list',
          items: [
            'You can check without it. You then learn less about your mailbox.',
            'Before you type it, the page names the server it will go to. It goes nowhere else.',
            'It travels encrypted, to us and from us to that server. Without valid encryption we do not send it.',
            'We log in with it to test receiving and sending. A refused password is tried once, or twice if your domain names another server or user name.',
            'We never store it, and it stands in no link, no report and no log.',
            'After a refused login we keep a scrambled fingerprint in memory, for 15 minutes at most.',
            'With it we keep the server’s answer. So the same password need not be tried again.',
          ],
        },
      ],
    },
    {
      heading: 'A test message',
      blocks: [
        {
          kind: 'list',
          items: [
            'We send one only when you ask for it, from your address to your address.',
            'We look for this one message in your inbox and your junk folder. We read no other.',
            'Then we remove it. If we cannot, we say so.',
            'For five minutes we keep a scrambled fingerprint of your address. So a second press sends nothing.',
          ],
        },
      ],
    },
    {
      heading: 'Your result',
      blocks: [
        {
          kind: 'list',
          items: [
            'It stays in this browser tab. Close the tab, and this browser can show it for one more hour.',
            'Your next visit after that hour removes it. “Forget this check” removes it at once.',
            'Somebody at our help desk may check your domain or address. Our server keeps that result for {days} days at most.',
            'So does their own browser, for 14 days at most.',
            'Our server holds it for 15 minutes, so that you can keep it. Then it is gone.',
            'If you keep it, our server stores it until the day you are shown. You can delete it sooner.',
            'Whoever has its link can read it. Without the link, nobody can read the stored copy.',
            'Our help desk sees that one was kept for your domain, and which faults it names. It does not see your address there.',
            'The company may let its own systems know the link of a kept result. Then we hold it for up to a week after we told them.',
            'This browser remembers your kept links until they end, so that you can delete them here.',
            'A code for your phone holds your address and your servers, and no password. Browsers send us neither.',
          ],
        },
      ],
    },
    {
      heading: 'When you ask for help',
      blocks: [
        {
          kind: 'list',
          items: [
            'Whoever helps you sees your domain, your address and what the check finds. They never see your password.',
            'We store what both of you see and press, for as long as the help lasts. A quarter of an hour later it is deleted.',
            'What stays for {days} days: your address, the first and the last check, and notes of whoever helped you.',
            'Our help desk can delete that sooner. Ask them.',
            'You can end the help at any time.',
            'We write down who of our help desk helped, and when.',
          ],
        },
      ],
    },
    {
      heading: 'Domains that the company looks after',
      blocks: [
        {
          kind: 'list',
          items: [
            'The company can check all of its domains by itself. It uses no addresses and no passwords for that.',
            'Our server stores what each of these checks found, so that changes show.',
            'Our help desk can see that, and what agents note about a domain for {days} days.',
          ],
        },
      ],
    },
    {
      heading: 'Your visit',
      blocks: [
        {
          kind: 'list',
          items: [
            'There is no tracking. If you choose a language here, one cookie keeps it for a year.',
            'Nobody else gets a cookie but the help desk’s own people, when they sign in.',
            'These pages load nothing from other companies.',
            'While the service runs, it counts checks by network address. So one visitor cannot block the others.',
            'We count how often each fault is found on a day. These counts hold no domain and no address.',
            'If you say whether an article helped, we count the answer. For a day we keep a scrambled fingerprint of your network address.',
            'This program’s log holds no email addresses and no results. It holds the first part of network addresses, or all of them if the company says so.',
          ],
        },
      ],
    },
  ],
};

export const accessibility: Statement = {
  title: 'Accessibility',
  lead: 'These pages are built so that everyone can use them. Our goal is WCAG 2.2, level AA.',
  sections: [
    {
      heading: 'What we built in',
      blocks: [
        {
          kind: 'list',
          items: [
            'Everything works with the keyboard alone.',
            'Screen readers hear the first answer, the first fault and the end of a check.',
            'Each state has a shape and a word. Colour alone never says anything.',
            'There is a light and a dark form. Your device chooses.',
            'If your device asks for less motion, nothing moves.',
            'The pages work on a screen 320 pixels wide. They also work with larger text.',
          ],
        },
      ],
    },
    {
      heading: 'How we test',
      blocks: [
        {
          kind: 'text',
          text: 'Programs test our pages for the rules they can judge, in light and dark, wide and narrow.',
        },
        {
          kind: 'text',
          text: 'Programs find only part of the barriers. No test with people who use screen readers has been done yet.',
        },
      ],
    },
    {
      heading: 'What we know does not work well',
      blocks: [
        {
          kind: 'list',
          items: [
            'The check needs JavaScript. The articles and the steps work without it.',
            'The drawings of apps have a short description. Their values stand beside them as text.',
          ],
        },
      ],
    },
  ],
};

export const statementFrame = translation<typeof english.statementFrame>()({
  barrierTitle: 'Did you meet a barrier?',
  barrierText: 'Tell us what you wanted to do and what stood in the way.',
  contact: 'Get help',
});

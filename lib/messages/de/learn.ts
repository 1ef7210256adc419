// The frame around the articles. They themselves are in learn, so that a page that only links to them does not carry them.

import type { ArticleTag } from '../article.ts';
import type * as english from '../en/learn.ts';
import { translation } from '../translation.ts';

/** The frame around every article. */
export const learn = translation<typeof english.learn>()({
  title: 'Articles',
  lead: 'Short answers about mail: how to set it up, and what to do when it fails.',
  back: 'All articles',
  planner: {
    title: 'Plan it, step by step',
    text: 'For your app, with a box for each step, and we count with you.',
    button: 'Begin',
  },
  related: 'Read on',
  guidesLink: 'All apps',
  tagsTitle: 'About',
  /** Above the operator's own articles. */
  own: 'From {name}',
  /** What the check beside an article of the operator's own looks at. */
  ownLooks: 'whether your domain and your mail servers work',
  find: {
    label: 'Search the articles',
    tags: 'Only about',
    all: 'Everything',
    found: '{n} found',
    nothing: 'No article has these words. Try fewer, or another word.',
  },
  /** Names of what articles are about. */
  tags: {
    setup: 'Setting up',
    password: 'Passwords',
    receiving: 'Receiving',
    sending: 'Sending',
    junk: 'Junk',
    security: 'Safety',
    apps: 'Apps',
    websites: 'Websites',
    domain: 'Domains',
    help: 'Help',
  } satisfies Record<ArticleTag, string>,
  helpful: {
    title: 'Was this helpful?',
    yes: 'Yes',
    no: 'No',
    counts: '{yes} of {all} readers found it helpful in the last year.',
    said: {
      yes: 'Thank you. We counted your answer.',
      no: 'Thank you. We counted your answer. The articles below or beside this may fit better.',
      failed: 'Your answer did not arrive. Try again in a minute.',
    },
  },
  check: {
    title: 'See what holds for you',
    looks: 'The check shows {looks}.',
    label: 'Your email address or domain',
    submit: 'Check it',
    tool: 'Open this check',
    faults: 'Faults that a check can find about this',
    last: 'Your last check, of {name}, found this about it:',
  },
});

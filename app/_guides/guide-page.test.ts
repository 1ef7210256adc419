// For each guide: every value a person must type is on the rendered page as it was verified, and POP leads nobody astray.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../e2e/fixtures/sample-run.ts';
import { guides } from '../../lib/guides/index.ts';
import { messages } from '../../lib/messages/index.ts';
import { askedFields, type Guide, guideSections } from '../../lib/model/guide.ts';
import { sectionsFor } from '../../lib/model/guide-steps.ts';
import type { GuideValues } from '../../lib/model/guide-values.ts';
import type { Account } from './account.ts';
import { usualGuides } from './find-guides.ts';
import { GuidePage } from './guide-view.tsx';

const server = { authentication: 'password', username: 'm4711-anna' } as const;
const values: GuideValues = {
  address: 'anna@oldmill-bakery.example',
  protocol: 'imap',
  incoming: { ...server, host: 'imap.harbour.example', port: 993, security: 'tls' },
  outgoing: { ...server, host: 'smtp.harbour.example', port: 587, security: 'starttls' },
};
const pop: GuideValues = { ...values, protocol: 'pop3', incoming: { ...values.incoming, port: 995 } };

const entities: Record<string, string> = { '&amp;': '&', '&#x27;': "'", '&quot;': '"', '&lt;': '<', '&gt;': '>' };
const visible = (html: string) =>
  html
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<[^>]+>/g, '\n')
    .replace(/&(?:amp|#x27|quot|lt|gt);/g, (entity) => entities[entity] ?? entity);

function page(guide: Guide, account: Account): string {
  const others = guides.filter(({ id }) => guide.others.includes(id));
  return renderToStaticMarkup(
    createElement(GuidePage, {
      guide,
      others,
      usual: usualGuides(guides),
      helpUrl: null,
      account,
      confirm: () => undefined,
    }),
  );
}
const known = (of: GuideValues): Account => ({ origin: 'run', values: of, report: sampleReport() });
/** The values of the rows, as they stand beside their labels. */
const rowValues = (html: string) =>
  [...html.matchAll(/<dd[^>]*>(.*?)<\/dd>/gs)].map(([, row = '']) => visible(row).replace(/\s/g, ''));

describe.each(guides.filter(({ ended }) => !ended).map((guide) => [guide.id, guide] as const))('%s', (_, guide) => {
  it('shows every value that is to be typed, and it is the verified one', () => {
    const shown = rowValues(page(guide, known(values)));
    const expected: Record<string, string> = { address: 'anna@oldmill-bakery.example' };
    for (const side of ['incoming', 'outgoing'] as const) {
      const { host = '', port = 0, security = 'tls', username = null } = values[side] ?? {};
      expected[`${side}.host`] = host;
      expected[`${side}.port`] = String(port);
      expected[`${side}.security`] = guide.securityWords[security].replace(/\s/g, '');
      expected[`${side}.username`] = username ?? '';
    }
    for (const field of askedFields) {
      if (field === 'password' || field in guide.unasked) continue;
      expect(shown, field).toContain(expected[field]);
    }
  });

  it('says why the app does not ask for the others', () => {
    const text = visible(page(guide, known(values)));
    for (const why of Object.values(guide.unasked)) expect(text).toContain(why);
  });

  it('asks every question, before and after a check', () => {
    for (const account of [known(values), { origin: 'none' } as const]) {
      const text = visible(page(guide, account));
      for (const id of guideSections) {
        const { question, step } = messages.guides.sections[id];
        expect(text.includes(question) || text.includes(step), id).toBe(true);
      }
      expect(text).toContain(guide.version);
      expect(text).toContain(messages.guides.sources[guide.source]);
    }
  });

  it('leads to IMAP where IMAP is there, and never to POP', () => {
    for (const account of [known(values), { origin: 'none' } as const]) {
      const [steps = '', questions] = page(guide, account).split('id="questions"');
      expect(questions).toBeDefined();
      expect(visible(steps).replaceAll(/IMAP\/POP3?|POP or IMAP/g, '')).not.toMatch(/\bPOP3?\b/);
    }
  });

  it('reads POP by the app’s own word, or says that it cannot', () => {
    const text = visible(page(guide, known(pop)));
    if (guide.protocolWords.pop3 === null) {
      expect(text).toContain(messages.guides.imapOnly.text);
      expect(text).not.toContain('995');
    } else {
      expect(text).toContain(guide.protocolWords.pop3);
      const copies = sectionsFor(guide, pop, pop.address).find(({ id }) => id === 'copies');
      if (copies?.none === null) expect(text).toContain(messages.guides.sections.copies.step);
    }
  });
});

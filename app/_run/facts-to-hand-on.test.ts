// What is handed on about a fault: enough for whoever mends it, and nothing that is the customer's own.
import { expect, it } from 'vitest';
import { senderNotCovered } from '../../e2e/fixtures/sample-findings.ts';
import { sampleReport } from '../../e2e/fixtures/sample-run.ts';
import { factsToHandOn } from './facts-to-hand-on.ts';

const finding = senderNotCovered();
const text = (over = {}) => factsToHandOn({ ...finding, ...over }, sampleReport(), 'https://mail-help.example');

it('says what it is, of which domain, and when that was seen', () => {
  expect(text().split('\n').slice(0, 3)).toEqual([
    finding.title,
    'oldmill-bakery.example, checked 2026-11-23 10:02 UTC',
    finding.agent,
  ]);
});

it('has the records as they are and as they should be', () => {
  expect(text()).toContain('- v=spf1 include:_spf.newsletter.example ~all');
  expect(text()).toContain('+ v=spf1 include:_spf.harbour.example include:_spf.newsletter.example ~all');
});

it('ends with a link that names the domain where no log sees it', () => {
  expect(text().split('\n').at(-1)).toBe('Check it yourself: https://mail-help.example/#oldmill-bakery.example');
});

it('names no address', () => {
  expect(text()).not.toContain('@');
});

it('lets nothing in it pass for a line of its own', () => {
  expect(text({ agent: 'It said: no\u0007\u202Eway' })).toContain('It said: no⟨U+0007⟩⟨U+202E⟩way');
});

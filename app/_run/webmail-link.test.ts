// Whoever is sent to webmail gets the link, where the profile names one.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { certificateMismatch } from '../../e2e/fixtures/sample-findings.ts';
import { sampleReport } from '../../e2e/fixtures/sample-run.ts';
import type { Finding } from '../../lib/model/finding.ts';
import { sendFromWebmail } from '../../lib/rules/shared/meanwhile.ts';
import { WebmailPlace } from '../_components/webmail-place.tsx';
import { FindingMend } from './finding-mend.tsx';

const place = 'https://webmail.harbour.example/';

function drawn(finding: Finding, url: string | null): string {
  const mend = createElement(FindingMend, { finding, report: sampleReport({ found: [finding] }), helpUrl: null });
  return renderToStaticMarkup(createElement(WebmailPlace, { url }, mend));
}

describe('the link to webmail', () => {
  const byHost: Finding = { ...certificateMismatch(), mender: 'host', meanwhile: sendFromWebmail };
  const byCustomer: Finding = { ...certificateMismatch(), fix: 'Try the same address and password in webmail.' };
  it.each([
    ['until it is mended', byHost],
    ['in their own steps', byCustomer],
  ])('stands where customers are sent there %s', (_, finding) => {
    expect(drawn(finding, place)).toContain(`href="${place}"`);
    expect(drawn(finding, null)).not.toContain(place);
  });
  it.each([
    ['nothing else helps', { ...byHost, meanwhile: null }],
    ['it is the mender who reads of it', { ...byHost, meanwhile: null, fix: 'Let webmail send by the same server.' }],
    ['other settings help', { ...byHost, meanwhile: 'Use the settings that we recommend.' }],
    ['their steps are in the app', certificateMismatch()],
  ])('stays away where %s', (_, finding) => {
    expect(drawn(finding, place)).not.toContain(place);
  });
});

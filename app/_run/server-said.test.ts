// A card leads to the rows of its ports, and repeats of them only what turned us away.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { door } from '../../e2e/fixtures/sample-evidence.ts';
import { observed } from '../../e2e/fixtures/sample-run.ts';
import { ServersSaid } from './server-said.tsx';

const host = 'mail.a.example';
const at = (port: number, more = {}) =>
  observed('imap', `${host}:${port}`, 1, 1, { ...door('imap', host), port, ...more });
const { tls } = door('imap', host);
const drawn = (...looks: ReturnType<typeof at>[]) => renderToStaticMarkup(createElement(ServersSaid, { looks }));

describe('what servers said, on a card', () => {
  it('names ports that let us in together, without the codes of their certificates', () => {
    const faulty = { tls: { ...tls, errors: ['CERT_HAS_EXPIRED'] } };
    const html = drawn(at(993, faulty), at(143));
    expect(html).not.toContain('CERT_HAS_EXPIRED');
    expect(html).toMatch(/993.*143/s);
    expect(html.split(host).length).toBe(drawn(at(993)).split(host).length);
  });
  it('names how others turned us away', () => {
    const html = drawn(at(993), at(143, { result: 'refused', tls: null, transcript: [], words: null }));
    expect(html).toContain(': refused');
    expect(html).not.toContain(': ready');
  });
});

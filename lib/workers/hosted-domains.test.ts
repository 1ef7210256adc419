// Which domains are the operator's: by name, by wildcard, by MX; and how little strangers' names may cost.
import { describe, expect, it, vi } from 'vitest';
import { operatorProfileSchema } from '../operator/profile.ts';
import { HostedDomains } from './hosted-domains.ts';

const server = { host: 'mail.harbour.example', port: 993, security: 'tls' };
const servers = { incoming: server, outgoing: { ...server, port: 465 } };
const profileOf = (...provisioning: object[]) =>
  operatorProfileSchema.parse({
    mail: { mx: ['mx.harbour.example'] },
    provisioning: provisioning.map((entry) => ({ ...servers, ...entry })),
  });

function hosted(entries: object[], exchangersOf = async (_: string): Promise<string[] | null> => []) {
  const clock = { ms: 1_000_000 };
  const asked = vi.fn(exchangersOf);
  const domains = new HostedDomains({ profile: profileOf(...entries), exchangersOf: asked, now: () => clock.ms });
  const nameOf = async (domain: string) => {
    const entry = await domains.entryFor(domain);
    return entry === null || entry === 'unknown' ? entry : entry.displayName;
  };
  return { nameOf, asked, clock };
}

describe('a domain', () => {
  it('belongs to the first entry that names it', async () => {
    const { nameOf, asked } = hosted([
      { displayName: 'one', domains: ['shop.example', '*.example.net'] },
      { displayName: 'two', domains: ['shop.example', 'example.net', 'a.example.net'] },
    ]);
    expect(await Promise.all(['shop.example', 'a.example.net', 'example.net', 'other.example'].map(nameOf))).toEqual([
      'one',
      'one',
      'two',
      null,
    ]);
    expect(asked).not.toHaveBeenCalled();
  });

  it("belongs to an entry for the operator's MX", async () => {
    const { nameOf } = hosted(
      [
        { displayName: 'mx', mxIsOurs: true },
        { displayName: 'named', domains: ['named.example'] },
      ],
      async (domain) =>
        domain === 'ours.example' ? ['mx.elsewhere.example', 'mx.harbour.example'] : ['mx.elsewhere.example'],
    );
    expect(await Promise.all(['ours.example', 'named.example', 'other.example'].map(nameOf))).toEqual([
      'mx',
      'named',
      null,
    ]);
  });

  it('is unknown where the DNS does not say, but not when it has a name', async () => {
    const { nameOf } = hosted(
      [
        { displayName: 'mx', mxIsOurs: true },
        { displayName: 'named', domains: ['named.example'] },
      ],
      async () => null,
    );
    expect(await Promise.all(['ours.example', 'named.example'].map(nameOf))).toEqual(['unknown', 'named']);
  });
});

describe('look-ups', () => {
  it('are ten a second over all names, and no stranger takes a known one away', async () => {
    const { nameOf, asked, clock } = hosted([{ displayName: 'mx', mxIsOurs: true }], async () => [
      'mx.harbour.example',
    ]);
    expect(await nameOf('known.example')).toBe('mx');
    const flood = await Promise.all(Array.from({ length: 100 }, (_, n) => nameOf(`d${n}.example`)));
    expect(asked).toHaveBeenCalledTimes(10);
    expect(flood.filter((name) => name === 'unknown')).toHaveLength(91);
    expect(await nameOf('known.example')).toBe('mx');
    clock.ms += 1_000;
    expect(await nameOf('d99.example')).toBe('mx');
  });

  it('are kept for an hour, and the old answer until there is a new one', async () => {
    let answer: string[] | null = ['mx.harbour.example'];
    const { nameOf, asked, clock } = hosted([{ displayName: 'mx', mxIsOurs: true }], async () => answer);
    expect(await Promise.all([nameOf('ours.example'), nameOf('ours.example')])).toEqual(['mx', 'mx']);
    clock.ms += 3_599_999;
    await nameOf('ours.example');
    expect(asked).toHaveBeenCalledTimes(1);
    clock.ms += 1;
    answer = null;
    expect(await nameOf('ours.example')).toBe('mx');
    expect(asked).toHaveBeenCalledTimes(2);
    answer = [];
    expect(await nameOf('ours.example')).toBeNull();
  });
});

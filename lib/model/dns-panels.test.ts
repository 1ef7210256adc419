// Tests of the shapes of DNS panels, one table a panel.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DnsPanel, dnsPanelIds, panelOfOperator, recordInPanel } from './dns-panels.ts';

const zone = 'tailor.example';
const spf = 'v=spf1 mx -all';
const shaped = (panel: DnsPanel, name: string, type: string, value: string) => {
  const { nameLabel, valueLabel, numbers, ...record } = recordInPanel(panel, { name, type }, value, zone);
  return [nameLabel, record.name, valueLabel, record.value, numbers.map((number) => number.value).join(' ')];
};

describe('recordInPanel', () => {
  it.each<[DnsPanel, string, string, string]>([
    ['cloudflare', 'Name', '@', 'Content'],
    ['cpanel', 'Name', 'tailor.example.', 'Record'],
    ['plesk', 'Domain name', '', 'TXT record'],
    ['godaddy', 'Name', '@', 'Value'],
    ['namecheap', 'Host', '@', 'Value'],
    ['ionos', 'Host name', '@', 'Value'],
    ['ovh', 'Sub-domain', '', 'Value'],
    ['hostinger', 'Name', '@', 'TXT value'],
    ['general', 'Name', 'tailor.example', 'Value'],
  ])('%s: a TXT record of the domain itself', (panel, nameLabel, name, valueLabel) => {
    expect(shaped(panel, 'tailor.example', 'TXT', spf)).toEqual([nameLabel, name, valueLabel, spf, '']);
  });

  it.each<[DnsPanel, string]>([
    ['cloudflare', '_dmarc'],
    ['cpanel', '_dmarc.tailor.example.'],
    ['plesk', '_dmarc'],
    ['route-53', '_dmarc'],
    ['godaddy', '_dmarc'],
    ['namecheap', '_dmarc'],
    ['ionos', '_dmarc'],
    ['ovh', '_dmarc'],
    ['hostinger', '_dmarc'],
    ['general', '_dmarc.tailor.example'],
  ])('%s: a name below the domain', (panel, name) => {
    expect(shaped(panel, '_DMARC.Tailor.example.'.toLowerCase(), 'TXT', 'v=DMARC1; p=none')[1]).toBe(name);
  });

  it.each<[DnsPanel, string, string, string]>([
    ['cloudflare', 'Mail server', 'mail.tailor.example', '10'],
    ['cpanel', 'Destination', 'mail.tailor.example', '10'],
    ['plesk', 'Mail exchange server', 'mail.tailor.example', '10'],
    ['route-53', 'Value', '10 mail.tailor.example', ''],
    ['godaddy', 'Value', 'mail.tailor.example', '10'],
    ['namecheap', 'Value', 'mail.tailor.example', '10'],
    ['ionos', 'Points to', 'mail.tailor.example', '10'],
    ['ovh', 'Target', 'mail.tailor.example.', '10'],
    ['hostinger', 'Mail server', 'mail.tailor.example', '10'],
    ['general', 'Value', '10 mail.tailor.example', ''],
  ])('%s: an MX record', (panel, label, value, priority) => {
    expect(shaped(panel, zone, 'MX', '10 mail.tailor.example').slice(2)).toEqual([label, value, priority]);
    expect(shaped(panel, zone, 'MX', '10 mail.tailor.example.').slice(2)).toEqual([label, value, priority]);
  });

  it('Route 53 wants quotes, and strings of at most 255 characters', () => {
    expect(shaped('route-53', zone, 'TXT', spf)).toEqual(['Record name', '', 'Value', '"v=spf1 mx -all"', '']);
    expect(shaped('route-53', zone, 'TXT', 'a"b\\c')[3]).toBe('"a\\"b\\\\c"');
    expect(shaped('route-53', zone, 'TXT', 'k'.repeat(300))[3]).toBe(`"${'k'.repeat(255)}" "${'k'.repeat(45)}"`);
  });

  it('takes an SRV record apart where the panel does', () => {
    expect(shaped('cloudflare', `_imaps._tcp.${zone}`, 'SRV', '0 1 993 mail.tailor.example').slice(3)).toEqual([
      'mail.tailor.example',
      '0 1 993',
    ]);
    expect(shaped('general', zone, 'SRV', '0 1 993 mail.tailor.example')[3]).toBe('0 1 993 mail.tailor.example');
  });

  it('keeps a name outside the zone, a value it does not understand, and a null target', () => {
    expect(shaped('cloudflare', 'example._report._dmarc.other.example', 'TXT', 'v=DMARC1')[1]).toBe(
      'example._report._dmarc.other.example',
    );
    expect(shaped('cloudflare', 'nottailor.example', 'TXT', 'x')[1]).toBe('nottailor.example');
    expect(shaped('cloudflare', zone, 'MX', 'mail.tailor.example')[3]).toBe('mail.tailor.example');
    expect(shaped('cloudflare', zone, 'MX', '0 .')[3]).toBe('.');
  });

  it('never loses a character of an unquoted text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...dnsPanelIds), fc.string(), (panel, text) => {
        const value = shaped(panel, zone, 'TXT', text)[3] ?? '';
        const plain = panel === 'route-53' ? value.slice(1, -1).replace(/\\(.)/gs, '$1') : value;
        expect(plain).toBe(text);
      }),
    );
  });
});

describe('panelOfOperator', () => {
  it.each<[string | null, DnsPanel]>([
    ['Cloudflare', 'cloudflare'],
    ['Amazon Route 53', 'route-53'],
    ['Namecheap', 'namecheap'],
    ['Gandi', 'general'],
    [null, 'general'],
  ])('%s', (operator, panel) => {
    expect(panelOfOperator(operator)).toBe(panel);
  });
});

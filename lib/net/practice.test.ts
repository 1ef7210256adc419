import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PracticeFileError, readPracticeFile } from './practice.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'mailmend-practice-'));
const write = (json: unknown, directory = folder()) => {
  const path = join(directory, 'practice.json');
  writeFileSync(path, JSON.stringify(json));
  return path;
};
const whole = {
  dns: '127.0.0.1:5300',
  hosts: { '198.18.0.10': { 993: '127.0.0.1:4993' }, '2001:2:0:0::10': { 993: '[::1]:4994' } },
  ca: null,
  rttMs: 50,
};

describe('readPracticeFile', () => {
  it('maps listed addresses and ports, in any spelling of the address', () => {
    const practice = readPracticeFile(write(whole));
    expect(practice.dns).toEqual({ address: '127.0.0.1', port: 5300 });
    expect(practice.endOf('198.18.0.10', 993)).toEqual({ address: '127.0.0.1', port: 4993 });
    expect(practice.endOf('2001:2::10', 993)).toEqual({ address: '::1', port: 4994 });
    expect(practice.endOf('198.18.0.10', 143)).toBeNull();
    expect(practice.endOf('198.18.0.11', 993)).toBeNull();
    expect(practice.rttMs).toBe(50);
  });
  it('reads the authority beside the file, and needs neither it nor a delay', () => {
    const directory = folder();
    writeFileSync(join(directory, 'ca.pem'), 'PEM');
    expect(readPracticeFile(write({ ...whole, ca: 'ca.pem' }, directory)).ca).toBe('PEM');
    expect(readPracticeFile(write({ dns: whole.dns, hosts: {} }))).toMatchObject({ ca: null, rttMs: 0, domains: [] });
  });
  it('reads the domains that lie beside it', () => {
    const directory = folder();
    const domains = [{ domain: 'a.example', address: 'anna@a.example', password: 'x', story: 'Works.' }];
    writeFileSync(join(directory, 'domains.json'), JSON.stringify(domains));
    expect(readPracticeFile(write(whole, directory)).domains).toEqual(domains);
  });
  it.each([
    ['an end that is not loopback', { ...whole, dns: '192.0.2.1:53' }],
    ['an end that is no address', { ...whole, dns: '127.999.0.1:53' }],
    ['an end without a real port', { ...whole, hosts: { '198.18.0.10': { 993: '127.0.0.1:99999' } } }],
    ['a port that does not exist', { ...whole, hosts: { '198.18.0.10': { 70000: '127.0.0.1:53' } } }],
    ['a name for an address', { ...whole, hosts: { 'mail.example': {} } }],
    ['a missing authority', { ...whole, ca: 'none.pem' }],
    ['a negative delay', { ...whole, rttMs: -1 }],
    ['no hosts', { dns: whole.dns }],
  ])('refuses %s', (_name, json) => {
    expect(() => readPracticeFile(write(json))).toThrow(PracticeFileError);
  });
  it('says which file cannot be read', () => {
    expect(() => readPracticeFile('/nowhere.json')).toThrow('/nowhere.json');
  });
});

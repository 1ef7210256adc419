// Command lines for a terminal: what is quoted, and what is never written.
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { shellCommand } from './shell-command.ts';

describe('a command line', () => {
  it.each([
    [['dig', 'example.com', 'MX'], 'dig example.com MX'],
    [['dig', '@192.0.2.1', '+norecurse', 'a.example', 'TXT'], 'dig @192.0.2.1 +norecurse a.example TXT'],
    [['openssl', '-connect', '[2001:db8::1]:993'], "openssl -connect '[2001:db8::1]:993'"],
    [['dig', '*.example.com'], "dig '*.example.com'"],
    [['dig', "a';reboot;'.example"], "dig 'a'\\'';reboot;'\\''.example'"],
    [['dig', '$(id).example'], "dig '$(id).example'"],
    [['dig', '=id'], "dig '=id'"],
    [['dig', '~root'], "dig '~root'"],
    [['dig', ''], "dig ''"],
  ])('%j', (words, line) => {
    expect(shellCommand(words)).toBe(line);
  });

  it.each(['a\nb', 'a\u0007', '\u202eexample', 'exаmple.com'])('is none with %j', (word) => {
    expect(shellCommand(['dig', word])).toBeNull();
  });

  it('comes back from a real shell as its words', () => {
    const words = ["a'b", '"c" $(id) `id` \\', ';&|<>*?[x]{y}#!~', '-x'];
    const printed = execFileSync('sh', ['-c', `printf '%s\\n' ${shellCommand(words)}`], { encoding: 'utf8' });
    expect(printed.trimEnd().split('\n')).toEqual(words);
  });
});

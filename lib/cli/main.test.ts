// Whoever asks for help gets every command, on standard output, and no reproach.
import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { main } from './main.ts';

afterEach(() => vi.restoreAllMocks());

const commands = [...readFileSync(new URL('main.ts', import.meta.url), 'utf8').matchAll(/^ {6}case '(\w+)':/gm)];

it.each([[['--help']], [['help']], [['-h']], [['check', '--help']], [['fleet', 'sweep', '--help']]])(
  '%j tells of every command',
  async (words) => {
    let out = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      out += text;
      return true;
    });
    const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(await main(words)).toBe(0);
    expect(commands.length).toBeGreaterThan(9);
    for (const [, command] of commands) expect(out).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
    expect(err).not.toHaveBeenCalled();
  },
);

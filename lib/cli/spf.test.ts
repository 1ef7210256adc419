// The `spf` command: its arguments, its exit codes, its JSON and its text.
import { describe, expect, it } from 'vitest';
import { type ScriptedRecords, scriptedDns } from '../../e2e/support/scripted-dns.ts';
import { spfCommand } from './spf.ts';

async function run(args: string[], records: ScriptedRecords = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const dns = scriptedDns(records);
  const code = await spfCommand(args, { out: (text) => out.push(text), err: (text) => err.push(text), dns });
  return { code, out: out.join(''), err: err.join(''), asked: dns.asked };
}
const zone: ScriptedRecords = {
  'TXT a.example': ['v=spf1 ip4:192.0.2.1 -all exp=why.a.example'],
  'TXT why.a.example': ['%{s} from %{h} at %{i}'],
  'TXT mail.a.example': ['v=spf1 -all exp=why.a.example'],
};
const ip = ['--ip', '192.0.2.9'];

describe('mailmend spf', () => {
  it('prints one JSON document of the fixed shape', async () => {
    const { code, out, err } = await run(['--ip', '192.0.2.1', '--sender', 'anna@a.example', '--json'], zone);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual({
      ...{ result: 'pass', explanation: null, mechanism: 'ip4:192.0.2.1', lookups: 0, voidLookups: 0 },
      trace: [
        expect.objectContaining({ domain: 'a.example', term: null }),
        expect.objectContaining({ result: 'match' }),
      ],
    });
  });

  it.each([
    [['--sender', 'anna@a.example', '--helo', 'h.example'], 'anna@a.example from h.example at 192.0.2.9'],
    [['--sender=anna@a.example'], 'anna@a.example from a.example at 192.0.2.9'],
    [['--sender', '@a.example'], 'postmaster@a.example from a.example at 192.0.2.9'],
    [['--sender', '-b c@d@a.example'], '-b c@d@a.example from a.example at 192.0.2.9'],
    [['--sender', '', '--helo', 'mail.a.example'], 'postmaster@mail.a.example from mail.a.example at 192.0.2.9'],
    [['--helo', 'mail.a.example', '--sender', '<>'], 'postmaster@mail.a.example from mail.a.example at 192.0.2.9'],
  ])('takes %j', async (args, explanation) => {
    const { code, out } = await run([...ip, ...args, '--json'], zone);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ result: 'fail', mechanism: '-all', explanation });
  });

  describe('where the record asks for the HELO name', () => {
    const asking: ScriptedRecords = {
      'TXT pitt.example': ['v=spf1 ip4:192.0.2.1 include:%{h}._spf.pitt.example exists:%%{h}.pitt.example -all'],
      'TXT pitt.example._spf.pitt.example': ['v=spf1 ?all'],
      'TXT mx.pitt.example._spf.pitt.example': ['v=spf1 ip4:192.0.2.9 -all'],
    };
    const sender = ['--sender', 'a@pitt.example'];

    it('says that the answer cannot be known without it', async () => {
      const { code, out } = await run([...ip, ...sender, '--json'], asking);
      const answer = JSON.parse(out);
      expect({ code, ...answer }).toMatchObject({ code: 0, result: 'fail', mechanism: '-all', unknown: ['helo'] });
      const [step, ...more] = answer.trace.filter(({ note }: { note: string | null }) => note?.includes('HELO'));
      expect(more).toEqual([]);
      expect(step).toMatchObject({ term: 'include:%{h}._spf.pitt.example', result: 'no-match' });
      expect((await run([...ip, ...sender], asking)).out).toContain('Add --helo NAME');
    });

    it.each([
      ['with it', [...ip, ...sender, '--helo', 'mx.pitt.example'], { result: 'pass' }],
      ['where another term decides first', ['--ip', '192.0.2.1', ...sender], { result: 'pass' }],
    ])('knows it %s', async (_, args, wanted) => {
      const answer = JSON.parse((await run([...args, '--json'], asking)).out);
      expect(answer).toMatchObject(wanted);
      expect(answer).not.toHaveProperty('unknown');
    });
  });

  it.each(['permerror', 'temperror', 'none'])('exits with 0 for %s too', async (result) => {
    const records = { permerror: ['v=spf1 moo'], temperror: 'timeout' as const, none: [] };
    const { code, out } = await run([...ip, '--sender', 'x@a.example', '--json'], {
      'TXT a.example': records[result as keyof typeof records],
    });
    expect({ code, result: JSON.parse(out).result }).toEqual({ code: 0, result });
  });

  it('checks an internationalised domain by its A-label', async () => {
    const { asked } = await run([...ip, '--sender', 'x@bücher.example'], {});
    expect(asked).toEqual(['TXT xn--bcher-kva.example']);
  });

  it.each([
    [[], 'Add the address of the sending server'],
    [['--ip', '127.1', '--sender', 'x@a.example'], 'not this: 127.1'],
    [['--ip', '\u202e1', '--sender', 'x@a.example'], 'not this: ⟨U+202E⟩1'],
    [ip, 'Add the sender'],
    [[...ip, '--sender', ''], 'Add --helo NAME'],
    [[...ip, '--sender', 'a.example'], 'Write the sender with an @'],
    [[...ip, '--sender', 'anna@'], 'Write the sender with an @'],
    [[...ip, '--sender'], 'Add a value behind --sender'],
    [[...ip, ...ip, '--sender', 'x@a.example'], 'Give --ip only once'],
    [[...ip, '--sender', `${'x'.repeat(1000)}@a.example`], 'Shorten the value of --sender'],
    [[...ip, '--sender', 'x@a.example', 'more'], 'it is no option here: more'],
    [[...ip, '--sender', 'x@a.example', '--json=yes'], 'it is no option here: --json=yes'],
  ])('refuses %j and asks nothing', async (args, sentence) => {
    const { code, out, err, asked } = await run(args, zone);
    expect({ code, out, asked }).toEqual({ code: 2, out: '', asked: [] });
    expect(err).toContain(sentence);
  });

  it('shows the steps as text that cannot act on a terminal', async () => {
    const records = {
      'TXT a.example': ['v=spf1 include:b.example ~all'],
      'TXT b.example': ['v=spf1 x=\u001b[2J -all'],
    };
    const { out } = await run([...ip, '--sender', 'x@a.example'], records);
    expect(out).toBe(
      [
        'permerror',
        'Look-ups: 1. Those that found nothing: 0.',
        'a.example: v=spf1 include:b.example ~all -> permerror',
        '  b.example: v=spf1 x=␛[2J -all -> permerror (control-character at character 10)',
        '  include:b.example -> permerror (b.example: permerror)',
        '',
      ].join('\n'),
    );
  });
});

// Which systems may use the API: tokens made, with what they may do, and taken back.
'use client';

import { useState } from 'react';
import { z } from 'zod';
import { admin } from '../../../../lib/messages/admin.ts';
import { format } from '../../../../lib/messages/format.ts';
import { dayAndTime, shortDay } from '../../../_run/time-of-day.ts';
import { Pane } from './pane.tsx';
import { useList } from './use-list.ts';

const words = admin.tokens;
/** As lib/desk/caller.ts has them; the browser sees no floor but the vocabulary. */
const scopes = ['run', 'reports', 'sessions', 'fleet', 'admin'] as const;
const listSchema = z.object({
  tokens: z.array(
    z.object({
      ...{ id: z.string(), name: z.string(), scopes: z.array(z.string()) },
      ...{ usedAt: z.string().nullable(), revokedAt: z.string().nullable() },
    }),
  ),
});
const madeSchema = z.object({ token: z.string() });

function MakeForm({ onMake }: { onMake: (name: string, chosen: readonly string[]) => void }) {
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>(['run']);
  return (
    <form
      className="flex flex-wrap items-end gap-x-5 gap-y-3 pb-3"
      onSubmit={(event) => {
        event.preventDefault();
        onMake(name, chosen);
        setName('');
      }}
    >
      <label className="grid gap-1">
        {words.name}
        <input
          className="field-desk px-2.5 py-1.5"
          required
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <fieldset className="flex flex-wrap items-center gap-x-4">
        <legend>{words.scopes}</legend>
        {scopes.map((scope) => (
          <label key={scope} className="flex min-h-8 items-center gap-1.5 pointer-coarse:min-h-11">
            <input
              type="checkbox"
              checked={chosen.includes(scope)}
              onChange={({ target }) =>
                setChosen(target.checked ? [...chosen, scope] : chosen.filter((one) => one !== scope))
              }
            />
            <span className="typed-s">{scope}</span>
          </label>
        ))}
      </fieldset>
      <button type="submit" className="btn btn-desk btn-main">
        {words.submit}
      </button>
    </form>
  );
}

export function TokensPane() {
  const { value, problem, change } = useList('/api/v1/tokens', listSchema);
  const [made, setMade] = useState<{ text: string; value: string } | null>(null);
  const { columns } = words;
  const make = async (name: string, chosen: readonly string[]) => {
    const answer = madeSchema.safeParse(await change('POST', '/api/v1/tokens', { name, scopes: chosen }));
    setMade(answer.success ? { text: format(words.value, { name }), value: answer.data.token } : null);
  };
  return (
    <Pane
      title={words.title}
      lead={words.lead}
      problem={problem}
      made={made}
      adding={{ summary: words.add, form: <MakeForm onMake={(name, chosen) => void make(name, chosen)} /> }}
    >
      <table className="ledger">
        <caption className="sr-only">{words.caption}</caption>
        <thead>
          <tr>
            {(['name', 'scopes', 'used', 'state', 'acts'] as const).map((column) => (
              <th key={column} scope="col">
                {columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(value?.tokens ?? []).map((token) => (
            <tr key={token.id}>
              <th scope="row" className="anywhere">
                {token.name}
              </th>
              <td data-l={columns.scopes} className="typed-s">
                {token.scopes.join(', ')}
              </td>
              <td data-l={columns.used}>{token.usedAt === null ? admin.never : dayAndTime(new Date(token.usedAt))}</td>
              <td data-l={columns.state}>
                {token.revokedAt === null
                  ? words.works
                  : format(words.back, { day: shortDay(new Date(token.revokedAt)) })}
              </td>
              <td data-l={columns.acts}>
                {token.revokedAt === null && (
                  <button
                    type="button"
                    className="link inline-flex min-h-7 items-center pointer-coarse:min-h-11"
                    onClick={() => void change('DELETE', `/api/v1/tokens/${token.id}`)}
                  >
                    {words.takeBack}
                    <span className="sr-only">: {token.name}</span>
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {value === null && <p className="px-4 py-3 text-ink2">{admin.loading}</p>}
      {value?.tokens.length === 0 && <p className="px-4 py-3 text-ink2">{words.empty}</p>}
    </Pane>
  );
}

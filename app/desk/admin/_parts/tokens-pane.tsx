// Which systems may use the API: tokens made, with what they may do, and taken back.
'use client';

import { useState } from 'react';
import { z } from 'zod';
import { admin } from '../../../../lib/messages/admin.ts';
import { format } from '../../../../lib/messages/format.ts';
import { dayAndTime, shortDay } from '../../../_run/time-of-day.ts';
import { AddingForm, Choices } from './adding-form.tsx';
import { Pane } from './pane.tsx';
import { RowAct, Table } from './table.tsx';
import { useList } from './use-list.ts';

const words = admin.tokens;
/** As lib/desk/caller.ts has them; the browser sees no floor but the vocabulary. */
const scopes = ['run', 'reports', 'sessions', 'fleet', 'admin'] as const;
const tokenSchema = z.object({
  ...{ id: z.string(), name: z.string(), scopes: z.array(z.string()) },
  ...{ usedAt: z.string().nullable(), revokedAt: z.string().nullable() },
});
type Token = z.infer<typeof tokenSchema>;
const listSchema = z.object({ tokens: z.array(tokenSchema) });
const madeSchema = z.object({ token: z.string() });

export function TokensPane() {
  const { value, problem, change } = useList('/api/v1/tokens', listSchema);
  const [made, setMade] = useState<{ text: string; value: string } | null>(null);
  const [chosen, setChosen] = useState<(typeof scopes)[number][]>(['run']);
  const make = async (name: string) => {
    const answer = madeSchema.safeParse(await change('POST', '/api/v1/tokens', { name, scopes: chosen }));
    setMade(answer.success ? { text: format(words.value, { name }), value: answer.data.token } : null);
  };
  const cells = {
    name: ({ name }: Token) => name,
    scopes: (token: Token) => <span className="typed-s">{token.scopes.join(', ')}</span>,
    used: ({ usedAt }: Token) => (usedAt === null ? admin.never : dayAndTime(new Date(usedAt))),
    state: ({ revokedAt }: Token) =>
      revokedAt === null ? words.works : format(words.back, { day: shortDay(new Date(revokedAt)) }),
    acts: ({ id, name, revokedAt }: Token) =>
      revokedAt === null && (
        <RowAct text={words.takeBack} about={name} onAct={() => void change('DELETE', `/api/v1/tokens/${id}`)} />
      ),
  };
  const form = (
    <AddingForm label={words.name} submit={words.submit} onAdd={(name) => void make(name)}>
      <Choices legend={words.scopes} all={scopes} chosen={chosen} onChoose={setChosen} />
    </AddingForm>
  );
  return (
    <Pane title={words.title} lead={words.lead} problem={problem} made={made} adding={{ summary: words.add, form }}>
      <Table
        caption={words.caption}
        columns={words.columns}
        order={['name', 'scopes', 'used', 'state', 'acts']}
        rows={value?.tokens ?? null}
        keyOf={({ id }) => id}
        cell={(token, column) => cells[column](token)}
        empty={words.empty}
      />
    </Pane>
  );
}

// Who may sign in at the desk: added, shut, opened again, given a role or a new link.
'use client';

import { useState } from 'react';
import { z } from 'zod';
import { admin } from '../../../../lib/messages/admin.ts';
import { format } from '../../../../lib/messages/format.ts';
import { shortDay } from '../../../_run/time-of-day.ts';
import { AddingForm } from './adding-form.tsx';
import { Pane } from './pane.tsx';
import { RowAct, Table } from './table.tsx';
import { useList } from './use-list.ts';

const words = admin.agents;
const agentSchema = z.object({
  ...{ id: z.string(), name: z.string(), role: z.enum(['agent', 'admin']) },
  ...{ since: z.string(), disabledAt: z.string().nullable() },
});
type Agent = z.infer<typeof agentSchema>;
const listSchema = z.object({ agents: z.array(agentSchema) });
const linkSchema = z.object({ name: z.string(), link: z.string() });

export function AgentsPane({ own }: { own: string }) {
  const { value, problem, change } = useList('/api/v1/agents', listSchema);
  const [made, setMade] = useState<{ text: string; value: string } | null>(null);
  const [role, setRole] = useState('agent');
  const take = async (method: 'POST' | 'PATCH', path: string, body: object) => {
    const answer = linkSchema.safeParse(await change(method, path, body));
    setMade(answer.success ? { text: format(words.link, answer.data), value: answer.data.link } : null);
  };
  const act = (agent: Agent, text: string, body: object) => (
    <RowAct text={text} about={agent.name} onAct={() => void take('PATCH', `/api/v1/agents/${agent.id}`, body)} />
  );
  const acts = (agent: Agent) => (
    <span className="flex flex-wrap gap-x-3">
      {agent.disabledAt === null && act(agent, words.newLink, { link: true })}
      {agent.id !== own &&
        (agent.role === 'agent'
          ? act(agent, words.makeAdmin, { role: 'admin' })
          : act(agent, words.makeAgent, { role: 'agent' }))}
      {agent.id !== own &&
        (agent.disabledAt === null
          ? act(agent, words.shutAct, { disabled: true })
          : act(agent, words.openAct, { disabled: false }))}
    </span>
  );
  const cells = {
    name: ({ name }: Agent) => name,
    role: (agent: Agent) => admin.roles[agent.role],
    since: ({ since }: Agent) => shortDay(new Date(since)),
    state: ({ disabledAt }: Agent) =>
      disabledAt === null ? words.open : format(words.shut, { day: shortDay(new Date(disabledAt)) }),
    acts,
  };
  const form = (
    <AddingForm
      label={words.name}
      submit={words.submit}
      onAdd={(name) => void take('POST', '/api/v1/agents', { name, role })}
    >
      <label className="grid gap-1">
        {words.role}
        <select className="field-desk px-2.5 py-1.5" value={role} onChange={({ target }) => setRole(target.value)}>
          <option value="agent">{admin.roles.agent}</option>
          <option value="admin">{admin.roles.admin}</option>
        </select>
      </label>
    </AddingForm>
  );
  return (
    <Pane title={words.title} lead={words.lead} problem={problem} made={made} adding={{ summary: words.add, form }}>
      <Table
        caption={words.caption}
        columns={words.columns}
        order={['name', 'role', 'since', 'state', 'acts']}
        rows={value?.agents ?? null}
        keyOf={({ id }) => id}
        cell={(agent, column) => cells[column](agent)}
        empty={words.empty}
      />
    </Pane>
  );
}

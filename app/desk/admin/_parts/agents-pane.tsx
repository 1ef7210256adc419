// Who may sign in at the desk: added, shut, opened again, given a role or a new link.
'use client';

import { useState } from 'react';
import { z } from 'zod';
import { admin } from '../../../../lib/messages/admin.ts';
import { format } from '../../../../lib/messages/format.ts';
import { shortDay } from '../../../_run/time-of-day.ts';
import { Pane } from './pane.tsx';
import { useList } from './use-list.ts';

const words = admin.agents;
const agentSchema = z.object({
  ...{ id: z.string(), name: z.string(), role: z.enum(['agent', 'admin']) },
  ...{ since: z.string(), disabledAt: z.string().nullable() },
});
type Agent = z.infer<typeof agentSchema>;
const listSchema = z.object({ agents: z.array(agentSchema) });
const linkSchema = z.object({ name: z.string(), link: z.string() });

function AddForm({ onAdd }: { onAdd: (name: string, role: string) => void }) {
  const [name, setName] = useState('');
  const [role, setRole] = useState('agent');
  return (
    <form
      className="flex flex-wrap items-end gap-3 pb-3"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(name, role);
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
      <label className="grid gap-1">
        {words.role}
        <select className="field-desk px-2.5 py-1.5" value={role} onChange={({ target }) => setRole(target.value)}>
          <option value="agent">{admin.roles.agent}</option>
          <option value="admin">{admin.roles.admin}</option>
        </select>
      </label>
      <button type="submit" className="btn btn-desk btn-main">
        {words.submit}
      </button>
    </form>
  );
}

export function AgentsPane({ own }: { own: string }) {
  const { value, problem, change } = useList('/api/v1/agents', listSchema);
  const [made, setMade] = useState<{ text: string; value: string } | null>(null);
  const { columns } = words;
  const take = async (method: 'POST' | 'PATCH', path: string, body: object) => {
    const answer = linkSchema.safeParse(await change(method, path, body));
    setMade(answer.success ? { text: format(words.link, answer.data), value: answer.data.link } : null);
  };
  const act = (agent: Agent, text: string, body: object) => (
    <button
      type="button"
      className="link inline-flex min-h-7 items-center pointer-coarse:min-h-11"
      onClick={() => void take('PATCH', `/api/v1/agents/${agent.id}`, body)}
    >
      {text}
      <span className="sr-only">: {agent.name}</span>
    </button>
  );
  return (
    <Pane
      title={words.title}
      lead={words.lead}
      problem={problem}
      made={made}
      adding={{
        summary: words.add,
        form: <AddForm onAdd={(name, role) => void take('POST', '/api/v1/agents', { name, role })} />,
      }}
    >
      <table className="ledger">
        <caption className="sr-only">{words.caption}</caption>
        <thead>
          <tr>
            {(['name', 'role', 'since', 'state', 'acts'] as const).map((column) => (
              <th key={column} scope="col">
                {columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(value?.agents ?? []).map((agent) => (
            <tr key={agent.id}>
              <th scope="row" className="anywhere">
                {agent.name}
              </th>
              <td data-l={columns.role}>{admin.roles[agent.role]}</td>
              <td data-l={columns.since}>{shortDay(new Date(agent.since))}</td>
              <td data-l={columns.state}>
                {agent.disabledAt === null
                  ? words.open
                  : format(words.shut, { day: shortDay(new Date(agent.disabledAt)) })}
              </td>
              <td data-l={columns.acts}>
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
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {value === null && <p className="px-4 py-3 text-ink2">{admin.loading}</p>}
      {value?.agents.length === 0 && <p className="px-4 py-3 text-ink2">{words.empty}</p>}
    </Pane>
  );
}

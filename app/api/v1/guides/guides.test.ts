// A guide by its id, as any page may fetch it.
import { expect, it } from 'vitest';
import { guides } from '../../../../lib/guides/index.ts';
import { guides as words } from '../../../../lib/messages/guides.ts';
import { operations } from '../_description/operations.ts';
import { GET as guide } from './[id]/route.ts';

const ask = (id: string) =>
  guide(new Request(`http://localhost/api/v1/guides/${id}`), { params: Promise.resolve({ id }) });
const described = operations.find(({ path }) => path === '/api/v1/guides/{id}')?.answers[200]?.schema;

it('gives every guide whole, as the description has it', async () => {
  for (const each of guides) {
    const given: unknown = await (await ask(each.id)).json();
    expect(given).toEqual({ guide: each, words });
    expect(described?.parse(given)).toEqual(given);
  }
});

it('has none of another name', async () => {
  for (const id of ['of-nothing', '__proto__', 'iPhone']) expect((await ask(id)).status).toBe(404);
});

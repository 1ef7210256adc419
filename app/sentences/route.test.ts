// Late parts of a page get their sentences, and names of nothing get none.
import { expect, it } from 'vitest';
import { kept } from '../../lib/messages/kept.ts';
import { GET } from './route.ts';

const get = async (query: string) => (await GET(new Request(`http://localhost/sentences?${query}`))).json();

it.each([
  ['of=result,kept&language=en', ['result', 'kept']],
  ['of=kept,kept,kept', ['kept']],
  ['of=toString,__proto__,nothing', []],
  ['', []],
])('%s', async (query, subjects) => {
  expect(Object.keys(await get(query))).toEqual(subjects);
});

it('speaks a language that there is', async () => {
  expect(await get('of=kept&language=tlh')).toEqual({ kept: JSON.parse(JSON.stringify(kept)) });
});

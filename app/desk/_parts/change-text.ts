// How two checks stand against each other, in a line.
import { desk } from '../../../lib/messages/desk.ts';
import { format } from '../../../lib/messages/format.ts';
import { formFor } from '../../../lib/messages/intl.ts';
import type { Versus } from '../_case/case-data.ts';

/** "2 mended, 1 new, 3 the same": what changed first, and only what there is. */
export function changeText({ compared }: Pick<Versus, 'compared'>): string {
  if (compared === null) return '';
  const kinds = ['new', 'mended', 'unchanged', 'cannotCompare'] as const;
  const told = kinds.flatMap((kind) => {
    const n = compared[kind].length;
    return n === 0 ? [] : [format(formFor(desk.versus[kind], n), { n })];
  });
  return told.join(', ') || desk.versus.nothing;
}

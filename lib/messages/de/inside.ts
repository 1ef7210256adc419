// What stands in the place of what a stranger need not know of the network that Mailmend runs in.
import type * as english from '../en/inside.ts';
import { translation } from '../translation.ts';
export const inside = translation<typeof english.inside>()({
  address: 'eine private Adresse',
  resolver: 'unser Resolver',
});

// What stands in the place of what a stranger need not know of the network that Mailmend runs in.
export const inside = {
  address: 'a private address',
  resolver: 'our resolver',
} as const;

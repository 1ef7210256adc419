// What the desk says: the agents' page, without customers waiting.
export const desk = {
  title: 'Help desk',
  find: {
    title: 'Find or check',
    hint: 'a domain, an address, an IP with a domain, a bounce, a header, an error',
  },
} as const;

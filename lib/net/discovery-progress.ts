// How far the search for mail servers has come, as far as knocks wait for it.

export interface DiscoveryProgress {
  /** The addresses of the mail servers that are looked for are known: the web need not ask whether it shares one. */
  hostsKnown: boolean;
  /** The domain has named all the servers that it names. */
  ownWordIn: boolean;
}

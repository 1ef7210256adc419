// The other processes' halls, as this one sees them: a client's runs count wherever they are.

export interface HallElsewhere {
  /** Told of each run that begins here, for each of its parties. `at`: milliseconds since 1970. */
  tell(name: string, at: number): void;
  /** Places that a party or a domain has there. */
  running(name: string): number;
  /** When a party's runs of the last minute began there, in order. */
  begun(name: string): readonly number[];
}

export const nowhereElse: HallElsewhere = { tell: () => undefined, running: () => 0, begun: () => [] };

// What the pages of the wizard are told by the server about this installation.

export interface SiteFacts {
  name: string;
  /** Where "Ask us" leads; null: no such button. */
  helpUrl: string | null;
}

/** A domain of the practice network, with a test account. */
export interface PracticeDomain {
  address: string;
  password?: string | null | undefined;
  story: string;
}

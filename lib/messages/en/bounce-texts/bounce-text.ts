// What is said of one meaning of a bounce or error.

export interface BounceText {
  title: string;
  customer: string;
  agent: string;
  fix: string;
  /** The article that tells more. */
  article?: string;
}

// The shape of what a test message showed: how it was taken in, where and when it arrived, its way, and that it was removed.

/** What the submission server's answer to the message came to. `unproven`: no answer that says either way. */
export type SubmitResult =
  | 'accepted'
  | 'relay-denied'
  | 'sender-not-owned'
  | 'recipient-unknown'
  | 'rate-limited'
  | 'defer-limit'
  | 'mailbox-full'
  | 'too-large'
  | 'deferred'
  | 'refused'
  | 'unproven';

/** The command that was answered last. `message`: the end of the text itself. */
export const submitStages = ['mail', 'rcpt', 'data', 'message'] as const;
export type SubmitStage = (typeof submitStages)[number];

/** One server that the message passed, oldest first, as the message itself says (RFC 5321 4.4). */
export interface RoundTripHop {
  from: string | null;
  by: string | null;
  with: string | null;
  encrypted: boolean;
  /** ISO time on that server's clock. */
  at: string | null;
  /** Since the hop before (the first: since we sent it); negative where clocks differ. */
  delayMs: number | null;
}

export interface RoundTripEvidence {
  /** Sender and only recipient. */
  address: string;
  subject: string;
  submission: {
    host: string;
    port: number;
    stage: SubmitStage;
    result: SubmitResult;
    /** Reply code and enhanced code, such as "550 5.7.1"; null: none. */
    code: string | null;
    /** The server's own sentence. */
    words: string;
    ms: number;
  };
  reading: { host: string; port: number };
  /**
   * `found`: seen in a folder. `not-found`: searched to the end of the time. `not-sent`: there was nothing to search for.
   * `broke-off`: the mailbox could not be searched to the end, so its absence says nothing.
   */
  search: 'found' | 'not-found' | 'not-sent' | 'broke-off';
  /** Folders that were searched. */
  folders: string[];
  /** Since the message was handed over: until it was seen, or until the search ended. */
  waitedMs: number;
  arrival: { folder: string; junk: boolean } | null;
  hops: RoundTripHop[];
  /** What the receiving server noted (RFC 8601), as it stands in the message. */
  authentication: Array<{ server: string | null; method: string; result: string; property: string | null }>;
  /** Our own check of each DKIM signature (RFC 6376 6). `unknown`: the key could not be looked up. */
  signatures: Array<{ domain: string; selector: string; result: 'pass' | 'fail' | 'unknown' }>;
  /**
   * `removed`: this very message was expunged. `moved-to-trash`. `marked`: flagged as deleted only, because the server
   * cannot expunge one message alone. `left`: still there. `nothing`: none was seen.
   */
  removal: 'removed' | 'moved-to-trash' | 'marked' | 'left' | 'nothing';
}

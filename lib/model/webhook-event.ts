// What other systems can be told of. Never a customer's report itself, nor anything that opens more than a link does.

import type { Severity } from './finding.ts';

export const webhookEvents = ['report.kept', 'session.waiting', 'fleet.regression'] as const;
export type WebhookEventName = (typeof webhookEvents)[number];
export const isWebhookEvent = (text: string): text is WebhookEventName =>
  (webhookEvents as readonly string[]).includes(text);

/** `url`s are null where the profile has no publicUrl. Times are ISO. */
export type WebhookEvent =
  | {
      type: 'report.kept';
      data: { domain: string; verdict: 'healthy' | 'faults' | 'unknown'; url: string | null; expiresAt: string };
    }
  /** `domain`: of the check before, null: there was none. `url`: the desk, where an agent signs in and sees who waits. */
  | { type: 'session.waiting'; data: { domain: string | null; url: string | null; until: string } }
  /**
   * `new`: errors and warnings that the sweep before did not find; at most 100 of them, `count` is all. `groups`: the same by
   * server (null: it lies with the domains themselves), then fault, the largest first, at most 100; `domains` counts them.
   */
  | {
      type: 'fleet.regression';
      data: {
        sweep: number;
        count: number;
        new: readonly { domain: string; id: string }[];
        groups: readonly { server: string | null; fault: string; severity: Severity; domains: number }[];
        url: string | null;
      };
    };

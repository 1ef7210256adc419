// Where the work on strangers' input is done: what route handlers ask for, whoever does it.
import type { Destinations } from '../diagnosis/destination.ts';
import type { Pasted } from '../diagnosis/pasted-body.ts';
import type { DiagnosisRequest, RequestRefusal } from '../diagnosis/request.ts';
import type { SpfQuestion } from '../diagnosis/spf-check.ts';
import type { AppsAnswer } from '../model/app-find.ts';
import type { BounceAnswer } from '../model/bounce.ts';
import type { DiagnosisEvent } from '../model/event.ts';
import type { AccountInput } from '../model/input.ts';
import type { MessageCheck } from '../model/message-check.ts';
import type { Door } from '../model/settings.ts';
import type { SpfAnswer } from '../model/spf-answer.ts';

/** For whom it is done, and until when. */
export interface Caller {
  signal: AbortSignal;
  /** See lib/model/client.ts. */
  client: string;
}

/** Work with one answer, by its name: what it is given, and what it gives. Null: the time was up first. */
export interface Tasks {
  destination: { given: DiagnosisRequest; gives: Destinations | null };
  /** Whether its confirmed hosts may be asked at all; null: they may. */
  'confirmed-hosts': { given: DiagnosisRequest; gives: RequestRefusal | null };
  spf: { given: SpfQuestion; gives: SpfAnswer | null };
  apps: { given: AccountInput; gives: AppsAnswer | null };
  /** Given a request's whole body. */
  message: { given: Uint8Array; gives: Pasted<MessageCheck | null> };
  /** The same, without asking anybody; null: somebody has to be asked. */
  'message-alone': { given: Uint8Array; gives: Pasted<MessageCheck | null> };
  bounce: { given: Uint8Array; gives: Pasted<BounceAnswer> };
  /** Of the operator's own. */
  'door-works': { given: Door; gives: boolean };
  /** Null: the DNS did not say. */
  'exchangers-of': { given: string; gives: string[] | null };
}
export type TaskName = keyof Tasks;
/** Those that take a request's body as it came. */
export type PastedTask = 'message' | 'message-alone' | 'bounce';

export interface RunHome {
  /** As `diagnose` in lib/diagnosis: the same stream, wherever it is made. */
  diagnose(request: DiagnosisRequest, caller: Caller): AsyncGenerator<DiagnosisEvent>;
  /** Rejects when the caller's signal aborts. */
  perform<Name extends TaskName>(
    name: Name,
    given: Tasks[Name]['given'],
    caller: Caller,
  ): Promise<Tasks[Name]['gives']>;
}

// What a protocol brings to a door: how it greets, tells its capabilities, starts TLS, logs in and takes its leave.
import type { Secret } from '../model/secret.ts';
import type { Dialogue } from './dialogue.ts';

/** `refused`: the server greets with a refusal (BYE, -ERR, 421/554). `other`: this is not the protocol we asked for. */
export interface Greeting {
  kind: 'ok' | 'preauthenticated' | 'refused' | 'other';
  text: string;
  /** Capabilities announced in the greeting itself, or null. */
  capabilities: string[] | null;
}
export interface CommandReply {
  ok: boolean;
  text: string;
}

/** The bare answer to a login, to be classified by records/login-result. */
export type LoginReply =
  | {
      kind: 'imap';
      status: 'OK' | 'NO' | 'BAD' | 'BYE' | 'WRONG-TAG';
      code: string | null;
      text: string;
      mechanism: string;
      /** Capabilities announced with the answer (RFC 3501 7.1), or null. */
      capabilities: string[] | null;
    }
  | { kind: 'pop3'; ok: boolean; code: string | null; text: string; mechanism: string }
  | { kind: 'submission'; reply: number; enhanced: string | null; text: string; mechanism: string };

export interface LoginRequest {
  username: string;
  secret: Secret;
  capabilities: string[];
}

/** One protocol, for one connection. All functions throw DialogueError when the session breaks off. */
export interface ProtocolScript {
  greeting(dialogue: Dialogue, signal: AbortSignal): Promise<Greeting>;
  /** `before`: those announced before TLS, as a hint of what else can be asked in the same round trip; never trusted. */
  capabilities(dialogue: Dialogue, signal: AbortSignal, before: readonly string[] | null): Promise<string[]>;
  /** What the server has said of itself (IMAP ID, RFC 2971); null: nothing, or not asked. */
  serverId(): Record<string, string> | null;
  /** The capability word that offers TLS: STARTTLS or STLS. */
  starttlsWord: string;
  starttls(dialogue: Dialogue, signal: AbortSignal): Promise<CommandReply>;
  /** SASL mechanisms among the capability words. */
  mechanisms(words: string[]): string[];
  /** A login with user name and password is possible with these capabilities. */
  canLogin(words: string[]): boolean;
  /** With these capabilities, announced before TLS, a login over the open line is offered. */
  plaintextLogin(words: string[]): boolean;
  /** RFC 1870 SIZE in bytes; null: not announced. */
  sizeLimit(words: string[]): number | null;
  login(dialogue: Dialogue, request: LoginRequest, signal: AbortSignal): Promise<LoginReply>;
  /** Says LOGOUT or QUIT; does not wait. */
  goodbye(dialogue: Dialogue): void;
}

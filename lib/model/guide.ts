// The shape of a guide: how one mail app is set up, as plain data with {placeholders} for this account's values.
import type { Authentication, Security } from './settings.ts';

/** Values a guide can name, as written in its texts: "{incoming.host}". */
export const guideFields = [
  'address',
  'protocol',
  'incoming.host',
  'incoming.port',
  'incoming.security',
  'incoming.username',
  'outgoing.host',
  'outgoing.port',
  'outgoing.security',
  'outgoing.username',
] as const;
export type GuideField = (typeof guideFields)[number];

/** Systems a guide is for; the page guesses the visitor's own and shows its guides first. */
export type GuideSystem = 'windows' | 'mac' | 'ios' | 'android' | 'linux';

/** What every guide must lead through. */
export const guideDuties = ['incoming', 'outgoing', 'password'] as const;
type GuideDuty = (typeof guideDuties)[number];

/** For which accounts a part of a guide holds. Whatever is left out holds for all. */
export interface GuideCondition {
  protocol?: 'imap' | 'pop3';
  authentication?: readonly Authentication[];
  /** A security that either server uses. */
  security?: Security;
  /** An outgoing server was found. */
  outgoing?: boolean;
  /** By POP, a message can stay on the server. */
  leavesCopies?: true;
}

interface Conditional {
  when?: GuideCondition;
}

/** A sentence or two. `**words**` are names as the app's screen shows them; `{field}` is a value of the account. */
interface GuideText extends Conditional {
  text: string;
}

export interface GuideNote extends GuideText {
  /** `safety`: about what must not be pressed. */
  kind: 'info' | 'safety';
}

/** Values to type, under a heading of the app's form. `mark`: the letter that the drawing shows beside it. */
export interface GuideGroup extends Conditional {
  heading: string | null;
  mark?: string;
  rows: ReadonlyArray<{ field: GuideField; label: string }>;
}

/** What stands below a server's name in the form: a choice of security, a tick box for it, or the user name. */
export interface DrawnSecondLine {
  kind: 'security' | 'tick' | 'username';
  label: string;
}

/** Our own drawing of the app's form: never a screenshot. */
export type GuideDrawing =
  | { kind: 'window'; title: string; ports: boolean; second: DrawnSecondLine; button: string }
  | { kind: 'phone'; title: string };

export interface GuideStep extends Conditional {
  title: string;
  duties: readonly GuideDuty[];
  /** Menu entries to press, one after the other. */
  path?: readonly string[];
  texts?: readonly GuideText[];
  drawing?: GuideDrawing;
  groups?: readonly GuideGroup[];
  /** What to press once the values are typed. */
  after?: readonly GuideText[];
  notes?: readonly GuideNote[];
  /** The same step in an older version of the app, folded away. */
  older?: { title: string; lines: readonly string[] };
}

/** What the app shows when it fails, and what to do. `code`: shown as the machine's own words. */
export interface GuideTrouble {
  shows: string;
  code: boolean;
  remedy: string;
}

export interface Guide {
  id: string;
  /** The app in a list: "Classic Outlook". */
  name: string;
  /** The app inside a sentence: "Outlook", "your iPhone". */
  app: string;
  /** The page's heading: "Set up classic Outlook on Windows". */
  title: string;
  systems: readonly GuideSystem[];
  /** The systems in words: "Windows, Mac, Linux". */
  systemNames: string;
  device: 'desktop' | 'laptop' | 'phone' | 'any';
  minutes: number;
  /** Which version the steps were written for. */
  version: string;
  versionQuestion: { text: string; article: string } | null;
  /** How this app names each kind of encryption. */
  securityWords: Record<Security, string>;
  steps: readonly GuideStep[];
  /** How to fetch new mail at once: for the test at the end. */
  fetch: string;
  troubles: readonly GuideTrouble[];
  /** Something worth knowing that is no step. */
  aside?: { title: string; text: string };
  /** Other guides to offer, by id. */
  others: readonly string[];
}

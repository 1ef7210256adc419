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
  // Never known here: the row says where the app asks for it.
  'password',
  'outgoing.password',
] as const;
export type GuideField = (typeof guideFields)[number];

/** What a mail app needs to know. A guide has a row for each, or says why its app does not ask. */
export const askedFields = [
  'address',
  'incoming.host',
  'incoming.port',
  'incoming.security',
  'incoming.username',
  'password',
  'outgoing.host',
  'outgoing.port',
  'outgoing.security',
  'outgoing.username',
] as const satisfies readonly GuideField[];
type AskedField = (typeof askedFields)[number];

/** Systems a guide is for; the page guesses the visitor's own and shows its guides first. */
export const guideSystems = ['windows', 'mac', 'ios', 'android', 'linux'] as const;
export type GuideSystem = (typeof guideSystems)[number];

/**
 * How the names in a guide are known. `seen`: on the screens of the program, which ran. `read`: in the program's own files,
 * which did not run. `vendor`: in its maker's words. `hosts`: on pages of mail hosts. `general`: told by few, so kept vague.
 */
export type GuideSource = 'seen' | 'read' | 'vendor' | 'hosts' | 'general';

/** For which accounts a part of a guide holds. Whatever is left out holds for all. */
export interface GuideCondition {
  protocol?: 'imap' | 'pop3';
  authentication?: readonly Authentication[];
  /** A security that either server uses. */
  security?: Security;
  /** The security of one server alone. */
  incomingSecurity?: Security;
  outgoingSecurity?: Security;
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

/** Our own drawing of the app's form: never a screenshot. A window shows the step's own groups and rows. */
export type GuideDrawing = { kind: 'window'; title: string; button: string } | { kind: 'phone'; title: string };

/** Text for a configuration file, copied as a whole. A user name in it is written as in a URL: "{incoming.login}". */
export interface GuideConfig {
  caption: string;
  lines: readonly GuideText[];
}

export interface GuideStep extends Conditional {
  title: string;
  /** Menu entries to press, one after the other. */
  path?: readonly string[];
  texts?: readonly GuideText[];
  drawing?: GuideDrawing;
  groups?: readonly GuideGroup[];
  config?: GuideConfig;
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

/** What most people meet first when something is wrong, and what it means. */
export interface FirstError extends GuideTrouble {
  means: string;
}

/** The app has no such thing, and what that means for the person. */
export interface NoSuchThing {
  none: string;
}

/** Menu entries to press, then what to do there. */
export interface GuideAnswer {
  path?: readonly string[];
  texts: readonly GuideText[];
  older?: GuideStep['older'];
  /** The slug of the article that says more. */
  article?: string;
}

/** What every guide answers besides its steps, in the order of the page. The compiler asks each guide for each of them. */
export const guideSections = [
  /** Where the app asks IMAP or POP, and by which words. */
  'protocol',
  /** What to do when the user name is not the address. */
  'username',
  /** By POP: leaving a copy on the server. For such accounts this is a step. */
  'copies',
  /** Switching the app's own junk filter off. Where there is one, this is a step. */
  'junk',
  /** Which folders hold sent, drafts, junk; the path prefix (RFC 2342 calls it a namespace). */
  'folders',
  /** Changing the settings later. */
  'change',
  /** Taking an accepted certificate exception back. */
  'exception',
  /** Removing the account without losing mail. */
  'remove',
] as const;
export type GuideSection = (typeof guideSections)[number];

export interface Guide {
  id: string;
  /** The app in a list: "Classic Outlook". */
  name: string;
  /** Other words that people look for it with. */
  aliases: readonly string[];
  /** The app inside a sentence: "Outlook", "your iPhone". */
  app: string;
  /** The page's heading: "Set up classic Outlook on Windows". */
  title: string;
  systems: readonly GuideSystem[];
  /** The systems in words: "Windows, Mac, Linux". */
  systemNames: string;
  device: 'desktop' | 'laptop' | 'phone' | 'browser' | 'any';
  minutes: number;
  /** Which version the steps were written for. */
  version: string;
  source: GuideSource;
  versionQuestion: { text: string; article: string } | null;
  /** The app's maker has ended it: there is nothing to set up, and the steps lead away from it. */
  ended?: true;
  /** How this app names each protocol; null: it cannot read mail that way. */
  protocolWords: { imap: string | null; pop3: string | null };
  /** How this app names each kind of encryption. */
  securityWords: Record<Security, string>;
  steps: readonly GuideStep[];
  /** Values that the app does not ask for, each with the reason. All others have a row. */
  unasked: Partial<Record<AskedField, string>>;
  sections: Record<GuideSection, GuideAnswer | NoSuchThing>;
  /** How to fetch new mail at once: for the test at the end; null: there is no such test. */
  fetch: string | null;
  firstError: FirstError | NoSuchThing;
  troubles: readonly GuideTrouble[];
  /** Something worth knowing that is no step. */
  aside?: { title: string; text: string };
  /** Other guides to offer, by id. */
  others: readonly string[];
}

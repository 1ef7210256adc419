// What a rule is: one faulty state, the evidence it needs, its judgement, and its sentences.
import type { PlaceholdersOf } from '../messages/format.ts';
import type { ProbeId } from '../model/evidence.ts';
import type { JsonValue, Mender, RecordChange, Severity, Subject } from '../model/finding.ts';
import type { FailedQuestion, UnknownReason } from '../model/outcome.ts';
import type { Evidence } from '../model/probes.ts';
import type { RuleId } from '../model/rule-ids.ts';
import type { Recommendation } from '../model/settings.ts';
import type { Measure, Phrase, sharedPhrases } from './phrase.ts';

/**
 * A rule's sentences; `{name}` stands for a value of the judgement.
 * `customer`: what it means, reading age 12. `agent`: the technical sentence. `fix`: for whoever mends it, one step a line.
 * `meanwhile`: what the customer does until somebody else has mended it, null: nothing helps. A fault that the customer
 * mends has none, `fix` is theirs.
 */
export interface RuleMessages {
  title: string;
  customer: string;
  meanwhile?: string | null;
  agent: string;
  fix: string;
}

/** Another wording for some instances of the fault, and who mends these; what it leaves out is the rule's own. */
export type RuleVariant = Partial<RuleMessages> & { mender?: Mender };
/** Variants by name. */
export type RuleVariants = Record<string, RuleVariant>;

/** Words for values that nobody said, by key: a value is text of servers and zones, a number, or a `phrase` of these. */
export type RulePhrases = Readonly<Record<string, string>>;

/** The sentences that a rule needs whose faults `By` mends as a rule. */
type MessagesFor<By extends Mender> = RuleMessages &
  (By extends 'customer' ? { meanwhile?: never } : { meanwhile: string | null });

/** Where a variant goes to another mender, it says what this one needs: the customer reads no `meanwhile`, others ask for one. */
type VariantFor<By extends Mender> =
  | (Partial<MessagesFor<By>> & { mender?: never })
  | (Partial<RuleMessages> & { mender: 'customer'; meanwhile?: never })
  | (Partial<RuleMessages> & { mender: Exclude<Mender, 'customer'> } & (By extends 'customer'
        ? { meanwhile: string | null }
        : { meanwhile?: string | null }));

type TextsOf<M extends RuleMessages, V extends RuleVariants> = Extract<
  M[keyof RuleMessages] | V[keyof V][keyof RuleMessages],
  string
>;

type PhraseOf<P extends RulePhrases> = Phrase<(keyof P & string) | keyof typeof sharedPhrases>;
type ValueFor<P extends RulePhrases> = string | number | Measure | PhraseOf<P> | Array<string | PhraseOf<P>>;
type ValuesFor<M extends RuleMessages, V extends RuleVariants, P extends RulePhrases> = {
  [Key in PlaceholdersOf<TextsOf<M, V>>]: ValueFor<P>;
} & { [extra: string]: JsonValue };

/** One instance of the fault. `severity` overrides the rule's own. Lists in values are joined for people. */
export interface Judgement<Values = Record<string, JsonValue>> {
  subject: Subject;
  values: Values;
  severity?: Severity;
  records?: RecordChange[];
  /** The wording for this instance, a key of the rule's `variants`; it is kept in the finding's values. */
  variant?: string;
  /**
   * Targets of the probe records it rests on (where its probes look at each): `host:port`, or a host for every record of it
   * (beside doors of it that are named: for its own records alone).
   * Default: all of `needs`.
   */
  targets?: string[];
}

/** A look that gave nothing, so that a rule does not take silence for a closed door. */
export interface FailedLook {
  probe: ProbeId;
  target: string;
  why: UnknownReason;
  /** The DNS questions that it failed for; absent: it was not for such. */
  questions?: readonly FailedQuestion[];
}

export interface JudgeContext {
  /** The run's start; rules have no clock of their own. */
  now: Date;
  domain: string;
  /** The full address, or null when only a domain was given. */
  address: string | null;
  /** Looks that gave nothing, of every probe; the runner fills it in. */
  failedLooks: readonly FailedLook[];
  /** The recommendation as it stands when rules run, null if none. */
  recommendation: Recommendation | null;
  /** Every host the operator's profile names as its own; empty without a profile. */
  operatorHosts: string[];
  /** The operator's expected MX hosts; empty without a profile. */
  operatorMx: string[];
  /** The domain that the operator's customers include in SPF; null: none is named. */
  operatorSpfInclude: string | null;
  /** The operator's name servers; empty without a profile. */
  operatorNameservers: string[];
}

export interface Rule {
  id: RuleId;
  /** "RFC 7208 4.5", or another published source. */
  reference: string;
  /** Probes that must have been observed; when one is unknown the rule is untested, with that probe's reason. */
  needs: readonly ProbeId[];
  /** Probes it looks at when they are there; absent ones are undefined. */
  uses: readonly ProbeId[];
  /** Of `uses`, those that only weigh the fault: a second look at it goes without them. */
  weighedBy: readonly ProbeId[];
  /** It says how far a change of the zone has come, or that there is a zone: judged beside every second look at the DNS. */
  besideZoneLooks: boolean;
  severity: Severity;
  mender: Mender;
  messages: RuleMessages;
  variants: RuleVariants;
  phrases: RulePhrases;
  /** Phrases whose words stand in `lib/messages`, and so are in the reader's language by themselves. */
  messagePhrases: RulePhrases;
  /** Ids of rules that, firing for the same host (or the same domain), explain this one: it then stays silent. */
  explainedBy: readonly RuleId[];
  judge(evidence: Partial<Evidence>, context: JudgeContext): Judgement[] | UnknownReason;
}

/** A rule whose sentences the compiler knows word by word, so that translations are held to them. */
type DefinedRule<Id extends RuleId, M extends RuleMessages, V extends RuleVariants, P extends RulePhrases> = Omit<
  Rule,
  'id' | 'messages' | 'variants' | 'phrases'
> & {
  id: Id;
  messages: M;
  variants: V;
  phrases: P;
};

/** The rules about one thing; the folder they stand in bears its id. */
export interface RuleSubject {
  id: string;
  /** The heading over them, for people. */
  title: string;
  rules: readonly Rule[];
}

interface RuleDefinition<
  Id extends RuleId,
  Needs extends ProbeId,
  Uses extends ProbeId,
  By extends Mender,
  M extends MessagesFor<By>,
  V extends Record<string, VariantFor<By>>,
  P extends RulePhrases,
  W extends RulePhrases,
> {
  id: Id;
  reference: string;
  needs: readonly Needs[];
  uses?: readonly Uses[];
  weighedBy?: readonly Uses[];
  besideZoneLooks?: boolean;
  severity: Severity;
  mender: By;
  messages: M;
  variants?: V;
  phrases?: P;
  messagePhrases?: W;
  explainedBy?: readonly RuleId[];
  judge(
    evidence: Pick<Evidence, Needs> & Partial<Pick<Evidence, Uses>>,
    context: JudgeContext,
  ): Array<Judgement<ValuesFor<M, V, P & W>> & { variant?: keyof V & string }> | UnknownReason;
}

/**
 * Declares a rule. The compiler checks that `judge` sees only what `needs` and `uses` ask for, that every
 * `{placeholder}` of the messages is among the values it returns, and that faults which the customer does not mend say
 * what to do meanwhile. `judge` is pure and synchronous. It gives a reason in
 * place of judgements where the probe saw something, yet not what this rule asks about: the rule is then untested.
 */
export function defineRule<
  const Id extends RuleId,
  const Needs extends ProbeId,
  const Uses extends ProbeId,
  const By extends Mender,
  const M extends MessagesFor<By>,
  const V extends Record<string, VariantFor<By>> = Record<never, never>,
  const P extends RulePhrases = Record<never, never>,
  const W extends RulePhrases = Record<never, never>,
>(definition: RuleDefinition<Id, Needs, Uses, By, M, V, P, W>): DefinedRule<Id, M, V, P> {
  const nothing = { explainedBy: [], uses: [], weighedBy: [], besideZoneLooks: false };
  const noWords = { variants: {}, phrases: {}, messagePhrases: {} };
  return { ...nothing, ...noWords, ...definition } as Rule as DefinedRule<Id, M, V, P>;
}

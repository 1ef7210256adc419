// What a run looks at: everything, or for a second look only what the rules in question are judged by.
import type { ProbeId } from '../model/evidence.ts';
import { doorProbes, leadingProbes, loginProbes, oneDoorProbes, probesNotOfZone } from '../model/probes.ts';
import type { RuleId } from '../model/rule-ids.ts';
import type { Door } from '../model/settings.ts';
import type { Rule } from '../rules/define.ts';
import { rules as allRules } from '../rules/index.ts';
import type { DiagnosisRequest } from './request.ts';

export interface RunPlan {
  /** The ids that were asked for; null: everything. */
  only: readonly RuleId[] | null;
  /** What is judged. */
  rules: readonly Rule[];
  looksAt(id: ProbeId): boolean;
  /** Mail servers are connected to, as apps do. */
  opensDoors: boolean;
  /** The names of mail servers are looked for. */
  namesHosts: boolean;
  logsIn: boolean;
  /** These doors and no other; null: all that are found. */
  doors: readonly Door[] | null;
  /** The zone's own servers are asked before the resolver, which may still hold what was there before. */
  asksAuthority: boolean;
}

/** The plan for a whole run, but for its own `looksAt`. */
const everything: Omit<RunPlan, 'looksAt'> = {
  only: null,
  rules: allRules,
  opensDoors: true,
  namesHosts: true,
  logsIn: true,
  doors: null,
  asksAuthority: false,
};

export interface PlanOptions {
  /** Ids of rules; null: all. */
  only: readonly RuleId[] | null;
  /** Where one-door rules are to be judged. */
  doors: readonly Door[];
  /** A password was given for this run. */
  withPassword: boolean;
  /** Probes that a whole run leaves out, since nobody told of what they are about. */
  unasked: ReadonlySet<ProbeId>;
}

/** The probes that a rule is judged by: those it needs, and those it uses if they are cheap to have beside them. */
function probesOf({ needs, uses, weighedBy }: Rule): ProbeId[] {
  const needsLogin = needs.some((probe) => loginProbes.has(probe));
  // A password is sent for a rule about logins, for no other.
  const further = uses.filter((probe) => !weighedBy.includes(probe) && (needsLogin || !loginProbes.has(probe)));
  return [...needs, ...further];
}

export function planRun({ only, doors, withPassword, unasked }: PlanOptions): RunPlan {
  if (only === null) return { ...everything, looksAt: (id) => !unasked.has(id) };
  const asked = allRules.filter(({ id }) => only.includes(id));
  // Without a password the doors in front of a login have nothing to show.
  const judgeable = asked.filter(({ needs }) => withPassword || !needs.some((id) => loginProbes.has(id)));
  const probes = new Set(judgeable.flatMap(probesOf));
  const opensDoors = [...probes].some((id) => doorProbes.has(id));
  const narrow = doors.length > 0 && asked.every(({ needs }) => needs.every((id) => oneDoorProbes.has(id)));
  const asksAuthority = !opensDoors && [...probes].some((id) => !probesNotOfZone.has(id));
  if (asksAuthority) probes.add('delegation').add('nameservers');
  return {
    only,
    rules: asksAuthority ? allRules.filter(({ id, besideZoneLooks }) => only.includes(id) || besideZoneLooks) : asked,
    looksAt: (id) => probes.has(id),
    opensDoors,
    namesHosts: opensDoors || probes.has('host'),
    logsIn: withPassword && [...probes].some((id) => loginProbes.has(id)),
    doors: narrow ? doors : null,
    asksAuthority,
  };
}

/** Looks that belong to what a person sees, and are not to be taken: rules on them are not in question. */
function unaskedProbes({ symptom, answers }: DiagnosisRequest): ReadonlySet<ProbeId> {
  const told = symptom !== null || Object.keys(answers).length > 0;
  const webForm: ProbeId[] = symptom === 'webform' ? [] : ['web-server', 'web-server-smtp'];
  return new Set(told ? webForm : [...webForm, 'answers']);
}

/** The plan for all that a request asks for. */
export function planRequest(request: DiagnosisRequest): RunPlan {
  const { only, doors, secret } = request;
  return planRun({ only, doors, withPassword: secret !== null, unasked: unaskedProbes(request) });
}

/** The plan for finding where mail apps would connect, and nothing besides: nothing is judged, nobody logs in. */
export function planDestinations(): RunPlan {
  return { ...everything, rules: [], logsIn: false, looksAt: (id) => leadingProbes.has(id) };
}

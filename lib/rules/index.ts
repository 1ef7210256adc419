// Every rule by subject, in the order in which agents look: one line a subject.
import { connect } from './connect/index.ts';
import type { Rule, RuleSubject } from './define.ts';
import { discovery } from './discovery/index.ts';
import { dkim } from './dkim/index.ts';
import { dmarc } from './dmarc/index.ts';
import { login } from './login/index.ts';
import { mailbox } from './mailbox/index.ts';
import { mx } from './mx/index.ts';
import { sending } from './sending/index.ts';
import { spf } from './spf/index.ts';
import { tls } from './tls/index.ts';
import { told } from './told/index.ts';
import { zone } from './zone/index.ts';

const subjects = [
  connect,
  tls,
  login,
  mailbox,
  sending,
  zone,
  mx,
  spf,
  dkim,
  dmarc,
  discovery,
  told,
] as const satisfies readonly RuleSubject[];

export type RuleSubjectId = (typeof subjects)[number]['id'];

export const ruleSubjects: readonly RuleSubject[] = subjects;

export const rules: readonly Rule[] = ruleSubjects.flatMap((subject) => subject.rules);

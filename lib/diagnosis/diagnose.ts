// The pipeline: an address goes in, evidence is gathered, rules judge it, advice comes out, as one stream of events.
import 'server-only';
import { randomUUID } from 'node:crypto';
import { collapse } from '../advice/root-cause.ts';
import type { DiscoveryContext } from '../discovery/source.ts';
import { request as messages } from '../messages/en/request.ts';
import { unknownReasonTexts } from '../messages/en/unknown-reasons.ts';
import type { DiagnosisEvent } from '../model/event.ts';
import type { DnsQuestion } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import { limits } from '../net/deadline.ts';
import { HttpsClient } from '../net/https.ts';
import { asRecord } from '../probes/mail-servers.ts';
import { buildReport } from '../report/build.ts';
import { rules } from '../rules/index.ts';
import { readyRules } from '../rules/ready-rules.ts';
import { judge, type RunContext } from '../rules/run.ts';
import { probeDomain, recordQuestions } from './domain-run.ts';
import { type Environment, environment } from './environment.ts';
import { MailRun, mailProbes } from './mail-run.ts';
import type { DiagnosisRequest } from './request.ts';
import { RunLog } from './run-log.ts';
import { tellMistake } from './sealed.ts';

/**
 * Runs one diagnosis. The stream begins with `started` and ends with `finished`, or with `stopped` when `signal`
 * aborts. All sockets are closed when the generator returns, however it ends.
 */
export function diagnose(
  request: DiagnosisRequest,
  { signal, shared = environment() }: { signal: AbortSignal; shared?: Environment },
): AsyncGenerator<DiagnosisEvent> {
  const leaving = new AbortController();
  const stream = run(request, { signal: AbortSignal.any([signal, leaving.signal]), shared });
  const finish = stream.return.bind(stream);
  // A generator takes `return` only after the event it is waiting for, seconds later: end the wait first.
  stream.return = (value) => {
    leaving.abort();
    return finish(value);
  };
  return stream;
}

async function* run(
  request: DiagnosisRequest,
  { signal, shared }: { signal: AbortSignal; shared: Environment },
): AsyncGenerator<DiagnosisEvent> {
  const network = shared.network.open(signal, request.testMessage ? limits.runWithTestMessage : limits.run);
  const log = new RunLog(network.elapsed);
  const { input } = request;
  const subject = { address: input.address, domain: input.domain };
  const https = new HttpsClient(network);
  const context: DiscoveryContext = {
    input,
    network,
    https,
    profile: shared.profile,
    confirmedHosts: request.confirmedHosts,
  };
  const mail = new MailRun(request, context, shared.budget, log);
  const verdicts = new Verdicts(log, () => ({
    now: network.now,
    domain: input.domain,
    address: input.address,
    recommendation: mail.recommendation(),
    operatorHosts: shared.profile.mail.hosts,
    operatorMx: shared.profile.mail.mx,
  }));

  log.onSettled = verdicts.tell;
  log.emit({
    type: 'started',
    version: 1,
    run: randomUUID(),
    at: network.now.toISOString(),
    subject,
    withPassword: request.secret !== null,
    practice: shared.network.practice !== null,
  });
  recordAnswers(request, log);
  const finish = (): void => {
    if (resolverIsSilent(network.dns.questions())) log.blameOwnResolver();
    recordQuestions(context, log);
    const { findings, untested } = verdicts.final(network.expired());
    const recommendation = mail.recommendation();
    log.emit({ type: 'recommendation', recommendation, final: true });
    const built = buildReport({
      subject,
      startedAt: network.now,
      durationMs: network.elapsed(),
      recommendation,
      candidates: log.candidates,
      findings,
      untested,
      probes: log.records,
      withPassword: request.secret !== null,
    });
    // Out of time: what was not looked at cannot be called healthy.
    const verdict = network.expired() && built.verdict === 'healthy' ? 'unknown' : built.verdict;
    log.emit({ type: 'finished', report: { ...built, verdict } });
  };
  const mailWork = mail.run().catch((error: unknown) => {
    if (network.signal.aborted) throw error;
    tellMistake(error);
    abandonMail(context, log);
  });
  const work = Promise.all([probeDomain(context, request.selectors, log), mailWork])
    .catch((error: unknown) => {
      if (!network.signal.aborted) throw error; // an abort ends looks by throwing: expected, not a failure
    })
    .then(() => {
      if (signal.aborted) log.emit({ type: 'stopped', why: messages.cancelled });
      else finish();
      log.end(); // at once: nothing may follow the last event
    })
    .finally(() => log.end());
  try {
    yield* log.events();
    await work;
    await mail.farewell();
  } finally {
    https.close();
    network.close();
    await work.catch(() => undefined); // its failure has been thrown above, or the caller has left
  }
}

/** Not one question of the run was answered: that is our own name service, not theirs. */
function resolverIsSilent(questions: readonly DnsQuestion[]): boolean {
  return questions.length > 0 && questions.every(({ status }) => status === 'timeout');
}

/** A mistake of ours ended the mail part: every look that it owed gave nothing. */
function abandonMail({ input, network }: DiscoveryContext, log: RunLog): void {
  const now = network.elapsed();
  for (const id of mailProbes) {
    if (log.settled.has(id)) continue;
    log.record(asRecord(id, input.domain, now, now, 'own-error'));
    log.settle(id);
  }
}

/** What the person told is evidence like any other. Without a word from them, rules that rest on it are not in question. */
function recordAnswers({ input, symptom, answers }: DiagnosisRequest, log: RunLog): void {
  if (symptom === null && Object.keys(answers).length === 0) return;
  const evidence = { symptom, answers };
  log.record({ id: 'answers', target: input.domain, status: 'observed', startMs: 0, durationMs: 0, evidence });
  log.settle('answers');
}

/** Judges each rule once, when its evidence is complete; tells each finding once, and never takes one back. */
class Verdicts {
  readonly #log: RunLog;
  readonly #context: () => RunContext;
  readonly #told = new Set<string>();
  readonly #judgedRules = new Set<string>();
  readonly #findings: Finding[] = [];

  constructor(log: RunLog, context: () => RunContext) {
    this.#log = log;
    this.#context = context;
  }

  /** Tells the findings of all rules whose evidence has become complete. */
  readonly tell = (): void => {
    const ready = readyRules(rules, this.#log.settled).filter(({ id }) => !this.#judgedRules.has(id));
    if (ready.length === 0) return;
    for (const { id } of ready) this.#judgedRules.add(id);
    this.#findings.push(...judge(ready, this.#log.records, this.#log.settled, this.#context()).findings);
    for (const finding of collapse(this.#findings, rules)) {
      const key = `${finding.id} ${JSON.stringify(finding.subject)}`;
      if (this.#told.has(key)) continue;
      this.#told.add(key);
      this.#log.emit({ type: 'finding', finding });
    }
  };

  /** The last word, over everything. `outOfTime`: some looks are still under way, and never will be over. */
  final(outOfTime: boolean) {
    this.tell();
    const judged = judge(rules, this.#log.records, this.#log.settled, this.#context());
    const late = outOfTime ? rules.filter(({ needs }) => !needs.every((id) => this.#log.settled.has(id))) : [];
    const untested = [...judged.untested, ...late.map(({ id }) => ({ id, why: unknownReasonTexts.deadline }))];
    return { findings: collapse(judged.findings, rules), untested };
  }
}

// The pipeline: an address goes in, evidence is gathered, rules judge it, advice comes out, as one stream of events.
import 'server-only';
import { randomUUID } from 'node:crypto';
import type { DiscoveryContext } from '../discovery/source.ts';
import { request as messages } from '../messages/request.ts';
import { LOCAL_CLIENT, visitOf } from '../model/client.ts';
import type { DiagnosisEvent } from '../model/event.ts';
import type { DnsQuestion } from '../model/evidence.ts';
import { loginProbes, mailProbes } from '../model/probes.ts';
import { limits } from '../net/deadline.ts';
import { HttpsClient } from '../net/https.ts';
import type { SharedLooks } from '../net/shared-looks.ts';
import { AuthorityView } from '../probes/authority-view.ts';
import { Look } from '../probes/look.ts';
import { buildReport } from '../report/build.ts';
import { compareView, probeDomain, recordQuestions } from './domain-run.ts';
import { type Environment, environment } from './environment.ts';
import { MailRun } from './mail-run.ts';
import type { DiagnosisRequest } from './request.ts';
import { RunLog } from './run-log.ts';
import { planDestinations, planRequest, type RunPlan } from './run-plan.ts';
import { tellMistake } from './sealed.ts';
import { leftOpen } from './unanswered.ts';
import { Verdicts } from './verdicts.ts';

export interface DiagnoseOptions {
  signal: AbortSignal;
  /** Whose failed logins are counted: see lib/model/client.ts. Default: whoever sits at this machine. */
  client?: string;
  shared?: Environment;
  /** `destinations`: the servers that mail apps would connect to, and nothing besides. Default: everything asked for. */
  lookFor?: 'everything' | 'destinations';
  /** In a sweep: what its runs share, and how long each may take, in milliseconds, since they wait for each other. */
  sweep?: { shared: SharedLooks; deadlineMs: number } | null;
}

/**
 * Runs one diagnosis. The stream begins with `started` and ends with `finished`, or with `stopped` when `signal`
 * aborts. All sockets are closed when the generator returns, however it ends.
 */
export function diagnose(
  request: DiagnosisRequest,
  { signal, client = LOCAL_CLIENT, shared = environment(), lookFor = 'everything', sweep = null }: DiagnoseOptions,
): AsyncGenerator<DiagnosisEvent> {
  const leaving = new AbortController();
  const stream = run(request, { signal: AbortSignal.any([signal, leaving.signal]), client, shared, lookFor, sweep });
  const finish = stream.return.bind(stream);
  // A generator takes `return` only after the event it is waiting for, seconds later: end the wait first.
  stream.return = (value) => {
    leaving.abort();
    return finish(value);
  };
  return stream;
}

async function* run(
  asked: DiagnosisRequest,
  { signal, client, shared, lookFor, sweep }: Required<DiagnoseOptions>,
): AsyncGenerator<DiagnosisEvent> {
  const plan = lookFor === 'destinations' ? planDestinations() : planRequest(asked);
  // What no login is needed for gets no password, whoever sent one.
  const request = plan.logsIn ? asked : { ...asked, secret: null, testMessage: false };
  const visit = visitOf(client, asked.input.domain);
  const deadline = sweep?.deadlineMs ?? (request.testMessage ? limits.runWithTestMessage : limits.run);
  const network = shared.network.open(signal, deadline, {
    visit,
    anew: asked.only !== null || asked.again,
    shared: sweep?.shared ?? null,
  });
  const log = new RunLog(network.elapsed);
  const { input } = request;
  const subject = { address: input.address, domain: input.domain };
  const takesOver = lookFor === 'everything' && asked.only === null;
  const https = new HttpsClient(network, (takesOver ? shared.visits.take(visit) : null) ?? undefined);
  const view = plan.asksAuthority ? new AuthorityView(input.domain, network.dns) : null;
  const context: DiscoveryContext = {
    input,
    network: view ? { ...network, dns: view } : network,
    https,
    profile: shared.profile,
    confirmedHosts: request.confirmedHosts,
    confirmedUsernames: request.confirmedUsernames,
  };
  const mail = new MailRun({ request, context, plan, budget: shared.budget, messages: shared.messages, client, log });
  const verdicts = new Verdicts(plan, log, () => ({
    now: network.now,
    domain: input.domain,
    address: input.address,
    recommendation: mail.recommendation(),
    operatorHosts: shared.profile.mail.hosts,
    operatorMx: shared.profile.mail.mx,
    operatorSpfInclude: shared.profile.mail.spfInclude,
    operatorNameservers: shared.profile.mail.nameservers,
  }));

  log.onSettled = verdicts.tell;
  log.emit({
    type: 'started',
    version: 1,
    run: randomUUID(),
    at: network.now.toISOString(),
    subject,
    ...(plan.only ? { only: [...plan.only] } : {}),
    withPassword: request.secret !== null,
    practice: shared.network.practice !== null,
  });
  recordAnswers(request, log);
  leaveAlone(plan, context, log);
  const finish = (): void => {
    if (resolverIsSilent(network.dns.questions())) log.blameOwnResolver();
    recordQuestions(context, log);
    const { findings, untested } = verdicts.final({
      outOfTime: network.expired(),
      leftOpen: leftOpen(input.domain, network.dns.questions()),
    });
    const recommendation = plan.only ? null : mail.recommendation(findings);
    log.emit({ type: 'recommendation', recommendation, final: true });
    const built = buildReport({
      subject,
      only: plan.only,
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
    abandonMail(plan, context, log);
  });
  const domainWork = probeDomain(context, { plan, resolver: network.dns, request, log });
  const work = Promise.all([domainWork, mailWork])
    .then(() => (view ? compareView(view, context, { plan, resolver: network.dns, log }) : undefined))
    .catch((error: unknown) => {
      if (!network.signal.aborted) throw error; // an abort ends looks by throwing: expected, not a failure
    })
    .then(() => {
      if (signal.aborted) log.emit({ type: 'stopped', why: messages.cancelled, reason: 'cancelled' });
      else finish();
      log.end(); // at once: nothing may follow the last event
    })
    .finally(() => log.end());
  try {
    yield* log.events();
    await work;
    await mail.farewell();
  } finally {
    if (lookFor === 'destinations') shared.visits.keep(visit, https.fetched());
    https.close();
    network.close();
    await work.catch(() => undefined); // its failure has been thrown above, or the caller has left
  }
}

/** Not one question of the run was answered: that is our own name service, not theirs. */
function resolverIsSilent(questions: readonly DnsQuestion[]): boolean {
  return questions.length > 0 && questions.every(({ status }) => status === 'timeout');
}

/** Probes that a second look does without: their rules are not in question. What a login would show is told as owed. */
function leaveAlone(plan: RunPlan, { input }: DiscoveryContext, log: RunLog): void {
  if (plan.only === null) return;
  const needed = new Set(plan.rules.flatMap(({ needs }) => needs));
  const used = new Set(plan.rules.flatMap(({ uses }) => uses));
  const left = [...new Set([...needed, ...used])].filter((id) => !plan.looksAt(id) && !log.settled.has(id));
  for (const id of left) {
    if (needed.has(id) && loginProbes.has(id)) new Look(log, id, input.domain).sawNothing('no-password');
    log.settle(id);
  }
}

/** A mistake of ours ended the mail part: every look that it owed gave nothing. */
function abandonMail(plan: RunPlan, { input }: DiscoveryContext, log: RunLog): void {
  for (const id of mailProbes) {
    if (log.settled.has(id) || !plan.looksAt(id)) continue;
    new Look(log, id, input.domain).sawNothing('own-error');
    log.settle(id);
  }
}

/** What the person told is evidence like any other. Without a word from them, rules that rest on it are not in question. */
function recordAnswers({ input, symptom, answers }: DiagnosisRequest, log: RunLog): void {
  if (symptom === null && Object.keys(answers).length === 0) return;
  new Look(log, 'answers', input.domain).saw({ symptom, answers });
  log.settle('answers');
}

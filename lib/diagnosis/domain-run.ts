// The DNS part of a run: every record of the domain that mail rests on, all asked at once.
import type { DiscoveryContext } from '../discovery/source.ts';
import type { EvidenceOf, ProbeId } from '../model/evidence.ts';
import type { ProbeOutcome } from '../model/outcome.ts';
import type { RunDns } from '../net/dns-answer.ts';
import type { AuthorityView } from '../probes/authority-view.ts';
import { probeBimi } from '../probes/bimi.ts';
import { probeCaa } from '../probes/caa.ts';
import { probeDane } from '../probes/dane.ts';
import { mailQuestions, probeDelegation } from '../probes/delegation.ts';
import { probeDkim } from '../probes/dkim.ts';
import { probeDmarc } from '../probes/dmarc.ts';
import { probeDnsbl } from '../probes/dnsbl.ts';
import { probeDnssec } from '../probes/dnssec.ts';
import { beginLook, Look } from '../probes/look.ts';
import { probeMtaSts } from '../probes/mta-sts.ts';
import { probeMx } from '../probes/mx.ts';
import { controlAnswers, probeMxSmtp } from '../probes/mx-smtp.ts';
import { probeNameservers } from '../probes/nameservers.ts';
import { probeReverseDns } from '../probes/reverse-dns.ts';
import { probeSpf } from '../probes/spf.ts';
import { probeTlsRpt } from '../probes/tls-rpt.ts';
import { probeWebServer, webServerPlaces } from '../probes/web-server.ts';
import { probeWebServerSmtp } from '../probes/web-server-smtp.ts';
import { providerOfMx } from '../records/providers.ts';
import type { DiagnosisRequest } from './request.ts';
import type { RunLog } from './run-log.ts';
import type { RunPlan } from './run-plan.ts';
import { sealed } from './sealed.ts';

export interface DomainRunOptions {
  plan: RunPlan;
  /** The resolver, where `context` may hold another view of the DNS. */
  resolver: RunDns;
  /** What the person said of their DKIM keys, and of their website's server. */
  request: Pick<DiagnosisRequest, 'selectors' | 'signers' | 'webServer'>;
  log: RunLog;
}

/** Probes the domain's records; each is told and settled as soon as it is in. */
export async function probeDomain(
  { input, network, https, profile }: DiscoveryContext,
  { plan, resolver, request, log }: DomainRunOptions,
): Promise<void> {
  const { domain } = input;
  const { dns } = network;
  async function probe<Id extends ProbeId>(id: Id, ask: () => Promise<ProbeOutcome<EvidenceOf[Id]>>): Promise<void> {
    if (!plan.looksAt(id)) return;
    const look = beginLook(log, id, domain);
    look.end(await sealed(ask, network.signal));
    log.settle(id);
  }
  const senders = profile.mail.senders.map((ip) => ({ ip, host: ip }));
  await Promise.all([
    probe('mx', () => probeMx(domain, dns)),
    probe('nameservers', () => probeNameservers(domain, resolver)),
    probe('spf', () => probeSpf(domain, dns, senders, profile.mail.spfInclude)),
    probe('dkim', async () => {
      const mx = await dns.query(domain, 'MX');
      const provider = mx.records.map(({ exchange }) => providerOfMx(exchange)).find((known) => known) ?? null;
      return probeDkim(
        domain,
        {
          given: request.selectors,
          header: request.signers,
          operator: profile.mail.selectors,
          provider: [...(provider?.dkimSelectors ?? [])],
        },
        dns,
      );
    }),
    probe('dmarc', () => probeDmarc(domain, dns)),
    plan.asksAuthority || probe('delegation', () => probeDelegation(domain, resolver)),
    probe('dnssec', () => probeDnssec(domain, resolver)),
    probe('reverse-dns', () => probeReverseDns(domain, resolver)),
    probe('mta-sts', () => probeMtaSts(domain, dns, https)),
    probe('tls-rpt', () => probeTlsRpt(domain, dns)),
    probe('dane', () => probeDane(domain, resolver)),
    probe('bimi', () => probeBimi(domain, dns)),
    probe('caa', () => probeCaa(domain, resolver)),
    probe('dnsbl', () => probeDnsbl(domain, { lists: profile.dnsbl, senders }, resolver)),
    probe('web-server', () => probeWebServer({ domain, given: request.webServer }, dns)),
  ]);
}

/** The person misses mail from a web form; `server`: the website's server as they named it. */
export interface WebFormRequest {
  server: string | null;
}

/**
 * The last step of a second look: does the resolver say the same as the zone's servers, and do these agree? Asked about
 * what was looked at, and about what mail rests on where the rules are about the servers themselves.
 */
export async function compareView(
  view: AuthorityView,
  { input: { domain }, network }: DiscoveryContext,
  { plan, resolver, log }: Pick<DomainRunOptions, 'plan' | 'resolver' | 'log'>,
): Promise<void> {
  const look = beginLook(log, 'delegation', domain);
  const aboutServers = plan.rules.some(({ id, needs }) => plan.only?.includes(id) && needs.includes('delegation'));
  const questions = [...view.worthComparing(), ...(aboutServers ? mailQuestions(domain) : [])];
  const unique = questions.filter(
    ({ name, type }, index) => questions.findIndex((one) => one.name === name && one.type === type) === index,
  );
  look.end(await sealed(() => probeDelegation(domain, resolver, unique), network.signal));
  log.settle('delegation');
}

/**
 * Knocks at port 25 of the MX hosts, and with `webForm` at that of the website's server. To be called when the doors
 * that customers use have been tried, unless it is what the person came for: a server lets only so many connections
 * in, and theirs come first. Gives the polite ends of its sessions.
 */
export async function probePort25(
  { input, network, profile }: DiscoveryContext,
  webForm: WebFormRequest | null,
  log: RunLog,
): Promise<Promise<void>[]> {
  const { domain } = input;
  const { smtpControl } = profile.network;
  // The website's server may be an MX host: what it is asked then goes through the same session.
  const website = webForm ? await webServerPlaces({ domain, given: webForm.server }, network.dns) : null;
  const keep = new Set(website?.status === 'known' ? website.places.map(({ address }) => address) : []);
  const { greeted, farewells, kept } = await probeMxSmtp(domain, smtpControl, { network, log, keep });
  log.settle('mx-smtp');
  if (!webForm) return farewells;
  const wayOutProven = async () =>
    greeted || (smtpControl !== null && (await controlAnswers(smtpControl, network, farewells)));
  const wayIn = { open: kept, wayOutProven };
  const further = await probeWebServerSmtp({ domain, given: webForm.server }, wayIn, { network, log });
  log.settle('web-server-smtp');
  return [...farewells, ...further];
}

/** Every DNS question of the run: told last, when no more will be asked. */
export function recordQuestions({ input, network }: DiscoveryContext, log: RunLog): void {
  new Look(log, 'dns-questions', input.domain).saw({ questions: [...network.dns.questions()] });
  log.settle('dns-questions');
}

// SRV records of RFC 6186 and RFC 8314 5.1: the domain's own word on its mail servers.
import type { SrvEvidence } from '../model/evidence.ts';
import type { Candidate, Protocol, Security } from '../model/settings.ts';
import type { DiscoverySource } from './source.ts';
import { vouchingOf } from './vouching.ts';

const services: ReadonlyArray<{ service: string; protocol: Protocol; security: Security }> = [
  { service: '_imaps._tcp', protocol: 'imap', security: 'tls' },
  { service: '_imap._tcp', protocol: 'imap', security: 'starttls' },
  { service: '_pop3s._tcp', protocol: 'pop3', security: 'tls' },
  { service: '_pop3._tcp', protocol: 'pop3', security: 'starttls' },
  { service: '_submissions._tcp', protocol: 'submission', security: 'tls' },
  { service: '_submission._tcp', protocol: 'submission', security: 'starttls' },
];
const MOST_TARGETS = 3; // a service; more would be hosts to knock at for nothing

export const srv: DiscoverySource = {
  id: 'srv',
  async discover(context) {
    const { domain } = context.input;
    const answers = await Promise.all(
      services.map(({ service }) => context.network.dns.query(`${service}.${domain}`, 'SRV')),
    );
    if (answers.every((answer) => answer.status === 'timeout')) {
      return {
        candidates: [],
        probe: { id: 'srv', target: domain, outcome: { status: 'unknown', why: 'dns-timeout' } },
      };
    }
    const candidates: Candidate[] = [];
    const evidence: SrvEvidence = { services: [] };
    for (const [index, answer] of answers.entries()) {
      const { service, protocol, security } = services[index]!;
      const { records, truncatedTo: _truncatedTo, ...question } = answer;
      // RFC 2782: lowest priority first; weight matters only for spreading load, which is not our business.
      const sorted = [...records].sort((x, y) => x.priority - y.priority || y.weight - x.weight);
      evidence.services.push({ service, question, records: sorted.slice(0, 10) });
      for (const { target, port } of sorted.slice(0, MOST_TARGETS)) {
        if (target === '.') continue; // RFC 6186 3.4: decidedly not offered
        // A starttls service at the implicit TLS port of its protocol is a common slip: the port says what will work.
        const actual = port === 993 || port === 995 || port === 465 ? 'tls' : security;
        candidates.push({
          protocol,
          host: target,
          port,
          security: actual,
          username: null,
          authentication: 'password',
          source: 'srv',
          vouching: vouchingOf(target, 'srv', context),
          provenance: `${service}.${domain}`,
        });
      }
    }
    return { candidates, probe: { id: 'srv', target: domain, outcome: { status: 'observed', evidence } } };
  },
};

// A name server for one scenario of the SPF suite: UDP on a loopback port, byte for byte, silent where the zone says so.
import { createSocket } from 'node:dgram';
import dnsPacket, { type Packet } from 'dns-packet';
import { type SpfScenario, type ZoneName, zoneOf } from './spf-cases.ts';

/** dns-packet has no names for these (RFC 1035 4.1.1). */
const RECURSION = 0x0180;
const NXDOMAIN = 3;

interface Answer {
  rcode: number;
  answers: Array<{ name: string; type: string; ttl: number; data: unknown }>;
}

interface SpfServer {
  port: number;
  close(): Promise<void>;
}

export async function serveScenario(scenario: SpfScenario): Promise<SpfServer> {
  const zone = zoneOf(scenario);
  const socket = createSocket('udp4');
  socket.on('message', (message, peer) => {
    const { id, questions } = dnsPacket.decode(message);
    const question = questions?.[0];
    const answer = question && answerTo(zone, question.name, question.type);
    if (!answer) return;
    const reply = { type: 'response', id, flags: RECURSION | answer.rcode, questions, answers: answer.answers };
    socket.send(dnsPacket.encode(reply as unknown as Packet), peer.port, peer.address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  return {
    port: socket.address().port,
    close: () => new Promise((resolve) => socket.close(() => resolve())),
  };
}

/** null: no answer, ever. Aliases are followed, as a resolver in front of the zone would. */
function answerTo(zone: Map<string, ZoneName>, asked: string, type: string): Answer | null {
  const answers: Answer['answers'] = [];
  for (let name = asked.toLowerCase(), hops = 0; hops <= 16; hops++) {
    const owner = hops === 0 ? asked : name;
    const known = zone.get(name);
    if (!known) return { rcode: NXDOMAIN, answers };
    const records = known.records[type as keyof ZoneName['records']] ?? [];
    for (const record of records) answers.push({ name: owner, type, ttl: 300, data: onTheWire(record, type) });
    if (records.length > 0) return { rcode: 0, answers };
    if (known.timesOut) return null;
    const alias = known.records.CNAME?.[0];
    if (typeof alias !== 'string') return { rcode: 0, answers };
    answers.push({ name: owner, type: 'CNAME', ttl: 300, data: alias });
    name = alias;
  }
  return { rcode: 0, answers };
}

/** The suite writes each byte as one character. */
function onTheWire(record: unknown, type: string): unknown {
  if (type !== 'TXT') return record;
  const { strings } = record as { strings: string[] };
  return (strings.length > 0 ? strings : ['']).map((text) => Buffer.from(text, 'latin1'));
}

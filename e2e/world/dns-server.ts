// The practice DNS server: one loopback port for UDP and TCP that answers from zones, like a resolver in front of them.
import { createSocket } from 'node:dgram';
import { createServer, type Socket } from 'node:net';
import dnsPacket, { type Packet } from 'dns-packet';
import { createZoneLookup, type Zone } from './dns-zone.ts';

/** dns-packet's exported constants for the header bits it has no names for. */
const RECURSION_DESIRED = 0x0100;
const RECURSION_AVAILABLE = 0x0080;
const TRUNCATED = 0x0200;
const AUTHORITATIVE = 0x0400;
const AUTHENTIC_DATA = 0x0020;
const CHECKING_DISABLED = 0x0010;
const RCODES = { NOERROR: 0, SERVFAIL: 2, NXDOMAIN: 3, NOTIMP: 4, REFUSED: 5 } as const;
/** Without EDNS a UDP answer is at most 512 bytes (RFC 1035 4.2.1). */
const PLAIN_UDP_LIMIT = 512;

export interface DnsServer {
  port: number;
  /** Every question received, in order: name as it was spelt, type, transport. */
  questions: Array<{ name: string; type: string; transport: 'udp' | 'tcp' }>;
  close(): Promise<void>;
}

/** `authoritative`: speaks for its zones (AA). `lame`: answers without. `refusing`, `silent`: as they say. */
export type DnsServerRole = 'resolver' | 'authoritative' | 'lame' | 'refusing' | 'silent';

type Answering = { kind: 'answer'; packet: Buffer } | { kind: 'silence' } | { kind: 'hang-up' };

function closeAll(sockets: Set<Socket>): void {
  for (const socket of sockets) socket.destroy();
}

/** Binds UDP and TCP to the same free loopback port; a port that is free for one only is given back and another tried. */
async function bindBoth(onTcp: (socket: Socket) => void) {
  for (let attempt = 0; ; attempt += 1) {
    const tcp = createServer(onTcp);
    await new Promise<void>((resolve, reject) => tcp.once('error', reject).listen(0, '127.0.0.1', resolve));
    const { port } = tcp.address() as { port: number };
    const udp = createSocket('udp4');
    const bound = await new Promise<boolean>((resolve) => {
      udp.once('error', () => resolve(false)).bind(port, '127.0.0.1', () => resolve(true));
    });
    if (bound) return { tcp, udp, port };
    udp.close();
    tcp.close();
    if (attempt === 20) throw new Error('No loopback port is free for both UDP and TCP.');
  }
}

/**
 * Starts the server on 127.0.0.1. Questions come back spelt exactly as they were asked (0x20), names are found
 * whatever their case, negative answers carry the SOA, EDNS is answered when it was used.
 */
export async function startDnsServer(
  zones: Zone[],
  recording = true,
  role: DnsServerRole = 'resolver',
): Promise<DnsServer> {
  const lookup = createZoneLookup(zones);
  const questions: DnsServer['questions'] = [];

  const answer = (message: Buffer, transport: 'udp' | 'tcp'): Answering => {
    const query = dnsPacket.decode(message);
    const question = query.questions?.[0];
    if (query.type !== 'query' || question === undefined || query.questions?.length !== 1) return { kind: 'silence' };
    if (recording) questions.push({ name: question.name, type: question.type, transport });
    const found = lookup(question.name, question.type);
    if (found.fault === 'timeout' || role === 'silent') return { kind: 'silence' };
    if (found.fault === 'truncate-dead' && transport === 'tcp') return { kind: 'hang-up' };

    const edns = query.additionals?.find((record) => record.type === 'OPT');
    const checkingDisabled = ((query.flags ?? 0) & CHECKING_DISABLED) !== 0;
    // The DS lies with the parent (RFC 4035 2.4), whose signatures are sound.
    const refusal =
      found.fault === 'servfail' || (found.fault === 'bogus' && !checkingDisabled && question.type !== 'DS')
        ? RCODES.SERVFAIL
        : found.fault === 'refused' || role === 'refusing'
          ? RCODES.REFUSED
          : found.fault === 'notimp'
            ? RCODES.NOTIMP
            : null;
    const asked = (query.flags ?? 0) & (RECURSION_DESIRED | CHECKING_DISABLED);
    const flags =
      role === 'resolver'
        ? asked | RECURSION_AVAILABLE | (found.authenticated && !checkingDisabled ? AUTHENTIC_DATA : 0)
        : asked | (role === 'authoritative' ? AUTHORITATIVE : 0);
    // The first owner name is the question's own: real servers point at it (RFC 1035 4.1.4), so its spelling returns.
    const spelt = found.answers.map((record) =>
      record.name === question.name.toLowerCase() ? { ...record, name: question.name } : record,
    );
    const reply = {
      type: 'response',
      id: query.id,
      flags: flags | (refusal ?? RCODES[found.rcode]),
      questions: [question],
      answers: refusal === null ? spelt : [],
      authorities: refusal === null ? found.authorities : [],
      additionals: edns ? [{ type: 'OPT', name: '.', udpPayloadSize: 1232, flags: 0, options: [] }] : [],
    };
    const whole = dnsPacket.encode(reply as unknown as Packet);
    const limit = edns ? Math.max(PLAIN_UDP_LIMIT, edns.udpPayloadSize) : PLAIN_UDP_LIMIT;
    const cut = transport === 'udp' && (found.fault?.startsWith('truncate') || whole.length > limit);
    if (!cut) return { kind: 'answer', packet: whole };
    const short = { ...reply, flags: reply.flags | TRUNCATED, answers: [], authorities: [] };
    return { kind: 'answer', packet: dnsPacket.encode(short as unknown as Packet) };
  };

  const sockets = new Set<Socket>();
  const { tcp, udp, port } = await bindBoth((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    let received: Buffer = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      // RFC 1035 4.2.2: two bytes of length before each message.
      while (received.length >= 2 && received.length >= 2 + received.readUInt16BE(0)) {
        const length = received.readUInt16BE(0);
        const answering = safely(received.subarray(2, 2 + length), 'tcp');
        received = received.subarray(2 + length);
        if (answering.kind === 'hang-up') socket.destroy();
        if (answering.kind !== 'answer') continue;
        const size = Buffer.alloc(2);
        size.writeUInt16BE(answering.packet.length);
        socket.write(Buffer.concat([size, answering.packet]));
      }
    });
  });
  /** What cannot be read as DNS is left unanswered, as a firewall in front of a resolver would. */
  const safely = (message: Buffer, transport: 'udp' | 'tcp'): Answering => {
    try {
      return answer(message, transport);
    } catch {
      return { kind: 'silence' };
    }
  };
  udp.on('message', (message, peer) => {
    const answering = safely(message, 'udp');
    if (answering.kind === 'answer') udp.send(answering.packet, peer.port, peer.address);
  });

  return {
    port,
    questions,
    close: async () => {
      closeAll(sockets);
      await Promise.all([
        new Promise<void>((resolve) => tcp.close(() => resolve())),
        new Promise<void>((resolve) => udp.close(() => resolve())),
      ]);
    },
  };
}

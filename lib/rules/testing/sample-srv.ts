// Test support: SRV evidence with one record.
import type { SrvEvidence } from '../../model/evidence.ts';
import { question, srv } from './sample-evidence.ts';

const srvDomain = 'sunny.example';

/** `label`: "_imaps" and its like. */
export function srvRecord(label: string, port: number, target = `mail.${srvDomain}`): { srv: SrvEvidence } {
  const service = `${label}._tcp.${srvDomain}`;
  const records = [{ priority: 0, weight: 1, port, target }];
  return { srv: srv(srvDomain, { services: [{ service, question: question(service, 'SRV'), records }] }) };
}

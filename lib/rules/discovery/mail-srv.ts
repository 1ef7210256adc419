// The SRV records that lead mail apps to their servers, one entry a record.
import type { SrvEvidence } from '../../model/evidence.ts';

/** RFC 6186 3 and RFC 8314 5.1, with the ports that fit: `_imap` and its like begin unencrypted and upgrade. */
const servicePorts = {
  _imap: { own: [143], other: [993, 995, 465] },
  _imaps: { own: [993], other: [143, 110, 587] },
  _pop3: { own: [110], other: [993, 995, 465] },
  _pop3s: { own: [995], other: [143, 110, 587] },
  _submission: { own: [587], other: [993, 995, 465] },
  _submissions: { own: [465], other: [143, 110, 587] },
} as const;

type MailService = keyof typeof servicePorts;

const isMailService = (label: string): label is MailService => Object.hasOwn(servicePorts, label);

/** `name`: the record's own name. A target "." says that the service is not offered (RFC 6186 3.4): left out. */
export function mailSrvRecords(srv: SrvEvidence) {
  return srv.services.flatMap(({ service, question, records }) => {
    const label = service.split('.')[0] ?? '';
    if (!isMailService(label)) return [];
    return records
      .filter(({ target }) => target !== '.')
      .map((record) => ({ ...record, service: label, name: question.name, question, ports: servicePorts[label] }));
  });
}

// The SRV records that lead mail apps to their servers, one entry a record.
import type { SrvEvidence } from '../../model/evidence.ts';
import type { Protocol } from '../../model/settings.ts';

/** RFC 6186 3 and RFC 8314 5.1: `_imap` and its like begin unencrypted and upgrade. `own`: the port that fits. */
const mailServices = {
  _imap: { protocol: 'imap', own: 143 },
  _imaps: { protocol: 'imap', own: 993 },
  _pop3: { protocol: 'pop3', own: 110 },
  _pop3s: { protocol: 'pop3', own: 995 },
  _submission: { protocol: 'submission', own: 587 },
  _submissions: { protocol: 'submission', own: 465 },
} as const satisfies Record<string, { protocol: Protocol; own: number }>;

type MailService = keyof typeof mailServices;

/** What each port of mail is for. */
export const portUses: Readonly<Record<number, string>> = {
  993: 'IMAP',
  143: 'IMAP',
  995: 'POP',
  110: 'POP',
  465: 'SMTP',
  587: 'SMTP',
  25: 'SMTP',
};

const isMailService = (label: string): label is MailService => Object.hasOwn(mailServices, label);

/** `name`: the record's own name. A target "." says that the service is not offered (RFC 6186 3.4): left out. */
export function mailSrvRecords(srv: SrvEvidence) {
  return srv.services.flatMap(({ service, question, records }) => {
    const label = service.split('.')[0] ?? '';
    if (!isMailService(label)) return [];
    return records
      .filter(({ target }) => target !== '.')
      .map((record) => ({ ...record, service: label, name: question.name, question, ...mailServices[label] }));
  });
}

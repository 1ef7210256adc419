// Why we could not look: one honest sentence a reason, none of which blames the customer's mail.

import type { UnknownReason } from '../../model/outcome.ts';
import type * as english from '../en/unknown-reasons.ts';
import { translation } from '../translation.ts';

export const unknownReasonTexts: Readonly<Record<UnknownReason, string>> = {
  'own-resolver':
    'Wir konnten nicht nachsehen: Unser eigener Namensdienst hat nicht geantwortet. Über Ihre E-Mail sagt das nichts.',
  'dns-timeout':
    'Wir konnten nicht nachsehen: Eine DNS-Abfrage wurde nicht rechtzeitig beantwortet. Über Ihre E-Mail sagt das nichts.',
  'dns-failed':
    'Wir konnten nicht nachsehen: Eine DNS-Abfrage ergab keine brauchbare Antwort. Das allein beweist nichts.',
  'own-network':
    'Wir konnten nicht nachsehen: Unser eigenes Netz kann diesen Port nicht nutzen. Über Ihre E-Mail sagt das nichts.',
  cancelled: 'Wir haben nicht nachgesehen: Die Prüfung wurde vorher angehalten.',
  deadline: 'Wir haben nicht nachgesehen: Die Zeit für diese Prüfung war vorher um.',
  'connection-budget': 'Wir haben nicht nachgesehen: Wir halten unsere Verbindungen zu einem Server gering.',
  'own-restraint':
    'Nicht geprüft: Dieser Server hat in den letzten Minuten viel von uns gesehen. Deshalb lassen wir ihn ruhen.',
  'address-not-allowed': 'Wir haben nicht nachgesehen: Mit dieser Adresse dürfen wir uns nicht verbinden.',
  'no-password': 'Nicht geprüft: Dafür ist eine Anmeldung mit Ihrem Passwort nötig.',
  'not-vouched':
    'Nicht geprüft: Ein Passwort senden wir nur an einen Server, für den wir einstehen können oder den Sie bestätigen.',
  'certificate-invalid':
    'Nicht geprüft: Mit dem Zertifikat des Servers stimmt etwas nicht. Deshalb haben wir das Passwort nicht gesendet.',
  'rejected-before': 'Nicht geprüft: Genau diese Angaben hat der Server gerade eben abgelehnt.',
  'login-budget':
    'Nicht geprüft: Mailmend hat seine eigenen Versuche an diesem Server verbraucht. Ihr Postfach ist dadurch nicht gesperrt.',
  'imap-not-accepted': 'Nicht geprüft: Hier versuchen wir das Passwort erst, wenn es zum Lesen funktioniert hat.',
  'not-offered': 'Nicht geprüft: Der Server bietet keine Anmeldung an, die wir nutzen dürfen.',
  'sending-not-accepted':
    'Nicht geprüft: Eine Testnachricht kann erst hinaus, wenn die Anmeldung zum Senden funktioniert hat.',
  'not-asked': 'Nicht geprüft: Eine Testnachricht senden wir nur, wenn Sie darum bitten.',
  'sent-before': 'Nicht geprüft: Vor wenigen Minuten ging schon eine Testnachricht an dieses Postfach.',
  'mailbox-full': 'Nicht geprüft: Das Postfach ist voll, deshalb haben wir keine Testnachricht gesendet.',
  'web-server-hidden':
    'Nicht geprüft: Die Website liegt hinter einem Proxy (CDN) oder einem Website-Baukasten. Nennen Sie uns ihren eigenen Server, dann prüfen wir ihn.',
  'server-unreached': 'Nicht geprüft: Der Server, der zuerst antworten muss, war nicht zu erreichen.',
  'no-clear-answer': 'Wir haben gefragt, aber die Antwort des Servers klärt das nicht.',
  'server-hung-up': 'Nicht geprüft: Der Server ließ uns hinein und beendete dann die Verbindung.',
  'own-error':
    'Wir konnten nicht nachsehen: Unsere Prüfung hat hier einen Fehler gemacht. Über Ihre E-Mail sagt das nichts.',
  'not-applicable': 'Nicht geprüft: Hier gab es nichts anzusehen.',
};

export const comeAgain = translation<typeof english.comeAgain>()({
  at: 'Prüfen Sie nach {time} (UTC) noch einmal.',
});

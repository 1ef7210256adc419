// What the server says to whoever starts it, and to whoever asks for something that it cannot read.
import type * as english from '../en/serve.ts';
import { translation } from '../translation.ts';
export const serve = translation<typeof english.serve>()({
  ready: 'Mailmend ist bereit: {url}',
  practice: 'Das Übungsnetz ist an. Kein echter Mailserver wird gefragt.',
  allow: 'Private Netze, die laut Profil gefragt werden dürfen: {networks}.',
  proxies: 'Proxys, deren weitergereichte Adressen geglaubt werden: {networks}.',
  unsigned:
    'Apple-Profile von {entries} sind nicht signiert: Geräte warnen in Rot, bevor sie eines installieren. Nennen Sie in "signing" ein Zertifikat und seinen Schlüssel.',
  unknownProxy:
    'Anfragen kommen über {peer} mit X-Forwarded-For, und trustedProxies im Profil nennt diese Adresse nicht: Alle, die darüber kommen, zählen als ein Client. Ist es ein Proxy von Ihnen, nennen Sie ihn dort.',
  stopping: 'Wird beendet.',
  badPort: 'PORT ist "{port}". Geben Sie eine ganze Zahl von 0 bis 65535 an.',
  badWorkers: 'MAILMEND_WORKERS ist "{workers}". Geben Sie eine ganze Zahl von 1 bis 8 an.',
  badDatabase:
    'MAILMEND_DATABASE ist keine Adresse einer PostgreSQL-Datenbank. Schreiben Sie sie als postgres://user@host/database, oder lassen Sie sie weg.',
  storeAway:
    'Noch lässt sich nichts aufbewahren: {why}. Prüfungen laufen weiter, und Mailmend versucht es von selbst noch einmal.',
  portTaken: 'Port {port} ist belegt. Wählen Sie einen anderen: PORT={other} npm run up',
  notAllowed: 'Dieses Konto darf Port {port} nicht öffnen. Wählen Sie einen über 1023.',
  badHost: 'HOST ist "{host}". Das ist keine Adresse dieses Rechners.',
  badTarget: 'Diese Adresse ist nicht wie eine Webadresse geschrieben. Beginnen Sie neu auf der Startseite.',
  badRequestHost: 'Dieser Server antwortet nicht für diesen Namen.',
  hostUnknown: 'Ob dieser Server für diesen Namen antwortet, ist gerade nicht bekannt. Fragen Sie gleich noch einmal.',
  noBody: 'An diese Adresse lässt sich nichts senden.',
  badMethod: 'Anfragen dieser Art nimmt dieser Server nicht an.',
});

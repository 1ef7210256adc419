// Why the recommended protocol is right for this account: each reason holds only with the evidence it names.
import type * as english from '../en/reasons.ts';
import { translation } from '../translation.ts';
export const reasons = translation<typeof english.reasons>()({
  folders: {
    title: 'POP würde {hidden} Ihrer {folders} Ordner verbergen',
    text: 'POP zeigt nur den Posteingang: {inbox} von {total} Nachrichten.',
  },
  'folders-uncounted': {
    title: 'POP würde {hidden} Ihrer {folders} Ordner verbergen',
    text: 'POP zeigt nur den Posteingang.',
  },
  devices: {
    title: 'Ihr Telefon und Ihr Computer sind sich einig',
    text: 'Was Sie auf einem lesen, verschieben oder löschen, sehen Sie auch auf dem anderen.',
  },
  safe: {
    title: 'Ihre E-Mails bleiben auf dem Server',
    text: 'Wenn ein Telefon verloren geht oder ein Computer kaputtgeht, ist nichts weg.',
  },
  room: {
    title: 'Der Platz dafür ist da',
    text: 'Ihr Postfach ist zu {percent} % belegt: {used} von {limit}.',
  },
  'pop-only': {
    title: 'Der Server bietet nur POP',
    text: 'Wir haben auf dem Mailserver kein IMAP gefunden. Deshalb ist POP der Weg, diese E-Mails zu lesen.',
  },
  'leave-on-server': {
    title: 'Lassen Sie eine Kopie auf dem Server',
    text: 'Stellen Sie Ihr E-Mail-Programm so ein, dass Nachrichten auf dem Server bleiben. Sonst leert ein Gerät das Postfach für die anderen.',
  },
  'one-device': {
    title: 'Lesen Sie diese E-Mails auf einem Gerät',
    text: 'Hier kann ein E-Mail-Programm, das per POP liest, nichts für andere auf dem Server lassen.',
  },
});

/** Stands for the user name when only a domain was given. */
export const anyUser = translation<typeof english.anyUser>()({ name: 'ihr-name@{domain}' });

// Why the recommended protocol is right for this account: each reason holds only with the evidence it names.
import type * as english from '../en/reasons.ts';
import { translation } from '../translation.ts';
export const reasons = translation<typeof english.reasons>()({
  folders: {
    title: 'POP zou {hidden} van uw {folders} mappen verbergen',
    text: 'POP toont alleen het Postvak IN: {inbox} van uw {total} berichten.',
  },
  'folders-uncounted': {
    title: 'POP zou {hidden} van uw {folders} mappen verbergen',
    text: 'POP toont alleen het Postvak IN.',
  },
  devices: {
    title: 'Uw telefoon en computer zijn het eens',
    text: 'Wat u op het ene leest, verplaatst of verwijdert, ziet u op het andere.',
  },
  safe: {
    title: 'Uw mail blijft op de server',
    text: 'Als een telefoon kwijtraakt of een computer kapotgaat, is er niets weg.',
  },
  room: {
    title: 'Er is ruimte voor',
    text: 'Uw mailbox is {percent} % vol: {used} van {limit}.',
  },
  'pop-only': {
    title: 'De server biedt alleen POP',
    text: 'We vonden geen IMAP op de mailserver, dus POP is de manier om deze mail te lezen.',
  },
  'leave-on-server': {
    title: 'Laat een kopie op de server',
    text: 'Stel uw mailprogramma zo in dat berichten op de server blijven. Anders maakt één apparaat de mailbox leeg voor de andere.',
  },
  'one-device': {
    title: 'Lees deze mail op één apparaat',
    text: 'Hier kan een mailprogramma dat met POP leest, geen mail op de server laten voor andere.',
  },
});

/** Stands for the user name when only a domain was given. */
export const anyUser = translation<typeof english.anyUser>()({ name: 'uw-naam@{domain}' });

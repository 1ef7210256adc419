// Article: why an app asks for the password again and again, though it is right.
import type { Article } from '../../article.ts';

export const passwordAskedAgain: Article = {
  slug: 'password-asked-again',
  title: 'Das Programm fragt immer wieder nach dem Passwort',
  lead: 'Der Server lehnt ab, was das Programm sendet. Oft sendet es ein altes Passwort oder spricht mit einem anderen Server.',
  sections: [
    {
      heading: 'Zuerst: Stimmt das Passwort?',
      blocks: [
        { kind: 'text', text: 'Melden Sie sich damit im Webmail an. Klappt auch das nicht, legen Sie ein neues fest.' },
        {
          kind: 'text',
          text: 'Versuchen Sie es im Programm nicht mehr als zweimal. Viele Server sperren nach zu vielen Fehlversuchen.',
        },
      ],
    },
    {
      heading: 'Es stimmt, aber das Programm fragt weiter',
      blocks: [
        {
          kind: 'steps',
          items: [
            'Löschen Sie das gespeicherte Passwort im Programm und geben Sie es neu ein. Für das Empfangen und für das Senden.',
            'Tun Sie dasselbe auf jedem Telefon und Tablet. Ein einziges altes Passwort kann alle aussperren.',
            'Vergleichen Sie den Benutzernamen mit Ihren Einstellungen. Oft ist es die ganze Adresse.',
            'Vergleichen Sie beide Server. Ein Programm kann sie von selbst geändert haben.',
          ],
        },
      ],
    },
    {
      heading: 'Es fragt für einen anderen Server als Ihren',
      blocks: [
        { kind: 'text', text: 'Lesen Sie den Namen im Fenster. Ist es nicht Ihr Server, geben Sie dort nichts ein.' },
        {
          kind: 'text',
          text: 'Unter Windows fragt Outlook vielleicht für einen früheren E-Mail-Anbieter, den Autodiscover noch nennt.',
        },
      ],
    },
    {
      heading: 'Andere Ursachen',
      blocks: [
        {
          kind: 'list',
          items: [
            'Ihr E-Mail-Anbieter verlangt ein App-Passwort oder seine eigene Anmeldeseite.',
            'Der Server kann gerade keine Passwörter prüfen. Dann lehnt er alle ab.',
            'Ihr Netz wurde nach Fehlversuchen gesperrt. Warten Sie 15 Minuten, oder versuchen Sie es über mobile Daten.',
          ],
        },
      ],
    },
  ],
  tags: ['password', 'apps'],
  check: { at: 'start', looks: 'ob der Server Ihr Passwort annimmt, wenn Sie es dort eingeben' },
  related: ['password-refused', 'autodiscover', 'server-not-reached'],
};

// Article: why a server refuses a login, and how to find out which of the two is wrong.
import type { Article } from '../../article.ts';

export const passwordRefused: Article = {
  slug: 'password-refused',
  title: 'Der Server lehnt Ihr Passwort ab',
  lead: 'Versuchen Sie es im Webmail mit derselben Adresse und demselben Passwort. Dann wissen Sie, ob es am Passwort oder am Programm liegt.',
  sections: [
    {
      heading: 'Wenn auch Webmail sie ablehnt',
      blocks: [
        {
          kind: 'steps',
          items: [
            'Tippen Sie das Passwort von Hand. Achten Sie auf Großbuchstaben und auf Leerzeichen am Ende.',
            'Legen Sie bei Ihrem E-Mail-Anbieter ein neues Passwort fest.',
            'Warten Sie 15 Minuten, wenn Sie es oft versucht haben. Manche Server sperren ein Konto für eine Weile.',
          ],
        },
      ],
    },
    {
      heading: 'Wenn Webmail Sie hereinlässt',
      blocks: [
        {
          kind: 'list',
          items: [
            'Nehmen Sie Ihre ganze Adresse als Benutzernamen, außer Ihre Einstellungen zeigen einen anderen.',
            'Löschen Sie das gespeicherte Passwort im Programm und geben Sie es neu ein. Tun Sie das auf jedem Gerät.',
            'Sehen Sie nach, ob das Programm Ihren eigenen Server benutzt und keinen, den es erraten hat.',
          ],
        },
      ],
    },
    {
      heading: 'Konten bei großen E-Mail-Anbietern',
      blocks: [
        {
          kind: 'list',
          items: [
            'Manche verlangen ein App-Passwort: eines nur für ein einziges Programm, aus Ihren Sicherheitseinstellungen.',
            'Manche nehmen von Programmen kein Passwort an. Benutzen Sie **Sign in with Google** oder **Sign in with Microsoft**.',
            'Bei manchen ist IMAP oder POP aus, bis Sie es in deren Einstellungen einschalten.',
          ],
        },
      ],
    },
    {
      heading: 'Wenn es am Server liegt',
      blocks: [
        {
          kind: 'text',
          text: 'Ein Server kann auch sagen, dass er gerade keine Passwörter prüfen kann. Dann behalten Sie Ihr Passwort und versuchen es später.',
        },
      ],
    },
  ],
  tags: ['password'],
  check: { at: 'start', looks: 'ob der Server Ihr Passwort annimmt, wenn Sie es dort eingeben' },
  related: ['password-asked-again', 'encryption', 'server-not-reached'],
};

// Sentences of the settings page: the label, the reasons, the comparison of IMAP and POP.
import type * as english from '../en/settings.ts';
import { translation } from '../translation.ts';

export const settings = translation<typeof english.settings>()({
  pageTitle: 'Ihre Einstellungen',
  title: 'Ihre Einstellungen: {protocol} nutzen',
  step: 'Ihre Einstellungen',
  lead: {
    login: 'Damit haben wir uns um {time} angemeldet, zum Empfangen und zum Senden. Sie funktionieren.',
    loginIncomingOnly: 'Damit haben wir uns um {time} zum Empfangen angemeldet. Das funktioniert.',
    loginSendingUntested:
      'Zum Empfangen haben wir uns um {time} angemeldet. Zum Senden hat der Server geantwortet, aber angemeldet haben wir uns dort nicht.',
    refused: 'Zum Empfangen haben wir uns um {time} angemeldet. Senden: um {refusedAt} abgelehnt.',
    lost: 'Damit haben wir uns um {time} angemeldet. Unsere Testnachricht kam nicht an.',
    unclear: 'Damit haben wir uns um {time} angemeldet. Ob das Senden funktioniert, ist nicht klar.',
    connection: 'Die Server haben um {time} geantwortet, sicher verschlüsselt. Angemeldet haben wir uns nicht.',
    connectionIncomingOnly:
      'Der Server zum Empfangen hat um {time} geantwortet, sicher verschlüsselt. Angemeldet haben wir uns nicht.',
    mixed: 'Einen der beiden Server haben wir um {time} erreicht. Vom anderen haben wir nur den Namen gefunden.',
    dns: 'Diese Servernamen haben wir um {time} gefunden. Geantwortet haben sie uns nicht.',
    link: 'Sie kamen mit dem Link, den Sie geöffnet haben. Auf diesem Gerät haben wir sie nicht geprüft.',
  },
  corner: {
    login: 'Geprüft',
    refused: 'Senden abgelehnt',
    unproven: 'Angemeldet',
    connection: 'Erreichbar',
    dns: 'Gefunden',
    link: 'Aus einem Link',
  },
  empty: {
    lead: 'Noch gibt es keine. Nach einer Prüfung stehen sie hier.',
    title: 'Prüfen Sie zuerst Ihre Adresse',
    text: 'Geben Sie Ihre E-Mail-Adresse ein, und wir finden die richtigen Server. Das dauert ein paar Sekunden.',
    keeping: 'Das Ergebnis bleibt eine Stunde in diesem Browser, oder bis Sie „Diese Prüfung vergessen“ drücken.',
    check: 'Meine Adresse prüfen',
    guides: 'Die Schritte für alle E-Mail-Programme zeigen',
  },
  none: {
    lead: 'Die Prüfung von {subject} fand keine Einstellungen, die wir empfehlen können.',
    title: 'Was nun',
    text: 'Das Ergebnis sagt, was nicht stimmt und wer es beheben kann. Danach prüfen Sie noch einmal.',
  },
  blocked: {
    lead: 'Die Prüfung von {subject} kennt die Einstellungen, aber sie funktionieren noch nicht.',
    title: 'Noch nicht gültig',
    text: 'Sie stimmen, sobald das Zertifikat in Ordnung ist. Das Ergebnis sagt, wer es beheben kann. Danach prüfen Sie noch einmal.',
  },
  loading: 'Wir suchen Ihre Einstellungen',
  noScript:
    'Die Einstellungen einer Prüfung bleiben in Ihrem Browser, und JavaScript liest sie dort. Schalten Sie es ein. Oder wählen Sie Ihr E-Mail-Programm und nehmen Sie die Namen aus den Unterlagen Ihres E-Mail-Anbieters.',
  labelFor: 'Einstellungen für {address}',
  receiving: 'Empfangen',
  sending: 'Senden',
  noSending:
    'Wir haben keinen Server zum Senden gefunden. Fragen Sie Ihren E-Mail-Anbieter nach seinem Postausgangsserver.',
  server: 'Server',
  port: 'Port',
  security: 'Sicherheit',
  username: 'Benutzername',
  securityWords: { tls: 'SSL/TLS', starttls: 'STARTTLS' },
  wholeAddress: 'Die ganze Adresse, nicht nur „{name}“',
  notTheAddress: 'Nicht Ihre Adresse: Der Server kennt Sie unter diesem Namen',
  ownAddress: 'Ihre eigene E-Mail-Adresse',
  ownAddressHint: 'Die ganze Adresse. Sie haben eine Domain geprüft, deshalb kennen wir Ihre nicht.',
  fillItIn: 'Ihr E-Mail-Programm nennt das vielleicht freiwillig. Füllen Sie es aus.',
  copy: {
    'incoming.host': 'Posteingangsserver',
    'incoming.port': 'Port des Posteingangs',
    'incoming.username': 'Benutzername des Posteingangs',
    'outgoing.host': 'Postausgangsserver',
    'outgoing.port': 'Port des Postausgangs',
    'outgoing.username': 'Benutzername des Postausgangs',
  },
  passwordWord: 'Passwort:',
  password: {
    password: 'Ihr E-Mail-Passwort, für beides. Es steht nicht auf diesem Zettel.',
    'app-password':
      'ein App-Passwort aus den Sicherheitseinstellungen Ihres E-Mail-Anbieters. Es steht nicht auf diesem Zettel.',
    oauth2: 'keines im E-Mail-Programm. Sie melden sich auf einer Seite Ihres E-Mail-Anbieters an.',
  },
  whereTitle: 'Wo möchten Sie Ihre E-Mail lesen?',
  whereText: 'Wir zeigen Ihnen jeden Schritt, mit diesen Einstellungen schon eingesetzt.',
  allApps: 'Alle E-Mail-Programme, und jedes andere',
  keepTitle: 'Diesen Zettel aufheben',
  print: 'Drucken',
  send: 'An mein Telefon senden',
  sendTitle: 'Auf Ihrem Telefon weitermachen',
  sendText:
    'Richten Sie die Kamera Ihres Telefons hierher. Dann öffnen sich die Schritte für Ihr Telefon, mit diesen Einstellungen.',
  close: 'Schließen',
  whyTitle: { imap: 'Warum IMAP für Sie richtig ist', pop3: 'Warum vorerst POP' },
  compareTitle: 'IMAP und POP auf einen Blick',
  forYou: 'Für Sie',
  imapPicture: 'Die E-Mails liegen auf dem Server, und beide Geräte zeigen sie',
  popPicture: 'Die E-Mails sind auf einen Computer gewandert; der Server ist leer, und das Telefon zeigt nichts',
  compare: [
    {
      what: 'Auf Ihren Geräten',
      imap: { good: true, text: 'Jedes Gerät zeigt dieselben E-Mails' },
      pop: {
        good: false,
        text: 'Jedes Gerät hat eine eigene Kopie; eines leert vielleicht das Postfach für die anderen',
      },
    },
    { what: 'Ordner', imap: { good: true, text: 'Alle' }, pop: { good: false, text: 'Nur der Posteingang' } },
    {
      what: 'Wenn Ihr Computer kaputtgeht',
      imap: { good: true, text: 'Ihre E-Mails liegen noch auf dem Server' },
      pop: { good: false, text: 'E-Mails, die nur dort lagen, sind verloren' },
    },
    {
      what: 'Große Anhänge',
      imap: { good: true, text: 'Die meisten E-Mail-Programme holen sie erst beim Öffnen' },
      pop: { good: false, text: 'Alle werden geladen, jedes Mal' },
    },
    {
      what: 'Ohne Internet',
      imap: { good: true, text: 'Die E-Mails, die Ihr E-Mail-Programm gespeichert hat' },
      pop: { good: true, text: 'Alle geladenen E-Mails' },
    },
  ],
  popToday: 'Holen Sie Ihre E-Mails heute per POP ab?',
  popToImap: 'Von POP zu IMAP wechseln, ohne etwas zu verlieren',
  stayWithPop: 'Wenn Sie bei POP bleiben müssen:',
  withPop: 'Stellen Sie bei POP in jedem E-Mail-Programm ein:',
  leaveCopy: 'Kopie auf dem Server lassen',
});

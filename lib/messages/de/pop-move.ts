// Sentences of the planner that leads from POP to IMAP. `**words**` are names as the app's screen shows them.
import type * as english from '../en/pop-move.ts';
import { translation } from '../translation.ts';

/** What differs from app to app, with its menus. */
interface AppWords {
  name: string;
  /** Its guide, where it has one. */
  guide: string | null;
  size: string;
  backup: { path: readonly string[]; text: string };
  stop: { path: readonly string[]; text: string };
  remove: { path: readonly string[]; text: string };
}

const apps = {
  'outlook-classic': {
    name: 'Outlook, klassisch',
    guide: 'outlook-classic',
    size: 'In Outlook genügt ungefähr die Größe Ihrer Datendatei. Deren Name endet auf .pst.',
    backup: {
      path: ['Datei', 'Open & Export', 'Import/Export'],
      text: 'Wählen Sie **Export to a file**, dann **Outlook Data File (.pst)**. Haken Sie **Include subfolders** an.',
    },
    stop: {
      path: ['Send/Receive', 'Send/Receive Groups', 'Define Send/Receive Groups', 'Edit'],
      text: 'Wählen Sie das POP-Konto. Nehmen Sie den Haken bei **Include the selected account in this group** weg.',
    },
    remove: {
      path: ['Datei', 'Account Settings', 'Account Settings'],
      text: 'Wählen Sie das POP-Konto und drücken Sie **Remove**.',
    },
  },
  thunderbird: {
    name: 'Thunderbird',
    guide: 'thunderbird',
    size: 'Thunderbird bewahrt seine E-Mails in einem Profilordner auf. Dessen Größe genügt ungefähr.',
    backup: {
      path: ['Help', 'Troubleshooting Information', 'Open Folder'],
      text: 'Schließen Sie Thunderbird. Kopieren Sie dann diesen ganzen Profilordner auf einen anderen Datenträger.',
    },
    stop: {
      path: ['Kontoeinstellungen', 'Server-Einstellungen'],
      text: 'Wählen Sie das POP-Konto. Nehmen Sie den Haken bei beiden Zeilen weg, die mit **Check for new messages** beginnen.',
    },
    remove: {
      path: ['Menu', 'Kontoeinstellungen'],
      text: 'Wählen Sie das POP-Konto und drücken Sie **Löschen**. Lassen Sie **Nachrichtendaten löschen** ohne Haken.',
    },
  },
  'apple-mail': {
    name: 'Mail auf einem Mac',
    guide: 'apple-mail',
    size: 'Mail zeigt sie nicht. Die Größe seines Ordners in Ihrer Library genügt ungefähr.',
    backup: {
      path: ['Mailbox', 'Export Mailbox'],
      text: 'Tun Sie das für jedes Postfach. Wählen Sie einen Ordner außerhalb von Mail.',
    },
    stop: {
      path: ['Mail', 'Einstellungen', 'General'],
      text: 'Stellen Sie **Check for new messages** auf **Manually**. Drücken Sie nicht die Taste, die E-Mails abruft.',
    },
    remove: {
      path: ['Mail', 'Einstellungen', 'Accounts'],
      text: 'Wählen Sie das POP-Konto und drücken Sie **–** unter der Liste.',
    },
  },
  other: {
    name: 'Ein anderes Programm',
    guide: null,
    size: 'Sehen Sie in den Einstellungen Ihres Programms nach, oder wie groß der Ordner mit seinen E-Mails ist.',
    backup: {
      path: [],
      text: 'Suchen Sie **Export** in seinen Menüs. Oder schließen Sie das Programm und kopieren den Ordner mit seinen E-Mails.',
    },
    stop: {
      path: [],
      text: 'Suchen Sie das POP-Konto in den Einstellungen. Schalten Sie aus, dass es von selbst E-Mails abruft.',
    },
    remove: {
      path: [],
      text: 'Suchen Sie das POP-Konto in den Einstellungen und entfernen Sie es dort. Behalten Sie seine E-Mails, falls Sie gefragt werden.',
    },
  },
} as const satisfies Record<string, AppWords>;

export const popMove = translation<typeof english.popMove>()({
  title: 'Von POP zu IMAP wechseln und nichts verlieren',
  stayTitle: 'Bei POP bleiben und nichts verlieren',
  lead: 'Schritt {n} von {total}. Nichts wird gelöscht, bevor die Zahlen stimmen.',
  leadDone: 'Sie haben gewechselt. Unterwegs ging nichts verloren.',
  leadAsk: 'Zuerst ein paar Fragen. Dann sehen Sie Ihre Schritte in der richtigen Reihenfolge.',
  leadStay: 'Drei Dinge schützen Ihre E-Mails mit POP.',
  loading: 'Ihr Plan wird gesucht',
  noScript: 'Der Plan liegt in Ihrem Browser, und JavaScript liest ihn dort. Schalten Sie es ein, um zu planen.',
  noAddress: 'Noch keine Prüfung in diesem Browser',
  stepsTitle: 'Ihre Schritte, in dieser Reihenfolge',
  kept: 'Nur in diesem Browser gespeichert. Sie können die Seite schließen und morgen weitermachen.',
  forget: 'Diesen Plan vergessen',
  questionsTitle: 'Wie ist es heute?',
  toldTitle: 'Sie haben uns gesagt',
  change: 'Ändern',
  changeName: 'Ändern: {question}',
  show: 'Meine Schritte zeigen',
  missing: 'Beantworten Sie zuerst jede Frage. Diese sind offen: {questions}.',
  apps,
  ask: {
    app: 'Welches Programm ruft auf diesem Gerät über POP ab?',
    leaves: 'Lässt es E-Mails auf dem Server?',
    leavesHint: 'Das steht in den Kontoeinstellungen Ihres Programms.',
    others: 'Welche anderen Geräte rufen über POP ab?',
    othersHint: 'Nennen Sie sie, zum Beispiel „alter Laptop“. Lassen Sie das Feld leer, wenn es keines gibt.',
    othersHold: 'Liegen E-Mails auf einem davon und sonst nirgends?',
    size: 'Wie viel E-Mail ist auf diesem Gerät?',
    sizeHint: 'In Gigabyte, zum Beispiel 3.1. Lassen Sie das Feld leer, wenn Sie es nicht wissen.',
    sizeFault: 'Geben Sie eine Zahl in Gigabyte ein, zum Beispiel 3.1, oder lassen Sie das Feld leer.',
    stays: 'Müssen Sie bei POP bleiben?',
  },
  leaves: {
    all: 'Ja, alle',
    days: 'Ja, für einige Tage',
    none: 'Nein',
    unknown: 'Das weiß ich nicht',
  },
  leavesMeans: {
    all: 'Neue E-Mails sind auf dem Server. Gesendete E-Mails und eigene Ordner liegen vielleicht nur auf diesem Gerät.',
    days: 'Der Server hat nur die letzten Tage. Der Rest liegt auf diesem Gerät.',
    none: 'Der Server hat nichts. Alle E-Mails liegen auf diesem Gerät.',
    unknown: 'Wir gehen davon aus, dass alle E-Mails nur auf diesem Gerät liegen.',
  },
  othersNone: 'Keine',
  othersHold: { yes: 'Ja', no: 'Nein', unknown: 'Das weiß ich nicht' },
  othersHoldMeans: {
    yes: 'Diese E-Mails müssen auch kopiert werden.',
    no: 'Sie müssen nur aufhören.',
    unknown: 'Wir gehen davon aus. Sehen Sie dort nach, bevor Sie etwas entfernen.',
  },
  sizeUnknown: 'Nicht bekannt',
  staysWords: { no: 'Nein, ich kann wechseln', yes: 'Ja, ich muss bleiben' },
  you: 'Sie sind hier',
  by: { count: 'von uns gezählt', word: 'Ihre Angabe' },
  steps: {
    room: {
      title: 'Sehen Sie nach, ob genug Speicherplatz da ist',
      fits: 'Der Speicherplatz reicht: am Ende {after} von {limit}.',
      'too-small':
        'Der Speicherplatz reicht nicht. Es fehlen: {missing}. Fragen Sie zuerst Ihren E-Mail-Anbieter nach mehr Speicherplatz.',
      'no-quota':
        'Der Server sagt nicht, wie viel Speicherplatz da ist. Fragen Sie Ihren E-Mail-Anbieter, dann setzen Sie den Haken.',
      'not-counted':
        'Wir haben noch nicht in Ihr Postfach gesehen. Zählen Sie unten, oder fragen Sie Ihren E-Mail-Anbieter und setzen den Haken.',
      'no-size':
        'Wir wissen nicht, wie viel E-Mail auf diesem Gerät ist. Sagen Sie es uns, oder setzen Sie den Haken, wenn Sie sicher sind.',
    },
    backup: {
      title: 'Sichern Sie Ihre E-Mails',
      more: 'Bewahren Sie die Sicherung auf einem anderen Datenträger auf. Machen Sie nicht ohne weiter.',
    },
    'add-imap': {
      title: 'Fügen Sie das IMAP-Konto neben dem POP-Konto hinzu',
      text: 'Es ist dieselbe Adresse, noch einmal hinzugefügt. Beide stehen dann in Ihrem Programm, und das ist richtig.',
      guide: 'Die Schritte für {app}',
      guides: 'Die Schritte für alle Programme',
    },
    'stop-pop': {
      title: 'Lassen Sie das POP-Konto nicht mehr abrufen',
      more: 'Es bleibt. Es holt nur nichts mehr ab.',
    },
    copy: {
      title: 'Kopieren Sie Ihre Ordner, einen nach dem anderen',
      text: 'Wählen Sie Kopieren (**Copy**), nicht Verschieben, und höchstens 500 E-Mails auf einmal. Dann lassen Sie uns zählen.',
      all: 'Der Posteingang ist schon auf dem Server. Eine Kopie würde ihn verdoppeln: Kopieren Sie die anderen Ordner.',
      days: 'Die letzten Tage sind schon im Posteingang auf dem Server. Kopieren Sie nur, was älter ist.',
    },
    'copy-others': {
      title: 'Kopieren Sie auch die E-Mails Ihrer anderen Geräte',
      text: 'Fügen Sie das IMAP-Konto auch hier hinzu: {devices}. Kopieren Sie von dort, was Sie darin noch nicht sehen.',
    },
    webmail: {
      title: 'Sehen Sie im Webmail nach',
      text: 'Öffnen Sie drei alte E-Mails aus drei verschiedenen Jahren. Was Sie dort sehen, ist auf dem Server.',
    },
    'stop-others': {
      title: 'Lassen Sie die anderen Geräte nicht mehr abrufen',
      text: 'Halten Sie das POP-Konto auf dieselbe Weise auch hier an: {devices}. Es darf dort vorerst bleiben.',
    },
    remove: { title: 'Entfernen Sie das POP-Konto, auf jedem Gerät', others: 'Dann tun Sie dasselbe hier: {devices}.' },
    'keep-backup': {
      title: 'Behalten Sie die Sicherung einen Monat lang',
      text: 'Wenn bis dahin nichts fehlt, dürfen Sie sie löschen.',
    },
  },
  gate: {
    shut: 'Entfernen Sie das POP-Konto noch nicht.',
    open: 'Jetzt dürfen Sie das POP-Konto entfernen.',
    why: 'Es enthält vielleicht noch E-Mails, die sonst nirgends sind. Diese Tür öffnet sich, wenn all das stimmt:',
    whyOpen: 'Alles wurde auf dem Server gesehen.',
    yes: 'Ja',
    notYet: 'Noch nicht',
    conditions: {
      backup: 'Sie haben eine Sicherung',
      counted: 'jeder Ordner hat auf dem Server mindestens so viele E-Mails',
      webmail: 'Sie haben alte E-Mails im Webmail gesehen',
      'others-copied': 'die E-Mails Ihrer anderen Geräte wurden kopiert',
      'others-stopped': 'Ihre anderen Geräte rufen nicht mehr ab',
    },
    words: 'Wir können zählen. Ihre Geräte sehen wir nicht: Bei den Kästchen gilt Ihre Angabe.',
    refused: 'Noch nicht. Zuerst: {conditions}.',
  },
  table: {
    caption: 'E-Mails in jedem Ordner',
    folder: 'Ordner',
    here: 'Auf diesem Gerät',
    before: 'Server vorher',
    now: 'Server jetzt',
    state: 'Stand',
    hereOf: 'E-Mails auf diesem Gerät im Ordner {folder}',
    seenOf: 'E-Mails im Webmail im Ordner {folder}',
    there: 'Alle da',
    thereByWord: 'Alle da, Ihre Angabe',
    going: 'noch {n}',
    'to-come': 'Kommt noch',
    untold: 'Geben Sie die Zahl ein',
    uncounted: 'Sehen Sie im Webmail nach',
    compare: 'Genug, aber {n} waren schon vorher da. Sehen Sie im Webmail nach.',
    looked: 'Alle da, ich habe nachgesehen',
    lookedAt: 'Alle da, ich habe nachgesehen: {folder}',
    none: 'keine',
    add: 'Einen Ordner hinzufügen',
    addLabel: 'Name des Ordners in Ihrem Programm',
    addHint: 'Jeder Ordner, in dem E-Mails sind.',
    takeAway: 'Ordner {folder} wegnehmen',
    first: ['Posteingang', 'Gesendet'],
  },
  count: {
    title: 'Lassen Sie uns zählen',
    counted: 'Gezählt: {time}.',
    never: 'Noch nicht gezählt.',
    hint: 'Wir melden uns an, zählen und ändern nichts. Ihr Passwort geht nur an den Server {host}.',
    password: 'Passwort für {address}',
    button: 'Jetzt zählen',
    again: 'Noch einmal zählen',
    counting: 'Wir zählen',
    noPassword: 'Geben Sie zuerst Ihr Passwort ein.',
    failed: 'Wir konnten nicht zählen. Prüfen Sie Ihre Adresse noch einmal und sehen Sie, was nicht stimmt.',
    check: 'Meine Adresse prüfen',
    needsCheck: 'Dafür brauchen wir Ihre Server. Prüfen Sie Ihre Adresse einmal mit Passwort, dann kommen Sie zurück.',
  },
  room: {
    title: 'Ist genug Speicherplatz da?',
    yes: 'Ja.',
    no: 'Nein.',
    open: 'Nicht bekannt.',
    after: 'am Ende {after} von {limit}',
    missing: 'es fehlen {missing}',
    used: '{size} waren auf dem Server',
    coming: '{size} auf diesem Gerät, wie Sie sagten',
    free: '{size} bleiben frei',
    bar: '{used} auf dem Server, {coming} kommen noch, {limit} insgesamt',
  },
  unsure: {
    title: 'Unsicher?',
    text: 'Sie können nach jedem Schritt aufhören. Bis sich die Tür öffnet, geht durch Warten nichts verloren.',
    help: 'Hilfe holen',
    article: 'Als Artikel lesen',
  },
  stay: {
    copyTitle: 'Lassen Sie eine Kopie auf dem Server',
    copyGeneral:
      'Suchen Sie in den Kontoeinstellungen Ihres Programms **Leave a copy on the server**, und für wie lange.',
    copyWhy: 'Geht Ihr Computer kaputt, bleibt nur die Kopie. Achten Sie darauf, dass das Postfach nicht voll wird.',
    copyArticle: 'So geht es in jedem Programm',
    oneTitle: 'Lassen Sie nur ein Gerät abrufen',
    one: 'Schalten Sie das Abrufen auf jedem anderen Gerät aus. Zwei, die abrufen, nehmen einander E-Mails weg.',
    oneOthers: 'Heute rufen auch diese ab: {devices}.',
    whyTitle: 'Sichern Sie Ihre E-Mails jeden Monat',
    why: 'POP bringt E-Mails an einen einzigen Ort. Gesendete E-Mails und Ordner sind nur dort.',
    back: 'Ich kann doch wechseln',
  },
});

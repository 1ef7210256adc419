// What the rules of mailbox say.
import type { mailbox as english } from '../../../rules/mailbox/index.ts';
import { translationOfRules } from '../../translation.ts';

const ROOM_IN_MESSAGES =
  'Sehen Sie im Spam-Ordner nach E-Mails, die Sie wollen, und leeren Sie dann Spam-Ordner und Papierkorb.\nLöschen Sie alte Nachrichten, die Sie nicht mehr brauchen.\nLeeren Sie den Papierkorb noch einmal: Dorthin kommt, was Sie löschen.';
const ROOM_IN_BYTES =
  'Sehen Sie im Spam-Ordner nach E-Mails, die Sie wollen, und leeren Sie dann Spam-Ordner und Papierkorb.\nSortieren Sie Ihre E-Mails nach Größe. Löschen Sie Nachrichten mit großen Anhängen, die Sie nicht mehr brauchen, oder verschieben Sie sie auf Ihren Computer.\nLeeren Sie den Papierkorb noch einmal: Dorthin kommt, was Sie löschen.';
const MORE_ROOM = 'Brauchen Sie mehr Platz, fragen Sie Ihren E-Mail-Anbieter.';
const KEEP_THE_PASSWORD =
  'Behalten Sie Ihr Passwort: Es stimmt. Webmail zeigt Ihre E-Mails vielleicht noch, falls Ihr E-Mail-Anbieter das hat. Schicken Sie dies an Ihren E-Mail-Anbieter.';
const WITHOUT_COPIES =
  'Wenn Sie Ihren Posteingang selbst leer halten, ist alles gut.\nSonst suchen Sie einen Computer, der dieses Postfach per POP abholt.\nStellen Sie ihn auf IMAP um: Per POP kann er auf diesem Server keine Kopie lassen.';
const GONE = {
  customer:
    'Ungefähr {gone} Nachrichten kamen in Ihren Posteingang und sind nicht mehr auf dem Server. Vielleicht holt ein Programm sie per POP ab.',
  agent:
    '{host}: INBOX {inbox}, POP STAT {pop}, andere Ordner {others} Nachrichten, aber UIDNEXT zeigt, dass ungefähr {gone} mehr gekommen sind. Wahrscheinlich ein POP-Client ohne „Kopie auf dem Server“; ebenso ein Mensch, der löscht.',
} as const;
const MISSED = {
  title: 'Vielleicht nimmt ein Programm Ihre E-Mails vom Server.',
  customer:
    'Auf dem Server {host} liegen jetzt nur so viele Nachrichten: {held}. Ein Programm, das per POP abholt, hat vielleicht andere mitgenommen.',
  agent:
    '{host}: insgesamt {held} Nachrichten, POP STAT {pop}, und E-Mails werden vermisst. POP ist für dieses Postfach offen: Suchen Sie im Protokoll des Servers einen Client, der sich per POP anmeldet und DELE sendet.',
} as const;

export const mailbox = translationOfRules<typeof english>()({
  title: 'Postfach und POP',
  rules: {
    'imap-unavailable': {
      title: 'Ihr Mailserver bietet nur POP.',
      customer:
        'Mit IMAP zeigen alle Ihre Geräte dieselben E-Mails. Auf dem Server {host} ist IMAP geschlossen, also bleibt nur POP.',
      meanwhile:
        'Bis dahin klappt POP. Schalten Sie in Ihrem E-Mail-Programm „Kopie auf dem Server lassen“ ein. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent:
        '{host}: POP antwortet auf {popPorts}; IMAP ist auf {ports} geschlossen, und nichts nennt einen anderen Server dafür.',
      fix: 'Schalten Sie IMAP für {host} ein, am besten auf Port 993.',
      variants: {
        'without-copies': {
          meanwhile:
            'Bis dahin klappt POP, aber nur auf einem Gerät: Dieser Server lässt kein Programm eine Kopie dort lassen. Schicken Sie dies an Ihren E-Mail-Anbieter.',
          fix: 'Schalten Sie IMAP für {host} ein, am besten auf Port 993.\nBleibt POP, sollte es UIDL bieten.',
        },
      },
    },
    'imap-login-not-offered': {
      title: 'Der Server {host} bietet keine Anmeldung zum Lesen von E-Mails an.',
      customer:
        'Ein E-Mail-Programm muss sich anmelden, bevor es E-Mails lesen darf. Der Server {host} bietet dafür keinen Weg.',
      meanwhile:
        'Dadurch geht keine E-Mail verloren: Sie wartet auf dem Server oder einige Tage beim Absender. Empfehlen wir andere Einstellungen, nehmen Sie diese. Sonst klappt vielleicht Webmail, falls Ihr E-Mail-Anbieter das hat. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent:
        '{host}: IMAP ist auf {ports} bereit, meldet aber innerhalb von TLS LOGINDISABLED und keinen AUTH-Mechanismus. So sieht ein Proxy aus, der TLS beendet: Der Server dahinter hält die Verbindung für unverschlüsselt.',
      fix: 'Prüfen Sie, ob vor dem Mailserver ein Proxy die Verschlüsselung beendet.\nLassen Sie den Mailserver selbst verschlüsseln, oder lassen Sie ihn diesem Proxy vertrauen.\nGibt es keinen Proxy, schalten Sie Anmeldungen für verschlüsselte Verbindungen ein.',
    },
    'mailbox-full': {
      title: 'Ihr Postfach ist voll.',
      customer: 'In Ihrem Postfach sind {used} von {limit} belegt. Neue E-Mails gehen deshalb vielleicht zurück.',
      agent: '{host}: Quota {used} von {limit} belegt ({percent} %).',
      fix: `${ROOM_IN_BYTES}\n${MORE_ROOM}`,
      variants: {
        'server-said': {
          customer: 'Der Server sagt, dass Ihr Postfach voll ist. Neue E-Mails gehen deshalb vielleicht zurück.',
          agent: '{host}: Die Anmeldung wurde mit „over quota“ beantwortet. Wortlaut: {words}',
        },
        messages: {
          customer:
            'Zahl der Nachrichten in Ihrem Postfach: {used}, erlaubt sind {limit}. Neue E-Mails gehen vielleicht zurück.',
          agent: '{host}: Quota MESSAGE {used} von {limit} belegt ({percent} %).',
          fix: `${ROOM_IN_MESSAGES}\n${MORE_ROOM}`,
        },
        'message-refused': {
          customer: 'Der Server lehnte eine Nachricht an Sie ab, weil Ihr Postfach voll ist.',
          agent: '{host}: Eine Nachricht an das Postfach wurde als „over quota“ abgelehnt. Wortlaut: {words}',
        },
      },
    },
    'mailbox-closed': {
      title: 'Der Server lässt Sie herein und legt dann auf.',
      customer: 'Der Server {host} nahm Ihr Passwort an und schloss dann die Verbindung. Ihr Passwort stimmt.',
      meanwhile:
        'Behalten Sie Ihr Passwort: Es stimmt. Versuchen Sie es in einigen Minuten wieder. Bleibt es so, schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent:
        '{host}:{port}: Anmeldung als {username} angenommen, Verbindung vom Server geschlossen, bevor das Postfach gelesen werden konnte. Wahrscheinlich eine Grenze nach der Anmeldung, ein abstürzender Prozess oder ein unlesbares Postfach.',
      fix: 'Lesen Sie das Protokoll des Mailservers gleich nach dieser Anmeldung.\nPrüfen Sie die Grenzen des Maildienstes für Verbindungen und Arbeitsspeicher.\nPrüfen Sie, ob der Ordner des Postfachs da ist und gelesen werden kann.',
      variants: {
        refused: {
          title: 'Der Server lässt Sie herein, zeigt aber Ihre Ordner nicht.',
          customer:
            'Der Server {host} nahm Ihr Passwort an, wollte dann aber Ihre Ordner nicht nennen. Ihr Passwort stimmt.',
          meanwhile: KEEP_THE_PASSWORD,
          agent:
            '{host}:{port}: Anmeldung als {username} angenommen, dann wurde kein Ordner genannt. Code: {code}. Antwort: {words}',
          fix: 'Lesen Sie das Protokoll des Mailservers gleich nach dieser Anmeldung.\nPrüfen Sie, ob das Postfach dort besteht und sein Speicher erreichbar ist.',
        },
        inbox: {
          title: 'Der Server lässt Sie herein, öffnet aber Ihren Posteingang nicht.',
          customer:
            'Der Server {host} nahm Ihr Passwort an, wollte dann aber Ihren Posteingang nicht öffnen. Ihr Passwort stimmt.',
          meanwhile: KEEP_THE_PASSWORD,
          agent:
            '{host}:{port}: Anmeldung als {username} angenommen, dann EXAMINE INBOX abgelehnt. Code: {code}. Antwort: {words}',
          fix: 'Lesen Sie das Protokoll des Mailservers gleich nach dieser Anmeldung.\nPrüfen Sie Speicher und Zugriffsrechte dieses Posteingangs.\nPrüfen Sie, ob das Konto freigeschaltet werden muss, bevor Programme es lesen dürfen.',
        },
      },
    },
    'mailbox-corrupt': {
      title: 'Der Server kann Ihr Postfach nicht richtig öffnen.',
      customer:
        'Der Server {host} meldet einen eigenen Fehler bei Ihrem Postfach ({folders}). An Ihrem Passwort liegt es nicht.',
      meanwhile:
        'Behalten Sie das Konto in Ihrem E-Mail-Programm: Dort liegen vielleicht Kopien Ihrer E-Mails. Ein neues Passwort würde nicht helfen. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent: '{host}: nicht zu öffnen oder zu zählen: {folders}. Code: {code}. Antwort: {words}',
      fix: 'Suchen Sie im Protokoll des Mailservers nach diesem Postfach.\nPrüfen Sie Datenträger und Zugriffsrechte, und bauen Sie dann den Index des Postfachs neu auf.\nSagen Sie dem Kunden, dass Passwort und Konto im Programm bleiben sollen.',
      phrases: { whole: 'das ganze Postfach' },
    },
    'mailbox-uncounted': {
      title: 'Der Server zählt Ihre Nachrichten nicht.',
      customer:
        'Der Server {host} sagt nicht, wie viele Nachrichten in Ihren Ordnern liegen. Programme zeigen vielleicht keine oder alte Zahlen.',
      agent: '{host}: STATUS für jeden angefragten Ordner abgelehnt ({folders}). Code: {code}. Antwort: {words}',
      fix: 'Suchen Sie im Protokoll des Mailservers nach dem Befehl STATUS.\nPrüfen Sie Speicher und Zugriffsrechte dieses Postfachs.',
    },
    'mailbox-nearly-full': {
      title: 'Ihr Postfach ist fast voll.',
      customer: 'In Ihrem Postfach sind {used} von {limit} belegt. Ist es voll, gehen neue E-Mails vielleicht zurück.',
      agent: '{host}: Quota {used} von {limit} belegt ({percent} %).',
      fix: ROOM_IN_BYTES,
      variants: {
        messages: {
          customer:
            'Zahl der Nachrichten in Ihrem Postfach: {used}, erlaubt sind {limit}. Ist es voll, gehen neue E-Mails vielleicht zurück.',
          agent: '{host}: Quota MESSAGE {used} von {limit} belegt ({percent} %).',
          fix: ROOM_IN_MESSAGES,
        },
      },
    },
    'mailbox-locked': {
      title: 'Ein anderes Programm hält dieses Postfach besetzt.',
      customer: 'Per POP kann immer nur ein Programm dieses Postfach abholen. Ein anderes hat es gerade geöffnet.',
      agent: '{host} ({protocols} auf {ports}): Postfach in Benutzung. Code: {code}. Antwort: {words}',
      fix: 'Schließen Sie andere Programme, die dieses Postfach per POP abholen.\nWarten Sie einige Minuten, und versuchen Sie es wieder.\nMit IMAP können sich mehrere Programme ein Postfach teilen.',
    },
    'pop-deletes-mail': {
      title: 'Fehlen E-Mails, holt sie vielleicht ein Computer ab.',
      customer:
        'Ihr Posteingang ist fast leer, andere Ordner sind es nicht. Vermissen Sie E-Mails, holt sie vielleicht ein Programm per POP ab.',
      agent:
        '{host}: INBOX {inbox}, POP STAT {pop}, andere Ordner {others} Nachrichten. Möglich ist ein POP-Client ohne „Kopie auf dem Server“; ebenso ein aufgeräumter Posteingang.',
      fix: 'Wenn Sie Ihren Posteingang selbst leer halten, ist alles gut.\nSonst suchen Sie einen Computer, der dieses Postfach per POP abholt.\nSchalten Sie in seinen Einstellungen „Kopie auf dem Server lassen“ ein.\nAm besten stellen Sie ihn auf IMAP um.',
      variants: {
        gone: GONE,
        missed: {
          ...MISSED,
          fix: 'Suchen Sie einen Computer oder ein Telefon, das dieses Postfach per POP abholt. Dort liegen vielleicht die fehlenden E-Mails.\nSchalten Sie in den Einstellungen „Kopie auf dem Server lassen“ ein.\nAm besten stellen Sie auf IMAP um.\nSind die E-Mails nirgends, bitten Sie Ihren E-Mail-Anbieter um eine Sicherung.',
        },
        'without-copies': { fix: WITHOUT_COPIES },
        'gone-without-copies': { ...GONE, fix: WITHOUT_COPIES },
        'missed-without-copies': {
          ...MISSED,
          fix: 'Suchen Sie einen Computer oder ein Telefon, das dieses Postfach per POP abholt. Dort liegen vielleicht die fehlenden E-Mails.\nStellen Sie auf IMAP um: Per POP kann auf diesem Server keine Kopie bleiben.\nSind die E-Mails nirgends, bitten Sie Ihren E-Mail-Anbieter um eine Sicherung.',
        },
      },
    },
    'pop-server-expires-mail': {
      title: 'Der Server {host} löscht alte E-Mails von selbst.',
      customer:
        'Der Server löscht Nachrichten vielleicht einige Zeit nach der Ankunft (Tage: {days}), auch wenn Ihr Programm eine Kopie dort lässt.',
      meanwhile:
        'Behalten Sie von E-Mails, die Sie brauchen, eine Kopie auf Ihrem eigenen Computer. Empfehlen wir IMAP, nehmen Sie das.',
      agent: '{host}: POP CAPA meldet EXPIRE {days}.',
      fix: 'Ist diese Regel nicht gewollt, ändern Sie sie auf dem Mailserver (EXPIRE in den POP-Einstellungen).',
      variants: {
        'at-once': {
          customer:
            'Der Server löscht eine Nachricht, sobald ein Programm sie per POP abgeholt hat. Dort bleibt keine Kopie.',
        },
      },
    },
    'pop-without-uidl': {
      title: 'Programme mit POP können auf {host} keine E-Mails lassen.',
      customer:
        'Per POP sagt dieser Server nicht, welche Nachrichten neu sind. Programme holen dann alle noch einmal ab oder löschen sie.',
      meanwhile: 'Empfehlen wir IMAP, nehmen Sie das: Es kennt jede Nachricht.',
      agent: '{host}: UIDL wurde mit -ERR beantwortet.',
      fix: 'Aktualisieren Sie den POP-Server, damit er UIDL bietet.',
    },
    'pop-login-delay': {
      title: 'Der Server {host} will, dass Programme seltener nach E-Mails sehen.',
      customer:
        'Ein Programm sah per POP zu bald wieder nach E-Mails, also lehnte der Server ab. Mit einer längeren Pause klappt es.',
      agent: '{host}: POP-Anmeldung mit LOGIN-DELAY abgelehnt. Antwort: {words}',
      fix: 'Lassen Sie Programme mit POP nur alle 15 Minuten oder seltener nach E-Mails sehen.\nSuchen Sie ein zweites Gerät, das POP benutzt.\nMit IMAP gibt es keine solche Pause.',
      variants: {
        announced: {
          customer:
            'Per POP dürfen Programme nur in einem Mindestabstand nach E-Mails sehen (Minuten: {minutes}). Öfter lehnt der Server ab.',
          agent: '{host}: POP CAPA meldet LOGIN-DELAY, in Minuten: {minutes}.',
        },
      },
    },
    'namespace-prefix': {
      title: 'Ihre Ordner liegen unter dem Posteingang.',
      customer:
        'Auf diesem Server liegen alle Ordner unter dem Posteingang. Zeigt Ihr Programm sie verschachtelt, setzen Sie den Stammordner auf {root}.',
      agent: '{host}: persönliches Namensraum-Präfix „{prefix}“ (NAMESPACE).',
      fix: 'Zeigt das Programm Ordner unter dem Posteingang, öffnen Sie seine erweiterten IMAP-Einstellungen.\nSetzen Sie den Pfad des Stammordners auf {root}.',
    },
    'special-folders-duplicated': {
      title: 'Zwei Ordner dienen demselben Zweck.',
      customer:
        'Ihr Postfach hat: {folders}. Ihre Programme nutzen vielleicht verschiedene, und E-Mails scheinen dann zu fehlen.',
      agent: '{host}: mehrere Ordner für {job}: {folders}. SPECIAL-USE angeboten: {specialUse}.',
      fix: 'Wählen Sie in jedem Programm denselben von diesen Ordnern: {folders}.\nVerschieben Sie die Nachrichten aus dem anderen Ordner dorthin.',
      phrases: { yes: 'ja', no: 'nein' },
    },
    'folders-unsubscribed': {
      title: 'Manche Ordner sind in Ihrem Programm vielleicht verborgen.',
      customer:
        'Diese Ordner enthalten E-Mails, sind aber nicht zum Anzeigen markiert: {folders}. Manche Programme lassen sie weg.',
      agent: '{host}: Ordner mit Nachrichten, in LIST, aber nicht abonniert: {count}, nämlich {folders}.',
      fix: 'Öffnen Sie in Webmail oder im Programm die Liste der Ordner, die angezeigt werden (Abonnieren).\nSchalten Sie die Ordner ein, die Sie sehen wollen.',
    },
    'mailbox-test-message-lost': {
      title: 'Unsere Testnachricht kam nicht innerhalb von {seconds} Sekunden an.',
      customer:
        'Der Server nahm die Nachricht an, aber wir sahen sie dort nicht: {folders}. Vielleicht kommt sie später.',
      meanwhile:
        'Sehen Sie in Ihren anderen Ordnern nach: Ein Filter hat sie vielleicht verschoben. Kommt sie später, können Sie sie löschen. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent:
        '{sender} nahm die Nachricht an ({code}), aber innerhalb von {seconds} s lag sie bei {host} nicht in {folders}. Betreff: {subject}. Antwort des Servers: {words}',
      fix: 'Suchen Sie in der Mail-Warteschlange und im Protokoll nach diesem Betreff.',
    },
    'mailbox-test-message-in-junk': {
      title: 'Unsere Testnachricht landete im Ordner {folder}.',
      customer:
        'Selbst eine Nachricht von Ihnen an Sie gilt hier als Spam. Sehen Sie dort nach E-Mails, die Sie vermissen.',
      meanwhile:
        'Sehen Sie den Ordner {folder} durch, und verschieben Sie E-Mails, die Sie wollen, in den Posteingang. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent: '{host}: Die Nachricht wurde nach {seconds} s in {folder} abgelegt. Vermerk des Servers: {noted}',
      fix: 'Prüfen Sie, warum der Filter E-Mails angemeldeter Benutzer als Spam markiert, und lassen Sie solche E-Mails durch.\nSenden Sie dann noch eine Testnachricht.',
    },
    'mailbox-test-message-slow': {
      title: 'Unsere Testnachricht brauchte {seconds} Sekunden.',
      customer: 'Die Nachricht kam an, aber später als üblich. Vielleicht sind auch Ihre E-Mails an andere langsam.',
      meanwhile: 'Bleiben E-Mails langsam, schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent: '{sender} an {host}: nach {seconds} s gesehen. Längster Schritt laut Received-Zeilen: {slowest}',
      fix: 'Sehen Sie sich die Mail-Warteschlange und die Auslastung des Servers an.\nPrüfen Sie, wie lange die Filter für jede Nachricht brauchen.',
      phrases: { step: '{from} an {by}, {seconds} s', 'not-told': 'nicht genannt' },
    },
    'mailbox-test-message-left': {
      title: 'Unsere Testnachricht liegt noch in Ihrem Postfach.',
      customer: 'Wir konnten die Nachricht, die wir gesendet haben, nicht entfernen. Sie können sie selbst löschen.',
      agent: '{host}: Die Nachricht in {folder} wurde nicht entfernt. Betreff: {subject}',
      fix: 'Löschen Sie die Nachricht mit dem Betreff „{subject}“.',
      variants: {
        marked: {
          customer:
            'Wir markierten die Nachricht als gelöscht. Ihr Server kann keine einzelne Nachricht entfernen, deshalb ist sie vielleicht noch zu sehen.',
          agent:
            '{host}: kein UIDPLUS und kein MOVE, deshalb trägt die Nachricht in {folder} nur \\Deleted. Betreff: {subject}',
        },
      },
    },
    'mailbox-test-message-fails-authentication': {
      title: 'Ihr eigener Server sagt, dass unsere Testnachricht nicht besteht: {methods}.',
      customer:
        'Der Server zweifelt, ob Ihre Nachricht wirklich von Ihnen ist. Andere Server lehnen solche E-Mails vielleicht ab.',
      meanwhile:
        'Ihre E-Mails gehen weiterhin hinaus. Vermisst jemand eine Nachricht von Ihnen, bitten Sie, im Spam-Ordner nachzusehen. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent: '{host}: Authentication-Results von {server}: {noted}',
      fix: 'Prüfen Sie den DKIM-Schlüssel und den DMARC-Eintrag der Domain.\nPrüfen Sie, ob ausgehende E-Mails erst nach der letzten Änderung an ihnen signiert werden.',
    },
    'mail-in-junk': {
      title: 'In letzter Zeit kamen E-Mails in Ihren Spam-Ordner.',
      customer:
        'Nachrichten im Ordner {folder}: {messages}. Die neueste ist von diesem Tag: {newest}. Vermissen Sie E-Mails, liegen sie vielleicht dort.',
      agent:
        '{host}: \\Junk-Ordner {folder}, Nachrichten: {messages}, davon ungelesen: {unseen}, die neueste von {newest} (UTC).',
      fix: 'Öffnen Sie den Ordner {folder} in Ihrem E-Mail-Programm oder in Webmail.\nFinden Sie E-Mails, die Sie wollen, markieren Sie sie als „kein Spam“.\nTun Sie das einmal für jeden Absender, damit der Filter lernt.',
    },
  },
});

// What the rules of login say.
import type { login as english } from '../../../rules/login/index.ts';
import { translationOfRules } from '../../translation.ts';

export const login = translationOfRules<typeof english>()({
  title: 'Anmeldung',
  rules: {
    'credentials-rejected': {
      title: 'Der Server hat die Adresse oder das Passwort abgelehnt.',
      customer:
        'Der Server {host} hat uns mit diesen Angaben nicht hineingelassen. Er sagt nicht, welche davon er ablehnt.',
      agent: '{host} ({protocols}, {ports}): Anmeldung als {usernames} abgelehnt. Code: {code}. Antwort: {words}',
      fix: 'Versuchen Sie es mit derselben Adresse und demselben Passwort im Webmail.\nWenn es dort klappt, geben Sie beides im E-Mail-Programm neu ein.\nWenn Ihre Adresse ein zweiter Name (Alias) eines Postfachs ist, melden Sie sich mit dem Namen des Postfachs an.\nWenn es auch dort nicht klappt, setzen Sie ein neues Passwort.',
      variants: {
        sending: {
          title: 'Sie können E-Mails lesen, aber der Postausgangsserver hat die Anmeldung abgelehnt.',
          customer:
            'Ihr Passwort funktioniert beim Lesen. Der Server {host} hat dasselbe Passwort beim Senden abgelehnt.',
          meanwhile:
            'Behalten Sie Ihr Passwort: Zum Lesen ist es richtig. Bis dahin können Sie im Webmail senden, falls Ihr E-Mail-Anbieter es hat. Schicken Sie dies an Ihren E-Mail-Anbieter.',
          agent:
            '{host} ({protocols}, {ports}): Anmeldung als {usernames} abgelehnt; dasselbe Passwort angenommen von: {accepted}. Code: {code}. Antwort: {words}',
          fix: 'Prüfen Sie, ob der Dienst zum Senden dieselbe Passwortliste mit denselben Benutzernamen abfragt.\nPrüfen Sie, ob das Senden für dieses Postfach erlaubt ist.',
        },
        pop: {
          title: 'POP lehnt die Anmeldung ab, die IMAP annimmt.',
          customer: 'Ihr Passwort funktioniert mit IMAP. Der Server {host} hat dasselbe Passwort bei POP abgelehnt.',
          agent:
            '{host} ({protocols}, {ports}): Anmeldung als {usernames} abgelehnt; dasselbe Passwort angenommen von: {accepted}. Code: {code}. Antwort: {words}',
          fix: 'Nutzen Sie IMAP: Es funktioniert.\nWenn ein Programm POP braucht, sehen Sie im Webmail nach, ob sich POP einschalten lässt.',
        },
        'unknown-user': {
          title: 'Der Server kennt diesen Benutzernamen nicht.',
          customer:
            'Der Server {host} sagt, dass er kein Postfach mit diesem Namen kennt: {usernames}. Ein neues Passwort würde nicht helfen.',
          agent: '{host} ({protocols}, {ports}): Benutzer unbekannt: {usernames}. Code: {code}. Antwort: {words}',
          fix: 'Prüfen Sie, ob die Adresse richtig geschrieben ist.\nWenn sie ein zweiter Name (Alias) eines Postfachs ist, melden Sie sich mit dem Namen des Postfachs an.\nIhr E-Mail-Anbieter kann sagen, welches Postfach und welcher Benutzername zu der Adresse gehören.',
        },
        'other-name': {
          title: 'Der Server hat die Anmeldung abgelehnt. Der Benutzername lautet vielleicht anders.',
          customer:
            'Wir haben uns als {usernames} angemeldet, und {host} hat das abgelehnt. Die Domain selbst nennt als Benutzernamen: {published}.',
          agent:
            '{host} ({protocols}, {ports}): Anmeldung als {usernames} abgelehnt; die veröffentlichten Einstellungen von {domain} nennen {published}. Code: {code}. Antwort: {words}',
          fix: 'Stellen Sie im E-Mail-Programm den Benutzernamen {published} ein, für das Empfangen und für das Senden.\nBehalten Sie das Passwort, und versuchen Sie es noch einmal.\nWenn auch das nicht klappt, versuchen Sie dieselben Angaben im Webmail.',
        },
        'published-name': {
          title: 'Der Server hat den Benutzernamen oder das Passwort abgelehnt.',
          customer:
            'Wir haben den Benutzernamen {usernames} versucht, den {domain} selbst den E-Mail-Programmen nennt. Der Server {host} hat das abgelehnt.',
          agent:
            '{host} ({protocols}, {ports}): Anmeldung als {usernames}, wie in den veröffentlichten Einstellungen von {domain}, abgelehnt. Ist die Adresse ein Alias, hat das Postfach einen anderen Namen. Code: {code}. Antwort: {words}',
          fix: 'Suchen Sie in den Unterlagen zu Ihrem Postfach den Benutzernamen: Vielleicht ist es weder {usernames} noch Ihre Adresse.\nWenn Ihre Adresse ein zweiter Name (Alias) eines Postfachs ist, melden Sie sich mit dem Namen des Postfachs an.\nVersuchen Sie dieselben Angaben im Webmail.\nWenn es auch dort nicht klappt, setzen Sie ein neues Passwort.',
        },
        letters: {
          title: 'Der Server hat die Adresse oder das Passwort abgelehnt.',
          customer:
            'Ihr Passwort enthält Buchstaben wie ä oder é. Server und Programme lesen sie manchmal verschieden und lehnen es dann ab.',
          agent:
            '{host} ({protocols}, {ports}): Anmeldung als {usernames} abgelehnt. Das Passwort enthält Zeichen außerhalb von ASCII; gesendet wurde es als UTF-8 (RFC 4616 2, RFC 8265 4), der Server vergleicht vielleicht andere Bytes. Code: {code}. Antwort: {words}',
          fix: 'Versuchen Sie es mit derselben Adresse und demselben Passwort im Webmail.\nWenn es dort klappt, setzen Sie ein Passwort ohne solche Buchstaben, und geben Sie es in jedem Programm ein.\nWenn es auch dort nicht klappt, setzen Sie ein neues Passwort.',
        },
        gmx: {
          title:
            'Der Server hat die Anmeldung abgelehnt. Vielleicht ist der Zugang für E-Mail-Programme ausgeschaltet.',
          customer:
            '{provider} lässt E-Mail-Programme erst zu, wenn Sie das auf der Website erlaubt haben. Bis dahin wird jedes Passwort abgelehnt.',
          fix: 'Melden Sie sich im Browser bei gmx.net an, und öffnen Sie die Einstellungen für E-Mail.\nErlauben Sie unter „POP3/IMAP“ den Zugriff über IMAP.\nVersuchen Sie dann dieselbe Adresse und dasselbe Passwort im E-Mail-Programm.\nWenn Sie sich mit einem zweiten Nachweis anmelden, legen Sie dort ein App-Passwort an, und geben Sie dieses ein.',
        },
        'web-de': {
          title:
            'Der Server hat die Anmeldung abgelehnt. Vielleicht ist der Zugang für E-Mail-Programme ausgeschaltet.',
          customer:
            '{provider} lässt E-Mail-Programme erst zu, wenn Sie das auf der Website erlaubt haben. Bis dahin wird jedes Passwort abgelehnt.',
          fix: 'Melden Sie sich im Browser bei web.de an, und öffnen Sie die Einstellungen für E-Mail.\nErlauben Sie unter „POP3/IMAP“ den Zugriff über IMAP.\nVersuchen Sie dann dieselbe Adresse und dasselbe Passwort im E-Mail-Programm.\nWenn Sie sich mit einem zweiten Nachweis anmelden, legen Sie dort ein App-Passwort an, und geben Sie dieses ein.',
        },
        netease: {
          title:
            'Der Server hat die Anmeldung abgelehnt. Vielleicht ist der Zugang für E-Mail-Programme ausgeschaltet.',
          customer:
            '{provider} lässt E-Mail-Programme erst zu, wenn Sie das auf der Website erlaubt haben. Bis dahin wird jedes Passwort abgelehnt.',
          fix: 'Melden Sie sich im Browser bei Ihrem Postfach an, und öffnen Sie dort die Einstellungen für POP3, SMTP und IMAP.\nSchalten Sie IMAP und SMTP ein.\nGeben Sie den Autorisierungscode, den Sie dort bekommen, im E-Mail-Programm anstelle des Passworts ein.',
        },
        qq: {
          title:
            'Der Server hat die Anmeldung abgelehnt. Vielleicht ist der Zugang für E-Mail-Programme ausgeschaltet.',
          customer:
            '{provider} lässt E-Mail-Programme erst zu, wenn Sie das auf der Website erlaubt haben. Bis dahin wird jedes Passwort abgelehnt.',
          fix: 'Melden Sie sich im Browser bei Ihrem Postfach an, und öffnen Sie dort die Einstellungen für POP3, SMTP und IMAP.\nSchalten Sie IMAP und SMTP ein.\nGeben Sie den Autorisierungscode, den Sie dort bekommen, im E-Mail-Programm anstelle des Passworts ein.',
        },
        yandex: {
          title:
            'Der Server hat die Anmeldung abgelehnt. Vielleicht ist der Zugang für E-Mail-Programme ausgeschaltet.',
          customer:
            '{provider} lässt E-Mail-Programme erst zu, wenn Sie das auf der Website erlaubt haben. Bis dahin wird jedes Passwort abgelehnt.',
          fix: 'Öffnen Sie im Browser die Einstellungen von Yandex Mail und dort die Seite für E-Mail-Programme.\nErlauben Sie den Zugriff über IMAP.\nLegen Sie in Ihrer Yandex ID ein App-Passwort für E-Mail an, und geben Sie es im E-Mail-Programm ein.',
        },
        'mail-ru': {
          title: 'Der Server hat die Anmeldung abgelehnt. E-Mail-Programme brauchen vielleicht ein eigenes Passwort.',
          customer:
            '{provider} verlangt ein Passwort, das für E-Mail-Programme angelegt wurde. Das Passwort für die Website funktioniert dort nicht.',
          fix: 'Öffnen Sie im Browser die Sicherheitseinstellungen Ihres Mail.ru-Kontos.\nLegen Sie ein Passwort für externe Programme an, mit vollem Zugriff auf E-Mail.\nGeben Sie es im E-Mail-Programm anstelle des üblichen ein.',
        },
        't-online': {
          title: 'Der Server hat die Anmeldung abgelehnt. E-Mail-Programme brauchen vielleicht ein eigenes Passwort.',
          customer:
            '{provider} verlangt ein Passwort, das für E-Mail-Programme angelegt wurde. Das Passwort für die Website funktioniert dort nicht.',
          fix: 'Melden Sie sich im Browser im Kundencenter der Telekom an.\nLegen Sie ein Passwort für E-Mail-Programme fest („E-Mail-Passwort“).\nGeben Sie dieses im E-Mail-Programm ein.',
        },
        zoho: {
          title:
            'Der Server hat die Anmeldung abgelehnt. Vielleicht ist der Zugang für E-Mail-Programme ausgeschaltet.',
          customer:
            '{provider} lässt E-Mail-Programme erst zu, wenn Sie das auf der Website erlaubt haben. Bis dahin wird jedes Passwort abgelehnt.',
          fix: 'Melden Sie sich im Browser bei Zoho Mail an, und öffnen Sie die Einstellungen Ihres E-Mail-Kontos.\nSchalten Sie den IMAP-Zugriff ein.\nWenn Sie sich mit einem zweiten Nachweis anmelden, legen Sie dort ein App-Passwort an, und geben Sie dieses ein.',
        },
        'app-password': {
          title: 'Der Server hat die Anmeldung abgelehnt. E-Mail-Programme brauchen vielleicht ein eigenes Passwort.',
          customer:
            '{provider} verlangt ein Passwort, das für E-Mail-Programme angelegt wurde. Das Passwort für die Website funktioniert dort nicht.',
          fix: 'Öffnen Sie im Browser die Sicherheitsseite Ihres Kontos bei {provider}.\nLegen Sie ein App-Passwort für E-Mail an.\nGeben Sie es im E-Mail-Programm anstelle des üblichen ein.',
        },
      },
    },
    'username-not-full-address': {
      title: 'Der Benutzername ist nicht Ihre ganze Adresse.',
      customer:
        'Der Server {host} hat Ihre ganze Adresse abgelehnt. Mit dem Namen {username} und demselben Passwort hat er uns hineingelassen.',
      agent:
        '{host}:{port}: Anmeldung als {address} abgelehnt ({words}), dann als {username} angenommen. Der Server zählt beide Versuche. E-Mail-Programme tragen die ganze Adresse ein.',
      fix: 'Öffnen Sie im E-Mail-Programm die Einstellungen dieses Kontos.\nStellen Sie den Benutzernamen {username} ein, für das Empfangen und für das Senden.\nLassen Sie das Passwort, wie es ist.',
    },
    'app-password-required': {
      title: 'Dieses Postfach braucht ein App-Passwort.',
      customer:
        'Ihr Konto verlangt beim Anmelden zwei Nachweise. Ein E-Mail-Programm braucht dafür ein eigenes Passwort.',
      agent: '{host} ({protocols}, {ports}): App-Passwort für {username} verlangt. Code: {code}. Antwort: {words}',
      fix: 'Öffnen Sie im Browser die Sicherheitsseite Ihres E-Mail-Kontos.\nLegen Sie dort ein App-Passwort an.\nGeben Sie es im E-Mail-Programm anstelle des üblichen ein.',
      variants: {
        google: {
          fix: 'Öffnen Sie myaccount.google.com/apppasswords, die Seite von Google für App-Passwörter.\nLegen Sie ein App-Passwort für E-Mail an.\nGeben Sie es im E-Mail-Programm anstelle des üblichen ein.',
        },
        yahoo: {
          fix: 'Öffnen Sie im Browser die Seite zur Kontosicherheit von Yahoo.\nLassen Sie ein App-Passwort erzeugen, und benennen Sie es nach dem Programm.\nGeben Sie es im E-Mail-Programm anstelle des üblichen ein.',
        },
        icloud: {
          fix: 'Öffnen Sie account.apple.com im Browser.\nLegen Sie im Bereich für Anmeldung und Sicherheit ein App-Passwort an.\nGeben Sie es im E-Mail-Programm anstelle des üblichen ein.',
        },
        zoho: {
          fix: 'Melden Sie sich im Browser bei Ihrem Zoho-Konto an, und öffnen Sie die Sicherheitsseite.\nErzeugen Sie im Bereich für App-Passwörter ein neues, benannt nach dem Programm.\nGeben Sie es im E-Mail-Programm anstelle des üblichen ein.',
        },
        proton: {
          fix: 'Installieren Sie zum Lesen Proton Mail Bridge auf Ihrem Computer, und melden Sie sich dort an.\nNehmen Sie im E-Mail-Programm die Einstellungen und das Passwort, die Bridge anzeigt.\nIhr Proton-Passwort selbst funktioniert in keinem E-Mail-Programm.',
        },
        fastmail: {
          fix: 'Öffnen Sie im Browser die Einstellungen von Fastmail.\nLegen Sie im Bereich für Datenschutz und Sicherheit ein App-Passwort für E-Mail an.\nGeben Sie es im E-Mail-Programm anstelle des üblichen ein.',
        },
      },
    },
    'login-web-required': {
      title: 'Melden Sie sich zuerst einmal im Browser an.',
      customer:
        'Ihr E-Mail-Anbieter möchte, dass Sie sich im Browser anmelden. Danach funktionieren E-Mail-Programme vielleicht wieder.',
      agent: '{host} ({protocols}, {ports}): Anmeldung im Web für {username} verlangt. Code: {code}. Antwort: {words}',
      fix: 'Melden Sie sich im Browser beim Postfach an.\nBeantworten Sie jede Frage, die dort gestellt wird.\nVersuchen Sie es dann noch einmal im E-Mail-Programm.',
    },
    'protocol-disabled-for-mailbox': {
      title: 'Der Server erlaubt für dieses Postfach nicht: {protocols}.',
      customer:
        'Der Server antwortet, sagt aber, dass dieses Postfach nicht so genutzt werden darf. Das lässt sich einschalten.',
      agent: '{host}: {protocols} für {username} abgeschaltet ({ports}). Code: {code}. Antwort: {words}',
      fix: 'Melden Sie sich im Webmail an, und suchen Sie in den Einstellungen nach IMAP oder E-Mail-Programmen.\nSchalten Sie es dort ein.\nWenn es keine solche Einstellung gibt, fragen Sie Ihren E-Mail-Anbieter.',
    },
    'account-suspended': {
      title: 'Der Server lässt dieses Postfach nicht anmelden.',
      customer:
        'Der Server sagt, dass dieses Postfach zurzeit gesperrt ist. Ihr E-Mail-Anbieter kann den Grund nennen und die Sperre aufheben.',
      meanwhile:
        'Bis dahin kann sich kein Programm anmelden. Schicken Sie dies an Ihren E-Mail-Anbieter, und fragen Sie, warum das Postfach gesperrt ist.',
      agent: '{host} ({protocols}, {ports}): Anmeldung für {username} gesperrt. Code: {code}. Antwort: {words}',
      fix: 'Prüfen Sie das Konto auf offene Rechnungen oder eine Sperre wegen Missbrauchs.\nWenn ohne Wissen der Kundin oder des Kunden E-Mails gesendet wurden, setzen Sie zuerst ein neues Passwort.\nHeben Sie die Sperre auf.',
    },
    'password-expired': {
      title: 'Das Passwort ist abgelaufen.',
      customer:
        'Der Server sagt, dass dieses Passwort zu alt ist. Mit einem neuen können E-Mail-Programme sich wieder anmelden.',
      agent: '{host} ({protocols}, {ports}): Passwort von {username} abgelaufen. Code: {code}. Antwort: {words}',
      fix: 'Setzen Sie im Webmail oder im Kundenbereich ein neues Passwort.\nGeben Sie das neue Passwort in jedem E-Mail-Programm ein.',
    },
    'authentication-backend-down': {
      title: 'Der Server kann zurzeit keine Passwörter prüfen.',
      customer: 'Das ist ein Fehler des Servers, nicht Ihres Passworts. Lassen Sie das Passwort, wie es ist.',
      meanwhile:
        'Versuchen Sie es in einigen Minuten noch einmal. Dadurch geht keine E-Mail verloren. Wenn es so bleibt, schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent: '{host} ({protocols}, {ports}): vorübergehender Fehler bei der Anmeldung. Code: {code}. Antwort: {words}',
      fix: 'Prüfen Sie den Anmeldedienst und seine Datenbank.\nSagen Sie den Kunden, dass sie ihr Passwort behalten sollen: Es wurde nicht abgelehnt.',
      variants: {
        lasting: {
          title: 'Der Mailserver hat einen Fehler, der behoben werden muss.',
          meanwhile:
            'Ein neues Passwort würde nicht helfen, und es geht dadurch keine E-Mail verloren. Schicken Sie dies an Ihren E-Mail-Anbieter.',
          agent:
            '{host} ({protocols}, {ports}): dauerhafter Fehler des Servers bei der Anmeldung, nicht des Passworts (RFC 3206 4). Code: {code}. Antwort: {words}',
          fix: 'Lesen Sie das Protokoll des Mailservers zu diesem Postfach.\nPrüfen Sie Festplatte, Zugriffsrechte und das Postfach selbst.\nSagen Sie der Kundin oder dem Kunden, dass das Passwort bleiben kann: Es wurde nicht abgelehnt.',
        },
      },
    },
    'authentication-needs-tls': {
      title: 'Der Server erkennt nicht, dass die Verbindung sicher ist.',
      customer:
        'Unsere Verbindung war verschlüsselt, und {host} verlangt trotzdem Verschlüsselung. Vielleicht ist ein Teil des Servers falsch eingerichtet.',
      meanwhile:
        'Lassen Sie SSL/TLS oder STARTTLS im E-Mail-Programm eingeschaltet, und behalten Sie Ihr Passwort. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent: '{host} ({protocols}, {ports}): verlangt TLS innerhalb von TLS. Code: {code}. Antwort: {words}',
      fix: 'Prüfen Sie, ob ein Proxy vor dem Mailserver die Verschlüsselung beendet.\nLassen Sie den Mailserver diesem Proxy vertrauen, oder lassen Sie ihn selbst verschlüsseln.',
    },
    'too-many-connections': {
      title: 'Zu diesem Postfach sind zu viele Verbindungen offen.',
      customer:
        'Der Server erlaubt eine feste Zahl von Verbindungen zugleich. Andere Geräte oder Programme belegen sie alle.',
      agent: '{host} ({protocols}, {ports}): Verbindungsgrenze für {username} erreicht. Code: {code}. Antwort: {words}',
      fix: 'Schließen Sie E-Mail-Programme auf Geräten, die Sie gerade nicht nutzen.\nWarten Sie einige Minuten, und versuchen Sie es noch einmal.\nWenn es wiederkommt, bitten Sie Ihren E-Mail-Anbieter, mehr Verbindungen zu erlauben.',
    },
    'login-unproven': {
      title: 'Wir konnten nicht feststellen, ob die Anmeldung klappt.',
      customer: 'Die Antwort des Servers heißt weder Ja noch Nein. Ihr Passwort kann durchaus richtig sein.',
      meanwhile:
        'Behalten Sie Ihr Passwort. Versuchen Sie es im Webmail, falls Ihr E-Mail-Anbieter es hat. Wenn es im E-Mail-Programm weiter nicht klappt, schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent:
        '{host} ({protocols}, {ports}): unklare Antwort auf die Anmeldung als {username}. Code: {code}. Antwort: {words}',
      fix: 'Lesen Sie das Protokoll des Mailservers zu dieser Anmeldung.',
      variants: {
        'hung-up': {
          title: 'Der Server hat während der Anmeldung aufgelegt.',
          customer:
            'Der Server {host} hat die Verbindung geschlossen, statt zu antworten. Ihr Passwort kann durchaus richtig sein.',
          meanwhile:
            'Behalten Sie Ihr Passwort, und warten Sie eine Stunde: Manche Server legen nach zu vielen Versuchen auf. Wenn es so bleibt, schicken Sie dies an Ihren E-Mail-Anbieter.',
          agent:
            '{host} ({protocols}, {ports}): Verbindung mitten in der Anmeldung als {username} ohne Antwort geschlossen. Manche Server tun das nach zu vielen gescheiterten Anmeldungen, manche bei einem eigenen Fehler.',
        },
        silent: {
          title: 'Der Server hat auf die Anmeldung nicht rechtzeitig geantwortet.',
          customer:
            'Der Server {host} hat die Anmeldung entgegengenommen und dann nichts gesagt. Ihr Passwort kann durchaus richtig sein.',
          meanwhile:
            'Behalten Sie Ihr Passwort, und versuchen Sie es in einigen Minuten noch einmal. Wenn es so bleibt, schicken Sie dies an Ihren E-Mail-Anbieter.',
          agent: '{host} ({protocols}, {ports}): keine rechtzeitige Antwort auf die Anmeldung als {username}.',
          fix: 'Prüfen Sie den Dienst, der die Passwörter prüft, und seine Datenbank.\nLesen Sie das Protokoll des Mailservers zu dieser Anmeldung.',
        },
        'not-sent': {
          title: 'Wir konnten dieses Passwort nicht ausprobieren.',
          customer:
            'Das Passwort enthält einen Zeilenumbruch oder ein anderes verstecktes Zeichen. Für {host} geht das nicht, also haben wir es nicht gesendet.',
          agent:
            '{host} ({protocols}, {ports}): für {username} wurde nichts gesendet. Das Passwort enthält CR, LF oder NUL, und kein angebotenes Verfahren könnte es übertragen.',
          fix: 'Tippen Sie das Passwort von Hand, statt es einzufügen.\nWenn es wirklich ein solches Zeichen enthält, setzen Sie ein neues Passwort.',
        },
        gmx: {
          title:
            'Der Server hat die Anmeldung abgelehnt. Vielleicht ist der Zugang für E-Mail-Programme ausgeschaltet.',
          customer:
            '{provider} lässt E-Mail-Programme erst zu, wenn Sie das auf der Website erlaubt haben. Bis dahin wird jedes Passwort abgelehnt.',
          fix: 'Melden Sie sich im Browser bei gmx.net an, und öffnen Sie die Einstellungen für E-Mail.\nErlauben Sie unter „POP3/IMAP“ den Zugriff über IMAP.\nVersuchen Sie dann dieselbe Adresse und dasselbe Passwort im E-Mail-Programm.\nWenn Sie sich mit einem zweiten Nachweis anmelden, legen Sie dort ein App-Passwort an, und geben Sie dieses ein.',
        },
        'web-de': {
          title:
            'Der Server hat die Anmeldung abgelehnt. Vielleicht ist der Zugang für E-Mail-Programme ausgeschaltet.',
          customer:
            '{provider} lässt E-Mail-Programme erst zu, wenn Sie das auf der Website erlaubt haben. Bis dahin wird jedes Passwort abgelehnt.',
          fix: 'Melden Sie sich im Browser bei web.de an, und öffnen Sie die Einstellungen für E-Mail.\nErlauben Sie unter „POP3/IMAP“ den Zugriff über IMAP.\nVersuchen Sie dann dieselbe Adresse und dasselbe Passwort im E-Mail-Programm.\nWenn Sie sich mit einem zweiten Nachweis anmelden, legen Sie dort ein App-Passwort an, und geben Sie dieses ein.',
        },
        netease: {
          title:
            'Der Server hat die Anmeldung abgelehnt. Vielleicht ist der Zugang für E-Mail-Programme ausgeschaltet.',
          customer:
            '{provider} lässt E-Mail-Programme erst zu, wenn Sie das auf der Website erlaubt haben. Bis dahin wird jedes Passwort abgelehnt.',
          fix: 'Melden Sie sich im Browser bei Ihrem Postfach an, und öffnen Sie dort die Einstellungen für POP3, SMTP und IMAP.\nSchalten Sie IMAP und SMTP ein.\nGeben Sie den Autorisierungscode, den Sie dort bekommen, im E-Mail-Programm anstelle des Passworts ein.',
        },
        qq: {
          title:
            'Der Server hat die Anmeldung abgelehnt. Vielleicht ist der Zugang für E-Mail-Programme ausgeschaltet.',
          customer:
            '{provider} lässt E-Mail-Programme erst zu, wenn Sie das auf der Website erlaubt haben. Bis dahin wird jedes Passwort abgelehnt.',
          fix: 'Melden Sie sich im Browser bei Ihrem Postfach an, und öffnen Sie dort die Einstellungen für POP3, SMTP und IMAP.\nSchalten Sie IMAP und SMTP ein.\nGeben Sie den Autorisierungscode, den Sie dort bekommen, im E-Mail-Programm anstelle des Passworts ein.',
        },
        yandex: {
          title:
            'Der Server hat die Anmeldung abgelehnt. Vielleicht ist der Zugang für E-Mail-Programme ausgeschaltet.',
          customer:
            '{provider} lässt E-Mail-Programme erst zu, wenn Sie das auf der Website erlaubt haben. Bis dahin wird jedes Passwort abgelehnt.',
          fix: 'Öffnen Sie im Browser die Einstellungen von Yandex Mail und dort die Seite für E-Mail-Programme.\nErlauben Sie den Zugriff über IMAP.\nLegen Sie in Ihrer Yandex ID ein App-Passwort für E-Mail an, und geben Sie es im E-Mail-Programm ein.',
        },
        'mail-ru': {
          title: 'Der Server hat die Anmeldung abgelehnt. E-Mail-Programme brauchen vielleicht ein eigenes Passwort.',
          customer:
            '{provider} verlangt ein Passwort, das für E-Mail-Programme angelegt wurde. Das Passwort für die Website funktioniert dort nicht.',
          fix: 'Öffnen Sie im Browser die Sicherheitseinstellungen Ihres Mail.ru-Kontos.\nLegen Sie ein Passwort für externe Programme an, mit vollem Zugriff auf E-Mail.\nGeben Sie es im E-Mail-Programm anstelle des üblichen ein.',
        },
        't-online': {
          title: 'Der Server hat die Anmeldung abgelehnt. E-Mail-Programme brauchen vielleicht ein eigenes Passwort.',
          customer:
            '{provider} verlangt ein Passwort, das für E-Mail-Programme angelegt wurde. Das Passwort für die Website funktioniert dort nicht.',
          fix: 'Melden Sie sich im Browser im Kundencenter der Telekom an.\nLegen Sie ein Passwort für E-Mail-Programme fest („E-Mail-Passwort“).\nGeben Sie dieses im E-Mail-Programm ein.',
        },
        zoho: {
          title:
            'Der Server hat die Anmeldung abgelehnt. Vielleicht ist der Zugang für E-Mail-Programme ausgeschaltet.',
          customer:
            '{provider} lässt E-Mail-Programme erst zu, wenn Sie das auf der Website erlaubt haben. Bis dahin wird jedes Passwort abgelehnt.',
          fix: 'Melden Sie sich im Browser bei Zoho Mail an, und öffnen Sie die Einstellungen Ihres E-Mail-Kontos.\nSchalten Sie den IMAP-Zugriff ein.\nWenn Sie sich mit einem zweiten Nachweis anmelden, legen Sie dort ein App-Passwort an, und geben Sie dieses ein.',
        },
        'app-password': {
          title: 'Der Server hat die Anmeldung abgelehnt. E-Mail-Programme brauchen vielleicht ein eigenes Passwort.',
          customer:
            '{provider} verlangt ein Passwort, das für E-Mail-Programme angelegt wurde. Das Passwort für die Website funktioniert dort nicht.',
          fix: 'Öffnen Sie im Browser die Sicherheitsseite Ihres Kontos bei {provider}.\nLegen Sie ein App-Passwort für E-Mail an.\nGeben Sie es im E-Mail-Programm anstelle des üblichen ein.',
        },
      },
    },
    'oauth-only': {
      title: 'Ihr E-Mail-Anbieter möchte, dass Sie sich auf seiner eigenen Seite anmelden.',
      customer:
        'Der Server {host} nimmt kein Passwort von E-Mail-Programmen an. Ihr Programm muss die Anmeldeseite Ihres E-Mail-Anbieters öffnen.',
      agent:
        '{host} ({protocols}, {ports}): nur OAuth 2.0, keine Anmeldung mit Passwort (bekannt durch {by}). Code: {code}. Antwort: {words}',
      fix: 'Fügen Sie das Konto im E-Mail-Programm neu hinzu.\nWählen Sie die Anmeldung über eine Seite Ihres E-Mail-Anbieters, wenn das Programm sie anbietet.\nWenn es diese Wahl nicht gibt, nehmen Sie ein neueres Programm.',
      variants: {
        google: {
          fix: 'Fügen Sie das Konto im E-Mail-Programm neu hinzu.\nTippen Sie auf „Google“, nicht auf „IMAP“ oder „Andere“, und folgen Sie der Google-Seite, die sich öffnet.\nWenn es diese Schaltfläche nicht gibt, legen Sie auf myaccount.google.com/apppasswords ein App-Passwort an.',
        },
        'microsoft-365': {
          customer:
            'E-Mail bei {host} nimmt kein Passwort von Programmen an. Ihr Programm muss die Anmeldeseite von Microsoft öffnen; dort melden Sie sich an.',
          fix: 'Entfernen Sie das Konto im E-Mail-Programm, und fügen Sie es neu hinzu.\nTippen Sie auf „Microsoft 365“, „Exchange“ oder „Outlook“, nicht auf „IMAP“ oder „Andere“.\nMelden Sie sich auf der Microsoft-Seite an, die sich öffnet, und stimmen Sie mit „Akzeptieren“ zu.\nWenn es diese Schaltfläche nicht gibt, nehmen Sie Outlook oder ein neueres Programm.',
        },
        'outlook-com': {
          customer:
            'E-Mail bei {host} nimmt kein Passwort von Programmen an. Ihr Programm muss die Anmeldeseite von Microsoft öffnen; dort melden Sie sich an.',
          fix: 'Entfernen Sie das Konto im E-Mail-Programm, und fügen Sie es neu hinzu.\nTippen Sie auf „Microsoft 365“, „Exchange“ oder „Outlook“, nicht auf „IMAP“ oder „Andere“.\nMelden Sie sich auf der Microsoft-Seite an, die sich öffnet, und stimmen Sie mit „Akzeptieren“ zu.\nWenn es diese Schaltfläche nicht gibt, nehmen Sie Outlook oder ein neueres Programm.',
        },
        yahoo: {
          fix: 'Fügen Sie das Konto im E-Mail-Programm neu hinzu.\nTippen Sie auf „Yahoo“, nicht auf „IMAP“ oder „Andere“, und folgen Sie der Yahoo-Seite, die sich öffnet.\nWenn es diese Schaltfläche nicht gibt, legen Sie auf der Seite zur Kontosicherheit von Yahoo ein App-Passwort an.',
        },
        zoho: {
          fix: 'Fügen Sie das Konto im E-Mail-Programm neu hinzu.\nWählen Sie die Anmeldung über die Seite von Zoho, wenn das Programm sie anbietet.\nWenn nicht, legen Sie auf der Sicherheitsseite Ihres Zoho-Kontos ein App-Passwort an.',
        },
      },
    },
    'authentication-not-offered': {
      title: 'Der Server {host} bietet zum Senden keine Anmeldung an.',
      customer:
        'Ein E-Mail-Programm muss sich anmelden, bevor es senden darf. Der Server {host} bietet das nicht an, also scheitert das Senden.',
      meanwhile:
        'Bis dahin können Sie im Webmail senden, falls Ihr E-Mail-Anbieter es hat. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent:
        '{host}: bereit auf {ports}, aber EHLO kündigt innerhalb von TLS kein AUTH an, oder AUTH wurde als nicht angeboten beantwortet.',
      fix: 'Schalten Sie die Anmeldung für die Ports 465 und 587 ein.\nPrüfen Sie, ob dort der Dienst zum Einliefern (Submission) läuft und nicht der für eingehende E-Mails.',
    },
    'authentication-challenge-only': {
      title: 'Nicht jedes E-Mail-Programm kann sich bei {host} anmelden.',
      customer:
        'Der Server {host} nimmt das Passwort nur in einer verfremdeten Form an. Manche E-Mail-Programme können es so nicht senden.',
      meanwhile:
        'Wenn Sie im E-Mail-Programm die Art der Anmeldung wählen können, nehmen Sie „Verschlüsseltes Passwort“.',
      agent:
        '{host}: auf {ports} wird innerhalb von TLS nur {mechanisms} angeboten, weder PLAIN noch LOGIN. Wir nutzen diese nicht, daher wurde die Anmeldung dort nicht versucht.',
      fix: 'Bieten Sie innerhalb von TLS auch PLAIN an: TLS schützt es, und jedes Programm kennt es.',
    },
  },
});

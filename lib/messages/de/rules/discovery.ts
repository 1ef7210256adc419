// What the rules of discovery say.
import type { discovery as english } from '../../../rules/discovery/index.ts';
import { translationOfRules } from '../../translation.ts';

const BY_HAND = 'Richten Sie das Programm von Hand ein, mit den Einstellungen, die wir zeigen.';
const BY_HAND_AND_HOST = `${BY_HAND} Schicken Sie dies an Ihren E-Mail-Anbieter.`;
const BY_HAND_AND_DOMAIN = `${BY_HAND} Schicken Sie dies an die Person, die Ihre Domain betreut.`;
const APPS_FETCH = 'Manche E-Mail-Programme holen sich ihre Einstellungen für {domain} selbst.';
const OUTLOOK_FETCHES = 'Outlook holt sich seine Einstellungen für {domain} selbst.';

export const discovery = translationOfRules<typeof english>()({
  title: 'Veröffentlichte Einstellungen',
  rules: {
    'autoconfig-invalid': {
      title: 'In den automatischen Einstellungen für E-Mail-Programme steckt ein Fehler.',
      customer: `${APPS_FETCH} Die Datei, die sie finden, ist nicht brauchbar.`,
      meanwhile: BY_HAND_AND_HOST,
      agent: 'Ein Autoconfig-Dokument wurde geliefert und ist nicht brauchbar: {faults}. Abgerufen: {urls}.',
      fix: 'Berichtigen Sie die Datei config-v1.1.xml für {domain}.\nGeben Sie emailProvider eine id, eine domain, einen incomingServer (imap) und einen outgoingServer (smtp).\nGeben Sie jedem Server hostname, port, socketType, authentication und username.\nPrüfen Sie dann noch einmal.',
      variants: {
        partly: {
          customer: `${APPS_FETCH} Die Datei, die sie finden, hat Lücken. Einige lehnen sie deshalb ab.`,
          agent:
            'Das Autoconfig-Dokument unter {urls} ist unvollständig: {faults}. Thunderbird für Android und andere lehnen es ab.',
        },
      },
      phrases: {
        'no-id': 'emailProvider hat keine id',
        'no-domain': 'emailProvider hat keine gültige domain',
        'no-servers': 'kein brauchbarer Posteingangs- oder Postausgangsserver',
        'no-incoming': 'kein Posteingangsserver',
        'no-outgoing': 'kein Postausgangsserver',
        'no-username': 'ein Server hat keinen username',
        'no-authentication': 'ein Server hat keine authentication',
        'misplaced-server':
          'ein Server zum Senden steht unter incomingServer oder einer zum Lesen unter outgoingServer',
        'bad-server': 'ein Server hat keinen brauchbaren hostname, port oder socketType',
        malformed: 'das XML ist nicht wohlgeformt',
      },
    },
    'autoconfig-without-tls': {
      title: 'Die automatischen Einstellungen für E-Mail-Programme lassen die Verschlüsselung weg.',
      customer: `${APPS_FETCH} Mit diesen ginge Ihr Passwort ungeschützt durchs Netz.`,
      meanwhile: BY_HAND_AND_HOST,
      agent: 'Autoconfig unter {url} bietet für {protocols} nur socketType plain: {servers}.',
      fix: 'Bieten Sie in config-v1.1.xml verschlüsselte Server an: Ports 993, 995 und 465 mit socketType SSL.\nEntfernen Sie die Angaben mit socketType plain.\nPrüfen Sie dann noch einmal.',
    },
    'autoconfig-port-mismatch': {
      title: 'Die automatischen Einstellungen für E-Mail-Programme nennen einen falschen Port.',
      customer: `${APPS_FETCH} Für Port {ports} nennen sie eine Art der Verschlüsselung, die dort nicht verwendet wird.`,
      meanwhile: BY_HAND_AND_HOST,
      agent: 'Autoconfig unter {url} nennt {hosts} auf {ports} mit {named}; dort gilt {expected} (RFC 8314 3).',
      fix: 'Berichtigen Sie port und socketType in config-v1.1.xml: 993, 995 und 465 mit SSL; 143, 110 und 587 mit STARTTLS.\nPrüfen Sie dann noch einmal.',
      variants: {
        protocol: {
          customer: `${APPS_FETCH} Darin steht Port {ports} für {named}, aber dieser Port ist für {expected}.`,
          agent: 'Autoconfig unter {url} nennt {hosts} auf {ports} für {named}; verwendet wird dort {expected}.',
        },
      },
    },
    'autoconfig-wrong-server': {
      title: 'Die automatischen Einstellungen für E-Mail-Programme nennen einen Server, der nicht funktioniert.',
      customer: `${APPS_FETCH} Sie nehmen dann {host}, und das scheitert.`,
      meanwhile: BY_HAND_AND_HOST,
      agent:
        'Autoconfig unter {url} nennt {host} auf {ports}, was scheitert ({results}), während {working} funktioniert.',
      fix: 'Ersetzen Sie {host} in config-v1.1.xml durch {workingHost}.\nPrüfen Sie dann noch einmal.',
    },
    'autoconfig-certificate': {
      title: 'E-Mail-Programme finden die Einstellungen Ihrer Domain vielleicht nicht.',
      customer:
        'E-Mail-Programme fragen {host} nach den Einstellungen von {domain}. Das Zertifikat dieses Servers gilt nicht.',
      meanwhile: BY_HAND_AND_HOST,
      agent:
        '{url}: {words}. Über TLS lesen Thunderbird und andere dort nichts; manche fragen noch einmal ohne Verschlüsselung.',
      fix: 'Nehmen Sie {host} in das Zertifikat dieses Servers auf, oder erneuern Sie es.\nOder veröffentlichen Sie die Datei unter https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml.\nBenutzt niemand {host}, entfernen Sie den Eintrag dafür.',
    },
    'autodiscover-invalid': {
      title: 'Was Outlook über Ihre E-Mail erfährt, ist unvollständig.',
      customer: `${OUTLOOK_FETCHES} Es erfährt von keinem Server zum Senden.`,
      meanwhile: BY_HAND_AND_HOST,
      agent: 'Autodiscover unter {url} nennt zum Lesen {servers} und keinen SMTP-Server.',
      fix: 'Ergänzen Sie in der Antwort von Autodiscover ein Protocol vom Typ SMTP, mit Server und Port.\nPrüfen Sie dann noch einmal.',
      variants: {
        'no-incoming': {
          customer: `${OUTLOOK_FETCHES} Es erfährt von keinem Server zum Lesen.`,
          agent: 'Autodiscover unter {url} nennt zum Senden {servers} und keinen IMAP- oder POP-Server.',
          fix: 'Ergänzen Sie in der Antwort von Autodiscover ein Protocol vom Typ IMAP, mit Server und Port.\nPrüfen Sie dann noch einmal.',
        },
      },
    },
    'autodiscover-port-mismatch': {
      title: 'Outlook bekommt einen falschen Port genannt.',
      customer: `${OUTLOOK_FETCHES} Für Port {ports} erfährt es eine Art der Verschlüsselung, die dort nicht verwendet wird.`,
      meanwhile: BY_HAND_AND_HOST,
      agent: 'Autodiscover unter {url} nennt {hosts} auf {ports} mit {named}; dort gilt {expected} (RFC 8314 3).',
      fix: 'Berichtigen Sie Port und Encryption in der Antwort von Autodiscover: 993, 995 und 465 mit SSL; 143, 110 und 587 mit TLS, was dort für STARTTLS steht.\nPrüfen Sie dann noch einmal.',
      variants: {
        protocol: {
          customer: `${OUTLOOK_FETCHES} Es erfährt Port {ports} für {named}, aber dieser Port ist für {expected}.`,
          agent: 'Autodiscover unter {url} nennt {hosts} auf {ports} für {named}; verwendet wird dort {expected}.',
        },
      },
    },
    'autodiscover-wrong-server': {
      title: 'Outlook bekommt einen Server genannt, der nicht funktioniert.',
      customer: `${OUTLOOK_FETCHES} Es nimmt dann {host}, und das scheitert.`,
      meanwhile: BY_HAND_AND_HOST,
      agent:
        'Autodiscover unter {url} nennt {host} auf {ports}, was scheitert ({results}), während {working} funktioniert.',
      fix: 'Ersetzen Sie {host} in der Antwort von Autodiscover durch {workingHost}.\nPrüfen Sie dann noch einmal.',
    },
    'autodiscover-hijacked': {
      title: 'Outlook wird vielleicht zu einem anderen Mailserver als Ihrem geführt.',
      customer:
        'Outlook fragt {url} nach den Einstellungen von {domain}. Was dort antwortet, gehört zu einem anderen Mailsystem.',
      meanwhile:
        'Nennt Outlook einen Server, den Sie nicht kennen, brechen Sie ab. Richten Sie es von Hand ein, mit den Einstellungen, die wir zeigen. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent:
        'Autodiscover unter {url} antwortet als {product} und nennt {servers}, während IMAP hier funktioniert: {working}.',
      fix: 'Finden Sie heraus, was unter {url} antwortet. Oft ist es ein alter Exchange-Server oder eine Website, die auf alles antwortet.\nEntfernen Sie es, oder lassen Sie es {working} nennen.',
      phrases: { 'unknown-software': 'unbekannte Software', 'no-server': 'keinen IMAP- oder POP-Server' },
    },
    'autodiscover-differs': {
      title: 'Outlook und andere E-Mail-Programme bekommen verschiedene Server genannt.',
      customer:
        'Für {domain} bekommt Outlook {outlook} genannt, andere Programme {others}. Eines davon ist vielleicht veraltet.',
      meanwhile: BY_HAND_AND_HOST,
      agent: 'Autodiscover unter {url} nennt {outlook}; Autoconfig unter {otherUrl} nennt {others}.',
      fix: 'Finden Sie heraus, was davon stimmt.\nBerichtigen Sie das andere, oder nehmen Sie es weg.',
      variants: {
        username: {
          title: 'Outlook und andere E-Mail-Programme bekommen verschiedene Benutzernamen genannt.',
          customer:
            'Für {domain} bekommt Outlook den Benutzernamen {outlook} genannt, andere Programme {others}. Einer klappt vielleicht nicht.',
          agent: 'Autodiscover unter {url} hat LoginName {outlook}; Autoconfig unter {otherUrl} hat {others}.',
        },
      },
    },
    'autodiscover-certificate': {
      title: 'Outlook zeigt vielleicht eine Warnung, wenn es Ihre Einstellungen sucht.',
      customer: 'Outlook fragt {host} nach den Einstellungen von {domain}. Das Zertifikat dieses Servers gilt nicht.',
      meanwhile: BY_HAND_AND_HOST,
      agent: '{host}, von Outlook für {domain} gefragt, zeigt unter {url} ein Zertifikat, das nicht gilt: {words}.',
      fix: 'Nehmen Sie {host} in das Zertifikat dieses Servers auf, oder erneuern Sie es.\nOder nennen Sie in einem SRV-Eintrag (_autodiscover._tcp) einen Server, dessen Zertifikat gilt.\nBenutzt niemand {host}, entfernen Sie den Eintrag dafür.',
    },
    'srv-target-unresolvable': {
      title: 'E-Mail-Programme werden zu einem Server ohne Adresse geführt.',
      customer: 'Die Domain {domain} führt E-Mail-Programme zu {host}. Dieser Name führt nirgendwohin.',
      meanwhile: BY_HAND_AND_DOMAIN,
      agent: 'SRV {names}: nennt {host}, ohne Adresse: A {aStatus}, AAAA {aaaaStatus}.',
      fix: 'Nennen Sie in den Einträgen {names} den richtigen Server.\nOder ergänzen Sie einen A-Eintrag für {host}.',
      variants: {
        doubled: {
          agent:
            'SRV {names}: nennt {host}, ohne Adresse (A {aStatus}, AAAA {aaaaStatus}). Das sieht nach {meant} mit angehängter Domain aus.',
          fix: 'Ändern Sie das Ziel von {names} auf {meant}; in einer Zonendatei endet der Name mit einem Punkt.\nErgänzt die Verwaltungsoberfläche die Domain selbst, geben Sie den Namen so ein, wie sie ihn will.\nPrüfen Sie dann noch einmal.',
        },
      },
    },
    'srv-target-is-alias': {
      title: 'E-Mail-Programme werden zu einem Zweitnamen Ihres Mailservers geführt.',
      customer:
        'Die Domain {domain} führt E-Mail-Programme zu {host}. Das ist nur ein Zweitname, dem manche Programme vielleicht nicht folgen.',
      meanwhile: BY_HAND_AND_DOMAIN,
      agent: 'SRV {names}: nennt {host}, einen CNAME auf {canonical}. Ein SRV-Ziel darf kein Alias sein (RFC 2782).',
      fix: 'Prüfen Sie, ob das Zertifikat des Servers {canonical} abdeckt.\nNennen Sie dann {canonical} in den Einträgen {names}.',
    },
    'srv-port-mismatch': {
      title: 'E-Mail-Programme werden zum falschen Port geführt.',
      customer:
        'Die Domain {domain} führt E-Mail-Programme zu Port {port}. Dieser Port erwartet eine andere Art der Verschlüsselung.',
      meanwhile: BY_HAND_AND_DOMAIN,
      agent: 'SRV {name} ({service}) nennt Port {port}; zu {service} gehört Port {expected}.',
      fix: 'Ändern Sie den Port im Eintrag {name} auf {expected}.\nOder verschieben Sie den Eintrag zu dem Dienstnamen, der zu Port {port} passt.',
      variants: {
        protocol: {
          customer: 'Die Domain {domain} führt Programme für {protocol} zu Port {port}. Dieser Port ist für {use}.',
          agent: 'SRV {name} ({service}) nennt {host}:{port}, den Port für {use}; zu {service} gehört Port {expected}.',
          fix: 'Ändern Sie den Port im Eintrag {name} auf {expected}.\nOder verschieben Sie, falls {use} gemeint ist, den Eintrag zu dessen Dienstnamen.',
        },
        relay: {
          customer:
            'Die Domain {domain} führt Programme zum Senden zu Port {port}. Viele Netze schließen diesen Port für Programme.',
          agent:
            'SRV {name} ({service}) nennt {host}:{port}, gedacht für E-Mails zwischen Servern (RFC 6409 3.1); zu {service} gehört Port {expected}.',
          fix: 'Ändern Sie den Port im Eintrag {name} auf {expected}.',
        },
      },
    },
    'srv-port-unusual': {
      title: 'E-Mail-Programme werden zu einem ungewöhnlichen Port geführt.',
      customer:
        'Die Domain {domain} führt E-Mail-Programme zu Port {port}. Dort sahen wir nicht nach: Es ist kein E-Mail-Port.',
      meanwhile: BY_HAND_AND_DOMAIN,
      agent: 'SRV {name} nennt {target}:{port}. Mit diesem Port verbinden wir uns nicht, also wurde er nicht probiert.',
      fix: 'Prüfen Sie, ob der Mailserver wirklich auf Port {port} lauscht.\nWenn nicht, nennen Sie den üblichen Port: 993, 995, 465 oder 143, 110, 587.',
    },
    'srv-wrong-server': {
      title: 'E-Mail-Programme werden zu einem Server geführt, der nicht funktioniert.',
      customer: 'Die Domain {domain} führt E-Mail-Programme zu {host}, und das scheitert.',
      meanwhile: BY_HAND_AND_DOMAIN,
      agent: 'SRV {names}: nennt {host} auf {ports}, was scheitert ({results}), während {working} funktioniert.',
      fix: 'Nennen Sie {workingHost} in den Einträgen {names}.\nPrüfen Sie dann noch einmal.',
    },
  },
});

// What the rules of tls say.
import type { tls as english } from '../../../rules/tls/index.ts';
import { translationOfRules } from '../../translation.ts';

export const tls = translationOfRules<typeof english>()({
  title: 'Verschlüsselung und Zertifikate',
  rules: {
    'tls-mode-mismatch': {
      title: 'Ein Zugang zum Server {host} nutzt die falsche Art der Verschlüsselung.',
      customer:
        'E-Mail-Programme erwarten bei {host} (Port {ports}) eine andere Art der Verschlüsselung. Deshalb können sie sich dort nicht verbinden.',
      meanwhile:
        'Dadurch geht keine E-Mail verloren: Sie wartet auf dem Server oder einige Tage beim Absender. Wenn wir andere Einstellungen empfehlen, nehmen Sie diese. Sonst hilft vielleicht das Webmail, falls Ihr E-Mail-Anbieter es hat. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent:
        '{host}: TLS-Modus vertauscht auf {ports}. Die Ports 993, 995 und 465 nehmen sofort TLS; 143, 110 und 587 nehmen STARTTLS. Antwort: {words}',
      fix: 'Stellen Sie die Ports 993, 995 und 465 auf SSL/TLS ab dem ersten Byte.\nStellen Sie die Ports 143, 110 und 587 auf STARTTLS.',
    },
    'tls-too-old': {
      title: 'Die Verschlüsselung von {host} ist zu alt.',
      customer: 'Der Server {host} nutzt eine alte Art der Verschlüsselung, die heutige E-Mail-Programme ablehnen.',
      meanwhile:
        'Dadurch geht keine E-Mail verloren: Sie wartet auf dem Server oder einige Tage beim Absender. Wenn wir andere Einstellungen empfehlen, nehmen Sie diese. Sonst hilft vielleicht das Webmail, falls Ihr E-Mail-Anbieter es hat. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent: '{host}: kein TLS 1.2 oder neuer auf {ports}. Antwort: {words}',
      fix: 'Schalten Sie TLS 1.2 und 1.3 auf dem Mailserver ein.\nSchalten Sie TLS 1.0 und 1.1 aus.',
      variants: {
        closed: {
          agent:
            '{host}: schließt auf {ports} die Verbindung, wenn TLS 1.2 oder neuer angeboten wird, und nimmt {version} an.',
        },
      },
    },
    'tls-old-accepted': {
      title: 'Der Server {host} nimmt noch veraltete Verschlüsselung an.',
      customer:
        'Ihre Verbindung zu {host} nutzt moderne Verschlüsselung. Der Server nimmt aber auch noch eine alte, schwächere Art an.',
      agent:
        '{host} ({address}, Port {port}) nimmt auch {version} an. Nach RFC 8996 darf das nicht mehr genutzt werden.',
      fix: 'Stellen Sie auf dem Mailserver TLS 1.2 als älteste Version ein.\nPrüfen Sie vorher sein Protokoll auf alte Geräte, die noch weniger nutzen.',
    },
    'tls-handshake-failed': {
      title: 'Es kommt keine sichere Verbindung zu {host} zustande.',
      customer:
        'Wir haben {host} erreicht, aber beim Aufbau der verschlüsselten Verbindung hat der Server abgebrochen.',
      meanwhile:
        'Dadurch geht keine E-Mail verloren: Sie wartet auf dem Server oder einige Tage beim Absender. Wenn wir andere Einstellungen empfehlen, nehmen Sie diese. Sonst hilft vielleicht das Webmail, falls Ihr E-Mail-Anbieter es hat. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent: '{host}: TLS-Handshake auf {ports} gescheitert. Antwort: {words}',
      fix: 'Prüfen Sie die TLS-Einstellungen des Maildienstes: Zertifikat, Schlüssel, Protokolle und Chiffren.\nLesen Sie im Protokoll des Maildienstes den Fehler beim Handshake.',
      variants: {
        spare: {
          title: 'Ein Zugang zum Server {host} ist gestört.',
          customer:
            'Wenn Ihr E-Mail-Programm bei {host} auf Port {ports} eingestellt ist, kommt es nicht hinein. Ein anderer Port funktioniert, und unsere Einstellungen nennen diesen.',
          meanwhile: 'Nehmen Sie die Einstellungen, die wir empfehlen: Sie nutzen einen Weg, der funktioniert.',
        },
        'short-dh': {
          title: 'Die Verschlüsselung von {host} beruht auf einem zu kurzen Schlüssel.',
          customer:
            'Der Server {host} bietet eine Verschlüsselung an, die andere brechen könnten. Wir haben sie abgelehnt, wie neuere E-Mail-Programme auch.',
          agent:
            '{host}: auf {ports} ist die Diffie-Hellman-Gruppe des Servers kürzer als 2048 Bit (RFC 9325 4.1); unsere Seite hat den Handshake beendet. Antwort: {words}',
          fix: 'Geben Sie dem Maildienst Diffie-Hellman-Parameter mit 2048 Bit oder mehr (Dovecot: ssl_dh, Postfix: smtpd_tls_dh1024_param_file).\nOder lassen Sie ihn nur ECDHE anbieten.',
        },
        'short-dh-spare': {
          title: 'Ein Zugang zum Server {host} ist gestört.',
          customer:
            'Wenn Ihr E-Mail-Programm bei {host} auf Port {ports} eingestellt ist, kommt es nicht hinein. Ein anderer Port funktioniert, und unsere Einstellungen nennen diesen.',
          agent:
            '{host}: auf {ports} ist die Diffie-Hellman-Gruppe des Servers kürzer als 2048 Bit (RFC 9325 4.1); unsere Seite hat den Handshake beendet. Antwort: {words}',
          fix: 'Geben Sie dem Maildienst Diffie-Hellman-Parameter mit 2048 Bit oder mehr (Dovecot: ssl_dh, Postfix: smtpd_tls_dh1024_param_file).\nOder lassen Sie ihn nur ECDHE anbieten.',
          meanwhile: 'Nehmen Sie die Einstellungen, die wir empfehlen: Sie nutzen einen Weg, der funktioniert.',
        },
        'no-cipher': {
          title: 'Der Server {host} und heutige E-Mail-Programme haben keine gemeinsame Verschlüsselung.',
          customer:
            'Wir haben {host} erreicht. Der Server kennt aber keine der Verschlüsselungen, die heutige E-Mail-Programme nutzen.',
          agent:
            '{host}: handshake_failure auf {ports}: keine gemeinsame Chiffre, Gruppe oder Signatur (RFC 8446 6.2). Wir bieten TLS 1.2 und 1.3 mit heutigen Chiffren an. Ein Dienst, der sein eigenes Zertifikat nicht lesen kann, sieht genauso aus. Antwort: {words}',
          fix: 'Lassen Sie den Maildienst TLS 1.2 und 1.3 anbieten, mit ECDHE und AES-GCM oder ChaCha20.\nPrüfen Sie, ob er sein Zertifikat und seinen Schlüssel lesen kann.\nLesen Sie in seinem Protokoll den Fehler beim Handshake.',
        },
        'no-cipher-spare': {
          title: 'Ein Zugang zum Server {host} ist gestört.',
          customer:
            'Wenn Ihr E-Mail-Programm bei {host} auf Port {ports} eingestellt ist, kommt es nicht hinein. Ein anderer Port funktioniert, und unsere Einstellungen nennen diesen.',
          agent:
            '{host}: handshake_failure auf {ports}: keine gemeinsame Chiffre, Gruppe oder Signatur (RFC 8446 6.2). Wir bieten TLS 1.2 und 1.3 mit heutigen Chiffren an. Ein Dienst, der sein eigenes Zertifikat nicht lesen kann, sieht genauso aus. Antwort: {words}',
          fix: 'Lassen Sie den Maildienst TLS 1.2 und 1.3 anbieten, mit ECDHE und AES-GCM oder ChaCha20.\nPrüfen Sie, ob er sein Zertifikat und seinen Schlüssel lesen kann.\nLesen Sie in seinem Protokoll den Fehler beim Handshake.',
          meanwhile: 'Nehmen Sie die Einstellungen, die wir empfehlen: Sie nutzen einen Weg, der funktioniert.',
        },
        'unknown-name': {
          title: 'Der Server kennt kein Zertifikat für den Namen {host}.',
          customer: 'Wir haben den Server erreicht, aber unter dem Namen {host} hat er keine sichere Verbindung.',
          agent:
            '{host}: Alert unrecognized_name auf {ports} (RFC 6066 3): Für diesen Namen ist nichts eingerichtet. Antwort: {words}',
          fix: 'Richten Sie im Maildienst ein Zertifikat für {host} ein.\nOder nennen Sie den Kunden den Namen, für den das Zertifikat gilt.',
        },
        'unknown-name-spare': {
          title: 'Ein Zugang zum Server {host} ist gestört.',
          customer:
            'Wenn Ihr E-Mail-Programm bei {host} auf Port {ports} eingestellt ist, kommt es nicht hinein. Ein anderer Port funktioniert, und unsere Einstellungen nennen diesen.',
          agent:
            '{host}: Alert unrecognized_name auf {ports} (RFC 6066 3): Für diesen Namen ist nichts eingerichtet. Antwort: {words}',
          fix: 'Richten Sie im Maildienst ein Zertifikat für {host} ein.\nOder nennen Sie den Kunden den Namen, für den das Zertifikat gilt.',
          meanwhile: 'Nehmen Sie die Einstellungen, die wir empfehlen: Sie nutzen einen Weg, der funktioniert.',
        },
        'old-renegotiation': {
          title: 'Die Verschlüsselung von {host} ist veraltet.',
          customer:
            'Dem Server {host} fehlt eine Korrektur, die alle E-Mail-Programme seit 2010 verlangen. Deshalb wurde die Verbindung beendet.',
          agent:
            '{host}: auf {ports} keine sichere Neuverhandlung (RFC 5746); unsere Seite hat den Handshake beendet. Antwort: {words}',
          fix: 'Aktualisieren Sie den Mailserver und seine TLS-Bibliothek.\nWenn ein Proxy oder eine Firewall die Verschlüsselung beendet, aktualisieren Sie diese.',
        },
        'old-renegotiation-spare': {
          title: 'Ein Zugang zum Server {host} ist gestört.',
          customer:
            'Wenn Ihr E-Mail-Programm bei {host} auf Port {ports} eingestellt ist, kommt es nicht hinein. Ein anderer Port funktioniert, und unsere Einstellungen nennen diesen.',
          agent:
            '{host}: auf {ports} keine sichere Neuverhandlung (RFC 5746); unsere Seite hat den Handshake beendet. Antwort: {words}',
          fix: 'Aktualisieren Sie den Mailserver und seine TLS-Bibliothek.\nWenn ein Proxy oder eine Firewall die Verschlüsselung beendet, aktualisieren Sie diese.',
          meanwhile: 'Nehmen Sie die Einstellungen, die wir empfehlen: Sie nutzen einen Weg, der funktioniert.',
        },
        'client-certificate': {
          title: 'Der Server {host} lässt nur hinein, wer ein Zertifikat mitbringt.',
          customer:
            'Der Server {host} verlangt ein Zertifikat von E-Mail-Programmen. Gewöhnliche Programme haben keines.',
          agent:
            '{host}: verlangt auf {ports} ein Client-Zertifikat und beendet ohne dieses den Handshake. Antwort: {words}',
          fix: 'Verlangen Sie auf Ports für Kunden keine Client-Zertifikate (Dovecot: auth_ssl_require_client_cert, Postfix: smtpd_tls_req_ccert).',
        },
        'client-certificate-spare': {
          title: 'Ein Zugang zum Server {host} ist gestört.',
          customer:
            'Wenn Ihr E-Mail-Programm bei {host} auf Port {ports} eingestellt ist, kommt es nicht hinein. Ein anderer Port funktioniert, und unsere Einstellungen nennen diesen.',
          agent:
            '{host}: verlangt auf {ports} ein Client-Zertifikat und beendet ohne dieses den Handshake. Antwort: {words}',
          fix: 'Verlangen Sie auf Ports für Kunden keine Client-Zertifikate (Dovecot: auth_ssl_require_client_cert, Postfix: smtpd_tls_req_ccert).',
          meanwhile: 'Nehmen Sie die Einstellungen, die wir empfehlen: Sie nutzen einen Weg, der funktioniert.',
        },
      },
    },
    'starttls-missing': {
      title: 'Der Server {host} bietet keine Verschlüsselung an.',
      customer: 'Ohne Verschlüsselung können andere unterwegs das Passwort lesen. Deshalb haben wir es nicht gesendet.',
      meanwhile:
        'Lassen Sie die Verschlüsselung eingeschaltet, auch wenn sich Ihr E-Mail-Programm nicht verbinden kann: Ohne sie könnten andere Ihr Passwort lesen. Vielleicht hilft das Webmail, falls Ihr E-Mail-Anbieter es hat. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent: '{host}: STARTTLS (STLS) wird auf {ports} nicht angekündigt, und kein TLS-Port funktioniert.',
      fix: 'Schalten Sie TLS auf dem Mailserver ein: Ports 993, 995 und 465.\nBieten Sie STARTTLS auf den Ports 143, 110 und 587 an.',
      variants: {
        spare: {
          title: 'Ein Zugang zum Server {host} hat keine Verschlüsselung.',
          customer:
            'Wenn Ihr E-Mail-Programm bei {host} auf Port {ports} eingestellt ist, findet es dort keine Verschlüsselung. Ein anderer Port funktioniert, und unsere Einstellungen nennen diesen.',
          meanwhile: 'Nehmen Sie die Einstellungen, die wir empfehlen: Sie nutzen einen Weg, der funktioniert.',
          agent:
            '{host}: veröffentlicht, und auf {ports} wird kein STARTTLS angekündigt; ein anderer Port desselben Dienstes funktioniert mit TLS.',
          fix: 'Bieten Sie STARTTLS auf Port {ports} an, oder schließen Sie ihn.',
        },
      },
    },
    'starttls-refused': {
      title: 'Der Server {host} verspricht Verschlüsselung und lehnt sie dann ab.',
      customer:
        'Der Server sagt, dass er verschlüsseln kann, und tut es dann nicht. Deshalb haben wir das Passwort nicht gesendet.',
      meanwhile:
        'Lassen Sie die Verschlüsselung eingeschaltet, auch wenn sich Ihr E-Mail-Programm nicht verbinden kann. Wenn wir andere Einstellungen empfehlen, nehmen Sie diese. Sonst hilft vielleicht das Webmail, falls Ihr E-Mail-Anbieter es hat. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent: '{host}: STARTTLS auf {ports} angekündigt und abgelehnt. Antwort: {words}',
      fix: 'Prüfen Sie Zertifikat und Schlüssel des Maildienstes: Vielleicht fehlen sie oder sind nicht lesbar.\nLesen Sie im Protokoll des Maildienstes den TLS-Fehler.',
    },
    'starttls-injection': {
      title: 'Während die Verbindung gesichert wurde, kam fremder Text dazwischen.',
      customer:
        'Jemand unterwegs oder ein Fehler im Server hat Text vor der Verschlüsselung eingeschoben. Deshalb haben wir abgebrochen.',
      meanwhile:
        'Wenn wir andere Einstellungen empfehlen, nehmen Sie diese. Sonst geben Sie Ihr Passwort für diesen Server nicht ein, bis er in Ordnung ist. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent:
        '{host}: Bytes hinter der STARTTLS-Antwort auf {ports} gepuffert (Command Injection, Klasse CVE-2011-0411).',
      fix: 'Aktualisieren Sie den Mailserver: Alte Versionen haben diesen Fehler.\nWenn er aktuell ist, prüfen Sie Proxys davor auf Eingriffe.',
    },
    'certificate-expired': {
      title: 'Das Zertifikat von {host} ist abgelaufen.',
      customer:
        'Mit diesem Zertifikat weist sich der Server aus. Es gilt nicht mehr (bis: {until}), also warnen E-Mail-Programme oder verbinden sich nicht.',
      meanwhile:
        'Dadurch geht keine E-Mail verloren: Sie wartet auf dem Server oder einige Tage beim Absender. Wenn wir andere Einstellungen empfehlen, nehmen Sie diese. Sonst hilft vielleicht das Webmail, falls Ihr E-Mail-Anbieter es hat. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent: '{hosts} (Ports {ports}): CERT_HAS_EXPIRED, gültig bis {until}. Aussteller: {issuer}.',
      fix: 'Erneuern Sie das Zertifikat.\nLaden Sie jeden Maildienst neu, damit jeder das neue Zertifikat nutzt.\nPrüfen Sie, warum die Erneuerung nicht von selbst lief.',
      variants: {
        issuer: {
          title: 'Ein Teil des Zertifikats von {host} ist abgelaufen.',
          customer:
            'Mit diesem Zertifikat weist sich der Server aus. Ein Teil gilt nicht mehr (bis: {until}), also warnen E-Mail-Programme oder lehnen ab.',
          agent:
            '{hosts} (Ports {ports}): das Zertifikat selbst ist gültig. Das darüber ist abgelaufen: {above}, gültig bis {until}.',
          fix: 'Holen Sie die aktuelle Kette von der Stelle, die das Zertifikat ausgestellt hat.\nInstallieren Sie sie anstelle der alten hinter dem Zertifikat.\nLaden Sie jeden Maildienst neu.',
        },
        both: {
          agent:
            '{hosts} (Ports {ports}): CERT_HAS_EXPIRED, gültig bis {until}. Darüber ebenfalls abgelaufen: {above}. Aussteller: {issuer}.',
          fix: 'Erneuern Sie das Zertifikat, und installieren Sie die neue Kette, die dazugehört.\nLaden Sie jeden Maildienst neu, damit jeder das neue Zertifikat nutzt.\nPrüfen Sie, warum die Erneuerung nicht von selbst lief.',
        },
      },
      phrases: { 'unknown-day': 'Tag unbekannt' },
    },
    'certificate-name-mismatch': {
      title: 'Der Name {host} steht nicht im Zertifikat Ihres Mailservers.',
      customer:
        'Ein E-Mail-Programm, das {host} nutzt, warnt oder verbindet sich nicht. Das Zertifikat ist auf andere Namen ausgestellt.',
      meanwhile:
        'Dadurch geht keine E-Mail verloren: Sie wartet auf dem Server oder einige Tage beim Absender. Wenn wir andere Einstellungen empfehlen, nehmen Sie diese. Sonst hilft vielleicht das Webmail, falls Ihr E-Mail-Anbieter es hat. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent: '{hosts} (Ports {ports}): vom Zertifikat nicht abgedeckt; seine Namen sind {names}. Aussteller: {issuer}.',
      fix: 'Stellen Sie ein Zertifikat aus, das {hosts} abdeckt.\nLaden Sie jeden Maildienst neu.',
      variants: {
        'other-name-works': {
          customer:
            'Wenn Ihr E-Mail-Programm {host} nutzt, warnt es oder verbindet sich nicht. Der Name {better} funktioniert.',
          agent:
            '{hosts} (Ports {ports}): vom Zertifikat nicht abgedeckt; seine Namen sind {names}. Bei {better} war die Prüfung erfolgreich. Soll {host} in Gebrauch bleiben, stellen Sie ein Zertifikat aus, das diesen Namen abdeckt.',
          fix: 'Tragen Sie im E-Mail-Programm {better} anstelle von {host} ein.\nSpeichern Sie, und öffnen Sie den Posteingang: Die Warnung sollte verschwunden sein.',
        },
      },
    },
    'certificate-self-signed': {
      title: 'Niemand bürgt für das Zertifikat von {host}.',
      customer:
        'Keine Stelle, der E-Mail-Programme vertrauen, hat diesen Server bestätigt. Programme können ihn nicht von einem falschen unterscheiden, also warnen sie oder lehnen ab.',
      meanwhile:
        'Dadurch geht keine E-Mail verloren: Sie wartet auf dem Server oder einige Tage beim Absender. Wenn wir andere Einstellungen empfehlen, nehmen Sie diese. Sonst hilft vielleicht das Webmail, falls Ihr E-Mail-Anbieter es hat. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent:
        '{hosts} (Ports {ports}): selbst signiertes Zertifikat oder private Wurzel. Namen: {names}. Aussteller: {issuer}.',
      fix: 'Installieren Sie ein Zertifikat einer öffentlichen Stelle, das {hosts} abdeckt.\nLaden Sie jeden Maildienst neu.',
    },
    'certificate-chain-incomplete': {
      title: 'Ein Teil des Zertifikats von {host} fehlt.',
      customer:
        'Mit einem Zertifikat weist sich der Server aus. Ein Teil davon scheint zu fehlen, also lehnen manche E-Mail-Programme ab.',
      meanwhile:
        'Dadurch geht keine E-Mail verloren: Sie wartet auf dem Server oder einige Tage beim Absender. Wenn wir andere Einstellungen empfehlen, nehmen Sie diese. Sonst hilft vielleicht das Webmail, falls Ihr E-Mail-Anbieter es hat. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent:
        '{hosts} (Ports {ports}): UNABLE_TO_VERIFY_LEAF_SIGNATURE, nur das Serverzertifikat wird gesendet. Aussteller: {issuer}. Das Zwischenzertifikat ist nicht installiert, oder die Stelle ist privat.',
      fix: 'Installieren Sie die ganze Kette: das Zertifikat, dann das Zwischenzertifikat von {issuer}.\nLaden Sie jeden Maildienst neu.\nWenn die Stelle privat ist, nehmen Sie eine öffentliche.',
      variants: {
        'wrong-link': {
          agent:
            '{hosts} (Ports {ports}): UNABLE_TO_VERIFY_LEAF_SIGNATURE. Neben dem Serverzertifikat werden andere gesendet ({sent}), aber keines davon hat es ausgestellt. Aussteller: {issuer}.',
          fix: 'Installieren Sie die ganze Kette anstelle dessen, was jetzt gesendet wird: das Zertifikat, dann das Zwischenzertifikat von {issuer}.\nLaden Sie jeden Maildienst neu.\nWenn die Stelle privat ist, nehmen Sie eine öffentliche.',
        },
      },
    },
    'certificate-unknown-authority': {
      title: 'E-Mail-Programme wissen nicht, wer für {host} bürgt.',
      customer:
        'Das Zertifikat von {host} kommt von einer Stelle, die E-Mail-Programme nicht kennen. Deshalb warnen sie oder lehnen ab.',
      meanwhile:
        'Dadurch geht keine E-Mail verloren: Sie wartet auf dem Server oder einige Tage beim Absender. Wenn wir andere Einstellungen empfehlen, nehmen Sie diese. Sonst hilft vielleicht das Webmail, falls Ihr E-Mail-Anbieter es hat. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent: '{hosts} (Ports {ports}): kein Pfad zu einer vertrauten Wurzel. Aussteller: {issuer}.',
      fix: 'Installieren Sie ein Zertifikat einer öffentlichen Stelle, das {hosts} abdeckt.\nLaden Sie jeden Maildienst neu.',
    },
    'certificate-not-yet-valid': {
      title: 'Das Zertifikat von {host} gilt noch nicht.',
      customer:
        'Mit diesem Zertifikat weist sich der Server aus. Es gilt noch nicht (ab: {from}), also warnen E-Mail-Programme oder lehnen ab.',
      meanwhile:
        'Dadurch geht keine E-Mail verloren: Sie wartet auf dem Server oder einige Tage beim Absender. Wenn wir andere Einstellungen empfehlen, nehmen Sie diese. Sonst hilft vielleicht das Webmail, falls Ihr E-Mail-Anbieter es hat. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent:
        '{hosts} (Ports {ports}): CERT_NOT_YET_VALID, gültig ab {from}. Aussteller: {issuer}. Oft ging die Uhr der ausstellenden Maschine falsch.',
      fix: 'Prüfen Sie die Uhr des Servers.\nStellen Sie das Zertifikat mit der richtigen Zeit neu aus.\nLaden Sie jeden Maildienst neu.',
      variants: {
        issuer: {
          title: 'Ein Teil des Zertifikats von {host} gilt noch nicht.',
          customer:
            'Mit diesem Zertifikat weist sich der Server aus. Ein Teil gilt noch nicht (ab: {from}), also warnen E-Mail-Programme oder lehnen ab.',
          agent:
            '{hosts} (Ports {ports}): das Zertifikat selbst ist gültig. Das darüber gilt noch nicht: {above}, ab {from}.',
          fix: 'Holen Sie die aktuelle Kette von der Stelle, die das Zertifikat ausgestellt hat.\nInstallieren Sie sie hinter dem Zertifikat.\nLaden Sie jeden Maildienst neu.',
        },
      },
      phrases: { 'unknown-day': 'Tag unbekannt' },
    },
    'certificate-differs': {
      title: 'Einige Server hinter {host} zeigen ein schlechtes Zertifikat.',
      customer:
        'Der Name {host} steht für mehrere Server. Einige davon zeigen ein Zertifikat, das E-Mail-Programme ablehnen.',
      meanwhile:
        'Wenn Ihr E-Mail-Programm warnt, schließen Sie die Warnung, und versuchen Sie es noch einmal: Vielleicht antwortet ein anderer der Server. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent:
        '{host}, Port {port}: das Zertifikat bei {bad} besteht die Prüfung nicht ({errors}), das bei {good} besteht sie.',
      fix: 'Installieren Sie das Zertifikat von {good} auch auf {bad}.\nLaden Sie dort den Maildienst neu.\nSorgen Sie dafür, dass die Erneuerung jeden Server hinter dem Namen erreicht.',
    },
    'certificate-expires-soon': {
      title: 'Das Zertifikat von {host} läuft bald ab.',
      customer:
        'Das Zertifikat von {host} läuft bald ab (gültig bis: {until}). Wird es nicht erneuert, verbinden sich E-Mail-Programme danach nicht mehr.',
      meanwhile: 'Bis dahin funktioniert Ihre E-Mail. Schicken Sie dies an Ihren E-Mail-Anbieter, damit es so bleibt.',
      agent: '{hosts} (Ports {ports}): verbleibende Tage: {days}, gültig bis {until}. Aussteller: {issuer}.',
      fix: 'Erneuern Sie das Zertifikat rechtzeitig (gültig bis: {until}).\nLaden Sie jeden Maildienst neu.\nPrüfen Sie, ob die Erneuerung von selbst läuft.',
    },
    'certificate-common-name-only': {
      title: 'Das Zertifikat von {host} ist von einer alten Art.',
      customer:
        'Das Zertifikat von {host} ist auf alte Weise gemacht. Manche E-Mail-Programme, etwa Apple Mail, lehnen es vielleicht ab.',
      meanwhile:
        'Dadurch geht keine E-Mail verloren: Sie wartet auf dem Server oder einige Tage beim Absender. Wenn wir andere Einstellungen empfehlen, nehmen Sie diese. Sonst hilft vielleicht das Webmail, falls Ihr E-Mail-Anbieter es hat. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent:
        '{hosts} (Ports {ports}): kein Subject Alternative Name, nur der Common Name {names}. Aussteller: {issuer}.',
      fix: 'Stellen Sie das Zertifikat neu aus, mit {hosts} als Subject Alternative Names.\nLaden Sie jeden Maildienst neu.',
    },
    'certificate-weak-key': {
      title: 'Der Schlüssel von {host} ist zu kurz, um sicher zu sein.',
      customer:
        'Das Zertifikat von {host} nutzt einen kurzen Schlüssel, der leichter zu brechen ist. Manche E-Mail-Programme lehnen es vielleicht ab.',
      meanwhile:
        'Dadurch geht keine E-Mail verloren: Sie wartet auf dem Server oder einige Tage beim Absender. Wenn wir andere Einstellungen empfehlen, nehmen Sie diese. Sonst hilft vielleicht das Webmail, falls Ihr E-Mail-Anbieter es hat. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent: '{hosts} (Ports {ports}): Schlüssel {key}. RSA braucht 2048 Bit oder mehr. Aussteller: {issuer}.',
      fix: 'Erzeugen Sie einen neuen Schlüssel: RSA mit 2048 Bit oder mehr, oder EC P-256.\nStellen Sie damit das Zertifikat neu aus.\nLaden Sie jeden Maildienst neu.',
    },
    'certificate-weak-signature': {
      title: 'Das Zertifikat von {host} ist auf veraltete Weise signiert.',
      customer:
        'Die Signatur unter dem Zertifikat von {host} lässt sich inzwischen fälschen. Deshalb lehnen E-Mail-Programme es ab.',
      meanwhile:
        'Dadurch geht keine E-Mail verloren: Sie wartet auf dem Server oder einige Tage beim Absender. Wenn wir andere Einstellungen empfehlen, nehmen Sie diese. Sonst hilft vielleicht das Webmail, falls Ihr E-Mail-Anbieter es hat. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent:
        '{hosts} (Ports {ports}): Signaturen {signatures}. TLS-Bibliotheken lehnen SHA-1 und MD5 ab. Aussteller: {issuer}.',
      fix: 'Stellen Sie das Zertifikat neu aus: Jede öffentliche Stelle signiert mit SHA-256 oder besser.\nInstallieren Sie es mit der Kette, die dazugehört.\nLaden Sie jeden Maildienst neu.',
    },
    'certificate-invalid': {
      title: 'Das Zertifikat von {host} wird abgelehnt.',
      customer: 'Unsere Prüfung hat das Zertifikat von {host} abgelehnt. Ihr E-Mail-Programm tut das vielleicht auch.',
      meanwhile:
        'Dadurch geht keine E-Mail verloren: Sie wartet auf dem Server oder einige Tage beim Absender. Wenn wir andere Einstellungen empfehlen, nehmen Sie diese. Sonst hilft vielleicht das Webmail, falls Ihr E-Mail-Anbieter es hat. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent: '{hosts} (Ports {ports}): die Kette besteht die Prüfung nicht. Grund: {codes}. Aussteller: {issuer}.',
      fix: 'Prüfen Sie die Kette auf dem Server mit „openssl verify“ oder einem öffentlichen Prüfdienst.\nStellen Sie das Zertifikat neu aus, und installieren Sie es mit der Kette, die dazugehört.\nLaden Sie jeden Maildienst neu.',
    },
    'plaintext-login-offered': {
      title: 'Der Server {host} nimmt Passwörter ohne Verschlüsselung an.',
      customer: 'Ein Programm, das ohne Verschlüsselung eingestellt ist, könnte das Passwort offen senden.',
      meanwhile: 'Lassen Sie SSL/TLS oder STARTTLS in jedem E-Mail-Programm eingeschaltet.',
      agent: '{host}: Anmeldung auf {ports} vor TLS angeboten (kein LOGINDISABLED, oder AUTH im Klartext angekündigt).',
      fix: 'Verlangen Sie auf den Ports {ports} TLS vor jeder Anmeldung.\nLehnen Sie in Dovecot Anmeldungen im Klartext ab; kündigen Sie AUTH in Exim und Postfix nur innerhalb von TLS an.',
    },
    'tls-implicit-missing': {
      title: 'E-Mail funktioniert, aber nur mit der älteren Art der Verschlüsselung.',
      customer:
        'Der Server {host} schaltet die Verschlüsselung nach den ersten Worten ein (STARTTLS). Das funktioniert; Verschlüsselung von Anfang an ist sicherer.',
      agent: '{host}: IMAP funktioniert mit STARTTLS auf 143; implizites TLS ist auf {ports} geschlossen.',
      fix: 'Öffnen Sie auf dem Mailserver Port 993 mit SSL/TLS.',
    },
  },
});

// What the rules of zone say.
import type { zone as english } from '../../../rules/zone/index.ts';
import { translationOfRules } from '../../translation.ts';

const TO_THE_DOMAINS_KEEPER = 'Schicken Sie dies an die Person, die Ihre Domain betreut.';
const MAIL_MAY_WAIT = `E-Mails an Sie warten vielleicht bei den Absendern, meist einige Tage, bevor sie an diese zurückgehen. ${TO_THE_DOMAINS_KEEPER}`;
const NOTHING_TO_CHANGE = `In Ihrem E-Mail-Programm müssen Sie nichts ändern. ${TO_THE_DOMAINS_KEEPER}`;
const MAIL_GOES_ON = `Ihre E-Mails laufen weiter, aber manchmal vielleicht langsam. ${TO_THE_DOMAINS_KEEPER}`;

export const zone = translationOfRules<typeof english>()({
  title: 'Domain und Nameserver',
  rules: {
    'delegation-domain-missing': {
      title: 'Den Teil nach dem @ gibt es nicht.',
      customer: 'Eine Domain mit dem Namen {domain} ist nicht bekannt. Keine E-Mail kann sie erreichen.',
      meanwhile:
        'Prüfen Sie, wie {domain} geschrieben wird. Stimmt das, fragen Sie dort, wo die Domain gekauft wurde, ob sie bezahlt ist. E-Mails an Sie gehen an die Absender zurück.',
      agent: 'NXDOMAIN für {domain}: Weder diesen Namen noch einen darunter gibt es.',
      fix: 'Prüfen Sie beim Registrar, ob {domain} registriert und bezahlt ist.\nWenn ja, prüfen Sie, ob die Nameserver die Zone haben.',
    },
    'domain-expired': {
      title: 'Ihre Domain ist geparkt. Vielleicht ist die Registrierung abgelaufen.',
      customer:
        'Die Nameserver von {domain} gehören zu einem Park-Dienst. Das heißt oft, dass die Domain nicht verlängert wurde.',
      meanwhile:
        'Fragen Sie dort, wo die Domain gekauft wurde, ob sie bezahlt ist. Ist sie abgelaufen, verlängern Sie sie bald: Nach einer Weile können andere sie kaufen.',
      agent: 'NS von {domain}: {servers}, bekannt für geparkte Domains. Prüfen Sie das Ablaufdatum beim Registrar.',
      fix: 'Prüfen Sie beim Registrar, ob {domain} abgelaufen ist.\nWenn ja, verlängern Sie die Domain, und tragen Sie dann Ihre eigenen Nameserver wieder ein.',
    },
    'delegation-lame': {
      title: 'Die Nameserver Ihrer Domain antworten nicht richtig.',
      customer:
        'Andere Computer fragen Nameserver, wohin Ihre E-Mails gehen. Für {domain} bekommen sie keine brauchbare Antwort.',
      meanwhile: MAIL_MAY_WAIT,
      agent:
        'SERVFAIL für {domain} NS von {server}. Mit ausgeschalteter Prüfung (CD=1): {withoutChecking}. Wahrscheinlich eine Lame Delegation.',
      fix: 'Vergleichen Sie die Nameserver beim Registrar mit denen, die die Zone haben.\nSorgen Sie dafür, dass jeder von ihnen für {domain} antwortet.\nPrüfen Sie dann noch einmal.',
      phrases: { 'not-known': 'nicht bekannt', 'as-well': 'ebenfalls SERVFAIL' },
    },
    'dnssec-bogus': {
      title: 'Die Sicherheits-Signatur Ihrer Domain ist fehlerhaft.',
      customer:
        'Was {domain} anderen Computern sagt, ist signiert, und die Signatur passt nicht (DNSSEC). Viele beachten es dann nicht.',
      meanwhile: MAIL_MAY_WAIT,
      agent:
        'SERVFAIL für {domain}, aber eine Antwort mit CD=1: Die DNSSEC-Validierung scheitert. Oft passt der DS-Eintrag nicht zum DNSKEY.',
      fix: 'Vergleichen Sie den DS-Eintrag beim Registrar mit den Schlüsseln der Zone.\nVeröffentlichen Sie den passenden DS-Eintrag, oder signieren Sie die Zone mit dem Schlüssel, den der DS-Eintrag nennt.\nPrüfen Sie dann noch einmal.',
      variants: {
        link: {
          agent:
            'SERVFAIL für {domain}, aber eine Antwort mit CD=1. Das gebrochene Glied: Kein DNSKEY passt zu einem DS-Eintrag (DS {signers}, DNSKEY {keys}).',
        },
        signatures: {
          agent:
            'SERVFAIL für {domain}, aber eine Antwort mit CD=1. Ein DNSKEY passt zum DS ({signers}), also scheitern die Signaturen selbst.',
          fix: 'Sehen Sie nach, ob die Signaturen der Zone abgelaufen sind, und signieren Sie sie neu.\nSehen Sie nach, ob der Signierdienst noch läuft.\nPrüfen Sie dann noch einmal.',
        },
      },
    },
    'dnssec-ds-mismatch': {
      title: 'Ihre Domain kündigt einen Signaturschlüssel an, den sie nicht hat.',
      customer:
        'Die Liste aller Domains sagt, welcher Schlüssel {zone} signiert (DNSSEC). Ihre Domain hat ihn nicht, also beachten viele Computer sie nicht.',
      meanwhile: MAIL_MAY_WAIT,
      agent:
        'Kein DNSKEY von {zone} passt zu einem DS-Eintrag. Key-Tags der DS: {signers}. Key-Tags der DNSKEY: {keys}.',
      fix: 'Ersetzen Sie beim Registrar den DS-Eintrag durch den des verwendeten Schlüssels.\nSoll die Zone nicht signiert sein, entfernen Sie den DS-Eintrag.\nPrüfen Sie dann noch einmal.',
    },
    'dns-servfail': {
      title: 'Die Nameserver Ihrer Domain scheitern an einer Frage zu Ihren E-Mails.',
      customer:
        'Ein Teil dessen, was {domain} über E-Mail sagt, ist nicht lesbar. Die Nameserver melden eine eigene Störung.',
      meanwhile: NOTHING_TO_CHANGE,
      agent: 'SERVFAIL für {questions}. Das heißt nicht, dass die Einträge fehlen.',
      fix: 'Sehen Sie in den Protokollen der Nameserver für {domain} nach.\nPrüfen Sie, ob alle dieselbe Zone haben, und deren Signaturen, falls sie signiert ist.\nPrüfen Sie dann noch einmal.',
    },
    'dns-refused': {
      title: 'Ein Nameserver verweigert die Auskunft zu Ihrer Domain.',
      customer:
        'Wir fragten, was {domain} über E-Mail sagt, und ein Server wollte nicht antworten. Vielleicht ist trotzdem alles in Ordnung.',
      meanwhile: NOTHING_TO_CHANGE,
      agent:
        'REFUSED von {server} für {questions}. Vielleicht ist es die Regel dieses Servers, oder er hat die Zone nicht.',
      fix: 'Fragen Sie die Nameserver von {domain} direkt, und sehen Sie, welche ablehnen.\nLaden Sie die Zone auf diesen, oder entfernen Sie sie aus den Nameservern.\nAntworten alle, dann lehnt der verwendete Resolver ab.',
    },
    'dns-alias-loop': {
      title: 'Ein Eintrag Ihrer Domain führt im Kreis.',
      customer:
        'Der Name {name} verweist auf andere Namen und nie auf einen Eintrag. Niemand kann lesen, was dort stehen soll.',
      meanwhile: NOTHING_TO_CHANGE,
      agent: '{questions}: Die CNAMEs führen im Kreis: {chain}.',
      fix: 'Suchen Sie den CNAME unter {name}, und entfernen Sie ihn, oder berichtigen Sie sein Ziel.\nVeröffentlichen Sie die Einträge selbst unter {name}.\nPrüfen Sie dann noch einmal.',
      variants: {
        long: {
          title: 'Ein Eintrag Ihrer Domain ist nur über sehr viele Namen zu erreichen.',
          customer:
            'Der Name {name} verweist auf einen Namen, der auf einen weiteren verweist, und so fort. Viele Server geben unterwegs auf.',
          agent:
            '{questions}: mehr als 8 CNAMEs hintereinander: {chain}. RFC 1034 3.6.2 verlangt einen; Resolver hören bei irgendeiner Zahl auf.',
          fix: 'Lassen Sie {name} auf den letzten dieser Namen verweisen, oder veröffentlichen Sie dort die Einträge selbst.\nPrüfen Sie dann noch einmal.',
        },
      },
    },
    'dns-answer-unusable': {
      title: 'Ein Nameserver antwortet auf eine Frage zu Ihrer E-Mail mit etwas Unbrauchbarem.',
      customer:
        'Wir fragten, was {domain} über E-Mail sagt. Die Antwort nennt es nicht und sagt auch nicht, dass nichts da ist.',
      meanwhile: NOTHING_TO_CHANGE,
      agent: '{what} von {server} für {questions}. Das heißt nicht, dass die Einträge fehlen.',
      fix: 'Fragen Sie jeden Nameserver von {domain} nach {questions}, und sehen Sie, welcher so antwortet.\nBringen Sie seine Software auf den neuesten Stand, oder entfernen Sie, was davor DNS filtert.\nPrüfen Sie dann noch einmal.',
      phrases: { referral: 'Ein Verweis auf andere Server statt einer Antwort' },
    },
    'dns-apex-alias': {
      title: 'Ihre Domain ist nur ein anderer Name für eine andere Domain.',
      customer:
        'Der Name {domain} verweist auf {target} (CNAME). Was er selbst über E-Mail sagt, wird dann übergangen.',
      meanwhile: `Bis dahin gehen E-Mails an Sie vielleicht an die Absender zurück: Geben Sie wichtigen Leuten eine andere Adresse. ${TO_THE_DOMAINS_KEEPER}`,
      agent:
        '{domain} ist ein CNAME auf {target}. Neben einem CNAME zählt kein anderer Eintrag, auch nicht MX und TXT.',
      fix: 'Ersetzen Sie den CNAME von {domain} durch einen A-Eintrag oder durch das, was Ihr DNS-Anbieter ALIAS oder Flattening nennt.\nVeröffentlichen Sie dann die MX-Einträge unter {domain} selbst.',
    },
    'dns-change-propagating': {
      title: 'Eine Änderung Ihrer Domain ist unterwegs.',
      customer:
        'Bei {domain} wurde etwas geändert. Manche Computer sehen noch den alten Stand, bis ungefähr {until} (UTC).',
      agent: '{what}: Die Nameserver sagen {fresh}; der Resolver {server} sagt noch {old}, weitere {seconds} s lang.',
      fix: 'Warten Sie bis {until} (UTC).\nPrüfen Sie dann noch einmal.',
      variants: {
        timeless: {
          customer: 'Bei {domain} wurde etwas geändert. Manche Computer sehen noch den alten Stand.',
          agent:
            '{what}: Die Nameserver sagen {fresh}; der Resolver {server} sagt {old}, ohne eine Zeit, bis zu der er das behält. Wer diesen Resolver betreibt, kann seinen Cache leeren.',
          fix: 'Prüfen Sie in einer Stunde noch einmal.\nHat sich dann nichts geändert, schicken Sie dies an die Person, die Ihre Domain betreut.',
        },
      },
      phrases: { 'day-and-time': '{day}, {time}' },
    },
    'dns-hosted-elsewhere': {
      title: 'Änderungen Ihrer Domain werden nicht bei uns gemacht.',
      customer:
        'Wir betreuen Ihre E-Mail. Was {domain} anderen Computern sagt (DNS), liegt anderswo: {keeper}. Dort wird geändert.',
      agent:
        'NS von {domain}: {servers} ({keeper}). Keiner trägt den Namen eines der unseren: {expected}. Ein hier gesetzter Eintrag wirkt dort nicht.',
      fix: 'Melden Sie sich dort an, wo das DNS der Domain liegt: {keeper}.\nMachen Sie dort die Änderungen, die diese Prüfung zeigt.',
      phrases: { company: 'die Firma dieser Nameserver' },
    },
    'nameserver-is-alias': {
      title: 'Einer der Nameserver Ihrer Domain ist nur mit einem Zweitnamen angegeben.',
      customer:
        'Mehrere Server sagen, wohin E-Mails für {domain} gehen. Einer, {server}, ist nur ein Zweitname und wird oft nicht gefragt.',
      meanwhile: MAIL_GOES_ON,
      agent:
        'NS {server} von {domain} ist ein CNAME auf {canonical}. Ein NS-Ziel darf kein Alias sein; viele Resolver überspringen es.',
      fix: 'Nennen Sie {canonical} als Nameserver, beim Registrar und in der Zone.\nOder ersetzen Sie den CNAME von {server} durch A- und AAAA-Einträge.',
    },
    'nameserver-lame': {
      title: 'Einer der Nameserver Ihrer Domain kennt sie nicht.',
      customer:
        'Mehrere Server sagen, wohin E-Mails für {domain} gehen. Einer von ihnen, {server}, gibt keine richtige Antwort.',
      meanwhile: MAIL_GOES_ON,
      agent: '{server} ({addresses}), ohne Rekursion nach {zone} SOA gefragt: {what}. Ein anderer Server hat die Zone.',
      fix: 'Laden Sie die Zone {zone} auf {server}.\nOder entfernen Sie {server} aus den Nameservern, beim Registrar und in der Zone.\nPrüfen Sie dann noch einmal.',
      phrases: {
        lame: 'er antwortet nicht autoritativ',
        refused: 'er antwortet REFUSED',
        servfail: 'er antwortet SERVFAIL',
        malformed: 'seine Antwort ist nicht lesbar',
      },
    },
    'nameserver-unreachable': {
      title: 'Einer der Nameserver Ihrer Domain antwortet nicht.',
      customer:
        'Mehrere Server sagen, wohin E-Mails für {domain} gehen. Einer von ihnen, {server}, gab gerade keine Antwort.',
      meanwhile: MAIL_GOES_ON,
      agent:
        '{server} unter {addresses} beantwortete {zone} SOA nicht rechtzeitig. Andere antworteten über dieselbe IP-Version.',
      fix: 'Sehen Sie nach, ob {server} läuft und auf Port 53 erreichbar ist, per UDP und TCP.\nGibt es ihn nicht mehr, entfernen Sie ihn aus den Nameservern.\nPrüfen Sie dann noch einmal.',
    },
    'nameserver-private-address': {
      title: 'Einer der Nameserver Ihrer Domain hat eine private Adresse.',
      customer:
        'Mehrere Server sagen, wohin E-Mails für {domain} gehen. Die Adresse von {server} funktioniert nur in einem privaten Netz.',
      meanwhile: MAIL_GOES_ON,
      agent:
        'NS {server} von {domain} löst nur zu nicht öffentlichen Adressen auf: {addresses}. Er wurde nicht gefragt.',
      fix: 'Veröffentlichen Sie die öffentliche Adresse von {server}.\nOder entfernen Sie {server} aus den Nameservern.',
      variants: {
        mixed: {
          title: 'Einer der Nameserver Ihrer Domain hat neben einer öffentlichen auch eine private Adresse.',
          customer:
            'Mehrere Server sagen, wohin E-Mails für {domain} gehen. Eine Adresse von {server} funktioniert nur in einem privaten Netz.',
          agent:
            'NS {server} von {domain} löst zu nicht öffentlichen Adressen auf, {addresses}, neben öffentlichen, {others}.',
          fix: 'Entfernen Sie {addresses} aus den A- und AAAA-Einträgen von {server}.',
        },
      },
    },
    'nameserver-differs': {
      title: 'Die Nameserver Ihrer Domain sagen nicht dasselbe.',
      customer:
        'Mehrere Server sagen, wohin E-Mails für {domain} gehen. Ihre Antworten sind verschieden, also nehmen E-Mails vielleicht verschiedene Wege.',
      meanwhile:
        'Warten Sie nach einer Änderung eine Stunde, und prüfen Sie noch einmal. Bleibt es so, schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent: 'Verschieden zwischen den Servern: {what}: {answers}. SOA-Seriennummern: {serials}.',
      fix: 'Sehen Sie nach, ob die Server die Zone voneinander kopieren (NOTIFY, AXFR) und was das verhindert.\nErhöhen Sie die Seriennummer von {zone} nach jeder Änderung.\nPrüfen Sie dann noch einmal.',
      variants: {
        version: {
          title: 'Die Nameserver Ihrer Domain haben verschiedene Versionen.',
          customer:
            'Eine Änderung von {domain} hat noch nicht alle Nameserver erreicht. Was wir zu E-Mail verglichen haben, stimmt überein.',
          agent:
            'Die SOA-Seriennummern von {zone} sind verschieden: {serials}. Zwischen den Servern stimmt überein: {what}.',
        },
      },
      phrases: { 'no-serial': '{name} keine', 'no-answer': '{name} {type}: keine' },
    },
    'nameserver-unresolvable': {
      title: 'Einer der Nameserver Ihrer Domain hat keine Adresse.',
      customer:
        'Mehrere Server sagen, wohin E-Mails für {domain} gehen. Einer von ihnen, {server}, ist nicht zu finden.',
      meanwhile: MAIL_GOES_ON,
      agent: 'NS {server} von {domain} hat keine Adresse ({status}). Andere Nameserver mit Adresse: {others}.',
      fix: 'Prüfen Sie die Schreibweise von {server} beim Registrar und in der Zone.\nStimmt sie, ergänzen Sie den A-Eintrag.\nGibt es ihn nicht mehr, entfernen Sie ihn aus den Nameservern.',
      variants: {
        doubled: {
          agent:
            'NS {server} von {domain} hat keine Adresse ({status}): Das sieht nach {meant} mit angehängter Domain aus. Andere Nameserver mit Adresse: {others}.',
          fix: 'Ändern Sie den NS-Eintrag auf {meant}; in einer Zonendatei endet der Name mit einem Punkt.\nErgänzt die Verwaltungsoberfläche die Domain selbst, geben Sie den Namen so ein, wie sie ihn will.\nPrüfen Sie dann noch einmal.',
        },
      },
    },
    'nameserver-single': {
      title: 'Nur ein Server sagt, wohin E-Mails für Ihre Domain gehen.',
      customer: 'Fällt der Server {server} aus, verspäten sich E-Mails an {domain} vielleicht. Üblich ist ein zweiter.',
      agent:
        'Ein einziger NS, {server}, unter {addresses}. RFC 2182 verlangt mindestens zwei, in verschiedenen Netzen.',
      fix: 'Ergänzen Sie einen zweiten Nameserver für {domain}, in einem anderen Netz.\nNennen Sie beide beim Registrar.',
    },
  },
});

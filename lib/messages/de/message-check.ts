// What the check of a pasted message says: its way, and SPF, DKIM, DMARC and ARC in plain words.

import type {
  DkimReason,
  DmarcWhy,
  MessageAlignment,
  MessageCheck,
  MessageReceiver,
} from '../../model/message-check.ts';
import type { PasteMend } from '../../model/paste/mend-paste.ts';
import type * as english from '../en/message-check.ts';
import { translation } from '../translation.ts';

type Dmarc = MessageCheck['dmarc'];
type Comparison = MessageReceiver['compared']['spf'];

export const messageCheck = translation<typeof english.messageCheck>()({
  title: 'Was verrät diese E-Mail?',
  lead: 'Fügen Sie eine E-Mail ein, oder nur ihre Kopfzeilen. Wir zeigen ihren Weg und ob ihr Absender nachgewiesen ist.',
  short: 'Der Weg einer E-Mail, und ob SPF, DKIM und DMARC ihren Absender nachweisen.',
  label: 'E-Mail hier einfügen',
  hint: 'Am besten der ganze Quelltext: „Original anzeigen“ oder „Quelltext anzeigen“ in Ihrem E-Mail-Programm. Die Kopfzeilen allein gehen auch.',
  promise: 'Nichts davon wird aufbewahrt oder in ein Protokoll geschrieben.',
  submit: 'Diese E-Mail prüfen',
  problems: {
    'not-an-object': 'Senden Sie ein JSON-Objekt mit "message".',
    'unknown-member': 'Verwenden Sie nur dieses Feld: message.',
    'not-text': 'Senden Sie "message" als Text.',
    empty: 'Fügen Sie zuerst eine E-Mail oder ihre Kopfzeilen ein.',
    'too-long': 'Fügen Sie weniger ein. Eine E-Mail darf höchstens {limit} KB haben; ihre Kopfzeilen allein genügen.',
    'no-headers': 'Fügen Sie den Quelltext der E-Mail ein. Er beginnt mit Zeilen wie „Received:“ oder „From:“.',
  },
  words: {
    pass: 'Nachgewiesen',
    fail: 'Nicht nachgewiesen',
    none: 'Keine Richtlinie',
    unknown: 'Nicht bekannt',
  } satisfies Record<Dmarc['result'], string>,
  headline: {
    pass: 'Der Absender {from} ist nachgewiesen.',
    fail: 'Der Absender {from} ist nicht nachgewiesen.',
    none: '{from} verlangt keinen Nachweis.',
    unknown: 'Wir können nicht sagen, ob der Absender nachgewiesen ist.',
  } satisfies Record<Dmarc['result'], string>,
  dmarc: {
    title: 'Passt alles zusammen? (DMARC)',
    pass: 'Jemand, der zu {domain} gehört, bürgt für diese E-Mail. DMARC ist bestanden.',
    fail: 'Nichts, was bestanden hat, gehört zu {domain}. DMARC ist nicht bestanden.',
    policy: {
      none: 'Die Domain bittet Empfänger, solche E-Mails durchzulassen und nur zu melden.',
      quarantine: 'Die Domain bittet Empfänger, solche E-Mails in den Spam-Ordner zu legen.',
      reject: 'Die Domain bittet Empfänger, solche E-Mails abzulehnen.',
    } satisfies Record<NonNullable<Dmarc['policy']>, string>,
    testing: 'Die Domain sagt, dass sie das nur testet.',
    foundAt: 'Die Richtlinie steht unter {name}.',
    why: {
      'no-from': 'Die E-Mail hat keine brauchbare From-Adresse, also gibt es nichts nachzuweisen.',
      'several-from': 'Die E-Mail hat From-Adressen mehrerer Domains. Empfänger gehen damit verschieden um.',
      'no-policy': '{domain} hat keine DMARC-Richtlinie, also entscheiden Empfänger selbst.',
      'no-answer': 'Eine DNS-Abfrage bekam keine brauchbare Antwort. Das sagt nichts über die E-Mail.',
      'headers-only':
        'Hier sind nur die Kopfzeilen, und die Signatur gilt auch für den Text. Fügen Sie die ganze E-Mail ein.',
      'not-checked': 'Nicht jede Signatur ließ sich prüfen. Das sagt nichts über die E-Mail.',
      'sent-copy': 'Diese Kopie ist von vor dem Versand. Nur was beim Empfänger ankam, lässt sich prüfen.',
      'spf-not-checked': 'SPF ließ sich nicht prüfen, und es könnte der Nachweis sein. Unten steht, was fehlt.',
      'border-unclear':
        'Es lässt sich nicht erkennen, welcher Server die E-Mail übergeben hat. Deshalb ist auch SPF nicht bekannt.',
      forwarded:
        'Die E-Mail wurde weitergeleitet, und dabei wurde der Umschlag-Absender geändert. Der erste Absender kann nachgewiesen sein.',
      'receiver-differs':
        'Der Empfänger sah einen Nachweis, der sich hier jetzt nicht findet. Es ist also nichts gescheitert.',
    } satisfies Record<DmarcWhy, string>,
    alignments: 'Wer bürgt, und passt es zu {domain}?',
    by: { spf: 'SPF', dkim: 'DKIM' } satisfies Record<MessageAlignment['by'], string>,
    aligned: {
      same: 'dieselbe Domain',
      organization: 'dieselbe Organisation',
      'organization-strict': 'dieselbe Organisation, aber die Richtlinie verlangt genau dieselbe Domain',
      no: 'eine andere Organisation',
      unknown: 'nicht bekannt',
    },
    passed: { yes: 'bestanden', no: 'nicht bestanden', unknown: 'nicht geprüft' },
    nobody: 'Niemand bürgt für diese E-Mail.',
    nothingChecked: 'Hier ließ sich nichts prüfen.',
  },
  spf: {
    title: 'Durfte der sendende Server senden? (SPF)',
    asked: 'Wir nahmen {ip} als den Server, der die E-Mail übergeben hat, und haben jetzt bei {domain} nachgefragt.',
    changed: 'Am Tag des Versands kann die Antwort anders gewesen sein.',
    results: {
      pass: '{domain} erlaubt diesen Server.',
      fail: '{domain} sagt, dass dieser Server nicht für die Domain senden darf.',
      softfail: '{domain} nennt diesen Server nicht und bezweifelt ihn.',
      neutral: '{domain} sagt zu diesem Server weder Ja noch Nein.',
      none: '{domain} hat keine SPF-Liste.',
      permerror: 'Der SPF-Eintrag von {domain} hat einen Fehler, deshalb verwerfen Empfänger ihn.',
      temperror: 'Wir konnten das nicht abfragen. Das sagt nichts über die E-Mail.',
    } satisfies Record<'pass' | 'fail' | 'softfail' | 'neutral' | 'none' | 'permerror' | 'temperror', string>,
    decidedBy: 'Entschieden durch',
    notChecked: {
      'no-border': 'Die Kopfzeilen nennen die Adresse des Servers nicht, der die E-Mail übergeben hat.',
      'no-sender': 'Die Kopfzeilen nennen den Absender auf dem Umschlag nicht (Return-Path).',
      'sent-copy':
        'Das ist eine Kopie von vor dem Versand: Ein Mensch hat sie abgegeben, und noch kein Empfänger hat sie angenommen.',
      'sender-rewritten':
        'Eine Weiterleitung hat ihre eigene Adresse auf den Umschlag gesetzt. Der erste Absender steht nicht da.',
      'border-unclear':
        'Mehrere Server können die E-Mail an die Empfängerseite übergeben haben, und SPF antwortet für sie verschieden.',
    } satisfies Record<Extract<MessageCheck['spf'], { status: 'not-checked' }>['why'], string>,
    candidate: '{name} an {by}',
    candidateResult: 'SPF jetzt: {result}',
  },
  dkim: {
    title: 'Ist sie signiert und unverändert? (DKIM)',
    none: 'Die E-Mail hat keine Signatur.',
    pass: 'Die Signatur von {domain} stimmt: Was sie schützt, ist unverändert.',
    fail: 'Die Signatur von {domain} hält nicht.',
    unknown: 'Die Signatur von {domain} ließ sich nicht prüfen.',
    headersOnly: 'Es gibt eine Signatur von {domain}. Um sie zu prüfen, fügen Sie die ganze E-Mail ein.',
    reasons: {
      'body-changed': 'Der Text ist nicht der signierte. Er hat sich unterwegs geändert, oder beim Kopieren.',
      'signature-wrong': 'Die signierten Kopfzeilen sind nicht die ursprünglichen, oder es war ein anderer Schlüssel.',
      'no-key': 'Die Domain veröffentlicht dafür keinen Schlüssel.',
      'key-unusable': 'Der veröffentlichte Schlüssel ist nicht brauchbar.',
      expired: 'Die Signatur ist abgelaufen. Sie kann gestimmt haben, als die E-Mail ankam.',
      weak: 'Schlüssel oder Verfahren sind zu schwach, um heute zu zählen.',
      malformed: 'Die Signatur ist nicht so geschrieben, wie sie sein muss.',
      'too-odd': 'Die Kopfzeilen sind zu lang oder zu ungewöhnlich zum Prüfen. Das sagt nichts über die Signatur.',
      mended:
        'Die Kopie musste repariert werden, deshalb lässt es sich nicht sagen. Fügen Sie den Quelltext so ein, wie er gespeichert wurde.',
      'no-answer':
        'Eine DNS-Abfrage nach dem Schlüssel bekam keine brauchbare Antwort. Das sagt nichts über die E-Mail.',
    } satisfies Record<DkimReason, string>,
    bodyLimited: 'Sie gilt nur für den Anfang des Textes: Darunter kann beliebiges hinzugefügt worden sein.',
    unnamed: 'einer ungenannten Domain',
    details: { selector: 'Selektor', algorithm: 'Verfahren', bits: 'Schlüssel', bitsOf: '{n} Bit' },
    leftOut: 'Weitere nicht geprüfte Signaturen: {n}.',
    checkDomain: '{domain} mit diesem Schlüssel prüfen',
  },
  arc: {
    title: 'Bürgt eine Weiterleitung für sie? (ARC)',
    none: 'Keine Weiterleitung hat einen Vermerk hinterlassen.',
    pass: 'Die Vermerke der Weiterleitungen sind stimmig. Ob er ihnen traut, entscheidet der Empfänger.',
    fail: 'Die Vermerke der Weiterleitungen sind nicht stimmig, deshalb zählen sie nicht.',
    unknown: 'Die Vermerke der Weiterleitungen ließen sich nicht prüfen.',
    headersOnly: 'Es gibt Vermerke von Weiterleitungen. Um sie zu prüfen, fügen Sie die ganze E-Mail ein.',
    set: '{n}. {domain}',
    found: 'gefunden: {results}',
    nothing: 'nichts angegeben',
  },
  path: {
    title: 'Ihr Weg',
    lead: 'Vom ersten Server bis zum letzten. Die Uhren der Server können abweichen, das ist kein Fehler.',
    none: 'Es gibt keine „Received“-Zeilen, deshalb können wir den Weg nicht zeigen.',
    columns: { hop: 'Von und an', delay: 'Dauer' },
    to: 'an',
    unnamed: 'nicht genannt',
    border: 'hier übergeben',
    encrypted: 'verschlüsselt',
    plain: 'keine Verschlüsselung genannt',
    loggedIn: 'angemeldet',
    clocks: 'Uhren weichen ab: {time}',
    noTime: 'keine Zeit',
    instantly: 'unter 1 s',
    total: 'Insgesamt {time}.',
    leftOut: 'Weitere nicht gezeigte Stationen: {n}.',
    forged: 'Was vor der Übergabe steht, haben andere geschrieben. Jeder kann es erfunden haben.',
  },
  receivers: {
    title: 'Was die empfangenden Server fanden',
    lead: 'So steht es in der E-Mail. Nur den Zeilen des eigenen Empfängers ist zu trauen.',
    unnamed: 'Ohne Namen',
    nothing: 'nichts geprüft',
  },
  receiver: {
    title: 'Was sagte der erste Empfänger?',
    said: '{server} schrieb bei der Ankunft in die E-Mail:',
    unnamed: 'Der empfangende Server',
    judged: 'Beurteilt wurde der Server {ip}.',
    methods: { spf: 'SPF', dkim: 'DKIM', dmarc: 'DMARC' },
    compared: {
      same: 'Die Prüfung sagt jetzt dasselbe.',
      'only-then': 'Hier lässt es sich nicht neu prüfen, deshalb ist das Wort des Empfängers das beste, das es gibt.',
      differs:
        'Die Prüfung sagt jetzt etwas anderes. Ein Eintrag oder der Text hat sich seither geändert, oder die E-Mail kam über einen anderen Server zum Empfänger.',
    } satisfies Record<Exclude<Comparison, 'not-told'>, string>,
  },
  facts: {
    from: 'Von',
    returnPath: 'Umschlag-Absender',
    noSender: 'keiner (eine Unzustellbarkeits-Meldung oder ein Hinweis)',
    date: 'Geschrieben',
  },
  units: { seconds: '{n} s', minutes: '{n} min', hours: '{n} h', days: '{n} Tage' },
  mended: {
    title: 'Die Kopie wurde repariert, bevor wir sie gelesen haben:',
    kinds: {
      'line-ends': 'ungewöhnliche Zeilenenden',
      'lead-in': 'Text über den Kopfzeilen',
      quoted: 'Zitatzeichen',
      indented: 'eine Einrückung vor allen Zeilen',
      'blank-lines': 'leere Zeilen zwischen den Zeilen',
      blanks: 'Leerzeichen einer Webseite',
      folding: 'umbrochene Zeilen',
      entities: 'für eine Webseite geschriebene Zeichen',
    } satisfies Record<PasteMend, string>,
  },
  strange: 'Zeilen, die keine Kopfzeilen sind und übergangen wurden: {n}.',
});

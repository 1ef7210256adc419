// What the command line says.
import type * as english from '../en/cli.ts';
import { translation } from '../translation.ts';
export const cli = translation<typeof english.cli>()({
  usage: [
    'Aufruf: mailmend [--lang CODE] COMMAND',
    '  check ADDRESS|DOMAIN [--password-stdin] [--selector S]... [--header-file FILE|-] [--confirm-host HOST]...',
    '        [--confirm-username NAME]... [--try-local-part] [--test-message] [--symptom S] [--web-server HOST|IP] [--only ID [--door HOST[:PORT]]...]... [--json | --ndjson | --ticket | --markdown]',
    '  spf --ip IP --sender ADDRESS [--helo NAME] [--json]',
    '  discover DOMAIN|ADDRESS [--json]',
    '  agent add NAME [--role agent|admin] [--password-stdin]',
    '  token add NAME --scope run,reports,sessions,fleet,admin',
    '  webhook add URL [--events E,E] | list | rotate ID | remove ID',
    '  sweep FILE|- [--ndjson]',
    '  fleet add FILE|- | sweep [--wait] [--ndjson] | status [--json] | changes [--json] | pause | resume',
    '  worker',
    '  config check',
    '  provision DOMAIN',
  ].join('\n'),
  badLanguage: 'Die Sprache „{language}“ gibt es hier nicht. Nehmen Sie eine von {languages}.',
  usageCheck: 'Geben Sie eine Adresse oder Domain an: mailmend check anna@example.com',
  usageProvision: 'Geben Sie eine Domain an: mailmend provision example.com',
  noPublicUrl: 'Setzen Sie zuerst publicUrl im Profil: Die Einträge zeigen auf den Namen darin.',
  notHosted:
    'Kein Eintrag unter provisioning im Profil gilt für {domain}. Fügen Sie die Domain bei einem unter domains hinzu.',
  hostingUnknown: 'Das DNS hat nicht gesagt, ob der MX von {domain} Ihrer ist. Versuchen Sie es noch einmal.',
  notWorking:
    'Bei den Servern von {domain} war jetzt nicht zu sehen, dass sie funktionieren. Nichts wird bekannt gegeben, bevor IMAP und Senden mit gutem Zertifikat antworten.',
  recordsOf: 'DNS-Einträge von {domain}',
  usageDiscover: 'Geben Sie eine Domain oder Adresse an: mailmend discover example.com',
  apps: {
    nothing: 'findet nichts, das wir sehen konnten',
    works: 'es antwortet dort',
    fails: 'es scheitert dort',
    unknown: 'nicht geprüft',
    leftover: 'Rest von einem alten Anbieter: {name} {type} {value} entfernen (führt zu {host})',
    leftoverReplaced:
      'Rest von einem alten Anbieter: {name} {type} {value} (führt zu {host}); stattdessen eintragen: {replacement}',
    leftoverPlace: 'Rest von einem alten Anbieter: Was unter {url} antwortet, führt zu {host}',
  },
  oneInput:
    'Die Standardeingabe kann das Passwort oder die Kopfzeilen enthalten, nicht beides. Geben Sie die Kopfzeilen in einer Datei an.',
  noHeaderFile:
    'Die Datei {file} ist nicht lesbar. Nennen Sie eine Datei mit einer gespeicherten E-Mail oder ihren Kopfzeilen.',
  oneFormat: 'Verwenden Sie nur eines von --json, --ndjson, --ticket und --markdown.',
  configFine: 'Das Profil ist in Ordnung.',
  signerEnds:
    'Das Zertifikat von {place} endet am {ends}, in {days} Tagen. Erneuern Sie es: Nach diesem Tag gehen Profile ohne Signatur hinaus.',
  noProfile:
    'Es ist kein Profil genannt: Setzen Sie MAILMEND_CONFIG auf seine Datei. Es werden allgemeine Texte verwendet.',
  looking: 'Abfrage: {id} {target}\n',
  heading: '{subject}: {verdict} ({ms} ms)',
  verdicts: {
    healthy: 'alles, was wir geprüft haben, funktioniert',
    faults: 'etwas ist nicht in Ordnung',
    unknown: 'wir konnten nicht alles Wichtige prüfen',
  },
  use: 'Verwenden Sie {protocol}:',
  useOnceMended: 'Richten Sie das noch nicht ein. Sobald {id} behoben ist, verwenden Sie {protocol}:',
  receiving: 'Empfangen',
  sending: 'Senden',
  server: '  {label}: {host}, Port {port}, {security}, Benutzername {username} ({verified})',
  verified: { login: 'wir haben uns angemeldet', connection: 'antwortet', dns: 'im DNS gefunden' },
  onlyHeading: '{subject}, noch einmal nur {ids}: {verdict} ({ms} ms)',
  onlyVerdicts: {
    healthy: 'jetzt kein solcher Fehler',
    faults: 'noch da, oder etwas anderes steht an der Stelle',
    unknown: 'wir konnten es nicht prüfen',
  },
  onlyRest: 'Sonst wurde nichts geprüft. Lassen Sie --only weg, um alles zu prüfen.',
  noSettings: 'Wir können keine Einstellungen empfehlen: Bei keinen war zu sehen, dass sie funktionieren.',
  severities: { error: 'ZU BEHEBEN', warning: 'GEFÄHRDET', notice: 'Gut zu wissen' },
  forMender: 'Für alle, die es beheben:',
  recordNow: 'jetzt:    ',
  recordWanted: 'ändern in:',
  testMessage: {
    title: 'Testnachricht:',
    handedIn: '  {host}:{port} antwortete {code} nach {ms} ms: {words}',
    hop: '  {from} an {by}, {protocol}, nach {delay} s',
    found: '  gesehen in {folder} nach {seconds} s',
    'not-found': '  nicht gesehen in {folders} innerhalb von {seconds} s',
    'not-sent': '  nicht gesendet',
    'broke-off': '  die Suche in {folders} brach nach {seconds} s ab',
    removal: {
      removed: '  wieder entfernt',
      'moved-to-trash': '  in den Papierkorb verschoben',
      marked: '  als gelöscht markiert: Dieser Server kann eine einzelne Nachricht nicht entfernen',
      left: '  nicht entfernt',
    },
  },
  notTested: 'Nicht geprüft:',
});

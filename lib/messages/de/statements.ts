// What we do with people's details, and how accessible these pages are: each sentence states what the code does.

import type { Statement } from '../article.ts';
import type * as english from '../en/statements.ts';
import { translation } from '../translation.ts';

export const privacy: Statement = {
  title: 'Was wir mit Ihren Angaben tun',
  lead: 'Wir nutzen sie für die Prüfung, um die Sie bitten. Unser Server behält ein Ergebnis, wenn Sie es sagen oder wenn unser Support daran arbeitet.',
  sections: [
    {
      heading: 'Ihre E-Mail-Adresse',
      blocks: [
        {
          kind: 'list',
          items: [
            'Wir fragen das DNS nach Ihrer Domain. Wir fragen Mailserver, ob sie antworten.',
            'Wir fragen öffentliche Verzeichnisse von E-Mail-Einstellungen nach dem Namen Ihrer Domain.',
            'Sie sehen die Adresse unseres Servers, nicht Ihre.',
          ],
        },
      ],
    },
    {
      heading: 'Ihr Passwort',
      blocks: [
        {
          kind: 'list',
          items: [
            'Sie können ohne Passwort prüfen. Dann erfahren Sie weniger über Ihr Postfach.',
            'Bevor Sie es eingeben, nennt die Seite den Server, an den es geht. Es geht nirgendwo sonst hin.',
            'Es reist verschlüsselt zu uns und von uns zu diesem Server. Ohne gültige Verschlüsselung senden wir es nicht.',
            'Wir melden uns damit an, um Empfangen und Senden zu prüfen. Ein abgelehntes Passwort versuchen wir einmal. Zweimal nur, wenn Ihre Domain einen anderen Server oder Benutzernamen nennt.',
            'Wir speichern es nie. Es steht in keinem Link, keinem Bericht und keinem Protokoll.',
            'Nach einer abgelehnten Anmeldung behalten wir einen verschlüsselten Fingerabdruck im Arbeitsspeicher, höchstens 15 Minuten.',
            'Dazu behalten wir die Antwort des Servers. So muss dasselbe Passwort nicht noch einmal versucht werden.',
          ],
        },
      ],
    },
    {
      heading: 'Eine Testnachricht',
      blocks: [
        {
          kind: 'list',
          items: [
            'Wir senden sie nur, wenn Sie darum bitten, von Ihrer Adresse an Ihre Adresse.',
            'Wir suchen diese eine Nachricht in Ihrem Posteingang und Ihrem Spam-Ordner. Eine andere lesen wir nicht.',
            'Dann entfernen wir sie. Wenn das nicht geht, sagen wir es.',
            'Fünf Minuten lang behalten wir einen verschlüsselten Fingerabdruck Ihrer Adresse. So sendet ein zweiter Druck nichts.',
          ],
        },
      ],
    },
    {
      heading: 'Ihr Ergebnis',
      blocks: [
        {
          kind: 'list',
          items: [
            'Es bleibt in diesem Tab Ihres Browsers. Schließen Sie den Tab, kann dieser Browser es noch eine Stunde lang zeigen.',
            'Ihr nächster Besuch nach dieser Stunde entfernt es. „Diese Prüfung vergessen“ entfernt es sofort.',
            'Vielleicht prüft jemand aus unserem Support Ihre Domain oder Adresse. Dieses Ergebnis behält unser Server höchstens {days} Tage.',
            'Auch der Browser dieser Person behält es, höchstens 14 Tage.',
            'Unser Server hält es 15 Minuten bereit, damit Sie es aufbewahren können. Dann ist es weg.',
            'Wenn Sie es aufbewahren, speichert unser Server es bis zu dem Tag, den wir Ihnen zeigen. Sie können es früher löschen.',
            'Wer den Link hat, kann es lesen. Ohne den Link kann niemand die gespeicherte Kopie lesen.',
            'Unser Support sieht, dass für Ihre Domain eines aufbewahrt wurde und welche Fehler es nennt. Ihre Adresse sieht er dort nicht.',
            'Das Unternehmen kann eigenen Systemen den Link eines aufbewahrten Ergebnisses mitteilen. Dann behalten wir ihn danach noch bis zu einer Woche.',
            'Dieser Browser merkt sich Ihre aufbewahrten Links bis zu ihrem Ende, damit Sie sie hier löschen können.',
            'Ein Code für Ihr Telefon enthält Ihre Adresse und Ihre Server, aber kein Passwort. Browser senden uns beides nicht.',
          ],
        },
      ],
    },
    {
      heading: 'Wenn Sie um Hilfe bitten',
      blocks: [
        {
          kind: 'list',
          items: [
            'Wer Ihnen hilft, sieht Ihre Domain, Ihre Adresse und was die Prüfung findet. Ihr Passwort sieht niemand.',
            'Wir speichern, was Sie beide sehen und drücken, solange die Hilfe dauert. Eine Viertelstunde später wird es gelöscht.',
            'Was {days} Tage bleibt: Ihre Adresse, die erste und die letzte Prüfung und Notizen der Person, die Ihnen half.',
            'Unser Support kann das früher löschen. Sprechen Sie ihn darauf an.',
            'Sie können die Hilfe jederzeit beenden.',
            'Wir schreiben auf, wer aus unserem Support geholfen hat, und wann.',
          ],
        },
      ],
    },
    {
      heading: 'Domains, um die sich das Unternehmen kümmert',
      blocks: [
        {
          kind: 'list',
          items: [
            'Das Unternehmen kann alle seine Domains selbst prüfen. Es nutzt dafür keine Adressen und keine Passwörter.',
            'Unser Server speichert, was jede dieser Prüfungen fand, damit Änderungen sichtbar werden.',
            'Unser Support sieht das und Notizen zu einer Domain {days} Tage lang.',
          ],
        },
      ],
    },
    {
      heading: 'Ihr Besuch',
      blocks: [
        {
          kind: 'list',
          items: [
            'Niemand verfolgt Sie. Wenn Sie hier eine Sprache wählen, behält ein Cookie sie ein Jahr lang.',
            'Sonst bekommen nur die eigenen Leute des Supports ein Cookie, wenn sie sich anmelden.',
            'Diese Seiten laden nichts von anderen Unternehmen.',
            'Solange der Dienst läuft, zählt er Prüfungen je Netzadresse. So kann niemand allein die anderen blockieren.',
            'Wir zählen, wie oft jeder Fehler an einem Tag gefunden wird. Diese Zahlen enthalten keine Domain und keine Adresse.',
            'Wenn Sie sagen, ob ein Artikel geholfen hat, zählen wir die Antwort. Einen Tag lang behalten wir einen verschlüsselten Fingerabdruck Ihrer Netzadresse.',
            'Das Protokoll dieses Programms enthält keine E-Mail-Adressen und keine Ergebnisse. Es enthält den ersten Teil von Netzadressen, oder sie ganz, wenn das Unternehmen es so einstellt.',
          ],
        },
      ],
    },
  ],
};

export const accessibility: Statement = {
  title: 'Barrierefreiheit',
  lead: 'Diese Seiten sind so gebaut, dass alle sie nutzen können. Unser Ziel ist WCAG 2.2, Stufe AA.',
  sections: [
    {
      heading: 'Was wir eingebaut haben',
      blocks: [
        {
          kind: 'list',
          items: [
            'Alles geht auch nur mit der Tastatur.',
            'Screenreader hören die erste Antwort, den ersten Fehler und das Ende einer Prüfung.',
            'Jeder Zustand hat eine Form und ein Wort. Farbe allein sagt nie etwas.',
            'Es gibt eine helle und eine dunkle Ansicht. Ihr Gerät wählt.',
            'Wenn Ihr Gerät weniger Bewegung wünscht, bewegt sich nichts.',
            'Die Seiten funktionieren auf einem 320 Pixel breiten Bildschirm. Sie funktionieren auch mit größerer Schrift.',
          ],
        },
      ],
    },
    {
      heading: 'Wie wir prüfen',
      blocks: [
        {
          kind: 'text',
          text: 'Programme prüfen unsere Seiten auf die Regeln, die sie beurteilen können, hell und dunkel, breit und schmal.',
        },
        {
          kind: 'text',
          text: 'Programme finden nur einen Teil der Barrieren. Einen Test mit Menschen, die Screenreader nutzen, gab es noch nicht.',
        },
      ],
    },
    {
      heading: 'Was unseres Wissens nicht gut funktioniert',
      blocks: [
        {
          kind: 'list',
          items: [
            'Die Prüfung braucht JavaScript. Die Artikel und die Schritte gehen ohne.',
            'Die Zeichnungen der Programme haben eine kurze Beschreibung. Ihre Werte stehen als Text daneben.',
          ],
        },
      ],
    },
  ],
};

export const statementFrame = translation<typeof english.statementFrame>()({
  barrierTitle: 'Sind Sie auf eine Barriere gestoßen?',
  barrierText: 'Sagen Sie uns, was Sie tun wollten und was im Weg stand.',
  contact: 'Hilfe holen',
});

// What a program reads when a kept report cannot be given, kept or changed.
import type * as english from '../en/report-api.ts';
import { translation } from '../translation.ts';
export const reportApi = translation<typeof english.reportApi>()({
  absent: 'Diesen Bericht gibt es nicht. Vielleicht wurde er gelöscht, oder seine Zeit ist um.',
  keyAbsent:
    'Unter diesem Schlüssel gibt es keine Prüfung zum Aufbewahren. Prüfen Sie noch einmal: Die neue Prüfung bringt einen neuen Schlüssel mit.',
  limited:
    'Sie haben nach vielen Berichten gefragt, die es nicht gibt. Versuchen Sie es in {seconds} Sekunden noch einmal.',
  storeFull: 'Gerade ist kein Platz, um etwas aufzubewahren. Wer diesen Dienst betreibt, muss erst Platz schaffen.',
  days: 'Senden Sie "days" als ganze Zahl von 1 bis {most}.',
  otherDomain: 'Vergleichen Sie zwei Berichte derselben Domain. Diese sind von {one} und {other}.',
});

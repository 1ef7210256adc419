// What a program reads when a kept report cannot be given, kept or changed.
import type * as english from '../en/report-api.ts';
import { translation } from '../translation.ts';
export const reportApi = translation<typeof english.reportApi>()({
  absent: 'Dit rapport bestaat niet. Misschien is het verwijderd, of is de tijd ervan om.',
  keyAbsent:
    'Er is geen controle om te bewaren onder deze sleutel. Controleer opnieuw: de nieuwe controle brengt een nieuwe sleutel.',
  limited: 'U hebt om veel rapporten gevraagd die er niet zijn. Probeer het over {seconds} seconden opnieuw.',
  storeFull: 'Er is op dit moment geen ruimte om iets te bewaren. Wie deze dienst beheert, moet ruimte maken.',
  days: 'Stuur "days" als een heel getal van 1 tot en met {most}.',
  otherDomain: 'Vergelijk twee rapporten van één domein. Deze zijn van {one} en {other}.',
});

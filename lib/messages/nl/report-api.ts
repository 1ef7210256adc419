// What a program reads when a kept report cannot be given, kept or changed.
import type * as english from '../en/report-api.ts';
import { translation } from '../translation.ts';
export const reportApi = translation<typeof english.reportApi>()({
  absent: 'There is no such report. It may have been deleted, or its time may be over.',
  keyAbsent: 'There is no check to keep under this key. Check again: the new check brings a new key.',
  limited: 'You have asked for many reports that are not there. Try again in {seconds} seconds.',
  storeFull: 'There is no room to keep anything at the moment. Whoever runs this service has to make some.',
  days: 'Send "days" as a whole number from 1 to {most}.',
  otherDomain: 'Compare two reports of one domain. These are of {one} and {other}.',
});

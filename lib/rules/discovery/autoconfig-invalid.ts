// A settings file for mail apps is published, but apps cannot use it.
import { defineRule } from '../define.ts';
import { phraseIn } from '../phrase.ts';
import { setUpByHandForHost } from '../shared/meanwhile.ts';
import { placeOfDocument } from '../shared/published-servers.ts';

/** Faults of a document that was meant as settings. A website's page ("html") is none of them. */
const faultTexts = {
  'no-id': 'emailProvider has no id',
  'no-domain': 'emailProvider has no valid domain',
  'no-servers': 'no usable incoming or outgoing server',
  'no-incoming': 'no incoming server',
  'no-outgoing': 'no outgoing server',
  'no-username': 'a server has no username',
  'no-authentication': 'a server has no authentication',
  'misplaced-server': 'a server for sending stands under incomingServer, or one for reading under outgoingServer',
  'bad-server': 'a server has no usable hostname, port or socketType',
  malformed: 'the XML is not well-formed',
} as const;

export const autoconfigInvalid = defineRule({
  id: 'autoconfig-invalid',
  reference: 'draft-ietf-mailmaint-autoconfig',
  needs: ['autoconfig'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'The automatic settings for mail apps have a mistake in them.',
    customer: 'Some mail apps fetch their settings for {domain} by themselves. The file they find cannot be used.',
    meanwhile: setUpByHandForHost,
    agent: 'An autoconfig document was served and is not usable: {faults}. Fetched: {urls}.',
    fix: 'Correct the file config-v1.1.xml for {domain}.\nGive emailProvider an id, a domain, an incomingServer (imap) and an outgoingServer (smtp).\nGive each server hostname, port, socketType, authentication and username.\nThen check again.',
  },
  variants: {
    // Thunderbird takes what it can use; Thunderbird for Android and others refuse the whole document.
    partly: {
      customer:
        'Some mail apps fetch their settings for {domain} by themselves. The file they find has gaps, so some refuse it.',
      agent: 'The autoconfig document at {urls} is incomplete: {faults}. Thunderbird for Android and others refuse it.',
    },
  },
  phrases: faultTexts,
  judge: ({ autoconfig }, { domain }) => {
    const told = (faults: readonly string[]) =>
      [...new Set(faults)]
        .filter((fault) => Object.hasOwn(faultTexts, fault))
        .map((fault) => phraseIn(faultTexts, fault));
    if (autoconfig.url !== null) {
      const gaps = told(autoconfig.faults);
      const values = { domain, faults: gaps, urls: [placeOfDocument(autoconfig.url)] };
      return gaps.length === 0 ? [] : [{ subject: { domain }, values, variant: 'partly' as const }];
    }
    const served = autoconfig.fetches.filter(({ status, failure }) => status === 200 && failure !== 'certificate');
    const xml = served.filter(({ contentType }) => contentType !== null && /xml/i.test(contentType));
    const faults = autoconfig.faults.filter(
      // Text that is no XML is a fault only when the server itself calls it XML.
      (fault) => Object.hasOwn(faultTexts, fault) && (fault !== 'malformed' || xml.length > 0),
    );
    if (served.length === 0 || faults.length === 0) return [];
    return [
      {
        subject: { domain },
        values: {
          domain,
          faults: told(faults),
          urls: (xml.length > 0 ? xml : served).map(({ finalUrl }) => placeOfDocument(finalUrl)),
        },
      },
    ];
  },
});

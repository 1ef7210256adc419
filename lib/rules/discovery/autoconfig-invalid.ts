// A settings file for mail apps is published, but apps cannot use it.
import { defineRule } from '../define.ts';

/** Faults of a document that was meant as settings. A website's page ("html") is none of them. */
const faultTexts: Readonly<Record<string, string>> = {
  'no-id': 'emailProvider has no id',
  'no-domain': 'emailProvider has no valid domain',
  'no-servers': 'no usable incoming or outgoing server',
  malformed: 'the XML is not well-formed',
};

export const autoconfigInvalid = defineRule({
  id: 'autoconfig-invalid',
  reference: 'draft-ietf-mailmaint-autoconfig',
  needs: ['autoconfig'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'The automatic settings for mail apps have a mistake in them.',
    customer: 'Some mail apps fetch their settings for {domain} by themselves. The file they find cannot be used.',
    meanwhile: 'Send this to your mail host.',
    agent: 'An autoconfig document was served and is not usable: {faults}. Fetched: {urls}.',
    fix: 'Correct the file config-v1.1.xml for {domain}.\nGive emailProvider an id and a domain, and name the servers.\nThen check again.',
  },
  judge: ({ autoconfig }, { domain }) => {
    // Another source that works serves the apps; then a faulty one is not missed.
    if (autoconfig.url !== null) return [];
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
          faults: [...new Set(faults)].map((fault) => faultTexts[fault] ?? fault),
          urls: (xml.length > 0 ? xml : served).map(({ finalUrl }) => finalUrl),
        },
      },
    ];
  },
});

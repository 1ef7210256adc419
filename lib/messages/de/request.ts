// What a caller reads when a request cannot be used, and when a run ends early: each sentence says what to change.
import type * as english from '../en/request.ts';
import { translation } from '../translation.ts';
export const request = translation<typeof english.request>()({
  'not-json': 'Send the request as JSON, with the header Content-Type: application/json.',
  'too-large': 'Send a smaller request. It may hold at most {limit} bytes.',
  'not-an-object': 'Send a JSON object with the member "address" or "domain".',
  'unknown-member':
    'Use only these members: address, domain, password, selectors, header, confirmedHosts, confirmedUsernames, passwordOnlyTo, tryLocalPart, testMessage, again, symptom, answers, webServer, only, doors, session.',
  'address-or-domain': 'Send either "address" or "domain", not both and not neither.',
  'not-text': 'Send "{field}" as text.',
  'not-a-boolean': 'Send "{field}" as true or false.',
  'not-a-list': 'Send "{field}" as a list of texts.',
  'list-too-long': 'Send at most {limit} entries in "{field}".',
  'password-too-long': 'Use a password of at most {limit} characters.',
  'password-with-nul': 'Type the password again. It holds a character that no mail server can take.',
  'password-without-address': 'Send the full address with the password. A domain alone has no mailbox.',
  'test-message-without-password': 'Send the password as well. A test message can only go out with a login.',
  'unknown-symptom': 'Send one of these as "symptom": {symptoms}.',
  'unknown-question': 'Send "answers" as an object with these questions: {questions}.',
  'unknown-answer': 'Answer "{question}" with one of these: {answers}.',
  'web-server-without-webform': 'Send "webServer" only with "webform" as "symptom".',
  'header-without-signature':
    'Paste a header that holds a DKIM-Signature, or that field alone. If your mail has none, it is not signed.',
  'header-of-others': 'Paste the header of a message from {domain}. This one was signed by {others}.',
  'unnamed-hosts': 'Confirm at most one host that nothing at {domain} names. These are not named there: {hosts}.',
  'bad-username':
    'Confirm a user name as the published settings write it: at most 320 characters, and no control characters.',
  'unknown-rule': 'Use ids of findings in "only". None is called "{id}".',
  'no-rule': 'Name at least one finding in "only", or leave it out to check everything.',
  'unknown-port': 'Use a port that mail apps use: 993, 143, 995, 110, 465 or 587, not {port}.',
  'unknown-protocol': 'Send "pop" as "protocol", or leave it out for IMAP.',
  'not-hosted': 'There are no settings for {domain} here.',
  'not-yet': 'The servers of {domain} were not seen to work in the last 24 hours. Try again later.',
  unknown: 'Whether there are settings for {domain} is not known just now. Try again in a moment.',
  'no-pop': 'There is no POP for {domain}. Leave "protocol" out for IMAP.',
  'no-article': 'There is no article of this name.',
  'other-origin': 'Use this service from its own pages, or without a browser.',
  busy: 'Many checks are running now. Try again in {seconds} seconds.',
  'too-many': 'You have started many checks. Try again in {seconds} seconds.',
  cancelled: 'The check was stopped.',
  restarting: 'The service is being started anew, so the check was stopped. Check again in a minute.',
});

// What a caller reads when a request cannot be used, and when a run ends early: each sentence says what to change.
export const request = {
  'not-json': 'Send the request as JSON, with the header Content-Type: application/json.',
  'too-large': 'Send a smaller request. It may hold at most {limit} bytes.',
  'not-an-object': 'Send a JSON object with the member "address" or "domain".',
  'unknown-member':
    'Use only these members: address, domain, password, selectors, confirmedHosts, passwordOnlyTo, tryLocalPart, testMessage, symptom, answers.',
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
  'other-origin': 'Use this service from its own pages, or without a browser.',
  busy: 'Many checks are running now. Try again in {seconds} seconds.',
  'too-many': 'You have started many checks. Try again in {seconds} seconds.',
  cancelled: 'The check was stopped.',
} as const;

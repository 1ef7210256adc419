// Sentences of the second try after a refused login: with the part before the @ as the user name.
import type * as english from '../en/local-part-try.ts';
import { translation } from '../translation.ts';
export const localPartTry = translation<typeof english.localPartTry>()({
  title: 'Perhaps the server wants “{name}” only',
  text: 'Some servers know you by the part before the @. We can try that once. The server counts it as one more login.',
  yes: 'Try once more with “{name}” only',
  submit: 'Try with “{name}”',
  no: 'No, leave it',
  empty: 'Type your password, or press “No, leave it”.',
  trying: 'Logging in as “{name}”',
  stop: 'Stop',
  notTried: {
    broken: 'The line to us broke. Your last result stands.',
    busy: 'Many checks run right now. Try again in {seconds} seconds.',
    refused: 'We could not begin. Check your whole address again first.',
  },
});

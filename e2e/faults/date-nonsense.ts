// A date that is none.
import { mailboxFault } from './fault.ts';

export const dateNonsense = mailboxFault({
  name: 'date-nonsense',
  answers: {
    EXAMINE: 'TAG OK open\r\n',
    FETCH: '* 3 FETCH (INTERNALDATE "99-Foo-0000 99:99:99 +9999")\r\nTAG OK done\r\n',
  },
  mailbox: 'observed',
  harmless: true,
});

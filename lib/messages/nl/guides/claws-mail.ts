// What the guide claws-mail says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const clawsMail = {
  'Claws Mail': 'Claws Mail',
  'Set up Claws Mail': 'Set up Claws Mail',
  'Linux, Windows': 'Linux, Windows',
  'For Claws Mail 4.1.': 'For Claws Mail 4.1.',
  'Use TLS: on': 'Use TLS: on',
  'Use TLS and Use STARTTLS: on': 'Use TLS and Use STARTTLS: on',
  Configuration: 'Configuration',
  'Create new account': 'Create new account',
  'At the first start a wizard opens by itself. Its pages are those below.':
    'At the first start a wizard opens by itself. Its pages are those below.',
  'On the page **About You**: your name, and this address:': 'On the page **About You**: your name, and this address:',
  'Your email address': 'Your email address',
  'Claws Mail opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.':
    'Claws Mail opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.',
  'Claws Mail then fills in both servers by itself.': 'Claws Mail then fills in both servers by itself.',
  'On the page **Receiving mail**. Change **Server type** first if it says something else.':
    'On the page **Receiving mail**. Change **Server type** first if it says something else.',
  'Receiving mail': 'Receiving mail',
  'Server type': 'Server type',
  'Server address': 'Server address',
  'Tick **Use TLS to connect to receiving server**: it is off at first.':
    'Tick **Use TLS to connect to receiving server**: it is off at first.',
  'Tick **Use STARTTLS command to start encryption** too. Your server needs both.':
    'Tick **Use STARTTLS command to start encryption** too. Your server needs both.',
  'On the page **Sending mail**.': 'On the page **Sending mail**.',
  'Sending mail': 'Sending mail',
  'SMTP server address': 'SMTP server address',
  'Tick **Use authentication** and **Use TLS to connect to SMTP server**: both are off at first.':
    'Tick **Use authentication** and **Use TLS to connect to SMTP server**: both are off at first.',
  'Then press **Save**. Nothing is tried before that.': 'Then press **Save**. Nothing is tried before that.',
  'Without these ticks your password travels where others can read it. Never save without.':
    'Without these ticks your password travels where others can read it. Never save without.',
  'On the page **Receiving mail**, at **Server type**, choose **{protocol}**. Look twice: it may say another.':
    'On the page **Receiving mail**, at **Server type**, choose **{protocol}**. Look twice: it may say another.',
  'Edit accounts': 'Edit accounts',
  Receive: 'Receive',
  'Untick **Remove messages on server when received**. Your mail then stays there.':
    'Untick **Remove messages on server when received**. Your mail then stays there.',
  'Claws Mail filters junk only with a plugin such as Bogofilter. Without one, only the filter on the server works.':
    'Claws Mail filters junk only with a plugin such as Bogofilter. Without one, only the filter on the server works.',
  '**Put sent messages in** chooses the folder. Few servers need a path prefix: **IMAP server directory**.':
    '**Put sent messages in** chooses the folder. Few servers need a path prefix: **IMAP server directory**.',
  'Open your account. See the tabs **Receive**, **Send** and **TLS**.':
    'Open your account. See the tabs **Receive**, **Send** and **TLS**.',
  'TLS certificates': 'TLS certificates',
  'In the window **Saved TLS certificates**, delete the line with your server.':
    'In the window **Saved TLS certificates**, delete the line with your server.',
  'Choose the account and press **Delete**.': 'Choose the account and press **Delete**.',
  'Press Get Mail.': 'Press Get Mail.',
  'TLS certificate is unknown, or is invalid': 'TLS certificate is unknown, or is invalid',
  'Nobody known vouches for the certificate, or it is for another name.':
    'Nobody known vouches for the certificate, or it is for another name.',
  'Do not accept it. Copy the server name again, then check your address here.':
    'Do not accept it. Copy the server name again, then check your address here.',
} satisfies GuideWords;

// What the guide outlook-mac says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const outlookMac = {
  'Outlook for Mac': 'Outlook for Mac',
  'Set up Outlook on a Mac': 'Set up Outlook on a Mac',
  'For Outlook 16 for Mac.': 'For Outlook 16 for Mac.',
  'Use SSL to connect: on': 'Use SSL to connect: on',
  'Choose IMAP/POP': 'Choose IMAP/POP',
  'Outlook may ask for your provider. Choose **IMAP/POP**.': 'Outlook may ask for your provider. Choose **IMAP/POP**.',
  'Fill in the form': 'Fill in the form',
  'At **Account type** choose **{protocol}**. All else is in the same form.':
    'At **Account type** choose **{protocol}**. All else is in the same form.',
  'Account type': 'Account type',
  'Then press **Next** or **Add Account**, whichever yours shows.':
    'Then press **Next** or **Add Account**, whichever yours shows.',
  'Keep the tick at **Use SSL to connect**, for both servers. It never works safely without.':
    'Keep the tick at **Use SSL to connect**, for both servers. It never works safely without.',
  'Choose **IMAP/POP** as provider. Then **Account type** says which: choose **{protocol}**.':
    'Choose **IMAP/POP** as provider. Then **Account type** says which: choose **{protocol}**.',
  'Put {incoming.username} into **User name**, in place of your address.':
    'Put {incoming.username} into **User name**, in place of your address.',
  'Open your account and look for a choice to leave a copy of messages on the server. Switch it on.':
    'Open your account and look for a choice to leave a copy of messages on the server. Switch it on.',
  'Outlook for Mac has had no junk filter of its own since 2016, so there is nothing to switch off. Its junk settings hold blocked senders only. A filter on the server works here too, and two filters would hide mail from each other.':
    'Outlook for Mac has had no junk filter of its own since 2016, so there is nothing to switch off. Its junk settings hold blocked senders only. A filter on the server works here too, and two filters would hide mail from each other.',
  'We know of no path prefix to set here. Outlook takes the folders of the server.':
    'We know of no path prefix to set here. Outlook takes the folders of the server.',
  'Choose your account. The servers stand on its page.': 'Choose your account. The servers stand on its page.',
  'Press Sync, or wait a minute.': 'Press Sync, or wait a minute.',
  'Outlook says the login failed': 'Outlook says the login failed',
  'Outlook cannot find the server': 'Outlook cannot find the server',
} satisfies GuideWords;

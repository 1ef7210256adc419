// Sentences of the planner that leads from POP to IMAP. `**words**` are names as the app's screen shows them.
import type * as english from '../en/pop-move.ts';
import { translation } from '../translation.ts';

/** What differs from app to app, with its menus. */
interface AppWords {
  name: string;
  /** Its guide, where it has one. */
  guide: string | null;
  size: string;
  backup: { path: readonly string[]; text: string };
  stop: { path: readonly string[]; text: string };
  remove: { path: readonly string[]; text: string };
}

const apps = {
  'outlook-classic': {
    name: 'Outlook, classic',
    guide: 'outlook-classic',
    size: 'In Outlook, the size of your data file is near enough. It ends in .pst.',
    backup: {
      path: ['File', 'Open & Export', 'Import/Export'],
      text: 'Choose **Export to a file**, then **Outlook Data File (.pst)**. Tick **Include subfolders**.',
    },
    stop: {
      path: ['Send/Receive', 'Send/Receive Groups', 'Define Send/Receive Groups', 'Edit'],
      text: 'Choose the POP account. Untick **Include the selected account in this group**.',
    },
    remove: {
      path: ['File', 'Account Settings', 'Account Settings'],
      text: 'Choose the POP account and press **Remove**.',
    },
  },
  thunderbird: {
    name: 'Thunderbird',
    guide: 'thunderbird',
    size: 'Thunderbird keeps its mail in a profile folder. Its size is near enough.',
    backup: {
      path: ['Help', 'Troubleshooting Information', 'Open Folder'],
      text: 'Close Thunderbird. Then copy that whole profile folder to another disk.',
    },
    stop: {
      path: ['Account Settings', 'Server Settings'],
      text: 'Choose the POP account. Untick both lines that begin with **Check for new messages**.',
    },
    remove: {
      path: ['Menu', 'Account Settings'],
      text: 'Choose the POP account and press **Delete**. Leave **Remove message data** unticked.',
    },
  },
  'apple-mail': {
    name: 'Mail on a Mac',
    guide: 'apple-mail',
    size: 'Mail does not show it. The size of its folder in your Library is near enough.',
    backup: {
      path: ['Mailbox', 'Export Mailbox'],
      text: 'Do it for each mailbox. Choose a folder outside of Mail.',
    },
    stop: {
      path: ['Mail', 'Settings', 'General'],
      text: 'Set **Check for new messages** to **Manually**. Do not press the button that fetches mail.',
    },
    remove: { path: ['Mail', 'Settings', 'Accounts'], text: 'Choose the POP account and press **–** below the list.' },
  },
  other: {
    name: 'Another app',
    guide: null,
    size: 'Look in the settings of your app, or at the size of the folder in which it keeps mail.',
    backup: {
      path: [],
      text: 'Look for **Export** in its menus. Or close the app, and copy the folder in which it keeps mail.',
    },
    stop: {
      path: [],
      text: 'Look for the POP account in its settings. Switch off that it checks for mail by itself.',
    },
    remove: {
      path: [],
      text: 'Look for the POP account in its settings, and remove it there. Keep its mail if you are asked.',
    },
  },
} as const satisfies Record<string, AppWords>;

export const popMove = translation<typeof english.popMove>()({
  title: 'Move from POP to IMAP, and lose nothing',
  stayTitle: 'Stay with POP, and lose nothing',
  lead: 'Step {n} of {total}. Nothing is deleted before the counts agree.',
  leadDone: 'You have moved. Nothing was lost on the way.',
  leadAsk: 'A few questions first. Then you see your steps, in their order.',
  leadStay: 'Three things keep your mail safe with POP.',
  loading: 'Looking for your plan',
  noScript: 'The plan is kept in your browser, and JavaScript reads it there. Turn it on to make a plan.',
  noAddress: 'No check in this browser yet',
  stepsTitle: 'Your steps, in this order',
  kept: 'Kept in this browser only. You can close the page and go on tomorrow.',
  forget: 'Forget this plan',
  questionsTitle: 'What is it like today?',
  toldTitle: 'You told us',
  change: 'Change',
  changeName: 'Change: {question}',
  show: 'Show my steps',
  missing: 'Answer each question first. These are open: {questions}.',
  apps,
  ask: {
    app: 'Which app collects by POP on this device?',
    leaves: 'Does it leave mail on the server?',
    leavesHint: 'Your app’s account settings say it.',
    others: 'Which other devices collect by POP?',
    othersHint: 'Name them, such as “old laptop”. Leave it empty if there is none.',
    othersHold: 'Does mail lie on one of them and nowhere else?',
    size: 'How much mail is on this device?',
    sizeHint: 'In gigabytes, such as 3.1. Leave it empty if you do not know.',
    sizeFault: 'Type a number of gigabytes, such as 3.1, or leave it empty.',
    stays: 'Do you have to stay with POP?',
  },
  leaves: {
    all: 'Yes, all of it',
    days: 'Yes, for some days',
    none: 'No',
    unknown: 'I do not know',
  },
  leavesMeans: {
    all: 'New mail is on the server. Sent mail and your own folders may lie on this device only.',
    days: 'The server has the last days only. The rest lies on this device.',
    none: 'The server has nothing. All mail lies on this device.',
    unknown: 'We take it that all mail lies on this device only.',
  },
  othersNone: 'None',
  othersHold: { yes: 'Yes', no: 'No', unknown: 'I do not know' },
  othersHoldMeans: {
    yes: 'That mail has to be copied as well.',
    no: 'They only have to stop.',
    unknown: 'We take it that they do. Look there before you remove anything.',
  },
  sizeUnknown: 'Not known',
  staysWords: { no: 'No, I can move', yes: 'Yes, I have to stay' },
  you: 'You are here',
  by: { count: 'we counted', word: 'your word' },
  steps: {
    room: {
      title: 'See that there is room',
      fits: 'Your mail fits: {after} of {limit} at the end.',
      'too-small': 'Your mail does not fit. {missing} are missing. Ask your mail host for more room first.',
      'no-quota': 'The server does not tell how much room there is. Ask your mail host, then tick the box.',
      'not-counted': 'We have not looked into your mailbox yet. Count below, or ask your mail host and tick the box.',
      'no-size': 'We do not know how much mail is on this device. Tell us, or tick the box when you are sure.',
    },
    backup: { title: 'Make a backup', more: 'Keep it on another disk. Do not go on without one.' },
    'add-imap': {
      title: 'Add the IMAP account beside the POP account',
      text: 'It is the same address, added once more. Both then stand in your app, and that is right.',
      guide: 'The steps for {app}',
      guides: 'The steps for all apps',
    },
    'stop-pop': { title: 'Stop the POP account from collecting', more: 'It stays. It only no longer fetches.' },
    copy: {
      title: 'Copy your folders, one after the other',
      text: 'Choose **Copy**, not Move, and at most 500 messages at a time. Then let us count.',
      all: 'The inbox is on the server already. Copying it would double it: copy the other folders.',
      days: 'The last days are in the inbox on the server already. Copy only what is older.',
    },
    'copy-others': {
      title: 'Copy the mail of your other devices as well',
      text: 'On {devices}, add the IMAP account too. Copy from there what you do not see in it yet.',
    },
    webmail: {
      title: 'Look in webmail',
      text: 'Open three old messages, from three different years. What you see there is on the server.',
    },
    'stop-others': {
      title: 'Stop the other devices from collecting',
      text: 'On {devices}, stop the POP account in the same way. It may stay there for now.',
    },
    remove: { title: 'Remove the POP account, on every device', others: 'Then do the same on {devices}.' },
    'keep-backup': { title: 'Keep the backup for a month', text: 'If nothing is missing by then, you may delete it.' },
  },
  gate: {
    shut: 'Do not remove the POP account yet.',
    open: 'Now you may remove the POP account.',
    why: 'It may still hold mail that is nowhere else. This door opens when all of these are true:',
    whyOpen: 'All of it was seen on the server.',
    yes: 'Yes',
    notYet: 'Not yet',
    conditions: {
      backup: 'you have a backup',
      counted: 'every folder has at least as many messages on the server',
      webmail: 'you have seen old mail in webmail',
      'others-copied': 'the mail of your other devices was copied',
      'others-stopped': 'your other devices have stopped collecting',
    },
    words: 'We can count. We cannot see your devices: the boxes are your word.',
    refused: 'Not yet. First: {conditions}.',
  },
  table: {
    caption: 'Messages in each folder',
    folder: 'Folder',
    here: 'On this device',
    before: 'Server before',
    now: 'Server now',
    state: 'State',
    hereOf: 'Messages in {folder} on this device',
    seenOf: 'Messages in {folder} in webmail',
    there: 'All there',
    thereByWord: 'All there, your word',
    going: '{n} to go',
    'to-come': 'To come',
    untold: 'Type its number',
    uncounted: 'Look in webmail',
    compare: 'Enough, but {n} were there before. Look in webmail.',
    looked: 'All there, I looked',
    lookedAt: 'All there, I looked: {folder}',
    none: 'none',
    add: 'Add a folder',
    addLabel: 'Name of the folder in your app',
    addHint: 'Each folder that has mail in it.',
    takeAway: 'Take {folder} away',
    first: ['Inbox', 'Sent'],
  },
  count: {
    title: 'Let us count',
    counted: 'Counted at {time}.',
    never: 'Not counted yet.',
    hint: 'We log in, count, and change nothing. Your password goes to {host} only.',
    password: 'Password for {address}',
    button: 'Count now',
    again: 'Count again',
    counting: 'Counting',
    noPassword: 'Type your password first.',
    failed: 'We could not count. Check your address once more, and see what is wrong.',
    check: 'Check my address',
    needsCheck: 'For that we need your servers. Check your address with its password once, then come back.',
  },
  room: {
    title: 'Is there room?',
    yes: 'Yes.',
    no: 'No.',
    open: 'Not known.',
    after: '{after} of {limit} at the end',
    missing: '{missing} are missing',
    used: '{size} were on the server',
    coming: '{size} on this device, as you said',
    free: '{size} stay free',
    bar: '{used} on the server, {coming} to come, {limit} in all',
  },
  unsure: {
    title: 'Unsure?',
    text: 'Stop after any step. Until the door opens, nothing is lost by waiting.',
    help: 'Get help',
    article: 'Read it as an article',
  },
  stay: {
    copyTitle: 'Leave a copy on the server',
    copyGeneral: 'Look in the account settings of your app for **Leave a copy on the server**, and for how long.',
    copyWhy: 'If your computer breaks, the copy is all that is left. Watch that the mailbox does not fill up.',
    copyArticle: 'How to, for each app',
    oneTitle: 'Let one device collect',
    one: 'Switch collecting off on every other device. Two that collect take mail from each other.',
    oneOthers: 'Today these collect as well: {devices}.',
    whyTitle: 'Make a backup each month',
    why: 'POP brings mail to one place. Sent mail and folders are nowhere but there.',
    back: 'I can move after all',
  },
});

// What customers do until somebody else has mended it, where several rules would say the same.

/** Apps do not get at the mailbox, or should not. Senders whose mail cannot come in try again for days (RFC 5321 4.5.4.1). */
export const appsShutOut =
  'No mail is lost by this: it waits on the server, or some days with its senders. If we recommend other settings, use them. Otherwise webmail may work, if your mail host has it. Send this to your mail host.';

/** As above, where the server may have turned away nobody but us: a ban, or a limit for our address. */
export const perhapsOurCheckAlone =
  `Try your mail app: if it works, the server turned away our check alone, and all is well. ${appsShutOut}` as const;

/** The same server has another door that works, and the settings name that one. */
export const useOurSettings = 'Use the settings that we recommend: they go by a way that works.';

/** Mail can be read, and apps cannot send. */
export const sendFromWebmail =
  'You can send from webmail until then, if your mail host has it. Send this to your mail host.';

/** Servers that bring mail get no answer that they can use, and try again for days (RFC 5321 4.5.4.1). */
const mailWaits = 'Mail to you may wait with its senders, for some days as a rule, before it goes back to them.';
export const mailWaitsForHost = `${mailWaits} Send this to your mail host.` as const;
export const mailWaitsForDns = `${mailWaits} Send this to whoever looks after your domain.` as const;

/** Servers that bring mail are told that there is no way. */
export const mailMayGoBack =
  'Mail to you may go back to its senders until then: give people who need you another address. Send this to whoever looks after your domain.';

/** A fault of the domain by which mail is not stopped. */
export const notInYourApp = 'Nothing in your mail app needs changing. Send this to whoever looks after your domain.';

/** One of several name servers is at fault (RFC 2182 3). */
export const otherNameServersAnswer =
  'Your mail goes on working, but may be slow at times. Send this to whoever looks after your domain.';

/** The proofs of who sends are at fault: receivers weigh them, and few refuse. */
export const mayLandInJunk =
  'Your mail still goes out. If somebody misses a message from you, ask them to look in junk. Send this to whoever looks after your domain.';

/** Only mail of others in this name, or news of it, is concerned. */
export const ownMailGoesOn = 'Your own mail goes on as before. Send this to whoever looks after your domain.';

const byHand = 'Set the app up by hand, with the settings that we show.';
/** What apps find by themselves is at fault: in files of the mail host, or in the DNS. */
export const setUpByHandForHost = `${byHand} Send this to your mail host.` as const;
export const setUpByHandForDns = `${byHand} Send this to whoever looks after your domain.` as const;

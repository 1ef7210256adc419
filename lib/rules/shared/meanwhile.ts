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

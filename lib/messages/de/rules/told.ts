// What the rules of told say.
import type { told as english } from '../../../rules/told/index.ts';
import { translationOfRules } from '../../translation.ts';

export const told = translationOfRules<typeof english>()({
  title: 'What the person sees',
  rules: {
    'ip-banned': {
      title: 'The mail server may have shut your network out.',
      customer:
        '{host} answers us, but none of your devices in that place. Servers do this when a device keeps trying an old password.',
      meanwhile:
        'Try mail on your phone with Wi-Fi off: if it works, it is your network. Look for a device with an old password, and correct it. Send this to your mail host.',
      agent:
        '{host}:{port} answers from here; the customer reports that every device on one network fails. Look for that network in the ban list.',
      fix: 'Look for the network of the customer in the ban list.\nOnce the device with the old password is corrected, take the network off the list.',
    },
    'local-network-only': {
      title: 'Something in that place keeps your mail from you.',
      customer:
        '{host} answers us. You say mail fails on this device in one place only, so we look for the cause there.',
      agent:
        '{host}:{port} answers from here; the customer reports one device failing on one network. Likely: VPN, guest Wi-Fi page, router or firewall.',
      fix: 'Open any web page: a guest Wi-Fi may ask you to sign in first.\nIf a VPN is on, try without it.\nTry mobile data. If mail works there, start the router again.',
    },
    'port25-blocked': {
      title: 'Your app sends on port 25, which many networks block.',
      customer: 'Port 25 is for mail between servers. For apps, {host} has port {port}, and it answers us.',
      agent: 'The customer reports port 25 for sending. {host}:{port} answers with a valid certificate.',
      fix: 'In your app, open the settings for outgoing mail.\nSet the server {host} and port {port}, with {security}.\nSwitch on the login for sending, with your whole address.',
      variants: {
        'port-seen': {
          agent:
            'The customer reports port 25 for sending. {host}:{port} answers with a valid certificate. Port 25 of that server ended in “{result}”; before TLS it offers: {offered}.',
        },
      },
      phrases: { 'not-looked-at': 'not looked at' },
    },
    'antivirus-proxy': {
      title: 'Your antivirus stands between your app and the server.',
      customer:
        'The certificate of {host} is right when we look. Your device is shown another one, made by the antivirus.',
      agent:
        '{host}:{port} has a valid certificate from {issuer}; the customer sees one issued by an antivirus program.',
      fix: 'In the antivirus, look for the scanning of mail, often called “mail shield”.\nSwitch that one part off. It still checks files as you open them.\nClose the mail app and open it again.',
      phrases: { authority: 'its authority' },
    },
    'client-clock-wrong': {
      title: 'Your device has the wrong date.',
      customer:
        'A certificate is valid between two dates. With a wrong date, your device takes the good one of {host} for a bad one.',
      agent: '{host}:{port} has a certificate that is valid now; the customer reports a wrong date on the device.',
      fix: 'Open the date and time settings of your device.\nLet it set the date and time by itself.\nClose the mail app and open it again.',
    },
    'client-has-old-password': {
      title: 'Your app may still have an old password.',
      customer:
        'The password you gave us works at {host}. Your app sends another one, or the same one to another server.',
      agent:
        '{host}:{port}: login as {username} accepted from here, while the customer’s app is asked for the password.',
      fix: 'In your app, open the account and type the password anew.\nDo this for receiving and for sending: many apps keep two.\nDo the same on each device. An old password there can lock you out.',
    },
    'pop-duplicates': {
      title: 'Your app fetches the same mail again.',
      customer:
        'With POP, an app keeps a list of what it has fetched. The list is lost when a mailbox moves or the app is set up anew.',
      agent: 'The customer reports duplicates. UIDL values have changed (migration), or the app lost its list.',
      fix: 'Let the app finish once, then delete the doubles.\nMove to IMAP, which keeps one mailbox for all devices.',
    },
    'filter-moves-mail': {
      title: 'A rule seems to move your mail.',
      customer:
        'You find mail in a folder where it did not go before. A filter in webmail or in one of your apps does that.',
      agent:
        'The customer reports mail in another folder. Review Sieve and webmail filters; look for a forward nobody set up.',
      fix: 'In webmail, open the filters and forwards. Switch off what you do not want.\nLook at the rules in each app, too.\nIf you find one that you did not make, change your password at once.',
    },
    'sync-window': {
      title: 'Your app may show recent mail only.',
      customer: '{host} holds {messages} messages in {folders} folders. Many apps load only the last weeks of them.',
      agent: '{host}: {messages} messages in {folders} folders; the customer misses the older ones in the app.',
      fix: 'Look in webmail: is the older mail there?\nIn your app, open the account and look for “days to sync”.\nSet it to all mail, and give the app time.',
    },
    'sent-not-saved': {
      title: 'Your app does not keep sent mail in the Sent folder.',
      customer: 'Your mailbox has the folder {folder} for sent mail. The app seems to use another place.',
      agent: '{host}: folder for sent mail: {folder}. The customer misses sent mail there.',
      fix: 'In your app, open the account and look for the folder for sent mail.\nChoose {folder} on the server.\nSend yourself a message, and look for it there.',
      variants: {
        missing: {
          customer: 'Your mailbox has no folder for sent mail, so an app has no place to keep it.',
          agent: '{host}: no folder for sent mail, by special use or by name.',
          fix: 'In webmail, make a folder with the name {folder}.\nIn your app, choose it as the folder for sent mail.',
        },
      },
    },
    'double-spam-filter': {
      title: 'Two spam filters may be at work on your mail.',
      customer:
        'You find wanted mail in junk. Many apps have a junk filter of their own, beside the one on the server.',
      agent:
        'The customer reports wanted mail in junk. Check the score in the message’s headers: a low one speaks for the app’s own filter.',
      fix: 'Mark the message as “not junk”.\nIn your app, switch its own junk filter off. The one on your server goes on.\nIf mail still lands there, ask your mail host to look at its filter.',
    },
    'webform-from-visitor': {
      title: 'Your web form sends in the name of your visitors.',
      customer:
        'Your website may not send mail for other people’s addresses. Many domains ask others to refuse such mail, or to put it in junk (DMARC).',
      agent:
        'The customer reports that the form’s From is the visitor’s address. Neither SPF nor DKIM can be aligned with the visitor’s domain, so its DMARC policy decides: with p=quarantine such mail goes to junk, with p=reject it is refused. No record of {domain} changes that.',
      fix: 'In the form’s settings, set an address of {domain} as the sender (From).\nSet the visitor’s address as Reply-To, so that you can answer.',
    },
    'webform-local-routing': {
      title: 'Your website’s server takes mail for your domain itself, so mail from its form may stay there.',
      customer: 'Your mail goes to {where}. But your website’s server takes it too, and may keep what the form sends.',
      meanwhile:
        'Until then, show your address beside the form, so that people can write to you. Send this to your web host.',
      agent:
        '{host} ({address}) says “{words}” to {recipient}, and “{foreignWords}” to a foreign domain: it counts {domain} as its own. MX: {exchanges}. It may deliver the form’s mail locally. cPanel’s “Automatically Detect Configuration” reads only the local zone. A backup mail exchanger answers the same.',
      fix: 'In cPanel, open Email Routing and choose “Remote Mail Exchanger” for {domain}.\nIn Plesk, open the Mail Settings of {domain} and set its mail service to “Disabled for incoming”.\nIn DirectAdmin, open MX Records and take the tick off “Use this server to handle my emails”.\nWith another panel, let mail for {domain} be delivered by its MX records.\nThen send a message through the form.\nLook for older messages in a mailbox on that server.',
      variants: {
        'unknown-user': {
          title: 'Your website’s server takes your domain for its own, so mail from its form may be refused.',
          customer:
            'Your mail goes to {where}. But your website’s server looks for the mailbox on itself, and may find none.',
        },
      },
    },
    'webform-remote-but-local': {
      title: 'The server that should take your mail says that your domain belongs elsewhere.',
      customer:
        'Mail for {domain} goes to {exchange}, your website’s server. It refused mail for your domain just now.',
      meanwhile:
        'Mail to you is sent back until then: give people who need you another address. Send this to your web host.',
      agent:
        'MX {exchange} ({address}) says “{words}” to {recipient}: its mail service does not count {domain} as local. It looks set to remote routing, or the mail service is off for the domain.',
      fix: 'In cPanel, open Email Routing and choose “Local Mail Exchanger” for {domain}.\nIn Plesk, open the Mail Settings of {domain} and switch its mail service on.\nIn DirectAdmin, open MX Records and tick “Use this server to handle my emails”.\nIf your mail is meant to be elsewhere, correct the MX records of {domain} instead.\nThen check again.',
    },
    'webform-not-in-spf': {
      title: 'Your website’s server is not on your list of senders, so mail from its form may not arrive.',
      customer:
        'The list of allowed senders of {domain} (SPF) does not name your website’s address {addresses}. Others may refuse its mail.',
      meanwhile:
        'Until then, show your address beside the form, so that people can write to you. Send this to whoever looks after your domain.',
      agent:
        'SPF of {domain} gives {result} for {addresses}, where {host} leads (reverse names: {names}). It matters for mail that leaves from there, such as from PHP’s own mailer.',
      fix: 'Best: in the form’s settings, send by SMTP with a mailbox of {domain} and its password.\nElse ask your web host from which address the form’s mail leaves.\nIf it is the one above, add {terms} to the SPF record of {domain}, before “all”.\nThen send a message through the form.',
    },
    'outlook-error-code': {
      title: 'Outlook’s code {code} says: no connection to the server.',
      customer: 'Outlook could not reach the server. The name or the port may be wrong, or the line was down.',
      agent: 'The customer pasted Outlook’s code {code}.',
      fix: 'Compare server name and port in Outlook with your settings here.',
      variants: {
        closed: {
          title: 'Outlook’s code {code} says: the server ended the connection.',
          customer: 'The server hung up on Outlook’s IMAP session. Often too many devices are connected at once.',
          fix: 'Close Outlook, wait five minutes, and open it again.\nClose mail apps that you do not use.',
        },
        rejected: {
          title: 'Outlook’s code {code} says: the login was refused.',
          customer: 'The server did not take the address and password that Outlook has saved.',
          fix: 'In Outlook, open the account and type the password anew.\nUse your whole address as the user name.',
        },
        interrupted: {
          title: 'Outlook’s code {code} says: the connection broke off.',
          customer: 'Outlook reached the server, but the line broke before it was done.',
          fix: 'Try again on another network.\nIf an antivirus scans your mail, look whether it holds the mail up.',
        },
        slow: {
          title: 'Outlook’s code {code} says: the server took too long.',
          customer: 'Outlook waited for an answer and gave up. A large message or a slow line can do that.',
          fix: 'Look in Outbox for a very large message, and delete it.\nRaise the server time-out in the account’s advanced settings.',
        },
      },
    },
  },
});

// What the rules of connect say.
import type { connect as english } from '../../../rules/connect/index.ts';
import { translationOfRules } from '../../translation.ts';

export const connect = translationOfRules<typeof english>()({
  title: 'Connecting',
  rules: {
    'host-nxdomain': {
      title: 'The server name {host} does not exist.',
      customer:
        'Your mail app may be told to use {host}. The internet does not know that name, so the app finds no server.',
      meanwhile: 'If we recommend other settings, use them in your app. Send this to whoever looks after your domain.',
      agent: '{host}: NXDOMAIN for A and AAAA. Named by: {sources}.',
      fix: 'If the name is right, add an A or CNAME record for {host}.\nIf it is old or mistyped, take it out of the settings that name it ({sources}).',
      variants: {
        alias: {
          agent:
            '{host} is a CNAME to {target}: NXDOMAIN for A and AAAA. It looks like {meant} with a domain appended. Named by: {sources}.',
          fix: 'Change the CNAME of {host} to {meant}; in a zone file the name ends with a dot.\nWhere a panel adds the domain by itself, enter the name as the panel wants it.\nThen check again.',
        },
      },
    },
    'host-no-address': {
      title: 'The server name {host} leads nowhere.',
      customer: 'Your mail app may be told to use {host}. The name exists, but it has no address to connect to.',
      meanwhile: 'If we recommend other settings, use them in your app. Send this to whoever looks after your domain.',
      agent: '{host}: NODATA for A and AAAA. Named by: {sources}.',
      fix: 'Add an A record for {host} with the address of the mail server.\nIf the name is old, take it out of the settings that name it.',
    },
    'host-web-proxied': {
      title: 'The server name {host} points at a web service that passes no mail.',
      customer:
        'The name {host} goes through {proxy}, which carries web pages only. So mail apps cannot reach the mail server by it.',
      meanwhile: 'If we recommend other settings, use them in your app. Send this to whoever looks after your domain.',
      agent:
        '{host} resolves to {addresses}, all within {proxy}; ports {ports} are dead. The DNS proxy seems to be on for this name.',
      fix: "In the DNS settings, switch the proxy off for {host} (DNS only).\nMake sure that its address is the mail server's own.",
    },
    'port-refused': {
      title: 'The server {host} refuses connections for mail.',
      customer: 'Mail apps knock at {host}, and it turns them away. The mail service there may be switched off.',
      meanwhile:
        'Try your mail app: if it works, the server turned away our check alone, and all is well. No mail is lost by this: it waits on the server, or some days with its senders. If we recommend other settings, use them. Otherwise webmail may work, if your mail host has it. Send this to your mail host.',
      agent:
        '{host}: connection refused on {ports} (addresses {addresses}). The service is down, listens elsewhere, or a ban list rejects our address.',
      fix: 'Check that the mail service runs and listens on ports {ports}.\nCheck the ban list for the address of this check.\nCheck that {host} is the right server.',
      variants: {
        beside: {
          title: 'One kind of mail service is closed at {host}.',
          customer:
            'Mail apps knock at one door of {host} (port {ports}), and it turns them away. Other mail services there answer.',
        },
        published: {
          title: 'Some mail apps are led to a closed door of {host}.',
          customer:
            'Some mail apps look for settings by themselves, and try {host} on port {ports}, which is closed. Another port works.',
          meanwhile: 'Use the settings that we recommend: they go by a way that works.',
          agent:
            '{host}: the domain publishes {ports}, which does not open (addresses {addresses}), while another port of the service works.',
          fix: 'Open port {ports} on {host}, or take it out of the published settings.',
        },
        remembered: {
          agent:
            '{host}: seen closed on {ports} at {since} UTC (addresses {addresses}), and not knocked at again since. A second look at this finding knocks anew.',
        },
      },
    },
    'port-timeout': {
      title: 'The server {host} does not answer.',
      customer: 'We knocked at {host}, and nothing came back. Something on the way may be blocking it.',
      meanwhile:
        'Try your mail app: if it works, the server turned away our check alone, and all is well. No mail is lost by this: it waits on the server, or some days with its senders. If we recommend other settings, use them. Otherwise webmail may work, if your mail host has it. Send this to your mail host.',
      agent:
        '{host}: no answer to connection attempts on {ports} (addresses {addresses}). A firewall drops them, the address is wrong, or our address is banned.',
      fix: 'Check that {host} has the right address.\nCheck that the firewall lets ports {ports} through.\nCheck the ban list for the address of this check.',
      variants: {
        beside: {
          title: 'One kind of mail service at {host} does not answer.',
          customer:
            'We knocked at one door of {host} (port {ports}), and nothing came back. Other mail services there answer.',
        },
        published: {
          title: 'Some mail apps are led to a closed door of {host}.',
          customer:
            'Some mail apps look for settings by themselves, and try {host} on port {ports}, which is closed. Another port works.',
          meanwhile: 'Use the settings that we recommend: they go by a way that works.',
          agent:
            '{host}: the domain publishes {ports}, which does not open (addresses {addresses}), while another port of the service works.',
          fix: 'Open port {ports} on {host}, or take it out of the published settings.',
        },
      },
    },
    'host-unreachable': {
      title: 'There is no way to the server {host}.',
      customer: 'The network says that {host} cannot be reached. Its address may be wrong, or the server may be off.',
      meanwhile:
        'No mail is lost by this: it waits on the server, or some days with its senders. If we recommend other settings, use them. Otherwise webmail may work, if your mail host has it. Send this to your mail host.',
      agent: '{host}: host or network unreachable on {ports} (addresses {addresses}).',
      fix: 'Check that the address of {host} is right.\nCheck that the server is on and its network is connected.',
    },
    'ipv6-broken': {
      title: 'One address of {host} does not answer.',
      customer:
        'The server {host} has a newer kind of address (IPv6) that does not answer. On some networks, mail may be slow or fail.',
      meanwhile:
        'If your app does not connect, try another network, such as mobile data instead of Wi-Fi. Send this to your mail host.',
      agent:
        '{host}: IPv6 {addresses} dead on {ports}, while IPv4 connects. Stale AAAA record, or the service does not listen on IPv6.',
      fix: 'Make the mail service listen on IPv6, and let the firewall pass it.\nIf the server has no IPv6, remove the AAAA record of {host}.',
    },
    'host-address-dead': {
      title: 'One address of {host} does not answer.',
      customer:
        'The name {host} leads to several addresses. At least one of them does not answer, so mail may be slow or fail at times.',
      meanwhile:
        'If your app does not connect, try again: it may then reach another address. Send this to your mail host.',
      agent:
        '{host}, port {port}: {addresses} dead, while {living} connects. A stale address record, or a server that is down.',
      fix: 'Start the mail service at {addresses} again, and let the firewall pass it.\nIf that server is gone, remove its address record from {host}.',
    },
    'greeting-missing': {
      title: 'The server {host} opens the door but says nothing.',
      customer: 'We reached {host}, but it did not begin to talk in time. It may be too busy.',
      meanwhile:
        'No mail is lost by this: it waits on the server, or some days with its senders. If we recommend other settings, use them. Otherwise webmail may work, if your mail host has it. Send this to your mail host.',
      agent: '{host}: connected on {ports}, no greeting in time. Overload, a tarpit, or another service on the port.',
      fix: 'Check the load of the mail server.\nCheck that a mail service listens on ports {ports}.\nCheck for greeting delays meant for unknown addresses.',
      variants: {
        spare: {
          title: 'One way into the server {host} is broken.',
          customer:
            'If your app is set to port {ports} at {host}, it cannot get in. Another port works, and our settings name that one.',
          meanwhile: 'Use the settings that we recommend: they go by a way that works.',
        },
      },
    },
    'greeting-slow': {
      title: 'The server {host} is slow to answer.',
      customer: 'The server {host} waits {seconds} seconds before it begins to talk. Mail works, but apps feel slow.',
      agent: '{host}: greeting after {seconds} s on {ports}. Load, a reverse DNS look-up that times out, or a tarpit.',
      fix: 'Check the load of the mail server.\nCheck that its DNS resolver answers quickly.\nLook for greeting delays that also meet known addresses.',
    },
    'greeting-refused': {
      title: 'The server {host} turns visitors away.',
      customer: 'The server {host} answers, but it says that it will not serve us now.',
      meanwhile:
        'Try your mail app: if it works, the server turned away our check alone, and all is well. No mail is lost by this: it waits on the server, or some days with its senders. If we recommend other settings, use them. Otherwise webmail may work, if your mail host has it. Send this to your mail host.',
      agent: '{host}: refused the session at its start, on {ports}. It said: {words}',
      fix: "Read the server's own words: they often name the reason.\nCheck connection limits, ban lists and maintenance mode.",
      variants: {
        limit: {
          title: 'The server {host} takes no more connections from us just now.',
          customer:
            'The server {host} lets each visitor have so many connections at once, and ours are used up. This says nothing of your mailbox.',
          meanwhile: 'Wait some minutes, then check again. If it stays, send this to your mail host.',
          agent:
            '{host}: on {ports}, refused at the greeting for too many connections from our address. Everyone who comes from it counts together. It said: {words}',
          fix: 'Allow the address of this check more connections (Dovecot: mail_max_userip_connections).\nIf many customers share an address, allow them more as well.',
        },
      },
    },
    'connection-hung-up': {
      title: 'The server {host} hangs up at once.',
      customer:
        'We reached {host}, but it closed the connection before saying anything. It may be turning away our check.',
      meanwhile:
        'Try your mail app: if it works, the server turned away our check alone, and all is well. No mail is lost by this: it waits on the server, or some days with its senders. If we recommend other settings, use them. Otherwise webmail may work, if your mail host has it. Send this to your mail host.',
      agent:
        '{host}: connection closed before the greeting on {ports} (said: {words}). A ban or connection limit for our address is likely; a crashing service is possible.',
      fix: 'Check the ban list and connection limits for the address of this check.\nCheck the log of the mail service for a crash.',
      variants: {
        'after-greeting': {
          title: 'The server {host} breaks off.',
          customer: 'We reached {host} and it answered. Then it closed the connection in the middle.',
          meanwhile:
            'No mail is lost by this: it waits on the server, or some days with its senders. If we recommend other settings, use them. Otherwise webmail may work, if your mail host has it. Send this to your mail host.',
          agent:
            '{host}: connection closed in the middle of the session on {ports} (said: {words}). The service may have failed, or what it rests on: Postfix does this when it cannot reach its authentication service.',
          fix: 'Read the log of the mail service for the reason why it ended.\nCheck that the service which checks passwords is running.',
        },
        spare: {
          title: 'One way into the server {host} is broken.',
          customer:
            'If your app is set to port {ports} at {host}, the server hangs up on it. Another port works, and our settings name that one.',
          meanwhile: 'Use the settings that we recommend: they go by a way that works.',
          agent:
            '{host}: connection closed on {ports} before a session came about (said: {words}), while another port of the same service works.',
          fix: 'Read the log of the mail service for the reason why it ended.\nCheck the certificate and key of the service on port {ports}.\nCheck connection limits for the address of this check.',
        },
      },
    },
    'connection-preauthenticated': {
      title: 'The server {host} says that we are already logged in.',
      customer: 'We gave no password, and {host} says that we are logged in. That is not safe, so we stopped.',
      meanwhile: 'Do not type your password for this server until it is mended. Send this to your mail host.',
      agent:
        '{host}: PREAUTH greeting on {ports}; STARTTLS is then impossible. A faulty server, or tampering on the way.',
      fix: 'Remove the setting that logs visitors in without a password.\nIf there is none, check proxies in front of the server.',
    },
    'protocol-unexpected': {
      title: 'Something else answers where mail should.',
      customer: 'The server {host} answers, but it does not speak the language that mail apps expect there.',
      meanwhile:
        'No mail is lost by this: it waits on the server, or some days with its senders. If we recommend other settings, use them. Otherwise webmail may work, if your mail host has it. Send this to your mail host.',
      agent: '{host}: another protocol on {ports}. It said: {words}',
      fix: 'Check which service listens on ports {ports}.\nCheck port forwarding and proxies in front of the mail server.',
      variants: {
        spare: {
          title: 'One way into the server {host} is broken.',
          customer:
            'If your app is set to port {ports} at {host}, it cannot get in. Another port works, and our settings name that one.',
          meanwhile: 'Use the settings that we recommend: they go by a way that works.',
        },
      },
    },
    'response-unreadable': {
      title: 'The answers of {host} make no sense.',
      customer: 'The server {host} answers, but a mail app cannot understand what it says.',
      meanwhile:
        'No mail is lost by this: it waits on the server, or some days with its senders. If we recommend other settings, use them. Otherwise webmail may work, if your mail host has it. Send this to your mail host.',
      agent: '{host}: answers outside the protocol, or beyond the size limit, on {ports}. It said: {words}',
      fix: 'Read the log of the mail service.\nCheck proxies and filters in front of it.',
      variants: {
        spare: {
          title: 'One way into the server {host} is broken.',
          customer:
            'If your app is set to port {ports} at {host}, it cannot get in. Another port works, and our settings name that one.',
          meanwhile: 'Use the settings that we recommend: they go by a way that works.',
        },
      },
    },
    'response-stalled': {
      title: 'The server {host} stops answering halfway.',
      customer: 'The server {host} began to talk to us and then fell silent. It may be too busy.',
      meanwhile:
        'No mail is lost by this: it waits on the server, or some days with its senders. If we recommend other settings, use them. Otherwise webmail may work, if your mail host has it. Send this to your mail host.',
      agent: '{host}: session stalled after the connection on {ports}. Last words: {words}',
      fix: 'Check the load of the mail server.\nRead the log of the mail service.',
      variants: {
        spare: {
          title: 'One way into the server {host} is broken.',
          customer:
            'If your app is set to port {ports} at {host}, it cannot get in. Another port works, and our settings name that one.',
          meanwhile: 'Use the settings that we recommend: they go by a way that works.',
        },
      },
    },
    'server-not-found': {
      title: 'We did not find the mail server for {domain}.',
      customer:
        'We tried the usual names, and the settings that {domain} names. None led to a server where apps can read mail.',
      meanwhile:
        'The welcome message of your mail host names the server: use that name in your app. If you have none, ask your mail host.',
      agent: '{domain}: no IMAP or POP by autoconfig, SRV, provider table or conventional names ({tried}). MX: {mx}.',
      fix: 'Tell the customer the name of the server.\nTo help every mail app, publish the settings by autoconfig or SRV records.',
      phrases: { 'none-resolves': 'none resolves' },
    },
    'server-alert': {
      title: 'The server {host} has a message for its users.',
      customer: 'The mail server sent a notice along with its answers. Your mail host can tell what it is about.',
      meanwhile: 'Your app may show you the words of the server. Ask your mail host what they mean.',
      agent: '{host} (on {ports}) sent an ALERT, which apps show to people: {words}',
      fix: 'Read the words of the server: they name what is coming, or what to do.',
    },
  },
});

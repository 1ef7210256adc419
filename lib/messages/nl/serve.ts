// What the server says to whoever starts it, and to whoever asks for something that it cannot read.
import type * as english from '../en/serve.ts';
import { translation } from '../translation.ts';
export const serve = translation<typeof english.serve>()({
  ready: 'Mailmend is ready: {url}',
  practice: 'The practice network is on. No real mail server is asked.',
  allow: 'Private networks that may be asked, by the profile: {networks}.',
  proxies: 'Proxies whose forwarded addresses are believed: {networks}.',
  unsigned:
    'Apple profiles of {entries} are not signed: devices warn in red before they install one. Name a certificate and its key in "signing".',
  unknownProxy:
    'Requests come through {peer} with X-Forwarded-For, and the profile’s trustedProxies does not name it: all its visitors count as one client. If it is a proxy of yours, name it there.',
  stopping: 'Stopping.',
  badPort: 'PORT is "{port}". Give a whole number from 0 to 65535.',
  badWorkers: 'MAILMEND_WORKERS is "{workers}". Give a whole number from 1 to 8.',
  badDatabase:
    'MAILMEND_DATABASE is no address of a PostgreSQL database. Write it as postgres://user@host/database, or leave it out.',
  storeAway: 'Nothing can be kept yet: {why}. Checks go on, and Mailmend tries again by itself.',
  portTaken: 'Port {port} is taken. Choose another one: PORT={other} npm run up',
  notAllowed: 'This account may not open port {port}. Choose one above 1023.',
  badHost: 'HOST is "{host}", which is no address of this machine.',
  badTarget: 'This address is not written as web addresses are. Begin again at the start page.',
  badRequestHost: 'This server does not answer for this name.',
  hostUnknown: 'Whether this server answers for this name is not known just now. Ask again in a moment.',
  noBody: 'Nothing can be sent to this address.',
  badMethod: 'This server does not take requests of this kind.',
});

// What the server says to whoever starts it, and to whoever asks for something that it cannot read.
import type * as english from '../en/serve.ts';
import { translation } from '../translation.ts';
export const serve = translation<typeof english.serve>()({
  ready: 'Mailmend is klaar: {url}',
  practice: 'Het oefennetwerk staat aan. Er wordt geen echte mailserver gevraagd.',
  allow: 'Privénetwerken die volgens het profiel gevraagd mogen worden: {networks}.',
  proxies: 'Proxy’s waarvan de doorgegeven adressen worden geloofd: {networks}.',
  unsigned:
    'Apple-profielen van {entries} zijn niet ondertekend: apparaten waarschuwen in rood voordat ze er een installeren. Noem een certificaat en de sleutel ervan in "signing".',
  unknownProxy:
    'Er komen verzoeken via {peer} met X-Forwarded-For, en trustedProxies in het profiel noemt dat adres niet: alle bezoekers daarvan tellen als één client. Is het een proxy van u, noem die daar dan.',
  stopping: 'Bezig met stoppen.',
  badPort: 'PORT is "{port}". Geef een heel getal van 0 tot en met 65535.',
  badWorkers: 'MAILMEND_WORKERS is "{workers}". Geef een heel getal van 1 tot en met 8.',
  badDatabase:
    'MAILMEND_DATABASE is geen adres van een PostgreSQL-database. Schrijf het als postgres://user@host/database, of laat het weg.',
  storeAway: 'Er kan nog niets bewaard worden: {why}. Controles gaan door, en Mailmend probeert het vanzelf opnieuw.',
  portTaken: 'Poort {port} is bezet. Kies een andere: PORT={other} npm run up',
  notAllowed: 'Dit account mag poort {port} niet openen. Kies er een boven 1023.',
  badHost: 'HOST is "{host}", en dat is geen adres van deze machine.',
  badTarget: 'Dit adres is niet geschreven zoals webadressen zijn. Begin opnieuw bij de startpagina.',
  badRequestHost: 'Deze server antwoordt niet voor deze naam.',
  hostUnknown: 'Of deze server antwoordt voor deze naam, is nu niet bekend. Vraag het zo opnieuw.',
  noBody: 'Naar dit adres kan niets gestuurd worden.',
  badMethod: 'Deze server neemt zulke verzoeken niet aan.',
});

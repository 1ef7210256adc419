// What the rules of mailbox say.
import type { mailbox as english } from '../../../rules/mailbox/index.ts';
import { translationOfRules } from '../../translation.ts';

const TO_MAIL_HOST = 'Stuur dit naar uw mailprovider.';
/** Said where the password is right and the folders stay shut. */
const WEBMAIL_MAY_SHOW =
  `Houd uw wachtwoord: het klopt. Misschien toont webmail uw mail nog, als uw mailprovider dat heeft. ${TO_MAIL_HOST}` as const;
/** The way to room in a mailbox that counts bytes. */
const MAKE_ROOM =
  'Kijk in de spammap of er mail bij zit die u wilt houden, en leeg dan de spammap en de prullenbak.\nSorteer uw mail op grootte. Verwijder berichten met grote bijlagen die u niet meer nodig hebt, of zet ze op uw computer.\nLeeg de prullenbak nog een keer: wat u verwijdert, komt daar terecht.';
/** The way to room in a mailbox that counts messages. */
const MAKE_ROOM_FOR_MESSAGES =
  'Kijk in de spammap of er mail bij zit die u wilt houden, en leeg dan de spammap en de prullenbak.\nVerwijder oude berichten die u niet meer nodig hebt.\nLeeg de prullenbak nog een keer: wat u verwijdert, komt daar terecht.';
const ASK_FOR_ROOM = 'Hebt u meer ruimte nodig, vraag het dan aan uw mailprovider.';

/** What says that messages came and went. */
const gone = {
  customer:
    'Ongeveer {gone} berichten kwamen in uw inbox en staan niet meer op de server. Misschien haalt een e-mailprogramma ze op via POP.',
  agent:
    '{host}: INBOX bevat {inbox}, POP STAT {pop}, andere mappen {others} berichten, maar UIDNEXT laat zien dat er ongeveer {gone} meer zijn gekomen. Een POP-programma zonder "leave on server" is waarschijnlijk; iemand die verwijdert ook.',
} as const;

/** What is said to whoever misses mail. */
const missed = {
  title: 'Misschien haalt een e-mailprogramma uw mail van de server.',
  customer:
    'De server {host} bevat nu maar {held} berichten. Een e-mailprogramma dat via POP ophaalt, heeft andere misschien weggehaald.',
  agent:
    '{host}: {held} berichten in totaal, POP STAT {pop}, en er wordt mail gemist. POP staat open voor deze mailbox: zoek in het log van de server naar een programma dat via POP inlogt en DELE stuurt.',
} as const;

const WITHOUT_COPIES =
  'Houdt u uw inbox zelf leeg, dan is alles in orde.\nZoek anders een computer die deze mailbox via POP ophaalt.\nZet die over op IMAP: via POP kan die geen kopie op deze server achterlaten.';

export const mailbox = translationOfRules<typeof english>()({
  title: 'Mailbox en POP',
  rules: {
    'imap-unavailable': {
      title: 'Uw mailserver biedt alleen POP aan.',
      customer:
        'Met IMAP tonen al uw apparaten dezelfde mail. Op de server {host} is IMAP dicht, dus blijft alleen POP over.',
      meanwhile:
        'Tot die tijd werkt POP. Zet in uw e-mailprogramma “kopie op de server achterlaten” aan. Stuur dit naar uw mailprovider.',
      agent: '{host}: POP antwoordt op {popPorts}; IMAP is dicht op {ports}, en niets noemt er een andere server voor.',
      fix: 'Zet IMAP aan voor {host}, het liefst op poort 993.',
      variants: {
        'without-copies': {
          meanwhile:
            'Tot die tijd werkt POP, op maar één apparaat: op deze server kan geen e-mailprogramma een kopie achterlaten. Stuur dit naar uw mailprovider.',
          fix: 'Zet IMAP aan voor {host}, het liefst op poort 993.\nBlijft POP bestaan, laat het dan UIDL aanbieden.',
        },
      },
    },
    'imap-login-not-offered': {
      title: 'Op de server {host} is inloggen om mail te lezen niet mogelijk.',
      customer:
        'Een e-mailprogramma moet inloggen voordat het mail mag lezen. De server {host} biedt daar geen manier voor.',
      meanwhile: `Er gaat hierdoor geen mail verloren: die wacht op de server, of een paar dagen bij de afzender. Raden wij andere instellingen aan, gebruik die dan. Anders werkt webmail misschien, als uw mailprovider dat heeft. ${TO_MAIL_HOST}`,
      agent:
        '{host}: IMAP staat klaar op {ports}, maar meldt binnen TLS LOGINDISABLED en geen AUTH-mechanisme. Zo ziet een proxy eruit die TLS beëindigt: de server erachter denkt dat de verbinding open is.',
      fix: 'Controleer of een proxy vóór de mailserver de versleuteling beëindigt.\nLaat de mailserver zelf versleutelen, of laat die de proxy vertrouwen.\nIs er geen proxy, sta inloggen dan toe op versleutelde verbindingen.',
    },
    'mailbox-full': {
      title: 'Uw mailbox is vol.',
      customer: 'Uw mailbox bevat {used} van {limit}, dus nieuwe mail wordt misschien teruggestuurd.',
      agent: '{host}: quota {used} van {limit} gebruikt ({percent} %).',
      fix: `${MAKE_ROOM}\n${ASK_FOR_ROOM}`,
      variants: {
        'server-said': {
          customer: 'De server zegt dat uw mailbox vol is, dus nieuwe mail wordt misschien teruggestuurd.',
          agent: '{host}: het inloggen is beantwoord met "over quota". De server zei: {words}',
        },
        messages: {
          customer:
            'Uw mailbox bevat {used} berichten, en er mogen er {limit} in. Nieuwe mail wordt misschien teruggestuurd.',
          agent: '{host}: quota MESSAGE {used} van {limit} gebruikt ({percent} %).',
          fix: `${MAKE_ROOM_FOR_MESSAGES}\n${ASK_FOR_ROOM}`,
        },
        'message-refused': {
          customer: 'De server weigerde een bericht aan u omdat uw mailbox vol is.',
          agent: '{host}: een bericht aan de mailbox is geweigerd als "over quota". De server zei: {words}',
        },
      },
    },
    'mailbox-closed': {
      title: 'De server laat u binnen en hangt dan op.',
      customer: 'De server {host} nam uw wachtwoord aan en verbrak toen de verbinding. Uw wachtwoord klopt.',
      meanwhile:
        'Houd uw wachtwoord: het klopt. Probeer het over een paar minuten opnieuw. Blijft het zo, stuur dit dan naar uw mailprovider.',
      agent:
        '{host}:{port}: inloggen als {username} aangenomen, verbinding door de server verbroken voordat de mailbox kon worden gelezen. Een limiet na het inloggen, een crashend proces of een onleesbare mailbox is waarschijnlijk.',
      fix: 'Lees het log van de mailserver vlak na deze inlogpoging.\nControleer de limieten van de maildienst voor verbindingen en geheugen.\nControleer of de map van de mailbox bestaat en leesbaar is.',
      variants: {
        refused: {
          title: 'De server laat u binnen, maar toont uw mappen niet.',
          customer: 'De server {host} nam uw wachtwoord aan en wilde toen uw mappen niet tonen. Uw wachtwoord klopt.',
          meanwhile: WEBMAIL_MAY_SHOW,
          agent:
            '{host}:{port}: inloggen als {username} aangenomen, daarna geen map in de lijst. Code: {code}. De server zei: {words}',
          fix: 'Lees het log van de mailserver vlak na deze inlogpoging.\nControleer of de mailbox daar bestaat en de opslag ervan te bereiken is.',
        },
        inbox: {
          title: 'De server laat u binnen, maar opent uw inbox niet.',
          customer: 'De server {host} nam uw wachtwoord aan en wilde toen uw inbox niet openen. Uw wachtwoord klopt.',
          meanwhile: WEBMAIL_MAY_SHOW,
          agent:
            '{host}:{port}: inloggen als {username} aangenomen, daarna EXAMINE INBOX geweigerd. Code: {code}. De server zei: {words}',
          fix: 'Lees het log van de mailserver vlak na deze inlogpoging.\nControleer de opslag en de rechten van deze inbox.\nControleer of het account moet worden vrijgegeven voordat e-mailprogramma’s het mogen lezen.',
        },
      },
    },
    'mailbox-corrupt': {
      title: 'De server kan uw mailbox niet goed openen.',
      customer: 'De server {host} meldt een eigen fout met uw mailbox ({folders}). Aan uw wachtwoord ligt het niet.',
      meanwhile:
        'Laat het account in uw e-mailprogramma staan: daarin zitten misschien kopieën van uw mail. Een nieuw wachtwoord helpt niet. Stuur dit naar uw mailprovider.',
      agent: '{host}: {folders} kon niet worden geopend of geteld. Code: {code}. De server zei: {words}',
      fix: 'Lees het log van de mailserver voor deze mailbox.\nControleer de schijf en de rechten, en bouw dan de index van de mailbox opnieuw op.\nZeg de klant het wachtwoord en het account in het e-mailprogramma te houden.',
      phrases: { whole: 'de hele mailbox' },
    },
    'mailbox-uncounted': {
      title: 'De server telt uw berichten niet.',
      customer:
        'De server {host} zegt niet hoeveel berichten in uw mappen staan. E-mailprogramma’s tonen misschien geen aantallen, of oude.',
      agent: '{host}: STATUS geweigerd op elke gevraagde map ({folders}). Code: {code}. De server zei: {words}',
      fix: 'Zoek in het log van de mailserver naar het commando STATUS.\nControleer de opslag en de rechten van deze mailbox.',
    },
    'mailbox-nearly-full': {
      title: 'Uw mailbox is bijna vol.',
      customer: 'Uw mailbox bevat {used} van {limit}. Is die vol, dan wordt nieuwe mail misschien teruggestuurd.',
      agent: '{host}: quota {used} van {limit} gebruikt ({percent} %).',
      fix: MAKE_ROOM,
      variants: {
        messages: {
          customer:
            'Uw mailbox bevat {used} berichten, en er mogen er {limit} in. Is die vol, dan wordt nieuwe mail misschien teruggestuurd.',
          agent: '{host}: quota MESSAGE {used} van {limit} gebruikt ({percent} %).',
          fix: MAKE_ROOM_FOR_MESSAGES,
        },
      },
    },
    'mailbox-locked': {
      title: 'Een ander e-mailprogramma houdt deze mailbox bezet.',
      customer: 'Via POP kan maar één programma tegelijk deze mailbox ophalen. Een ander heeft de mailbox nu open.',
      agent: '{host} ({protocols} op {ports}): mailbox in gebruik. Code: {code}. De server zei: {words}',
      fix: 'Sluit andere e-mailprogramma’s die deze mailbox via POP ophalen.\nWacht een paar minuten en probeer het opnieuw.\nMet IMAP kunnen meerdere programma’s een mailbox delen.',
    },
    'pop-deletes-mail': {
      title: 'Mist u mail, dan haalt een computer die misschien weg.',
      customer:
        'Uw inbox is bijna leeg, en andere mappen niet. Mist u mail, dan haalt een programma die misschien op via POP.',
      agent:
        '{host}: INBOX bevat {inbox}, POP STAT {pop}, andere mappen {others} berichten. Een POP-programma zonder "leave on server" is mogelijk; een opgeruimde inbox ook.',
      fix: 'Houdt u uw inbox zelf leeg, dan is alles in orde.\nZoek anders een computer die deze mailbox via POP ophaalt.\nZet in de instellingen daarvan “kopie op de server achterlaten” aan.\nHet liefst zet u die over op IMAP.',
      variants: {
        gone,
        missed: {
          ...missed,
          fix: 'Zoek een computer of telefoon die deze mailbox via POP ophaalt. Misschien staat de gemiste mail daar.\nZet in de instellingen daarvan “kopie op de server achterlaten” aan.\nHet liefst zet u die over op IMAP.\nIs de mail nergens, vraag uw mailprovider dan om een back-up.',
        },
        'without-copies': { fix: WITHOUT_COPIES },
        'gone-without-copies': { ...gone, fix: WITHOUT_COPIES },
        'missed-without-copies': {
          ...missed,
          fix: 'Zoek een computer of telefoon die deze mailbox via POP ophaalt. Misschien staat de gemiste mail daar.\nZet die over op IMAP: via POP kan die geen kopie op deze server achterlaten.\nIs de mail nergens, vraag uw mailprovider dan om een back-up.',
        },
      },
    },
    'pop-server-expires-mail': {
      title: 'De server {host} verwijdert oude mail uit zichzelf.',
      customer:
        'De server verwijdert een bericht misschien {days} dagen na aankomst, ook als uw e-mailprogramma daar een kopie achterlaat.',
      meanwhile:
        'Bewaar op uw eigen computer een kopie van de mail die u nodig hebt. Raden wij IMAP aan, gebruik dat dan.',
      agent: '{host}: POP CAPA meldt EXPIRE {days}.',
      fix: 'Is dit beleid niet gewenst, wijzig het dan op de mailserver (EXPIRE in de POP-instellingen).',
      variants: {
        'at-once': {
          customer:
            'De server verwijdert een bericht zodra een POP-programma het heeft opgehaald. Daar blijft geen kopie.',
        },
      },
    },
    'pop-without-uidl': {
      title: 'POP-programma’s kunnen geen mail achterlaten op {host}.',
      customer:
        'Via POP zegt deze server niet welke berichten nieuw zijn. Programma’s halen dan alles opnieuw op, of verwijderen het.',
      meanwhile: 'Raden wij IMAP aan, gebruik dat dan: dat kent elk bericht.',
      agent: '{host}: UIDL is beantwoord met -ERR.',
      fix: 'Werk de POP-server bij, zodat die UIDL aanbiedt.',
    },
    'pop-login-delay': {
      title: 'De server {host} wil dat e-mailprogramma’s minder vaak naar mail kijken.',
      customer:
        'Een e-mailprogramma keek via POP te snel weer naar mail, dus weigerde de server. Met een langere pauze werkt het.',
      agent: '{host}: POP-inlog geweigerd met LOGIN-DELAY. De server zei: {words}',
      fix: 'Laat e-mailprogramma’s met POP elke 15 minuten of minder vaak naar mail kijken.\nControleer of een tweede apparaat POP gebruikt.\nMet IMAP is er geen pauze.',
      variants: {
        announced: {
          customer:
            'Via POP mogen programma’s hoogstens elke {minutes} minuten naar mail kijken. Vaker weigert de server.',
          agent: '{host}: POP CAPA meldt een LOGIN-DELAY van {minutes} minuten.',
        },
      },
    },
    'namespace-prefix': {
      title: 'Uw mappen staan onder de inbox.',
      customer:
        'Op deze server staan alle mappen onder de inbox. Toont uw e-mailprogramma ze genest, stel de hoofdmap dan in op {root}.',
      agent: '{host}: voorvoegsel van de persoonlijke namespace "{prefix}" (NAMESPACE).',
      fix: 'Toont het e-mailprogramma mappen onder de inbox, open dan de geavanceerde IMAP-instellingen.\nStel het pad van de hoofdmap in op {root}.',
    },
    'special-folders-duplicated': {
      title: 'Twee mappen hebben dezelfde taak.',
      customer:
        'Uw mailbox heeft {folders}. Uw e-mailprogramma’s gebruiken misschien verschillende, zodat er mail lijkt te ontbreken.',
      agent: '{host}: meerdere mappen voor {job}: {folders}. SPECIAL-USE aangeboden: {specialUse}.',
      fix: 'Kies in elk e-mailprogramma dezelfde map voor {job}.\nVerplaats de berichten uit de andere map daarheen.',
      phrases: { yes: 'ja', no: 'nee' },
    },
    'folders-unsubscribed': {
      title: 'Sommige mappen zijn misschien verborgen in uw e-mailprogramma.',
      customer:
        'In deze mappen staat mail, maar ze zijn niet gemarkeerd om te tonen: {folders}. Sommige programma’s laten ze weg.',
      agent: '{host}: {count} mappen met berichten staan in LIST, maar er is geen abonnement op: {folders}.',
      fix: 'Open in webmail of in het e-mailprogramma de lijst van mappen om te tonen (abonneren).\nZet de mappen aan die u wilt zien.',
    },
    'mailbox-test-message-lost': {
      title: 'Ons testbericht kwam niet binnen {seconds} seconden aan.',
      customer: 'De server nam het bericht aan, maar wij zagen het niet in {folders}. Misschien komt het later.',
      meanwhile:
        'Kijk in uw andere mappen: misschien heeft een filter het verplaatst. Komt het later, dan kunt u het verwijderen. Stuur dit naar uw mailprovider.',
      agent:
        '{sender} nam het bericht aan ({code}), maar binnen {seconds} s stond het niet in {folders} op {host}. Onderwerp: {subject}. De server zei: {words}',
      fix: 'Zoek in de wachtrij voor mail en in het log naar dit onderwerp.',
    },
    'mailbox-test-message-in-junk': {
      title: 'Ons testbericht belandde in {folder}.',
      customer: 'Zelfs een bericht van u aan uzelf telt hier als spam. Zoek daar naar mail die u mist.',
      meanwhile:
        'Kijk {folder} door en verplaats de mail die u wilt houden naar uw inbox. Stuur dit naar uw mailprovider.',
      agent: '{host}: het bericht kwam na {seconds} s in {folder} terecht. Opgemerkt door de server: {noted}',
      fix: 'Controleer waarom het filter mail van ingelogde gebruikers als spam markeert, en laat zulke mail door.\nVerstuur dan nog een testbericht.',
    },
    'mailbox-test-message-slow': {
      title: 'Ons testbericht deed er {seconds} seconden over.',
      customer: 'Het bericht kwam aan, maar later dan gewoonlijk. Mail van u aan anderen is misschien ook traag.',
      meanwhile: 'Blijft mail traag, stuur dit dan naar uw mailprovider.',
      agent: '{sender} naar {host}: gezien na {seconds} s. Langste stap volgens de Received-velden: {slowest}',
      fix: 'Bekijk de wachtrij voor mail en de belasting van de server.\nControleer hoelang de filters over elk bericht doen.',
      phrases: { step: '{from} naar {by}, {seconds} s', 'not-told': 'niet vermeld' },
    },
    'mailbox-test-message-left': {
      title: 'Ons testbericht staat nog in uw mailbox.',
      customer: 'Wij konden het bericht dat wij stuurden niet verwijderen. U kunt het zelf verwijderen.',
      agent: '{host}: het bericht in {folder} is niet verwijderd. Onderwerp: {subject}',
      fix: 'Verwijder het bericht met het onderwerp “{subject}”.',
      variants: {
        marked: {
          customer:
            'Wij markeerden het bericht als verwijderd. Uw server kan niet één los bericht verwijderen, dus misschien ziet u het nog.',
          agent:
            '{host}: geen UIDPLUS en geen MOVE, dus het bericht in {folder} is alleen gemarkeerd met \\Deleted. Onderwerp: {subject}',
        },
      },
    },
    'mailbox-test-message-fails-authentication': {
      title: 'Uw eigen server zegt dat ons testbericht niet slaagt voor {methods}.',
      customer: 'De server twijfelt of uw bericht echt van u is. Andere servers weigeren zulke mail misschien.',
      meanwhile: `Uw mail gaat nog steeds de deur uit. Mist iemand een bericht van u, vraag dan om in de spammap te kijken. ${TO_MAIL_HOST}`,
      agent: '{host}: Authentication-Results van {server}: {noted}',
      fix: 'Controleer de DKIM-sleutel en het DMARC-record van het domein.\nControleer of uitgaande mail wordt ondertekend na de laatste wijziging eraan.',
    },
    'mail-in-junk': {
      title: 'Er kwam onlangs mail in uw spammap.',
      customer:
        'De map {folder} bevat {messages} berichten. Het nieuwste kwam op {newest}. Mist u mail, dan staat die misschien daar.',
      agent:
        '{host}: de \\Junk-map {folder} bevat {messages} berichten, {unseen} ongelezen, het nieuwste van {newest} (UTC).',
      fix: 'Open de map {folder} in uw e-mailprogramma of webmail.\nVindt u mail die u wilt houden, markeer die dan als geen spam.\nMarkeer één keer per afzender, zodat het filter leert.',
    },
  },
});

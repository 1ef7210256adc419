// What the rules of told say.
import type { told as english } from '../../../rules/told/index.ts';
import { translationOfRules } from '../../translation.ts';

export const told = translationOfRules<typeof english>()({
  title: 'Wat de gebruiker ziet',
  rules: {
    'ip-banned': {
      title: 'Misschien sluit de mailserver uw netwerk buiten.',
      customer:
        '{host} antwoordt ons, maar geen van uw apparaten op die plek. Servers doen dat als een apparaat steeds een oud wachtwoord probeert.',
      meanwhile:
        'Probeer mail op uw telefoon met wifi uit: werkt het, dan ligt het aan uw netwerk. Zoek een apparaat met een oud wachtwoord en verbeter dat. Stuur dit naar uw mailprovider.',
      agent:
        '{host}:{port} antwoordt vanaf hier; de klant meldt dat elk apparaat op één netwerk faalt. Zoek dat netwerk in de banlijst.',
      fix: 'Zoek het netwerk van de klant in de banlijst.\nHaal het netwerk van de lijst zodra het apparaat met het oude wachtwoord is verbeterd.',
    },
    'local-network-only': {
      title: 'Iets op die plek houdt uw mail tegen.',
      customer:
        '{host} antwoordt ons. U zegt dat mail op dit apparaat maar op één plek mislukt, dus zoeken wij de oorzaak daar.',
      agent:
        '{host}:{port} antwoordt vanaf hier; de klant meldt dat één apparaat op één netwerk faalt. Waarschijnlijk: VPN, inlogpagina van gastwifi, router of firewall.',
      fix: 'Open een willekeurige webpagina: bij gastwifi moet u misschien eerst inloggen.\nStaat er een VPN aan, probeer het dan zonder.\nProbeer mobiele data. Werkt mail daar, start de router dan opnieuw.',
    },
    'port25-blocked': {
      title: 'Uw e-mailprogramma verstuurt via poort 25, en veel netwerken blokkeren die.',
      customer:
        'Poort 25 is voor mail tussen servers. Voor e-mailprogramma’s heeft {host} poort {port}, en die antwoordt ons.',
      agent: 'De klant meldt poort 25 voor versturen. {host}:{port} antwoordt met een geldig certificaat.',
      fix: 'Open in uw e-mailprogramma de instellingen voor uitgaande mail.\nStel de server {host} en poort {port} in, met {security}.\nZet inloggen voor het versturen aan, met uw hele adres.',
      variants: {
        'port-seen': {
          agent:
            'De klant meldt poort 25 voor versturen. {host}:{port} antwoordt met een geldig certificaat. Poort 25 van die server eindigde met “{result}”; aangeboden vóór TLS: {offered}.',
        },
      },
      phrases: { 'not-looked-at': 'niet bekeken' },
    },
    'antivirus-proxy': {
      title: 'Uw antivirus staat tussen uw e-mailprogramma en de server.',
      customer:
        'Het certificaat van {host} klopt als wij kijken. Uw apparaat krijgt een ander te zien, gemaakt door het antivirusprogramma.',
      agent:
        '{host}:{port} heeft een geldig certificaat van {issuer}; de klant ziet er een dat door een antivirusprogramma is uitgegeven.',
      fix: 'Zoek in het antivirusprogramma het scannen van mail, vaak “mail shield” genoemd.\nZet alleen dat deel uit. Bestanden worden nog steeds gecontroleerd als u ze opent.\nSluit het e-mailprogramma en open het opnieuw.',
      phrases: { authority: 'de eigen uitgever' },
    },
    'client-clock-wrong': {
      title: 'De datum op uw apparaat klopt niet.',
      customer:
        'Een certificaat geldt tussen twee datums. Met een verkeerde datum ziet uw apparaat het goede van {host} als slecht.',
      agent:
        '{host}:{port} heeft een certificaat dat nu geldig is; de klant meldt een verkeerde datum op het apparaat.',
      fix: 'Open op uw apparaat de instellingen voor datum en tijd.\nLaat het apparaat datum en tijd zelf instellen.\nSluit het e-mailprogramma en open het opnieuw.',
    },
    'client-has-old-password': {
      title: 'Uw e-mailprogramma heeft misschien nog een oud wachtwoord.',
      customer:
        'Het wachtwoord dat u ons gaf, werkt op {host}. Uw e-mailprogramma stuurt een ander, of hetzelfde naar een andere server.',
      agent:
        '{host}:{port}: inloggen als {username} vanaf hier aangenomen, terwijl het e-mailprogramma van de klant om het wachtwoord wordt gevraagd.',
      fix: 'Open in uw e-mailprogramma het account en typ het wachtwoord opnieuw.\nDoe dit voor ontvangen en voor versturen: veel programma’s bewaren er twee.\nDoe hetzelfde op elk apparaat. Een oud wachtwoord daar kan u buitensluiten.',
    },
    'pop-duplicates': {
      title: 'Uw e-mailprogramma haalt dezelfde mail opnieuw op.',
      customer:
        'Met POP houdt een programma bij wat het heeft opgehaald. Die lijst gaat verloren als een mailbox verhuist of het programma opnieuw wordt ingesteld.',
      agent:
        'De klant meldt dubbele mail. De UIDL-waarden zijn veranderd (migratie), of het programma raakte zijn lijst kwijt.',
      fix: 'Laat het programma één keer alles ophalen en verwijder dan de dubbele berichten.\nStap over op IMAP, dat één mailbox houdt voor alle apparaten.',
    },
    'filter-moves-mail': {
      title: 'Een regel lijkt uw mail te verplaatsen.',
      customer:
        'U vindt mail in een map waar die eerder niet heen ging. Een filter in webmail of in een van uw e-mailprogramma’s doet dat.',
      agent:
        'De klant meldt mail in een andere map. Bekijk Sieve- en webmailfilters; zoek een doorsturing die niemand heeft ingesteld.',
      fix: 'Open in webmail de filters en doorsturingen. Zet uit wat u niet wilt.\nBekijk ook de regels in elk e-mailprogramma.\nVindt u er een die u niet hebt gemaakt, wijzig dan meteen uw wachtwoord.',
    },
    'sync-window': {
      title: 'Uw e-mailprogramma toont misschien alleen recente mail.',
      customer:
        '{host} bevat {messages} berichten in {folders} mappen. Veel e-mailprogramma’s laden daarvan alleen de laatste weken.',
      agent: '{host}: {messages} berichten in {folders} mappen; de klant mist de oudere in het e-mailprogramma.',
      fix: 'Kijk in webmail: staat de oudere mail daar?\nOpen in uw e-mailprogramma het account en zoek “aantal dagen synchroniseren”.\nStel in op alle mail, en geef het programma de tijd.',
    },
    'sent-not-saved': {
      title: 'Uw e-mailprogramma bewaart verzonden mail niet in de map voor verzonden mail.',
      customer:
        'Uw mailbox heeft de map {folder} voor verzonden mail. Het e-mailprogramma lijkt een andere plek te gebruiken.',
      agent: '{host}: map voor verzonden mail: {folder}. De klant mist daar verzonden mail.',
      fix: 'Open in uw e-mailprogramma het account en zoek de map voor verzonden mail.\nKies {folder} op de server.\nStuur uzelf een bericht en zoek het daar.',
      variants: {
        missing: {
          customer:
            'Uw mailbox heeft geen map voor verzonden mail, dus heeft een e-mailprogramma geen plek om die te bewaren.',
          agent: '{host}: geen map voor verzonden mail, niet via special use en niet op naam.',
          fix: 'Maak in webmail een map met de naam {folder}.\nKies die in uw e-mailprogramma als map voor verzonden mail.',
        },
      },
    },
    'double-spam-filter': {
      title: 'Misschien zijn er twee spamfilters bezig met uw mail.',
      customer:
        'U vindt gewenste mail in de spam. Veel e-mailprogramma’s hebben een eigen spamfilter, naast dat op de server.',
      agent:
        'De klant meldt gewenste mail in de spam. Controleer de score in de berichtkop (header): een lage wijst op het eigen filter van het programma.',
      fix: 'Markeer het bericht als “geen spam”.\nZet in uw e-mailprogramma het eigen spamfilter uit. Dat op uw server gaat door.\nBelandt er nog steeds mail, vraag uw mailprovider dan om naar het filter te kijken.',
    },
    'webform-from-visitor': {
      title: 'Uw webformulier verstuurt uit naam van uw bezoekers.',
      customer:
        'Uw website mag geen mail versturen voor adressen van anderen. Veel domeinen vragen om zulke mail te weigeren of als spam te behandelen (DMARC).',
      agent:
        'De klant meldt dat de From van het formulier het adres van de bezoeker is. SPF noch DKIM kan aligned zijn met het domein van de bezoeker, dus beslist het DMARC-beleid daarvan: met p=quarantine gaat zulke mail naar de spam, met p=reject wordt die geweigerd. Geen record van {domain} verandert dat.',
      fix: 'Stel in de instellingen van het formulier een adres van {domain} in als afzender (From).\nStel het adres van de bezoeker in als Reply-To, zodat u kunt antwoorden.',
    },
    'webform-local-routing': {
      title:
        'De server van uw website neemt zelf mail voor uw domein aan, dus mail van het formulier blijft daar misschien.',
      customer:
        'Uw mail gaat naar {where}. Maar de server van uw website neemt die ook aan, en houdt misschien wat het formulier verstuurt.',
      meanwhile:
        'Toon tot die tijd uw adres naast het formulier, zodat mensen u kunnen schrijven. Stuur dit naar uw webhost.',
      agent:
        '{host} ({address}) zegt “{words}” tegen {recipient}, en “{foreignWords}” tegen een vreemd domein: die server ziet {domain} als eigen domein. MX: {exchanges}. Misschien bezorgt die de mail van het formulier lokaal. “Automatically Detect Configuration” van cPanel leest alleen de lokale zone. Een back-up-MX antwoordt hetzelfde.',
      fix: 'Open in cPanel Email Routing en kies “Remote Mail Exchanger” voor {domain}.\nOpen in Plesk de Mail Settings van {domain} en zet de maildienst op “Disabled for incoming”.\nOpen in DirectAdmin MX Records en haal het vinkje weg bij “Use this server to handle my emails”.\nLaat met een ander paneel mail voor {domain} bezorgen via de MX-records.\nVerstuur dan een bericht via het formulier.\nZoek oudere berichten in een mailbox op die server.',
      variants: {
        'unknown-user': {
          title:
            'De server van uw website ziet uw domein als eigen, dus mail van het formulier wordt misschien geweigerd.',
          customer:
            'Uw mail gaat naar {where}. Maar de server van uw website zoekt de mailbox bij zichzelf, en vindt er misschien geen.',
        },
      },
    },
    'webform-remote-but-local': {
      title: 'De server die uw mail moet aannemen, zegt dat uw domein ergens anders hoort.',
      customer:
        'Mail voor {domain} gaat naar {exchange}, de server van uw website. Die weigerde zojuist mail voor uw domein.',
      meanwhile:
        'Mail aan u gaat tot die tijd terug: geef mensen die u nodig hebben een ander adres. Stuur dit naar uw webhost.',
      agent:
        'MX {exchange} ({address}) zegt “{words}” tegen {recipient}: de maildienst ziet {domain} niet als lokaal. Die lijkt ingesteld op remote routing, of de maildienst staat uit voor het domein.',
      fix: 'Open in cPanel Email Routing en kies “Local Mail Exchanger” voor {domain}.\nOpen in Plesk de Mail Settings van {domain} en zet de maildienst aan.\nOpen in DirectAdmin MX Records en vink “Use this server to handle my emails” aan.\nHoort uw mail ergens anders te zijn, verbeter dan in plaats daarvan de MX-records van {domain}.\nControleer dan opnieuw.',
    },
    'webform-not-in-spf': {
      title:
        'De server van uw website staat niet op uw lijst van afzenders, dus mail van het formulier komt misschien niet aan.',
      customer:
        'Op de lijst van toegestane afzenders van {domain} (SPF) ontbreekt het adres van uw website: {addresses}. Anderen weigeren die mail misschien.',
      meanwhile:
        'Toon tot die tijd uw adres naast het formulier, zodat mensen u kunnen schrijven. Stuur dit naar degene die uw domein beheert.',
      agent:
        'SPF van {domain} geeft {result} voor {addresses}, waar {host} heen leidt (reverse namen: {names}). Dat telt voor mail die daarvandaan vertrekt, zoals van de eigen mailer van PHP.',
      fix: 'Het beste: verstuur in de instellingen van het formulier via SMTP, met een mailbox van {domain} en het wachtwoord ervan.\nVraag anders uw webhost vanaf welk adres de mail van het formulier vertrekt.\nIs dat het adres hierboven, voeg dan {terms} toe aan het SPF-record van {domain}, vóór “all”.\nVerstuur dan een bericht via het formulier.',
    },
    'outlook-error-code': {
      title: 'De code {code} van Outlook zegt: geen verbinding met de server.',
      customer: 'Outlook kon de server niet bereiken. Misschien klopt de naam of de poort niet, of was de lijn weg.',
      agent: 'De klant plakte de code {code} van Outlook.',
      fix: 'Vergelijk servernaam en poort in Outlook met uw instellingen hier.',
      variants: {
        closed: {
          title: 'De code {code} van Outlook zegt: de server beëindigde de verbinding.',
          customer: 'De server verbrak de IMAP-sessie van Outlook. Vaak zijn er te veel apparaten tegelijk verbonden.',
          fix: 'Sluit Outlook, wacht vijf minuten en open het weer.\nSluit e-mailprogramma’s die u niet gebruikt.',
        },
        rejected: {
          title: 'De code {code} van Outlook zegt: het inloggen is geweigerd.',
          customer: 'De server nam het adres en het wachtwoord niet aan die Outlook heeft bewaard.',
          fix: 'Open in Outlook het account en typ het wachtwoord opnieuw.\nGebruik uw hele adres als gebruikersnaam.',
        },
        interrupted: {
          title: 'De code {code} van Outlook zegt: de verbinding brak af.',
          customer: 'Outlook bereikte de server, maar de lijn brak af voordat het klaar was.',
          fix: 'Probeer het opnieuw op een ander netwerk.\nScant een antivirusprogramma uw mail, kijk dan of het de mail ophoudt.',
        },
        slow: {
          title: 'De code {code} van Outlook zegt: de server deed er te lang over.',
          customer:
            'Outlook wachtte op een antwoord en gaf het op. Dat kan komen door een groot bericht of een trage lijn.',
          fix: 'Zoek bij de mail die nog verstuurd moet worden (Outbox) een heel groot bericht en verwijder het.\nVerhoog de time-out van de server in de geavanceerde instellingen van het account.',
        },
      },
    },
  },
});

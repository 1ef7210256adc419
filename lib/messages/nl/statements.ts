// What we do with people's details, and how accessible these pages are: each sentence states what the code does.

import type { Statement } from '../article.ts';
import type * as english from '../en/statements.ts';
import { translation } from '../translation.ts';

export const privacy: Statement = {
  title: 'Wat we met uw gegevens doen',
  lead: 'We gebruiken ze voor de controle waar u om vraagt. Onze server bewaart een resultaat als u dat zegt, of als onze helpdesk eraan werkt.',
  sections: [
    {
      heading: 'Uw e-mailadres',
      blocks: [
        {
          kind: 'list',
          items: [
            'We vragen het DNS naar uw domein. We vragen mailservers of ze antwoorden.',
            'We vragen openbare lijsten met mailinstellingen naar de naam van uw domein.',
            'Zij zien het adres van onze server, niet dat van u.',
          ],
        },
      ],
    },
    {
      heading: 'Uw wachtwoord',
      blocks: [
        {
          kind: 'list',
          items: [
            'U kunt controleren zonder. U leert dan minder over uw mailbox.',
            'Voordat u het typt, noemt de pagina de server waar het heen gaat. Het gaat nergens anders heen.',
            'Het reist versleuteld naar ons, en van ons naar die server. Zonder geldige versleuteling sturen we het niet.',
            'We loggen ermee in om ontvangen en verzenden te testen. Een geweigerd wachtwoord proberen we één keer. Twee keer alleen als uw domein een andere server of gebruikersnaam noemt.',
            'We slaan het nooit op. Het staat in geen link, geen rapport en geen logboek.',
            'Na een geweigerde login houden we een versleutelde vingerafdruk in het geheugen, hoogstens 15 minuten.',
            'Daarbij houden we het antwoord van de server. Zo hoeft hetzelfde wachtwoord niet nog eens geprobeerd te worden.',
          ],
        },
      ],
    },
    {
      heading: 'Een testbericht',
      blocks: [
        {
          kind: 'list',
          items: [
            'We sturen er alleen een als u erom vraagt, van uw adres naar uw adres.',
            'We zoeken dit ene bericht in uw Postvak IN en uw spammap. Een ander lezen we niet.',
            'Daarna verwijderen we het. Als dat niet lukt, zeggen we het.',
            'Vijf minuten lang houden we een versleutelde vingerafdruk van uw adres. Zo verstuurt een tweede druk niets.',
          ],
        },
      ],
    },
    {
      heading: 'Uw resultaat',
      blocks: [
        {
          kind: 'list',
          items: [
            'Het blijft in dit tabblad van uw browser. Sluit u het tabblad, dan kan deze browser het nog een uur tonen.',
            'Uw volgende bezoek na dat uur verwijdert het. ‘Deze controle vergeten’ verwijdert het meteen.',
            'Iemand van onze helpdesk kan uw domein of adres controleren. Dat resultaat bewaart onze server hoogstens {days} dagen.',
            'De browser van die persoon bewaart het ook, hoogstens 14 dagen.',
            'Onze server houdt het 15 minuten vast, zodat u het kunt bewaren. Daarna is het weg.',
            'Als u het bewaart, slaat onze server het op tot de dag die u te zien krijgt. U kunt het eerder verwijderen.',
            'Wie de link heeft, kan het lezen. Zonder de link kan niemand de opgeslagen kopie lezen.',
            'Onze helpdesk ziet dat er een is bewaard voor uw domein, en welke fouten het noemt. Uw adres ziet de helpdesk daar niet.',
            'Het bedrijf kan zijn eigen systemen de link van een bewaard resultaat doorgeven. Dan houden we hem daarna nog hoogstens een week.',
            'Deze browser onthoudt uw bewaarde links tot ze aflopen, zodat u ze hier kunt verwijderen.',
            'Een code voor uw telefoon bevat uw adres en uw servers, en geen wachtwoord. Browsers sturen ons geen van beide.',
          ],
        },
      ],
    },
    {
      heading: 'Als u om hulp vraagt',
      blocks: [
        {
          kind: 'list',
          items: [
            'Wie u helpt, ziet uw domein, uw adres en wat de controle vindt. Uw wachtwoord ziet niemand.',
            'We slaan op wat u beiden ziet en indrukt, zolang de hulp duurt. Een kwartier later wordt het verwijderd.',
            'Wat {days} dagen blijft: uw adres, de eerste en de laatste controle, en notities van wie u hielp.',
            'Onze helpdesk kan dat eerder verwijderen. Vraag het hun.',
            'U kunt de hulp op elk moment beëindigen.',
            'We schrijven op wie van onze helpdesk hielp, en wanneer.',
          ],
        },
      ],
    },
    {
      heading: 'Domeinen die het bedrijf beheert',
      blocks: [
        {
          kind: 'list',
          items: [
            'Het bedrijf kan al zijn domeinen zelf controleren. Het gebruikt daarvoor geen adressen en geen wachtwoorden.',
            'Onze server slaat op wat elk van deze controles vond, zodat veranderingen zichtbaar zijn.',
            'Onze helpdesk kan dat zien, en wat medewerkers over een domein noteren, {days} dagen lang.',
          ],
        },
      ],
    },
    {
      heading: 'Uw bezoek',
      blocks: [
        {
          kind: 'list',
          items: [
            'Niemand volgt u. Als u hier een taal kiest, onthoudt één cookie die een jaar lang.',
            'Verder krijgen alleen de eigen mensen van de helpdesk een cookie, als ze inloggen.',
            'Deze pagina’s laden niets van andere bedrijven.',
            'Zolang de dienst draait, telt hij controles per netwerkadres. Zo kan één bezoeker de anderen niet blokkeren.',
            'We tellen hoe vaak elke fout op een dag gevonden wordt. Deze tellingen bevatten geen domein en geen adres.',
            'Als u zegt of een artikel hielp, tellen we het antwoord. Eén dag houden we een versleutelde vingerafdruk van uw netwerkadres.',
            'Het logboek van dit programma bevat geen e-mailadressen en geen resultaten. Het bevat het eerste deel van netwerkadressen, of ze helemaal als het bedrijf dat zegt.',
          ],
        },
      ],
    },
  ],
};

export const accessibility: Statement = {
  title: 'Toegankelijkheid',
  lead: 'Deze pagina’s zijn zo gebouwd dat iedereen ze kan gebruiken. Ons doel is WCAG 2.2, niveau AA.',
  sections: [
    {
      heading: 'Wat we hebben ingebouwd',
      blocks: [
        {
          kind: 'list',
          items: [
            'Alles werkt met alleen het toetsenbord.',
            'Schermlezers horen het eerste antwoord, de eerste fout en het einde van een controle.',
            'Elke toestand heeft een vorm en een woord. Kleur alleen zegt nooit iets.',
            'Er is een lichte en een donkere weergave. Uw apparaat kiest.',
            'Als uw apparaat om minder beweging vraagt, beweegt er niets.',
            'De pagina’s werken op een scherm van 320 pixels breed. Ze werken ook met grotere tekst.',
          ],
        },
      ],
    },
    {
      heading: 'Hoe we testen',
      blocks: [
        {
          kind: 'text',
          text: 'Programma’s testen onze pagina’s op de regels die zij kunnen beoordelen, licht en donker, breed en smal.',
        },
        {
          kind: 'text',
          text: 'Programma’s vinden maar een deel van de drempels. Een test met mensen die een schermlezer gebruiken, is er nog niet geweest.',
        },
      ],
    },
    {
      heading: 'Wat naar ons weten niet goed werkt',
      blocks: [
        {
          kind: 'list',
          items: [
            'De controle heeft JavaScript nodig. De artikelen en de stappen werken zonder.',
            'De tekeningen van programma’s hebben een korte beschrijving. Hun waarden staan er als tekst naast.',
          ],
        },
      ],
    },
  ],
};

export const statementFrame = translation<typeof english.statementFrame>()({
  barrierTitle: 'Kwam u een drempel tegen?',
  barrierText: 'Vertel ons wat u wilde doen en wat in de weg stond.',
  contact: 'Hulp vragen',
});

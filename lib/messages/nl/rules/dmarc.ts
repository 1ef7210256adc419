// What the rules of dmarc say.
import type { dmarc as english } from '../../../rules/dmarc/index.ts';
import { translationOfRules } from '../../translation.ts';

/** Said where nothing is wrong with the domain's own mail. */
const OWN_MAIL_GOES_ON = 'Uw eigen mail gaat gewoon door. Stuur dit naar degene die uw domein beheert.';

export const dmarc = translationOfRules<typeof english>()({
  title: 'DMARC',
  rules: {
    'dmarc-missing': {
      title: 'Uw domein zegt niet wat er moet gebeuren met mail die alleen maar doet alsof die van u is.',
      customer:
        'Anderen vragen uw domein wat ze met vervalste mail moeten doen (DMARC). Het geeft geen antwoord, en grote mailproviders letten daarop.',
      meanwhile: OWN_MAIL_GOES_ON,
      agent:
        'Geen DMARC-record gevonden met de tree walk: {names}. Google, Yahoo en Outlook vragen er een van bulkverzenders.',
      fix: 'Publiceer het record dat hier staat. Het vraagt nog niets (p=none).\nVoeg een adres voor rapporten toe (rua=), en lees de rapporten een paar weken.\nAls al uw mail slaagt, ga dan naar p=quarantine en later naar p=reject.',
      variants: {
        misplaced: {
          customer:
            'Uw domein geeft dat advies op {found}, waar niemand het zoekt (DMARC). De juiste plaats is {name}.',
          agent: 'Geen DMARC-record op {name}, maar wel een op {found}: daar kijken ontvangers niet (RFC 9989 4.10).',
          fix: 'Publiceer het record dat hier staat op {name}; sommige beheerpanelen willen alleen _dmarc als naam.\nVerwijder het record op {found}.\nBegin met p=none, want tot nu toe was er niets van kracht.',
        },
        alias: {
          agent: 'Geen DMARC-record: {names}. {name} leidt via een CNAME naar {target}, en daar staat er geen.',
          fix: 'Kijk of er een record op {target} verloren is gegaan dat terug moet komen.\nOf verwijder de CNAME van {name} en publiceer daar een TXT-record: v=DMARC1; p=none\nEen wildcard-CNAME mag blijven: het TXT-record gaat voor.',
        },
      },
    },
    'dmarc-multiple': {
      title: 'Het advies over mail die doet alsof die van u is, staat er {count} keer en telt daarom niet.',
      customer:
        'Dat advies mag er maar één keer staan (DMARC). Op {name} staat het {count} keer, en andere servers negeren het helemaal.',
      meanwhile: OWN_MAIL_GOES_ON,
      agent: '{count} DMARC-records op {name}; ontvangers negeren ze allemaal: {found}.',
      fix: 'Bepaal welk van de records op {name} klopt.\nVerwijder de andere.\nControleer dan opnieuw.',
    },
    'dmarc-invalid': {
      title: 'In het advies over mail die doet alsof die van u is, zit een fout.',
      customer:
        'Het advies op {name} is verkeerd geschreven (DMARC). Andere servers negeren het misschien, voor een deel of helemaal.',
      meanwhile: OWN_MAIL_GOES_ON,
      agent: 'DMARC-record op {name}, teken {character}: {excerpt}. {explanation} Fout: {key}.',
      fix: 'Verbeter de gemarkeerde plek in het record op {name}: {excerpt}\nControleer dan opnieuw.',
      variants: {
        reports: {
          title: 'Rapporten over mail die doet alsof die van u is, komen misschien niet aan.',
          customer: 'In het advies op {name} zit een fout in een adres voor rapporten (DMARC). De rest telt nog wel.',
        },
        unread: {
          customer: 'Het begin van het advies op {name} is verkeerd geschreven (DMARC). Andere servers zien het niet.',
          agent: 'TXT op {name} lijkt bedoeld als DMARC, maar begint niet met v=DMARC1: {excerpt}.',
          fix: 'Laat het record op {name} beginnen met v=DMARC1; en een beleid.\nBegin met p=none, want tot nu toe was er niets van kracht.\nControleer dan opnieuw.',
        },
      },
    },
    'dmarc-policy-none': {
      title: 'Uw domein kijkt alleen nog maar toe bij mail die doet alsof die van u is.',
      customer: 'Het advies van {domain} is om zulke mail toch te bezorgen (DMARC p=none). Dat is een goed begin.',
      agent: 'DMARC p=none geldt voor {domain}, vanuit {foundAt}. Rapporten gaan naar: {rua}.',
      fix: 'Lees de rapporten een paar weken, tot al uw eigen mail slaagt.\nGa dan naar p=quarantine.\nGa later naar p=reject.',
    },
    'dmarc-testing': {
      title: 'Het advies over mail die doet alsof die van u is, wordt nog maar uitgeprobeerd.',
      customer: 'Het advies van {domain} is gemarkeerd als test (DMARC). Andere servers doen dan minder dan er staat.',
      agent:
        'DMARC voor {domain} heeft t=y bij beleid {policy}: ontvangers moeten het eerstvolgende zwakkere toepassen.',
      fix: 'Lees de rapporten tot al uw eigen mail slaagt.\nVerwijder dan t=y uit het record.',
    },
    'dmarc-deprecated-tags': {
      title: 'In het advies over mail die doet alsof die van u is, staan verouderde delen.',
      customer: 'In het advies van {domain} staan delen die nieuwere servers negeren (DMARC). De rest telt nog wel.',
      agent:
        'Het DMARC-record op {name} gebruikt {tags}, verwijderd door RFC 9989: ontvangers negeren dat. In plaats van pct is er t=y.',
      fix: 'Verwijder de delen {tags} uit het record op {name}.\nOm een strenger beleid eerst zonder gevolgen te proberen, voegt u t=y toe.',
    },
    'dmarc-report-address-unauthorised': {
      title: 'Rapporten over uw domein worden misschien niet bezorgd.',
      customer:
        'Rapporten over {domain} moeten naar {address} gaan (DMARC). De andere kant zegt niet dat die ze aanneemt.',
      agent: 'Geen DMARC-record op {name} ({status}): wie rapporten stuurt, slaat {address} over (RFC 9990).',
      fix: 'Vraag de beheerder van {address} om het record te publiceren dat hier staat.\nOf noem in plaats daarvan een adres voor rapporten in uw eigen domein.',
    },
  },
});

// What Mailmend itself serves for an operator's customers.
import { autoconfigXml } from '../../../lib/provisioning/autoconfig.ts';
import { autodiscoverError, autodiscoverXml } from '../../../lib/provisioning/autodiscover.ts';
import type { MailService } from '../../../lib/provisioning/mail-service.ts';
import { AUTOCONFIG, answer, type KindOrMaker, mail, OWN_POX, POX, WELL_KNOWN, xml } from './kind.ts';

/** As Mailmend announces it. */
const service: MailService = {
  ...{ domain: 'D', displayName: 'Harbour & Co', username: '%EMAILADDRESS%' },
  incoming: { host: mail, port: 993, security: 'tls' },
  outgoing: { host: mail, port: 465, security: 'tls' },
  pop: { host: mail, port: 995, security: 'tls' },
};
const told = xml(autoconfigXml(service));
const toldByPox = xml(autodiscoverXml(service, 'anna@D'));
const byStarttls = {
  incoming: { host: mail, port: 143, security: 'starttls' },
  outgoing: { host: mail, port: 587, security: 'starttls' },
} as const;

export const servedKinds: readonly KindOrMaker[] = [
  {
    name: 'told',
    labels: ['autoconfig', 'autodiscover'],
    web: { [AUTOCONFIG]: told, [WELL_KNOWN]: told, [POX]: toldByPox },
  },
  { name: 'told-at-home', web: { [WELL_KNOWN]: told } },
  { name: 'told-by-pox', labels: ['autodiscover'], web: { [POX]: toldByPox } },
  {
    name: 'served-local-part',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: xml(autoconfigXml({ ...service, username: '%EMAILLOCALPART%' })) },
  },
  {
    name: 'served-starttls',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: xml(autoconfigXml({ ...service, ...byStarttls, pop: null })) },
  },
  {
    name: 'served-outlook-starttls',
    labels: ['autodiscover'],
    web: { [POX]: xml(autodiscoverXml({ ...service, ...byStarttls, pop: null }, 'anna@D')) },
  },
  {
    name: 'served-error',
    labels: ['autodiscover'],
    web: { [POX]: xml(autodiscoverError(new Date(0))), [OWN_POX]: answer },
  },
];

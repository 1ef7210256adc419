// Mailbox providers that let mail apps in only after their people have allowed it, or with a password of its own.
import type { Provider } from './provider.ts';
import { door, doors, provider } from './provider-entry.ts';

/** NetEase has a set of hosts and exchangers for each of its domains. */
const netease = ['163.com', '126.com', 'yeah.net', '188.com'].map((domain) =>
  provider({
    id: domain === '163.com' ? 'netease' : `netease-${domain}`,
    name: 'NetEase Mail',
    mx: [`${domain.split('.')[0]}mx*.mxmail.netease.com`],
    doors: doors(`imap.${domain}`, `pop.${domain}`, `smtp.${domain}`),
    authentication: 'app-password',
  }),
);

export const freemailProviders: readonly Provider[] = [
  provider({
    id: 'gmx',
    name: 'GMX',
    mx: ['mx0*.gmx.net', 'mx0*.emig.gmx.net'],
    doors: doors('imap.gmx.net', 'pop.gmx.net', 'mail.gmx.net'),
    otherHosts: ['smtp.gmx.net', 'imap.gmx.com', 'pop.gmx.com', 'mail.gmx.com', 'smtp.gmx.com'],
  }),
  provider({
    id: 'web-de',
    name: 'WEB.DE',
    mx: ['mx-ha*.web.de'],
    doors: [door('imap', 'imap.web.de'), door('pop3', 'pop3.web.de'), door('submission', 'smtp.web.de', 'starttls')],
  }),
  ...netease,
  provider({
    id: 'netease-qiye',
    name: 'NetEase Mail',
    mx: ['qiye163mx*.mxmail.netease.com'],
    doors: doors('imap.qiye.163.com', 'pop.qiye.163.com', 'smtp.qiye.163.com'),
    otherHosts: ['imaphz.qiye.163.com', 'pophz.qiye.163.com', 'smtphz.qiye.163.com'],
    authentication: 'app-password',
    spfIncludes: ['spf.163.com'],
  }),
  provider({
    id: 'qq',
    name: 'QQ Mail',
    mx: ['mx1.qq.com', 'mx2.qq.com', 'mx3.qq.com'],
    doors: doors('imap.qq.com', 'pop.qq.com', 'smtp.qq.com'),
    authentication: 'app-password',
  }),
  provider({
    id: 'qq-exmail',
    name: 'Tencent Exmail',
    mx: ['mxbiz*.qq.com'],
    doors: doors('imap.exmail.qq.com', 'pop.exmail.qq.com', 'smtp.exmail.qq.com'),
    authentication: 'app-password',
    spfIncludes: ['spf.mail.qq.com'],
  }),
  provider({
    id: 'yandex',
    name: 'Yandex',
    mx: ['mx.yandex.net', 'mx.yandex.ru'],
    doors: doors('imap.yandex.com', 'pop.yandex.com', 'smtp.yandex.com'),
    otherHosts: ['imap.yandex.ru', 'pop.yandex.ru', 'smtp.yandex.ru', 'imap.ya.ru', 'pop.ya.ru', 'smtp.ya.ru'],
    authentication: 'app-password',
    offersOauth2: true,
    spfIncludes: ['_spf.yandex.net'],
    dkimSelectors: ['mail'],
  }),
  provider({
    id: 'mail-ru',
    name: 'Mail.ru',
    mx: ['mxs.mail.ru', 'emx.mail.ru'],
    doors: doors('imap.mail.ru', 'pop.mail.ru', 'smtp.mail.ru'),
    authentication: 'app-password',
    offersOauth2: true,
    spfIncludes: ['_spf.mail.ru'],
    dkimSelectors: ['mailru'],
  }),
  provider({
    id: 't-online',
    name: 'Telekom',
    mx: ['mx0*.t-online.de'],
    doors: doors('secureimap.t-online.de', 'securepop.t-online.de', 'securesmtp.t-online.de'),
    authentication: 'app-password',
  }),
  provider({
    id: 'strato',
    name: 'STRATO',
    mx: ['smtpin.rzone.de', 'smtp.rzone.de'],
    doors: doors('imap.strato.de', 'pop3.strato.de', 'smtp.strato.de'),
    otherHosts: ['imap.strato.com', 'pop3.strato.com', 'smtp.strato.com'],
  }),
  provider({
    id: 'gandi',
    name: 'Gandi',
    mx: ['spool.mail.gandi.net', 'fb.mail.gandi.net'],
    doors: doors('mail.gandi.net', 'mail.gandi.net', 'mail.gandi.net'),
    spfIncludes: ['_mailcust.gandi.net'],
    dkimSelectors: ['gm1', 'gm2', 'gm3'],
  }),
];

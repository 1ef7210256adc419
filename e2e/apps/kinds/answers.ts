// What stands at the places of autoconfig: documents, pages, errors, and answers that are called something else.
import { autoconfig } from '../../world/autoconfig.ts';
import { AUTOCONFIG, changed, good, type KindOrMaker, other, page, WELL_KNOWN, xml } from './kind.ts';

export const answersKinds: readonly KindOrMaker[] = [
  { name: 'nothing' },
  { name: 'own-name', labels: ['autoconfig'], web: { [AUTOCONFIG]: good } },
  { name: 'well-known', web: { [WELL_KNOWN]: good } },
  { name: 'both-places', labels: ['autoconfig'], web: { [AUTOCONFIG]: good, [WELL_KNOWN]: other } },
  { name: 'web-page', labels: ['autoconfig'], web: { [AUTOCONFIG]: page, [WELL_KNOWN]: good } },
  { name: 'no-servers', labels: ['autoconfig'], web: { [AUTOCONFIG]: autoconfig('D', []), [WELL_KNOWN]: good } },
  {
    name: 'malformed',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: xml('<clientConfig><emailProvider'), [WELL_KNOWN]: good },
  },
  { name: 'empty-body', labels: ['autoconfig'], web: { [AUTOCONFIG]: xml(''), [WELL_KNOWN]: good } },
  {
    name: 'web-page-as-xml',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: { ...page, contentType: 'text/xml' }, [WELL_KNOWN]: good },
  },
  {
    name: 'well-formed-page',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: xml('<html><body/></html>'), [WELL_KNOWN]: good },
  },
  { name: 'compressed', labels: ['autoconfig'], web: { [AUTOCONFIG]: { ...good, gzip: true } } },
  { name: 'byte-order-mark', labels: ['autoconfig'], web: { [AUTOCONFIG]: changed(good, /^/, '\uFEFF') } },
  {
    name: 'wrong-type',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: { ...good, contentType: 'application/octet-stream' }, [WELL_KNOWN]: good },
  },
  {
    name: 'application-xml',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: { ...good, contentType: 'application/xml' } },
  },
  {
    name: 'document-type',
    labels: ['autoconfig'],
    web: {
      [AUTOCONFIG]: changed(good, '<clientConfig', '<!DOCTYPE clientConfig [<!ENTITY host "mail.D">]><clientConfig'),
    },
    leftOpen: true,
  },
  {
    name: 'login-wanted',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: { status: 401, body: 'No.' }, [WELL_KNOWN]: good },
  },
  {
    name: 'broken-server',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: { status: 500, body: 'Oh.' }, [WELL_KNOWN]: good },
  },
  {
    name: 'other-root',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: xml('<config><emailProvider id="D"/></config>'), [WELL_KNOWN]: good },
  },
  { name: 'no-type', labels: ['autoconfig'], web: { [AUTOCONFIG]: { ...good, contentType: '' }, [WELL_KNOWN]: other } },
  {
    name: 'html-type',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: { ...good, contentType: 'text/html' }, [WELL_KNOWN]: other },
  },
  {
    name: 'json-type',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: { ...good, contentType: 'application/json' }, [WELL_KNOWN]: other },
  },
  {
    name: 'capital-type',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: { ...good, contentType: 'TEXT/XML' }, [WELL_KNOWN]: other },
  },
  {
    name: 'xhtml-type',
    labels: ['autoconfig'],
    web: { [AUTOCONFIG]: { ...good, contentType: 'application/xhtml+xml' }, [WELL_KNOWN]: other },
  },
  { name: 'gone', labels: ['autoconfig'], web: { [AUTOCONFIG]: { status: 410 }, [WELL_KNOWN]: good } },
  { name: 'teapot', labels: ['autoconfig'], web: { [AUTOCONFIG]: { ...good, status: 418 }, [WELL_KNOWN]: other } },
  { name: 'created', labels: ['autoconfig'], web: { [AUTOCONFIG]: { ...good, status: 201 }, [WELL_KNOWN]: other } },
  { name: 'no-content', labels: ['autoconfig'], web: { [AUTOCONFIG]: { status: 204 }, [WELL_KNOWN]: good } },
];

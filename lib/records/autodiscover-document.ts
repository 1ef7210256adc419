// An Autodiscover reply (POX) as it is written, before any app's own rules make settings of it.
import { childrenOf, readXml, textOf, type XmlElement } from './xml-document.ts';

/** One Protocol element: its texts, trimmed; null where the element is missing or empty. */
export interface AutodiscoverProtocol {
  type: string;
  server: string | null;
  port: string | null;
  ssl: string | null;
  encryption: string | null;
  loginName: string | null;
  /** Host of the first address of Exchange's web services that it names. */
  webHost: string | null;
}
export type AutodiscoverDocument =
  | { ok: false; fault: 'html' | 'doctype' | 'malformed' }
  | {
      ok: true;
      /** Another address, or another place, to ask for (MS-OXDSCLI 2.2.4.1.1.2). */
      redirectAddress: string | null;
      redirectUrl: string | null;
      protocols: AutodiscoverProtocol[];
    };

/** MS-OXDSCLI 2.2.4.1.1.2.6: one Exchange server has a handful. */
const MOST = 100;

const hostIn = (text: string | null): string | null =>
  text !== null && /^https?:/i.test(text) && URL.canParse(text) ? new URL(text).hostname : null;

function webHostOf(element: XmlElement): string | null {
  const inside = ['External', 'Internal'].flatMap((name) => childrenOf(element, name));
  const nested = inside.flatMap((part) => [part, ...childrenOf(part, 'Protocol')]);
  const texts = [element, ...nested].flatMap((part) =>
    ['EwsUrl', 'ASUrl', 'OWAUrl', 'OOFUrl'].map((name) => textOf(part, name)),
  );
  return texts.map(hostIn).find((host) => host !== null) ?? null;
}

/** Of the first account alone. Never throws; `readXml` says what each fault is. */
export function readAutodiscoverDocument(xml: string): AutodiscoverDocument {
  const document = readXml(xml);
  if (!document.ok) return document;
  const discovered = childrenOf(document.root, 'Autodiscover')[0];
  const response = discovered && childrenOf(discovered, 'Response')[0];
  const account = response && childrenOf(response, 'Account')[0];
  if (!account) return { ok: true, redirectAddress: null, redirectUrl: null, protocols: [] };
  return {
    ok: true,
    redirectAddress: textOf(account, 'RedirectAddr'),
    redirectUrl: textOf(account, 'RedirectUrl'),
    protocols: childrenOf(account, 'Protocol')
      .slice(0, MOST)
      .map((element) => ({
        type: textOf(element, 'Type') ?? '',
        server: textOf(element, 'Server'),
        port: textOf(element, 'Port'),
        ssl: textOf(element, 'SSL'),
        encryption: textOf(element, 'Encryption'),
        loginName: textOf(element, 'LoginName'),
        webHost: webHostOf(element),
      })),
  };
}

// An autoconfig document (config-v1.1.xml) as it is written, before any app's own rules make settings of it.
import { attributeOf, childrenOf, readXml, writtenText, type XmlElement } from './xml-document.ts';

/** One server element: its texts with all their blanks; null where the element is missing. */
export interface ConfigServer {
  type: string;
  hostname: string | null;
  port: string | null;
  username: string | null;
  /** Of both there may be several, in the document's order of preference. */
  socketTypes: string[];
  authentications: string[];
}
export interface ConfigProvider {
  id: string | null;
  domains: string[];
  incoming: ConfigServer[];
  outgoing: ConfigServer[];
}
export type ConfigDocument =
  /** Without a clientConfig element there is none. */
  { ok: true; providers: ConfigProvider[] } | { ok: false; fault: 'html' | 'doctype' | 'malformed' };

/** A document may name a thousand; apps look at the first few. */
const MOST = 100;

const textsOf = (element: XmlElement, name: string): string[] =>
  childrenOf(element, name).slice(0, MOST).map(writtenText);

function textOf(element: XmlElement, name: string): string | null {
  const [child] = childrenOf(element, name);
  return child ? writtenText(child) : null;
}

const serverOf = (element: XmlElement): ConfigServer => ({
  type: attributeOf(element, 'type') ?? '',
  hostname: textOf(element, 'hostname'),
  port: textOf(element, 'port'),
  username: textOf(element, 'username'),
  socketTypes: textsOf(element, 'socketType'),
  authentications: textsOf(element, 'authentication'),
});

/** To apps a name is what stands there, prefix and all. */
const isPrefixed = (xml: string): boolean => /<[\w.-]{1,50}:clientConfig[\s>]/.test(xml.slice(0, 10_000));

/** Never throws; `readXml` says what each fault is. */
export function readConfigDocument(xml: string): ConfigDocument {
  const document = readXml(xml);
  if (!document.ok) return document;
  if (isPrefixed(xml)) return { ok: true, providers: [] };
  const config = childrenOf(document.root, 'clientConfig')[0];
  const providers = config ? childrenOf(config, 'emailProvider').slice(0, MOST) : [];
  return {
    ok: true,
    providers: providers.map((provider) => ({
      id: attributeOf(provider, 'id'),
      domains: textsOf(provider, 'domain'),
      incoming: childrenOf(provider, 'incomingServer').slice(0, MOST).map(serverOf),
      outgoing: childrenOf(provider, 'outgoingServer').slice(0, MOST).map(serverOf),
    })),
  };
}

/** The text with its placeholders filled in for an account, once: what is filled in is no placeholder any more. */
export function forAccount(text: string, { address, domain }: { address: string; domain: string }): string {
  const parts: Readonly<Record<string, string>> = {
    ADDRESS: address,
    LOCALPART: address.slice(0, address.lastIndexOf('@')),
    DOMAIN: domain,
  };
  return text.replace(/%EMAIL(ADDRESS|LOCALPART|DOMAIN)%/g, (_whole, part: string) => parts[part] ?? '');
}

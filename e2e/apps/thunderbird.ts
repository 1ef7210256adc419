// A real Thunderbird without a window, in a profile of its own: what its own look-up finds for an address.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Marionette } from './marionette.ts';

/** A server as Thunderbird keeps it. */
export interface TheirServer {
  type: string;
  hostname: string;
  port: number | null;
  socketType: number;
  username: string | null;
}
/** Null: it found nothing. `outgoing` null: whatever it uses already. */
export type TheirFinding = { incoming: TheirServer; outgoing: TheirServer | null } | null;

/** `error`: its look-up broke off. */
export type Found = TheirFinding | { error: string };

/** Nothing that asks elsewhere, and the practice network's database of providers. */
const preferences: Record<string, string | number | boolean> = {
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'mail.provider.suppress_dialog_on_startup': true,
  'mail.spotlight.firstRunDone': true,
  'mailnews.auto_config_url': 'https://autoconfig.thunderbird.net/v1.1/',
  'mailnews.start_page.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.proxy.type': 0,
  'network.trr.mode': 5,
  'services.settings.server': 'http://127.0.0.1:9/',
  'toolkit.telemetry.enabled': false,
};

const trustScript = `
  const [certificate, done] = arguments;
  Cc['@mozilla.org/security/x509certdb;1'].getService(Ci.nsIX509CertDB).addCertFromBase64(certificate, 'C,,');
  done(true);
`;
/** Its own look-up for each address; whoever is asked for consent to a redirect gives it. */
const findScript = `
  const [addresses, done] = arguments;
  const { FindConfig } = ChromeUtils.importESModule('resource:///modules/accountcreation/FindConfig.sys.mjs');
  const { AccountConfig } = ChromeUtils.importESModule('resource:///modules/accountcreation/AccountConfig.sys.mjs');
  const told = ({ type, hostname, port, socketType, username }) =>
    hostname ? { type, hostname, port, socketType, username } : null;
  const find = async address => {
    const ways = FindConfig.parallelAutoDiscovery(address.split('@')[1], address, new AbortController().signal);
    let step = await ways.next();
    while (!step.done) step = await ways.next({ acceptRedirect: true });
    if (!step.value) return null;
    AccountConfig.replaceVariables(step.value, 'Anna', address);
    return { incoming: told(step.value.incoming), outgoing: told(step.value.outgoing) };
  };
  const caught = address => find(address).catch(error => ({ error: String(error) }));
  Promise.all(addresses.map(caught)).then(done);
`;

/** What it finds for an address is what it logs in with, as its wizard does; gives "yes", or what it says instead. */
const logInScript = `
  const [address, password, done] = arguments;
  const { FindConfig } = ChromeUtils.importESModule('resource:///modules/accountcreation/FindConfig.sys.mjs');
  const { AccountConfig } = ChromeUtils.importESModule('resource:///modules/accountcreation/AccountConfig.sys.mjs');
  const { ConfigVerifier } = ChromeUtils.importESModule('resource:///modules/accountcreation/ConfigVerifier.sys.mjs');
  const { signal } = new AbortController();
  const logIn = async () => {
    const { value: config } = await FindConfig.parallelAutoDiscovery(address.split('@')[1], address, signal).next();
    AccountConfig.replaceVariables(config, 'Anna', address, password);
    const { msgWindow = null } = Services.wm.getMostRecentWindow('mail:3pane') ?? {};
    await new ConfigVerifier(msgWindow, signal).verifyConfig(config, false);
    return 'yes';
  };
  logIn().catch(error => String(error)).then(done);
`;

export class Thunderbird {
  readonly #child: ChildProcess;
  readonly #marionette: Marionette;

  private constructor(child: ChildProcess, marionette: Marionette) {
    this.#child = child;
    this.#marionette = marionette;
  }

  /** Starts it; `authorities` (PEM) are those that it is to trust. */
  static async start(directory: string, authorities: string[]): Promise<Thunderbird> {
    const profile = join(directory, 'profile');
    mkdirSync(profile, { recursive: true });
    const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
    writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`);
    const options = ['--headless', '--marionette', '-remote-allow-system-access', '--no-remote', '--profile', profile];
    const child = spawn('thunderbird', options, {
      env: { ...process.env, PATH: '/usr/bin:/bin', HOME: directory, LANG: 'C.UTF-8' },
      stdio: 'ignore',
      detached: true,
    });
    try {
      const marionette = await Marionette.open();
      for (const ca of authorities) await marionette.run(trustScript, [ca.replace(/-----[^-]+-----|\s/g, '')], 10_000);
      return new Thunderbird(child, marionette);
    } catch (error) {
      end(child);
      throw error;
    }
  }

  /** What it finds for each of the addresses, in their order; it looks for all of them at once. */
  async find(addresses: string[], timeoutMs: number): Promise<Found[]> {
    return (await this.#marionette.run(findScript, [addresses], timeoutMs)) as Found[];
  }

  /** Logs in with what it finds: "yes", or why not. */
  async logIn(address: string, password: string, timeoutMs: number): Promise<string> {
    return String(await this.#marionette.run(logInScript, [address, password], timeoutMs));
  }

  stop(): void {
    this.#marionette.close();
    end(this.#child);
  }
}

/** It leads a group of its own, with its helpers. */
function end({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // all of it has ended
  }
}

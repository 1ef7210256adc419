// The real servers, from Debian's archive: installs only what is missing, and starts none of them.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { withoutStarting } from '../../tools/without-starting.mjs';

/** Installed as usual. Postfix stands for the machine's mail transfer agent; its installer asks nothing. */
const installed = [
  'dovecot-imapd',
  'dovecot-pop3d',
  'dovecot-submissiond',
  'dovecot-auth-lua',
  'postfix',
  'nsd',
  'unbound',
  'ldnsutils',
  // what the unpacked servers below link to, and the tool that writes Cyrus's passwords
  'libgnutls-dane0',
  'libidn12',
  'libclamav12',
  'libical3',
  'libjansson4',
  'libpcre3',
  'libpq5',
  'libwrap0',
  'libxapian30',
  'libzephyr4',
  'libsasl2-modules',
  'sasl2-bin',
  'libcourier-unicode4',
  'libgamin0',
  'libgdbm6',
  'libltdl7',
  'libmailutils9',
  'libgsasl18',
  'libkyotocabinet16v5',
  'libmu-dbm9',
];
/**
 * Debian lets only one mail transfer agent and one IMAP server be installed: others are unpacked, each into a folder
 * of its own.
 */
const unpacked: Readonly<Record<string, string[]>> = {
  exim: ['exim4-daemon-light'],
  cyrus: ['cyrus-common', 'cyrus-imapd', 'cyrus-pop3d'],
  nginx: ['nginx', 'libnginx-mod-mail'],
  caddy: ['caddy'],
  stunnel: ['stunnel4'],
  mailutils: ['mailutils-imap4d', 'mailutils-pop3d'],
  courier: ['courier-imap', 'courier-pop', 'courier-base', 'courier-authlib', 'courier-authlib-userdb'],
};

/** The folder in which the unpacked packages lie, one folder each. */
export const unpackedDirectory = '/var/cache/mailmend-lab';

const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
const apt = (args: string[], cwd?: string) =>
  execFileSync('apt-get', ['-q', ...args], { env, cwd, stdio: ['ignore', 'ignore', 'inherit'] });

/** Why the lab cannot run here, as a sentence; null when it can. */
export function whyNotHere(): string | null {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  const debian = /^ID(_LIKE)?=.*debian/m.test(release);
  if (!debian) return 'It needs Debian, for its mail and name servers.';
  if (process.getuid?.() !== 0) return 'It needs root, because the mail servers change to users of their own.';
  return null;
}

const isInstalled = (name: string): boolean => {
  try {
    const status = execFileSync('dpkg', ['--status', name], { stdio: 'pipe' });
    return /^Status: install ok installed$/m.test(status.toString());
  } catch {
    return false;
  }
};

function unpack(name: string): void {
  const folder = join(unpackedDirectory, name);
  rmSync(folder, { recursive: true, force: true });
  const unfinished = `${folder}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  apt(['-o', 'APT::Sandbox::User=root', 'download', ...(unpacked[name] ?? [])], unfinished);
  for (const archive of readdirSync(unfinished).filter((file) => file.endsWith('.deb'))) {
    execFileSync('dpkg-deb', ['-x', join(unfinished, archive), unfinished]);
    rmSync(join(unfinished, archive));
  }
  renameSync(unfinished, folder);
}

/** Empty folders that Courier's own are mounted on, in its namespace alone. */
function makeCourierFolders(): void {
  for (const folder of ['/etc/courier', '/run/courier', '/usr/lib/courier', '/usr/lib/courier-authlib'])
    mkdirSync(folder, { recursive: true });
}

/** Exim and Courier look their users up by name when they start, whatever their configuration says. */
function makeUser(name: string): void {
  if (readFileSync('/etc/passwd', 'utf8').includes(`\n${name}:`)) return;
  execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name]);
}

/** Brings in what is missing; says so through `tell`. Throws when the archive cannot give it. */
export function installServers(tell: (line: string) => void): void {
  const missing = installed.filter((name) => !isInstalled(name));
  const packed = Object.keys(unpacked).filter((name) => !existsSync(join(unpackedDirectory, name)));
  if (missing.length + packed.length > 0) {
    tell(`Installing ${[...missing, ...packed].join(', ')}.`);
    apt(['update']);
  }
  if (missing.length > 0) {
    execFileSync('debconf-set-selections', [], {
      input: 'postfix postfix/main_mailer_type select No configuration\n',
      env,
    });
    withoutStarting(() => apt(['install', '-y', '--no-install-recommends', ...missing]));
  }
  for (const name of packed) unpack(name);
  for (const name of ['Debian-exim', 'courier']) makeUser(name);
  makeCourierFolders();
}

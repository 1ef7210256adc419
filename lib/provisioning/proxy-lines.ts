// The lines of a proxy that hand what a domain's apps ask on to Mailmend, over https and over plain http.
import { announcingLabels } from './dns-records.ts';

const namesOf = (domain: string): string[] => announcingLabels.map((label) => `${label}.${domain}`);

/** `upstream`: where Mailmend listens, "127.0.0.1:3000". The second block is for the server of the domain's website. */
export function nginxLines(domain: string, upstream: string): string {
  const hand = (indent: string) =>
    [
      `proxy_pass http://${upstream};`,
      'proxy_set_header Host $host;',
      'proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;',
    ].map((line) => `${indent}${line}`);
  const place = (path: string) => [`location ${path} {`, ...hand('  '), '}'];
  return [
    'server {',
    '  listen 80;',
    '  listen 443 ssl;',
    `  server_name ${namesOf(domain).join(' ')};`,
    `  ssl_certificate /etc/ssl/autoconfig.${domain}.pem;`,
    `  ssl_certificate_key /etc/ssl/autoconfig.${domain}.key;`,
    '  location / {',
    ...hand('    '),
    '  }',
    '}',
    `# Inside the server block of ${domain} itself:`,
    ...place('= /.well-known/autoconfig/mail/config-v1.1.xml'),
    ...place('~* ^/autodiscover/autodiscover\\.(xml|json)$'),
    '',
  ].join('\n');
}

/** Caddy gets the certificates itself, and asks first whether the name is hosted. */
export function caddyLines(domain: string, upstream: string): string {
  const block = (scheme: string, tls: readonly string[]) => [
    `${namesOf(domain)
      .map((name) => `${scheme}://${name}`)
      .join(', ')} {`,
    ...tls,
    `  reverse_proxy ${upstream}`,
    '}',
  ];
  return [
    '{',
    '  on_demand_tls {',
    `    ask http://${upstream}/api/v1/hosted`,
    '  }',
    '}',
    ...block('http', []),
    ...block('https', ['  tls {', '    on_demand', '  }']),
    '',
  ].join('\n');
}

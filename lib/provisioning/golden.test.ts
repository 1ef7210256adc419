// The documents byte for byte: what stands on devices and behind a digest in the DNS changes only when it is meant to.
import { expect, it } from 'vitest';
import { autoconfigXml } from './autoconfig.ts';
import { autodiscoverXml } from './autodiscover.ts';
import type { MailService } from './mail-service.ts';
import { caddyLines, nginxLines } from './proxy-lines.ts';
import { userAgentConfiguration, userAgentConfigurationRecord } from './user-agent-configuration.ts';

const service: MailService = {
  ...{ domain: 'shop.example', displayName: 'Harbour Hosting', username: '%EMAILADDRESS%' },
  incoming: { host: 'mail.harbour.example', port: 993, security: 'tls' },
  outgoing: { host: 'mail.harbour.example', port: 465, security: 'tls' },
  pop: null,
};

it('autoconfig', () => {
  expect(autoconfigXml(service)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <clientConfig version="1.1">
      <emailProvider id="shop.example">
        <domain>shop.example</domain>
        <displayName>Harbour Hosting</displayName>
        <displayShortName>Harbour Hosting</displayShortName>
        <incomingServer type="imap">
          <hostname>mail.harbour.example</hostname>
          <port>993</port>
          <socketType>SSL</socketType>
          <authentication>password-cleartext</authentication>
          <username>%EMAILADDRESS%</username>
        </incomingServer>
        <outgoingServer type="smtp">
          <hostname>mail.harbour.example</hostname>
          <port>465</port>
          <socketType>SSL</socketType>
          <authentication>password-cleartext</authentication>
          <username>%EMAILADDRESS%</username>
        </outgoingServer>
      </emailProvider>
    </clientConfig>
    "
  `);
});
it('Autodiscover', () => {
  expect(autodiscoverXml(service, 'anna@shop.example')).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006">
    <Response xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a">
    <Account><AccountType>email</AccountType><Action>settings</Action>
    <Protocol><Type>IMAP</Type><Server>mail.harbour.example</Server><Port>993</Port><DomainRequired>off</DomainRequired><LoginName>anna@shop.example</LoginName><SPA>off</SPA><SSL>on</SSL><Encryption>SSL</Encryption><AuthRequired>on</AuthRequired></Protocol>
    <Protocol><Type>SMTP</Type><Server>mail.harbour.example</Server><Port>465</Port><DomainRequired>off</DomainRequired><LoginName>anna@shop.example</LoginName><SPA>off</SPA><SSL>on</SSL><Encryption>SSL</Encryption><AuthRequired>on</AuthRequired><UsePOPAuth>on</UsePOPAuth><SMTPLast>off</SMTPLast></Protocol>
    </Account></Response></Autodiscover>
    "
  `);
});
it('PACC, and the record of its digest', () => {
  const document = userAgentConfiguration(service) ?? '';
  expect(document).toMatchInlineSnapshot(`
    "{
      "protocols": {
        "imap": {
          "host": "mail.harbour.example"
        },
        "smtp": {
          "host": "mail.harbour.example"
        }
      },
      "authentication": {
        "password": true
      },
      "info": {
        "provider": {
          "name": "Harbour Hosting"
        }
      }
    }
    "
  `);
  expect(userAgentConfigurationRecord(document)).toMatchInlineSnapshot(
    `"v=UAAC1; a=sha256; d=Btqrf1ejTauYq32HIHNMFOtB/MsHIjtWav9Fm6yeuM0="`,
  );
});
it('nginx', () => {
  expect(nginxLines('shop.example', '127.0.0.1:3000')).toMatchInlineSnapshot(`
    "server {
      listen 80;
      listen 443 ssl;
      server_name autoconfig.shop.example autodiscover.shop.example ua-auto-config.shop.example;
      ssl_certificate /etc/ssl/autoconfig.shop.example.pem;
      ssl_certificate_key /etc/ssl/autoconfig.shop.example.key;
      location / {
        proxy_pass http://127.0.0.1:3000;
        proxy_set_header Host $host;
        proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
      }
    }
    # Inside the server block of shop.example itself:
    location = /.well-known/autoconfig/mail/config-v1.1.xml {
      proxy_pass http://127.0.0.1:3000;
      proxy_set_header Host $host;
      proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    }
    location ~* ^/autodiscover/autodiscover\\.(xml|json)$ {
      proxy_pass http://127.0.0.1:3000;
      proxy_set_header Host $host;
      proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    }
    "
  `);
});
it('Caddy', () => {
  expect(caddyLines('shop.example', '127.0.0.1:3000')).toMatchInlineSnapshot(`
    "{
      on_demand_tls {
        ask http://127.0.0.1:3000/api/v1/hosted
      }
    }
    http://autoconfig.shop.example, http://autodiscover.shop.example, http://ua-auto-config.shop.example {
      reverse_proxy 127.0.0.1:3000
    }
    https://autoconfig.shop.example, https://autodiscover.shop.example, https://ua-auto-config.shop.example {
      tls {
        on_demand
      }
      reverse_proxy 127.0.0.1:3000
    }
    "
  `);
});

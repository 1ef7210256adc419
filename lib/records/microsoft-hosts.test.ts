// Microsoft's names are recognised, and nothing that merely looks alike.
import { expect, it } from 'vitest';
import { isMicrosoftHost } from './microsoft-hosts.ts';

it.each([
  ['autodiscover.outlook.com', true],
  ['autodiscover-s.outlook.com.', true],
  ['outlook.office365.com', true],
  ['example-com.mail.protection.outlook.com', true],
  ['outlook.com.evil.example', false],
  ['notoutlook.com', false],
  ['autodiscover.example.com', false],
])('%s: %s', (host, is) => {
  expect(isMicrosoftHost(host)).toBe(is);
});

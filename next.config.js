// How Next builds and serves Mailmend: no image optimiser, no telling which framework, the same safe headers on every answer.

/** Headers that no page needs to vary. The content security policy carries a nonce and is set in proxy.ts. */
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()',
  },
];

/** @type {import('next').NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  images: { unoptimized: true },
  devIndicators: false,
  // Sockets and their libraries run as plain Node modules, not bundled.
  serverExternalPackages: ['imapflow', 'mailauth', 'node-pop3', 'dns-packet'],
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
};

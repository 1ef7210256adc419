// How Next builds and serves Mailmend: no image optimiser, no telling which framework. Headers: lib/cli/http-server.ts.

/** @type {import('next').NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  images: { unoptimized: true },
  devIndicators: false,
  // Sockets, databases and their libraries run as plain Node modules, not bundled; and what the server itself has loaded
  // already is not held by each route once more.
  serverExternalPackages: [
    'imapflow',
    'mailauth',
    'node-pop3',
    'dns-packet',
    'kysely',
    'pg',
    'zod',
    'tldts',
    'ipaddr.js',
  ],
};

// The headers that make every answer safe to open in a browser, whoever gives it: a page, the API, a file, a refusal.

/** Pages put a policy of their own over this one, with their nonce: see proxy.ts. */
const nothing = ["default-src 'none'", "form-action 'none'", "base-uri 'none'", "frame-ancestors 'none'"];

export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': nothing.join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()',
};

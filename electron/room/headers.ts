/** The headers that everything in the room is sent with: the page may run what stands in it and ask nobody but us. */

import { createHash } from 'node:crypto';

/** The headers for a page whose styles and scripts stand in it, each let in by its own hash. Those that browsers heed on safe addresses only, and complain about on others, are not among them. */
export function makeRoomHeaders(page: string): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'", `script-src ${listHashes(page, 'script')}`, `style-src ${listHashes(page, 'style')}`, "connect-src 'self'", 'img-src data:',
    "form-action 'none'", "frame-ancestors 'none'", "base-uri 'none'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    // With none at all, some browsers would not say either where a post comes from.
    'referrer-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), payment=()',
    'x-dns-prefetch-control': 'off',
    'cache-control': 'no-store',
  };
}

function listHashes(page: string, element: 'script' | 'style'): string {
  const blocks = [...page.matchAll(new RegExp(`<${element}(?: [^>]*)?>([^]*?)</${element}>`, 'g'))].map(([, content = '']) => content);
  if (blocks.length === 0) return "'none'";
  return blocks.map((content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`).join(' ');
}

/** A QR code: dark on white in every theme, because cameras want it so. */

import { useMemo } from 'react';
import { qrPathOf } from './qr-path.ts';

interface QrCodeProps {
  readonly text: string;
  /** What is read out in its place. */
  readonly name: string;
}

export function QrCode({ text, name }: QrCodeProps) {
  const { path, side } = useMemo(() => qrPathOf(text), [text]);
  return (
    <svg className="qr-code" role="img" aria-label={name} viewBox={`0 0 ${side} ${side}`} shapeRendering="crispEdges">
      <rect width={side} height={side} className="qr-ground" />
      <path d={path} className="qr-squares" />
    </svg>
  );
}

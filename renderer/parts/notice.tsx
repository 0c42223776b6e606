/** A notice in the flow of the page: information, caution, or something not saved or not done. */

import type { ReactNode } from 'react';

interface NoticeProps {
  readonly kind: 'information' | 'caution' | 'alarm';
  readonly isAnnounced?: boolean;
  readonly children: ReactNode;
}

export function Notice({ kind, isAnnounced = false, children }: NoticeProps) {
  return (
    <div className={`notice ${kind}`} role={isAnnounced ? 'status' : undefined}>
      {children}
    </div>
  );
}

/** Buttons, and links that look like them: filled for the one main act, outlined or underlined for the rest. */

import type { ReactNode, Ref } from 'react';

export type ButtonKind = 'filled' | 'outlined' | 'underlined' | 'remove';

interface ButtonProps {
  readonly kind: ButtonKind;
  readonly onPress?: () => void;
  readonly isDisabled?: boolean;
  readonly describedBy?: string;
  /** What is read out where the words alone do not say which thing is meant. */
  readonly name?: string;
  readonly type?: 'button' | 'submit';
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

export function Button({ kind, onPress, isDisabled = false, describedBy, name, type = 'button', ref, children }: ButtonProps) {
  return (
    <button ref={ref} type={type} className={`button ${kind}`} onClick={onPress} disabled={isDisabled} aria-describedby={describedBy} aria-label={name}>
      {children}
    </button>
  );
}

interface LinkButtonProps {
  readonly kind: ButtonKind;
  readonly href: string;
  readonly name?: string;
  readonly children: ReactNode;
}

export function LinkButton({ kind, href, name, children }: LinkButtonProps) {
  return (
    <a className={`button ${kind}`} href={href} aria-label={name}>
      {children}
    </a>
  );
}

import type { ButtonHTMLAttributes } from 'react';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  look?: 'main' | 'text';
  small?: boolean;
  pending?: boolean;
  /** Why it cannot be pressed now; shown as its title. */
  because?: string | false | undefined;
}

/** A button; while pending it shows so and cannot be pressed twice; a disabled one says why. */
export function Button({ look, small, pending, because, className, type, ...rest }: Props) {
  const names = ['btn', look, small && 'small', className].filter(Boolean).join(' ');
  return (
    <button
      {...rest}
      type={type === 'submit' ? 'submit' : 'button'}
      className={names}
      aria-busy={pending ? true : undefined}
      disabled={Boolean(pending) || Boolean(because)}
      title={because || rest.title}
    />
  );
}

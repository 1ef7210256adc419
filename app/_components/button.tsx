// Buttons and links that look like buttons: main, side, bare; none is ever disabled.
import { Button as BaseButton } from '@base-ui/react/button';
import { cva, type VariantProps } from 'class-variance-authority';
import Link from 'next/link';

export const buttonStyle = cva('btn', {
  variants: {
    kind: { main: 'btn-main', side: 'btn-side', bare: 'btn-bare' },
    size: { usual: '', small: 'btn-small' },
  },
  defaultVariants: { kind: 'side', size: 'usual' },
});
type Look = VariantProps<typeof buttonStyle>;

/** A press that does something here. For a press that leads elsewhere use `ButtonLink`. */
export function Button({
  kind,
  size,
  className,
  ...rest
}: Look & Omit<BaseButton.Props, 'className'> & { className?: string }) {
  return <BaseButton type="button" className={buttonStyle({ kind, size, className })} {...rest} />;
}

export function ButtonLink({ kind, size, className, ...rest }: Look & React.ComponentProps<typeof Link>) {
  return <Link className={buttonStyle({ kind, size, className })} {...rest} />;
}

/** The buttons: one filled per screen (the thing most people do next), the others plain or quiet. */
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';

export interface ButtonProps extends AriaButtonProps {
  kind?: 'filled' | 'plain' | 'quiet' | 'stop';
}

export function Button({ kind = 'plain', ...props }: ButtonProps) {
  return <AriaButton {...props} className={`button button-${kind}`} />;
}

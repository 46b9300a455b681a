/** What can be done now, each with its key: buttons for who has a mouse, names for who has a keyboard. */
import { Button } from 'react-aria-components';
import { run as words } from '../../../shared/text/run.ts';
import { useText } from '../../language.tsx';

export interface RunAction {
  /** As in `RunKeys`. */
  key: string;
  label: string;
  act: () => void;
  /** The thing most people do next. */
  isMain?: boolean;
}

export function KeyBar({ actions }: { actions: readonly RunAction[] }) {
  const text = useText(words);
  const names: Readonly<Record<string, string>> = {
    ' ': text.key.space,
    Escape: text.key.escape,
    ArrowLeft: text.key.left,
  };
  return (
    <nav className="key-bar" aria-label={text.keys}>
      {actions.map(({ key, label, act, isMain = false }) => (
        <Button
          key={key}
          className={isMain ? 'key key-main' : 'key'}
          onPress={(event) => {
            // The space bar must go on meaning the same after a click.
            if (event.pointerType !== 'keyboard' && event.pointerType !== 'virtual')
              document.querySelector<HTMLElement>('.run')?.focus();
            act();
          }}
        >
          <kbd>{names[key] ?? key.toUpperCase()}</kbd> {label}
        </Button>
      ))}
    </nav>
  );
}

/** The end of a dialog that keeps something: what went wrong, and the buttons that remove, leave and save. */
import { app } from '../../shared/text/app.ts';
import type { CallFailed } from '../api.ts';
import { useText } from '../language.tsx';
import { Button } from './button.tsx';
import { Problem } from './notice.tsx';

interface DialogFootProps {
  error: CallFailed | null;
  isSaving: boolean;
  onClose: () => void;
  /** null: there is nothing yet to remove, or it may not be. */
  remove: { label: string; run: () => void } | null;
}

export function DialogFoot({ error, isSaving, onClose, remove }: DialogFootProps) {
  const common = useText(app);
  return (
    <>
      <Problem error={error} />
      <div className="row-end">
        {remove !== null && (
          <Button kind="stop" onPress={remove.run}>
            {remove.label}
          </Button>
        )}
        <Button onPress={onClose}>{common.cancel}</Button>
        <Button kind="filled" type="submit" isDisabled={isSaving}>
          {common.save}
        </Button>
      </div>
    </>
  );
}

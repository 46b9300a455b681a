/** Asks before half a form is thrown away. */
import type { Rater } from '../../../shared/model/views.ts';
import { viewForm } from '../../../shared/text/view-form.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useText } from '../../language.tsx';

interface StopDialogProps {
  by: Rater;
  isOpen: boolean;
  onGoOn: () => void;
  onStop: () => void;
}

export function StopDialog({ by, isOpen, onGoOn, onStop }: StopDialogProps) {
  const text = useText(viewForm);
  return (
    <Dialog title={text.stopTitle} isOpen={isOpen} onClose={onGoOn}>
      <p>{text.stopText[by]}</p>
      <div className="row-end">
        <Button kind="stop" onPress={onStop}>
          {text.stopNow}
        </Button>
        <Button kind="filled" autoFocus onPress={onGoOn}>
          {text.goOn}
        </Button>
      </div>
    </Dialog>
  );
}

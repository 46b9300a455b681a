/** Leaving run mode in the middle of a talk: what is behind it is not for the family at the table. */
import { run as words } from '../../../shared/text/run.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useText } from '../../language.tsx';

export function LeaveDialog({ onStay, onGo }: { onStay: () => void; onGo: () => void }) {
  const { leave } = useText(words);
  return (
    <Dialog title={leave.title} isOpen onClose={onStay}>
      <p>{leave.text}</p>
      <div className="row-end">
        <Button onPress={onGo}>{leave.go}</Button>
        <Button kind="filled" autoFocus onPress={onStay}>
          {leave.stay}
        </Button>
      </div>
    </Dialog>
  );
}

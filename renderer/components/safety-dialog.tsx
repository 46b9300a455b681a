/** The fixed referral text over the page (domain.md §6). Gets no text that anybody typed, so it can repeat none. */
import { app } from '../../shared/text/app.ts';
import { errors } from '../../shared/text/errors.ts';
import { useText } from '../language.tsx';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

export function SafetyDialog({ onClose }: { onClose: () => void }) {
  const text = useText(errors);
  const common = useText(app);
  return (
    <Dialog title={text.safetyTitle} isOpen onClose={onClose}>
      <p>{text.plain.safety}</p>
      <div className="row-end">
        <Button kind="filled" autoFocus onPress={onClose}>
          {common.close}
        </Button>
      </div>
    </Dialog>
  );
}

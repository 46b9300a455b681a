/** Restoring before a vault is open: on a new computer, or when the one here is of no use. */
import { app } from '../../../shared/text/app.ts';
import { backup } from '../../../shared/text/backup.ts';
import { Button } from '../../components/button.tsx';
import { Gate } from '../../components/gate.tsx';
import { useText } from '../../language.tsx';
import { RestoreBackup } from './restore-backup.tsx';

export function RestoreAtGate({ onBack }: { onBack: () => void }) {
  const text = useText(backup);
  const common = useText(app);
  return (
    <Gate title={text.restoreTitle}>
      <p>{text.restoreIntro}</p>
      <RestoreBackup />
      <div className="row">
        <Button kind="quiet" onPress={onBack}>
          {common.back}
        </Button>
      </div>
    </Gate>
  );
}

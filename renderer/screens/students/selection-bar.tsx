/** The one bar for the chosen students; with nobody chosen it says how to choose. */
import { lazy, Suspense, useState } from 'react';
import type { Id } from '../../../shared/model/records.ts';
import { eveningForm } from '../../../shared/text/evening-form.ts';
import { exportTexts } from '../../../shared/text/export.ts';
import { transfer } from '../../../shared/text/transfer.ts';
import { students } from '../../../shared/text/students.ts';
import { Button } from '../../components/button.tsx';
import { useText } from '../../language.tsx';

const PackDialog = lazy(async () => ({
  default: (await import('../pack/pack-dialog.tsx')).PackDialog,
}));
const EveningDialog = lazy(async () => ({
  default: (await import('./evening-dialog.tsx')).EveningDialog,
}));
const ExportDialog = lazy(async () => ({
  default: (await import('./export-dialog.tsx')).ExportDialog,
}));
const TransferDialog = lazy(async () => ({
  default: (await import('./transfer-dialog.tsx')).TransferDialog,
}));
const PrepareDialog = lazy(async () => ({
  default: (await import('./prepare-dialog.tsx')).PrepareDialog,
}));

interface SelectionBarProps {
  /** In the order of the list. */
  chosen: readonly Id[];
  shown: number;
  archived: boolean;
  onChooseAll: () => void;
  onClear: () => void;
  onArchive: () => void;
  onPrepared: () => void;
}

export function SelectionBar(props: SelectionBarProps) {
  const { chosen, shown, archived, onChooseAll, onClear, onArchive, onPrepared } = props;
  const text = useText(students);
  const exporting = useText(exportTexts);
  const [preparing, setPreparing] = useState(false);
  const [printing, setPrinting] = useState(false);
  const [saving, setSaving] = useState(false);
  const [transferring, setTransferring] = useState(false);
  const [inviting, setInviting] = useState(false);
  const evening = useText(eveningForm);
  const handing = useText(transfer);
  if (chosen.length === 0)
    return (
      <div className="selection-bar">
        <span className="soft small grow">{text.keys}</span>
        {shown > 0 && (
          <Button kind="quiet" onPress={onChooseAll}>
            {text.chooseAll(shown)}
          </Button>
        )}
      </div>
    );
  return (
    <div className="selection-bar selection-open">
      <strong role="status">{text.chosen(chosen.length)}</strong>
      <Button kind="quiet" onPress={onClear}>
        {text.clear}
      </Button>
      {chosen.length < shown && (
        <Button kind="quiet" onPress={onChooseAll}>
          {text.chooseAll(shown)}
        </Button>
      )}
      <span className="grow" />
      <Button onPress={onArchive}>{archived ? text.restore : text.archive}</Button>
      <Button onPress={() => setSaving(true)}>{exporting.open}</Button>
      <Button onPress={() => setTransferring(true)}>{handing.open}</Button>
      {!archived && <Button onPress={() => setInviting(true)}>{evening.putOn}</Button>}
      {!archived && <Button onPress={() => setPrinting(true)}>{text.print}</Button>}
      {!archived && (
        <Button kind="filled" onPress={() => setPreparing(true)}>
          {text.prepare}
        </Button>
      )}
      <Suspense>
        {inviting && <EveningDialog studentIds={chosen} onClose={() => setInviting(false)} />}
        {saving && <ExportDialog studentIds={chosen} onClose={() => setSaving(false)} />}
        {transferring && (
          <TransferDialog studentIds={chosen} archived={archived} onClose={() => setTransferring(false)} />
        )}
        {printing && <PackDialog studentIds={chosen} isOpen onClose={() => setPrinting(false)} />}
        {preparing && (
          <PrepareDialog
            studentIds={chosen}
            onClose={() => setPreparing(false)}
            onPrepared={() => {
              setPreparing(false);
              onPrepared();
            }}
          />
        )}
      </Suspense>
    </div>
  );
}

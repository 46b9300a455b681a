/** Saving the chosen students as a class list: says first what is in the file, and that nothing protects it. */
import type { Id } from '../../../shared/model/records.ts';
import { exportTexts } from '../../../shared/text/export.ts';
import { app } from '../../../shared/text/app.ts';
import { callBackend } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useLanguage, useText } from '../../language.tsx';
import { PackState } from '../pack/pack-state.tsx';
import { usePrintJob } from '../pack/use-print-job.ts';

export function ExportDialog({ studentIds, onClose }: { studentIds: readonly Id[]; onClose: () => void }) {
  const text = useText(exportTexts);
  const common = useText(app);
  const language = useLanguage();
  const saving = usePrintJob();
  const save = () =>
    saving.start(async (job) => {
      const { path } = await callBackend('students.export', { studentIds: [...studentIds], language, job });
      return { path, pages: 0 };
    });
  return (
    <Dialog title={text.title(studentIds.length)} isOpen onClose={onClose} busy={saving.isRunning}>
      <p>{text.what}</p>
      <p>{text.unprotected}</p>
      <PackState pack={saving} />
      <div className="row-end">
        <Button onPress={onClose}>{saving.saved === null ? common.cancel : common.close}</Button>
        <Button kind="filled" onPress={save}>
          {text.save}
        </Button>
      </div>
    </Dialog>
  );
}

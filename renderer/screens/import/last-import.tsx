/** The newest import, which can still be taken back; says first what goes with it. */
import { useState } from 'react';
import { dateInWords } from '../../../shared/domain/date-in-words.ts';
import type { ImportUndone, LastImport as Last } from '../../../shared/model/import.ts';
import { app } from '../../../shared/text/app.ts';
import { importTexts } from '../../../shared/text/import.ts';
import { useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Problem } from '../../components/notice.tsx';
import { useLanguage, useText } from '../../language.tsx';

export function LastImport({ last, onUndone }: { last: Last; onUndone: (undone: ImportUndone) => void }) {
  const text = useText(importTexts);
  const common = useText(app);
  const language = useLanguage();
  const undo = useChange('import.undo');
  const [asking, setAsking] = useState(false);
  return (
    <div className="row last-import">
      <span className="soft small">
        {text.last(last.fileName, dateInWords(last.day, language), last.added, last.changed)}
      </span>
      <Button kind="quiet" onPress={() => setAsking(true)}>
        {text.undoLast}
      </Button>
      <Dialog title={text.undoLast} isOpen={asking} onClose={() => setAsking(false)}>
        <p>{text.undoExplain(last.added, last.changed)}</p>
        <Problem error={undo.error} />
        <div className="row-end">
          <Button onPress={() => setAsking(false)}>{common.cancel}</Button>
          <Button
            kind="stop"
            isDisabled={undo.isPending}
            onPress={() => undo.mutate({ importId: last.importId }, { onSuccess: onUndone })}
          >
            {text.undoLast}
          </Button>
        </div>
      </Dialog>
    </div>
  );
}

/** Importing a class list: choose a file, check what was understood, import, and take it back when it was wrong. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ImportDone } from '../../../shared/model/import.ts';
import { errors } from '../../../shared/text/errors.ts';
import { form } from '../../../shared/text/form.ts';
import { importTexts } from '../../../shared/text/import.ts';
import { useChange, useRead } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Notice, Problem } from '../../components/notice.tsx';
import { Progress } from '../../components/progress.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { useText } from '../../language.tsx';
import { encodeFile, mostBytes } from './encode-file.ts';
import { FilePicker } from './file-picker.tsx';
import { ImportCheck } from './import-check.tsx';
import { LastImport } from './last-import.tsx';
import { Understood } from './understood.tsx';
import { usePreview, type PreviewRequest } from './use-preview.ts';

export function ImportScreen() {
  const text = useText(importTexts);
  const failures = useText(errors);
  const last = useRead('import.last', {});
  const [request, setRequest] = useState<PreviewRequest | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [done, setDone] = useState<ImportDone | null>(null);
  const [undone, setUndone] = useState<number | null>(null);
  const { preview, error } = usePreview(request);

  const reset = (): void => {
    setRequest(null);
    setRefused(null);
    setDone(null);
    setUndone(null);
  };
  const read = async (file: File): Promise<void> => {
    reset();
    if (file.size > mostBytes) return setRefused(failures.plain['import-too-large']);
    try {
      setRequest({ fileName: file.name, content: await encodeFile(file) });
    } catch {
      setRefused(text.unreadable);
    }
  };
  if (done !== null)
    return (
      <ImportDonePage
        done={done}
        onUndone={(removed) => {
          reset();
          setUndone(removed);
        }}
      />
    );
  return (
    <div className="import stack">
      <header className="row">
        <div className="grow">
          <PageTitle windowTitle={text.title}>{text.title}</PageTitle>
        </div>
        {request !== null && <Button onPress={reset}>{text.chooseOther}</Button>}
      </header>
      {undone !== null && <Notice kind="done">{text.undone(undone)}</Notice>}
      {refused !== null && <Notice kind="stop">{refused}</Notice>}
      <Problem error={error} />
      {request === null && (
        <>
          <p>{text.intro}</p>
          <FilePicker onFile={(file) => void read(file)} />
          <p className="soft small">{text.useful}</p>
          {last.data && (
            <LastImport
              last={last.data}
              onUndone={(removed) => {
                reset();
                setUndone(removed);
              }}
            />
          )}
        </>
      )}
      {request !== null && error?.failure.code === 'import-one-column' && (
        <Understood
          preview={{ encoding: request.encoding ?? 'utf-8', separator: request.separator ?? ';' }}
          onEncoding={(encoding) => setRequest({ ...request, encoding })}
          onSeparator={(separator) => setRequest({ ...request, separator })}
        />
      )}
      {request !== null && preview === null && error === null && (
        <div className="late">
          <Progress label={text.reading} done={0} total={0} />
        </div>
      )}
      {request !== null && preview !== null && (
        <ImportCheck request={request} preview={preview} onRequest={setRequest} onDone={setDone} />
      )}
    </div>
  );
}

function ImportDonePage({ done, onUndone }: { done: ImportDone; onUndone: (removed: number) => void }) {
  const text = useText(importTexts);
  const words = useText(form);
  const [, navigate] = useLocation();
  const undo = useChange('import.undo');
  return (
    <div className="page-narrow stack">
      <PageTitle windowTitle={text.title}>{text.done(done.added, done.skipped)}</PageTitle>
      <p>{text.next}</p>
      <Problem error={undo.error} />
      <div className="row">
        <Button kind="filled" onPress={() => navigate('/')}>
          {text.toList}
        </Button>
        <Button
          isDisabled={undo.isPending}
          onPress={() =>
            undo.mutate({ importId: done.importId }, { onSuccess: ({ removed }) => onUndone(removed) })
          }
        >
          {words.undo}
        </Button>
      </div>
    </div>
  );
}

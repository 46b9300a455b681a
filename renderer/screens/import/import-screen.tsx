/** Importing a class list: choose a file, check what was understood, import, and take it back when it was wrong. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ImportDone, ImportUndone } from '../../../shared/model/import.ts';
import { form } from '../../../shared/text/form.ts';
import { importTexts } from '../../../shared/text/import.ts';
import { transfer } from '../../../shared/text/transfer.ts';
import { useChange, useRead } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Notice, Problem } from '../../components/notice.tsx';
import { Progress } from '../../components/progress.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { useText } from '../../language.tsx';
import { encodeFile, mostBytes } from '../../encode-file.ts';
import { FilePicker } from './file-picker.tsx';
import { ImportCheck } from './import-check.tsx';
import { LastImport } from './last-import.tsx';
import { Understood } from './understood.tsx';
import { useFileAnswer, type PreviewRequest } from '../../use-file-answer.ts';

export function ImportScreen() {
  const text = useText(importTexts);
  const handing = useText(transfer);
  const last = useRead('import.last', {});
  const [request, setRequest] = useState<PreviewRequest | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [done, setDone] = useState<ImportDone | null>(null);
  const [undone, setUndone] = useState<ImportUndone | null>(null);
  const { preview, error } = useFileAnswer('import.preview', request);

  const reset = (): void => {
    setRequest(null);
    setRefused(null);
    setDone(null);
    setUndone(null);
  };
  const read = async (file: File): Promise<void> => {
    reset();
    if (file.size > mostBytes) return setRefused(text.tooLarge);
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
        onUndone={(taken) => {
          reset();
          setUndone(taken);
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
      {undone !== null && <UndoneNotice undone={undone} />}
      {refused !== null && <Notice kind="stop">{refused}</Notice>}
      <Problem error={error} />
      {request === null && (
        <>
          <p>{text.intro}</p>
          <FilePicker onFile={(file) => void read(file)} />
          <p className="soft small">{text.useful}</p>
          <p>
            <a href="#/transfer">{handing.link}</a>
          </p>
          {last.data && (
            <LastImport
              last={last.data}
              onUndone={(taken) => {
                reset();
                setUndone(taken);
              }}
            />
          )}
        </>
      )}
      {request !== null && error?.failure.code === 'import-one-column' && (
        <Understood
          preview={{
            format: 'text',
            encoding: request.encoding ?? 'utf-8',
            separator: request.separator ?? ';',
            sheets: [],
            sheet: null,
          }}
          onChange={(reading) => setRequest({ ...request, ...reading })}
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

/** What went back, and what stays because somebody changed it since. */
function UndoneNotice({ undone: { removed, restored, left } }: { undone: ImportUndone }) {
  const text = useText(importTexts);
  return (
    <>
      <Notice kind="done">{text.undone(removed, restored)}</Notice>
      {left.length > 0 && (
        <Notice>
          {text.left(
            left.map(
              ({ displayName, fields }) =>
                `${displayName} (${fields.map((field) => text.leftFields[field]).join(', ')})`,
            ),
          )}
        </Notice>
      )}
    </>
  );
}

interface ImportDonePageProps {
  done: ImportDone;
  onUndone: (undone: ImportUndone) => void;
}

function ImportDonePage({ done, onUndone }: ImportDonePageProps) {
  const text = useText(importTexts);
  const words = useText(form);
  const [, navigate] = useLocation();
  const undo = useChange('import.undo');
  return (
    <div className="page-narrow stack">
      <PageTitle windowTitle={text.title}>
        {text.done(done.added, done.skipped, done.changed, done.archived)}
      </PageTitle>
      <p>{text.next}</p>
      <Problem error={undo.error} />
      <div className="row">
        <Button kind="filled" onPress={() => navigate('/')}>
          {text.toList}
        </Button>
        <Button
          isDisabled={undo.isPending}
          onPress={() => undo.mutate({ importId: done.importId }, { onSuccess: onUndone })}
        >
          {words.undo}
        </Button>
      </div>
    </div>
  );
}

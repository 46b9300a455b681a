/** Opening a hand-over: the file, its passphrase, what is in it, and only then taking it over. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { FileTrigger, Form } from 'react-aria-components';
import type { CallOutput } from '../../../shared/contract.ts';
import { mostTransferBytes } from '../../../shared/model/transfer.ts';
import { transfer } from '../../../shared/text/transfer.ts';
import { callBackend, queries, type CallFailed } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Notice, Problem } from '../../components/notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../language.tsx';
import { useOpenedFile } from '../../opened-file.ts';
import { encodeFile } from '../import/encode-file.ts';
import { TransferRows } from './transfer-rows.tsx';

interface ChosenFile {
  name: string;
  content: string;
}
interface Opened {
  file: ChosenFile;
  passphrase: string;
}

/** Asked without the query cache: neither the passphrase nor the words of the file may stay behind there. */
const useOpen = () =>
  useMutation<CallOutput<'transfer.preview'>, CallFailed, Opened>({
    mutationFn: ({ file, passphrase }) =>
      callBackend('transfer.preview', { content: file.content, passphrase }),
    gcTime: 0,
  });
type Apply = Opened & { answers: ReadonlyMap<number, boolean> };
const useTakeOver = () =>
  useMutation<CallOutput<'transfer.apply'>, CallFailed, Apply>({
    mutationFn: ({ file, passphrase, answers }) =>
      callBackend('transfer.apply', {
        content: file.content,
        passphrase,
        answers: [...answers].map(([index, same]) => ({ index, same })),
      }),
    onSuccess: () => queries.invalidateQueries(),
    gcTime: 0,
  });

export function TransferScreen() {
  const text = useText(transfer);
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [answers, setAnswers] = useState<ReadonlyMap<number, boolean>>(new Map());
  const opening = useOpen();
  const taking = useTakeOver();
  const choose = async (chosen: File): Promise<void> => {
    opening.reset();
    setAnswers(new Map());
    setRefused(null);
    setFile(null);
    if (chosen.size > mostTransferBytes) return setRefused(text.tooLarge);
    try {
      setFile({ name: chosen.name, content: await encodeFile(chosen) });
    } catch {
      setRefused(text.unreadable);
    }
  };
  useOpenedFile('transfer', (opened) => void choose(opened));
  if (taking.data !== undefined)
    return (
      <div className="page-narrow stack">
        <PageTitle windowTitle={text.screenTitle}>
          {text.done(taking.data.added, taking.data.completed)}
        </PageTitle>
        <p>{text.undoHint}</p>
        <p>
          <a href="#/">{text.toList}</a>
        </p>
      </div>
    );
  return (
    <div className="page-narrow stack">
      <header>
        <PageTitle windowTitle={text.screenTitle}>{text.screenTitle}</PageTitle>
        <p>{text.screenIntro}</p>
      </header>
      <div className="row">
        <FileTrigger
          onSelect={(files) => {
            const chosen = files?.[0];
            if (chosen !== undefined) void choose(chosen);
          }}
        >
          <Button {...(file === null ? { kind: 'filled' } : {})}>{text.choose}</Button>
        </FileTrigger>
        <span role="status">{file !== null && text.chosen(file.name)}</span>
      </div>
      {refused !== null && <Notice kind="stop">{refused}</Notice>}
      {file !== null && opening.data === undefined && (
        <Form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            opening.mutate({ file, passphrase });
          }}
        >
          <TextField
            label={text.filePassphrase}
            type="password"
            autoComplete="off"
            autoFocus
            value={passphrase}
            onChange={setPassphrase}
            isRequired
          />
          <Problem error={opening.error} />
          <div>
            <Button kind="filled" type="submit" isDisabled={passphrase === '' || opening.isPending}>
              {text.look}
            </Button>
          </div>
        </Form>
      )}
      {file !== null && opening.data !== undefined && (
        <>
          <TransferRows
            preview={opening.data}
            answers={answers}
            onAnswer={(index, same) => setAnswers(new Map(answers).set(index, same))}
          />
          <Problem error={taking.error} />
          <div>
            <Button
              kind="filled"
              isDisabled={taking.isPending}
              onPress={() => taking.mutate({ file, passphrase, answers })}
            >
              {text.apply}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

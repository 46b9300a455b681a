/** Opening what a mentor sent: the file, its passphrase, what is in it, and only then adding it. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { FileTrigger, Form } from 'react-aria-components';
import type { CallOutput } from '../../../shared/contract.ts';
import { joinWords } from '../../../shared/domain/join-words.ts';
import { mostBundleBytes } from '../../../shared/model/summary-page.ts';
import { summaryScreen } from '../../../shared/text/summary-screen.ts';
import { callBackend, queries, type CallFailed } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Notice, Problem } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useLanguage, useText } from '../../language.tsx';
import { encodeFile } from '../import/encode-file.ts';
import { periodLabel } from './choice-options.ts';

interface Chosen {
  name: string;
  content: string;
}
type Sent = { content: string; passphrase: string };

/** Asked without the query cache: neither the passphrase nor the file may stay behind there. */
const useLook = () =>
  useMutation<CallOutput<'summary.openBundle'>, CallFailed, Sent>({
    mutationFn: (sent) => callBackend('summary.openBundle', sent),
    gcTime: 0,
  });
const useTake = () =>
  useMutation<CallOutput<'summary.takeBundle'>, CallFailed, Sent>({
    mutationFn: (sent) => callBackend('summary.takeBundle', sent),
    onSuccess: () => queries.invalidateQueries(),
    gcTime: 0,
  });

export function OpenBundle() {
  const text = useText(summaryScreen);
  const language = useLanguage();
  const [file, setFile] = useState<Chosen | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const looking = useLook();
  const taking = useTake();
  const choose = async (chosen: File): Promise<void> => {
    looking.reset();
    taking.reset();
    setRefused(null);
    setFile(null);
    setPassphrase('');
    if (chosen.size > mostBundleBytes) return setRefused(text.tooLarge);
    try {
      setFile({ name: chosen.name, content: await encodeFile(chosen) });
    } catch {
      setRefused(text.unreadable);
    }
  };
  const found = looking.data;
  return (
    <div className="stack">
      <div className="row">
        <FileTrigger
          onSelect={(files) => {
            const chosen = files?.[0];
            if (chosen !== undefined) void choose(chosen);
          }}
        >
          <Button>{text.mergeChoose}</Button>
        </FileTrigger>
        <span role="status">{file?.name}</span>
      </div>
      {refused !== null && <Notice kind="stop">{refused}</Notice>}
      {taking.isSuccess && <Notice kind="done">{text.mergeTaken}</Notice>}
      {file !== null && found === undefined && !taking.isSuccess && (
        <Form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            looking.mutate({ content: file.content, passphrase });
          }}
        >
          <TextField
            label={text.mergeFilePassphrase}
            type="password"
            autoComplete="off"
            autoFocus
            value={passphrase}
            onChange={setPassphrase}
            isRequired
          />
          <Problem error={looking.error} />
          <div>
            <Button kind="filled" type="submit" isDisabled={passphrase === '' || looking.isPending}>
              {text.mergeOpen}
            </Button>
          </div>
        </Form>
      )}
      {file !== null && found !== undefined && !taking.isSuccess && (
        <>
          <p>
            {text.mergeFound(
              found.students,
              joinWords(found.classes, language),
              periodLabel(found.periodId, language),
            )}
            {found.exports > 0 && ` ${text.mergeExports(found.exports)}`}
            {found.known > 0 && ` ${text.mergeKnown(found.known)}`}
          </p>
          <Problem error={taking.error} />
          <div>
            <Button
              kind="filled"
              isDisabled={taking.isPending}
              onPress={() => taking.mutate({ content: file.content, passphrase })}
            >
              {text.mergeTake}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

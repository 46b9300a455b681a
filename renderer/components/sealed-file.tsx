/** A file under a passphrase of its own: chosen, and opened with it; then shows what is in it. Decides nothing about that. */
import type { UseMutationResult } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { FileTrigger, Form } from 'react-aria-components';
import { sealedFile } from '../../shared/text/sealed-file.ts';
import type { CallFailed } from '../api.ts';
import type { OpenedKind } from '../bridge.ts';
import { encodeFile } from '../encode-file.ts';
import { useText } from '../language.tsx';
import { useOpenedFile } from '../opened-file.ts';
import { Button } from './button.tsx';
import { Notice, Problem } from './notice.tsx';
import { TextField } from './text-field.tsx';

/** What opens it. Goes to the back end and nowhere else: neither may stay in the query cache. */
export interface Sealed {
  /** Base64. */
  content: string;
  passphrase: string;
}

interface SealedFileProps {
  /** A larger file is refused before it is read. */
  mostBytes: number;
  tooLarge: string;
  /** A file that the system opens is chosen here when it is of this kind; null: of none. */
  opened: OpenedKind | null;
  opening: UseMutationResult<unknown, CallFailed, Sealed>;
  /** Another file: forget what was found in the one before. */
  onChoose: () => void;
  /** What is in it, once it is open. */
  children: (sealed: Sealed) => ReactNode;
}

export function SealedFile({ mostBytes, tooLarge, opened, opening, onChoose, children }: SealedFileProps) {
  const text = useText(sealedFile);
  const [file, setFile] = useState<{ name: string; content: string } | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const choose = async (chosen: File): Promise<void> => {
    opening.reset();
    onChoose();
    setRefused(null);
    setFile(null);
    setPassphrase('');
    if (chosen.size > mostBytes) return setRefused(tooLarge);
    try {
      setFile({ name: chosen.name, content: await encodeFile(chosen) });
    } catch {
      setRefused(text.unreadable);
    }
  };
  useOpenedFile(opened, (chosen) => void choose(chosen));
  const sealed = file === null ? null : { content: file.content, passphrase };
  return (
    <>
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
      {sealed !== null && !opening.isSuccess && (
        <Form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            opening.mutate(sealed);
          }}
        >
          <TextField
            label={text.passphrase}
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
              {text.open}
            </Button>
          </div>
        </Form>
      )}
      {sealed !== null && opening.isSuccess && children(sealed)}
    </>
  );
}

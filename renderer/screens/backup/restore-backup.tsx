/** Restoring, step by step: which backup, its passphrase, what is in it, and only then putting it back. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { CallOutput } from '../../../shared/contract.ts';
import { backup } from '../../../shared/text/backup.ts';
import { callBackend, useRead, type CallFailed } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Notice, Problem } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../language.tsx';
import { ChooseBackup } from './choose-backup.tsx';
import { RestorePreview } from './restore-preview.tsx';

interface Chosen {
  name: string;
  secret: string;
}

/** Without the query cache: neither a passphrase nor what is in a backup may stay behind there. */
const usePreview = () =>
  useMutation<CallOutput<'backups.preview'>, CallFailed, Chosen>({
    mutationFn: (chosen) => callBackend('backups.preview', chosen),
    gcTime: 0,
  });
const useRestore = () =>
  useMutation<unknown, CallFailed, Chosen>({
    mutationFn: (chosen) => callBackend('backups.restore', chosen),
    gcTime: 0,
  });

/** Into the vault that is open now, with nothing in memory of the one before. */
export function enterVault(): void {
  location.hash = '#/';
  location.reload();
}

export function RestoreBackup() {
  const text = useText(backup);
  const list = useRead('backups.list', {});
  const [picked, setPicked] = useState<string | null>(null);
  const [hasPicked, setHasPicked] = useState(false);
  const [secret, setSecret] = useState('');
  const preview = usePreview();
  const restore = useRestore();
  if (list.data === undefined) return <Problem error={list.error} />;
  const { backups } = list.data;
  const newest = backups.find(({ readable }) => readable)?.name ?? null;
  const name = hasPicked ? picked : newest;
  if (restore.isSuccess)
    return (
      <div className="stack-tight">
        <Notice kind="done">{text.restored}</Notice>
        <div className="row">
          <Button kind="filled" autoFocus onPress={enterVault}>
            {text.goOn}
          </Button>
        </div>
      </div>
    );
  return (
    <div className="stack">
      <ChooseBackup
        backups={backups}
        value={name}
        onChange={(chosen) => {
          setHasPicked(true);
          setPicked(chosen);
          preview.reset();
        }}
      />
      <Form
        className="stack-tight"
        onSubmit={(event) => {
          event.preventDefault();
          if (name !== null && preview.data === undefined) preview.mutate({ name, secret });
        }}
      >
        <TextField
          label={text.secret}
          hint={text.secretHint}
          type="password"
          autoComplete="off"
          value={secret}
          onChange={(typed) => {
            setSecret(typed);
            preview.reset();
          }}
        />
        <Problem error={preview.error} />
        {preview.data === undefined && (
          <div className="row">
            <Button
              kind="filled"
              type="submit"
              isDisabled={name === null || secret === '' || preview.isPending}
            >
              {text.look}
            </Button>
          </div>
        )}
      </Form>
      {preview.data !== undefined && name !== null && (
        <>
          <RestorePreview preview={preview.data} />
          <Problem error={restore.error} />
          <div className="row">
            <Button
              kind="filled"
              autoFocus
              isDisabled={restore.isPending}
              onPress={() => restore.mutate({ name, secret })}
            >
              {text.restore}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

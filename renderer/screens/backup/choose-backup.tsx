/** Which backup: one of those that the program keeps, or a file from elsewhere. */
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { BackupEntry } from '../../../shared/model/backup.ts';
import { backup } from '../../../shared/text/backup.ts';
import { sealedFile } from '../../../shared/text/sealed-file.ts';
import { CallFailed } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { ListChoice } from '../../components/list-choice.tsx';
import { Notice } from '../../components/notice.tsx';
import { Progress } from '../../components/progress.tsx';
import { useLanguage, useText } from '../../language.tsx';
import { useOpenedFile } from '../../opened-file.ts';
import { momentInWords } from './moment-in-words.ts';
import { sendFile } from './send-file.ts';

interface ChooseBackupProps {
  backups: readonly BackupEntry[];
  /** A name of the list, or of the file that was handed over. */
  value: string | null;
  onChange: (name: string | null) => void;
}

export function ChooseBackup({ backups, value, onChange }: ChooseBackupProps) {
  const text = useText(backup);
  const unreadable = useText(sealedFile).unreadable;
  const language = useLanguage();
  const [file, setFile] = useState<{ name: string; size: number } | null>(null);
  const [sent, setSent] = useState<number | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const usable = backups.filter(({ readable }) => readable);
  const send = async (chosen: File): Promise<void> => {
    setRefused(null);
    setFile({ name: chosen.name, size: chosen.size });
    onChange(null);
    try {
      onChange(await sendFile(chosen, setSent));
    } catch (error) {
      setFile(null);
      setRefused(error instanceof CallFailed ? error.message : unreadable);
    } finally {
      setSent(null);
    }
  };
  useOpenedFile('backup', (opened) => void send(opened));
  return (
    <div className="stack-tight">
      {usable.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <ListChoice
          label={text.choose}
          options={usable.map(({ name, made, bytes }, index) => ({
            id: name,
            label: momentInWords(made, language),
            note: [text.size(bytes), ...(index === 0 ? [text.newest] : [])].join(', '),
          }))}
          value={file === null ? value : null}
          placeholder={file === null ? '' : file.name}
          onChange={(name) => {
            setFile(null);
            onChange(name);
          }}
        />
      )}
      <div className="row">
        <FileTrigger
          acceptedFileTypes={['.driehoek-backup']}
          onSelect={(files) => {
            const chosen = files?.[0];
            if (chosen !== undefined) void send(chosen);
          }}
        >
          <Button>{usable.length === 0 ? text.firstFile : text.fromFile}</Button>
        </FileTrigger>
        <span role="status">{file !== null && text.chosen(file.name)}</span>
      </div>
      {sent !== null && file !== null && sent > 0 && (
        <Progress label={text.receiving} done={sent} total={file.size} />
      )}
      {refused !== null && <Notice kind="stop">{refused}</Notice>}
    </div>
  );
}

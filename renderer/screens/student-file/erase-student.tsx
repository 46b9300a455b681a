/** Erases a student for good, after the name was typed: nothing brings it back. */
import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { ErasedBackups } from '../../../shared/model/backup.ts';
import type { Id } from '../../../shared/model/records.ts';
import { privacy } from '../../../shared/text/privacy.ts';
import { useChange, useRead } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Problem } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../language.tsx';

interface EraseStudentProps {
  id: Id;
  givenName: string;
  onErased: (backups: ErasedBackups['backups']) => void;
}

export function EraseStudent({ id, givenName, onErased }: EraseStudentProps) {
  const text = useText(privacy);
  const erase = useChange('privacy.erase');
  const aside = useRead('backups.list', {}).data?.setAside.length ?? 0;
  const [typed, setTyped] = useState('');
  return (
    <section className="stack-tight" aria-labelledby="erase-title">
      <h2 id="erase-title">{text.eraseTitle}</h2>
      <p>{text.erase(givenName)}</p>
      {aside > 0 && <p>{text.eraseAside(aside)}</p>}
      <Form
        className="row erase-form"
        onSubmit={(event) => {
          event.preventDefault();
          erase.mutate({ id, givenName: typed }, { onSuccess: ({ backups }) => onErased(backups) });
        }}
      >
        <div className="grow">
          <TextField
            label={text.eraseConfirm(givenName)}
            value={typed}
            onChange={setTyped}
            maxLength={80}
            autoComplete="off"
          />
        </div>
        <Button kind="stop" type="submit" isDisabled={typed.trim() === '' || erase.isPending}>
          {text.eraseButton}
        </Button>
      </Form>
      <Problem error={erase.error} />
    </section>
  );
}

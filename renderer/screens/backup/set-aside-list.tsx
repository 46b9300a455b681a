/** Vaults that made room for another one: each can be put back or removed, the latter after asking once more. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { SetAsideVault } from '../../../shared/model/backup.ts';
import { backup } from '../../../shared/text/backup.ts';
import { callBackend, useChange, type CallFailed } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Problem } from '../../components/notice.tsx';
import { useLanguage, useText } from '../../language.tsx';
import { momentInWords } from './moment-in-words.ts';

export function SetAsideList({ vaults }: { vaults: readonly SetAsideVault[] }) {
  const text = useText(backup);
  const language = useLanguage();
  const [asked, setAsked] = useState<string | null>(null);
  const remove = useChange('backups.removeAside');
  const putBack = useMutation<unknown, CallFailed, string>({
    mutationFn: (name) => callBackend('backups.putBack', { name }),
    // Another vault, with a passphrase of its own.
    onSuccess: () => location.reload(),
  });
  return (
    <div className="stack-tight">
      <h3>{text.setAsideTitle}</h3>
      <p className="soft small">{text.setAsideIntro}</p>
      <ul className="kept-list">
        {vaults.map(({ name, made, reason }) => {
          const moment = momentInWords(made, language);
          return (
            <li key={name}>
              <div className="row">
                <span className="grow">{text.setAside[reason](moment)}</span>
                <Button
                  kind="quiet"
                  aria-label={text.putBackOf(moment)}
                  isDisabled={putBack.isPending}
                  onPress={() => putBack.mutate(name)}
                >
                  {text.putBack}
                </Button>
                <Button
                  kind="stop"
                  aria-label={asked === name ? text.sure : text.removeOf(moment)}
                  onPress={() => (asked === name ? remove.mutate({ name }) : setAsked(name))}
                >
                  {asked === name ? text.sure : text.remove}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      <Problem error={putBack.error ?? remove.error} />
    </div>
  );
}

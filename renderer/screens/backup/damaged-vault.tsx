/** The vault cannot be opened: what happened, the newest good backup, and saving what can still be read. */
import { useState } from 'react';
import { app } from '../../../shared/text/app.ts';
import { backup } from '../../../shared/text/backup.ts';
import { useRead } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Gate } from '../../components/gate.tsx';
import { Notice, Problem } from '../../components/notice.tsx';
import { useLanguage, useText } from '../../language.tsx';
import { momentInWords } from './moment-in-words.ts';
import { RestoreAtGate } from './restore-at-gate.tsx';
import { SalvageVault } from './salvage-vault.tsx';

export function DamagedVault({ onBack }: { onBack: () => void }) {
  const text = useText(backup);
  const common = useText(app);
  const language = useLanguage();
  const { data, error } = useRead('backups.list', {});
  const [way, setWay] = useState<'restore' | 'salvage' | null>(null);
  const stay = () => setWay(null);
  if (way === 'restore') return <RestoreAtGate onBack={stay} />;
  if (way === 'salvage') return <SalvageVault onBack={stay} />;
  const newest = data?.backups.find(({ readable }) => readable);
  return (
    <Gate title={text.damagedTitle}>
      <Notice kind="stop">{text.damaged}</Notice>
      <Problem error={error} />
      {data !== undefined && (
        <p>
          {newest === undefined ? text.damagedNone : text.damagedNewest(momentInWords(newest.made, language))}
        </p>
      )}
      <div className="row">
        <Button kind="filled" autoFocus onPress={() => setWay('restore')}>
          {text.restoreLink}
        </Button>
        <Button onPress={() => setWay('salvage')}>{text.salvage}</Button>
      </div>
      <p className="soft small">{text.salvageHint}</p>
      <div className="row">
        <Button kind="quiet" onPress={onBack}>
          {common.back}
        </Button>
      </div>
    </Gate>
  );
}

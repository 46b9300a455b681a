/** Saves what can be read of a damaged vault, and tells what that is and what is missing. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { SalvageReport } from '../../../shared/model/backup.ts';
import { app } from '../../../shared/text/app.ts';
import { backup } from '../../../shared/text/backup.ts';
import { vault } from '../../../shared/text/vault.ts';
import { callBackend, type CallFailed } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Gate } from '../../components/gate.tsx';
import { Notice, Problem } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../language.tsx';
import { enterVault } from './restore-backup.tsx';

export function SalvageVault({ onBack }: { onBack: () => void }) {
  const text = useText(backup);
  const words = useText(vault);
  const common = useText(app);
  const [secret, setSecret] = useState('');
  const salvage = useMutation<SalvageReport, CallFailed, string>({
    mutationFn: (typed) => callBackend('vault.salvage', { secret: typed }),
    gcTime: 0,
  });
  if (salvage.data !== undefined) return <Report report={salvage.data} />;
  return (
    <Gate title={text.salvage}>
      <p>{text.salvageHint}</p>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          salvage.mutate(secret);
        }}
      >
        <TextField
          label={words.passphrase}
          type="password"
          autoComplete="current-password"
          autoFocus
          value={secret}
          onChange={setSecret}
        />
        <Problem error={salvage.error} />
        <div className="row-end">
          <Button onPress={onBack}>{common.back}</Button>
          <Button kind="filled" type="submit" isDisabled={secret === '' || salvage.isPending}>
            {text.salvage}
          </Button>
        </div>
      </Form>
    </Gate>
  );
}

function Report({ report }: { report: SalvageReport }) {
  const text = useText(backup);
  const tables = [...new Set(report.damaged.map((table) => text.table(table)))];
  return (
    <Gate title={text.salvagedTitle}>
      <p>{text.salvaged}</p>
      <p>{text.rows(report.saved).join(' · ')}</p>
      <Notice>
        {text.salvagedPages(report.lostPageCount, report.pageCount)}{' '}
        {tables.length > 0 && text.salvagedDamaged(tables)}
      </Notice>
      {tables.length > 0 && <p className="soft small">{text.salvagedUnknown}</p>}
      <div className="row">
        <Button kind="filled" autoFocus onPress={enterVault}>
          {text.goOn}
        </Button>
      </div>
    </Gate>
  );
}

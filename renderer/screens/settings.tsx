/** Language, light or dark, the order of names, when it locks, backups, and the keys. */
import { app } from '../../shared/text/app.ts';
import { privacyPage } from '../../shared/text/privacy-page.ts';
import { schoolYear } from '../../shared/text/school-year.ts';
import { settings } from '../../shared/text/settings.ts';
import { useChange, useRead } from '../api.ts';
import { SegmentedChoice } from '../components/segmented-choice.tsx';
import { Problem } from '../components/notice.tsx';
import { useText } from '../language.tsx';
import { BackupSettings } from './backup/backup-settings.tsx';
import { PrivacyLog } from './privacy-log.tsx';
import { ChangePassphrase } from './change-passphrase.tsx';
import { KeystoreSetting } from './keystore-setting.tsx';
import { ReplaceRecoveryKey } from './replace-recovery-key.tsx';

export function SettingsScreen() {
  const text = useText(settings);
  const current = useRead('settings.get', {});
  const save = useChange('settings.save');
  const common = useText(app);
  const years = useText(schoolYear);
  const officer = useText(privacyPage);
  if (current.data === undefined) return <Problem error={current.error} />;
  const { language, theme, nameOrder, lockAfter } = current.data;
  return (
    <div className="page-narrow stack">
      <h1>{text.title}</h1>
      <SegmentedChoice
        label={text.language}
        options={[
          { id: 'nl', label: 'Nederlands' },
          { id: 'en', label: 'English' },
        ]}
        value={language}
        onChange={(chosen) => save.mutate({ language: chosen })}
      />
      <SegmentedChoice
        label={text.theme}
        options={(['system', 'light', 'dark'] as const).map((id) => ({ id, label: text.themes[id] }))}
        value={theme}
        onChange={(chosen) => save.mutate({ theme: chosen })}
      />
      <div className="stack-tight">
        <SegmentedChoice
          label={text.nameOrder}
          options={(['nl', 'be'] as const).map((id) => ({ id, label: text.nameOrders[id] }))}
          value={nameOrder}
          onChange={(chosen) => save.mutate({ nameOrder: chosen })}
        />
        <p className="soft small">{text.nameOrderHint}</p>
      </div>
      <SegmentedChoice
        label={text.lockAfter}
        options={(['5', '10', '15', '30'] as const).map((id) => ({ id, label: text.lockAfters[id] }))}
        value={lockAfter}
        onChange={(chosen) => save.mutate({ lockAfter: chosen })}
      />
      <Problem error={save.error} />
      <p>
        <a href="#/school-year">{years.link}</a>
      </p>
      <BackupSettings />
      <ChangePassphrase />
      <ReplaceRecoveryKey />
      <KeystoreSetting />
      <PrivacyLog />
      <p>
        <a href="#/privacy">{officer.window}</a>
      </p>
      <p className="soft small">{common.nothingLeaves}</p>
    </div>
  );
}

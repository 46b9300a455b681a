/** Language, light or dark, the order of names, and the passphrase. */
import { app } from '../../shared/text/app.ts';
import { settings } from '../../shared/text/settings.ts';
import { useChange, useRead } from '../api.ts';
import { SegmentedChoice } from '../components/segmented-choice.tsx';
import { Problem } from '../components/notice.tsx';
import { useText } from '../language.tsx';
import { PrivacyLog } from './privacy-log.tsx';
import { ChangePassphrase } from './change-passphrase.tsx';

export function SettingsScreen() {
  const text = useText(settings);
  const current = useRead('settings.get', {});
  const save = useChange('settings.save');
  const common = useText(app);
  if (current.data === undefined) return <Problem error={current.error} />;
  const { language, theme, nameOrder } = current.data;
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
      <Problem error={save.error} />
      <ChangePassphrase />
      <PrivacyLog />
      <p className="soft small">{common.nothingLeaves}</p>
    </div>
  );
}

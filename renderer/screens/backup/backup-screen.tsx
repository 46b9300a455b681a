/** The page on which a backup is restored while the vault is open. */
import { backup } from '../../../shared/text/backup.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { useText } from '../../language.tsx';
import { RestoreBackup } from './restore-backup.tsx';

export function BackupScreen() {
  const text = useText(backup);
  return (
    <div className="page-narrow stack">
      <header>
        <a className="small" href="#/settings">
          {text.toSettings}
        </a>
        <PageTitle windowTitle={text.restoreTitle}>{text.restoreTitle}</PageTitle>
        <p>{text.restoreIntro}</p>
      </header>
      <RestoreBackup />
    </div>
  );
}

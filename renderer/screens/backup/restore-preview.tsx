/** What is in a backup, and what of the vault of now would be lost, changed or come back. */
import type { RestorePreview as Preview, RowCounts } from '../../../shared/model/backup.ts';
import { backup } from '../../../shared/text/backup.ts';
import { Notice } from '../../components/notice.tsx';
import { useLanguage, useText } from '../../language.tsx';
import { momentInWords } from './moment-in-words.ts';

function Counts({ title, counts }: { title: string; counts: RowCounts }) {
  const text = useText(backup);
  const rows = text.rows(counts);
  if (rows.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <p>{rows.join(' · ')}</p>
    </div>
  );
}

export function RestorePreview({ preview }: { preview: Preview }) {
  const text = useText(backup);
  const language = useLanguage();
  const { made, holds, now, lost, older, back, lostStudents } = preview;
  const isSafe = Object.keys(lost).length + Object.keys(older).length === 0;
  return (
    <section className="stack-tight restore-preview" aria-labelledby="restore-preview-title">
      <h2 id="restore-preview-title">{text.of(momentInWords(made, language))}</h2>
      <Counts title={text.holds} counts={holds} />
      {now === 'compared' ? (
        isSafe && <Notice kind="done">{text.nothingLost}</Notice>
      ) : (
        <Notice>{text.notCompared[now]}</Notice>
      )}
      {Object.keys(lost).length > 0 && (
        <Notice kind="stop">
          <Counts title={text.lost} counts={lost} />
          {lostStudents.length > 0 && <p>{text.lostStudents(lostStudents, lost['student'] ?? 0)}</p>}
        </Notice>
      )}
      {Object.keys(older).length > 0 && (
        <Notice>
          <Counts title={text.older} counts={older} />
        </Notice>
      )}
      <Counts title={text.back} counts={back} />
      {now !== 'none' && <p className="soft small">{text.aside}</p>}
    </section>
  );
}

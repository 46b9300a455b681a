/** The three views side by side for each dimension, and the way to fill one in. For the mentor's eyes only. */
import { nameVoices } from '../../../shared/domain/name-voices.ts';
import { profileRows } from '../../../shared/domain/profile-rows.ts';
import type { Student } from '../../../shared/model/records.ts';
import { Rater } from '../../../shared/model/views.ts';
import { student as words } from '../../../shared/text/student.ts';
import type { Undo } from '../../components/undo-notice.tsx';
import { Voice } from '../../components/voice.tsx';
import { today } from '../../days.ts';
import { useLanguage, useTerms, useText } from '../../language.tsx';
import { Growth } from './growth.tsx';
import { HandOut } from './hand-out.tsx';
import { ProfileLine } from './profile-line.tsx';
import { ViewHistory } from './view-history.tsx';

interface ProfileProps {
  student: Student;
  offerUndo: (undo: Undo) => void;
}

const stages = [1, 2, 3, 4] as const;

export function Profile({ student, offerUndo }: ProfileProps) {
  const text = useText(words);
  const terms = useTerms();
  const names = nameVoices(student, useLanguage());
  const missing = Rater.options.filter((rater) => !student.viewsBy.includes(rater));
  return (
    <section aria-labelledby="profile-title" className="profile stack-tight">
      <h2 id="profile-title">{text.profileTitle}</h2>
      {missing.length > 0 && (
        <p className="soft small">
          {missing.length === Rater.options.length ? text.noViews : text.missingViews(missing)}
        </p>
      )}
      {missing.length < Rater.options.length && (
        <div>
          <p className="profile-row profile-head" aria-hidden="true">
            <span className="profile-steps">
              {[...stages.map((stage) => terms.stage[stage]), terms.notSeen].map((word) => (
                <span key={word}>{word}</span>
              ))}
            </span>
          </p>
          <ul className="lines">
            {profileRows(student.views, today()).map((row) => (
              <ProfileLine key={row.dimension} row={row} names={names} />
            ))}
          </ul>
        </div>
      )}
      <div className="row" role="group" aria-labelledby="fill-in">
        <span id="fill-in" className="small soft">
          {text.fillIn}
        </span>
        {Rater.options.map((rater) => (
          <a key={rater} className="button button-link" href={`#/student/${student.id}/view/${rater}`}>
            <Voice of={rater === 'parent' ? 'parents' : rater} size={12} />
            {text.fill[rater](student.givenName, terms.adults[student.adults])}
          </a>
        ))}
      </div>
      <HandOut student={student} />
      <Growth student={student} />
      <ViewHistory student={student} offerUndo={offerUndo} />
    </section>
  );
}

/** Puts students on an evening: a class in one go, chosen ones from the list, or those of an existing schedule. */
import { useState } from 'react';
import type { Id } from '../../../shared/model/records.ts';
import { eveningScreen } from '../../../shared/text/evening-screen.ts';
import { eveningTalks } from '../../../shared/text/evening-talks.ts';
import { callBackend, useRead } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useText } from '../../language.tsx';
import type { EveningWork } from './use-evening.ts';

export function AddStudents({ work: { evening, change, isBusy } }: { work: EveningWork }) {
  const text = useText(eveningTalks);
  const words = useText(eveningScreen);
  const list = useRead('students.list', {});
  const classes = useRead('classes.list', {});
  const [withoutType, setWithoutType] = useState<readonly Id[]>([]);
  if (list.data === undefined || classes.data === undefined) return null;
  const there = new Set(evening.talks.map(({ studentId }) => studentId));
  const missing = list.data.filter(({ id }) => !there.has(id));
  const groups = classes.data
    .map(({ id, name }) => ({
      name,
      ids: missing.filter(({ classId }) => classId === id).map((row) => row.id),
    }))
    .filter(({ ids }) => ids.length > 0);
  const add = (studentIds: Id[]): void => {
    let added = 0;
    change(() => ({
      run: async () => {
        const answer = await callBackend('evenings.addStudents', { id: evening.id, studentIds });
        ({ added } = answer);
        setWithoutType(answer.withoutType);
      },
      say: () => words.said.added(added),
    }));
  };
  const left = list.data.filter(({ id }) => withoutType.includes(id) && !there.has(id));
  return (
    <div className="stack-tight">
      <div className="row">
        {groups.map(({ name, ids }) => (
          <Button
            key={name}
            kind={evening.talks.length === 0 ? 'filled' : 'plain'}
            isDisabled={isBusy}
            onPress={() => add(ids)}
          >
            {text.addClass(name, ids.length)}
          </Button>
        ))}
        {list.data.length === 0 ? (
          <a href="#/import">{text.toImport}</a>
        ) : (
          missing.length > 0 && <a href="#/">{text.addSome}</a>
        )}
        {list.data.length > 0 && <a href={`#/evening/${evening.id}/file`}>{text.addFile}</a>}
      </div>
      {list.data.length === 0 && <p className="soft">{text.noStudents}</p>}
      {left.length > 0 && (
        <Notice>
          <p>{text.withoutType}</p>
          <ul className="notice-lines">
            {left.map(({ id, displayName }) => (
              <li key={id}>
                <a href={`#/student/${id}/edit`}>{displayName}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}

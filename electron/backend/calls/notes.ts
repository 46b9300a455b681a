/** The calls of the mentor's notes. A text about safety is refused; what is sensitive is only told. */
import { isAboutSafety } from '../../../shared/domain/classify-points.ts';
import { judgePoint } from '../../../shared/domain/judge-point.ts';
import { schoolYearEnd } from '../../../shared/domain/school-year.ts';
import { longestSentence, splitSentences } from '../../../shared/domain/sentences.ts';
import type { StoredNote } from '../../../shared/model/notes.ts';
import { CallError } from '../call-error.ts';
import type { CallContext, HandlersOf } from '../context.ts';
import { readNames } from '../read-names.ts';
import { refuseSafety } from '../refuse-safety.ts';
import { requireStudent } from '../require-student.ts';
import type { Store } from '../store/store.ts';

const selectNotes = ({ query }: Store) =>
  query.selectFrom('note').select(['id', 'text', 'created_on as createdOn', 'changed_on as changedOn']);

const withEnd = (note: Omit<StoredNote, 'keptUntil'>): StoredNote => ({
  ...note,
  keptUntil: schoolYearEnd(note.createdOn),
});

export const noteCalls = ({
  store,
  host,
  settings,
  today,
}: CallContext): HandlersOf<'notes.list' | 'notes.judge' | 'notes.save' | 'notes.remove'> => ({
  'notes.list': ({ studentId }) => {
    requireStudent(store(), studentId);
    return store()
      .all(selectNotes(store()).where('student_id', '=', studentId).orderBy('sequence', 'desc'))
      .map(withEnd);
  },

  'notes.judge': ({ studentId, text }) => {
    const { own, others } = readNames(store(), studentId);
    const sentences = splitSentences(text, longestSentence);
    if (isAboutSafety(text) || sentences.some(isAboutSafety)) return { safety: true, sensitive: [] };
    const { language } = settings.read();
    const judged = sentences.map((sentence) =>
      judgePoint({ by: 'mentor', text: sentence }, own, others, language),
    );
    return { safety: false, sensitive: judged.filter(({ kind }) => kind === 'sensitive') };
  },

  'notes.save': ({ id, studentId, text, forget }) => {
    refuseSafety(text, ...splitSentences(text, longestSentence));
    const open = store();
    const { query } = open;
    return open.transaction(() => {
      requireStudent(open, studentId);
      const noteId = id ?? host.newId();
      const day = today();
      const written = open.run(
        id === undefined
          ? query
              .insertInto('note')
              .values({ id: noteId, student_id: studentId, text, created_on: day, changed_on: day })
          : query
              .updateTable('note')
              .set({ text, changed_on: day })
              .where('id', '=', id)
              .where('student_id', '=', studentId),
      );
      const saved = open.first(selectNotes(open).where('id', '=', noteId));
      if (written === 0 || saved === undefined) throw new CallError('not-found');
      if (forget) open.emptyUndo();
      return withEnd(saved);
    });
  },

  'notes.remove': ({ id, forget }) => {
    const open = store();
    return open.transaction(() => {
      if (open.run(open.query.deleteFrom('note').where('id', '=', id)) === 0)
        throw new CallError('not-found');
      if (forget) open.emptyUndo();
      return {};
    });
  },
});

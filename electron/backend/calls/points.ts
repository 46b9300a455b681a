/** The calls of the points that student, parents and mentor want to talk about. */
import { classifyPoints } from '../../../shared/domain/classify-points.ts';
import { judgePoint } from '../../../shared/domain/judge-point.ts';
import type { StoredPoint } from '../../../shared/model/records.ts';
import { CallError } from '../call-error.ts';
import type { CallContext, HandlersOf } from '../context.ts';
import { readNames } from '../read-names.ts';
import { refuseSafety } from '../refuse-safety.ts';
import { requireStudent } from '../require-student.ts';

export const pointCalls = ({
  store,
  host,
  settings,
}: CallContext): HandlersOf<'points.save' | 'points.remove' | 'points.judge' | 'points.classify'> => ({
  'points.save': ({ id, studentId, ...point }): StoredPoint => {
    refuseSafety(point.text, point.who);
    const open = store();
    const { query } = open;
    return open.transaction(() => {
      requireStudent(open, studentId);
      const saved = { id: id ?? host.newId(), ...point };
      const written = open.run(
        id === undefined
          ? query.insertInto('point').values({ ...saved, student_id: studentId })
          : query.updateTable('point').set(point).where('id', '=', id).where('student_id', '=', studentId),
      );
      if (written === 0) throw new CallError('not-found');
      return saved;
    });
  },

  'points.remove': ({ id }) => {
    const open = store();
    if (open.run(open.query.deleteFrom('point').where('id', '=', id)) === 0) throw new CallError('not-found');
    return {};
  },

  'points.judge': ({ studentId, points }) => {
    const { own, others } = readNames(store(), studentId);
    const { language } = settings.read();
    return points.map((point) => judgePoint(point, own, others, language));
  },

  'points.classify': (points) => classifyPoints(points, settings.read().language),
});

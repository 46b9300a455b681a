/** The calls of the rights of a student: see the file, take it along, be erased; and the list of what was done. */
import type { CallContext, HandlersOf } from '../context.ts';
import { eraseStudent } from '../rights/erase-student.ts';
import { keepLog, readLog } from '../rights/keep-log.ts';
import { readStudentFile } from '../rights/read-student-file.ts';

export const privacyCalls = (
  context: CallContext,
): HandlersOf<'privacy.file' | 'privacy.saveFile' | 'privacy.erase' | 'privacy.log' | 'privacy.printed'> => ({
  'privacy.file': (input) => readStudentFile(context.store(), input, context.today()),
  'privacy.saveFile': (input) =>
    context.jobs.run(input.job, async (job) => {
      const { saveStudentFile } = await import('../rights/save-student-file.ts');
      return saveStudentFile(context, input, job);
    }),
  'privacy.erase': ({ id, givenName }) => {
    eraseStudent(context.store(), id, givenName, context.today());
    return {};
  },
  'privacy.log': () => readLog(context.store()),
  'privacy.printed': ({ students }) => {
    keepLog(context.store(), context.today(), 'sheets-printed', students);
    return {};
  },
});

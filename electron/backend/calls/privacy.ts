/** The calls of the rights of a student: see the file, take it along, be erased; and the list of what was done. */
import type { CallContext, HandlersOf } from '../context.ts';
import { eraseEverywhere } from '../rights/erase-everywhere.ts';
import { eraseStudent } from '../rights/erase-student.ts';
import { clearLog, keepLog, readLog } from '../rights/keep-log.ts';
import { readStudentFile } from '../rights/read-student-file.ts';

export const privacyCalls = (
  context: CallContext,
): HandlersOf<
  | 'privacy.file'
  | 'privacy.saveFile'
  | 'privacy.erase'
  | 'privacy.log'
  | 'privacy.saveLog'
  | 'privacy.clearLog'
  | 'privacy.printed'
  | 'privacy.page'
  | 'privacy.savePage'
> => ({
  'privacy.file': (input) => readStudentFile(context.store(), input, context.today()),
  'privacy.saveFile': (input) =>
    context.jobs.run(input.job, async (job) => {
      const { saveStudentFile } = await import('../rights/save-student-file.ts');
      return saveStudentFile(context, input, job);
    }),
  'privacy.erase': async ({ id, givenName }) => {
    const { backups } = await eraseEverywhere(context, (store) =>
      eraseStudent(store, id, givenName, context.today()),
    );
    return { backups };
  },
  'privacy.log': () => readLog(context.store()),
  'privacy.saveLog': (input) =>
    context.jobs.run(input.job, async (job) => {
      const { saveLog } = await import('../rights/save-log.ts');
      return saveLog(context, input, job);
    }),
  'privacy.clearLog': () => ({ removed: clearLog(context.store(), context.today()) }),
  'privacy.page': async ({ language }) => {
    const { writePrivacyPage } = await import('../../../shared/domain/privacy-page.ts');
    const { privacyFacts } = await import('../rights/privacy-facts.ts');
    return writePrivacyPage(privacyFacts, language);
  },
  'privacy.savePage': (input) =>
    context.jobs.run(input.job, async (job) => {
      const { savePrivacyPage } = await import('../rights/save-privacy-page.ts');
      return savePrivacyPage(context, input, job);
    }),
  'privacy.printed': ({ students }) => {
    keepLog(context.store(), context.today(), 'sheets-printed', students);
    return {};
  },
});

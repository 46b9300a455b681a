/** The calls that put a parent evening on paper, or into a file or a text for another program. */
import { letterAsText, writeLetter } from '../../../shared/domain/evening/write-letter.ts';
import { talksInOrder } from '../../../shared/print/evening/paper-of-evening.ts';
import { CallError } from '../call-error.ts';
import type { CallContext, HandlersOf } from '../context.ts';
import { discardGone, findChanges } from '../evening-paper/find-changes.ts';
import { letterTo } from '../evening-paper/letter-to.ts';
import { readPaper } from '../evening-paper/read-paper.ts';
import type { EveningView } from '../evening/read-evening.ts';
import { keepLog } from '../rights/keep-log.ts';

type EveningPaperCalls = HandlersOf<
  | 'evenings.printPack'
  | 'evenings.printLetters'
  | 'evenings.printLabels'
  | 'evenings.saveCalendar'
  | 'evenings.saveMailMerge'
  | 'evenings.letterTexts'
  | 'evenings.letterCopied'
  | 'evenings.toPrintAgain'
  | 'evenings.discardGone'
>;

export const eveningPaperCalls = (context: CallContext): EveningPaperCalls => {
  const { jobs, store, settings, today } = context;
  const viewNow = (): EveningView => {
    const { language, nameOrder } = settings.read();
    return { language, nameOrder, today: today() };
  };
  // Loaded when they are needed: no other call waits for the pages' code.
  const printing = () => import('../evening-paper/print-evening.ts');
  return {
    'evenings.printPack': (input) =>
      jobs.run(input.job, async (job) => (await printing()).printEveningPack(context, input, job)),
    'evenings.printLetters': (input) =>
      jobs.run(input.job, async (job) => (await printing()).printLetters(context, input, job)),
    'evenings.printLabels': (input) =>
      jobs.run(input.job, async (job) => (await printing()).printLabels(context, input, job)),
    'evenings.saveCalendar': (input) =>
      jobs.run(input.job, async (job) => {
        const { saveCalendar } = await import('../evening-paper/save-calendar.ts');
        return saveCalendar(context, input, job);
      }),
    'evenings.saveMailMerge': (input) =>
      jobs.run(input.job, async (job) => {
        const { saveMailMerge } = await import('../evening-paper/save-mail-merge.ts');
        return saveMailMerge(context, input, job);
      }),

    'evenings.letterTexts': async ({ id, language }) => {
      const paper = await readPaper(store, id, { ...viewNow(), language });
      return talksInOrder(paper).flatMap(({ id: talkId, displayName, letters }) =>
        letters.map((facts) => {
          const letter = writeLetter(facts, 'mail');
          return {
            talkId,
            displayName,
            to: letterTo(facts),
            subject: letter.subject,
            body: letterAsText(letter),
          };
        }),
      );
    },

    'evenings.letterCopied': ({ talkId }) => {
      const { first, query } = store();
      const talk = first(query.selectFrom('evening_talk').select('id').where('id', '=', talkId));
      if (talk === undefined) throw new CallError('not-found');
      keepLog(store(), today(), 'letter-copied', 1);
      return {};
    },

    'evenings.toPrintAgain': ({ id }) => findChanges(store, id, viewNow()),
    'evenings.discardGone': async ({ id }) => {
      await discardGone(store, id, viewNow());
      return {};
    },
  };
};

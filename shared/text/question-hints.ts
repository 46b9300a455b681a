/** Why a question can be asked better, and how: one reason and one example for every hint (domain.md §5). */
import type { QuestionHint } from '../domain/judge-question.ts';
import type { Addressee } from '../model/agenda.ts';
import type { Bilingual } from '../model/language.ts';

interface Hint {
  reason: string;
  /** In the form of whoever is asked. */
  example: Record<Addressee, string>;
}
interface HintTexts {
  title: string;
  example: string;
  of: Record<QuestionHint, Hint>;
}

export const hintTexts = {
  nl: {
    title: 'Je mag dit zo laten. Misschien werkt dit beter:',
    example: 'Bijvoorbeeld:',
    of: {
      must: {
        reason: '“Moeten” legt het plan bij jou. Vraag naar het plan van de ander.',
        example: { student: '“Wat ga je als eerste doen?”', parents: '“Wat laat u aan uw kind over?”' },
      },
      'why-not': {
        reason: '“Waarom niet” klinkt als een verwijt. Vraag wat er in de weg kwam.',
        example: { student: '“Wat kwam er tussen?”', parents: '“Wat zag u dat het lastig maakte?”' },
      },
      blame: {
        reason: 'Dit plakt een etiket. Noem wat je zag, en vraag daarnaar.',
        example: {
          student: '“Ik zag dat het werk twee keer te laat was. Wat gebeurde er?”',
          parents: '“Wat ziet u thuis als het werk af moet?”',
        },
      },
      closed: {
        reason: 'Hierop past ja of nee. Met wat, hoe of wie ervoor vertelt de ander meer.',
        example: {
          student: '“Hoe ging het met je planning?”',
          parents: '“Wat merkt u thuis van de planning?”',
        },
      },
      addressee: {
        reason: 'Leerlingen spreek je aan met je, ouders met u.',
        example: { student: '“Wat neem je je voor?”', parents: '“Wat verwacht u van dit gesprek?”' },
      },
      double: {
        reason:
          'Dit zijn twee vragen tegelijk; dan wordt er één beantwoord. Kies er één, en vraag daarna door.',
        example: { student: '“Wat ging er goed?”', parents: '“Wat viel u op?”' },
      },
      long: {
        reason: 'Dit zijn meer dan twintig woorden. Een korte vraag geeft meer denktijd.',
        example: { student: '“Waar ben je trots op?”', parents: '“Waar bent u trots op?”' },
      },
    },
  },
  en: {
    title: 'You may leave it like this. Perhaps this works better:',
    example: 'For example:',
    of: {
      must: {
        reason: '“Must” and “should” make it your plan. Ask for theirs.',
        example: { student: '“What will you do first?”', parents: '“What do you leave to your child?”' },
      },
      'why-not': {
        reason: '“Why not” sounds like a reproach. Ask what got in the way.',
        example: { student: '“What got in between?”', parents: '“What did you see that made it hard?”' },
      },
      blame: {
        reason: 'This puts a label on somebody. Say what you saw, and ask about that.',
        example: {
          student: '“I saw that the work was late twice. What happened?”',
          parents: '“What do you see at home when work has to be finished?”',
        },
      },
      closed: {
        reason: 'Yes or no answers this. Begin with what, how or who, and people tell more.',
        example: {
          student: '“How did your planning go?”',
          parents: '“What do you notice of the planning at home?”',
        },
      },
      addressee: {
        reason: 'This speaks to somebody else than the one you chose.',
        example: {
          student: '“What do you intend to do?”',
          parents: '“What do you hope for from this talk?”',
        },
      },
      double: {
        reason:
          'These are two questions at once; one will be answered. Choose one, and go on from the answer.',
        example: { student: '“What went well?”', parents: '“What did you notice?”' },
      },
      long: {
        reason: 'These are more than twenty words. A short question leaves more time to think.',
        example: { student: '“What are you proud of?”', parents: '“What are you proud of?”' },
      },
    },
  },
} as const satisfies Bilingual<HintTexts>;

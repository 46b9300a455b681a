/** Gives students of the demo class families of every kind. The demo itself has none: there each has three sheets. */
import type { CallInput } from '../../shared/contract.ts';
import type { AdultsAtHome, Family } from '../../shared/model/facts.ts';
import type { Bilingual, Language } from '../../shared/model/language.ts';
import type { TestClass } from './open-class.ts';

interface TestFamily {
  /** What differs from a family of which nothing is known yet. */
  family: Partial<Family>;
  adults?: AdultsAtHome;
  /** What parents brought up; `who` is empty where nobody said which of them. */
  said?: readonly (Bilingual & { who: Bilingual })[];
}

const nobody: Bilingual = { nl: '', en: '' };
const mother: Bilingual = { nl: 'moeder', en: 'mother' };
const father: Bilingual = { nl: 'vader', en: 'father' };

/** By given name. */
export const testFamilies: Readonly<Record<string, TestFamily>> = {
  Roos: { family: { authority: 'both' } },
  Inês: { family: { authority: 'one' }, adults: 'mother' },
  Chloé: {
    family: { authority: 'both', together: false },
    said: [
      {
        who: mother,
        nl: 'Zij plant haar huiswerk steeds vaker zelf.',
        en: 'She plans her homework herself more and more often.',
      },
      {
        who: father,
        nl: 'Hoe kan ik helpen als zij vastloopt met leren?',
        en: 'How can I help when she gets stuck in her studying?',
      },
    ],
  },
  Dewi: { family: { authority: 'both', interpreter: true } },
  Tijn: {
    family: { authority: 'unknown', together: false },
    said: [
      {
        who: nobody,
        nl: 'Hoe leert hij om eerder hulp te vragen?',
        en: 'How does he learn to ask for help earlier?',
      },
    ],
  },
  Amir: { family: { authority: 'guardian' }, adults: 'guardian' },
};

/** Throws when one of them is not in the class. */
export async function addFamilies(school: TestClass, language: Language): Promise<void> {
  const rows = await school.call('students.list', {});
  for (const [givenName, { family, adults = 'parents', said = [] }] of Object.entries(testFamilies)) {
    const id = rows.find((row) => row.givenName === givenName)?.id;
    if (id === undefined) throw new Error(`the demo class has no ${givenName}`);
    const { particle, surname, studentNumber, classId, schoolType, year, birthDay, attributes, override } =
      await school.call('students.get', { id });
    const name = { givenName, particle, surname, studentNumber };
    const draft: CallInput<'students.save'> = {
      ...name,
      id,
      classId,
      schoolType,
      year,
      birthDay,
      attributes,
      override,
      family,
      adults,
    };
    await school.call('students.save', draft);
    for (const { who, ...text } of said)
      await school.call('points.save', {
        studentId: id,
        by: 'parents',
        who: who[language],
        text: text[language],
      });
  }
}

/** Gives students of the demo class families of every kind. The demo itself has none: there each has three sheets. */
import type { CallInput } from '../../shared/contract.ts';
import type { AdultsAtHome, Family } from '../../shared/model/facts.ts';
import type { Bilingual, Language } from '../../shared/model/language.ts';
import type { StoredGuardian } from '../../shared/model/families.ts';
import { guardianDraft } from '../backend/examples.ts';
import type { TestClass } from './open-class.ts';

interface TestFamily {
  /** What differs from a family of which nothing is known yet. */
  family: Partial<Family>;
  adults?: AdultsAtHome;
  /** What parents brought up; `who` is empty where nobody said which of them. */
  said?: readonly (Bilingual & { who: Bilingual })[];
  guardians?: readonly Pick<StoredGuardian, 'name' | 'relation' | 'household'>[];
}

const called = (name: string): Bilingual => ({ nl: name, en: name });
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
  // Three adults in two homes; the name of one begins as that of another.
  Mehmet: {
    family: { authority: 'both', together: false },
    guardians: [
      { name: 'Sanne', relation: 'mother', household: 1 },
      { name: 'Ömer', relation: 'step-parent', household: 1 },
      { name: 'Sander', relation: 'father', household: 2 },
    ],
    said: [
      {
        who: called('Sanne'),
        nl: 'Hij vraagt thuis vaker zelf om rust bij het leren.',
        en: 'He makes a plan for his homework by himself more often.',
      },
      {
        who: called('Sander'),
        nl: 'Hoe kan hij zijn week beter zelf indelen?',
        en: 'How can he divide his week better himself?',
      },
      {
        who: called('Ömer'),
        nl: 'Welk doel kiest hij zelf voor het volgende rapport?',
        en: 'Which goal does he choose himself for the next report?',
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
  for (const [givenName, { family, adults = 'parents', said = [], guardians = [] }] of Object.entries(
    testFamilies,
  )) {
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
    for (const guardian of guardians) await school.call('families.saveGuardian', guardianDraft(id, guardian));
    for (const { who, ...text } of said)
      await school.call('points.save', {
        studentId: id,
        by: 'parents',
        who: who[language],
        text: text[language],
      });
  }
}

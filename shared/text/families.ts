/** Words of the family on the student's page and in the student file. They speak to the mentor (je). */
import type { ContactWay, HouseholdNumber, Relation } from '../model/families.ts';
import type { Bilingual } from '../model/language.ts';

interface FamilyTexts {
  title: string;
  none: string;
  add: string;
  addTitle: string;
  edit: string;
  editOf: (name: string) => string;
  editTitle: (name: string) => string;
  name: string;
  nameHint: string;
  nameNeeded: string;
  relation: string;
  relations: Record<Relation, string>;
  household: string;
  householdHint: string;
  households: Record<HouseholdNumber, string>;
  speaks: string;
  speaksHint: string;
  speaksLine: (language: string) => string;
  interpreter: string;
  withInterpreter: string;
  contact: string;
  contactHint: string;
  contactWays: Record<ContactWay, string>;
  contactLine: (way: string) => string;
  removed: string;
  sibling: string;
  isSibling: (name: string) => string;
  yes: string;
  no: string;
  yesOf: (name: string) => string;
  noOf: (name: string) => string;
  unlink: string;
  unlinkOf: (name: string) => string;
  copy: string;
  copyOf: (name: string) => string;
  copied: (count: number) => string;
}

export const families = {
  nl: {
    title: 'Gezin',
    none: 'Nog niemand. Noem je wie thuis is, dan kies je die naam bij een punt of een beeld.',
    add: 'Ouder of verzorger toevoegen',
    addTitle: 'Ouder of verzorger',
    edit: 'Pas aan',
    editOf: (name) => `Pas aan: ${name}`,
    editTitle: (name) => name,
    name: 'Naam',
    nameHint: 'Zoals jij deze persoon noemt: moeder, mevrouw Öztürk.',
    nameNeeded: 'Vul een naam in.',
    relation: 'Wie is dit?',
    relations: {
      mother: 'moeder',
      father: 'vader',
      'step-parent': 'stiefouder',
      'foster-parent': 'pleegouder',
      grandparent: 'grootouder',
      guardian: 'voogd',
      other: 'iemand anders',
    },
    household: 'Huis',
    householdHint: 'Komen zij apart, dan krijgt elk huis een eigen blad, zonder wat het andere huis zei.',
    households: { 1: 'huis 1', 2: 'huis 2' },
    speaks: 'Taal van het gesprek',
    speaksHint: 'Mag leeg blijven: dan is het Nederlands.',
    speaksLine: (language) => `spreekt ${language}`,
    interpreter: 'Er is een tolk nodig',
    withInterpreter: 'met tolk',
    contact: 'Contact',
    contactHint: 'Nummers en adressen staan in het systeem van school, niet hier.',
    contactWays: {
      'not-chosen': 'nog niet gekozen',
      'school-app': 'app van school',
      phone: 'bellen',
      email: 'e-mail',
      letter: 'brief',
      'at-school': 'op school spreken',
    },
    contactLine: (way) => `contact: ${way}`,
    removed: 'Deze persoon is verwijderd.',
    sibling: 'broer of zus',
    isSibling: (name) => `Is ${name} een broer of zus?`,
    yes: 'Ja',
    no: 'Nee',
    yesOf: (name) => `Ja, ${name} is een broer of zus`,
    noOf: (name) => `Nee, ${name} is geen broer of zus`,
    unlink: 'Geen broer of zus',
    unlinkOf: (name) => `Geen broer of zus: ${name}`,
    copy: 'Neem de ouders over',
    copyOf: (name) => `Neem de ouders over van ${name}`,
    copied: (count) =>
      count === 0
        ? 'Daar staat niemand die hier nog ontbreekt.'
        : count === 1
          ? '1 persoon is overgenomen.'
          : `${count} personen zijn overgenomen.`,
  },
  en: {
    title: 'Family',
    none: 'Nobody yet. Name who is at home, and you can choose that name with a point or a view.',
    add: 'Add a parent or carer',
    addTitle: 'Parent or carer',
    edit: 'Change',
    editOf: (name) => `Change: ${name}`,
    editTitle: (name) => name,
    name: 'Name',
    nameHint: 'As you call this person: mother, Mrs Öztürk.',
    nameNeeded: 'Give a name.',
    relation: 'Who is this?',
    relations: {
      mother: 'mother',
      father: 'father',
      'step-parent': 'step-parent',
      'foster-parent': 'foster parent',
      grandparent: 'grandparent',
      guardian: 'guardian',
      other: 'somebody else',
    },
    household: 'Home',
    householdHint:
      'When they come apart, each home gets a page of its own, without what the other home said.',
    households: { 1: 'home 1', 2: 'home 2' },
    speaks: 'Language of the talk',
    speaksHint: 'May stay empty: then it is Dutch.',
    speaksLine: (language) => `speaks ${language}`,
    interpreter: 'An interpreter is needed',
    withInterpreter: 'with an interpreter',
    contact: 'Contact',
    contactHint: "Numbers and addresses stand in the school's own system, not here.",
    contactWays: {
      'not-chosen': 'not chosen yet',
      'school-app': "the school's app",
      phone: 'phone',
      email: 'e-mail',
      letter: 'letter',
      'at-school': 'talk at school',
    },
    contactLine: (way) => `contact: ${way}`,
    removed: 'This person is removed.',
    sibling: 'brother or sister',
    isSibling: (name) => `Is ${name} a brother or sister?`,
    yes: 'Yes',
    no: 'No',
    yesOf: (name) => `Yes, ${name} is a brother or sister`,
    noOf: (name) => `No, ${name} is no brother or sister`,
    unlink: 'No brother or sister',
    unlinkOf: (name) => `No brother or sister: ${name}`,
    copy: 'Take over the parents',
    copyOf: (name) => `Take over the parents of ${name}`,
    copied: (count) =>
      count === 0
        ? 'There is nobody there who is missing here.'
        : count === 1
          ? '1 person was taken over.'
          : `${count} people were taken over.`,
  },
} as const satisfies Bilingual<FamilyTexts>;

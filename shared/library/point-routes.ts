/** Where a point goes and why, for the mentor (domain.md §1 and §6). */
import type { PointKind } from '../model/agenda.ts';
import type { Bilingual } from '../model/language.ts';

interface RouteText {
  route: Bilingual;
  /** `{match}`: the words that told. Never for safety and sensitive points. */
  because: Bilingual;
}

/** The fixed referral text of domain.md §6. */
export const referral: Bilingual = {
  nl: 'Dit hoort niet in dit programma. Bel de aandachtsfunctionaris of zorgcoördinator; bij acuut gevaar 112, bij zelfmoordgedachten 113, bij vermoeden van mishandeling Veilig Thuis.',
  en: 'This does not belong in this program. Call the child protection officer (aandachtsfunctionaris) or care coordinator; in acute danger 112, for suicidal thoughts 113, when you suspect abuse Veilig Thuis.',
};

/** What to write instead of something that should not be written down. */
export const neutralWordings = {
  support: {
    nl: 'Schrijf liever: "Er is extra ondersteuning afgesproken; zie OPP."',
    en: 'Better write: "Extra support has been agreed; see OPP."',
  },
  home: {
    nl: 'Schrijf liever: "Er speelt iets dat tijd vraagt; de leerling vertelt er zelf over als dat goed voelt."',
    en: 'Better write: "Something takes time at the moment; the student will speak about it when that feels right."',
  },
  classmate: {
    nl: 'Schrijf liever "een klasgenoot", zonder naam.',
    en: 'Better write "a classmate", without a name.',
  },
  person: {
    nl: 'Laat het weg, of schrijf alleen wat de leerling er zelf over wil zeggen.',
    en: 'Leave it out, or write only what the student wants to say about it.',
  },
} as const satisfies Record<string, Bilingual>;

export const pointRoutes: Readonly<Record<PointKind, RouteText>> = {
  involvement: {
    route: { nl: 'in dit gesprek', en: 'in this conversation' },
    because: {
      nl: 'Dit kan de leerling iets in handen geven; daar gaat het gesprek over.',
      en: 'This may put something into the hands of the student; that is what the talk is about.',
    },
  },
  participation: {
    route: { nl: 'teamleider of oudercoördinator', en: 'team leader or parent coordinator' },
    because: {
      nl: '"{match}" is helpen op school: welkom, maar het gaat niet over de ontwikkeling van de leerling.',
      en: '"{match}" is helping at school: welcome, but not about the development of the student.',
    },
  },
  logistics: {
    route: { nl: 'administratie, per mail', en: 'the office, by mail' },
    because: {
      nl: '"{match}" is praktisch en heeft niet alle drie aan tafel nodig.',
      en: '"{match}" is practical and does not need all three at the table.',
    },
  },
  home: {
    route: {
      nl: 'thuis zelf; hier alleen als de leerling het aan een eigen doel verbindt',
      en: 'the family; here only if the student ties it to a goal',
    },
    because: {
      nl: '"{match}" is iets van thuis. Vraag de leerling of het met een doel te maken heeft.',
      en: '"{match}" is a home matter. Ask the student whether it has to do with a goal.',
    },
  },
  subject: {
    route: { nl: 'vakdocent; de leerling vraagt het zelf', en: 'subject teacher; the student asks' },
    because: {
      nl: '"{match}" gaat over een vak. De leerling kan het zelf aan de vakdocent vragen.',
      en: '"{match}" is about a subject. The student can ask the subject teacher.',
    },
  },
  policy: {
    route: { nl: 'teamleider of klachtenregeling', en: 'team leader or complaints procedure' },
    because: {
      nl: '"{match}" gaat over de school, niet over deze leerling. Daar is een eigen weg voor.',
      en: '"{match}" is about the school, not about this student. There is another way for that.',
    },
  },
  safety: {
    route: referral,
    because: {
      nl: 'Dit gaat over veiligheid. De zin is niet bewaard.',
      en: 'This is about safety. The sentence was not kept.',
    },
  },
  sensitive: {
    route: { nl: '', en: '' },
    because: {
      nl: 'Dit is een gevoelig gegeven. Schrijf niet meer op dan nodig is; de leerling en de ouders kunnen meelezen.',
      en: 'This is sensitive information. Write down no more than is needed; student and parents may read along.',
    },
  },
};

/** Why a point stays, although its words point elsewhere: `{match}` is what keeps it here (domain.md §1). */
export const keptBecause = {
  goal: {
    nl: '"{match}": de leerling verbindt het zelf aan school of aan een doel. Daarom hoort het hier.',
    en: '"{match}": the student ties it to school or to a goal. So it belongs here.',
  },
  learning: {
    nl: '"{match}" gaat over leren, kiezen of zelf doen. Daarom hoort het hier.',
    en: '"{match}" is about learning, choosing or taking charge. So it belongs here.',
  },
  own: {
    nl: '"{match}" doet de leerling zelf: dat is oefenen in eigen regie, geen helpen op school door ouders.',
    en: '"{match}" is what the student does: practice in taking charge, not parents helping at school.',
  },
} as const satisfies Record<string, Bilingual>;

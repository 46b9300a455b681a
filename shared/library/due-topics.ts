/**
 * What is due for a school type and year (the table of domain.md §2). Facts only: nothing here promises a place,
 * a promotion or an admission. Dates stand in `due-dates.ts`, never in these texts.
 */
import type { Occasion } from '../model/facts.ts';
import type { Bilingual } from '../model/language.ts';
import type { Attribute, SchoolType } from '../model/school-type.ts';
import type { DueWindowId } from './due-dates.ts';
import type { Source } from './library-entry.ts';

export interface DueTopic {
  /** Never changes: item ids are made from it. */
  id: string;
  schoolTypes: readonly SchoolType[];
  /** Years of the school career; `any` where the type does not count years. */
  years: readonly number[] | 'any';
  /** Whole years the student must have reached; where the age is unknown the topic is left out. */
  fromAge?: number;
  /** Left out for students with this attribute. */
  without?: Attribute;
  /** A decision has options and an end; a topic is something to follow. Decisions go first. */
  kind: 'decision' | 'topic';
  window: DueWindowId;
  title: Bilingual;
  /** Decisions only: what is chosen, as it stands in "Wat spreekt je aan in …". */
  option?: Bilingual;
  /** A sentence of fact for the mentor: what is due. */
  why: Bilingual;
  /** Our own questions, in place of the general ones on a choice. Topics need them; decisions may have them. */
  ask?: { student: Bilingual; parents: Bilingual };
  /** Occasions in which this goes before other topics. */
  firstIn?: readonly Occasion[];
  source: Source;
}

const bk = ['vmbo_bb', 'vmbo_kb'] as const;
const gt = ['vmbo_gl', 'vmbo_tl'] as const;
const vmbo = [...bk, ...gt] as const;
const vwo = ['atheneum', 'gymnasium'] as const;
const brug = ['brug_bk', 'brug_kt', 'brug_th', 'brug_hv', 'brug_breed'] as const;
const vso = ['vso_vervolg', 'vso_arbeid', 'vso_dagbesteding', 'vso_onbekend'] as const;
const source = 'domain.md §2';

export const dueTopics: readonly DueTopic[] = [
  {
    id: 'determination',
    schoolTypes: brug,
    years: [1, 2],
    kind: 'decision',
    window: 'determination',
    title: { nl: 'het schooltype na de brugklas', en: 'the school type after the bridge class' },
    option: { nl: 'het schooltype dat je voor je ziet', en: 'the school type you have in mind' },
    why: {
      nl: 'In de brugklas volgt de determinatie: welke criteria gelden, wat tot nu toe te zien is, en wie wanneer beslist.',
      en: 'The bridge class leads to a school type: which criteria count, what shows so far, and who decides when.',
    },
    source,
  },
  {
    id: 'landing',
    schoolTypes: [...brug, ...vmbo, 'havo', ...vwo, 'pro', ...vso, 'onbekend'],
    years: [1],
    kind: 'topic',
    window: 'landing',
    title: { nl: 'wennen aan de nieuwe school', en: 'settling in at the new school' },
    why: {
      nl: 'In het eerste jaar gaat het om landen: een huiswerkritme, weten wie de mentor is, en een kracht van de basisschool meenemen.',
      en: 'The first year is about settling in: a homework rhythm, knowing the mentor, and bringing along a strength from primary school.',
    },
    ask: {
      student: {
        nl: 'Wat van de basisschool kon je goed, en waar gebruik je dat nu?',
        en: 'What were you good at in primary school, and where do you use it now?',
      },
      parents: {
        nl: 'Waaraan ziet u dat {name} begint te wennen?',
        en: 'What tells you that {name} is settling in?',
      },
    },
    source,
  },
  {
    id: 'iop-start',
    schoolTypes: ['pro'],
    years: [1, 2],
    kind: 'topic',
    window: 'always',
    title: { nl: 'het ontwikkelplan (IOP)', en: 'the development plan (IOP)' },
    why: {
      nl: 'In deze jaren begint het IOP: praktische krachten en een eerste, interne werkervaring.',
      en: 'In these years the IOP starts: practical strengths and a first work experience inside school.',
    },
    ask: {
      student: {
        nl: 'Wat wil jij dat er in je plan staat, en wat doe je het liefst met je handen?',
        en: 'What do you want in your plan, and what do you like doing most with your hands?',
      },
      parents: {
        nl: 'Welke klus ziet u {name} graag en goed doen?',
        en: 'Which job do you see {name} do gladly and well?',
      },
    },
    source,
  },
  {
    id: 'pro-direction',
    schoolTypes: ['pro'],
    years: [3],
    kind: 'topic',
    window: 'always',
    title: { nl: 'richting en eerste stage', en: 'direction and first work placement' },
    why: {
      nl: 'In leerjaar 3 van het praktijkonderwijs gaat het om richting, een eerste stage en certificaten.',
      en: 'Year 3 of practical education is about a direction, a first work placement and certificates.',
    },
    ask: {
      student: {
        nl: 'Welk soort werk wil je op stage uitproberen, en waar let je dan op?',
        en: 'What kind of work do you want to try on placement, and what will you look out for?',
      },
      parents: {
        nl: 'In welk soort werk ziet u {name} opbloeien?',
        en: 'In what kind of work do you see {name} flourish?',
      },
    },
    source,
  },
  {
    id: 'pro-placement',
    schoolTypes: ['pro'],
    years: [4],
    kind: 'topic',
    window: 'always',
    title: { nl: 'stage en de stap erna', en: 'placement and the step after it' },
    why: {
      nl: 'In leerjaar 4 is er stage van meer dagen, komt de vraag of een route naar mbo-entree past, en kan een erkend leerbedrijf een praktijkverklaring helpen geven.',
      en: 'Year 4 has placement on several days, asks whether a route to mbo entree fits, and a recognised training company can help towards a practical certificate (praktijkverklaring).',
    },
    ask: {
      student: {
        nl: 'Wat leer je op stage dat je nergens anders leert, en wat zou je hierna willen?',
        en: 'What do you learn on placement that you learn nowhere else, and what would you like next?',
      },
      parents: {
        nl: 'Wat hoort u {name} over de stage vertellen, en wat valt u daarin op?',
        en: 'What does {name} say about the placement, and what strikes you?',
      },
    },
    source,
  },
  {
    id: 'pro-outflow',
    schoolTypes: ['pro'],
    years: [5, 6],
    kind: 'topic',
    window: 'always',
    title: { nl: 'werk of entree na deze school', en: 'work or entree after this school' },
    why: {
      nl: 'In de laatste jaren van het praktijkonderwijs gaat het om uitstroom naar werk (met of zonder steun) of entree, om diploma en portfolio, en om 18 worden. De kwalificatieplicht geldt hier niet.',
      en: 'The last years of practical education are about leaving for work (with or without support) or entree, about diploma and portfolio, and about turning 18. The duty to gain a basic qualification does not apply here.',
    },
    ask: {
      student: {
        nl: 'Hoe ziet een gewone werkdag er na deze school voor jou uit, en wat heb je daarvoor nog nodig?',
        en: 'What does an ordinary working day look like for you after this school, and what do you still need for it?',
      },
      parents: {
        nl: 'Wat gunt u {name} na deze school, en wat regelt {name} daarvan al zelf?',
        en: 'What do you wish for {name} after this school, and what part does {name} already arrange?',
      },
    },
    source,
  },
  {
    id: 'vmbo-profile',
    schoolTypes: ['vmbo_bb', 'vmbo_kb', 'vmbo_gl'],
    years: [2],
    kind: 'decision',
    window: 'choice',
    title: { nl: 'leerweg en profiel', en: 'learning path and profile' },
    option: { nl: 'het profiel waar je aan denkt', en: 'the profile you are thinking of' },
    why: {
      nl: 'Eind leerjaar 2 worden leerweg en profiel gekozen; in basis, kader en gl zijn er tien beroepsgerichte profielen.',
      en: 'Learning path and profile are chosen at the end of year 2; basis, kader and gl have ten vocational profiles.',
    },
    source,
  },
  {
    id: 'vmbo-profile-tl',
    schoolTypes: ['vmbo_tl'],
    years: [2],
    kind: 'decision',
    window: 'choice',
    title: { nl: 'leerweg en profiel', en: 'learning path and profile' },
    option: { nl: 'het profiel waar je aan denkt', en: 'the profile you are thinking of' },
    why: {
      nl: 'Eind leerjaar 2 worden leerweg en profiel gekozen; in de theoretische leerweg zijn er vier profielen.',
      en: 'Learning path and profile are chosen at the end of year 2; the theoretical path has four profiles.',
    },
    source,
  },
  {
    id: 'extra-subject',
    schoolTypes: gt,
    years: [3],
    kind: 'decision',
    window: 'extraSubject',
    title: { nl: 'extra vak voor de havo', en: 'an extra subject for havo' },
    option: { nl: 'de havo', en: 'havo' },
    why: {
      nl: 'Wie vanuit gl of tl naar de havo wil, kiest meestal eind leerjaar 3 een extra vak.',
      en: 'Students in gl or tl who want to go on to havo usually choose an extra subject at the end of year 3.',
    },
    source,
  },
  {
    id: 'lob-file',
    schoolTypes: vmbo,
    years: [3],
    kind: 'topic',
    window: 'always',
    title: { nl: 'stage en loopbaandossier', en: 'work placement and career file' },
    why: {
      nl: 'In leerjaar 3 van het vmbo lopen stage en loopbaandossier; het dossier hoort bij het examen.',
      en: 'Year 3 of vmbo has work placement and the career file; the file is part of the exam.',
    },
    ask: {
      student: {
        nl: 'Wat ontdekte je over jezelf toen je aan het werk was, en hoe staat dat in je dossier?',
        en: 'What did you discover about yourself at work, and how does your file show it?',
      },
      parents: {
        nl: 'Over welk werk in uw eigen omgeving kan {name} eens iemand iets vragen?',
        en: 'What work around you could {name} ask somebody about?',
      },
    },
    firstIn: ['lob'],
    source,
  },
  {
    id: 'pta-vmbo',
    schoolTypes: vmbo,
    years: [3],
    kind: 'topic',
    window: 'always',
    title: { nl: 'schoolexamens (PTA)', en: 'school exams (PTA)' },
    why: {
      nl: 'In leerjaar 3 van het vmbo beginnen de schoolexamens; het PTA zegt wat meetelt.',
      en: 'School exams start in year 3 of vmbo; the PTA says what counts.',
    },
    ask: {
      student: {
        nl: 'Welk schoolexamen komt eraan, en hoe pak je de voorbereiding aan?',
        en: 'Which school exam is coming up, and how will you prepare?',
      },
      parents: {
        nl: 'Waaraan merkt u dat {name} zich op een examen voorbereidt?',
        en: 'What tells you that {name} is preparing for an exam?',
      },
    },
    firstIn: ['voortgang'],
    source,
  },
  {
    id: 'mbo-application',
    schoolTypes: vmbo,
    years: [4],
    kind: 'decision',
    window: 'mboApplication',
    title: { nl: 'aanmelden bij het mbo', en: 'applying to mbo' },
    option: { nl: 'de mbo-opleiding waar je aan denkt', en: 'the mbo course you are thinking of' },
    why: {
      nl: 'Op tijd aanmelden en meedoen aan de intake geeft toelatingsrecht bij het mbo (entree kent dat recht niet). Een plan B hoort erbij: een vmbo-diploma is geen startkwalificatie.',
      en: 'Applying in time and joining the intake gives a right of admission to mbo (entree has no such right). A plan B belongs to it: a vmbo diploma is no basic qualification.',
    },
    source,
  },
  {
    id: 'havo-after-vmbo',
    schoolTypes: gt,
    years: [4],
    kind: 'decision',
    window: 'mboApplication',
    title: { nl: 'de havo na het vmbo', en: 'havo after vmbo' },
    option: { nl: 'de havo', en: 'havo' },
    why: {
      nl: 'Met het extra vak mag een havo geen verdere eisen stellen; een school die vol is, mag wel weigeren.',
      en: 'With the extra subject a havo may set no further demands; a school that is full may refuse.',
    },
    source,
  },
  {
    id: 'exams-vmbo',
    schoolTypes: vmbo,
    years: [4],
    kind: 'topic',
    window: 'exams',
    title: { nl: 'de examens', en: 'the exams' },
    why: {
      nl: 'In leerjaar 4 van het vmbo volgen proefexamens, schoolexamens en het centraal examen.',
      en: 'Year 4 of vmbo brings mock exams, school exams and the central exam.',
    },
    ask: {
      student: {
        nl: 'Hoe verdeel je je tijd tot aan de examens, en waar begin je?',
        en: 'How will you divide your time until the exams, and where do you start?',
      },
      parents: {
        nl: 'Wat helpt {name} {atHome} om uitgerust aan een examen te beginnen?',
        en: 'What helps {name} {atHome} to start an exam rested?',
      },
    },
    source,
  },
  {
    id: 'profile-choice',
    schoolTypes: ['havo', ...vwo],
    years: [3],
    kind: 'decision',
    window: 'choice',
    title: { nl: 'het profiel', en: 'the profile' },
    option: { nl: 'het profiel waar je aan denkt', en: 'the profile you are thinking of' },
    why: {
      nl: 'In leerjaar 3 wordt het profiel gekozen: N&T, N&G, E&M of C&M. Kijk ook welke vakken een vervolgstudie vraagt.',
      en: 'The profile is chosen in year 3: N&T, N&G, E&M or C&M. Also check which subjects later studies ask for.',
    },
    source,
  },
  {
    id: 'classical-language',
    schoolTypes: ['gymnasium'],
    years: [3],
    kind: 'decision',
    window: 'choice',
    title: { nl: 'Latijn en Grieks', en: 'Latin and Greek' },
    option: { nl: 'de klassieke taal die je wilt houden', en: 'the classical language you want to keep' },
    why: {
      nl: 'Op het gymnasium hoort bij de keuze in leerjaar 3 welke klassieke taal blijft.',
      en: 'At gymnasium the choice in year 3 includes which classical language stays.',
    },
    source,
  },
  {
    id: 'havo-tempo',
    schoolTypes: ['havo'],
    years: [4],
    kind: 'topic',
    window: 'always',
    title: { nl: 'het tempo van havo 4', en: 'the pace of havo 4' },
    why: {
      nl: 'In havo 4 gaat het tempo omhoog en beginnen de schoolexamens. Overstappen naar het mbo is een mogelijkheid, geen dreigement.',
      en: 'In havo 4 the pace goes up and school exams start. Switching to mbo is an option, not a threat.',
    },
    ask: {
      student: {
        nl: 'Wat vraagt dit jaar van jou dat vorig jaar niet nodig was, en wat doe je daarmee?',
        en: 'What does this year ask of you that last year did not, and what do you do about it?',
      },
      parents: {
        nl: 'Wat ziet u aan {name} veranderen nu het tempo hoger ligt?',
        en: 'What do you see changing in {name} now that the pace is higher?',
      },
    },
    source,
  },
  {
    id: 'quota-application',
    schoolTypes: ['havo'],
    years: [5],
    kind: 'decision',
    window: 'quotaApplication',
    title: {
      nl: 'aanmelden voor een studie met loting of selectie',
      en: 'applying for a fixed-quota course',
    },
    option: {
      nl: 'de studie met selectie waar je aan denkt',
      en: 'the selective course you are thinking of',
    },
    why: {
      nl: 'Een opleiding met een vast aantal plaatsen heeft een vroegere aanmelddatum.',
      en: 'A course with a fixed number of places has an earlier application date.',
    },
    source,
  },
  {
    id: 'quota-application-vwo',
    schoolTypes: vwo,
    years: [6],
    kind: 'decision',
    window: 'quotaApplication',
    title: {
      nl: 'aanmelden voor een studie met loting of selectie',
      en: 'applying for a fixed-quota course',
    },
    option: {
      nl: 'de studie met selectie waar je aan denkt',
      en: 'the selective course you are thinking of',
    },
    why: {
      nl: 'Een opleiding met een vast aantal plaatsen heeft een vroegere aanmelddatum.',
      en: 'A course with a fixed number of places has an earlier application date.',
    },
    source,
  },
  {
    id: 'hbo-application',
    schoolTypes: ['havo'],
    years: [5],
    kind: 'decision',
    window: 'higherApplication',
    title: { nl: 'aanmelden bij het hbo', en: 'applying to hbo' },
    option: { nl: 'de hbo-studie waar je aan denkt', en: 'the hbo course you are thinking of' },
    why: {
      nl: 'Wie zich op tijd aanmeldt bij het hbo, krijgt een studiekeuzecheck. Een havodiploma geeft ook recht op vwo 5.',
      en: 'Applying to hbo in time comes with a study check. A havo diploma also gives a right to vwo 5.',
    },
    source,
  },
  {
    id: 'exams-havo',
    schoolTypes: ['havo'],
    years: [5],
    kind: 'topic',
    window: 'exams',
    title: { nl: 'de examens', en: 'the exams' },
    why: {
      nl: 'In havo 5 volgen schoolexamens en het centraal examen.',
      en: 'Havo 5 brings school exams and the central exam.',
    },
    ask: {
      student: {
        nl: 'Hoe verdeel je je tijd tot aan de examens, en wat laat je daarvoor liggen?',
        en: 'How will you divide your time until the exams, and what will you leave aside for it?',
      },
      parents: {
        nl: 'Wat helpt {name} {atHome} om uitgerust aan een examen te beginnen?',
        en: 'What helps {name} {atHome} to start an exam rested?',
      },
    },
    source,
  },
  {
    id: 'final-paper-havo',
    schoolTypes: ['havo'],
    years: [5],
    kind: 'topic',
    window: 'always',
    title: { nl: 'het profielwerkstuk', en: 'the final paper' },
    why: {
      nl: 'In havo 5 hoort het profielwerkstuk bij het examen.',
      en: 'In havo 5 the final paper (profielwerkstuk) is part of the exam.',
    },
    ask: {
      student: {
        nl: 'Wat wil je met je profielwerkstuk laten zien, en wat is de volgende stap?',
        en: 'What do you want your final paper to show, and what is the next step?',
      },
      parents: {
        nl: 'Wat vertelt {name} u over het profielwerkstuk?',
        en: 'What does {name} tell you about the final paper?',
      },
    },
    source,
  },
  {
    id: 'upper-school',
    schoolTypes: vwo,
    years: [4],
    kind: 'topic',
    window: 'always',
    title: { nl: 'de overstap naar de bovenbouw', en: 'the move to upper school' },
    why: {
      nl: 'In vwo 4 begint de bovenbouw, met de eerste schoolexamens.',
      en: 'Vwo 4 is the start of upper school, with the first school exams.',
    },
    ask: {
      student: {
        nl: 'Wat doe je in de bovenbouw anders dan in de onderbouw, en hoe werkt dat?',
        en: 'What do you do differently in upper school, and how does it work?',
      },
      parents: {
        nl: 'Wat ziet u {name} nu zelf oppakken wat vorig jaar nog samen ging?',
        en: 'What do you see {name} take on alone that was shared last year?',
      },
    },
    source,
  },
  {
    id: 'open-days',
    schoolTypes: vwo,
    years: [5],
    kind: 'topic',
    window: 'always',
    title: { nl: 'open dagen en profielwerkstuk', en: 'open days and final paper' },
    why: {
      nl: 'In vwo 5 gaat het om open dagen en het onderwerp van het profielwerkstuk. Studies met selectie kunnen naar cijfers van leerjaar 5 kijken.',
      en: 'Vwo 5 is about open days and the topic of the final paper. Selective courses may look at the marks of year 5.',
    },
    ask: {
      student: {
        nl: 'Welke open dag bezoek je, en welke vraag wil je daar beantwoord krijgen?',
        en: 'Which open day will you visit, and which question do you want answered there?',
      },
      parents: {
        nl: 'Welke vraag zou u op een open dag door {name} willen laten stellen?',
        en: 'Which question would you like {name} to ask at an open day?',
      },
    },
    firstIn: ['lob'],
    source,
  },
  {
    id: 'university-application',
    schoolTypes: vwo,
    years: [6],
    kind: 'decision',
    window: 'higherApplication',
    title: { nl: 'aanmelden voor een studie', en: 'applying for a course' },
    option: { nl: 'de studie waar je aan denkt', en: 'the course you are thinking of' },
    why: {
      nl: 'In vwo 6 volgt de aanmelding voor een studie, met een studiekeuzecheck; een plan B of een tussenjaar hoort bij het gesprek.',
      en: 'Vwo 6 brings the application for a course, with a study check; a plan B or a gap year belongs to the talk.',
    },
    source,
  },
  {
    id: 'exams-vwo',
    schoolTypes: vwo,
    years: [6],
    kind: 'topic',
    window: 'exams',
    title: { nl: 'de examens', en: 'the exams' },
    why: {
      nl: 'In vwo 6 volgen schoolexamens en het centraal examen.',
      en: 'Vwo 6 brings school exams and the central exam.',
    },
    ask: {
      student: {
        nl: 'Hoe verdeel je je tijd tot aan de examens, en wat laat je daarvoor liggen?',
        en: 'How will you divide your time until the exams, and what will you leave aside for it?',
      },
      parents: {
        nl: 'Wat helpt {name} {atHome} om uitgerust aan een examen te beginnen?',
        en: 'What helps {name} {atHome} to start an exam rested?',
      },
    },
    source,
  },
  {
    id: 'opp-review',
    schoolTypes: vso,
    years: 'any',
    kind: 'topic',
    window: 'always',
    title: { nl: 'het plan (OPP)', en: 'the plan (OPP)' },
    why: {
      nl: 'In het vso wordt het OPP elk jaar besproken. Goed gebruik: {name} zegt er vrij iets over, en hoort wat ermee is gedaan.',
      en: 'In vso the OPP is reviewed every year. Good practice: {name} freely comments on it and hears what was done with it.',
    },
    ask: {
      student: {
        nl: 'Wat in je plan klopt nog, en wat wil je anders?',
        en: 'What in your plan still fits, and what do you want to be different?',
      },
      parents: {
        nl: 'Wat in het plan helpt {name} zichtbaar vooruit?',
        en: 'What in the plan visibly helps {name} forward?',
      },
    },
    firstIn: ['zorg'],
    source,
  },
  {
    id: 'vso-outflow',
    schoolTypes: vso,
    years: 'any',
    kind: 'topic',
    window: 'always',
    title: { nl: 'de plek na deze school', en: 'the place after this school' },
    why: {
      nl: 'In het vso komt de uitstroombestemming elk jaar terug.',
      en: 'In vso the destination after school comes back every year.',
    },
    ask: {
      student: {
        nl: 'Waar zie je jezelf na deze school, en wat wil je daarvan eerst uitproberen?',
        en: 'Where do you see yourself after this school, and what part do you want to try first?',
      },
      parents: {
        nl: 'Op welke plek ziet u {name} zichzelf zijn?',
        en: 'In what place do you see {name} being at ease?',
      },
    },
    firstIn: ['lob', 'overgang'],
    source,
  },
  {
    id: 'vso-placement',
    schoolTypes: ['vso_arbeid'],
    years: 'any',
    fromAge: 14,
    kind: 'topic',
    window: 'always',
    title: { nl: 'stage', en: 'work placement' },
    why: {
      nl: 'In het profiel arbeid is stage verplicht, vanaf 14 jaar; ook in het vso kan een erkend leerbedrijf een praktijkverklaring helpen geven.',
      en: 'In the work profile a placement is compulsory from the age of 14; in vso too a recognised training company can help towards a practical certificate (praktijkverklaring).',
    },
    ask: {
      student: {
        nl: 'Wat gaat er op je stage vanzelf, en waarbij wil je nog dat iemand meekijkt?',
        en: 'What goes by itself on your placement, and where do you still want somebody to watch?',
      },
      parents: {
        nl: 'Wat hoort u {name} over de stage vertellen?',
        en: 'What does {name} tell you about the placement?',
      },
    },
    firstIn: ['voortgang'],
    source,
  },
  {
    id: 'vso-eighteen',
    schoolTypes: vso,
    years: 'any',
    fromAge: 17,
    kind: 'topic',
    window: 'always',
    title: { nl: '18 worden en daarna', en: 'turning 18 and after' },
    why: {
      nl: 'Rond 18 jaar spelen vertegenwoordiging, wonen en wat er na deze school komt.',
      en: 'Around the age of 18 representation, housing and what comes after this school are at stake.',
    },
    ask: {
      student: {
        nl: 'Waarover wil je straks zelf beslissen, en wie mag daarbij meedenken?',
        en: 'What will you want to decide yourself, and who may think along?',
      },
      parents: {
        nl: 'Waarover beslist {name} nu al zelf, en wat kan daar bij komen?',
        en: 'What does {name} already decide alone, and what could be added?',
      },
    },
    firstIn: ['keuze'],
    source,
  },
  {
    id: 'isk-outflow',
    schoolTypes: ['isk'],
    years: 'any',
    without: 'isk_begin',
    kind: 'topic',
    window: 'always',
    title: { nl: 'de school na de isk', en: 'the school after isk' },
    why: {
      nl: 'Na de isk gaan jongere leerlingen meestal naar het vo en oudere meestal naar mbo-entree of een schakeltraject (mbo kan vanaf 16).',
      en: 'After isk younger students mostly go to secondary school and older ones mostly to mbo entree or a bridging course (mbo is possible from 16).',
    },
    ask: {
      student: {
        nl: 'Welke school of opleiding lijkt je iets voor hierna, en wie kan je daar iets laten zien?',
        en: 'Which school or course would you like after this, and who could show you around?',
      },
      parents: {
        nl: 'Welke talenten van {name} zouden op de volgende school mee moeten tellen?',
        en: 'Which talents of {name} should count at the next school?',
      },
    },
    firstIn: ['lob', 'keuze', 'overgang'],
    source,
  },
  {
    id: 'isk-language',
    schoolTypes: ['isk'],
    years: 'any',
    kind: 'topic',
    window: 'always',
    title: { nl: 'de taal en hoe school hier werkt', en: 'the language and how school works here' },
    why: {
      nl: 'In de isk gaat het om groei in de taal en om hoe Nederlandse scholen werken.',
      en: 'Isk is about growth in the language and about how Dutch schools work.',
    },
    ask: {
      student: {
        nl: 'Waar gebruik je het Nederlands nu, en waar wil je het vaker gebruiken?',
        en: 'Where do you use Dutch now, and where do you want to use it more?',
      },
      parents: {
        nl: 'Wat wilt u weten over hoe deze school werkt?',
        en: 'What would you like to know about how this school works?',
      },
    },
    firstIn: ['voortgang'],
    source,
  },
];

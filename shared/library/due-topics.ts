/**
 * What is due for a school type and year (the table of domain.md §2). Facts only: nothing here promises a place,
 * a promotion or an admission. Dates stand in `due-dates.ts`, never in these texts; the questions about a topic in
 * the files `*-topic-questions.ts`.
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
  /** Only for students with this attribute. */
  only?: Attribute;
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
      nl: 'In leerjaar 3 van het praktijkonderwijs gaat het om richting en een eerste stage.',
      en: 'Year 3 of practical education is about a direction and a first work placement.',
    },
    source,
  },
  {
    id: 'pro-certificates',
    schoolTypes: ['pro'],
    years: [3],
    kind: 'topic',
    window: 'always',
    title: { nl: 'certificaten', en: 'certificates' },
    why: {
      nl: 'Vanaf leerjaar 3 zijn er in het praktijkonderwijs certificaten te halen.',
      en: 'From year 3 certificates can be earned in practical education.',
    },
    firstIn: ['voortgang'],
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
      nl: 'In de laatste jaren van het praktijkonderwijs gaat het om uitstroom naar werk (met of zonder steun) of entree. De kwalificatieplicht geldt hier niet.',
      en: 'The last years of practical education are about leaving for work (with or without support) or entree. The duty to gain a basic qualification does not apply here.',
    },
    source,
  },
  {
    id: 'pro-portfolio',
    schoolTypes: ['pro'],
    years: [5, 6],
    kind: 'topic',
    window: 'always',
    title: { nl: 'diploma en portfolio', en: 'diploma and portfolio' },
    why: {
      nl: 'Het praktijkonderwijs sluit af met een erkend diploma en een portfolio.',
      en: 'Practical education ends with a recognised diploma and a portfolio.',
    },
    firstIn: ['voortgang', 'overgang'],
    source,
  },
  {
    id: 'pro-eighteen',
    schoolTypes: ['pro'],
    years: [5, 6],
    fromAge: 17,
    kind: 'topic',
    window: 'always',
    title: { nl: '18 worden', en: 'turning 18' },
    why: {
      nl: 'Rond 18 jaar verandert wie er beslist en wie er wordt geïnformeerd; {name} bereidt dat nu voor.',
      en: 'Around the age of 18 it changes who decides and who is informed; {name} prepares for that now.',
    },
    firstIn: ['keuze'],
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
      nl: 'In havo 4 gaat het tempo omhoog. Overstappen naar het mbo is een mogelijkheid, geen dreigement.',
      en: 'In havo 4 the pace goes up. Switching to mbo is an option, not a threat.',
    },
    source,
  },
  {
    id: 'pta-havo',
    schoolTypes: ['havo'],
    years: [4],
    kind: 'topic',
    window: 'always',
    title: { nl: 'schoolexamens (PTA)', en: 'school exams (PTA)' },
    why: {
      nl: 'In havo 4 beginnen de schoolexamens; het PTA zegt wat meetelt.',
      en: 'School exams start in havo 4; the PTA says what counts.',
    },
    firstIn: ['voortgang'],
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
      nl: 'Wie zich op tijd aanmeldt bij het hbo, krijgt een studiekeuzecheck.',
      en: 'Applying to hbo in time comes with a study check.',
    },
    source,
  },
  {
    id: 'vwo-after-havo',
    schoolTypes: ['havo'],
    years: [5],
    kind: 'decision',
    window: 'higherApplication',
    title: { nl: 'vwo na de havo', en: 'vwo after havo' },
    option: { nl: 'twee jaar vwo', en: 'two years of vwo' },
    why: {
      nl: 'Een havodiploma geeft recht op vwo 5.',
      en: 'A havo diploma gives a right to vwo 5.',
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
      nl: 'In vwo 4 begint de bovenbouw: meer zelf plannen, met minder mensen die meekijken.',
      en: 'Vwo 4 is the start of upper school: more planning alone, with fewer people watching.',
    },
    source,
  },
  {
    id: 'pta-vwo',
    schoolTypes: vwo,
    years: [4],
    kind: 'topic',
    window: 'always',
    title: { nl: 'schoolexamens (PTA)', en: 'school exams (PTA)' },
    why: {
      nl: 'In vwo 4 beginnen de schoolexamens; het PTA zegt wat meetelt.',
      en: 'School exams start in vwo 4; the PTA says what counts.',
    },
    firstIn: ['voortgang'],
    source,
  },
  {
    id: 'open-days',
    schoolTypes: vwo,
    years: [5],
    kind: 'topic',
    window: 'always',
    title: { nl: 'open dagen', en: 'open days' },
    why: {
      nl: 'In vwo 5 gaat het om open dagen. Studies met selectie kunnen naar cijfers van leerjaar 5 kijken.',
      en: 'Vwo 5 is about open days. Selective courses may look at the marks of year 5.',
    },
    firstIn: ['lob'],
    source,
  },
  {
    id: 'final-paper-vwo',
    schoolTypes: vwo,
    years: [5],
    kind: 'topic',
    window: 'always',
    title: { nl: 'het onderwerp van het profielwerkstuk', en: 'the topic of the final paper' },
    why: {
      nl: 'In vwo 5 wordt het onderwerp van het profielwerkstuk gekozen.',
      en: 'In vwo 5 the topic of the final paper (profielwerkstuk) is chosen.',
    },
    firstIn: ['voortgang'],
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
    source,
  },
  {
    id: 'vwo-eighteen',
    schoolTypes: vwo,
    years: [6],
    fromAge: 17,
    kind: 'topic',
    window: 'always',
    title: { nl: '18 worden', en: 'turning 18' },
    why: {
      nl: 'In vwo 6 worden veel leerlingen 18; dan verandert wie er beslist en wie er wordt geïnformeerd.',
      en: 'In vwo 6 many students turn 18; then it changes who decides and who is informed.',
    },
    firstIn: ['keuze'],
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
      en: 'Around the age of 18 it is about representation, housing and what comes after this school.',
    },
    firstIn: ['keuze'],
    source,
  },
  {
    id: 'isk-start',
    schoolTypes: ['isk'],
    years: 'any',
    only: 'isk_begin',
    kind: 'topic',
    window: 'always',
    title: { nl: 'beginnen op deze school', en: 'starting at this school' },
    why: {
      nl: 'In de eerste fase van de isk gaat het om hoe een Nederlandse school werkt: wie de mentor is, wat er van wie wordt verwacht en waar hulp te vinden is.',
      en: 'The first phase of isk is about how a Dutch school works: who the mentor is, what is expected of whom and where to find help.',
    },
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
    firstIn: ['lob', 'keuze', 'overgang'],
    source,
  },
  {
    id: 'isk-language',
    schoolTypes: ['isk'],
    years: 'any',
    kind: 'topic',
    window: 'always',
    title: { nl: 'groeien in het Nederlands', en: 'growing in Dutch' },
    why: {
      nl: 'In de isk gaat het om groei in de taal.',
      en: 'Isk is about growth in the language.',
    },
    firstIn: ['voortgang'],
    source,
  },
  {
    id: 'isk-schools',
    schoolTypes: ['isk'],
    years: 'any',
    without: 'isk_begin',
    kind: 'topic',
    window: 'always',
    title: { nl: 'hoe scholen in Nederland werken', en: 'how Dutch schools work' },
    why: {
      nl: 'Na de eerste tijd komt de vraag hoe het onderwijs hier in elkaar zit: welke scholen er zijn en wat erna kan.',
      en: 'After the first months the question is how education works here: which schools there are and what can follow.',
    },
    firstIn: ['mol'],
    source,
  },
];

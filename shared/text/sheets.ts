/** The words of the printed sheets: je to the student and the mentor, u to the parents. No rule and no layout. */
import type { Block } from '../model/agenda.ts';
import type { Bilingual, Language } from '../model/language.ts';
import type { SheetKind } from '../model/sheet.ts';
import type { Stage } from '../model/views.ts';

/** What somebody does beforehand, by lead stage (domain.md §3 "prepares"): a sentence, and lines that begin with these words. */
interface Preparation {
  text: string;
  lines: readonly string[];
}
/** A heading for each block; `null`: the title of the agenda item is meant for this reader already. */
type Headings = Readonly<Record<Block, string | null>>;

export const sheets = {
  nl: {
    title: { student: 'Leerling', parents: 'Ouders', mentor: 'Mentor' },
    packTitle: 'Driehoek gespreksbladen',
    product: 'Driehoek',
    untilTime: (from: string, to: string) => `${from} tot ${to}`,
    noTime: 'nog geen tijd',
    quoted: (text: string) => `“${text}”`,
    moreQuestions: (count: number) =>
      count === 1 ? 'Nog 1 vraag komt in het gesprek.' : `Nog ${count} vragen komen in het gesprek.`,

    alsoAsked: 'Ook in het gesprek',
    moreOwnPoints: (count: number) =>
      count === 1 ? 'Nog 1 punt staat bij de mentor.' : `Nog ${count} punten staan bij de mentor.`,

    student: {
      title: (name: string) => `${name}, dit gesprek gaat over jou`,
      company: (occasion: string, adults: string | null) =>
        adults === null ? `${occasion} met je mentor` : `${occasion} met je ${adults} en je mentor`,
      voices: (adults: string) => ({ student: 'jij', parents: `je ${adults}`, mentor: 'je mentor' }),
      together: 'samen',
      prepareTitle: 'Vooraf',
      prepare: {
        1: {
          text: 'Maak deze drie zinnen af, samen met je mentor. Met één ervan open jij het gesprek.',
          lines: ['Het liep lekker toen ik', 'Ik vind het lastig om', 'Ik zou graag'],
        },
        2: {
          text: 'Vul dit blad in, samen met je mentor. Jij vertelt hoe het gaat en waar je sterk in bent.',
          lines: [],
        },
        3: {
          text: 'Jij leidt dit gesprek, je mentor let op de tijd. Kies je eigen volgorde en neem één ding mee dat laat zien hoe je ervoor staat.',
          lines: ['Ik begin met', 'Ik laat zien'],
        },
        4: {
          text: 'Dit is jouw gesprek. Jij nodigt uit, maakt de agenda en stuurt na afloop een korte samenvatting.',
          lines: ['Ik nodig uit', 'Mijn volgorde', 'Samenvatting naar'],
        },
      },
      headings: (adults: string, transition: boolean) => ({
        opening: 'Het begin',
        student: 'Jij vertelt',
        parents: `Na het verhaal van je ${adults}`,
        lookback: 'Terug naar je afspraken',
        strength: 'Waar je sterk in bent',
        difference: null,
        goal: transition ? null : 'Eén ding om beter in te worden',
        help: 'Hulp die bij je past',
        decision: null,
        agreements: 'Wat spreken we af? Jij schrijft het op.',
        closing: 'Aan het eind',
      }),
      ownPoint: 'Jouw punt:',
      agree: {
        when: 'Als',
        action: 'dan doe ik',
        start: 'ik begin op',
        check: 'we kijken terug op',
        help: 'hulp van',
        until: 'tot',
        another: 'nog een? op de achterkant',
      },
      remember: 'Wat onthoud je van dit gesprek?',
      owner: 'Dit blad is van jou. Neem het mee.',
    },

    parents: {
      title: (name: string, studentPresent: boolean) =>
        studentPresent ? `${name} vertelt, u luistert mee` : `Dit gesprek gaat over ${name}`,
      company: (occasion: string, adults: string, name: string) =>
        `${occasion}, voor de ${adults} van ${name}`,
      aboutTitle: 'Waar gaat het over?',
      about: (name: string) =>
        `Dit gesprek gaat over ${name}: wat gaat goed, en wat is de volgende stap? ${name} krijgt op school steeds meer zelf in handen. U blijft betrokken: uw aandacht en uw vragen helpen daarbij.`,
      prepareTitle: 'Vooraf',
      prepare: (name: string, atHome: string) => ({
        1: {
          text: `Denk aan twee dingen die u ${atHome} aan ${name} ziet als het over school gaat.`,
          lines: ['Ik zie', 'Ik zie ook'],
        },
        2: {
          text: `Denk aan twee dingen die u ${atHome} aan ${name} ziet, en aan één ding dat ${name} zelf regelt.`,
          lines: ['Ik zie', 'Ik zie ook', `${name} regelt zelf`],
        },
        3: {
          text: `Lees hieronder hoe het gesprek gaat. Kies één vraag die u aan ${name} wilt stellen.`,
          lines: ['Mijn vraag'],
        },
        4: {
          text: `Vraag ${name} welke rol u krijgt: luisteren, meedenken of vragen stellen.`,
          lines: ['Mijn rol'],
        },
      }),
      /** Without the student at the table nobody is asked to question or to listen to the student. */
      prepareAlone: (name: string, atHome: string) => ({
        text: `Denk aan twee dingen die u ${atHome} aan ${name} ziet. Vraag ${name} ook wat u namens ${name} kunt zeggen.`,
        lines: ['Ik zie', 'Ik zie ook', `${name} zegt`],
      }),
      overview: 'Zo gaat het gesprek',
      voices: (name: string) => ({ student: name, parents: 'u', mentor: 'de mentor', together: 'samen' }),
      headings: (name: string, studentPresent: boolean, transition: boolean) => ({
        opening: 'Het begin',
        student: studentPresent ? `${name} vertelt` : `Namens ${name}`,
        parents: 'U vertelt',
        lookback: 'Terug naar de afspraken',
        strength: `Waar ${name} sterk in is`,
        difference: 'Waar we verschillend naar kijken',
        goal: transition ? 'Wat de volgende mentor moet weten' : 'Eén ding om beter in te worden',
        help: 'Hulp die past',
        decision: null,
        agreements: 'Afspraken',
        closing: 'Aan het eind',
      }),
      ownPoint: 'Uw punt:',
      tipTitle: 'Tip',
      tip: (name: string, studentPresent: boolean) =>
        studentPresent
          ? `Laat ${name} eerst vertellen. Wordt het stil? Tel rustig tot zeven voordat u iets zegt.`
          : `Vertel ${name} na afloop wat er is gezegd, en vraag wat ${name} ervan vindt.`,
      agree: {
        title: (name: string, studentPresent: boolean) =>
          studentPresent ? `${name} schrijft de afspraak op. En u?` : 'Wat spreken we af?',
        mine: 'Ik help met',
        until: 'tot',
        leave: (name: string) => `Ik laat aan ${name} over`,
      },
      remember: 'Wat wilt u onthouden?',
      owner: 'Dit blad is van u. Neem het mee.',
    },

    mentor: {
      title: (name: string, occasion: string) => `${name}, ${occasion}`,
      className: (name: string) => `klas ${name}`,
      stage: (stage: Stage, label: string) => `fase ${stage} ${label}`,
      lead: (stage: Stage) => `gesprek leiden: fase ${stage}`,
      share: (who: string, percent: number) => `${who} ${percent}%`,
      shareIntro: 'streef naar deze spreektijd',
      bar: (minutes: number) => `Verdeling van ${minutes} minuten`,
      absentStudent: (name: string) => `${name} is er niet bij`,
      absentAdults: (adults: string) => `${adults} niet aanwezig`,
      noticesTitle: 'Vooraf lezen',
      continued: 'Het gesprek, vervolg',
      turn: 'Achterkant: de rest, en alleen voor jou',
      tip: 'Tip:',
      moreQuestions: (count: number) =>
        count === 1 ? 'nog 1 vraag in het programma' : `nog ${count} vragen in het programma`,
      morePoints: (count: number) =>
        count === 1 ? 'nog 1 punt in het programma' : `nog ${count} punten in het programma`,
      moreLines: (count: number) =>
        count === 1 ? 'en nog 1, zie het programma' : `en nog ${count}, zie het programma`,
      backTitle: (name: string) => `${name}: achtergrond, alleen voor jou`,
      profileTitle: 'Drie beelden',
      noViews: (name: string) =>
        `Nog niemand heeft ingevuld hoe ${name} ervoor staat. We rekenen daarom met fase 2, voorlopig.`,
      agreementsTitle: 'Afspraken tot nu toe',
      startsOn: (day: string) => `begin ${day}`,
      checkOn: (day: string) => `terugkijken ${day}`,
      supportUntil: (day: string) => `hulp tot ${day}`,
      missed: (times: number) => (times === 1 ? '1 keer niet gelukt' : `${times} keer niet gelukt`),
      elsewhereTitle: 'Hoort niet in dit gesprek',
      route: (kind: string, to: string) => `${kind}, naar: ${to}`,
      safetyPoint: 'Een punt over veiligheid (niet bewaard)',
      newTitle: (limit: number) =>
        limit === 1 ? 'Nieuwe afspraak: hoogstens 1' : `Nieuwe afspraken: hoogstens ${limit}`,
      newWords: (name: string) => `in de woorden van ${name}`,
      newOwner: 'van',
      newStart: 'begin',
      newCheck: 'terugkijken',
      notesTitle: 'Wat ik wil onthouden',
      owner: 'Alleen voor de mentor. Niet op tafel laten liggen.',
      side: (number: number, of: number) => `kant ${number} van ${of}`,
    },
  },

  en: {
    title: { student: 'Student', parents: 'Parents', mentor: 'Mentor' },
    packTitle: 'Driehoek conversation sheets',
    product: 'Driehoek',
    untilTime: (from: string, to: string) => `${from} to ${to}`,
    noTime: 'no time yet',
    quoted: (text: string) => `“${text}”`,
    moreQuestions: (count: number) =>
      count === 1 ? '1 more question will come up.' : `${count} more questions will come up.`,

    alsoAsked: 'Also in the talk',
    moreOwnPoints: (count: number) =>
      count === 1 ? '1 more point is with the mentor.' : `${count} more points are with the mentor.`,

    student: {
      title: (name: string) => `${name}, this talk is about you`,
      company: (occasion: string, adults: string | null) =>
        adults === null ? `${occasion} with your mentor` : `${occasion} with your ${adults} and your mentor`,
      voices: (adults: string) => ({ student: 'you', parents: `your ${adults}`, mentor: 'your mentor' }),
      together: 'together',
      prepareTitle: 'Before the talk',
      prepare: {
        1: {
          text: 'Finish these three sentences, together with your mentor. You open the talk with one of them.',
          lines: ['It went well when I', 'I find it hard to', 'I would like to'],
        },
        2: {
          text: 'Fill in this sheet, together with your mentor. You tell how it goes and what you are good at.',
          lines: [],
        },
        3: {
          text: 'You lead this talk, your mentor watches the time. Choose your own order and bring one thing that shows where you stand.',
          lines: ['I start with', 'I will show'],
        },
        4: {
          text: 'This is your talk. You invite, make the agenda and send a short summary afterwards.',
          lines: ['I invite', 'My order', 'Summary goes to'],
        },
      },
      headings: (adults: string, transition: boolean) => ({
        opening: 'The start',
        student: 'You tell',
        parents: `After what your ${adults} said`,
        lookback: 'Back to your agreements',
        strength: 'What you are good at',
        difference: null,
        goal: transition ? null : 'One thing to get better at',
        help: 'Help that suits you',
        decision: null,
        agreements: 'What do we agree? You write it down.',
        closing: 'At the end',
      }),
      ownPoint: 'Your point:',
      agree: {
        when: 'If',
        action: 'then I will',
        start: 'I start on',
        check: 'we look back on',
        help: 'help from',
        until: 'until',
        another: 'another one? on the back',
      },
      remember: 'What will you remember from this talk?',
      owner: 'This sheet is yours. Take it with you.',
    },

    parents: {
      title: (name: string, studentPresent: boolean) =>
        studentPresent ? `${name} tells, you listen along` : `This talk is about ${name}`,
      company: (occasion: string, adults: string, name: string) =>
        `${occasion}, for the ${adults} of ${name}`,
      aboutTitle: 'What is it about?',
      about: (name: string) =>
        `This talk is about ${name}: what goes well, and what is the next step? At school ${name} takes more and more into their own hands. You stay involved: your attention and your questions help.`,
      prepareTitle: 'Before the talk',
      prepare: (name: string, atHome: string) => ({
        1: {
          text: `Think of two things you notice in ${name} ${atHome} when it comes to school.`,
          lines: ['I notice', 'I also notice'],
        },
        2: {
          text: `Think of two things you notice in ${name} ${atHome}, and of one thing ${name} arranges alone.`,
          lines: ['I notice', 'I also notice', `${name} arranges`],
        },
        3: {
          text: `Read below how the talk will go. Choose one question that you want to ask ${name}.`,
          lines: ['My question'],
        },
        4: {
          text: `Ask ${name} which part you will have: listening, thinking along or asking questions.`,
          lines: ['My part'],
        },
      }),
      prepareAlone: (name: string, atHome: string) => ({
        text: `Think of two things you notice in ${name} ${atHome}. Also ask ${name} what you may say on their behalf.`,
        lines: ['I notice', 'I also notice', `${name} says`],
      }),
      overview: 'How the talk will go',
      voices: (name: string) => ({
        student: name,
        parents: 'you',
        mentor: 'the mentor',
        together: 'together',
      }),
      headings: (name: string, studentPresent: boolean, transition: boolean) => ({
        opening: 'The start',
        student: studentPresent ? `${name} tells` : `On behalf of ${name}`,
        parents: 'You tell',
        lookback: 'Back to the agreements',
        strength: `What ${name} is good at`,
        difference: 'Where we see things differently',
        goal: transition ? 'What the next mentor should know' : 'One thing to get better at',
        help: 'Help that suits',
        decision: null,
        agreements: 'Agreements',
        closing: 'At the end',
      }),
      ownPoint: 'Your point:',
      tipTitle: 'Tip',
      tip: (name: string, studentPresent: boolean) =>
        studentPresent
          ? `Let ${name} tell first. Does it go quiet? Count calmly to seven before you say something.`
          : `Tell ${name} afterwards what was said, and ask what ${name} thinks of it.`,
      agree: {
        title: (name: string, studentPresent: boolean) =>
          studentPresent ? `${name} writes down the agreement. And you?` : 'What do we agree?',
        mine: 'I help with',
        until: 'until',
        leave: (name: string) => `I leave to ${name}`,
      },
      remember: 'What do you want to remember?',
      owner: 'This sheet is yours. Take it with you.',
    },

    mentor: {
      title: (name: string, occasion: string) => `${name}, ${occasion}`,
      className: (name: string) => `class ${name}`,
      stage: (stage: Stage, label: string) => `stage ${stage} ${label}`,
      lead: (stage: Stage) => `leading the talk: stage ${stage}`,
      share: (who: string, percent: number) => `${who} ${percent}%`,
      shareIntro: 'aim for this talking time',
      bar: (minutes: number) => `How the ${minutes} minutes are divided`,
      absentStudent: (name: string) => `${name} is not there`,
      absentAdults: (adults: string) => `${adults} not present`,
      noticesTitle: 'Read beforehand',
      continued: 'The talk, continued',
      turn: 'Back: the rest, and for you only',
      tip: 'Tip:',
      moreQuestions: (count: number) =>
        count === 1 ? '1 more question in the program' : `${count} more questions in the program`,
      morePoints: (count: number) =>
        count === 1 ? '1 more point in the program' : `${count} more points in the program`,
      moreLines: (count: number) =>
        count === 1 ? 'and 1 more, see the program' : `and ${count} more, see the program`,
      backTitle: (name: string) => `${name}: background, for you only`,
      profileTitle: 'Three views',
      noViews: (name: string) =>
        `Nobody has noted yet where ${name} stands. So we work as in stage 2, provisionally.`,
      agreementsTitle: 'Agreements so far',
      startsOn: (day: string) => `start ${day}`,
      checkOn: (day: string) => `look back ${day}`,
      supportUntil: (day: string) => `help until ${day}`,
      missed: (times: number) => (times === 1 ? 'not done once' : `not done ${times} times`),
      elsewhereTitle: 'Does not belong in this talk',
      route: (kind: string, to: string) => `${kind}, to: ${to}`,
      safetyPoint: 'A point about safety (not kept)',
      newTitle: (limit: number) =>
        limit === 1 ? 'New agreement: at most 1' : `New agreements: at most ${limit}`,
      newWords: (name: string) => `in the words of ${name}`,
      newOwner: 'by',
      newStart: 'start',
      newCheck: 'look back',
      notesTitle: 'What I want to remember',
      owner: 'For the mentor only. Do not leave it on the table.',
      side: (number: number, of: number) => `side ${number} of ${of}`,
    },
  },
} as const satisfies Bilingual<{
  title: Record<SheetKind, string>;
  packTitle: string;
  product: string;
  untilTime: (from: string, to: string) => string;
  /** Of a talk that has no place on the evening yet. */
  noTime: string;
  quoted: (text: string) => string;
  moreQuestions: (count: number) => string;
  alsoAsked: string;
  moreOwnPoints: (count: number) => string;
  student: {
    title: (name: string) => string;
    company: (occasion: string, adults: string | null) => string;
    voices: (adults: string) => Record<'student' | 'parents' | 'mentor', string>;
    together: string;
    prepareTitle: string;
    prepare: Record<Stage, Preparation>;
    /** `transition`: the last talk of the year, where the item names what passes on to the next mentor. */
    headings: (adults: string, transition: boolean) => Headings;
    ownPoint: string;
    agree: Record<'when' | 'action' | 'start' | 'check' | 'help' | 'until' | 'another', string>;
    remember: string;
    owner: string;
  };
  parents: {
    title: (name: string, studentPresent: boolean) => string;
    company: (occasion: string, adults: string, name: string) => string;
    aboutTitle: string;
    about: (name: string) => string;
    prepareTitle: string;
    prepare: (name: string, atHome: string) => Record<Stage, Preparation>;
    prepareAlone: (name: string, atHome: string) => Preparation;
    overview: string;
    voices: (name: string) => Record<'student' | 'parents' | 'mentor' | 'together', string>;
    headings: (name: string, studentPresent: boolean, transition: boolean) => Headings;
    ownPoint: string;
    tipTitle: string;
    tip: (name: string, studentPresent: boolean) => string;
    agree: {
      title: (name: string, studentPresent: boolean) => string;
      mine: string;
      until: string;
      leave: (name: string) => string;
    };
    remember: string;
    owner: string;
  };
  mentor: {
    title: (name: string, occasion: string) => string;
    className: (name: string) => string;
    stage: (stage: Stage, label: string) => string;
    lead: (stage: Stage) => string;
    share: (who: string, percent: number) => string;
    shareIntro: string;
    bar: (minutes: number) => string;
    absentStudent: (name: string) => string;
    absentAdults: (adults: string) => string;
    noticesTitle: string;
    continued: string;
    turn: string;
    tip: string;
    moreQuestions: (count: number) => string;
    morePoints: (count: number) => string;
    moreLines: (count: number) => string;
    backTitle: (name: string) => string;
    profileTitle: string;
    noViews: (name: string) => string;
    agreementsTitle: string;
    startsOn: (day: string) => string;
    checkOn: (day: string) => string;
    supportUntil: (day: string) => string;
    missed: (times: number) => string;
    elsewhereTitle: string;
    route: (kind: string, to: string) => string;
    safetyPoint: string;
    newTitle: (limit: number) => string;
    newWords: (name: string) => string;
    newOwner: string;
    newStart: string;
    newCheck: string;
    notesTitle: string;
    owner: string;
    side: (number: number, of: number) => string;
  };
}>;

/** The name of a sheet on a tab or a choice: "Leerling", "Ouders", "Mentor". */
export const sheetTitle = (kind: SheetKind, language: Language): string => sheets[language].title[kind];

/**
 * The words of the invitation to a talk, in plain language (CEFR B1): u to who is at home, je to the student, and the
 * student's own words where the student invites (domain.md §3: from stage 4). Short sentences, one thing in each.
 */
import type { AdultsAtHome, Occasion } from '../model/facts.ts';
import type { Bilingual } from '../model/language.ts';
import type { Stage } from '../model/views.ts';

/** home: the mentor to who is at home; invitation: the student to who is at home; student: the mentor to the student. */
export type LetterKind = 'home' | 'invitation' | 'student';

export interface LetterVoice {
  /** `when`: day and time, or empty. */
  subject: (name: string, when: string) => string;
  /** `word`: "ouders", "moeder"; everybody at home comes. */
  greeting: (name: string, word: string) => string;
  intro: (name: string) => string;
  purpose: Record<Occasion, (name: string) => string>;
  /** Where the student is not there, whatever the occasion. */
  purposeWithout: (name: string) => string;
  who: (name: string, studentPresent: boolean, interpreter: boolean) => string;
  where: { online: string; phone: string };
  prepareTitle: string;
  prepare: (name: string, atHome: string) => Record<Stage, string>;
  prepareWithout: (name: string, atHome: string) => string;
  studentTitle: (name: string) => string;
  /** What the student does; null: it is in `prepare` already. */
  student: ((name: string) => Record<Stage, string>) | null;
  interpreter: (name: string, adults: AdultsAtHome) => string;
  pointsTitle: string;
  points: { paper: (name: string) => string; mail: (name: string) => string };
  cannotTitle: string;
  cannot: string;
  closing: (name: string) => readonly [string, string];
}

interface LetterTexts {
  voice: Record<LetterKind, LetterVoice>;
  /** Who is named where the homes come apart: "Sanne en Ömer". */
  named: (names: readonly string[]) => string;
  /** One of two homes, of which nobody is named. */
  unnamed: string;
  dear: (names: string) => string;
  dayAndTime: (day: string, time: string) => string;
  fact: { when: string; where: string; who: string; length: string };
  when: (day: string, from: string, until: string) => string;
  noTime: Record<'polite' | 'familiar', string>;
  atSchool: string;
  interpreterTitle: string;
  adultTitle: string;
  /** To a student of 18 or older, whose parents get no letter without permission (domain.md §6). */
  adult: (adults: string) => string;
}

export const eveningLetter = {
  nl: {
    named: (names) => names.join(' en '),
    unnamed: 'ouder of verzorger',
    dear: (names) => `Beste ${names},`,
    dayAndTime: (day, time) => `op ${day} om ${time} uur`,
    fact: { when: 'Wanneer', where: 'Waar', who: 'Wie', length: 'Hoe lang' },
    when: (day, from, until) => `${day}, van ${from} tot ${until} uur`,
    noTime: { polite: 'De tijd hoort u nog.', familiar: 'De tijd hoor je nog.' },
    atSchool: 'op school',
    interpreterTitle: 'Tolk',
    adultTitle: 'Thuis',
    adult: (adults) =>
      `Je bent 18 of ouder. Daarom sturen we geen brief naar je ${adults}. Wil je thuis iemand uitnodigen? Zeg het dan tegen je mentor.`,
    voice: {
      home: {
        subject: (name, when) => `Gesprek over ${name}${when === '' ? '' : ` ${when}`}`,
        greeting: (name, word) => `Beste ${word} van ${name},`,
        intro: (name) => `U bent welkom voor een gesprek over ${name}.`,
        purpose: {
          start: (name) => `We maken kennis. We bespreken hoe ${name} goed kan beginnen.`,
          voortgang: (name) => `We praten over hoe het nu gaat. ${name} kiest een volgende stap.`,
          mol: (name) => `${name} laat zien hoe het gaat. Daarna vertelt ${name} over een eigen doel.`,
          lob: (name) => `We praten over wat ${name} later wil doen. Wat past bij ${name}?`,
          keuze: (name) => `Er komt een keuze aan voor ${name}. We praten samen over die keuze.`,
          zorg: (name) => `We praten over hulp. Welke hulp past bij ${name}?`,
          overgang: (name) => `Het schooljaar is bijna klaar. ${name} kijkt terug en vooruit.`,
        },
        purposeWithout: () => 'We praten over hoe het nu gaat. We kijken ook naar de volgende stap.',
        who: (name, studentPresent, interpreter) =>
          [
            studentPresent ? `${name}, u` : 'u',
            interpreter ? ', de mentor en een tolk' : ' en de mentor',
          ].join(''),
        where: {
          online: 'Online. U krijgt de link van de mentor.',
          phone: 'Via de telefoon. De mentor belt u.',
        },
        prepareTitle: 'Wat doet u vooraf?',
        prepare: (name, atHome) => ({
          1: `Denk aan twee dingen die u ${atHome} aan ${name} ziet. Kies dingen die met school te maken hebben.`,
          2: `Denk aan twee dingen die u ${atHome} aan ${name} ziet. Denk ook aan één ding dat ${name} zelf regelt.`,
          3: `Lees vooraf de agenda van het gesprek. Kies één vraag die u aan ${name} wilt stellen.`,
          4: `Vraag ${name} welke rol u krijgt. U kunt luisteren, meedenken of vragen stellen.`,
        }),
        prepareWithout: (name, atHome) =>
          `Denk aan twee dingen die u ${atHome} aan ${name} ziet. Vraag ${name} ook wat u mag vertellen.`,
        studentTitle: (name) => `Wat doet ${name}?`,
        student: (name) => ({
          1: `${name} maakt op school drie zinnen af. Met één zin begint ${name} het gesprek.`,
          2: `${name} vult op school een blad in, samen met de mentor. ${name} vertelt hoe het gaat.`,
          3: `${name} maakt zelf de agenda en leidt het gesprek. ${name} laat ook iets zien.`,
          4: `${name} maakt de agenda en leidt het gesprek. Na het gesprek stuurt ${name} een korte tekst rond.`,
        }),
        interpreter: (name, adults) =>
          `Er is een tolk bij. De tolk vertaalt alles. ${adults === 'guardian' ? name : 'Uw kind'} tolkt niet.`,
        pointsTitle: 'Wilt u iets bespreken?',
        points: {
          paper: () => 'Schrijf het op de strook onder aan deze brief. Geef de strook vooraf aan de mentor.',
          mail: () => 'Laat het vooraf weten aan de mentor.',
        },
        cannotTitle: 'Kunt u niet?',
        cannot: 'Laat het de mentor weten via de schoolapp of de school. Dan zoeken we een andere tijd.',
        closing: (name) => ['Met vriendelijke groet,', `De mentor van ${name}`],
      },
      invitation: {
        subject: (_name, when) => `Mijn gesprek op school${when === '' ? '' : ` ${when}`}`,
        greeting: (_name, word) => `Aan mijn ${word},`,
        intro: () => 'Ik nodig u uit voor mijn gesprek op school.',
        purpose: {
          start: () => 'Ik vertel hoe ik dit jaar wil beginnen.',
          voortgang: () => 'Ik vertel hoe het nu gaat. Ik kies zelf een volgende stap.',
          mol: () => 'Ik laat zien hoe het gaat. Daarna vertel ik over mijn doel.',
          lob: () => 'Ik vertel wat ik later wil doen.',
          keuze: () => 'Er komt een keuze aan. Ik wil daar met u over praten.',
          zorg: () => 'Ik vertel welke hulp bij mij past.',
          overgang: () => 'Het schooljaar is bijna klaar. Ik kijk terug en vooruit.',
        },
        purposeWithout: () => 'We praten over hoe het nu gaat.',
        who: (_name, _present, interpreter) =>
          interpreter ? 'ik, u, mijn mentor en een tolk' : 'ik, u en mijn mentor',
        where: {
          online: 'Online. U krijgt de link van mijn mentor.',
          phone: 'Via de telefoon. Mijn mentor belt u.',
        },
        prepareTitle: 'Wat vraag ik van u?',
        prepare: (_name, atHome) => ({
          1: `Denk aan twee dingen die u ${atHome} aan mij ziet. Kies dingen die met school te maken hebben.`,
          2: `Denk aan twee dingen die u ${atHome} aan mij ziet. Denk ook aan één ding dat ik zelf regel.`,
          3: 'Lees vooraf mijn agenda. Kies één vraag die u mij wilt stellen.',
          4: 'Vraag mij welke rol u krijgt. U kunt luisteren, meedenken of vragen stellen.',
        }),
        prepareWithout: (_name, atHome) => `Denk aan twee dingen die u ${atHome} aan mij ziet.`,
        studentTitle: () => 'Wat doe ik zelf?',
        student: () => ({
          1: 'Ik maak drie zinnen af. Met één zin begin ik het gesprek.',
          2: 'Ik vul een blad in, samen met mijn mentor. Ik vertel hoe het gaat.',
          3: 'Ik maak zelf de agenda en leid het gesprek. Ik laat u ook iets zien.',
          4: 'Ik maak de agenda en leid het gesprek. Na het gesprek stuur ik u een korte tekst.',
        }),
        interpreter: () => 'Er is een tolk bij. De tolk vertaalt alles. Ik tolk niet.',
        pointsTitle: 'Wilt u iets bespreken?',
        points: {
          paper: () =>
            'Schrijf het op de strook onder aan deze brief. Geef de strook vooraf aan mij of aan mijn mentor.',
          mail: () => 'Laat het vooraf weten aan mij of aan mijn mentor.',
        },
        cannotTitle: 'Kunt u niet?',
        cannot: 'Laat het mijn mentor weten via de schoolapp of de school. Dan zoeken we een andere tijd.',
        closing: (name) => ['Tot dan!', name],
      },
      student: {
        subject: (_name, when) => `Je gesprek op school${when === '' ? '' : ` ${when}`}`,
        greeting: (name) => `Beste ${name},`,
        intro: () => 'Je hebt een gesprek met je mentor.',
        purpose: {
          start: () => 'Jullie maken kennis. Je vertelt hoe je wilt beginnen.',
          voortgang: () => 'Je vertelt hoe het nu gaat. Je kiest zelf een volgende stap.',
          mol: () => 'Je laat zien hoe het gaat. Daarna vertel je over je doel.',
          lob: () => 'Je vertelt wat je later wilt doen.',
          keuze: () => 'Er komt een keuze aan. Jullie praten over die keuze.',
          zorg: () => 'Je vertelt welke hulp bij je past.',
          overgang: () => 'Het schooljaar is bijna klaar. Je kijkt terug en vooruit.',
        },
        purposeWithout: () => 'Je vertelt hoe het nu gaat.',
        who: (_name, _present, interpreter) =>
          interpreter ? 'jij, je mentor en een tolk' : 'jij en je mentor',
        where: {
          online: 'Online. Je krijgt de link van je mentor.',
          phone: 'Via de telefoon. Je mentor belt je.',
        },
        prepareTitle: 'Wat doe je vooraf?',
        prepare: () => ({
          1: 'Maak drie zinnen af, samen met je mentor. Met één zin begin jij het gesprek.',
          2: 'Vul je blad in, samen met je mentor. Jij vertelt hoe het gaat.',
          3: 'Maak zelf de agenda. Neem één ding mee dat laat zien hoe het gaat.',
          4: 'Maak zelf de agenda. Stuur na het gesprek een korte tekst rond.',
        }),
        prepareWithout: () => 'Vul je blad in.',
        studentTitle: () => '',
        student: null,
        interpreter: () => 'Er is een tolk bij. De tolk vertaalt alles.',
        pointsTitle: 'Wil je iets bespreken?',
        points: {
          paper: () => 'Schrijf het op de strook onder aan deze brief. Geef de strook vooraf aan je mentor.',
          mail: () => 'Laat het vooraf weten aan je mentor.',
        },
        cannotTitle: 'Kun je niet?',
        cannot: 'Laat het je mentor weten via de schoolapp of de school. Dan zoeken jullie een andere tijd.',
        closing: () => ['Tot dan!', 'Je mentor'],
      },
    },
  },
  en: {
    named: (names) => names.join(' and '),
    unnamed: 'parent or carer',
    dear: (names) => `Dear ${names},`,
    dayAndTime: (day, time) => `on ${day} at ${time}`,
    fact: { when: 'When', where: 'Where', who: 'Who', length: 'How long' },
    when: (day, from, until) => `${day}, from ${from} to ${until}`,
    noTime: { polite: 'You will hear the time later.', familiar: 'You will hear the time later.' },
    atSchool: 'at school',
    interpreterTitle: 'Interpreter',
    adultTitle: 'Home',
    adult: (adults) =>
      `You are 18 or older. So we send no letter to your ${adults}. Do you want to invite someone from home? Then tell your mentor.`,
    voice: {
      home: {
        subject: (name, when) => `Talk about ${name}${when === '' ? '' : ` ${when}`}`,
        greeting: (name, word) => `Dear ${word} of ${name},`,
        intro: (name) => `We would like to invite you to a talk about ${name}.`,
        purpose: {
          start: (name) => `We get to know each other. We talk about a good start for ${name}.`,
          voortgang: (name) => `We talk about how things are going. ${name} chooses a next step.`,
          mol: (name) => `${name} shows how things are going. Then ${name} tells us about a goal.`,
          lob: (name) => `We talk about what ${name} wants to do later. What would suit ${name}?`,
          keuze: (name) => `${name} has a choice to make soon. We talk about that choice.`,
          zorg: (name) => `We talk about help. Which help suits ${name}?`,
          overgang: (name) => `The school year is almost over. ${name} looks back and ahead.`,
        },
        purposeWithout: () => 'We talk about how things are going. We also look at the next step.',
        who: (name, studentPresent, interpreter) =>
          [
            studentPresent ? `${name}, you` : 'you',
            interpreter ? ', the mentor and an interpreter' : ' and the mentor',
          ].join(''),
        where: {
          online: 'Online. The mentor will send you the link.',
          phone: 'By phone. The mentor will call you.',
        },
        prepareTitle: 'What do you do before the talk?',
        prepare: (name, atHome) => ({
          1: `Think of two things you see in ${name} ${atHome}. Choose things that are about school.`,
          2: `Think of two things you see in ${name} ${atHome}. Also think of one thing ${name} does alone.`,
          3: `Read the plan of the talk. Choose one question that you want to ask ${name}.`,
          4: `Ask ${name} what your part will be. You can listen, think along or ask questions.`,
        }),
        prepareWithout: (name, atHome) =>
          `Think of two things you see in ${name} ${atHome}. Also ask ${name} what you may tell us.`,
        studentTitle: (name) => `What does ${name} do?`,
        student: (name) => ({
          1: `${name} finishes three sentences at school. ${name} starts the talk with one of them.`,
          2: `${name} fills in a sheet at school, with the mentor. ${name} tells how things are going.`,
          3: `${name} makes the plan and leads the talk. ${name} will also show you something.`,
          4: `${name} makes the plan and leads the talk. After the talk ${name} sends a short note.`,
        }),
        interpreter: (name, adults) =>
          `An interpreter will be there and will translate everything. ${adults === 'guardian' ? name : 'Your child'} will not translate.`,
        pointsTitle: 'Is there something you want to talk about?',
        points: {
          paper: () =>
            'Write it on the strip below this letter. Give the strip to the mentor before the talk.',
          mail: () => 'Tell the mentor before the talk.',
        },
        cannotTitle: 'Can you not come?',
        cannot: 'Tell the mentor in the school app or through the school. Then we look for another time.',
        closing: (name) => ['Kind regards,', `The mentor of ${name}`],
      },
      invitation: {
        subject: (_name, when) => `My talk at school${when === '' ? '' : ` ${when}`}`,
        greeting: (_name, word) => `To my ${word},`,
        intro: () => 'I invite you to my talk at school.',
        purpose: {
          start: () => 'I will tell you how I want to start this year.',
          voortgang: () => 'I will tell you how things are going. I choose a next step myself.',
          mol: () => 'I will show how things are going. Then I will tell you about my goal.',
          lob: () => 'I will tell you what I want to do later.',
          keuze: () => 'I have a choice to make soon. I want to talk with you about it.',
          zorg: () => 'I will tell you which help suits me.',
          overgang: () => 'The school year is almost over. I look back and ahead.',
        },
        purposeWithout: () => 'We talk about how things are going.',
        who: (_name, _present, interpreter) =>
          interpreter ? 'me, you, my mentor and an interpreter' : 'me, you and my mentor',
        where: {
          online: 'Online. My mentor will send you the link.',
          phone: 'By phone. My mentor will call you.',
        },
        prepareTitle: 'What do I ask of you?',
        prepare: (_name, atHome) => ({
          1: `Think of two things you see in me ${atHome}. Choose things that are about school.`,
          2: `Think of two things you see in me ${atHome}. Also think of one thing I do alone.`,
          3: 'Read my plan of the talk. Choose one question that you want to ask me.',
          4: 'Ask me what your part will be. You can listen, think along or ask questions.',
        }),
        prepareWithout: (_name, atHome) => `Think of two things you see in me ${atHome}.`,
        studentTitle: () => 'What do I do myself?',
        student: () => ({
          1: 'I finish three sentences. I start the talk with one of them.',
          2: 'I fill in a sheet, with my mentor. I tell how things are going.',
          3: 'I make the plan and lead the talk. I will also show you something.',
          4: 'I make the plan and lead the talk. After the talk I send you a short note.',
        }),
        interpreter: () =>
          'An interpreter will be there and will translate everything. I will not translate.',
        pointsTitle: 'Is there something you want to talk about?',
        points: {
          paper: () =>
            'Write it on the strip below this letter. Give the strip to me or to my mentor before the talk.',
          mail: () => 'Tell me or my mentor before the talk.',
        },
        cannotTitle: 'Can you not come?',
        cannot: 'Tell my mentor in the school app or through the school. Then we look for another time.',
        closing: (name) => ['See you then!', name],
      },
      student: {
        subject: (_name, when) => `Your talk at school${when === '' ? '' : ` ${when}`}`,
        greeting: (name) => `Dear ${name},`,
        intro: () => 'You have a talk with your mentor.',
        purpose: {
          start: () => 'You get to know each other. You tell how you want to start.',
          voortgang: () => 'You tell how things are going. You choose a next step yourself.',
          mol: () => 'You show how things are going. Then you tell about your goal.',
          lob: () => 'You tell what you want to do later.',
          keuze: () => 'You have a choice to make soon. You talk about that choice.',
          zorg: () => 'You tell which help suits you.',
          overgang: () => 'The school year is almost over. You look back and ahead.',
        },
        purposeWithout: () => 'You tell how things are going.',
        who: (_name, _present, interpreter) =>
          interpreter ? 'you, your mentor and an interpreter' : 'you and your mentor',
        where: {
          online: 'Online. Your mentor will send you the link.',
          phone: 'By phone. Your mentor will call you.',
        },
        prepareTitle: 'What do you do before the talk?',
        prepare: () => ({
          1: 'Finish three sentences with your mentor. You start the talk with one of them.',
          2: 'Fill in your sheet with your mentor. You tell how things are going.',
          3: 'Make the plan of the talk. Bring one thing that shows how things are going.',
          4: 'Make the plan of the talk. After the talk you send a short note.',
        }),
        prepareWithout: () => 'Fill in your sheet.',
        studentTitle: () => '',
        student: null,
        interpreter: () => 'An interpreter will be there and will translate everything.',
        pointsTitle: 'Is there something you want to talk about?',
        points: {
          paper: () =>
            'Write it on the strip below this letter. Give the strip to your mentor before the talk.',
          mail: () => 'Tell your mentor before the talk.',
        },
        cannotTitle: 'Can you not come?',
        cannot: 'Tell your mentor in the school app or through the school. Then you look for another time.',
        closing: () => ['See you then!', 'Your mentor'],
      },
    },
  },
} as const satisfies Bilingual<LetterTexts>;

/**
 * Notices for the mentor: one sentence or two that say what to do. The keys are the ids of the rules.
 * What they say about law is domain.md §6 and no more than that; it is no legal advice.
 */
import type { Bilingual } from '../model/language.ts';

export const notices = {
  'points.safety': {
    nl: 'Een ingebracht punt gaat over veiligheid. {referral}',
    en: 'A point that was brought up is about safety. {referral}',
  },
  'present.student-absent': {
    nl: 'Dit gesprek gaat over {name}, en {name} zit er niet bij. Nodig {name} alsnog uit.',
    en: 'This talk is about {name}, and {name} is not there. Do invite {name}.',
  },
  'present.mentor-absent': {
    nl: 'Je staat zelf niet bij de aanwezigen. Klopt dat niet, zet jezelf er dan bij.',
    en: 'You are not among those present. If that is wrong, add yourself.',
  },
  'law.under-16': {
    nl: '{name} is nog geen 16: wie het gezag heeft, mag het dossier inzien. Schrijf alsof diegene meeleest.',
    en: '{name} is not yet 16: whoever has authority may see the file. Write as if they read along.',
  },
  'law.sixteen': {
    nl: '{name} is 16 of 17 en beslist zelf over de eigen privacy. Wie het gezag heeft, hoort nog wel hoe het op school gaat; voor het hele dossier is toestemming van {name} nodig.',
    en: "{name} is 16 or 17 and decides about privacy. Whoever has authority still hears how school is going; the full file needs {name}'s consent.",
  },
  'law.turns-18': {
    nl: '{name} wordt op {birthday} 18. Vraag nu al of {theAdults} daarna nog {mogen|mag} meepraten, en leg het antwoord vast.',
    en: '{name} turns 18 on {birthday}. Ask now whether {theAdults} may still join after that, and record the answer.',
  },
  'law.adult-without-permission': {
    nl: '{name} is 18 of ouder en er is geen toestemming vastgelegd. Vraag het eerst aan {name}: tot die tijd is er geen uitnodiging en geen blad voor {theAdults}, en staat er niets van {theAdults} op deze agenda.',
    en: '{name} is 18 or older and no permission is recorded. Ask {name} first: until then there is no invitation and no sheet for {theAdults}, and nothing of theirs is on this agenda.',
  },
  'law.adult-student-absent': {
    nl: 'Zonder {name} erbij en zonder toestemming kan dit gesprek nog niet doorgaan. Spreek eerst {name} zelf.',
    en: 'Without {name} there and without permission this talk cannot take place yet. Speak with {name} first.',
  },
  'law.representation-unknown': {
    nl: 'Of iemand {name} vanaf 18 jaar vertegenwoordigt, is hier niet bekend. Vraag het {name} en kijk het op school na voordat je iets met anderen deelt of afspreekt.',
    en: 'Whether anybody represents {name} from the age of 18 is not known here. Ask {name} and check at school before you share or agree anything with others.',
  },
  'law.adult-with-permission': {
    nl: '{name} is 18 of ouder en vindt het goed dat {theAdults} {meepraten|meepraat}. {name} nodigt uit.',
    en: '{name} is 18 or older and agrees that {theAdults} {join|joins}. {name} invites.',
  },
  'law.age-unknown': {
    nl: 'De geboortedatum van {name} is niet ingevuld. Let zelf op wat er bij 16 en 18 jaar verandert.',
    en: 'The birth day of {name} is not filled in. Watch for yourself what changes at 16 and 18.',
  },
  'law.authority-unknown': {
    nl: 'Wie het gezag over {name} heeft, is niet ingevuld. Kijk het na voordat je iemand uitnodigt of informeert.',
    en: 'Who has parental authority over {name} is not filled in. Check it before you invite or inform anybody.',
  },
  'law.authority-one': {
    nl: 'Eén ouder heeft het gezag en informeert de andere ouder. Vraagt de andere ouder zelf om informatie, overleg dan met je teamleider; weiger of beloof niets op eigen houtje.',
    en: 'One parent has authority and informs the other. If the other parent asks for information, consult your team leader; refuse or promise nothing on your own.',
  },
  'law.guardian': {
    nl: '{name} heeft een voogd. Nodig de voogd uit, en schrijf "voogd" en niet "ouders".',
    en: '{name} has a guardian. Invite the guardian, and write "guardian", not "parents".',
  },
  'law.apart': {
    nl: 'De ouders komen apart: twee gesprekken, dezelfde agenda, dezelfde informatie. Zet niets van de ene ouder op het blad van de andere.',
    en: "The parents come separately: two talks, the same agenda, the same information. Put nothing of one parent on the other's sheet.",
  },
  'law.interpreter': {
    nl: 'Met een tolk kost een gesprek anderhalf tot twee keer zo veel tijd: plan {from} tot {to} minuten. {name} tolkt nooit zelf.',
    en: 'With an interpreter a talk takes one and a half to two times as long: plan {from} to {to} minutes. {name} never interprets.',
  },
  'opp.view': {
    nl: '{name} heeft een plan (OPP). Goed gebruik: {name} zegt er vrij iets over, zoals {name} dat wil, je schrijft het op, en {name} hoort wat ermee is gedaan.',
    en: '{name} has a plan (OPP). Good practice: {name} freely says what {name} thinks of it, you write it down, and {name} hears what was done with it.',
  },
  'stage.provisional': {
    nl: 'De fase is voorlopig: er zijn te weinig beelden van de laatste zestien weken. Vraag {name} en een ander om de vijf punten in te vullen.',
    en: 'The stage is provisional: there are too few views from the last sixteen weeks. Ask {name} and somebody else to fill in the five points.',
  },
  'stage.override': {
    nl: 'Je koos zelf voor de fase "{stage}"; uit de beelden volgt "{computed}". Jouw reden: {reason}',
    en: 'You chose the stage "{stage}"; the views give "{computed}". Your reason: {reason}',
  },
  'difference.alone-first': {
    nl: '{Dimensions}: daar kijken jullie ver uit elkaar. Spreek {name} vooraf even alleen.',
    en: '{Dimensions}: you are far apart there. Talk with {name} alone first.',
  },
  'difference.two-parents': {
    nl: 'Alleen voor jou: over {dimensions} kijken de ouders onderling heel verschillend. Het komt niet op de agenda.',
    en: 'Only for you: about {dimensions} the parents look very differently from each other. It is not put on the agenda.',
  },
  'difference.limit': {
    nl: 'Er is ook verschil van beeld over {dimensions}. Bewaar het voor een volgend gesprek.',
    en: 'There is also a difference about {dimensions}. Keep it for another talk.',
  },
  'difference.who-is-absent': {
    nl: 'Er is verschil van beeld over {dimensions}. Bespreek het pas als iedereen om wie het gaat erbij zit.',
    en: 'There is a difference about {dimensions}. Discuss it only when everybody concerned is there.',
  },
  'decision.ten-minutes': {
    nl: 'Er speelt een besluit ({topics}) en tien minuten is daarvoor kort. Plan liever twintig of dertig minuten.',
    en: 'A decision is due ({topics}) and ten minutes is short for it. Better plan twenty or thirty minutes.',
  },
  'due.also': {
    nl: 'Speelt in deze tijd ook: {topics}.',
    en: 'Also due at this time: {topics}.',
  },
  'due.none': {
    nl: 'Voor dit schooltype en jaar staat nu geen keuze open. Kies een ander soort gesprek, of vul schooltype en leerjaar aan.',
    en: 'No choice is open now for this school type and year. Choose another kind of talk, or complete the school type and year.',
  },
  'dates.outdated': {
    nl: 'De data in dit programma, zoals aanmelddata, zijn langer dan een jaar geleden gecontroleerd ({checked}). Kijk ze na voordat je ze noemt; er kan ook iets ontbreken.',
    en: 'The dates in this program, such as application dates, were checked more than a year ago ({checked}). Look them up before you mention them; something may also be missing.',
  },
  'agreements.missed-twice': {
    nl: 'Twee keer niet gelukt: "{agreement}". Maak de afspraak kleiner of laat die los; neem die niet nog eens over.',
    en: 'Did not work twice: "{agreement}". Make the agreement smaller or drop it; do not copy it again.',
  },
  'agreements.owners': {
    nl: 'Van de lopende afspraken zijn er veel van volwassenen. Vraag {name} welke {name} overneemt.',
    en: 'Many of the running agreements belong to adults. Ask {name} which of them {name} takes over.',
  },
  'points.apart': {
    nl: 'Alleen voor jou, want de ouders komen apart. Punten van {theAdults}: {points}. Begin er alleen over met wie het inbracht.',
    en: 'Only for you, as the parents come separately. Points from {theAdults}: {points}. Raise them only with whoever brought them up.',
  },
  'agreements.start': {
    nl: 'Er staan nog afspraken open. Een startgesprek blikt niet terug; doe dat een andere keer met {name}.',
    en: 'Agreements are still open. A start talk does not look back; do that with {name} another time.',
  },
} as const satisfies Record<string, Bilingual>;
export type NoticeRule = keyof typeof notices;

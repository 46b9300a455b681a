/**
 * Gentle hints on a question in the mentor's own words (domain.md §5, "Lint typed text"). Looks at Dutch and English
 * alike, whatever the language of the program. Never blocks, changes nothing, and keeps nothing.
 */
import type { Addressee } from '../model/agenda.ts';

export const questionHints = ['must', 'why-not', 'blame', 'closed', 'addressee', 'double', 'long'] as const;
/** What could be asked better; the words for it are in shared/text/question-hints.ts. */
export type QuestionHint = (typeof questionHints)[number];

/** More words than this are not taken in at once [design]. */
export const mostWords = 20;

const word = (alternatives: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}'’])(?:${alternatives})(?![\p{L}\p{N}])`, 'iu');

/** A verb in front asks for yes or no. */
const verbFirst = word(
  'heb|hebt|heeft|hebben|had|hadden|ben|bent|is|was|waren|zijn|kan|kun|kunt|kon|kunnen|wil|wilt|wou|wilde|ga|gaat|' +
    'gaan|ging|doe|doet|doen|deed|vind|vindt|vond|denk|denkt|dacht|weet|wist|mag|mogen|moet|moest|zou|zouden|zal|' +
    'zult|lukt|lukte|werkt|werkte|komt|kwam|klopt|snap|snapt|begrijp|begrijpt|maak|maakt|leer|leert|helpt|helpen|' +
    'merk|merkt|zie|ziet|zien|voel|voelt|heeft|krijg|krijgt|lees|leest|slaap|slaapt|spreek|spreekt|praat|' +
    'have|has|had|are|is|was|were|am|can|could|will|would|do|does|did|should|must|may|might|shall',
);
/** Said as a question, meant as an invitation to tell. */
const invites = word(
  '(?:kun|kunt|kan|wil|wilt|zou|zouden|could|can|would|will)\\s+(?:je|jij|u|jullie|you)\\b.*(?:vertellen|uitleggen|' +
    'beschrijven|voorbeeld|laten zien|schetsen|noemen|tell|explain|describe|example|show|name)',
);
const tag =
  /[,;]\s*(?:toch|hè|he|nietwaar|of niet|right|isn['’]t it|don['’]t you|didn['’]t you|correct)\s*\?/iu;
const opener = /^(?:en|maar|dus|nou|zeg|and|but|so|well)[\s,]+/iu;

const must =
  /(?<!\b(?:wat|hoe|wanneer|waar|wie|dat|als|what|how|when|where|who|that|if)\s)(?<![\p{L}'’])(?:(?:je|jij|jullie|u|hij|zij|ze|you|he|she|they)\s+(?:(?:echt|wel|nu|toch|gewoon|thuis|really|just|simply)\s+)?(?:moet|moeten|zou(?:den)?\s+moeten|hoort\s+te|must|should|ought|have\s+to|has\s+to|need\s+to))(?![\p{L}])/iu;
const whyNot =
  /(?<![\p{L}])(?:waarom(?![\p{L}]).*(?<![\p{L}])(?:niet|nooit|geen|weer|alweer|nog\s+steeds)(?![\p{L}])|why(?![\p{L}]).*(?:n['’]t|(?<![\p{L}])(?:not|never|no|again|still))(?![\p{L}]))/isu;
/** Labels and reproaches; "kan niet" says that somebody is unable, and closes the talk. */
const blame = word(
  'lui|luie|zwak|zwakke|zwakste|slordig|slordige|ongemotiveerd|ongemotiveerde|onverantwoordelijk|brutaal|brutale|dom|' +
    'domme|stom|stomme|smoes|smoesjes|smoesje|excuses|jouw schuld|je schuld|uw schuld|schuld|nooit eens|nooit je best|' +
    'niet je best|altijd te laat|alweer te laat|(?:kan|kun|kunt|kunnen)\\s+(?:het\\s+|dat\\s+|dit\\s+)?niet|' +
    "lazy|weak|sloppy|careless|unmotivated|irresponsible|rude|stupid|dumb|excuse|excuses|your fault|never try|never bother|always late|can['’]t|cannot|can\\s+not",
);

const formal = word('u|uw|uzelf|uw zoon|uw dochter|uw kind|your son|your daughter|your child');
const informal = word(
  'je|jij|jou|jouw|jullie|jezelf|your parents|your mother|your father|your carers|your guardian',
);

const questionWord =
  'wat|hoe|wanneer|waarom|waar|wie|welke|welk|waarmee|waardoor|waaraan|waarin|what|how|when|why|where|who|which';
const second = new RegExp(
  String.raw`[,\s](?:en|of|and|or)\s+(?:${questionWord})(?![\p{L}])(?!\s*(?:dan|niet|ook|else|not)\b).*\?`,
  'iu',
);
const startsOpen = new RegExp(String.raw`(?<![\p{L}])(?:${questionWord})(?![\p{L}])`, 'iu');

const countWords = (text: string): number =>
  text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;

/** The questions in the text, each with the sentence it ends; a text without a question mark is one question. */
const asked = (text: string): string[] => {
  const found = text.match(/[^.!?:]*\?/gu)?.map((one) => one.trim().replace(opener, '')) ?? [];
  return found.length > 0 ? found : [text.replace(opener, '')];
};

function isClosed(text: string): boolean {
  if (tag.test(text)) return true;
  return asked(text).some((one) => one.search(verbFirst) === 0 && !invites.test(one));
}

const isDouble = (text: string): boolean => {
  const marks = text.match(/\?+/gu)?.length ?? 0;
  const joined = second.exec(text);
  // "Wat ga je doen en wanneer?" is two; "Vertel wat je doet en hoe" is one, told at once.
  return marks > 1 || (joined !== null && startsOpen.test(text.slice(0, joined.index)));
};

/** The hints in the order of `questionHints`; none for an empty text. `to`: who is asked (je to a student, u to parents). */
export function judgeQuestion(typed: string, to: Addressee): QuestionHint[] {
  const text = typed.trim().replaceAll(/\s+/gu, ' ');
  if (text === '') return [];
  const holds: Readonly<Record<QuestionHint, boolean>> = {
    must: must.test(text),
    'why-not': whyNot.test(text),
    blame: blame.test(text),
    closed: isClosed(text),
    addressee: (to === 'student' ? formal : informal).test(text),
    double: isDouble(text),
    long: countWords(text) > mostWords,
  };
  return questionHints.filter((hint) => holds[hint]);
}

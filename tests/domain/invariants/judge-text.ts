/**
 * What can be said of a text by itself: finished, open, polite, in one language. Remembers its judgements, because the
 * walk meets the same few thousand texts millions of times.
 */
import type { AdultsAtHome, AgendaFacts } from '../../../shared/model/facts.ts';
import type { Language } from '../../../shared/model/language.ts';

export interface TextJudgement {
  finished: boolean;
  question: boolean;
  /** A question that only asks for yes or no. */
  closed: boolean;
  forbidden: boolean;
  saysU: boolean;
  saysJe: boolean;
  digit: boolean;
  /** A word of the other language, or null. */
  foreign: string | null;
  /** Words for adults at home that the text uses. */
  adults: readonly AdultsAtHome[];
}

const forUs = /\b(u|uw|uzelf)\b/iu;
const forYou = /\b(je|jij|jou|jouw|jullie|jezelf)\b/iu;
/** The list of domain.md §5, and its like in English. */
const forbidden =
  /waarom heb je niet|\bje moet\b|\bu moet\b|\blui\b|\bzwak\b|\bkan niet\b|\blazy\b|\bweak\b|\byou must\b|\bwhy have you not\b|why didn't you/iu;
const closed =
  /^(heb|ben|ga|doe|wil|kun|kan|mag|weet|vind|is|heeft|bent|gaat|wilt|kunt|do|does|did|are|is|have|has|will|can|could|would) /iu;
const unfinished = /[{}]|undefined|NaN|null|\[object| {2}|^\s|\s$|\.\.$|\?\?/u;
const dutch =
  /\b(de|het|een|ik|je|jij|jou|jouw|uw|niet|geen|wat|hoe|wie|waar|wanneer|welke|met|voor|naar|zijn|heeft|hebt|bent|wordt|dit|dat|deze|nog|ook|van|ouders|leerling|moeder|vader|verzorgers|voogd|thuis|gesprek|afspraak|afspraken|doel|besluit|leerjaar|jaar|maanden|januari|februari|maart|mei|juni|juli|augustus|oktober)\b/iu;
const english =
  /\b(the|and|you|your|with|what|which|how|when|who|this|that|these|from|talk|student|agreement|agreements|mother|father|home|carers|guardian|parents|year|have|has|are|about|for|January|February|March|May|June|July|August|October)\b/iu;
const adultNames: Readonly<Record<Language, Readonly<Record<AdultsAtHome, RegExp>>>> = {
  nl: {
    parents: /\bouders\b/iu,
    mother: /\bmoeder\b/iu,
    father: /\bvader\b/iu,
    carers: /\bverzorgers\b/iu,
    guardian: /\bvoogd\b/iu,
  },
  en: {
    parents: /\bparents\b/iu,
    mother: /\bmother\b/iu,
    father: /\bfather\b/iu,
    carers: /\bcarers\b/iu,
    guardian: /\bguardian\b/iu,
  },
};
const adultWords = ['parents', 'mother', 'father', 'carers', 'guardian'] as const;

/** What people typed may be of any language and about anybody; the advice centre has a Dutch name in English too. */
function withoutTyped(text: string, facts: AgendaFacts): string {
  let left = text.replaceAll('Veilig Thuis', '…');
  for (const { text: typed } of [...facts.agreements, ...facts.points])
    left = left.replaceAll(typed.replace(/\.$/u, ''), '…');
  // The words that a point was recognised by are quoted.
  return left.replaceAll(/"([^"]+)"/gu, (quoted, words: string) =>
    facts.points.some((point) => point.text.toLowerCase().includes(words.toLowerCase())) ? '…' : quoted,
  );
}

function judge(text: string, facts: AgendaFacts): TextJudgement {
  const ours = withoutTyped(text, facts);
  const foreign = (facts.language === 'nl' ? english : dutch).exec(ours);
  return {
    finished: text !== '' && !unfinished.test(ours),
    question: ours.endsWith('?'),
    closed: closed.test(ours),
    forbidden: forbidden.test(ours),
    saysU: facts.language === 'nl' && forUs.test(ours),
    saysJe: facts.language === 'nl' && forYou.test(ours),
    digit: /\d/u.test(ours),
    foreign: foreign === null ? null : foreign[0],
    adults: adultWords.filter((word) => adultNames[facts.language][word].test(ours)),
  };
}

const known: Readonly<Record<Language, Map<string, TextJudgement>>> = { nl: new Map(), en: new Map() };

export function judgeText(text: string, facts: AgendaFacts): TextJudgement {
  const before = known[facts.language].get(text);
  if (before !== undefined) return before;
  const judged = judge(text, facts);
  known[facts.language].set(text, judged);
  return judged;
}

/**
 * What a classmate's name looks like (domain.md §6, "Do not type"). That a word is a name cannot be known for sure, so
 * only clear cases count, and they are a warning like every sensitive point. Capitals count here.
 */

const name = "[A-ZÀ-Þ][a-zà-ÿ'’]+(?![a-zà-ÿ'’])";
const group = '(?:klas |class )?[1-6] ?[A-Za-z][A-Za-z0-9]{0,2}';

/** Not a person, although it has a capital or stands before a class. */
export const notNames: readonly string[] = [
  'leerling',
  'leerlingen',
  'meisje',
  'jongen',
  'meisjes',
  'jongens',
  'docent',
  'student',
  'students',
  'vriend',

  'vriendin',
  'klasgenoot',
  'iemand',
  'kinderen',
  'boy',
  'girl',
  'somebody',
  'someone',
  'friends',
  'friend',

  'vrienden',
  'mevrouw',
  'meneer',
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'ik',
  'hij',
  'zij',
  'ze',
  'wij',
  'i',
  'he',

  'she',
  'they',
  'we',
  'google',
  'microsoft',
  'albert',
  'hogeschool',
  'universiteit',
  'university',
  'roc',
  'mbo',

  'hbo',
  'havo',
  'vwo',
  'vmbo',
  'cito',
  'magister',
  'somtoday',
  'nederlands',
  'engels',
  'frans',
  'duits',
  'dutch',

  'english',
  'french',
  'german',
  'spanish',
  'wiskunde',
  'maths',
  'biologie',
  'natuur',
  'economie',
  'cultuur',

  'teams',
  'word',
  'excel',
  'school',
  'mentor',
  'vader',
  'moeder',
  'ouders',
  'parents',
  'les',
  'lessen',
  'boeken',

  'maandag',
  'dinsdag',
  'woensdag',
  'donderdag',
  'vrijdag',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'kerst',
  'pasen',
  'christmas',
  'easter',
  'cambridge',
  'delf',
  'anglia',
  'pta',
  'se',
  'opp',
  'lob',
];

/** The name is the first group in brackets. */
export const namePatterns: readonly RegExp[] = [
  // "Kevin uit 3B", "Fatima uit mijn klas", "Jason from 4H"
  new RegExp(
    `(${name})(?: ${name})? (?:uit|van|from|in) (?:${group}|(?:mijn|zijn|haar|my|his|her) (?:klas|class))(?![a-z])`,
    'gu',
  ),
  // "door Sanne de Vries", "with Tom Brown"
  new RegExp(
    `(?:met|door|naast|by|with) (${name})(?: (?:de|van|van de|van der|den|el|al|ter))? ${name}`,
    'gu',
  ),
  // "ruzie met Daan", "afgeleid door Sem", "distracted by Jack"
  new RegExp(
    '(?:ruzie|gevochten|vecht|vechten|bevriend|kletsen|kletst|praten|praat|omgaan|optrekken|afgeleid|gepest|zit|samen|' +
      `spijbelt|spijbelen|fight|fights|fought|argues|chats|chatting|distracted|hangs|hanging) ` +
      `(?:around |out |altijd |veel |steeds )?(?:met|door|naast|by|with) (${name})(?! ${name})`,
    'gu',
  ),
];

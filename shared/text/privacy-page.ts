/** Words of the page for the data protection officer (u). What is a number comes from the program: see `privacy-facts.ts`. */
import type { Bilingual } from '../model/language.ts';
import type { PrivacyAction } from '../model/privacy.ts';
import type { PrivacyFacts } from '../model/privacy-page.ts';

/** Tables of the vault that keep something about a student; a table without a line here does not compile. */
export type DescribedTable =
  | 'student'
  | 'student_view'
  | 'point'
  | 'agreement'
  | 'conversation'
  | 'evening_talk'
  | 'printed_page'
  | 'talk_facts'
  | 'summary_count'
  | 'summary_export_member'
  | 'import_change'
  | 'note'
  | 'guardian'
  | 'sibling'
  | 'school_year'
  | 'student_left'
  | 'student_search_key'
  | 'retention_delay';

interface Line {
  heading: string;
  text: string;
}
type Kept = 'erased' | 'cleared';

interface PrivacyPageTexts {
  window: string;
  title: string;
  intro: string;
  toSettings: string;
  save: string;
  fileName: string;
  pageNumbers: readonly [string, string, string];
  check: string;
  part: {
    where: string;
    stored: string;
    protection: string;
    leaves: string;
    summaries: string;
    retention: string;
    rights: string;
    not: string;
  };
  where: Record<'vault' | 'key' | 'backups' | 'aside' | 'holder' | 'settings' | 'nothing', Line>;
  stored: Record<DescribedTable, Line>;
  protection: Record<
    'file' | 'passphrase' | 'keystore' | 'tries' | 'network' | 'safety' | 'kiosk',
    (facts: PrivacyFacts) => Line
  >;
  leaves: Record<Exclude<PrivacyAction, Kept>, Line>;
  log: Line;
  summaries: Record<
    'unit' | 'groups' | 'alike' | 'rounded' | 'exact' | 'audit' | 'ledger' | 'bundle' | 'limits',
    (facts: PrivacyFacts) => Line
  >;
  retention: Record<'views' | 'notes' | 'counts' | 'log' | 'left' | 'undo', (facts: PrivacyFacts) => Line>;
  rights: Record<'read' | 'copy' | 'erase', Line>;
  not: Record<'electron' | 'memory' | 'law' | 'insider', Line>;
}

export const privacyPage = {
  nl: {
    window: 'Voor de functionaris gegevensbescherming',
    title: 'Wat Driehoek bewaart, en hoe u dat nagaat',
    intro:
      'Deze pagina is gemaakt uit het programma zelf: de getallen zijn de getallen waarmee het werkt. Bij elke regel staat waarmee u hem kunt controleren.',
    toSettings: '‹ Instellingen',
    save: 'Bewaar als pdf',
    fileName: 'driehoek-privacy',
    pageNumbers: ['Pagina ', ' van ', ''],
    check: 'Nagaan:',
    part: {
      where: 'Waar iets staat',
      stored: 'Wat er over een leerling staat',
      protection: 'Hoe het is beschermd',
      leaves: 'Wat naar buiten kan',
      summaries: 'Samenvattingen zonder namen',
      retention: 'Hoe lang het blijft',
      rights: 'Inzien en wissen',
      not: 'Wat dit niet zegt',
    },
    where: {
      vault: {
        heading: 'De kluis',
        text: 'Eén versleuteld bestand op de computer van de mentor. Er is geen server.',
      },
      key: {
        heading: 'Het sleutelbestand',
        text: 'De sleutel van de kluis, verzegeld onder de wachtzin en, als de mentor dat wil, onder een herstelsleutel op papier.',
      },
      backups: {
        heading: 'Reservekopieën',
        text: 'Bij elk slot gemaakt in dezelfde map, even sterk versleuteld, en pas meegeteld als elke rij klopt. Na het wissen van een leerling worden ze vernieuwd. Kopieën die de mentor zelf elders bewaart, kent het programma niet.',
      },
      aside: {
        heading: 'Opzij gezette kluizen',
        text: 'Wordt een reservekopie teruggezet, dan blijft de oude kluis ernaast staan, even sterk versleuteld. De mentor kan hem terughalen; het programma gooit hem niet weg.',
      },
      holder: {
        heading: 'Wie de kluis open heeft',
        text: 'De naam van de computer en de tijd, zolang de kluis open is. Zo schrijven nooit twee computers tegelijk.',
      },
      settings: {
        heading: 'De instellingen',
        text: 'Taal, licht of donker en de laatst getoonde klas als nummer. Niets over een persoon.',
      },
      nothing: {
        heading: 'Nergens anders',
        text: 'Geen tijdelijke bestanden, geen logboek met namen. Pdf’s worden gemaakt zonder tussenbestand.',
      },
    },
    stored: {
      student: {
        heading: 'De leerling',
        text: 'Naam, nummer, klas, schooltype, leerjaar, geboortedag, gezag en toestemming.',
      },
      student_view: {
        heading: 'Beelden',
        text: 'Vijf onderdelen, ingevuld door leerling, ouders en mentor.',
      },
      point: { heading: 'Punten', text: 'Wat iemand wil bespreken, in eigen woorden.' },
      agreement: { heading: 'Afspraken', text: 'Wat is afgesproken, van wie, en hoe het ging.' },
      conversation: {
        heading: 'Het gesprek',
        text: 'Soort, dag, plaats en wat de mentor aan de agenda veranderde.',
      },
      evening_talk: { heading: 'Ouderavonden', text: 'Tijd, wensen en hoe het gesprek verliep.' },
      printed_page: { heading: 'Geprinte bladen', text: 'Een vingerafdruk van wat op papier staat.' },
      talk_facts: {
        heading: 'Tellingen van gesprekken',
        text: 'Per gesprek keuzes uit vaste lijsten: soort, fase, onderwerpen. Geen getypte tekst.',
      },
      summary_count: {
        heading: 'Tellingen per periode',
        text: 'Dezelfde keuzes, vastgezet toen de periode werd afgesloten.',
      },
      summary_export_member: {
        heading: 'Wie in een samenvatting meetelt',
        text: 'Nodig om te voorkomen dat twee samenvattingen samen iets verraden.',
      },
      import_change: {
        heading: 'Wijzigingen door inlezen',
        text: 'Om een ingelezen lijst terug te draaien.',
      },
      note: { heading: 'Notities', text: 'Wat de mentor opschrijft; de familie mag het lezen.' },
      guardian: { heading: 'Volwassenen thuis', text: 'Naam, relatie, huis en of er een tolk nodig is.' },
      sibling: { heading: 'Broers en zussen', text: 'Wie op dezelfde school familie is.' },
      school_year: { heading: 'Eerdere schooljaren', text: 'Klas en overgang.' },
      student_left: { heading: 'Vertrek', text: 'Sinds wanneer een leerling in het archief staat.' },
      student_search_key: { heading: 'Zoeken', text: 'Een nummer waaronder de leerling te vinden is.' },
      retention_delay: { heading: 'Langer bewaren', text: 'Wat langer blijft, tot wanneer en waarom.' },
    },
    protection: {
      file: ({ keyBytes }) => ({
        heading: 'Het bestand',
        text: `SQLCipher 4 met een willekeurige sleutel van ${keyBytes} bytes. Wat gewist is, wordt overschreven.`,
      }),
      passphrase: ({ memoryMiB, passes }) => ({
        heading: 'De wachtzin',
        text: `Argon2id met ${memoryMiB} MiB geheugen en ${passes} rondes. Te zwakke wachtzinnen worden geweigerd.`,
      }),
      keystore: () => ({
        heading: 'Openen zonder wachtzin',
        text: 'Staat uit. Zet de mentor het aan, dan opent de kluis met één klik voor wie aan de computer zit terwijl de mentor daar is ingelogd; het is nooit de enige sleutel.',
      }),
      tries: ({ longestWait }) => ({
        heading: 'Raden',
        text: `Na elke foute wachtzin duurt het langer, tot ${longestWait} seconden per keer.`,
      }),
      network: () => ({
        heading: 'Geen netwerk',
        text: 'Het programma maakt met niets verbinding dan met zichzelf op deze computer.',
      }),
      safety: () => ({
        heading: 'Veiligheid',
        text: 'Een zin over mishandeling, zelfbeschadiging of zelfdoding wordt nergens bewaard of herhaald.',
      }),
      kiosk: () => ({
        heading: 'In handen van een ander',
        text: 'Wie een formulier invult, ziet alleen dat formulier, tot de mentor de wachtzin typt.',
      }),
    },
    leaves: {
      'sheets-saved': {
        heading: 'Gespreksbladen als pdf',
        text: 'Met naam, voor aan tafel. Zonder beveiliging: de mentor bewaart ze.',
      },
      'sheets-printed': {
        heading: 'Gespreksbladen op papier',
        text: 'Met naam. Elk huis krijgt alleen zijn eigen woorden.',
      },
      'file-saved': {
        heading: 'Het dossier van één leerling',
        text: 'Alles wat bewaard is, voor inzage. Met naam.',
      },
      'list-saved': { heading: 'De klassenlijst', text: 'Naam, nummer, klas, geboortedag. Met naam.' },
      'growth-saved': { heading: 'De groei van een leerling', text: 'Alleen wat de leerling zelf invulde.' },
      'forms-saved': { heading: 'Lege formulieren', text: 'Met voornaam, zonder antwoorden.' },
      'recap-saved': { heading: 'Afspraken voor thuis', text: 'Wie wat doet, voor elk huis apart.' },
      'evening-saved': {
        heading: 'Het pakket van een ouderavond',
        text: 'Bladen, rooster en deurlijst. Op de deurlijst staan roepnaam en eerste letter.',
      },
      'letters-saved': {
        heading: 'Brieven voor een ouderavond',
        text: 'Voor elk huis apart, met alleen de eigen tijd.',
      },
      'labels-saved': { heading: 'Etiketten', text: 'Naam, klas en tijd.' },
      'calendar-saved': {
        heading: 'Gesprekken voor een agenda',
        text: 'Roepnaam en eerste letter, tenzij de mentor hele namen kiest.',
      },
      'mail-merge-saved': {
        heading: 'Gegevens voor brieven',
        text: 'Wat in de brieven staat, een regel per brief. Zonder beveiliging.',
      },
      'letter-copied': {
        heading: 'De tekst van één brief',
        text: 'Naar het klembord, voor de mail van school. Driehoek verstuurt niets.',
      },
      'summary-saved': {
        heading: 'Samenvatting zonder namen',
        text: 'Alleen tellingen, beschermd zoals hieronder staat.',
      },
      'bundle-saved': {
        heading: 'Tellingen voor een coördinator',
        text: 'Een regel per leerling zonder naam: persoonsgegevens, nooit anoniem. Versleuteld onder een eigen wachtzin.',
      },
      'handed-over': {
        heading: 'Overdracht aan een mentor',
        text: 'De eigen woorden van de leerling. Versleuteld onder een eigen wachtzin.',
      },
    },
    log: {
      heading: 'De lijst',
      text: 'Alles wat naar buiten ging staat met dag en aantal leerlingen in Instellingen, zonder namen.',
    },
    summaries: {
      unit: () => ({
        heading: 'Wat er geteld wordt',
        text: 'Leerlingen, elk één keer per vraag. Alleen vaste vragen; geen tekst, naam, datum of regel per leerling.',
      }),
      groups: ({ group, oneBreakdown, twoBreakdowns }) => ({
        heading: 'Groepen',
        text: `Elke groep telt minstens ${group} leerlingen. Uitsplitsen kan vanaf ${oneBreakdown}, op twee manieren vanaf ${twoBreakdowns}.`,
      }),
      alike: ({ largestShare, leastOutside }) => ({
        heading: 'Niet allemaal gelijk',
        text: `In elke groep valt hoogstens ${largestShare} % onder één antwoord, en minstens ${leastOutside} leerlingen niet. Anders wordt samengevoegd of weggelaten.`,
      }),
      rounded: ({ cell }) => ({
        heading: 'Afgerond',
        text: `Aantallen worden afgerond op ${cell}, zo dat alles blijft optellen. Wie de groep kent, weet van een vakje hoogstens: plus of min ${cell - 1}.`,
      }),
      exact: ({ exact, cell }) => ({
        heading: 'Precies, met verborgen vakjes',
        text: `Alleen vanaf ${exact} leerlingen. Aantallen onder ${cell} zijn verborgen, en andere zo dat ze niet uit te rekenen zijn.`,
      }),
      audit: () => ({
        heading: 'Nagerekend',
        text: 'Aparte code rekent de tabel na als een lezer die de leerlingenlijst en onze regels kent. Lukt dat niet helemaal, dan is er geen bestand.',
      }),
      ledger: ({ cell }) => ({
        heading: 'Samen met eerdere',
        text: `Elke nieuwe samenvatting wordt nagerekend samen met alle eerdere van die periode. Zegt het geheel iets over minder dan ${cell} leerlingen, dan gaat zij niet door.`,
      }),
      bundle: () => ({
        heading: 'Samenvoegen',
        text: 'Een coördinator voegt tellingen van mentoren samen, met wat zij al uitgaven. Ze staan apart en gaan na gebruik weg.',
      }),
      limits: () => ({
        heading: 'Per klas',
        text: 'Een overzicht van een klas zegt ook iets over de mentor en heet daarom niet geanonimiseerd.',
      }),
    },
    retention: {
      views: ({ months }) => ({ heading: 'Beelden', text: `Bedoeld voor ${months.views} maanden.` }),
      notes: () => ({ heading: 'Notities', text: 'Bedoeld tot het eind van het schooljaar.' }),
      counts: ({ months }) => ({ heading: 'Tellingen', text: `Bedoeld voor ${months.counts} maanden.` }),
      log: ({ months }) => ({ heading: 'De lijst van wat naar buiten ging', text: `${months.log} maanden.` }),
      left: () => ({ heading: 'Wie weg is', text: 'Staat meteen op de lijst om te wissen.' }),
      undo: () => ({
        heading: 'Ongedaan maken',
        text: 'Wat teruggedraaid kan worden, gaat weg als de kluis op slot gaat.',
      }),
    },
    rights: {
      read: {
        heading: 'Inzien',
        text: 'Alles over een leerling als leesbaar bestand, met wie het mag zien.',
      },
      copy: { heading: 'Meenemen', text: 'Hetzelfde als data (JSON), uit elke tabel.' },
      erase: {
        heading: 'Wissen',
        text: 'Alle regels gaan weg en het bestand wordt opnieuw opgebouwd, zodat er geen byte van overblijft.',
      },
    },
    not: {
      electron: {
        heading: 'Niet gezien',
        text: 'Wat nog niemand heeft kunnen nagaan, staat in README.md onder "Not verified".',
      },
      memory: {
        heading: 'Het geheugen',
        text: 'Bij het slot worden de sleutels overschreven. Wat getypt werd kan nog in het geheugen staan, en op schijf als de computer slaapt. Versleutel daarom ook de schijf.',
      },
      law: {
        heading: 'Drempels',
        text: 'De getallen van een samenvatting zijn gangbaar, geen wet. U beslist of zij voor deze school genoeg zijn.',
      },
      insider: {
        heading: 'Wie al iets weet',
        text: 'Dat een lezer iemand herkent die hij al kende, is niet te voorkomen. Wel dat het bestand daar iets aan toevoegt.',
      },
    },
  },
  en: {
    window: 'For the data protection officer',
    title: 'What Driehoek keeps, and how to check it',
    intro:
      'This page is made from the program itself: the numbers are those that it works with. Each line says with what it can be checked.',
    toSettings: '‹ Settings',
    save: 'Save as PDF',
    fileName: 'driehoek-privacy',
    pageNumbers: ['Page ', ' of ', ''],
    check: 'Check:',
    part: {
      where: 'Where things are',
      stored: 'What is kept about a student',
      protection: 'How it is protected',
      leaves: 'What can leave',
      summaries: 'Summaries without names',
      retention: 'How long it stays',
      rights: 'Reading and erasing',
      not: 'What this does not say',
    },
    where: {
      vault: {
        heading: 'The vault',
        text: 'One encrypted file on the mentor’s computer. There is no server.',
      },
      key: {
        heading: 'The key file',
        text: 'The key of the vault, sealed under the passphrase and, if the mentor wants it, under a recovery key on paper.',
      },
      backups: {
        heading: 'Backups',
        text: 'Made at every lock in the same folder, encrypted as strongly, and counted only when every row is right. After a student is erased they are made anew. Of copies that the mentor saves elsewhere the program knows nothing.',
      },
      aside: {
        heading: 'Vaults set aside',
        text: 'When a backup is restored, the old vault stays beside it, encrypted just as strongly. The mentor can bring it back; the program does not throw it away.',
      },
      holder: {
        heading: 'Who has the vault open',
        text: 'The name of the computer and the time, while the vault is open. So two computers never write at once.',
      },
      settings: {
        heading: 'The settings',
        text: 'Language, light or dark, and the class shown last as a number. Nothing about a person.',
      },
      nothing: {
        heading: 'Nowhere else',
        text: 'No temporary files, no log with names. PDFs are made without a file in between.',
      },
    },
    stored: {
      student: {
        heading: 'The student',
        text: 'Name, number, class, school type, year, birth day, authority and permission.',
      },
      student_view: { heading: 'Views', text: 'Five dimensions, filled in by student, parents and mentor.' },
      point: { heading: 'Points', text: 'What somebody wants to talk about, in own words.' },
      agreement: { heading: 'Agreements', text: 'What was agreed, whose it is, and how it went.' },
      conversation: {
        heading: 'The conversation',
        text: 'Occasion, day, place and what the mentor changed in the agenda.',
      },
      evening_talk: { heading: 'Parent evenings', text: 'Time, wishes and how the talk went.' },
      printed_page: { heading: 'Printed pages', text: 'A fingerprint of what stands on paper.' },
      talk_facts: {
        heading: 'Counts of talks',
        text: 'For each talk choices from fixed lists: occasion, stage, topics. No typed text.',
      },
      summary_count: {
        heading: 'Counts by period',
        text: 'The same choices, fixed when the period was closed.',
      },
      summary_export_member: {
        heading: 'Who is counted in a summary',
        text: 'Needed so that two summaries together tell nothing.',
      },
      import_change: { heading: 'Changes by import', text: 'To take an imported list back.' },
      note: { heading: 'Notes', text: 'What the mentor writes down; the family may read it.' },
      guardian: {
        heading: 'Adults at home',
        text: 'Name, relation, household and whether an interpreter is needed.',
      },
      sibling: { heading: 'Brothers and sisters', text: 'Who at the same school is family.' },
      school_year: { heading: 'Earlier school years', text: 'Class and outcome.' },
      student_left: { heading: 'Leaving', text: 'Since when a student is in the archive.' },
      student_search_key: { heading: 'Search', text: 'A number under which the student is found.' },
      retention_delay: { heading: 'Longer keeping', text: 'What stays longer, until when and why.' },
    },
    protection: {
      file: ({ keyBytes }) => ({
        heading: 'The file',
        text: `SQLCipher 4 with a random key of ${keyBytes} bytes. What is erased is overwritten.`,
      }),
      passphrase: ({ memoryMiB, passes }) => ({
        heading: 'The passphrase',
        text: `Argon2id with ${memoryMiB} MiB of memory and ${passes} passes. Passphrases that are too weak are refused.`,
      }),
      keystore: () => ({
        heading: 'Opening without the passphrase',
        text: 'Is off. When the mentor switches it on, one click opens the vault for whoever sits at the computer while the mentor is signed in there; it is never the only key.',
      }),
      tries: ({ longestWait }) => ({
        heading: 'Guessing',
        text: `Every wrong passphrase makes the next one wait longer, up to ${longestWait} seconds each.`,
      }),
      network: () => ({
        heading: 'No network',
        text: 'The program connects to nothing but itself on this computer.',
      }),
      safety: () => ({
        heading: 'Safety',
        text: 'A sentence about abuse, self-harm or suicide is kept and repeated nowhere.',
      }),
      kiosk: () => ({
        heading: 'In somebody else’s hands',
        text: 'Who fills in a form sees that form only, until the mentor types the passphrase.',
      }),
    },
    leaves: {
      'sheets-saved': {
        heading: 'Sheets as PDF',
        text: 'With names, for the table. Not protected: the mentor keeps them.',
      },
      'sheets-printed': {
        heading: 'Sheets on paper',
        text: 'With names. Each home gets its own words only.',
      },
      'file-saved': {
        heading: 'The file of one student',
        text: 'Everything that is kept, to be read. With the name.',
      },
      'list-saved': { heading: 'The class list', text: 'Name, number, class, birth day. With names.' },
      'growth-saved': { heading: 'Growth of a student', text: 'Only what the student filled in.' },
      'forms-saved': { heading: 'Blank forms', text: 'With the given name, without answers.' },
      'recap-saved': { heading: 'Agreements to take home', text: 'Who does what, for each home apart.' },
      'evening-saved': {
        heading: 'The pack of a parent evening',
        text: 'Sheets, schedule and list for the door. On the door stand given name and initial.',
      },
      'letters-saved': {
        heading: 'Letters for a parent evening',
        text: 'For each home apart, with its own time only.',
      },
      'labels-saved': { heading: 'Labels', text: 'Name, class and time.' },
      'calendar-saved': {
        heading: 'Talks for a calendar',
        text: 'Given name and initial, unless the mentor chooses whole names.',
      },
      'mail-merge-saved': {
        heading: 'Data for letters',
        text: 'What stands in the letters, a line for each. Not protected.',
      },
      'letter-copied': {
        heading: 'The text of one letter',
        text: 'To the clipboard, for the school’s own mail. Driehoek sends nothing.',
      },
      'summary-saved': { heading: 'Summary without names', text: 'Counts only, protected as said below.' },
      'bundle-saved': {
        heading: 'Counts for a coordinator',
        text: 'A line for each student without a name: personal data, never anonymous. Encrypted under a passphrase of its own.',
      },
      'handed-over': {
        heading: 'Hand-over to a mentor',
        text: 'The student’s own words. Encrypted under a passphrase of its own.',
      },
    },
    log: {
      heading: 'The list',
      text: 'Everything that left stands in Settings with the day and the number of students, without names.',
    },
    summaries: {
      unit: () => ({
        heading: 'What is counted',
        text: 'Students, each once for a question. Fixed questions only; no text, name, date or line for a student.',
      }),
      groups: ({ group, oneBreakdown, twoBreakdowns }) => ({
        heading: 'Groups',
        text: `Every group has at least ${group} students. A breakdown is possible from ${oneBreakdown} on, two from ${twoBreakdowns} on.`,
      }),
      alike: ({ largestShare, leastOutside }) => ({
        heading: 'Not all alike',
        text: `In every group at most ${largestShare}% have one answer, and at least ${leastOutside} students do not. Otherwise it is merged or left out.`,
      }),
      rounded: ({ cell }) => ({
        heading: 'Rounded',
        text: `Numbers are rounded to ${cell} so that everything adds up. Whoever knows the group knows of a cell at most: plus or minus ${cell - 1}.`,
      }),
      exact: ({ exact, cell }) => ({
        heading: 'Exact, with hidden cells',
        text: `From ${exact} students on only. Numbers below ${cell} are hidden, and others so that they cannot be worked out.`,
      }),
      audit: () => ({
        heading: 'Checked',
        text: 'Separate code works the table out as a reader who knows the list of students and our rules. If that does not wholly succeed there is no file.',
      }),
      ledger: ({ cell }) => ({
        heading: 'Together with earlier ones',
        text: `Every new summary is checked together with all earlier ones of that period. If the whole tells something of fewer than ${cell} students, it is refused.`,
      }),
      bundle: () => ({
        heading: 'Merging',
        text: 'A coordinator merges counts of mentors, with what they gave out already. They stand apart and go after use.',
      }),
      limits: () => ({
        heading: 'By class',
        text: 'A summary of a class also says something of its mentor, and so it is not called anonymised.',
      }),
    },
    retention: {
      views: ({ months }) => ({ heading: 'Views', text: `Meant for ${months.views} months.` }),
      notes: () => ({ heading: 'Notes', text: 'Meant until the end of the school year.' }),
      counts: ({ months }) => ({ heading: 'Counts', text: `Meant for ${months.counts} months.` }),
      log: ({ months }) => ({ heading: 'The list of what left', text: `${months.log} months.` }),
      left: () => ({ heading: 'Who left', text: 'Is on the list to be erased at once.' }),
      undo: () => ({ heading: 'Undo', text: 'What can be taken back goes when the vault is locked.' }),
    },
    rights: {
      read: {
        heading: 'Reading',
        text: 'Everything about a student as a readable file, with who may see it.',
      },
      copy: { heading: 'Taking along', text: 'The same as data (JSON), from every table.' },
      erase: {
        heading: 'Erasing',
        text: 'All rows go and the file is built anew, so that no byte of them is left.',
      },
    },
    not: {
      electron: {
        heading: 'Not seen',
        text: 'What nobody could check yet stands in README.md under "Not verified".',
      },
      memory: {
        heading: 'The memory',
        text: 'At the lock the keys are overwritten. What was typed may still be in memory, and on disk while the computer sleeps. So encrypt the disk as well.',
      },
      law: {
        heading: 'Thresholds',
        text: 'The numbers of a summary are customary, no law. You decide whether they are enough for this school.',
      },
      insider: {
        heading: 'Who knows already',
        text: 'That a reader recognises somebody he knew cannot be prevented. That the file adds something to it can.',
      },
    },
  },
} as const satisfies Bilingual<PrivacyPageTexts>;

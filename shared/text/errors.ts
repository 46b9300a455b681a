/** One sentence or two for every way a call can fail: what happened, that nothing is lost, what to do. No personal data. */
import type { ErrorCode } from '../model/errors.ts';
import type { Bilingual } from '../model/language.ts';

type Plain = Exclude<ErrorCode, 'invalid-input' | 'wait'>;

interface ErrorTexts {
  plain: Record<Plain, string>;
  /** Above the referral text that stands in the way until it is read. */
  safetyTitle: string;
  /** `fields`: the paths in the input, at least one. */
  invalidInput: (fields: readonly string[]) => string;
  /** What was wrong with one field, by the kind of problem. */
  problem: {
    missing: string;
    unknown: string;
    tooLong: (most: number) => string;
    tooShort: (least: number) => string;
    tooBig: (most: number) => string;
    tooSmall: (least: number) => string;
    choice: (choices: readonly string[]) => string;
    date: string;
    type: string;
    /** A reference to a session of the evening that is not among the sessions. */
    noSession: string;
    /** A stretch of time that ends before it begins. */
    endsFirst: string;
    other: string;
  };
  wait: (seconds: number) => string;
  /** Another program has the vault open; `silent`: nothing was heard of it for some minutes. */
  heldBy: (machine: string, since: string, silent: boolean) => string;
}

export const errors = {
  nl: {
    plain: {
      'unknown-call': 'Deze opdracht bestaat niet. Kijk de naam na.',
      locked: 'Driehoek is op slot. Open de kluis met je wachtzin.',
      'no-vault': 'Er is nog geen kluis. Maak er eerst een met een wachtzin.',
      'vault-exists': 'Er is al een kluis in deze map. Open die met je wachtzin.',
      'wrong-passphrase': 'Dat is niet de wachtzin van deze kluis. Probeer het nog eens.',
      'wrong-recovery-key': 'Deze herstelsleutel klopt niet. Kijk hem teken voor teken na op je papier.',
      'weak-passphrase':
        'Deze wachtzin is te snel te raden. Kies vier of meer woorden die niet bij elkaar horen.',
      'keystore-unavailable':
        'Dit systeem heeft nu geen sleutelbos die echt op slot is. Er is niets veranderd; open de kluis met je wachtzin.',
      'keystore-failed':
        'Met de sleutelbos van het systeem ging de kluis niet open. Je gegevens zijn er nog; open de kluis met je wachtzin en zet het zo nodig opnieuw aan.',
      'vault-damaged':
        'Het bestand van de kluis is beschadigd en kan niet open. Er is niets aan veranderd; zet een reservekopie terug of red wat nog te lezen is.',
      'vault-newer':
        'Deze kluis is gemaakt met een nieuwere versie van Driehoek. Er is niets aan veranderd; werk Driehoek bij.',
      'vault-busy':
        'Een ander programma gebruikt de kluis. Je gegevens zijn er nog; sluit het andere venster en probeer het opnieuw.',
      'backup-unknown':
        'Dit is geen reservekopie van Driehoek. Er is niets veranderd; kies een bestand dat eindigt op .driehoek-backup.',
      'backup-newer':
        'Deze reservekopie is gemaakt met een nieuwere versie van Driehoek. Er is niets veranderd; werk Driehoek bij.',
      'backup-damaged':
        'Deze reservekopie is niet heel of is veranderd. Er is niets teruggezet; kies een andere.',
      'backup-differs':
        'De reservekopie was niet gelijk aan de kluis en is daarom niet bewaard. Je gegevens zijn er nog; probeer het opnieuw of kies een andere plek.',
      'disk-full':
        'De schijf is vol, dus dit is niet bewaard. Wat er al stond is er nog; maak ruimte vrij en probeer het opnieuw.',
      'no-access':
        'Driehoek mag hier niet lezen of schrijven. Kies een andere map of vraag je ICT-beheer om toegang.',
      kiosk: 'Op deze computer staat nu alleen het formulier open. Geef de computer terug aan de mentor.',
      'not-found': 'Dit staat niet meer in de kluis. Ga terug naar de lijst en kies opnieuw.',
      'school-type-missing':
        'Van deze leerling is het schooltype nog niet ingevuld. Vul het in, dan kan de agenda.',
      safety:
        'Dit hoort niet in dit programma en is nergens bewaard. Bel de aandachtsfunctionaris of zorgcoördinator; bij acuut gevaar 112, bij zelfmoordgedachten 113, bij vermoeden van mishandeling Veilig Thuis.',
      'missed-twice':
        'Deze afspraak is twee keer niet gelukt en gaat niet nog eens mee. Maak hem kleiner, of laat hem los.',
      'talk-running': 'Er is nog een gesprek bezig. Rond dat eerst af.',
      'talk-moved-on': 'Met dit gesprek is intussen al iets anders gebeurd. Kijk nog eens naar het scherm.',
      'period-open': 'Deze periode loopt nog. Sluit haar af als de laatste dag voorbij is.',
      'period-overlaps':
        'Een periode die al is afgesloten, overlapt deze. Kies dagen die in geen andere periode vallen.',
      'period-empty': 'In deze periode is nog geen gesprek afgerond. Er valt dan niets te tellen.',
      'period-given-out':
        'Van deze periode is al een samenvatting bewaard. Daarom blijft zij zoals zij is: twee samenvattingen moeten hetzelfde zeggen.',
      'bundle-unknown':
        'Dit is geen bestand met tellingen uit Driehoek. Kies een bestand dat eindigt op .driehoek-telling.',
      'bundle-newer': 'Dit bestand komt uit een nieuwere versie van Driehoek. Werk het programma eerst bij.',
      'bundle-damaged': 'Dit bestand is beschadigd. Vraag de mentor om het opnieuw te sturen.',
      'bundle-passphrase':
        'Met deze wachtzin gaat het bestand niet open. Controleer de wachtzin met de mentor.',
      'bundle-here': 'Deze tellingen zijn er al. Er is niets veranderd.',
      'summary-refused': 'Van deze keuze kan niets veilig naar buiten. Er is geen bestand gemaakt.',
      'class-not-empty': 'In deze klas zitten nog leerlingen. Zet hen eerst in een andere klas.',
      'wrong-name':
        'Dat is niet de naam van deze leerling. Er is niets verwijderd; typ de roepnaam zoals die hierboven staat.',
      'guardian-twice':
        'Zo heet al iemand in dit gezin, en dit is niet bewaard. Geef een naam waaraan je hen uit elkaar houdt.',
      'year-turned':
        'De klassen zijn al over naar dit schooljaar, dus er is niets veranderd. Pas een leerling aan op de eigen bladzijde.',
      'class-twice':
        'Twee klassen zouden dezelfde naam krijgen, dus er is niets veranderd. Geef een van beide een andere naam.',
      'turn-incomplete':
        'De lijst is intussen veranderd, dus er is niets overgezet. Open deze bladzijde opnieuw en kijk hem nog eens na.',
      'turn-same-place':
        'Bij een leerling staat geen ander schooltype of leerjaar, of een leerjaar dat daar niet bestaat. Er is niets veranderd; kies het bij die leerling.',
      'import-empty': 'Dit bestand is leeg. Sla de lijst opnieuw op in het schoolsysteem en kies die.',
      'import-binary':
        'Dit is geen tekstbestand en geen werkmap. Sla de lijst op als .xlsx of .csv en kies dat bestand.',
      'import-xls':
        'Dit is een werkmap van een oudere soort, en die leest Driehoek niet. Open hem in het rekenprogramma en bewaar het als .xlsx of .csv.',
      'import-ods':
        'Dit is een OpenDocument-werkblad. Open het in het rekenprogramma en bewaar het als .xlsx of .csv.',
      'import-zip': 'Dit is een zip-bestand zonder werkmap. Pak het eerst uit en kies de lijst die erin zit.',
      'import-encrypted':
        'Op dit bestand zit een wachtwoord. Bewaar het zonder wachtwoord als .xlsx of .csv, en ruim die kopie na het inlezen op.',
      'import-bomb':
        'Dit bestand wordt bij het uitpakken veel groter dan een klassenlijst kan zijn. Driehoek heeft het niet gelezen; bewaar de lijst opnieuw als .xlsx of .csv.',
      'import-damaged':
        'Dit bestand is beschadigd of niet compleet. Haal het opnieuw uit het schoolsysteem; er is niets veranderd.',
      'import-doctype':
        'In dit XML-bestand staat een DTD, en die leest Driehoek uit voorzorg niet. Haal een EDEXML- of UWLR-bestand uit het schoolsysteem.',
      'import-xml-unknown':
        'Dit is geen EDEXML- of UWLR-bestand. Kies zo’n bestand, of bewaar de lijst als .xlsx of .csv.',
      'import-too-large':
        'Dit bestand is te groot voor een klassenlijst. Sla een lijst op met alleen je eigen klassen.',
      'import-no-rows': 'In dit bestand staan wel kolomnamen, maar geen leerlingen. Kijk de lijst na.',
      'import-one-column':
        'Driehoek ziet maar één kolom. Kies het scheidingsteken zelf, of sla de lijst op als CSV met puntkomma’s.',
      'import-not-ready':
        'De lijst kan nog niet worden overgenomen. Kies eerst de kolom met de naam en van elke klas het schooltype.',
      'import-undone': 'Deze lijst is al teruggedraaid. Er is niets veranderd.',
      'transfer-unknown':
        'Dit is geen overdracht van Driehoek. Er is niets veranderd; kies het bestand dat je collega je gaf.',
      'transfer-newer':
        'Deze overdracht is gemaakt met een nieuwere versie van Driehoek. Er is niets veranderd; werk Driehoek bij.',
      'transfer-damaged':
        'Deze overdracht is niet heel aangekomen of is veranderd. Er is niets overgenomen; vraag je collega om het bestand opnieuw.',
      'transfer-passphrase':
        'Dat is niet de wachtzin van dit bestand. Er is niets overgenomen; kijk hem na bij je collega.',
      cancelled: 'Je hebt het gestopt. Er is niets bewaard.',
      'no-printer':
        'De bladen kunnen hier niet worden gemaakt, want er is geen programma gevonden dat een PDF maakt.',
      'nothing-to-print':
        'Er is hier niets om op papier te zetten. Kies iets anders, of zet eerst gesprekken op de avond.',
      unexpected:
        'Er ging iets mis dat we niet hadden voorzien. Wat bewaard was, is er nog; probeer het opnieuw.',
    },
    safetyTitle: 'Bel hier iemand over',
    invalidInput: (fields) =>
      fields.length === 1
        ? `Dit veld klopt niet: ${fields[0]}. Verbeter het; er is niets veranderd.`
        : `Deze velden kloppen niet: ${fields.join(', ')}. Verbeter ze; er is niets veranderd.`,
    problem: {
      missing: 'ontbreekt',
      unknown: 'bestaat niet',
      tooLong: (most) => `is te lang (hoogstens ${most})`,
      tooShort: (least) => `is te kort (minstens ${least})`,
      tooBig: (most) => `is te groot (hoogstens ${most})`,
      tooSmall: (least) => `is te klein (minstens ${least})`,
      choice: (choices) => `moet een van deze zijn: ${choices.join(', ')}`,
      date: 'is geen bestaande dag (jjjj-mm-dd)',
      type: 'is een ander soort gegeven',
      noSession: 'is geen van de avonden (sessions)',
      endsFirst: 'ligt niet na het begin',
      other: 'klopt niet',
    },
    wait: (seconds) =>
      seconds === 1
        ? 'Probeer het over 1 seconde opnieuw. Je gegevens zijn er nog.'
        : `Probeer het over ${seconds} seconden opnieuw. Je gegevens zijn er nog.`,
    heldBy: (machine, since, silent) =>
      silent
        ? `De kluis is sinds ${since} open op de computer ${machine}, maar daar is al minuten niets van gehoord. Kijk daar eerst of Driehoek nog open is.`
        : `De kluis is sinds ${since} open op de computer ${machine}. Je gegevens zijn er nog; sluit Driehoek daar en probeer het opnieuw.`,
  },
  en: {
    plain: {
      'unknown-call': 'This call does not exist. Check its name.',
      locked: 'Driehoek is locked. Open the vault with your passphrase.',
      'no-vault': 'There is no vault yet. Make one with a passphrase first.',
      'vault-exists': 'There is a vault in this folder already. Open it with your passphrase.',
      'wrong-passphrase': 'That is not the passphrase of this vault. Try once more.',
      'wrong-recovery-key': 'This recovery key is not right. Compare it with your paper, sign by sign.',
      'weak-passphrase':
        'This passphrase is guessed too quickly. Choose four or more words that do not belong together.',
      'keystore-unavailable':
        'This system has no keystore now that is really locked. Nothing has changed; open the vault with your passphrase.',
      'keystore-failed':
        'The keystore of the system did not open the vault. Your data is still there; open the vault with your passphrase and switch this on again if need be.',
      'vault-damaged':
        'The file of the vault is damaged and cannot be opened. It was left as it is; restore a backup or save what can still be read.',
      'vault-newer':
        'This vault was made with a newer version of Driehoek. It was left as it is; update Driehoek.',
      'vault-busy':
        'Another program is using the vault. Your data is still there; close the other window and try again.',
      'backup-unknown':
        'This is no backup of Driehoek. Nothing has changed; choose a file that ends in .driehoek-backup.',
      'backup-newer':
        'This backup was made with a newer version of Driehoek. Nothing has changed; update Driehoek.',
      'backup-damaged': 'This backup is not whole, or was changed. Nothing was restored; choose another one.',
      'backup-differs':
        'The backup was not the same as the vault, so it was not kept. Your data is still there; try again or choose another place.',
      'disk-full':
        'The disk is full, so this was not kept. What was there still is; make room and try again.',
      'no-access':
        'Driehoek may not read or write here. Choose another folder or ask your IT staff for access.',
      kiosk: 'Only the form is open on this computer now. Give the computer back to the mentor.',
      'not-found': 'This is no longer in the vault. Go back to the list and choose again.',
      'school-type-missing':
        'The school type of this student is not filled in yet. Fill it in to get the agenda.',
      safety:
        'This does not belong in this program and was not kept anywhere. Call the child protection officer or the care coordinator; in acute danger 112, with thoughts of suicide 113, when you suspect abuse Veilig Thuis.',
      'missed-twice':
        'This agreement failed twice and is not carried on a third time. Make it smaller, or let it go.',
      'talk-running': 'A talk is still going on. Finish that one first.',
      'talk-moved-on': 'Something else has happened to this talk meanwhile. Look at the screen once more.',
      'period-open': 'This period is still running. Close it when its last day is over.',
      'period-overlaps':
        'A period that is closed already overlaps this one. Choose days that are in no other period.',
      'period-empty': 'No talk was finished in this period yet, so there is nothing to count.',
      'period-given-out':
        'A summary of this period was saved already. So it stays as it is: two summaries must say the same.',
      'bundle-unknown':
        'This is no file with counts made by Driehoek. Choose a file that ends in .driehoek-telling.',
      'bundle-newer': 'This file comes from a newer version of Driehoek. Update the program first.',
      'bundle-damaged': 'This file is damaged. Ask the mentor to send it again.',
      'bundle-passphrase': 'This passphrase does not open the file. Check it with the mentor.',
      'bundle-here': 'These counts are here already. Nothing was changed.',
      'summary-refused': 'Nothing of this choice can safely leave. No file was made.',
      'class-not-empty': 'There are still students in this class. Move them to another class first.',
      'wrong-name':
        'That is not the name of this student. Nothing was erased; type the first name as it stands above.',
      'guardian-twice':
        'Somebody in this family has that name already, and this is not saved. Give a name that tells them apart.',
      'year-turned':
        'The classes have moved to this school year already, so nothing has changed. Change a student on the own page.',
      'class-twice':
        'Two classes would get the same name, so nothing has changed. Give one of them another name.',
      'turn-incomplete':
        'The list has changed meanwhile, so nothing was moved up. Open this page again and look it over once more.',
      'turn-same-place':
        'One student has no other school type or year, or a year that does not exist there. Nothing has changed; choose it with that student.',
      'import-empty': 'This file is empty. Save the list once more from the school’s system and choose that.',
      'import-binary':
        'This is neither a text file nor a workbook. Save the list as .xlsx or .csv and choose that file.',
      'import-xls':
        'This is a workbook of an older kind, which Driehoek does not read. Open it in the spreadsheet program and save it as .xlsx or .csv.',
      'import-ods':
        'This is an OpenDocument spreadsheet. Open it in the spreadsheet program and save it as .xlsx or .csv.',
      'import-zip':
        'This is a zip file without a workbook. Unpack it first and choose the list that is in it.',
      'import-encrypted':
        'This file has a password. Save it without one as .xlsx or .csv, and remove that copy after the import.',
      'import-bomb':
        'Unpacked, this file becomes far larger than a class list can be. Driehoek has not read it; save the list again as .xlsx or .csv.',
      'import-damaged':
        'This file is damaged or not complete. Get it from the school’s system once more; nothing was changed.',
      'import-doctype':
        'This XML file has a DTD, which Driehoek does not read, to be safe. Get an EDEXML or UWLR file from the school’s system.',
      'import-xml-unknown':
        'This is not an EDEXML or UWLR file. Choose such a file, or save the list as .xlsx or .csv.',
      'import-too-large': 'This file is too large for a class list. Save a list with only your own classes.',
      'import-no-rows': 'This file has column names but no students. Check the list.',
      'import-one-column':
        'Driehoek sees only one column. Choose the separator yourself, or save the list as CSV with semicolons.',
      'import-not-ready':
        'The list cannot be taken over yet. First choose the column with the name and the school type of each class.',
      'import-undone': 'This list was taken back already. Nothing was changed.',
      'transfer-unknown':
        'This is no hand-over of Driehoek. Nothing has changed; choose the file that your colleague gave you.',
      'transfer-newer':
        'This hand-over was made with a newer version of Driehoek. Nothing has changed; update Driehoek.',
      'transfer-damaged':
        'This hand-over did not arrive whole, or was changed. Nothing was taken over; ask your colleague for the file again.',
      'transfer-passphrase':
        'That is not the passphrase of this file. Nothing was taken over; ask your colleague to check it.',
      cancelled: 'You stopped it. Nothing was kept.',
      'no-printer': 'The sheets cannot be made here, because no program was found that makes a PDF.',
      'nothing-to-print':
        'There is nothing to put on paper here. Choose something else, or put talks on the evening first.',
      unexpected: 'Something went wrong that we did not foresee. What was kept is still there; try again.',
    },
    safetyTitle: 'Call somebody about this',
    invalidInput: (fields) =>
      fields.length === 1
        ? `This field is not right: ${fields[0]}. Correct it; nothing was changed.`
        : `These fields are not right: ${fields.join(', ')}. Correct them; nothing was changed.`,
    problem: {
      missing: 'is missing',
      unknown: 'does not exist',
      tooLong: (most) => `is too long (at most ${most})`,
      tooShort: (least) => `is too short (at least ${least})`,
      tooBig: (most) => `is too large (at most ${most})`,
      tooSmall: (least) => `is too small (at least ${least})`,
      choice: (choices) => `must be one of these: ${choices.join(', ')}`,
      date: 'is not an existing day (yyyy-mm-dd)',
      type: 'is another kind of value',
      noSession: 'is none of the sessions',
      endsFirst: 'does not lie after the beginning',
      other: 'is not right',
    },
    wait: (seconds) =>
      seconds === 1
        ? 'Try again in 1 second. Your data is still there.'
        : `Try again in ${seconds} seconds. Your data is still there.`,
    heldBy: (machine, since, silent) =>
      silent
        ? `The vault has been open on the computer ${machine} since ${since}, but nothing was heard of it for minutes. Look there first whether Driehoek is still open.`
        : `The vault has been open on the computer ${machine} since ${since}. Your data is still there; close Driehoek there and try again.`,
  },
} as const satisfies Bilingual<ErrorTexts>;

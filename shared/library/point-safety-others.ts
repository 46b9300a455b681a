/** Phrases about threats, weapons, bullying, fights and being drawn into crime (domain.md §1 and §6). */
import type { PatternRow } from './point-pattern.ts';

export const safetyOthersPatterns: readonly PatternRow[] = [
  {
    id: 'safety.threat',
    kind: 'safety',
    phrases: {
      nl: [
        'ik & wil|ga|zou|ben_van_plan|heb_zin & hem|haar|ze|iemand|iedereen|klas|die & vermoord*|doodmaken|steken|wat_aandoen|iets_aandoen|pijn_doen|neersteken|schieten|afmaken',
        'vechtpartij*|gevecht|knokpartij|massale & afgesproken|vrijdag|na_school|gefilmd|park|tegen|wapens|station',
        'vuurwerkbom*|cobra|nepwapen|airsoft|kapmessen|nepvuurwapen',
        'haatberichten|haatreacties|haatmail|doxing|gedoxt|doxxing',

        'komt|komen|kom|gaan|gaat|ga me|mij|hem|haar halen|pakken|opzoeken|opwachten|slopen',
        'crew|groep|bende|jongens|matties & halen|pakken|opwachten|slaan & me|mij|hem|haar',

        'bedreig*|bedreiging*|dreig*|dreigde|dreigt & @them|me|mij|ons|dood|mes|slaan|steken|familie|appjes|insta*|online|klas|leerling*|jongens|school|door|broer|met',
        'steken|neersteken|steek|gestoken|neergestoken|neerschieten|schieten|doodschieten|afmaken|vermoorden|doden|kapotmaken|openhalen|doodslaan|doodmaken & @them|me|mij|hem|haar|ons|gaat|gaan|ging|zegt|zei|zou|wil|school|iemand|leerling*|dreig*',
        'ga|gaat|gaan|zal|zou|wil & je|me|mij|hem|haar|ze|jou|iedereen|hun & vermoord*|afmaken|steken|neersteken|schieten|neerschieten|doodmaken|doden|dood_slaan|doodslaan|kapot_slaan|pakken_na_school|in_elkaar|slaan|opwachten|iets_aandoen|verkrachten|overhoop',
        'wacht*|opwacht*|opgewacht|staan|wachten & na_school|buiten|poort|station|me_op|hem_op|haar_op|fietsenhok|bushalte & me|mij|haar|hem|jongens|slaan|pakken|elke|bang|met|groep|op|dreig*',
        'benen|been|arm|nek|botten|vingers & breken|breek|breekt|gebroken & dreig*|gaan|als|zeggen|ze|me|mijn|mn',
        'dood|doods|moord & bedreig*|bedreiging*|dreigement*|verwens*',
        'dreigement*|doodsbedreig*|doodswens*|dodenlijst|moordlijst|aanslag|schietpartij|bom|bommelding|explosie',
        'mes|messen|steekwapen*|wapen|wapens|pistool|vuurwapen*|gun|boksbeugel*|machete|taser|stroomstootwapen|ploertendoder|kapmes|vlindermes|stiletto & mee|tas|zak|school|kluis*|bij_zich|dreig*|laten_zien|liet|zien|gezien|kocht|gekocht|heeft|hebt|heb|neemt|draagt|trok|trekt|op_zak|keel|met|jas|gevonden|getrokken|rugzak|iemand|hem|haar',
        'mes|pistool|wapen|boksbeugel|machete|steekwapen|vuurwapen & bij|mee|op',
        'iedereen|leerlingen|school|klas & vermoord*|doodschieten|neerschieten|opblazen|afmaken|schieten',
        'afpers*|afgeperst|afpersing|beroofd|berov*|overvallen|straatroof|ripdeal',
        'geld|telefoon|spullen|jas & afpakken|afgepakt|geven|betalen & anders|moet|slaan|dwing*|dreig*|klappen|elke',
        'moet*|dwing*|moest|gevraagd|vragen|vroegen & pakketje*|pakje*|tasje|tas|drugs|geld|pinpas|rekening|wapen*|koerier & brengen|bezorgen|wegbrengen|verstoppen|bewaren|rondbrengen|ophalen|uitlenen|afgeven|vervoeren|anders|dreig*|rotterdam|bewaar*',
        'geronseld|ronsel*|drugsrunner*|uithaler*|geldezel*|drillrap|criminele|uitbuiting|straatbende',
      ],
      en: [
        'i & want_to|gonna|going_to|will|could & hurt|kill|stab|shoot|attack & someone|them|him|her|people|everyone|somebody',
        'fight & arranged|planned|organised|organized|after_school|filmed|friday|park & boys|girls|school|group|knife',
        'hate_messages|hate_comments|hate_mail|doxxed|doxxing|doxed',

        'come|coming|comes for me|him|her & school|crew|gang|boys|tomorrow|said|says|knife',
        'get|find me|him|her after school',

        'threat*|threaten* & me|him|her|us|kill|hurt|knife|school|online|message*|by|beat|stab|my|with|students|boys|family|getting|keeps|them|student',
        'stab*|shoot*|shot|kill|murder|beat_up|jump & me|him|her|us|someone|everyone|you|them|school|people|kids|students & going|gonna|will|want*|threat*|said|says|after|wants|knife|plan*|he|she|they|theyll|hell|wait*',
        'kill|killed|murder|stab|hurt & me|her|him|us & theyd|theyll|hell|shell|threat*|going|gonna|if|will|would|said|says|wants|want|scared|afraid',
        'wait*|waiting|follow*|following|corner*|jump*|ambush* & me|him|her|us & after_school|outside|gate|bus_stop|station|gym|home|bike|every|toilets|group|boys|behind|way|with|scared|street|hallway|corridor',
        'break*|broke & my|his|her & legs|arm|neck|fingers|face|bones|jaw|nose',
        'knife|knives|gun|guns|weapon*|machete|brass_knuckles|taser|pepper_spray|blade|pistol & school|bag|pocket|brought|bring*|carr*|locker|showed|show*|has|pull*|with|threat*|on_him|on_her|found|bought|have|backpack|jacket|saw|got|class|someone',
        'death|bomb threat*|threats',
        'hitlist|kill_list|hit_list|shoot_up|blow_up',
        'everyone|school|class & shoot*|bomb*|kill|massacre|dead',
        'rob*|robbed|mugged|extort* & me|him|her|by|knife|phone|money|at|was|got',
        'money|phone|stuff|lunch & give|hand|pay|take|takes|taking & or_else|or_they|forc*|threat*|every|beat*|otherwise|my|hit',
        'forc*|made|told|threat*|or & bag|package*|parcel*|drugs|money|bank_account|weed|pills & bring|deliver*|carry|hide|hold|transport|sell|keep|run|drop|lend & me|to|him|her',
        'county_lines|drug_runner*|money_mule*|recruited|gangs|gang_member*|gang_violence|street_gang',
        // Only beside words that are not Dutch too: there a "gang" is a corridor.
        'gang & the|his|my|our|your|their|this|that|there|from|with|who|they|them|him|am|im|you|youre|she|he_is|hes|after|join|joined|joining|recruit*|wants|keeps|older|scared|afraid|leader|related|initiat*',
      ],
    },
  },
  {
    id: 'safety.bullying',
    kind: 'safety',
    deniable: true,
    phrases: {
      nl: [
        'leraar|docent|mevrouw|meneer|juf & dom|lelijk|dik & uitlach*|vernedert & elke',

        'gepest|pesterij*|pestgedrag|weggepest|getreiter*|treiter*|getergd|gepeste|cyberpest*|gepeest|pesters|pester|gepestet',
        '@others & @bullying & @them|me|mij|uit|steeds|elke|altijd|weken|maanden|pauze|klas',
        '@bullying & @them|me|mij & @others|elke|altijd|steeds|iedere|weken|maanden|dagelijks|klas|groep*|app|pauze|online|gang|hele|insta*|door',
        'word|wordt|werd|worden|werden|ben|is & uitgelachen|uitgescholden|buitengesloten|vernederd|genegeerd|geschopt|geduwd|bespuugd|getrapt|geslagen|uitgejouwd|gekleineerd|opgewacht|nageroepen|belaagd|geintimideerd|geintimideerd|geterroriseerd|gestalkt|gefilmd|gehaat|doodverklaard|achtervolgd|gediscrimineerd',
        'uitgelachen|uitgescholden|buitengesloten|vernederd|uitgejouwd|geduwd|bespuugd|nageroepen & elke|altijd|dagelijks|steeds|klas|maanden|weken|door|klasgenoten|groep*|word|wordt|pauze|hele|iedereen|school',
        'schelden|scheldt|lachen|lacht|sluiten|sluit|roepen|noemen|noemt|negeren|spugen|filmen|duwen|schoppen|trappen|slaan & me|mij|hem|haar & uit|buiten|na|elke|iedere|altijd|hoer|homo|kanker*|dik|lelijk|freak|weg|varken|aap|iedereen|allemaal|pauze|maanden|weken|steeds|hele',
        'groepsapp*|groepschat*|appgroep*|whatsappgroep*|app|tiktok|insta*|snap*|account*|filmpje*|foto*|roddelaccount*|klassenapp|meme*|pagina & over|van & mij|me|haar|hem & lach*|uitlachen|pest*|scheld*|gemaakt|nep|gemeen|vernedere*|bangalijst|iedereen|delen|gezet|haat*|doodgaan|belachelijk|gemene|rond|lelijk',
        'filmpje*|filmen|gefilmd|filmden|filmde & wc|toilet|vecht*|slaan|geslagen|geschopt|hoofd|kleedkamer|vernederd|me|mij|hem|haar & rond|online|gezet|uitlachen|lachen|app|geslagen|wc|toilet|school|geplaatst|iedereen|klappen|toen',
        'hoofd & wc|toilet|prullenbak|vuilnisbak|muur & duw*|stop*|gestopt|geduwd|onder|in|tegen|hielden',
        'tas|spullen|fiets|jas|eten|brood|boeken|gymtas|schoenen|telefoon & afpakken|afgepakt|kapot*|gooi*|gegooid|verstopt|verstoppen|vernield|vernielen|gesloopt|slopen|wc|prullenbak|vuilnis & elke|iedere|steeds|alweer|altijd|pest*|groepje|jongens|meiden|ze',
        'bang|angst & school|klas|klasgenoot|klasgenoten|jongens|meiden|groep|leerlingen|pauze & slaan|geslagen|opwachten|pakken|gaan|bang|pest*|buikpijn|groepje|weer|wachten|steeds|voor',
        'in elkaar & geslagen|slaan|getrapt|getimmerd|gebeukt|geschopt|slaat|sloegen|trappen|rammen|geramd|beuken|gemept',
        '@others & slaan|sloegen|geslagen|schoppen|schopten|trappen|trapten|bespugen|duwen|duwden|sleuren|beuken|steken|wurgen|vastgehouden|in_elkaar|pakken|grepen|te_grazen & me|mij|hem|haar|mijn|onze|zoon|dochter|elke|weer|steeds',
        'builen|bloedneus|gescheurde|gebroken|gehavend|bloedend|schrammen & thuis|school|komt|kwam|schoolplein|kleren|neus|bril|jas & thuis|kwam|komt|elke|weer|bijna|door|vaak',
        'racistisch*|racisme|aapgeluid*|kankerhomo|kutmarokkaan|vieze_homo|apengeluid*|neger|nikker|homohaat|scheldwoord*',
        'pestkop*|mikpunt|pispaal|zondebok|slachtoffer & pest*|klas|groep|geweld|is|ik|ben|van',
        'zegt|zeggen|roept|roepen|stuurt|sturen & dat ik|haar|hem|me|mij & dood_moet|zelfmoord|van_kant|ophangen|beter_dood|springen|afmaken|lelijk|vermoorden|doodgaan',
      ],
      en: [
        'bullied|bullying|bullies|bully|cyberbull*|cyber_bull*|bullys|bulli*',
        '@others & @bullying & me|him|her|us|my|out|every|always|months|weeks|lunch',
        '@bullying & me|him|her|us|my_son|my_daughter & @others|every|always|daily|months|weeks|class|online|lunch|school|break|group|chat',
        'get|gets|getting|got|is|was|being|been|keep|keeps & laughed_at|called_names|picked_on|pushed|shoved|spat_on|left_out|excluded|humiliated|mocked|teased|harassed|tripped|beaten|beat_up|jumped|kicked|slapped|punched|hit|ganged & every|school|class|always|daily|again|kids|boys|girls|months|weeks|by|lunch|break|in|after|pe|at|whole',
        'picked_on|ganged_up|beat_up|beaten_up|spat_on|spit_on|jumped_me|jumped_him|jumped_her|jump_me|laughed_at',
        'call*|laugh*|mock*|spit*|push*|trip*|shove*|exclud*|ignor*|tease*|pick*|gang*|leave*|insult*|film*|throw* & me|him|her & names|every|always|fat|ugly|freak|gay|whore|slut|out|months|weeks|day|lunch|break|daily|whole|at|up|on|everyone|pig|monkey',
        'group_chat|groupchat|account|page|tiktok|insta*|snap*|video|videos|meme*|posts|whatsapp_group & about|of|on & me|him|her & laugh*|mean|fake|mak*|made|everyone|mock*|hate|nasty|ugly|bully*|humiliat*|without|spread*|share*|whole',
        'head & toilet|bin|wall|locker|bowl & push*|put|shove*|held|stuck|flush*|bang*|smash*|slam*|my|his|her|in',
        'filmed|filming|recorded|recording|record & me|him|her & fight|beat*|toilet|changing|crying|hit*|posted|laugh*|it|online',
        'bag|stuff|bike|coat|lunch|phone|shoes|clothes|books & take|takes|took|steal*|hide|hides|hid|destroy*|throw*|threw|break*|trash*|toilet|bin|wreck* & every|always|they|keep|them|group|kids',
        'afraid|scared|terrified|refuses|skip*|avoid* & school|class|lunch|break|pe|boys|girls|kids|group & beat*|laugh*|bully*|they|them|hit|get|because|wait*|again|jump*',
        '@others & hit*|beat*|kick*|punch*|shov*|push*|jump*|spit*|attack*|slap*|grab*|chok*|trip*|corner* & me|him|her|us|my|our|every|again|son|daughter',
        'racist|racism|monkey_noises|slurs|slur|homophob*|n_word|hate_speech',
        'tell*|told|say*|said & kill|hang|die & myself|herself|himself|yourself|should|go|me_to|her_to|him_to',
        'black_eye|bloody_nose|torn_clothes|ripped_shirt & school|home|comes|came|again|boys|kids|bullies',
      ],
    },
  },
  {
    id: 'safety.shut-out',
    kind: 'safety',
    phrases: {
      nl: [
        'het|door|met|dat pesten|gepest stopt|houdt|gaat|begon|begint|is|werd|wordt|weer|nog|niet',
        'niemand|iedereen & praat|speelt|wil|zit|negeert|haat|kijkt|praten|vermijdt|ontwijkt|tegen & me|mij|hem|haar & klas|pauze|nooit|al|maanden|weken|alleen|meer|school|hele|sinds|naast|met|bang',
        'durf|durft|wil|ziek & niet|nie & school|klas|pauze|kleedkamer & pest*|lach*|uitgelachen|scheld*|bang|slaan|klasgenoten|groepje|opgewacht|wachten|maanden',
      ],
      en: [
        'nobody|noone|everyone|everybody|whole_class & talks|sits|speaks|ignores|hates|avoids|laughs|laughing|likes|against|plays & me|him|her & class|lunch|ever|anymore|months|school|all|since|to|with|at|next|weeks',
      ],
    },
  },
];

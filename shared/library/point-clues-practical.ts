/** What tells, together, that a point is practical or a matter of home (domain.md §1). Each alone says little. */
import type { PatternRow } from './point-pattern.ts';

export const logisticsClues: readonly PatternRow[] = [
  {
    id: 'logistics.when-and-where',
    kind: 'logistics',
    points: 1,
    phrases: {
      nl: [
        'is|zijn|wordt & er|het & morgen|vandaag|volgende_week|maandag|dinsdag|woensdag|donderdag|vrijdag',
        'graag|verzoek|wij_willen|svp & doorgeven|wijzigen|aanpassen|bevestigen|ontvangen|weten|opsturen|terugbellen|verzetten|informatie',
        'nodig|verplicht & voor|mee|spullen|eerste_dag|gym|praktijk|excursie|kamp',
        'vergeten & in_te_leveren|mee|door_te_geven|te_betalen|af_te_melden|aan_te_melden',
        'nog & openstaan*|invullen|inleveren|aanleveren|tekenen|regelen|doorgeven',

        'wanneer|waar|waarheen|hoelaat|welke|hoeveel|datum|data|dagen|tijdstip|tijden|klokslag|adres|lokaal',
        'hoe laat|lang|duur|kom|werkt|vraag|meld|log|krijg|kan|geef',
        'tot wanneer|hoe|welke',
        'moet|moeten|mag|kan|kunnen|kunt|mogen & meenemen|inleveren|ophalen|doorgeven|betalen|bestellen|halen|aanmelden|opgeven|invullen|aanvragen|melden|brengen|terugbrengen|opsturen|afgeven|ruilen|wisselen|opzeggen|ondertekenen|tekenen|printen|parkeren',
        'nog niet & gekregen|ontvangen|binnen|teruggekregen|gehad|betaald|ingeleverd|getekend|retour|gekomen|gemeld',
        'weten jullie|u|jij|iemand',
        'kunt|kan|kunnen|wilt|willen u|jullie|je & sturen|mailen|doorgeven|aanpassen|wijzigen|regelen|noteren|opsturen|bellen|laten_weten|doorsturen',
      ],
      en: [
        'is|are & there|it|school & tomorrow|today|next_week|monday|tuesday|wednesday|thursday|friday',
        'please & confirm|change|update|forward|send|resend|note|cancel|call',
        'needed|required & for|first_day|pe|trip|camp|bring',
        'forgot & hand_in|bring|pay|sign|tell|report',
        'still & outstanding|missing|fill|sign|hand_in|arrange',

        'when|where|which|date|dates|deadline|day|oclock|location|what_time|address|bank|where|till',
        'what time|day|date|room|should|do|does|must & bring|wear|pack|start|end|finish|begin|need|take|is|meet',
        'how do|can|long|much|many|late|early',
        'can|could|will|would you send|email|mail|update|change|resend|forward|confirm|tell',
        'not|never|hasnt|havent|didnt & received|arrived|got|get|paid|returned|signed|back|come|show*',
        'do|does|should|must|can|need we|i|he|she|they|to & bring|hand_in|pay|order|sign|pick_up|return|fill_in|collect|print|register|sign_up|park|drop_off|wear',
      ],
    },
  },
  {
    id: 'logistics.things',
    kind: 'logistics',
    points: 2,
    phrases: {
      nl: [
        'kluis*|sleutel*|sleuteltje|pasje*|schoolpas*|borg|fietsenhok|fietsenrek|fietskelder|gymspullen|gymkleren|gymtas|gymbroek|gymschoenen|sportkleren|zwemspullen|schooltas|rugzak|etui|oplader|lader|printer*|printen|uitprinten|wifi|eduroam|kopieer*|kopieren|beamer|laptop*|chromebook*|laptophoes|oortjes|koptelefoon|rekenmachine*|woordenboek*|atlas|boekenpakket*|werkboek*|tekstboek*|boekenlijst*|boekenfonds|schrift|schriften|multomap|ringband|labjas|veiligheidsbril|broodtrommel|beker|drinkfles|lunchpakket|paraplu|handschoenen|bodywarmer|vest|sjaal|muts|airpods|portemonnee|lootje*|paklijst*|packinglist|inpaklijst|kluisnummer|kluissleutel|automaat|watertappunt|lift',
        'jas|tas|bril|fiets|trui|schoenen|beker|boek|telefoon|sleutels|usb|oortje|pen & kwijt|verloren|vergeten|laten_liggen|gevonden|weg|zoek|gestolen|meegenomen|liggen',
        'boek|boeken & besteld*|bestellen|binnen|geleverd|inleveren|teruggebracht|beschadigd|retour*|kaften|nieuw|kapot|missen|ontbreekt|ontbreken|kwijt|terug|huur|pakket|ophalen',
      ],
      en: [
        'locker*|padlock|key|keys|charger|printer|printing|wifi|eduroam|laptop*|chromebook*|calculator*|dictionary|textbook*|workbook*|lost_property|lost_and_found|gym_kit|pe_kit|gym_bag|gym_shoes|swimming_stuff|lab_coat|goggles|lunchbox|water_bottle|backpack|pencil_case|bike_rack|bike_shed|school_pass|student_card|badge|packing_list|packinglist|elevator|vending_machine|umbrella|hoodie|padlock',
        'jacket|coat|bag|glasses|bike|sweater|hoodie|shoes|book|phone|keys|airpods|scarf|bottle|wallet & lost|left|forgot*|missing|found|stolen|gone|behind',
        'book|books & order*|delivered|missing|return*|damaged|replace*|rent*|late|arrived|lost',
      ],
    },
  },
  {
    id: 'logistics.money',
    kind: 'logistics',
    points: 2,
    phrases: {
      nl: [
        'factuur*|rekeningnummer*|betaald|betaling*|betalen|betaallink|betaalverzoek|tikkie|overgemaakt|overmaken|overboek*|termijn*|incasso|iban|borg|boete|ouderbijdrage*|schoolgeld|lesgeld|kopieerkosten|eigen_bijdrage|terugbetaling|terugbetal*|teruggave|restitutie|aanmaning|leergeld|subsidie',
        'wat|hoeveel|hoe_duur|prijs|bedrag|kosten|kost & kost|kosten|betalen|excursie*|reis|werkweek|kamp|boeken|laptop|schoolreis*|kluis*|pasje|gala|schoolkamp|examentraining|ticket*|bijdrage',
        'geld voor|van & reis|excursie*|werkweek|kamp|kluis*|boeken|uitje|schoolreis',
      ],
      en: [
        'invoice*|payment*|paid|instalment*|refund*|deposit|bank_account|fee|fees|contribution|direct_debit|reimburs*|overdue|transfer_the',
        'how_much|cost|costs|price|amount|pay|money & trip|camp|locker|books|laptop|excursion|week|ticket*|prom|card|school|exam_training',
        'pay|paying for|by|the|in|into',
      ],
    },
  },
  {
    id: 'logistics.absence',
    kind: 'logistics',
    points: 2,
    phrases: {
      nl: [
        'ziekmeld*|ziek_gemeld|ziek_melden|beter_gemeld|beter_melden|betermeld*|absent*|absentie*|verzuimmelding*|afmeld*|afgemeld|ziekbriefje|briefje|presentie|verlof*|vrijstelling|buitengewoon|vrij_te_vragen|vrijvragen|verlofaanvraag|verlofformulier',
        'tandarts*|orthodontist*|beugel*|huisarts*|dokter*|ziekenhuis|fysio|oogarts|prik|vaccinatie|rijexamen|rijles|theorie_examen|bruiloft|begrafenis|uitvaart|crematie|jubileum|huwelijk & afspraak|naar|vrij|verlof|weg|eerder|morgen|uur|afwezig|later|maandag|dinsdag|woensdag|donderdag|vrijdag|om|heeft|dag',
        'is|ben|was & morgen|vandaag|maandag|dinsdag|woensdag|donderdag|vrijdag & ziek|afwezig|vrij|weg|koorts|griep|er_niet',
        'ziek|griep|koorts|buikgriep & vandaag|morgen|thuis|komt_niet|gemeld|melden|blijft|bed',
        'eerder|vroeger|later|vrij & weg|vakantie|vliegen|vliegtuig|vertrekken|dag|naar_huis|vlucht|vrijdag|maandag|verlof',
        'te laat & melding|melden|geregistreerd|genoteerd|registratie|magister|kaart|briefje|onterecht_genoteerd|bus|trein',
        'staat|sta|stond & afwezig|absent|spijbelen|te_laat|ziek|ongeoorloofd & terwijl|maar|onterecht|was|genoteerd|nog',
      ],
      en: [
        'sick_note|absent|absence*|leave_request|sick_leave|request_leave|day_off|time_off|attendance_record|marked_absent|marked_late|call_in_sick|excused|called_in_sick|exemption',
        'dentist*|orthodontist*|doctor*|hospital|braces|physio*|optician|vaccination|driving_test|driving_lesson|wedding|funeral & appointment|leave|off|miss|away|late|tomorrow|monday|tuesday|wednesday|thursday|friday|at|early|has|have',
        'is|will_be|am & tomorrow|today|monday|tuesday|wednesday|thursday|friday & sick|ill|absent|away|home|off',
        'sick|ill|fever|flu & today|tomorrow|home|report*|stay*|coming_in',
        'leave|leaving|go & early|earlier & friday|flight|holiday|plane|monday|today|tomorrow|day|appointment|airport',
      ],
    },
  },
  {
    id: 'logistics.calendar',
    kind: 'logistics',
    points: 2,
    phrases: {
      nl: [
        'herfstvakantie|kerstvakantie|voorjaarsvakantie|meivakantie|zomervakantie|krokusvakantie|vakantierooster|vakantiedata|studiedag*|studiemiddag|lesvrij*|jaarplanning|jaaragenda|jaarkalender|ouderavonden|informatieavond*|rapportuitreiking|toetsrooster|toetsweekrooster|examenrooster|lesrooster|roosterwijziging*|rooster*|lestijden|schooltijden|tussenuur|tussenuren|blokuur|verkort_rooster|pauzetijden|lokaalnummer|lokaalwijziging|proefwerkweek',
        'wanneer|hoe_laat|welke_dag|datum|waar|welk_lokaal|weet & toets*|examen*|rapport*|ouderavond*|tienminutengesprek*|diploma*|excursie*|werkweek|kamp|introductie*|gala|schoolfeest|sportdag|open_dag|proefwerk*|mondeling|vakantie|les|vertrekt|vertrek|verzamelen|begint|beginnen|start|eindigt|afgelopen|uit|terug|bus|schoolfoto*|inschrijv*|profielkeuze_formulier|deadline|herkansing|uur',
        'eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|1e|2e|3e|4e|5e|6e|7e|8e uur',
        'gesprek|afspraak|gesprekje|tienminutengesprek|oudergesprek & verzet*|verzetten|verplaats*|verschuiven|verschoven|afzegg*|afzeggen|annuleren|andere|ander|later|eerder|online|teams|digitaal|telefonisch|bellen|tijd|tijdstip|datum|lokaal|plannen|inplannen|prikken|kwart*|halfuur|uur|avond|ochtend|middag|werk|uitnodiging|bevestig*|wie|week',
        'verplaatst|verzet|verschoven|gewijzigd & naar & lokaal|uur|dag|maandag|dinsdag|woensdag|donderdag|vrijdag|week|kamer|zaal',
        'lokaal & gewijzigd|veranderd|gesprek|waar|welk|vind|nummer|verplaatst|anders',
        'datum & gesprek|prikken|volgend*|ouderavond|toets*|afspraak|vastleggen|plannen',
        'vakantie & wanneer|begint|data|welke_week|boeken|vlucht|dagen|eerder|datum',
        'bus|trein & rijdt|vertraging|missen|haalt|vertrek*|uur|abonnement|kaart|pas|aansluiting|staking',
      ],
      en: [
        'autumn_break|christmas_break|spring_break|christmas_holiday*|summer_holiday*|school_holiday*|term_dates|teacher_training_day|inset_day|study_day|test_schedule|exam_schedule|timetable*|time_table|schedule|free_period|room_change|room_number|school_calendar|year_planner|bell_times|bus_times|half_term|exam_timetable|exam_week',
        'when|what_time|which_day|date|where|which_room & test*|exam*|report*|parents_evening|trip|camp|prom|party|sports_day|open_day|holiday*|lesson*|class|bus|leave|start*|begin*|end*|finish*|photo*|ceremony|meeting|break|resit*|vacation|intro*|deadline',
        'first|second|third|fourth|fifth|sixth|last period|hour',
        'meeting|talk|appointment|conversation|slot|interview|chat & move*|reschedul*|postpon*|cancel*|later|earlier|another|other|online|teams|zoom|video|phone|time|date|room|book|evening|afternoon|half|confirm*|who|moved|monday|tuesday|wednesday|thursday|friday|invite|long',
        'room & change*|moved|which|find|number|different|where',
        'bus|train & late|leaves|leave|delay*|miss*|ticket|pass|time|card|strike|connection',
        'holiday|holidays|break|vacation & when|start*|begin*|dates|book*|flight*|end|earlier',
      ],
    },
  },
  {
    id: 'logistics.office',
    kind: 'logistics',
    points: 2,
    phrases: {
      nl: [
        'uitnodiging|bevestiging|agenda|tijdslot|slot|inschrijflink|intekenlijst|rooster|planner & gesprek|niet|geen|intekenen|aanmelden|open|vol|kwijt|link',
        'eten|lunch|pinnen|kantine|automaat|magnetron|koelkast|waterkoker & kan|mag|waar|meenemen|pinnen|opwarmen|pauze & school|kantine',
        'praktijkkleding|werkkleding|schort|veiligheidsschoenen|messenset|koksbuis|gereedschap|materiaal|tekendoos|verf',
        'reisgegevens|paspoort|idkaart|id|identiteitskaart|visum|allergielijst|reisverzekering & reis|londen|kamp|mee|werkweek|excursie|buitenland',
        'vervoersbewijs|reiskosten|ov|ovkaart|studentenreis*|fietsvergoeding',

        'school & morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|begint|dicht|open|vrij & 8|8_30|hoe_laat|is|of',
        'tolk & gesprek|komt|nodig|regelen|avond|ouderavond',
        'adres|route|ingang & van|waar|sporthal|school|gymzaal|zwembad|stagebedrijf|locatie',
        'kom ik aan|bij|naar & pas|code|boek|kaart|pasje|formulier|sleutel|locatie|school',
        'pas|pasje & kwijt|nieuwe|kapot|werkt|vergeten|aanvragen',
        'vervoer & school|regelen|naar|leerlingen|contact|taxi',
        'wat moet|moeten & aan|aantrekken|mee|meenemen|meebrengen & sportdag|kamp|excursie*|gym|gala|reis|werkweek|les|dag',
        'begint & 8|9|school|les|uur & 15|30|00|of|om|laat',

        'formulier*|*formulier|handtekening|ondertekend|ondertekenen|toestemmingsbrief|inschrijving|inschrijven|aanmelden|aanmelding|uitschrijv*|aanmeldformulier|mijn_account|een_account|nieuw_account|zijn_account|haar_account|wachtwoord*|inlog*|inlogge*|ingelogd|gebruikersnaam|ouderaccount|ouderportaal|code|activeringscode|verificatie*|magister|somtoday|zermelo|itslearning|teams|office_365|onedrive|app|emailadres*|mailadres*|telefoonnummer*|mobiele_nummer|noodnummer|postadres|adreswijziging|verhuis*|verhuizing|verhuizen|contactgegevens|gegevens|schoolbericht|nieuwsbrief*|administratie|balie|receptie|concierge|concierge|pdf|bijlage|link|schoolverklaring|bewijs_van_inschrijving|studiefinanciering|duo|diplomakopie|kopie|verzekering|schadeformulier|leerlingenvervoer|taxi|pasfoto*|schoolfoto*|leerlingenpas|ov_kaart|abonnement|parkeer*|parkeren|fietssticker',
        'mail|mails|brief|brieven|bericht|berichten|uitnodiging|post|info & niet|geen|nooit|kwijt|gekregen|ontvangen|krijgen|krijg|gehad|gemist|spam|verkeerd|dubbel|oud|aangekomen|binnen|opnieuw',
        'nieuw|nieuwe|ander|gewijzigd|veranderd|verkeerd|oude|klopt_niet & adres|nummer|mailadres|telefoonnummer|rekeningnummer|email|achternaam|gegevens',
        'werkt|doet|doen|lukt|laadt & niet|t_niet|het_niet & app|site|inlog*|link|pas|poortje|printer|laptop|kluis*|scherm|magister|somtoday|teams|deur|wachtwoord|code|lift',
        'opgeven|aanmelden|inschrijven & voor|hoe|waar|wanneer|nog',
      ],
      en: [
        'invitation|confirmation|time_slot|slot|sign_up_sheet & meeting|not|no|book|full|lost|link|get',
        'lunch|canteen|microwave|vending & can|where|bring|pay|heat & school|canteen|card',
        'apron|safety_shoes|work_clothes|tools|knife_set|art_supplies',
        'passport|id_card|visa|allergy_list|travel_insurance & trip|london|camp|bring|abroad',
        'travel_costs|travel_expenses|commute',

        'have school|class|lessons on|today|tomorrow',
        'school & on & monday|tuesday|wednesday|thursday|friday|tomorrow & do|is|have|open|closed',
        'transport & school|to|contact|arrange|taxi',
        'interpreter & meeting|talk|need|arrange|evening',
        'wear & sports_day|camp|trip|prom|pe|gym|ceremony',

        'form|forms|slip|signature|signed|sign_up|register|registration|enrol*|enroll*|my_account|an_account|new_account|his_account|her_account|password*|login|log_in|logged|username|parent_portal|portal|activation_code|code|magister|somtoday|zermelo|itslearning|app|email_address|phone_number|emergency_contact|contact_details|address|moved_house|moving_house|newsletter|front_desk|school_office|office|reception|caretaker|attachment|link|pdf|proof_of_enrol*|student_finance|insurance|school_photo*|student_card|bus_pass|travel_card|parking|park',
        'mail|mails|email|emails|letter|letters|message|messages|invitation|invite|info & not|no|never|didnt|lost|received|get|got|missed|spam|wrong|twice|old|again|arrived|hasnt|havent',
        'new|changed|wrong|update*|old|different & address|number|email|phone|bank|surname|details',
        'not|doesnt|isnt|wont|cant & work*|open|load|log_in|connect|print & app|site|website|login|link|account|card|gate|printer|laptop|locker|screen|portal|teams|door|password|wifi|magister|somtoday',
      ],
    },
  },
];

export const homeClues: readonly PatternRow[] = [
  {
    id: 'home.at-home',
    kind: 'home',
    points: 1,
    phrases: {
      nl: [
        'thuis|huis|avonds|nachts|snachts|weekend|weekenden|zaterdag*|zondag*|zaterdagavond|vrijdagavond|keuken|bank|tafel|bed|kamer|zolder|badkamer|tuin|gezin|eettafel|wasmand',
        'mag|mogen|moet|moeten|verbied*|verbieden|toestaan|streng|laten|laat & van|hij|zij|ze|ik|wij|ouders|papa|mama|ma|pa & niet|niks|geen|altijd|nooit|pas|al|alleen|elke',
        'van mijn|mn|me|m ouders|moeder|vader|ma|pa|mama|papa',
        'papa|mama|ma|pa|moeder|vader|ouders & zegt|zegt_nee|zeurt|zeuren|moppert|wil_niet|verbiedt|vindt|vinden|streng|boos|gezeur',
        'hoeveel|hoe_laat|hoe_lang|wat_is_normaal|normaal|vanaf_welke_leeftijd|oud_genoeg & mag|mogen|kind|jaar|leeftijd|tiener|puber|meisje|jongen|zoon|dochter',
        'elke avond|dag|ochtend|keer & strijd|ruzie|discussie|gedoe|gevecht|drama|gezeur',
        'strijd|gedoe|discussie|gezeur|gezanik|botsen|bots',
      ],
      en: [
        'home|house|evening*|night|nights|weekend|weekends|saturday*|sunday*|kitchen|couch|sofa|dinner_table|bed|bedroom|bathroom|garden|family',
        'mum|mom|dad|parents|mother|father|mam & let|lets|wont|says|makes|nags|nag|nagging|allow*|strict|forbid*|never|hates|against|moans',
        'let|lets|allow|allowed|wont_let|ban|banned|strict|forbid & me|him|her|us|to|my_parents|go',
        'every evening|night|day|morning|time & fight*|argu*|drama|battle|discussion|struggle',
        'old_enough|right_age|normal|too_young & for|to|stay|go|teen*|14|15|13|12|16|boy|girl',
        'fight*|argu*|bicker*|struggle|battle|nagging|row|moody|attitude|backchat',
      ],
    },
  },
  {
    id: 'home.screens',
    kind: 'home',
    points: 2,
    phrases: {
      nl: [
        'gamen|gamet|gamed|game|games|gamer|playstation|ps5|xbox|nintendo|switch|fortnite|roblox|minecraft|fifa|brawl*|netflix|youtube|tiktok*|insta|instagram|snap|snapchat|whatsapp|discord|twitch|reels|series|serie|binge*|schermtijd|scherm|schermen|scrollen|scrolt|appen|appt|swipen|swipet|influencer*|streamen|gamestoel|gamepc|ipad|tablet|televisie|tv|beeldscherm*|schermverslaafd',
        'telefoon|mobiel|mobieltje|telefoontje|iphone|gsm & bed|nacht|nachts|avond*|tafel|afpak*|afgepakt|inneemt|afgenomen|weg|thuis|uur|hele|altijd|limiet|slaapkamer|vergroeid|tijd|nieuwe|eten|strijd|abonnement|kind|jaar|oud|controleren|zit|vast|app*|apps|urenlang|verslaafd_aan',
        'wifi & uit|nachts|avonds|thuis|router',
        'computer|laptop & hele|nacht|avond*|gamen|tot_laat|zit|bed',
      ],
      en: [
        'gaming|games|game|gamer|playstation|ps5|xbox|nintendo|switch|fortnite|roblox|minecraft|fifa|netflix|youtube|tiktok*|instagram|insta|snap|snapchat|whatsapp|discord|twitch|reels|screen_time|screentime|screens|scrolling|scrolls|streaming|binge*|ipad|tablet|tv|television|influencer*',
        'phone|mobile|iphone & bed|bedroom|night|table|take|away|confiscat*|took|glued|hours|home|all|limit|dinner|new|old|addict*|contract|evening|check|always|his|her',
        'wifi & off|night|router',
      ],
    },
  },
  {
    id: 'home.sleep-and-food',
    kind: 'home',
    points: 2,
    phrases: {
      nl: [
        'bedtijd*|slapen|slaapt|slaap|slaapje|uitslap*|uitslaapt|inslapen|wakker|wekker|opstaan|opstaat|staat_op|bed_uit|uit_bed|naar_bed|in_bed|nest|middernacht|opblijven|nachtrust|nachtbraken|douche*|douchen|badkamer|wassen|tandenpoetsen|hygiene|stinkt|deodorant|haren|haar_verven|kapsel|nagels|makeup|opmaken|ontbijt*|ontbijten|avondeten|avondmaaltijd|eet|eten|eters|maaltijd*|koken|kookt|groente*|fruit|snoep*|chips|patat|snack*|frisdrank|cola|energy*|energiedrank*|mcdonalds|pizza|kebab|vegetar*|vegan*|vlees|dieet|lunch|boterham*|koelkast|suiker|kieskeurig|lusten|lust',
      ],
      en: [
        'bedtime*|sleep|sleeping|sleeps|slept|sleepy|lie_in|wake*|alarm|get_up|gets_up|out_of_bed|to_bed|in_bed|midnight|stay_up|stays_up|staying_up|shower*|bath|bathroom|hygiene|deodorant|hair|dye|nails|makeup|teeth|breakfast|dinner|supper|eat|eats|eating|eater|meal*|cook|cooking|vegetable*|veg|fruit|sweets|candy|crisps|chips|snack*|soda|coke|energy_drink*|mcdonalds|pizza|vegetarian|vegan|meat|diet|fridge|sugar|picky|fussy',
      ],
    },
  },
  {
    id: 'home.household',
    kind: 'home',
    points: 2,
    phrases: {
      nl: [
        'kind|zoon|dochter|hij|zij|ze|puber & thuis & doet|wil|weigert|niks|niets|nooit|moeilijk|gezellig|boven|praat|chagrijnig|onze',
        'weigert|weigeren|wil_niet|vertikt & thuis|mee|helpen|eten|douchen|opruimen|bed|opstaan|praten|luisteren|familie',
        'van mijn|mn|me ouders|moeder|vader|ma|pa|mama|papa|stiefvader|stiefmoeder ... moet|mag|niet|altijd|helpen|elke',
        'mijn|mn|me ouders|moeder|vader|ma|pa|mama|papa ... niet|nooit|altijd|steeds & mag|moet|laat|wil|bemoeit|vindt|streng|zeurt|zeuren|zeiken',

        'klus|klusje|klusjes|afwas*|afwassen|vaatwas*|vuilnis|opruim*|opruimt|ruimt|stofzuig*|was|wasmachine|strijken|huishoud*|boodschappen|tuin|grasmaaien|gras|kamer & zijn|haar|moet|mn|mijn|doet|doen|niet|nooit|thuis|altijd|elke|helpt|helpen|meehelpen|uit|op|rommel|zwijnenstal|troep|bende|opruimen|in_huis',
        'klus|klusjes|afwas*|vaatwas*|vuilnis|stofzuig*|huishoud*|huishouden|zwijnenstal|troep|puinhoop|rommel|rommelig|slaapkamer|zakgeld|kleedgeld|spaargeld|kleren|kleding|sneakers|merkkleding|schoenen|huisdier*|hond|kat|poes|konijn|hamster|cavia|puppy|paard|uitlaten|broertje*|broertjes|zusje*|zusjes|oppas*|oppassen|babysit*|kamer|huisregel*|thuisregel*|huissleutel',
        'zus|broer|zussen|broers|stiefzus|stiefbroer & ruzie|kamer|irritant|vechten|vervelend|delen|jaloers|plaag*|vecht|mag|badkamer|spullen|schreeuw*|pakt|kibbel*|voorgetrokken',
        'helpt|help|helpen & thuis|huis|huishouden|nooit|moeder|mee',
        'geld & uitgeven|uit|sparen|kleren|krijg|krijgt|zak*|maand|week|leen*|gok*|bankpas|tikkie*|verspil*|merk*',
        'grote_mond|brutaal|brutale|liegt|liegen|luistert|snauwt|snauwen|chagrijnig|humeurig|mokken|deuren|puber*|pubert|puberteit|opvoed*|opvoeding|gehoorzaam*|luisteren|ongehoorzaam',
      ],
      en: [
        'refuses|wont & help|eat|shower|tidy|talk|listen|get_up|come|family|clean|home',
        'my mum|mom|dad|parents ... wont|never|always|makes|make|let|nag|nags|strict|annoying|unfair',
        'son|daughter|child|teenager|he|she & at_home|home & does|nothing|never|rude|lazy|upstairs|refuses|difficult|help',

        'chore*|dishes|dishwasher|trash|hoover*|vacuum*|laundry|housework|household|tidy*|tidies|messy|mess|pigsty|mow|lawn|garden|bedroom|pocket_money|allowance|clothes|sneakers|trainers|brand|pet|pets|dog|cat|puppy|rabbit|hamster|horse|walk_the_dog|little_brother|little_sister|younger_brother|younger_sister|older_brother|older_sister|siblings|sibling|babysit*|house_rules|house_key|share_a_room|own_room',
        'brother|sister|brothers|sisters|stepsister & fight*|room|annoying|argu*|share|jealous|steals|takes|teas*|bathroom|stuff|shout*|favourite|bicker*',
        'help|helps|helping & home|house|never|around|mum|kitchen',
        'money & spend*|spends|save|saving|clothes|gives|get|gets|week|month|borrow*|waste*|card',
        'rude|cheeky|talks_back|lies|lying|listens|listen|slams|doors|grumpy|moody|attitude|teenager|puberty|parenting|disobey*|obey',
      ],
    },
  },
  {
    id: 'home.free-time',
    kind: 'home',
    points: 2,
    phrases: {
      nl: [
        'opa|oma|familie|nichtje|neefje & bezoek|logeren|verjaardag|weekend|naar|mee|komt',
        'huisarrest|verwend|lui|opstandig|humeurig|humeur|grote_bek|respectloos|opvoeden|jongste|oudste & thuis|hij|zij|ze|ons|kind|zoon|dochter|ik|puber',
        'huisarrest|rijbewijs|spotify|databundel|telefoonrekening|beltegoed|bundel|skateboard|trampoline|kapper|verjaardagsfeest|cadeau*|merkschoenen|festivals|strandfeest|nachtleven|dating|datet|tafel_dekken|tafeldekken|privacy|slaapkamerdeur|dagboek|koffie|chillen|chillt|lanterfant*',
        'kloppen|binnenkomen|binnen & kamer|slaapkamer & zonder|ouders|moeder|privacy|niet',

        'zus|broer|broertje|zusje & krijgt|mag & alles|meer|en_ik|wel|niks|nooit',
        'ma|moeder|vader|ouders|mama|papa & leest|lezen|checkt|controleert|volgt & appjes|telefoon|berichten|locatie|dagboek|snap*|mij',
        'binnen|thuis & zijn & tien|negen|elf|acht|twaalf|uur|altijd & moet|moeten|om',
        'werkt|werken & avonden|restaurant|winkel|horeca|kroeg|bakker|bakkerij|markt|zaterdag & drie|twee|vier|elke|veel|te',
        'mag nooit|niks|niets|geen & ouders|thuis|van',

        'vrienden|vriendinnen|vriendje|vriendinnetje|verkering|vriendin|vriendengroep|maten|matties|hangjongeren|hangt|hangen|rondhangen|winkelcentrum|feest|feestje|feestjes|feesten|uitgaan|kroeg|club|festival|concert|logeren|logeer*|logeerpartij|slaapfeest|avondklok|thuiskomen|thuiskomt|thuis_zijn|fatbike|scooter|brommer|tattoo*|tatoeage|piercing*|neuspiercing|oorbel*|vapen|vape|vapet|roken|rookt|sigaret*|drinkt|drinken|bier|alcohol|bijbaan*|bijbaantje|baantje|krantenwijk|vakkenvul*|supermarkt|bezorg*|pizzeria|kassa|werkt_te|familiebezoek|familieweekend|verjaardag|vakantie_mee|wintersport|kerk_mee|voetbal*|hockey*|sporten|training*|sport|club|hobby*|dansles|muziekles|pianoles|scouting',
        'mag|mogen|alleen|laat & naar_de_stad|stad|uit|weg|buiten|feest*|thuis|blijven|reizen|trein|strand',
        'alleen & thuis & weekend|avond|jaar|oud|blijven|mag|laten|vakantie|oud_genoeg',
      ],
      en: [
        'grounded|spoiled|spoilt|lazy|mood_swings|moody|disrespectful|driving_lessons|spotify|phone_bill|data_plan|skateboard|haircut|barber|birthday_party|presents|dating|privacy|diary|set_the_table|chill|chilling|rebellious',
        'knock*|come_in & room|bedroom & without|parents|mum|never',

        'mum|mom|dad|parents & read*|check*|track* & messages|texts|phone|location|diary|snap*',
        'brother|sister & gets|allowed & everything|more|nothing|always|never & i|me|but|and',
        'works|working & evenings|restaurant|shop|bar|bakery & three|two|many|too|every',

        'friends|boyfriend|girlfriend|mates|hangs|hang_out|hanging_out|mall|party|parties|partying|clubbing|pub|festival|concert|sleepover*|sleep_over|curfew|come_home|comes_home|coming_home|going_out|goes_out|go_out|fatbike|scooter|moped|tattoo*|piercing*|earring*|vape|vapes|vaping|smoke|smokes|smoking|drinking|drinks|beer|alcohol|side_job|part_time_job|weekend_job|saturday_job|saturday_work|paper_round|supermarket|shifts|delivery_job|grandma|grandpa|grandparents|nan|family_visit|family_weekend|family_holiday|birthday|football|hockey|sports|sport|training|practice|hobby|hobbies|dance|piano_lessons|scouts|skate*',
        'alone & home|town|city|train|trip|weekend|night & old|age|13|14|15|16|let|stay|allowed|can',
      ],
    },
  },
];

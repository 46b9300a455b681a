/** What tells, together, that a point is helping at school, one subject, or the school itself (domain.md §1). */
import type { PatternRow } from './point-pattern.ts';

export const participationClues: readonly PatternRow[] = [
  {
    id: 'participation.offer',
    kind: 'participation',
    points: 2,
    aboutAdults: true,
    phrases: {
      nl: [
        '@offer & @task & @occasion',
        '@offer & @task & school|klas|leerlingen|kinderen|jullie|team|activiteit*|activiteiten',
        '@offer & @occasion & ouder|ouders|papa|mama|vader|moeder|opa|oma|graag|wij|we|mijn_man|mijn_vrouw|ma|pa|beschikbaar|vrijwillig*|help*|opa|tante|oom',
        '@adult|pa|ma & @task & @occasion',
        'ouders|ouder|vaders|moeders|vrijwilligers|hulpouders|handen|chauffeurs|begeleiders & gezocht|nodig|zoeken|zoekt|gevraagd|tekort|regelen|oproep|opgeven|vragen|werven|aangemeld|gevonden',
        'tijd|uurtje|uur|ochtend*|middag*|handen & over|vrij|beschikbaar|helpen|school & @task|helpen|inzetten|vrijwillig*|meehelpen|iets_doen|iets_betekenen',
        'iets|wat|kan|kunnen & betekenen|bijdragen|terugdoen & school|klas|jullie',
        'auto|busje|bus|aanhanger|plekken|plaatsen & @occasion & rijden|brengen|meenemen|kinderen|leerlingen|plek|plekken|vrij|beschikbaar|kan|kunnen|heb|5|4|3|man',
        'rijden|rijd|rijdt|brengen|breng|vervoeren|ophalen|vervoer & @occasion & kan|kunnen|wil|willen|graag|auto|leerlingen|kinderen|ouders|vader|moeder|plekken|plaatsen|wij|ik|mijn',
        'ik|wij|we|vader|moeder|papa|mama|ouders|mijn_man|mijn_vrouw|pa|ma & mee & begeleid*|begeleider|toezicht|extra|excursie|kamp|reis|werkweek|londen|parijs|berlijn|rome|barcelona|praag|museum',
        'praatje|presentatie|gastles*|les|workshop|verhaal|lezing|college|masterclass|demonstratie & klas|leerlingen|school|beroep*|werk & geven|houden|vertellen|komen|doen|over_mijn|verzorgen|ik|vader|moeder|papa|mama|oom|tante|over_zn|over_zijn',
        'vertellen|vertelt|vertel & beroep|werk|vak|bedrijf|baan|werkt_als|brandweer*|verpleeg*|politie & klas|leerlingen|school|kom|komen|graag|willen|wil',
        'bedrijf|zaak|winkel|restaurant|bakkerij & sponsor*|schenk*|lenen|beschikbaar|levert|leveren|doneer*|doneren|korting|aanbieden|bieden|prijzen|rondleid* & school|klas|leerlingen|@occasion',
        'sponsor*|donatie|doneren|doneer*|schenken|loterijprijzen|prijzen & school|@occasion|bedrijf|wij|klas',
        'bakken|koken|taart*|cake|cakes|cupcakes|soep|hapjes|koekjes|pannenkoeken|wafels|tosti*|koffie|limonade|barbecue|bbq|catering & @occasion|school|klas|team|leraren & maken|bakken|koken|wil|kan|graag|willen|verzorgen|schenken|helpen|brengen|bak|zorgen',
        'kraam*|garderobe|bar|kassa|decor*|kostuums|kleding|geluid|licht|fotos|fotograferen|filmen|versiering|grime*|schminken|opbouw*|afbouw*|opruimen|ehbo|inschenken|kaartverkoop|jury*|scheidsrechter*|tap & @occasion|toneel|school & @adult|ik|wij|we|pa|ma|wil|graag|kan|help*|doen|staan|verzorgen|naaien|maken|nodig',
        'uitlenen|kaften|inruimen|voorlezen|leesmoeder|leesouder|surveilleren|toezicht|pleinwacht|overblijven & vrijwillig*|graag|ouder*|ik|wij|kan|helpen|mediatheek|bibliotheek',
        'klassenouder*|contactouder*|klasouder*|ouderhulp|ouderparticipatie|hulpmoeder*|hulpvader*|ouderraad|ouderraden|oudercommissie*|oudervereniging|oudernetwerk|ouderplatform|medezeggenschap*|gmr|klankbord*|werkgroep*|feestcommissie|ouderpanel|oudervertegenwoordig*|ouderklankbord|activiteitencommissie|commissie|schoolraad|raad_van_toezicht',
        'in|voor|bij|van de mr',
        'mr & lid|wil|zitten|verkiezing*|kandidaat|plek|zitting|ouder|vergadering|stel|plaats|graag|stemmen|vacature',
        'meedenken|meepraten|meebeslissen & school|beleid|ouders|ouder|jullie|raad',
      ],
      en: [
        '@offer & @task & @occasion',
        '@offer & @task & school|class|students|kids|children|team|you|teachers',
        '@offer & @occasion & parent|parents|mum|mom|dad|husband|wife|helper|help|volunteer*|as|gran|grandma|uncle|aunt|my',
        '@adult|gran|nan & @task & @occasion',
        'parents|parent|volunteers|helpers|drivers|chaperones & needed|wanted|looking|need|ask*|call|short|recruit*|find|sign|rota',
        'time|hours|morning|afternoon & free|spare|available|give|offer|help & help|school|library|volunteer*|canteen',
        'lift|lifts|car|van|minibus|seats|trailer & @occasion & drive|bring|take|can|offer*|kids|students|spare|have|free|parents|give|mum|dad|mother|father',
        'drive|driving|drives|lift|lifts|transport & @occasion & can|could|happy|parents|kids|students|offer*|want*|mum|dad|i|we|my|mother|father',
        'come_along|join|go_with|come|accompany|chaperone*|supervise & @occasion & helper|extra|adult|parent|mum|dad|help|supervis*|as|i|we|chaperone|wants|like|could|can',
        'give|giving|do|hold|offer|host|deliver & talk|lecture|workshop|lesson|presentation|demo|masterclass|speech & class|students|school|job|work|career|about_being|about_my|as_a|nurse|guest',
        'guest_lesson|guest_lecture|guest_talk|guest_speaker|careers_fair|career_day|careers_day|careers_evening',
        'company|business|shop|restaurant|bakery|firm & sponsor*|donat*|lend|provide|supply|offer*|tour|prizes|discount & school|class|students|kids|@occasion',
        'sponsor*|donat*|raffle|prizes & school|@occasion|company|we|class',
        'bake|baking|cook|cooking|cake|cakes|cookies|soup|pancakes|snacks|coffee|drinks|barbecue|bbq|catering|serve|pour & @occasion|school|class|teachers|staff & make|bake|cook|can|could|would|happy|love|bring|help|provide|serve|gran|mum|we',
        'stall|cloakroom|bar|till|scenery|costumes|sound|lights|photos|photographer|photographs|film|decor*|face_paint*|first_aid|tickets|jury|referee|set_up|clean_up|sets & @occasion|play|school & @adult|i|we|my|can|could|happy|help|run|do|love|offer*|sew|paint|make|build',
        'class_rep|class_parent|parent_rep|parent_representative|parents_association|parent_teacher_association|parent_council|parents_council|participation_council|sounding_board|focus_group|pta|committee|school_board|governor|working_group|school_council',
        'help|helping out & school|library|canteen|shop|events|office|garden|open_day|evening & i|we|can|could|happy|parents|volunteer*|how|mornings|time',
        'volunteer*|chaperone*|lend_a_hand|pitch_in',
      ],
    },
  },
];

export const subjectClues: readonly PatternRow[] = [
  {
    id: 'subject.name',
    kind: 'subject',
    points: 1,
    phrases: {
      nl: ['@subject|wi|ak|gs|sk|na|fa|du|en|mavo_wiskunde|wisb|wisa|se'],
      en: ['@subject|trig|lit'],
    },
  },
  {
    id: 'subject.topic',
    kind: 'subject',
    points: 2,
    phrases: {
      nl: [
        '@topic',
        'hoofdstuk|paragraaf|hs|par|h 1|2|3|4|5|6|7|8|9|10|11|12',
        'hoofdstuk|paragraaf|opgave|som|sommen|opdracht|stof|lesstof|leerstof|antwoordenboekje|uitwerkingen|samenvatting & snap*|begrijp*|uitleg*|moeilijk|lukt|lastig|welke|waar|moet|kennen|weten|staat|hoe|van|voor',
      ],
      en: [
        'chapter|section|unit|paragraph|module 1|2|3|4|5|6|7|8|9|10|11|12',
        'chapter|section|unit|exercise|topic|answers|notes & understand|get|explain*|difficult|hard|which|know|what|how|for|of|on',
      ],
    },
  },
  {
    id: 'subject.question',
    kind: 'subject',
    points: 1,
    phrases: {
      nl: [
        'uitleg*|uitleggen|legt|toelicht*|toelichting|snap*|begrijp*|begreep|begrepen|hoezo|waarom|bereken*|berekenen|hoe_moet|hoe_bereken|hoe_los|oplossen|wat_betekent|verschil_tussen|hoe_zat|hoe_werkt|formule|abracadabra|chinees_voor|kwijt_bij|kom_niet_uit|geen_idee_hoe|geen_touw|uitwerking*|feedback|nakijk*|nagekeken|inzien|inzage|inkijken|mis|fout|fouten|ontbrak|ontbreekt|beter',
        'wat ging|gaat|was|is & fout|mis|verkeerd|goed',
      ],
      en: [
        'explain*|explanation|understand|how_come|why|how_do_you|how_do_i|how_to|calculat*|solve|work_out|difference_between|what_does|meaning_of|formula|feedback|mark_scheme|marked|wrong|mistakes|mistake|clarif*|confus*|stuck_on|lost_on|get_it',
        'dont|doesnt|didnt|cant|not & get|understand|follow|figure',
      ],
    },
  },
  {
    id: 'subject.test',
    kind: 'subject',
    points: 1,
    phrases: {
      nl: [
        '@test|so|toetsje|tentamen|werkstuk|poster|presentatie|boekverslag|practicum*|po|spreekbeurt|luistertoets|kijkluister*|herkans*|herkansing*|inhaal*|meerkeuze*|schriftelijke|opstel|portfolio|verslag|groepsopdracht|profielwerkstuk|pws|handelingsdeel|tekening|werkje',
      ],
      en: [
        '@test|oral|project|poster|presentation|coursework|portfolio|paper|resit|retake|mock|homework|report|essay|reading_section|listening|drawing|assessment|groupwork',
      ],
    },
  },
  {
    id: 'subject.mark',
    kind: 'subject',
    points: 2,
    phrases: {
      nl: [
        '@mark|punt|punten|puntje|becijfer*|beoordeeld|beoordeling|voldoende|onvoldoende|normering|weging|cesuur|nagekeken|puntenaftrek|aftrek & waarom|hoe|hoezo|klopt|uitleg*|fout|lager|hoger|laag|snap*|begrijp*|kreeg|krijg|gekregen|wat|toelicht*|terug|mis|inzage|inzien|onterecht|oneerlijk|afgerond|tellen|telt|meetel*|bepaald|berekend|gegeven|@test|@subject',
        '1|2|3|4|5|6|7|8|9|10 & voor|bij|op|waarom|kreeg|gekregen|had|haalde|stond & @subject|@test|waarom|hoezo|terwijl|mijn|mn|tekening|po|verslag',
        'waarom|hoezo & 1|2|3|4|5|6|7|8|9|10|onvoldoende|cijfer|punten',
        'telt|tellen|meetelt|weegt|weging & mee|zwaar|dubbel|keer|@test|hoe|toets',
        'toets|proefwerk|examen|se|schoolexamen|tentamen|so|po|verslag|werkstuk|overhoring|pta & inzien|inzage|inkijken|bespreken|nabespreken|terug|teruggekregen|nagekeken|nakijken|herkans*|inhalen|overdoen|opnieuw|fout|fouten|punten|uitslag|beoordeel*|correctie*|antwoord*|nakijkmodel|gemist|wat|waarom',
        'herkans*|herkansing|inhaaltoets|inhalen & @test|@subject|wanneer|kan|mag|hoe|welke|cijfer|regels',
        'correctiemodel|antwoordmodel|nakijkmodel|rubric|beoordelingsmodel|scorevoorschrift|norm|nterm|toetsmatrijs|leerdoelen|puntenverdeling',
        'foute|fout|goed & gerekend|antwoord|antwoorden|vraag',
      ],
      en: [
        '@mark|point|marked|graded|grading|marking|score|scored|failed|pass_mark|percent & why|how|wrong|explain*|explanation|unfair|lower|higher|low|understand|got|get|gets|what|back|missing|see|review|rounded|count*|decided|made|worth|@test|@subject|lose|lost|come',
        '1|2|3|4|5|6|7|8|9|10 & for|in|on|why|got|given|only & @subject|@test|why|my|when|her|his|essay|project',
        'why & 1|2|3|4|5|6|7|8|9|10|fail|failed|grade|mark|points',
        'count|counts|weigh*|weight|weighting|worth & @test|grade|final|twice|how|much|many|report',
        'test|exam|essay|paper|report|project|oral|quiz|assignment|mock & see|look|review|back|marked|marking|graded|resit|retake|redo|catch_up|again|wrong|mistakes|points|result*|feedback|missed|answers|what|why|score',
        'resit|retake|catch_up_test & @test|@subject|when|can|how|which|rules',
        'mark_scheme|answer_key|rubric|grade_boundary|grade_boundaries|marking_scheme|model_answer*|criteria',
      ],
    },
  },
];

export const policyClues: readonly PatternRow[] = [
  {
    id: 'policy.disagree',
    kind: 'policy',
    points: 1,
    phrases: {
      nl: [
        'oneerlijk*|onrechtvaardig*|belachelijk*|onzin|onzinnig|idioot|idiote|stom|stomme|raar|achterlijk|schandalig*|onacceptabel|absurd|bizar|zot|kwalijk|deugt|overdreven|streng*|strenger|slecht|slechte|slechter|waardeloos|waardeloze|chaotisch|chaos|rommelig|puinhoop|zat|teleurgesteld|ontevreden|gefrustreerd|geirriteerd|irritatie|boos|kwaad|klacht*|klagen|zorgwekkend|triest|debiel|kansloos|kut|kk|klote|ergerlijk|ergeren|erger|onduidelijk|onpraktisch|onbegrijpelijk|ongelijk|voortrekken|willekeur|slaat_nergens_op|nergens_op',
        'niet|nie|niks|geen|nooit & eens|blij|tevreden|eerlijk|normaal|kunnen|oke|goed|snap*|begrijp*|logisch|acceptabel|nodig|redelijk|mogen|fijn|zin|uitleg|duidelijk|serieus|gehoord|waar',
        'kan|kunnen|mag|mogen toch|echt|zomaar & niet|niet_toch|helemaal',
        'vind|vinden|vindt & @rule|school|jullie|dat & niet|slecht|raar|stom|oneerlijk|streng|onzin|te|belachelijk',
        'oneens|bezwaar|protest*|afschaffen|terugdraaien|veranderen|petitie|actie_voeren|inspraak|aanpassen|herzien|tegen_het|meldpunt',
        'waarom & moeten|mogen|moet|mag|is|zijn|wordt|worden|krijgen|komen|heeft|doet|geen|niet|steeds',
        'steeds|alweer|weer|altijd|voortdurend|constant|maanden|weken|al_een & uitval|vervallen|geen_les|laat|afwezig|ziek|weg|anders|wisselt|niet',
        'beter|beter_zou|zou_moeten|horen|hoort|had_gemoeten|moest & school|jullie|u|leraren|docenten',
      ],
      en: [
        'unfair*|unjust*|ridiculous|nonsense|stupid|dumb|silly|absurd|unacceptable|outrageous|sucks|suck|bs|trash|rubbish|pointless|terrible|awful|bad|badly|poor|poorly|worse|chaos|chaotic|mess|fed_up|sick_of|disappoint*|unhappy|frustrat*|annoyed|angry|complain*|complaint*|strict|stricter|harsh|too_much|lame|crazy|unreasonable|pathetic|disgrac*|shocking|disgusting|favourites|favorites|favouritism|biased|joke',
        'not|dont|doesnt|isnt|never|no|hardly & agree|happy|fair|ok|okay|right|normal|sense|acceptable|pleased|necessary|satisfied|reasonable|clear|heard|like|listen*|allowed',
        'disagree*|object|objection|protest*|abolish|reverse|petition|scrap|get_rid|report_that|oppose|against',
        'why & must|cant|dont|have_to|allowed|is|are|isnt|arent|does|do|so_many|so_much|not|no|nobody|never|always',
        'always|constantly|again|every|keeps|keep|months|weeks|so_many|too_many|third & cancel*|late|absent|ill|sick|away|missing|change*|no_teacher|substitute*',
        'should & school|you|teachers|do|be|better|more',
      ],
    },
  },
  {
    id: 'policy.rule',
    kind: 'policy',
    points: 1,
    phrases: {
      nl: [
        '@rule',
        'jullie|uw|deze|onze|de & school|regels|regel|beleid|leiding|directie|communicatie|website',
        'verplicht|verboden|verbod|ingevoerd|afgeschaft|invoeren|afschaffen|verplichten|voorschrijven|opgelegd|besloten|besluit|nieuw & school|leerlingen|kinderen|ieder|iedereen|ouders|telefoon*|ipad|laptop|kleding|pet|petten|jas|kauwgom|wij|we|ons',
      ],
      en: [
        '@rule',
        'your|this|the & school|rules|rule|policy|management|communication|website',
        'mandatory|compulsory|banned|ban|forbid*|introduced|decided|decision|new & school|students|children|every|everyone|parents|phone*|ipad|laptop|uniform|hat|hoodie|we|us',
      ],
    },
  },
  {
    id: 'policy.institution',
    kind: 'policy',
    points: 2,
    phrases: {
      nl: [
        'beleid*|*beleid|*regels|*normen|overgangsnorm*|toelatingseis*|overgangsregel*|schoolleiding|directie|rector|conrector|bestuur|schoolbestuur|teamleiding|management|lerarentekort|lesuitval|uitval|uitgevallen|vervanger*|vervanging|invaller*|onbevoegd*|klassengrootte|schoolgids|telefoonverbod|kledingvoorschrift*|dresscode|inspectie|klachtencommissie|klachtenregeling|klachtenroute|vertrouwenspersoon_klacht|schorsing|geschorst|strafwerk|nablijven|nakomen|strafuur|uitgestuurd|corvee|toetsdruk|huiswerkdruk|bezuiniging*|fusie|verbouwing|kantineprijzen|brugklas_indeling|niveaumenging|dakpan*|bsa',
        'kantine|toilet*|wc|wcs|lokalen|gebouw|verwarming|airco|kleedkamer*|gymzaal|schoolplein|aula|fietsenstalling & vies|smerig|duur|koud|warm|stinkt|kapot|te|slecht|dicht|vol|klein|gesloten|op_slot|nooit|oud',
        'klas|klassen|groep|groepen & te_groot|groot|vol|32|31|30|33|34|leerlingen|onrustig|samengevoegd|overvol|indeling|ingedeeld|gemengd',
        '@teacher|leraar|leraren|docent|docenten|juf|meester|mentor & @misconduct',
        '@misconduct & @teacher|leraar|leraren|docent|docenten|juf|meester & hele|altijd|klas|ons|leerlingen|is|ons|die|van|nooit|vindt',
        'hele_klas|iedereen|klas|we|wij|ik & straf|strafwerk|nablijven|nakomen|uitgestuurd|eruit|corvee|geschorst|schorsing & onterecht|niks|niet|oneerlijk|terwijl|zonder|voor|door|alleen|moest|kreeg|kregen',
        'toetsen|proefwerken|huiswerk|toets & zoveel|te_veel|teveel|4|5|drie|vier|vijf|tegelijk|een_dag|1_dag|per_week|weer & dag|week|school|toch|docenten|per',
        'lessen|les|uren|uur & uitval*|uitgevallen|valt_uit|vallen_uit|vervallen|vervalt|geen|gemist & steeds|zoveel|weer|weken|maanden|vaak|elke|nog|al|te|hoeveel|schande|docent|steeds',
        'communicatie|informatie|bericht|reactie|antwoord|mails & school|jullie|slecht|laat|nooit|geen|onduidelijk|te_laat|weken|gebrekkig & school|jullie|slecht|nooit|laat|over|van|reactie|krijgen',
        'school|jullie & luister*|reageer*|doet|doen|communice*|informe*|belt|terugbellen|beantwoord*|neemt & niet|niks|nooit|te_laat|slecht|weinig',
        'andere|nieuwe & docent|leraar|lerares|mentor|klas & wil|willen|krijgen|eisen|kan|verzoek|graag',
        'tevreden|niet_eens|mening|enquete & school|beleid|besluit|regels|fusie',
        'ouders|wij & nooit|niet & gehoord|gevraagd|geinformeerd|geraadpleegd|ingelicht|inspraak',
        'discriminatie|discrimineert|racistische_docent|rookbeleid|ongelijk_behandeld|ongelijke_behandeling|meten_met_twee_maten|voorgetrokken|trekt_voor|lievelingetje*|lievelingen',
      ],
      en: [
        'policy|policies|management|leadership|head_of_school|headteacher|school_board|staff_shortage|teacher_shortage|shortage_of_teachers|cancelled|substitute*|supply_teacher*|unqualified|class_size*|dress_code|uniform|phone_ban|mobile_ban|inspectorate|complaints_procedure|detention*|suspension|suspended|expelled|lines|sent_out|workload|admission_requirements|promotion_rules|mixed_level*|mixing_levels|budget_cuts|merger|school_rules|rules|toilets_policy',
        'canteen|toilet*|classrooms|building|heating|aircon|changing_rooms|gym|schoolyard|bathrooms|cafeteria & dirty|disgusting|expensive|cold|hot|smell*|broken|too|bad|locked|closed|full|small|never|gross',
        'class|classes|group|groups & too_big|big|large|full|32|31|30|33|students|noisy|merged|mixed|overcrowded|loud',
        '@teacher|teachers|teacher|mentor|tutor & @misconduct',
        '@misconduct & @teacher|teacher|teachers',
        'whole_class|everyone|class|we|i & punish*|detention|lines|sent_out|suspended & nothing|unfair|for|because|without|only|got|gets|gave',
        'tests|exams|homework|test & so_much|too_much|too_many|four|five|three|six|4|5 & day|week|one|same|school|per',
        'lessons|classes|lesson|class|hours & cancelled|cancel|dropped|missed|no & again|so_many|weeks|months|always|every|still|often|too|teacher|keep*',
        'communication|information|reply|answer|response|emails & school|poor|late|never|no|bad|slow|unclear & school|from|about|get|poor|with|weeks',
        'school|you & listen*|respond*|answer*|do|does|communicat*|inform*|call|calls|reply|replies & not|nothing|never|late|badly|doesnt|dont|didnt|hardly|wont',
        'different|another|new teacher|mentor|class & want|want|demand|can|request|like|get',
        'never|not & asked|consulted|informed|told|involved & parents|we|us|about',
        'discriminat*|unequal|double_standards|teachers_pet|favourites|favoritism|favouritism',
      ],
    },
  },
];

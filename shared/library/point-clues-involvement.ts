/** What keeps a point in the conversation: learning, choosing, planning, own goals, help to stand alone (domain.md §1). */
import type { PatternRow } from './point-pattern.ts';

export const involvementClues: readonly PatternRow[] = [
  {
    id: 'involvement.goal',
    kind: 'involvement',
    points: 2,
    phrases: {
      nl: [
        'zelf|mijn|eigen & doel|plan & is|voor|halen|een',
        'hoe kijkt|kijk|vindt|vind|denkt|ziet & zelf',
        'ik ga|wil zelf & docent|vragen|praten|afspreken|regelen|naar',
        'in hoeverre & wij|we',
        'rooster|planning|schema|planner & gemaakt|leren|zelf|maak|maken|bijhouden|week',

        'doel|doelen|leerdoel|leerdoelen|doelstelling|streef*|voornemen*|ambitie*|droom|dromen',
        'wil|wilt|willen|wilde & leren|leert|verbeteren|oefenen|proberen|ontdekken|durven|halen|slagen|overgaan|worden|volhouden|groeien|aanpakken|veranderen|bereiken|ophalen|uitzoeken|bewijzen|werken_aan|minder|vaker|eerder',
        'daar wil|wilt ik|hij|zij|ze',
        'hoe pak|pakt|krijg|leer|hou|houd|houdt|kom|zorg|word|help|steun|laat|kan|kunnen|motiveer|begin & ik|hij|zij|ze|we|wij|je & aan|vol|beter|leren|zelf|los|over|worden|groeien|helpen|steunen|meer|op|bij',
        'afspraak|afspraken|plan|plannen|stap|stappen|strategie & maken|gemaakt|zelf|volgende|nieuwe|eigen|bedacht|mee|evalueren|gelukt|kijken|lukte|lukt|terugkijken|met',
        'zodat|om & ik|hij|zij & school|toets*|leren|overgaan|haal|diploma|slaag|zelf|concentr*',
        'wil|wilt ... beter in|minder uitstellen|meer zelf',
      ],
      en: [
        'my goal|aim|plan is',
        'blank|blank_out|freeze & test|tests|exam|exams',
        'how & other|people|others & remember|learn|study|do_it',
        'made|make|keep & schedule|planner|timetable|routine & study|myself|own|learn|homework',

        'goal|goals|target|aim|aims|ambition*|dream|resolution',
        'want|wants|like|hope|hopes|trying|try & learn|improve|get_better|practise|practice|discover|dare|pass|become|grow|change|achieve|figure_out|prove|work_on|stop_procrastinating|over_that|more|less|raise|catch_up',
        'how do|can|could|should i|he|she|we|they & get_myself|start|keep|stay|learn|become|improve|support|help|motivate|plan|manage|trust|handle|deal|grow|leave|focus|stick',
        'plan|agreement*|step|steps|strategy|tips|approach & make|made|own|next|new|together|evaluate|work*|need|stick|helped|went',
        'so_that|so_i|so_he|so_she & pass|school|learn|focus|study|myself|graduate',
      ],
    },
  },
  {
    id: 'involvement.choosing',
    kind: 'involvement',
    points: 2,
    phrases: {
      nl: [
        'past|passen bij & haar|hem|mij|ons|je|welke',

        'kiezen|keuze|keuzes|kies|kiest|gekozen|keus|twijfel*|orienter*|orientatie & profiel*|vak|vakken|studie|opleiding|richting|sector|school|zelf|later|beroep|vervolg*|hij|zij|ze|ik|mbo|hbo',
        'profielkeuze*|vakkenpakket*|studiekeuze*|beroepskeuze|vervolgopleiding*|vervolgstudie|loopbaan*|lob|toekomst*|opstromen|opstroom|afstromen|doorstromen|doorstroom|tussenjaar|meeloopdag*|proefstuderen|stageplek*|stage|stageplaats|snuffelstage|maatschappelijke_stage|beroep|decaan|droombaan',
        'havo|vwo|vmbo|mbo|hbo|wo|mavo|gymnasium|atheneum|kader|basis|tl|bbl|kbl|niveau|niveau_4 & naar|past|passen|of|wil|kan|hoger|lager|stap|overstap*|aan|blijven|voor|terug|door|beter|haalt|nodig|doen',
        'later|worden|wordt|word & arts|verpleeg*|advocaat|kok|monteur|kapper|politie*|piloot|leraar|ondernemer|ingenieur|architect|agent|dokter|programmeur|automonteur|iets_met|wat|welke|beroep|worden',
        'wat ik ... wil',
        'na mijn|mn|het|haar|zijn|me examen|diploma|school|eindexamen|vmbo|havo|vwo|mavo',
        'kent|ken|heeft|weet & iemand|stageplek|stage|bedrijf|garage|contact & stage|werkt|vragen|meelopen|kijken|baan|vak',
      ],
      en: [
        'choose|choosing|choice|choices|chose|decide|deciding|unsure|not_sure & profile|subject|subjects|study|course|path|route|direction|career|myself|herself|himself|college|university|what|she|he',
        'subject_choice*|profile_choice|study_choice|career*|future|gap_year|open_days|internship*|internships|work_experience|placement|dream_job|moving_up|move_up|dropping_down|drop_down|level_up|go_down_a_level|profile',
        'havo|vwo|vmbo|mbo|hbo|university|college|level|stream|level_4 & to|suit*|fit*|or|wants|move|drop*|higher|lower|step|switch|stay|back|better|mean|need|route',
        'become|becoming|be & doctor|nurse|lawyer|cook|chef|mechanic|hairdresser|police|pilot|teacher|entrepreneur|engineer|architect|vet|programmer|later',
        'no_clue|no_idea|dont_know|unsure|not_sure & what|which & study|do|become|want',
        'after_school|graduation|exams|finals|this_year|this & what|study|do|want',
        'knows|know|has & someone|internship|company|garage|placement|contact & internship|work|ask|visit|shadow',
      ],
    },
  },
  {
    id: 'involvement.learning',
    kind: 'involvement',
    points: 2,
    phrases: {
      nl: [
        'begrijpt|snapt|kan|legt|merken|merkt & steeds|beter|goed|enthousiast & uit|aan|vertelt|wiskunde|@subject|stof',
        'vind|vindt|leuk|interesse|enthousiast|passie & later|verder|iets_mee|vak & @subject',
        'leert|leer|leren & beter|zelf|hoe & voor & @subject|toets*|proefwerk*',
        'meelopen|meekijken|snuffelen & dag|bij|beroep|ziekenhuis|bedrijf|garage|mbo|school',

        'plannen|planning|plant|leerplanning|weekplanning|uitstellen|stelt_uit|uitstelgedrag|aanpak|studievaardig*|leerstrategie*|samenvatten_leren|vooruit_werken|vooruit_leren|vooruitwerken|op_het_laatste_moment|op_t_laatste_moment|laatste_moment|doorzetten|doorzettingsvermogen|volhouden|motivatie|gemotiveerd|motiveren|ongemotiveerd|concentr*|concentratie|afgeleid|focus|aandacht|zelfvertrouwen|vertrouwen|faalangst*|onzeker*|black_out|blackout|spanning_voor|nerveus|zenuwen|zenuwachtig|durft|durf|durven|overzicht|structuur|zelfstandig*|verantwoordelijk*|eigenaarschap|regie|eigen_regie|initiatief|inzet|werkhouding|leerhouding|leerpunt|leerpunten|groei|groeien|ontwikkel*|vooruitgang|vooruitgegaan|sterke_kanten|sterk_in|kwaliteiten|talent*|trots|feedback_vragen|reflect*|terugkijken|evaluer*|huiswerkplan*|bijles|leerstijl|studiemaat|samenwerken|presenteren_durven',
        'huiswerk|leren|leerwerk|schoolwerk|studeren|toets*|proefwerk* & beginnen|begin|begint|laat|steeds|maken|bijhouden|bij|zelf|moeite|beter|plan*|niet_af|op_tijd|samen|thuis|helpen|overhoren|lukt|rustig|voorbereiden|voorbereiding|hoe|volhouden|energie|weinig_tijd|bijbaan|tijd|combineren|balans',
        'hulp|help|ondersteuning|steun & vragen|vraagt|vraag|durft|durf|zelf|nodig|leren|school|op_tijd|huiswerk|plannen|bij_het_leren',
        'presenteert|presenteren|vertelt|vertellen|leidt|voorbereid|opent|praat|praten & zelf|gesprek|leerling|klas|slides|eigen|zijn_verhaal|haar_verhaal|hoe_het_gaat|hoe_t_gaat',
        'slaap|slecht_slapen|moe|stress|kapot & toets*|presentatie*|school|examen*|huiswerk|leren|wil|pak|plan',
        'combineren|combinatie|balans & school|bijbaan|sport|werk|leren|huiswerk|training|tijd|hobby',
      ],
      en: [
        'understands|gets|explains|enjoys & better|well|more|others & @subject|now|class|math|topic',
        'deadline|deadlines|tasks & every|now|without|reminders|on_time|himself|herself|finishes|hits|meets',
        'strongest|strong|best & point|points|side & class|her|his|my|what',
        'answers|speaks|talks & never|rarely|hardly & class',

        'planning|planner|procrastinat*|study_skills|study_plan|last_minute|persever*|motivat*|unmotivated|concentrat*|distracted|focus|attention|confiden*|self_confidence|fear_of_failure|nervous|nerves|anxious_about_tests|freeze_up|freeze|dares|dare|overview|structure|independen*|responsib*|ownership|in_charge|initiative|effort|work_ethic|growth|grow|develop*|progress|strengths|strong_at|qualities|talent*|proud|ask_for_feedback|reflect*|look_back|evaluate|tutoring|learning_style|study_buddy|teamwork|speak_up|participat*',
        'homework|studying|schoolwork|study|learn|tests & start|starts|late|keep_up|himself|herself|myself|struggle*|better|plan*|on_time|together|help|quiz|prepare|preparing|how|stick|energy|little_time|time|balance|combine',
        'help|support & ask|asks|asking|dare|himself|herself|myself|need|learn|study*|on_time|when_stuck',
        'presents|present|tells|lead*|prepared|opens|slides & own|himself|herself|myself|student|talk|today|story',
        'combine|balance & school|job|sport*|work|study*|homework|training',
      ],
    },
  },
  {
    id: 'involvement.letting-go',
    kind: 'involvement',
    points: 2,
    phrases: {
      nl: [
        'loslaten|laat_los|los_laten|overlaten|laten_we_aan|vrijheid_geven|controleren|controle|meekijken|pushen|achter_de_broek|aan_de_zelfstandigheid|vertrouwen_geven & ik|wij|we|hoe|hem|haar|mij|ouders|minder|zelf|stoppen|vragen',
        'hoe kunnen|kan|help|helpen|steun|ondersteun|stimuleer|begeleid|motiveer & wij|we|ik|ouders & steunen|helpen|ondersteunen|stimuleren|begeleiden|motiveren|hem|haar|goed|thuis',
        'wij|we|ik & nog|alles|alle & regel|regelen|doen|organiseren|schoolzaken & haar|hem|voor',
        'zelf & doen|doet|beslis*|regelen|regelt|kiezen|bepalen|bedacht|vertellen|plannen|maken|oplossen|aangeven|verantwoordelijk|wil|organiseer|organiseren|vraagt|kan|uitzoeken|bijhouden|praten|nadenken',
        'wat kan|kunnen|moeten|verwacht|verwachten|vraagt|doet & ouders|wij|we|ik|school|thuis|hij|zij & doen|laten|van_ons|betekenen|helpen|anders|les|vastloopt',
        'van_controleren_naar|rol & ouders|ons|wij',
        'gaat|ging|loopt & goed|beter|lekker|fijn|vooruit & klas|school|plek|trots|leren|met_hem|met_haar|hij|zij',
        'plek & klas|groep & gevonden|vindt|zoekt|fijn|thuis',
        'praat|praten|meedoen|stil & klas|les & weinig|meer|durven|niks|vragen',
      ],
      en: [
        'let_go|letting_go|leave_to|step_back|stepping_back|give_freedom|check|checking|control*|hover*|micromanag*|push|pushing|trust & we|i|how|him|her|me|parents|less|himself|herself|myself|stop',
        'how can|do|could|best & we|i|parents & support|help|encourage|guide|motivate|let',
        'we|i & still|everything|all & arrange|organise|organize|manage|do & her|him|for',
        'myself|himself|herself|alone|own|independently|on_his_own|on_her_own & do|does|decide*|arrange*|choose*|organis*|organiz*|plan*|tell*|make|solve|want*|find|keep|handle|ask*|run|figure',
        'what can|could|should|do & parents|we|i|school & do|leave|expect|help|change|differently',
        'parents|my_parents & trust|stop_checking|support|help_me|understand',
        'place|home & class|group & found|finds|feels',
        'speaks|talks|quiet|joins & class|lesson* & little|more|dare|dares|nothing|questions',
      ],
    },
  },
];

/** A field of law: words that people use for it (folded beginnings of words) and the laws that govern it. */
interface Domain {
  readonly name: string;
  readonly words: string;
  readonly laws: readonly string[];
}

/**
 * Own lexicon. A word stands for its beginning ("miet" meets Miete, Mieter, Mietvertrag); with "=" before it only for the whole stem.
 * Laws are everyday abbreviations.
 */
const DOMAINS: readonly Domain[] = [
  {
    name: 'building',
    words:
      'bau bebauung bauantrag baugenehm bauleit bebauungsplan flaechennutz baugrund grundstueck aussenbereich innenbereich einfamilienhaus wohngebiet mischgebiet gewerbegebiet erschliess vorkaufsrecht sanierungsgebiet baugebiet veraenderungssperre carport garage umlegung enteignung',
    laws: ['BauGB', 'BauNVO', 'LBO', 'BayBO', 'BauO NRW', 'GEG'],
  },
  {
    name: 'administrative procedure',
    words:
      'verwaltungsakt verwaltungsverfahr behoerd bescheid anhoer akteneinsicht widerspruch ruecknahme widerruf ermess bekanntgab bestandskraft nebenbestimm genehmig erlaubnis =antrag untaetig vorverfahr verwaltungsgericht anfechtungsklage verpflichtungsklage oeffentlich-rechtlich planfeststell befangen amtshilfe verwaltungsvertrag eilantrag aufschieb vollzieh',
    laws: ['VwVfG', 'VwGO', 'VwZG', 'VwVG'],
  },
  {
    name: 'data protection',
    words:
      'datenschutz personenbezog verarbeit einwillig auskunft loesch cookie newsletter tracking dsgvo datenpann datenleck verantwortlich auftragsverarbeit betroffen profiling drittland drittstaat videoueberwach kamera whatsapp cloud vergessen datenuebertrag aufsichtsbehoerd pseudonym anonym gesundheitsdat biometr adressdat kundendat mailadress e-mail bewerberdat mitarbeiterdat foto standortdat server =dat kontaktdat nutzerdat patientendat trainingsdat newsletter ip-adress google analytics facebook',
    laws: ['DSGVO', 'BDSG', 'TTDSG', 'TDDDG'],
  },
  {
    name: 'residence',
    words:
      'aufenthalt auslaend visum =visa duldung abschieb niederlass einreis ausreis blaue einburger einbuerger staatsangehoer fluechtling asyl familiennachzug integrationskurs drittstaatsangehoer unionsbuerg freizueg blue fachkraft fachkraeft geduldet',
    laws: ['AufenthG', 'AufenthV', 'AsylG', 'StAG', 'BeschV', 'FreizügG/EU', 'AsylbLG'],
  },
  {
    name: 'identity and registration',
    words:
      'personalausweis ausweis reisepass =pass meldebehoerd meldepflicht meldebescheinig wohnsitz umzug umzieh anmeld abmeld ummeld einwohnermelde melderegist hauptwohnung nebenwohnung wohnungsgeber geburtsurkund eheschliess standesamt heirat sterbefall namensaender personenstand geburt vorname familienname',
    laws: ['PAuswG', 'PassG', 'BMG', 'PStG', 'BGB'],
  },
  {
    name: 'tenancy',
    words:
      'miet vermiet wohnung kaution nebenkost betriebskost eigenbedarf untermiet raeumung schoenheitsreparatur mietspiegel mieterhoeh wohnraum hausordnung heizkost modernisier pacht wohnungseigentuem eigentuemerversamml hausgeld',
    laws: ['BGB', 'BetrKV', 'HeizkostenV', 'WEG'],
  },
  {
    name: 'contracts and liability',
    words:
      'kaufvertrag kaeufer verkaeufer gewaehrleist mangel sachmangel rueckgab schadensersatz haftung hafte haftet schaden darlehen buergschaft schenk vertrag anfecht verjaehr vollmacht stellvertret werkvertrag dienstvertrag leihe geschaeftsfaehig minderjaehr eigentum besitz nachbar hypothek grundschuld verzug mahnung fernabsatz haustuer reisevertrag bereicher willenserklaer irrtum taeusch drohung notwehr schmerzensgeld widerrufsrecht online-shop geliefer bestell rechnung kaufpreis',
    laws: ['BGB', 'ProdHaftG'],
  },
  {
    name: 'family and inheritance',
    words:
      'ehe scheid scheidung unterhalt sorgerecht umgang adopt vaterschaft betreuung betreuer vormund erbe erben erbschaft erblass testament pflichtteil nachlass guetertrenn zugewinn kindesunterhalt eltern verlob lebenspartner getrennt enterb erbvertrag erbschein patchwork pflegekind',
    laws: ['BGB', 'FamFG', 'VersAusglG', 'BtOG'],
  },
  {
    name: 'companies',
    words:
      'gmbh aktiengesellschaft aktie aktionaer gesellschafter geschaeftsfuehr stammkapital stammeinlag handelsregist kaufmann kommanditist kommanditgesellschaft ohg vorstand aufsichtsrat hauptversamml jahresabschluss bilanz prokura firma unternehmergesellschaft insolvenz handelsvertret gesellschaftsvertrag gruendung offenleg buchfuehr lagebericht =ag =ug =kg',
    laws: ['GmbHG', 'AktG', 'HGB', 'InsO', 'UmwG', 'GenG', 'PartGG'],
  },
  {
    name: 'trade',
    words:
      'gewerb gewerbeanmeld reisegewerb handwerk meister meisterpflicht gaststaett gastronom spielhall makler bewach sicherheitsdienst wachperson unlauter wettbewerb werbung preisangab ladenoeffnung schausteller markt automat sachkund handwerksroll bewachungsgewerb',
    laws: ['GewO', 'HwO', 'GastG', 'UWG', 'PAngV', 'BewachV', 'MaBV'],
  },
  {
    name: 'employment',
    words:
      'arbeit arbeitgeb arbeitnehm arbeitsvertrag kuendigungsschutz kuendigungsschutzklag abmahn urlaub ueberstund teilzeit befrist betriebsrat lohn gehalt mindestlohn lohnfortzahl entgeltfortzahl krankgeschrieb krankmeld mutterschutz schwanger elternzeit elterngeld ausbildung azubi auszubild praktik pause ruhezeit nachtarbeit zeugnis beschaeftigt tarif probezeit arbeitszeit betrieb homeoffice minijob betriebsueb pausen ausbild lehrling jugendarbeit mitarbeit job chef',
    laws: [
      'KSchG',
      'ArbZG',
      'BUrlG',
      'MuSchG',
      'BEEG',
      'EntgFG',
      'TzBfG',
      'MiLoG',
      'NachwG',
      'BetrVG',
      'JArbSchG',
      'BBiG',
      'ArbSchG',
      'ArbStättV',
      'ArbGG',
      'PflegeZG',
      'AGG',
      'BGB',
    ],
  },
  {
    name: 'vocational training',
    words:
      'berufsausbild ausbildungsvertrag ausbildend auszubildend berufsschul abschlusspruef zwischenpruef ausbildungsdau berufsbild umschul fortbild ausbildungsordn ausbilder pruefungsausschuss',
    laws: ['BBiG', 'HwO', 'JArbSchG'],
  },
  {
    name: 'taxes',
    words:
      'steuer einkommensteuer umsatzsteuer mehrwertsteuer finanzamt steuererklaer lohnsteuer gewerbesteuer grunderwerb erbschaftsteuer schenkungsteuer werbungskost abschreib vorsteuer kleinunternehm freibetrag saeumniszuschlag steuerbescheid einspruch pendlerpausch sonderausgab abgabenordn kfz-steuer kraftfahrzeugsteuer steuerhinterzieh steuerpflicht entfernungspausch handwerkerleist arbeitszimmer kapitalertrag spekulation veranlag',
    laws: [
      'AO',
      'EStG',
      'UStG',
      'GewStG',
      'GrEStG',
      'ErbStG',
      'EStDV',
      'KraftStG',
      'BewG',
      'FGO',
      'KStG',
      'GrStG',
    ],
  },
  {
    name: 'basic income support',
    words:
      'buergergeld arbeitslosengeld grundsicherung jobcenter hartz sozialhilf bedarfsgemeinschaft regelbedarf hilfebeduerft regelsatz sozialgeld unterkunft mehrbedarf existenzminimum eingliederungsvereinbar schonvermoegen erwerbsfaehig leistungsberechtigt zumutbar leistungsbezieh hilfebeduerf erstausstatt bildungspaket sanktion leistungsminder aufstock',
    laws: ['SGB II', 'SGB XII', 'SGB III', 'SGB X', 'SGB I'],
  },
  {
    name: 'children and youth welfare',
    words:
      'jugendamt jugendhilf kindeswohl inobhutnahm pflegefamili kindertages tagespflege kita kindergart erziehungsberecht hilfeplan erziehung amtsvormund beistandschaft heimerzieh jugendlich tagesmutter unterhaltsvorschuss',
    laws: ['SGB VIII', 'UVG', 'JuSchG', 'BKGG', 'KKG'],
  },
  {
    name: 'social insurance',
    words:
      'rente rentenversicher krankenkass krankenversicher pflegegrad pflegegeld pflegeversicher unfallversicher arbeitsunfall schwerbehind rehabilit behinder erwerbsminder altersrent krankengeld sozialversicher arbeitsagentur beitragspflicht sozialgericht pflegebeduerft hinterbliebenenrent kurzarbeit berufskrankheit eingliederungshilf wohngeld bafoeg kindergeld studier',
    laws: [
      'SGB I',
      'SGB III',
      'SGB IV',
      'SGB V',
      'SGB VI',
      'SGB VII',
      'SGB IX',
      'SGB X',
      'SGB XI',
      'SGB XII',
      'SGG',
      'WoGG',
      'BAföG',
      'BKGG',
    ],
  },
  {
    name: 'environment',
    words:
      'immission emission laerm luft umwelt genehmigungsbeduerft anlage abfall entsorg boden altlast gewaesser wasser abwasser naturschutz artenschutz windkraft windenergie umweltvertraeglich stoerfall grenzwert feinstaub tierschutz tierhalt hund katze recycling kreislaufwirt feuerungsanlag schornstein laermschutz biotop eingriff',
    laws: [
      'BImSchG',
      '4. BImSchV',
      '9. BImSchV',
      '1. BImSchV',
      '16. BImSchV',
      '18. BImSchV',
      '26. BImSchV',
      '32. BImSchV',
      'UVPG',
      'UmwRG',
      'BNatSchG',
      'WHG',
      'KrWG',
      'BBodSchG',
      'TierSchG',
    ],
  },
  {
    name: 'traffic',
    words:
      'fuehrerschein fahrerlaubnis fahrverbot kennzeichen zulassung kraftfahrzeug fahrzeug =auto =pkw parken halten geschwindig ampel rotlicht strassenverkehr punkt flensburg verkehrsschild vorfahrt fahrrad radfahr motorrad anhaenger bussgeld blitzer tempo hauptuntersuch =tuev unfall verkehrsunfall alkohol promill fahrschul mpu autobahn ueberhol gurt kindersitz e-scooter',
    laws: ['StVG', 'StVO', 'FeV', 'StVZO', 'FZV', 'PflVG', 'BKatV', 'GebOSt'],
  },
  {
    name: 'criminal law',
    words:
      'straf strafbar straftat diebstahl betrug koerperverletz mord totschlag beleidig freiheitsstraf geldstraf noetig erpress raub untersuchungshaft festnahm festnehm durchsuch beschuldigt zeuge staatsanwalt anzeige hausfriedensbruch sachbeschaedig unterschlag urkundenfaelsch bewaehrung notwehr notstand taeter verbrech vergehen haftbefehl polizei vernehm pflichtverteidig brandstift rauschmittel bestech stalking nachstell',
    laws: ['StGB', 'StPO', 'JGG'],
  },
  {
    name: 'regulatory offences',
    words:
      'ordnungswidrig bussgeld verwarnung bussgeldbescheid geldbusse verwarnungsgeld erzwingungshaft einspruch bussgeldverfahr tateinheit verfolgungsverjaehr',
    laws: ['OWiG', 'BKatV'],
  },
  {
    name: 'weapons',
    words:
      'waffe waffen waffenschein waffenbesitz munition schusswaff jaeger sportschuetz waffenbesitzkart schreckschuss messer schiess waffenrecht waffenschrank erlaubnispflicht',
    laws: ['WaffG', 'AWaffV', 'StGB'],
  },
  {
    name: 'constitution',
    words:
      'grundrecht grundgesetz menschenwuerd meinungsfreih versammlungsfreih religionsfreih pressefreih bundestag bundesrat bundespraesident bundesverfassungsgericht verfassungsbeschwerd bundeskanzler foederal gleichheitssatz berufsfreih demokrati wahlrecht bundesregierung verfassung petition',
    laws: ['GG', 'BVerfGG', 'BWahlG'],
  },
  {
    name: 'civil procedure',
    words:
      'klage zivilprozess mahnbescheid vollstreck gerichtsvollzieh pfaend berufung revision streitwert prozesskost gerichtskost rechtsanwalt anwaltskost urteil zwangsvollstreck beweis schiedsverfahr kontopfaend pfaendungsschutz prozess vollstreckungsbescheid p-konto notar grundbuch verbraucherinsolvenz restschuldbefrei',
    laws: ['ZPO', 'GKG', 'RVG', 'GNotKG', 'GBO', 'InsO'],
  },
  {
    name: 'infection and health',
    words:
      'infektion quarantaen masern impf impfpflicht gesundheitsamt meldepflichtig krankheitserreg seuche hygien ansteck gesundheitszeugnis lebensmittelbelehr corona',
    laws: ['IfSG'],
  },
  {
    name: 'freedom of information',
    words:
      'informationsfreiheit informationszugang umweltinformation transparenz amtlich onlinezugang verwaltungsportal e-government informationszugangsanspruch',
    laws: ['IFG', 'UIG', 'OZG', 'EGovG'],
  },
  {
    name: 'equal treatment',
    words: 'diskriminier benachteilig gleichbehandl belaestig geschlecht herkunft gleichstell',
    laws: ['AGG', 'BGleiG'],
  },
];

interface Pattern {
  readonly word: string;
  readonly whole: boolean;
}

const PATTERNS: readonly { readonly domain: Domain; readonly patterns: readonly Pattern[] }[] = DOMAINS.map(
  (domain) => ({
    domain,
    patterns: domain.words
      .trim()
      .split(/\s+/)
      .map((word) => (word.startsWith('=') ? { word: word.slice(1), whole: true } : { word, whole: false })),
  }),
);

/** Factor by number of the question's words that belong to the field. */
const FACTORS = [1, 1.35, 1.55, 1.7] as const;
const SHORTEST_BEGINNING = 4;

/** Laws of the fields that the terms (stems) belong to, with a factor from 1.35 to 1.7. A law of several fields gets the largest. */
export function domainsOf(terms: readonly string[]): ReadonlyMap<string, number> {
  const factors = new Map<string, number>();
  for (const { domain, patterns } of PATTERNS) {
    const hits = terms.filter((term) => patterns.some((pattern) => matches(term, pattern))).length;
    const factor = FACTORS[Math.min(hits, FACTORS.length - 1)] ?? 1;
    if (factor === 1) continue;
    for (const law of domain.laws) factors.set(law, Math.max(factor, factors.get(law) ?? 1));
  }
  return factors;
}

function matches(term: string, { word, whole }: Pattern): boolean {
  if (whole || word.length < SHORTEST_BEGINNING) return term === word;
  return (
    term.startsWith(word) ||
    (term.length >= SHORTEST_BEGINNING + 1 &&
      term.length < word.length &&
      word.startsWith(term) &&
      word.length - term.length <= 2)
  );
}

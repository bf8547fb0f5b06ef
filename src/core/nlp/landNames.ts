/** Two-letter codes of the Länder with their names in German and English and the short forms in use. */
export interface LandName {
  readonly code: string;
  readonly name: string;
  /** Further full names; matched whatever the case. */
  readonly names: readonly string[];
  /** Short forms; matched only as written here. */
  readonly short: readonly string[];
  /** Stems of the adjective ("bayerisch" in "bayerischen"), lower case. */
  readonly adjectives: readonly string[];
}

export const LAND_NAMES: readonly LandName[] = [
  { code: 'BW', name: 'Baden-Württemberg', names: ['Baden Württemberg', 'Ba-Wü', 'BaWü'], short: ['BW'], adjectives: ['baden-württembergisch'] }, // prettier-ignore
  { code: 'BY', name: 'Bayern', names: ['Bavaria', 'Freistaat Bayern'], short: ['BY'], adjectives: ['bayerisch', 'bayrisch', 'bavarian'] }, // prettier-ignore
  { code: 'BE', name: 'Berlin', names: ['Land Berlin'], short: [], adjectives: ['berliner'] },
  { code: 'BB', name: 'Brandenburg', names: [], short: [], adjectives: ['brandenburgisch'] },
  { code: 'HB', name: 'Bremen', names: [], short: [], adjectives: ['bremisch', 'bremer'] },
  { code: 'HH', name: 'Hamburg', names: [], short: ['HH'], adjectives: ['hamburgisch', 'hamburger'] },
  { code: 'HE', name: 'Hessen', names: ['Hesse'], short: [], adjectives: ['hessisch'] },
  { code: 'MV', name: 'Mecklenburg-Vorpommern', names: ['Mecklenburg Vorpommern', 'Meck-Pomm', 'Mecklenburg-Western Pomerania'], short: ['MV', 'M-V'], adjectives: ['mecklenburg-vorpommersch'] }, // prettier-ignore
  {
    code: 'NI',
    name: 'Niedersachsen',
    names: ['Lower Saxony'],
    short: ['NDS', 'Nds'],
    adjectives: ['niedersächsisch'],
  },
  { code: 'NW', name: 'Nordrhein-Westfalen', names: ['Nordrhein Westfalen', 'North Rhine-Westphalia'], short: ['NRW', 'NW'], adjectives: ['nordrhein-westfälisch'] }, // prettier-ignore
  { code: 'RP', name: 'Rheinland-Pfalz', names: ['Rheinland Pfalz', 'Rhineland-Palatinate'], short: ['RLP'], adjectives: ['rheinland-pfälzisch'] }, // prettier-ignore
  { code: 'SL', name: 'Saarland', names: [], short: [], adjectives: ['saarländisch'] },
  {
    code: 'SN',
    name: 'Sachsen',
    names: ['Saxony', 'Freistaat Sachsen'],
    short: [],
    adjectives: ['sächsisch'],
  },
  { code: 'ST', name: 'Sachsen-Anhalt', names: ['Sachsen Anhalt', 'Saxony-Anhalt'], short: ['LSA'], adjectives: ['sachsen-anhaltisch'] }, // prettier-ignore
  { code: 'SH', name: 'Schleswig-Holstein', names: ['Schleswig Holstein'], short: ['SH'], adjectives: ['schleswig-holsteinisch'] }, // prettier-ignore
  {
    code: 'TH',
    name: 'Thüringen',
    names: ['Thuringia'],
    short: [],
    adjectives: ['thüringisch', 'thüringer'],
  },
];

/** Countries and regions that questions name; they set no Land. */
export const COUNTRIES: readonly string[] =
  `Deutschland|Germany|Bundesrepublik Deutschland|Bundesrepublik|Österreich|Schweiz|Frankreich|Italien|Spanien|Portugal
Polen|Tschechien|Niederlande|Belgien|Luxemburg|Dänemark|Schweden|Norwegen|Finnland|Großbritannien|England|Irland|Griechenland
Türkei|Ukraine|Russland|Rumänien|Bulgarien|Ungarn|Kroatien|Serbien|Albanien|Kosovo|Syrien|Afghanistan|Irak|Iran|Indien|China
Japan|USA|Kanada|Brasilien|Mexiko|Australien|Israel|Marokko|Tunesien|Ägypten|Vietnam|Europa|Europe|Liechtenstein|Slowakei
Slowenien|Thailand|Philippinen|Nigeria|Ghana|Kuba|Mallorca|EU|EWR|Europäische Union|United States|Austria|Switzerland|France|Poland|Turkey`.split(
    /[|\n]/,
  );

/** English and other names of German cities → the German one. */
export const CITY_ALIASES: Readonly<Record<string, string>> = {
  Munich: 'München',
  Cologne: 'Köln',
  Nuremberg: 'Nürnberg',
  Hanover: 'Hannover',
  Brunswick: 'Braunschweig',
  'Frankfurt a. M.': 'Frankfurt am Main',
  'Frankfurt a.M.': 'Frankfurt am Main',
  'Frankfurt/Main': 'Frankfurt am Main',
  'Frankfurt/M.': 'Frankfurt am Main',
  Frankfurt: 'Frankfurt am Main',
  'Halle an der Saale': 'Halle',
  'Halle/Saale': 'Halle',
  'Freiburg im Breisgau': 'Freiburg',
  'Ludwigshafen': 'Ludwigshafen am Rhein',
  'Offenbach am Main': 'Offenbach',
  'Mülheim an der Ruhr': 'Mülheim',
  'Weiden in der Oberpfalz': 'Weiden',
}; // prettier-ignore

/** Municipalities whose name is a word of everyday or legal German: taken for a place only where the words around say so. */
export const COMMON_WORD_PLACES: ReadonlySet<string> = new Set(
  `Stelle Lage Waren Buch Mengen Sinn Brücken Wald Hof Wissen Norden Speicher Lauf Forst Steinen Lehre Osten
  Kirchen Halle Bogen Wetter Neustadt Wehr Löhne Graben Geldern Rohr Essen Wenden Alpen Sand Stein Leer Berg
  Weiden Mauer Zell Aue Heide Regen Burg Rot Haar Salz Korb Winzer Laufen Singen Sulzbach Buchholz Weil Glatten
  Hatten Nahe Halbe Engen Enger Senden Langen Sande Feucht Bergen Lauter Kamen List Treuen Berge Lich Urbar Wolfen
  Kenn Mitte Linden Horn Haste Plate Bann Felde Salem Biere Achim Bunde Ahorn Rain Grub Barth Much Hage Rees Werne
  Wangen Mauern Mantel Kuchen Spalt Eil Ried Holm Heringen Weiler Einhausen Damme Roth Wiesen Ofen Hausen Winden
  Ring Rust Kalk Poll Ulmen Lam Pausa Wiese Stolpe Horst Thale Marl Mark Hille Verl Selm Floß Gars Igel Moos Owen
  Elze Titz Tann Rehau Murr Barum Burgen Bad Garten Altstadt Ostseebad Salzweg Dorf Bruck Brand Ebene Hoya
  Rosengarten Seebad Vogt Zeil Zahna Lenz Steinbach Straßen Westen Süden
  Bach Binnen Brunnen Born Elbe Grube Häusern Küsten Lichte Mehren Nagel Nützen Nusse Sonnen Thür Viereck Vorwerk Weisen Weiten
  Welle Wellen Werben Wolken Leese Otter Rehe Hasel Polle Roden Train Strande Lachen Gersten Lehmen Körner Frankenstein Hauptstuhl
  Messingen Ummern Trogen Stößen Appel Bell Kell Thal Milz Damp Rauen Radis Weste Werda Dreis Reut Essel Pouch Klink Boos Klausen
  Hassel Feldberg Lunden Wesseln Demen Eimen Damm Rang Ering Heere Thune Wesen Weng Seck`.split(/\s+/),
);

/**
 * Names that no official title holds: everyday, popular, English and Land variants. Everyday abbreviation | names.
 * Building codes carry the usual forms with the Land's name or short form; a bare "LBO" is decided by the question's place.
 */
export const LAW_ALIASES = `
GG|Grundgesetz|Basic Law|German Constitution
BGB|Civil Code|German Civil Code|Bürgerliches Recht Gesetzbuch
StGB|Criminal Code|German Criminal Code|Penal Code|Strafgesetzbuch
HGB|Commercial Code|German Commercial Code
DSGVO|DS-GVO|EU-DSGVO|GDPR|EU GDPR|General Data Protection Regulation|EU-Datenschutzgrundverordnung|Datenschutzgrundverordnung|EU-Datenschutz-Grundverordnung
KI-VO|KI-Verordnung|AI Act|EU AI Act|KI-Gesetz
DSA|Digital Services Act|Gesetz über digitale Dienste
EMRK|Europäische Menschenrechtskonvention
AEUV|Vertrag über die Arbeitsweise der Europäischen Union
EUV|Vertrag über die Europäische Union
GRCh|EU-Grundrechtecharta|Grundrechtecharta|Charta der Grundrechte
BImSchG|Bundes-Immissionsschutzgesetz|Immissionsschutzgesetz|Federal Immission Control Act
GmbHG|GmbH-Gesetz|Limited Liability Companies Act
AktG|Stock Corporation Act
AO|Abgabenordnung|Fiscal Code
AufenthG|Aufenthaltsgesetz|Residence Act
StAG|Nationality Act
VwVfG|Administrative Procedure Act
VwGO|Verwaltungsgerichtsordnung
VwVG|Verwaltungsvollstreckungsgesetz
VwZG|Verwaltungszustellungsgesetz
BauGB|Federal Building Code
BauNVO|Baunutzungsverordnung
AEntG|Arbeitnehmer-Entsendegesetz
AMG|Arzneimittelgesetz
ASiG|Arbeitssicherheitsgesetz
AWaffV|Waffengesetz-Verordnung
AbwAG|Abwasserabgabengesetz
ArbSchG|Arbeitsschutzgesetz
ArbStättV|Arbeitsstättenverordnung
AÜG|Arbeitnehmerüberlassungsgesetz
BAföG|Bundesausbildungsförderungsgesetz|Bafög
BBodSchG|Bundes-Bodenschutzgesetz|Bodenschutzgesetz
BEEG|Bundeselterngeld- und Elternzeitgesetz|Elternzeitgesetz|Elterngeldgesetz
BKatV|Bußgeldkatalog-Verordnung|Bußgeldkatalogverordnung
BNatSchG|Bundesnaturschutzgesetz
BetrVG|Betriebsverfassungsgesetz
BtMG|Betäubungsmittelgesetz
BUrlG|Bundesurlaubsgesetz
BZRG|Bundeszentralregistergesetz
EEG|Erneuerbare-Energien-Gesetz
EGBGB|Einführungsgesetz zum BGB
EnWG|Energiewirtschaftsgesetz
EntgFG|EntgFZG|EFZG|Entgeltfortzahlungsgesetz|Lohnfortzahlungsgesetz
FamFG|Familienverfahrensgesetz
FeV|Fahrerlaubnis-Verordnung
FreizügG/EU|Freizügigkeitsgesetz/EU|Freizügigkeitsgesetz
FZV|Fahrzeug-Zulassungsverordnung
GEG|Gebäudeenergiegesetz|Heizungsgesetz
GewO|Trade Regulation Act
GVG|Gerichtsverfassungsgesetz
GWB|Gesetz gegen Wettbewerbsbeschränkungen
GwG|Geldwäschegesetz
HOAI|Honorarordnung für Architekten und Ingenieure
HwO|Handwerksordnung
IFG|Informationsfreiheitsgesetz
IfSG|Infektionsschutzgesetz
JuSchG|Jugendschutzgesetz
JArbSchG|Jugendarbeitsschutzgesetz
KrWG|Kreislaufwirtschaftsgesetz
KSchG|Kündigungsschutzgesetz
KCanG|Cannabisgesetz|Konsumcannabisgesetz
MiLoG|Mindestlohngesetz
MuSchG|Mutterschutzgesetz
NachwG|Nachweisgesetz
NamÄndG|Namensänderungsgesetz
OWiG|Ordnungswidrigkeitengesetz
OZG|Onlinezugangsgesetz
PAngV|Preisangabenverordnung
PAuswG|Personalausweisgesetz
PassG|PaßG|Passgesetz
PBefG|Personenbeförderungsgesetz
PflegeZG|Pflegezeitgesetz
ProdHaftG|Produkthaftungsgesetz
PStG|Personenstandsgesetz
RDG|Rechtsdienstleistungsgesetz
ROG|Raumordnungsgesetz
RVG|Rechtsanwaltsvergütungsgesetz
SprengG|Sprengstoffgesetz
StVG|Straßenverkehrsgesetz
StVZO|Straßenverkehrs-Zulassungs-Ordnung
TA Luft|TA-Luft|Technische Anleitung zur Reinhaltung der Luft
TA Lärm|TA-Lärm|Technische Anleitung zum Schutz gegen Lärm
TDDDG|Telekommunikation-Digitale-Dienste-Datenschutz-Gesetz
TierSchG|Tierschutzgesetz
TKG|Telekommunikationsgesetz
TVG|Tarifvertragsgesetz
TzBfG|Teilzeit- und Befristungsgesetz|Teilzeitgesetz
UmwG|Umwandlungsgesetz
UrhG|Urheberrechtsgesetz
UVPG|Gesetz über die Umweltverträglichkeitsprüfung
UWG|Gesetz gegen den unlauteren Wettbewerb
VOB|Vergabe- und Vertragsordnung für Bauleistungen
VOB/A
VOB/B
VersammlG|Versammlungsgesetz
VVG|Versicherungsvertragsgesetz
WaffG|Waffengesetz
WEG|Wohnungseigentumsgesetz|WoEigG
WHG|Wasserhaushaltsgesetz
WoGG|Wohngeldgesetz
WRV|Weimarer Reichsverfassung
ZVG|Zwangsversteigerungsgesetz
VAG|Versicherungsaufsichtsgesetz
KWG|Kreditwesengesetz
VersAusglG|Versorgungsausgleichsgesetz
WpHG|Wertpapierhandelsgesetz
BVG|Bundesversorgungsgesetz
KHEntgG|Krankenhausentgeltgesetz
KHG|Krankenhausfinanzierungsgesetz
WindSeeG|Windenergie-auf-See-Gesetz
SchwarzArbG|Schwarzarbeitsbekämpfungsgesetz
StVollzG|Strafvollzugsgesetz
AStG|Außensteuergesetz
KWKG|Kraft-Wärme-Kopplungsgesetz
BetrAVG|Betriebsrentengesetz
BGebG|Bundesgebührengesetz
TPG|Transplantationsgesetz
LPartG|Lebenspartnerschaftsgesetz
ZAG|Zahlungsdiensteaufsichtsgesetz
BeamtVG|Beamtenversorgungsgesetz
BVFG|Bundesvertriebenengesetz
UmwRG|Umwelt-Rechtsbehelfsgesetz
MsbG|Messstellenbetriebsgesetz
WoFG|Wohnraumförderungsgesetz
FahrlG|Fahrlehrergesetz
FPfZG|Familienpflegezeitgesetz
GewSchG|Gewaltschutzgesetz
BVerfSchG|Bundesverfassungsschutzgesetz
PflBG|Pflegeberufegesetz
UKlaG|Unterlassungsklagengesetz
SchKG|Schwangerschaftskonfliktgesetz
SVG|Soldatenversorgungsgesetz
SG|Soldatengesetz
GenG|Genossenschaftsgesetz
BPolG|Bundespolizeigesetz
PartGG|Partnerschaftsgesellschaftsgesetz
VereinsG|Vereinsgesetz
ChemG|Chemikaliengesetz
PflVG|Pflichtversicherungsgesetz
BKAG|Bundeskriminalamtgesetz
AtG|Atomgesetz
KSVG|Künstlersozialversicherungsgesetz
BeschV|Beschäftigungsverordnung
VgV|Vergabeverordnung
BEG|Bundesentschädigungsgesetz
SGB I|Erstes Buch Sozialgesetzbuch
SGB II|Zweites Buch Sozialgesetzbuch
SGB III|Drittes Buch Sozialgesetzbuch
SGB IV|Viertes Buch Sozialgesetzbuch
SGB V|Fünftes Buch Sozialgesetzbuch
SGB VI|Sechstes Buch Sozialgesetzbuch
SGB VII|Siebtes Buch Sozialgesetzbuch
SGB VIII|Achtes Buch Sozialgesetzbuch
SGB IX|Neuntes Buch Sozialgesetzbuch
SGB X|Zehntes Buch Sozialgesetzbuch
SGB XI|Elftes Buch Sozialgesetzbuch
SGB XII|Zwölftes Buch Sozialgesetzbuch
SGB|Sozialgesetzbuch
LBO BW|LBO-BW|LBO Baden-Württemberg|Landesbauordnung für Baden-Württemberg|Landesbauordnung BW|Bauordnung Baden-Württemberg
BayBO|BO Bayern|Bayerische Bauordnung|Landesbauordnung Bayern|Bauordnung Bayern
BauO Bln|BauOBln|BauO Berlin|Bauordnung für Berlin|Bauordnung Berlin|Landesbauordnung Berlin|Berliner Bauordnung
BbgBO|Bauordnung Brandenburg|Landesbauordnung Brandenburg
BremLBO|Landesbauordnung Bremen|Bauordnung Bremen
HBauO|Bauordnung Hamburg|Landesbauordnung Hamburg
HBO|Bauordnung Hessen|Landesbauordnung Hessen
LBauO M-V|LBauO MV|Bauordnung Mecklenburg-Vorpommern
NBauO|Bauordnung Niedersachsen|Landesbauordnung Niedersachsen
BauO NRW|BauO NW|Landesbauordnung NRW|Landesbauordnung Nordrhein-Westfalen|Bauordnung NRW|Bauordnung Nordrhein-Westfalen
LBauO|LBauO RP|LBauO Rheinland-Pfalz|Bauordnung Rheinland-Pfalz
LBO Saar|LBO Saarland|Landesbauordnung Saarland|Bauordnung Saarland
SächsBO|Bauordnung Sachsen|Landesbauordnung Sachsen
BauO LSA|Bauordnung Sachsen-Anhalt|Landesbauordnung Sachsen-Anhalt
LBO SH|LBO Schleswig-Holstein|Bauordnung Schleswig-Holstein
ThürBO|Bauordnung Thüringen|Landesbauordnung Thüringen
LBO|Landesbauordnung|Bauordnung
MBO|Musterbauordnung
`;

/** Lands of the building codes, for questions that name the code but no place. */
export const LAND_OF_LAW: Readonly<Record<string, string>> = {
  'LBO BW': 'BW',
  BayBO: 'BY',
  'BauO Bln': 'BE',
  BbgBO: 'BB',
  BremLBO: 'HB',
  HBauO: 'HH',
  HBO: 'HE',
  'LBauO M-V': 'MV',
  NBauO: 'NI',
  'BauO NRW': 'NW',
  LBauO: 'RP',
  'LBO Saar': 'SL',
  SächsBO: 'SN',
  'BauO LSA': 'ST',
  'LBO SH': 'SH',
  ThürBO: 'TH',
};

/** The building code of a Land: what "LBO" or "Landesbauordnung" means in a question about a place there. */
export function buildingCodeOf(land: string): string | undefined {
  return Object.entries(LAND_OF_LAW).find(([, code]) => code === land)?.[0];
}

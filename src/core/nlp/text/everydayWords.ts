/**
 * What people say and what guides and statutes call it: everyday words | official words. Own table from public knowledge.
 * All words of the left side have to be in the question, in any order; "*" stands for any ending.
 */
export const EVERYDAY_WORDS = `
auto abmelden|Fahrzeug zulassen Außerbetriebsetzung
auto stilllegen|Fahrzeug zulassen Außerbetriebsetzung
wagen abmelden|Fahrzeug zulassen Außerbetriebsetzung
motorrad abmelden|Fahrzeug zulassen Außerbetriebsetzung
auto anmelden|Fahrzeug zulassen
auto zulassen|Fahrzeug zulassen
wagen anmelden|Fahrzeug zulassen
auto ummelden|Fahrzeug ummelden
auto gekauft|Fahrzeug ummelden
wagen ummelden|Fahrzeug ummelden
umziehen|Wohnung ummelden
umgezogen|Wohnung ummelden
ziehe nach|Wohnung ummelden
ziehen nach|Wohnung ummelden
zieht nach|Wohnung ummelden
gezogen nach|Wohnung ummelden
baue haus|Baugenehmigung Wohngebäude
umzug|Wohnung ummelden
neue adresse|Wohnung ummelden
adresse ändern|Wohnung ummelden
wohnsitz ummelden|Wohnung ummelden
wohnsitz anmelden|Wohnung anmelden
wohnsitz abmelden|Wohnung abmelden
einziehen|Wohnung anmelden
eingezogen|Wohnung anmelden
ausland wegziehen|Wohnung abmelden
ausland ziehen|Wohnung abmelden
auswandern|Wohnung abmelden
wegziehen|Wohnung abmelden
einzugsbestätigung|Wohnungsgeberbestätigung
vermieterbescheinigung|Wohnungsgeberbestätigung
vermieterbestätigung|Wohnungsgeberbestätigung
meldeauskunft|Melderegisterauskunft
adresse herausfinden|Melderegisterauskunft
anschrift herausfinden|Melderegisterauskunft
ausweis verloren|Personalausweis Verlust
perso verloren|Personalausweis Verlust
pass verloren|Reisepass Verlust
pass abgelaufen|Reisepass beantragen
ausweis abgelaufen|Personalausweis beantragen
kinderausweis|Kinderreisepass
kinderpass|Kinderreisepass
heiraten|Eheschließung
ehe anmelden|Eheschließung anmelden
standesamt anmelden|Eheschließung anmelden
scheiden lassen|Scheidung
trennen ehe|Scheidung
kind geboren|Geburt anzeigen
baby geboren|Geburt anzeigen
kind anmelden standesamt|Geburt anzeigen
gestorben|Sterbefall anzeigen
verstorben|Sterbefall anzeigen
todesfall|Sterbefall anzeigen
nachname ändern|Namen ändern
vorname ändern|Namen ändern
familienname ändern|Namen ändern
name ändern|Namen ändern
namen ändern|Namen ändern
kirche austreten|Kirchenaustritt
kirche austritt|Kirchenaustritt
deutscher werden|Einbürgerung
deutsche werden|Einbürgerung
deutschen pass|Einbürgerung
deutscher pass|Einbürgerung
eingebürgert|Einbürgerung
einbürgern|Einbürgerung
staatsbürgerschaft beantragen|Einbürgerung
frau nachholen|Familiennachzug
mann nachholen|Familiennachzug
ehefrau nachholen|Familiennachzug
familie nachholen|Familiennachzug
besuch einladen|Verpflichtungserklärung
gast einladen|Verpflichtungserklärung
unbefristet aufenthalt|Niederlassungserlaubnis
unbefristete aufenthaltserlaubnis|Niederlassungserlaubnis
führerschein weg|Führerschein Entzug
führerschein verloren|Führerschein Ersatz
führerschein abgegeben|Führerschein Entzug
führerschein zurück|Führerschein Wiedererteilung
alter führerschein|Führerschein umtauschen
grauer führerschein|Führerschein umtauschen
rosa führerschein|Führerschein umtauschen
zu schnell gefahren|Bußgeldbescheid
geblitzt|Bußgeldbescheid
strafzettel|Bußgeldbescheid
knöllchen|Bußgeldbescheid
blitzer|Bußgeldbescheid
anwohnerpark*|Bewohnerparkausweis
parken anwohner|Bewohnerparkausweis
gez|Rundfunkbeitrag
rundfunkgebühr*|Rundfunkbeitrag
hartz iv|Bürgergeld
hartz 4|Bürgergeld
hartz|Bürgergeld
stütze|Bürgergeld
alg 1|Arbeitslosengeld
alg i|Arbeitslosengeld
alg 2|Bürgergeld
alg ii|Bürgergeld
arbeitslos geworden|Arbeitslosengeld
arbeit verloren|Arbeitslosengeld
job verloren|Arbeitslosengeld
arbeitslos melden|Arbeitslosmeldung Arbeitslosengeld
in rente gehen|Altersrente
rente gehen|Altersrente
ruhestand|Altersrente
rentenantrag|Altersrente beantragen
wenig rente|Grundsicherung im Alter
kleine rente|Grundsicherung im Alter
zuschuss miete|Wohngeld
mietzuschuss|Wohngeld
vater zahlt nicht|Unterhaltsvorschuss
kein unterhalt|Unterhaltsvorschuss
unterhalt zahlt nicht|Unterhaltsvorschuss
schwanger|Mutterschutz
schwangerschaft|Mutterschutz
behindertenausweis|Schwerbehindertenausweis
pflegestufe|Pflegegrad
pflegebedürftig|Pflegegrad
eltern pflege|Pflegegrad
freiberufler|freie Berufe
freelancer|freie Berufe
freelancerin|freie Berufe
freiberuflerin|freie Berufe
freiberuflich|freie Berufe
polizeiliches führungszeugnis|Führungszeugnis
polizeiliches zeugnis|Führungszeugnis
kopie beglaubigen|Beglaubigung
zeugnis beglaubigen|Beglaubigung
steuernummer finden|Steuer-Identifikationsnummer
steuer id|Steuer-Identifikationsnummer
steuerklasse wechseln|Steuerklassenwechsel
hund anmelden|Hundesteuer Anmeldung Hund
hund kostet|Hundesteuer
haus geerbt|Erbschaftsteuer
geld geerbt|Erbschaftsteuer
geschenkt bekommen|Schenkungsteuer
haus kaufen steuer|Grunderwerbsteuer
minderjähr* kaufen|Minderjährige Vertrag
minderjähr* handy|Minderjährige Vertrag
minderjähr* vertrag|Minderjährige Vertrag
minderjähr* bestellen|Minderjährige Vertrag
minderjähr* abo|Minderjährige Vertrag
minderjähr* unterschreiben|Minderjährige Vertrag
kind kaufen|Minderjährige Vertrag
kind handyvertrag|Minderjährige Vertrag
kind bestellt|Minderjährige Vertrag
sohn gekauft|Minderjährige Vertrag
tochter gekauft|Minderjährige Vertrag
jugendlicher kaufen|Minderjährige Vertrag
jugendliche kaufen|Minderjährige Vertrag
erlaubnis eltern|Zustimmung Eltern
einverständnis eltern|Zustimmung Eltern
chef kündigt|Kündigungsschutz
chef gekündigt|Kündigungsschutz
job gekündigt|Kündigungsschutz
arbeitgeber gekündigt|Kündigungsschutz
gekündigt worden arbeit|Kündigungsschutz
rausgeschmissen wohnung|Kündigung Wohnung
wohnung gekündigt|Kündigung Wohnung
vermieter gekündigt|Kündigung Wohnung Vermietende
miete rauf|Mieterhöhung
miete erhöhen|Mieterhöhung
miete erhöht|Mieterhöhung
kaution zurück|Mietkaution Rückzahlung
online gekauft zurückgeben|Widerruf Fernabsatz
internet gekauft|Widerruf Fernabsatz
online bestellt|Widerruf Fernabsatz
paket zurückschicken|Widerruf Fernabsatz
ware kaputt|Mangel Gewährleistung
gerät kaputt|Mangel Gewährleistung
handy kaputt|Mangel Gewährleistung
kaputt gekauft|Mangel Gewährleistung
laden aufmachen|Gewerbe anmelden
laden eröffnen|Gewerbe anmelden
selbstständig machen|Gewerbe anmelden
selbständig machen|Gewerbe anmelden
gewerbeschein|Gewerbeanmeldung
gewerbe schließen|Gewerbe abmelden
gewerbe aufgeben|Gewerbe abmelden
kneipe eröffnen|Gaststättenerlaubnis
kneipe aufmachen|Gaststättenerlaubnis
restaurant eröffnen|Gaststättenerlaubnis
restaurant aufmachen|Gaststättenerlaubnis
café eröffnen|Gaststättenerlaubnis
alkohol ausschenken|Gaststättenerlaubnis
schanklizenz|Gaststättenerlaubnis
haustürgeschäft verkaufen|Reisegewerbe
meisterbrief|Handwerksrolle Meister
haus bauen|Baugenehmigung Einfamilienhaus
hausbau|Baugenehmigung Einfamilienhaus
haus abreißen|Abbruch Gebäude
abriss|Abbruch Gebäude
schuppen bauen|Gartenhaus Baugenehmigung
gartenhütte|Gartenhaus
gartenlaube|Gartenhaus
swimmingpool|Pool
abstand nachbar|Abstandsfläche
abstand grenze|Abstandsfläche
grenzabstand|Abstandsfläche
schwarzbau|Bauen ohne Baugenehmigung
ohne genehmigung gebaut|Bauen ohne Baugenehmigung
ohne baugenehmigung gebaut|Bauen ohne Baugenehmigung
bauvoranfrage|Bauvorbescheid
nachbar baut|Nachbar Baugenehmigung Rechtsschutz
nachbar bauvorhaben wehren|Nachbar Baugenehmigung Rechtsschutz
laden wohnung umwandeln|Nutzungsänderung
wohnung büro nutzen|Nutzungsänderung
solaranlage pflicht|Photovoltaikpflicht
solarpflicht|Photovoltaikpflicht
windrad|Windenergieanlage
windkraftanlage|Windenergieanlage
brunnen bohren|wasserrechtliche Erlaubnis
brunnen bauen|wasserrechtliche Erlaubnis
müll wegwerfen|Abfall
müll entsorgen|Abfall
sperrmüll|Abfall
verseuchter boden|Altlasten
feinstaub|Luftqualität Grenzwerte
stickoxid*|Luftqualität Grenzwerte
laut nachbar|Lärm
laute musik|Lärm
krach|Lärm
behörde antwortet nicht|Untätigkeitsklage
amt antwortet nicht|Untätigkeitsklage
behörde reagiert nicht|Untätigkeitsklage
amt reagiert nicht|Untätigkeitsklage
behörde entscheidet nicht|Untätigkeitsklage
frist verpasst|Frist versäumt Wiedereinsetzung
frist versäumt|Frist versäumt Wiedereinsetzung
bescheid wehren|Widerspruch Bescheid
bescheid falsch|Widerspruch Bescheid
gegen bescheid vorgehen|Widerspruch Bescheid
behörde verklagen|Klage Verwaltungsgericht
amt verklagen|Klage Verwaltungsgericht
staat verklagen|Klage Verwaltungsgericht
eilantrag|einstweiliger Rechtsschutz
eilverfahren|einstweiliger Rechtsschutz
akte einsehen|Akteneinsicht
akten einsehen|Akteneinsicht
akte ansehen|Akteneinsicht
akten sehen|Akteneinsicht
einsicht akte|Akteneinsicht
einsicht akten|Akteneinsicht
daten gelöscht|Löschung Daten
daten löschen|Löschung Daten
daten gehackt|Datenpanne
datenleck|Datenpanne
datendiebstahl|Datenpanne
datenschutz beschweren|Beschwerde Datenschutzaufsicht
gespeicherte daten erfahren|Auskunft Daten
welche daten gespeichert|Auskunft Daten
`;

import { foldWord } from './fold.ts';

/**
 * Words that mean the same where the lay term table compares: verb, noun and participle, and everyday beside official words.
 * One family a line; no word stands in two. Not for ranking, where the difference between the words is telling.
 */
const FAMILIES = `
kündigen Kündigung gekündigt kündigt entlassen Entlassung entlässt gefeuert feuern rauswerfen rausgeworfen rausschmeißen rausgeschmissen
Arbeitgeber Chef Chefin Boss Vorgesetzter
Arbeitnehmer Mitarbeiter Angestellter Beschäftigter Beschäftigte Personal Belegschaft
Lohn Gehalt Arbeitsentgelt Arbeitslohn
krank Krankheit erkrankt arbeitsunfähig krankgeschrieben krankgemeldet
Wohnung Mietwohnung Wohnraum
Vermieter Vermieterin vermieten vermietet Hauswirt
Mieter Mieterin Mietpartei
Miete Mietzins Kaltmiete
Auto Wagen PKW KFZ Fahrzeug Kraftfahrzeug Karre
Führerschein Fahrerlaubnis Lappen
Kind Kinder Sohn Tochter Baby
Ehefrau Ehemann Ehegatte Ehepartner Gatte Gattin Ehepaar Eheleute verheiratet
scheiden Scheidung geschieden Ehescheidung
heiraten Heirat Hochzeit Eheschließung Trauung heiratet
erben geerbt Erbe Erbschaft Nachlass Erbfall erbt vererben
sterben gestorben stirbt verstorben Verstorbener Tod Todesfall tot
kaufen gekauft Kauf kauft Ankauf
verkaufen verkauft Verkauf Veräußerung veräußern
zahlen bezahlen gezahlt bezahlt Zahlung Bezahlung zahlt
haften Haftung haftbar haftet
kaputt defekt mangelhaft Mangel fehlerhaft Defekt beschädigt
zurückgeben Rückgabe zurückschicken retournieren Rücksendung zurücksenden zurückgegeben zurückgibt
online Internet Onlineshop Webshop Netz
löschen Löschung gelöscht löscht
speichern gespeichert Speicherung speichert
Strafe bestraft Bestrafung strafbar
Polizei Polizist Polizeibeamter
anmelden Anmeldung angemeldet anmeldet
abmelden Abmeldung abgemeldet abmeldet
ummelden Ummeldung umgemeldet ummeldet
umziehen Umzug umgezogen umzieht
beantragen Antrag beantragt
verjähren verjährt Verjährung Verjährungsfrist
pfänden gepfändet Pfändung Lohnpfändung
anfechten Anfechtung angefochten anfechtbar
schwanger Schwangere Schwangerschaft
absetzen absetzbar abziehen abziehbar abzugsfähig
Rente Altersrente Ruhestand Rentner
pflegen Pflege gepflegt pflegebedürftig Pflegebedürftigkeit pflegt
schlagen geschlagen verprügelt verprügeln Prügel Ohrfeige zugeschlagen
drohen bedroht Bedrohung Drohung bedrohen gedroht droht
beleidigen beschimpfen beschimpft Beleidigung Beschimpfung beleidigt
lügen gelogen belogen angelogen täuschen getäuscht Täuschung belügen
stehlen gestohlen klauen geklaut Diebstahl stiehlt klaut
verletzt Verletzung verletzen
wehren verteidigen Gegenwehr gewehrt
Behörde Amt Verwaltung
Bescheid Verwaltungsakt
klagen Klage verklagen verklagt geklagt klagt
bauen Bau gebaut Neubau errichten baut
Nachbar Nachbarin Nachbarschaft
verspätet Verspätung unpünktlich
fristlos außerordentlich sofortig
Vertrag Vertragsschluss
widerrufen Widerruf
Hund Hunde Vierbeiner
gefunden finden Fund
verloren verlieren Verlust verliert
Geburt geboren gebären Entbindung
arbeiten Arbeit gearbeitet Job arbeitet
arbeitslos Arbeitslosigkeit
Urlaub Urlaubstag Jahresurlaub
schulden Schuld verschuldet überschuldet
Anwalt Rechtsanwalt Anwältin
Gebühr Gebühren
prüfen Prüfung überprüfen Überprüfung geprüft prüft
verlängern Verlängerung verlängert
erhöhen Erhöhung erhöht Steigerung
aufnehmen Aufnahme aufgenommen aufzeichnen Aufzeichnung mitschneiden Mitschnitt
betrunken Alkohol alkoholisiert Promille besoffen
Unfall Verkehrsunfall Autounfall
Konto Girokonto Bankkonto
Foto Fotos Bild Bilder fotografieren fotografiert
Ausländer ausländisch
Staatsangehörigkeit Staatsbürgerschaft
gründen Gründung gegründet gründet
Arzt Ärztin Mediziner
Behinderung behindert Schwerbehinderung schwerbehindert Schwerbehinderter
Jugendlicher Minderjähriger minderjährig
befristet Befristung Zeitvertrag
rückwirkend nachträglich
enterbt enterben Enterbung
adoptieren Adoption adoptiert
versteuern Steuer Besteuerung steuerpflichtig steuerlich
Rechnung Rechnungen
Haus Wohnhaus Einfamilienhaus Eigenheim
Firma Unternehmen Betrieb
Verein e.V.
Garten Grundstück
Baum Bäume
Werbung Reklame
Streit Streitigkeit
verpassen verpasst versäumen versäumt Versäumnis
Geschwister Bruder Schwester
Großeltern Großmutter Großvater Oma Opa
Kita Kindergarten Kindertagesstätte Tageseinrichtung
Student Studentin Studierende studieren studiert
Gaststätte Kneipe Restaurant Lokal Gastwirtschaft
Abfall Müll
Darlehen Kredit
Handy Mobiltelefon Smartphone
Gehweg Bürgersteig
Bußgeld Geldbuße Strafzettel Knöllchen
Datenschutz DSGVO Datenschutzgrundverordnung Datenschutzrecht
durchsuchen Durchsuchung Hausdurchsuchung durchsucht
verhaften Verhaftung verhaftet
melden meldet meldete gemeldet
parken parkt geparkt
ablehnen ablehnt abgelehnt Ablehnung
verweigern verweigert Verweigerung weigern weigert
wegnehmen wegnimmt weggenommen
entziehen entzieht entzogen Entziehung Entzug
verbieten verbietet verboten Verbot
feiern feiert gefeiert Feier
wohnen wohnt gewohnt
bellen bellt gebellt
rauchen raucht geraucht
grillen grillt gegrillt
filmen filmt gefilmt
abreißen abreißt abgerissen Abriss
umbauen umbaut umgebaut Umbau
ausziehen auszieht ausgezogen Auszug
abschieben abschiebt abgeschoben Abschiebung
beschlagnahmen beschlagnahmt Beschlagnahme
beschweren beschwert Beschwerde
veröffentlichen veröffentlicht Veröffentlichung
weitergeben weitergibt weitergegeben Weitergabe
herausgeben herausgibt herausgegeben Herausgabe
einsehen einsieht eingesehen Einsicht
kürzen kürzt gekürzt Kürzung
zurückzahlen zurückzahlt zurückgezahlt Rückzahlung
zurückfordern zurückfordert zurückgefordert Rückforderung
aussetzen aussetzt ausgesetzt
töten tötet getötet
schneiden schneidet geschnitten
lagern lagert gelagert Lagerung
sperren sperrt gesperrt Sperrung
einladen eingeladen Einladung
zustimmen zustimmt zugestimmt Zustimmung
einwilligen eingewilligt Einwilligung
genehmigen genehmigt Genehmigung
ablaufen abläuft abgelaufen
dulden duldet geduldet Duldung
`;

const families = new Map<string, string>();

/** The word that stands for a stem's family; the stem itself when it has none. `stem` is the analyser's. */
export function familyOf(stem: string, stemOf: (word: string) => string): string {
  if (families.size === 0) {
    for (const line of FAMILIES.trim().split('\n')) {
      const stems = line.split(/\s+/).map((word) => stemOf(foldWord(word)));
      const [first = ''] = stems;
      for (const each of stems) if (!families.has(each)) families.set(each, first);
    }
  }
  return families.get(stem) ?? stem;
}

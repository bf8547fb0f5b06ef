/** Lay terms of taxes; form as in everyday.ts, in the order of the laws. */
export const LAY_TERMS_TAX = `
Steuernummer; Steueridentifikationsnummer; Steuer-ID|§ 139b AO, § 139a AO|
wirtschaftlich zuzurechnen; Treuhand Steuer|§ 39 AO|
Wohnsitz Steuer; gewöhnlicher Aufenthalt Steuer|§ 8 AO, § 9 AO|
Gestaltungsmissbrauch; Steuerumgehung|§ 42 AO|
gemeinnütziger Verein; Verein gemeinnützig; Mildtätig|§ 52 AO, § 53 AO, § 51 AO|
Zweckbetrieb; wirtschaftlicher Geschäftsbetrieb Verein|§ 64 AO, § 65 AO, § 14 AO|
Mitwirkung Finanzamt; Finanzamt Unterlagen|§ 90 AO, § 97 AO|
Finanzamt Bankauskunft; Kontenabruf; Auskunft Bank Finanzamt|§ 93 AO|
Schätzung Finanzamt; Finanzamt schätzt|§ 162 AO|
Buchführung Grenze; Buchführungspflicht Steuer|§ 141 AO, § 140 AO|
Belege aufbewahren; Rechnungen aufbewahren; Unterlagen aufbewahren Jahre; Kassenbuch aufbewahren; Aufbewahrung Belege|§ 147 AO, § 257 HGB, § 14b UStG|Aufbewahrung von Unterlagen
Kasse Registrierkasse; Bonpflicht; Kassensystem|§ 146a AO|
Steuererklärung abgeben; Steuererklärung bis wann; Steuererklärung Termin; Steuererklärung Juli|§ 149 AO|Abgabe der Steuererklärungen
Steuererklärung Pflicht; Pflichtveranlagung; Steuererklärung müssen|§ 46 EStG, § 25 EStG, § 149 AO|
freiwillige Steuererklärung; Steuererklärung vier Jahre|§ 46 EStG, § 169 AO|
Steuererklärung spät; Steuererklärung zu spät; Zuschlag Steuererklärung; Verspätung Steuererklärung|§ 152 AO|Verspätungszuschlag
Steuererklärung berichtigen; Fehler Steuererklärung|§ 153 AO|
Fristverlängerung Steuererklärung|§ 109 AO|
Festsetzungsverjährung; Steuer verjähren|§ 169 AO, § 170 AO|
Steuerbescheid ändern; Bescheid Finanzamt ändern; Finanzamt Fehler; Finanzamt irren; Finanzamt Bescheid falsch; neue Tatsachen Finanzamt|§ 172 AO, § 173 AO, § 129 AO|Aufhebung und Änderung von Steuerbescheiden
Vorbehalt der Nachprüfung|§ 164 AO|
vorläufiger Steuerbescheid|§ 165 AO|
Steuerbescheid vorgehen; Steuerbescheid wehren; Steuerbescheid Widerspruch; Einspruch Finanzamt; Steuerbescheid Frist|§ 355 AO, § 347 AO|Einspruchsfrist
Einspruch Aussetzung; Aussetzung Vollziehung; Einspruch Steuer trotzdem zahlen|§ 361 AO|
Betriebsprüfung; Außenprüfung; Steuerprüfung|§ 193 AO, § 196 AO|
verbindliche Auskunft|§ 89 AO|
Stundung Steuer; Steuer Raten|§ 222 AO|
Steuer erlassen; Erlass Steuer|§ 227 AO, § 163 AO|
Zinsen Steuer; Zinsen Steuernachzahlung; Nachzahlungszinsen|§ 233a AO, § 238 AO|Verzinsung von Steuernachforderungen
Säumniszuschlag Finanzamt; Steuer verspätet zahlen|§ 240 AO|
Steuer Haftung Geschäftsführer|§ 69 AO|
Finanzamt pfänden; Vollstreckung Finanzamt|§ 249 AO, § 309 AO, § 281 AO|
Schwarzgeld; Steuer hinterziehen; Steuerbetrug|§ 370 AO, § 371 AO|Steuerhinterziehung
leichtfertige Steuerverkürzung|§ 378 AO|
Steuerfahndung|§ 208 AO|
Finanzgericht klagen|§ 40 FGO, § 47 FGO|
Steuerpflichtig Deutschland; unbeschränkt steuerpflichtig|§ 1 EStG|
Einkunftsarten; Einkünfte; welche Einkünfte|§ 2 EStG|
steuerfreie Einnahmen; Trinkgeld Steuer; steuerfrei|§ 3 EStG|
Übungsleiterpauschale; Ehrenamtspauschale|§ 3 EStG|
Zuschläge Nachtarbeit Steuer|§ 3b EStG|
Betriebsausgaben; Arbeitszimmer; Homeoffice Steuer; Homeoffice-Pauschale; Arbeitszimmer absetzen; Bewirtung; Geschenke Kunden Steuer|§ 4 EStG|Betriebsausgaben Arbeitszimmer
Einnahmenüberschussrechnung; EÜR|§ 4 EStG|
Firmenwagen; Dienstwagen; Ein-Prozent-Regel; 1-Prozent-Regelung|§ 6 EStG, § 8 EStG|
GWG; geringwertiges Wirtschaftsgut|§ 6 EStG|
Abschreibung Gebäude; Abschreibung Haus|§ 7 EStG|
Investitionsabzugsbetrag; Sonderabschreibung|§ 7g EStG|
Sachbezug; geldwerter Vorteil|§ 8 EStG|
Fahrt Arbeit absetzen; Fahrt Arbeit Steuer; Weg Arbeit absetzen; Pendeln Steuer; Fahrtkosten Steuer; doppelte Haushaltsführung; Werbungskosten|§ 9 EStG|Werbungskosten
Sonderausgaben; Kinderbetreuung Steuer; Schulgeld Steuer; Kirchensteuer absetzen|§ 10 EStG|
Spende absetzen; Spenden Steuer; Spende Steuer|§ 10b EStG|
Riester; Altersvorsorge Sonderausgaben|§ 10a EStG, § 79 EStG|
Verlustvortrag; Verlust Steuer|§ 10d EStG|
Zufluss Steuer; Abflussprinzip|§ 11 EStG|
Gewerbebetrieb Einkünfte; Einkünfte Gewerbe|§ 15 EStG|
Betriebsaufgabe; Betrieb verkaufen Steuer|§ 16 EStG|
Freiberufler; freier Beruf; freiberuflich|§ 18 EStG|
Arbeitnehmer Einkünfte; Arbeitslohn Steuer|§ 19 EStG|
Aktien Steuer; Aktien Gewinn; Kapitalerträge; Zinsen versteuern; Dividende; Sparerpauschbetrag; Sparerfreibetrag; Abgeltungsteuer|§ 20 EStG, § 32d EStG|Kapitalvermögen
Freistellungsauftrag|§ 44a EStG|
Vermietung Steuer; Mieteinnahmen; Miete versteuern|§ 21 EStG|
Rente versteuern; Rentner Steuer; Rentenbesteuerung|§ 22 EStG|
Spekulationssteuer; Spekulationsfrist; Haus verkaufen Steuer; Haus verkaufen zehn Jahre; Kryptowährung Steuer; Bitcoin|§ 23 EStG|Private Veräußerungsgeschäfte
Abfindung Steuer; Fünftelregelung|§ 34 EStG, § 24 EStG|
Alleinerziehend Steuer; Entlastungsbetrag Alleinerziehende|§ 24b EStG|
Splitting; Ehegatte Steuer; verheiratet Steuer|§ 26 EStG, § 32a EStG, § 26b EStG|
Steuersatz; Steuertarif Einkommen; Spitzensteuersatz; Grundfreibetrag Höhe|§ 32a EStG|Einkommensteuertarif
Progressionsvorbehalt|§ 32b EStG|
außergewöhnliche Belastung; Krankheitskosten Steuer; Beerdigung Steuer|§ 33 EStG|
Unterhalt absetzen; Unterhalt Steuer|§ 33a EStG, § 10 EStG|
Behinderung Pauschbetrag; Pflegepauschbetrag; Behindertenpauschbetrag|§ 33b EStG|
Handwerker absetzen; Handwerker Steuer; Handwerkerrechnung; Haushaltshilfe Steuer; Putzfrau Steuer|§ 35a EStG|Steuerermäßigung haushaltsnahe Dienstleistungen Handwerkerleistungen
Energetische Sanierung Steuer|§ 35c EStG|
Gewerbesteuer Anrechnung|§ 35 EStG|
Vorauszahlung Steuer; Einkommensteuervorauszahlung|§ 37 EStG|
Lohnsteuer; Lohnsteuerabzug|§ 38 EStG, § 39b EStG|
Steuerklasse; Steuerklassen|§ 38b EStG|
Lohnsteuerfreibetrag|§ 39a EStG|
Pauschalierung Lohnsteuer; Minijob Steuer|§ 40a EStG|
Bauabzugsteuer|§ 48 EStG|
Umsatzsteuer wann; steuerbare Umsätze; Mehrwertsteuer Pflicht|§ 1 UStG|
Unternehmer Umsatzsteuer|§ 2 UStG|
steuerfrei Umsatzsteuer; Arzt Umsatzsteuer; Steuerbefreiung Umsatzsteuer|§ 4 UStG|
innergemeinschaftliche Lieferung|§ 6a UStG|
Mehrwertsteuer Lebensmittel; Mehrwertsteuer Bücher; Mehrwertsteuer Prozent; 7 Prozent; 19 Prozent|§ 12 UStG|Steuersätze
Reverse Charge; Steuerschuldner Umsatzsteuer|§ 13b UStG|
Rechnung stehen; Rechnung schreiben; Rechnung Pflichtangaben; Rechnung Inhalt; Elektronische Rechnung|§ 14 UStG|Ausstellung von Rechnungen
Kleinbetragsrechnung|§ 33 UStDV|
unberechtigter Steuerausweis|§ 14c UStG|
Vorsteuer; Vorsteuer zurück|§ 15 UStG|
Voranmeldung Umsatzsteuer|§ 18 UStG|
Kleinunternehmer Grenze; Kleinunternehmer Mehrwertsteuer; Kleinunternehmer Umsatz|§ 19 UStG|
Ist-Versteuerung|§ 20 UStG|
Differenzbesteuerung|§ 25a UStG|
Umsatzsteuer-Identifikationsnummer; USt-ID|§ 27a UStG|
Gewerbesteuer; Gewerbesteuer wer|§ 2 GewStG|
Gewerbesteuer berechnen; Gewerbesteuer Höhe|§ 11 GewStG, § 16 GewStG|
Körperschaftsteuer Satz|§ 23 KStG|
Grunderwerbsteuer; Steuer Hauskauf; Haus kaufen Steuer; Kauf Haus Steuer|§ 1 GrEStG, § 11 GrEStG|
Grunderwerbsteuer befreit; Grunderwerbsteuer Ehegatten|§ 3 GrEStG|
Grundsteuer|§ 2 GrStG, § 25 GrStG, § 15 GrStG|
Grundsteuer Erlass|§ 33 GrStG|
erben Freibetrag; Freibetrag Kind erben; Erbschaftsteuer; Erbschaftsteuer Kinder; Schenkung Freibetrag; schenken Steuer|§ 16 ErbStG|Freibeträge
Erbschaftsteuer Steuersatz; Erbschaftsteuer Höhe|§ 19 ErbStG|
Erbschaftsteuer Haus; Familienheim Steuer; Erbschaft steuerfrei|§ 13 ErbStG|
Erbschaft Finanzamt melden; Schenkung melden|§ 30 ErbStG|
Schenkung Begriff Steuer|§ 7 ErbStG|
Firma erben Steuer; Betriebsvermögen Erbschaft|§ 13a ErbStG|
Hundesteuer|Art. 105 GG|
Kirchensteuer|Art. 140 GG, § 51a EStG|
Solidaritätszuschlag; Soli|§ 1 SolZG, § 3 SolZG|
`;

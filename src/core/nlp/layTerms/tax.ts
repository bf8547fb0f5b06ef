/** Lay terms of taxes; form as in dataProtection.ts, in the order of the laws. */
export const LAY_TERMS_TAX = `
Steuerpflichtig Deutschland; unbeschränkt steuerpflichtig|§ 1 EStG|
Einkunftsarten; Einkünfte; welche Einkünfte|§ 2 EStG|
Ehrenamt Aufwandsentschädigung; steuerfreie Einnahmen; Trinkgeld Steuer; steuerfrei; Übungsleiterpauschale; Ehrenamtspauschale; Nebenberuflich Steuer; Photovoltaik Steuer; Trainer Verein Steuer|§ 3 EStG|
Zuschläge Nachtarbeit Steuer|§ 3b EStG|
Betriebsausgaben; Arbeitszimmer; Homeoffice Steuer; Homeoffice-Pauschale; Arbeitszimmer absetzen; Bewirtung; Geschenke Kunden Steuer; Einnahmenüberschussrechnung; Einnahmenüberschuss|§ 4 EStG|Betriebsausgaben Arbeitszimmer
Büro zu Hause Steuer; Arbeitszimmer Kosten; Arbeitszimmer Steuer; häusliches Arbeitszimmer|§ 4 EStG, § 9 EStG|Arbeitszimmer
GWG; geringwertiges Wirtschaftsgut|§ 6 EStG|
Firmenwagen; Dienstwagen; Ein-Prozent-Regel; 1-Prozent-Regelung|§ 6 EStG, § 8 EStG|
Abschreibung; AfA; Absetzung Abnutzung; Abschreibung Gebäude; Abschreibung Haus|§ 7 EStG|
Investitionsabzugsbetrag; Sonderabschreibung|§ 7g EStG|
Sachbezug; geldwerter Vorteil|§ 8 EStG|
Pendlerpauschale; Entfernungspauschale; Kilometerpauschale; Fahrt Arbeit absetzen; Fahrt Arbeit Steuer; Weg Arbeit absetzen; Pendeln Steuer; Fahrtkosten Steuer; doppelte Haushaltsführung; Werbungskosten; Fortbildung absetzen; Arbeitsmittel absetzen; Umzugskosten absetzen; Computer absetzen|§ 9 EStG|Werbungskosten
Arbeitnehmerpauschbetrag; Werbungskostenpauschale|§ 9a EStG|
Sonderausgaben; Kinderbetreuung Steuer; Schulgeld Steuer; Kirchensteuer absetzen; Steuerberater Kosten absetzen; Versicherung absetzen; Vorsorgeaufwendungen; Kinderbetreuungskosten; Kinderbetreuung absetzen|§ 10 EStG|Sonderausgaben
Riester; Altersvorsorge Sonderausgaben|§ 10a EStG, § 79 EStG|
Spende absetzen; Spenden Steuer|§ 10b EStG|
spenden Verein; Spendenbescheinigung; Spendenquittung; Parteispende|§ 10b EStG, § 34g EStG|
Verlustvortrag; Verlust Steuer|§ 10d EStG|
Zufluss Steuer; Abflussprinzip|§ 11 EStG|
Gewerbebetrieb Einkünfte; Einkünfte Gewerbe|§ 15 EStG|
Betriebsaufgabe; Betrieb verkaufen Steuer|§ 16 EStG|
Freiberufler; freier Beruf; freiberuflich|§ 18 EStG|
Arbeitnehmer Einkünfte; Arbeitslohn Steuer|§ 19 EStG|
Aktien Steuer; Aktien Gewinn; Kapitalerträge; Zinsen versteuern; Dividende; Sparerpauschbetrag; Sparerfreibetrag; Abgeltungsteuer|§ 20 EStG, § 32d EStG|Kapitalvermögen
Vermietung Steuer; Mieteinnahmen; Miete versteuern|§ 21 EStG|
Rente versteuern; Rentenbesteuerung|§ 22 EStG|
Spekulationssteuer; Spekulationsfrist; Haus verkaufen Steuer; Haus verkaufen zehn Jahre; Kryptowährung Steuer; Bitcoin; Haus verkaufen; Immobilie verkaufen Steuer; Haus nach Jahren verkaufen Steuer; Hausverkauf Steuer; Gold Steuer|§ 23 EStG|Private Veräußerungsgeschäfte
Alleinerziehend Steuer; Entlastungsbetrag Alleinerziehende|§ 24b EStG|
Ehegattensplitting; Zusammenveranlagung|§ 26 EStG, § 26b EStG, § 32a EStG|
Splitting; Ehegatte Steuer|§ 26 EStG, § 32a EStG, § 26b EStG|
Kinderfreibetrag|§ 32 EStG|
Kindergeld lange; Kindergeld Alter; Kindergeld Studium; Kindergeld 25; Kindergeld volljährig; Kindergeld Ausbildung|§ 32 EStG, § 2 BKGG|
Grundfreibetrag; Einkommensteuertarif; Steuertarif; Steuersatz; Steuertarif Einkommen; Spitzensteuersatz; Grundfreibetrag Höhe|§ 32a EStG|Einkommensteuertarif
Progressionsvorbehalt|§ 32b EStG|
außergewöhnliche Belastung; Krankheitskosten Steuer; Beerdigung Steuer; Pflegekosten Steuer; Zahnersatz Steuer; zumutbare Belastung|§ 33 EStG|
Unterhalt absetzen; Unterhalt Steuer|§ 33a EStG, § 10 EStG|
Behinderung Pauschbetrag; Pflegepauschbetrag; Behindertenpauschbetrag|§ 33b EStG|
Abfindung Steuer; Fünftelregelung|§ 34 EStG, § 24 EStG|
Gewerbesteuer Anrechnung|§ 35 EStG|
Handwerkerleistungen; haushaltsnahe Dienstleistungen; Putzhilfe Steuer; Handwerker absetzen; Handwerker Steuer; Handwerkerrechnung; Haushaltshilfe Steuer; Putzfrau Steuer|§ 35a EStG|Steuerermäßigung haushaltsnahe Dienstleistungen Handwerkerleistungen
Energetische Sanierung Steuer|§ 35c EStG|
Vorauszahlung Steuer; Einkommensteuervorauszahlung|§ 37 EStG|
Lohnsteuer; Lohnsteuerabzug|§ 38 EStG, § 39b EStG|
Steuerklasse|§ 38b EStG|
Lohnsteuerklasse wechseln; Steuerklasse verheiratet; Faktorverfahren|§ 38b EStG, § 39f EStG|
Lohnsteuerfreibetrag|§ 39a EStG|
ELStAM; Lohnsteuerbescheinigung|§ 39e EStG, § 41b EStG|
Pauschalierung Lohnsteuer; Minijob Steuer|§ 40a EStG|
Freistellungsauftrag|§ 44a EStG|
freiwillige Steuererklärung; Steuererklärung vier Jahre|§ 46 EStG, § 169 AO|
Steuererklärung Pflicht; Pflichtveranlagung|§ 46 EStG, § 25 EStG, § 149 AO|
Bauabzugsteuer|§ 48 EStG|
Kindergeld Ausländer|§ 62 EStG|
Kindergeld wer bekommt; Kindergeld getrennt|§ 64 EStG, § 62 EStG|
Kindergeld Höhe|§ 66 EStG, § 6 BKGG|
Kindergeld Antrag; Kindergeld rückwirkend|§ 67 EStG, § 70 EStG|
Wohnsitz Steuer; gewöhnlicher Aufenthalt Steuer|§ 8 AO, § 9 AO|
Finanzamt zuständig; Wohnsitzfinanzamt|§ 19 AO, § 17 AO|
Steuergeheimnis|§ 30 AO|
wirtschaftlich zuzurechnen; Treuhand Steuer|§ 39 AO|
Gestaltungsmissbrauch; Steuerumgehung|§ 42 AO|
Gemeinnützigkeit|§ 52 AO|gemeinnützige Zwecke
gemeinnütziger Verein; Mildtätig|§ 52 AO, § 53 AO, § 51 AO|
Zweckbetrieb; wirtschaftlicher Geschäftsbetrieb Verein|§ 64 AO, § 65 AO, § 14 AO|
Steuer Haftung Geschäftsführer|§ 69 AO|
Steuererklärung elektronisch; ELSTER|§ 87a AO, § 25 EStG|
verbindliche Auskunft|§ 89 AO|
Mitwirkung Finanzamt; Finanzamt Unterlagen|§ 90 AO, § 97 AO|
Finanzamt Bankauskunft; Kontenabruf; Auskunft Bank Finanzamt|§ 93 AO|
Fristverlängerung Steuererklärung|§ 109 AO|
Steuerbescheid Zugang; Bekanntgabe Steuerbescheid|§ 122 AO|
Steuernummer; Steueridentifikationsnummer; Steuer-ID|§ 139b AO, § 139a AO|
Buchführung Grenze; Buchführungspflicht Steuer|§ 141 AO, § 140 AO|
Kasse Registrierkasse; Bonpflicht; Kassensystem|§ 146a AO|
Aufbewahrungsfrist; Aufbewahrungspflicht; Belege Firma; Belege aufheben; Rechnung aufheben; Aufbewahrung Firma; Geschäftsunterlagen aufbewahren|§ 147 AO, § 257 HGB|Aufbewahrung von Unterlagen
Belege aufbewahren; Rechnungen aufbewahren; Unterlagen aufbewahren Jahre; Kassenbuch aufbewahren|§ 147 AO, § 257 HGB, § 14b UStG|Aufbewahrung von Unterlagen
Steuererklärung Frist; Abgabefrist Steuererklärung; Steuererklärung abgeben; Steuererklärung bis wann; Steuererklärung Termin; Steuererklärung Juli; Steuererklärung bis; Abgabefrist Steuer; Steuerberater Frist|§ 149 AO|Abgabe der Steuererklärungen
Verspätungszuschlag; Steuererklärung spät; Zuschlag Steuererklärung; Verspätung Steuererklärung|§ 152 AO|Verspätungszuschlag
Steuererklärung berichtigen; Fehler Steuererklärung|§ 153 AO|
Schätzung Finanzamt; Finanzamt schätzt; Finanzamt Einnahmen schätzen; Steuer schätzen; Schätzung Besteuerungsgrundlagen|§ 162 AO|
Vorbehalt der Nachprüfung|§ 164 AO|
vorläufiger Steuerbescheid|§ 165 AO|
Festsetzungsverjährung; Steuer verjähren|§ 169 AO, § 170 AO|
Steuerbescheid ändern; Bescheid Finanzamt ändern; Finanzamt Fehler; Finanzamt irren; Finanzamt Bescheid falsch; neue Tatsachen Finanzamt|§ 172 AO, § 173 AO, § 129 AO|Aufhebung und Änderung von Steuerbescheiden
Betriebsprüfung; Außenprüfung; Steuerprüfung|§ 193 AO, § 196 AO|
Steuerfahndung|§ 208 AO|
Stundung Steuer; Steuer Raten; Steuer Ratenzahlung; Ratenzahlung Finanzamt; Steuerschuld Raten|§ 222 AO|Stundung
Steuer erlassen|§ 227 AO, § 163 AO|
Zinsen Steuer; Zinsen Steuernachzahlung; Nachzahlungszinsen|§ 233a AO, § 238 AO|Verzinsung von Steuernachforderungen
Säumniszuschlag; Säumniszuschlag Finanzamt; Steuer verspätet zahlen; Steuern zu spät; Steuer spät bezahlen; Zuschlag Steuer|§ 240 AO|Säumniszuschläge
Vollstreckung Steuern; Kontopfändung Finanzamt|§ 249 AO, § 309 AO|
Finanzamt pfänden; Vollstreckung Finanzamt|§ 249 AO, § 309 AO, § 281 AO|
Einspruch Steuerbescheid; Einspruchsfrist|§ 347 AO, § 355 AO|Einspruchsfrist
Steuerbescheid vorgehen; Steuerbescheid wehren; Steuerbescheid Widerspruch; Einspruch Finanzamt; Steuerbescheid Frist; gegen Steuerbescheid; Steuerbescheid anfechten; Steuerbescheid Monat; Steuerbescheid einlegen|§ 355 AO, § 347 AO|Einspruchsfrist
Einspruch schriftlich; Einspruch Form|§ 357 AO|
Einspruch Aussetzung; Aussetzung Vollziehung; Einspruch Steuer trotzdem zahlen|§ 361 AO|
Steuerhinterziehung; Steuerhinterziehung Strafe; Steuer Strafe; Steuern nicht gezahlt|§ 370 AO|
Schwarzgeld; Steuer hinterziehen; Steuerbetrug|§ 370 AO, § 371 AO|Steuerhinterziehung
Selbstanzeige Steuer|§ 371 AO|
leichtfertige Steuerverkürzung|§ 378 AO|
steuerbare Umsätze; Mehrwertsteuer Pflicht; Umsatzsteuerpflicht; Umsatzsteuer Pflicht|§ 1 UStG|Steuerbare Umsätze
Unternehmer Umsatzsteuer|§ 2 UStG|
steuerfrei Umsatzsteuer; Arzt Umsatzsteuer; Steuerbefreiung Umsatzsteuer|§ 4 UStG|
innergemeinschaftliche Lieferung|§ 6a UStG|
Mehrwertsteuersatz; Umsatzsteuersatz; ermäßigter Steuersatz; Mehrwertsteuer Höhe; Mehrwertsteuer Lebensmittel; Mehrwertsteuer Bücher; Mehrwertsteuer Prozent; 7 Prozent; 19 Prozent; Umsatzsteuer ermäßigt; Restaurant Mehrwertsteuer|§ 12 UStG|Steuersätze
Reverse Charge; Steuerschuldner Umsatzsteuer|§ 13b UStG|
Pflichtangaben Rechnung; Rechnung Angaben; Rechnung stehen; Rechnung schreiben; Rechnung Inhalt; Elektronische Rechnung|§ 14 UStG|Ausstellung von Rechnungen
unberechtigter Steuerausweis|§ 14c UStG|
Vorsteuerabzug; Vorsteuer; Vorsteuer zurück|§ 15 UStG|
Umsatzsteuervoranmeldung; Voranmeldung Umsatzsteuer; Umsatzsteuervoranmeldung Frist; Voranmeldung|§ 18 UStG|
Kleinunternehmer; Kleinunternehmerregelung; Kleinunternehmer Grenze; Kleinunternehmer Mehrwertsteuer; Kleinunternehmer Umsatz; Umsatzgrenze; Kleinunternehmer Umsatzsteuer; keine Umsatzsteuer; Umsatz Grenze Umsatzsteuer; ohne Umsatzsteuer; Mehrwertsteuer Rechnung ausweisen|§ 19 UStG|Besteuerung der Kleinunternehmer
Ist-Versteuerung|§ 20 UStG|
Differenzbesteuerung|§ 25a UStG|
Umsatzsteuer-Identifikationsnummer; USt-ID|§ 27a UStG|
Gewerbesteuer; Gewerbesteuer wer; Gewerbesteuer zahlen; Gewerbesteuer Pflicht; Gewerbesteuerpflicht; Steuergegenstand Gewerbesteuer|§ 2 GewStG|Steuergegenstand
Gewerbesteuer befreit; Gewerbesteuer Ausnahme|§ 3 GewStG|
Gewerbeertrag; Hinzurechnung Gewerbesteuer; Kürzung Gewerbesteuer|§ 7 GewStG, § 8 GewStG, § 9 GewStG|
Gewerbesteuer Freibetrag; Gewerbesteuermesszahl|§ 11 GewStG|
Gewerbesteuer berechnen; Gewerbesteuer Höhe|§ 11 GewStG, § 16 GewStG|
Hebesatz|§ 16 GewStG|
Gewerbesteuer Vorauszahlung|§ 19 GewStG|
Gewerbesteuer Zerlegung; mehrere Gemeinden Gewerbesteuer|§ 28 GewStG|
Schenkung Begriff Steuer|§ 7 ErbStG|
Erbschaftsteuer Haus; Familienheim Steuer; Erbschaft steuerfrei|§ 13 ErbStG|
Firma erben Steuer; Betriebsvermögen Erbschaft|§ 13a ErbStG|
Erbschaftsteuer Freibetrag; Schenkungsteuer Freibetrag; Freibetrag Erbe; Freibetrag Kind erben; Erbschaftsteuer; Erbschaftsteuer Kinder; Schenkung Freibetrag; schenken Steuer; Kinder schenken; Schenkung Kinder; steuerfrei schenken; steuerfrei erben; Freibeträge Erbschaft|§ 16 ErbStG|Freibeträge
Erbschaftsteuer Steuersatz; Erbschaftsteuer Höhe|§ 19 ErbStG|
Erbschaft Steuersatz; Erbschaft Steuern Prozent; Steuerklasse Erbschaft|§ 19 ErbStG, § 15 ErbStG|Steuersätze
Erbschaft Finanzamt melden; Schenkung melden; Erbschaft anzeigen; Schenkung anzeigen|§ 30 ErbStG|
Grunderwerbsteuer; Steuer Hauskauf; Haus kaufen Steuer|§ 1 GrEStG, § 11 GrEStG|
Grunderwerbsteuer befreit; Grunderwerbsteuer Ehegatten; Grunderwerbsteuer Ausnahme; Grunderwerbsteuer Kinder; Grunderwerbsteuer Schenkung|§ 3 GrEStG|
Grunderwerbsteuersatz; Grunderwerbsteuer Höhe; Grunderwerbsteuer Prozent; Grunderwerbsteuer wie hoch; Steuer Grundstück Kauf|§ 11 GrEStG|Steuersatz
Grundsteuer|§ 2 GrStG, § 25 GrStG, § 15 GrStG|
Grundsteuer Erlass|§ 33 GrStG|
Finanzgericht klagen|§ 40 FGO, § 47 FGO|
Kleinbetragsrechnung|§ 33 UStDV|
Körperschaftsteuer Satz|§ 23 KStG|
Solidaritätszuschlag; Soli|§ 1 SolZG, § 3 SolZG|
Einheitswert; Grundsteuerwert; Bodenwert|§ 19 BewG, § 219 BewG, § 222 BewG|
`;

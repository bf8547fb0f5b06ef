/** More everyday names for taxes; form as in dataProtection.ts, in the order of the laws. */
export const LAY_TERMS_MORE_TAX = `
im Ausland wohnen Steuer Deutschland; Auslandsrentner Steuer; Grenzgänger Steuer|§ 1 EStG, § 49 EStG|
Arbeitslosengeld steuerfrei; Bürgergeld Steuer; Elterngeld steuerfrei; Trainerpauschale; Inflationsprämie; Zuschuss Kita Arbeitgeber steuerfrei|§ 3 EStG|
Sonntagszuschlag steuerfrei; Nachtzuschlag steuerfrei|§ 3b EStG|
Ausgaben Selbständige absetzen; Strafzettel absetzen; Geschäftsessen; Gewinnermittlung|§ 4 EStG|
Rechner sofort abschreiben; 800 Euro abschreiben; Wirtschaftsgüter bewerten|§ 6 EStG|
Firmenwagen privat; Fahrtenbuch Firmenwagen; Fahrtenbuch Steuer; Elektroauto Dienstwagen Steuer|§ 6 EStG, § 8 EStG|
Mietshaus abschreiben; Nutzungsdauer; degressiv|§ 7 EStG|
50-Euro-Grenze; Jobticket Steuer; Gutschein vom Chef; Personalrabatt; Mahlzeiten Arbeitgeber|§ 8 EStG|
zweite Wohnung am Arbeitsort; Bewerbungskosten; Arbeitskleidung absetzen; Fachbücher absetzen; Weg zur Arbeit; Dienstreise Verpflegung; Laptop absetzen; Gewerkschaftsbeitrag absetzen; Fahrrad zur Arbeit Steuer|§ 9 EStG|Werbungskosten
Tagespauschale Homeoffice|§ 4 EStG, § 9 EStG|
1230 Euro; Pauschbetrag Arbeitnehmer|§ 9a EStG|
Krankenversicherung absetzen; Kita absetzen; Privatschule absetzen; erste Ausbildung absetzen; Unterhalt an Ex absetzen; Rentenversicherung absetzen|§ 10 EStG|
Pauschbetrag Sonderausgaben|§ 10c EStG|
Geld gespendet Steuer; Mitgliedsbeitrag absetzen|§ 10b EStG|
Verluste verrechnen; Verlust vom Vorjahr|§ 10d EStG|
Hobby absetzen; Lebensführung privat absetzen; Kleidung absetzen privat|§ 12 EStG|
Gewerbetreibender oder Freiberufler; Influencer Einkünfte; Verkauf auf eBay gewerblich; Vinted Steuer|§ 15 EStG, § 23 EStG|
Arzt Anwalt Einkünfte; Katalogberufe; Journalist freiberuflich; Künstler Einkünfte|§ 18 EStG|
Betriebsfeier Steuer; Weihnachtsfeier Freibetrag; Bonus versteuern|§ 19 EStG|
ETF Steuer; Tagesgeld Steuer; Fondsgewinne; Aktienverluste; 1000 Euro Sparer|§ 20 EStG|Kapitalvermögen Einkünfte
25 Prozent Kapitalerträge; Günstigerprüfung|§ 32d EStG|
Airbnb versteuern; Ferienwohnung Steuer; Wohnung billig an Verwandte vermieten; Untervermietung Steuer|§ 21 EStG|
Rentner Steuererklärung; wie viel Rente steuerfrei|§ 22 EStG|
Grundstück verkaufen Steuer; geerbtes Haus verkaufen Steuer; Kryptogewinne; Oldtimer verkaufen Steuer; Eigentumswohnung verkaufen Steuer|§ 23 EStG|
Rentner Altersentlastungsbetrag|§ 24a EStG|
Steuererklärung wer muss|§ 25 EStG, § 46 EStG|
gemeinsam veranlagen; Ehepaar Steuer zusammen; getrennt veranlagen|§ 26 EStG, § 26a EStG, § 26b EStG|
wer bekommt Kinderfreibetrag; volljährige Kinder Freibetrag|§ 32 EStG|
bis wie viel steuerfrei verdienen|§ 32a EStG|
Elterngeld Nachzahlung Steuer; Kurzarbeitergeld Steuer; Krankengeld Steuer|§ 32b EStG|
Brille absetzen; Arztkosten absetzen; Pflegeheim absetzen; Scheidungskosten absetzen; Zahnarzt absetzen|§ 33 EStG|außergewöhnliche Belastungen
Kind studiert auswärts Freibetrag; Eltern unterstützen absetzen|§ 33a EStG|
Schwerbehindert Steuer; Pflege der Mutter Steuer|§ 33b EStG|
Putzfrau absetzen; Gärtner absetzen; Schornsteinfeger absetzen; Winterdienst absetzen; Renovierung absetzen; Nebenkostenabrechnung absetzen; Haushaltshilfe absetzen|§ 35a EStG|haushaltsnahe Dienstleistungen Steuerermäßigung
neue Heizung absetzen; Fenster dämmen Steuer|§ 35c EStG|
vierteljährlich Einkommensteuer|§ 37 EStG|
Geschenke an Kunden pauschal|§ 37b EStG|
Steuer vom Lohn abgezogen; Brutto Netto|§ 38 EStG, § 38a EStG|
Steuerklasse 3 5; Steuerklasse 6; Steuerklasse ledig; Steuerklasse 1|§ 38b EStG|
Freibetrag eintragen Lohn|§ 39a EStG|
Minijob pauschal versteuern; Aushilfe pauschal versteuern|§ 40a EStG|
Lohnsteueranmeldung|§ 41a EStG|
Jahreslohnbescheinigung|§ 41b EStG|
Lohnsteuer nicht abgeführt Arbeitgeber|§ 42d EStG|
Zinsen ohne Steuerabzug; Nichtveranlagungsbescheinigung|§ 44a EStG|
Steuererstattung rückwirkend; vier Jahre rückwirkend Steuererklärung; zwei Jobs Steuererklärung|§ 46 EStG|
Freistellungsbescheinigung Bau|§ 48b EStG|
Kindergeld in Trennung; Großeltern Kindergeld|§ 64 EStG|
Stiefkind Kindergeld; Enkelkind Kindergeld|§ 63 EStG|
Kindergeld sechs Monate rückwirkend; Kindergeld nachzahlen|§ 70 EStG, § 66 EStG|
Kind Ausbildung abgebrochen Familienkasse; Familienkasse mitteilen|§ 68 EStG|
Kindergeld an Kind auszahlen; Abzweigung Kindergeld|§ 74 EStG|
Riesterzulage; Riester kündigen|§ 83 EStG, § 93 EStG, § 84 EStG|
Finanzamt gibt Daten weiter; Finanzamt verrät Nachbarn|§ 30 AO|
Briefkastenfirma; Steuertrick|§ 42 AO|
Satzung gemeinnützig; Vereinszweck gemeinnützig; Verein gemeinnützig anerkennen|§ 60 AO, § 52 AO|
Vereinsmittel verwenden; Verein Gewinn ausschütten|§ 55 AO|
Vereinsfest Einnahmen Steuer; Vereinsgaststätte|§ 64 AO|
Chef haftet für Steuern; Vereinsvorstand Steuerschulden|§ 69 AO, § 34 AO|
Firma gekauft Steuerschulden|§ 75 AO|
Steuerberater bevollmächtigen|§ 80 AO|
Finanzamt muss beraten; Auskunft vom Finanzamt vorab|§ 89 AO|
Finanzamt fragt bei Bank; Konto ausspähen Finanzamt|§ 93 AO, § 93b AO|
Finanzbeamter betritt Wohnung; Finanzamt Hausbesuch|§ 99 AO|
Ehefrau Auskunft Finanzamt verweigern|§ 101 AO|
Frist verlängern Finanzamt; mehr Zeit Steuererklärung|§ 109 AO|
Frist verpasst Finanzamt; Einspruch verpasst|§ 110 AO|
Steuerbescheid Post vier Tage|§ 122 AO|
Tippfehler Steuerbescheid; Rechenfehler Finanzamt|§ 129 AO, § 173a AO|
Selbständigkeit Finanzamt melden; Fragebogen zur steuerlichen Erfassung|§ 138 AO|
IdNr Steuer|§ 139b AO|
bilanzieren ab wann; Umsatzgrenze Bilanz|§ 141 AO|
Wareneingang aufzeichnen|§ 143 AO|
offene Ladenkasse; Kasse führen täglich; Buchführung ordnungsgemäß|§ 146 AO|
Kassenbon Pflicht; Kassensicherung; TSE|§ 146a AO|
Kassennachschau; Finanzamt prüft Kasse unangekündigt|§ 146b AO|
wie lange Unterlagen aufheben Selbständige; Kontoauszüge aufheben|§ 147 AO|
Steuererklärung 31. Juli; Steuererklärung mit Steuerberater bis|§ 149 AO|
25 Euro Monat Verspätung; Strafgeld Steuererklärung|§ 152 AO|
vergessen anzugeben Steuererklärung; Steuererklärung korrigieren|§ 153 AO|
keine Steuererklärung abgegeben Finanzamt|§ 162 AO, § 149 AO|
Empfänger der Zahlung nennen|§ 160 AO|
Steuerbescheid unter Vorbehalt|§ 164 AO|
wie lange Finanzamt nachfordern; Steuer nach zehn Jahren|§ 169 AO|
neue Belege nach Bescheid; Finanzamt ändert Bescheid nachträglich|§ 173 AO|
Prüfer vom Finanzamt; Betriebsprüfung angekündigt; wen prüft Finanzamt|§ 193 AO, § 196 AO, § 197 AO|
Pflichten Betriebsprüfung|§ 200 AO|
Schlussgespräch Betriebsprüfung|§ 201 AO|
Fahnder Finanzamt; Steuerfahnder Hausdurchsuchung|§ 208 AO|
Steuerschulden nicht bezahlen können; Finanzamt Aufschub|§ 222 AO|Ansprüche aus dem Steuerschuldverhältnis stunden
Finanzamt Schulden erlassen|§ 227 AO|
Steuerschulden verjähren|§ 228 AO|
Finanzamt Zinsen 0,15; Erstattungszinsen|§ 233a AO, § 238 AO|
ein Prozent Säumnis; Finanzamt zu spät überwiesen|§ 240 AO|
Finanzamt Kontopfändung aufheben; Finanzamt Vollstreckung aussetzen|§ 258 AO|
Steuerschulden des Ehepartners aufteilen|§ 268 AO|
Zwangsgeld Finanzamt|§ 329 AO, § 328 AO|
Steuerbescheid falsch; nicht einverstanden Steuer; Finanzamt lehnt ab|§ 347 AO, § 355 AO|
Einspruch per Mail Finanzamt; Einspruch ELSTER|§ 357 AO|
Einspruch verschlechtert; Verböserung|§ 367 AO|
Einspruch ruhen|§ 363 AO|
trotz Einspruch zahlen Finanzamt|§ 361 AO|
Einnahmen verschwiegen; Geld in der Schweiz; Schwarzarbeit Steuer Strafe; nicht erklärt Finanzamt|§ 370 AO|
sich selbst anzeigen Finanzamt; Konto Ausland nachmelden|§ 371 AO|
Schmuggel|§ 372 AO, § 373 AO|
Umsatzsteuer was; wann fällt Mehrwertsteuer an|§ 1 UStG|
Organschaft Umsatzsteuer|§ 2 UStG|
Leistungsort Umsatzsteuer; Kunde im Ausland Umsatzsteuer|§ 3a UStG|
Wohnungsmiete Umsatzsteuer; Physiotherapeut Umsatzsteuer; Versicherungsmakler Umsatzsteuer; Nachhilfe Umsatzsteuer|§ 4 UStG|
Export Umsatzsteuer|§ 6 UStG|
Verkauf EU-Firma ohne Steuer|§ 6a UStG|
zur Umsatzsteuer optieren; Gewerbemiete mit Umsatzsteuer|§ 9 UStG|
Photovoltaik null Prozent; Kaffee mitnehmen Mehrwertsteuer; Bücher Steuersatz; Blumen Mehrwertsteuer; Essen zum Mitnehmen|§ 12 UStG|
Bauleistung Umsatzsteuer; Steuerschuldnerschaft des Leistungsempfängers|§ 13b UStG|
Steuernummer auf Rechnung; Rechnungsnummer; E-Rechnung; Gutschrift statt Rechnung|§ 14 UStG|
Rechnung Privatperson aufheben zwei Jahre|§ 14b UStG|
falsche Umsatzsteuer auf Rechnung|§ 14c UStG|
gezahlte Mehrwertsteuer zurück; Vorsteuer Auto|§ 15 UStG|
Monatliche Umsatzsteuer; Dauerfristverlängerung|§ 18 UStG|
Zusammenfassende Meldung|§ 18a UStG|
nebenbei selbständig Umsatzsteuer; 22000 Euro; 25000 Euro Umsatz; Kleingewerbe Umsatzsteuer|§ 19 UStG|
Steuer erst bei Zahlung|§ 20 UStG|
Gebrauchtwagenhändler Umsatzsteuer|§ 25a UStG|
Landwirt Umsatzsteuer|§ 24 UStG|
Freiberufler Gewerbesteuer; wer zahlt keine Gewerbesteuer|§ 2 GewStG, § 3 GewStG|
Miete hinzurechnen Gewerbesteuer; Zinsen Gewerbesteuer|§ 8 GewStG|
24500 Euro; Gewerbesteuermessbetrag|§ 11 GewStG, § 14 GewStG|
Verlust Gewerbesteuer|§ 10a GewStG|
Haus von Eltern kaufen Grunderwerbsteuer; Erbe Grunderwerbsteuer; Geschwister Grunderwerbsteuer|§ 3 GrEStG|
wer zahlt Grunderwerbsteuer|§ 13 GrEStG|
Küche Grunderwerbsteuer; Inventar Grunderwerbsteuer|§ 8 GrEStG, § 9 GrEStG|
Kaufvertrag rückgängig Grunderwerbsteuer|§ 16 GrEStG|
Unbedenklichkeitsbescheinigung|§ 22 GrEStG|
Anteile verkauft Grunderwerbsteuer; Share Deal|§ 1 GrEStG|
muss ich Erbe versteuern; Lebensversicherung Erbschaftsteuer|§ 1 ErbStG, § 3 ErbStG|
Elternhaus erben Steuer; Hausrat erben Steuer; Gelegenheitsgeschenke; Hochzeitsgeschenk Steuer|§ 13 ErbStG|
alle zehn Jahre schenken|§ 14 ErbStG|
400000 Euro; Freibetrag Enkel; Freibetrag Geschwister; Freibetrag Ehefrau; Freibetrag Neffe; geschenktes Geld Steuer; Geldgeschenk Steuer; Geschenk versteuern; Oma Geld steuerfrei; Großeltern schenken steuerfrei|§ 16 ErbStG|Steuerfrei bleibt der Erwerb Freibetrag
Lebensgefährte erbt Steuer; Steuerklasse Geschwister Erbschaft|§ 15 ErbStG|
wie viel Prozent Erbschaftsteuer|§ 19 ErbStG|
Erbschaftsteuer Raten; Erbschaftsteuer stunden|§ 28 ErbStG|
Drei Monate Erbschaft Finanzamt|§ 30 ErbStG|
Autosteuer|§ 1 KraftStG, § 9 KraftStG|
Autosteuer Diesel|§ 9 KraftStG, § 8 KraftStG|
E-Auto steuerfrei|§ 3d KraftStG|
Schwerbehindert Kfz-Steuer|§ 3a KraftStG|
grünes Kennzeichen; Traktor Steuer; Krankenwagen Steuer|§ 3 KraftStG|
Kfz-Steuer nach Abmeldung; wie lange Kfz-Steuer|§ 5 KraftStG|
Kfz-Steuer halbjährlich; Kfz-Steuer fällig|§ 11 KraftStG|
wer zahlt Kfz-Steuer|§ 7 KraftStG|
`;

/** Lay terms of the constitution, elections and assemblies; form as in dataProtection.ts, in the order of the laws. */
export const LAY_TERMS_CONSTITUTION = `
Menschenwürde; Grundrechtsbindung; Bindung Grundrechte; Würde Mensch; Menschenrechte|Art. 1 GG|unmittelbar geltendes Recht
allgemeine Handlungsfreiheit; Persönlichkeitsrecht; Recht Leben; Freiheit Person; freie Entfaltung; Freiheit Grundrecht; körperliche Unversehrtheit|Art. 2 GG|
Gleichheitsgrundsatz; Gleichberechtigung; Gleichheitssatz; Gleichheit Gesetz; Diskriminierungsverbot; Mann Frau gleichberechtigt|Art. 3 GG|Gleichheit vor dem Gesetz
Religionsfreiheit; Glaubensfreiheit; Religion frei; Kriegsdienstverweigerung|Art. 4 GG|
Meinungsfreiheit; Pressefreiheit; Kunstfreiheit; Wissenschaftsfreiheit; Zensurverbot; Zensur; Meinung sagen; Meinung frei; freie Meinung; freie Presse|Art. 5 GG|Meinungsfreiheit
Schutz Ehe Familie; Ehe Familie Grundgesetz|Art. 6 GG|
Schulpflicht Grundgesetz; Religionsunterricht; Privatschule; Schule Staat|Art. 7 GG|
Versammlungsfreiheit; Demonstrationsrecht|Art. 8 GG|
demonstrieren; Demonstration; Demo; Versammlung Erlaubnis; Demonstrieren Erlaubnis|Art. 8 GG, § 14 VersammlG|Versammlungsfreiheit Anmeldung
Vereinigungsfreiheit; Streik; Aussperrung; Streikrecht; Gewerkschaft gründen|Art. 9 GG|
Briefgeheimnis; Fernmeldegeheimnis; Postgeheimnis|Art. 10 GG|
Freizügigkeit Deutsche|Art. 11 GG|
Berufsfreiheit; Zwangsarbeit; Berufswahl; Beruf frei wählen|Art. 12 GG|
Wehrpflicht|Art. 12a GG|
Unverletzlichkeit Wohnung|Art. 13 GG|
Eigentumsgarantie|Art. 14 GG|
Enteignung; Staat Grundstück wegnehmen; Grundstück wegnehmen; Grundstück enteignen; Haus enteignen|Art. 14 GG, § 85 BauGB|Enteignung
Verstaatlichung; Vergesellschaftung|Art. 15 GG|
Ausbürgerung; Auslieferung|Art. 16 GG|
Asylrecht|Art. 16a GG|
politisch verfolgt; Asyl Grundrecht; Asyl politisch|Art. 16a GG, § 3 AsylG|
Petitionsrecht; Petition|Art. 17 GG|
Verwirkung Grundrechte|Art. 18 GG|
Rechtsschutzgarantie; Rechtsweggarantie; Wesensgehalt; Klage gegen Staat; Grundrechte einschränken|Art. 19 GG|
Staatsprinzipien; Sozialstaat; Rechtsstaat; Demokratieprinzip; Widerstandsrecht; Gewaltenteilung; Bundesstaat; Staatsform; Demokratie|Art. 20 GG|
Tierschutz Grundgesetz; Umweltschutz Grundgesetz|Art. 20a GG|
Parteienverbot; Partei verbieten; politische Partei|Art. 21 GG|
Hauptstadt; Bundesflagge|Art. 22 GG|
kommunale Selbstverwaltung|Art. 28 GG|
Vorrang Bundesrecht; Bundesrecht bricht Landesrecht|Art. 31 GG|
öffentlicher Dienst Zugang; Berufsbeamtentum; Beamter streiken|Art. 33 GG|
Staatshaftung; Amtshaftung|Art. 34 GG, § 839 BGB|Haftung bei Amtspflichtverletzung
Katastrophe Bundeswehr; Bundeswehr Inland; Bundeswehr Innern|Art. 35 GG, Art. 87a GG|
Wahlgrundsätze; Wahlrecht Bundestag; geheime Wahl|Art. 38 GG|
Abgeordneter frei; Bundestagswahl Wahlalter; wählen Alter|Art. 38 GG, § 12 BWahlG|
Bundestag auflösen; Legislaturperiode|Art. 39 GG, Art. 68 GG|
Untersuchungsausschuss|Art. 44 GG|
Immunität Abgeordnete; Indemnität|Art. 46 GG|
Diäten Abgeordnete|Art. 48 GG|
Bundesrat Zusammensetzung; Stimmen Bundesrat|Art. 51 GG|
Bundespräsident wählen; Bundesversammlung|Art. 54 GG|
Bundesregierung Mitglieder; Bundesminister|Art. 62 GG, Art. 64 GG|
Bundeskanzler wählen; Kanzler wählen; Bundeskanzler gewählt; Kanzlerwahl|Art. 63 GG|
Richtlinienkompetenz; Kanzler Befugnisse|Art. 65 GG|
Misstrauensvotum|Art. 67 GG|
Vertrauensfrage|Art. 68 GG|
Gesetzgebungskompetenz; Länder Gesetze|Art. 70 GG, Art. 72 GG|
konkurrierende Gesetzgebung; ausschließliche Gesetzgebung|Art. 72 GG, Art. 74 GG, Art. 73 GG|
Gesetzesinitiative; Gesetz einbringen|Art. 76 GG|
Vermittlungsausschuss|Art. 77 GG|
Ewigkeitsklausel; Ewigkeitsgarantie; Grundrechte ändern; Verfassung ändern; Grundgesetz ändern|Art. 79 GG|
Verordnung Ermächtigung; Rechtsverordnung|Art. 80 GG|
Bundesverfassungsgericht Zuständigkeit; Verfassungsbeschwerde; Gesetz verfassungswidrig|Art. 93 GG, § 90 BVerfGG|
richterliche Unabhängigkeit|Art. 97 GG|
konkrete Normenkontrolle; Richtervorlage|Art. 100 GG|
gesetzlicher Richter|Art. 101 GG|
Todesstrafe|Art. 102 GG|
rechtliches Gehör; Doppelbestrafung; nicht zweimal bestraft; rückwirkende Strafe|Art. 103 GG|
Freiheitsentziehung|Art. 104 GG|
Hundesteuer; Zweitwohnungsteuer; Hundesteuer Gemeinde; Vergnügungsteuer|Art. 105 GG|
Schuldenbremse|Art. 109 GG, Art. 115 GG|
Verteidigungsfall; Spannungsfall|Art. 115a GG, Art. 80a GG|
Kirche austreten; Kirchenaustritt|Art. 140 GG|
Kirchensteuer; Kirchgeld|Art. 140 GG, § 51a EStG|
Demonstration anmelden; Versammlung anmelden|§ 14 VersammlG|
Vermummungsverbot; Demonstration verbieten; Versammlung auflösen|§ 17a VersammlG, § 15 VersammlG|
Fünf-Prozent-Hürde; Sperrklausel|§ 4 BWahlG, § 6 BWahlG|
Briefwahl|§ 36 BWahlG|
Soldat Pflichten|§ 7 SG, § 10 SG, § 11 SG|
Wehrdienst verweigern|§ 1 KDVG, Art. 4 GG|
`;

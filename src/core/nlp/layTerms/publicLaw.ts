/**
 * Everyday words for provisions of data protection, constitutional, administrative, building and social law; form as in everyday.ts.
 * Follows the order of the laws, so that no chapter is forgotten.
 */
export const LAY_TERMS_PUBLIC_LAW = `
Ziele DSGVO; Zweck DSGVO; Gegenstand DSGVO|Art. 1 DSGVO|Gegenstand und Ziele
Anwendungsbereich DSGVO; DSGVO anwendbar; gilt DSGVO Unternehmen|Art. 2 DSGVO, Art. 3 DSGVO|Anwendungsbereich
DSGVO außerhalb EU; Unternehmen außerhalb EU; Niederlassung EU Daten|Art. 3 DSGVO|räumlicher Anwendungsbereich
Verantwortlicher Definition; Begriff Verantwortlicher; Begriff Verarbeitung; Definition personenbezogen|Art. 4 DSGVO|Begriffsbestimmungen
Vertrag Daten erforderlich; rechtliche Verpflichtung Daten; lebenswichtige Interessen|Art. 6 DSGVO|Rechtmäßigkeit der Verarbeitung
Koppelungsverbot; freiwillige Einwilligung|Art. 7 DSGVO|Bedingungen für die Einwilligung
Vorstrafen Daten; Straftaten Daten|Art. 10 DSGVO|strafrechtliche Verurteilungen
Frist Auskunft Daten; Antwort Betroffene Monat; transparente Information|Art. 12 DSGVO|Transparente Information
Daten Dritte erhoben; Daten anderswo erhoben|Art. 14 DSGVO|
Verarbeitung einschränken; Daten sperren|Art. 18 DSGVO|Einschränkung der Verarbeitung
Empfänger Löschung mitteilen|Art. 19 DSGVO|Mitteilungspflicht
Beschränkung Betroffenenrechte; Betroffenenrechte einschränken; Rechte beschränken Gesetz|Art. 23 DSGVO|Beschränkungen
Pflichten Verantwortlicher; Datenschutzmaßnahmen nachweisen|Art. 24 DSGVO|Verantwortung des für die Verarbeitung Verantwortlichen
EU-Vertreter; Vertreter Union|Art. 27 DSGVO|Vertreter
Weisung Daten; weisungsgebunden Daten; Beschäftigte Weisung Daten|Art. 29 DSGVO|Verarbeitung unter der Aufsicht
Zusammenarbeit Aufsichtsbehörde|Art. 31 DSGVO|
Verschlüsselung; IT-Sicherheit Daten|Art. 32 DSGVO|Sicherheit der Verarbeitung
Betroffene benachrichtigen; Betroffene Datenpanne|Art. 34 DSGVO|Benachrichtigung der betroffenen Person
vorherige Konsultation|Art. 36 DSGVO|
Stellung Datenschutzbeauftragter; Datenschutzbeauftragter weisungsfrei; Datenschutzbeauftragter kündigen|Art. 38 DSGVO, § 6 BDSG|Stellung
Aufgaben Datenschutzbeauftragter|Art. 39 DSGVO|
Verhaltensregeln Verbände|Art. 40 DSGVO|
Datenschutzzertifizierung; Zertifizierung Datenschutz; Datenschutzsiegel|Art. 42 DSGVO, Art. 43 DSGVO|Zertifizierung
Ausnahmen Drittland; Übermittlung Einwilligung Drittland|Art. 49 DSGVO|Ausnahmen für bestimmte Fälle
unabhängige Aufsichtsbehörde; Unabhängigkeit Aufsichtsbehörde|Art. 52 DSGVO, Art. 51 DSGVO|Unabhängigkeit
zuständige Aufsichtsbehörde|Art. 55 DSGVO, Art. 56 DSGVO|Zuständigkeit
Aufgaben Aufsichtsbehörde|Art. 57 DSGVO|
Befugnisse Aufsichtsbehörde; Aufsichtsbehörde untersagen; Aufsichtsbehörde anordnen|Art. 58 DSGVO|Befugnisse
Kohärenzverfahren|Art. 63 DSGVO, Art. 65 DSGVO|
Datenschutzausschuss; EDSA|Art. 68 DSGVO, Art. 70 DSGVO|Europäischer Datenschutzausschuss
Klage Aufsichtsbehörde|Art. 78 DSGVO|Rechtsbehelf gegen eine Aufsichtsbehörde
Verbandsklage Datenschutz; Verein vertreten Datenschutz|Art. 80 DSGVO|Vertretung von betroffenen Personen
Datenschutz Presse; Daten Medien; Meinungsfreiheit Daten|Art. 85 DSGVO|Freiheit der Meinungsäußerung
Akten Zugang Daten; amtliche Dokumente Daten|Art. 86 DSGVO|
Forschung Daten; Statistik Daten; Archiv Daten; Forschungszwecke|Art. 89 DSGVO, § 27 BDSG|wissenschaftliche Forschungszwecke
Kirche Datenschutz|Art. 91 DSGVO|
Bundesdatenschutzbeauftragter|§ 8 BDSG, § 9 BDSG, § 14 BDSG|
Freiheit Person; freie Entfaltung|Art. 2 GG|
Kunstfreiheit; Wissenschaftsfreiheit; Zensurverbot; Zensur|Art. 5 GG|
Schutz Ehe Familie|Art. 6 GG|
Schulpflicht Grundgesetz; Religionsunterricht; Privatschule|Art. 7 GG|
Fernmeldegeheimnis; Postgeheimnis|Art. 10 GG|
Freizügigkeit Deutsche|Art. 11 GG|
Zwangsarbeit; Berufswahl|Art. 12 GG|
Wehrpflicht|Art. 12a GG|
Enteignung|Art. 14 GG, § 85 BauGB|
Ausbürgerung; Auslieferung|Art. 16 GG|
Asylrecht|Art. 16a GG|
Verwirkung Grundrechte|Art. 18 GG|
Wesensgehalt|Art. 19 GG|
Demokratieprinzip; Widerstandsrecht; Gewaltenteilung|Art. 20 GG|
Parteienverbot|Art. 21 GG|
Vorrang Bundesrecht|Art. 31 GG|
öffentlicher Dienst Zugang; Berufsbeamtentum|Art. 33 GG|
Immunität Abgeordnete; Indemnität|Art. 46 GG|
Wahlgrundsätze|Art. 38 GG|
konkurrierende Gesetzgebung; ausschließliche Gesetzgebung|Art. 72 GG, Art. 74 GG, Art. 73 GG|
richterliche Unabhängigkeit|Art. 97 GG|
gesetzlicher Richter|Art. 101 GG|
rechtliches Gehör; Doppelbestrafung|Art. 103 GG|
Freiheitsentziehung|Art. 104 GG|
Anwendungsbereich VwVfG|§ 1 VwVfG|
örtliche Zuständigkeit Behörde; zuständige Behörde Ort|§ 3 VwVfG|örtliche Zuständigkeit
Verwaltungsverfahren Begriff|§ 9 VwVfG|
Formlosigkeit Verfahren; Formfreiheit|§ 10 VwVfG|Nichtförmlichkeit
Beteiligte Verfahren; beteiligt Verwaltungsverfahren|§ 13 VwVfG|Beteiligte
Bevollmächtigter Behörde; Anwalt Behörde; Beistand|§ 14 VwVfG|Bevollmächtigte und Beistände
Antrag Verfahren beginnen; Amts wegen|§ 22 VwVfG|Beginn des Verfahrens
Amtssprache; Antrag Fremdsprache; Übersetzung Behörde|§ 23 VwVfG|Amtssprache
Beratung Behörde; Auskunft Behörde|§ 25 VwVfG|Beratung, Auskunft
Beweismittel Behörde|§ 26 VwVfG|
Geheimhaltung Behörde|§ 30 VwVfG|
Bestimmtheit Verwaltungsakt; Form Verwaltungsakt; mündlicher Verwaltungsakt|§ 37 VwVfG|
offenbare Unrichtigkeit; Schreibfehler Bescheid|§ 42 VwVfG|
Wirksamkeit Verwaltungsakt; Verwaltungsakt wirksam|§ 43 VwVfG|
Heilung Verfahrensfehler; Anhörung nachholen|§ 45 VwVfG, § 46 VwVfG|Heilung von Verfahrens- und Formfehlern
Umdeutung|§ 47 VwVfG|
Erstattung Leistungen Widerruf|§ 49a VwVfG|
Vergleichsvertrag; Austauschvertrag|§ 55 VwVfG, § 56 VwVfG|
ehrenamtliche Tätigkeit Verwaltung|§ 81 VwVfG|
einheitliche Stelle; einheitlicher Ansprechpartner|§ 71a VwVfG|
Widerspruchsverfahren; Vorverfahren|§ 68 VwGO, § 69 VwGO|
Abhilfe Widerspruch|§ 72 VwGO|
Widerspruchsbescheid|§ 73 VwGO|
Klagebefugnis|§ 42 VwGO|
Beiladung|§ 65 VwGO|
Anwaltszwang Verwaltungsgericht|§ 67 VwGO|
Klageschrift; Klage einreichen Verwaltungsgericht|§ 81 VwGO, § 82 VwGO|
Gerichtsbescheid|§ 84 VwGO|
Vergleich Verwaltungsgericht|§ 106 VwGO|
Berufung Verwaltungsgericht; Zulassung Berufung|§ 124 VwGO, § 124a VwGO|
Revision Bundesverwaltungsgericht|§ 132 VwGO|
örtliche Zuständigkeit Verwaltungsgericht|§ 52 VwGO|
Ziele Bauleitplanung; Planungshoheit; Grundsätze Bauleitplanung|§ 1 BauGB|
Umweltprüfung Bauleitplanung; Umweltbericht|§ 2 BauGB, § 2a BauGB|
Behördenbeteiligung|§ 4 BauGB|
Vorhabenbezogener Bebauungsplan|§ 12 BauGB|
vereinfachtes Verfahren Bebauungsplan|§ 13 BauGB|
Bebauungsplan Innenentwicklung; beschleunigtes Verfahren|§ 13a BauGB|
Zurückstellung Baugesuch|§ 15 BauGB|
städtebaulicher Vertrag|§ 11 BauGB|
Planungsschaden; Entschädigung Bebauungsplan|§ 39 BauGB, § 42 BauGB|
Sanierungsgebiet|§ 142 BauGB, § 136 BauGB|
Bodenrichtwert; Verkehrswert|§ 194 BauGB, § 196 BauGB|
Gutachterausschuss|§ 192 BauGB, § 193 BauGB|
Baugebot|§ 176 BauGB|
Erschließungskosten; Straßenausbau Kosten|§ 127 BauGB, § 128 BauGB, § 129 BauGB|
Fehler Bebauungsplan; Planerhaltung|§ 214 BauGB, § 215 BauGB|
Windräder Außenbereich; Windenergie Außenbereich|§ 35 BauGB, § 249 BauGB|
Gesamtschuld Bußgeld; Verantwortlichkeit juristische Person; Firma Bußgeld|§ 30 OWiG|Geldbuße gegen juristische Personen
Aufsichtspflicht Betrieb; Aufsichtspflichtverletzung|§ 130 OWiG|
Verfolgungsbehörde; Zuständigkeit Bußgeld|§ 35 OWiG, § 36 OWiG|
Opportunitätsprinzip|§ 47 OWiG|
Anhörung Bußgeld; Anhörungsbogen|§ 55 OWiG|
Inhalt Bußgeldbescheid|§ 66 OWiG|
Kosten Bußgeldverfahren|§ 105 OWiG, § 107 OWiG|
Rechtsbeschwerde|§ 79 OWiG|
falsche Personalien; falscher Name Polizei|§ 111 OWiG|Falsche Namensangabe
ruhestörender Lärm; unzulässiger Lärm; Nachbarn laut|§ 117 OWiG|
Erreichbarkeit Jobcenter; Ortsabwesenheit; Urlaub Bürgergeld|§ 7b SGB II, § 7 SGB II|
zumutbare Arbeit; Arbeit ablehnen|§ 10 SGB II|Zumutbarkeit
Antrag Bürgergeld; Leistungen rückwirkend Jobcenter|§ 37 SGB II|Antragserfordernis
Kooperationsplan; Eingliederungsvereinbarung|§ 15 SGB II|
Einstiegsgeld|§ 16b SGB II|
Ein-Euro-Job; Arbeitsgelegenheit|§ 16d SGB II|
Darlehen Jobcenter|§ 42a SGB II, § 24 SGB II|
Aufrechnung Jobcenter|§ 43 SGB II|
Meldepflicht Jobcenter; Meldeversäumnis|§ 32 SGB II|
Ersatzansprüche Jobcenter; sozialwidriges Verhalten|§ 34 SGB II|
Studierende Bürgergeld; Azubi Bürgergeld|§ 7 SGB II, § 27 SGB II|
Kinder Jugend Sozialgeld|§ 23 SGB II|
Nachrang Sozialhilfe|§ 2 SGB XII|
Hilfe Lebensunterhalt|§ 27 SGB XII, § 19 SGB XII|
Bestattungskosten Sozialamt; Sozialbestattung|§ 74 SGB XII|Bestattungskosten
Blindenhilfe|§ 72 SGB XII|
Hilfe Pflege Sozialamt|§ 61 SGB XII|
Wohnungslose Hilfe; besondere soziale Schwierigkeiten|§ 67 SGB XII, § 68 SGB XII|
Einkommen Sozialhilfe|§ 82 SGB XII, § 85 SGB XII|
Unterhaltspflicht Kinder Sozialamt; Elternunterhalt|§ 94 SGB XII|
Ausländer Sozialhilfe|§ 23 SGB XII|
Auslandsdeutsche Sozialhilfe; Deutsche Ausland Sozialhilfe|§ 24 SGB XII|
Krankenbehandlung Sozialhilfe; Sozialhilfe Krankenversicherung; Hilfe Krankheit|§ 48 SGB XII, § 264 SGB V|Hilfe bei Krankheit
örtliche Zuständigkeit Sozialamt|§ 98 SGB XII|
Wunsch- und Wahlrecht Jugendhilfe|§ 5 SGB VIII|
Beratung Trennung Scheidung Jugendamt|§ 17 SGB VIII|
Mutter-Kind-Einrichtung|§ 19 SGB VIII|
Erziehungsberatung|§ 28 SGB VIII|
Familienhilfe|§ 31 SGB VIII|
Vollzeitpflege; Pflegeeltern|§ 33 SGB VIII|
Heimerziehung; Kinderheim|§ 34 SGB VIII|
Hilfe Erziehung|§ 27 SGB VIII|
seelische Behinderung Kinder; Schulbegleitung|§ 35a SGB VIII|
junge Volljährige Hilfe|§ 41 SGB VIII|
Betriebserlaubnis Kita; Betriebserlaubnis Einrichtung|§ 45 SGB VIII|
Jugendgerichtshilfe|§ 52 SGB VIII|
Beistandschaft|§ 55 SGB VIII|
Sorgeregister; Negativattest; Sorgeerklärung|§ 58 SGB VIII, § 59 SGB VIII|
Sozialdaten Jugendamt; Datenschutz Jugendamt|§ 61 SGB VIII, § 62 SGB VIII, § 65 SGB VIII|
Jugendhilfeausschuss|§ 71 SGB VIII|
Verfahrenslotse|§ 10b SGB VIII|
`;

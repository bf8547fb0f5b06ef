/** Lay terms of basic income support, social assistance and housing benefit; form as in dataProtection.ts, in the order of the laws. */
export const LAY_TERMS_INCOME_SUPPORT = `
Fördern und Fordern; Grundsatz Fordern|§ 2 SGB II, § 14 SGB II|
Jobcenter Außendienst; Leistungsmissbrauch|§ 6 SGB II, § 63 SGB II|
Optionskommune; zugelassene kommunale Träger|§ 6a SGB II|
Bedarfsgemeinschaft; Bürgergeld Ausländer; EU-Bürger Hartz; Grundsicherung Arbeitsuchende; Anspruch Bürgergeld; Bürgergeld Voraussetzungen|§ 7 SGB II|Leistungsberechtigte
Grundsicherung Voraussetzungen; Hartz IV Anspruch; Hartz; Jobcenter Geld|§ 7 SGB II, § 19 SGB II|Leistungsberechtigte
Bürgergeld; Hartz IV; ALG II; Arbeitslosengeld II|§ 7 SGB II, § 19 SGB II, § 20 SGB II|Grundsicherung für Arbeitsuchende Leistungsberechtigte
Studierende Bürgergeld; Azubi Bürgergeld|§ 7 SGB II, § 27 SGB II|
Erreichbarkeit Jobcenter; Ortsabwesenheit; Urlaub Bürgergeld|§ 7b SGB II, § 7 SGB II|
Begriff Erwerbsfähigkeit; Erwerbsfähigkeit feststellen; Erwerbsfähigkeit Gutachten|§ 8 SGB II, § 44a SGB II|
Hilfebedürftig|§ 9 SGB II|
zumutbare Arbeit; Arbeit ablehnen|§ 10 SGB II|Zumutbarkeit
Hinzuverdienst; Einkommen anrechnen; Einkommensanrechnung; Freibetrag Erwerbstätigkeit; Einkommen Bürgergeld; Nebenjob Bürgergeld; Zuverdienst Bürgergeld; Minijob Jobcenter|§ 11 SGB II, § 11b SGB II|
nicht anrechnen Einkommen; Schmerzensgeld Bürgergeld|§ 11a SGB II|
Bürgergeld dazuverdienen; Bürgergeld Verdienst; Jobcenter verdienen; dazuverdienen|§ 11b SGB II, § 11 SGB II|Absetzbeträge
Erspartes Bürgergeld; Sparbuch Bürgergeld; Vermögen Hartz; Erspartes Jobcenter; Auto Jobcenter; Erspartes anrechnen; Schonvermögen Auto|§ 12 SGB II|zu berücksichtigendes Vermögen
Schonvermögen; Vermögen Bürgergeld; Vermögen Jobcenter|§ 12 SGB II, § 90 SGB XII|zu berücksichtigendes Vermögen
Erspartes behalten; Vermögen behalten; Vermögen Freibetrag; Auto behalten|§ 12 SGB II, § 90 SGB XII|Vermögen
vorrangige Leistungen; Rente vorzeitig Jobcenter|§ 12a SGB II, § 5 SGB II|
Kooperationsplan; Eingliederungsvereinbarung|§ 15 SGB II|
Schlichtungsverfahren Jobcenter|§ 15a SGB II|
Eingliederung Arbeit; Vermittlung Jobcenter; Leistungen Eingliederung|§ 16 SGB II, § 14 SGB II|
Einstiegsgeld|§ 16b SGB II|
Ein-Euro-Job; Arbeitsgelegenheit|§ 16d SGB II|
Bürgergeld Höhe; Hartz IV Höhe; Regelsatz Höhe|§ 20 SGB II|
Regelsatz; Regelbedarf|§ 20 SGB II, § 28 SGB XII|
Bürgergeld schwanger; Alleinerziehend Bürgergeld|§ 21 SGB II|
Mehrbedarf; Alleinerziehende Mehrbedarf|§ 21 SGB II, § 30 SGB XII|
Jobcenter Heizung; Jobcenter Umzug; Umzug Bürgergeld; Mietschulden Jobcenter; Wohnung zu teuer Jobcenter; Strom Jobcenter; Umzugskosten Jobcenter; Kaution Jobcenter|§ 22 SGB II|Bedarfe für Unterkunft und Heizung
Miete Jobcenter; Miete Bürgergeld; Kosten Unterkunft; Unterkunft Heizung; Jobcenter Wohnung; Amt Miete; Amt zahlt Miete; Miete übernehmen; Mietkosten Amt; Heizkosten Amt; Stromschulden; Energieschulden|§ 22 SGB II, § 35 SGB XII|Bedarfe für Unterkunft und Heizung
Kinder Jugend Sozialgeld|§ 23 SGB II|
Waschmaschine Jobcenter; Möbel Jobcenter; Erstausstattung Baby|§ 24 SGB II|
Erstausstattung|§ 24 SGB II, § 31 SGB XII|
Schulbedarf; Nachhilfe Jobcenter; Mittagessen Schule; Teilhabepaket|§ 28 SGB II, § 29 SGB II|
Bildungspaket; Bildung und Teilhabe; Klassenfahrt|§ 28 SGB II, § 34 SGB XII|
Sanktion Jobcenter; Termin verpasst Jobcenter; Bürgergeld Kürzung; Leistungskürzung Jobcenter; Bürgergeld Minderung; Job ablehnen Bürgergeld|§ 31 SGB II, § 31a SGB II, § 32 SGB II|Pflichtverletzungen Minderung
Meldepflicht Jobcenter; Meldeversäumnis|§ 32 SGB II|
Ersatzansprüche Jobcenter; sozialwidriges Verhalten|§ 34 SGB II|
Jobcenter zuständig|§ 36 SGB II|
Antrag Bürgergeld; Leistungen rückwirkend Jobcenter|§ 37 SGB II|Antragserfordernis
Widerspruch Jobcenter aufschiebend|§ 39 SGB II|
Bewilligungszeitraum; Bürgergeld Dauer|§ 41 SGB II|
vorläufige Entscheidung Jobcenter|§ 41a SGB II|
Bürgergeld bar; Bürgergeld auszahlen; Bürgergeld überweisen|§ 42 SGB II|
Darlehen Jobcenter|§ 42a SGB II, § 24 SGB II|
Aufrechnung Jobcenter|§ 43 SGB II|
gemeinsame Einrichtung|§ 44b SGB II|
Bürgergeld Datenabgleich; Jobcenter Daten|§ 52 SGB II, § 50 SGB II|
Nachrang Sozialhilfe|§ 2 SGB XII|
Sozialhilfe Antrag Kenntnis|§ 18 SGB XII|
Sozialhilfe Anspruch|§ 19 SGB XII, § 27 SGB XII|
Ausländer Sozialhilfe; Überbrückungsleistungen|§ 23 SGB XII|
Auslandsdeutsche Sozialhilfe; Deutsche Ausland Sozialhilfe|§ 24 SGB XII|
Hilfe Lebensunterhalt|§ 27 SGB XII, § 19 SGB XII|
Sozialhilfe Regelsatz; Regelbedarfsstufen|§ 27a SGB XII, § 28 SGB XII|
Grundsicherung Rentner; Rente reicht nicht; kleine Rente|§ 41 SGB XII|Leistungsberechtigte
Grundsicherung Alter|§ 41 SGB XII, § 42 SGB XII|
Krankenbehandlung Sozialhilfe; Sozialhilfe Krankenversicherung; Hilfe Krankheit|§ 48 SGB XII, § 264 SGB V|Hilfe bei Krankheit
Hilfe Pflege Sozialamt|§ 61 SGB XII|
Hilfe zur Pflege|§ 61 SGB XII, § 63 SGB XII|
Obdachlos; Wohnungslos|§ 67 SGB XII|
Wohnungslose Hilfe; besondere soziale Schwierigkeiten|§ 67 SGB XII, § 68 SGB XII|
Altenhilfe|§ 71 SGB XII|
Blindenhilfe|§ 72 SGB XII|
Bestattungskosten Sozialamt; Sozialbestattung|§ 74 SGB XII|Bestattungskosten
Einkommen Sozialhilfe|§ 82 SGB XII, § 85 SGB XII|
Sozialhilfe Vermögen; Schonvermögen Sozialamt; Haus Sozialhilfe|§ 90 SGB XII|
Unterhaltspflicht Kinder Sozialamt; Elternunterhalt; Eltern Pflege zahlen; Kinder Pflegeheim Eltern zahlen; Pflegeheim Kinder zahlen; Unterhalt Eltern Sozialamt; 100000 Euro Eltern|§ 94 SGB XII|Übergang von Ansprüchen
örtliche Zuständigkeit Sozialamt|§ 98 SGB XII|
Sozialhilfe zuständig|§ 98 SGB XII, § 97 SGB XII|
Sozialhilfe Erbe zurückzahlen; Sozialhilfe Erben|§ 102 SGB XII|
Sozialhilfe Datenabgleich|§ 118 SGB XII|
Wohngeld|§ 1 WoGG, § 3 WoGG, § 4 WoGG|
Wohngeld wer; Wohngeld beantragen; Wohngeldberechtigt|§ 3 WoGG|Wohngeldberechtigung
Wohngeld Anspruch; Mietzuschuss; Lastenzuschuss|§ 3 WoGG, § 1 WoGG|Wohngeldberechtigung
Wohngeld Bürgergeld; Wohngeld ausgeschlossen|§ 7 WoGG|
Wohngeld Einkommen|§ 13 WoGG, § 14 WoGG|
Wohngeld Höhe; Wohngeld berechnen|§ 19 WoGG, § 4 WoGG|
Wohngeld Vermögen|§ 21 WoGG|
Wohngeld Dauer; Wohngeld bewilligt|§ 25 WoGG|
Asylbewerber Geld; Asylbewerberleistungen|§ 1 AsylbLG, § 3 AsylbLG|
Asylbewerber Arzt; Asylbewerber Krankheit|§ 4 AsylbLG|
`;

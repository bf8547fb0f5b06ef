/** Lay terms of social law and health; form as in everyday.ts, in the order of the laws. */
export const LAY_TERMS_SOCIAL = `
Sozialleistung Vorschuss|§ 42 SGB I|
Sozialleistung pfänden|§ 54 SGB I|
Sozialleistung Minderjähriger beantragen|§ 36 SGB I|
Beratung Sozialleistungen; Aufklärung Sozialleistungen|§ 14 SGB I, § 13 SGB I, § 15 SGB I|
Mitwirkung Amt; Unterlagen Jobcenter; Unterlagen nachreichen Jobcenter; Kontoauszüge Jobcenter|§ 60 SGB I, § 66 SGB I|
Grundsicherung Voraussetzungen; Hartz IV Anspruch; Hartz; Jobcenter Geld|§ 7 SGB II, § 19 SGB II|Leistungsberechtigte
Bürgergeld Höhe; Hartz IV Höhe; Regelsatz Höhe|§ 20 SGB II|
Hilfebedürftig|§ 9 SGB II|
Bürgergeld Ausländer; EU-Bürger Hartz|§ 7 SGB II|
Erspartes Bürgergeld; Sparbuch Bürgergeld; Vermögen Hartz; Erspartes Jobcenter; Auto Jobcenter; Erspartes anrechnen; Schonvermögen Auto|§ 12 SGB II|zu berücksichtigendes Vermögen
Einkommen Bürgergeld; Nebenjob Bürgergeld; Zuverdienst Bürgergeld; Minijob Jobcenter|§ 11 SGB II, § 11b SGB II|
nicht anrechnen Einkommen; Schmerzensgeld Bürgergeld|§ 11a SGB II|
Jobcenter Miete; Jobcenter Heizung; Jobcenter Umzug; Umzug Bürgergeld; Mietschulden Jobcenter; Wohnung zu teuer Jobcenter; Strom Jobcenter|§ 22 SGB II|Bedarfe für Unterkunft und Heizung
Bürgergeld schwanger; Alleinerziehend Bürgergeld|§ 21 SGB II|
Waschmaschine Jobcenter; Möbel Jobcenter; Erstausstattung Baby|§ 24 SGB II|
Bürgergeld Kürzung; Leistungskürzung Jobcenter; Bürgergeld Minderung; Job ablehnen Bürgergeld|§ 31 SGB II, § 31a SGB II, § 32 SGB II|
Schulbedarf; Nachhilfe Jobcenter; Mittagessen Schule; Teilhabepaket|§ 28 SGB II, § 29 SGB II|
Schlichtungsverfahren Jobcenter|§ 15a SGB II|
Widerspruch Jobcenter aufschiebend|§ 39 SGB II|
Jobcenter zuständig|§ 36 SGB II|
Bewilligungszeitraum; Bürgergeld Dauer|§ 41 SGB II|
Eingliederungszuschuss; Lohnkostenzuschuss|§ 88 SGB III, § 16e SGB II, § 16i SGB II|
vorläufige Entscheidung Jobcenter|§ 41a SGB II|
Rückzahlung Jobcenter; Jobcenter Geld zurück|§ 50 SGB X, § 40 SGB II|
Arbeitslosengeld Anspruch; Arbeitslosengeld arbeiten lange; Anwartschaftszeit; Arbeitslosengeld Voraussetzungen|§ 137 SGB III, § 142 SGB III, § 138 SGB III|Anwartschaftszeit
Arbeitslosengeld Höhe; Arbeitslosengeld hoch; Arbeitslosengeld Prozent|§ 149 SGB III|Grundsatz Höhe
Arbeitslosengeld lange; Arbeitslosengeld Dauer; Arbeitslosengeld Monate|§ 147 SGB III|Anspruchsdauer
arbeitslos melden; Arbeitsagentur melden; arbeitsuchend melden|§ 38 SGB III, § 141 SGB III|
selbst kündigen Arbeitslosengeld; selbst kündigen Sperrzeit; Aufhebungsvertrag Arbeitslosengeld; Sperre Arbeitsamt; Sperrzeit kündigen|§ 159 SGB III|Ruhen bei Sperrzeit
Abfindung Arbeitslosengeld|§ 158 SGB III|
Arbeitslosengeld Nebenjob; Nebeneinkommen Arbeitslosengeld|§ 155 SGB III|
Arbeitslosengeld zumutbar|§ 140 SGB III|
Gründungszuschuss; arbeitslos selbständig machen|§ 93 SGB III|
Weiterbildung Arbeitsamt; Bildungsgutschein; Umschulung|§ 81 SGB III|
Vermittlungsgutschein|§ 45 SGB III|
Berufsausbildungsbeihilfe; BAB|§ 56 SGB III|
Kurzarbeit|§ 95 SGB III, § 96 SGB III|
Saisonkurzarbeitergeld; Schlechtwettergeld|§ 101 SGB III|
Minijob Grenze; 450 Euro; 520 Euro; 538 Euro; Minijob Sozialabgaben; geringfügig beschäftigt|§ 8 SGB IV|geringfügige Beschäftigung
Selbständig oder angestellt; Statusfeststellung; Beschäftigung Begriff|§ 7 SGB IV, § 7a SGB IV|
Midijob; Gleitzone|§ 20 SGB IV|
Beiträge Sozialversicherung Fälligkeit|§ 23 SGB IV|
Beiträge erstattet zu Unrecht|§ 26 SGB IV|
Krankenversicherung Pflicht; versicherungspflichtig Krankenkasse|§ 5 SGB V|
private Krankenversicherung wechseln; Jahresarbeitsentgeltgrenze|§ 6 SGB V|
freiwillig versichert Krankenkasse|§ 9 SGB V|
Familie krankenversichert; mitversichert; kostenlos versichert; Ehefrau mitversichert|§ 10 SGB V|Familienversicherung
Krankengeld lange; Krankengeld Wochen; Krankengeld Kasse; Krankengeld Dauer; 78 Wochen|§ 48 SGB V|Dauer des Krankengeldes
Krankengeld Höhe|§ 47 SGB V|
Krankengeld Kind; Kind krank; Kinderkrankengeld; Kind krank Arbeit; Kinderkrankentage|§ 45 SGB V|Krankengeld bei Erkrankung des Kindes
Krankenkasse Antrag Frist; Krankenkasse entscheiden Wochen|§ 13 SGB V|
Kasse wechseln; Krankenkasse wechseln; Sonderkündigungsrecht Krankenkasse|§ 175 SGB V|
Zuzahlung; Zuzahlung befreien; Belastungsgrenze|§ 61 SGB V, § 62 SGB V|
Zahnersatz|§ 55 SGB V|
Brille Kasse; Hörgerät; Hilfsmittel|§ 33 SGB V|
Vorsorgeuntersuchung; Früherkennung|§ 25 SGB V, § 26 SGB V|
künstliche Befruchtung|§ 27a SGB V|
Psychotherapie Kasse; ärztliche Behandlung Kasse|§ 28 SGB V, § 27 SGB V|
Haushaltshilfe|§ 38 SGB V|
häusliche Krankenpflege|§ 37 SGB V|
Hebamme|§ 24d SGB V, § 134a SGB V|
Fahrkosten Krankenhaus; Krankenfahrt|§ 60 SGB V|
Kur; Reha; Mutter-Kind-Kur|§ 40 SGB V, § 23 SGB V, § 24 SGB V, § 41 SGB V|
Krankenkasse Wirtschaftlichkeit|§ 12 SGB V|
elektronische Patientenakte|§ 341 SGB V|
Rente Abschläge; Rente 63; Rente früher; ohne Abschläge Rente; Rente ab wann; Rente Alter|§ 35 SGB VI, § 235 SGB VI, § 38 SGB VI, § 236b SGB VI, § 77 SGB VI|Regelaltersrente
Rente mit 67|§ 35 SGB VI|
Rente langjährig Versicherte|§ 36 SGB VI, § 38 SGB VI|
Rente schwerbehindert|§ 37 SGB VI, § 236a SGB VI|
Rente arbeiten nicht mehr; erwerbsunfähig; Berufsunfähigkeit Rente; erwerbsgemindert; Erwerbsunfähigkeitsrente|§ 43 SGB VI, § 240 SGB VI|Rente wegen Erwerbsminderung
Rente hinzuverdienen; Hinzuverdienst Rente|§ 34 SGB VI, § 96a SGB VI|
Hinterbliebenenrente; Rente Witwe; Rente Ehefrau sterben; Witwer; Witwenrente Höhe|§ 46 SGB VI|Witwenrente und Witwerrente
Waisenrente; Halbwaise|§ 48 SGB VI|
Witwenrente Einkommen|§ 97 SGB VI|
Mindestversicherungszeit; Wartezeit Rente; fünf Jahre Rente|§ 50 SGB VI, § 51 SGB VI|
Kindererziehungszeiten; Mütterrente|§ 56 SGB VI|
Anrechnungszeiten; Rente Studium|§ 58 SGB VI|
Rente berechnen; Rentenformel; Rentenpunkte|§ 64 SGB VI, § 63 SGB VI, § 66 SGB VI|
Grundrente|§ 76g SGB VI|
Rente beantragen|§ 99 SGB VI, § 115 SGB VI|
Renteninformation; Rentenauskunft|§ 109 SGB VI|
Rentenversicherungspflicht Selbständige|§ 2 SGB VI|
Rentenbeitrag befreien; Minijob Rente befreien|§ 6 SGB VI|
Unfall Weg Arbeit; Weg Arbeit Unfall; Unfall Arbeit; Unfall Arbeitsweg; Wegeunfall|§ 8 SGB VII|Arbeitsunfall
Unfallversicherung versichert; Schüler Unfall; Ehrenamt unfallversichert|§ 2 SGB VII|
Berufskrankheit; Beruf krank geworden|§ 9 SGB VII|
Verletztenrente; Unfallrente|§ 56 SGB VII|
Verletztengeld|§ 45 SGB VII|
Arbeitgeber haften Unfall; Haftung Arbeitskollege|§ 104 SGB VII, § 105 SGB VII|
Kitaplatz Anspruch; Kita Anspruch; Krippe Platz; Kindergarten Anspruch; Ganztagsbetreuung|§ 24 SGB VIII|
Jugendamt Kind weg; Jugendamt Kind; Jugendamt nimmt Kind|§ 42 SGB VIII, § 8a SGB VIII|Inobhutnahme
Jugendamt Schutzauftrag; Kindesmisshandlung melden|§ 8a SGB VIII, § 4 KKG|
Jugendamt Beratung; Beratung Eltern|§ 16 SGB VIII, § 17 SGB VIII, § 18 SGB VIII|
Unterhalt Jugendamt Hilfe|§ 18 SGB VIII, § 55 SGB VIII|
Hilfeplan|§ 36 SGB VIII|
Jugendamt zuständig; örtliche Zuständigkeit Jugendamt|§ 86 SGB VIII|
Jugendamt Kosten; Kostenbeitrag Heim; Kostenheranziehung|§ 91 SGB VIII, § 92 SGB VIII, § 94 SGB VIII|
Tagesmutter; Kindertagespflege|§ 23 SGB VIII, § 43 SGB VIII|
Pflegekind Erlaubnis|§ 44 SGB VIII|
freie Träger Jugendhilfe; Anerkennung Träger Jugendhilfe|§ 75 SGB VIII, § 3 SGB VIII|
Jugendhilfe Vorrang; Jugendhilfe Sozialhilfe Verhältnis|§ 10 SGB VIII|
Jugendsozialarbeit; Schulsozialarbeit|§ 13 SGB VIII, § 13a SGB VIII|
Jugendarbeit; Jugendverband|§ 11 SGB VIII, § 12 SGB VIII|
Statistik Jugendhilfe|§ 98 SGB VIII, § 99 SGB VIII|
Schwerbehindert wann; Behinderung Begriff; schwerbehindert gilt; Gleichstellung Behinderte|§ 2 SGB IX|Begriffsbestimmungen
GdB; Grad Behinderung; Schwerbehindertenausweis beantragen|§ 152 SGB IX|
persönliches Budget|§ 29 SGB IX|
Eingliederungshilfe|§ 90 SGB IX, § 99 SGB IX|
Freifahrt Behinderte; Wertmarke; kostenlos Bus Behinderte|§ 228 SGB IX|
Teilhabe Arbeitsleben|§ 49 SGB IX|
Schwerbehindertenvertretung|§ 177 SGB IX|
Werkstatt Behinderte|§ 219 SGB IX, § 58 SGB IX|
Reha Antrag Zuständigkeit; zuständiger Rehaträger|§ 14 SGB IX|
Bescheid Jobcenter Widerspruch; Widerspruch Jobcenter; Widerspruch Krankenkasse; Widerspruch Rentenversicherung; Widerspruch Arbeitsagentur; Widerspruch Sozialamt; Widerspruch Jobcenter Frist|§ 84 SGG|Frist und Form des Widerspruchs
Sozialgericht klagen; Sozialgericht Frist|§ 87 SGG, § 54 SGG|
Sozialgericht Eilantrag|§ 86b SGG|
Sozialgericht Kosten|§ 183 SGG|
Bescheid prüfen Sozialamt; Sozialamt falsch Bescheid; Bescheid falsch nachträglich; rückwirkend Sozialleistung; Jobcenter Bescheid falsch|§ 44 SGB X|Rücknahme eines rechtswidrigen nicht begünstigenden Verwaltungsaktes
Sozialleistung zurückzahlen; zu viel Sozialleistung; Überzahlung Rente; Überzahlung Arbeitslosengeld; Leistung überzahlt|§ 50 SGB X, § 45 SGB X|Erstattung zu Unrecht erbrachter Leistungen
Änderung Verhältnisse Bescheid; Bescheid aufgehoben Einkommen|§ 48 SGB X|
Akteneinsicht Jobcenter; Akteneinsicht Sozialamt|§ 25 SGB X|
Anhörung Jobcenter|§ 24 SGB X|
Sozialdaten; Sozialdatenschutz|§ 67 SGB X, § 35 SGB I|
Pflegegrad bestimmen; Pflegegrad Punkte; Pflegegrad Begutachtung; Einstufung Pflege|§ 15 SGB XI, § 14 SGB XI, § 18 SGB XI|Ermittlung des Grades der Pflegebedürftigkeit
Pflege Hause Geld; Angehöriger Pflege Geld; Pflegekasse Angehörige; Pflege Angehörige Geld; Pflege zu Hause|§ 37 SGB XI, § 36 SGB XI|Pflegegeld für selbst beschaffte Pflegehilfen
Pflegedienst; Pflegesachleistung|§ 36 SGB XI|
Kombinationsleistung|§ 38 SGB XI|
Ersatzpflege; Urlaub pflegende Angehörige|§ 39 SGB XI|
Kurzzeitpflege|§ 42 SGB XI|
Tagespflege|§ 41 SGB XI|
Pflegeheim Kosten; vollstationäre Pflege|§ 43 SGB XI, § 43c SGB XI|
Entlastungsbetrag; 125 Euro Pflege|§ 45b SGB XI|
Pflegehilfsmittel; Badumbau Pflege; Wohnungsanpassung Pflege|§ 40 SGB XI|
Pflegeberatung|§ 7a SGB XI, § 37 SGB XI|
Pflegeperson Rente; Rente pflegende Angehörige|§ 44 SGB XI, § 3 SGB VI|
Pflegeversicherung Beitrag kinderlos|§ 55 SGB XI|
Sozialhilfe Anspruch; Sozialhilfe Voraussetzungen|§ 19 SGB XII, § 27 SGB XII|
Grundsicherung Rentner; Rente reicht nicht; kleine Rente; Grundsicherung Rente; Alter Grundsicherung|§ 41 SGB XII|Leistungsberechtigte
Sozialhilfe Vermögen; Schonvermögen Sozialamt; Haus Sozialhilfe|§ 90 SGB XII|
Sozialhilfe Regelsatz; Regelbedarfsstufen|§ 27a SGB XII, § 28 SGB XII|
Sozialhilfe Erbe zurückzahlen; Sozialhilfe Erben|§ 102 SGB XII|
Sozialhilfe Antrag Kenntnis|§ 18 SGB XII|
Hilfe zur Pflege|§ 61 SGB XII, § 63 SGB XII|
Altenhilfe|§ 71 SGB XII|
Obdachlos; Wohnungslos|§ 67 SGB XII|
Sozialhilfe zuständig|§ 98 SGB XII, § 97 SGB XII|
Überbrückungsleistungen|§ 23 SGB XII|
Sozialhilfe Datenabgleich|§ 118 SGB XII|
Wohngeld Anspruch; Mietzuschuss; Lastenzuschuss|§ 3 WoGG, § 1 WoGG|Wohngeldberechtigung
Wohngeld Höhe; Wohngeld berechnen|§ 19 WoGG, § 4 WoGG|
Wohngeld Bürgergeld; Wohngeld ausgeschlossen|§ 7 WoGG|
Wohngeld Einkommen|§ 13 WoGG, § 14 WoGG|
Wohngeld Dauer; Wohngeld bewilligt|§ 25 WoGG|
Wohngeld Vermögen|§ 21 WoGG|
Sozialwohnung; Wohnberechtigungsschein; WBS|§ 5 WoBindG, § 27 WoFG|
Kindergeld lange; Kindergeld Alter; Kindergeld Studium; Kindergeld 25; Kindergeld volljährig; Kindergeld Ausbildung|§ 32 EStG, § 2 BKGG|
Kindergeld Höhe|§ 66 EStG, § 6 BKGG|
Kindergeld Antrag; Kindergeld rückwirkend|§ 67 EStG, § 70 EStG|
Kindergeld wer bekommt; Kindergeld getrennt|§ 64 EStG, § 62 EStG|
Kindergeld Ausländer|§ 62 EStG|
Unterhalt Staat; Vater zahlt Unterhalt nicht; Unterhalt nicht zahlen Vorschuss; zahlt keinen Unterhalt|§ 1 UVG|Berechtigte
Unterhaltsvorschuss Höhe; Unterhaltsvorschuss lange|§ 2 UVG, § 3 UVG|
BAföG Eltern; BAföG Einkommen Eltern|§ 11 BAföG, § 24 BAföG, § 25 BAföG|Einkommen der Eltern
BAföG elternunabhängig|§ 11 BAföG|
BAföG Vermögen|§ 27 BAföG, § 29 BAföG|
BAföG Höhe; BAföG Bedarf|§ 13 BAföG, § 12 BAföG|
BAföG Rückzahlung; BAföG zurückzahlen|§ 18 BAföG, § 17 BAföG|
BAföG Alter|§ 10 BAföG|
BAföG Fachrichtungswechsel; Studienfach wechseln BAföG|§ 7 BAföG|
BAföG Förderungshöchstdauer; BAföG lange|§ 15 BAföG, § 15a BAföG|
BAföG Leistungsnachweis|§ 48 BAföG|
BAföG Ausland|§ 5 BAföG|
Aufstiegs-BAföG; Meister-BAföG|§ 1 AFBG, § 2 AFBG|
Asylbewerber Geld; Asylbewerberleistungen|§ 1 AsylbLG, § 3 AsylbLG|
Asylbewerber Arzt; Asylbewerber Krankheit|§ 4 AsylbLG|
Impfung Kind; Kind impfen; Masern Kind; Masern Schule|§ 20 IfSG|
Quarantäne Lohn; Quarantäne Geld; Schule geschlossen Lohn|§ 56 IfSG|Entschädigung
Krankheit melden Gesundheitsamt; meldepflichtige Krankheiten|§ 6 IfSG, § 7 IfSG|
Kita Krankheit Attest; Läuse Schule; krank Schule betreten|§ 34 IfSG|
Impfschaden|§ 60 IfSG|
Küche Gesundheitsamt; Lebensmittel Belehrung; Hygienebelehrung; rote Karte Gesundheitsamt|§ 43 IfSG, § 42 IfSG|
Jugendliche Alkohol; Alkohol Alter; Bier Alter; Bier 16; Schnaps 18|§ 9 JuSchG|alkoholische Getränke
Disco Alter; Disco 16; Disko; Jugendliche Club; Jugendliche Tanz|§ 5 JuSchG|Tanzveranstaltungen
Jugendliche Gaststätte; Jugendliche Kneipe|§ 4 JuSchG|
Jugendliche Kino; Film FSK|§ 11 JuSchG, § 14 JuSchG|
Videospiele Alter; USK|§ 12 JuSchG, § 14 JuSchG|
Jugendliche Zigaretten; E-Zigarette Jugendliche; rauchen Alter|§ 10 JuSchG|
Jugendliche Spielhalle; Jugendliche Glücksspiel|§ 6 JuSchG|
erziehungsbeauftragte Person; Muttizettel|§ 1 JuSchG|
Opferentschädigung; Gewaltopfer Entschädigung|§ 1 OEG|
Organspende|§ 3 TPG, § 2 TPG|
Arzneimittel Apotheke; Medikament Apothekenpflicht|§ 43 AMG, § 48 AMG|
`;

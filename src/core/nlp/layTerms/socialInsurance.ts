/** Lay terms of social insurance, rehabilitation and social procedure; form as in dataProtection.ts, in the order of the laws. */
export const LAY_TERMS_SOCIAL_INSURANCE = `
Krankenversicherung Pflicht; versicherungspflichtig Krankenkasse; Krankenversicherung Student; Krankenversicherung Rückkehr gesetzliche; nicht versichert Krankenkasse|§ 5 SGB V|
private Krankenversicherung wechseln; Jahresarbeitsentgeltgrenze|§ 6 SGB V|
freiwillig versichert Krankenkasse|§ 9 SGB V|
Familienversicherung; Familie krankenversichert; mitversichert; kostenlos versichert; Ehefrau mitversichert; Krankenkasse Familie; Familie mitversichert; Kind mitversichert|§ 10 SGB V|Familienversicherung
Krankenkasse Wirtschaftlichkeit|§ 12 SGB V|
Krankenkasse Antrag Frist; Krankenkasse entscheiden Wochen|§ 13 SGB V|
Hebamme|§ 24d SGB V, § 134a SGB V|
Vorsorgeuntersuchung; Früherkennung|§ 25 SGB V, § 26 SGB V|
künstliche Befruchtung|§ 27a SGB V|
Psychotherapie Kasse; ärztliche Behandlung Kasse|§ 28 SGB V, § 27 SGB V|
Zahnspange|§ 29 SGB V|
Brille Kasse; Hörgerät; Hilfsmittel|§ 33 SGB V|
häusliche Krankenpflege|§ 37 SGB V|
Haushaltshilfe|§ 38 SGB V|
Krankenhausbehandlung|§ 39 SGB V|
Hospiz; Palliativ|§ 39a SGB V, § 37b SGB V|
Kur; Reha; Mutter-Kind-Kur|§ 40 SGB V, § 23 SGB V, § 24 SGB V, § 41 SGB V|
Krankengeld|§ 44 SGB V|
Krankengeld Kind; Kind krank; Kinderkrankengeld; Kind krank Arbeit; Kinderkrankentage; Kind krank Tage; Kinderkrankengeld Tage; krankes Kind betreuen|§ 45 SGB V|Krankengeld bei Erkrankung des Kindes
Krankengeld Höhe|§ 47 SGB V|
Krankengeld lange; Krankengeld Wochen; Krankengeld Kasse; Krankengeld Dauer; 78 Wochen|§ 48 SGB V|Dauer des Krankengeldes
Zahnersatz|§ 55 SGB V|
Fahrkosten Krankenhaus; Krankenfahrt|§ 60 SGB V|
Zuzahlung; Zuzahlung befreien; Belastungsgrenze|§ 61 SGB V, § 62 SGB V|
freie Arztwahl|§ 76 SGB V|
Krankenkasse wählen; Wahlrecht Krankenkasse|§ 173 SGB V|
Kasse wechseln; Krankenkasse wechseln; Sonderkündigungsrecht Krankenkasse; Krankenkassenwechsel; Krankenkasse kündigen; Kasse kündigen|§ 175 SGB V|Ausübung des Wahlrechts
Krankenkasse Beitrag; Zusatzbeitrag|§ 241 SGB V, § 242 SGB V|
elektronische Gesundheitskarte|§ 291 SGB V, § 15 SGB V|
elektronische Patientenakte|§ 341 SGB V|
Rentenversicherungspflicht Selbständige|§ 2 SGB VI|
Rentenbeitrag befreien; Minijob Rente befreien|§ 6 SGB VI|
Rente freiwillig einzahlen|§ 7 SGB VI|
Rente hinzuverdienen; Hinzuverdienst Rente|§ 34 SGB VI, § 96a SGB VI|
Rente mit 67|§ 35 SGB VI|
Regelaltersgrenze; Rentenalter; Renteneintritt; Altersrente wann; Rente beginnen; Rente Eintritt|§ 35 SGB VI, § 235 SGB VI|Regelaltersrente
Rente Abschläge; Rente 63; Rente früher; ohne Abschläge Rente; Rente ab wann; Rente Alter|§ 35 SGB VI, § 235 SGB VI, § 38 SGB VI, § 236b SGB VI, § 77 SGB VI|Regelaltersrente
Rente langjährig Versicherte|§ 36 SGB VI, § 38 SGB VI|
Rente schwerbehindert|§ 37 SGB VI, § 236a SGB VI|
Erwerbsminderungsrente|§ 43 SGB VI|
Rente arbeiten nicht mehr; erwerbsunfähig; Berufsunfähigkeit Rente; erwerbsgemindert; Erwerbsunfähigkeitsrente|§ 43 SGB VI, § 240 SGB VI|Rente wegen Erwerbsminderung
Witwenrente; Hinterbliebenenrente; Rente Witwe; Rente Ehefrau sterben; Witwer; Witwenrente Höhe; Witwenrente Anspruch|§ 46 SGB VI|Witwenrente und Witwerrente
Waisenrente; Halbwaise|§ 48 SGB VI|
Rente Jahre eingezahlt; Rente Mindestzeit; Jahre einzahlen Rente; Jahre eingezahlt|§ 50 SGB VI|Wartezeiten
Mindestversicherungszeit; Wartezeit Rente; fünf Jahre Rente|§ 50 SGB VI, § 51 SGB VI|
Kindererziehungszeiten; Mütterrente|§ 56 SGB VI|
Anrechnungszeiten; Rente Studium|§ 58 SGB VI|
Rente berechnen; Rentenformel; Rentenpunkte|§ 64 SGB VI, § 63 SGB VI, § 66 SGB VI|
Rente Anpassung; Rentenerhöhung|§ 65 SGB VI, § 68 SGB VI|
Rente Scheidung|§ 76 SGB VI|
Grundrente|§ 76g SGB VI|
Witwenrente Einkommen|§ 97 SGB VI|
Rente beantragen|§ 99 SGB VI, § 115 SGB VI|
Renteninformation; Rentenauskunft|§ 109 SGB VI|
Rente Ausland|§ 110 SGB VI, § 113 SGB VI|
Rente Beitrag|§ 158 SGB VI, § 168 SGB VI|
arbeitslos melden; Arbeitsagentur melden; arbeitsuchend melden; arbeitssuchend; arbeitssuchend melden; arbeitsuchend; Meldung Arbeitsagentur|§ 38 SGB III, § 141 SGB III|
Bewerbungskosten; Vermittlungsbudget|§ 44 SGB III|
Vermittlungsgutschein|§ 45 SGB III|
Berufsausbildungsbeihilfe; BAB|§ 56 SGB III|
Weiterbildung Arbeitsamt; Bildungsgutschein; Umschulung|§ 81 SGB III|
Eingliederungszuschuss; Lohnkostenzuschuss|§ 88 SGB III, § 16e SGB II, § 16i SGB II|
Gründungszuschuss; arbeitslos selbständig machen|§ 93 SGB III|
Kurzarbeitergeld|§ 95 SGB III|
Kurzarbeit|§ 95 SGB III, § 96 SGB III|
Saisonkurzarbeitergeld; Schlechtwettergeld|§ 101 SGB III|
Transferkurzarbeitergeld; Transfergesellschaft|§ 111 SGB III, § 110 SGB III|
Arbeitslosengeld; ALG I|§ 136 SGB III, § 137 SGB III, § 147 SGB III|Anspruch auf Arbeitslosengeld
Arbeitslosengeld Anspruch; Arbeitslosengeld arbeiten lange; Anwartschaftszeit; Arbeitslosengeld Voraussetzungen|§ 137 SGB III, § 142 SGB III, § 138 SGB III|Anwartschaftszeit
arbeitslos Definition; Arbeitslosigkeit|§ 138 SGB III, § 16 SGB III|
Arbeitslosengeld zumutbar|§ 140 SGB III|
Arbeitslosengeld gearbeitet; zwölf Monate gearbeitet; Arbeitslosengeld Vorversicherung|§ 142 SGB III, § 137 SGB III, § 143 SGB III|Anwartschaftszeit
Arbeitslosengeld krank|§ 146 SGB III|
Arbeitslosengeld lange; Arbeitslosengeld Dauer; Arbeitslosengeld Monate|§ 147 SGB III|Anspruchsdauer
Arbeitslosengeld gezahlt|§ 147 SGB III|Grundsatz
Arbeitslosengeld Höhe; Arbeitslosengeld hoch; Arbeitslosengeld Prozent|§ 149 SGB III|Grundsatz Höhe
Arbeitslosengeld Nebenjob; Nebeneinkommen Arbeitslosengeld|§ 155 SGB III|
Arbeitslosengeld Urlaub|§ 157 SGB III|
Abfindung Arbeitslosengeld|§ 158 SGB III|
Sperrzeit; selbst kündigen Arbeitslosengeld; selbst kündigen Sperrzeit; Aufhebungsvertrag Arbeitslosengeld; Sperre Arbeitsamt; selbst gekündigt; Sperre Kündigung; Eigenkündigung; Sperre Arbeitslosengeld|§ 159 SGB III|Ruhen bei Sperrzeit
Insolvenzgeld|§ 165 SGB III|
Pflegeberatung|§ 7a SGB XI, § 37 SGB XI|
Pflegegrad; Pflegestufe; pflegebedürftig; Begriff Pflegebedürftigkeit|§ 14 SGB XI, § 15 SGB XI|Grad der Pflegebedürftigkeit
Pflegegrad bestimmen; Pflegegrad Punkte; Pflegegrad Begutachtung; Einstufung Pflege|§ 15 SGB XI, § 14 SGB XI, § 18 SGB XI|Ermittlung des Grades der Pflegebedürftigkeit
Pflegebedürftigkeit feststellen; Medizinischer Dienst; Pflegegutachten; Pflegebedürftigkeit prüft|§ 18 SGB XI|Verfahren zur Feststellung der Pflegebedürftigkeit
Pflegeversicherung Antrag; Pflegeleistung beantragen|§ 33 SGB XI|
Pflegedienst; Pflegesachleistung|§ 36 SGB XI|
Pflegegeld; Pflegegeld Höhe; Pflegegeld viel; Pflege selbst|§ 37 SGB XI|Pflegegeld
Pflege Hause Geld; Angehöriger Pflege Geld; Pflegekasse Angehörige; Pflege zu Hause|§ 37 SGB XI, § 36 SGB XI|Pflegegeld für selbst beschaffte Pflegehilfen
Kombinationsleistung|§ 38 SGB XI|
Pflege-WG; Wohngruppe Pflege|§ 38a SGB XI|
Verhinderungspflege; Ersatzpflege; Urlaub pflegende Angehörige|§ 39 SGB XI|
Pflegehilfsmittel; Badumbau Pflege; Wohnungsanpassung Pflege|§ 40 SGB XI|
Tagespflege; Tagespflege Nachtpflege|§ 41 SGB XI|
Kurzzeitpflege|§ 42 SGB XI|
Pflegeheim Kosten; vollstationäre Pflege|§ 43 SGB XI, § 43c SGB XI|
Pflegeperson Rente; Rente pflegende Angehörige|§ 44 SGB XI, § 3 SGB VI|
Entlastungsbetrag; 125 Euro Pflege|§ 45b SGB XI|
Pflegeversicherung Beitrag kinderlos|§ 55 SGB XI|
Behinderung Begriff; Gleichstellung Behinderte; gilt schwerbehindert; Schwerbehinderung Definition|§ 2 SGB IX|Begriffsbestimmungen
Reha Antrag Zuständigkeit; zuständiger Rehaträger|§ 14 SGB IX|
persönliches Budget|§ 29 SGB IX|
Teilhabe Arbeitsleben|§ 49 SGB IX|
Eingliederungshilfe|§ 90 SGB IX, § 99 SGB IX|
GdB; Schwerbehindertenausweis beantragen; Behinderung feststellen; Behinderungsgrad|§ 152 SGB IX|Feststellung der Behinderung Ausweise
Schwerbehindertenausweis; Grad der Behinderung|§ 152 SGB IX, § 2 SGB IX|Feststellung der Behinderung
Ausgleichsabgabe; Pflichtquote Schwerbehinderte; Beschäftigungspflicht Schwerbehinderte|§ 154 SGB IX, § 160 SGB IX|
Schwerbehinderte Bewerbung; Schwerbehinderte Vorstellungsgespräch|§ 165 SGB IX, § 164 SGB IX|
betriebliches Eingliederungsmanagement|§ 167 SGB IX|
Wiedereingliederung; Hamburger Modell; BEM; Eingliederungsmanagement|§ 167 SGB IX, § 74 SGB V|
Kündigung Schwerbehinderte; Integrationsamt Kündigung|§ 168 SGB IX|Erfordernis der Zustimmung
Schwerbehindertenvertretung|§ 177 SGB IX|
Integrationsamt; Inklusionsamt|§ 184 SGB IX, § 185 SGB IX|
Schwerbehinderte Überstunden; Schwerbehinderte Mehrarbeit|§ 207 SGB IX|
Zusatzurlaub Schwerbehinderte; schwerbehindert Urlaub; Zusatzurlaub|§ 208 SGB IX|Zusatzurlaub
Werkstatt Behinderte|§ 219 SGB IX, § 58 SGB IX|
Freifahrt Behinderte; Wertmarke; kostenlos Bus Behinderte|§ 228 SGB IX|
Beratung Sozialleistungen; Aufklärung Sozialleistungen|§ 14 SGB I, § 13 SGB I, § 15 SGB I|
Antrag falsches Amt; unzuständiges Amt Antrag|§ 16 SGB I|Antragstellung
Sozialgeheimnis|§ 35 SGB I|
Sozialleistung Minderjähriger beantragen|§ 36 SGB I|
Sozialleistung Vorschuss|§ 42 SGB I|
Sozialleistung verjähren|§ 45 SGB I|
Sozialleistung pfänden|§ 54 SGB I|
Unterlagen Sozialamt; Angaben Sozialamt; Mitwirkung Sozialamt; Unterlagen vorlegen Amt; Auskunft Sozialamt|§ 60 SGB I|Angabe von Tatsachen
Mitwirkungspflicht Sozialleistung; Mitwirkungspflichten; Mitwirkung Amt; Unterlagen Jobcenter; Unterlagen nachreichen Jobcenter; Kontoauszüge Jobcenter|§ 60 SGB I, § 66 SGB I|
Grenzen Mitwirkung|§ 65 SGB I|
Unfallversicherung versichert; Schüler Unfall; Ehrenamt unfallversichert|§ 2 SGB VII|
Arbeitsunfall; Wegeunfall; Unfall Weg Arbeit; Unfall Arbeit; Unfall Arbeitsweg; Weg zur Arbeit; Arbeitsweg; Unfall Arbeitsweg versichert; Homeoffice Unfall|§ 8 SGB VII|Arbeitsunfall
Berufskrankheit; Beruf krank geworden|§ 9 SGB VII|
Verletztengeld|§ 45 SGB VII|
Verletztenrente; Unfallrente|§ 56 SGB VII|
Arbeitgeber haften Unfall; Haftung Arbeitskollege|§ 104 SGB VII, § 105 SGB VII|
Berufsgenossenschaft; Unfallversicherung Träger|§ 114 SGB VII, § 150 SGB VII|
Unfall anzeigen Arbeit; Unfallanzeige|§ 193 SGB VII|
Anhörung Jobcenter; Sozialamt anhören|§ 24 SGB X|
Akteneinsicht Jobcenter; Akteneinsicht Sozialamt|§ 25 SGB X|
Überprüfungsantrag; Bescheid falsch rückwirkend; Bescheid prüfen Sozialamt; Sozialamt falsch Bescheid; rückwirkend Sozialleistung; Jobcenter Bescheid falsch|§ 44 SGB X|Rücknahme eines rechtswidrigen nicht begünstigenden Verwaltungsaktes
Änderung Verhältnisse Bescheid; Bescheid aufgehoben Einkommen|§ 48 SGB X|
Rückforderung Sozialleistung; Erstattung Leistungen|§ 50 SGB X|
Rückzahlung Jobcenter; Jobcenter Geld zurück|§ 50 SGB X, § 40 SGB II|
Sozialleistung zurückzahlen; zu viel Sozialleistung; Überzahlung Rente; Überzahlung Arbeitslosengeld; Leistung überzahlt; zu Unrecht Leistungen; Leistungen zurückzahlen; Leistung zurückfordern; Überzahlung; Amt fordert zurück|§ 50 SGB X, § 45 SGB X|Erstattung zu Unrecht erbrachter Leistungen
Sozialdaten; Sozialdatenschutz|§ 67 SGB X, § 35 SGB I|
Scheinselbständigkeit|§ 7 SGB IV|Beschäftigung
Selbständig oder angestellt; Statusfeststellung; Beschäftigung Begriff|§ 7 SGB IV, § 7a SGB IV|
Minijob; geringfügige Beschäftigung; Geringfügigkeitsgrenze; Minijob Grenze; 450 Euro; 520 Euro; 538 Euro; Minijob Sozialabgaben; geringfügig beschäftigt|§ 8 SGB IV|geringfügige Beschäftigung
Midijob; Gleitzone|§ 20 SGB IV|
Beiträge Sozialversicherung Fälligkeit|§ 23 SGB IV|
Beiträge erstattet zu Unrecht|§ 26 SGB IV|
Bescheid Jobcenter Widerspruch; Widerspruch Jobcenter; Widerspruch Krankenkasse; Widerspruch Rentenversicherung; Widerspruch Arbeitsagentur; Widerspruch Sozialamt; Widerspruch Jobcenter Frist|§ 84 SGG|Frist und Form des Widerspruchs
Sozialgericht Eilantrag|§ 86b SGG|
Sozialgericht klagen; Sozialgericht Frist|§ 87 SGG, § 54 SGG|
Sozialgericht Kosten|§ 183 SGG|
`;

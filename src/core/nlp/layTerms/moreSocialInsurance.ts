/** More everyday names of social insurance, health care and social procedure; form as in dataProtection.ts, in the order of the laws. */
export const LAY_TERMS_MORE_SOCIAL_INSURANCE = `
Sozialberatung Recht; Krankenkasse falsch beraten; Rentenversicherung beraten|§ 14 SGB I|Beratung
Antrag falsche Stelle; Antrag an falsche Krankenkasse|§ 16 SGB I|
Amt darf nicht weitersagen; Krankenkasse Schweigepflicht; Sozialdaten Arbeitgeber|§ 35 SGB I|
mit 15 Antrag Sozialleistung|§ 36 SGB I|
Vorschuss Amt; Vorschuss Arbeitsagentur; Geld sofort Amt|§ 42 SGB I|Vorschüsse
zwei Ämter streiten; Amt schiebt auf anderes Amt; vorläufig Leistung Streit Zuständigkeit|§ 43 SGB I|Vorläufige Leistungen
Zinsen Nachzahlung Amt; Nachzahlung verzinsen Rente|§ 44 SGB I|Verzinsung
Verzicht Sozialleistung|§ 46 SGB I|
Unterhalt von Sozialleistung abzweigen; Abzweigung|§ 48 SGB I|
Aufrechnung Rente; Amt verrechnet|§ 51 SGB I, § 52 SGB I|
Kindergeld pfänden; Rente pfänden; Arbeitslosengeld pfänden; Krankengeld pfänden|§ 54 SGB I|Pfändung
Sozialleistung nach Tod; Rente nach Tod Erbe|§ 56 SGB I, § 58 SGB I|
Änderung mitteilen Amt; Kontoauszüge Amt; Unterlagen Amt verlangt; Amt Heirat melden|§ 60 SGB I|Angabe von Tatsachen
persönlich erscheinen Amt; Vorladung Sozialamt|§ 61 SGB I|
Arzt untersuchen Amt; Untersuchung Rentenversicherung; Gutachter Rentenversicherung|§ 62 SGB I|
Operation verweigern Amt; schmerzhafte Untersuchung ablehnen|§ 65 SGB I, § 63 SGB I|
Unterlagen nicht eingereicht Amt; Leistung eingestellt Mitwirkung; Leistung versagt Mitwirkung; Geld gestrichen Unterlagen|§ 66 SGB I|Folgen fehlender Mitwirkung
Mitwirkung nachgeholt|§ 67 SGB I|
Langzeitarbeitslos|§ 18 SGB III|
Berufsrückkehrerin|§ 20 SGB III|
arbeitslosenversichert; Arbeitslosenversicherung Pflicht; Elternzeit arbeitslosenversichert|§ 24 SGB III, § 25 SGB III, § 26 SGB III|
Student arbeitslosenversichert; Minijob arbeitslosenversichert|§ 27 SGB III|
Selbständige Arbeitslosenversicherung; freiwillig arbeitslosenversichert|§ 28a SGB III|
Berufsberater|§ 30 SGB III|
Stellenangebote Arbeitsamt; Jobvermittlung Arbeitsamt; Vermittler Arbeitsagentur|§ 35 SGB III|
drei Monate vor Kündigung Arbeitsamt; arbeitsuchend Frist; drei Tage Arbeitsamt; Arbeitsamt nach Kündigung melden|§ 38 SGB III|
Fahrtkosten Vorstellungsgespräch; Bewerbung Kosten Arbeitsamt; Umzug neue Stelle Arbeitsamt|§ 44 SGB III|Vermittlungsbudget
Bewerbungstraining; Maßnahme Arbeitsamt; privater Arbeitsvermittler|§ 45 SGB III|
Einstiegsqualifizierung; EQ-Praktikum|§ 54a SGB III|
Azubi eigene Wohnung Zuschuss; Azubi Geld reicht nicht; Zuschuss Ausbildung Miete|§ 56 SGB III|Berufsausbildungsbeihilfe
Nachhilfe Azubi|§ 74 SGB III, § 75 SGB III|
Umschulung Arbeitsamt; Arbeitsamt bezahlt Kurs; Lehrgang Arbeitsamt; Fortbildung Arbeitsagentur|§ 81 SGB III|
Mitarbeiter weiterbilden Zuschuss; Qualifizierung Beschäftigte Förderung|§ 82 SGB III|
Kinderbetreuung Weiterbildung|§ 87 SGB III|
Zuschuss Arbeitgeber Einstellung; Lohnzuschuss Arbeitsamt|§ 88 SGB III|
Existenzgründung Arbeitslosengeld|§ 93 SGB III, § 94 SGB III|Gründungszuschuss
Auftragsmangel Kurzarbeit; Kurzarbeit Voraussetzungen; Arbeitsausfall Kurzarbeit|§ 95 SGB III, § 96 SGB III|
Kurzarbeit anzeigen; Kurzarbeit melden|§ 99 SGB III|
Kurzarbeit lange; Kurzarbeitergeld Dauer; 24 Monate Kurzarbeit|§ 104 SGB III|Dauer
Kurzarbeitergeld Höhe; Kurzarbeit Nebenjob; Kurzarbeit 60 Prozent|§ 105 SGB III, § 106 SGB III|
Wintergeld; Bau Winter Lohn|§ 101 SGB III, § 102 SGB III|
Übergangsgeld Arbeitsagentur|§ 119 SGB III|
nebenbei arbeiten arbeitslos; 15 Stunden arbeitslos; verfügbar Arbeitsamt; Ehrenamt arbeitslos|§ 138 SGB III|Arbeitslosigkeit
Schule während Arbeitslosengeld; Studium Arbeitslosengeld|§ 139 SGB III|
Jobangebot ablehnen Arbeitsamt; Pendelzeit Arbeitsamt; weniger Lohn Arbeitsamt|§ 140 SGB III|
online arbeitslos melden; erster Tag arbeitslos melden; spät arbeitslos gemeldet|§ 141 SGB III|
Jahr gearbeitet Arbeitslosengeld; 12 Monate versichert|§ 142 SGB III, § 143 SGB III|
Nahtlosigkeit; ausgesteuert|§ 145 SGB III, § 146 SGB III|
Arbeitslosengeld älter 50; zwei Jahre Arbeitslosengeld|§ 147 SGB III|
67 Prozent Arbeitslosengeld; 60 Prozent Netto; Arbeitslosengeld Kind|§ 149 SGB III|
Arbeitslosengeld nach Teilzeit; Bemessung Arbeitslosengeld|§ 150 SGB III, § 151 SGB III|
Arbeitslosengeld nach Elternzeit; fiktive Bemessung|§ 152 SGB III|
165 Euro Nebenjob; Minijob Arbeitslosengeld|§ 155 SGB III|
Arbeitslosengeld Krankengeld gleichzeitig; Arbeitslosengeld Rente|§ 156 SGB III|
Urlaubsabgeltung Arbeitslosengeld|§ 157 SGB III|
Entlassungsentschädigung; Abfindung angerechnet|§ 158 SGB III|
zwölf Wochen Sperre; Aufhebungsvertrag Sperre; Sperrzeit vermeiden; verhaltensbedingt gekündigt Sperre; Meldeversäumnis Arbeitsamt|§ 159 SGB III|Ruhen bei Sperrzeit
Streik Arbeitslosengeld|§ 160 SGB III|
Arbeitslosengeld Anspruch erlischt; Restanspruch Arbeitslosengeld|§ 161 SGB III|
Teilarbeitslosengeld|§ 162 SGB III|
Chef pleite Lohn; Insolvenz Lohn drei Monate; Firma pleite Gehalt|§ 165 SGB III, § 324 SGB III|Insolvenzgeld
Meldetermin Arbeitsamt; Termin Arbeitsagentur|§ 309 SGB III|
Krankmeldung Arbeitsamt|§ 311 SGB III|
Arbeitsbescheinigung Arbeitgeber|§ 312 SGB III|
Antrag Arbeitslosengeld|§ 323 SGB III|
versicherungspflichtig Krankenversicherung; Rentner Krankenversicherung; Student versichert; obdachlos Krankenversicherung|§ 5 SGB V|
Beamter Krankenversicherung; zu viel Verdienst Krankenkasse; Versicherungspflichtgrenze; über 55 gesetzlich|§ 6 SGB V|
von Krankenversicherung befreien lassen|§ 8 SGB V|
selbständig Krankenkasse; Selbständige gesetzlich versichern|§ 9 SGB V|
Ehemann Krankenkasse mitversichern; Student familienversichert; bis 25 familienversichert; Minijob familienversichert|§ 10 SGB V|
Kasse zahlt nicht; Krankenkasse lehnt ab; selbst bezahlt Krankenkasse erstatten; drei Wochen Krankenkasse|§ 13 SGB V|Kostenerstattung
Beiträge nicht gezahlt Krankenkasse; Krankenkasse Schulden Behandlung|§ 16 SGB V|
Behandlung Ausland Krankenkasse; Urlaub krank Ausland|§ 17 SGB V, § 18 SGB V, § 13 SGB V|
Fitnesskurs Zuschuss; Präventionskurs|§ 20 SGB V|
Impfung Krankenkasse; Reiseimpfung|§ 20i SGB V|
Mütterkur; Vaterkur|§ 24 SGB V, § 41 SGB V|
Pille Krankenkasse|§ 24a SGB V|
Abtreibung Krankenkasse|§ 24b SGB V|
Geburtshaus; Entbindung Krankenkasse|§ 24f SGB V, § 24d SGB V|
Mutterschaftsgeld Krankenkasse|§ 24i SGB V|
Krebsvorsorge; Check-up; Darmspiegelung|§ 25 SGB V|
U-Untersuchung; Kinderuntersuchung|§ 26 SGB V|
Zweitmeinung; zweiter Arzt Operation|§ 27b SGB V|
Therapeut Wartezeit; Psychotherapie Krankenkasse|§ 28 SGB V|
Kieferorthopäde; feste Spange|§ 29 SGB V|
Cannabis Rezept; Medikament Krankenkasse|§ 31 SGB V|
Krankengymnastik; Physiotherapie; Logopädie; Ergotherapie; Massage Rezept|§ 32 SGB V|Heilmittel
Rollstuhl Krankenkasse; Prothese; Perücke Krankenkasse; Brille Zuschuss|§ 33 SGB V|Hilfsmittel
App auf Rezept|§ 33a SGB V|
Erkältungsmittel Krankenkasse; Viagra Krankenkasse|§ 34 SGB V|
Verbandswechsel zu Hause; Spritze zu Hause Pflegedienst|§ 37 SGB V|
sterben zu Hause Versorgung; SAPV|§ 37b SGB V|
Haushalt krank Hilfe; Mutter krank Haushaltshilfe|§ 38 SGB V|
Krankenhaus Einweisung; Krankenhaus zehn Euro|§ 39 SGB V|
Reha nach Operation; Anschlussheilbehandlung; Kur beantragen; Reha abgelehnt|§ 40 SGB V|
monatelang krank Geld; Lohn krank Krankenkasse zahlt|§ 44 SGB V|Krankengeld
Kind krank Geld; Oma Kind krank; Kind Krankenhaus Begleitung|§ 45 SGB V, § 44b SGB V|
Krankmeldung Lücke; Krankschreibung verspätet|§ 46 SGB V, § 49 SGB V|
70 Prozent Krankengeld|§ 47 SGB V|
Aussteuerung; anderthalb Jahre krank|§ 48 SGB V|
Krankengeld ruht; Krankenschein zu spät|§ 49 SGB V|
Krankenkasse fordert Reha|§ 51 SGB V|
Tattoo entzündet Krankenkasse; Schönheitsoperation Folgen|§ 52 SGB V|
Krone Zahnarzt; Implantat; Zahnprothese; Bonusheft|§ 55 SGB V|
Taxi zum Arzt; Krankentransport; Krankenwagen Kosten|§ 60 SGB V|
Zuzahlung Rezept; zwei Prozent Zuzahlung; chronisch krank Zuzahlung; Befreiungskarte|§ 62 SGB V, § 61 SGB V|Belastungsgrenze
Bonusprogramm Krankenkasse|§ 65a SGB V|
Behandlungsfehler Krankenkasse|§ 66 SGB V, § 630h BGB|
stufenweise arbeiten|§ 74 SGB V|
Facharzttermin; Terminservicestelle; 116117|§ 75 SGB V|
Hausarzt wechseln|§ 76 SGB V|
Krankenkasse aussuchen|§ 173 SGB V, § 175 SGB V|
Krankenkassenbeitrag Selbständige; freiwillig versichert Beitrag|§ 240 SGB V|
Krankenkasse teurer Zusatzbeitrag|§ 242 SGB V, § 175 SGB V|
Beitrag Krankenkasse Betriebsrente; Direktversicherung Krankenkasse|§ 229 SGB V|
Arbeitgeber Zuschuss private Krankenversicherung|§ 257 SGB V|
Medizinischer Dienst Krankenkasse|§ 275 SGB V|
ePA; digitale Patientenakte|§ 341 SGB V|
Handwerker Rentenversicherung; selbständige Lehrer Rentenversicherung; Hebamme Rentenversicherung|§ 2 SGB VI|
Pflege Angehörige Rente; Pflegeperson Rentenbeiträge|§ 3 SGB VI|
Reha Rentenversicherung; Reha vor Rente|§ 9 SGB VI, § 15 SGB VI|
Übergangsgeld Reha|§ 20 SGB VI|
Rentenarten|§ 33 SGB VI|
neben Rente arbeiten; Frührente arbeiten|§ 34 SGB VI|
Rentenbeginn|§ 35 SGB VI, § 235 SGB VI|
35 Jahre Rente; Frührente; vorzeitig Rente|§ 36 SGB VI, § 236 SGB VI|
Behinderung früher Rente; GdB 50 Rente|§ 37 SGB VI, § 236a SGB VI|
45 Jahre gearbeitet; abschlagsfrei Rente; Rente nach 45|§ 38 SGB VI, § 236b SGB VI|
kündigen wegen Rente; Rentenalter Arbeitsvertrag|§ 41 SGB VI|
Teilrente|§ 42 SGB VI|
zu krank zum Arbeiten; EM-Rente; unter drei Stunden arbeiten; Frührente krank|§ 43 SGB VI|Rente wegen Erwerbsminderung
Mann gestorben Rente; Witwe Rente heiraten; große Witwenrente; kleine Witwenrente; Ehe ein Jahr Witwenrente|§ 46 SGB VI|
Vater gestorben Rente Kind; Waise studiert|§ 48 SGB VI|
fünf Jahre eingezahlt|§ 50 SGB VI|
Kinder Rente Mutter; drei Jahre Kind Rente; Rentenpunkte Kind|§ 56 SGB VI|
Kinderberücksichtigungszeit|§ 57 SGB VI|
Schulzeit Rente; Arbeitslosigkeit Rente Zeiten|§ 58 SGB VI|
Erwerbsminderung Zurechnung|§ 59 SGB VI|
wie hoch Rente; Entgeltpunkte|§ 64 SGB VI, § 66 SGB VI|
Rentenanpassung; Rente Juli|§ 65 SGB VI|
Rentenpunkt Wert|§ 68 SGB VI|
Abschlag Rente Monat; 0,3 Prozent|§ 77 SGB VI|
Abschläge ausgleichen|§ 187a SGB VI|
Witwenrente Verdienst; Witwenrente gekürzt|§ 97 SGB VI|
Rente rückwirkend; Rente drei Monate nach|§ 99 SGB VI|
Rente befristet|§ 102 SGB VI|
Krankenversicherung Zuschuss Rentner|§ 106 SGB VI|
Witwe heiratet Abfindung|§ 107 SGB VI|
Rentenbescheid prüfen; Rentenbrief; voraussichtliche Rente|§ 109 SGB VI|
Rentner auswandern|§ 110 SGB VI, § 113 SGB VI|
Rentenantrag|§ 115 SGB VI, § 99 SGB VI|
Rentenzahltag; Rente Tod Bank zurück|§ 118 SGB VI|
Rentensplitting|§ 120a SGB VI|
Rentenkonto; Versicherungsverlauf; Kontenklärung|§ 149 SGB VI|
Rentenbeiträge zurückbekommen; Rentenbeitrag erstatten|§ 210 SGB VI|
versichert Schule Unfall; Kindergarten Unfall; Praktikant Unfall; Feuerwehr Unfall; Helfer Unfall; Nachbarschaftshilfe Unfall; Blutspende Unfall; Schulweg Unfall|§ 2 SGB VII, § 8 SGB VII|
Unternehmer freiwillig Unfallversicherung|§ 6 SGB VII|
Unfall Kantine; Umweg Arbeitsweg; Kind Kita gebracht Unfall; Betriebsfeier Unfall; Betriebssport Unfall; gestürzt Arbeit; Unfall Dienstreise; Unfall Heimweg|§ 8 SGB VII|Arbeitsunfall
Lärmschwerhörigkeit; Asbest; Rücken kaputt Arbeit; BK-Liste|§ 9 SGB VII|
Unfallverhütungsvorschriften; UVV|§ 15 SGB VII|
Sicherheitsbeauftragter|§ 22 SGB VII|
Behandlung nach Arbeitsunfall; Durchgangsarzt|§ 27 SGB VII, § 34 SGB VII|
Geld nach Arbeitsunfall; Arbeitsunfall Lohn|§ 45 SGB VII, § 47 SGB VII|Verletztengeld
20 Prozent Minderung; Rente Arbeitsunfall|§ 56 SGB VII|
tödlicher Arbeitsunfall; Sterbegeld Arbeitsunfall|§ 63 SGB VII, § 64 SGB VII|
Witwe Arbeitsunfall|§ 65 SGB VII|
Chef haftet Arbeitsunfall; Schmerzensgeld Arbeitsunfall|§ 104 SGB VII|
Kollege verletzt mich; Arbeitskollege Schadensersatz|§ 105 SGB VII|
wer zahlt Berufsgenossenschaft; Beitrag Berufsgenossenschaft|§ 150 SGB VII|
Arbeitsunfall melden; drei Tage krank Unfall; Unfall Frist melden|§ 193 SGB VII|
gleichgestellt Schwerbehinderte; GdB 30|§ 2 SGB IX|
Wunschrecht Reha; Rehaklinik aussuchen|§ 8 SGB IX|
Reha Antrag weitergeleitet; zwei Wochen Reha Zuständigkeit|§ 14 SGB IX|
Reha selbst bezahlt|§ 18 SGB IX|
Teilhabeplan|§ 19 SGB IX|
Assistenz selbst einkaufen|§ 29 SGB IX|
EUTB; Teilhabeberatung|§ 32 SGB IX|
Frühförderung|§ 46 SGB IX|
Umschulung Behinderung; Arbeitsplatz behindertengerecht|§ 49 SGB IX, § 164 SGB IX|
Lohnzuschuss Behinderte|§ 50 SGB IX|
Budget für Arbeit|§ 61 SGB IX|
Assistenz im Alltag; persönliche Assistenz|§ 78 SGB IX|
Gebärdendolmetscher|§ 82 SGB IX|
Auto behindert Zuschuss|§ 83 SGB IX, § 114 SGB IX|
Hochschule Behinderung Assistenz|§ 75 SGB IX, § 112 SGB IX|
Eingliederungshilfe beantragen|§ 108 SGB IX|
Gesamtplan Eingliederungshilfe|§ 117 SGB IX, § 121 SGB IX|
Eingliederungshilfe Einkommen; Eingliederungshilfe Eltern zahlen|§ 136 SGB IX, § 138 SGB IX|
Eingliederungshilfe Vermögen|§ 139 SGB IX, § 140 SGB IX|
Merkzeichen; Versorgungsamt; GdB beantragen; Ausweis Behinderung; GdB erhöhen|§ 152 SGB IX|Feststellung der Behinderung
fünf Prozent Schwerbehinderte; 20 Mitarbeiter Schwerbehinderte|§ 154 SGB IX|
Abgabe Schwerbehinderte nicht beschäftigt|§ 160 SGB IX|
Arbeitgeber Pflichten Behinderung; behinderter Mitarbeiter Teilzeit|§ 164 SGB IX|
Bewerber behindert einladen|§ 165 SGB IX|
BEM-Gespräch; sechs Wochen krank BEM|§ 167 SGB IX|
behinderten Mitarbeiter kündigen; Inklusionsamt zustimmen|§ 168 SGB IX, § 170 SGB IX|
Kündigung Behinderter fristlos|§ 174 SGB IX|
Kündigung Schwerbehinderter Probezeit|§ 173 SGB IX|
Vertrauensperson Schwerbehinderte; SBV Aufgaben|§ 178 SGB IX|
SBV freistellen|§ 179 SGB IX|
fünf Tage Urlaub Behinderung|§ 208 SGB IX|
Werkstatt Lohn|§ 221 SGB IX|
Werkstatt aufgenommen|§ 220 SGB IX|
kostenlos Bahn Behinderung; Begleitperson Behinderung|§ 228 SGB IX, § 229 SGB IX|
Sozialamt falsch rückwirkend; vier Jahre rückwirkend; Überprüfung alter Bescheid|§ 44 SGB X|
Bescheid begünstigend zurücknehmen; Krankenkasse nimmt Bescheid zurück|§ 45 SGB X|
Amt hebt Bewilligung auf; Einkommen gestiegen Bescheid|§ 48 SGB X|Aufhebung
Arbeitsamt fordert Geld; Krankenkasse fordert Geld|§ 50 SGB X|
Amt stellt Widerspruch Kosten; Anwalt Widerspruch Jobcenter|§ 63 SGB X|
Auskunft Jobcenter Daten; Jobcenter gespeichert Daten|§ 83 SGB X|
Akte Krankenkasse; Akte Rentenversicherung|§ 25 SGB X|
Wiedereinsetzung Sozialamt|§ 27 SGB X|
Krankenkasse holt Geld vom Unfallgegner|§ 116 SGB X|
Pflegestützpunkt|§ 7a SGB XI, § 7c SGB XI|
dement Pflegegrad|§ 14 SGB XI|
Pflegegrad 3; Pflegegrad erhöhen; Punkte Pflege|§ 15 SGB XI|
MDK Besuch; Gutachter Pflege; Pflegegrad abgelehnt; Pflegegrad beantragen Dauer; 25 Arbeitstage|§ 18 SGB XI|
Pflegeperson Begriff|§ 19 SGB XI|
Pflegeversicherung Pflicht|§ 20 SGB XI, § 23 SGB XI|
Pflegegrad 1|§ 28a SGB XI|
Pflege Ausland; Pflegegeld Krankenhaus|§ 34 SGB XI|
Pflegedienst bezahlen|§ 36 SGB XI|
Mutter pflegen Geld; Pflegegeld Tochter; Beratungseinsatz|§ 37 SGB XI|
Pflegegeld und Pflegedienst|§ 38 SGB XI|
Pflegerin krank Vertretung; Urlaub von Pflege|§ 39 SGB XI|
Treppenlift; Dusche umbauen Pflege; Pflegebett; Hausnotruf; 4000 Euro Pflege|§ 40 SGB XI|Pflegehilfsmittel
tagsüber Betreuung Senioren; Tagesbetreuung dement|§ 41 SGB XI|
vorübergehend Pflegeheim|§ 42 SGB XI|
Heimplatz Pflegekasse; Eigenanteil Pflegeheim; Zuschlag Pflegeheim|§ 43 SGB XI, § 43c SGB XI|
Pflege Rentenpunkte; pflegen unfallversichert|§ 44 SGB XI|
Pflegeunterstützungsgeld; zehn Tage Pflege|§ 44a SGB XI, § 2 PflegeZG|
Pflegekurs|§ 45 SGB XI|
Haushaltshilfe Pflegegrad; Alltagsbegleiter|§ 45a SGB XI, § 45b SGB XI|
Kinderlosenzuschlag; Pflegeversicherung Kinder Beitrag|§ 55 SGB XI|
Keuchhusten melden; Windpocken melden; Arzt meldet Krankheit|§ 6 IfSG, § 8 IfSG|
Erreger Labor melden|§ 7 IfSG|
Ratten; Ungeziefer Gesundheitsamt; Schädlinge Gesundheitsamt|§ 17 IfSG, § 16 IfSG|
Impfnachweis Schule; Erzieherin Masern; Impfzwang|§ 20 IfSG|
Impfausweis; Impfpass|§ 22 IfSG|
MRSA; Krankenhauskeime|§ 23 IfSG|
Gesundheitsamt ermittelt; Kontaktpersonen|§ 25 IfSG, § 16 IfSG|
Ausgangssperre; Versammlungsverbot Seuche; Veranstaltungsverbot Infektion|§ 28 IfSG, § 28a IfSG|
Isolation Gesundheitsamt; zu Hause bleiben Gesundheitsamt; Zwangsisolation|§ 30 IfSG|
Berufsverbot Infektion|§ 31 IfSG|
Scharlach Kita; Krätze; Durchfall Kita; Kopfläuse; Windpocken Schule|§ 34 IfSG|
Erzieher Belehrung Infektion|§ 35 IfSG|
Legionellen; Leitungswasser Qualität|§ 37 IfSG|
Salmonellen Küche; krank Küche arbeiten|§ 42 IfSG|
Gesundheitspass; Küchenhilfe Bescheinigung; Vereinsfest Belehrung Küche|§ 43 IfSG|
Kind Quarantäne Verdienstausfall|§ 56 IfSG|
Impfung Schaden Entschädigung|§ 60 IfSG|
Bußgeld Masern; Infektionsschutz Bußgeld|§ 73 IfSG|
`;

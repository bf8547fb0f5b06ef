/** More everyday names of basic income support, social assistance, housing benefit and student grants; form as in dataProtection.ts. */
export const LAY_TERMS_MORE_INCOME_SUPPORT = `
Sinn Bürgergeld; Ziel Grundsicherung Arbeitsuchende; würdiges Leben Jobcenter|§ 1 SGB II|
Eigenbemühungen Jobcenter; Jobcenter Mitwirkung Arbeitssuche|§ 2 SGB II|
Sachleistung Gutschein Jobcenter; Dienstleistung Jobcenter|§ 4 SGB II|
Kindergeld zuerst beantragen Jobcenter; Sozialhilfe oder Bürgergeld; Jobcenter stellt Rentenantrag|§ 5 SGB II, § 12a SGB II|
Kontrolleur Jobcenter Wohnung; Hausbesuch Jobcenter; Jobcenter schaut in Schrank|§ 6 SGB II|
zusammenleben Bürgergeld; Freund Bürgergeld; zusammenleben Freundin Jobcenter; WG Bürgergeld; eheähnlich Jobcenter; Freund zieht ein Jobcenter; Mitbewohner Jobcenter; Verantwortungsgemeinschaft; unter 25 Eltern wohnen Jobcenter; Stiefvater Bedarfsgemeinschaft|§ 7 SGB II|Bedarfsgemeinschaft
bis welches Alter Bürgergeld; Bürgergeld Rentenalter|§ 7a SGB II|
verreisen Jobcenter; Urlaub Jobcenter; ortsabwesend Bürgergeld; ins Ausland Jobcenter|§ 7 SGB II|
drei Stunden täglich arbeiten; zu krank Arbeit Jobcenter|§ 8 SGB II|
Einkommen Partner Jobcenter; Verwandte unterstützen Jobcenter; Stiefkind Einkommen Jobcenter|§ 9 SGB II|Hilfebedürftigkeit
Job zu weit weg; Arbeit unter Qualifikation; jeden Job annehmen; Kind unter drei Jobcenter; schlecht bezahlte Arbeit ablehnen|§ 10 SGB II|Zumutbarkeit
Erbe Bürgergeld; Geschenk Bürgergeld; Steuererstattung Jobcenter; Geldgeschenk Jobcenter; Erbschaft Jobcenter; Kindergeld angerechnet; Unterhalt angerechnet; Trinkgeld Jobcenter; Lottogewinn Jobcenter; Abfindung Jobcenter; Krankengeld angerechnet|§ 11 SGB II|Zu berücksichtigendes Einkommen
Pflegegeld angerechnet; Ehrenamt Jobcenter; Blindengeld Jobcenter; Oma schenkt Geld Jobcenter|§ 11a SGB II|
100 Euro Freibetrag; Ferienjob Jobcenter; Fahrtkosten abziehen Jobcenter; Azubi Freibetrag Jobcenter; Freibetrag Minijob Jobcenter|§ 11b SGB II|Absetzbeträge
Auto Bürgergeld; Haus Bürgergeld; Auto verkaufen Jobcenter; Haus verkaufen Jobcenter; Eigentumswohnung Bürgergeld; Lebensversicherung Jobcenter; Ersparnisse aufbrauchen; Karenzzeit Vermögen; Sparkonto Kind Jobcenter; Riester Jobcenter; Schmuck Jobcenter|§ 12 SGB II|zu berücksichtigendes Vermögen
Zwangsrente; Zwangsverrentung|§ 12a SGB II|
Ansprechpartner Jobcenter; persönlicher Ansprechpartner|§ 14 SGB II|
Eingliederungsvereinbarung unterschreiben; Vertrag Jobcenter unterschreiben; Bewerbungen Monat Jobcenter|§ 15 SGB II|
Weiterbildung Jobcenter; Führerschein Jobcenter; Bewerbungskosten Jobcenter|§ 16 SGB II, § 44 SGB III|
Schuldnerberatung Jobcenter; Suchtberatung Jobcenter; Kinderbetreuung Jobcenter|§ 16a SGB II|
Selbständige Jobcenter; Zuschuss Selbständige Jobcenter|§ 16c SGB II|
1-Euro-Job; gemeinnützige Arbeit Jobcenter; Mehraufwandsentschädigung|§ 16d SGB II|
Langzeitarbeitslose einstellen; Lohnzuschuss Langzeitarbeitslose|§ 16e SGB II, § 16i SGB II|
sozialer Arbeitsmarkt; geförderte Stelle fünf Jahre|§ 16i SGB II|
was deckt Regelsatz; Strom Regelsatz; Regelsatz Kinder; Regelsatz Paare; Leben von Bürgergeld; Existenzminimum Jobcenter|§ 20 SGB II|
Diät Jobcenter; Warmwasser Jobcenter; teure Ernährung Jobcenter; Umgangskosten Jobcenter; Masken Jobcenter; Laptop Schule Jobcenter|§ 21 SGB II|Mehrbedarfe
Nebenkosten Bürgergeld; Kaution Bürgergeld; Wohnung Bürgergeld; Miete zu hoch Jobcenter; angemessene Miete Jobcenter; Kostensenkung Miete; Nebenkostennachzahlung Jobcenter; Betriebskosten Jobcenter; unter 25 ausziehen; eigene Wohnung unter 25; Umzug Jobcenter Erlaubnis; Wohnungsgröße Jobcenter; Jobcenter zahlt an Vermieter; Heizöl Jobcenter; Renovierung Jobcenter; Maklerkosten Jobcenter; Wohnung behalten Jobcenter; kalte Wohnung Jobcenter|§ 22 SGB II|Bedarfe für Unterkunft und Heizung
Mietobergrenze Satzung Stadt|§ 22a SGB II|
Waschmaschine Bürgergeld; Möbel Bürgergeld; Kühlschrank kaputt Jobcenter; Brille Jobcenter; Erstausstattung Wohnung Jobcenter; Schwangerschaftskleidung; Kinderwagen Jobcenter; Darlehen Kühlschrank|§ 24 SGB II|Abweichende Erbringung
Krankenversicherung Jobcenter; private Krankenversicherung Jobcenter|§ 26 SGB II|
Bürgergeld neben Ausbildung; Azubi aufstocken; Student Jobcenter|§ 27 SGB II|
Sportverein Kind Jobcenter; Schulranzen Jobcenter; Nachhilfe Zuschuss; Musikschule Zuschuss; Schulausflug Jobcenter; Schülerfahrkarte Zuschuss; Mittagessen Kita Zuschuss; Bildungskarte; 15 Euro Teilhabe|§ 28 SGB II|Bedarfe für Bildung und Teilhabe
vorgestreckt Klassenfahrt Jobcenter|§ 30 SGB II|
Maßnahme abgebrochen Jobcenter; Stelle nicht angetreten Jobcenter; Bewerbung verweigert Jobcenter; wichtiger Grund Jobcenter|§ 31 SGB II|Pflichtverletzungen
wie viel gekürzt Jobcenter; 30 Prozent Kürzung; komplette Streichung Bürgergeld|§ 31a SGB II, § 31b SGB II|Rechtsfolgen
Kürzung drei Monate Jobcenter; Sanktion Dauer Jobcenter|§ 31b SGB II|
Termin Bürgergeld; Jobcenter Termin vergessen; krank Termin Jobcenter; Termin nicht wahrgenommen Jobcenter; Termin absagen Jobcenter; Einladung Jobcenter ignoriert|§ 32 SGB II, § 59 SGB II|Meldeversäumnisse
Jobcenter holt Unterhalt; Unterhalt geht an Jobcenter; Jobcenter verklagt Vater|§ 33 SGB II|Übergang von Ansprüchen
selbst schuld Hilfebedürftigkeit; Geld verprasst Jobcenter|§ 34 SGB II|
Frauenhaus Jobcenter; Frauenhaus Kosten|§ 36a SGB II|
ab wann Bürgergeld; Bürgergeld Monatserster; Antrag Jobcenter vergessen|§ 37 SGB II|
Mann beantragt für Familie Jobcenter; Vertreter Bedarfsgemeinschaft|§ 38 SGB II|
Bagatellgrenze 50 Euro Jobcenter; Überprüfungsantrag Jobcenter ein Jahr|§ 40 SGB II|
Weiterbewilligungsantrag; Folgeantrag Jobcenter; Bürgergeld zwölf Monate; Weiterbewilligung|§ 41 SGB II, § 37 SGB II|
vorläufiger Bescheid Jobcenter; schwankendes Einkommen Jobcenter; endgültige Festsetzung Jobcenter|§ 41a SGB II|
wann kommt Bürgergeld; Bürgergeld pfänden; Bürgergeld Konto|§ 42 SGB II|
Darlehen abzahlen Jobcenter; Kaution abstottern Jobcenter|§ 42a SGB II|
Jobcenter behält ein; Raten Jobcenter einbehalten|§ 43 SGB II|
Amtsarzt Jobcenter; ärztlicher Dienst Jobcenter|§ 44a SGB II|
Jobcenter Konto prüfen; Kontenabruf Jobcenter; Zinsen gemeldet Jobcenter|§ 52 SGB II, § 52a SGB II|
krankschreiben Jobcenter; Krankmeldung Jobcenter; AU Jobcenter; Attest Jobcenter|§ 56 SGB II|
Arbeitgeber Auskunft Jobcenter; Einkommensbescheinigung Jobcenter|§ 57 SGB II, § 58 SGB II|
Partner Auskunft Jobcenter; Vermieter Auskunft Jobcenter|§ 60 SGB II|
schwarz gearbeitet Jobcenter; Job verschwiegen Jobcenter; Jobcenter betrogen; Bußgeld Jobcenter|§ 63 SGB II, § 263 StGB|
Aufgabe Sozialhilfe|§ 1 SGB XII|
Familie muss zuerst helfen; Sozialhilfe zuletzt|§ 2 SGB XII|
Sozialhilfearten; Kapitel Sozialhilfe; welche Hilfen Sozialamt|§ 8 SGB XII|
Wünsche Sozialhilfe; Heim gegen Willen Sozialamt; ambulant vor stationär Sozialhilfe|§ 9 SGB XII, § 13 SGB XII|
Beratung Sozialamt; Schuldnerberatung Sozialamt|§ 11 SGB XII|
Sozialhilfe Tod Heim Kosten|§ 17 SGB XII, § 19 SGB XII|
Sozialhilfe ab wann; Sozialhilfe ohne Antrag; Sozialamt erfährt Notlage; Sozialhilfe rückwirkend|§ 18 SGB XII|Einsetzen der Sozialhilfe
zusammenleben Sozialhilfe; Lebensgefährte Sozialamt|§ 20 SGB XII|
Student Sozialhilfe; Azubi Sozialhilfe|§ 22 SGB XII|
Nothelfer Krankenhaus Kosten; Krankenhaus unversichert Patient|§ 25 SGB XII|Erstattung von Aufwendungen Anderer
Sozialhilfe gekürzt; unwirtschaftlich Sozialhilfe|§ 26 SGB XII, § 39a SGB XII|
Taschengeld Heimbewohner; Barbetrag Pflegeheim; Taschengeld Pflegeheim; Bekleidungsgeld Heim|§ 27b SGB XII|Notwendiger Lebensunterhalt in Einrichtungen
Regelsatzanpassung; Regelsatz steigt|§ 28a SGB XII, § 28 SGB XII|
Mehrbedarf Gehbehinderung; Merkzeichen G Mehrbedarf; Mehrbedarf Ernährung|§ 30 SGB XII|Mehrbedarf
Möbel Sozialamt; Waschmaschine Sozialamt; Babyausstattung Sozialamt|§ 31 SGB XII|Einmalige Bedarfe
Krankenkassenbeitrag Sozialamt; private Krankenversicherung Sozialhilfe|§ 32 SGB XII|
Sterbegeldversicherung Sozialamt|§ 33 SGB XII, § 90 SGB XII|
Klassenfahrt Sozialamt; Schulsachen Sozialamt|§ 34 SGB XII|
Miete Sozialamt; Heizung Sozialamt; Wohnung Sozialhilfe; Umzug Sozialamt; Kaution Sozialamt|§ 35 SGB XII|
Mietschulden Sozialamt; Räumung Sozialamt Mietschulden; Stromsperre Sozialamt; Strom abgestellt Sozialamt|§ 36 SGB XII|Sonstige Hilfen zur Sicherung der Unterkunft
Darlehen Sozialamt; Kühlschrank Sozialamt|§ 37 SGB XII, § 38 SGB XII|
erste Rente Ende Monat|§ 37a SGB XII|
bei Verwandten wohnen Sozialhilfe; Wohngemeinschaft Sozialhilfe|§ 39 SGB XII|
Altersarmut; arme Rentner; aufstocken Rente; mit Rente nicht auskommen; dauerhaft erwerbsunfähig Grundsicherung; Grundsicherung Erwerbsminderung; volljährig behindert Grundsicherung; Werkstatt Grundsicherung|§ 41 SGB XII|Leistungsberechtigte
Rentner Ausland Grundsicherung; vier Wochen Ausland Grundsicherung|§ 41a SGB XII|
Grundsicherung Höhe; Grundsicherung Miete; Grundsicherung Rentner Wohnung|§ 42 SGB XII, § 42a SGB XII|
Grundsicherung Kinder Unterhalt; Grundsicherung Vermögen; Grundsicherung Partner|§ 43 SGB XII, § 94 SGB XII|
Grundsicherung beantragen; Grundsicherung zwölf Monate|§ 44 SGB XII|
Gutachten volle Erwerbsminderung Sozialamt|§ 45 SGB XII|
Verhütung Sozialamt; Pille Sozialamt|§ 49 SGB XII|
Schwangerschaft Sozialhilfe|§ 50 SGB XII|
Pflegeheim Sozialamt; Heimkosten Sozialamt; Heim zu teuer; Pflegeheim nicht bezahlen; Eigenanteil Pflegeheim Sozialamt|§ 61 SGB XII, § 65 SGB XII, § 19 SGB XII|Hilfe zur Pflege
Pflegegeld Sozialamt|§ 64a SGB XII|
Pflegedienst Sozialamt|§ 64b SGB XII|
Haftentlassene Hilfe; Straße leben Hilfe; keine Wohnung Hilfe; obdachlose Menschen|§ 67 SGB XII, § 68 SGB XII|
Haushaltshilfe Sozialamt; Haushalt weiterführen|§ 70 SGB XII|
Seniorenberatung; Senioren Begegnung|§ 71 SGB XII|
Blindengeld|§ 72 SGB XII|
Beerdigung bezahlen Sozialamt; Beerdigung kein Geld; Begräbnis Sozialamt; Bestattung zu teuer|§ 74 SGB XII|
Einkommen Sozialamt; Rente angerechnet Sozialhilfe; Nebenjob Grundsicherung; Werkstattlohn Sozialhilfe|§ 82 SGB XII|Begriff des Einkommens
Grundrente Freibetrag Sozialhilfe|§ 82a SGB XII|
Spende Sozialhilfe; Schmerzensgeld Sozialhilfe; Tafel Sozialhilfe|§ 83 SGB XII, § 84 SGB XII|
Einkommensgrenze Hilfe Pflege; Einkommensgrenze Sozialhilfe|§ 85 SGB XII, § 87 SGB XII|
Bestattungsvorsorge; Auto Sozialhilfe; Sparbuch Sozialamt; Ersparnisse Pflegeheim; Haus verkaufen Pflegeheim; Notgroschen; 10000 Euro Sozialhilfe; Eigenheim Sozialamt; Haus Pflegeheim Sozialamt; Erspartes Sozialhilfe|§ 90 SGB XII|Einzusetzendes Vermögen
Grundschuld Sozialamt; Sozialhilfe als Darlehen Haus|§ 91 SGB XII|
Schenkung zurückfordern Sozialamt; Sozialamt Überleitung; Haus überschrieben Pflegeheim|§ 93 SGB XII, § 528 BGB|Übergang von Ansprüchen
Sozialamt Kinder zahlen; Kinder haften Eltern Heim; Mutter Pflegeheim zahlen; Jahreseinkommen 100.000; Schwiegersohn Pflegeheim|§ 94 SGB XII|
Sozialamt nach Umzug Heim|§ 98 SGB XII|
Sozialamt Erben; Erbe Sozialamt zurückfordern|§ 102 SGB XII|Kostenersatz durch Erben
Überweisung nach Tod Sozialhilfe|§ 102a SGB XII|
zu Unrecht Sozialhilfe zurück; Sozialhilfebetrug|§ 104 SGB XII, § 103 SGB XII|
Arbeitgeber Auskunft Sozialamt; Kinder Auskunft Sozialamt|§ 117 SGB XII|Pflicht zur Auskunft
Zuschuss zur Miete; Mietzuschuss Staat; Hilfe bei Miete; Miete nicht leisten können; Miete zu teuer Staat|§ 1 WoGG, § 3 WoGG|
Wohngeld Heim; Wohngeld Eigentümer; Wohngeld Untermieter; Wohngeld Rentner; Wohngeld Pflegeheim|§ 3 WoGG|
wie berechnet sich Wohngeld|§ 4 WoGG, § 19 WoGG|
Wohngeld Mitbewohner; Wohngeld WG; Wohngeld Haushalt; Wohngeld Partner; Wohngeld getrennte Eltern|§ 5 WoGG, § 6 WoGG|Haushaltsmitglieder
Wohngeld Hartz; Wohngeld Grundsicherung; Wohngeld Student; Wohngeld BAföG|§ 7 WoGG, § 20 WoGG|
Wohngeld Nebenkosten; Wohngeld Warmmiete; Wohngeld Kaltmiete|§ 9 WoGG, § 11 WoGG|
Wohngeld Eigenheim Belastung; Wohngeld Kredit Haus|§ 10 WoGG|
Mietstufe; Wohngeld Höchstmiete|§ 12 WoGG|Höchstbeträge
Wohngeld Brutto; Wohngeld Rente Einkommen; Wohngeld Elterngeld|§ 14 WoGG, § 13 WoGG|
Wohngeld Schwerbehinderung; Wohngeld Freibetrag; Wohngeld Alleinerziehende|§ 17 WoGG|Freibeträge
Wohngeld Unterhalt abziehen|§ 18 WoGG|
Wohngeld Ersparnisse; Wohngeld reich|§ 21 WoGG|
Wohngeldantrag; Wohngeldstelle; Wohngeld Formular|§ 22 WoGG, § 24 WoGG|
Wohngeld Unterlagen; Wohngeld Auskunft Vermieter|§ 23 WoGG|
Wohngeld zwölf Monate; Wohngeld ab wann|§ 25 WoGG|
Wohngeld Auszahlung|§ 26 WoGG|
Wohngeld Gehaltserhöhung; Wohngeld Änderung melden; Wohngeld Mieterhöhung|§ 27 WoGG|Änderung des Wohngeldes
Wohngeld Umzug; Wohngeld Auszug|§ 28 WoGG|
Wohngeld zurückzahlen|§ 29 WoGG, § 50 SGB X|
Wohngeld Datenabgleich; Wohngeldamt prüft|§ 33 WoGG|
Wohngeld Betrug; Wohngeld Bußgeld; Wohngeld falsche Angaben|§ 37 WoGG|
Studienfinanzierung; Studium kein Geld; Geld fürs Studium; Anspruch Ausbildungsförderung|§ 1 BAföG|
BAföG Abendschule; BAföG Fachschule; BAföG Praktikum; BAföG Berufsfachschule|§ 2 BAföG|Ausbildungsstätten
BAföG Fernstudium|§ 3 BAföG|
Auslandsbafög; Auslandssemester BAföG; Studium Ausland BAföG|§ 5 BAföG, § 16 BAföG|
BAföG zweite Ausbildung; BAföG Master; BAföG Zweitstudium; BAföG Studienabbruch; BAföG Fachwechsel|§ 7 BAföG|Erstausbildung weitere Ausbildung
BAföG Flüchtling; BAföG EU-Bürger; BAföG Aufenthaltserlaubnis|§ 8 BAföG|
BAföG Noten; BAföG Leistung schlecht|§ 9 BAföG, § 48 BAföG|
BAföG älter; BAföG 45; mit 30 studieren BAföG|§ 10 BAföG|
BAföG Partner Einkommen; BAföG Eltern reich|§ 11 BAföG, § 25 BAföG|
BAföG eigene Wohnung Schüler|§ 12 BAföG|
BAföG Wohnpauschale; BAföG Höchstsatz; BAföG bei Eltern wohnen; BAföG Miete|§ 13 BAföG|
BAföG Krankenversicherung|§ 13a BAföG|
BAföG Kind; Kinderbetreuungszuschlag; studieren mit Kind BAföG|§ 14b BAföG|
BAföG Regelstudienzeit; BAföG Verlängerung; BAföG schwanger; BAföG Gremien; BAföG krank|§ 15 BAföG, § 15a BAföG|
BAföG Hälfte geschenkt; BAföG Zuschuss; BAföG zinslos|§ 17 BAföG|
10010 Euro BAföG; BAföG Raten zurück; BAföG Schulden; Bundesverwaltungsamt BAföG|§ 18 BAföG|Darlehensbedingungen
BAföG Rückzahlung befreien; BAföG Freistellung; BAföG nicht zurückzahlen können|§ 18a BAföG|
BAföG Erlass; BAföG Rabatt|§ 18b BAföG|
BAföG Überzahlung|§ 20 BAföG, § 53 BAföG|
BAföG verdienen; BAföG Nebenjob; BAföG Minijob; neben BAföG arbeiten; BAföG dazuverdienen|§ 23 BAföG, § 21 BAföG|Freibeträge vom Einkommen
BAföG Einkommen vorletztes Jahr; BAföG Aktualisierungsantrag; BAföG Eltern arbeitslos|§ 24 BAföG|
BAföG Geschwister|§ 25 BAföG|
BAföG Ersparnisse; BAföG Sparbuch; BAföG Auto|§ 27 BAföG, § 29 BAföG|
Eltern weigern sich BAföG; BAföG Vorausleistung|§ 36 BAföG|Vorausleistung
BAföG-Amt; Studierendenwerk BAföG|§ 40 BAföG, § 45 BAföG|
BAföG rückwirkend; BAföG Folgeantrag|§ 46 BAföG|
BAföG Eltern Auskunft verweigern|§ 47 BAföG|
BAföG Auszahlung|§ 51 BAföG|
BAföG Betrug; BAföG falsche Angaben|§ 58 BAföG, § 45 SGB X|
`;

/**
 * Popular names for provisions of authorities, residence, trade, taxes, social law, traffic and crime; form as in everyday.ts.
 */
export const LAY_TERMS_EVERYDAY_PUBLIC = `
Widerspruchsfrist; Frist Widerspruch; Widerspruch einlegen|§ 70 VwGO|Form und Frist des Widerspruchs
Klagefrist; Frist Klage Verwaltungsgericht|§ 74 VwGO|Klagefrist
aufschiebende Wirkung|§ 80 VwGO|
Sofortvollzug; sofortige Vollziehung|§ 80 VwGO|sofortige Vollziehung
Eilrechtsschutz; Eilantrag; einstweilige Anordnung|§ 123 VwGO, § 80 VwGO|
Untätigkeitsklage; Behörde antwortet; Behörde reagiert; Behörde untätig|§ 75 VwGO|
Rechtsbehelfsbelehrung fehlt; Rechtsbehelfsbelehrung; fehlende Rechtsmittelbelehrung|§ 58 VwGO, § 37 VwVfG|Rechtsbehelfsbelehrung
Wiedereinsetzung; Frist versäumt; Frist verpasst|§ 60 VwGO, § 32 VwVfG|Wiedereinsetzung in den vorigen Stand
Verwaltungsrechtsweg|§ 40 VwGO|
Anfechtungsklage; Verpflichtungsklage|§ 42 VwGO, § 113 VwGO|
Feststellungsklage|§ 43 VwGO|
Normenkontrolle|§ 47 VwGO|
Akteneinsicht; Akte einsehen; Einsicht Akten|§ 29 VwVfG, § 100 VwGO|Akteneinsicht durch Beteiligte
Anhörung Behörde; Anhörung Verwaltungsakt; Anhörung|§ 28 VwVfG|Anhörung Beteiligter
Verwaltungsakt Definition; Begriff Verwaltungsakt|§ 35 VwVfG|Begriff des Verwaltungsaktes
Begründung Verwaltungsakt; Begründungspflicht Bescheid|§ 39 VwVfG|
Bekanntgabe Verwaltungsakt; Zugang Bescheid; Bescheid zugestellt; Dreitagesfiktion|§ 41 VwVfG|Bekanntgabe
Ermessen; Ermessensfehler|§ 40 VwVfG, § 114 VwGO|Ermessen
Nichtigkeit Verwaltungsakt; nichtiger Verwaltungsakt|§ 44 VwVfG|
Rücknahme Verwaltungsakt; rechtswidriger Verwaltungsakt|§ 48 VwVfG|Rücknahme eines rechtswidrigen Verwaltungsaktes
Widerruf Verwaltungsakt|§ 49 VwVfG|Widerruf eines rechtmäßigen Verwaltungsaktes
Wiederaufgreifen; Wiederaufgreifen Verfahren|§ 51 VwVfG|
Nebenbestimmung; Auflage Bescheid|§ 36 VwVfG|Nebenbestimmungen zum Verwaltungsakt
Zusicherung|§ 38 VwVfG|
Untersuchungsgrundsatz; Amtsermittlung|§ 24 VwVfG|
Befangenheit; befangen Beamter|§ 20 VwVfG, § 21 VwVfG|Besorgnis der Befangenheit
Amtshilfe|§ 4 VwVfG, § 5 VwVfG|
öffentlich-rechtlicher Vertrag|§ 54 VwVfG|
Planfeststellung; Planfeststellungsverfahren|§ 72 VwVfG, § 73 VwVfG, § 74 VwVfG|
Genehmigungsfiktion|§ 42a VwVfG|
Beglaubigung; beglaubigte Kopie|§ 33 VwVfG, § 34 VwVfG|Beglaubigung von Dokumenten
Fristberechnung; Frist berechnen|§ 31 VwVfG, § 187 BGB, § 188 BGB|Fristen und Termine
Ersatzvornahme; Zwangsgeld; Zwangsmittel|§ 9 VwVG, § 10 VwVG, § 11 VwVG|
Zustellungsurkunde; Einschreiben Behörde|§ 3 VwZG, § 4 VwZG|Zustellung durch die Post
Informationsfreiheit; Informationszugang; amtliche Informationen|§ 1 IFG|Zugang zu amtlichen Informationen
Umweltinformation|§ 3 UIG|
Ummeldung; Wohnsitz ummelden; Wohnung anmelden; Anmeldung Wohnung; Anmeldung Wohnsitz; umgezogen; Umzug melden; Abmeldung Wohnung; Wohnung abmelden; Wohnsitz anmelden|§ 17 BMG|Anmeldung Abmeldung
Wohnungsgeberbestätigung; Vermieterbescheinigung; Wohnungsgeberbescheinigung|§ 19 BMG|Mitwirkung des Wohnungsgebers
Meldebescheinigung; Meldebestätigung|§ 18 BMG|Meldebescheinigung
Melderegisterauskunft; Adresse herausfinden|§ 44 BMG|einfache Melderegisterauskunft
Auskunftssperre|§ 51 BMG|
Zweitwohnsitz; Nebenwohnsitz; Hauptwohnsitz|§ 21 BMG|mehrere Wohnungen
Ausweispflicht; Personalausweis Pflicht|§ 1 PAuswG|Ausweispflicht
Personalausweis beantragen; Personalausweis Antrag|§ 9 PAuswG, § 1 PAuswG|Ausstellung des Ausweises
Personalausweis gültig; Gültigkeit Personalausweis|§ 6 PAuswG|Gültigkeitsdauer
Personalausweis verloren; Ausweis verloren; Verlust Personalausweis|§ 27 PAuswG|Pflichten des Ausweisinhabers
Reisepass beantragen; Reisepass Antrag|§ 6 PassG|Ausstellung eines Passes
Reisepass gültig; Gültigkeit Reisepass|§ 5 PassG|Gültigkeitsdauer
Einbürgerung; eingebürgert; deutscher Pass Ausländer; deutsche Staatsbürgerschaft; deutsche Staatsangehörigkeit|§ 10 StAG, § 8 StAG, § 3 StAG|Einbürgerung
doppelte Staatsbürgerschaft; doppelte Staatsangehörigkeit|§ 25 StAG, § 12 StAG, § 29 StAG|
Niederlassungserlaubnis; unbefristeter Aufenthaltstitel|§ 9 AufenthG|Niederlassungserlaubnis
Blaue Karte; Blue Card|§ 18b AufenthG, § 18g AufenthG|Blaue Karte EU
Familiennachzug; Ehegattennachzug|§ 27 AufenthG, § 29 AufenthG, § 30 AufenthG, § 36 AufenthG|
Duldung|§ 60a AufenthG|vorübergehende Aussetzung der Abschiebung
Ausbildungsduldung|§ 60c AufenthG|
Chancenkarte|§ 20a AufenthG|
Abschiebung|§ 58 AufenthG, § 60 AufenthG|
Studium Aufenthaltserlaubnis; Studentenvisum|§ 16b AufenthG|
Aufenthaltserlaubnis verlängern; Verlängerung Aufenthaltstitel|§ 8 AufenthG|Verlängerung der Aufenthaltserlaubnis
Verpflichtungserklärung|§ 68 AufenthG|Haftung für Lebensunterhalt
Fiktionsbescheinigung|§ 81 AufenthG|
Integrationskurs|§ 43 AufenthG, § 44 AufenthG, § 44a AufenthG|
Gewerbe anmelden; Gewerbeanmeldung; Gewerbe abmelden; Gewerbe ummelden; Gewerbeabmeldung; Gewerbeummeldung; Gewerbeschein|§ 14 GewO|Anzeigepflicht
Gewerbeuntersagung; unzuverlässig Gewerbe; Gewerbe untersagt|§ 35 GewO|Gewerbeuntersagung wegen Unzuverlässigkeit
Reisegewerbekarte; Reisegewerbe|§ 55 GewO|
Bewachungsgewerbe; Sicherheitsdienst Erlaubnis; Wachdienst; Sicherheitsmitarbeiter|§ 34a GewO|Bewachungsgewerbe
Immobilienmakler; Maklererlaubnis; Bauträger|§ 34c GewO|
Versicherungsvermittler|§ 34d GewO|
Spielhalle; Geldspielautomat|§ 33c GewO, § 33i GewO|
Gewerbezentralregister|§ 149 GewO, § 150 GewO|
Schankerlaubnis; Gaststättenerlaubnis; Gaststättenkonzession; Kneipe eröffnen; Restaurant eröffnen; Alkohol ausschenken|§ 2 GastG, § 3 GastG, § 4 GastG|Erlaubnis Gaststättengewerbe
Gestattung Alkohol Fest; vorübergehende Gaststättenerlaubnis|§ 12 GastG|Gestattung
Meisterpflicht; Handwerksrolle; Meisterbrief|§ 1 HwO, § 7 HwO, § 7b HwO|Eintragung in die Handwerksrolle
Kaufmann Definition; Istkaufmann; Begriff Kaufmann|§ 1 HGB|
Prokura|§ 48 HGB, § 49 HGB|
Geschäftsführer Haftung; Haftung Geschäftsführer|§ 43 GmbHG|Haftung der Geschäftsführer
Insolvenzantragspflicht; Insolvenzverschleppung|§ 15a InsO|Antragspflicht
Zahlungsunfähigkeit|§ 17 InsO|
Überschuldung|§ 19 InsO|
Privatinsolvenz; Restschuldbefreiung; Verbraucherinsolvenz|§ 286 InsO, § 287 InsO, § 304 InsO|
Kommanditist Haftung|§ 171 HGB, § 172 HGB|
Impressum; Impressumspflicht|§ 5 TMG, § 5 DDG|Allgemeine Informationspflichten
Kleinunternehmer; Kleinunternehmerregelung|§ 19 UStG|Besteuerung der Kleinunternehmer
Mehrwertsteuersatz; Umsatzsteuersatz; ermäßigter Steuersatz; Mehrwertsteuer Höhe|§ 12 UStG|Steuersätze
Vorsteuerabzug|§ 15 UStG|
Pflichtangaben Rechnung; Rechnung Angaben|§ 14 UStG|Ausstellung von Rechnungen
Umsatzsteuervoranmeldung|§ 18 UStG|
Pendlerpauschale; Entfernungspauschale; Kilometerpauschale|§ 9 EStG|Werbungskosten
Grundfreibetrag; Einkommensteuertarif; Steuertarif|§ 32a EStG|
Kinderfreibetrag|§ 32 EStG|
Abschreibung; AfA; Absetzung Abnutzung|§ 7 EStG|
Handwerkerleistungen; haushaltsnahe Dienstleistungen; Putzhilfe Steuer|§ 35a EStG|
Arbeitnehmerpauschbetrag; Werbungskostenpauschale|§ 9a EStG|
Ehegattensplitting; Zusammenveranlagung|§ 26 EStG, § 26b EStG, § 32a EStG|
Steuererklärung Frist; Abgabefrist Steuererklärung|§ 149 AO|Abgabe der Steuererklärungen
Steuergeheimnis|§ 30 AO|
Säumniszuschlag|§ 240 AO|
Verspätungszuschlag|§ 152 AO|
Einspruch Steuerbescheid; Einspruchsfrist|§ 347 AO, § 355 AO|Einspruchsfrist
Steuerhinterziehung|§ 370 AO|
Selbstanzeige Steuer|§ 371 AO|
Gemeinnützigkeit; gemeinnützig|§ 52 AO|gemeinnützige Zwecke
Aufbewahrungsfrist; Aufbewahrungspflicht|§ 147 AO, § 257 HGB|Aufbewahrung von Unterlagen
Gewerbesteuer Freibetrag; Gewerbesteuermesszahl|§ 11 GewStG|
Hebesatz|§ 16 GewStG|
Grunderwerbsteuersatz; Grunderwerbsteuer Höhe|§ 11 GrEStG|
Erbschaftsteuer Freibetrag; Schenkungsteuer Freibetrag; Freibetrag Erbe|§ 16 ErbStG|Freibeträge
Bürgergeld; Hartz IV; ALG II; Arbeitslosengeld II|§ 7 SGB II, § 19 SGB II, § 20 SGB II|Grundsicherung für Arbeitsuchende Leistungsberechtigte
Regelsatz; Regelbedarf|§ 20 SGB II, § 28 SGB XII|
Miete Jobcenter; Miete Bürgergeld; Kosten Unterkunft; Unterkunft Heizung; Jobcenter Wohnung|§ 22 SGB II, § 35 SGB XII|Bedarfe für Unterkunft und Heizung
Mehrbedarf; Alleinerziehende Mehrbedarf|§ 21 SGB II, § 30 SGB XII|
Schonvermögen; Vermögen Bürgergeld; Vermögen Jobcenter|§ 12 SGB II, § 90 SGB XII|zu berücksichtigendes Vermögen
Hinzuverdienst; Einkommen anrechnen; Einkommensanrechnung; Freibetrag Erwerbstätigkeit|§ 11 SGB II, § 11b SGB II|
Sanktion Jobcenter; Jobcenter Sanktionen; Termin verpasst Jobcenter|§ 31 SGB II, § 31a SGB II, § 32 SGB II|Pflichtverletzungen Minderung
Bedarfsgemeinschaft|§ 7 SGB II|
Erstausstattung|§ 24 SGB II, § 31 SGB XII|
Bildungspaket; Bildung und Teilhabe; Klassenfahrt|§ 28 SGB II, § 34 SGB XII|
Grundsicherung Alter|§ 41 SGB XII, § 42 SGB XII|
Arbeitslosengeld; ALG I|§ 136 SGB III, § 137 SGB III, § 147 SGB III|Anspruch auf Arbeitslosengeld
Sperrzeit|§ 159 SGB III|Ruhen bei Sperrzeit
Kurzarbeitergeld|§ 95 SGB III|
Regelaltersgrenze; Rentenalter; Renteneintritt|§ 35 SGB VI, § 235 SGB VI|Regelaltersrente
Erwerbsminderungsrente|§ 43 SGB VI|
Witwenrente|§ 46 SGB VI|
Minijob; geringfügige Beschäftigung; Geringfügigkeitsgrenze|§ 8 SGB IV|
Scheinselbständigkeit|§ 7 SGB IV|Beschäftigung
Familienversicherung|§ 10 SGB V|
Krankengeld|§ 44 SGB V|
Pflegegrad; Pflegestufe|§ 14 SGB XI, § 15 SGB XI|Grad der Pflegebedürftigkeit
Pflegegeld|§ 37 SGB XI|
Verhinderungspflege|§ 39 SGB XI|
Arbeitsunfall; Wegeunfall|§ 8 SGB VII|Arbeitsunfall
Schwerbehindertenausweis; Grad der Behinderung|§ 152 SGB IX, § 2 SGB IX|Feststellung der Behinderung
Kündigung Schwerbehinderte|§ 168 SGB IX|Erfordernis der Zustimmung
Mitwirkungspflicht Sozialleistung; Mitwirkungspflichten|§ 60 SGB I, § 66 SGB I|
Sozialgeheimnis|§ 35 SGB I|
Überprüfungsantrag; Bescheid falsch rückwirkend|§ 44 SGB X|
Rückforderung Sozialleistung; Erstattung Leistungen|§ 50 SGB X|
Kitaplatz; Kindergartenplatz; Anspruch Kita; Rechtsanspruch Kindertagesstätte|§ 24 SGB VIII|Anspruch auf Förderung in Tageseinrichtungen
Kindeswohlgefährdung|§ 8a SGB VIII, § 1666 BGB|
Inobhutnahme; Kind weggenommen Jugendamt|§ 42 SGB VIII|
Unterhaltsvorschuss|§ 1 UVG, § 2 UVG|
Wohngeld|§ 1 WoGG, § 3 WoGG, § 4 WoGG|
BAföG; Bafög|§ 1 BAföG, § 8 BAföG, § 11 BAföG|
Bußgeldbescheid Einspruch; Einspruch Bußgeldbescheid; Bußgeld Einspruch|§ 67 OWiG|Einspruch Form und Frist
Verwarnungsgeld|§ 56 OWiG|
Ordnungswidrigkeit Definition; Begriff Ordnungswidrigkeit|§ 1 OWiG|Begriffsbestimmung
Ordnungswidrigkeit Verjährung; Bußgeld verjährt|§ 31 OWiG, § 26 StVG|Verfolgungsverjährung
Bußgeld Höhe|§ 17 OWiG|Höhe der Geldbuße
Fahrverbot|§ 25 StVG, § 44 StGB|
Punkte Flensburg; Punktesystem; Fahreignungsregister|§ 4 StVG, § 28 StVG, § 29 StVG|Fahreignungs-Bewertungssystem
Fahren ohne Führerschein; Fahren ohne Fahrerlaubnis|§ 21 StVG|
Promillegrenze; Alkohol Steuer; Alkohol Auto|§ 24a StVG, § 316 StGB|
Alkohol Fahranfänger|§ 24c StVG|
Gefährdungshaftung Auto; Halterhaftung; Haftung Fahrzeughalter|§ 7 StVG|Haftung des Halters
Fahrerflucht; Unfallflucht|§ 142 StGB|Unerlaubtes Entfernen vom Unfallort
Handy Steuer; Handyverbot; Handy Auto|§ 23 StVO|
Höchstgeschwindigkeit; Tempolimit; Geschwindigkeit innerorts|§ 3 StVO|Geschwindigkeit
Rechts vor links; Vorfahrt|§ 8 StVO|Vorfahrt
Sicherheitsabstand|§ 4 StVO|Abstand
Parkverbot; Halteverbot; Falschparken; falsch parken|§ 12 StVO|Halten und Parken
Rettungsgasse|§ 11 StVO|
Anschnallpflicht; Kindersitz; Sicherheitsgurt|§ 21a StVO, § 21 StVO|
Führerscheinklassen; Fahrerlaubnisklassen|§ 6 FeV|Einteilung der Fahrerlaubnisklassen
Begleitetes Fahren|§ 48a FeV|
Führerschein umtauschen; Führerscheinumtausch; ausländischer Führerschein|§ 24a FeV, § 31 FeV, § 29 FeV|
MPU; Idiotentest|§ 11 FeV, § 13 FeV|medizinisch-psychologische Untersuchung
Auto anmelden; Auto zulassen; Fahrzeug zulassen; Kfz Zulassung; Auto ummelden|§ 3 FZV, § 6 FZV, § 13 FZV|Zulassung
Wunschkennzeichen|§ 8 FZV|Zuteilung von Kennzeichen
Auto abmelden; Kfz Abmeldung; Fahrzeug abmelden|§ 14 FZV|Außerbetriebsetzung
Hauptuntersuchung; TÜV|§ 29 StVZO|
Kfz-Haftpflicht; Kfz Versicherungspflicht|§ 1 PflVG|
Diebstahl; klauen; geklaut; stehlen|§ 242 StGB|Diebstahl
Körperverletzung|§ 223 StGB, § 224 StGB|
Schwarzfahren|§ 265a StGB|Erschleichen von Leistungen
Beleidigung; beleidigt|§ 185 StGB|
Stalking|§ 238 StGB|Nachstellung
Mord|§ 211 StGB|
Totschlag|§ 212 StGB|
Unterlassene Hilfeleistung|§ 323c StGB|
Hausfriedensbruch|§ 123 StGB|
Sachbeschädigung|§ 303 StGB|
Betrug|§ 263 StGB|
Urkundenfälschung|§ 267 StGB|
Nötigung|§ 240 StGB|
Bedrohung|§ 241 StGB|
Amtsanmaßung|§ 132 StGB|
Falsche Verdächtigung|§ 164 StGB|
Strafmündigkeit; strafmündig|§ 19 StGB|Schuldunfähigkeit des Kindes
Untersuchungshaft|§ 112 StPO|
Zeugnisverweigerungsrecht|§ 52 StPO, § 53 StPO|
Pflichtverteidiger|§ 140 StPO|notwendige Verteidigung
Strafantrag|§ 77 StGB, § 77b StGB|
Strafanzeige|§ 158 StPO|
Führungszeugnis|§ 30 BZRG, § 30a BZRG, § 32 BZRG|Führungszeugnis
Waffenschein; kleiner Waffenschein|§ 10 WaffG|Waffenschein
Waffenbesitzkarte|§ 10 WaffG, § 4 WaffG|
Messer mitführen; Messer führen; Einhandmesser|§ 42a WaffG|
Waffenschrank; Waffen aufbewahren; Aufbewahrung Waffen|§ 36 WaffG, § 13 AWaffV|Aufbewahrung von Waffen
Bedürfnis Waffe|§ 8 WaffG|
Zuverlässigkeit Waffe|§ 5 WaffG|
Jugendschutz Alkohol; Alkohol Jugendliche|§ 9 JuSchG|alkoholische Getränke
Jugendschutz Disco; Jugendliche Disko|§ 5 JuSchG, § 4 JuSchG|
Jugendschutz Rauchen; Rauchen Jugendliche|§ 10 JuSchG|
Masernimpfung; Impfpflicht Masern|§ 20 IfSG|
Gesundheitszeugnis Lebensmittel|§ 43 IfSG|Belehrung
Quarantäne|§ 30 IfSG|
Quarantäne Entschädigung; Verdienstausfall Quarantäne|§ 56 IfSG|Entschädigung
Innenbereich; unbeplanter Innenbereich; Baulücke|§ 34 BauGB|Zulässigkeit von Vorhaben innerhalb der im Zusammenhang bebauten Ortsteile
Außenbereich; privilegiertes Vorhaben; privilegierte Vorhaben|§ 35 BauGB|Bauen im Außenbereich
Bebauungsplan; B-Plan|§ 30 BauGB, § 8 BauGB, § 9 BauGB, § 10 BauGB|
Flächennutzungsplan|§ 5 BauGB|
Befreiung Bebauungsplan|§ 31 BauGB|Ausnahmen und Befreiungen
Veränderungssperre|§ 14 BauGB|
Vorkaufsrecht Gemeinde|§ 24 BauGB|
Öffentlichkeitsbeteiligung Bauleitplanung; Bürgerbeteiligung Bebauungsplan|§ 3 BauGB|
Gemeindliches Einvernehmen|§ 36 BauGB|
Erschließungsbeitrag|§ 127 BauGB|
Umlegung|§ 45 BauGB|
Milieuschutz; Erhaltungssatzung|§ 172 BauGB|
Grundflächenzahl; GRZ|§ 19 BauNVO|
Geschossflächenzahl; GFZ|§ 20 BauNVO|
Reines Wohngebiet|§ 3 BauNVO|
Allgemeines Wohngebiet|§ 4 BauNVO|
Mischgebiet|§ 6 BauNVO|
Gewerbegebiet|§ 8 BauNVO|
Genehmigungsbedürftige Anlagen; Immissionsschutzgenehmigung|§ 4 BImSchG, § 6 BImSchG|
Vorsorgepflicht Betreiber; Betreiberpflichten; Pflichten Betreiber|§ 5 BImSchG|
Heizungsgesetz; 65 Prozent erneuerbare Energien Heizung|§ 71 GEG|
Energieausweis|§ 79 GEG, § 80 GEG|
Eingriffsregelung; Ausgleichsmaßnahmen Natur|§ 14 BNatSchG, § 15 BNatSchG|
Hecke schneiden; Hecken schneiden; Heckenschnitt; Baumfällung; Baum fällen|§ 39 BNatSchG|Allgemeiner Schutz wild lebender Tiere und Pflanzen
Menschenwürde|Art. 1 GG|
Meinungsfreiheit; Pressefreiheit|Art. 5 GG|
Religionsfreiheit; Glaubensfreiheit|Art. 4 GG|
Versammlungsfreiheit; Demonstrationsrecht|Art. 8 GG|
Vereinigungsfreiheit|Art. 9 GG|
Briefgeheimnis|Art. 10 GG|
Berufsfreiheit|Art. 12 GG|
Unverletzlichkeit Wohnung|Art. 13 GG|
Eigentumsgarantie|Art. 14 GG|
Gleichheitsgrundsatz; Gleichberechtigung; Gleichheitssatz|Art. 3 GG|Gleichheit vor dem Gesetz
Petitionsrecht|Art. 17 GG|
Rechtsschutzgarantie; Rechtsweggarantie|Art. 19 GG|
Ewigkeitsklausel; Ewigkeitsgarantie|Art. 79 GG|
Misstrauensvotum|Art. 67 GG|
Vertrauensfrage|Art. 68 GG|
Staatsprinzipien; Sozialstaat; Rechtsstaat|Art. 20 GG|
Staatshaftung; Amtshaftung|Art. 34 GG, § 839 BGB|Haftung bei Amtspflichtverletzung
Mahnbescheid|§ 688 ZPO, § 692 ZPO, § 694 ZPO|Mahnverfahren
Prozesskostenhilfe|§ 114 ZPO, § 115 ZPO|
P-Konto; Pfändungsschutzkonto|§ 850k ZPO, § 899 ZPO|
Pfändungsfreigrenze; Pfändungstabelle|§ 850c ZPO|Pfändungsgrenzen für Arbeitseinkommen
Vereinsgründung; Verein gründen; eingetragener Verein|§ 21 BGB, § 56 BGB, § 59 BGB, § 57 BGB|nicht wirtschaftlicher Verein Eintragung
Gesellschaft bürgerlichen Rechts; GbR|§ 705 BGB|
Eigentümerversammlung|§ 24 WEG, § 23 WEG|
Sondereigentum|§ 5 WEG, § 13 WEG|
Geburtsurkunde; Geburt anmelden|§ 18 PStG, § 59 PStG, § 21 PStG|Anzeige einer Geburt
Sterbefall anzeigen; Sterbeurkunde|§ 28 PStG, § 60 PStG|
Ehefähigkeitszeugnis|§ 39 PStG, § 1309 BGB|
Mietrecht; Mietvertrag Pflichten; Pflichten Vermieter; Pflichten Mieter|§ 535 BGB|Inhalt und Hauptpflichten des Mietvertrags
Kaufrecht|§ 433 BGB|
Erbrecht; Erbschaft; Gesamtrechtsnachfolge|§ 1922 BGB|Gesamtrechtsnachfolge Erbschaft
Familienrecht; eheliche Pflichten|§ 1353 BGB|eheliche Lebensgemeinschaft
Vereinsrecht|§ 21 BGB|
Werkvertrag|§ 631 BGB|vertragstypische Pflichten beim Werkvertrag
Dienstvertrag|§ 611 BGB|vertragstypische Pflichten beim Dienstvertrag
Arbeitsrecht; Arbeitsvertrag Pflichten; Pflichten Arbeitnehmer; Pflichten Arbeitgeber Arbeitnehmer; Arbeitgeber Lohn zahlen; Lohn bezahlen|§ 611a BGB, § 611 BGB|Arbeitsvertrag Vergütung
Arbeitsvertrag Definition; Begriff Arbeitsvertrag|§ 611a BGB|
Darlehen|§ 488 BGB|vertragstypische Pflichten beim Darlehensvertrag
Bürgschaft|§ 765 BGB, § 766 BGB|
Schenkung|§ 516 BGB|
Reisevertrag|§ 651a BGB|
Maklerprovision; Maklercourtage|§ 652 BGB, § 656c BGB|Mäklervertrag
Schadensersatz; Schadenersatz|§ 823 BGB, § 280 BGB, § 249 BGB|Schadensersatzpflicht
Schadensersatz Vertrag; Pflichtverletzung|§ 280 BGB|Schadensersatz wegen Pflichtverletzung
ungerechtfertigte Bereicherung; irrtümlich überwiesen; Geld zurückfordern|§ 812 BGB|Herausgabeanspruch
Anfechtung Vertrag; Irrtum Vertrag; Anfechtung Irrtum|§ 119 BGB, § 142 BGB, § 143 BGB|Anfechtbarkeit wegen Irrtums
arglistige Täuschung; getäuscht Vertrag|§ 123 BGB|
Willenserklärung Zugang|§ 130 BGB|Wirksamwerden der Willenserklärung
Vertragsschluss; Angebot Annahme; Vertrag zustande|§ 145 BGB, § 147 BGB, § 151 BGB|Bindung an den Antrag
Stellvertretung; Vollmacht|§ 164 BGB, § 167 BGB|Wirkung der Erklärung des Vertreters
Schriftform|§ 126 BGB|
Eigentümer Rechte; Begriff Eigentum|§ 903 BGB|Befugnisse des Eigentümers
Herausgabe Eigentum; Eigentum herausverlangen|§ 985 BGB|Herausgabeanspruch
verbotene Eigenmacht; Besitzschutz|§ 858 BGB, § 859 BGB, § 861 BGB|
Grundstück kaufen; Grundstückskauf; Hauskauf Notar; Immobilienkauf|§ 311b BGB, § 873 BGB, § 925 BGB|notarielle Beurkundung Auflassung
Kündigung unwirksam; ungerechtfertigte Kündigung; ohne Grund gekündigt; Kündigung ohne Grund; Kündigungsschutz; Kündigung Arbeitgeber|§ 1 KSchG|sozial ungerechtfertigte Kündigungen
Grundrechtsbindung; Bindung Grundrechte|Art. 1 GG|unmittelbar geltendes Recht
Gleichheit Gesetz; Diskriminierungsverbot|Art. 3 GG|
allgemeine Handlungsfreiheit; Persönlichkeitsrecht; Recht Leben|Art. 2 GG|
körperliche Misshandlung; Gesundheitsschädigung; geschlagen; verprügelt|§ 223 StGB|Körperverletzung
Zueignung; Zueignungsabsicht; wegnehmen fremde Sache|§ 242 StGB|Diebstahl
Vorsatz; Fahrlässigkeit|§ 15 StGB, § 276 BGB|
Versuch strafbar; Strafbarkeit Versuch|§ 22 StGB, § 23 StGB|
Bewährung|§ 56 StGB|Strafaussetzung
Kundendaten; Nutzerdaten; Daten weitergeben; Datenweitergabe; Daten nutzen; Daten verwenden; Daten verarbeiten; Datenverarbeitung|Art. 6 DSGVO, Art. 5 DSGVO|Rechtmäßigkeit der Verarbeitung personenbezogener Daten
Daten speichern; Daten sammeln; Daten aufbewahren; Speicherdauer; Daten erheben; Datensparsamkeit|Art. 5 DSGVO, Art. 6 DSGVO|Grundsätze für die Verarbeitung personenbezogener Daten Speicherbegrenzung Datenminimierung
Patientendaten; Patientenakte; Krankenakte Daten; biometrische Daten; Religionszugehörigkeit Daten|Art. 9 DSGVO|besondere Kategorien personenbezogener Daten
Daten löschen; Löschung Daten; Suchergebnisse; Suchmaschine Name; Google Name|Art. 17 DSGVO|Recht auf Löschung
Daten falsch; Daten berichtigen; veraltete Daten; Adresse falsch Daten|Art. 16 DSGVO|Recht auf Berichtigung
Kopie Daten; Auskunft Daten|Art. 15 DSGVO|Auskunftsrecht der betroffenen Person
Schufa; Bonität; Kreditwürdigkeit; Schufa-Score|Art. 22 DSGVO, § 31 BDSG, Art. 15 DSGVO|Scoring automatisierte Entscheidung
IP-Adresse; IP-Adressen|Art. 4 DSGVO, Art. 6 DSGVO|personenbezogene Daten Begriffsbestimmungen
Anonymisierung; anonymisierte Daten; Pseudonymisierung|Art. 4 DSGVO|
US-Cloud; Data Privacy Framework; Privacy Shield; US-Unternehmen Daten; US-Anbieter|Art. 45 DSGVO, Art. 44 DSGVO, Art. 46 DSGVO|Übermittlung Drittland
Binding Corporate Rules; BCR|Art. 47 DSGVO|verbindliche interne Datenschutzvorschriften
Cloud Dienstleister Daten; Cloud Daten|Art. 28 DSGVO, Art. 32 DSGVO|Auftragsverarbeiter
Künstliche Intelligenz Daten; KI-System; KI-Systeme; KI Daten|Art. 35 DSGVO, Art. 6 DSGVO, Art. 22 DSGVO|
Rechenschaftspflicht; nachweisen Datenschutz; beweisen Daten; nachweisen Daten|Art. 5 DSGVO, Art. 24 DSGVO|Rechenschaftspflicht
Arbeitgeber E-Mails; Arbeitgeber Mails; Chef Mails; Arbeitgeber überwachen; Mitarbeiter überwachen; Beschäftigtendaten; GPS Mitarbeiter; GPS Fahrer; Betriebsvereinbarung Daten; Betriebsvereinbarung DSGVO|§ 26 BDSG, Art. 88 DSGVO, Art. 6 DSGVO|Datenverarbeitung für Zwecke des Beschäftigungsverhältnisses
Kameras; Kamera Geschäft; Kamera aufhängen|Art. 6 DSGVO, § 4 BDSG|Videoüberwachung
Entschädigung Daten; Schadensersatz Daten; Schadenersatz Daten; immaterieller Schaden Daten; Kontrollverlust|Art. 82 DSGVO|Haftung und Recht auf Schadenersatz
Altersangabe; Alter Einwilligung; Minderjährige Daten; Jugendliche Daten|Art. 8 DSGVO|Einwilligung eines Kindes
informieren Daten; Information Daten; Kunden informieren Daten|Art. 13 DSGVO, Art. 14 DSGVO|Informationspflicht
Werbung Daten; Werbezwecke; personalisierte Werbung; Direktmarketing; Werbung widersprechen|Art. 21 DSGVO, Art. 6 DSGVO, § 7 UWG|Widerspruch Direktwerbung
Zweckänderung Daten; Weiterverarbeitung|Art. 6 DSGVO, Art. 13 DSGVO|
Datenschutzbeschwerde|Art. 77 DSGVO|Recht auf Beschwerde bei einer Aufsichtsbehörde
Datenschutzklage; Verantwortlichen verklagen; Klage Datenschutz|Art. 79 DSGVO|wirksamer gerichtlicher Rechtsbehelf
One-Stop-Shop; federführende Aufsichtsbehörde|Art. 56 DSGVO, Art. 60 DSGVO|
Pressefreiheit Daten; Journalismus Daten; Medienprivileg|Art. 85 DSGVO|
nationale Regelung DSGVO; Öffnungsklausel|Art. 6 DSGVO, Art. 23 DSGVO, Art. 88 DSGVO|
Meldepflicht 72 Stunden|Art. 33 DSGVO|
Beiträge Kita; Kita-Gebühren; Kitagebühren; Elternbeitrag|§ 90 SGB VIII|Kostenbeteiligung
Führungszeugnis Ehrenamt; erweitertes Führungszeugnis|§ 30a BZRG, § 72a SGB VIII|
Kindertagespflege Erlaubnis; Tagesmutter Erlaubnis|§ 43 SGB VIII|
Vormundschaft|§ 1773 BGB|
Vollstreckung Bußgeld; Bußgeld bezahlen; Bußgeld zahlen|§ 89 OWiG, § 90 OWiG, § 96 OWiG|Vollstreckung der Bußgeldentscheidung Erzwingungshaft
Kostenentscheidung Verwaltungsgericht; Gerichtskosten Verwaltungsgericht|§ 154 VwGO, § 155 VwGO|
Prozesskostenhilfe Verwaltungsgericht|§ 166 VwGO|
Pfandrecht Vermieter|§ 562 BGB|
Sammler Waffen; Waffensammler|§ 17 WaffG|
Waffenhandel; Waffenherstellung|§ 21 WaffG|
Waffensachkunde; Sachkundeprüfung Waffe|§ 7 WaffG|
Sachkundeprüfung; Unterrichtung Bewachung|§ 34a GewO|
Kinder schießen; Jugendliche schießen; Schießstand Kind|§ 27 WaffG, § 3 WaffG|Schießsport Minderjähriger
`;

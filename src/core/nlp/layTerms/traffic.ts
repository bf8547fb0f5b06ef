/** Lay terms of road traffic and transport; form as in dataProtection.ts, in the order of the laws. */
export const LAY_TERMS_TRAFFIC = `
Rücksicht Straßenverkehr; Grundregel Verkehr|§ 1 StVO|
Winterreifen; Winterreifenpflicht; Schnee Reifen; Straßenbenutzung Fahrrad; Radweg Pflicht; Rechtsfahrgebot; rechts fahren; Fahrrad Gehweg; Radfahrer Gehweg; Kinder Fahrrad Gehweg; Reifen Winter; Schneeketten|§ 2 StVO|Straßenbenutzung
Höchstgeschwindigkeit; Tempolimit; Geschwindigkeit innerorts; Tempo Stadt; fahren schnell Stadt; schnell fahren; 50 innerorts; Tempo 100 Landstraße; Tempo 30; innerorts schnell; Geschwindigkeit Stadt; schnell Stadt; Geschwindigkeit außerorts; Geschwindigkeit Autobahn|§ 3 StVO|Geschwindigkeit
Sicherheitsabstand; Abstand Auto; zu dicht aufgefahren; halber Tacho|§ 4 StVO|Abstand
überholen; rechts überholen; Überholverbot|§ 5 StVO|
rechts überholen Autobahn; überholen Autobahn|§ 5 StVO, § 7 StVO|Überholen
Engstelle; Hindernis vorbeifahren|§ 6 StVO|
Reißverschluss; Spur wechseln; Fahrstreifen wechseln|§ 7 StVO|
Rechts vor links; Vorfahrt; Kreuzung Vorfahrt; Kreuzung Schilder; Vorrang Kreuzung; Vorfahrt gewähren; Stoppschild|§ 8 StVO|Vorfahrt
Kreisverkehr|§ 8 StVO, § 9a StVO|
abbiegen; links abbiegen; wenden Straße; rückwärts fahren|§ 9 StVO|
Einfahrt Ausfahrt Straße; aus Grundstück ausfahren; anfahren|§ 10 StVO|
Rettungsgasse; Rettungsgasse bilden; Stau Autobahn|§ 11 StVO|
Parkverbot; Halteverbot; Falschparken; falsch parken; Parken verboten; Parken Einfahrt; zweite Reihe parken; Parken Gehweg; Parken Kreuzung; Halten verboten; parken Feuerwehrzufahrt; Parken Radweg|§ 12 StVO|Halten und Parken
Parkscheibe; Parkuhr; Parkschein|§ 13 StVO|
Auto sichern; Tür öffnen Radfahrer|§ 14 StVO|
Liegenbleiben; Warndreieck|§ 15 StVO|
abschleppen|§ 15a StVO|
Hupe; Lichthupe; Warnblinkanlage|§ 16 StVO|
Licht Auto; Beleuchtung fahren; Fernlicht; Nebelscheinwerfer; Tagfahrlicht; Licht Fahrrad|§ 17 StVO|
Autobahn Fußgänger; Autobahn Mindestgeschwindigkeit; Autobahn wenden|§ 18 StVO|
Bahnübergang|§ 19 StVO|
Bus überholen; Haltestelle Schulbus|§ 20 StVO|
Personen mitnehmen Auto; Kind Auto Kindersitz; Kindersitz Auto; Kindersitz; Kinder Auto sichern; Kind vorne sitzen|§ 21 StVO|Personenbeförderung
Helm Motorrad; Helmpflicht; anschnallen|§ 21a StVO|
Anschnallpflicht; Kindersitz; Sicherheitsgurt|§ 21a StVO, § 21 StVO|
Ladung sichern; Ladungssicherung|§ 22 StVO|
Handy Steuer; Handyverbot; Handy Auto; Handy Auto fahren; telefonieren Steuer; telefonieren Auto; Blitzer-App; Radarwarner; Handy Fahrrad; Kopfhörer Fahren|§ 23 StVO|sonstige Pflichten von Fahrzeugführenden
Inlineskates; Rollschuhe Straße|§ 24 StVO|
Fußgänger; Gehweg benutzen|§ 25 StVO|
Zebrastreifen|§ 26 StVO|
Demonstrationszug Straße; Verband Kolonne|§ 27 StVO|
Straßenfest; Veranstaltung Straße; Umzug Karneval; Schwertransport; Großraumtransport|§ 29 StVO|
Sonntagsfahrverbot; Lkw Sonntag|§ 30 StVO|
Hindernis Straße; Straße verschmutzen|§ 32 StVO|
Unfall verhalten; Unfall Pflichten|§ 34 StVO|
Blaulicht; Martinshorn; Sonderrechte Feuerwehr|§ 35 StVO, § 38 StVO|
Polizei Handzeichen; Polizei Zeichen Verkehr|§ 36 StVO|
rote Ampel; Ampel überfahren; Rotlichtverstoß; Ampel gelb; grüner Pfeil|§ 37 StVO|Wechsellichtzeichen
Verkehrszeichen; Verkehrsschild|§ 39 StVO, § 41 StVO, § 42 StVO|
spielen Straße; Spielstraße; verkehrsberuhigter Bereich|§ 42 StVO, § 31 StVO|
Straße sperren; Verkehrszeichen anordnen; Tempo 30 Zone anordnen; Straßenverkehrsbehörde|§ 45 StVO, § 44 StVO|
Parkausweis Schwerbehinderte; Ausnahmegenehmigung Straßenverkehr; Sonntagsfahrverbot Ausnahme|§ 46 StVO|
Halteverbot Umzug; Ausnahmegenehmigung Parken; Behindertenparkplatz|§ 46 StVO, § 45 StVO|
autonomes Fahren; selbstfahrendes Auto|§ 1a StVG, § 1d StVG|
Führerschein Voraussetzungen; Führerschein machen|§ 2 StVG|
Probezeit Führerschein; Probezeit Fahranfänger; Führerschein auf Probe; Fahranfänger Jahre|§ 2a StVG|Fahrerlaubnis auf Probe
Aufbauseminar; Probezeit verlängert; Probezeit Verstoß|§ 2a StVG, § 2b StVG|
Führerschein entziehen; Führerschein Behörde entzogen|§ 3 StVG, § 46 FeV|
Punkte Flensburg Führerschein; acht Punkte; Punkte Führerschein weg; Punkte Lappen; Lappen weg; Punkte wie viele|§ 4 StVG|Fahreignungs-Bewertungssystem
Punkte Flensburg; Punktesystem; Fahreignungsregister|§ 4 StVG, § 28 StVG, § 29 StVG|Fahreignungs-Bewertungssystem
Fahreignungsseminar; Punkteabbau|§ 4a StVG, § 4 StVG|
Carsharing; Parkausweis Anwohner; Bewohnerparken|§ 6 StVG, § 45 StVO|
Gefährdungshaftung Auto; Halterhaftung; Haftung Fahrzeughalter; Schwarzfahrt Auto; Auto ohne Wissen benutzt|§ 7 StVG|Haftung des Halters
Unfall haften; Unfall Halter; Auto haften; Betriebsgefahr; Unfall Verschulden; Halter haftet; Halter anderer gefahren; Fahrer haftet|§ 7 StVG, § 18 StVG|Haftung des Halters
Haftungshöchstbetrag Unfall|§ 12 StVG|
Unfall beide schuld; Unfall Mitschuld; Haftungsquote|§ 17 StVG, § 9 StVG|
Fahren ohne Führerschein; Fahren ohne Führerschein Strafe|§ 21 StVG|
Kennzeichen Missbrauch; Nummernschild gefälscht|§ 22 StVG|
Promillegrenze; Alkohol Steuer; Alkohol Auto; Drogen Steuer; Drogen Auto; bekifft gefahren|§ 24a StVG, § 316 StGB|
0,5 Promille; halbes Promille; Promille Führerschein; Kiffen Auto; Cannabis Auto|§ 24a StVG, § 316 StGB, § 69 StGB|
Alkohol Fahranfänger; unter 21 Alkohol|§ 24c StVG|
Fahrverbot; Fahrverbot lange; Fahrverbot Monate; Fahrverbot Dauer|§ 25 StVG, § 44 StGB|Fahrverbot
Halter Kosten Parken; Kostentragung Halter|§ 25a StVG|
Blitzer Verjährung; Bußgeld drei Monate|§ 26 StVG|
Strafzettel verjährt; Bußgeld verjähren Verkehr; Verjährung Verkehr; Verjährung Ordnungswidrigkeit; Verjährung Bußgeld; Knöllchen verjährt|§ 26 StVG, § 31 OWiG|Verjährung
Punkte verfallen; Punkte gelöscht; Punkte Flensburg Tilgung; Punkte verfallen Jahre; Punkte Verjährung|§ 29 StVG|Tilgung
Punkte abfragen; Punkte Auskunft|§ 30 StVG|
Halterdaten; Halterauskunft; Halter ermitteln; Kennzeichen Halter herausfinden|§ 39 StVG|Übermittlung von Fahrzeugdaten und Halterdaten
Führerschein mitführen; Führerschein dabei|§ 4 FeV|
Mofa; E-Scooter|§ 5 FeV, § 4 FeV, § 1 eKFV|
Führerscheinklassen; Fahrerlaubnisklassen; Führerschein Klasse; Anhänger Führerschein; Klasse B; Motorradführerschein; Traktor Führerschein|§ 6 FeV|Einteilung der Fahrerlaubnisklassen
Führerschein Alter; Alter Auto fahren; Mindestalter Führerschein; Moped 15; Motorrad Alter; Mindestalter Motorrad; Roller Alter|§ 10 FeV|Mindestalter
MPU; Idiotentest|§ 11 FeV, § 13 FeV|medizinisch-psychologische Untersuchung
Fahreignung Zweifel; MPU wann; Eignung Führerschein|§ 11 FeV, § 13 FeV, § 14 FeV|Eignung
Führerschein Gesundheit; Diabetes Führerschein; Fahreignung|§ 11 FeV, § 46 FeV|
Sehtest Führerschein|§ 12 FeV|
MPU Alkohol; Idiotentest Alkohol; Alkohol Gutachten Führerschein|§ 13 FeV|
MPU Drogen; Drogen Führerschein|§ 14 FeV|
Führerscheinprüfung; theoretische Prüfung; praktische Fahrprüfung|§ 15 FeV, § 16 FeV, § 17 FeV|
Erste-Hilfe-Kurs Führerschein|§ 19 FeV|
Führerschein wiederbekommen; Neuerteilung Führerschein; Führerschein neu beantragen|§ 20 FeV|
Führerschein beantragen|§ 21 FeV|
Führerschein eingeschränkt; Auflage Führerschein; Brille Führerschein|§ 23 FeV, § 12 FeV|
Führerschein gültig; Lkw Führerschein verlängern|§ 23 FeV, § 24 FeV|
Führerschein umtauschen Frist; alter Führerschein; Führerschein Gültigkeit|§ 24a FeV|
Führerschein umtauschen; Führerscheinumtausch; ausländischer Führerschein|§ 24a FeV, § 31 FeV, § 29 FeV|
Führerschein verloren; Führerschein Ersatz|§ 25 FeV|
Führerschein EU; Führerschein Ausland EU|§ 28 FeV|
Führerschein Ausland gilt; türkischer Führerschein; Führerschein Nicht-EU; Führerschein Drittstaat; amerikanischer Führerschein|§ 29 FeV, § 31 FeV|ausländische Fahrerlaubnisse
ausländisch Führerschein; Führerschein ausländisch fahren; internationaler Führerschein|§ 29 FeV, § 31 FeV, § 25a FeV|
ausländischer Führerschein umschreiben; Führerschein umschreiben|§ 31 FeV, § 30 FeV|
Taxischein; Personenbeförderungsschein; P-Schein; Fahrgastbeförderung|§ 48 FeV|
Begleitetes Fahren; begleitet 17; Führerschein 17|§ 48a FeV|
zulassungsfrei; Anhänger Zulassung; Elektrofahrrad Versicherung|§ 3 FZV, § 4 FZV|
Auto anmelden; Auto zulassen; Auto ummelden|§ 3 FZV, § 6 FZV, § 13 FZV|Zulassung
Fahrzeug anmelden; Zulassung beantragen; Neuwagen zulassen; Zulassung Unterlagen|§ 6 FZV, § 3 FZV|Antrag auf Zulassung
Wunschkennzeichen; Kennzeichen zuteilen; Kennzeichen reservieren; Wunschkennzeichen reservieren|§ 8 FZV|Zuteilung von Kennzeichen
Kennzeichen mitnehmen; Saisonkennzeichen; H-Kennzeichen; Oldtimer Kennzeichen; Oldtimerkennzeichen; Oldtimer; Saisonkennzeichen beantragen; Wechselkennzeichen|§ 9 FZV, § 8 FZV|Besondere Kennzeichen
Elektrokennzeichen; E-Kennzeichen|§ 9a FZV|
Kennzeichen Form; Nummernschild; Kennzeichen lesbar|§ 10 FZV|
Fahrzeugbrief; Fahrzeugschein; Zulassungsbescheinigung; Fahrzeugschein verloren; Fahrzeugbrief verloren; Zulassungsbescheinigung verloren|§ 11 FZV, § 12 FZV|
Auto umziehen; Auto andere Stadt; Fahrzeug ummelden; Umschreibung Fahrzeug|§ 13 FZV|Mitteilungspflichten bei Änderungen
Auto ummelden Umzug; Adresse Fahrzeugschein; Auto Adresse; Halterwechsel; Auto verkauft melden|§ 13 FZV, § 15 FZV|Mitteilungspflichten bei Änderungen
Auto abmelden; Auto Stilllegung; Außerbetriebsetzung; Auto wieder zulassen; Wiederzulassung|§ 14 FZV|Außerbetriebsetzung
Kurzzeitkennzeichen; rotes Kennzeichen; Überführung Auto; Probefahrt Kennzeichen; Probefahrt; Überführungskennzeichen; Händlerkennzeichen|§ 16 FZV, § 16a FZV|Probefahrten
Ausfuhrkennzeichen; Auto exportieren|§ 19 FZV|
Zulassung Auto Versicherung; eVB|§ 23 FZV, § 3 FZV|
Auto Versicherung erlischt; Auto nicht versichert Zulassung|§ 25 FZV|
Versicherungskennzeichen; Mofakennzeichen|§ 26 FZV|
Tuning; Auto verändert; Betriebserlaubnis erlischt|§ 19 StVZO|
Fahrzeug Umbau; Betriebserlaubnis Fahrzeug|§ 19 StVZO, § 21 StVZO|
Hauptuntersuchung; TÜV; Auto TÜV; Auto Untersuchung; TÜV Frist; TÜV abgelaufen; Hauptuntersuchung Auto; TÜV wie oft; TÜV überzogen; Abgasuntersuchung|§ 29 StVZO|Untersuchung der Kraftfahrzeuge
Auto Halter verantwortlich; Halter Pflicht Fahrzeug|§ 31 StVZO|
Fahrtenbuch; Fahrtenbuchauflage|§ 31a StVZO|Fahrtenbuch
Verbandskasten; Warnweste|§ 35h StVZO, § 53a StVZO|
Reifen Profil; Reifenprofil|§ 36 StVZO|
Auspuff laut|§ 49 StVZO|
Tachometer; Spiegel Auto|§ 57 StVZO, § 56 StVZO|
Fahrrad Beleuchtung; Fahrradlicht|§ 67 StVZO|
Ausnahme StVZO|§ 70 StVZO|
Kfz-Steuer; Kraftfahrzeugsteuer|§ 1 KraftStG, § 9 KraftStG|
Kfz-Steuer Befreiung; Kfz-Steuer Schwerbehinderte; Kraftfahrzeugsteuer befreit; Steuerbefreiung Fahrzeug|§ 3 KraftStG, § 3a KraftStG, § 3d KraftStG|Ausnahmen von der Besteuerung
Kfz-Steuer befreit; Elektroauto Steuer|§ 3d KraftStG, § 3a KraftStG|
Kfz-Steuer Höhe; Kfz-Steuer berechnen|§ 9 KraftStG, § 8 KraftStG|
Kfz-Haftpflicht; Kfz Versicherungspflicht; Auto versichern; Autoversicherung; Kfz-Versicherung Pflicht; Mindestversicherung Auto|§ 1 PflVG|Versicherungspflicht
Auto ohne Versicherung; Haftpflichtversicherung Auto; Haftpflicht Pflicht|§ 1 PflVG, § 6 PflVG|
Fahrerflucht unbekannt Entschädigung; Verkehrsopferhilfe|§ 12 PflVG|
Taxi Beförderungspflicht|§ 22 PBefG, § 47 PBefG|
Linienverkehr Bus|§ 42 PBefG, § 13 PBefG|
Taxi Genehmigung; Taxi; Mietwagen Uber; Fahrdienst|§ 47 PBefG, § 2 PBefG, § 49 PBefG|
Regelsatz Bußgeld; Bußgeldkatalog; Fahrverbot Bußgeldkatalog|§ 1 BKatV, § 4 BKatV|
Fahrverbot Voraussetzungen; Regelfahrverbot|§ 4 BKatV, § 25 StVG|
Fahrschule gründen; Fahrlehrer|§ 1 FahrlG2018, § 17 FahrlG2018|
Drohne fliegen|§ 21h LuftVO, § 21b LuftVO|
Maut|§ 1 BFStrMG|
Gebühren Zulassungsstelle; Führerschein Gebühr; Zulassung Kosten|§ 1 GebOSt, § 4 GebOSt|Gebühren
`;

/** Lay terms of road traffic and transport; form as in everyday.ts, in the order of the laws. */
export const LAY_TERMS_TRAFFIC = `
Probezeit Führerschein; Probezeit Fahranfänger; Führerschein auf Probe; Fahranfänger Jahre|§ 2a StVG|Fahrerlaubnis auf Probe
Führerschein Voraussetzungen; Führerschein machen|§ 2 StVG|
Führerschein entziehen; Führerschein Behörde entzogen|§ 3 StVG, § 46 FeV|
Punkte Flensburg Führerschein; acht Punkte; Punkte Führerschein weg; Punkte Lappen|§ 4 StVG|Fahreignungs-Bewertungssystem
Punkte verfallen; Punkte gelöscht; Punkte Flensburg Tilgung|§ 29 StVG|
Punkte abfragen; Punkte Auskunft|§ 30 StVG|
Unfall haften; Unfall Halter; Auto haften; Betriebsgefahr; Unfall Verschulden|§ 7 StVG, § 18 StVG|Haftung des Halters
Unfall beide schuld; Unfall Mitschuld; Haftungsquote|§ 17 StVG, § 9 StVG|
Haftungshöchstbetrag Unfall|§ 12 StVG|
Fahren ohne Führerschein Strafe|§ 21 StVG|
Kennzeichen Missbrauch; Nummernschild gefälscht|§ 22 StVG|
0,5 Promille; halbes Promille; Promille Führerschein; Alkohol Führerschein; Kiffen Auto; Cannabis Auto|§ 24a StVG, § 316 StGB, § 69 StGB|
Fahranfänger Alkohol; unter 21 Alkohol|§ 24c StVG|
Fahrverbot lange; Fahrverbot Monate; Fahrverbot Dauer|§ 25 StVG, § 44 StGB|Fahrverbot
Halter Kosten Parken; Kostentragung Halter|§ 25a StVG|
Blitzer Verjährung; Bußgeld drei Monate|§ 26 StVG|
autonomes Fahren; selbstfahrendes Auto|§ 1a StVG, § 1d StVG|
Carsharing; Parkausweis Anwohner; Bewohnerparken|§ 6 StVG, § 45 StVO|
Rücksicht Straßenverkehr; Grundregel Verkehr|§ 1 StVO|
Winterreifen; Winterreifenpflicht; Schnee Reifen; Straßenbenutzung Fahrrad; Radweg Pflicht|§ 2 StVO|
Tempo Stadt; fahren schnell Stadt; schnell fahren; 50 innerorts; Tempo 100 Landstraße; Tempo 30|§ 3 StVO|Geschwindigkeit
Abstand Auto; zu dicht aufgefahren; halber Tacho|§ 4 StVO|
überholen; rechts überholen; Überholverbot|§ 5 StVO|
Engstelle; Hindernis vorbeifahren|§ 6 StVO|
Reißverschluss; Spur wechseln; Fahrstreifen wechseln|§ 7 StVO|
Kreuzung Vorfahrt; Kreuzung Schilder; Vorrang Kreuzung|§ 8 StVO|Vorfahrt
Kreisverkehr|§ 8 StVO, § 9a StVO|
abbiegen; links abbiegen; wenden Straße; rückwärts fahren|§ 9 StVO|
Einfahrt Ausfahrt Straße; aus Grundstück ausfahren; anfahren|§ 10 StVO|
Rettungsgasse bilden; Stau Autobahn|§ 11 StVO|
Parken verboten; Parken Einfahrt; zweite Reihe parken; Parken Gehweg; Parken Kreuzung; Halten verboten|§ 12 StVO|Halten und Parken
Parkscheibe; Parkuhr; Parkschein|§ 13 StVO|
Auto sichern; Tür öffnen Radfahrer|§ 14 StVO|
Liegenbleiben; Warndreieck|§ 15 StVO|
abschleppen|§ 15a StVO|
Hupe; hupen; Lichthupe; Warnblinkanlage|§ 16 StVO|
Licht Auto; Beleuchtung fahren; Fernlicht|§ 17 StVO|
Autobahn Fußgänger; Autobahn Mindestgeschwindigkeit; Autobahn wenden|§ 18 StVO|
Bahnübergang|§ 19 StVO|
Bus überholen; Haltestelle Schulbus|§ 20 StVO|
Personen mitnehmen Auto; Kind Auto Kindersitz; Kindersitz Auto; Kindersitz|§ 21 StVO|Personenbeförderung
Helm Motorrad; Helmpflicht; anschnallen|§ 21a StVO|
Ladung sichern; Ladungssicherung|§ 22 StVO|
Handy Auto fahren; telefonieren Steuer; telefonieren Auto; Blitzer-App; Radarwarner; Handy am Steuer|§ 23 StVO|sonstige Pflichten von Fahrzeugführenden
Inlineskates; Rollschuhe Straße|§ 24 StVO|
Fußgänger; Gehweg benutzen|§ 25 StVO|
Zebrastreifen|§ 26 StVO|
Demonstrationszug Straße; Verband Kolonne|§ 27 StVO|
Sonntagsfahrverbot; Lkw Sonntag|§ 30 StVO|
Unfall verhalten; Unfall Pflichten|§ 34 StVO|
Blaulicht; Martinshorn; Sonderrechte Feuerwehr|§ 35 StVO, § 38 StVO|
Polizei Handzeichen; Polizei Zeichen Verkehr|§ 36 StVO|
rote Ampel; Ampel überfahren; Rotlichtverstoß; Ampel gelb; grüner Pfeil|§ 37 StVO|Wechsellichtzeichen
Verkehrszeichen; Verkehrsschild|§ 39 StVO, § 41 StVO, § 42 StVO|
Halteverbot Umzug; Ausnahmegenehmigung Parken; Behindertenparkplatz|§ 46 StVO, § 45 StVO|
Regelsatz Bußgeld; Bußgeldkatalog; Fahrverbot Bußgeldkatalog|§ 1 BKatV, § 4 BKatV|
Führerschein Alter; Alter Auto fahren; Mindestalter Führerschein; Moped 15|§ 10 FeV|Mindestalter
begleitet 17; Führerschein 17; begleitet fahren|§ 48a FeV|
Sehtest Führerschein|§ 12 FeV|
MPU Alkohol; Idiotentest Alkohol; Alkohol Gutachten Führerschein|§ 13 FeV|
MPU Drogen; Drogen Führerschein|§ 14 FeV|
Idiotentest; Fahreignung Zweifel; MPU wann; Eignung Führerschein|§ 11 FeV, § 13 FeV, § 14 FeV|Eignung
Führerschein wiederbekommen; Neuerteilung Führerschein; Führerschein neu beantragen|§ 20 FeV|
Führerschein beantragen|§ 21 FeV|
Führerschein verloren; Führerschein Ersatz|§ 25 FeV|
Führerschein EU; EU-Führerschein; Führerschein Ausland EU|§ 28 FeV|
ausländisch Führerschein; Führerschein ausländisch fahren; internationaler Führerschein|§ 29 FeV, § 31 FeV, § 25a FeV|
ausländischer Führerschein umschreiben; Führerschein umschreiben|§ 31 FeV, § 30 FeV|
Taxischein; Personenbeförderungsschein; P-Schein|§ 48 FeV|
Führerscheinprüfung; theoretische Prüfung; praktische Fahrprüfung|§ 15 FeV, § 16 FeV, § 17 FeV|
Mofa; E-Scooter|§ 5 FeV, § 4 FeV, § 1 eKFV|
Führerschein Klasse; Anhänger Führerschein; Klasse B|§ 6 FeV|
Führerschein gültig; Lkw Führerschein verlängern|§ 23 FeV, § 24 FeV|
Auto TÜV; Auto Untersuchung; TÜV Frist; TÜV abgelaufen|§ 29 StVZO|Untersuchung der Kraftfahrzeuge
Fahrtenbuch; Fahrtenbuchauflage|§ 31a StVZO|Fahrtenbuch
Verbandskasten; Warnweste|§ 35h StVZO, § 53a StVZO|
Tuning; Auto verändert; Betriebserlaubnis erlischt|§ 19 StVZO|
Reifen Profil; Reifenprofil|§ 36 StVZO|
Auspuff laut|§ 49 StVZO|
Fahrrad Beleuchtung; Fahrradlicht|§ 67 StVZO|
Auto Halter verantwortlich; Halter Pflicht Fahrzeug|§ 31 StVZO|
Tachometer; Spiegel Auto|§ 57 StVZO, § 56 StVZO|
Auto ummelden Umzug; Adresse Fahrzeugschein; Auto Adresse; Halterwechsel; Auto verkauft melden|§ 13 FZV, § 15 FZV|Mitteilungspflichten bei Änderungen
Kennzeichen mitnehmen; Saisonkennzeichen; H-Kennzeichen; Oldtimer Kennzeichen|§ 9 FZV, § 8 FZV|
Kurzzeitkennzeichen; rotes Kennzeichen; Überführung Auto|§ 16 FZV, § 16a FZV|
Elektrokennzeichen; E-Kennzeichen|§ 9a FZV|
Zulassung Auto Versicherung; eVB|§ 23 FZV, § 3 FZV|
Fahrzeugbrief; Fahrzeugschein; Zulassungsbescheinigung|§ 11 FZV, § 12 FZV|
Auto ohne Versicherung; Versicherungspflicht Auto; Haftpflichtversicherung Auto; Haftpflicht Pflicht|§ 1 PflVG, § 6 PflVG|
Unfall Versicherung direkt; Direktanspruch Versicherung|§ 115 VVG|
Fahrerflucht unbekannt Entschädigung; Verkehrsopferhilfe|§ 12 PflVG|
Kfz-Steuer; Kraftfahrzeugsteuer|§ 1 KraftStG, § 9 KraftStG|
Kfz-Steuer befreit; Elektroauto Steuer|§ 3d KraftStG, § 3a KraftStG|
Taxi Genehmigung; Taxi; Mietwagen Uber; Fahrdienst|§ 47 PBefG, § 2 PBefG, § 49 PBefG|
Taxi Beförderungspflicht|§ 22 PBefG, § 47 PBefG|
Linienverkehr Bus|§ 42 PBefG, § 13 PBefG|
Fahrschule gründen; Fahrlehrer|§ 1 FahrlG2018, § 17 FahrlG2018|
Drohne fliegen|§ 21h LuftVO, § 21b LuftVO|
Maut|§ 1 BFStrMG|
`;

/** More everyday names of road traffic, licences, registration and vehicles; form as in dataProtection.ts, in the order of the laws. */
export const LAY_TERMS_MORE_TRAFFIC = `
Führerschein erste Voraussetzungen; ungeeignet Autofahren; Senioren Führerschein|§ 2 StVG|
Fahranfänger geblitzt; A-Verstoß; Probezeit vier Jahre; Probezeit Handy|§ 2a StVG|
Führerscheinentzug Behörde; Führerscheinstelle entzieht|§ 3 StVG|
wie viele Punkte Handy; Punktestand; Punkte abbauen; Ermahnung Punkte; ab wann Führerschein weg Punkte|§ 4 StVG|
Kennzeichen verloren; Nummernschild gestohlen|§ 5 StVG|
Halter zahlt Unfall; Hund angefahren; Kind angefahren; Fußgänger angefahren; Auto geliehen Unfall; Anhänger Unfall Haftung|§ 7 StVG, § 18 StVG|
Mitfahrer verletzt; Beifahrer verletzt|§ 7 StVG, § 8a StVG|
Fahrer Schuld Unfall; Fahrer zahlt Unfall|§ 18 StVG|
Auffahrunfall Schuld; Unfall Quote; Parkplatzunfall; beide rückwärts ausgeparkt|§ 17 StVG, § 9 StVG|
getötet Unfall Ersatz; Unterhalt nach Unfalltod|§ 10 StVG|
Schmerzensgeld Verkehrsunfall|§ 11 StVG, § 253 BGB|
Unfallrente Verkehr; Unfall Rente monatlich|§ 13 StVG|
Unfall Ansprüche verjährt|§ 14 StVG|
Führerschein vergessen; ohne Führerschein erwischt; Auto ohne Führerschein verliehen; 15-Jähriger fährt Auto; Fahrverbot trotzdem gefahren|§ 21 StVG|Fahren ohne Fahrerlaubnis
falsches Kennzeichen; Kennzeichen verdeckt; Kennzeichen fälschen|§ 22 StVG|
Tacho manipuliert; Kilometerstand gedreht; Tachobetrug|§ 22b StVG|
ein Bier Auto; Restalkohol; Cannabis Steuer; Joint Auto; wie viel trinken fahren; Kokain Auto; Medikamente Auto|§ 24a StVG|0,5 Promille-Grenze
null Promille; Alkohol Probezeit; Fahranfänger Bier|§ 24c StVG|
Führerschein einen Monat abgeben; Fahrverbot antreten; Fahrverbot verschieben; Führerschein abgeben Fahrverbot; Fahrverbot vier Monate|§ 25 StVG|Fahrverbot
Fahrer nicht ermittelt Parkverstoß; Halter zahlt Parkverstoß|§ 25a StVG|
Knöllchen nach Monaten; geblitzt drei Monate|§ 26 StVG|
Eintrag Flensburg; was steht in Flensburg|§ 28 StVG|
Punkt zweieinhalb Jahre; Punkt fünf Jahre|§ 29 StVG|
wem gehört Kennzeichen; Unfallgegner Kennzeichen; Falschparker Halter|§ 39 StVG|
rücksichtslos fahren; gegenseitige Rücksicht|§ 1 StVO|
Sommerreifen Schnee; Fahrrad Fußweg; Fahrrad Straße fahren; nebeneinander Radfahren; Radwegpflicht; Rad Gehsteig; Ganzjahresreifen; Kind Rad Gehsteig|§ 2 StVO|
wie schnell Ort; zu schnell gefahren; 80 statt 50; Geschwindigkeit Nebel; Schrittgeschwindigkeit; Langsam fahren; Richtgeschwindigkeit; Sichtweite Tempo|§ 3 StVO|
dicht auffahren; Drängler; Abstand Autobahn; grundlos gebremst|§ 4 StVO|
Radfahrer überholen; Abstand Radfahrer; anderthalb Meter; Überholverbot Lkw|§ 5 StVO|
Müllauto vorbeifahren; parkendes Auto Gegenverkehr|§ 6 StVO|
Reißverschlussverfahren; Einfädeln; linke Spur|§ 7 StVO|
Beschleunigungsstreifen|§ 7a StVO, § 18 StVO|
Feldweg Vorfahrt; Kreisel Vorfahrt; Vorfahrt genommen|§ 8 StVO|
Blinken abbiegen; Radfahrer rechts abbiegen; toter Winkel; Wendemanöver; Lkw rechts abbiegen|§ 9 StVO|
aus Parklücke fahren; Ausfahrt Vorfahrt; abgesenkter Bordstein; Blinken anfahren|§ 10 StVO|
Gasse Rettungswagen; Kreuzung verstopft|§ 11 StVO|
zugeparkt; Einfahrt blockiert; Nachbar parkt; Wohnmobil parken; Anhänger zwei Wochen; parken gegenüber Einfahrt; Parken Fahrtrichtung; Behindertenparkplatz geparkt; Parken fünf Meter; absolutes Halteverbot; Parken Bordstein; Lkw Wohngebiet parken; Parkplatz freihalten; Garage zugeparkt; Parken Bushaltestelle|§ 12 StVO|Halten und Parken
Parkzeit überschritten; Parkticket; Parkuhr kaputt; Elektroauto Parkscheibe|§ 13 StVO|
Autotür Radfahrer; Dooring; Auto unverschlossen|§ 14 StVO|
Panne Autobahn; Auto liegengeblieben|§ 15 StVO, § 15a StVO|
Hupen Hochzeit; Lichthupe drängeln|§ 16 StVO|
Licht einschalten; Abblendlicht; ohne Licht gefahren; Standlicht|§ 17 StVO|
Autobahn rückwärts; Geisterfahrer; Mofa Autobahn; Standstreifen; Autobahn halten|§ 18 StVO|
Bahnschranke; Schranke Zug|§ 19 StVO|
Straßenbahn überholen; Bus Blinker; Haltestelle vorbeifahren|§ 20 StVO|
Kinder Lastenrad; Fahrradanhänger Kinder; Ladefläche mitfahren; Baby Auto|§ 21 StVO|
ohne Gurt; Gurtpflicht; Helm Moped|§ 21a StVO|
Ladung verloren; Matratze Dach; Ladung übersteht; Dachgepäckträger|§ 22 StVO|
Handy Ampel; Handy in Hand; Navi bedienen; Smartwatch Steuer; Hund Auto Sicht; Burka Steuer; Blitzerwarner; Gesicht verdeckt Auto|§ 23 StVO|
Skateboard; Rollstuhl Gehweg; Rollschuhe|§ 24 StVO|
Fußgänger ohne Gehweg; Fußgänger Landstraße|§ 25 StVO|
Fußgängerüberweg; Zebrastreifen halten|§ 26 StVO|
Radgruppe; Kolonne fahren|§ 27 StVO|
Reiten Straße; Hund Fahrrad führen; Kühe Straße; Pferd Straße|§ 28 StVO|Tiere
Straßenrennen Erlaubnis; Radrennen; Schwertransport Erlaubnis|§ 29 StVO|
Motor laufen lassen; unnötig herumfahren; Autoposing|§ 30 StVO|
Kinder spielen Straße; Schlitten Straße|§ 31 StVO|
Dreck Straße Traktor; Bauschutt Straße; Mülltonne Straße; Blumenkübel Straße|§ 32 StVO|Verkehrshindernisse
Werbung Straßenrand; Plakate Kreuzung; Werbetafel Straße ablenken|§ 33 StVO|Verkehrsbeeinträchtigungen
nach Unfall tun; Zettel Windschutzscheibe Unfall; Parkschaden; Unfall Polizei rufen; Unfallstelle sichern; Personalien Unfall austauschen|§ 34 StVO, § 142 StGB|Unfall
Müllabfuhr Sonderrechte|§ 35 StVO|
Polizei hält an; Verkehrskontrolle; Anhaltezeichen|§ 36 StVO|
Grünpfeil; Fußgänger rot; Ampel ausgefallen; Radfahrer rote Ampel|§ 37 StVO|
Rettungswagen Platz machen; gelbes Blinklicht|§ 38 StVO|
Schild übersehen; Zusatzzeichen; Schild verdeckt|§ 39 StVO|
Gefahrzeichen|§ 40 StVO|
Einfahrt verboten; Durchfahrt verboten; Anlieger frei; Zone 30|§ 41 StVO|
Bewohnerparkausweis; Anwohnerparkausweis; Tempo 30 beantragen; Zebrastreifen beantragen; Schild aufstellen; Verkehrsspiegel; Poller; Baustelle absperren Straße; Anwohnerparken|§ 45 StVO|Verkehrszeichen und Verkehrseinrichtungen
Ausnahme Handwerker parken; Handwerkerparkausweis; Gurtpflicht befreit; blauer Parkausweis; Halteverbot beantragen|§ 46 StVO|Ausnahmegenehmigung
Verkehrsunterricht|§ 48 StVO|
ohne Führerschein fahren erlaubt; Pedelec Führerschein; Mofa Führerschein; Roller 25|§ 4 FeV, § 5 FeV|
Rollstuhl Straßenverkehr; eingeschränkt fahrtüchtig|§ 2 FeV|
Radfahren verboten Behörde; Fahrradverbot|§ 3 FeV|
Wohnmobil Führerschein; Anhänger ziehen Führerschein; Moped Führerschein; Lkw Führerschein; Roller Führerschein; 7,5 Tonnen; Trecker fahren|§ 6 FeV|
B96; 125er fahren; B196|§ 6a FeV, § 6b FeV|
Führerschein Wohnsitz|§ 7 FeV|
ab wann Führerschein; Führerschein mit 16; Moped ab 15; Lkw Alter|§ 10 FeV|
Epilepsie Führerschein; Depression Führerschein; ärztliches Gutachten Führerschein; Schlaganfall Autofahren; aggressiv Führerschein; Eignungszweifel|§ 11 FeV|
Augenarzt Führerschein; schlecht sehen Führerschein; farbenblind Führerschein|§ 12 FeV|
MPU 1,6; MPU Fahrrad betrunken; MPU Trunkenheit|§ 13 FeV|
MPU Cannabis; Drogentest Führerschein; Abstinenznachweis|§ 14 FeV|
Theorieprüfung durchgefallen; Theorieprüfung; Führerscheinprüfung Sprache|§ 16 FeV, § 18 FeV|
Fahrprüfung durchgefallen; praktische Prüfung wiederholen|§ 17 FeV, § 18 FeV|
Automatikführerschein; Automatik Führerschein|§ 17a FeV|
Führerschein zurückbekommen|§ 20 FeV|
Führerscheinantrag; Führerschein Unterlagen|§ 21 FeV, § 22 FeV|
Rosa Führerschein; grauer Lappen; Führerschein 2033; Führerschein Umtauschfrist; Papierführerschein|§ 24a FeV|
neuer Führerschein Karte; Führerschein geklaut; Führerschein Name ändern|§ 25 FeV|
Internationaler Führerschein beantragen|§ 25a FeV|
Bundeswehrführerschein|§ 26 FeV, § 27 FeV|
polnischer Führerschein; EU-Führerschein umschreiben|§ 28 FeV, § 30 FeV|
Führerschein sechs Monate gültig; syrischer Führerschein; ukrainischer Führerschein; Tourist Führerschein|§ 29 FeV|
Führerschein anerkennen lassen; Schweizer Führerschein|§ 31 FeV|
Führerschein auf Dauer ungeeignet; Führerschein Krankheit entzogen|§ 46 FeV|
Führerschein abliefern|§ 47 FeV|
Taxi fahren Führerschein; Krankentransport Schein|§ 48 FeV|
BF17; mit 17 fahren; Begleitperson Führerschein|§ 48a FeV|
Auto ohne Zulassung; E-Bike Zulassung; Anhänger ohne Kennzeichen; Traktor zulassen|§ 3 FZV, § 4 FZV|
Mängelkarte; Betrieb untersagt Fahrzeug|§ 5 FZV|
Auto zulassen Vollmacht; Zulassungsstelle Unterlagen; Halter minderjährig; Auto auf Kind zulassen|§ 6 FZV|Antrag auf Zulassung
Import Auto zulassen; Auto aus Ausland anmelden|§ 7 FZV|
Kennzeichenreservierung; Kennzeichen aussuchen|§ 8 FZV|
Motorrad Saison; Historisches Kennzeichen; grünes Kennzeichen Steuer|§ 9 FZV|
Kennzeichen schief; Kennzeichen vorne; Kennzeichen unleserlich|§ 10 FZV|
Fahrzeugschein vergessen|§ 11 FZV|
Fahrzeugbrief weg; Brief Auto Bank|§ 12 FZV|
Auto gekauft ummelden; Käufer meldet nicht um; Umzug Kennzeichen behalten; Verkauf Auto anzeigen; Adresse Zulassungsstelle|§ 13 FZV|Mitteilungspflichten bei Änderungen
Auto verschrotten|§ 14 FZV, § 15 FZV|
online zulassen; Auto online abmelden|§ 15a FZV, § 15g FZV|
Oldtimer Rallye|§ 17 FZV|
ausländisches Kennzeichen Deutschland; Auto ausländisch angemeldet|§ 20 FZV, § 46 FZV|
Deckungskarte; Versicherungsbestätigung Auto|§ 23 FZV|
Autoversicherung nicht bezahlt; Zwangsstilllegung|§ 25 FZV|
Mofaschild; Roller Kennzeichen; E-Scooter Kennzeichen|§ 26 FZV, § 29a FZV|
Auto tieferlegen; Felgen eintragen; Spoiler; Folierung; Chiptuning; Sportauspuff|§ 19 StVZO, § 22 StVZO|
Einzelabnahme|§ 21 StVZO|
Oldtimergutachten|§ 23 StVZO|
Plakette abgelaufen; TÜV Anhänger; TÜV Neuwagen; ohne TÜV gefahren|§ 29 StVZO|
Auto verkehrssicher|§ 30 StVZO|
Halter nicht verkehrssicher; Auto verleihen Verantwortung|§ 31 StVZO|
Fahrer nicht benannt; Fahrtenbuch führen; weiß nicht wer gefahren|§ 31a StVZO|
Auto zu breit; Länge Gespann|§ 32 StVZO|
Abschleppen Stange|§ 33 StVZO|
überladen; zulässiges Gesamtgewicht|§ 34 StVZO|
Kindersitzbefestigung; Sicherheitsgurte Auto Einbau|§ 35a StVZO|
Erste-Hilfe-Kasten Auto|§ 35h StVZO|
1,6 Millimeter; abgefahrene Reifen|§ 36 StVZO|
Spikes|§ 37 StVZO|
getönte Scheiben; Riss Windschutzscheibe|§ 40 StVZO|
Anhängelast|§ 42 StVZO|
laut Motorrad; Klappenauspuff|§ 49 StVZO|
Xenon nachrüsten; LED Scheinwerfer; Unterbodenbeleuchtung|§ 49a StVZO, § 50 StVZO|
Warnweste Pflicht; Warndreieck Pflicht|§ 53a StVZO|
Fahrrad Klingel; Klingel Rad|§ 64a StVZO|
Fahrrad Bremse; Fixie|§ 65 StVZO|
Fahrradlampe; Rücklicht Fahrrad; Reflektoren|§ 67 StVZO|
`;

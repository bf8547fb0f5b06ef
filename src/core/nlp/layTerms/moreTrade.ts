/** More everyday names of trade, guarding, weapons and explosives; form as in dataProtection.ts, in the order of the laws. */
export const LAY_TERMS_MORE_TRADE = `
Gewerbe frei|§ 1 GewO|
zwei Gewerbe gleichzeitig; mehrere Gewerbe|§ 3 GewO|
EU-Ausländer Gewerbe Deutschland; Dienstleister EU vorübergehend|§ 4 GewO, § 13a GewO|
Arzt kein Gewerbe; Anwalt kein Gewerbe; freier Beruf Gewerbe; Landwirtschaft Gewerbe|§ 6 GewO|Anwendungsbereich
Gewerbeerlaubnis drei Monate|§ 6a GewO|
Vermittlerregister|§ 11a GewO|
Insolvenz Gewerbeuntersagung|§ 12 GewO|
ausländische Sachkunde Gewerbe|§ 13c GewO, § 13b GewO|
Nebengewerbe; nebenberuflich selbständig; Gewerbe Nebenjob; Online-Shop anmelden; Onlineshop Gewerbe; Laden eröffnen; Filiale anmelden; Gewerbeamt; Adresse Gewerbe ändern; Firma umziehen; Photovoltaik Gewerbe; eBay Gewerbe; Geschäft schließen abmelden; Gewerbe Kosten anmelden|§ 14 GewO|Anzeigepflicht
Gewerbeschein erhalten; Empfangsbescheinigung Gewerbe; Laden dichtmachen ohne Erlaubnis|§ 15 GewO|
Gewerbekontrolle; Gewerbeamt Nachschau; Behörde kontrolliert Laden|§ 29 GewO|Auskunft und Nachschau
Privatklinik|§ 30 GewO|
Wache Schiff Piraten|§ 31 GewO|
Striptease; Peepshow; Tabledance|§ 33a GewO|
Geldspielgerät; Spielautomat Kneipe; Automatenaufsteller|§ 33c GewO|
Preisspiel; Pokerturnier; Gewinnspiel Erlaubnis|§ 33d GewO, § 33g GewO|
Lotterie; Casino; Spielbank|§ 33h GewO|
Spielhallenerlaubnis; Spielothek|§ 33i GewO|
Leihhaus|§ 34 GewO|Pfandleihgewerbe
Bodyguard; Personenschutz; Ordner Veranstaltung; Kaufhausdetektiv; Doorman; Einlasskontrolle; Wachschutz; Objektschutz; Sicherheitsfirma gründen; 34a-Schein; Sachkunde IHK Bewachung; Asylunterkunft bewachen; Citystreife; Wachpersonal; Sicherheitsgewerbe; Disco Türsteher; vorbestraft Sicherheitsdienst; Wachmann Zuverlässigkeit; Bewachung Vorstrafe|§ 34a GewO|Bewachungsgewerbe
Versteigerung Erlaubnis; Auktionator; Auktionshaus|§ 34b GewO|
Wohnungen verwalten Erlaubnis; Maklerlizenz; Makler Weiterbildung; WEG-Verwalter Erlaubnis|§ 34c GewO|
Versicherung verkaufen Erlaubnis; Versicherungsvertreter; Versicherungen vermitteln|§ 34d GewO|
Fonds vermitteln; Geldanlage vermitteln; Finanzberater|§ 34f GewO, § 34h GewO|
Honorarberater|§ 34h GewO|
Hauskredit vermitteln; Baufinanzierung vermitteln|§ 34i GewO|
Steuerschulden Gewerbe; Gewerbe dichtmachen; unzuverlässiger Gewerbetreibender; Gewerbeverbot; Gewerbe wieder erlaubt; Wiedergestattung|§ 35 GewO|Gewerbeuntersagung
vereidigter Sachverständiger; öffentlich bestellter Sachverständiger|§ 36 GewO|
Führungszeugnis Gewerbe; Partnervermittlung; Altmetallhändler; Schrotthändler; Goldankauf; Reisebüro anmelden; Gebrauchtwarenhandel|§ 38 GewO|Überwachungsbedürftige Gewerbe
Stellvertreter Gewerbe; Pächter Gewerbe|§ 45 GewO|
Inhaber gestorben Betrieb weiterführen; Witwe führt Betrieb|§ 46 GewO|
fliegender Händler; an der Tür verkaufen; Marktverkäufer; Schausteller; mobiler Verkauf; Verkaufswagen; Verkauf Straße; Drückerkolonne; Eiswagen|§ 55 GewO|Reisegewerbekarte
Reisegewerbe ohne Karte; Blumen verkaufen Straße; Lebensmittel Wagen verkaufen; Zeitungen verkaufen Straße|§ 55a GewO|
Reisegewerbe anzeigen|§ 55c GewO|
Hausieren Sonntag; Reisegewerbe Sonntag|§ 55e GewO|
Haustür Kredit verkaufen; Schmuck Haustür verkaufen; Haustürgeschäft verboten|§ 56 GewO|
Kaffeefahrt; Verkaufsveranstaltung Gasthaus; Verkaufsfahrt|§ 56a GewO|Wanderlager
Reisegewerbekarte abgelehnt; Reisegewerbekarte vorbestraft|§ 57 GewO|
Jahrmarkt Alkohol; Volksfest; Kirmes|§ 60b GewO|
Reisegewerbekarte mitführen; Reisegewerbekarte vorzeigen|§ 60c GewO|
Messe veranstalten; Fachmesse|§ 64 GewO|
Ausstellung Gewerbe|§ 65 GewO|
Großmarkt|§ 66 GewO|
Bauernmarkt|§ 67 GewO|
Weihnachtsmarkt; Trödelmarkt; Antikmarkt; Töpfermarkt|§ 68 GewO|Spezialmarkt und Jahrmarkt
Imbiss Markt Alkohol|§ 68a GewO|
Markt genehmigen lassen; Marktfestsetzung|§ 69 GewO|
Stand Weihnachtsmarkt; Standplatz abgelehnt; Schausteller abgelehnt; Standplatz Volksfest|§ 70 GewO|Recht zur Teilnahme
Standgebühr; Standgeld|§ 71 GewO|
Arbeitsvertrag frei gestalten|§ 105 GewO|
Chef ändert Arbeitszeit; Dienstplan ändern; andere Aufgaben Chef; anderer Arbeitsort Chef|§ 106 GewO|
Sachbezug statt Lohn; Trinkgeld statt Lohn|§ 107 GewO|
Lohnzettel; Abrechnung Lohn verweigert|§ 108 GewO|
schlechtes Zeugnis Chef; Zeugnisformulierung; Zeugnis Note|§ 109 GewO|
Konkurrenzklausel|§ 110 GewO, § 74 HGB|
ohne Erlaubnis bewacht Bußgeld; ohne Gewerbeerlaubnis; Makler ohne Erlaubnis Strafe|§ 144 GewO|
ohne Reisegewerbekarte Bußgeld|§ 145 GewO|
Gewerbe nicht angemeldet Strafe; Schwarzgewerbe; Gewerbe zu spät angemeldet|§ 146 GewO|
wiederholt Gewerbe unerlaubt; Gewerbe Straftat|§ 148 GewO|
Auszug Gewerbezentralregister; Gewerbezentralregister beantragen|§ 150 GewO|
Eintrag Gewerbezentralregister löschen|§ 153 GewO|
Bewachung zuständige Behörde|§ 1 BewachV|
Staatsanwalt informiert Bewachung|§ 2 BewachV|
Bewachung Antrag Unterlagen; Sicherheitsfirma Antrag|§ 3 BewachV, § 34a GewO|
Zweck Unterrichtung Bewachung|§ 4 BewachV|
Unterrichtung IHK Wachpersonal|§ 5 BewachV|
Unterrichtung 40 Stunden; Unterrichtung Dauer Bewachung; Unterrichtung Sprache Bewachung|§ 6 BewachV|Verfahren
Inhalt Unterrichtung Bewachung; Themen Unterrichtung Bewachung|§ 7 BewachV|
Polizist Unterrichtung befreit; Ausbildung Fachkraft Schutz Sicherheit; Nachweis statt Unterrichtung|§ 8 BewachV|Anerkennung anderer Nachweise
Sachkundeprüfung Inhalt Bewachung; was kommt Sachkundeprüfung 34a|§ 9 BewachV|
Sachkundeprüfung Prüfungsausschuss|§ 10 BewachV|
Sachkundeprüfung durchgefallen; Sachkundeprüfung wiederholen; Sachkundeprüfung mündlich; Sachkundeprüfung Multiple|§ 11 BewachV|Prüfung Verfahren
ohne Sachkundeprüfung Bewachung; Sachkundeprüfung befreit|§ 12 BewachV|
ausländische Sicherheitsfirma|§ 13 BewachV|
Haftpflicht Sicherheitsfirma; Versicherung Bewachung; Deckungssumme Bewachung|§ 14 BewachV|Umfang der Versicherung
Versicherung gekündigt Bewachung|§ 15 BewachV|
Wachmann anmelden; Wachperson melden; Wachperson Alter; neuer Mitarbeiter Sicherheitsdienst; Wachperson abmelden; Wachmann 18|§ 16 BewachV|Beschäftigte
Dienstanweisung Wachdienst; Dienstanweisung Sicherheit|§ 17 BewachV|
Dienstausweis Wachmann; Namensschild Wachmann; Namensschild Security; Bewacherausweis; Wachmann Ausweis; Namensschild Türsteher|§ 18 BewachV|Ausweis Kennzeichnung
Uniform Sicherheitsdienst; Dienstkleidung Wachmann; Uniform Security polizeiähnlich|§ 19 BewachV|Dienstkleidung
bewaffneter Wachmann; Wachmann schießt; Schusswaffe Wachdienst|§ 20 BewachV|
Aufzeichnungen Bewachung; Bewachungsvertrag aufbewahren|§ 21 BewachV|Buchführung
Bußgeld Sicherheitsdienst; Ordnungswidrigkeit Bewachung|§ 22 BewachV|
Waffe Begriff; Spielzeugwaffe; Softair; Armbrust; Baseballschläger Waffe|§ 1 WaffG|
Waffe ab 18; freie Waffen; Waffenliste; Waffe frei verkäuflich|§ 2 WaffG|
Kind Waffe; Jugendlicher Reizgas|§ 3 WaffG|
legal Waffe besitzen; Waffe besitzen dürfen; Schusswaffe kaufen; Waffenerlaubnis beantragen|§ 4 WaffG|Voraussetzungen
vorbestraft Waffe; Waffe Reichsbürger; Waffe AfD; Jäger Trunkenheitsfahrt|§ 5 WaffG|Zuverlässigkeit
Waffe unter 25; Waffe Depression; Waffe Alkoholiker; Waffe psychisch krank|§ 6 WaffG|
Waffenprüfung; Waffenschein Prüfung|§ 7 WaffG|
Waffe zum Selbstschutz; Bedürfnisnachweis|§ 8 WaffG, § 19 WaffG|
WBK; Waffenbesitzkarte beantragen; Schreckschuss führen; Silvester schießen Pistole|§ 10 WaffG|
Waffe leihen; Waffe Transport Auto; Waffe zum Schießstand; Waffe eigenes Grundstück|§ 12 WaffG|Ausnahmen
Jäger Gewehr kaufen; Jagdwaffe; Schalldämpfer Jäger|§ 13 WaffG|
Schützenverein Waffe; zwölf Monate Training; Sportwaffe kaufen; Sportschütze Kontingent|§ 14 WaffG|
Schützenfest Waffe; Brauchtumsschütze; Böllerschütze|§ 16 WaffG|
bedrohte Person Waffe|§ 19 WaffG|
Gewehr Opa; Gewehr nach Tod; Opas Gewehr; Gewehr geerbt; Waffe Vater gestorben|§ 20 WaffG|
Waffenladen; Büchsenmacher; Waffenhändler|§ 21 WaffG|
Waffe selbst bauen; 3D-Drucker Waffe|§ 26 WaffG|
Kind Schützenverein; Schießen ab 12; Schießbude; Luftgewehr Kind|§ 27 WaffG|
Geldtransport Waffe|§ 28 WaffG|
Waffe ins Ausland; Waffe importieren; Waffe mitbringen|§ 29 WaffG|
Jagdreise Ausland Waffe; Feuerwaffenpass|§ 32 WaffG|
Waffe privat verkaufen; Munition weitergeben; Waffe online kaufen|§ 34 WaffG|
Waffenschrank Schlüssel; Waffenkontrolle zu Hause; Waffen Tresor; Munition lagern; Luftgewehr lagern; Waffenaufbewahrung|§ 36 WaffG|Aufbewahrung
Waffe anmelden Behörde; Waffenkauf melden|§ 37a WaffG|
Waffe Umzug|§ 37i WaffG|
Waffe Papiere dabei; Jäger Ausweis mitführen|§ 38 WaffG|
Behörde kontrolliert Waffenschrank|§ 39 WaffG, § 36 WaffG|
Salutwaffe; Dekowaffe|§ 39b WaffG, § 39c WaffG|
Butterflymesser; Wurfstern; Nunchaku; Molotowcocktail; Elektroschocker; Totschläger; Wurfsterne; Faustmesser|§ 40 WaffG|Verbotene Waffen
Waffe verboten Person; Einzelverbot Waffe|§ 41 WaffG|
Messer Volksfest; Messer Demo; Messerverbotszone; Waffenverbotszone; Messer Zug|§ 42 WaffG|
Taschenmesser; Küchenmesser Straße; Messer zwölf Zentimeter; Anscheinswaffe; Machete; Schwert tragen; Messer Rucksack|§ 42a WaffG|Verbot des Führens
Waffenschein weg; Jagdwaffe abgeben; Waffenbesitzkarte entzogen|§ 45 WaffG|
Waffe abgeben Frist; Waffe sichergestellt|§ 46 WaffG|
Waffenbehörde|§ 48 WaffG, § 49 WaffG|
Waffe ohne Erlaubnis Strafe; illegaler Waffenbesitz|§ 52 WaffG|
Waffenbußgeld; Messer Bußgeld|§ 53 WaffG|
alte Waffe abgeben Amnestie; Waffenamnestie|§ 58 WaffG|
Sprengstoff Begriff; explosionsgefährlich|§ 1 SprengG|
Böller Kategorie; Feuerwerk F2; Feuerwerk Kategorien; Wunderkerze|§ 3a SprengG|
CE-Zeichen Feuerwerk; Polenböller; nicht zugelassene Böller|§ 5 SprengG, § 40 SprengG|
Feuerwerk gewerblich; Pyrotechniker; Sprengmeister; Sprengstofferlaubnis; Sprengung|§ 7 SprengG|Erlaubnis
Sprengstoff Zuverlässigkeit|§ 8a SprengG|
Sprengstoff Fachkunde; Pyrotechnik Lehrgang|§ 9 SprengG|
Sprengstoff verkaufen anzeigen; Feuerwerksverkauf anzeigen; Böller verkaufen Anzeige|§ 14 SprengG|Anzeigepflicht
Feuerwerk importieren; Böller einführen; Feuerwerk Ausland kaufen|§ 15 SprengG|
Sprengstoff lagern; Feuerwerk lagern; Böller Lager Laden|§ 17 SprengG|
Befähigungsschein|§ 20 SprengG|
Feuerwerk Kinder verkaufen; Böller 18; Feuerwerk abgeben Alter; Silvesterböller Verkauf|§ 22 SprengG|Vertrieb und Überlassen
Schwarzpulver; Vorderlader; Munition wiederladen; Wiederlader; Böllerschießen|§ 27 SprengG|Erlaubnis zum Erwerb und zum Umgang
Böller bauen; Bombe bauen; Sprengstoff Strafe; illegale Böller|§ 40 SprengG|
Böller Bußgeld; Feuerwerk Bußgeld|§ 41 SprengG|
`;

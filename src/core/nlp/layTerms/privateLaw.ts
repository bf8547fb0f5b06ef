/**
 * Everyday words for basic norms of civil, labour, criminal and commercial law; form as in everyday.ts.
 * Follows the order of the laws, so that no chapter is forgotten.
 */
export const LAY_TERMS_PRIVATE_LAW = `
Verbraucher Unternehmer; Begriff Verbraucher|§ 13 BGB, § 14 BGB|
Wohnsitz begründen|§ 7 BGB|
Namensrecht; Name geschützt|§ 12 BGB|
Mitgliederversammlung Verein|§ 32 BGB|
Vorstand Verein|§ 26 BGB, § 27 BGB|
Vereinsaustritt; Austritt Verein|§ 39 BGB|
Begriff Sache; Tiere Sachen|§ 90 BGB, § 90a BGB|
beschränkt geschäftsfähig; Vertrag Minderjährige; Minderjähriger Vertrag; Kind Vertrag|§ 107 BGB, § 108 BGB, § 106 BGB|Einwilligung des gesetzlichen Vertreters
Scherzerklärung; Scheingeschäft|§ 118 BGB, § 117 BGB|
gesetzliches Verbot Vertrag; Schwarzarbeit Vertrag|§ 134 BGB|
Formmangel|§ 125 BGB|
Auslegung Vertrag|§ 133 BGB, § 157 BGB|
Bedingung Vertrag|§ 158 BGB|
Vertreter ohne Vollmacht|§ 177 BGB, § 179 BGB|
Insichgeschäft|§ 181 BGB|
Fristbeginn; Fristende; Frist Wochenende; Frist Feiertag|§ 187 BGB, § 188 BGB, § 193 BGB|
Verjährung Hemmung; Verjährung Neubeginn|§ 203 BGB, § 204 BGB, § 212 BGB|
Einrede Verjährung|§ 214 BGB|
Schuldverhältnis Pflichten|§ 241 BGB|
unbestellte Ware|§ 241a BGB|
Zinssatz; Zinsen gesetzlich; Basiszinssatz|§ 246 BGB, § 247 BGB, § 288 BGB|
Mitverschulden|§ 254 BGB|
Fälligkeit; wann zahlen|§ 271 BGB|
Unmöglichkeit|§ 275 BGB|
Erfüllungsgehilfe|§ 278 BGB|
Rücktritt Vertrag|§ 323 BGB, § 346 BGB|
Störung Geschäftsgrundlage; Wegfall Geschäftsgrundlage|§ 313 BGB|
Vertragsstrafe|§ 339 BGB|
Aufrechnung|§ 387 BGB|
Abtretung Forderung|§ 398 BGB|
Gesamtschuldner|§ 421 BGB|
Verschulden Vertragsverhandlung|§ 311 BGB|
Eigentumsvorbehalt|§ 449 BGB|
Transport beschädigt; Gefahrübergang|§ 446 BGB, § 447 BGB|
Minderung Kaufpreis|§ 441 BGB|
digitale Produkte; Software Mangel|§ 327 BGB, § 327i BGB|
Verbraucherdarlehen; Kredit widerrufen|§ 491 BGB, § 495 BGB|
Vorfälligkeitsentschädigung|§ 490 BGB, § 502 BGB|
Schenkung zurückfordern|§ 528 BGB, § 530 BGB|
Modernisierung Miete; Modernisierungsmieterhöhung|§ 559 BGB, § 555b BGB|
Mietvertrag Schriftform; Mietvertrag befristet; Zeitmietvertrag|§ 550 BGB, § 575 BGB|
Mieter gestorben; Tod Mieter|§ 563 BGB, § 564 BGB|
Wohnung zurückgeben; Auszug Wohnung; Wohnungsübergabe|§ 546 BGB|Rückgabepflicht des Mieters
Schlüssel behalten Vermieter; Vermieter betreten Wohnung|§ 535 BGB|
Barrierefreiheit Mieter; Wallbox Mieter|§ 554 BGB|
Umwandlung Eigentumswohnung; Kündigungssperrfrist; Vorkaufsrecht Mieter|§ 577 BGB, § 577a BGB|
Leihe; leihen|§ 598 BGB|
Abnahme Werk; Mängel Handwerker; Handwerker Pfusch|§ 634 BGB, § 640 BGB|
Bauvertrag; Bauträgervertrag|§ 650a BGB, § 650u BGB|
Behandlungsvertrag; Arzt Aufklärung; Behandlungsfehler; Patientenakte einsehen|§ 630a BGB, § 630e BGB, § 630g BGB, § 630h BGB|
Auftrag Ausführung|§ 662 BGB|
Geschäftsführung ohne Auftrag|§ 677 BGB, § 683 BGB|
Überweisung; Kontomissbrauch; EC-Karte gestohlen|§ 675f BGB, § 675u BGB, § 675v BGB|
Schuldanerkenntnis|§ 780 BGB, § 781 BGB|
Kreditgefährdung; Rufschädigung|§ 824 BGB|
vorsätzliche sittenwidrige Schädigung|§ 826 BGB|
Verkehrssicherungspflicht; Glatteis Gehweg|§ 823 BGB|
Gebäude Einsturz; Dachziegel|§ 836 BGB|
Haftung Verrichtungsgehilfe; Haftung Mitarbeiter|§ 831 BGB|
Besitz; Begriff Besitz|§ 854 BGB|
Nachbarrecht; Geruch Nachbar; Lärm Nachbar; Immissionen Nachbar|§ 906 BGB|Zuführung unwägbarer Stoffe
Laub Nachbar; Früchte Nachbar|§ 911 BGB, § 906 BGB|
Grenzbaum|§ 923 BGB|
Übereignung; Eigentumsübertragung|§ 929 BGB|
Grundbuch Eintragung|§ 873 BGB, § 891 BGB|
Nießbrauch|§ 1030 BGB|
Hypothek|§ 1113 BGB|
Grundschuld|§ 1191 BGB|
Verlobung|§ 1297 BGB|
Ehename; Familienname Ehe|§ 1355 BGB|
Schlüsselgewalt; Haushalt Ehegatten Geschäfte|§ 1357 BGB|
Trennungsunterhalt|§ 1361 BGB|
nachehelicher Unterhalt; Unterhalt Scheidung|§ 1569 BGB, § 1570 BGB|
Mutterschaft; Vaterschaft Begriff|§ 1591 BGB, § 1592 BGB|
Kindesname; Name Kind|§ 1616 BGB, § 1617 BGB|
Gewaltfreie Erziehung|§ 1631 BGB|
Vermögenssorge Kind|§ 1638 BGB, § 1643 BGB|
Betreuung rechtlich; gesetzliche Betreuung; rechtlicher Betreuer|§ 1896 BGB, § 1814 BGB|
Annahme Erbschaft|§ 1943 BGB|
Testament anfechten|§ 2078 BGB|
Testierfähigkeit|§ 2229 BGB|
Vermächtnis|§ 1939 BGB, § 2147 BGB|
Testamentsvollstrecker|§ 2197 BGB|
Erbengemeinschaft|§ 2032 BGB|
Erbvertrag|§ 2274 BGB|
Nachlassverbindlichkeiten; Schulden erben; Schulden geerbt|§ 1967 BGB, § 1975 BGB|
Pflichtteilsergänzung|§ 2325 BGB|
Überstunden|§ 3 ArbZG, § 612 BGB|
Nachtarbeit|§ 6 ArbZG, § 2 ArbZG|
Annahmeverzug; Arbeit heimgeschickt Lohn|§ 615 BGB|
Sonderurlaub; Freistellung Hochzeit|§ 616 BGB|
Kündigung schriftlich; Kündigung mündlich; Kündigung E-Mail|§ 623 BGB|Schriftform der Kündigung
Maßregelungsverbot|§ 612a BGB|
Urlaub krank; krank Urlaub|§ 9 BUrlG|
Urlaubsabgeltung|§ 7 BUrlG|
Wartezeit Urlaub|§ 4 BUrlG|
Teilurlaub|§ 5 BUrlG|
Jugendliche Arbeitszeit; Kinderarbeit|§ 8 JArbSchG, § 5 JArbSchG|
Betriebsrat wählen; Betriebsratswahl|§ 1 BetrVG, § 7 BetrVG, § 14 BetrVG|
Gefährdungsbeurteilung|§ 5 ArbSchG|
Ausbilder Eignung|§ 28 BBiG, § 30 BBiG|
Ausbildungsdauer verkürzen|§ 8 BBiG|
Pflichten Auszubildende|§ 13 BBiG|
Pflichten Ausbildende; Pflichten Ausbilder|§ 14 BBiG|
Abschlussprüfung Zulassung|§ 43 BBiG|
Prüfung wiederholen|§ 37 BBiG|
Freistellung Berufsschule|§ 15 BBiG|
Ausbildungsvertrag Inhalt|§ 11 BBiG|
sexuelle Belästigung|§ 3 AGG, § 184i StGB|
Rassismus Bewerbung; Altersdiskriminierung|§ 1 AGG, § 7 AGG, § 15 AGG|
gefährliche Körperverletzung|§ 224 StGB|
fahrlässige Körperverletzung|§ 229 StGB|
fahrlässige Tötung|§ 222 StGB|
Schwangerschaftsabbruch; Abtreibung|§ 218 StGB, § 218a StGB|
Freiheitsberaubung; eingesperrt; festgehalten|§ 239 StGB|
Verleumdung; üble Nachrede|§ 187 StGB, § 186 StGB|
Vergewaltigung; sexueller Übergriff|§ 177 StGB|
Exhibitionismus|§ 183 StGB|
Raub; Raubüberfall|§ 249 StGB, § 250 StGB|
räuberische Erpressung; Erpressung|§ 253 StGB, § 255 StGB|
Einbruch; Wohnungseinbruch; Einbruchdiebstahl|§ 244 StGB, § 243 StGB|
Unterschlagung|§ 246 StGB|
Hehlerei|§ 259 StGB|
Geldwäsche|§ 261 StGB|
Untreue|§ 266 StGB|
Computerbetrug|§ 263a StGB|
Hacking; Ausspähen Daten|§ 202a StGB|
Heimliche Aufnahme; Gespräch aufnehmen|§ 201 StGB|
Bildaufnahme; heimlich fotografieren|§ 201a StGB|
Schweigepflicht|§ 203 StGB|
Briefgeheimnis verletzen|§ 202 StGB|
Brandstiftung|§ 306 StGB|
Trunkenheit Verkehr|§ 316 StGB|
Straßenverkehrsgefährdung|§ 315c StGB|
illegales Autorennen|§ 315d StGB|
Widerstand Polizei; Widerstand Vollstreckungsbeamte|§ 113 StGB|
Landfriedensbruch|§ 125 StGB|
Volksverhetzung|§ 130 StGB|
Falschaussage; Meineid|§ 153 StGB, § 154 StGB|
Vortäuschen Straftat|§ 145d StGB|
Strafvereitelung|§ 258 StGB|
Bestechung; Vorteilsannahme|§ 331 StGB, § 332 StGB, § 334 StGB|
Missbrauch Notruf|§ 145 StGB|
Rauschtat; Vollrausch|§ 323a StGB|
Anstiftung; Beihilfe; Mittäter|§ 25 StGB, § 26 StGB, § 27 StGB|
Notwehrexzess; Notwehr überschritten|§ 33 StGB|
Schuldunfähigkeit|§ 20 StGB|
Rücktritt Versuch|§ 24 StGB|
Verbrechen Vergehen|§ 12 StGB|
keine Strafe ohne Gesetz|§ 1 StGB|
Geldstrafe Tagessatz|§ 40 StGB|
Verjährung Straftat|§ 78 StGB|
Durchsuchung; Hausdurchsuchung|§ 102 StPO, § 105 StPO|
Beschlagnahme|§ 94 StPO, § 98 StPO|
Belehrung Beschuldigter; Beschuldigter Aussage|§ 136 StPO|
Strafbefehl|§ 407 StPO, § 410 StPO|
Einstellung Verfahren|§ 153 StPO, § 153a StPO, § 170 StPO|
Nebenklage|§ 395 StPO|
Privatklage|§ 374 StPO|
Identitätsfeststellung|§ 163b StPO|
Handelsbücher; Buchführungspflicht|§ 238 HGB|
Kleingewerbe; Kleingewerbetreibender|§ 1 HGB, § 14 GewO|
Firma Name; Firmenname|§ 17 HGB, § 18 HGB|
Handelsvertreter Ausgleich|§ 89b HGB|
Mängelrüge|§ 377 HGB|
Gesellschafterversammlung GmbH|§ 48 GmbHG, § 49 GmbHG|
Gesellschafterliste|§ 40 GmbHG|
Geschäftsführer bestellen; Geschäftsführer abberufen|§ 6 GmbHG, § 38 GmbHG|
GmbH gründen; GmbH Gesellschaftsvertrag|§ 1 GmbHG, § 2 GmbHG, § 3 GmbHG|
GmbH-Anteile verkaufen; Geschäftsanteil übertragen|§ 15 GmbHG|
GmbH auflösen|§ 60 GmbHG|
Hauptversammlung|§ 118 AktG, § 119 AktG|
Vorstand AG|§ 76 AktG, § 84 AktG|
Aufsichtsrat AG|§ 95 AktG, § 111 AktG|
`;

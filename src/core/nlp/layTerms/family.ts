/** Lay terms of family, care and inheritance; form as in everyday.ts, in the order of the laws. */
export const LAY_TERMS_FAMILY = `
Verlobung gelöst; Verlobung zurück|§ 1298 BGB, § 1301 BGB|
heiraten Jahren; heiraten Alter; Minderjährige heiraten; heiraten alt|§ 1303 BGB|Ehemündigkeit
Verwandte heiraten; Cousine heiraten; Geschwister heiraten|§ 1307 BGB|
Doppelehe; zweimal heiraten|§ 1306 BGB|
Scheinehe|§ 1314 BGB, § 1353 BGB|
Standesbeamter heiraten; Trauzeugen|§ 1312 BGB, § 1310 BGB|
Nachname Ehe; Nachname heiraten; Nachname Eheleute; Doppelname; Familienname Eheleute; Name heiraten|§ 1355 BGB|Ehename
Nachname Scheidung; Geburtsname wieder annehmen|§ 1355 BGB|
Unterhalt Ehe; Familienunterhalt; Taschengeld Ehegatte|§ 1360 BGB, § 1360a BGB|
Haushaltsgegenstände Trennung; Hausrat Scheidung|§ 1361a BGB, § 1568b BGB|
Ehewohnung; Wohnung Trennung; Wohnung Scheidung|§ 1361b BGB, § 1568a BGB|
Vermögen Scheidung; Vermögen teilen Ehe; Scheidung Haus aufteilen; Zugewinn|§ 1378 BGB, § 1373 BGB, § 1363 BGB|Zugewinnausgleich
Zugewinn Auskunft; Vermögen Auskunft Scheidung|§ 1379 BGB|
Gesamtgut; Gütergemeinschaft|§ 1415 BGB|
Ehevertrag Notar; Ehevertrag Form|§ 1410 BGB, § 1408 BGB|
getrennt leben Scheidung; Scheidung Jahr; Scheidung Jahre; scheiden getrennt; Trennung Jahr|§ 1566 BGB, § 1565 BGB, § 1567 BGB|Vermutung für das Scheitern
Scheidung Härtefall; Scheidung sofort|§ 1565 BGB, § 1568 BGB|
Scheidung Antrag Gericht; Scheidungsantrag; Scheidung Anwalt|§ 124 FamFG, § 133 FamFG, § 114 FamFG|
Unterhalt Exfrau; Unterhalt Ex; Unterhalt Ehegatte Kind; Unterhalt betreuen Kind; Betreuungsunterhalt|§ 1570 BGB, § 1569 BGB|
Aufstockungsunterhalt; Unterhalt arbeitslos Scheidung|§ 1573 BGB|
Unterhalt krank Scheidung|§ 1572 BGB|
Unterhalt verwirkt; Unterhalt neuer Partner|§ 1579 BGB|
Unterhalt Höhe Ehegatte|§ 1578 BGB, § 1581 BGB|
Rentenpunkte Scheidung; Rente Scheidung; Rente teilen Ehe; Rentenansprüche Scheidung|§ 1 VersAusglG, § 2 VersAusglG, § 1587 BGB|Versorgungsausgleich
Ehezeit Versorgungsausgleich|§ 3 VersAusglG|
Verwandt; Schwager verwandt; Verschwägert|§ 1589 BGB, § 1590 BGB|
Vater rechtlich; Vaterschaft; Vaterschaft feststellen|§ 1592 BGB, § 1600d BGB|
Vaterschaft anfechten; Kuckuckskind|§ 1600 BGB, § 1599 BGB, § 1600b BGB|
Vaterschaftstest; heimlicher Vaterschaftstest|§ 1598a BGB|
Unterhalt Kind; Unterhalt Kind Höhe; Vater Unterhalt; Unterhalt volljährig; Alimente|§ 1601 BGB, § 1612a BGB, § 1610 BGB|Unterhaltsverpflichtete
Unterhalt Studium; Eltern Studium zahlen; Eltern Ausbildung zahlen|§ 1610 BGB|
Unterhalt leistungsfähig; Selbstbehalt|§ 1603 BGB|
Unterhalt Rangfolge|§ 1609 BGB|
Unterhalt rückwirkend; Unterhalt Vergangenheit|§ 1613 BGB|
Unterhalt Auskunft; Einkommen Auskunft Unterhalt|§ 1605 BGB|
Unterhalt unverheiratet Mutter; unverheiratete Mutter Unterhalt|§ 1615l BGB|
Eltern Pflege zahlen; Unterhalt Eltern; Eltern Pflegeheim; Elternunterhalt; Kinder Pflegeheim zahlen|§ 1601 BGB, § 94 SGB XII|
Name Kind Geburt; Nachname Kind|§ 1617 BGB, § 1616 BGB|
Einbenennung; Kind Name neuer Partner|§ 1618 BGB|
Sorgerecht unverheiratet; Sorgerecht Eltern verheiratet; Sorgerecht Vater; Sorgerecht ledig; gemeinsames Sorgerecht|§ 1626a BGB|elterliche Sorge nicht miteinander verheirateter Eltern
Sorgerecht Trennung; alleiniges Sorgerecht; Sorgerecht Scheidung|§ 1671 BGB|
Alltagssorge; Entscheidung getrennte Eltern|§ 1687 BGB|
Aufenthaltsbestimmungsrecht|§ 1631 BGB|
Eltern schlagen Kind; Kind schlagen; gewaltfrei Erziehung; Eltern Gewalt Kind|§ 1631 BGB|
Beschneidung Junge|§ 1631d BGB|
Sorgerecht entziehen; Kind gefährdet; Kindeswohl gefährdet Gericht|§ 1666 BGB, § 1666a BGB|
Vertretung Kind; Eltern vertreten Kind|§ 1629 BGB|
Haftung Eltern Sorgfalt|§ 1664 BGB|
Vater Kind sehen; Kind besuchen Vater; Umgang Kind; Kind sehen Trennung; Besuchsrecht; Umgang Vater|§ 1684 BGB|Umgang des Kindes mit den Eltern
Großeltern Enkel; Oma Enkel; Oma Enkelkind; Opa Enkel; Geschwister Umgang; Großeltern Umgang; Enkelkind besuchen|§ 1685 BGB|Umgang mit anderen Bezugspersonen
Auskunft Kind anderer Elternteil|§ 1686 BGB|
Adoption Alter; Adoption Voraussetzungen|§ 1743 BGB, § 1741 BGB|
Stiefkind adoptieren|§ 1741 BGB, § 1766a BGB|
Adoption Einwilligung|§ 1746 BGB, § 1747 BGB|
Erwachsener adoptieren; Volljähriger adoptieren; Erwachsenenadoption|§ 1767 BGB|Annahme Volljähriger
Vormund; Waise Vormund|§ 1773 BGB|
Pflegschaft; Ergänzungspfleger|§ 1809 BGB, § 1909 BGB|
Betreuer bestellen; Betreuung Gericht; entmündigt; Entmündigung|§ 1814 BGB, § 1896 BGB|
Betreuer auswählen; Betreuungsverfügung|§ 1816 BGB, § 1897 BGB, § 1901c BGB|
Zwangseinweisung; geschlossene Unterbringung; Unterbringung Betreuter|§ 1831 BGB, § 1906 BGB|
Notvertretungsrecht Ehegatten; Ehegatte Gesundheit entscheiden|§ 1358 BGB|
Patientenverfügung schreiben; Patientenverfügung drinstehen|§ 1827 BGB, § 1901a BGB|
Vorsorge Vollmacht|§ 1820 BGB, § 1901c BGB|
Gewaltschutz; häusliche Gewalt; Partner schlägt; Kontaktverbot; Näherungsverbot|§ 1 GewSchG, § 2 GewSchG|
Lebenspartnerschaft Ehe umwandeln|§ 20a LPartG|
Erben ohne Testament; erben kein Testament; erbt gesetzlich; Kinder erben; Wer erbt|§ 1924 BGB, § 1922 BGB, § 1931 BGB|gesetzliche Erben erster Ordnung
Eltern erben; Geschwister erben|§ 1925 BGB|
Großeltern erben|§ 1926 BGB|
Ehegatte erben; Ehefrau erben; Ehegattenerbrecht|§ 1931 BGB, § 1371 BGB|
Staat erben; Fiskus erben|§ 1936 BGB|
Voraus Ehegatte|§ 1932 BGB|
Erbe ausschlagen Frist; erben ausschlagen; Erbe ablehnen|§ 1944 BGB, § 1942 BGB, § 1945 BGB|Ausschlagungsfrist
Nachlasspfleger; Nachlass sichern|§ 1960 BGB|
Schulden erben; Schulden sterben; Schulden Verstorbener; Erbe Schulden|§ 1967 BGB|Erbenhaftung Nachlassverbindlichkeiten
Beerdigung bezahlen; Beerdigung Kosten; Bestattungskosten; Beerdigungskosten|§ 1968 BGB, § 74 SGB XII|Kosten der Beerdigung
Nachlassinsolvenz; Nachlassverwaltung; Haftung Erbe beschränken|§ 1975 BGB, § 1990 BGB|
Dreißigster|§ 1969 BGB|
Erbengemeinschaft auseinandersetzen; Erbengemeinschaft auflösen; Erbauseinandersetzung|§ 2042 BGB, § 2032 BGB|
Miterbe verkaufen; Erbteil verkaufen|§ 2033 BGB, § 2034 BGB|
Pflege Ausgleich Erbe|§ 2057a BGB|
Testament gültig; Testament Notar; Testament Computer; Testament Form; gültiges Testament|§ 2247 BGB, § 2231 BGB|eigenhändiges Testament
Testament Alter; Testament Jugendliche|§ 2229 BGB|
öffentliches Testament|§ 2232 BGB|
Nottestament|§ 2249 BGB, § 2250 BGB|
Testament widerrufen; Testament ändern|§ 2253 BGB, § 2254 BGB|
Testament abgeben; Testament gefunden; Testament abliefern|§ 2259 BGB|
Testament Ehegatte; Testament Ehepaar; gemeinschaftliches Testament; gemeinsames Testament|§ 2265 BGB, § 2269 BGB, § 2267 BGB|
Bindung gemeinschaftliches Testament; wechselbezügliche Verfügungen|§ 2270 BGB, § 2271 BGB|
Vorerbe; Nacherbe|§ 2100 BGB|
Auflage Erbe|§ 1940 BGB, § 2192 BGB|
Pflichtteil Höhe; enterbt Kind; enterbt bekommt; Kind enterben; Anteil enterbt|§ 2303 BGB|Pflichtteilsberechtigte
Pflichtteil entziehen; Pflichtteil streichen; Pflichtteilsentziehung|§ 2333 BGB|Entziehung des Pflichtteils
Pflichtteil Schenkung; zehn Jahre Schenkung Pflichtteil|§ 2325 BGB|
Pflichtteil Auskunft; Nachlassverzeichnis|§ 2314 BGB|
Pflichtteil Verzicht; Erbverzicht|§ 2346 BGB|
Erbunwürdig; Mörder erbt|§ 2339 BGB|
Erbschein beantragen|§ 2353 BGB, § 352 FamFG|
`;

/** Lay terms of marriage, children, maintenance and care; form as in dataProtection.ts, in the order of the laws. */
export const LAY_TERMS_FAMILY = `
Verlobung|§ 1297 BGB|
Verlobung gelöst; Verlobung zurück|§ 1298 BGB, § 1301 BGB|
heiraten Jahren; Minderjährige heiraten|§ 1303 BGB|Ehemündigkeit
Eheschließung Voraussetzungen; heiraten Alter; Ehemündigkeit|§ 1303 BGB, § 1310 BGB|Ehemündigkeit
Doppelehe; zweimal heiraten|§ 1306 BGB|
Bigamie|§ 1306 BGB, § 172 StGB|
Verwandte heiraten; Cousine heiraten; Geschwister heiraten|§ 1307 BGB|
heiraten Ausländer; Ehefähigkeitszeugnis Befreiung|§ 1309 BGB, § 13 PStG|
Trauzeuge; Trauung; Eheschließung Erklärung|§ 1311 BGB, § 1312 BGB|
Standesbeamter heiraten; Trauzeugen|§ 1312 BGB, § 1310 BGB|
Ehe aufheben|§ 1314 BGB, § 1313 BGB|
Scheinehe|§ 1314 BGB, § 1353 BGB|
Ehe für alle; Familienrecht; eheliche Pflichten|§ 1353 BGB|eheliche Lebensgemeinschaft
Nachname Ehe; Nachname heiraten; Nachname Eheleute; Doppelname; Familienname Eheleute; Name heiraten; Nachname Scheidung; Geburtsname wieder annehmen; Ehename; Familienname Ehe; Geburtsname Scheidung; Name nach Scheidung; Doppelname Ehe; Begleitname; Mädchenname|§ 1355 BGB|Ehename
Schlüsselgewalt; Haushalt Ehegatten Geschäfte|§ 1357 BGB|
Notvertretungsrecht Ehegatten; Ehegatte Gesundheit entscheiden|§ 1358 BGB|
Unterhalt Ehe; Familienunterhalt; Taschengeld Ehegatte; Haushaltsgeld|§ 1360 BGB, § 1360a BGB|
Trennungsunterhalt|§ 1361 BGB|
Haushaltsgegenstände Trennung; Hausrat Scheidung|§ 1361a BGB, § 1568b BGB|
Ehewohnung; Wohnung Trennung; Wohnung Scheidung; Haus Trennung|§ 1361b BGB, § 1568a BGB|Überlassung der Ehewohnung
Zugewinnausgleich; Zugewinngemeinschaft|§ 1363 BGB, § 1373 BGB, § 1378 BGB|
Ehegatten Vermögen; Verfügung Vermögen im Ganzen|§ 1365 BGB, § 1369 BGB|
Zugewinn berechnen; Anfangsvermögen; Endvermögen|§ 1374 BGB, § 1375 BGB, § 1378 BGB|
Vermögen Scheidung; Vermögen teilen Ehe; Scheidung Haus aufteilen; Zugewinn|§ 1378 BGB, § 1373 BGB, § 1363 BGB|Zugewinnausgleich
Zugewinn Auskunft; Vermögen Auskunft Scheidung|§ 1379 BGB|
Gütertrennung; Ehevertrag|§ 1408 BGB, § 1414 BGB|Ehevertrag
Ehevertrag Notar; Ehevertrag Form|§ 1410 BGB, § 1408 BGB|
Gesamtgut; Gütergemeinschaft|§ 1415 BGB|
Trennungsjahr; Scheidung Voraussetzungen; Scheidung einreichen; scheiden lassen|§ 1565 BGB, § 1566 BGB, § 1567 BGB|Scheitern der Ehe
Scheidung Härtefall; Scheidung sofort; Härtefallscheidung; Scheidung Härte; schnelle Scheidung; Scheidung vor Trennungsjahr|§ 1565 BGB, § 1568 BGB|
Scheidung Zustimmung; einvernehmliche Scheidung; drei Jahre getrennt; Vermutung Scheitern|§ 1566 BGB, § 134 FamFG|
getrennt leben Scheidung; Scheidung Jahr; scheiden getrennt; Trennung Jahr|§ 1566 BGB, § 1565 BGB, § 1567 BGB|Vermutung für das Scheitern
Hausrat Scheidung; Haushaltsgegenstände Trennung|§ 1568b BGB, § 1361a BGB|
nachehelicher Unterhalt; Unterhalt Scheidung|§ 1569 BGB, § 1570 BGB|
Unterhalt Exfrau; Unterhalt Ex; Unterhalt Ehegatte Kind; Unterhalt betreuen Kind; Betreuungsunterhalt|§ 1570 BGB, § 1569 BGB|
Unterhalt krank Scheidung|§ 1572 BGB|
Aufstockungsunterhalt; Unterhalt arbeitslos Scheidung|§ 1573 BGB|
Unterhalt Aufstockung; Unterhalt wegen Alter; Unterhalt befristen; Unterhalt herabsetzen|§ 1573 BGB, § 1571 BGB, § 1578b BGB|
Unterhalt Höhe Ehegatte|§ 1578 BGB, § 1581 BGB|
Unterhalt verwirkt; Unterhalt neuer Partner|§ 1579 BGB|
Versorgungsausgleich|§ 1587 BGB, § 1 VersAusglG|
Verwandt; Schwager verwandt; Verschwägert|§ 1589 BGB, § 1590 BGB|
Mutterschaft; Vaterschaft Begriff|§ 1591 BGB, § 1592 BGB|
Vaterschaftsanerkennung; Vaterschaft anerkennen|§ 1592 BGB, § 1594 BGB, § 1597 BGB|Anerkennung der Vaterschaft
Vater rechtlich; Vaterschaft; Vaterschaft feststellen|§ 1592 BGB, § 1600d BGB|
Vaterschaftstest; heimlicher Vaterschaftstest|§ 1598a BGB|
Abstammung klären; Abstammungsgutachten|§ 1598a BGB, § 1600d BGB|
Vaterschaft anfechten; Kuckuckskind; Vaterschaftsanfechtung|§ 1600 BGB, § 1599 BGB, § 1600b BGB|Anfechtung der Vaterschaft
Düsseldorfer Tabelle; Kindesunterhalt|§ 1601 BGB, § 1612a BGB|Mindestunterhalt minderjähriger Kinder
Unterhalt Kind; Unterhalt Kind Höhe; Vater Unterhalt; Unterhalt volljährig; Alimente|§ 1601 BGB, § 1612a BGB, § 1610 BGB|Unterhaltsverpflichtete
Eltern Pflege zahlen; Unterhalt Eltern; Eltern Pflegeheim; Elternunterhalt; Kinder Pflegeheim zahlen|§ 1601 BGB, § 94 SGB XII|
Unterhalt leistungsfähig; Selbstbehalt; Unterhalt arbeitslos; Unterhalt nicht leisten; Unterhalt wenig Einkommen|§ 1603 BGB|Leistungsfähigkeit
Unterhalt Auskunft; Einkommen Auskunft Unterhalt|§ 1605 BGB|
Unterhalt Rangfolge; mehrere Unterhaltsberechtigte|§ 1609 BGB|
Unterhalt Studium; Eltern Studium zahlen; Eltern Ausbildung zahlen|§ 1610 BGB|
Unterhalt Höhe; Lebensstellung Unterhalt; Unterhalt Ausbildung; Unterhalt volljährig|§ 1610 BGB, § 1601 BGB, § 1602 BGB|Maß des Unterhalts
Unterhalt rückwirkend; Unterhalt Vergangenheit|§ 1613 BGB|
Unterhalt unverheiratet Mutter; Unterhalt nichteheliches Kind; Betreuungsunterhalt|§ 1615l BGB|
Kindesname; Name Kind|§ 1616 BGB, § 1617 BGB|
Name Kind Geburt; Nachname Kind|§ 1617 BGB, § 1616 BGB|
Name Kind; Doppelname Kind; Geburtsname Kind|§ 1617 BGB, § 1616 BGB, § 1617a BGB|Geburtsname
Einbenennung; Kind Name neuer Partner; Name Stiefvater|§ 1618 BGB|
Sorgerecht|§ 1626 BGB, § 1671 BGB, § 1626a BGB|elterliche Sorge
Sorgerecht unverheiratet; Sorgerecht Eltern verheiratet; Sorgerecht Vater; Sorgerecht ledig; gemeinsames Sorgerecht|§ 1626a BGB|elterliche Sorge nicht miteinander verheirateter Eltern
Sorge Meinungsverschiedenheit; Eltern uneinig; Eltern einigen Schule; Streit Eltern Entscheidung|§ 1628 BGB, § 1627 BGB|Gerichtliche Entscheidung bei Meinungsverschiedenheiten der Eltern
Vertretung Kind; Eltern vertreten Kind|§ 1629 BGB|
Aufenthaltsbestimmungsrecht; Eltern schlagen Kind; Kind schlagen; gewaltfrei Erziehung; Eltern Gewalt Kind|§ 1631 BGB|
Umzug Kind Trennung; Personensorge|§ 1631 BGB, § 1671 BGB|
Beschneidung Junge|§ 1631d BGB|
Vermögenssorge Kind|§ 1638 BGB, § 1643 BGB|
Haftung Eltern Sorgfalt|§ 1664 BGB|
Sorgerecht entziehen; Kind gefährdet; Kindeswohl gefährdet Gericht; Sorgerechtsentzug|§ 1666 BGB, § 1666a BGB|
Sorgerecht Trennung; alleiniges Sorgerecht; Sorgerecht Scheidung|§ 1671 BGB|
Sorgerecht beantragen; Sorgerecht getrennt; Wechselmodell|§ 1671 BGB, § 1687 BGB|
Vater Kind sehen; Kind besuchen Vater; Umgang Kind; Kind sehen Trennung; Besuchsrecht; Umgang Vater|§ 1684 BGB|Umgang des Kindes mit den Eltern
Umgangsrecht|§ 1684 BGB, § 1685 BGB|Umgang des Kindes
Umgang verweigern; Kind sehen; Besuchsrecht Vater; Umgang leiblicher Vater|§ 1684 BGB, § 1686a BGB|Umgang
Großeltern Enkel; Oma Enkel; Oma Enkelkind; Opa Enkel; Geschwister Umgang; Großeltern Umgang; Enkelkind besuchen|§ 1685 BGB|Umgang mit anderen Bezugspersonen
Enkel sehen; Umgang Stiefvater|§ 1685 BGB|Umgang des Kindes mit anderen Bezugspersonen
Auskunft Kind anderer Elternteil|§ 1686 BGB|
Alltagssorge; Entscheidung getrennte Eltern|§ 1687 BGB|
Adoption|§ 1741 BGB|Annahme als Kind
Kind annehmen; Adoption Alter; Stiefkindadoption; Adoption Voraussetzungen|§ 1741 BGB, § 1743 BGB, § 1742 BGB|Annahme als Kind
Stiefkind adoptieren|§ 1741 BGB, § 1766a BGB|
Adoption Alter; Adoption Voraussetzungen|§ 1743 BGB, § 1741 BGB|
Adoption Einwilligung|§ 1746 BGB, § 1747 BGB|
Erwachsener adoptieren; Volljähriger adoptieren; Erwachsenenadoption|§ 1767 BGB|Annahme Volljähriger
Vormundschaft; Vormund; Waise Vormund|§ 1773 BGB|
Vormund bestellen; Amtsvormund; Pflegschaft; Ergänzungspfleger|§ 1773 BGB, § 1791b BGB, § 1909 BGB|
Pflegschaft; Ergänzungspfleger|§ 1809 BGB, § 1909 BGB|
Betreuer bestellen; Betreuung Gericht; entmündigt; Entmündigung|§ 1814 BGB, § 1896 BGB|
Betreuer auswählen; Betreuungsverfügung|§ 1816 BGB, § 1897 BGB, § 1901c BGB|
Vorsorge Vollmacht|§ 1820 BGB, § 1901c BGB|
Patientenverfügung schreiben; Patientenverfügung drinstehen|§ 1827 BGB, § 1901a BGB|
Zwangseinweisung; geschlossene Unterbringung; Unterbringung Betreuter|§ 1831 BGB, § 1906 BGB|
Betreuung rechtlich; gesetzliche Betreuung; Betreuer bestellen; rechtliche Betreuung Voraussetzungen; Demenz Betreuung|§ 1896 BGB, § 1814 BGB|Voraussetzungen Betreuung
Vorsorgevollmacht|§ 1896 BGB, § 1820 BGB, § 1901c BGB|
Betreuer Aufgaben; Betreuer Wünsche|§ 1901 BGB, § 1821 BGB|
Patientenverfügung|§ 1901a BGB, § 1827 BGB|
Betreuungsverfügung|§ 1901c BGB, § 1816 BGB|
Unterbringung; geschlossene Psychiatrie; Zwangseinweisung; freiheitsentziehende Maßnahme|§ 1906 BGB, § 1831 BGB, § 312 FamFG|
Elterngeld wer; Elterngeld Anspruch|§ 1 BEEG|
Elterngeld|§ 1 BEEG, § 2 BEEG, § 4 BEEG|
Elterngeld Höhe; Elterngeld berechnen; Elterngeld Prozent|§ 2 BEEG|
Elterngeld lange; Elterngeld Monate; ElterngeldPlus; Elterngeld Partnermonate; Elterngeld Dauer; Partnermonate; Elterngeld Bezugszeitraum|§ 4 BEEG|Bezugsdauer
ElterngeldPlus; Elterngeld Teilzeit|§ 4a BEEG, § 4 BEEG, § 1 BEEG|
Elterngeld Antrag; Elterngeld rückwirkend|§ 7 BEEG|
Elternzeit lange; Elternzeit Jahre; Elternzeit nehmen; Elternzeit Teilzeit; Elternzeit arbeiten|§ 15 BEEG|Anspruch auf Elternzeit
Elternzeit|§ 15 BEEG, § 16 BEEG|Anspruch auf Elternzeit
Elternzeit anmelden; Elternzeit Frist; Elternzeit beantragen; Elternzeit verlängern|§ 16 BEEG|Inanspruchnahme der Elternzeit
Elternzeit Urlaub|§ 17 BEEG|
Elternzeit Kündigung; Kündigungsschutz Elternzeit|§ 18 BEEG|
Mutterschutz; Mutterschutzfrist; Geburt Arbeit Wochen; vor Geburt arbeiten; sechs Wochen Geburt; Schutzfrist Geburt|§ 3 MuSchG|Schutzfristen vor und nach der Entbindung
Mutterschutz beginnt; Mutterschutz Wochen; Mutterschutz vor Geburt|§ 3 MuSchG|Schutzfristen
schwanger Nachtarbeit; schwanger Überstunden|§ 5 MuSchG, § 4 MuSchG|
Stillzeit; stillen Arbeit|§ 7 MuSchG|
schwanger mitteilen; Schwangerschaft Arbeitgeber sagen|§ 15 MuSchG|
schwanger Beschäftigungsverbot; Berufsverbot schwanger|§ 16 MuSchG, § 11 MuSchG|
Beschäftigungsverbot; schwanger Nachtarbeit; schwanger Überstunden|§ 16 MuSchG, § 13 MuSchG, § 5 MuSchG, § 4 MuSchG|
Kündigungsschutz Schwangere; schwanger gekündigt; schwanger Probezeit|§ 17 MuSchG|Kündigungsverbot
Mutterschaftsgeld|§ 19 MuSchG, § 24i SGB V|
Zuschuss Mutterschaftsgeld|§ 20 MuSchG|
Scheidung Ausland anerkennen; ausländisches Urteil Familie anerkennen|§ 107 FamFG, § 108 FamFG|Anerkennung ausländischer Entscheidungen in Ehesachen
Scheidung Anwalt|§ 114 FamFG|Vertretung durch einen Rechtsanwalt
Scheidung Antrag Gericht; Scheidungsantrag; Scheidung Anwalt|§ 124 FamFG, § 133 FamFG, § 114 FamFG|
Scheidungsantrag; Scheidungsverfahren; Scheidung Gericht|§ 133 FamFG, § 124 FamFG, § 122 FamFG|
Scheidung Kosten; Verfahrenskosten Scheidung|§ 150 FamFG, § 43 FamGKG|
Erbschein beantragen|§ 352 FamFG, § 2353 BGB|
Unterhalt Staat; Vater zahlt Unterhalt nicht; Unterhalt nicht zahlen Vorschuss; Unterhaltsvorschuss Alter; Unterhaltsvorschuss Anspruch; Alleinerziehende Unterhalt Staat|§ 1 UVG|Berechtigte
Unterhaltsvorschuss|§ 1 UVG, § 2 UVG|
Unterhaltsvorschuss Höhe; Unterhaltsvorschuss lange|§ 2 UVG, § 3 UVG|
Kindergeld|§ 1 BKGG, § 62 EStG, § 66 EStG|
Kinderzuschlag; Kinderzuschlag Voraussetzungen; Kinderzuschlag Einkommen; Einkommen Kinder reicht|§ 6a BKGG|
Rentenpunkte Scheidung; Rente Scheidung; Rente teilen Ehe; Rentenansprüche Scheidung|§ 1 VersAusglG, § 2 VersAusglG, § 1587 BGB|Versorgungsausgleich
Ehezeit Versorgungsausgleich|§ 3 VersAusglG|
Gewaltschutz; häusliche Gewalt; Partner schlägt; Kontaktverbot; Näherungsverbot|§ 1 GewSchG, § 2 GewSchG|
Lebenspartnerschaft Ehe umwandeln|§ 20a LPartG|
Adoptionsvermittlung; Auslandsadoption|§ 2 AdVermiG, § 2a AdVermiG|
`;

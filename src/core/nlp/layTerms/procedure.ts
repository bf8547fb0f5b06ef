/** Lay terms of courts, enforcement, insolvency, authorities and fines; form as in everyday.ts, in the order of the laws. */
export const LAY_TERMS_PROCEDURE = `
Gericht zuständig; klagen wo; klagen Gericht; Wohnsitz Gericht; Gerichtsstand|§ 12 ZPO, § 13 ZPO|allgemeiner Gerichtsstand
Gerichtsstandsvereinbarung|§ 38 ZPO|
Gerichtsstand Vertrag; Erfüllungsort Gericht|§ 29 ZPO|
Gerichtsstand Unfall; unerlaubte Handlung Gericht|§ 32 ZPO|
Amtsgericht zuständig; Streitwert Amtsgericht; 5000 Euro Gericht|§ 23 GVG|
Landgericht zuständig|§ 71 GVG|
Richter befangen; Richter ablehnen|§ 42 ZPO|
Anwaltszwang; Anwalt Pflicht Gericht; Anwalt Landgericht; ohne Anwalt Gericht|§ 78 ZPO, § 79 ZPO|
Prozess verlieren Kosten; verliert Prozess; Prozess verlieren zahlen; Verlierer zahlt; Kosten Prozess|§ 91 ZPO|Grundsatz und Umfang der Kostenpflicht
teilweise gewonnen Kosten|§ 92 ZPO|
Kostenfestsetzung|§ 103 ZPO, § 104 ZPO|
Anwalt Geld; Geld Anwalt Staat; Prozesskosten Hilfe; Anwalt leisten; PKH; Verfahrenskostenhilfe|§ 114 ZPO, § 115 ZPO, § 76 FamFG|Prozesskostenhilfe Voraussetzungen
Beratungshilfe; Beratungsschein; Beratungshilfeschein|§ 1 BerHG|
Klage zustellen; Zustellung Brief; Ersatzzustellung; Zustellung Briefkasten|§ 166 ZPO, § 178 ZPO, § 180 ZPO|
öffentliche Zustellung|§ 185 ZPO|
Frist versäumen Gericht; Frist unverschuldet; Wiedereinsetzung Gericht|§ 233 ZPO, § 60 VwGO, § 32 VwVfG|
Klageschrift Inhalt; Klage einreichen|§ 253 ZPO|
Klage zurücknehmen; Klagerücknahme|§ 269 ZPO|
Beweislast; Beweiswürdigung|§ 286 ZPO|
Güteverhandlung|§ 278 ZPO|
Versäumnisurteil; Termin nicht erschienen; Termin erschienen; Gericht nicht erschienen; Prozess Termin verpasst|§ 330 ZPO, § 331 ZPO|Versäumnisurteil
Einspruch Versäumnisurteil|§ 338 ZPO, § 339 ZPO|
Anerkenntnis Klage|§ 307 ZPO|
rechtskräftig; Rechtskraft|§ 705 ZPO, § 322 ZPO|
Zeuge Gericht Pflicht; Zeuge erscheinen nicht|§ 380 ZPO, § 51 StPO|
Gutachten Gericht; Sachverständiger Gericht|§ 404 ZPO, § 411 ZPO|
selbständiges Beweisverfahren; Beweissicherung|§ 485 ZPO|
Berufung Frist; Berufung einlegen; Berufung lange|§ 517 ZPO, § 511 ZPO|Berufungsfrist
Berufung Begründung|§ 520 ZPO|
Revision Frist; Revision zivil|§ 548 ZPO, § 543 ZPO|
sofortige Beschwerde|§ 567 ZPO, § 569 ZPO|
Mahnbescheid Widerspruch; Mahnbescheid wehren; Mahnbescheid bekommen|§ 694 ZPO|Widerspruch gegen den Mahnbescheid
Mahnbescheid beantragen; gerichtliches Mahnverfahren|§ 688 ZPO, § 690 ZPO|
Vollstreckungsbescheid; Vollstreckungsbescheid Einspruch|§ 699 ZPO, § 700 ZPO|
Vollstreckungstitel; Titel vollstrecken; Zwangsvollstreckung Voraussetzungen|§ 704 ZPO, § 794 ZPO, § 750 ZPO|
Räumung Wohnung; Zwangsräumung; Räumungsschutz|§ 885 ZPO, § 765a ZPO, § 721 ZPO|
Vollstreckungsschutz; Härte Vollstreckung|§ 765a ZPO|
Gerichtsvollzieher mitnehmen; Gerichtsvollzieher pfänden; unpfändbar; unpfändbare Sachen; Sachen pfänden; Kuckuck|§ 811 ZPO, § 808 ZPO|unpfändbare Sachen
Vermögensauskunft; Offenbarungseid; eidesstattliche Versicherung Gerichtsvollzieher|§ 802c ZPO|
Schuldnerverzeichnis|§ 882b ZPO, § 882c ZPO|
Erzwingungshaft Gerichtsvollzieher|§ 802g ZPO|
Gerichtsvollzieher Wohnung; Gerichtsvollzieher Tür|§ 758 ZPO, § 758a ZPO|
Lohn pfänden; pfänden Lohn; Pfändung Gehalt; pfändbar Lohn; pfändbarer Betrag; Pfändung Höhe|§ 850c ZPO, § 850 ZPO|Pfändungsgrenzen für Arbeitseinkommen
Konto pfänden; Konto gepfändet; Konto Pfändung schützen; Kontopfändung|§ 850k ZPO, § 899 ZPO|Pfändungsschutzkonto
Pfändung Unterhalt|§ 850d ZPO|
Zwangsversteigerung; Versteigerung Haus|§ 1 ZVG, § 15 ZVG|
einstweilige Verfügung; Arrest|§ 935 ZPO, § 940 ZPO, § 916 ZPO|
Schiedsgericht|§ 1029 ZPO|
Streitwert|§ 3 ZPO|
Gerichtskosten Höhe; Gerichtsgebühren|§ 34 GKG, § 3 GKG|
Anwalt Kosten; Anwaltsgebühren; Anwalt Honorar|§ 2 RVG, § 3a RVG, § 13 RVG|
Erstberatung Anwalt Kosten|§ 34 RVG|
Notar Kosten; Notargebühren|§ 34 GNotKG, § 3 GNotKG|
Erfolgshonorar|§ 4a RVG|
Mediation|§ 1 MediationsG|
Rechtsberatung erlaubt|§ 3 RDG, § 5 RDG|
Zahlungsunfähig; Firma pleite; pleite Gesetz; insolvent wann; Insolvenz Gründe|§ 17 InsO, § 19 InsO, § 18 InsO, § 16 InsO|
Insolvenz beantragen Frist; Insolvenzantrag Frist; Insolvenzantrag Wochen; Insolvenz beantragen lange|§ 15a InsO|Antragspflicht
Insolvenzantrag stellen|§ 13 InsO|
Insolvenzverwalter|§ 56 InsO, § 80 InsO|
Insolvenzmasse|§ 35 InsO, § 36 InsO|
Insolvenz Forderung anmelden; Insolvenzgläubiger|§ 174 InsO, § 38 InsO|
Insolvenz Zahlungen anfechten; Insolvenzanfechtung|§ 129 InsO, § 130 InsO, § 133 InsO|
Schulden loswerden; Schulden los; Schulden drei Jahren; Restschuld befreien|§ 286 InsO, § 287 InsO, § 300 InsO|Restschuldbefreiung
Restschuldbefreiung versagen|§ 290 InsO|
Wohlverhaltensphase; Obliegenheiten Schuldner|§ 295 InsO, § 287b InsO|
Schulden ausgenommen Insolvenz|§ 302 InsO|
Schuldenbereinigungsplan; außergerichtliche Einigung Schulden|§ 305 InsO|
Insolvenzgeld|§ 165 SGB III|
Insolvenz Arbeitnehmer kündigen|§ 113 InsO|
Insolvenzplan|§ 217 InsO|
Behörde anhören; Behörde negativ Entscheidung; Behörde Stellung nehmen; vor Entscheidung anhören|§ 28 VwVfG|Anhörung Beteiligter
Behörde zurücknehmen; Genehmigung zurücknehmen; Genehmigung widerrufen; Bescheid zurücknehmen; Bescheid aufheben Behörde|§ 48 VwVfG, § 49 VwVfG|Rücknahme Widerruf Verwaltungsakt
Akten Behörde einsehen; Akte Behörde; Einsicht Behörde; Bauakte einsehen|§ 29 VwVfG, § 1 IFG|Akteneinsicht
Behörde Auskunft Bürger; Information Behörde Anspruch; Zugang Behörde Informationen|§ 1 IFG|
Informationsanspruch abgelehnt; IFG Ausnahmen|§ 3 IFG, § 9 IFG|
Informationszugang Kosten|§ 10 IFG|
Bescheid nichtig; nichtig Bescheid|§ 44 VwVfG|
Bescheid Begründung fehlt|§ 39 VwVfG, § 45 VwVfG|
Bescheid zugegangen; Bescheid drei Tage; Bescheid Post|§ 41 VwVfG|
Bescheid Fehler; Bescheid falsch|§ 42 VwVfG, § 48 VwVfG|
Bescheid bestandskräftig|§ 43 VwVfG, § 51 VwVfG|
Antrag bearbeiten nicht; Behörde antworten nicht; Behörde Monate Antrag; Behörde entscheidet nicht|§ 75 VwGO|Untätigkeitsklage
Bescheid Widerspruch; Widerspruch Bescheid Frist; Bescheid wehren; Widerspruch Monat; gegen Bescheid vorgehen|§ 70 VwGO, § 68 VwGO|Widerspruch
Widerspruch zahlen; Widerspruch trotzdem zahlen; Widerspruch Wirkung|§ 80 VwGO|aufschiebende Wirkung
Klage Bescheid; Verwaltungsgericht klagen|§ 42 VwGO, § 74 VwGO|
Frist Schuld versäumt; Frist krank versäumt; Frist verpassen|§ 32 VwVfG, § 60 VwGO|
Kosten Widerspruch; Widerspruch Kosten erstatten|§ 80 VwVfG|
Vertreter Behörde; Anwalt Verwaltungsverfahren|§ 14 VwVfG|
elektronische Kommunikation Behörde; E-Mail Behörde; Antrag E-Mail|§ 3a VwVfG, § 2 EGovG|
Massenverfahren|§ 17 VwVfG, § 67 VwVfG|
Ausschuss Beschluss; Stimmengleichheit|§ 91 VwVfG, § 90 VwVfG|
Ehrenamt Behörde|§ 81 VwVfG, § 84 VwVfG|
förmliches Verwaltungsverfahren|§ 63 VwVfG|
Erörterungstermin|§ 73 VwVfG, § 68 VwVfG|
Plangenehmigung|§ 74 VwVfG|
Behördengebühr; Gebühr Behörde; Verwaltungsgebühr|§ 1 BGebG, § 9 BGebG|
Gebühren Behörde befreit|§ 8 BGebG|
Verwaltungsgericht Kosten|§ 154 VwGO|
Verwaltungsgericht Vergleich|§ 106 VwGO|
Verwaltungsgericht Beweis; Untersuchungsgrundsatz Gericht|§ 86 VwGO|
Einstweiliger Rechtsschutz; Eilverfahren Verwaltungsgericht|§ 123 VwGO, § 80 VwGO|
Beschwerde Verwaltungsgericht|§ 146 VwGO, § 147 VwGO|
Bußgeldbescheid wehren; Bußgeld wehren; Bußgeld Frist; Einspruch Bußgeld; Bußgeldbescheid Frist; Blitzer Einspruch|§ 67 OWiG|Einspruch
Bußgeld nicht zahlen; Bußgeld Haft|§ 96 OWiG|
Bußgeld Raten; Bußgeld Zahlungserleichterung|§ 18 OWiG, § 93 OWiG|
Bußgeld Höhe maximal|§ 17 OWiG|
Bußgeld verjähren|§ 31 OWiG, § 26 StVG|
Bußgeld Gericht; Hauptverhandlung Bußgeld|§ 71 OWiG, § 73 OWiG, § 74 OWiG|
Einspruch zurücknehmen Bußgeld|§ 69 OWiG, § 67 OWiG|
Verwarnung Bußgeld|§ 56 OWiG|
Ruhestörung; Lärmbelästigung; Nachtruhe; Party Lärm; Lärm nachts|§ 117 OWiG|unzulässiger Lärm
Belästigung Allgemeinheit; Grober Unfug; urinieren|§ 118 OWiG|
Kampfhund Ordnungswidrigkeit; gefährlicher Hund frei|§ 121 OWiG|
Fahrlässige Ordnungswidrigkeit; Vorsatz Ordnungswidrigkeit|§ 10 OWiG|
Versuch Ordnungswidrigkeit|§ 13 OWiG|
Beteiligung Ordnungswidrigkeit|§ 14 OWiG|
Kind Bußgeld; Jugendliche Bußgeld|§ 12 OWiG|
Ordnungswidrigkeit einstellen|§ 47 OWiG|
`;

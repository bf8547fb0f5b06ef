/** Lay terms of civil courts, enforcement and insolvency; form as in dataProtection.ts, in the order of the laws. */
export const LAY_TERMS_COURTS = `
Streitwert|§ 3 ZPO|
Gericht zuständig; klagen wo; klagen Gericht; Wohnsitz Gericht; Gerichtsstand|§ 12 ZPO, § 13 ZPO|allgemeiner Gerichtsstand
Gerichtsstand Vertrag; Erfüllungsort Gericht|§ 29 ZPO|
Gerichtsstand Unfall; unerlaubte Handlung Gericht|§ 32 ZPO|
Gerichtsstandsvereinbarung|§ 38 ZPO|
Richter befangen; Richter ablehnen|§ 42 ZPO|
Anwaltszwang; Anwalt Pflicht Gericht; Anwalt Landgericht; ohne Anwalt Gericht|§ 78 ZPO, § 79 ZPO|
Prozess verlieren Kosten; verliert Prozess; Prozess verlieren zahlen; Verlierer zahlt; Kosten Prozess; Anwaltskosten gewinnen; Gerichtskosten trägt|§ 91 ZPO|Grundsatz und Umfang der Kostenpflicht
teilweise gewonnen Kosten|§ 92 ZPO|
Kostenfestsetzung|§ 103 ZPO, § 104 ZPO|
Prozesskostenhilfe; Hilfe Gerichtsverfahren; Gerichtsverfahren Geld; Prozess kein Geld; Prozesskostenhilfe Voraussetzungen|§ 114 ZPO, § 115 ZPO|Prozesskostenhilfe
Anwalt Geld; Geld Anwalt Staat; Prozesskosten Hilfe; Anwalt leisten; PKH; Verfahrenskostenhilfe|§ 114 ZPO, § 115 ZPO, § 76 FamFG|Prozesskostenhilfe Voraussetzungen
Klage zustellen; Zustellung Brief; Ersatzzustellung; Zustellung Briefkasten|§ 166 ZPO, § 178 ZPO, § 180 ZPO|
öffentliche Zustellung|§ 185 ZPO|
Frist versäumen Gericht; Frist unverschuldet; Wiedereinsetzung Gericht|§ 233 ZPO, § 60 VwGO, § 32 VwVfG|
Klageschrift Inhalt; Klage einreichen|§ 253 ZPO|
Klage zurücknehmen; Klagerücknahme|§ 269 ZPO|
Güteverhandlung|§ 278 ZPO|
Beweislast; Beweiswürdigung|§ 286 ZPO|
Anerkenntnis Klage|§ 307 ZPO|
Versäumnisurteil; Termin nicht erschienen; Termin erschienen; Gericht nicht erschienen; Prozess Termin verpasst|§ 330 ZPO, § 331 ZPO|Versäumnisurteil
Einspruch Versäumnisurteil|§ 338 ZPO, § 339 ZPO|
Zeuge Gericht Pflicht; Zeuge erscheinen nicht|§ 380 ZPO, § 51 StPO|
Gutachten Gericht; Sachverständiger Gericht|§ 404 ZPO, § 411 ZPO|
selbständiges Beweisverfahren; Beweissicherung|§ 485 ZPO|
Berufung Frist; Berufung einlegen; Berufung lange|§ 517 ZPO, § 511 ZPO|Berufungsfrist
Berufung Begründung|§ 520 ZPO|
Revision Frist; Revision zivil|§ 548 ZPO, § 543 ZPO|
sofortige Beschwerde|§ 567 ZPO, § 569 ZPO|
Mahnbescheid beantragen; gerichtliches Mahnverfahren|§ 688 ZPO, § 690 ZPO|
Mahnbescheid|§ 688 ZPO, § 692 ZPO, § 694 ZPO|Mahnverfahren
Mahnbescheid Widerspruch; Mahnbescheid wehren; Mahnbescheid bekommen|§ 694 ZPO|Widerspruch gegen den Mahnbescheid
gegen Mahnbescheid; Mahnbescheid reagieren|§ 694 ZPO|Widerspruch
Vollstreckungsbescheid; Vollstreckungsbescheid Einspruch|§ 699 ZPO, § 700 ZPO|
Vollstreckungstitel; Titel vollstrecken; Zwangsvollstreckung Voraussetzungen|§ 704 ZPO, § 794 ZPO, § 750 ZPO|
rechtskräftig; Rechtskraft|§ 705 ZPO, § 322 ZPO|
Gerichtsvollzieher Wohnung; Gerichtsvollzieher Tür|§ 758 ZPO, § 758a ZPO|
Vollstreckungsschutz; Härte Vollstreckung|§ 765a ZPO|
Vermögensauskunft; Offenbarungseid; eidesstattliche Versicherung Gerichtsvollzieher|§ 802c ZPO|
Erzwingungshaft Gerichtsvollzieher|§ 802g ZPO|
Gerichtsvollzieher mitnehmen; Gerichtsvollzieher pfänden; unpfändbar; unpfändbare Sachen; Sachen pfänden; Kuckuck|§ 811 ZPO, § 808 ZPO|unpfändbare Sachen
Pfändungsfreigrenze; Pfändungstabelle|§ 850c ZPO|Pfändungsgrenzen für Arbeitseinkommen
Lohnpfändung; Gehaltspfändung; pfändbares Einkommen; Pfändungsfreibetrag|§ 850c ZPO|Pfändungsgrenzen
Lohn pfänden; pfändbar Lohn; pfändbarer Betrag; Pfändung Höhe|§ 850c ZPO, § 850 ZPO|Pfändungsgrenzen für Arbeitseinkommen
Pfändung Unterhalt|§ 850d ZPO|
P-Konto; Pfändungsschutzkonto; Konto pfänden; Konto Pfändung schützen; Kontopfändung|§ 850k ZPO, § 899 ZPO|Pfändungsschutzkonto
Schuldnerverzeichnis|§ 882b ZPO, § 882c ZPO|
Räumung Wohnung; Zwangsräumung; Räumungsschutz|§ 885 ZPO, § 765a ZPO, § 721 ZPO|
einstweilige Verfügung; Arrest|§ 935 ZPO, § 940 ZPO, § 916 ZPO|
Schiedsgericht|§ 1029 ZPO|
Insolvenzantrag stellen|§ 13 InsO|
Insolvenzantragspflicht; Insolvenzverschleppung; Insolvenz beantragen Frist; Insolvenzantrag Frist; Insolvenzantrag Wochen; Insolvenz beantragen lange|§ 15a InsO|Antragspflicht
GmbH insolvent; GmbH Insolvenz; Insolvenz anmelden; Firma zahlungsunfähig|§ 15a InsO, § 17 InsO|Antragspflicht
Zahlungsunfähigkeit|§ 17 InsO|
Firma pleite; pleite Gesetz; insolvent wann; Insolvenz Gründe|§ 17 InsO, § 19 InsO, § 18 InsO, § 16 InsO|
Überschuldung|§ 19 InsO|
Insolvenzmasse|§ 35 InsO, § 36 InsO|
Insolvenzverwalter|§ 56 InsO, § 80 InsO|
Insolvenz Arbeitnehmer kündigen|§ 113 InsO|
Insolvenz Zahlungen anfechten; Insolvenzanfechtung|§ 129 InsO, § 130 InsO, § 133 InsO|
Insolvenz Forderung anmelden; Insolvenzgläubiger|§ 174 InsO, § 38 InsO|
Insolvenzplan|§ 217 InsO|
Schulden loswerden; Schulden los; Schulden drei Jahren; Restschuld befreien|§ 286 InsO, § 287 InsO, § 300 InsO|Restschuldbefreiung
Privatinsolvenz; Restschuldbefreiung; Verbraucherinsolvenz|§ 286 InsO, § 287 InsO, § 304 InsO|
Privatinsolvenz Jahre; Insolvenz drei Jahre; Restschuldbefreiung Dauer; Privatinsolvenz Dauer; Schulden los|§ 287 InsO, § 300 InsO, § 286 InsO|Abtretungsfrist
Restschuldbefreiung versagen|§ 290 InsO|
Wohlverhaltensphase; Obliegenheiten Schuldner|§ 295 InsO, § 287b InsO|
Schulden ausgenommen Insolvenz|§ 302 InsO|
Schuldenbereinigungsplan; außergerichtliche Einigung Schulden|§ 305 InsO|
Privatinsolvenz beantragen; Verbraucherinsolvenz Antrag|§ 305 InsO, § 304 InsO|
Anwalt Kosten; Anwaltsgebühren; Anwalt Honorar|§ 2 RVG, § 3a RVG, § 13 RVG|
Erfolgshonorar|§ 4a RVG|
Erstberatung Anwalt Kosten|§ 34 RVG|
Amtsgericht zuständig; Streitwert Amtsgericht; 5000 Euro Gericht|§ 23 GVG|
Landgericht zuständig|§ 71 GVG|
Beratungshilfe; Beratungsschein; Beratungshilfeschein|§ 1 BerHG|
Zwangsversteigerung; Versteigerung Haus|§ 1 ZVG, § 15 ZVG|
Gerichtskosten Höhe; Gerichtsgebühren|§ 34 GKG, § 3 GKG|
Notar Kosten; Notargebühren|§ 34 GNotKG, § 3 GNotKG|
Mediation|§ 1 MediationsG|
Rechtsberatung erlaubt|§ 3 RDG, § 5 RDG|
`;

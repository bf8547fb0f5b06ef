/** More everyday names for courts, enforcement, insolvency and costs; form as in dataProtection.ts, in the order of the laws. */
export const LAY_TERMS_MORE_COURTS = `
Gericht am Wohnort|§ 12 ZPO, § 13 ZPO|
Firma verklagen wo; Sitz der Firma Gericht|§ 17 ZPO|
Mietstreit Gericht; welches Gericht Mietsache|§ 29a ZPO, § 23 GVG|
Richter parteiisch; Richter voreingenommen; Befangenheitsantrag|§ 42 ZPO|
selbst vertreten Amtsgericht; Landgericht Anwalt Pflicht|§ 78 ZPO, § 79 ZPO|
wer zahlt Anwalt Gegner; Gerichtskosten verloren|§ 91 ZPO|unterliegende Partei Kosten des Rechtsstreits
sofort anerkannt Kosten|§ 93 ZPO|
Anwaltskosten vom Gegner zurück|§ 103 ZPO, § 91 ZPO|
Anwalt umsonst Gericht; PKH Raten|§ 114 ZPO, § 115 ZPO|
Antrag PKH Formular|§ 117 ZPO|
Prozesskostenhilfe später zurückzahlen; PKH überprüfen|§ 120a ZPO|
Verhandlung per Video; Videoverhandlung|§ 128a ZPO|
Hinweis des Richters|§ 139 ZPO|
gelber Brief; Zustellungsurkunde; Post vom Gericht Briefkasten|§ 180 ZPO, § 178 ZPO|Zustellung Schriftstück Briefkasten
Gerichtsfrist verpasst|§ 233 ZPO, § 234 ZPO|
Klage selbst schreiben|§ 253 ZPO|
Klage erweitern; Klage ändern|§ 263 ZPO|
Feststellungsklage|§ 256 ZPO, § 43 VwGO|
Klage zurückziehen Kosten|§ 269 ZPO|
Vergleich vor Gericht; Gerichtstermin einigen|§ 278 ZPO|
wer muss beweisen; Beweis Gericht überzeugen|§ 286 ZPO|
Klageerwiderung|§ 276 ZPO, § 277 ZPO|
zum Gerichtstermin nicht gekommen; Gegner erscheint nicht; Gerichtstermin verpasst; nicht zum Gerichtstermin; Gerichtstermin nicht hingehen|§ 330 ZPO, § 331 ZPO|nicht erschienen Termin Versäumnisurteil
kleine Streitwerte Gericht; 600 Euro Verfahren|§ 495a ZPO|
Zeugengeld Zivilprozess; Zeugen benennen Zivil|§ 373 ZPO, § 401 ZPO|
Nachbar als Zeuge laden Ordnungsgeld|§ 380 ZPO|
vor Gericht Aussage verweigern Zivilprozess|§ 383 ZPO|
Baumangel Gutachten vor Klage|§ 485 ZPO|
Urteil nicht einverstanden; in Berufung gehen; zweite Instanz|§ 511 ZPO, § 517 ZPO|
zum Bundesgerichtshof; Nichtzulassungsbeschwerde|§ 543 ZPO, § 544 ZPO|
Urteil rechtskräftig neu aufrollen; Restitutionsklage|§ 578 ZPO, § 580 ZPO|
Geld eintreiben Gericht; Mahnantrag; Online-Mahnantrag|§ 688 ZPO, § 690 ZPO|
gelber Umschlag Mahnbescheid; Mahnbescheid unberechtigt; Mahnbescheid zwei Wochen|§ 694 ZPO, § 692 ZPO|
Mahnbescheid ignoriert; Mahnbescheid nicht reagiert|§ 699 ZPO, § 700 ZPO|
Urteil durchsetzen; Titel Gerichtsvollzieher|§ 704 ZPO, § 753 ZPO|
gegen Vollstreckung wehren; Vollstreckungsabwehrklage; Schuld schon bezahlt Vollstreckung|§ 767 ZPO, § 766 ZPO|
mein Eigentum beim Schuldner gepfändet; Drittwiderspruchsklage|§ 771 ZPO|
Gerichtsvollzieher nachts; Gerichtsvollzieher reinlassen; Gerichtsvollzieher Durchsuchung|§ 758a ZPO, § 758 ZPO|
Gerichtsvollzieher Raten|§ 802b ZPO|
Vermögensverzeichnis; Finger heben; alles offenlegen Schuldner|§ 802c ZPO|
Haft weil Vermögensauskunft|§ 802g ZPO|
Gerichtsvollzieher fragt Bank; Gerichtsvollzieher Auskunft Rentenversicherung|§ 802l ZPO|
Fernseher pfänden; Auto pfänden; Ehering pfänden; Haustier pfänden; Möbel pfänden|§ 811 ZPO, § 808 ZPO|Pfändung körperliche Sachen nicht unterworfen
Kontosperre Gläubiger; Konto gepfändet; Konto gesperrt Pfändung|§ 835 ZPO, § 829 ZPO, § 899 ZPO|
Bank Drittschuldner; Arbeitgeber Drittschuldner|§ 840 ZPO, § 829 ZPO|
Urlaubsgeld pfänden; Weihnachtsgeld pfänden; Überstunden pfänden|§ 850a ZPO|
Rente pfänden; Kindergeld pfänden; Krankengeld pfänden|§ 850b ZPO, § 54 SGB I, § 850 ZPO|
wie viel bleibt vom Lohn|§ 850c ZPO|
Pfändungsfreibetrag erhöhen; mehr behalten Pfändung|§ 850f ZPO|
Konto in P-Konto umwandeln; Freibetrag Konto|§ 850k ZPO, § 899 ZPO|
Bescheinigung P-Konto; P-Konto Kinder|§ 903 ZPO, § 902 ZPO|
Gerichtsvollzieher räumt Wohnung; Möbel bei Räumung|§ 885 ZPO|
Frist zum Auszug Gericht; Räumungsfrist|§ 721 ZPO, § 794a ZPO|
nicht gemacht trotz Urteil; Zwangsgeld Urteil|§ 887 ZPO, § 888 ZPO, § 890 ZPO|
Schuldnerregister; wer steht im Schuldnerverzeichnis|§ 882b ZPO, § 882f ZPO|
Schuldnerverzeichnis löschen|§ 882e ZPO|
eilig Gericht; Eilverfahren Zivil; Veröffentlichung stoppen Gericht|§ 935 ZPO, § 940 ZPO|
Vermögen einfrieren|§ 916 ZPO, § 917 ZPO|
Kind anhören Gericht; Kind vor Richter|§ 159 FamFG|
Verfahrensbeistand; Anwalt des Kindes|§ 158 FamFG|
Umgang Ordnungsgeld; Umgang durchsetzen Gericht|§ 89 FamFG|
Beschwerde Familiengericht; Beschwerde Frist Familie|§ 58 FamFG, § 63 FamFG|
einstweilige Anordnung Sorgerecht; Eilantrag Umgang|§ 49 FamFG, § 157 FamFG|
Sorgerechtsverfahren beschleunigt|§ 155 FamFG|
welches Familiengericht Scheidung|§ 122 FamFG|
Scheidungsverbund; Folgesachen|§ 137 FamFG|
Unterhalt ändern Gericht; Unterhaltstitel ändern|§ 238 FamFG, § 239 FamFG|
vereinfachtes Unterhaltsverfahren|§ 249 FamFG|
Richter kommt Betreuung; Betreuung Gutachten|§ 278 FamFG, § 280 FamFG|
Abschiebehaft Gericht; Freiheitsentziehung Verfahren|§ 415 FamFG, § 417 FamFG|
Insolvenz wer beantragen; Gläubiger stellt Insolvenzantrag|§ 13 InsO, § 14 InsO|
drohende Zahlungsunfähigkeit; Rechnungen nicht mehr zahlen Firma|§ 17 InsO, § 18 InsO|
Geschäftsführer Insolvenz drei Wochen; zu spät Insolvenz|§ 15a InsO|
Zahlungen nach Insolvenzreife|§ 15b InsO|
vorläufiger Insolvenzverwalter|§ 21 InsO, § 22 InsO|
Insolvenz abgelehnt kein Geld; mangels Masse|§ 26 InsO, § 207 InsO|
Verfahrenskosten Insolvenz stunden|§ 4a InsO|
Insolvenz Auto behalten; Insolvenz Wohnung verlieren; was gehört in Insolvenz|§ 36 InsO, § 35 InsO|
gelieferte Ware Kunde insolvent; Aussonderung|§ 47 InsO|
Mietvertrag Insolvenz; Kaution Insolvenz|§ 109 InsO, § 108 InsO|
Vollstreckung während Insolvenz|§ 89 InsO|
Arbeitnehmer Insolvenz Kündigungsfrist|§ 113 InsO|
Insolvenzverwalter Rückforderung|§ 129 InsO, § 133 InsO, § 143 InsO|
Geschenk vor Insolvenz|§ 134 InsO|
Forderung Insolvenztabelle|§ 174 InsO, § 175 InsO|
Sanierung in Eigenverwaltung; Schutzschirmverfahren|§ 270 InsO, § 270d InsO|
nach drei Jahren schuldenfrei; Schulden weg|§ 300 InsO, § 287 InsO|
Pflichten Privatinsolvenz; Arbeit suchen Privatinsolvenz; Erbe Privatinsolvenz|§ 295 InsO, § 287b InsO|
Selbständiger Privatinsolvenz; Regelinsolvenz|§ 304 InsO, § 295a InsO|
Strafe nicht befreit Insolvenz; Unterhalt Insolvenz Schulden|§ 302 InsO|
Schuldnerberatung Bescheinigung|§ 305 InsO|
Nachlass Insolvenz Antrag|§ 317 InsO, § 320 InsO|
Gerichtskosten Vorschuss|§ 12 GKG|
wer schuldet Gerichtskosten|§ 22 GKG, § 29 GKG|
Streitwert Miete Räumung|§ 41 GKG|
Streitwert Kündigung Arbeit|§ 42 GKG|
Beurkundung Kosten; Grundbuch Kosten; Notar Hauskauf Kosten|§ 34 GNotKG, § 47 GNotKG|
Stundensatz Anwalt; Honorarvereinbarung Anwalt|§ 3a RVG|
Anwalt Vorschuss|§ 9 RVG|
Anwaltsrechnung prüfen|§ 10 RVG|
Anwalt nur bei Erfolg bezahlen|§ 4a RVG|
Erstberatung 190 Euro; Beratungsgespräch Anwalt|§ 34 RVG|
Arbeitsgericht Klage; Streit mit Arbeitgeber Gericht; Lohn einklagen|§ 2 ArbGG, § 46 ArbGG|
ohne Anwalt Arbeitsgericht; Gewerkschaft vertritt|§ 11 ArbGG|
erster Termin Arbeitsgericht|§ 54 ArbGG|
Berufung Landesarbeitsgericht|§ 64 ArbGG, § 66 ArbGG|
Versäumnisurteil Arbeitsgericht|§ 59 ArbGG|
gegen Jobcenter klagen; Rentenbescheid klagen; Krankenkasse verklagen|§ 51 SGG, § 54 SGG, § 87 SGG|
Klagefrist Sozialgericht; Sozialgericht Monat|§ 87 SGG|
Widerspruch Rentenbescheid|§ 84 SGG, § 78 SGG|
Sozialgericht kostenlos|§ 183 SGG|
Sozialgericht eilig; Jobcenter sofort Geld Gericht|§ 86b SGG|
aufschiebende Wirkung Widerspruch Sozial|§ 86a SGG|
Behörde antwortet nicht Sozialleistung; Untätigkeitsklage Jobcenter|§ 88 SGG|
Arzt meines Vertrauens Sozialgericht|§ 109 SGG|
Berufung Landessozialgericht|§ 143 SGG, § 144 SGG|
gegen Finanzamt klagen; Klage Einspruchsentscheidung|§ 40 FGO, § 47 FGO|
Finanzgericht Aussetzung Vollziehung|§ 69 FGO|
Finanzgericht ohne Anwalt; Steuerberater vor Gericht|§ 62 FGO|
Bundesfinanzhof; Revision Finanzgericht|§ 115 FGO|
Finanzamt untätig|§ 46 FGO|
`;

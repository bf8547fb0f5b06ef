/** Lay terms of criminal procedure, records and weapons; form as in dataProtection.ts, in the order of the laws. */
export const LAY_TERMS_CRIMINAL_PROCEDURE = `
Zeuge aussagen; Zeuge Polizei; Zeuge Pflicht|§ 48 StPO, § 161a StPO, § 163 StPO|
Aussage verweigern Ehefrau; Ehefrau aussagen; Verwandter aussagen; Aussage gegen Mann verweigern; Angehöriger Zeuge; aussagen gegen Bruder; aussagen Familie; Angehörige aussagen; Zeuge verwandt; Aussage verweigern Angehörige|§ 52 StPO|Zeugnisverweigerungsrecht der Angehörigen
Zeugnisverweigerungsrecht|§ 52 StPO, § 53 StPO|
Zeugnisverweigerung Arzt; Anwalt Zeugnis|§ 53 StPO|
Zeuge selbst belasten|§ 55 StPO|
Blutprobe|§ 81a StPO|
Fingerabdrücke Polizei; erkennungsdienstlich|§ 81b StPO|
DNA-Test; Speichelprobe|§ 81e StPO, § 81h StPO|
Handy beschlagnahmen; Telefonüberwachung|§ 94 StPO, § 100a StPO|
Beschlagnahme|§ 94 StPO, § 98 StPO|
Handy beschlagnahmt; Polizei Handy; sichergestellt|§ 94 StPO, § 98 StPO, § 110 StPO|
Telefonüberwachung; Telefon abhören|§ 100a StPO|
Vorratsdaten|§ 100g StPO|
Polizei durchsuchen Wohnung; Wohnung durchsuchen; durchsuchen Polizei; Durchsuchungsbeschluss; Durchsuchung|§ 102 StPO, § 105 StPO|Durchsuchung bei Beschuldigten
Polizei Wohnung|§ 102 StPO, § 105 StPO, Art. 13 GG|Durchsuchung
Untersuchungshaft|§ 112 StPO|
Haftbefehl; U-Haft; Untersuchungshaft wann; verhaften Polizei; Haftgrund|§ 112 StPO, § 114 StPO|Untersuchungshaft Voraussetzungen Haftgründe
Haftprüfung; Haftbeschwerde|§ 117 StPO|
Dieb festhalten; Täter festhalten; Jedermann Festnahmerecht; Jedermannsfestnahme; Jedermannsrecht; Festnahmerecht; Jedermannsparagraph|§ 127 StPO|vorläufige Festnahme
festhalten bis Polizei; Ladendieb festhalten; Ladendetektiv|§ 127 StPO|Vorläufige Festnahme
festgenommen; vorläufig festgenommen; Polizei festnehmen|§ 127 StPO, § 128 StPO|
Taschenkontrolle; Durchsuchung Tasche Kaufhaus|§ 127 StPO, § 229 BGB|
Belehrung Beschuldigter|§ 136 StPO|
Beschuldigter aussagen; Polizei aussagen; Aussage verweigern Beschuldigter; Recht zu schweigen; Vernehmung Beschuldigter|§ 136 StPO, § 163a StPO|
Folter Vernehmung; verbotene Vernehmung|§ 136a StPO|
Verteidiger wählen|§ 137 StPO|
Pflichtverteidiger|§ 140 StPO|notwendige Verteidigung
Pflichtverteidiger bekommen; Anwalt Strafverfahren; Verteidiger notwendig|§ 140 StPO, § 141 StPO|notwendige Verteidigung
Akteneinsicht Verteidiger; Akteneinsicht Strafverfahren|§ 147 StPO|
Anfangsverdacht; Ermittlungsverfahren|§ 152 StPO, § 160 StPO|
Einstellung Verfahren|§ 153 StPO, § 153a StPO, § 170 StPO|
Verfahren eingestellt; Einstellung Auflage; Einstellung Geldauflage|§ 153a StPO, § 153 StPO, § 170 StPO|
Anzeige erstatten; Strafanzeige stellen; Strafanzeige|§ 158 StPO|
Identitätsfeststellung|§ 163b StPO|
Ausweis Polizei zeigen; Personalien Polizei|§ 163b StPO, § 111 OWiG|
Klageerzwingungsverfahren; Einstellung Beschwerde|§ 172 StPO|
Berufung Strafurteil; Revision Strafurteil|§ 312 StPO, § 314 StPO, § 333 StPO, § 341 StPO|
Wiederaufnahme Strafverfahren|§ 359 StPO, § 362 StPO|
Privatklage|§ 374 StPO|
Nebenklage|§ 395 StPO|
Nebenkläger; Opfer Strafverfahren|§ 395 StPO, § 406d StPO|
Adhäsionsverfahren; Schmerzensgeld Strafverfahren|§ 403 StPO|
Strafbefehl|§ 407 StPO, § 410 StPO|
Strafbefehl Einspruch|§ 410 StPO|
Beschleunigtes Verfahren Strafrecht|§ 417 StPO|
Kosten Strafverfahren; Freispruch Kosten|§ 465 StPO, § 467 StPO|
Mindestalter Waffe; Waffe 18|§ 2 WaffG, § 14 WaffG|
Waffenschein Alter; Waffe Alter|§ 2 WaffG, § 4 WaffG|
Waffenschein bekommen; Waffenschein Voraussetzungen|§ 4 WaffG, § 10 WaffG, § 19 WaffG|
Waffenerlaubnis Voraussetzungen; Waffe kaufen; Waffenkauf|§ 4 WaffG, § 2 WaffG|
Zuverlässigkeit Waffe; unzuverlässig Waffenrecht; Zuverlässigkeit Waffenrecht; Waffenrecht Straftat|§ 5 WaffG|Zuverlässigkeit
Waffe persönliche Eignung; Waffe psychologisches Gutachten; Eignung Waffe; Waffenrecht psychisch|§ 6 WaffG|Persönliche Eignung
Waffensachkunde; Sachkundeprüfung Waffe|§ 7 WaffG|
Bedürfnis Waffe|§ 8 WaffG|
Munition Erlaubnis; Waffenschein; kleiner Waffenschein|§ 10 WaffG|Waffenschein
Schreckschusspistole; Pfefferspray; Schreckschuss; Gaspistole|§ 10 WaffG, § 2 WaffG|Waffenschein
Schießen Erlaubnis; Schießstätte|§ 10 WaffG, § 27 WaffG|
Waffenbesitzkarte|§ 10 WaffG, § 4 WaffG|
Waffe erwerben ohne Erlaubnis; Erwerb Waffen Ausnahmen; Waffe transportieren|§ 12 WaffG|
Waffe führen|§ 12 WaffG, § 10 WaffG|
Jäger Waffe; Jagdschein Waffe|§ 13 WaffG|
Sportschütze Waffe; Sportschütze; Schießsportverein|§ 14 WaffG|Sportschützen
Sammler Waffen; Waffensammler|§ 17 WaffG|
Waffe geerbt|§ 20 WaffG|
Pistole erben; Erbwaffe|§ 20 WaffG, § 37c WaffG|Erwerb und Besitz von Schusswaffen durch Erwerber infolge eines Erbfalls
Waffenhandel; Waffenherstellung|§ 21 WaffG|
Alter schießen; Schießen Jugendliche; Schießstätte; Schießverein Alter; Luftgewehr|§ 27 WaffG|Schießstätten
Schießsport Jugendliche; Schießsport Kinder; Schießstand; Druckluftwaffe|§ 27 WaffG, § 3 WaffG|Schießsport Minderjähriger
Waffe Bewachung; Wachperson Waffe|§ 28 WaffG|
Waffe verkaufen; Waffe überlassen|§ 34 WaffG|
Waffen lagern; Gewehr lagern; Waffe zu Hause; Waffentresor; Jäger Waffen lagern; Gewehre Aufbewahrung|§ 36 WaffG|Aufbewahrung
Waffenschrank; Waffen aufbewahren|§ 36 WaffG, § 13 AWaffV|Aufbewahrung von Waffen
Waffe verloren; Waffe abhandengekommen; Waffe gestohlen|§ 37b WaffG, § 37 WaffG|
Waffe gefunden|§ 37c WaffG|
verbotene Waffen; Schlagring|§ 40 WaffG, § 2 WaffG, § 52 WaffG|
Waffenverbot Besitz|§ 41 WaffG|
verbotene Waffe; Waffenverbot; Waffenbesitzverbot|§ 41 WaffG, § 40 WaffG|
Waffenverbot Veranstaltung; Waffe Demonstration; Waffen Veranstaltung|§ 42 WaffG|
Messer mitführen; Messer führen; Einhandmesser|§ 42a WaffG|
Messer tragen; Messer erlaubt; Messer Öffentlichkeit; Waffe Öffentlichkeit führen; Springmesser; Messer verboten; Messer bei sich; Butterfly|§ 42a WaffG, § 42 WaffG|Verbot des Führens
Waffe Widerruf; Waffenerlaubnis entziehen; Waffenerlaubnis widerrufen; Waffenschein entziehen|§ 45 WaffG|Rücknahme und Widerruf
Waffenrecht Strafe; illegale Waffe|§ 52 WaffG, § 53 WaffG|
Führungszeugnis beantragen|§ 30 BZRG|
Führungszeugnis|§ 30 BZRG, § 30a BZRG, § 32 BZRG|Führungszeugnis
Führungszeugnis Ehrenamt; erweitertes Führungszeugnis|§ 30a BZRG, § 72a SGB VIII|
Führungszeugnis Inhalt; Führungszeugnis steht; Vorstrafe Führungszeugnis|§ 32 BZRG|Inhalt des Führungszeugnisses
Führungszeugnis Vorstrafe; Vorstrafe gelöscht; Eintrag Führungszeugnis; vorbestraft|§ 34 BZRG, § 33 BZRG, § 32 BZRG, § 46 BZRG|
Führungszeugnis Frist; Führungszeugnis löschen; Tilgung Bundeszentralregister|§ 34 BZRG, § 45 BZRG, § 46 BZRG|
Vorstrafe verschweigen|§ 53 BZRG|
vorbestraft|§ 53 BZRG, § 32 BZRG|
Cannabis; Cannabis Besitz; Drogen Besitz; Drogen Strafe; Marihuana; Kokain; Drogen handeln; Betäubungsmittel|§ 29 BtMG, § 29a BtMG|Straftaten
geringe Menge Drogen; Eigenbedarf Drogen|§ 31a BtMG, § 29 BtMG|
Therapie statt Strafe|§ 35 BtMG|
Jugendstrafe; Jugendstrafrecht; Jugendlicher Strafe; Heranwachsender|§ 1 JGG, § 3 JGG, § 17 JGG, § 105 JGG|
Jugendarrest; Zuchtmittel; Erziehungsmaßregeln|§ 16 JGG, § 13 JGG, § 9 JGG|
Haftentschädigung; unschuldig Haft|§ 2 StrEG, § 7 StrEG|
Böller; Feuerwerk; Silvester Feuerwerk|§ 23 SprengV 1, § 22 SprengV 1|
Opferentschädigung; Gewaltopfer Entschädigung|§ 1 OEG|
`;

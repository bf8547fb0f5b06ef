/** Lay terms of criminal law and procedure, weapons and drugs; form as in everyday.ts, in the order of the laws. */
export const LAY_TERMS_CRIMINAL = `
strafmündig Alter; Alter Strafe; Kind Strafe; Kind bestrafen|§ 19 StGB|Schuldunfähigkeit des Kindes
Jugendstrafe; Jugendstrafrecht; Jugendlicher Strafe; Heranwachsender|§ 1 JGG, § 3 JGG, § 17 JGG, § 105 JGG|
Jugendarrest; Zuchtmittel; Erziehungsmaßregeln|§ 16 JGG, § 13 JGG, § 9 JGG|
unzurechnungsfähig; betrunken Straftat; schuldunfähig|§ 20 StGB, § 21 StGB|
Irrtum Straftat; Verbotsirrtum|§ 16 StGB, § 17 StGB|
Unterlassen Strafe; Garantenstellung|§ 13 StGB|
angegriffen wehren; Angriff wehren; Notwehr erlaubt; wehren Angriff; Selbstverteidigung Angriff|§ 32 StGB|Notwehr
Gefahr abwenden Straftat|§ 34 StGB|
Mindeststrafe; Höchststrafe; Freiheitsstrafe Dauer; lebenslänglich; lebenslange Freiheitsstrafe|§ 38 StGB, § 57a StGB|
Tagessatz; Tagessätze; Geldstrafe berechnen; Geldstrafe Höhe|§ 40 StGB|Verhängung in Tagessätzen
Ersatzfreiheitsstrafe; Geldstrafe nicht zahlen|§ 43 StGB|
Geldstrafe Raten|§ 42 StGB|
Strafzumessung; Strafe mildernd; Strafmaß|§ 46 StGB|
Täter-Opfer-Ausgleich|§ 46a StGB|
Kronzeuge|§ 46b StGB|
Bewährung Freiheitsstrafe; Bewährung ausgesetzt; Strafe Bewährung; auf Bewährung|§ 56 StGB|Strafaussetzung zur Bewährung
Bewährung widerrufen; Bewährung verstoßen|§ 56f StGB|
Haft vorzeitig entlassen; Reststrafe; Zweidrittel|§ 57 StGB|
Führerschein entziehen Strafgericht|§ 69 StGB, § 69a StGB|
Führerschein Sperrfrist|§ 69a StGB|
Psychiatrie Straftäter; Maßregelvollzug|§ 63 StGB, § 64 StGB|
Sicherungsverwahrung|§ 66 StGB|
Einziehung Tat; Gewinnabschöpfung; Vermögensabschöpfung|§ 73 StGB, § 74 StGB|
Strafantrag Frist|§ 77b StGB|
Straftat verjähren; Mord verjähren; Verjährung Straftat Jahre|§ 78 StGB|Verjährungsfrist
Hochverrat|§ 81 StGB|
Hakenkreuz; Hitlergruß; Nazi Symbole; verfassungsfeindliche Symbole|§ 86a StGB|Verwenden von Kennzeichen verfassungswidriger Organisationen
Bundespräsident beleidigen; Flagge verbrennen|§ 90 StGB, § 90a StGB|
Spionage|§ 94 StGB, § 99 StGB|
Wahlfälschung; Wählernötigung|§ 107a StGB, § 108 StGB|
Aufruf Straftat|§ 111 StGB|
Polizei angreifen; Polizei Widerstand; Polizei schlagen; Rettungskräfte angreifen|§ 113 StGB, § 114 StGB|
Gefangener befreien|§ 120 StGB|
Hausverbot; fremde Wohnung eingedrungen; Hausrecht betreten|§ 123 StGB|Hausfriedensbruch
kriminelle Vereinigung; Terror Vereinigung|§ 129 StGB, § 129a StGB|
Holocaust leugnen; Hetze; Hasskommentare; Hassrede|§ 130 StGB, § 185 StGB|
Polizist ausgeben; falscher Polizist|§ 132 StGB|
Titel missbrauchen; Doktortitel falsch; Uniform tragen|§ 132a StGB|
Notrufnummer; Notruf Spaß|§ 145 StGB|
Straftat anzeigen nicht; Nichtanzeige|§ 138 StGB|
Falschgeld; Geld fälschen|§ 146 StGB|
Falschaussage Gericht; falsch aussagen; lügen Gericht; falsche Aussage; Zeuge lügen|§ 153 StGB, § 154 StGB|falsche uneidliche Aussage
falsche eidesstattliche Versicherung; Versicherung an Eides statt|§ 156 StGB|
falsch beschuldigt; zu Unrecht angezeigt|§ 164 StGB, § 187 StGB|
Störung Totenruhe|§ 168 StGB|
Unterhalt zahlen nicht Strafe; Unterhaltspflichtverletzung|§ 170 StGB|
Kindesmissbrauch; Missbrauch Kind|§ 176 StGB|
Kinderpornografie|§ 184b StGB|
sexuell genötigt; nein heißt nein|§ 177 StGB|
grapschen; begrapscht|§ 184i StGB|
Upskirting|§ 184k StGB|
beleidigen Internet; beleidigen strafbar; beleidigen Facebook; beleidigen Strafe; Mittelfinger; Schimpfwort|§ 185 StGB|Beleidigung
Gerüchte verbreiten; Lügen verbreiten|§ 186 StGB, § 187 StGB|
Beleidigung Politiker|§ 188 StGB|
Gespräch aufnehmen heimlich; Telefonat aufnehmen; heimlich aufnehmen; heimlich mitschneiden|§ 201 StGB|Verletzung der Vertraulichkeit des Wortes
Foto heimlich; Unfallopfer fotografieren; Gaffer|§ 201a StGB, § 323c StGB|
fremde Post öffnen; Brief öffnen|§ 202 StGB|
Passwort knacken; Konto gehackt; Hacker|§ 202a StGB, § 202b StGB, § 202c StGB|
ärztliche Schweigepflicht; Arzt Schweigepflicht|§ 203 StGB|
Mord Totschlag; Mörder; Mordmerkmale|§ 211 StGB, § 212 StGB|
Sterbehilfe; Tötung auf Verlangen|§ 216 StGB|
ausgesetzt hilflos|§ 221 StGB|
schlagen Strafe; Schlägerei; jemand schlagen|§ 223 StGB, § 231 StGB|
Messer Angriff; Körperverletzung Waffe|§ 224 StGB|
Nachstellen; stellt nach; Ex verfolgt; auflauern; Stalker; ständig nach Ex|§ 238 StGB|Nachstellung
Entführung; Geiselnahme; Kindesentziehung; Kindesentführung|§ 239a StGB, § 239b StGB, § 235 StGB|
Menschenhandel; Zwangsprostitution|§ 232 StGB, § 232a StGB|
Zwangsheirat|§ 237 StGB|
Drängeln Autobahn; zwingen Gewalt; Straßenblockade|§ 240 StGB|
Morddrohung; drohen Tod; drohen umbringen; drohen jemand|§ 241 StGB|Bedrohung
Ladendiebstahl; Ladendieb; Diebstahl Strafe; Diebstahl Laden|§ 242 StGB, § 248a StGB|Diebstahl
Diebstahl geringwertig|§ 248a StGB|
Einbruch Wohnung; Einbrecher; Einbruch Strafe|§ 244 StGB, § 243 StGB|Wohnungseinbruchdiebstahl
Fahrrad unbefugt; Auto unbefugt gefahren; Spritztour|§ 248b StGB|
Strom klauen|§ 248c StGB|
Fund unterschlagen; gefunden behalten|§ 246 StGB|
Überfall Bank; Räuber|§ 249 StGB, § 250 StGB|
Schutzgeld; Sextortion|§ 253 StGB|
gestohlen verkaufen; gestohlen gekauft Strafe|§ 259 StGB|
eBay Betrug; Betrüger; Fake-Shop; Enkeltrick; betrogen; Betrug online|§ 263 StGB|Betrug
Phishing; Datenbetrug|§ 263a StGB, § 202b StGB, § 303a StGB|
Sozialbetrug; Subventionsbetrug|§ 263 StGB, § 264 StGB|
Versicherungsbetrug|§ 263 StGB, § 265 StGB|
ohne Fahrkarte; ohne Ticket; Schwarzfahrer|§ 265a StGB|Erschleichen von Leistungen
Sozialabgaben nicht abgeführt|§ 266a StGB|
Unterschrift fälschen; Zeugnis fälschen; Dokument gefälscht; gefälschter Ausweis|§ 267 StGB|Urkundenfälschung
Impfpass gefälscht; gefälschtes Attest|§ 277 StGB, § 278 StGB, § 267 StGB|
Ausweis fremd benutzen|§ 281 StGB|
Bankrott; Insolvenz Straftat|§ 283 StGB|
Glücksspiel illegal|§ 284 StGB, § 285 StGB|
Wilderei; Fischwilderei|§ 292 StGB, § 293 StGB|
Kartellabsprache; Preisabsprache|§ 298 StGB, § 1 GWB|
Auto zerkratzt; Graffiti; zerkratzt; mutwillig beschädigt; Reifen zerstochen; Sachbeschädigung Strafe|§ 303 StGB|Sachbeschädigung
Daten verändern; Computer sabotage; Virus verbreiten|§ 303a StGB, § 303b StGB|
Feuer gelegt; Brand gelegt|§ 306 StGB, § 306a StGB, § 306d StGB|
gefährlicher Eingriff Straßenverkehr|§ 315b StGB|
Autorennen; Raser|§ 315d StGB|
betrunken fahren; betrunken Auto; Promille Auto; betrunken Fahrrad|§ 316 StGB, § 24a StVG|Trunkenheit im Verkehr
Unfall weggefahren; weggefahren Unfall; Unfall abgehauen; Parkrempler|§ 142 StGB|unerlaubtes Entfernen vom Unfallort
geholfen nicht; Hilfe nicht geleistet; geholfen Unfall; Erste Hilfe verweigert|§ 323c StGB|Unterlassene Hilfeleistung
Umweltverschmutzung Strafe; Gewässer verschmutzt; Müll illegal|§ 324 StGB, § 326 StGB|
Rechtsbeugung|§ 339 StGB|
Polizist schlägt; Körperverletzung Amt|§ 340 StGB|
Dienstgeheimnis|§ 353b StGB|
Korruption; Schmiergeld; bestochen|§ 331 StGB, § 332 StGB, § 333 StGB, § 334 StGB|
Schmiergeld Firma|§ 299 StGB|
Haftbefehl; U-Haft; Untersuchungshaft wann; verhaften Polizei; Haftgrund|§ 112 StPO, § 114 StPO|Untersuchungshaft Voraussetzungen Haftgründe
Haftprüfung; Haftbeschwerde|§ 117 StPO|
festgenommen; vorläufig festgenommen; Polizei festnehmen|§ 127 StPO, § 128 StPO|
Dieb festhalten; Täter festhalten|§ 127 StPO|
Polizei durchsuchen Wohnung; Wohnung durchsuchen; durchsuchen Polizei; Durchsuchungsbeschluss|§ 102 StPO, § 105 StPO|Durchsuchung bei Beschuldigten
Handy beschlagnahmt; Polizei Handy; sichergestellt|§ 94 StPO, § 98 StPO, § 110 StPO|
Telefonüberwachung; Telefon abhören|§ 100a StPO|
Vorratsdaten|§ 100g StPO|
Blutprobe|§ 81a StPO|
DNA-Test; Speichelprobe|§ 81e StPO, § 81h StPO|
Fingerabdrücke Polizei; erkennungsdienstlich|§ 81b StPO|
Ausweis Polizei zeigen; Personalien Polizei|§ 163b StPO, § 111 OWiG|
Beschuldigter aussagen; Polizei aussagen; Aussage verweigern Beschuldigter; Recht zu schweigen; Vernehmung Beschuldigter|§ 136 StPO, § 163a StPO|
Zeuge aussagen; Zeuge Polizei; Zeuge Pflicht|§ 48 StPO, § 161a StPO, § 163 StPO|
Aussage verweigern Ehefrau; Ehefrau aussagen; Verwandter aussagen; Aussage verweigern Ehegatte; Aussage gegen Mann verweigern; Angehöriger Zeuge|§ 52 StPO|Zeugnisverweigerungsrecht der Angehörigen
Zeuge selbst belasten|§ 55 StPO|
Zeugnisverweigerung Arzt; Anwalt Zeugnis|§ 53 StPO|
Folter Vernehmung; verbotene Vernehmung|§ 136a StPO|
Pflichtverteidiger bekommen; Anwalt Strafverfahren; Verteidiger notwendig|§ 140 StPO, § 141 StPO|notwendige Verteidigung
Verteidiger wählen|§ 137 StPO|
Akteneinsicht Verteidiger; Akteneinsicht Strafverfahren|§ 147 StPO|
Anzeige erstatten; Strafanzeige stellen|§ 158 StPO|
Anfangsverdacht; Ermittlungsverfahren|§ 152 StPO, § 160 StPO|
Verfahren eingestellt; Einstellung Auflage; Einstellung Geldauflage|§ 153a StPO, § 153 StPO, § 170 StPO|
Klageerzwingungsverfahren; Einstellung Beschwerde|§ 172 StPO|
Strafbefehl Einspruch; Einspruch Strafbefehl|§ 410 StPO|
Beschleunigtes Verfahren Strafrecht|§ 417 StPO|
Berufung Strafurteil; Revision Strafurteil|§ 312 StPO, § 314 StPO, § 333 StPO, § 341 StPO|
Wiederaufnahme Strafverfahren|§ 359 StPO, § 362 StPO|
Nebenkläger; Opfer Strafverfahren|§ 395 StPO, § 406d StPO|
Adhäsionsverfahren; Schmerzensgeld Strafverfahren|§ 403 StPO|
Kosten Strafverfahren; Freispruch Kosten|§ 465 StPO, § 467 StPO|
Haftentschädigung; unschuldig Haft|§ 2 StrEG, § 7 StrEG|
Cannabis; Cannabis Besitz; Drogen Besitz; Drogen Strafe; Marihuana; Kokain; Drogen handeln; Betäubungsmittel|§ 29 BtMG, § 29a BtMG|Straftaten
geringe Menge Drogen; Eigenbedarf Drogen|§ 31a BtMG, § 29 BtMG|
Therapie statt Strafe|§ 35 BtMG|
Messer tragen; Messer erlaubt; Messer Öffentlichkeit; Waffe Öffentlichkeit führen; Springmesser|§ 42a WaffG, § 42 WaffG|
Waffenverbot Veranstaltung; Waffe Demonstration; Waffen öffentliche Veranstaltung|§ 42 WaffG|
Waffenschein bekommen; Waffenschein Voraussetzungen|§ 4 WaffG, § 10 WaffG, § 19 WaffG|
Schreckschusspistole; Pfefferspray|§ 10 WaffG, § 2 WaffG|
Waffenschein Alter; Waffe Alter|§ 2 WaffG, § 4 WaffG|
Jäger Waffe; Jagdschein Waffe|§ 13 WaffG|
Sportschütze Waffe|§ 14 WaffG|
Waffe geerbt; Waffe erben|§ 20 WaffG|
Waffe erwerben ohne Erlaubnis; Erwerb Waffen Ausnahmen|§ 12 WaffG|
Waffe transportieren|§ 12 WaffG|
verbotene Waffen; Schlagring|§ 40 WaffG, § 2 WaffG, § 52 WaffG|
Schießen Erlaubnis; Schießstätte|§ 10 WaffG, § 27 WaffG|
Munition Erlaubnis|§ 10 WaffG|
Waffe verloren; Waffe abhandengekommen|§ 37b WaffG, § 37 WaffG|
Waffe persönliche Eignung; Waffe psychologisches Gutachten|§ 6 WaffG|
Waffe Widerruf; Waffenerlaubnis entziehen|§ 45 WaffG|
Waffenverbot Besitz|§ 41 WaffG|
Böller; Feuerwerk; Silvester Feuerwerk|§ 23 SprengV 1, § 22 SprengV 1|
Führungszeugnis Vorstrafe; Vorstrafe gelöscht; Eintrag Führungszeugnis; Eintragungen Führungszeugnis; vorbestraft|§ 34 BZRG, § 33 BZRG, § 32 BZRG, § 46 BZRG|
Vorstrafe verschweigen|§ 53 BZRG|
Tier quälen; Tierquälerei; Tier misshandeln|§ 17 TierSchG, § 18 TierSchG|
Tier halten Pflicht; Tierhaltung Grundsätze; Hund halten artgerecht|§ 2 TierSchG|
Tier schlachten; schächten|§ 4a TierSchG, § 4 TierSchG|
Tierversuche|§ 7 TierSchG, § 8 TierSchG|
Qualzucht|§ 11b TierSchG|
Tierheim Erlaubnis; Hundeschule Erlaubnis; Tierzucht gewerblich|§ 11 TierSchG|
Tier aussetzen; Hund ausgesetzt|§ 3 TierSchG|
`;

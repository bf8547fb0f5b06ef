/** Lay terms of crimes; form as in dataProtection.ts, in the order of the laws. */
export const LAY_TERMS_CRIMINAL = `
keine Strafe ohne Gesetz|§ 1 StGB|
Verbrechen Vergehen|§ 12 StGB|
Unterlassen Strafe; Garantenstellung; Begehen durch Unterlassen|§ 13 StGB|
Vorsatz; Fahrlässigkeit|§ 15 StGB, § 276 BGB|
Irrtum Straftat; Verbotsirrtum|§ 16 StGB, § 17 StGB|
strafmündig Alter; Alter Strafe; Kind Strafe; Strafmündigkeit|§ 19 StGB|Schuldunfähigkeit des Kindes
unzurechnungsfähig; betrunken Straftat; schuldunfähig|§ 20 StGB, § 21 StGB|
Versuch strafbar|§ 22 StGB, § 23 StGB|
Rücktritt Versuch|§ 24 StGB|
Anstiftung; Beihilfe; Mittäter|§ 25 StGB, § 26 StGB, § 27 StGB|
angegriffen wehren; Angriff wehren; Notwehr erlaubt; Selbstverteidigung Angriff|§ 32 StGB|Notwehr
Angreifer schlagen; Einbrecher wehren; greift an; Angriff abwehren; zurückschlagen; selbst verteidigen; Selbstverteidigung|§ 32 StGB, § 227 BGB|Notwehr
Notwehr|§ 32 StGB, § 227 BGB, § 15 OWiG|
Notwehrexzess; Notwehr überschritten|§ 33 StGB|
Gefahr abwenden Straftat|§ 34 StGB|
Notstand|§ 34 StGB, § 35 StGB, § 228 BGB, § 904 BGB|
Mindeststrafe; Höchststrafe; Freiheitsstrafe Dauer; lebenslänglich; lebenslange Freiheitsstrafe; höchste Freiheitsstrafe; Freiheitsstrafe Höchstmaß|§ 38 StGB, § 57a StGB|Dauer der Freiheitsstrafe
Tagessatz; Tagessätze; Geldstrafe berechnen; Geldstrafe Höhe; Geldstrafe Tagessatz|§ 40 StGB|Verhängung in Tagessätzen
Geldstrafe Raten|§ 42 StGB|
Ersatzfreiheitsstrafe; Geldstrafe nicht zahlen|§ 43 StGB|
Strafzumessung; Strafe mildernd; Strafmaß; Strafe bemessen|§ 46 StGB|
Täter-Opfer-Ausgleich|§ 46a StGB|
Kronzeuge|§ 46b StGB|
Gesamtstrafe; mehrere Straftaten|§ 54 StGB, § 53 StGB|
Bewährung Freiheitsstrafe; Bewährung ausgesetzt; Strafe Bewährung; auf Bewährung|§ 56 StGB|Strafaussetzung zur Bewährung
Bewährung|§ 56 StGB|Strafaussetzung
Bewährung widerrufen; Bewährung verstoßen|§ 56f StGB|
Haft vorzeitig entlassen; Reststrafe; Zweidrittel; vorzeitige Entlassung; Strafe Rest|§ 57 StGB|
Psychiatrie Straftäter; Maßregelvollzug|§ 63 StGB, § 64 StGB|
Sicherungsverwahrung|§ 66 StGB|
Führerscheinentzug; Führerschein entzogen; Führerschein weg; Entzug Führerschein|§ 69 StGB, § 3 StVG, § 46 FeV|Entziehung der Fahrerlaubnis
Führerschein entziehen Strafgericht|§ 69 StGB, § 69a StGB|
Führerschein Sperrfrist|§ 69a StGB|
Einziehung Tat; Gewinnabschöpfung; Vermögensabschöpfung|§ 73 StGB, § 74 StGB|
Strafantrag|§ 77 StGB, § 77b StGB|
Strafantrag Frist|§ 77b StGB|
Strafantrag stellen|§ 77b StGB, § 77 StGB|Antragsfrist
Straftat verjähren; Mord verjähren; Verjährung Straftat Jahre; Verjährung Körperverletzung; Verjährung Diebstahl; Verjährung Betrug; Verjährung Straf|§ 78 StGB|Verjährungsfrist
Hochverrat|§ 81 StGB|
Hakenkreuz; Hitlergruß; Nazi Symbole; verfassungsfeindliche Symbole|§ 86a StGB|Verwenden von Kennzeichen verfassungswidriger Organisationen
Bundespräsident beleidigen; Flagge verbrennen|§ 90 StGB, § 90a StGB|
Spionage|§ 94 StGB, § 99 StGB|
Wahlfälschung; Wählernötigung|§ 107a StGB, § 108 StGB|
Aufruf Straftat|§ 111 StGB|
Widerstand Vollstreckungsbeamte|§ 113 StGB|
Polizei angreifen; Polizei Widerstand; Polizei schlagen; Rettungskräfte angreifen|§ 113 StGB, § 114 StGB|
Gefangener befreien|§ 120 StGB|
Hausverbot; fremde Wohnung eingedrungen; Hausrecht betreten; Hausfriedensbruch; Hausverbot Geschäft; trotz Hausverbot|§ 123 StGB|Hausfriedensbruch
Hausrecht|§ 123 StGB, § 858 BGB, § 903 BGB|Hausfriedensbruch
Landfriedensbruch|§ 125 StGB|
kriminelle Vereinigung; Terror Vereinigung|§ 129 StGB, § 129a StGB|
Volksverhetzung|§ 130 StGB|
Holocaust leugnen; Hetze; Hasskommentare; Hassrede|§ 130 StGB, § 185 StGB|
Polizist ausgeben; falscher Polizist; Amtsanmaßung|§ 132 StGB|
Titel missbrauchen; Doktortitel falsch; Uniform tragen|§ 132a StGB|
Straftat anzeigen nicht; Nichtanzeige|§ 138 StGB|
Unfall weggefahren; Unfall abgehauen; Parkrempler|§ 142 StGB|unerlaubtes Entfernen vom Unfallort
Fahrerflucht; Unfallflucht|§ 142 StGB|Unerlaubtes Entfernen vom Unfallort
Notrufnummer; Notruf Spaß; Missbrauch Notruf; Grundloses Alarmieren; Notruf|§ 145 StGB|
Vortäuschen Straftat|§ 145d StGB|
Falschgeld; Geld fälschen|§ 146 StGB|
Falschaussage Gericht; falsch aussagen; lügen Gericht; Zeuge lügen; Falschaussage; Meineid|§ 153 StGB, § 154 StGB|falsche uneidliche Aussage
falsche eidesstattliche Versicherung; Versicherung an Eides statt|§ 156 StGB|
Falsche Verdächtigung|§ 164 StGB|
falsch beschuldigt; zu Unrecht angezeigt|§ 164 StGB, § 187 StGB|
Störung Totenruhe|§ 168 StGB|
Unterhalt zahlen nicht Strafe; Unterhaltspflichtverletzung; Unterhaltspflicht verletzen; Unterhalt strafbar|§ 170 StGB|
Kindesmissbrauch; Missbrauch Kind|§ 176 StGB|
sexuell genötigt; Vergewaltigung; sexueller Übergriff|§ 177 StGB|
Exhibitionismus|§ 183 StGB|
Kinderpornografie|§ 184b StGB|
grapschen; begrapscht|§ 184i StGB|
Upskirting|§ 184k StGB|
beleidigen Internet; beleidigen strafbar; beleidigen Facebook; Mittelfinger; Schimpfwort; Beleidigung; beleidigt|§ 185 StGB|Beleidigung
Mobbing Internet; Cybermobbing|§ 185 StGB, § 186 StGB|
Gerüchte verbreiten; Lügen verbreiten|§ 186 StGB, § 187 StGB|
Verleumdung; üble Nachrede|§ 187 StGB, § 186 StGB|
Beleidigung Politiker|§ 188 StGB|
Gespräch aufnehmen heimlich; Telefonat aufnehmen; heimlich aufnehmen; Gespräch aufnehmen|§ 201 StGB|Verletzung der Vertraulichkeit des Wortes
Bildaufnahme|§ 201a StGB|
Foto heimlich; Unfallopfer fotografieren; Gaffer|§ 201a StGB, § 323c StGB|
fremde Post öffnen; Brief öffnen; Briefgeheimnis verletzen|§ 202 StGB|
Hacking; Ausspähen Daten|§ 202a StGB|
Passwort knacken; Konto gehackt; Hacker|§ 202a StGB, § 202b StGB, § 202c StGB|
ärztliche Schweigepflicht; Arzt Schweigepflicht; Schweigepflicht|§ 203 StGB|
Mord|§ 211 StGB|
Mord Totschlag; Mörder; Mordmerkmale|§ 211 StGB, § 212 StGB|
Totschlag|§ 212 StGB|
Sterbehilfe; Tötung auf Verlangen|§ 216 StGB|
Schwangerschaftsabbruch; Abtreibung|§ 218 StGB, § 218a StGB|
ausgesetzt hilflos|§ 221 StGB|
fahrlässige Tötung|§ 222 StGB|
körperliche Misshandlung; Gesundheitsschädigung; geschlagen|§ 223 StGB|Körperverletzung
Körperverletzung|§ 223 StGB, § 224 StGB|
schlagen Strafe; Schlägerei; jemand schlagen|§ 223 StGB, § 231 StGB|
Messer Angriff; Körperverletzung Waffe; gefährliche Körperverletzung|§ 224 StGB|
fahrlässige Körperverletzung|§ 229 StGB|
Menschenhandel; Zwangsprostitution|§ 232 StGB, § 232a StGB|
Zwangsheirat|§ 237 StGB|
Nachstellen; Ex verfolgt; auflauern; Stalker; ständig nach Ex; Stalking|§ 238 StGB|Nachstellung
Freiheitsberaubung; eingesperrt; festgehalten|§ 239 StGB|
Entführung; Geiselnahme; Kindesentziehung; Kindesentführung|§ 239a StGB, § 239b StGB, § 235 StGB|
Drängeln Autobahn; zwingen Gewalt; Straßenblockade; Nötigung|§ 240 StGB|
Morddrohung; drohen Tod; drohen umbringen; drohen jemand; Bedrohung|§ 241 StGB|Bedrohung
Diebstahl; Zueignung; Zueignungsabsicht|§ 242 StGB|Diebstahl
Ladendiebstahl; Ladendieb; Diebstahl Strafe; Diebstahl Laden; Diebstahl geringwertig|§ 242 StGB, § 248a StGB|Diebstahl
Einbruch Wohnung; Einbrecher; Einbruch Strafe; Einbruch; Wohnungseinbruch; Einbruchdiebstahl|§ 244 StGB, § 243 StGB|Wohnungseinbruchdiebstahl
Fund unterschlagen; gefunden behalten; Unterschlagung|§ 246 StGB|
Diebstahl geringwertig|§ 248a StGB|
Fahrrad unbefugt; Auto unbefugt gefahren; Spritztour|§ 248b StGB|
Fahrraddiebstahl; unbefugter Gebrauch Fahrzeug|§ 248b StGB, § 242 StGB|
Strom klauen|§ 248c StGB|
Überfall Bank; Räuber; Raub; Raubüberfall|§ 249 StGB, § 250 StGB|
Schutzgeld; Sextortion|§ 253 StGB|
räuberische Erpressung; Erpressung|§ 253 StGB, § 255 StGB|
Strafvereitelung|§ 258 StGB|
gestohlen verkaufen; gestohlen gekauft Strafe; Hehlerei|§ 259 StGB|
Geldwäsche|§ 261 StGB|
eBay Betrug; Betrüger; Fake-Shop; Enkeltrick; betrogen; Betrug online; Betrug|§ 263 StGB|Betrug
Sozialbetrug; Subventionsbetrug|§ 263 StGB, § 264 StGB|
Versicherungsbetrug|§ 263 StGB, § 265 StGB|
Computerbetrug|§ 263a StGB|
Phishing; Datenbetrug|§ 263a StGB, § 202b StGB, § 303a StGB|
ohne Fahrkarte; ohne Ticket; Schwarzfahrer|§ 265a StGB|Erschleichen von Leistungen
Untreue|§ 266 StGB|
Sozialabgaben nicht abgeführt|§ 266a StGB|
Unterschrift fälschen; Zeugnis fälschen; Dokument gefälscht; gefälschter Ausweis; Urkundenfälschung|§ 267 StGB|Urkundenfälschung
Impfpass gefälscht; gefälschtes Attest|§ 277 StGB, § 278 StGB, § 267 StGB|
Ausweis fremd benutzen|§ 281 StGB|
Bankrott; Insolvenz Straftat|§ 283 StGB|
Glücksspiel illegal|§ 284 StGB, § 285 StGB|
Wilderei; Fischwilderei|§ 292 StGB, § 293 StGB|
Kartellabsprache; Preisabsprache|§ 298 StGB, § 1 GWB|
Schmiergeld Firma|§ 299 StGB|
Auto zerkratzt; Graffiti; zerkratzt; mutwillig beschädigt; Reifen zerstochen; Sachbeschädigung Strafe; Sachbeschädigung|§ 303 StGB|Sachbeschädigung
Daten verändern; Computer sabotage; Virus verbreiten|§ 303a StGB, § 303b StGB|
Brandstiftung|§ 306 StGB|
Feuer gelegt; Brand gelegt|§ 306 StGB, § 306a StGB, § 306d StGB|
gefährlicher Eingriff Straßenverkehr|§ 315b StGB|
Straßenverkehrsgefährdung|§ 315c StGB|
Autorennen; Raser; illegales Autorennen|§ 315d StGB|
Trunkenheit Verkehr|§ 316 StGB|
betrunken fahren; betrunken Auto; betrunken Fahrrad|§ 316 StGB, § 24a StVG|Trunkenheit im Verkehr
Rauschtat; Vollrausch|§ 323a StGB|
geholfen nicht; Hilfe nicht geleistet; geholfen Unfall; Erste Hilfe verweigert; Unterlassene Hilfeleistung; Unfall nicht helfen; nicht helfen; Erste Hilfe Pflicht; Hilfe unterlassen; Gaffer|§ 323c StGB|Unterlassene Hilfeleistung
Umweltverschmutzung Strafe; Gewässer verschmutzt; Müll illegal|§ 324 StGB, § 326 StGB|
Korruption; Schmiergeld; bestochen|§ 331 StGB, § 332 StGB, § 333 StGB, § 334 StGB|
Bestechung; Vorteilsannahme|§ 331 StGB, § 332 StGB, § 334 StGB|
Rechtsbeugung|§ 339 StGB|
Polizist schlägt; Körperverletzung Amt|§ 340 StGB|
Dienstgeheimnis|§ 353b StGB|
`;

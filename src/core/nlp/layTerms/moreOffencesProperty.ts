/** More everyday names for crimes against life, freedom and property and for the rest of the code; form as in dataProtection.ts. */
export const LAY_TERMS_MORE_OFFENCES_PROPERTY = `
ermordet; heimtückisch getötet; Habgier töten; geplante Tötung; Giftmord|§ 211 StGB|
jemand getötet; umgebracht; erstochen; erschlagen|§ 212 StGB, § 211 StGB|
Sterben helfen; auf eigenen Wunsch getötet; Sterbehelfer|§ 216 StGB|
abtreiben; Abtreibung strafbar; Abtreibung Woche; Abtreibung zwölfte Woche; Schwangerschaft abbrechen|§ 218a StGB, § 218 StGB|
Abtreibung Beratung; Schwangerschaftskonfliktberatung; Beratungsschein Abtreibung|§ 219 StGB, § 218a StGB|
Betrunkenen liegen lassen; hilflos zurückgelassen; Obdachlosen aussetzen|§ 221 StGB, § 323c StGB|
Unfall mit Toten; Radfahrer totgefahren; aus Unachtsamkeit getötet|§ 222 StGB|
verprügelt worden; Faustschlag; blaues Auge; Backpfeife; gebissen worden Mensch; geohrfeigt; Prügelei|§ 223 StGB|Körperverletzung körperlich mißhandelt
mit Flasche geschlagen; Messerstich; Baseballschläger; mehrere verprügeln einen; zu zweit geschlagen; Pfefferspray gesprüht; mit Schuh getreten|§ 224 StGB|
Kind misshandelt; Pfleger misshandelt; alte Menschen misshandelt; Misshandlung Pflegeheim|§ 225 StGB|
Auge verloren Schlag; bleibender Schaden Körperverletzung; entstellt|§ 226 StGB|
Einwilligung Verletzung; Kampfsport Verletzung; Tattoo Körperverletzung|§ 228 StGB|
versehentlich verletzt; Unfall jemanden verletzt Strafe; aus Unachtsamkeit verletzt|§ 229 StGB|
Anzeige Körperverletzung zurückziehen; Körperverletzung Strafantrag|§ 230 StGB|
ausgebeutet Arbeit; Zwangsarbeit; Lohnsklaven|§ 233 StGB, § 232b StGB|
Kind nicht zurückgebracht; Vater entführt Kind; Kind ins Ausland mitgenommen; Mutter mit Kind ins Ausland|§ 235 StGB|
Exfreund belästigt; verfolgt mich; ständig anrufen belästigen; nachspionieren; lauert mir auf; Ex terrorisiert; Psychoterror Ex|§ 238 StGB|Nachstellung nachstellt
im Zimmer eingesperrt; gegen Willen festgehalten; gefesselt; Kunde im Laden eingesperrt|§ 239 StGB|
entführt; Lösegeld; als Geisel|§ 239a StGB, § 239b StGB|
ausgebremst; lichthupe; dicht auffahren; zu etwas gezwungen; Klimakleber; Ausfahrt versperrt absichtlich; unter Druck gesetzt|§ 240 StGB|Nötigung Gewalt Drohung empfindlichen Übel
ich bring dich um; mit Messer bedroht; mit Gewalt gedroht; Bedrohung Nachbar; droht mir|§ 241 StGB|Bedrohung Begehung Verbrechens
beklaut; bestohlen; geklaut worden; Taschendieb; Handy geklaut; mitgehen lassen; Kollege klaut; Pfandflaschen klauen; eingesteckt ohne bezahlen|§ 242 StGB|fremde bewegliche Sache wegnimmt Diebstahl
im Supermarkt geklaut; beim Klauen erwischt; Ladendieb erwischt; Ladendiebstahl erwischt; Selbstbedienungskasse nicht bezahlt|§ 242 StGB, § 248a StGB|
eingebrochen Keller; Auto aufgebrochen; Schloss geknackt; Laden eingebrochen; Tresor geknackt; gewerbsmäßig klauen|§ 243 StGB|
Diebesbande; Dieb mit Messer; Einbruch in Wohnhaus; in Wohnung eingestiegen|§ 244 StGB|
behält geliehenes; geliehene Sache nicht zurückgeben; Fundgeld behalten; gemietetes Auto verkauft; nicht zurückgegeben fremde Sache; Wechselgeld zu viel behalten|§ 246 StGB|
Bruder hat gestohlen; Diebstahl Familie; Mitbewohner klaut; Sohn beklaut Eltern|§ 247 StGB|
geringer Wert geklaut; Diebstahl unter 50 Euro; Bagatelldiebstahl; Schokoriegel geklaut|§ 248a StGB|
Auto ohne Erlaubnis genommen; Papas Auto heimlich; fremdes Fahrrad benutzt; E-Scooter ohne Erlaubnis|§ 248b StGB|
Strom abzapfen; Stromzähler manipuliert; fremder Strom Keller; Stromdiebstahl|§ 248c StGB|
ausgeraubt; beraubt; Handtasche entrissen; mit Gewalt weggenommen; Handtaschenräuber; Raub mit Waffe|§ 249 StGB, § 250 StGB|
Dieb schlägt Detektiv; Ladendieb wehrt sich; Dieb mit Beute Gewalt; Ladendieb schlägt zu|§ 252 StGB|
erpresst; droht Nacktbilder; droht Geld zahlen; Abziehen Handy; Lösegeldtrojaner|§ 253 StGB, § 255 StGB|
Täter verstecken; Beweise vernichten; für anderen Strafe; falsche Fährte Polizei; Punkte übernehmen anderer|§ 258 StGB|
Diebesgut; heiße Ware; gestohlenes Handy gekauft; Hehler; geklautes Fahrrad gekauft|§ 259 StGB|
schmutziges Geld; Finanzagent; Konto fremdes Geld weiterleiten; Geldesel; Drogengeld|§ 261 StGB|
reingelegt; abgezockt; Abzocke; Ware bezahlt nie bekommen; Internetkauf keine Ware; falscher Enkel; Schockanruf; Love Scamming; Heiratsschwindler; Zechprellerei; Tanken ohne zahlen; über den Tisch gezogen; Hochstapler; Anlagebetrug|§ 263 StGB|
Geldautomat fremde Karte; fremde EC-Karte bezahlen; Onlinebanking Betrug; fremde Kreditkarte benutzt|§ 263a StGB|
Coronahilfe erschlichen; Fördermittel erschlichen; Subvention falsche Angaben|§ 264 StGB|
Auto selbst angezündet Versicherung; Versicherung Schaden vorgetäuscht; Diebstahl vorgetäuscht Versicherung|§ 265 StGB, § 263 StGB|
beim Schwarzfahren erwischt; ohne Eintrittskarte reingeschlichen; Bahn nicht bezahlt|§ 265a StGB|
Kassierer Verein Geld genommen; Griff in die Kasse; Firmengelder veruntreut; Veruntreuung; Vermögen anvertraut missbraucht; Betreuer veruntreut|§ 266 StGB|
Chef zahlt Sozialversicherung nicht; Sozialversicherungsbeiträge nicht abgeführt; schwarz beschäftigt Sozialabgaben|§ 266a StGB|
Unterschrift nachgemacht; gefälschte Unterschrift; falsches Arbeitszeugnis; Nummernschild gefälscht; Rezept gefälscht; Stempel gefälscht; Kennzeichen fremdes angebracht; TÜV-Plakette gefälscht; Urkunde verfälschen|§ 267 StGB|
Tacho manipuliert; Tachomanipulation; Fahrtenschreiber manipuliert|§ 268 StGB, § 22b StVG|
Fakeprofil; falscher Account unter meinem Namen; gefälschte E-Mail; Identitätsdiebstahl|§ 269 StGB|
Urkunde vernichtet; Testament vernichtet; Grenzstein versetzt; Testament unterschlagen|§ 274 StGB|
falscher Pass; Führerschein gefälscht kaufen; Personalausweis gefälscht; falsche Papiere|§ 276 StGB, § 267 StGB|
falsche Krankschreibung; Gefälligkeitsattest; gefälschte AU; falscher Impfausweis; falsches Rezept Arzt|§ 278 StGB, § 279 StGB, § 277 StGB|
Ausweis von Bruder benutzt; mit fremdem Ausweis; Ausweis verliehen Disco|§ 281 StGB|
Vermögen beiseite geschafft; vor Insolvenz verschoben; Pleite verschleiert|§ 283 StGB, § 288 StGB|
illegales Pokern; Online-Casino illegal; Hütchenspiel; illegale Spielhalle; Pokerrunde privat|§ 284 StGB, § 285 StGB|
Tombola Genehmigung; Lotterie veranstalten; Verlosung erlaubt|§ 287 StGB|
Pfändung vereiteln; Vermögen verstecken Gläubiger; Auto überschrieben Gerichtsvollzieher|§ 288 StGB|
Wuchermiete; Wucher strafbar; Schlüsseldienst Abzocke; Notlage ausgenutzt|§ 291 StGB, § 138 BGB|
ohne Jagdschein gejagt; Wilderer; schwarz gejagt|§ 292 StGB|
schwarz angeln; angeln ohne Angelschein; fischen ohne Erlaubnis; Schwarzangeln|§ 293 StGB|
Einkäufer bestochen; Mitarbeiter bestochen; Firma Bestechung|§ 299 StGB|
kaputt gemacht absichtlich; Scheibe eingeschlagen; Randale; Vandalismus; Sprayer; Wand besprüht; Spiegel abgetreten; Fenster eingeworfen; randaliert; Aufkleber geklebt|§ 303 StGB|Sachbeschädigung beschädigt zerstört
Daten gelöscht Firma; Dateien absichtlich gelöscht; Festplatte gelöscht Mitarbeiter|§ 303a StGB|
Computersabotage; DDoS; Server lahmgelegt; Ransomware; Website lahmgelegt|§ 303b StGB|
Denkmal beschädigt; Grab beschädigt; Parkbank zerstört; Bushaltestelle zerstört; Verkehrsschild beschmiert|§ 304 StGB|
Haus angezündet; Auto angezündet; Feuerteufel; Scheune angezündet; Wald angezündet|§ 306 StGB, § 306a StGB|
versehentlich Brand; fahrlässig Brand verursacht; Zigarette Brand; Grill Brand|§ 306d StGB|
Bombe gezündet; Geldautomat gesprengt; Sprengsatz; Sprengung Automat|§ 308 StGB|
Gegenstände auf Gleise; Zug gefährdet; Laserpointer Flugzeug; Bahngleise blockiert|§ 315 StGB|
Steine von Brücke; Bremsen manipuliert; Radmuttern gelockert; Seil über Straße; Auto als Waffe|§ 315b StGB|
Geisterfahrer; rücksichtslos überholt; Beinahe-Unfall betrunken; Falschfahrer|§ 315c StGB|
Straßenrennen; Rennen Innenstadt; Flucht vor Polizei Auto|§ 315d StGB|
1,1 Promille; 1,6 Promille Fahrrad; Alkohol am Steuer; E-Scooter betrunken; bekifft gefahren; unter Drogen Auto gefahren; besoffen gefahren|§ 316 StGB, § 24a StVG|
im Vollsuff; Filmriss Straftat; Rausch Straftat begangen|§ 323a StGB|
Rettungsgasse blockiert; Gaffer behindern Rettung; vorbeigefahren Unfall; Verletzten liegen lassen; Notfall weggeschaut; Ersthelfer behindert|§ 323c StGB|
Öl in Fluss; Chemikalien in Bach; Gülle Bach; Farbe in Gully; Altöl Gully|§ 324 StGB|
Müll im Wald; Altreifen abgeladen; Asbest entsorgt; Sondermüll abgekippt; Autowrack abgestellt|§ 326 StGB|
Anlage ohne Genehmigung betreiben Strafe; illegale Deponie; illegaler Schrottplatz|§ 327 StGB|
Geschenk Beamter; Beamter Trinkgeld; Polizist Geld zugesteckt; Beamter bestochen; Lehrer Geschenk annehmen|§ 331 StGB, § 333 StGB, § 332 StGB|
Beamten Geld angeboten; Sachbearbeiter schmieren; Genehmigung gekauft|§ 334 StGB, § 333 StGB|
Richter entscheidet absichtlich falsch; Richter beugt Recht|§ 339 StGB|
Polizeigewalt; von Polizei verprügelt|§ 340 StGB|
Beamter verrät Geheimnis|§ 353b StGB, § 203 StGB|
`;

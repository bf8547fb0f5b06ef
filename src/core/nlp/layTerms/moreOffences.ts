/** More everyday names for crimes and their grounds of justification; form as in dataProtection.ts, in the order of the law. */
export const LAY_TERMS_MORE_OFFENCES = `
Straftat im Ausland begangen; Deutscher Straftat Ausland; im Urlaub Straftat|§ 7 StGB, § 5 StGB|
nichts getan trotz Pflicht; tatenlos zugesehen Garant; Eltern zusehen Misshandlung|§ 13 StGB|
nicht absichtlich; keine Absicht gehabt; aus Versehen Straftat; ohne Vorsatz strafbar|§ 15 StGB|
dachte erlaubt; Unwissenheit schützt Strafe; nicht gewusst verboten|§ 17 StGB|
unter vierzehn strafbar; Kind klaut strafmündig; 13-Jähriger Straftat; zwölfjähriger Täter|§ 19 StGB|
psychisch krank Straftat; im Wahn gehandelt; nicht schuldfähig; vermindert schuldfähig|§ 20 StGB, § 21 StGB|
nur versucht Straftat; Straftat misslungen; erfolgloser Versuch|§ 22 StGB, § 23 StGB|
aufgegeben Versuch Strafe; freiwillig aufgehört Tat|§ 24 StGB|
Schmiere stehen; Komplize; Mithelfer Straftat; anstiften; zusammen Straftat begangen; Fluchtwagen gefahren|§ 27 StGB, § 25 StGB, § 26 StGB|
Schläger abwehren; Angreifer verletzen; wehren gegen Schläger; zurückhauen; in Notwehr gehandelt; anderem beistehen Angriff; Nothilfe; verteidigen mit Messer; Hausbesitzer Einbrecher niederschlagen; schlagen wehren|§ 32 StGB, § 227 BGB|gegenwärtigen rechtswidrigen Angriff Notwehr
Notwehr Grenzen; Notwehr zu weit; aus Angst zu fest zugeschlagen; Panik Gegenwehr; übertriebene Notwehr|§ 33 StGB, § 32 StGB|
Tür eintreten Lebensgefahr; Regeln brechen Leben retten; Notlage Gesetz verletzt; Scheibe Auto einschlagen Hund; Scheibe Auto einschlagen Kind|§ 34 StGB, § 904 BGB|gegenwärtige Gefahr Notstand
gezwungen Straftat Lebensgefahr; zur Tat gezwungen; Nötigungsnotstand|§ 35 StGB|
wie lange Gefängnis; Knast Jahre; Höchstdauer Gefängnis; Gefängnisstrafe Dauer|§ 38 StGB|
wie viel Geldstrafe; Geldstrafe Einkommen; Geldstrafe Bürgergeld|§ 40 StGB|
Geldstrafe stunden; Geldstrafe abzahlen|§ 42 StGB|
Geldstrafe absitzen; Gefängnis statt Geldstrafe; Geldstrafe Knast|§ 43 StGB|
Fahrverbot als Strafe; Fahrverbot Strafgericht; Fahrverbot sechs Monate Straftat|§ 44 StGB|
Strafe milder Reue; Geständnis Strafe; Ersttäter Strafe; Wiederholungstäter Strafe|§ 46 StGB|
Schaden wiedergutmachen Strafe; Entschuldigung Opfer; Aussöhnung Opfer|§ 46a StGB, § 155a StPO|
Untersuchungshaft angerechnet; U-Haft anrechnen; Haft anrechnen Strafe|§ 51 StGB|
Bewährung wie lange; Bewährungszeit Dauer; Bewährungszeit Jahre|§ 56a StGB|
Bewährungsauflagen; Sozialstunden Bewährung; Auflagen Bewährung; gemeinnützige Arbeit Bewährung|§ 56b StGB, § 56c StGB|
Bewährungshelfer|§ 56d StGB|
in Bewährungszeit neue Straftat; trotz Bewährung straffällig; Bewährungswiderruf|§ 56f StGB|
früher aus Gefängnis; gute Führung Entlassung; Halbstrafe|§ 57 StGB|
lebenslang nach 15 Jahren frei; besondere Schwere der Schuld|§ 57a StGB|
Entziehungsanstalt; Drogentherapie statt Gefängnis; Suchtklinik Straftäter|§ 64 StGB|
forensische Psychiatrie; Straftäter Psychiatrie einweisen|§ 63 StGB|
nach Haft weiter eingesperrt; gefährlicher Täter für immer; Wegsperren für immer|§ 66 StGB|
Führungsaufsicht; nach Haft überwacht|§ 68 StGB|
Lappen weg Alkoholfahrt; Führerschein nach Trunkenheitsfahrt|§ 69 StGB, § 69a StGB|
wann Führerschein wieder; Sperre Führerschein Dauer; neuer Führerschein Sperre|§ 69a StGB|
Berufsverbot Straftäter; Beruf verboten Straftat|§ 70 StGB|
Beute abgeben; Gewinn aus Straftat einziehen; Tatgewinn; Diebesgut eingezogen|§ 73 StGB|
Tatwaffe eingezogen; Auto eingezogen Straftat; Handy eingezogen Tat|§ 74 StGB|
Antragsdelikt; Wer Strafantrag stellen darf|§ 77 StGB|
Strafantrag zurücknehmen; Strafantrag zurückziehen|§ 77d StGB|
wie lange Straftat verfolgt; Anzeige noch nach Jahren|§ 78 StGB, § 78a StGB|
Verjährung Missbrauch Kind; Missbrauch Kindheit anzeigen|§ 78b StGB|
Nazipropaganda; Hitlerbild; Mein Kampf verkaufen; Flugblätter verbotene Partei|§ 86 StGB|
Hakenkreuz geschmiert; Hakenkreuz Tattoo; Sieg Heil; SS-Runen; Reichskriegsflagge; Nazigruß|§ 86a StGB|
Deutschlandfahne verbrennen; Staat beschimpfen; Nationalhymne verunglimpfen|§ 90a StGB|
doppelt gewählt; für andere wählen gehen; Wahlergebnis manipulieren|§ 107a StGB|
Abgeordneter bestechen; Stimmen kaufen|§ 108e StGB, § 108b StGB|
zu Straftat aufrufen Internet; Gewaltaufruf; zur Gewalt aufrufen|§ 111 StGB|
gegen Festnahme wehren; Polizist weggestoßen; Festnahme losreißen; Polizeibeamte treten; Sanitäter schlagen; Feuerwehr angegriffen|§ 113 StGB, § 114 StGB, § 115 StGB|
Häftling helfen fliehen; Ausbrecher helfen; Gefängnisausbruch|§ 120 StGB|
Unbefugt Grundstück betreten; weigert sich zu gehen; geht nicht aus Wohnung; Gast geht nicht; Kunde verlässt Laden nicht; Hausverbot Supermarkt; Ladenverbot; Hausverbot missachten; rausschmeißen Hausrecht; leeres Haus besetzen; Hausbesetzer; über Zaun geklettert|§ 123 StGB|befriedete Besitztum widerrechtlich eindringt ohne Befugnis verweilt
Krawalle; gewalttätige Menschenmenge; Ausschreitungen; Steine werfen Demo; Plündern|§ 125 StGB, § 125a StGB|
Bombendrohung; Amoklauf androhen; Anschlag ankündigen|§ 126 StGB|
Mafia; Clan Bande; Mitglied Bande; organisierte Kriminalität|§ 129 StGB|
gegen Ausländer hetzen; Hetze Flüchtlinge; Auschwitz leugnen; Hass gegen Juden; Judenhass; Aufstacheln zum Hass|§ 130 StGB|
als Polizist ausgegeben; falscher Beamter; Blaulicht privat Kontrolle|§ 132 StGB|
falscher Arzt; falscher Doktor; falsche Polizeiuniform; Rechtsanwalt nennen ohne Zulassung; Professor nennen unberechtigt|§ 132a StGB|
von Mord gewusst; Verbrechen verschweigen; geplante Tat nicht gemeldet; Anzeigepflicht Verbrechen|§ 138 StGB|
Straftat bejubeln; Attentat gutheißen; Mord gefeiert Internet|§ 140 StGB|
nach Unfall weiterfahren; Auto angefahren weg; Parkplatz angefahren Zettel; Zettel an Windschutzscheibe; Kratzer fremdes Auto weggefahren; vom Unfallort entfernt; Rempler nicht gemeldet; Außenspiegel abgefahren; Zettel Auto; Zettel nach Rempler; Rempler|§ 142 StGB|Unfallbeteiligter Unfallort entfernt Feststellung
110 Scherzanruf; Feueralarm grundlos; Feuerlöscher Unfug; 112 Scherz; Fehlalarm absichtlich|§ 145 StGB|
Überfall erfunden; Diebstahl erfunden; Straftat ausgedacht; falsche Anzeige erstatten|§ 145d StGB|
falscher Geldschein; Blüten gedruckt; Falschgeld weitergeben; falsche Fünfziger|§ 146 StGB, § 147 StGB|
falsches Alibi; Zeuge Unwahrheit gesagt|§ 153 StGB|
unter Eid gelogen; falscher Eid; falsch geschworen|§ 154 StGB|
Eidesstattliche Erklärung gelogen; eidesstattlich gelogen; Vermögensauskunft gelogen|§ 156 StGB, § 161 StGB|
angeschwärzt; Unschuldiger angezeigt; jemandem Straftat anhängen; falsch angezeigt|§ 164 StGB|
Religion beschimpfen; Gotteslästerung; Blasphemie; Koran verbrennen|§ 166 StGB|
Grab geschändet; Grabstein umgeworfen; Leiche gestohlen; Friedhof Vandalismus|§ 168 StGB|
Kinder vernachlässigen strafbar; Kind verwahrlost; Kleinkind allein gelassen|§ 171 StGB, § 221 StGB|
Lehrer Schülerin Sex; Trainer Sex Schützling; Schutzbefohlene Missbrauch|§ 174 StGB|
Sex unter 14; Cybergrooming; Kind Chat sexuell; Sex mit Kind|§ 176 StGB, § 176a StGB|
vergewaltigt; Sex gegen Willen; zum Sex gezwungen; K.-o.-Tropfen; Stealthing; sexueller Missbrauch Erwachsene|§ 177 StGB|
Sex mit 15-Jähriger; Sex mit Sechzehnjähriger; Sex Minderjährige erlaubt; Sex Jugendliche Alter; Schutzalter|§ 182 StGB, § 176 StGB|
Entblößer; Exhibitionist; nackt gezeigt Straße|§ 183 StGB, § 183a StGB|
Sex Öffentlichkeit; Sex im Auto; Sex im Park|§ 183a StGB|
Pornos Jugendlichen zeigen; Dickpic; ungefragt Penisbild; Pornografie weitergeben|§ 184 StGB|
Kinderpornos; Kinderporno Besitz; Nacktbilder Kinder|§ 184b StGB|
Sexting Jugendliche; Nacktbilder Jugendliche weitergeschickt; Nacktfoto Mitschülerin|§ 184c StGB, § 201a StGB|
Po angefasst; Brust angefasst; unsittlich berührt; betatscht; ungewollt geküsst|§ 184i StGB|
unter Rock fotografieren; Spanner Kamera; in Ausschnitt fotografieren|§ 184k StGB, § 201a StGB|
Arschloch; Idiot genannt; Schlampe genannt; Stinkefinger; Polizist beleidigen; Vogel zeigen; angespuckt; ACAB; Nachbar beleidigt mich|§ 185 StGB|Beleidigung
schlecht über mich reden; Nachrede; Tratsch; Behauptungen über mich verbreiten|§ 186 StGB|
Rufmord; bewusst Lügen über mich; wider besseres Wissen|§ 187 StGB|
Bürgermeister beleidigt; Minister beschimpft|§ 188 StGB|
Toten beleidigt; Verstorbene verunglimpft; Andenken Verstorbener|§ 189 StGB|
Kritik erlaubt Beleidigung; berechtigtes Interesse Äußerung; Meinung sagen Beleidigung|§ 193 StGB|
Anzeige Beleidigung Frist; Beleidigung Strafantrag|§ 194 StGB, § 77b StGB|
Polizeieinsatz filmen Ton; Telefongespräch mitschneiden; Tonaufnahme ohne Wissen; abgehört; Wanze; Diktiergerät versteckt; Sprachnachricht weiterleiten|§ 201 StGB|
Nacktfotos verbreitet; heimlich gefilmt; versteckte Kamera Umkleide; Kamera im Bad; Rachepornos; Foto hilflose Person; Toilette gefilmt|§ 201a StGB|Bildaufnahme unbefugt Wohnung gegen Einblick
Post vom Mitbewohner öffnen; Partner öffnet meine Briefe; Tagebuch gelesen; Brief geöffnet|§ 202 StGB|
Account gehackt; in Account eingeloggt; Handy des Partners ausspionieren; Spionageapp; fremdes WLAN gehackt; E-Mails des Partners lesen|§ 202a StGB|
WLAN abhören; Datenverkehr mitlesen; Mails abfangen|§ 202b StGB|
gestohlene Zugangsdaten; Passwörter verkaufen; gestohlene Daten kaufen|§ 202d StGB, § 202c StGB|
Arzt plaudert; Anwalt verrät Geheimnis; Schweigepflicht gebrochen; Schweigepflicht Therapeut; Schweigepflicht verletzt|§ 203 StGB|
Postbote öffnet Brief; Arbeitgeber liest Mails; Fernmeldegeheimnis|§ 206 StGB, § 3 TTDSG|
`;

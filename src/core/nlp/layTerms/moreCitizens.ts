/** More everyday names of identity documents, registration, civil status, nationality and residence; form as in dataProtection.ts. */
export const LAY_TERMS_MORE_CITIZENS = `
ohne Ausweis unterwegs; Perso dabeihaben; Ausweis vorzeigen; ab 16 Ausweis; Ausweis wegnehmen; Fitnessstudio Ausweis Pfand; Personalausweis abgeben|§ 1 PAuswG|Ausweispflicht
Ausweis sofort brauchen; schnell Ausweis Urlaub; Übergangsausweis|§ 3 PAuswG|vorläufiger Personalausweis
wem gehört Personalausweis; Ausweis Eigentum|§ 4 PAuswG|
was steht auf Personalausweis; Künstlername Ausweis; Doktortitel Ausweis; Augenfarbe Ausweis; Ordensname|§ 5 PAuswG|Ausweismuster
Ausweis zehn Jahre; Ausweis sechs Jahre; wann läuft Ausweis ab; Personalausweis erneuern; Personalausweis abgelaufen; neuer Ausweis vor Ablauf|§ 6 PAuswG|Gültigkeitsdauer
Ersatz-Personalausweis; Terrorverdacht Ausweis|§ 6a PAuswG|
Ausweis andere Stadt beantragen; Personalausweis Ausland Botschaft; Ausweis zuständige Behörde|§ 8 PAuswG, § 7 PAuswG|Zuständigkeit
Passfoto; biometrisches Foto; Kopftuch Ausweisfoto; Ausweis persönlich erscheinen; Ausweis für Baby; Personalausweis Unterlagen; Unterschrift Eltern Ausweis Kind|§ 9 PAuswG|Ausstellung des Ausweises
Online-Ausweis sperren; Sperrhotline Ausweis; Online-Funktion einschalten; eID freischalten; PIN vergessen Ausweis|§ 10 PAuswG|
Ausweis auf Handy; Smart-eID|§ 10a PAuswG|
PIN-Brief Ausweis|§ 13 PAuswG|
Identität Internet nachweisen|§ 18 PAuswG|Elektronischer Identitätsnachweis
Firma scannt Ausweis; Autovermietung Ausweis kopieren; Bank kopiert Ausweis; Ausweis fotografieren; Vermieter Ausweiskopie; Ausweis abfotografieren|§ 20 PAuswG|
Personalausweisregister|§ 23 PAuswG|
Blitzerfoto Ausweisfoto Abgleich; Polizei Passfoto abrufen|§ 24 PAuswG, § 25 PAuswG, § 22 PassG|
Ausweis wiedergefunden; Adresse Ausweis ändern; alten Ausweis abgeben; Ausweis nach Umzug; Perso verloren; Ausweis nach Heirat; neuer Name Ausweis|§ 27 PAuswG|Pflichten des Ausweisinhabers
Foto Ausweis unkenntlich; Ausweis beschädigt gültig; Ausweis zerbrochen|§ 28 PAuswG|Ungültigkeit
Ausweis eingezogen|§ 29 PAuswG|
Ausweis Kosten; Ausweis Preis; Personalausweis 37 Euro; Ausweis kostenlos|§ 31 PAuswG|Gebühren
Strafe abgelaufener Ausweis; Personalausweis abgelaufen Strafe; Perso Strafe|§ 32 PAuswG|Bußgeldvorschriften
Grenze ohne Pass; ohne Reisepass fliegen; mit Personalausweis reisen; Pass mitführen|§ 1 PassG|Passpflicht
ohne Pass in EU reisen; Passpflicht befreit|§ 2 PassG|
Grenzübergang|§ 3 PassG|
Pass abgelaufen; Reisepass abgelaufen; Reisepass Kind gültig; Kinderpass|§ 5 PassG|Gültigkeitsdauer
Express-Reisepass; Pass Unterlagen; Pass für Kind Zustimmung; beide Eltern Pass Kind; Reisepass Foto|§ 6 PassG|Ausstellung eines Passes
Steuerschulden Pass; Unterhaltsschulden Pass; Pass verweigert; Haftbefehl Pass|§ 7 PassG|Passversagung
Pass weggenommen; Passentzug|§ 8 PassG|
an Grenze aufgehalten; Ausreiseverbot; Ausreise verboten|§ 10 PassG|Untersagung der Ausreise
Pass ungültig; Pass beschädigt; Pass nass geworden|§ 11 PassG|
Pass gestohlen; Pass Verlust melden; Pass wiedergefunden; Reisepass Umzug Wohnort|§ 15 PassG|Pflichten des Inhabers
Pass kopieren; Pass scannen|§ 18 PassG|
Reisepass andere Stadt|§ 19 PassG|
Reisepass Preis; Reisepass Kosten; Reisepass Gebühr; Pass teuer|§ 20 PassG|Gebühren
Passregister|§ 21 PassG|
unerlaubt ausgereist; Pass Strafe|§ 24 PassG, § 25 PassG|
Einwohnermeldeamt Aufgaben|§ 2 BMG, § 1 BMG|
Daten beim Einwohnermeldeamt; was speichert Meldebehörde; Melderegister Inhalt|§ 3 BMG|Speicherung von Daten
Meldegeheimnis; Meldeamt Mitarbeiter verrät|§ 7 BMG|
falsche Adresse Melderegister; Melderegister falsch|§ 12 BMG, § 6 BMG|
Melderegister Daten löschen; Verstorbene Melderegister; weggezogen Daten Meldeamt|§ 13 BMG, § 14 BMG|
wegziehen ummelden; neu eingezogen; neue Wohnung anmelden; in Deutschland anmelden; auswandern abmelden; Wohnsitz abmelden; 14 Tage Umzug; Baby anmelden Wohnsitz; ausziehen abmelden; Adresse ändern Amt; Adressänderung Meldeamt|§ 17 BMG|Anmeldung Abmeldung
Bescheinigung Wohnsitz; erweiterte Meldebescheinigung; Wohnsitzbescheinigung; Haushaltsbescheinigung|§ 18 BMG|
Vermieter unterschreibt nicht; Vermieter Bestätigung verweigert; Hauptmieter Bestätigung; Wohnungsgeber; Untermieter anmelden; Scheinadresse; Scheinwohnsitz; Briefkasten Anmeldung|§ 19 BMG|Mitwirkung des Wohnungsgebers
Wohnwagen anmelden Wohnsitz; Campingplatz wohnen anmelden; Schiff Wohnung melden; Gartenlaube wohnen anmelden|§ 20 BMG|Begriff der Wohnung
zweiter Wohnsitz; Nebenwohnung; Erstwohnsitz; Hauptwohnung ändern; zwei Wohnsitze|§ 21 BMG|Mehrere Wohnungen
Kind getrennte Eltern gemeldet; Hauptwohnung Kind; Lebensmittelpunkt; Student Zweitwohnsitz; Pendler Hauptwohnung Familie|§ 22 BMG|Bestimmung der Hauptwohnung
wie anmelden persönlich; Vollmacht Anmeldung Wohnsitz; für Ehefrau anmelden Wohnsitz; Meldeschein unterschreiben|§ 23 BMG|
online ummelden; elektronische Wohnsitzanmeldung; Wohnsitz online|§ 23a BMG|
Meldebehörde Nachfrage Pflicht; Unterlagen Meldebehörde vorlegen|§ 25 BMG|
Diplomaten Meldepflicht|§ 26 BMG|
Besuch anmelden drei Monate; Gast wohnt länger; sechs Monate nicht anmelden; kurz in Deutschland wohnen|§ 27 BMG|Ausnahmen von der Meldepflicht
Binnenschiffer; Seemann Wohnsitz|§ 28 BMG|
Hotel Anmeldung; Pension Gast Meldezettel; Ferienwohnung Meldeschein; Hotel Ausweis zeigen|§ 29 BMG, § 30 BMG|
Gefängnis anmelden Wohnsitz; Altenheim anmelden|§ 32 BMG|
Rundfunkbeitrag Meldeamt; GEZ Meldedaten|§ 36 BMG, § 48 BMG|
Kirche Meldedaten|§ 42 BMG|
Wohnort einer Person; Adresse alter Freund; ehemaliger Mieter Adresse; unbekannt verzogen; jemanden finden Adresse; Anschrift erfragen; Auskunft Einwohnermeldeamt|§ 44 BMG|Einfache Melderegisterauskunft
Geburtsdatum Auskunft Meldeamt; frühere Anschriften|§ 45 BMG|
Adressen vieler Personen; Gruppenauskunft|§ 46 BMG|
Geburtstag Zeitung veröffentlichen; Bürgermeister gratuliert; Wahlwerbung Brief; Adressbuchverlag; Werbung Parteien Adresse|§ 50 BMG|Melderegisterauskünfte in besonderen Fällen
Stalker Adresse; vor Ex verstecken; Adresse schützen; Bedrohung Adresse; Journalist Adresse schützen; Polizist Adresse schützen|§ 51 BMG|Auskunftssperren
Frauenhaus Adresse; Sperrvermerk|§ 52 BMG|
nicht umgemeldet Strafe; ummelden vergessen; Anmeldung vergessen; Frist Ummeldung verpasst; 1000 Euro Meldepflicht|§ 54 BMG|
Standesamt Aufgaben|§ 1 PStG|
Standesbeamter weigert|§ 2 PStG|
Aufgebot; Ehe Papiere; heiraten Ausländer Unterlagen; Standesamt Termin heiraten|§ 12 PStG|Anmeldung der Eheschließung
sechs Monate nach Anmeldung heiraten; Standesamt prüft Ehe|§ 13 PStG|
Hochzeit am Strand Standesamt; Ablauf Trauung|§ 14 PStG|
Eheregister|§ 15 PStG, § 3 PStG|
Lebenspartnerschaft umwandeln|§ 17a PStG|
Baby melden|§ 18 PStG|
wer meldet Geburt; Vater meldet Geburt; Hebamme meldet Geburt|§ 19 PStG, § 20 PStG|
Name des Babys eintragen; Geburtenregister; Totgeborenes Eintrag|§ 21 PStG|
Intersexuell; Geschlecht offen; kein Vorname Standesamt; Vorname nachtragen|§ 22 PStG|
Zwillinge Geburtsregister|§ 23 PStG|
Babyklappe; gefundenes Baby; Kind ausgesetzt|§ 24 PStG|
Tod drei Tage; Angehöriger gestorben Standesamt|§ 28 PStG, § 29 PStG|Anzeige
Krankenhaus meldet Tod; Leiche gefunden Anzeige|§ 30 PStG|
verschollen Todeserklärung|§ 33 PStG|
Las Vegas geheiratet; Hochzeit Dänemark; ausländische Heirat eintragen|§ 34 PStG|
Kind im Ausland zur Welt; ausländische Geburtsurkunde|§ 36 PStG|
Ehename bestimmen Standesamt; nach Heirat Namen ändern; Doppelname nach Scheidung|§ 41 PStG, § 1355 BGB|
Spätaussiedler Name; Name eindeutschen; ausländischer Name anpassen|§ 43 PStG|
Vaterschaft Standesamt; Mutterschaft anerkennen|§ 44 PStG|
Familienname Kind ändern Standesamt|§ 45 PStG, § 1618 BGB|
Rufname ändern; Vornamen tauschen|§ 45a PStG|
Tippfehler Geburtsurkunde; Schreibfehler Heiratsurkunde; falscher Name Urkunde Standesamt|§ 47 PStG|
Standesamt weigert sich; Standesamt lehnt ab Gericht|§ 49 PStG|
Familienstammbuch; Urkunden Standesamt beantragen|§ 55 PStG|
internationale Geburtsurkunde; Abstammungsurkunde; Kopie Geburtsurkunde; Geburtsurkunde verloren|§ 59 PStG, § 55 PStG, § 62 PStG|
Vorfahren Standesamt; Stammbaum Auskunft; Geburtsurkunde Großvater; fremde Geburtsurkunde|§ 62 PStG, § 61 PStG|
Adoptivkind Geburtsurkunde Auskunft; Inkognito Adoption Register|§ 63 PStG|
Geburt nicht gemeldet Strafe; Standesamt Bußgeld|§ 70 PStG, § 69 PStG|
deutscher Staatsangehöriger Begriff|§ 1 StAG, Art. 116 GG|
deutscher Vater Kind Ausland; Vater Deutscher Staatsangehörigkeit; im Ausland geboren deutsch; Generationenschnitt; acht Jahre Eltern Geburt|§ 4 StAG|
Mutter Deutsche vor 1975; Erklärung Staatsangehörigkeit Mutter|§ 5 StAG|
adoptiertes Kind deutsch|§ 6 StAG|
Spätaussiedler Staatsangehörigkeit|§ 7 StAG|
Ermessenseinbürgerung|§ 8 StAG|
Ausländerin deutscher Mann Einbürgerung; Ehepartner einbürgern|§ 9 StAG|
deutschen Pass bekommen; B1 Einbürgerung; Sprachkenntnisse Einbürgerung; Einbürgerung Sozialhilfe; Einbürgerung Bürgergeld; Kind miteinbürgern; Einbürgerung Lebensunterhalt; nach acht Jahren Einbürgerung; fünf Jahre Einbürgerung; Loyalitätserklärung|§ 10 StAG|
Einbürgerung Extremist; Einbürgerung verfassungsfeindlich|§ 11 StAG|
Pass abgeben Einbürgerung; alten Pass behalten; Mehrstaatigkeit Einbürgerung; zwei Pässe; Doppelpass|§ 12 StAG, § 25 StAG, § 10 StAG|
vorbestraft Einbürgerung; Geldstrafe Einbürgerung; Tagessätze Einbürgerung|§ 12a StAG|
Ausland gewesen Einbürgerung Jahre; Unterbrechung Aufenthalt Einbürgerung|§ 12b StAG|
früherer Deutscher; ehemaliger Deutscher Einbürgerung|§ 13 StAG|
Nazi verfolgt Staatsangehörigkeit; jüdische Vorfahren Pass|§ 15 StAG, Art. 116 GG|
Einbürgerungsurkunde; Einbürgerungsfeier; feierliches Bekenntnis|§ 16 StAG|
deutsche Staatsangehörigkeit verloren; Staatsangehörigkeit Verlustgründe|§ 17 StAG|
fremde Armee Staatsangehörigkeit; IS-Kämpfer Pass|§ 28 StAG|
Optionspflicht; mit 21 entscheiden Pass|§ 29 StAG|
Nachweis deutscher Staatsangehörigkeit; Staatsangehörigkeit feststellen|§ 30 StAG|
Einbürgerung entziehen; Einbürgerung erschlichen|§ 35 StAG|
Einbürgerungsantrag Alter; Einbürgerung 16|§ 37 StAG|
Einbürgerung 255 Euro|§ 38 StAG|
Einbürgerung falsche Angaben|§ 42 StAG, § 35 StAG|
Aufenthaltsgesetz EU-Bürger gilt; Ausländer Begriff|§ 1 AufenthG, § 2 AufenthG|
Lebensunterhalt gesichert; Deutschkenntnisse Begriff; ausreichend Wohnraum Ausländer|§ 2 AufenthG|
ohne Pass Ausländer; Passpflicht Flüchtling|§ 3 AufenthG|
Türke Aufenthaltserlaubnis|§ 4 AufenthG|
arbeiten mit Aufenthaltserlaubnis; Ausländer einstellen; Arbeitgeber Aufenthaltstitel prüfen; Ausländer Job erlaubt|§ 4a AufenthG|Zugang zur Erwerbstätigkeit
ohne Visum eingereist Aufenthaltserlaubnis; Sicherung Lebensunterhalt Aufenthalt|§ 5 AufenthG|Allgemeine Erteilungsvoraussetzungen
Schengen-Visum; nationales Visum; 90 Tage; Visum verlängern|§ 6 AufenthG|Visum
befristeter Aufenthalt Zweck; Aufenthaltserlaubnis verkürzt|§ 7 AufenthG|
Aufenthaltserlaubnis läuft ab; Aufenthalt verlängern|§ 8 AufenthG|
dauerhafter Aufenthalt; 60 Monate Rentenbeiträge; Niederlassungserlaubnis Sprache; Niederlassungserlaubnis Rente|§ 9 AufenthG|
Asylantrag Aufenthaltserlaubnis; abgelehnter Asylbewerber Titel|§ 10 AufenthG|
Einreisesperre; abgeschoben wieder einreisen; Wiedereinreisesperre|§ 11 AufenthG|Einreise- und Aufenthaltsverbot
Flüchtling umziehen Wohnsitz; Wohnsitzregelung; anderes Bundesland ziehen Flüchtling|§ 12a AufenthG|
an der Grenze abgewiesen; Zurückweisung Grenze|§ 15 AufenthG|
Flüchtlinge verteilt|§ 15a AufenthG|
Azubi aus Ausland; Ausbildung Ausländer Aufenthalt; Lehre Ausländer|§ 16a AufenthG|
120 Tage arbeiten; Studienfach wechseln Visum; Student Aufenthalt|§ 16b AufenthG|Studium
Pfleger Anerkennung Visum; Anpassungslehrgang|§ 16d AufenthG|
Deutschkurs Visum; Schüler aus Ausland|§ 16f AufenthG|
Ausbildungsplatzsuche Visum; Studienplatzsuche|§ 17 AufenthG|
Fachkräfte einstellen Ausland; Fachkräfteeinwanderung|§ 18 AufenthG|
Handwerker aus Ausland; Pflegekraft Ausland|§ 18a AufenthG|
Ingenieur Ausland; Akademiker Ausland; Hochschulabsolvent Aufenthalt|§ 18b AufenthG|
Konzernversetzung; ICT-Karte|§ 19 AufenthG|
IT-Fachkraft ohne Abschluss|§ 19c AufenthG|
nach Studium Arbeit suchen Ausländer; Absolvent 18 Monate|§ 20 AufenthG|
Freiberufler Aufenthalt; Firma gründen Ausländer; Künstler Aufenthalt|§ 21 AufenthG|
Aufnahmeprogramm; Afghanistan Aufnahme; Ortskräfte|§ 22 AufenthG, § 23 AufenthG|
Härtefall Aufenthalt|§ 23a AufenthG|
Ukrainer; Kriegsflüchtlinge; Massenzustrom|§ 24 AufenthG|
anerkannter Flüchtling Aufenthaltserlaubnis; Menschenhandel Opfer Aufenthalt; Ausreise unmöglich Aufenthalt|§ 25 AufenthG|
Jugendliche geduldet bleiben; geduldet Schule bleiben|§ 25a AufenthG|
Bleiberecht; lange geduldet|§ 25b AufenthG|
Flüchtling unbefristet; Niederlassungserlaubnis Flüchtling|§ 26 AufenthG|
Zwangsehe Nachzug|§ 27 AufenthG|
ausländische Frau Deutscher; Mann Deutscher Visum; Mutter deutsches Kind Aufenthalt; ausländischer Vater deutsches Kind|§ 28 AufenthG|Familiennachzug zu Deutschen
Flüchtling Familie holen; Familie Flüchtling drei Monate|§ 29 AufenthG|
Ehegattennachzug Deutschkenntnisse; A1 Ehepartner|§ 30 AufenthG|
getrennt Aufenthalt behalten; häusliche Gewalt Aufenthalt; drei Jahre Ehe Aufenthalt; Witwe Aufenthalt|§ 31 AufenthG|
Tochter nach Deutschland; Kind über 16 nachholen; Sorgerecht Kindernachzug|§ 32 AufenthG|
Baby Ausländer geboren|§ 33 AufenthG|
mit 16 unbefristet Ausländer|§ 35 AufenthG|
Geschwister nachholen; Mutter nach Deutschland holen; Oma nach Deutschland|§ 36 AufenthG|
subsidiär Familie nachholen|§ 36a AufenthG|
aufgewachsen Deutschland zurückkehren; Recht auf Wiederkehr|§ 37 AufenthG|
früher Deutscher Aufenthalt|§ 38 AufenthG|
Italien Daueraufenthalt nach Deutschland|§ 38a AufenthG|
Arbeitsagentur zustimmen Ausländer|§ 39 AufenthG|
Orientierungskurs; Deutschkurs Flüchtlinge; Integrationskurs Inhalt|§ 43 AufenthG|
Berufssprachkurs|§ 45a AufenthG|
Fotos Handy Ausländerbehörde; Handy auslesen Identität|§ 48 AufenthG, § 48a AufenthG|
Ausländer Fingerabdrücke; Identität klären Ausländer|§ 49 AufenthG|
Deutschland verlassen müssen; Ausreisefrist|§ 50 AufenthG, § 59 AufenthG|
sechs Monate Ausland; Aufenthaltstitel verfällt|§ 51 AufenthG|
Aufenthaltserlaubnis weggenommen; Aufenthaltstitel widerrufen|§ 52 AufenthG|
Ausweisung Straftat; Straftäter ausweisen; krimineller Ausländer|§ 53 AufenthG, § 54 AufenthG|
Bleibeinteresse; in Deutschland geboren Ausweisung|§ 55 AufenthG|
Fußfessel Gefährder|§ 56a AufenthG|
abgeschoben; Abschiebung nachts; Abschiebung Wohnung betreten|§ 58 AufenthG|
Gefährder abschieben|§ 58a AufenthG|
Abschiebung angekündigt; Abschiebungsandrohung|§ 59 AufenthG|
Abschiebungsverbot; Abschiebung Folter; Abschiebung Kriegsgebiet|§ 60 AufenthG|
Attest Abschiebung; Duldung arbeiten|§ 60a AufenthG|
Duldung Identität; Duldung light|§ 60b AufenthG|
Ausbildung geduldet; 3+2-Regelung|§ 60c AufenthG|
Beschäftigungsduldung; geduldet Arbeit|§ 60d AufenthG|
geduldet Landkreis verlassen; räumliche Beschränkung|§ 61 AufenthG|
Abschiebungshaft; Abschiebegefängnis|§ 62 AufenthG, § 62a AufenthG|
Ausreisegewahrsam|§ 62b AufenthG|
Fluggesellschaft ohne Visum Passagier|§ 63 AufenthG|
wer zahlt Abschiebung; Abschiebekosten|§ 66 AufenthG, § 67 AufenthG|
für Ausländer bürgen; Verpflichtungserklärung fünf Jahre; Einladung Ausländer|§ 68 AufenthG|
Aufenthaltserlaubnis Kosten|§ 69 AufenthG|
Ausländerbehörde zuständig; Ausländeramt|§ 71 AufenthG|
Karte Aufenthaltstitel; eAT|§ 78 AufenthG|
Ausländerbehörde Minderjähriger|§ 80 AufenthG|
Fiktionswirkung; verspätet Aufenthalt verlängert; Aufenthaltstitel nicht rechtzeitig|§ 81 AufenthG|
beschleunigtes Fachkräfteverfahren|§ 81a AufenthG|
Ausländerbehörde Unterlagen vorlegen|§ 82 AufenthG|
Widerspruch Ausländerbehörde; Klage Ausländerbehörde|§ 84 AufenthG|
Schule meldet illegale Kinder; Übermittlungspflicht Ausländerbehörde|§ 87 AufenthG|
illegal in Deutschland; Überziehung Visum; ohne Papiere|§ 95 AufenthG|
Schleuser; Schlepper|§ 96 AufenthG, § 97 AufenthG|
Ausländer schwarz beschäftigt; Bußgeld Aufenthaltsrecht|§ 98 AufenthG, § 4a AufenthG|
`;

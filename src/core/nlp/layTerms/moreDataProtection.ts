/** More everyday names of data protection, article by article: how people tell the situation; form as in dataProtection.ts. */
export const LAY_TERMS_MORE_DATA_PROTECTION = `
warum DSGVO eingeführt; freier Datenverkehr EU|Art. 1 DSGVO|
Adressbuch privat Datenschutz; Vereinsmitglied privat WhatsApp; Karteikarten Papier Datenschutz; Tote Datenschutz; Papierakten DSGVO|Art. 2 DSGVO|
amerikanische Firma DSGVO; Firma Schweiz DSGVO; chinesische App DSGVO; Sitz Ausland Datenschutz|Art. 3 DSGVO|
zählt als personenbezogen; Kennzeichen personenbezogen; E-Mail-Adresse personenbezogen; Foto personenbezogen; Telefonnummer personenbezogen; Auftragsverarbeiter Definition; Dateisystem Begriff; Empfänger Dritter Begriff|Art. 4 DSGVO|Begriffsbestimmungen
Daten nicht mehr brauchen; unnötig viele Daten; Daten für anderen Zweck; zu viele Daten abfragen; Datenschutzgrundsätze; Daten nach Treu und Glauben; Geburtsdatum bei Bestellung angeben|Art. 5 DSGVO|Grundsätze für die Verarbeitung
Interessenabwägung Daten; ohne Einwilligung Daten verarbeiten; Daten ohne Zustimmung; Daten ohne Erlaubnis; Fotos Veranstaltung veröffentlichen; Mitgliederliste weitergeben; Telefonnummer weitergegeben; Vermieter Selbstauskunft; Geburtstagsliste; Klingelschild Name; Gruppenfoto veröffentlichen; Daten an Dritte; Daten verkauft|Art. 6 DSGVO|Rechtmäßigkeit der Verarbeitung
Häkchen vorausgefüllt; Checkbox Einwilligung; Einwilligung nachweisen; Einwilligung schriftlich Daten; Einwilligung freiwillig Arbeitgeber; Einwilligungserklärung Fotos; Einwilligung ungültig Daten; Kopplung Einwilligung Gewinnspiel|Art. 7 DSGVO|Bedingungen für die Einwilligung
Kind Instagram Alter; Kind WhatsApp; Kind TikTok; ab 16 einwilligen; Kind Online-Spiel anmelden; Eltern Zustimmung App|Art. 8 DSGVO|Einwilligung eines Kindes
Gewerkschaftszugehörigkeit; Gesichtserkennung; Fingerabdruck Zeiterfassung; sexuelle Orientierung Daten; ethnische Herkunft Daten; Impfstatus; genetische Daten; politische Meinung Daten; Parteizugehörigkeit Daten; Diagnose weitergegeben; Arzt Daten weitergeben|Art. 9 DSGVO|besondere Kategorien personenbezogener Daten
Führungszeugnis speichern; Vorstrafenregister privat; Strafregister Firma; Straftäter Liste|Art. 10 DSGVO|
Person nicht identifizierbar Daten; Auskunft anonyme Daten|Art. 11 DSGVO|
Firma antwortet nicht auf Auskunftsersuchen; Auskunftsersuchen Frist; Ausweiskopie Auskunft Daten; Auskunft kostenlos Daten; verständliche Sprache Datenschutz; Identität nachweisen Auskunft|Art. 12 DSGVO|
Datenschutzhinweis Formular; Aushang Kamera Hinweis; Hinweispflicht Datenerhebung; Datenschutzinformation Kunden; Datenschutzerklärung Website Inhalt; Datenschutzerklärung fehlt|Art. 13 DSGVO|Informationspflicht bei Erhebung
Adresshändler; Daten aus anderer Quelle; Adressen gekauft|Art. 14 DSGVO, Art. 15 DSGVO|
Datenkopie; Auskunftsersuchen; DSGVO-Auskunft; Auskunftsanspruch Daten; Herkunft der Daten erfahren; Kopie Patientenakte; Personalakte Kopie Datenschutz; Speicherdauer erfragen; an wen Daten weitergegeben|Art. 15 DSGVO|Auskunftsrecht der betroffenen Person
falsche Adresse gespeichert; falsch geschriebener Name Datei; Daten aktualisieren lassen; Falscheintrag berichtigen; Schufa falscher Eintrag|Art. 16 DSGVO|Recht auf Berichtigung
Kundenkonto löschen; Account löschen; Nutzerkonto löschen lassen; alte Artikel aus Suchmaschine; Firma weigert sich zu löschen; Bewerberdaten löschen; Löschantrag; Löschanspruch; Daten entfernen lassen; peinliche Fotos online; Aufbewahrungspflicht trotz Löschung|Art. 17 DSGVO|Recht auf Löschung
Daten vorläufig nicht benutzen; Sperrung von Daten; Daten einfrieren; Daten streitig sperren|Art. 18 DSGVO|Einschränkung der Verarbeitung
Löschung an andere weitergeben; Empfänger über Berichtigung informieren|Art. 19 DSGVO|
Playlist mitnehmen Anbieter; Daten exportieren Anbieter; maschinenlesbares Format; Daten zu neuem Anbieter|Art. 20 DSGVO|Recht auf Datenübertragbarkeit
Opt-out; Werbebriefe stoppen; Werbepost abbestellen; Datennutzung untersagen; Werbewiderspruch|Art. 21 DSGVO|Widerspruchsrecht
Maschine entscheidet über mich; Software lehnt Bewerbung ab; Online-Kreditantrag abgelehnt; Bewerbung automatisch aussortiert; nur vom Computer entschieden|Art. 22 DSGVO|automatisierte Entscheidungen im Einzelfall
Geldbuße durch Gesetz Betroffenenrechte beschnitten; nationale Sicherheit Betroffenenrechte|Art. 23 DSGVO|
Datenschutzkonzept; Datenschutzmanagement; Datenschutzrichtlinie Unternehmen; Chef verantwortlich Datenschutz; wer haftet für Datenschutz im Betrieb|Art. 24 DSGVO|
Voreinstellung Datenschutz; datenschutzfreundlich Software; Technikgestaltung; Standardeinstellung Privatsphäre|Art. 25 DSGVO|Datenschutz durch Technikgestaltung
Facebook-Fanpage; zwei Firmen gemeinsam Daten; Joint Controller; gemeinsam Verantwortliche Vertrag; Konzern gemeinsame Datenbank|Art. 26 DSGVO|gemeinsam Verantwortliche
Ansprechpartner EU Datenschutz|Art. 27 DSGVO|
Lohnbüro Datenschutz; Aktenvernichtung Dienstleister; Newsletter-Dienstleister; Callcenter Kundendaten; Webhoster Vertrag; Fernwartung Datenschutz; Unterauftragnehmer Daten; externer Rechnungsdienst Daten|Art. 28 DSGVO|Auftragsverarbeiter
Mitarbeiter auf Datenschutz verpflichten; Verpflichtungserklärung Datengeheimnis; Beschäftigte nur auf Weisung Daten|Art. 29 DSGVO, Art. 32 DSGVO|
Datenschutz Dokumentation; Verzeichnis unter 250 Mitarbeiter; VVT; kleine Firma Verzeichnis Datenschutz; Liste der Verarbeitungen|Art. 30 DSGVO|Verzeichnis von Verarbeitungstätigkeiten
Datenschutzbehörde prüft Betrieb; mit Datenschutzbehörde kooperieren|Art. 31 DSGVO|
Patientenakten offen herumliegen; Kundendaten unverschlüsselt; Passwörter aufgeschrieben; Datenschutz Homeoffice; Zugangskontrolle Daten; Rechner nicht gesperrt; E-Mail unverschlüsselt; Backup Pflicht; Firmenhandy verloren Datenschutz; Schutzniveau; Firewall Pflicht|Art. 32 DSGVO|Sicherheit der Verarbeitung
E-Mail falscher Empfänger; Brief falsch zugestellt Daten; Mail an falschen Kunden; Server gehackt; Phishing Firma; Ransomware; Datenleck Frist Behörde; Einbruch Akten gestohlen; Datenschutzpanne|Art. 33 DSGVO|Meldung von Verletzungen des Schutzes personenbezogener Daten
Kunden über Hackerangriff informieren; Passwort geleakt; Kunden warnen Daten; Betroffene über Datenleck|Art. 34 DSGVO|Benachrichtigung der betroffenen Person
DSFA; Risikoanalyse Datenschutz; hohes Risiko Daten; Folgenabschätzung Videoüberwachung; neue Software Datenschutz prüfen; Datenschutzrisiko|Art. 35 DSGVO|Datenschutz-Folgenabschätzung
Behörde vorab fragen Datenschutz; Risiko trotz Maßnahmen Aufsicht|Art. 36 DSGVO|
Datenschutzbeauftragter Arztpraxis; Datenschutzbeauftragter Verein; Datenschutzbeauftragter Behörde; Datenschutzbeauftragter Konzern; DSB benennen|Art. 37 DSGVO, § 38 BDSG|
Datenschutzbeauftragter Interessenkonflikt; Geschäftsführer selbst Datenschutzbeauftragter; Datenschutzbeauftragter abberufen; Datenschutzbeauftragter benachteiligt|Art. 38 DSGVO, § 6 BDSG|
Datenschutzbeauftragter Schulung; Datenschutzbeauftragter tun; Datenschutzbeauftragter überwachen|Art. 39 DSGVO|
Branchenregeln Datenschutz; Code of Conduct; Verhaltenskodex Datenschutz|Art. 40 DSGVO|Verhaltensregeln
Gütesiegel Datenschutz; Prüfzeichen Datenschutz; Zertifikat DSGVO|Art. 42 DSGVO|
Daten Ausland schicken; Server in Indien; Daten Großbritannien Brexit; Callcenter Ausland Daten; Server in Amerika|Art. 44 DSGVO, Art. 46 DSGVO|Übermittlung an Drittländer
sicheres Drittland; Daten Schweiz übermitteln; gleichwertiges Schutzniveau|Art. 45 DSGVO|
Garantien Drittland; Musterklauseln; SCC Drittland|Art. 46 DSGVO|geeignete Garantien
Konzernregeln Daten; Konzern interne Datenvorschriften|Art. 47 DSGVO|
ausländisches Gericht verlangt Daten; US-Behörde verlangt Daten; Cloud Act|Art. 48 DSGVO|
Hotelbuchung Ausland Daten; ausdrückliche Einwilligung Übermittlung|Art. 49 DSGVO|
internationale Zusammenarbeit Datenschutz|Art. 50 DSGVO|
Datenschutzbehörde; Landesdatenschutzbeauftragter; wer kontrolliert Datenschutz|Art. 51 DSGVO, § 40 BDSG|Aufsichtsbehörde
Weisungen an Datenschutzbehörde; Datenschutzbehörde weisungsfrei; unabhängige Datenschutzkontrolle|Art. 52 DSGVO|Unabhängigkeit
Leiter Datenschutzbehörde ernannt; Mitglieder Aufsichtsbehörde ernennen|Art. 53 DSGVO|
Errichtung Aufsichtsbehörde; Verschwiegenheit Datenschutzbehörde|Art. 54 DSGVO|
Datenschutzbehörde Bundesland zuständig|Art. 55 DSGVO, § 40 BDSG|
Konzern mehrere Länder Datenschutzbehörde; irische Datenschutzbehörde; Facebook Irland Beschwerde|Art. 56 DSGVO|federführende Aufsichtsbehörde
Datenschutzbehörde kostenlos beraten|Art. 57 DSGVO|
Datenschutzbehörde verbieten; Datenschutzbehörde Zutritt; Verwarnung Datenschutz; Datenschutzbehörde Anordnung; Datenschutzkontrolle Räume|Art. 58 DSGVO|Befugnisse
Datenschutzbehörden verschiedener Länder uneinig; Zusammenarbeit Datenschutzbehörden|Art. 60 DSGVO, Art. 63 DSGVO|
Stellungnahme Datenschutzausschuss|Art. 64 DSGVO|
Datenschutz melden wem; Firma anzeigen Datenschutz; Datenschutzverstoß melden; Nachbar Kamera beschweren; bei welcher Stelle Datenschutz beschweren|Art. 77 DSGVO|Recht auf Beschwerde
Datenschutzbehörde reagiert nicht; Datenschutzbehörde tut nichts; Datenschutzbehörde verklagen; Beschwerde abgewiesen Datenschutz|Art. 78 DSGVO|
Facebook verklagen|Art. 79 DSGVO, § 44 BDSG|
Verbraucherzentrale klagt Datenschutz; Verband klagt DSGVO|Art. 80 DSGVO|
Parallelverfahren Datenschutz; Aussetzung Verfahren Datenschutz|Art. 81 DSGVO|
Schmerzensgeld Datenleck; Schmerzensgeld Daten; Geld nach Datenleck; Daten im Darknet; entschädigt Datenpanne; Facebook Scraping|Art. 82 DSGVO|Haftung und Recht auf Schadenersatz
20 Millionen Euro; vier Prozent Umsatz; teuer Datenschutzverstoß; Abmahnung DSGVO; Höhe Strafe DSGVO; Bußgeld Datenschutzverstoß|Art. 83 DSGVO|Verhängung von Geldbußen
Reporter Namen veröffentlichen; Blogger Datenschutz; Straßenfotografie|Art. 85 DSGVO|
Personenkennziffer; Identifikationsnummer Bürger|Art. 87 DSGVO|
Betriebsrat Datenschutz; Zeiterfassung Datenschutz; Arbeitnehmer Daten DSGVO|Art. 88 DSGVO, § 26 BDSG|
Studie Patientendaten; Archivgut Datenschutz; Umfrage wissenschaftlich Daten|Art. 89 DSGVO, § 27 BDSG|
Anwalt Schweigepflicht Datenschutz; Arzt Schweigepflicht Aufsichtsbehörde|Art. 90 DSGVO, § 29 BDSG|
Pfarrgemeinde Daten; Kirchengemeinde Datenschutz; Religionsgemeinschaft Daten|Art. 91 DSGVO|
ePrivacy DSGVO; Verhältnis ePrivacy|Art. 95 DSGVO|
alte Datenschutzrichtlinie; Richtlinie 95/46 aufgehoben|Art. 94 DSGVO|
ab wann gilt DSGVO; Inkrafttreten DSGVO; DSGVO seit 2018|Art. 99 DSGVO|
BDSG Vorrang; BDSG Verhältnis DSGVO|§ 1 BDSG|Anwendungsbereich
öffentliche Stelle nichtöffentliche Stelle|§ 2 BDSG|
Behörde darf Daten verarbeiten; Amt speichert Daten; Stadt verarbeitet Daten|§ 3 BDSG, Art. 6 DSGVO|
Webcam Nachbar; Kamera Parkhaus; Kamera Bahnhof; Kamera Eingang Geschäft; Videoaufnahmen löschen; Hinweisschild Kamera; Webcam öffentlicher Platz; Kamera Schwimmbad; Kamera Supermarkt; Kamera Hausflur|§ 4 BDSG, Art. 6 DSGVO|Videoüberwachung
Behörde Datenschutzbeauftragten benennen|§ 5 BDSG, § 6 BDSG, § 7 BDSG|
BfDI; Bundesbeauftragter Datenschutz|§ 9 BDSG, § 8 BDSG, § 14 BDSG|
Gesundheitsvorsorge Daten; Ausnahmen sensible Daten|§ 22 BDSG, Art. 9 DSGVO|
Behörde Daten anderer Zweck|§ 23 BDSG|
Firma Daten an Polizei; Kundendaten Polizei herausgeben|§ 24 BDSG|
Amt gibt Daten weiter; Behörde Daten an Private|§ 25 BDSG|
Bewerber Fragen Datenschutz; Schrank durchsuchen Arbeitgeber; Chef liest E-Mails; Keylogger; Taschenkontrolle Mitarbeiter; heimlich gefilmt Arbeit; Umkleide Kamera; Diebstahl Mitarbeiter Kamera; Chef private Handynummer; Mitarbeiterfoto Website; Krankheitsliste aushängen; Geburtstage Mitarbeiter|§ 26 BDSG|Datenverarbeitung für Zwecke des Beschäftigungsverhältnisses
Historiker Daten; Forschungsdaten anonymisieren|§ 27 BDSG, Art. 89 DSGVO|
Bundesarchiv Daten; Archivzwecke|§ 28 BDSG|
Kredit abgelehnt Auskunft; Verbraucherkredit abgelehnt|§ 30 BDSG|
Kreditauskunft; Score schlecht; Wahrscheinlichkeitswert; Wohnort Bonität; Schufa Eintrag unbezahlte Rechnung; Schufa-Auskunft|§ 31 BDSG, Art. 15 DSGVO|Scoring Bonitätsauskünfte
keine Informationspflicht Datenschutz; Ausnahme Informationspflicht|§ 32 BDSG, § 33 BDSG|
Auskunft Sicherungskopie; Auskunft unverhältnismäßiger Aufwand|§ 34 BDSG, Art. 12 DSGVO|
nicht löschen wegen Aufbewahrungsfrist; Löschung unmöglich Aufwand; sperren statt löschen|§ 35 BDSG, Art. 17 DSGVO|
Versicherung automatisch entscheidet|§ 37 BDSG, Art. 22 DSGVO|
Datenschutzbeauftragter kleine Firma; 20 Personen Datenschutz|§ 38 BDSG|
Daten verkaufen strafbar; Datenschutz Gefängnis; Freiheitsstrafe Datenschutz|§ 42 BDSG|Strafvorschriften
Bußgeld Behörde Datenschutz; Ordnungswidrigkeit BDSG|§ 43 BDSG|
Polizei speichert Daten; Polizei Löschung meiner Daten; Datenschutz Polizei|§ 47 BDSG, § 58 BDSG, § 57 BDSG|
Datengeheimnis|§ 53 BDSG|
Auskunft Polizei Daten; Auskunft BKA; Bundespolizei gespeichert|§ 57 BDSG|Auskunftsrecht
Protokollierung Polizei|§ 76 BDSG|
Handydaten geerbt; digitaler Nachlass; E-Mail-Konto Verstorbener|§ 4 TTDSG|
Telefonate abhören; Telekommunikationsgeheimnis; Anbieter liest Nachrichten|§ 3 TTDSG, Art. 10 GG|Fernmeldegeheimnis
Funk abhören; Funkscanner|§ 5 TTDSG|
Spionagekamera; Wanze abhören; sendefähige Puppe; getarntes Abhörgerät|§ 8 TTDSG|
Vorratsdaten Anbieter; Verbindungsdaten; Verkehrsdaten|§ 9 TTDSG|
Einzelverbindungsnachweis; Telefonrechnung Einzelnachweis|§ 11 TTDSG|
Standortdaten; Handyortung Anbieter|§ 13 TTDSG|
anonyme Anrufe; Telefonterror Nummer herausfinden; Fangschaltung|§ 14 TTDSG|
Rufnummernunterdrückung; Nummer unterdrücken; Rufnummer anzeigen|§ 15 TTDSG|
Telefonbucheintrag; Telefonbuch|§ 17 TTDSG|
Bestandsdatenauskunft; Anschlussinhaber ermitteln|§ 22 TTDSG|
Passwort herausgeben Polizei|§ 23 TTDSG|
Cookies ablehnen; Cookies ohne Einwilligung; Local Storage; Fingerprinting; technisch notwendige Cookies; App liest Kontakte|§ 25 TTDSG|Endeinrichtungen Einwilligung
PIMS; Einwilligungsverwaltung Dienst|§ 26 TTDSG|
`;

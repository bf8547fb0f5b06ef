/** Lay terms of the constitution, citizens and registration, residence, data protection and media; form as in everyday.ts, in the order of the laws. */
export const LAY_TERMS_STATE = `
Würde Mensch|Art. 1 GG|
Freiheit Grundrecht; körperliche Unversehrtheit|Art. 2 GG|
Mann Frau gleichberechtigt|Art. 3 GG|
Religion frei; Kriegsdienstverweigerung|Art. 4 GG|
Meinung sagen; Meinung frei; freie Meinung|Art. 5 GG|Meinungsfreiheit
Ehe Familie Grundgesetz|Art. 6 GG|
Schule Staat|Art. 7 GG|
demonstrieren; Demonstration; Demo; Versammlung Erlaubnis; Demonstrieren Erlaubnis|Art. 8 GG, § 14 VersammlG|Versammlungsfreiheit Anmeldung
Demonstration anmelden; Versammlung anmelden|§ 14 VersammlG|
Vermummungsverbot; Demonstration verbieten; Versammlung auflösen|§ 17a VersammlG, § 15 VersammlG|
Gewerkschaft gründen|Art. 9 GG|
Beruf frei wählen|Art. 12 GG|
Staat Grundstück wegnehmen; Grundstück wegnehmen; enteignen; Grundstück enteignen; Haus enteignen|Art. 14 GG, § 85 BauGB|Enteignung
Verstaatlichung; Vergesellschaftung|Art. 15 GG|
politisch verfolgt; Asyl Grundrecht; Asyl politisch|Art. 16a GG, § 3 AsylG|
Petition|Art. 17 GG|
Klage gegen Staat; Grundrechte einschränken|Art. 19 GG|
Bundesstaat; Staatsform; Demokratie|Art. 20 GG|
Tierschutz Grundgesetz; Umweltschutz Grundgesetz|Art. 20a GG|
Partei verbieten; politische Partei|Art. 21 GG|
Hauptstadt; Bundesflagge|Art. 22 GG|
Bundesrecht bricht Landesrecht|Art. 31 GG|
Katastrophe Bundeswehr; Bundeswehr Inland; Bundeswehr Innern|Art. 35 GG, Art. 87a GG|
Abgeordneter frei; Bundestagswahl Wahlalter; wählen Alter|Art. 38 GG, § 12 BWahlG|
Bundestag auflösen; Legislaturperiode|Art. 39 GG, Art. 68 GG|
Untersuchungsausschuss|Art. 44 GG|
Diäten Abgeordnete|Art. 48 GG|
Bundesrat Zusammensetzung; Stimmen Bundesrat|Art. 51 GG|
Bundespräsident wählen; Bundesversammlung|Art. 54 GG|
Bundeskanzler wählen; Kanzler wählen; Bundeskanzler gewählt; Kanzlerwahl|Art. 63 GG|
Richtlinienkompetenz; Kanzler Befugnisse|Art. 65 GG|
Gesetzgebungskompetenz; Länder Gesetze|Art. 70 GG, Art. 72 GG|
Gesetzesinitiative; Gesetz einbringen|Art. 76 GG|
Vermittlungsausschuss|Art. 77 GG|
Verordnung Ermächtigung; Rechtsverordnung|Art. 80 GG|
Verteidigungsfall; Spannungsfall|Art. 115a GG, Art. 80a GG|
Bundesverfassungsgericht Zuständigkeit; Verfassungsbeschwerde; Gesetz verfassungswidrig|Art. 93 GG, § 90 BVerfGG|
konkrete Normenkontrolle; Richtervorlage|Art. 100 GG|
Todesstrafe|Art. 102 GG|
nicht zweimal bestraft; rückwirkende Strafe|Art. 103 GG|
Schuldenbremse|Art. 109 GG, Art. 115 GG|
kommunale Selbstverwaltung|Art. 28 GG|
Briefwahl|§ 36 BWahlG|
Fünf-Prozent-Hürde; Sperrklausel|§ 4 BWahlG, § 6 BWahlG|
anmelden umziehen; nach Umzug anmelden; Wohnung anmelden Frist; ins Ausland abmelden; einziehen anmelden|§ 17 BMG|Anmeldung
Vermieter Einzug bestätigen; Einzug bestätigen; Vermieter bestätigen|§ 19 BMG|Wohnungsgeberbestätigung
Meldepflicht befreit; vorübergehend wohnen|§ 27 BMG|
Hotel Meldeschein|§ 29 BMG, § 30 BMG|
Melderegister widersprechen; Adressweitergabe widersprechen; Übermittlungssperre|§ 50 BMG, § 36 BMG|
Bußgeld Ummeldung; verspätet angemeldet|§ 54 BMG|
Ausweis mitführen; Ausweis Pflicht; Ausweis immer; Perso Pflicht|§ 1 PAuswG|Ausweispflicht
Ausweis gültig lange; Perso abgelaufen|§ 6 PAuswG|
vorläufiger Personalausweis|§ 3 PAuswG|
Ausweis kopieren; Ausweis als Pfand|§ 20 PAuswG, § 1 PAuswG|
Online-Ausweis; elektronischer Identitätsnachweis|§ 18 PAuswG|
Fingerabdruck Ausweis|§ 5 PAuswG, § 9 PAuswG|
Reisepass lange; Reisepass Jahre; Pass gültig; Kinderreisepass|§ 5 PassG|
Reisepass verweigern; Pass entziehen|§ 7 PassG, § 8 PassG|
Reisepass Pflicht|§ 1 PassG|
Pass verloren; Reisepass verloren|§ 15 PassG|
Geburt anzeigen; Geburt Standesamt; Kind Standesamt; Geburt melden|§ 18 PStG, § 19 PStG, § 20 PStG|Anzeige
Geburtsurkunde bekommen; Urkunde Standesamt|§ 55 PStG, § 59 PStG, § 62 PStG|
Tod anzeigen; Sterbefall melden|§ 28 PStG, § 29 PStG|
Ehe anmelden; Eheschließung anmelden|§ 12 PStG, § 13 PStG|
Namen ändern; Vornamen ändern; Nachname ändern|§ 3 NamÄndG, § 11 NamÄndG|
Geschlecht ändern; Geschlechtseintrag|§ 45b PStG, § 22 PStG|
einbürgern Jahre; einbürgern leben; eingebürgert Jahre; Einbürgerung Voraussetzungen|§ 10 StAG|Anspruchseinbürgerung
Einbürgerung Ehegatte; verheiratet Deutschen Einbürgerung|§ 9 StAG|
Einbürgerungstest|§ 10 StAG|
Staatsangehörigkeit verlieren; deutschen Pass verlieren; Verlust Staatsangehörigkeit; deutsch Pass Amerikaner|§ 25 StAG, § 17 StAG|Verlust der Staatsangehörigkeit
Kind deutsch Geburt; Geburt Deutschland deutsch; Kind Staatsangehörigkeit; Staatsangehörigkeit Geburt|§ 4 StAG|Erwerb durch Geburt
Einbürgerung Gebühr; Einbürgerung Kosten|§ 38 StAG|
Staatsangehörigkeitsausweis|§ 30 StAG|
Aufenthaltstitel Arten; Aufenthaltstitel brauchen|§ 4 AufenthG|
Aufenthalt Voraussetzungen; Visum Voraussetzungen|§ 5 AufenthG|
Visum; Touristenvisum|§ 6 AufenthG|
unbefristet Deutschland bleiben; unbefristet Aufenthalt; Daueraufenthalt; dauerhaft bleiben|§ 9 AufenthG, § 9a AufenthG|Niederlassungserlaubnis
Ausländer arbeiten; Arbeitserlaubnis|§ 4a AufenthG, § 18 AufenthG|
Ausländer Ausbildung; Visum Ausbildung|§ 16a AufenthG|
Sprachkurs Visum; Schüleraustausch|§ 16f AufenthG|
Berufsanerkennung Ausländer; ausländische Berufsqualifikation anerkennen|§ 16d AufenthG, § 4 BQFG, § 9 BQFG|
Fachkraft Ausland; Fachkraft Aufenthalt|§ 18a AufenthG, § 18b AufenthG|
Arbeit suchen Visum; Jobsuche Aufenthalt|§ 20 AufenthG|
selbständig Ausländer; Unternehmer Aufenthalt|§ 21 AufenthG|
Forscher Aufenthalt; Wissenschaftler Visum|§ 18d AufenthG|
humanitärer Aufenthalt; Flüchtling Aufenthalt|§ 25 AufenthG|
gut integriert bleiben|§ 25a AufenthG, § 25b AufenthG|
vorübergehender Schutz; Ukraine Flüchtling|§ 24 AufenthG|
Ehefrau nachholen; Ehefrau Ausland; Ehegatte Ausland nachholen; Familie nachholen; Ehepartner Visum|§ 30 AufenthG, § 28 AufenthG, § 27 AufenthG|Ehegattennachzug
Kind nachholen; Kindernachzug|§ 32 AufenthG|
Eltern nachholen|§ 36 AufenthG|
Trennung Aufenthalt; Scheidung Aufenthalt; eigenständiges Aufenthaltsrecht|§ 31 AufenthG|
Familiennachzug Deutscher|§ 28 AufenthG|
Kind geboren Aufenthalt|§ 33 AufenthG|
ausweisen; Ausländer ausweisen; Ausweisung; ausgewiesen|§ 53 AufenthG, § 54 AufenthG|Ausweisung
Einreiseverbot; Wiedereinreise|§ 11 AufenthG|
Aufenthalt erlischt; Aufenthaltserlaubnis Ausland sechs Monate|§ 51 AufenthG|
Ausreisepflicht|§ 50 AufenthG|
Abschiebung ausgesetzt; Abschiebung krank; Abschiebung Krankheit|§ 60a AufenthG, § 60 AufenthG|Aussetzung der Abschiebung
Abschiebehaft|§ 62 AufenthG|
Asyl Voraussetzungen; Flüchtling Begriff; Asyl bekommen|§ 3 AsylG, Art. 16a GG, § 2 AsylG|
subsidiärer Schutz|§ 4 AsylG|
Asylantrag stellen|§ 14 AsylG, § 13 AsylG|
Asyl Klage Frist; Asyl Bescheid Frist|§ 74 AsylG|
Asylbewerber arbeiten|§ 61 AsylG|
Wohnsitzauflage; Residenzpflicht|§ 12a AufenthG, § 56 AsylG|
Dublin|§ 29 AsylG, § 34a AsylG|
illegal Einreise; illegal Aufenthalt|§ 95 AufenthG|
EU-Bürger Aufenthalt; Freizügigkeit EU|§ 2 FreizügG/EU|
EU-Bürger Daueraufenthalt|§ 4a FreizügG/EU|
Daten Unternehmen; Unternehmen Daten erlaubt; Daten nutzen Firma; personenbezogen Daten verwenden; Daten rechtmäßig|Art. 6 DSGVO|Rechtmäßigkeit der Verarbeitung
Daten Auskunft verlangen; Auskunft gespeichert; meine Daten Auskunft|Art. 15 DSGVO|
Daten löschen Firma; Recht Löschung; Google löschen; Bewertung löschen|Art. 17 DSGVO|
Daten verloren Firma; Daten gestohlen; Datenpanne melden; Daten gehackt; Datenleck melden|Art. 33 DSGVO, Art. 34 DSGVO|
Zustimmung zurücknehmen; Einwilligung zurückziehen; Zustimmung Werbung; Einwilligung zurücknehmen|Art. 7 DSGVO, Art. 21 DSGVO|Widerruf der Einwilligung
Werbung widersprechen; Werbung Widerspruch|Art. 21 DSGVO|
Computer entscheidet; Algorithmus; KI entscheidet; automatisch abgelehnt Kredit; Computer Kredit|Art. 22 DSGVO|automatisierte Entscheidungen im Einzelfall
Kamera Laden; Kamera Chef; Kameras Arbeitsplatz; Videoüberwachung Arbeitsplatz; Kamera Nachbar; Dashcam|§ 4 BDSG, § 26 BDSG, Art. 6 DSGVO|Videoüberwachung
Arbeitgeber Daten; Chef Daten|§ 26 BDSG, Art. 88 DSGVO|
IT-Dienstleister Daten; Dienstleister Daten; Dienstleister Vertrag Kundendaten; AVV|Art. 28 DSGVO|Auftragsverarbeiter
Datenschutzbeauftragter ab; Datenschutzbeauftragter Pflicht; Datenschutzbeauftragter zwanzig|§ 38 BDSG, Art. 37 DSGVO|
Datenschutz Strafe; Datenschutz Bußgeld; DSGVO Verstoß|Art. 83 DSGVO|
Gesundheit Daten; Krankheit Daten; Religion Daten|Art. 9 DSGVO|
Daten Anbieter wechseln; Daten übertragen|Art. 20 DSGVO|
Daten informieren; Datenschutz Hinweis Homepage|Art. 13 DSGVO|
Daten berichtigen|Art. 16 DSGVO|
Daten USA Cloud|Art. 44 DSGVO, Art. 45 DSGVO, Art. 46 DSGVO|
Auskunft verweigern Daten; Auskunft exzessiv|Art. 12 DSGVO, § 34 BDSG|
E-Mail Verteiler offen; Adressen sichtbar Mail|Art. 32 DSGVO, Art. 33 DSGVO|
Datenschutz Verein; Datenschutz privat|Art. 2 DSGVO|
Pseudonymisieren|Art. 4 DSGVO, Art. 32 DSGVO|
Cookies Zustimmung; Cookies Website|§ 25 TTDSG, § 25 TDDDG|
TV Gebühren; Rundfunkbeitrag; GEZ|§ 2 RBStV|
Telefonrechnung; Handyvertrag Laufzeit|§ 56 TKG, § 65 TKG|
Rufnummer mitnehmen; Anbieterwechsel Telefon|§ 59 TKG|
Internet langsam; Minderung Internet|§ 57 TKG|
Gegendarstellung|§ 20 MStV|
Beamter werden; Beamter Voraussetzungen|§ 7 BeamtStG, § 7 BBG|
Beamter Nebentätigkeit|§ 40 BeamtStG, § 99 BBG|
Beamter entlassen|§ 23 BeamtStG, § 34 BBG|
Beamter streiken|Art. 33 GG|
Soldat Pflichten|§ 7 SG, § 10 SG, § 11 SG|
Wehrdienst verweigern|§ 1 KDVG, Art. 4 GG|
Ehrenamt Aufwandsentschädigung|§ 3 EStG|
`;

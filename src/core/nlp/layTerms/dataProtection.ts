/**
 * Popular names and everyday words for provisions of data protection: names | sections | words of the law for it. Own table from public
 * knowledge. All words of a name must be in the question, each in any word of its family (see wordFamilies.ts); in a name of several words
 * some may be parts of compounds. The basic norm comes first.
 */
export const LAY_TERMS_DATA_PROTECTION = `
Ziele DSGVO; Zweck DSGVO; Gegenstand DSGVO|Art. 1 DSGVO|Gegenstand und Ziele
Haushaltsausnahme; private Daten Familie; persönliche familiäre Tätigkeiten; Datenschutz Verein; Datenschutz privat|Art. 2 DSGVO|
Anwendungsbereich DSGVO; DSGVO anwendbar; gilt DSGVO Unternehmen|Art. 2 DSGVO, Art. 3 DSGVO|Anwendungsbereich
Marktortprinzip; DSGVO außerhalb EU; Unternehmen außerhalb EU; Niederlassung EU Daten|Art. 3 DSGVO|räumlicher Anwendungsbereich
personenbezogene Daten Definition; Begriffsbestimmungen DSGVO; Anonymisierung; anonymisierte Daten; Pseudonymisierung; Verantwortlicher Definition; Begriff Verantwortlicher; Begriff Verarbeitung; Definition personenbezogen|Art. 4 DSGVO|Begriffsbestimmungen
Pseudonymisieren|Art. 4 DSGVO, Art. 32 DSGVO|
IP-Adresse|Art. 4 DSGVO, Art. 6 DSGVO|personenbezogene Daten Begriffsbestimmungen
Datenminimierung; Zweckbindung; Speicherbegrenzung; Grundsätze Datenverarbeitung|Art. 5 DSGVO|Grundsätze für die Verarbeitung
Wie lange Daten speichern; Daten Löschfrist; Löschkonzept|Art. 5 DSGVO, Art. 17 DSGVO|
Rechenschaftspflicht; nachweisen Datenschutz; beweisen Daten; nachweisen Daten|Art. 5 DSGVO, Art. 24 DSGVO|Rechenschaftspflicht
Daten speichern; Daten sammeln; Daten aufbewahren; Speicherdauer; Daten erheben; Datensparsamkeit|Art. 5 DSGVO, Art. 6 DSGVO|Grundsätze für die Verarbeitung personenbezogener Daten Speicherbegrenzung Datenminimierung
Rechtsgrundlage Datenverarbeitung; Rechtsgrundlage Verarbeitung; berechtigtes Interesse Daten; Daten verarbeiten erlaubt; Vertrag Daten erforderlich; rechtliche Verpflichtung Daten; lebenswichtige Interessen; Daten Unternehmen; Unternehmen Daten erlaubt; Daten nutzen Firma; personenbezogen Daten verwenden; Daten rechtmäßig|Art. 6 DSGVO|Rechtmäßigkeit der Verarbeitung
Kamera; Videokamera; Dashcam; Kamera Haus; Kamera Nachbar; Kamera Laden; filmen öffentlich; Türklingel Kamera|Art. 6 DSGVO, § 4 BDSG|Videoüberwachung
Weiterverarbeitung|Art. 6 DSGVO, Art. 13 DSGVO|
nationale Regelung DSGVO; Öffnungsklausel|Art. 6 DSGVO, Art. 23 DSGVO, Art. 88 DSGVO|
Kundendaten; Nutzerdaten; Daten weitergeben; Datenweitergabe; Daten nutzen; Daten verwenden; Daten verarbeiten; Datenverarbeitung|Art. 6 DSGVO, Art. 5 DSGVO|Rechtmäßigkeit der Verarbeitung personenbezogener Daten
Einwilligung Daten; Einwilligung widerrufen; Einwilligung DSGVO; Koppelungsverbot; freiwillige Einwilligung|Art. 7 DSGVO|Bedingungen für die Einwilligung
Zustimmung zurücknehmen; Einwilligung zurückziehen; Zustimmung Werbung; Einwilligung zurücknehmen|Art. 7 DSGVO, Art. 21 DSGVO|Widerruf der Einwilligung
Einwilligung Kinder; Einwilligung Kind Internet; Minderjährige Daten; Altersprüfung; Altersverifikation; Mindestalter Einwilligung; Alter Nutzer; Kinder App; Kinder Internet; Einwilligung Eltern Daten; Einwilligung Minderjährige|Art. 8 DSGVO|Einwilligung eines Kindes
Daten Kinder; Kinderfotos|Art. 8 DSGVO, Art. 6 DSGVO|
sensible Daten; Gesundheitsdaten; besondere Kategorien; Patientendaten; Patientenakte; Krankenakte Daten; biometrische Daten; Religionszugehörigkeit Daten; Gesundheit Daten; Krankheit Daten; Religion Daten|Art. 9 DSGVO|besondere Kategorien personenbezogener Daten
Gesundheitsdaten Arbeitgeber; Arbeitgeber Krankheit Daten|Art. 9 DSGVO, § 26 BDSG|
Vorstrafen Daten; Straftaten Daten|Art. 10 DSGVO|strafrechtliche Verurteilungen
Verarbeitung ohne Identifizierung|Art. 11 DSGVO|
Frist Auskunft Daten; Antwort Betroffene Monat; transparente Information|Art. 12 DSGVO|Transparente Information
Auskunft verweigern Daten; Auskunft exzessiv|Art. 12 DSGVO, § 34 BDSG|
Datenschutz Hinweis Homepage|Art. 13 DSGVO|
Datenschutzerklärung; Datenschutzhinweise; Informationspflicht Daten|Art. 13 DSGVO, Art. 14 DSGVO|Informationspflicht bei Erhebung
informieren Daten; Information Daten|Art. 13 DSGVO, Art. 14 DSGVO|Informationspflicht
Daten Dritte erhoben; Daten anderswo erhoben|Art. 14 DSGVO|
Auskunftsrecht DSGVO; Datenauskunft; Selbstauskunft Daten; gespeicherte Daten Auskunft; welche Daten gespeichert; Kopie Daten; Auskunft Daten; Daten Auskunft verlangen; Auskunft gespeichert; über mich gespeichert; Firma gespeichert; Daten erfahren; Daten Unternehmen Auskunft; Auskunft Verantwortlicher|Art. 15 DSGVO|Auskunftsrecht der betroffenen Person
Daten falsch; Daten berichtigen; unrichtige Daten; Daten korrigieren; Daten unvollständig|Art. 16 DSGVO|Recht auf Berichtigung
Recht Vergessenwerden; Recht vergessen werden; Vergessenwerden; Daten löschen Firma; Recht Löschung; Google löschen; Bewertung löschen|Art. 17 DSGVO|Löschung
Daten löschen; Suchergebnisse; Suchmaschine Name; Google Name|Art. 17 DSGVO|Recht auf Löschung
Name Internet; Name löschen; Eintrag Internet löschen; Profil löschen; Konto löschen Daten; Foto löschen Internet|Art. 17 DSGVO|Recht auf Löschung
Verarbeitung einschränken; Daten sperren; Datenverarbeitung stoppen|Art. 18 DSGVO|Einschränkung der Verarbeitung
Empfänger Löschung mitteilen|Art. 19 DSGVO|Mitteilungspflicht
Datenportabilität; Daten mitnehmen; Datenübertragbarkeit; Daten Anbieter wechseln; Daten übertragen; Daten umziehen|Art. 20 DSGVO|Recht auf Datenübertragbarkeit
Gegen Werbung Widerspruch; Widerspruchsrecht Daten; Werbung Widerspruch; Widerspruch Datenverarbeitung; Datenverarbeitung widersprechen|Art. 21 DSGVO|Widerspruchsrecht
Werbung Daten; Werbezwecke; personalisierte Werbung; Direktmarketing; Werbung widersprechen|Art. 21 DSGVO, Art. 6 DSGVO, § 7 UWG|Widerspruch Direktwerbung
Computer entscheidet; Algorithmus; KI entscheidet; automatisch abgelehnt Kredit; Computer Kredit; Kredit automatisch; automatisiert abgelehnt; automatische Entscheidung|Art. 22 DSGVO|automatisierte Entscheidungen im Einzelfall
Profiling; automatisierte Entscheidung; Algorithmus Entscheidung; Scoring|Art. 22 DSGVO, § 31 BDSG|automatisierte Entscheidungen im Einzelfall
Schufa; Bonität; Kreditwürdigkeit; Schufa-Score|Art. 22 DSGVO, § 31 BDSG, Art. 15 DSGVO|Scoring automatisierte Entscheidung
Beschränkung Betroffenenrechte; Betroffenenrechte einschränken; Rechte beschränken Gesetz|Art. 23 DSGVO|Beschränkungen
Pflichten Verantwortlicher; Datenschutzmaßnahmen nachweisen|Art. 24 DSGVO|Verantwortung des für die Verarbeitung Verantwortlichen
privacy by design; datenschutzfreundliche Voreinstellungen; Privacy by Default|Art. 25 DSGVO|
gemeinsame Verantwortlichkeit|Art. 26 DSGVO|
EU-Vertreter; Vertreter Union|Art. 27 DSGVO|Vertreter
Auftragsverarbeitung; Auftragsverarbeitungsvertrag; AV-Vertrag; IT-Dienstleister Daten; Dienstleister Daten; Dienstleister Vertrag Kundendaten; AVV; externer Dienstleister Datenschutz; Auftragsdatenverarbeitung; Subunternehmer Daten; Hosting Daten|Art. 28 DSGVO|Auftragsverarbeiter
Cloud Dienstleister Daten; Cloud Daten|Art. 28 DSGVO, Art. 32 DSGVO|Auftragsverarbeiter
weisungsgebunden Daten|Art. 29 DSGVO|Verarbeitung unter der Aufsicht
Verarbeitungsverzeichnis; Verfahrensverzeichnis; Verzeichnis Verarbeitungen; Verein Verzeichnis Daten; Verarbeitung dokumentieren|Art. 30 DSGVO|Verzeichnis von Verarbeitungstätigkeiten
Zusammenarbeit Aufsichtsbehörde|Art. 31 DSGVO|
technische organisatorische Maßnahmen; TOM; Datensicherheit; Verschlüsselung; IT-Sicherheit Daten; Ende-zu-Ende; Passwort sicher; Verschlüsselung Pflicht; Datensicherung|Art. 32 DSGVO|Sicherheit der Verarbeitung
E-Mail Verteiler offen; Adressen sichtbar Mail|Art. 32 DSGVO, Art. 33 DSGVO|
Meldepflicht 72 Stunden|Art. 33 DSGVO|
Datenpanne; Datenleck; Datenschutzverletzung; Datenschutzvorfall; Hackerangriff Daten; Laptop gestohlen Daten; Daten verloren Firma; Daten gestohlen; Datenpanne melden; Daten gehackt; Datenleck melden|Art. 33 DSGVO, Art. 34 DSGVO|Meldung von Verletzungen des Schutzes personenbezogener Daten
Datenverlust; Hacker Daten; USB-Stick verloren; Cyberangriff|Art. 33 DSGVO, Art. 34 DSGVO|Meldung von Verletzungen
Betroffene benachrichtigen; Betroffene Datenpanne|Art. 34 DSGVO|Benachrichtigung der betroffenen Person
Datenschutzfolgenabschätzung; Datenschutz-Folgenabschätzung; Folgenabschätzung Daten|Art. 35 DSGVO|
Künstliche Intelligenz Daten; KI-System; KI-Systeme; KI Daten|Art. 35 DSGVO, Art. 6 DSGVO, Art. 22 DSGVO|
vorherige Konsultation|Art. 36 DSGVO|
Datenschutzbeauftragter|Art. 37 DSGVO, § 38 BDSG, Art. 39 DSGVO|Benennung
Stellung Datenschutzbeauftragter; Datenschutzbeauftragter weisungsfrei; Datenschutzbeauftragter kündigen|Art. 38 DSGVO, § 6 BDSG|Stellung
Aufgaben Datenschutzbeauftragter|Art. 39 DSGVO|
Verhaltensregeln Verbände|Art. 40 DSGVO|
Überwachung Verhaltensregeln|Art. 41 DSGVO|
Datenschutzzertifizierung; Zertifizierung Datenschutz; Datenschutzsiegel|Art. 42 DSGVO, Art. 43 DSGVO|Zertifizierung
Zertifizierungsstelle; Akkreditierung Datenschutz|Art. 43 DSGVO|
Daten USA Cloud|Art. 44 DSGVO, Art. 45 DSGVO, Art. 46 DSGVO|
Drittland Daten; Datenübermittlung USA; Daten USA; Drittlandtransfer|Art. 44 DSGVO, Art. 46 DSGVO, Art. 45 DSGVO|Übermittlung an Drittländer
Angemessenheitsbeschluss|Art. 45 DSGVO|
US-Cloud; Data Privacy Framework; Privacy Shield; US-Unternehmen Daten; US-Anbieter|Art. 45 DSGVO, Art. 44 DSGVO, Art. 46 DSGVO|Übermittlung Drittland
Standardvertragsklauseln; Standarddatenschutzklauseln|Art. 46 DSGVO|
Binding Corporate Rules; BCR|Art. 47 DSGVO|verbindliche interne Datenschutzvorschriften
Ausnahmen Drittland; Übermittlung Einwilligung Drittland|Art. 49 DSGVO|Ausnahmen für bestimmte Fälle
unabhängige Aufsichtsbehörde|Art. 52 DSGVO, Art. 51 DSGVO|Unabhängigkeit
zuständige Aufsichtsbehörde|Art. 55 DSGVO, Art. 56 DSGVO|Zuständigkeit
One-Stop-Shop; federführende Aufsichtsbehörde|Art. 56 DSGVO, Art. 60 DSGVO|
Aufgaben Aufsichtsbehörde|Art. 57 DSGVO|
Befugnisse Aufsichtsbehörde; Aufsichtsbehörde anordnen; Aufsichtsbehörde verbieten; Aufsichtsbehörde verwarnen; Aufsichtsbehörde untersagt; Aufsichtsbehörde Rechte|Art. 58 DSGVO|Befugnisse
Tätigkeitsbericht Aufsichtsbehörde|Art. 59 DSGVO|
Aufsichtsbehörden Amtshilfe; gegenseitige Amtshilfe Datenschutz|Art. 61 DSGVO|Gegenseitige Amtshilfe
gemeinsame Maßnahmen Aufsichtsbehörden|Art. 62 DSGVO|
Kohärenzverfahren|Art. 63 DSGVO, Art. 65 DSGVO|
Streitbeilegung Ausschuss|Art. 65 DSGVO|
Dringlichkeitsverfahren Aufsichtsbehörde|Art. 66 DSGVO|
Datenschutzausschuss; EDSA|Art. 68 DSGVO, Art. 70 DSGVO|Europäischer Datenschutzausschuss
Beschwerde Datenschutz; Beschwerde Aufsichtsbehörde; Daten beschweren; über Datennutzung beschweren; Datenschutzbehörde beschweren; Beschwerde Daten|Art. 77 DSGVO|Recht auf Beschwerde
Datenschutzbeschwerde|Art. 77 DSGVO|Recht auf Beschwerde bei einer Aufsichtsbehörde
Klage Aufsichtsbehörde; Aufsichtsbehörde untätig; gegen Aufsichtsbehörde klagen|Art. 78 DSGVO|Rechtsbehelf gegen eine Aufsichtsbehörde
Klage Datenschutz|Art. 79 DSGVO|wirksamer gerichtlicher Rechtsbehelf
Datenschutz Gericht; Verantwortliche verklagen|Art. 79 DSGVO|Recht auf wirksamen gerichtlichen Rechtsbehelf
Verbandsklage Datenschutz; Verein vertreten Datenschutz|Art. 80 DSGVO|Vertretung von betroffenen Personen
DSGVO Schadensersatz; Schadensersatz Daten; Schadenersatz Daten; immaterieller Schaden Daten; Kontrollverlust|Art. 82 DSGVO|Haftung und Recht auf Schadenersatz
DSGVO Bußgeld; Strafe Datenschutz; DSGVO Verstoß; Datenschutz Geldbuße|Art. 83 DSGVO|Verhängung von Geldbußen
Sanktionen Mitgliedstaaten Datenschutz|Art. 84 DSGVO|
Pressefreiheit Daten; Journalismus Daten; Medienprivileg; Datenschutz Presse; Presse Daten; Medien Daten; Journalist Datenschutz; Kunst Daten|Art. 85 DSGVO|Freiheit der Meinungsäußerung
Akten Zugang Daten; amtliche Dokumente Daten|Art. 86 DSGVO|
nationale Kennziffer|Art. 87 DSGVO|
Betriebsvereinbarung Datenschutz; Betriebsvereinbarung Daten; Tarifvertrag Datenschutz; Kollektivvereinbarung|Art. 88 DSGVO, § 26 BDSG|Datenverarbeitung im Beschäftigungskontext
Forschung Daten; Statistik Daten; Archiv Daten; Forschungszwecke|Art. 89 DSGVO, § 27 BDSG|wissenschaftliche Forschungszwecke
Geheimhaltungspflicht Datenschutz|Art. 90 DSGVO, § 29 BDSG|
Kirche Datenschutz|Art. 91 DSGVO|
delegierte Rechtsakte|Art. 92 DSGVO|
Kamera Laden; Kamera Chef; Kameras Arbeitsplatz; Videoüberwachung Arbeitsplatz; Kamera Nachbar; Dashcam|§ 4 BDSG, § 26 BDSG, Art. 6 DSGVO|Videoüberwachung
Videoüberwachung; Überwachungskamera|§ 4 BDSG, Art. 6 DSGVO|Videoüberwachung öffentlich zugänglicher Räume
Bundesdatenschutzbeauftragter|§ 8 BDSG, § 9 BDSG, § 14 BDSG|
Bewerbungsunterlagen löschen|§ 26 BDSG, Art. 17 DSGVO|
Beschäftigtendatenschutz; Mitarbeiterdaten; Bewerberdaten; Arbeitgeber Daten|§ 26 BDSG, Art. 88 DSGVO|Datenverarbeitung für Zwecke des Beschäftigungsverhältnisses
Arbeitgeber E-Mails; Arbeitgeber überwachen; Mitarbeiter überwachen; Beschäftigtendaten; Betriebsvereinbarung Daten; GPS-Ortung; GPS-Überwachung; Ortung Mitarbeiter; Standort Mitarbeiter; Dienstwagen Ortung; Mitarbeiter kontrollieren; Personalakte Daten|§ 26 BDSG, Art. 88 DSGVO, Art. 6 DSGVO|Datenverarbeitung für Zwecke des Beschäftigungsverhältnisses
Scorewert; Auskunftei|§ 31 BDSG, Art. 22 DSGVO|
Datenschutzbeauftragter ab; Datenschutzbeauftragter Pflicht; Datenschutzbeauftragter zwanzig; Datenschutzbeauftragter benennen; Datenschutzbeauftragter Mitarbeiter; externer Datenschutzbeauftragter; Unternehmen Datenschutzbeauftragten|§ 38 BDSG, Art. 37 DSGVO|Benennung
Aufsichtsbehörde Land; Landesdatenschutz|§ 40 BDSG, Art. 51 DSGVO|
Cookies Zustimmung; Cookies Website|§ 25 TTDSG, § 25 TDDDG|
Cookie; Cookie-Banner|§ 25 TTDSG, § 25 TDDDG, Art. 6 DSGVO|Endeinrichtungen Einwilligung Speicherung von Informationen
Tracking; Webanalyse; Google Analytics|§ 25 TTDSG, Art. 6 DSGVO|
`;

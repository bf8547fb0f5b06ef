/** Lay terms of registration, identity documents, civil status and names; form as in dataProtection.ts, in the order of the laws. */
export const LAY_TERMS_CITIZENS = `
Ehe anmelden; Eheschließung anmelden|§ 12 PStG, § 13 PStG|
Standesamt zuständig Ehe; heiraten Standesamt; heiraten Unterlagen|§ 12 PStG, § 13 PStG, § 11 PStG|Anmeldung der Eheschließung
Geburt Frist; Geburt Woche; Neugeborenes anmelden; Neugeborenes Standesamt|§ 18 PStG|Anzeige
Geburt anzeigen; Geburt Standesamt; Kind Standesamt; Geburt melden|§ 18 PStG, § 19 PStG, § 20 PStG|Anzeige
Geburtsurkunde; Geburt anmelden|§ 18 PStG, § 59 PStG, § 21 PStG|Anzeige einer Geburt
Hausgeburt anzeigen; Geburt Krankenhaus anzeigen|§ 19 PStG, § 20 PStG|
Sternenkind; Totgeburt; Fehlgeburt Bescheinigung|§ 21 PStG, § 31 PStV|
Findelkind; vertrauliche Geburt|§ 24 PStG, § 25 SchKG|
Tod anzeigen; Sterbefall melden|§ 28 PStG, § 29 PStG|
Todesfall Standesamt; Tod melden; Bestatter Standesamt|§ 28 PStG, § 29 PStG, § 30 PStG|Anzeige
Sterbefall anzeigen; Sterbeurkunde|§ 28 PStG, § 60 PStG|
Heirat Ausland; im Ausland geheiratet; Ehe Ausland Anerkennung; Ehe Ausland nachbeurkunden|§ 34 PStG|Eheschließungen im Ausland
Geburt Ausland; Kind Ausland geboren nachbeurkunden; Sterbefall Ausland|§ 36 PStG|
Ehefähigkeitszeugnis|§ 39 PStG, § 1309 BGB|
Vaterschaft beurkunden; Urkunde Vaterschaft Standesamt|§ 44 PStG, § 1597 BGB|
Namenserklärung; Name angleichen; Vorname Reihenfolge|§ 45a PStG, § 41 PStG, § 43 PStG, § 94 BVFG|
Geschlecht ändern; Geschlechtseintrag|§ 45b PStG, § 22 PStG|
divers Geschlecht; drittes Geschlecht; Transsexuelle Vorname|§ 45b PStG, § 22 PStG, § 1 TSG|
Personenstandsregister berichtigen; Fehler Geburtsurkunde|§ 47 PStG, § 48 PStG|
Geburtsurkunde bekommen; Urkunde Standesamt|§ 55 PStG, § 59 PStG, § 62 PStG|
Heiratsurkunde; Eheurkunde; Lebenspartnerschaftsurkunde|§ 57 PStG, § 58 PStG, § 55 PStG|
Sterbeurkunde beantragen|§ 60 PStG, § 55 PStG|
Geburtsurkunde anfordern; Urkunde Berechtigte; Personenstandsurkunde; Ahnenforschung Register|§ 62 PStG, § 59 PStG, § 55 PStG, § 61 PStG|Urkundenerteilung Auskunft Einsicht
Selbstauskunft Melderegister; Daten Melderegister|§ 10 BMG, § 3 BMG|
Melderegister berichtigen|§ 12 BMG, § 6 BMG|
Ummeldung; Wohnsitz ummelden; Wohnung anmelden; Anmeldung Wohnsitz; umgezogen; Umzug melden; Abmeldung Wohnung; Anmeldung Frist; zwei Wochen anmelden; Einzug anmelden; Umzug Frist; Wegzug Ausland; ziehe ins Ausland|§ 17 BMG|Anmeldung Abmeldung
anmelden umziehen; Wohnung anmelden Frist; ins Ausland abmelden; einziehen anmelden|§ 17 BMG|Anmeldung
Meldebescheinigung; Meldebestätigung; Meldebescheinigung Inhalt; Aufenthaltsbescheinigung|§ 18 BMG|Meldebescheinigung
Wohnungsgeberbestätigung; Vermieterbescheinigung; Wohnungsgeberbescheinigung; Wohnungsgeber Bestätigung; Vermieter Meldebehörde; Scheinanmeldung|§ 19 BMG|Mitwirkung des Wohnungsgebers
Vermieter Einzug bestätigen; Einzug bestätigen; Vermieter bestätigen|§ 19 BMG|Wohnungsgeberbestätigung
Zweitwohnsitz; Nebenwohnsitz; Hauptwohnsitz|§ 21 BMG|mehrere Wohnungen
Zweitwohnung anmelden; Hauptwohnung bestimmen; zwei Wohnungen; überwiegend benutzte Wohnung|§ 21 BMG, § 22 BMG|Mehrere Wohnungen
Wochenendpendler; Student Hauptwohnsitz|§ 22 BMG, § 21 BMG|Bestimmung der Hauptwohnung
Meldepflicht befreit; vorübergehend wohnen|§ 27 BMG|
Hotel Meldeschein; Meldeschein; Hotel übernachten; Beherbergungsstätte|§ 29 BMG, § 30 BMG|Beherbergungsstätten
Krankenhaus Meldepflicht; Pflegeheim anmelden; Wohnsitz Heim|§ 31 BMG, § 32 BMG, § 27 BMG|
Melderegisterauskunft; Adresse herausfinden|§ 44 BMG|einfache Melderegisterauskunft
Adresse Schuldner; Adresse Meldeamt; Adresse Meldebehörde; Anschrift Person ermitteln; Person suchen Meldeamt; erweiterte Melderegisterauskunft|§ 44 BMG, § 45 BMG|Melderegisterauskunft
Melderegister widersprechen; Adressweitergabe widersprechen; Übermittlungssperre|§ 50 BMG, § 36 BMG|
Adresse Parteien; Adresse Wahlwerbung; Adresse Bundeswehr; Altersjubiläum|§ 50 BMG, § 36 BMG, § 42 BMG|
Auskunftssperre|§ 51 BMG|
Auskunftssperre Melderegister; Adresse geheim; Adresse sperren; Adresse nicht herausgeben|§ 51 BMG, § 50 BMG, § 52 BMG|Auskunftssperren
Bußgeld Ummeldung; verspätet angemeldet; nicht umgemeldet; zu spät angemeldet; Umzug Bußgeld; nicht angemeldet Wohnung; Meldepflicht Verstoß; spät ummelden|§ 54 BMG|Bußgeldvorschriften
Ausweispflicht; Personalausweis Pflicht; Ausweis mitführen; Ausweis Pflicht; Ausweis immer; Perso Pflicht; Personalausweis besitzen; Ausweispflicht Alter; Ausweis besitzen|§ 1 PAuswG|Ausweispflicht
Ausweis hinterlegen; Ausweis einbehalten; Pfand Ausweis; Personalausweis hinterlegen|§ 1 PAuswG|Ausweispflicht Hinterlegung
vorläufiger Personalausweis|§ 3 PAuswG|
Personalausweis Daten; Chip Ausweis; Ausweis Seriennummer|§ 5 PAuswG, § 14 PAuswG|
Fingerabdruck Ausweis|§ 5 PAuswG, § 9 PAuswG|
Fingerabdrücke; Fingerabdruck Personalausweis; Fingerabdrücke speichern|§ 5 PAuswG, § 9 PAuswG, § 16 PAuswG, § 4 PassG|Fingerabdrücke
Personalausweis gültig; Ausweis gültig lange; Perso abgelaufen; Personalausweis Jahre; Personalausweis lange; Ausweis unter 24|§ 6 PAuswG|Gültigkeitsdauer
Personalausweis entziehen; Ausweis ungültig; Ausreise untersagen|§ 6a PAuswG, § 28 PAuswG, § 29 PAuswG|
Personalausweis beantragen; Personalausweis Kind; Personalausweis ausstellen; Personalausweis Foto; Lichtbild Ausweis|§ 9 PAuswG, § 1 PAuswG|Ausstellung des Ausweises
eID-Karte; Online-Ausweisfunktion; PIN Personalausweis|§ 10 PAuswG, § 18 PAuswG|
Online-Ausweis; elektronischer Identitätsnachweis|§ 18 PAuswG|
Personalausweis kopieren; Ausweis kopieren Hotel; Ausweiskopie; Ausweis scannen|§ 20 PAuswG|Verwendung durch öffentliche und nichtöffentliche Stellen
Ausweis kopieren; Ausweis als Pfand|§ 20 PAuswG, § 1 PAuswG|
Personalausweis verloren; Ausweis verloren; Ausweis Verlust melden; Ausweis gestohlen; Personalausweis gestohlen|§ 27 PAuswG|Pflichten des Ausweisinhabers
Personalausweis Gebühr|§ 31 PAuswG|
Personalausweis Bußgeld; kein Ausweis Bußgeld|§ 32 PAuswG|
Reisepass Pflicht; Passpflicht; ohne Pass ausreisen|§ 1 PassG|
Reisepass Kind; zweiter Pass; Zweitpass|§ 1 PassG, § 6 PassG|
Reisepass gültig; Reisepass lange; Reisepass Jahre; Pass gültig; Kinderreisepass; Reisepass lange gültig; Pass Jahre; vorläufiger Reisepass|§ 5 PassG|Gültigkeitsdauer
Reisepass beantragen|§ 6 PassG|Ausstellung eines Passes
Pass versagen; Passversagung; Reisepass nicht bekommen; Reisepass ablehnen|§ 7 PassG|Passversagung
Reisepass verweigern; Pass entziehen|§ 7 PassG, § 8 PassG|
Pass verloren; Reisepass verloren|§ 15 PassG|
Namensänderung; lächerlicher Name; Familienname wichtiger Grund; Namensänderung öffentlich-rechtlich|§ 3 NamÄndG, § 1 NamÄndG, § 5 NamÄndG|wichtiger Grund
Namen ändern; Vornamen ändern; Nachname ändern|§ 3 NamÄndG, § 11 NamÄndG|
`;

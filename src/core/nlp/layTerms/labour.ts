/** Lay terms of employment; form as in dataProtection.ts, in the order of the laws. */
export const LAY_TERMS_LABOUR = `
Dienstvertrag|§ 611 BGB|vertragstypische Pflichten beim Dienstvertrag
Arbeitsvertrag Definition; Begriff Arbeitsvertrag|§ 611a BGB|
Arbeitsrecht; Arbeitsvertrag Pflichten; Pflichten Arbeitnehmer; Pflichten Arbeitgeber Arbeitnehmer; Arbeitgeber Lohn zahlen; Lohn bezahlen|§ 611a BGB, § 611 BGB|Arbeitsvertrag Vergütung
Lohn zahlen nicht; Lohn krank Chef; Arbeitgeber zahlt Lohn nicht|§ 611a BGB, § 614 BGB|
Vergütung stillschweigend; Überstunden bezahlen|§ 612 BGB|
Maßregelungsverbot|§ 612a BGB|
Betriebsübergang; Betrieb verkaufen; Firma verkaufen Arbeitsplatz; Firma übernommen; Betriebsinhaber wechselt; neuer Inhaber Arbeitsvertrag|§ 613a BGB|Rechte und Pflichten bei Betriebsübergang
Lohn fällig; Gehalt Monatsende|§ 614 BGB|
Arbeit ausgefallen Lohn; Betriebsrisiko; Annahmeverzug; Arbeit heimgeschickt Lohn|§ 615 BGB|
Sonderurlaub; Freistellung Hochzeit|§ 616 BGB|
Haftung Arbeitnehmer; Arbeitnehmer Schaden|§ 619a BGB|
Kündigungsfrist Arbeitsvertrag; Kündigungsfrist Arbeitnehmer; Kündigungsfrist Arbeitsverhältnis; Kündigungsfrist Arbeitgeber; Kündigungsfrist Job; Kündigungsfrist Betrieb Jahren; kündigen Frist Job; kündigen Frist Betrieb; Kündigungsfrist Probezeit; kündigen Monate Arbeit; Kündigung in Probezeit|§ 622 BGB|Kündigungsfristen bei Arbeitsverhältnissen
Probezeit|§ 622 BGB, § 20 BBiG|
Arbeitsvertrag mündlich kündigen; kündigen WhatsApp; kündigen SMS; mündliche Kündigung; Kündigung Papier; Kündigung Unterschrift; Kündigung schriftlich; Kündigung E-Mail; Aufhebungsvertrag|§ 623 BGB|Schriftform der Kündigung
fristlose Kündigung; Kündigung fristlos Chef; fristlos Arbeit; fristlos Arbeitgeber|§ 626 BGB|fristlose Kündigung aus wichtigem Grund
Behandlungsvertrag; Arzt Aufklärung; Behandlungsfehler; Patientenakte einsehen|§ 630a BGB, § 630e BGB, § 630g BGB, § 630h BGB|
Arzt Einwilligung; Einwilligung Operation|§ 630d BGB|
Arzt Aufklärungspflicht; Patient Rechte|§ 630e BGB, § 630a BGB|
Arzt Operation aufklären; Arzt aufklären; Aufklärung Operation; Aufklärung Behandlung|§ 630e BGB, § 630c BGB|Aufklärungspflichten
Patientenakte; Patientenakte Einsicht; Krankenakte; Arzt Akte; Befunde Kopie|§ 630g BGB, § 630f BGB|Einsichtnahme in die Patientenakte
Behandlungsfehler; Ärztepfusch; Arzt Fehler; Kunstfehler|§ 630h BGB, § 630a BGB|
Betriebsrat gründen; Betriebsrat wählen Beschäftigte; Betriebsrat Arbeitnehmer; Betriebsrat fünf; Betriebsrat ab wann; Errichtung Betriebsrat|§ 1 BetrVG|Errichtung von Betriebsräten
Betriebsrat wählen; Betriebsratswahl|§ 1 BetrVG, § 7 BetrVG, § 14 BetrVG|
Betriebsrat Größe; Betriebsratsmitglieder Zahl; Betriebsrat Mitglieder|§ 9 BetrVG|
Betriebsrat Amtszeit|§ 21 BetrVG|
Betriebsrat Freistellung; Betriebsrat Schulung|§ 37 BetrVG, § 38 BetrVG|
Betriebsrat Kosten; Betriebsrat Büro|§ 40 BetrVG|
Betriebsversammlung|§ 43 BetrVG|
Jugendvertretung; JAV|§ 60 BetrVG|
Einigungsstelle|§ 76 BetrVG|
Betriebsvereinbarung|§ 77 BetrVG|
Betriebsrat Aufgaben|§ 80 BetrVG|
Betriebsrat Mitbestimmung; Mitbestimmungsrechte Betriebsrat|§ 87 BetrVG|
Betriebsrat Einstellung; Betriebsrat Versetzung; Betriebsrat zustimmen|§ 99 BetrVG|
Anhörung Betriebsrat Kündigung; Betriebsrat Kündigung; Betriebsrat anhören; Betriebsrat Anhörung; Betriebsrat angehört; Betriebsrat beteiligen Kündigung|§ 102 BetrVG|Mitbestimmung bei Kündigungen
Sozialplan; Interessenausgleich; Betriebsänderung|§ 111 BetrVG, § 112 BetrVG|
Sozialplan; Interessenausgleich|§ 112 BetrVG, § 111 BetrVG|
Höchstarbeitszeit; maximale Arbeitszeit; tägliche Arbeitszeit; Stunden arbeiten; Stunden Tag arbeiten; acht Stunden Tag; zehn Stunden arbeiten; Arbeitszeit Tag; Arbeitszeit Höchstdauer; acht Stunden Arbeit; zehn Stunden|§ 3 ArbZG|Arbeitszeit der Arbeitnehmer
Überstunden|§ 3 ArbZG, § 612 BGB|
Pausen Arbeit; Pausenregelung; Ruhepause; Mittagspause; Pause sechs Stunden; Pause Minuten; Pause lang; Pausenzeit|§ 4 ArbZG|Ruhepausen
Ruhezeit Arbeit; Ruhezeit Arbeitnehmer; elf Stunden Ruhe; Ruhezeit Schicht; Schicht Pause Stunden; Zeit zwischen Schichten|§ 5 ArbZG|Ruhezeit
Nachtschicht; nachts arbeiten; Nachtarbeit Zuschlag|§ 6 ArbZG|
Nachtarbeit|§ 6 ArbZG, § 2 ArbZG|
Bereitschaftsdienst|§ 7 ArbZG|
Rufbereitschaft|§ 7 ArbZG, § 2 ArbZG|
Sonntagsarbeit; sonntags arbeiten; Feiertag arbeiten; sonntags|§ 9 ArbZG, § 10 ArbZG|Sonn- und Feiertagsruhe
Ausgleich Sonntagsarbeit; Ersatzruhetag|§ 11 ArbZG|
Zeiterfassung|§ 16 ArbZG|
Arbeitszeit aufzeichnen; Arbeitszeiterfassung|§ 16 ArbZG, § 17 MiLoG|
Bildungsurlaub|§ 1 BUrlG|
Urlaub Tage; Urlaub mindestens; Urlaub Jahr; Urlaub zusteht; Urlaubsanspruch Höhe|§ 3 BUrlG|Dauer des Urlaubs
Mindesturlaub; Urlaubsanspruch; Urlaubstage|§ 3 BUrlG, § 1 BUrlG|Dauer des Urlaubs
Wartezeit Urlaub|§ 4 BUrlG|
Urlaub Probezeit; voller Urlaub Monate|§ 4 BUrlG, § 5 BUrlG|
Teilurlaub|§ 5 BUrlG|
Resturlaub; Urlaub übertragen; Urlaub verfällt; Resturlaub verfallen; Urlaub verfallen; Urlaub Jahresende; Urlaub nächstes Jahr; Resturlaub Jahresende; Urlaub auszahlen; Urlaub Kündigung auszahlen; Urlaubsabgeltung|§ 7 BUrlG|Übertragbarkeit des Urlaubs
im Urlaub arbeiten|§ 8 BUrlG|
Urlaub krank geworden; krank im Urlaub|§ 9 BUrlG|
Urlaubsgeld; Urlaubsentgelt|§ 11 BUrlG|
Sozialauswahl; betriebsbedingte Kündigung; verhaltensbedingte Kündigung; personenbedingte Kündigung; Kündigung unwirksam; ungerechtfertigte Kündigung; ohne Grund gekündigt; Kündigungsschutz; Kündigung Arbeitgeber; Kündigungsschutz Voraussetzungen; sechs Monate Kündigungsschutz; Kündigung sozial|§ 1 KSchG|sozial ungerechtfertigte Kündigungen
Abfindung|§ 1a KSchG, § 9 KSchG|Abfindungsanspruch
Abfindung Kündigung; Abfindung Höhe; Abfindung betriebsbedingt|§ 1a KSchG, § 9 KSchG, § 10 KSchG|
Änderungskündigung|§ 2 KSchG|
Kündigungsschutzklage; Kündigung klagen; klagen Arbeitsgericht Kündigung; Kündigung drei Wochen; Kündigung Arbeitgeber klagen; gegen Kündigung klagen; Frist Kündigungsschutzklage|§ 4 KSchG|Anrufung des Arbeitsgerichts
Kündigung klagen verspätet; verspätete Klage|§ 5 KSchG|
Betriebsrat Kündigungsschutz; Betriebsrat kündigen Mitglied|§ 15 KSchG, § 103 BetrVG|
Massenentlassung; Massenkündigung; viele Entlassungen|§ 17 KSchG|
Kleinbetrieb Kündigungsschutz; Kleinbetriebsklausel; Kündigungsschutz Mitarbeiter Anzahl; Kündigungsschutz zehn; Kündigung Kleinbetrieb; Kündigung kleiner Betrieb|§ 23 KSchG|
Kündigungsschutz Mitarbeiter; Kündigungsschutz Betriebsgröße; Kündigungsschutz Anwendung|§ 23 KSchG, § 1 KSchG|Geltungsbereich
Teilzeit diskriminieren|§ 4 TzBfG|
Teilzeit Anspruch; Arbeitszeit verringern; Arbeitszeit reduzieren; Teilzeit Recht; Stunden reduzieren|§ 8 TzBfG|Verringerung der Arbeitszeit
Teilzeit; Teilzeit arbeiten; Arbeitszeit verkürzen|§ 8 TzBfG|zeitlich nicht begrenzte Verringerung der Arbeitszeit
Teilzeit aufstocken; mehr Stunden arbeiten|§ 9 TzBfG|
Brückenteilzeit|§ 9a TzBfG|
Arbeit auf Abruf; Nullstundenvertrag|§ 12 TzBfG|
Befristung Arbeitsvertrag; Vertrag befristet; befristet verlängern; befristet wie oft; sachgrundlose Befristung; Vertrag zwei Jahre befristet; Kettenbefristung; Befristung ohne Grund|§ 14 TzBfG|Zulässigkeit der Befristung
befristet kündigen; Ende befristeter Arbeitsvertrag|§ 15 TzBfG|
Befristung Schriftform; Befristung unwirksam|§ 16 TzBfG, § 14 TzBfG|
Befristung klagen; Entfristungsklage|§ 17 TzBfG|
Rassismus Bewerbung; Altersdiskriminierung|§ 1 AGG, § 7 AGG, § 15 AGG|
sexuelle Belästigung|§ 3 AGG, § 184i StGB|
Bewerbung Diskriminierung; Bewerber abgelehnt Alter; Benachteiligung Alter; Benachteiligung Geschlecht; Diskriminierung Arbeit|§ 7 AGG, § 1 AGG, § 15 AGG|Benachteiligungsverbot
unterschiedliche Behandlung Alter|§ 10 AGG|
Bewerbung Alter abgelehnt; Bewerbung Religion; Bewerbung Geschlecht; Bewerbung diskriminiert; Entschädigung Diskriminierung; Diskriminierung Arbeit; Mobbing|§ 15 AGG, § 1 AGG, § 7 AGG|Entschädigung und Schadensersatz
Diskriminierung Vermieter; Diskriminierung Club; Diskriminierung Wohnung|§ 19 AGG|
Diskriminierung Wohnungssuche; Disco Diskriminierung; Diskriminierung Alltag|§ 19 AGG, § 21 AGG|
Feiertag Lohn; Feiertag bezahlt; Lohnfortzahlung Feiertag|§ 2 EntgFG|
Lohnfortzahlung; Lohnfortzahlung Krankheit; krank Lohn; krank Chef zahlen; krank Arbeitgeber; krank sechs Wochen|§ 3 EntgFG|Entgeltfortzahlung im Krankheitsfall
Lohn weiterzahlen; Arbeitgeber weiterzahlen Krankheit; sechs Wochen Lohn|§ 3 EntgFG|Entgeltfortzahlung
Höhe Lohnfortzahlung|§ 4 EntgFG|
Krankmeldung; Krankschreibung; Arbeitsunfähigkeitsbescheinigung; Attest krank; Krankschreibung abgeben; Krankschreibung wann; Krankschreibung Tag; AU-Bescheinigung; gelber Schein; Krankmeldung Frist; Attest ab wann; Attest Tag|§ 5 EntgFG|Anzeige- und Nachweispflichten
Arbeitsschutz Pflichten; Arbeitsschutz Arbeitgeber|§ 3 ArbSchG|
Gefährdungsbeurteilung|§ 5 ArbSchG|
Ersthelfer; Erste Hilfe Betrieb|§ 10 ArbSchG|
Unterweisung Arbeitsschutz; Unterweisung|§ 12 ArbSchG|
Beschäftigte Pflichten Arbeitsschutz|§ 15 ArbSchG|
Mindestlohn; Mindestlohn Höhe; Mindestlohn hoch; Mindestlohn Stunde; gesetzlicher Mindestlohn|§ 1 MiLoG|Mindestlohn
Mindestlohn Kontrolle|§ 14 MiLoG, § 20 MiLoG|
Mindestlohn Dokumentation|§ 17 MiLoG|
Mindestlohn Praktikum; Praktikant Mindestlohn; Mindestlohn Ausnahme|§ 22 MiLoG|
Homeoffice; Telearbeit|§ 2 ArbStättV|
Toilette Arbeit; Pausenraum; Temperatur Büro|§ 3a ArbStättV, § 6 ArbStättV|
Temperatur Arbeitsraum; Raucher Arbeitsplatz; Nichtraucherschutz Arbeit|§ 5 ArbStättV, § 3a ArbStättV|
Arbeitsgericht zuständig|§ 2 ArbGG|
Arbeitsgericht Anwaltskosten; Kosten Arbeitsgericht erste Instanz; Arbeitsgericht Kosten|§ 12a ArbGG|
Gütetermin; Güteverhandlung Arbeitsgericht|§ 54 ArbGG|
Beamter werden; Beamter Voraussetzungen|§ 7 BeamtStG, § 7 BBG|
Beamter entlassen|§ 23 BeamtStG, § 34 BBG|
Beamter Nebentätigkeit|§ 40 BeamtStG, § 99 BBG|
Pflegezeit; Pflege freistellen; Pflege Arbeit Auszeit; Angehörige pflegen Arbeit; Mutter pflegen Arbeit; Pflege Job; kurzzeitige Arbeitsverhinderung|§ 3 PflegeZG, § 2 PflegeZG|
Pflegezeit Kündigung|§ 5 PflegeZG|
Arbeitnehmerüberlassung|§ 1 AÜG|
Leiharbeit; Zeitarbeit|§ 1 AÜG, § 8 AÜG|
Tarifvertrag; Tarifbindung|§ 3 TVG, § 1 TVG, § 4 TVG|
Allgemeinverbindlich|§ 5 TVG|
Betriebsrente; betriebliche Altersversorgung|§ 1 BetrAVG|
Entgeltumwandlung|§ 1a BetrAVG|
Arbeitnehmererfindung; Erfindung Arbeitnehmer|§ 5 ArbnErfG, § 9 ArbnErfG|
Nachweisgesetz; Arbeitsbedingungen schriftlich; Arbeitsvertrag schriftlich; Arbeitsbedingungen Nachweis|§ 2 NachwG|
Familienpflegezeit|§ 2 FPfZG|
Betriebsarzt; Sicherheitsfachkraft|§ 2 ASiG, § 5 ASiG|
`;

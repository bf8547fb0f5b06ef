/** Lay terms of work and training; form as in everyday.ts, in the order of the laws. */
export const LAY_TERMS_LABOUR = `
Arbeitsvertrag mündlich kündigen; Arbeitsvertrag kündigen mündlich; kündigen WhatsApp; kündigen SMS; mündliche Kündigung; Kündigung Papier; Kündigung Unterschrift|§ 623 BGB|Schriftform der Kündigung
Kündigungsfrist Betrieb Jahren; kündigen Frist Job; kündigen Frist Betrieb; Kündigungsfrist Probezeit; kündigen Monate Arbeit; Kündigungsfrist Angestellte|§ 622 BGB|Kündigungsfristen bei Arbeitsverhältnissen
Kündigung fristlos Chef; fristlos Arbeit; fristlos Arbeitgeber|§ 626 BGB|
Lohn zahlen nicht; Lohn krank Chef; Arbeitgeber zahlt Lohn nicht|§ 611a BGB, § 614 BGB|
Lohn fällig; Gehalt Monatsende|§ 614 BGB|
Vergütung stillschweigend; Überstunden bezahlen|§ 612 BGB|
Arbeit ausgefallen Lohn; Betriebsrisiko|§ 615 BGB|
Haftung Arbeitnehmer; Arbeitnehmer Schaden|§ 619a BGB|
Betrieb verkaufen; Firma verkaufen Arbeitsplatz; Firma übernommen; Betriebsinhaber wechselt; neuer Inhaber Arbeitsvertrag|§ 613a BGB|Rechte und Pflichten bei Betriebsübergang
Arbeitszeugnis Anspruch; Zeugnis Arbeitgeber; Zwischenzeugnis|§ 109 GewO, § 630 BGB|Zeugnis
Weisungsrecht; Direktionsrecht; Chef Anweisung; Versetzung|§ 106 GewO|Weisungsrecht des Arbeitgebers
Gehaltsabrechnung; Lohnabrechnung|§ 108 GewO|
Wettbewerbsverbot Arbeitnehmer; Konkurrenz arbeiten; Konkurrent anfangen; Karenzentschädigung; nachvertragliches Wettbewerbsverbot|§ 74 HGB, § 74a HGB, § 110 GewO|
Kündigungsschutz Voraussetzungen; sechs Monate Kündigungsschutz; Kündigung sozial|§ 1 KSchG|
Kündigungsschutz Mitarbeiter Anzahl; Kündigungsschutz zehn; Kündigung Kleinbetrieb; Kündigung kleiner Betrieb|§ 23 KSchG|
Kündigung klagen; klagen Arbeitsgericht Kündigung; Kündigung drei Wochen; Kündigung Arbeitgeber klagen|§ 4 KSchG|Anrufung des Arbeitsgerichts
Kündigung klagen verspätet; verspätete Klage|§ 5 KSchG|
Abfindung Kündigung; Abfindung Höhe; Abfindung betriebsbedingt|§ 1a KSchG, § 9 KSchG, § 10 KSchG|
Änderungskündigung|§ 2 KSchG|
Betriebsrat kündigen Mitglied|§ 15 KSchG, § 103 BetrVG|
Massenkündigung; viele Entlassungen|§ 17 KSchG|
arbeiten Stunden; Stunden Tag arbeiten; acht Stunden Tag; zehn Stunden arbeiten; Arbeitszeit Tag|§ 3 ArbZG|Arbeitszeit der Arbeitnehmer
Pause arbeiten; Pause Arbeit; Pause sechs Stunden; Pause Minuten|§ 4 ArbZG|
Ruhezeit Schicht; Schicht Pause Stunden; Zeit zwischen Schichten|§ 5 ArbZG|
Nachtschicht; nachts arbeiten; Nachtarbeit Zuschlag|§ 6 ArbZG|
Bereitschaftsdienst|§ 7 ArbZG|
Sonntag arbeiten; Feiertag arbeiten; sonntags|§ 9 ArbZG, § 10 ArbZG|Sonn- und Feiertagsruhe
Ausgleich Sonntagsarbeit; Ersatzruhetag|§ 11 ArbZG|
Arbeitszeit aufzeichnen; Arbeitszeiterfassung|§ 16 ArbZG, § 17 MiLoG|
Urlaub Tage; Urlaub mindestens; Urlaub Jahr|§ 3 BUrlG|Dauer des Urlaubs
Resturlaub verfallen; Urlaub verfallen; Urlaub Jahresende; Urlaub nächstes Jahr; Resturlaub Jahresende|§ 7 BUrlG|Übertragbarkeit des Urlaubs
Urlaub auszahlen; Urlaub Kündigung auszahlen|§ 7 BUrlG|
Urlaub Probezeit; voller Urlaub Monate|§ 4 BUrlG, § 5 BUrlG|
Urlaub krank geworden; krank im Urlaub|§ 9 BUrlG|
Urlaubsgeld; Urlaubsentgelt|§ 11 BUrlG|
im Urlaub arbeiten|§ 8 BUrlG|
Bildungsurlaub|§ 1 BUrlG|
krank Chef zahlen; krank zahlen; krank Arbeitgeber; krank sechs Wochen; krank Lohn weiter; Lohn krank|§ 3 EntgFG|Entgeltfortzahlung im Krankheitsfall
Krankschreibung abgeben; Krankschreibung wann; Krankschreibung Tag; AU-Bescheinigung; gelber Schein; krankmelden; Krankmeldung Frist|§ 5 EntgFG|Anzeige- und Nachweispflichten
Feiertag Lohn; Feiertag bezahlt|§ 2 EntgFG|
Höhe Lohnfortzahlung|§ 4 EntgFG|
Vertrag befristet; befristet verlängern; befristet wie oft; sachgrundlose Befristung; Vertrag zwei Jahre befristet; Kettenbefristung|§ 14 TzBfG|Zulässigkeit der Befristung
befristet kündigen; Ende befristeter Arbeitsvertrag|§ 15 TzBfG|
Befristung klagen; Entfristungsklage|§ 17 TzBfG|
Teilzeit; Teilzeit arbeiten; Anspruch Teilzeit; Arbeitszeit verkürzen|§ 8 TzBfG|zeitlich nicht begrenzte Verringerung der Arbeitszeit
Brückenteilzeit|§ 9a TzBfG|
Arbeit auf Abruf; Nullstundenvertrag|§ 12 TzBfG|
Teilzeit diskriminieren|§ 4 TzBfG|
Mutterschutz beginnt; Mutterschutz Wochen; Mutterschutz vor Geburt; Mutterschutz nach Geburt|§ 3 MuSchG|Schutzfristen
schwanger kündigen; schwanger Probezeit|§ 17 MuSchG|Kündigungsverbot
schwanger Beschäftigungsverbot; Berufsverbot schwanger|§ 16 MuSchG, § 11 MuSchG|
schwanger mitteilen; Schwangerschaft Arbeitgeber sagen|§ 15 MuSchG|
Stillzeit; stillen Arbeit|§ 7 MuSchG|
schwanger Nachtarbeit; schwanger Überstunden|§ 5 MuSchG, § 4 MuSchG|
Mutterschaftsgeld|§ 19 MuSchG, § 24i SGB V|
Zuschuss Mutterschaftsgeld|§ 20 MuSchG|
Elterngeld Höhe; Elterngeld berechnen; Elterngeld Prozent|§ 2 BEEG|
Elterngeld lange; Elterngeld Monate; ElterngeldPlus; Elterngeld Partnermonate|§ 4 BEEG|
Elterngeld Antrag; Elterngeld rückwirkend|§ 7 BEEG|
Elterngeld wer; Elterngeld Anspruch|§ 1 BEEG|
Elternzeit lange; Elternzeit Jahre; Elternzeit nehmen|§ 15 BEEG|Anspruch auf Elternzeit
Elternzeit anmelden; Elternzeit Frist|§ 16 BEEG|
Elternzeit Kündigung; Kündigungsschutz Elternzeit|§ 18 BEEG|
Elternzeit Urlaub|§ 17 BEEG|
Elternzeit Teilzeit|§ 15 BEEG|
Mindestlohn Höhe|§ 1 MiLoG|
Mindestlohn Praktikum; Praktikant Mindestlohn; Mindestlohn Ausnahme|§ 22 MiLoG|
Mindestlohn Kontrolle|§ 14 MiLoG, § 20 MiLoG|
Arbeitsvertrag schriftlich; schriftlicher Arbeitsvertrag|§ 2 NachwG|
Bewerbung Alter abgelehnt; Bewerbung Religion; Bewerbung Geschlecht; Bewerbung diskriminiert; Entschädigung Diskriminierung; Diskriminierung Arbeit; Mobbing|§ 15 AGG, § 1 AGG, § 7 AGG|Entschädigung und Schadensersatz
Diskriminierung Wohnungssuche; Disco Diskriminierung; Diskriminierung Alltag|§ 19 AGG, § 21 AGG|
Betriebsrat gründen; Betriebsrat wählen Beschäftigte; Betriebsrat Arbeitnehmer; Betriebsrat fünf|§ 1 BetrVG|Errichtung von Betriebsräten
Betriebsrat Größe; Betriebsratsmitglieder Zahl|§ 9 BetrVG|
Betriebsrat Amtszeit|§ 21 BetrVG|
Betriebsrat Kosten; Betriebsrat Büro|§ 40 BetrVG|
Betriebsrat Freistellung; Betriebsrat Schulung|§ 37 BetrVG, § 38 BetrVG|
Betriebsversammlung|§ 43 BetrVG|
Betriebsvereinbarung|§ 77 BetrVG|
Betriebsrat Einstellung; Betriebsrat Versetzung; Betriebsrat zustimmen|§ 99 BetrVG|
Betriebsrat Aufgaben|§ 80 BetrVG|
Betriebsrat kündigen; Betriebsrat fragen Kündigung; Betriebsrat anhören|§ 102 BetrVG|Mitbestimmung bei Kündigungen
Sozialplan; Interessenausgleich; Betriebsänderung|§ 111 BetrVG, § 112 BetrVG|
Einigungsstelle|§ 76 BetrVG|
Jugendvertretung; JAV|§ 60 BetrVG|
Jugendlicher arbeiten; Jugendliche Stunden arbeiten; Schüler Ferienjob; Ferienjob; Nebenjob Schüler|§ 8 JArbSchG, § 5 JArbSchG|
Jugendlicher Pause|§ 11 JArbSchG|
Jugendlicher Nachtarbeit; Jugendlicher nachts|§ 14 JArbSchG|
Jugendlicher Urlaub|§ 19 JArbSchG|
Jugendlicher Samstag; Jugendlicher Sonntag arbeiten|§ 16 JArbSchG, § 17 JArbSchG|
Jugendlicher gefährliche Arbeit|§ 22 JArbSchG|
Jugendlicher Arzt Untersuchung|§ 32 JArbSchG|
Azubi Probezeit; Ausbildung Probezeit; Lehre Probezeit|§ 20 BBiG|
Azubi kündigen; Ausbildung abbrechen; Lehre abbrechen; Lehrling kündigen|§ 22 BBiG|
Azubi Gehalt; Lehrlingslohn; Ausbildung Vergütung; Mindestausbildungsvergütung|§ 17 BBiG|
Berufsschule freistellen; Azubi Berufsschule|§ 15 BBiG|
Ausbildung Zeugnis|§ 16 BBiG|
Ausbildung verlängern; Prüfung nicht bestanden Ausbildung|§ 21 BBiG, § 37 BBiG|
Ausbildungsdauer; Ausbildung verkürzen|§ 8 BBiG, § 5 BBiG|
Übernahme Azubi; Weiterbeschäftigung Ausbildung|§ 24 BBiG|
Ausbildung Schadensersatz Auflösung|§ 23 BBiG|
Arbeitsmittel Ausbildung; Werkzeug Azubi|§ 14 BBiG|
Ausbildender geeignet; Ausbildungsstätte geeignet|§ 27 BBiG, § 28 BBiG, § 29 BBiG|
Externenprüfung|§ 45 BBiG|
Schwerbehinderter kündigen; Integrationsamt Kündigung; Behinderter kündigen|§ 168 SGB IX|Erfordernis der Zustimmung
Zusatzurlaub Schwerbehinderte; schwerbehindert Urlaub|§ 208 SGB IX|
Ausgleichsabgabe; Pflichtquote Schwerbehinderte|§ 154 SGB IX, § 160 SGB IX|
Wiedereingliederung; Hamburger Modell; BEM; Eingliederungsmanagement|§ 167 SGB IX, § 74 SGB V|
Pflege freistellen; Pflege Arbeit Auszeit; Angehörige pflegen Arbeit; Mutter pflegen Arbeit; Pflege Job; kurzzeitige Arbeitsverhinderung|§ 3 PflegeZG, § 2 PflegeZG|
Pflegezeit Kündigung|§ 5 PflegeZG|
Familienpflegezeit|§ 2 FPfZG|
Leiharbeit; Zeitarbeit; Leiharbeiter|§ 1 AÜG, § 8 AÜG|
Streik; Aussperrung; Streikrecht|Art. 9 GG|
Tarifvertrag; Tarifbindung|§ 3 TVG, § 1 TVG, § 4 TVG|
Allgemeinverbindlich|§ 5 TVG|
Betriebsrente; betriebliche Altersversorgung|§ 1 BetrAVG|
Entgeltumwandlung|§ 1a BetrAVG|
Arbeitsschutz Pflichten; Arbeitsschutz Arbeitgeber|§ 3 ArbSchG|
Unterweisung Arbeitsschutz|§ 12 ArbSchG|
Betriebsarzt; Sicherheitsfachkraft|§ 2 ASiG, § 5 ASiG|
Ersthelfer; Erste Hilfe Betrieb|§ 10 ArbSchG|
Temperatur Arbeitsraum; Raucher Arbeitsplatz; Nichtraucherschutz Arbeit|§ 5 ArbStättV, § 3a ArbStättV|
Homeoffice; Telearbeit|§ 2 ArbStättV|
Arbeitsgericht zuständig|§ 2 ArbGG|
Arbeitsgericht Anwaltskosten; Kosten Arbeitsgericht erste Instanz|§ 12a ArbGG|
Gütetermin; Güteverhandlung Arbeitsgericht|§ 54 ArbGG|
Geheimhaltung Betrieb; Geschäftsgeheimnis; Whistleblower|§ 2 GeschGehG, § 4 GeschGehG|
`;

/** More everyday names for employment and vocational training; form as in dataProtection.ts, in the order of the laws. */
export const LAY_TERMS_MORE_LABOUR = `
scheinselbständig; Freelancer angestellt; Honorarkraft Arbeitnehmer|§ 611a BGB|
Chef zahlt Gehalt zu spät; ausstehender Lohn; Gehalt im Nachhinein; Lohn pünktlich; Gehalt verspätet|§ 614 BGB, § 611a BGB|Vergütung nach der Leistung der Dienste zu entrichten
Probearbeiten bezahlt; Überstunden ohne Bezahlung; übliche Vergütung|§ 612 BGB|
bestraft weil Rechte eingefordert; Chef rächt sich|§ 612a BGB|
Chef verkauft Firma; neuer Chef Vertrag ändern|§ 613a BGB|
keine Arbeit nach Hause geschickt; keine Schicht eingeteilt Lohn; Auftragsmangel Lohn|§ 615 BGB|
Kind krank Lohn; Beerdigung frei; Umzug frei bekommen; Arzttermin Arbeitszeit; Hochzeit frei; Zeuge vor Gericht frei|§ 616 BGB|vorübergehende Verhinderung Vergütung
Firmenwagen Unfall bezahlen; Kassendifferenz; Mitarbeiter Geschirr zerbrochen|§ 619a BGB, § 280 BGB|
wie lange vorher kündigen Job; vier Wochen kündigen; zum Monatsende kündigen; zwei Wochen Probezeit kündigen|§ 622 BGB|Kündigungsfrist Arbeitsverhältnis
Kündigung per Mail Arbeit; Aufhebungsvertrag mündlich|§ 623 BGB|
Kündigung wegen Diebstahl Arbeit; Chef beleidigt Kündigung; fristlos kündigen kein Lohn; Kündigung ohne Abmahnung|§ 626 BGB|
frei für Bewerbung; Vorstellungsgespräch während Arbeitszeit|§ 629 BGB|
Dienstplan kurzfristig; Kleiderordnung Arbeit|§ 106 GewO|
schlechtes Zeugnis; Arbeitszeugnis Noten; Zeugnis Formulierung|§ 109 GewO|
bei Konkurrenz anfangen; Wettbewerbsverbot im Arbeitsvertrag|§ 74 HGB, § 110 GewO, § 60 HGB|
Wie viel Stunden pro Woche; 48 Stunden Woche; 12 Stunden Schicht; 60 Stunden Woche; länger als acht Stunden; zu viele Überstunden|§ 3 ArbZG|
zählt Umkleiden Arbeitszeit; Fahrt zum Kunden Arbeitszeit; Begriff Arbeitszeit; wann ist Nachtarbeit|§ 2 ArbZG|
durcharbeiten ohne Pause; halbe Stunde Pause; 30 Minuten Pause; Raucherpause; Pause bezahlt|§ 4 ArbZG|Ruhepausen Arbeit unterbrechen
Spätschicht dann Frühschicht; zwischen zwei Schichten; abends lange morgens früh; 11 Stunden Ruhe|§ 5 ArbZG|ununterbrochene Ruhezeit elf Stunden
Nachtzuschlag; Nachtarbeiter Untersuchung; Dauernachtschicht; Schichtarbeit|§ 6 ArbZG|
Tarifvertrag längere Arbeitszeit; 24 Stunden Dienst; Bereitschaft Krankenhaus|§ 7 ArbZG|
Feiertagsarbeit|§ 9 ArbZG|
welche Berufe Sonntag; Bäcker Sonntag; Krankenhaus Sonntag; Restaurant Sonntag arbeiten|§ 10 ArbZG|
freier Tag für Sonntag; Sonntage frei im Jahr|§ 11 ArbZG|
Notfall länger arbeiten; außergewöhnliche Fälle Arbeitszeit|§ 14 ArbZG|
Stechuhr; Überstunden aufschreiben; Stundenzettel|§ 16 ArbZG|
leitende Angestellte Arbeitszeit; Chefarzt Arbeitszeit|§ 18 ArbZG|
Lkw-Fahrer Arbeitszeit; Kraftfahrer Lenkzeit Arbeitszeit|§ 21a ArbZG|
Bußgeld Arbeitszeit; Verstoß Arbeitszeitgesetz|§ 22 ArbZG|
Minijob Urlaub; Aushilfe Urlaub; Ferien Arbeitnehmer; Urlaub Teilzeit|§ 1 BUrlG, § 3 BUrlG, § 2 BUrlG|
24 Werktage; vier Wochen Urlaub; Urlaub bei Fünftagewoche; 20 Tage Urlaub|§ 3 BUrlG|
neuer Job Urlaub; ab wann Urlaub nehmen|§ 4 BUrlG|
Urlaub bei Jobwechsel; Urlaub anteilig; Urlaub Zwölftel; Urlaub gekündigt Jahresmitte|§ 5 BUrlG, § 6 BUrlG|
Urlaub doppelt neuer Arbeitgeber; Urlaubsbescheinigung|§ 6 BUrlG|
Chef lehnt Urlaub ab; Urlaub gestrichen; Urlaubssperre; Betriebsferien; Urlaub zurückholen; Urlaub am Stück; Urlaub nicht genommen; Urlaub aufheben; Chef Urlaub geben; Chef Urlaub verweigern|§ 7 BUrlG|zeitliche Festlegung des Urlaubs Urlaubswünsche
Nebenjob im Urlaub; im Urlaub jobben|§ 8 BUrlG|
Urlaub und Grippe; Krankschreibung während Urlaub|§ 9 BUrlG|
Kur Urlaub; Reha Urlaub anrechnen|§ 10 BUrlG|
wie viel Geld im Urlaub; Lohn im Urlaub|§ 11 BUrlG|
auf Urlaub verzichten; Urlaub abkaufen|§ 13 BUrlG, § 7 BUrlG|
wegen Krankheit gekündigt; Abmahnung vor Kündigung; Stelle fällt weg; wegrationalisiert; Sozialpunkte|§ 1 KSchG|
halbes Monatsgehalt Abfindung; Anspruch auf Abfindung; Abfindung berechnen|§ 1a KSchG, § 10 KSchG|
weniger Gehalt oder Kündigung; Kündigung mit neuem Angebot|§ 2 KSchG|
gegen Rauswurf wehren; drei Wochen Klage|§ 4 KSchG|
Klagefrist Kündigung verpasst; krank Frist Kündigungsklage|§ 5 KSchG, § 7 KSchG|
leitender Angestellter Kündigung|§ 14 KSchG|
Betriebsrat unkündbar; Wahlvorstand Kündigung; Kandidat Betriebsrat Kündigung|§ 15 KSchG|
30 Entlassungen; Stellenabbau Agentur melden|§ 17 KSchG|
weniger als zehn Mitarbeiter Kündigung; Zehn Mitarbeiter Grenze|§ 23 KSchG|
für wen Mutterschutz; Schülerin schwanger; Studentin schwanger|§ 1 MuSchG|
acht Wochen nach Geburt; Frühgeburt Mutterschutz; Zwillinge Mutterschutz; Fehlgeburt Mutterschutz; wann in Mutterschutz|§ 3 MuSchG|
schwanger Nachtschicht; schwanger abends arbeiten; schwanger Sonntag; schwanger nachts arbeiten|§ 5 MuSchG, § 6 MuSchG|
Vorsorgeuntersuchung Arbeitszeit schwanger; Milch abpumpen Arbeit|§ 7 MuSchG|
schwanger schwer heben; schwanger Chemikalien; schwanger gefährliche Arbeit|§ 11 MuSchG, § 9 MuSchG|
Arbeitgeber Schwangerschaft melden Behörde|§ 15 MuSchG, § 27 MuSchG|
Frauenarzt Arbeitsverbot; Risikoschwangerschaft Arbeit|§ 16 MuSchG|
nach Geburt kündigen; nach Fehlgeburt gekündigt; Arbeitgeber kündigt Mutterschutz|§ 17 MuSchG|
Lohn bei Beschäftigungsverbot; Gehalt schwanger zu Hause|§ 18 MuSchG|
Urlaub Mutterschutz|§ 24 MuSchG|
nach Mutterschutz alter Arbeitsplatz|§ 25 MuSchG|
Feiertag Minijob|§ 2 EntgFG|
krank erste vier Wochen; neue Krankheit sechs Wochen; krank in Probezeit Lohn; Minijob krank; Sportunfall Lohn|§ 3 EntgFG|Entgeltfortzahlung Arbeitsunfähigkeit
Weihnachtsgeld krank kürzen; Prämie gekürzt krank|§ 4a EntgFG|
Krankenschein; krank anrufen Arbeit; elektronische Krankmeldung; krank im Ausland; ab welchem Tag Attest; Arbeitgeber Attest ersten Tag; eAU|§ 5 EntgFG|
Unfall durch anderen krank Lohn zurück|§ 6 EntgFG|
keine Krankmeldung kein Lohn; Attest nicht abgegeben Lohn|§ 7 EntgFG|
Reha Lohn; Kur Lohn|§ 9 EntgFG|
Teilzeit weniger Weihnachtsgeld; Teilzeit schlechter behandelt|§ 4 TzBfG|
weniger Stunden arbeiten; von Vollzeit auf Teilzeit; Chef lehnt Teilzeit ab; Viertagewoche|§ 8 TzBfG|Arbeitszeit verringert Arbeitgeber
von Teilzeit auf Vollzeit|§ 9 TzBfG|
Teilzeit auf Zeit; befristete Teilzeit|§ 9a TzBfG|
Arbeitseinsatz vier Tage vorher; flexibel Stunden Vertrag|§ 12 TzBfG|
Probezeitvertrag befristet; Schwangerschaftsvertretung befristet; Vertrag dreimal verlängert|§ 14 TzBfG|
befristeter Vertrag läuft aus; befristet vorher kündigen; nach Befristung weitergearbeitet|§ 15 TzBfG|
wie viel mindestens verdienen; Stundenlohn zu niedrig; 12 Euro Stunde|§ 1 MiLoG|
wann Mindestlohn überweisen; Arbeitszeitkonto Mindestlohn|§ 2 MiLoG|
Subunternehmer Mindestlohn Haftung|§ 13 MiLoG|
Zoll kontrolliert Baustelle; Zoll Mindestlohn; Stunden aufschreiben Minijob|§ 17 MiLoG, § 15 MiLoG|
Bußgeld Mindestlohn; unter Mindestlohn bezahlt|§ 21 MiLoG, § 20 MiLoG|
Langzeitarbeitslose Mindestlohn; Azubi Mindestlohn; Ehrenamt Mindestlohn; Schüler Mindestlohn|§ 22 MiLoG|
kein Arbeitsvertrag bekommen; Vertrag nur mündlich Arbeit; was steht im Arbeitsvertrag|§ 2 NachwG|
Benachteiligung Herkunft; Hautfarbe; Diskriminierung Religion; Diskriminierung Behinderung; Diskriminierung sexuelle Identität; Diskriminierung wegen Alter|§ 1 AGG, § 7 AGG|
anzügliche Bemerkungen; Chef belästigt; Kollege belästigt|§ 3 AGG, § 13 AGG|
nur Frauen gesucht; Kirche stellt nur Christen; Altersgrenze Pilot|§ 8 AGG, § 9 AGG, § 10 AGG|
Stellenanzeige männlich weiblich divers; Stellenanzeige jung; Stellenausschreibung|§ 11 AGG, § 7 AGG|
Chef tut nichts gegen Belästigung; Arbeitgeber Schutz vor Diskriminierung|§ 12 AGG|
Beschwerdestelle Diskriminierung|§ 13 AGG|
zwei Monate Diskriminierung; abgelehnt wegen Kopftuch; Absage wegen Schwangerschaft|§ 15 AGG, § 7 AGG|
Ausländer kein Zutritt; Türsteher Hautfarbe; Versicherung diskriminiert; Fitnessstudio nur Frauen|§ 19 AGG, § 20 AGG|
Diskriminierung beweisen; Indizien Diskriminierung|§ 22 AGG|
Antidiskriminierungsstelle|§ 25 AGG, § 27 AGG|
Gefahren am Arbeitsplatz beurteilen; psychische Belastung Arbeit|§ 5 ArbSchG|
bei Gefahr Arbeitsplatz verlassen; gefährliche Arbeit verweigern|§ 9 ArbSchG|
Evakuierung Betrieb; Brandschutzhelfer|§ 10 ArbSchG|
Vorsorgeuntersuchung Betrieb; Augenuntersuchung Bildschirm|§ 11 ArbSchG|
Sicherheitsschuhe tragen; Helm tragen Arbeit; Schutzausrüstung tragen|§ 15 ArbSchG|
Missstände melden Arbeitsschutz; Chef ignoriert Sicherheit|§ 17 ArbSchG|
Gewerbeaufsicht Betrieb kontrollieren|§ 22 ArbSchG|
zu heiß im Büro; hitzefrei; kalt im Büro; Fluchtweg Betrieb; Notausgang versperrt|§ 3a ArbStättV, § 4 ArbStättV|Arbeitsstätten eingerichtet Gesundheit
Kollege raucht; rauchfreier Arbeitsplatz|§ 5 ArbStättV|
Betriebsratsgründung; ab fünf Mitarbeiter Betriebsrat|§ 1 BetrVG|
wer darf Betriebsrat wählen; Leiharbeiter wählen Betriebsrat|§ 7 BetrVG, § 8 BetrVG|
Betriebsratswahl anfechten|§ 19 BetrVG|
Betriebsratswahl behindern; Chef verhindert Betriebsrat|§ 20 BetrVG, § 119 BetrVG|
Betriebsrat auflösen; Betriebsrat ausschließen Mitglied|§ 23 BetrVG|
Betriebsratssitzung; Betriebsrat Videokonferenz|§ 30 BetrVG, § 29 BetrVG|
Betriebsrat bezahlt; Betriebsrat während Arbeitszeit; Betriebsratsschulung|§ 37 BetrVG|
freigestellter Betriebsrat|§ 38 BetrVG|
Betriebsratsmitglied benachteiligt; Betriebsrat bevorzugt|§ 78 BetrVG|
Azubi Jugendvertreter Übernahme|§ 78a BetrVG|
Personalakte einsehen|§ 83 BetrVG|
beim Chef beschweren; Beschwerde Betriebsrat|§ 84 BetrVG, § 85 BetrVG|
Betriebsrat Arbeitszeit; Betriebsrat Überstunden; Betriebsrat Urlaubsplan; Betriebsrat Software; Betriebsrat Dienstplan; Rauchverbot Betriebsrat|§ 87 BetrVG|
Eingruppierung; Betriebsrat lehnt Einstellung ab; Versetzung andere Abteilung|§ 99 BetrVG|
Betriebsrat nicht gefragt Kündigung; Betriebsrat widerspricht Kündigung|§ 102 BetrVG|
Betriebsratsmitglied fristlos|§ 103 BetrVG|
Betriebsschließung; Werk schließen; Standort verlegen|§ 111 BetrVG, § 112 BetrVG|
Zeitung Betriebsrat; Kirche Betriebsrat; Tendenzbetrieb|§ 118 BetrVG|
`;

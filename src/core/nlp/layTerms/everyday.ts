/**
 * Popular names and everyday words for provisions: names | sections | words of the law for it. Own table from public knowledge.
 * All words of a name must be in the question, each in any word of its family (see wordFamilies.ts); in a name of several words some may be
 * parts of compounds. The basic norm comes first.
 */
export const LAY_TERMS_EVERYDAY = `
Taschengeldparagraph; Taschengeldparagraf; Taschengeld Minderjähriger; Taschengeld Kind kaufen|§ 110 BGB|
Recht Vergessenwerden; Recht vergessen werden; Vergessenwerden|Art. 17 DSGVO|Löschung
Eigenbedarf; Eigenbedarfskündigung|§ 573 BGB|berechtigtes Interesse Kündigung
Führerscheinentzug; Führerschein entzogen; Führerschein weg; Entzug Führerschein; Entzug Fahrerlaubnis|§ 69 StGB, § 3 StVG, § 46 FeV|Entziehung der Fahrerlaubnis
Stammkapital; Mindestkapital GmbH; Kapital GmbH|§ 5 GmbHG|Stammkapital
Mini-GmbH; Minigmbh; UG haftungsbeschränkt; Unternehmergesellschaft|§ 5a GmbHG|Unternehmergesellschaft
Grundkapital; Mindestkapital AG|§ 7 AktG|Grundkapital
Mietpreisbremse|§ 556d BGB, § 556e BGB, § 556g BGB|zulässige Miethöhe bei Mietbeginn
Mietkaution; Kaution Wohnung; Kaution Vermieter; Kaution Mieter|§ 551 BGB|Mietsicherheit Begrenzung und Anlage
Mietminderung; Miete mindern; Miete kürzen|§ 536 BGB|Mietminderung Sachmangel
Mieterhöhung; Miete erhöhen|§ 558 BGB, § 557 BGB|Mieterhöhung ortsübliche Vergleichsmiete
Kappungsgrenze|§ 558 BGB|
Mietspiegel|§ 558c BGB, § 558d BGB|
Untermiete; Untermieter; untervermieten; Untervermietung|§ 540 BGB, § 553 BGB|Gebrauchsüberlassung an Dritte
Kündigungsfrist Wohnung; Kündigungsfrist Mieter; Kündigungsfrist Mietvertrag; Kündigungsfrist Mietwohnung|§ 573c BGB|Fristen der ordentlichen Kündigung
Kündigungsfrist Arbeitsvertrag; Kündigungsfrist Arbeitnehmer; Kündigungsfrist Arbeitsverhältnis; Kündigungsfrist Arbeitgeber; Kündigungsfrist Job|§ 622 BGB|Kündigungsfristen bei Arbeitsverhältnissen
fristlose Kündigung Wohnung; fristlos kündigen Mieter; fristlose Kündigung Vermieter|§ 543 BGB, § 569 BGB|außerordentliche fristlose Kündigung wichtiger Grund
fristlose Kündigung; fristlos gekündigt; fristlos entlassen|§ 626 BGB|fristlose Kündigung aus wichtigem Grund
Nebenkostenabrechnung; Betriebskostenabrechnung; Nebenkosten abrechnen|§ 556 BGB|Vereinbarungen über Betriebskosten Abrechnung
Schönheitsreparaturen|§ 535 BGB, § 538 BGB|
Sozialklausel Miete; Härtefall Kündigung Wohnung|§ 574 BGB|Widerspruch des Mieters gegen die Kündigung
Kauf bricht Miete|§ 566 BGB|
Haustiere Mietwohnung|§ 535 BGB, § 541 BGB|vertragsgemäßer Gebrauch
Salvatorische Klausel|§ 139 BGB|Teilnichtigkeit
Wucher; Sittenwidrigkeit; sittenwidrig|§ 138 BGB|sittenwidriges Rechtsgeschäft Wucher
Treu und Glauben|§ 242 BGB|Leistung nach Treu und Glauben
Geschäftsfähigkeit; geschäftsfähig|§ 104 BGB, § 105 BGB, § 106 BGB|Geschäftsunfähigkeit
Volljährigkeit; volljährig|§ 2 BGB|Eintritt der Volljährigkeit
Rechtsfähigkeit|§ 1 BGB|
Verjährung; Verjährungsfrist; verjährt|§ 195 BGB, § 199 BGB|regelmäßige Verjährungsfrist
Schmerzensgeld|§ 253 BGB|immaterieller Schaden
haften Schaden; Schadensersatz unerlaubte Handlung; Deliktshaftung|§ 823 BGB|Schadensersatzpflicht
Tierhalterhaftung; Hund gebissen; Hund beißt; Hundebiss|§ 833 BGB|Haftung des Tierhalters
Aufsichtspflicht Eltern; Eltern haften Kinder|§ 832 BGB|Haftung des Aufsichtspflichtigen
Unterlassungsanspruch|§ 1004 BGB|Beseitigungs- und Unterlassungsanspruch
Produkthaftung|§ 1 ProdHaftG|
Gewährleistung; Garantie Mangel; Sachmangel; Sachmängelhaftung|§ 434 BGB, § 437 BGB, § 438 BGB|Rechte des Käufers bei Mängeln
Nacherfüllung; Reparatur Ersatz Verkäufer; Umtausch|§ 439 BGB|Nacherfüllung
Beweislastumkehr|§ 477 BGB|
Widerrufsrecht; Online Kauf widerrufen; Rückgaberecht Internet; Onlinekauf Rückgabe; Fernabsatz Widerruf|§ 312g BGB, § 355 BGB|Widerrufsrecht bei Fernabsatzverträgen
Kostenvoranschlag|§ 649 BGB, § 632 BGB|Kostenanschlag
Zug um Zug|§ 320 BGB, § 322 BGB|
Zahlungsverzug; Verzugszinsen; Verzug Mahnung|§ 286 BGB, § 288 BGB|Verzug des Schuldners
Allgemeine Geschäftsbedingungen; AGB; Kleingedrucktes|§ 305 BGB, § 307 BGB|
Kaufvertrag Pflichten; Pflichten Käufer Verkäufer|§ 433 BGB|vertragstypische Pflichten beim Kaufvertrag
Reiserücktritt; Rücktritt Reise; Reise stornieren; Pauschalreise|§ 651h BGB, § 651a BGB|Rücktritt vor Reisebeginn
Notwehr|§ 32 StGB, § 227 BGB, § 15 OWiG|
Notstand|§ 34 StGB, § 35 StGB, § 228 BGB, § 904 BGB|
Selbsthilfe|§ 229 BGB|
Jedermann Festnahmerecht; Jedermannsfestnahme; Jedermannsrecht; Festnahmerecht|§ 127 StPO|vorläufige Festnahme
Hausrecht|§ 123 StGB, § 858 BGB, § 903 BGB|Hausfriedensbruch
Jedermannsparagraph|§ 127 StPO|
Besitzdiener|§ 855 BGB|
Finderlohn; Fundsache; gefunden Geldbörse; Fundbüro|§ 965 BGB, § 971 BGB, § 973 BGB|Fund Anzeigepflicht des Finders
gutgläubiger Erwerb|§ 932 BGB|
Wegerecht|§ 1018 BGB, § 917 BGB|Grunddienstbarkeit Notweg
Überbau|§ 912 BGB|
überhängende Äste; Nachbar Baum Äste; Überhang|§ 910 BGB|Überhang
Vorsorgevollmacht|§ 1896 BGB, § 1820 BGB, § 1901c BGB|
Patientenverfügung|§ 1901a BGB, § 1827 BGB|
Berliner Testament|§ 2269 BGB, § 2265 BGB|gemeinschaftliches Testament gegenseitige Einsetzung
Testament handschriftlich; eigenhändiges Testament; Testament schreiben; Testament selbst|§ 2247 BGB|eigenhändiges Testament
Pflichtteil; enterbt; enterben|§ 2303 BGB|Pflichtteilsberechtigte Höhe des Pflichtteils
gesetzliche Erbfolge; Erbfolge|§ 1924 BGB, § 1931 BGB, § 1922 BGB|gesetzliche Erben
Erbe ausschlagen; Erbausschlagung; Erbschaft ausschlagen|§ 1942 BGB, § 1944 BGB, § 1945 BGB|Ausschlagung
Erbschein|§ 2353 BGB, § 2365 BGB|
Sorgerecht|§ 1626 BGB, § 1671 BGB, § 1626a BGB|elterliche Sorge
Umgangsrecht|§ 1684 BGB, § 1685 BGB|Umgang des Kindes
Düsseldorfer Tabelle; Kindesunterhalt|§ 1601 BGB, § 1612a BGB|Mindestunterhalt minderjähriger Kinder
Trennungsjahr; Scheidung Voraussetzungen; Scheidung einreichen; scheiden lassen|§ 1565 BGB, § 1566 BGB, § 1567 BGB|Scheitern der Ehe
Zugewinnausgleich; Zugewinngemeinschaft|§ 1363 BGB, § 1373 BGB, § 1378 BGB|
Gütertrennung; Ehevertrag|§ 1408 BGB, § 1414 BGB|Ehevertrag
Versorgungsausgleich|§ 1587 BGB, § 1 VersAusglG|
Vaterschaftsanerkennung; Vaterschaft anerkennen|§ 1592 BGB, § 1594 BGB, § 1597 BGB|Anerkennung der Vaterschaft
Ehe für alle|§ 1353 BGB|
Eheschließung Voraussetzungen; heiraten Alter; Ehemündigkeit|§ 1303 BGB, § 1310 BGB|Ehemündigkeit
Adoption; adoptieren|§ 1741 BGB|Annahme als Kind
Kindergeld|§ 1 BKGG, § 62 EStG, § 66 EStG|
Kinderzuschlag|§ 6a BKGG|
Elterngeld|§ 1 BEEG, § 2 BEEG, § 4 BEEG|
Elternzeit|§ 15 BEEG, § 16 BEEG|Anspruch auf Elternzeit
Mutterschutz; Mutterschutzfrist|§ 3 MuSchG|Schutzfristen vor und nach der Entbindung
Kündigungsschutz Schwangere; schwanger gekündigt; Kündigung Schwangerschaft|§ 17 MuSchG|Kündigungsverbot
Mindesturlaub; Urlaubsanspruch; Urlaubstage|§ 3 BUrlG, § 1 BUrlG|Dauer des Urlaubs
Resturlaub; Urlaub übertragen; Urlaub verfällt|§ 7 BUrlG|Übertragbarkeit des Urlaubs
Mindestlohn|§ 1 MiLoG|
Lohnfortzahlung; Lohnfortzahlung Krankheit; krank Lohn|§ 3 EntgFG|Entgeltfortzahlung im Krankheitsfall
Krankmeldung; Krankschreibung; Arbeitsunfähigkeitsbescheinigung; Attest krank|§ 5 EntgFG|Anzeige- und Nachweispflichten
Ruhezeit Arbeit; Ruhezeit Arbeitnehmer; elf Stunden Ruhe|§ 5 ArbZG|Ruhezeit
Pausen Arbeit; Pausenregelung; Ruhepause; Mittagspause|§ 4 ArbZG|Ruhepausen
Höchstarbeitszeit; maximale Arbeitszeit; tägliche Arbeitszeit; Stunden arbeiten|§ 3 ArbZG|Arbeitszeit der Arbeitnehmer
Sonntagsarbeit; sonntags arbeiten|§ 9 ArbZG, § 10 ArbZG|Sonn- und Feiertagsruhe
Kündigungsschutzklage|§ 4 KSchG|Anrufung des Arbeitsgerichts
Sozialauswahl; betriebsbedingte Kündigung; verhaltensbedingte Kündigung; personenbedingte Kündigung|§ 1 KSchG|sozial ungerechtfertigte Kündigungen
Kleinbetrieb Kündigungsschutz; Kleinbetriebsklausel|§ 23 KSchG|
Abfindung|§ 1a KSchG, § 9 KSchG|Abfindungsanspruch
Massenentlassung|§ 17 KSchG|
Arbeitszeugnis|§ 109 GewO, § 630 BGB, § 16 BBiG|Zeugnis
Befristung Arbeitsvertrag; befristeter Arbeitsvertrag|§ 14 TzBfG|Zulässigkeit der Befristung
Teilzeit Anspruch; Arbeitszeit verringern; Arbeitszeit reduzieren|§ 8 TzBfG|Verringerung der Arbeitszeit
Betriebsübergang|§ 613a BGB|
Betriebsrat Mitbestimmung; Mitbestimmungsrechte Betriebsrat|§ 87 BetrVG|
Anhörung Betriebsrat Kündigung; Betriebsrat Kündigung|§ 102 BetrVG|
Betriebsrat Kündigungsschutz|§ 15 KSchG, § 103 BetrVG|
Nachweisgesetz; Arbeitsbedingungen schriftlich|§ 2 NachwG|
Pflegezeit|§ 3 PflegeZG, § 2 PflegeZG|
Probezeit Ausbildung; Probezeit Azubi|§ 20 BBiG|
Probezeit|§ 622 BGB, § 20 BBiG|
Ausbildung kündigen; Kündigung Ausbildung; Kündigung Ausbildungsverhältnis|§ 22 BBiG|
Ausbildungsvergütung; Azubi Gehalt|§ 17 BBiG|Vergütung
Berichtsheft|§ 13 BBiG, § 14 BBiG, § 43 BBiG|Ausbildungsnachweis
Auskunftsrecht DSGVO; Datenauskunft; Selbstauskunft Daten; gespeicherte Daten Auskunft; welche Daten gespeichert|Art. 15 DSGVO|Auskunftsrecht der betroffenen Person
Datenpanne; Datenleck; Datenschutzverletzung; Datenschutzvorfall; Hackerangriff Daten; Laptop gestohlen Daten|Art. 33 DSGVO, Art. 34 DSGVO|Meldung von Verletzungen des Schutzes personenbezogener Daten
Verarbeitungsverzeichnis; Verfahrensverzeichnis|Art. 30 DSGVO|Verzeichnis von Verarbeitungstätigkeiten
Datenschutzfolgenabschätzung; Datenschutz-Folgenabschätzung; Folgenabschätzung Daten|Art. 35 DSGVO|
Datenschutzbeauftragter; Datenschutzbeauftragten; Datenschutzbeauftragte|Art. 37 DSGVO, § 38 BDSG, Art. 39 DSGVO|Benennung
Auftragsverarbeitung; Auftragsverarbeitungsvertrag; Auftragsverarbeiter; AV-Vertrag|Art. 28 DSGVO|
gemeinsame Verantwortlichkeit; gemeinsam Verantwortliche|Art. 26 DSGVO|
Rechtsgrundlage Datenverarbeitung; Rechtsgrundlage Verarbeitung; berechtigtes Interesse Daten; Daten verarbeiten erlaubt|Art. 6 DSGVO|Rechtmäßigkeit der Verarbeitung
Einwilligung Daten; Einwilligung widerrufen; Einwilligung DSGVO|Art. 7 DSGVO|Bedingungen für die Einwilligung
sensible Daten; Gesundheitsdaten; besondere Kategorien|Art. 9 DSGVO|besondere Kategorien personenbezogener Daten
Datenschutzerklärung; Datenschutzhinweise; Informationspflicht Daten|Art. 13 DSGVO, Art. 14 DSGVO|Informationspflicht bei Erhebung
Datenportabilität; Daten mitnehmen; Datenübertragbarkeit|Art. 20 DSGVO|
Datenminimierung; Zweckbindung; Speicherbegrenzung; Grundsätze Datenverarbeitung|Art. 5 DSGVO|Grundsätze für die Verarbeitung
privacy by design; datenschutzfreundliche Voreinstellungen; Privacy by Default|Art. 25 DSGVO|
technische organisatorische Maßnahmen; TOM; Datensicherheit|Art. 32 DSGVO|Sicherheit der Verarbeitung
Drittland Daten; Datenübermittlung USA; Daten USA; Drittlandtransfer|Art. 44 DSGVO, Art. 46 DSGVO, Art. 45 DSGVO|Übermittlung an Drittländer
Angemessenheitsbeschluss|Art. 45 DSGVO|
Standardvertragsklauseln; Standarddatenschutzklauseln|Art. 46 DSGVO|
DSGVO Bußgeld; Bußgeld Datenschutz; Strafe Datenschutz|Art. 83 DSGVO|Verhängung von Geldbußen
DSGVO Schadensersatz; Schadensersatz Datenschutz|Art. 82 DSGVO|Haftung und Recht auf Schadenersatz
Haushaltsausnahme; private Daten Familie; persönliche familiäre Tätigkeiten|Art. 2 DSGVO|
Marktortprinzip|Art. 3 DSGVO|
Profiling; automatisierte Entscheidung; Algorithmus Entscheidung; Scoring|Art. 22 DSGVO, § 31 BDSG|automatisierte Entscheidungen im Einzelfall
Cookie; Cookie-Banner; Cookies|§ 25 TTDSG, § 25 TDDDG, Art. 6 DSGVO|Endeinrichtungen Einwilligung Speicherung von Informationen
Videoüberwachung; Überwachungskamera|§ 4 BDSG, Art. 6 DSGVO|Videoüberwachung öffentlich zugänglicher Räume
Beschäftigtendatenschutz; Mitarbeiterdaten; Bewerberdaten|§ 26 BDSG, Art. 88 DSGVO|Datenverarbeitung für Zwecke des Beschäftigungsverhältnisses
Beschwerde Datenschutz; Beschwerde Aufsichtsbehörde|Art. 77 DSGVO|Recht auf Beschwerde
personenbezogene Daten Definition; Begriffsbestimmungen DSGVO|Art. 4 DSGVO|Begriffsbestimmungen
Einwilligung Kinder; Einwilligung Kind Internet|Art. 8 DSGVO|
Newsletter; Werbemail; Direktwerbung; Spam|§ 7 UWG, Art. 21 DSGVO|unzumutbare Belästigungen
Gegen Werbung Widerspruch; Widerspruchsrecht Daten|Art. 21 DSGVO|Widerspruchsrecht
`;

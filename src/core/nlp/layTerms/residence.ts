/** Lay terms of residence, asylum and nationality; form as in dataProtection.ts, in the order of the laws. */
export const LAY_TERMS_RESIDENCE = `
Ausweisersatz; Passpflicht Ausländer|§ 3 AufenthG, § 48 AufenthG|
Aufenthaltstitel Arten; Aufenthaltstitel brauchen|§ 4 AufenthG|
Ausländer arbeiten; Arbeitserlaubnis|§ 4a AufenthG, § 18 AufenthG|
Aufenthalt Voraussetzungen; Visum Voraussetzungen|§ 5 AufenthG|
Visum; Touristenvisum|§ 6 AufenthG|
Aufenthaltserlaubnis verlängern; Verlängerung Aufenthaltstitel|§ 8 AufenthG|Verlängerung der Aufenthaltserlaubnis
Niederlassungserlaubnis; unbefristeter Aufenthaltstitel; Niederlassungserlaubnis Voraussetzungen; Niederlassungserlaubnis Jahre; unbefristet bleiben|§ 9 AufenthG|Niederlassungserlaubnis
unbefristet Deutschland bleiben; unbefristet Aufenthalt; Daueraufenthalt; dauerhaft bleiben|§ 9 AufenthG, § 9a AufenthG|Niederlassungserlaubnis
Daueraufenthalt EU|§ 9a AufenthG|
Einreiseverbot; Wiedereinreise|§ 11 AufenthG|
Wohnsitzauflage; Residenzpflicht|§ 12a AufenthG, § 56 AsylG|
Ausländer Ausbildung; Visum Ausbildung|§ 16a AufenthG|
Studium Aufenthaltserlaubnis; Studentenvisum; Student arbeiten Ausland; Studium Nebenjob Ausländer; ausländische Studenten; Studienbewerber; Student Visum|§ 16b AufenthG|Studium
Berufsanerkennung Ausländer; ausländische Berufsqualifikation anerkennen|§ 16d AufenthG, § 4 BQFG, § 9 BQFG|
Sprachkurs Visum; Schüleraustausch|§ 16f AufenthG|
Fachkraft Ausland; Fachkraft Aufenthalt|§ 18a AufenthG, § 18b AufenthG|
Blaue Karte; Blue Card|§ 18b AufenthG, § 18g AufenthG|Blaue Karte EU
Niederlassungserlaubnis Fachkräfte; Niederlassungserlaubnis Fachkraft|§ 18c AufenthG|
Forscher Aufenthalt; Wissenschaftler Visum|§ 18d AufenthG|
Arbeit suchen Visum; Jobsuche Aufenthalt|§ 20 AufenthG|
Chancenkarte|§ 20a AufenthG|
selbständig Ausländer; Unternehmer Aufenthalt|§ 21 AufenthG|
Härtefallkommission|§ 23a AufenthG|
vorübergehender Schutz; Ukraine Flüchtling|§ 24 AufenthG|
humanitärer Aufenthalt; Flüchtling Aufenthalt|§ 25 AufenthG|
gut integriert bleiben|§ 25a AufenthG, § 25b AufenthG|
Familiennachzug; Ehegattennachzug|§ 27 AufenthG, § 29 AufenthG, § 30 AufenthG, § 36 AufenthG|
Familiennachzug Deutscher|§ 28 AufenthG|
Ehefrau nachholen; Ehefrau Ausland; Ehegatte Ausland nachholen; Familie nachholen; Ehepartner Visum|§ 30 AufenthG, § 28 AufenthG, § 27 AufenthG|Ehegattennachzug
Trennung Aufenthalt; Scheidung Aufenthalt; eigenständiges Aufenthaltsrecht|§ 31 AufenthG|
Kind nachholen; Kindernachzug|§ 32 AufenthG|
Kind geboren Aufenthalt|§ 33 AufenthG|
Eltern nachholen; Eltern Ausland holen; sonstige Familienangehörige; Eltern nach Deutschland|§ 36 AufenthG|Nachzug der Eltern und sonstiger Familienangehöriger
Beschäftigungserlaubnis; Zustimmung Bundesagentur|§ 39 AufenthG, § 4a AufenthG|
Integrationskurs|§ 43 AufenthG, § 44 AufenthG, § 44a AufenthG|
Integrationskurs Anspruch; Integrationskurs Teilnahme|§ 44 AufenthG|
Integrationskurs Pflicht; Integrationskurs verpflichtet; Integrationskurs müssen|§ 44a AufenthG|Verpflichtung zur Teilnahme an einem Integrationskurs
Ausreisepflicht|§ 50 AufenthG|
Aufenthalt erlischt; Aufenthaltserlaubnis Ausland sechs Monate; Aufenthaltserlaubnis verlieren; Aufenthaltserlaubnis erlöschen; lange Ausland Aufenthaltserlaubnis|§ 51 AufenthG|Beendigung der Rechtmäßigkeit des Aufenthalts
ausgewiesen; Ausländer ausweisen; straffälliger Ausländer|§ 53 AufenthG, § 54 AufenthG|Ausweisung
Abschiebung|§ 58 AufenthG, § 60 AufenthG|
Duldung|§ 60a AufenthG|vorübergehende Aussetzung der Abschiebung
Abschiebung ausgesetzt; Abschiebung krank|§ 60a AufenthG, § 60 AufenthG|Aussetzung der Abschiebung
Ausbildungsduldung|§ 60c AufenthG|
Abschiebehaft|§ 62 AufenthG|
Verpflichtungserklärung|§ 68 AufenthG|Haftung für Lebensunterhalt
Gast bürgen; Besucher einladen; Lebensunterhalt Gast; Bürgschaft Besuchervisum; Einladung Ausländerbehörde; Besucher haften|§ 68 AufenthG, § 66 AufenthG|Haftung für Lebensunterhalt
Aufenthaltstitel Gebühr|§ 69 AufenthG, § 44 AufenthV, § 45 AufenthV|
elektronischer Aufenthaltstitel|§ 78 AufenthG|
Fiktionsbescheinigung; Aufenthaltstitel abgelaufen; Aufenthaltstitel Verlängerung beantragt; Aufenthaltstitel läuft ab|§ 81 AufenthG|Beantragung des Aufenthaltstitels
illegal Einreise; illegal Aufenthalt|§ 95 AufenthG|
Staatsangehörigkeit Adoption; Erwerb Staatsangehörigkeit; deutsch durch Abstammung|§ 3 StAG, § 4 StAG, § 6 StAG|
Kind deutsch Geburt; Geburt Deutschland deutsch; Kind Staatsangehörigkeit; Staatsangehörigkeit Geburt; Kind ausländische Eltern; Geburtsortprinzip; Kind in Deutschland geboren|§ 4 StAG|Erwerb durch Geburt
Staatenlos|§ 8 StAG, § 1 AufenthV|
Einbürgerung Ehegatte; verheiratet Deutschen Einbürgerung|§ 9 StAG|
einbürgern Jahre; einbürgern leben; eingebürgert Jahre; Einbürgerung Voraussetzungen; Einbürgerungstest|§ 10 StAG|Anspruchseinbürgerung
Deutscher werden; Einbürgerung Anspruch; Einbürgerung Jahre; Deutschland leben Deutscher|§ 10 StAG, § 8 StAG|
Einbürgerung; eingebürgert; deutscher Pass Ausländer; deutsche Staatsbürgerschaft|§ 10 StAG, § 8 StAG, § 3 StAG|Einbürgerung
Einbürgerung Straftat|§ 12a StAG, § 10 StAG|
Einbürgerung Wiedergutmachung|§ 15 StAG, § 14 StAG|
doppelte Staatsbürgerschaft|§ 25 StAG, § 12 StAG, § 29 StAG|
Staatsangehörigkeit verlieren; deutschen Pass verlieren; deutsch Pass Amerikaner|§ 25 StAG, § 17 StAG|Verlust der Staatsangehörigkeit
andere Staatsangehörigkeit annehmen; Amerikaner werden; Beibehaltungsgenehmigung; ausländische Staatsangehörigkeit Verlust|§ 25 StAG, § 17 StAG|Verlust
Staatsangehörigkeit aufgeben; Verzicht Staatsangehörigkeit; Entlassung Staatsangehörigkeit|§ 26 StAG, § 18 StAG|
Staatsangehörigkeitsausweis|§ 30 StAG|
Einbürgerung rücknehmen; Einbürgerung Täuschung|§ 35 StAG|
Einbürgerung Gebühr; Einbürgerung Kosten|§ 38 StAG|
Asyl Voraussetzungen; Flüchtling Begriff; Asyl bekommen|§ 3 AsylG, Art. 16a GG, § 2 AsylG|
subsidiärer Schutz|§ 4 AsylG|
Asylantrag stellen|§ 14 AsylG, § 13 AsylG|
Asylverfahren; Anhörung Asyl|§ 24 AsylG, § 25 AsylG|
Dublin|§ 29 AsylG, § 34a AsylG|
sicherer Herkunftsstaat|§ 29a AsylG|
Asylbewerber arbeiten; Geflüchtete arbeiten|§ 61 AsylG|Erwerbstätigkeit
Asyl Klage Frist; Asyl Bescheid Frist|§ 74 AsylG|
EU-Bürger Aufenthalt; Freizügigkeit EU|§ 2 FreizügG/EU|
Unionsbürger; EU-Bürger bleiben|§ 2 FreizügG/EU, § 3 FreizügG/EU, § 4a FreizügG/EU|Freizügigkeit
Familienangehörige Unionsbürger; Aufenthaltskarte|§ 3 FreizügG/EU, § 5 FreizügG/EU|
EU-Bürger Daueraufenthalt|§ 4a FreizügG/EU|
Freizügigkeit verlieren|§ 6 FreizügG/EU, § 5 FreizügG/EU|
Passersatz; Reiseausweis Ausländer; Reiseausweis Flüchtlinge|§ 5 AufenthV, § 4 AufenthV, § 1 AufenthV|
Westbalkanregelung; Saisonarbeiter; Au-pair|§ 26 BeschV, § 15a BeschV, § 12 BeschV|
`;

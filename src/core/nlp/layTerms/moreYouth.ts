/** More everyday names of youth welfare and family benefits; form as in dataProtection.ts, in the order of the laws. */
export const LAY_TERMS_MORE_YOUTH = `
Elternrecht Jugendhilfe; Recht auf Erziehung; staatliches Wächteramt Jugendamt|§ 1 SGB VIII|
Leistungen Jugendamt|§ 2 SGB VIII|
freie Träger Vorrang; Caritas Jugendhilfe; Kirche Träger Kita|§ 3 SGB VIII, § 4 SGB VIII|
Kita aussuchen; Heim aussuchen Jugendamt; Träger wählen Jugendhilfe|§ 5 SGB VIII|Wunsch- und Wahlrecht
Ausländer Jugendhilfe; ausländisches Kind Jugendamt|§ 6 SGB VIII|
wer gilt als Kind Jugendlicher; Personensorgeberechtigter Begriff|§ 7 SGB VIII|
Kind Mitsprache Jugendamt|§ 8 SGB VIII|
Kind vernachlässigt; Kind geschlagen melden; Jugendamt anonym melden; Gefährdungseinschätzung; Kita meldet Jugendamt; Verdacht Misshandlung Kind; Jugendamt Hausbesuch; Nachbarskind schreit|§ 8a SGB VIII|Schutzauftrag bei Kindeswohlgefährdung
insoweit erfahrene Fachkraft; Lehrer Verdacht Kindesmissbrauch|§ 8b SGB VIII, § 4 KKG|
Ombudsstelle Jugendhilfe; Beschwerde über Jugendamt|§ 9a SGB VIII|
Eingliederungshilfe Kind Zuständigkeit; geistig behindertes Kind Jugendamt|§ 10 SGB VIII|
Jugendzentrum; Ferienfreizeit; Jugendtreff|§ 11 SGB VIII|Jugendarbeit
Pfadfinder Förderung; Jugendverband Zuschuss|§ 12 SGB VIII|
Schulabbrecher Hilfe; Jugendwohnheim|§ 13 SGB VIII, § 13a SGB VIII|
Elternkurs; Familienbildung; Familienfreizeit|§ 16 SGB VIII|Allgemeine Förderung der Erziehung
Paarberatung Jugendamt; Sorgerecht Beratung Jugendamt; Trennungskinder Beratung|§ 17 SGB VIII|
Umgang Beratung Jugendamt; begleiteter Umgang; Alleinerziehende Beratung Jugendamt|§ 18 SGB VIII|
gemeinsame Wohnform Mutter; Mutter Säugling Unterbringung|§ 19 SGB VIII|
Mutter im Krankenhaus Kinder betreuen; Notfall Kinderbetreuung Haushalt|§ 20 SGB VIII|
Auftrag Kita; Bildung Kita Auftrag|§ 22 SGB VIII, § 22a SGB VIII|
Kita Öffnungszeiten; Kita Ferien geschlossen; Elternbeteiligung Kita; Elternbeirat Kita|§ 22a SGB VIII|
Tagesmutter bezahlt; Geld Tagesmutter; Tagesmutter krank Ersatz; Eignung Tagesmutter|§ 23 SGB VIII|Förderung in Kindertagespflege
Kitaplatz einklagen; Platz für Einjährige; Krippe ab einem Jahr; Kita ab drei; Stadt kein Betreuungsplatz; U3-Platz; Ganztagsplatz Grundschule; Wunschkita; Betreuungsplatz; Kita Absage|§ 24 SGB VIII|Anspruch auf Förderung
Elterninitiative Kita; Krabbelgruppe gründen|§ 25 SGB VIII|
überfordert mit Kind; Erziehungshilfe; Probleme mit Kind; Kind außer Kontrolle; Eltern überlastet Jugendamt|§ 27 SGB VIII|Hilfe zur Erziehung
Familienberatungsstelle|§ 28 SGB VIII|
Betreuungshelfer; Erziehungsbeistandschaft|§ 30 SGB VIII|
SPFH; Familienhelfer; Familienhelferin|§ 31 SGB VIII|
Pflegefamilie; Pflegekind aufnehmen; Pflegekind|§ 33 SGB VIII, § 44 SGB VIII|Vollzeitpflege
Kind ins Heim; Jugendwohngruppe; betreutes Jugendwohnen; Kind Wohngruppe|§ 34 SGB VIII|Heimerziehung
Legasthenie Hilfe; Autismus Schulbegleiter; ADHS Jugendamt; Dyskalkulie; Integrationshelfer Schule; Autismustherapie|§ 35a SGB VIII|Eingliederungshilfe seelische Behinderung
Hilfeplangespräch; Eltern mitreden Hilfe Jugendamt|§ 36 SGB VIII|Hilfeplan
selbst beschaffte Hilfe Jugendamt; Therapie selbst bezahlt Jugendamt|§ 36a SGB VIII|
Kontakt leibliche Eltern Pflegefamilie; Pflegeeltern Beratung|§ 37 SGB VIII, § 37a SGB VIII|
Jugendlicher Ausland Maßnahme|§ 38 SGB VIII|
Pflegegeld Pflegekind; Taschengeld Heimkind|§ 39 SGB VIII|
Heimkind Arztkosten|§ 40 SGB VIII|
Careleaver; Heim mit 18 verlassen; volljährig Jugendhilfe; nach 18 Hilfe Jugendamt|§ 41 SGB VIII, § 41a SGB VIII|
Kind aus Familie genommen; Jugendamt holt Kind; Widerspruch Inobhutnahme; Jugendlicher will nicht nach Hause; von zu Hause abgehauen; Bereitschaftspflege|§ 42 SGB VIII|Inobhutnahme
unbegleitete minderjährige Flüchtlinge; UMF; minderjährig allein eingereist|§ 42a SGB VIII, § 42b SGB VIII|
Altersfeststellung; Alter Flüchtling geschätzt|§ 42f SGB VIII|
Babysitter Erlaubnis; fünf Kinder betreuen; Pflegeerlaubnis Tagesmutter|§ 43 SGB VIII|
Pflegeerlaubnis; Neffe bei uns aufnehmen Erlaubnis|§ 44 SGB VIII|
Kita gründen; Kinderheim eröffnen; Schutzkonzept Kita; Kita betreiben|§ 45 SGB VIII|Betriebserlaubnis
Kita Kontrolle; Heimaufsicht Kita|§ 46 SGB VIII|
Kita Vorfall melden; Personalmangel Kita melden|§ 47 SGB VIII|Meldepflichten
Erzieherin Tätigkeitsverbot; Tätigkeitsuntersagung|§ 48 SGB VIII|
Jugendamt Familiengericht; Jugendamt Stellungnahme Sorgerecht|§ 50 SGB VIII|
Adoption Jugendamt Beratung|§ 51 SGB VIII|
Jugendamt Strafverfahren; JGH|§ 52 SGB VIII|
Vaterschaft feststellen Jugendamt; ledige Mutter Jugendamt|§ 52a SGB VIII, § 55 SGB VIII|
Vormund Jugendamt; Jugendamt Unterhalt eintreiben; Beistand Jugendamt Unterhalt|§ 55 SGB VIII|
Alleinsorge Bescheinigung; alleiniges Sorgerecht nachweisen|§ 58a SGB VIII|
Jugendamt Urkunde kostenlos; Unterhaltstitel Jugendamt; Vaterschaft Jugendamt anerkennen; Sorgeerklärung Jugendamt; Jugendamtsurkunde|§ 59 SGB VIII, § 60 SGB VIII|Beurkundung
Jugendamt Schweigepflicht; Jugendamt Daten weitergeben; Jugendamt Akte|§ 65 SGB VIII, § 64 SGB VIII|
Landesjugendamt|§ 69 SGB VIII, § 70 SGB VIII|
erweitertes Führungszeugnis Trainer; Führungszeugnis Jugendarbeit; Führungszeugnis Ehrenamt Kinder; vorbestrafter Betreuer|§ 72a SGB VIII|Tätigkeitsausschluss
Förderung freier Träger; Zuschuss Träger Jugendhilfe|§ 74 SGB VIII|
Kita Finanzierung|§ 74a SGB VIII|
Jugendhilfeplanung; Kitaplanung; Bedarfsplanung Kita|§ 80 SGB VIII|
Jugendamt Umzug zuständig; Eltern verschiedene Städte Jugendamt|§ 86 SGB VIII|
Krippe Gebühr; Kita zu teuer; Kindergartengebühren; Geschwisterermäßigung Kita; Kitabeitrag befreit|§ 90 SGB VIII|Pauschalierte Kostenbeteiligung
Eltern zahlen Heimunterbringung; Heim Kosten Eltern; Einkommen Eltern Jugendamt; Inobhutnahme Kosten|§ 92 SGB VIII, § 91 SGB VIII, § 94 SGB VIII|
Azubi Pflegefamilie Lohn abgeben; Heimkind Ausbildungslohn|§ 94 SGB VIII|
Eltern Auskunft Jugendamt Einkommen|§ 97a SGB VIII|
Tagesmutter ohne Erlaubnis|§ 104 SGB VIII, § 43 SGB VIII|
Elterngeld Adoption; Elterngeld Großeltern; Elterngeld Ausländer; Elterngeld 30 Stunden; Elterngeld Einkommensgrenze; Elterngeld Stunden arbeiten|§ 1 BEEG|Berechtigte
Elterngeld 65 Prozent; Elterngeld 300 Euro; Mindestelterngeld; Elterngeld 1800|§ 2 BEEG|Höhe des Elterngeldes
Elterngeld Zwillinge; Geschwisterbonus|§ 2a BEEG|
Elterngeld welche Monate zählen; Elterngeld Bemessungszeitraum; Elterngeld Steuerbescheid|§ 2b BEEG|
Elterngeld Steuerklasse; Elterngeld Bonus Gehalt; Elterngeld Weihnachtsgeld|§ 2c BEEG, § 2e BEEG|
Elterngeld Selbständige|§ 2d BEEG|
Elterngeld Mutterschaftsgeld; Mutterschutz angerechnet Elterngeld|§ 3 BEEG|Anrechnung
Vätermonate; Elterngeld 14 Monate; Elterngeld aufteilen; Elterngeld Vater; Elterngeld gleichzeitig; Frühchen Elterngeld|§ 4 BEEG|
Basiselterngeld|§ 4a BEEG, § 4 BEEG|
Partnerschaftsbonus|§ 4b BEEG|
Elterngeld alleinerziehend|§ 4c BEEG|
Elterngeld Frist; Elterngeld drei Monate rückwirkend; Elterngeld ändern|§ 7 BEEG|
Elterngeld Arbeitgeberbescheinigung|§ 9 BEEG|
Elterngeld Jobcenter; Elterngeld Unterhalt; Elterngeld Bürgergeld|§ 10 BEEG, § 11 BEEG|
Elterngeldstelle|§ 12 BEEG|
Elternzeit Vater; Elternzeit Großeltern; Elternzeit drei Jahre; Elternzeit beide Eltern; Elternzeit Teilzeit abgelehnt; 32 Stunden Elternzeit; Elternzeit Arbeitgeber ablehnen|§ 15 BEEG|Anspruch auf Elternzeit
Elternzeit sieben Wochen; Elternzeit aufteilen; Elternzeit schriftlich; Elternzeit abbrechen; Elternzeit vorzeitig beenden; Elternzeit Arbeitgeber mitteilen|§ 16 BEEG|Inanspruchnahme der Elternzeit
Resturlaub Elternzeit|§ 17 BEEG|
Azubi Elternzeit|§ 20 BEEG|
Elternzeitvertretung; Vertretung befristet Elternzeit|§ 21 BEEG|
Kindergeld Ausland; Kindergeld Vollwaise|§ 1 BKGG|
Kindergeld beide Eltern; Kindergeld Großeltern|§ 3 BKGG, § 64 EStG|
KiZ; Zuschlag für arme Familien; Kinderzuschlag Vermögen; Kinderzuschlag Höhe; Kinderzuschlag beantragen; Kinderzuschlag Familienkasse|§ 6a BKGG|
Kinderzuschlag Bildung Teilhabe; Wohngeld Schulausflug; Schulbedarf Wohngeld|§ 6b BKGG|
Familienkasse|§ 7 BKGG|
Kinderzuschlag zurückzahlen|§ 11 BKGG, § 50 SGB X|
Unterhaltsvorschuss neuer Partner; Unterhaltsvorschuss heiraten; Unterhaltsvorschuss bis 18; Vater unbekannt Unterhaltsvorschuss; Unterhaltsvorschuss Wechselmodell; Kindsvater zahlt nicht; Ex zahlt keinen Unterhalt; Unterhaltsvorschuss Ausländer|§ 1 UVG|Berechtigte
Vater zahlt Unterhalt; Mutter zahlt Unterhalt; Vater zahlt keinen Unterhalt Kind|§ 1 UVG, § 1601 BGB|
Unterhaltsvorschuss Kindergeld abziehen; Unterhaltsvorschuss Betrag|§ 2 UVG|
Unterhaltsvorschuss rückwirkend|§ 4 UVG|
Unterhaltsvorschuss zurückzahlen; Unterhaltsvorschuss zu Unrecht|§ 5 UVG|
Unterhaltsvorschuss Auskunft; Unterhaltsvorschuss Umzug melden|§ 6 UVG|
Unterhaltsvorschuss Vater zurückholen; Jugendamt fordert Unterhalt Vater; Unterhaltsvorschuss Rückgriff|§ 7 UVG|Übergang von Ansprüchen
Unterhaltsvorschusskasse; Unterhaltsvorschuss beantragen|§ 9 UVG|
`;

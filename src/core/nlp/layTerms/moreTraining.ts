/** More everyday names for apprentices, young workers and the protection of minors; form as in dataProtection.ts. */
export const LAY_TERMS_MORE_TRAINING = `
was ist Berufsbildung; Ziel Berufsausbildung|§ 1 BBiG|
anerkannter Ausbildungsberuf; Ausbildungsberufe; Minderjährige nicht anerkannter Beruf|§ 4 BBiG|
wie lange dauert Ausbildung; Ausbildungsrahmenplan|§ 5 BBiG|
Lehre in Teilzeit|§ 7a BBiG|
Abitur Ausbildung kürzer; Vorbildung anrechnen Ausbildung|§ 8 BBiG, § 7 BBiG|
Lehrstelle Vertrag; Ausbildungsvertrag unterschreiben Eltern|§ 10 BBiG, § 11 BBiG|
nach Lehre bleiben müssen; Rückzahlung Ausbildungskosten; Lehrgeld bezahlen|§ 12 BBiG|
Azubi muss putzen; ausbildungsfremde Arbeit; Azubi private Einkäufe Chef; Azubi nur Hilfsarbeiten; wer bezahlt Werkzeug Lehre|§ 14 BBiG|Auszubildenden Aufgaben Ausbildungszweck dienen
Azubi Schweigepflicht; was muss Lehrling; Azubi lernen Pflicht|§ 13 BBiG|
nach Berufsschule arbeiten; Azubi Prüfung frei; Azubi Tag vor Prüfung|§ 15 BBiG|
Mindestlohn Azubi; wie viel verdient Azubi; Azubi Überstunden bezahlt|§ 17 BBiG|
Ausbildungsvergütung fällig|§ 18 BBiG|
Azubi krank Geld; Azubi Berufsschule Lohn|§ 19 BBiG|
vier Monate Probezeit; Azubi in Probezeit rausgeworfen|§ 20 BBiG, § 22 BBiG|
Prüfung bestanden Ausbildung vorbei; wann endet Lehre; durch Prüfung gefallen weiter|§ 21 BBiG|
Azubi fristlos; Azubi will Beruf wechseln; Lehrstelle wechseln|§ 22 BBiG|
Betrieb kündigt Azubi ohne Grund|§ 23 BBiG, § 22 BBiG|
nach Lehre einfach weitergearbeitet|§ 24 BBiG|
Praktikant Vertrag; Volontariat|§ 26 BBiG|
zu viele Azubis; Anzahl Azubis Fachkräfte|§ 27 BBiG|
Ausbilder vorbestraft|§ 29 BBiG|
ohne Meister ausbilden; Ausbildereignung|§ 30 BBiG|
Ausbildung verbieten Betrieb; Betrieb darf nicht mehr ausbilden|§ 33 BBiG|
Lehrvertrag bei Kammer eintragen; Ausbildungsvertrag IHK|§ 36 BBiG, § 35 BBiG|
wie oft Prüfung Ausbildung; Prüfungsgebühr Azubi; Prüfungszeugnis Ausbildung|§ 37 BBiG|
Fehlzeiten Prüfung Azubi; zur Prüfung nicht zugelassen|§ 43 BBiG, § 46 BBiG|
ohne Lehre Prüfung machen; Prüfung vorziehen Azubi|§ 45 BBiG|
zuständige Stelle Ausbildung; Kammer Ausbildung|§ 71 BBiG, § 76 BBiG|
Ausbildungsberater|§ 76 BBiG|
Kind oder Jugendlicher Arbeitsschutz|§ 2 JArbSchG|
Babysitten mit 13; Schülerjob; Nebenjob mit 14; Ferienarbeit; Schülerpraktikum; Zeitungsjunge|§ 5 JArbSchG|Beschäftigung von Kindern verboten
Kinderdarsteller; Kind im Film; Kind auf Bühne|§ 6 JArbSchG|
16-Jähriger Stunden arbeiten; unter 18 Überstunden; 40 Stunden Jugendliche; unter 18 arbeiten; Azubi unter 18; Jugendlicher lange arbeiten|§ 8 JArbSchG|Jugendliche acht Stunden täglich 40 Stunden wöchentlich
Azubi unter 18 Berufsschule; Berufsschule 9 Uhr|§ 9 JArbSchG|
Pause unter 18; Pausen minderjähriger Azubi|§ 11 JArbSchG|
Azubi abends arbeiten; mit 17 abends; mit 17 Nachtschicht; Bäckerlehrling früh; Jugendlicher nach 20 Uhr; Kellnern bis 22 Uhr|§ 14 JArbSchG|Jugendliche Zeit von 6 bis 20 Uhr
Samstagsarbeit Azubi; Azubi am Wochenende|§ 16 JArbSchG, § 15 JArbSchG|
Urlaub minderjähriger Azubi; Urlaub unter 18|§ 19 JArbSchG|
Jugendliche Maschinen; Jugendliche Gefahrstoffe|§ 22 JArbSchG|
Vorbestrafter Jugendliche beschäftigen|§ 25 JArbSchG|
Chef schlägt Azubi; Alkohol an Azubi|§ 31 JArbSchG|
Gesundheitscheck Azubi; Untersuchung vor Ausbildung; Azubi Arztbescheinigung|§ 32 JArbSchG, § 33 JArbSchG|
Bußgeld Jugendarbeitsschutz|§ 58 JArbSchG|
Kind Definition Jugendschutz|§ 1 JuSchG|
Alter kontrollieren; Ausweis zeigen lassen Alkohol; Altersnachweis; Kassierer Alter prüfen|§ 2 JuSchG|
mit 16 in Kneipe; Kinder Restaurant abends; Jugendliche nach Mitternacht Gaststätte; Shishabar Jugendliche|§ 4 JuSchG, § 10 JuSchG|
mit 17 in Club; Disko bis Mitternacht; Abifeier Jugendliche; wie lange feiern mit 16; 15 Disco; 14 Disco|§ 5 JuSchG|
Jugendliche Spielautomat; Minderjährige Casino|§ 6 JuSchG|
Bier mit 14; Wodka unter 18; Alcopops; Alkohol Automaten; Mischgetränke Jugendliche; Sekt mit Eltern|§ 9 JuSchG|
Vape; Shisha unter 18; Zigarettenautomat|§ 10 JuSchG|
Kinofilm ab 12; Film ab 16 mit Eltern; Kino nachts Jugendliche|§ 11 JuSchG|
Spiel ab 18 verkaufen; Videospiel an Kinder|§ 12 JuSchG|
Altersfreigabe; FSK 16|§ 14 JuSchG|
Index jugendgefährdend; indizierter Film|§ 15 JuSchG, § 18 JuSchG|
Strafe Alkohol an Jugendliche; Bußgeld Jugendschutz; Wirt Jugendliche Bußgeld|§ 28 JuSchG, § 27 JuSchG|
`;

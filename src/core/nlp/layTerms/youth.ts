/** Lay terms of youth welfare and protection of minors; form as in dataProtection.ts, in the order of the laws. */
export const LAY_TERMS_YOUTH = `
Jugendamt Aufgaben|§ 2 SGB VIII, § 69 SGB VIII|
Wunsch- und Wahlrecht Jugendhilfe|§ 5 SGB VIII|
Kindeswohlgefährdung|§ 8a SGB VIII, § 1666 BGB|
Jugendamt Schutzauftrag; Kindesmisshandlung melden|§ 8a SGB VIII, § 4 KKG|
Jugendhilfe Vorrang; Jugendhilfe Sozialhilfe Verhältnis|§ 10 SGB VIII|
Verfahrenslotse|§ 10b SGB VIII|
Jugendarbeit; Jugendverband|§ 11 SGB VIII, § 12 SGB VIII|
Jugendsozialarbeit; Schulsozialarbeit|§ 13 SGB VIII, § 13a SGB VIII|
Jugendamt Beratung; Beratung Eltern|§ 16 SGB VIII, § 17 SGB VIII, § 18 SGB VIII|
Beratung Trennung Scheidung Jugendamt|§ 17 SGB VIII|
Unterhalt Jugendamt Hilfe|§ 18 SGB VIII, § 55 SGB VIII|
Mutter-Kind-Einrichtung|§ 19 SGB VIII|
Tagesmutter; Kindertagespflege|§ 23 SGB VIII, § 43 SGB VIII|
Kitaplatz; Kindergartenplatz; Anspruch Kita; Rechtsanspruch Kindertagesstätte; Kitaplatz Anspruch; Krippe Platz; Kindergarten Anspruch; Ganztagsbetreuung|§ 24 SGB VIII|Anspruch auf Förderung in Tageseinrichtungen
Kita Platz; Kita Alter; Kindergarten Alter; Krippenplatz; Hort|§ 24 SGB VIII|Anspruch auf Förderung
Hilfe Erziehung; Hilfe Eltern Jugendamt; Kind schwierig Hilfe|§ 27 SGB VIII|
Erziehungsberatung|§ 28 SGB VIII|
Familienhilfe; sozialpädagogische Familienhilfe|§ 31 SGB VIII|
Tagesgruppe; soziale Gruppenarbeit; Erziehungsbeistand|§ 32 SGB VIII, § 29 SGB VIII, § 30 SGB VIII|
Vollzeitpflege; Pflegeeltern|§ 33 SGB VIII|
Heimerziehung; Kinderheim|§ 34 SGB VIII|
seelische Behinderung Kinder; Schulbegleitung|§ 35a SGB VIII|
Hilfeplan|§ 36 SGB VIII|
junge Volljährige Hilfe|§ 41 SGB VIII|
Inobhutnahme; Kind weggenommen Jugendamt|§ 42 SGB VIII|
Kind wegnehmen; Kind Familie nehmen; Kind aus Familie; Kind Obhut|§ 42 SGB VIII, § 1666 BGB|Inobhutnahme
Jugendamt Kind weg; Jugendamt Kind; Jugendamt nimmt Kind|§ 42 SGB VIII, § 8a SGB VIII|Inobhutnahme
Kindertagespflege Erlaubnis; Tagesmutter Erlaubnis; Tagespflege Erlaubnis; Tagesmutter werden; Kinder betreuen Erlaubnis; Tagesvater|§ 43 SGB VIII|Erlaubnis zur Kindertagespflege
Pflegekind Erlaubnis|§ 44 SGB VIII|
Betriebserlaubnis Kita; Betriebserlaubnis Einrichtung|§ 45 SGB VIII|
Jugendgerichtshilfe|§ 52 SGB VIII|
Beistandschaft|§ 55 SGB VIII|
Sorgeregister; Negativattest; Sorgeerklärung|§ 58 SGB VIII, § 59 SGB VIII|
Sozialdaten Jugendamt; Datenschutz Jugendamt|§ 61 SGB VIII, § 62 SGB VIII, § 65 SGB VIII|
Jugendhilfeausschuss|§ 71 SGB VIII|
freie Träger Jugendhilfe; Anerkennung Träger Jugendhilfe|§ 75 SGB VIII, § 3 SGB VIII|
Jugendamt zuständig; örtliche Zuständigkeit Jugendamt|§ 86 SGB VIII|
Beiträge Kita; Kita-Gebühren; Kitagebühren; Elternbeitrag; Elternbeitrag erlassen; Kita kostenlos; Kita Kosten|§ 90 SGB VIII|Kostenbeteiligung
Jugendamt Kosten; Kostenbeitrag Heim; Kostenheranziehung|§ 91 SGB VIII, § 92 SGB VIII, § 94 SGB VIII|
Statistik Jugendhilfe|§ 98 SGB VIII, § 99 SGB VIII|
erziehungsbeauftragte Person; Muttizettel|§ 1 JuSchG|
Jugendliche Gaststätte; Jugendliche Kneipe|§ 4 JuSchG|
Disco Alter; Disco 16; Disko; Jugendliche Club; Jugendliche Tanz; Disko 16; Club 16; Party Jugendliche; feiern Jugendliche|§ 5 JuSchG|Tanzveranstaltungen
Jugendschutz Disco; Jugendliche Disko|§ 5 JuSchG, § 4 JuSchG|
Jugendliche Spielhalle; Jugendliche Glücksspiel|§ 6 JuSchG|
Jugendschutz Alkohol; Alkohol Jugendliche; Alkohol Alter; Bier Alter; Bier 16; Schnaps 18|§ 9 JuSchG|alkoholische Getränke
Bier Jugendliche; 16-Jährige Alkohol; Alkohol verkaufen Jugendliche; Wein Jugendliche|§ 9 JuSchG|Alkoholische Getränke
Jugendschutz Rauchen; Rauchen Jugendliche; Jugendliche Zigaretten; rauchen Alter|§ 10 JuSchG|
Jugendliche Kino; Film FSK|§ 11 JuSchG, § 14 JuSchG|
Videospiele Alter; USK|§ 12 JuSchG, § 14 JuSchG|
`;

/** Lay terms of vocational training, young workers and student grants; form as in dataProtection.ts, in the order of the laws. */
export const LAY_TERMS_TRAINING = `
Ausbildungsordnung|§ 4 BBiG, § 5 BBiG|
Ausbildungsdauer verkürzen|§ 8 BBiG|
Ausbildungsdauer; Ausbildung verkürzen|§ 8 BBiG, § 5 BBiG|
Lehre verkürzen; Lehre verlängern; Ausbildung verlängern; Ausbildung Teilzeit|§ 8 BBiG, § 7a BBiG|Verkürzung oder Verlängerung der Ausbildungsdauer
Ausbildungsvertrag Inhalt|§ 11 BBiG|
Ausbildungsvertrag stehen; Ausbildungsvertrag schriftlich; Ausbildungsvertrag Angaben; Lehrvertrag|§ 11 BBiG, § 10 BBiG|Vertragsniederschrift
Pflichten Auszubildende|§ 13 BBiG|
Berichtsheft|§ 13 BBiG, § 14 BBiG, § 43 BBiG|Ausbildungsnachweis
Arbeitsmittel Ausbildung; Werkzeug Azubi; Pflichten Ausbildende; Ausbildungsmittel; Ausbildungskosten|§ 14 BBiG|
Berufsschule freistellen; Azubi Berufsschule; Berufsschultag|§ 15 BBiG|Freistellung
Ausbildung Zeugnis; Ausbildungszeugnis|§ 16 BBiG|
Ausbildungsvergütung; Azubi Gehalt; Lehrlingslohn; Ausbildung Vergütung; Mindestausbildungsvergütung|§ 17 BBiG|Vergütung
Azubi Vergütung; Ausbildung Lohn|§ 17 BBiG|Vergütungsanspruch
Probezeit Ausbildung; Probezeit Azubi; Lehre Probezeit; Lehrling Probezeit|§ 20 BBiG|Probezeit
Ausbildung Ende; Übernahme Ausbildung|§ 21 BBiG, § 24 BBiG|
Ausbildung verlängern; Prüfung nicht bestanden Ausbildung|§ 21 BBiG, § 37 BBiG|
Ausbildung kündigen; Kündigung Ausbildungsverhältnis; Azubi kündigen; Ausbildung abbrechen; Lehre abbrechen; Lehrling kündigen; Lehre kündigen|§ 22 BBiG|Kündigung
Ausbildung Schadensersatz Auflösung|§ 23 BBiG|
Übernahme Azubi; Weiterbeschäftigung Ausbildung|§ 24 BBiG|
Ausbildungsstätte Eignung|§ 27 BBiG|
Ausbildender geeignet; Ausbildungsstätte geeignet|§ 27 BBiG, § 28 BBiG, § 29 BBiG|
Ausbilder Eignung|§ 28 BBiG, § 30 BBiG|
darf ausbilden; Betrieb ausbilden; Ausbilderschein; AEVO|§ 28 BBiG, § 30 BBiG, § 29 BBiG|Eignung von Ausbildenden und Ausbildern
Ausbildung Verzeichnis eintragen|§ 34 BBiG, § 36 BBiG|
Prüfung wiederholen|§ 37 BBiG|
Prüfung nicht bestanden Ausbildung; Abschlussprüfung wiederholen; Abschlussprüfung durchgefallen|§ 37 BBiG, § 21 BBiG|
Prüfungsausschuss|§ 39 BBiG, § 40 BBiG|
Abschlussprüfung Zulassung|§ 43 BBiG|
Externenprüfung; Abschlussprüfung vorzeitig|§ 45 BBiG|
Zwischenprüfung|§ 48 BBiG|
ausländischer Abschluss gleichwertig; Berufsabschluss anerkennen|§ 50a BBiG, § 4 BQFG|
Umschulung Beruf; Fortbildungsprüfung|§ 58 BBiG, § 53 BBiG, § 60 BBiG|
Berufsbildungsausschuss|§ 77 BBiG, § 79 BBiG|
Ausbildungsförderung|§ 1 BAföG|
BAföG|§ 1 BAföG, § 8 BAföG, § 11 BAföG|
BAföG Schüler|§ 2 BAföG, § 12 BAföG|
BAföG Ausland|§ 5 BAföG|
BAföG Fachrichtungswechsel; Studienfach wechseln BAföG|§ 7 BAföG|
BAföG bekommen; BAföG Anspruch; BAföG Ausländer|§ 8 BAföG, § 1 BAföG, § 7 BAföG|
BAföG Alter; Ausbildungsförderung Alter; Altersgrenze BAföG|§ 10 BAföG|Alter
BAföG elternunabhängig|§ 11 BAföG|
BAföG Eltern; BAföG Einkommen Eltern|§ 11 BAföG, § 24 BAföG, § 25 BAföG|Einkommen der Eltern
BAföG Höhe; BAföG Bedarf|§ 13 BAföG, § 12 BAföG|
BAföG Förderungshöchstdauer; BAföG lange|§ 15 BAföG, § 15a BAföG|
BAföG Rückzahlung; BAföG zurückzahlen; BAföG Darlehen; BAföG zurück|§ 18 BAföG, § 17 BAföG|
BAföG Vermögen|§ 27 BAföG, § 29 BAföG|
BAföG Antrag|§ 46 BAföG|
BAföG Leistungsnachweis|§ 48 BAföG|
Kind arbeiten; Ferienjob; Schüler arbeiten; Zeitungen austragen; 13 Jahre arbeiten; Kind Nebenjob|§ 5 JArbSchG, § 7 JArbSchG|Verbot der Beschäftigung von Kindern
Jugendlicher arbeiten; Jugendliche Stunden arbeiten; Schüler Ferienjob; Ferienjob; Nebenjob Schüler; Jugendliche Arbeitszeit; Kinderarbeit|§ 8 JArbSchG, § 5 JArbSchG|
Jugendlicher Pause|§ 11 JArbSchG|
Jugendlicher Nachtarbeit; Jugendlicher nachts; Jugendliche nachts arbeiten|§ 14 JArbSchG|
Jugendlicher Samstag; Jugendlicher Sonntag arbeiten; Jugendliche Wochenende; Jugendliche Sonntag|§ 16 JArbSchG, § 17 JArbSchG|
Jugendlicher Urlaub|§ 19 JArbSchG|
Jugendlicher gefährliche Arbeit|§ 22 JArbSchG|
Akkord Jugendliche|§ 22 JArbSchG, § 23 JArbSchG|
Jugendlicher Arzt Untersuchung; Jugendliche Untersuchung Arbeit; Erstuntersuchung|§ 32 JArbSchG|
Aufstiegs-BAföG; Meister-BAföG|§ 1 AFBG, § 2 AFBG|
`;

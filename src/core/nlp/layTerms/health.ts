/** Lay terms of infection control and health care; form as in dataProtection.ts, in the order of the laws. */
export const LAY_TERMS_HEALTH = `
Krankheit melden Gesundheitsamt; meldepflichtige Krankheiten; meldepflichtig|§ 6 IfSG, § 7 IfSG|Meldepflichtige Krankheiten
Masernimpfung; Impfpflicht Masern; Impfung Kind; Kind impfen; Masern Kind; Masern Schule; Masern geimpft; Masern Kita; Masernschutz; Impfpflicht Kita; Kita geimpft; Impfung Empfehlung; STIKO|§ 20 IfSG|Schutzimpfungen
Seuche Maßnahmen; Schließung Infektion; Infektionsschutz Maßnahmen|§ 28 IfSG|
Quarantäne|§ 30 IfSG|
Kita Krankheit Attest; Läuse Schule; krank Schule betreten; Läuse; Läuse Kita; ansteckend Schule; Schule krank Kind; Kita krank Kind|§ 34 IfSG|Gemeinschaftseinrichtungen
Hygieneplan; Krankenhaus Hygiene|§ 36 IfSG, § 23 IfSG|
Trinkwasser|§ 37 IfSG|
Gesundheitszeugnis Lebensmittel; Koch Belehrung; Belehrung Gesundheitsamt; Gesundheitsausweis; Gastronomie Belehrung; Lebensmittel Gesundheitsamt|§ 43 IfSG|Belehrung
Küche Gesundheitsamt; Lebensmittel Belehrung; Hygienebelehrung; rote Karte Gesundheitsamt|§ 43 IfSG, § 42 IfSG|
Quarantäne Entschädigung; Verdienstausfall Quarantäne; Quarantäne Lohn; Quarantäne Geld; Schule geschlossen Lohn; Quarantäne Arbeitgeber; Absonderung Entschädigung|§ 56 IfSG|Entschädigung
Impfschaden|§ 60 IfSG|
Organspende|§ 3 TPG, § 2 TPG|
Arzneimittel Apotheke; Medikament Apothekenpflicht|§ 43 AMG, § 48 AMG|
Heilpraktiker|§ 1 HeilprG|
`;

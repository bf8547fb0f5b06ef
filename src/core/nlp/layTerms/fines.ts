/** Lay terms of regulatory offences; form as in dataProtection.ts, in the order of the laws. */
export const LAY_TERMS_FINES = `
Ordnungswidrigkeit Definition; Begriff Ordnungswidrigkeit|§ 1 OWiG|Begriffsbestimmung
Fahrlässige Ordnungswidrigkeit; Vorsatz Ordnungswidrigkeit|§ 10 OWiG|
Irrtum Ordnungswidrigkeit|§ 11 OWiG|
Kind Bußgeld; Jugendliche Bußgeld; Alter Bußgeld; Verantwortlichkeit Ordnungswidrigkeit|§ 12 OWiG|Verantwortlichkeit
Versuch Ordnungswidrigkeit|§ 13 OWiG|
Beteiligung Ordnungswidrigkeit|§ 14 OWiG|
Bußgeld Höhe; Bußgeld Höhe maximal; Bußgeld höchstens; Geldbuße Höhe; Höchstbetrag Bußgeld|§ 17 OWiG|Höhe der Geldbuße
Bußgeld Raten; Bußgeld Zahlungserleichterung|§ 18 OWiG, § 93 OWiG|
mehrere Ordnungswidrigkeiten; Tateinheit; Tatmehrheit|§ 19 OWiG, § 20 OWiG|
Ordnungswidrigkeit Straftat zugleich; Ordnungswidrigkeit und Straftat|§ 21 OWiG|
Einziehung Ordnungswidrigkeit|§ 22 OWiG|
Gesamtschuld Bußgeld; Verantwortlichkeit juristische Person; Firma Bußgeld; Geldbuße Unternehmen; Verbandsgeldbuße|§ 30 OWiG|Geldbuße gegen juristische Personen
Ordnungswidrigkeit Verjährung; Bußgeld verjährt|§ 31 OWiG, § 26 StVG|Verfolgungsverjährung
Unterbrechung Verjährung Bußgeld|§ 33 OWiG|
Vollstreckungsverjährung Bußgeld|§ 34 OWiG|
Verfolgungsbehörde; Zuständigkeit Bußgeld|§ 35 OWiG, § 36 OWiG|
Ordnungswidrigkeit einstellen; Opportunitätsprinzip; Bußgeldverfahren einstellen; Bußgeld einstellen; Verfahren einstellen Behörde|§ 47 OWiG|Verfolgung von Ordnungswidrigkeiten
Bußgeld Akteneinsicht|§ 49 OWiG|
Bußgeld Wiedereinsetzung|§ 52 OWiG|
Polizei Ordnungswidrigkeit|§ 53 OWiG|
Anhörung Bußgeld; Anhörungsbogen; Anhörung Betroffener|§ 55 OWiG|
Verwarnungsgeld; Verwarnung Bußgeld; Verwarnung; Verwarngeld; Verwarnung Geld|§ 56 OWiG|Verwarnung durch die Verwaltungsbehörde
Inhalt Bußgeldbescheid; Bußgeldbescheid stehen|§ 66 OWiG|
Bußgeldbescheid Einspruch; Bußgeld Einspruch; gegen Bußgeld; Bußgeld vorgehen; Bußgeldbescheid vorgehen; Einspruch Frist Bußgeld; Bußgeld zwei Wochen|§ 67 OWiG|Einspruch Form und Frist
Bußgeldbescheid wehren; Bußgeld wehren; Bußgeld Frist; Bußgeldbescheid Frist; Blitzer Einspruch|§ 67 OWiG|Einspruch
Amtsgericht Bußgeld|§ 68 OWiG|
Einspruch zurücknehmen Bußgeld|§ 69 OWiG, § 67 OWiG|
Bußgeld Gericht; Hauptverhandlung Bußgeld|§ 71 OWiG, § 73 OWiG, § 74 OWiG|
Rechtsbeschwerde|§ 79 OWiG|
Vollstreckung Bußgeld; Bußgeld bezahlen|§ 89 OWiG, § 90 OWiG, § 96 OWiG|Vollstreckung der Bußgeldentscheidung Erzwingungshaft
Bußgeld nicht zahlen; Bußgeld Haft|§ 96 OWiG|
Bußgeld ignorieren; Erzwingungshaft|§ 96 OWiG, § 95 OWiG|Erzwingungshaft
Kosten Bußgeldverfahren|§ 105 OWiG, § 107 OWiG|
falsche Personalien; falscher Name Polizei; Polizei Name; Personalien; Personalien verweigern; Name angeben Polizei|§ 111 OWiG|Falsche Namensangabe
Ruhestörung; Lärmbelästigung; Nachtruhe; Party Lärm; Lärm nachts; ruhestörender Lärm; unzulässiger Lärm; Nachbarn laut|§ 117 OWiG|unzulässiger Lärm
Belästigung Allgemeinheit; Grober Unfug; urinieren|§ 118 OWiG|
Kampfhund Ordnungswidrigkeit; gefährlicher Hund frei|§ 121 OWiG|
Aufsichtspflicht Betrieb; Aufsichtspflichtverletzung|§ 130 OWiG|
`;

/** Lay terms of the environment and animals; form as in dataProtection.ts, in the order of the laws. */
export const LAY_TERMS_ENVIRONMENT = `
schädliche Umwelteinwirkung; Immission Begriff; Begriff Emission|§ 3 BImSchG|Begriffsbestimmungen
Anlage Genehmigung; immissionsschutzrechtliche Genehmigung; Genehmigung Immissionsschutz; genehmigungsbedürftig|§ 4 BImSchG|Genehmigung
Fabrik Genehmigung; Anlage Genehmigung Lärm; Fabrik Abgase; Industrieanlage Genehmigung; Genehmigungsbedürftige Anlagen; Immissionsschutzgenehmigung|§ 4 BImSchG, § 6 BImSchG|Genehmigung
Vorsorgepflicht Betreiber; Betreiberpflichten; Pflichten Betreiber|§ 5 BImSchG|
Genehmigung Voraussetzungen Immissionsschutz|§ 6 BImSchG, § 5 BImSchG|
Vorbescheid Anlage|§ 9 BImSchG|
Genehmigungsverfahren Immissionsschutz; Anlage Öffentlichkeit|§ 10 BImSchG|
Genehmigungsverfahren Anlage|§ 10 BImSchG, § 19 BImSchG|
Anlage ändern; wesentliche Änderung Anlage|§ 15 BImSchG, § 16 BImSchG|
Anlage ändern; wesentliche Änderung Anlage; Änderung anzeigen Anlage|§ 16 BImSchG, § 15 BImSchG|
nachträgliche Anordnung|§ 17 BImSchG|
Genehmigung Anlage erlischt|§ 18 BImSchG|
Anlage stilllegen|§ 20 BImSchG|
Betrieb untersagen Immission|§ 20 BImSchG, § 25 BImSchG|
nicht genehmigungsbedürftige Anlage; Pflichten kleine Anlage; Kinderlärm; Spielplatz Lärm; Kita Lärm|§ 22 BImSchG|
Lärm Betrieb; Lärm Anlage|§ 22 BImSchG, § 24 BImSchG|
Emissionserklärung; Messung Emission|§ 27 BImSchG, § 26 BImSchG|
Autobahn Lärmschutz; Straße Lärmgrenzwert|§ 41 BImSchG, § 2 16. BImSchV|
Luftreinhalteplan; Dieselfahrverbot; Umweltzone; Luftqualität|§ 47 BImSchG, § 40 BImSchG|
Lärmaktionsplan|§ 47d BImSchG|
Lärmkarte; Umgebungslärm|§ 47d BImSchG, § 47c BImSchG|
Immissionsschutzbeauftragter|§ 53 BImSchG|
Störfallbeauftragter|§ 58a BImSchG|
Hochwasserschutz Pflicht|§ 5 WHG|
Gewässer benutzen; Wasser entnehmen; Gewässerbenutzung|§ 8 WHG, § 9 WHG|
Wasser Bach; Wasser pumpen; Bach pumpen; Gartenbewässerung Fluss|§ 8 WHG, § 9 WHG, § 25 WHG|Erlaubnis Bewilligung Benutzungen
Gewässer baden; Gemeingebrauch; Gemeingebrauch Gewässer; baden See|§ 25 WHG|
Wasser ablaufen Nachbar|§ 37 WHG|
Gewässerrandstreifen; Ufer frei; Uferstreifen|§ 38 WHG|Gewässerrandstreifen
Gewässer Unterhaltung|§ 39 WHG, § 40 WHG|
Brunnen; Grundwasser entnehmen; Gartenbrunnen|§ 46 WHG, § 49 WHG, § 8 WHG|
Brunnen bohren; Grundwasser nutzen; Garten Brunnen; Brunnen Erlaubnis|§ 46 WHG, § 8 WHG, § 49 WHG|
Wasserschutzgebiet|§ 51 WHG, § 52 WHG|
Abwasser; Kläranlage; Abwasser einleiten|§ 54 WHG, § 55 WHG, § 57 WHG, § 56 WHG|
Regenwasser; Niederschlagswasser|§ 55 WHG|
Abwasser einleiten|§ 57 WHG, § 60 WHG|
Öltank; wassergefährdend; Heizöltank; wassergefährdende Stoffe|§ 62 WHG|
Gewässerschutzbeauftragter|§ 64 WHG|
Überschwemmungsgebiet; Hochwasser bauen; Hochwassergebiet; Fluss bauen|§ 78 WHG, § 76 WHG|Bauliche Schutzvorschriften für festgesetzte Überschwemmungsgebiete
Eingriff Natur; Eingriffsregelung; Ausgleichsmaßnahmen Natur|§ 14 BNatSchG, § 15 BNatSchG|
Natur ausgleichen; Eingriff Natur; Ausgleich Bauherr; Eingriff ausgleichen; Ersatzzahlung|§ 15 BNatSchG, § 14 BNatSchG|Verursacherpflichten
Naturschutzgebiet; Landschaftsschutzgebiet|§ 23 BNatSchG, § 26 BNatSchG|
Landschaftsschutzgebiet; Nationalpark; Naturdenkmal|§ 26 BNatSchG, § 24 BNatSchG, § 28 BNatSchG|
Biotop|§ 30 BNatSchG|
FFH; Natura 2000|§ 34 BNatSchG, § 32 BNatSchG|
Hecke Sommer; Hecke schneiden Sommer; Hecke März; Baum fällen Verbot; Baum fällen Sommer; Hecke schneiden; Heckenschnitt; Baumfällung; Baum fällen|§ 39 BNatSchG|Allgemeiner Schutz wild lebender Tiere und Pflanzen
Hecke nicht schneiden; Gehölz schneiden; Bäume März; Pilze sammeln; Blumen pflücken|§ 39 BNatSchG|Allgemeiner Schutz
Vogelnest|§ 44 BNatSchG, § 39 BNatSchG|
geschützte Tiere; Wespennest; Artenschutz; Fledermaus|§ 44 BNatSchG, § 7 BNatSchG|
freie Landschaft betreten|§ 59 BNatSchG|
Wald betreten; Natur betreten; Pilze sammeln; Blumen pflücken|§ 59 BNatSchG, § 14 BWaldG, § 39 BNatSchG|
Abfall Begriff; Abfall wann|§ 3 KrWG|
Abfall Definition; Nebenprodukt|§ 3 KrWG, § 4 KrWG, § 5 KrWG|Begriffsbestimmungen
Abfallhierarchie|§ 6 KrWG|
Mülltrennung; Abfall trennen; Bioabfall|§ 9 KrWG, § 11 KrWG, § 20 KrWG|
Mülltrennung; Biomüll|§ 11 KrWG, § 20 KrWG, § 9 KrWG|
Abfall Entsorgungspflicht; Müllabfuhr Pflicht; Restmüll; Hausmüll; Überlassungspflicht|§ 17 KrWG, § 20 KrWG|
Müll entsorgen; Müll Pflicht; Abfall überlassen|§ 17 KrWG, § 7 KrWG|
Altkleidersammlung; gewerbliche Sammlung|§ 18 KrWG|
wild Müll; Müll illegal; Müll Wald|§ 28 KrWG, § 69 KrWG, § 326 StGB|
Abfall transportieren; Abfall Beförderung|§ 53 KrWG, § 54 KrWG|
Abfallbeauftragter|§ 59 KrWG|
Tier halten Pflicht; Tierhaltung Grundsätze; Hund halten artgerecht|§ 2 TierSchG|
Tier aussetzen; Hund ausgesetzt|§ 3 TierSchG|
Tier schlachten; schächten|§ 4a TierSchG, § 4 TierSchG|
Tierversuche|§ 7 TierSchG, § 8 TierSchG|
Tierheim Erlaubnis; Hundeschule Erlaubnis; Tierzucht gewerblich|§ 11 TierSchG|
Qualzucht|§ 11b TierSchG|
Tierhaltungsverbot|§ 16a TierSchG|
Tier töten; Tier grundlos; Tier einschläfern|§ 17 TierSchG, § 1 TierSchG, § 4 TierSchG|
Tier quälen; Tierquälerei; Tier misshandeln|§ 17 TierSchG, § 18 TierSchG|
Brennstoff Kamin; Holz verbrennen|§ 3 1. BImSchV|
Kaminofen; Kamin Grenzwert; Holzofen; Kaminofen alt; Ofen Grenzwert|§ 4 1. BImSchV, § 26 1. BImSchV, § 5 1. BImSchV|
Kamin; Feuerstätte|§ 4 1. BImSchV, § 3 1. BImSchV, § 26 1. BImSchV|
Schornsteinfeger; Schornsteinfeger wie oft; Feuerstättenschau; Heizung Messung|§ 15 1. BImSchV, § 14 1. BImSchV, § 1 SchfHwG, § 14 SchfHwG|
Altlast Begriff|§ 2 BBodSchG|
Boden verseucht; Boden sanieren; Altlast; Altlasten Sanierung; Altlast Kosten; Bodensanierung|§ 4 BBodSchG|Pflichten zur Gefahrenabwehr
Altlast Untersuchung; Bodenuntersuchung|§ 9 BBodSchG|
Altlast Ausgleich|§ 24 BBodSchG|
Umweltverträglichkeitsprüfung; UVP Pflicht; UVP|§ 6 UVPG, § 7 UVPG, § 3 UVPG|
Umweltverträglichkeitsprüfung nötig; Umweltverträglichkeitsprüfung Pflicht|§ 6 UVPG, § 7 UVPG, § 5 UVPG|UVP-Pflicht
UVP Beteiligung|§ 18 UVPG, § 17 UVPG|
Handymast; Mobilfunkmast|§ 2 26. BImSchV|
Mobilfunk; Elektrosmog; Hochspannungsleitung|§ 2 26. BImSchV, § 3 26. BImSchV|
Störfall Betrieb|§ 3 12. BImSchV, § 1 12. BImSchV|
Störfall; Seveso|§ 3 12. BImSchV, § 2 12. BImSchV|
Sportplatz laut; Sportplatz Lärm; Sportplatz Wohnhäuser; Sportanlage Lärm; Fußballplatz Lärm; Sportlärm|§ 2 18. BImSchV|Immissionsrichtwerte
Rasenmäher Sonntag; Laubbläser; Rasen mähen; Rasenmäher|§ 7 32. BImSchV|Betrieb in Wohngebieten
Solaranlage Einspeisevergütung; Photovoltaik Vergütung|§ 21 EEG, § 48 EEG|
Stromanbieter wechseln; Stromlieferung Grundversorgung; Strom abgestellt|§ 36 EnWG, § 20a EnWG|
Elektroschrott; Altgerät zurück|§ 17 ElektroG, § 10 ElektroG|
Pfand Flaschen; Einwegpfand|§ 31 VerpackG|
Umweltverband klagen; Naturschutzverband klagen|§ 2 UmwRG|
Umweltschaden|§ 5 USchadG, § 6 USchadG|
Jagd; Jagdschein|§ 15 BJagdG, § 1 BJagdG|
Verkehrslärm; Straßenlärm; Lärmschutzwand; Schienenlärm|§ 2 16. BImSchV, § 41 BImSchG, § 42 BImSchG|Immissionsgrenzwerte
`;

/** Lay terms of building, environment and energy; form as in everyday.ts, in the order of the laws. */
export const LAY_TERMS_BUILDING = `
Bebauungsplan aufstellen; Gemeinde Bebauungsplan; Bebauungsplan Verfahren|§ 2 BauGB, § 10 BauGB, § 1 BauGB|Aufstellung der Bauleitpläne
Bebauungsplan Inhalt; Bebauungsplan festsetzen|§ 9 BauGB|
Bürger beteiligen Bebauungsplan; Bebauungsplan auslegen; Einwendung Bebauungsplan|§ 3 BauGB|
Bebauungsplan abweichen|§ 31 BauGB|
Bauen Bebauungsplan; Bauvorhaben Bebauungsplan|§ 30 BauGB|
Baulücke bauen; ohne Bebauungsplan; bauen Bebauungsplan kein; Innenbereich bauen; Umgebung einfügen|§ 34 BauGB|im Zusammenhang bebauter Ortsteil
außerhalb Ort bauen; außerhalb Haus bauen; Haus Acker; Haus Wiese bauen; Haus Wald bauen; außerhalb Ortes Haus; bauen Außenbereich|§ 35 BauGB|Bauen im Außenbereich
Gemeinde zustimmen Bauvorhaben|§ 36 BauGB|
Veränderungssperre Dauer|§ 17 BauGB, § 14 BauGB|
Stadt Vorkaufsrecht; Gemeinde Vorkaufsrecht; Vorkaufsrecht Grundstück|§ 24 BauGB, § 25 BauGB|allgemeines Vorkaufsrecht
Vorkaufsrecht ausüben|§ 28 BauGB|
Grundstück umlegen; Grundstücke neu ordnen|§ 45 BauGB|
Enteignung Entschädigung|§ 93 BauGB|
Erschließung Pflicht; Erschließung Gemeinde|§ 123 BauGB|
Erschließungsbeitrag zahlen; Straße bezahlen Anlieger; Erschließungsbeitrag Höhe|§ 127 BauGB, § 131 BauGB, § 133 BauGB|
Sanierung Genehmigung; Sanierungsvermerk|§ 144 BauGB, § 143 BauGB|
Ausgleichsbetrag Sanierung|§ 154 BauGB|
Abriss Gebot; Rückbau|§ 179 BauGB|
Teilung Grundstück|§ 19 BauGB|
Natur Ausgleich Bebauungsplan; Ausgleich Kosten Gemeinde|§ 1a BauGB, § 135a BauGB|
reines Wohngebiet bauen; Wohngebiet Laden; Wohngebiet zulässig|§ 3 BauNVO, § 4 BauNVO|
Kerngebiet; Industriegebiet; Dorfgebiet; urbanes Gebiet; Sondergebiet|§ 7 BauNVO, § 9 BauNVO, § 5 BauNVO, § 6a BauNVO, § 11 BauNVO|
Ferienwohnung Wohngebiet|§ 13a BauNVO|
Garage Wohngebiet; Stellplatz Baugebiet|§ 12 BauNVO|
Nebenanlage; Gartenhaus Baugebiet|§ 14 BauNVO|
Vollgeschoss; Zahl Vollgeschosse|§ 20 BauNVO|
Baugrenze; Baulinie; überbaubare Fläche|§ 23 BauNVO|
geschlossene Bauweise; Bauweise|§ 22 BauNVO|
Fabrik Genehmigung; Anlage Genehmigung Lärm; Fabrik Abgase; Industrieanlage Genehmigung|§ 4 BImSchG, § 6 BImSchG|Genehmigung
Genehmigungsverfahren Immissionsschutz; Anlage Öffentlichkeit|§ 10 BImSchG|
Vorbescheid Anlage|§ 9 BImSchG|
Anlage ändern; wesentliche Änderung Anlage|§ 15 BImSchG, § 16 BImSchG|
nachträgliche Anordnung|§ 17 BImSchG|
Anlage stilllegen|§ 20 BImSchG|
nicht genehmigungsbedürftige Anlage; Pflichten kleine Anlage|§ 22 BImSchG|
Immissionsschutzbeauftragter|§ 53 BImSchG|
schädliche Umwelteinwirkung; Immission Begriff|§ 3 BImSchG|
Luftreinhalteplan; Dieselfahrverbot; Umweltzone|§ 47 BImSchG, § 40 BImSchG|
Lärmaktionsplan|§ 47d BImSchG|
Autobahn Lärmschutz; Straße Lärmgrenzwert|§ 41 BImSchG, § 2 16. BImSchV|
Kinderlärm|§ 22 BImSchG|
Sportplatz laut; Sportplatz Lärm; Sportplatz Wohnhäuser; Sportanlage Lärm|§ 2 18. BImSchV|Immissionsrichtwerte
Rasenmäher Sonntag; Laubbläser; Rasen mähen|§ 7 32. BImSchV|
Kaminofen; Kamin Grenzwert; Holzofen; Kaminofen alt; Ofen Grenzwert|§ 4 1. BImSchV, § 26 1. BImSchV, § 5 1. BImSchV|
Brennstoff Kamin; Holz verbrennen|§ 3 1. BImSchV|
Handymast; Mobilfunkmast|§ 2 26. BImSchV|
Störfall Betrieb|§ 3 12. BImSchV, § 1 12. BImSchV|
alte Heizung; Heizung austauschen; Heizung 30 Jahre; Ölheizung Verbot; Heizkessel alt|§ 72 GEG|Betriebsverbot für Heizkessel
neue Heizung; Wärmepumpe Pflicht; Heizung erneuerbar|§ 71 GEG|
Energieausweis Verkauf; Energieausweis Hausverkauf; Energieausweis vermieten|§ 80 GEG|Ausstellung und Verwendung von Energieausweisen
Dämmung Pflicht; Dachboden dämmen; Nachrüstung Haus|§ 47 GEG|
Neubau Energie|§ 10 GEG, § 15 GEG|
Solaranlage Einspeisevergütung; Photovoltaik Vergütung|§ 21 EEG, § 48 EEG|
Stromanbieter wechseln; Stromlieferung Grundversorgung; Strom abgestellt|§ 36 EnWG, § 20a EnWG|
Hecke Sommer; Hecke schneiden Sommer; Hecke März; Baum fällen Verbot; Baum fällen Sommer|§ 39 BNatSchG|
geschützte Tiere; Wespennest; Artenschutz; Fledermaus|§ 44 BNatSchG, § 7 BNatSchG|
Biotop|§ 30 BNatSchG|
Naturschutzgebiet; Landschaftsschutzgebiet|§ 23 BNatSchG, § 26 BNatSchG|
Wald betreten; Natur betreten; Pilze sammeln; Blumen pflücken|§ 59 BNatSchG, § 14 BWaldG, § 39 BNatSchG|
Eingriff Natur|§ 14 BNatSchG, § 15 BNatSchG|
Brunnen bohren; Grundwasser nutzen; Garten Brunnen; Brunnen Erlaubnis|§ 46 WHG, § 8 WHG, § 49 WHG|
Gewässer benutzen; Wasser entnehmen; Gewässerbenutzung|§ 8 WHG, § 9 WHG|
Gewässer baden; Gemeingebrauch|§ 25 WHG|
Abwasser einleiten|§ 57 WHG, § 60 WHG|
Überschwemmungsgebiet; Hochwasser bauen|§ 78 WHG, § 76 WHG|
Wasserschutzgebiet|§ 51 WHG, § 52 WHG|
Öltank; wassergefährdend|§ 62 WHG|
Wasser ablaufen Nachbar|§ 37 WHG|
Boden verseucht; Boden sanieren; verseuchter Boden; Altlast|§ 4 BBodSchG|Pflichten zur Gefahrenabwehr
Altlast Ausgleich|§ 24 BBodSchG|
Müll entsorgen; Müll Pflicht; Abfall überlassen|§ 17 KrWG, § 7 KrWG|
Abfall Begriff; Abfall wann|§ 3 KrWG|
Mülltrennung; Biomüll|§ 11 KrWG, § 20 KrWG, § 9 KrWG|
Abfallhierarchie|§ 6 KrWG|
Elektroschrott; Altgerät zurück|§ 17 ElektroG, § 10 ElektroG|
Pfand Flaschen; Einwegpfand|§ 31 VerpackG|
Umweltverträglichkeitsprüfung; UVP Pflicht; UVP|§ 6 UVPG, § 7 UVPG, § 3 UVPG|
Umweltverband klagen; Naturschutzverband klagen|§ 2 UmwRG|
Umwelt Informationen Behörde|§ 3 UIG|
Umweltschaden|§ 5 USchadG, § 6 USchadG|
Kleingarten; Schrebergarten|§ 1 BKleingG, § 3 BKleingG|
Jagd; Jagdschein|§ 15 BJagdG, § 1 BJagdG|
Kleingarten kündigen|§ 9 BKleingG|
`;

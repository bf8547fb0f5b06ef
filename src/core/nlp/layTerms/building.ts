/** Lay terms of planning, building and energy; form as in dataProtection.ts, in the order of the laws. */
export const LAY_TERMS_BUILDING = `
Ziele Bauleitplanung; Planungshoheit; Grundsätze Bauleitplanung; Abwägung Bauleitplanung|§ 1 BauGB|
Bebauungsplan aufstellen; Aufstellung Bauleitplan; Anspruch Bebauungsplan|§ 1 BauGB, § 2 BauGB|
Natur Ausgleich Bebauungsplan; Ausgleich Kosten Gemeinde|§ 1a BauGB, § 135a BauGB|
Bebauungsplan aufstellen; Gemeinde Bebauungsplan; Bebauungsplan Verfahren|§ 2 BauGB, § 10 BauGB, § 1 BauGB|Aufstellung der Bauleitpläne
Umweltprüfung Bauleitplanung; Umweltbericht|§ 2 BauGB, § 2a BauGB|
Bürger beteiligen Bebauungsplan; Bebauungsplan auslegen; Einwendung Bebauungsplan; Öffentlichkeitsbeteiligung Bauleitplanung; Bürgerbeteiligung Bebauungsplan; Bürger Bauleitplanung; Beteiligung Öffentlichkeit; Plan auslegen; Bauleitplanung beteiligen|§ 3 BauGB|Beteiligung der Öffentlichkeit
Behördenbeteiligung; Behörden beteiligen Bauleitplanung; Träger öffentlicher Belange|§ 4 BauGB|
Flächennutzungsplan|§ 5 BauGB|
Bebauungsplan Inhalt; Bebauungsplan festsetzen|§ 9 BauGB|
städtebaulicher Vertrag|§ 11 BauGB|
Vorhabenbezogener Bebauungsplan; Vorhaben- und Erschließungsplan; Durchführungsvertrag|§ 12 BauGB|
vereinfachtes Verfahren Bebauungsplan|§ 13 BauGB|
beschleunigtes Verfahren; Innenentwicklung|§ 13 BauGB, § 13a BauGB|
Bebauungsplan Innenentwicklung; beschleunigtes Verfahren|§ 13a BauGB|
Veränderungssperre|§ 14 BauGB|
Zurückstellung Baugesuch|§ 15 BauGB|
Veränderungssperre lange; Veränderungssperre verlängern|§ 17 BauGB|Geltungsdauer der Veränderungssperre
Veränderungssperre Dauer|§ 17 BauGB, § 14 BauGB|
Veränderungssperre Entschädigung|§ 18 BauGB|
Teilung Grundstück|§ 19 BauGB|
Stadt Vorkaufsrecht; Gemeinde Vorkaufsrecht; Vorkaufsrecht Grundstück|§ 24 BauGB, § 25 BauGB|allgemeines Vorkaufsrecht
Gemeinde Haus kaufen; Gemeinde Grundstück kaufen; Kommune Vorkaufsrecht|§ 24 BauGB, § 25 BauGB|Vorkaufsrecht
Vorkaufsrecht abwenden|§ 27 BauGB|
Vorkaufsrecht ausüben; Vorkaufsrecht Frist|§ 28 BauGB|
Bauen Bebauungsplan; Bauvorhaben Bebauungsplan|§ 30 BauGB|
Bebauungsplan; B-Plan|§ 30 BauGB, § 8 BauGB, § 9 BauGB, § 10 BauGB|
Bebauungsplan abweichen; Befreiung Bebauungsplan; Befreiung Festsetzung; Festsetzungen abweichen; Ausnahme Bebauungsplan|§ 31 BauGB|Ausnahmen und Befreiungen
Planreife; Bauen vor Bebauungsplan|§ 33 BauGB|
Baulücke bauen; ohne Bebauungsplan; bauen Bebauungsplan kein; Innenbereich bauen; Umgebung einfügen; kein Bebauungsplan|§ 34 BauGB|im Zusammenhang bebauter Ortsteil
Innenbereich; unbeplanter Innenbereich; Baulücke|§ 34 BauGB|Zulässigkeit von Vorhaben innerhalb der im Zusammenhang bebauten Ortsteile
außerhalb Ort bauen; außerhalb Haus bauen; Haus Acker; Haus Wiese bauen; Haus Wald bauen; außerhalb Ortes Haus; bauen Außenbereich; Außenbereich; privilegiertes Vorhaben; grüne Wiese; außerhalb Dorf bauen; außerhalb bauen; Acker bauen; Landwirt bauen; Wald bauen|§ 35 BauGB|Bauen im Außenbereich
Windräder Außenbereich; Windenergie Außenbereich|§ 35 BauGB, § 249 BauGB|
Gemeinde zustimmen Bauvorhaben; Gemeindliches Einvernehmen|§ 36 BauGB|
Planungsschaden; Entschädigung Bebauungsplan; Entschädigung Planung|§ 39 BauGB, § 42 BauGB|
Grundstück umlegen; Grundstücke neu ordnen; Umlegung|§ 45 BauGB|
Enteignung zulässig|§ 87 BauGB, § 85 BauGB, Art. 14 GG|
Enteignung Entschädigung|§ 93 BauGB|
Erschließung Pflicht; Erschließung Gemeinde; Erschließungslast|§ 123 BauGB|
Erschließungsbeitrag|§ 127 BauGB|
Erschließungskosten; Straßenausbau Kosten|§ 127 BauGB, § 128 BauGB, § 129 BauGB|
Erschließung Kosten; Straße Kosten Anlieger; Anliegerbeitrag; Erschließungsstraße; Erschließungskosten Anlieger|§ 127 BauGB, § 129 BauGB|Erschließungsbeitrag
Erschließungsbeitrag zahlen; Straße bezahlen Anlieger; Erschließungsbeitrag Höhe|§ 127 BauGB, § 131 BauGB, § 133 BauGB|
Erschließungsbeitrag Höhe; Erschließungsbeitrag Verteilung|§ 131 BauGB, § 130 BauGB|
Erschließungsbeitrag Fälligkeit; Erschließungsbeitrag zahlen|§ 135 BauGB, § 133 BauGB, § 134 BauGB|
Sanierungsgebiet|§ 136 BauGB, § 142 BauGB|
Sanierungsgebiet|§ 142 BauGB, § 136 BauGB|
sanierungsrechtliche Genehmigung|§ 144 BauGB|
Sanierung Genehmigung; Sanierungsvermerk|§ 144 BauGB, § 143 BauGB|
Ausgleichsbetrag Sanierung|§ 154 BauGB|
soziale Stadt; Stadtumbau|§ 171e BauGB, § 171a BauGB|
Milieuschutz; Erhaltungssatzung|§ 172 BauGB|
Baugebot|§ 176 BauGB|
Modernisierungsgebot; Baugebot; Rückbaugebot; Pflanzgebot|§ 177 BauGB, § 176 BauGB, § 179 BauGB, § 178 BauGB|
Abriss Gebot; Rückbau|§ 179 BauGB|
Gutachterausschuss|§ 192 BauGB, § 193 BauGB|
Bodenrichtwert; Verkehrswert|§ 194 BauGB, § 196 BauGB|
Fehler Bebauungsplan; Planerhaltung|§ 214 BauGB, § 215 BauGB|
Reines Wohngebiet|§ 3 BauNVO|
reines Wohngebiet bauen; Wohngebiet Laden; Wohngebiet zulässig; reines Wohngebiet zulässig|§ 3 BauNVO, § 4 BauNVO|
Allgemeines Wohngebiet|§ 4 BauNVO|
Dorfgebiet; Kerngebiet; urbanes Gebiet; Industriegebiet|§ 5 BauNVO, § 7 BauNVO, § 6a BauNVO, § 9 BauNVO|
Mischgebiet; Mischgebiet Betriebe; Mischgebiet zulässig; Gewerbe Mischgebiet|§ 6 BauNVO|Mischgebiete
Kerngebiet; Industriegebiet; Dorfgebiet; urbanes Gebiet; Sondergebiet|§ 7 BauNVO, § 9 BauNVO, § 5 BauNVO, § 6a BauNVO, § 11 BauNVO|
Gewerbegebiet|§ 8 BauNVO|
Einkaufszentrum; großflächiger Einzelhandel|§ 11 BauNVO|
Garage Wohngebiet; Stellplatz Baugebiet|§ 12 BauNVO|
Freiberufler Wohngebiet|§ 13 BauNVO|
Ferienwohnung Wohngebiet; Ferienwohnung Baugebiet|§ 13a BauNVO|
Nebenanlage; Gartenhaus Baugebiet|§ 14 BauNVO|
Stellplätze Wohngebiet; Garagen Baugebiet|§ 14 BauNVO, § 12 BauNVO|
Gartenhaus; Gartenhütte; Gartenlaube; Geräteschuppen; Schuppen; Gewächshaus; Spielhaus; Schwimmbecken; Pool Garten|§ 14 BauNVO|verfahrensfreie Vorhaben Gebäude ohne Aufenthaltsräume Nebenanlagen
Carport; Garage bauen; Fertiggarage|§ 12 BauNVO|verfahrensfreie Vorhaben Garagen Stellplätze
Gebot der Rücksichtnahme|§ 15 BauNVO|
Maß der Nutzung; Vollgeschoss; Bauweise; Baugrenze; Baulinie|§ 16 BauNVO, § 20 BauNVO, § 22 BauNVO, § 23 BauNVO|
Grundflächenzahl; GRZ|§ 19 BauNVO|
Vollgeschoss; Zahl Vollgeschosse; Geschossflächenzahl; GFZ|§ 20 BauNVO|
geschlossene Bauweise; Bauweise|§ 22 BauNVO|
Baugrenze; Baulinie; überbaubare Fläche|§ 23 BauNVO|
Neubau Energie|§ 10 GEG, § 15 GEG|
Dämmung Pflicht; Dachboden dämmen; Nachrüstung Haus; Dachdämmung; Geschossdecke dämmen|§ 47 GEG|
neue Heizung; Wärmepumpe Pflicht; Heizung erneuerbar; Heizungsgesetz; 65 Prozent erneuerbare Energien Heizung|§ 71 GEG|
alte Heizung; Heizung austauschen; Heizung 30 Jahre; Ölheizung Verbot; Heizkessel alt|§ 72 GEG|Betriebsverbot für Heizkessel
Ölheizung; Heizkessel 30 Jahre; Ölheizung raus; Gasheizung|§ 72 GEG, § 71 GEG|Betriebsverbot für Heizkessel
Heizung prüfen|§ 74 GEG, § 60a GEG|
Energieausweis gültig|§ 79 GEG|
Energieausweis|§ 79 GEG, § 80 GEG|
Energieausweis Verkauf; Energieausweis Hausverkauf; Energieausweis vermieten; Energieausweis vorlegen; Energieausweis Pflicht|§ 80 GEG|Ausstellung und Verwendung von Energieausweisen
Energieberater; Energieausweis Aussteller|§ 88 GEG|
`;

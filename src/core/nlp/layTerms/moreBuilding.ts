/** More everyday names of planning and building, section by section of the BauGB and the BauNVO; form as in dataProtection.ts. */
export const LAY_TERMS_MORE_BUILDING = `
Stadtplanung Ziele; nachhaltige Stadtentwicklung; Belange abwägen Plan; Belange Bebauungsplan; Gemeinde planen erforderlich|§ 1 BauGB|
Bodenschutzklausel; Flächenverbrauch; sparsamer Umgang Boden; Klimaschutz Bebauungsplan; Ausgleichsfläche Bebauungsplan; Ökokonto|§ 1a BauGB|
Aufstellungsbeschluss; Nachbargemeinde Planung; Nachbarkommune Einkaufszentrum; interkommunale Abstimmung; Gemeinderat beschließt Plan aufzustellen|§ 2 BauGB|Aufstellung der Bauleitpläne
Begründung Bebauungsplan; Begründung Planentwurf|§ 2a BauGB|
Planentwurf ansehen; Stellungnahme Bebauungsplan; Plan liegt aus; Offenlage; Auslegung Plan Monat; Einspruch Bebauungsplan; frühzeitige Beteiligung; Anwohner Bebauungsplan mitreden; Bedenken Bebauungsplan; Entwurf ausgelegt Rathaus; Planung Nachbargrundstück äußern|§ 3 BauGB|Beteiligung der Öffentlichkeit
Wasserwirtschaftsamt Stellungnahme Plan; Stellungnahme Träger Belange; Fachbehörden Planung|§ 4 BauGB|Beteiligung der Behörden
erneute Auslegung; Plan geändert auslegen; Unterlagen Internet Planung; verspätete Stellungnahme Plan|§ 4a BauGB|
Planungsbüro Beteiligung; private Planer Verfahren|§ 4b BauGB|
Überwachung Umweltauswirkungen Plan; Monitoring Bauleitplan|§ 4c BauGB|
FNP; vorbereitender Bauleitplan; Wohnbaufläche gemischte Baufläche; Konzentrationsfläche|§ 5 BauGB|Inhalt des Flächennutzungsplans
Flächennutzungsplan genehmigen; Flächennutzungsplan wirksam|§ 6 BauGB|
aus Flächennutzungsplan entwickeln; Parallelverfahren; Bebauungsplan widerspricht Flächennutzungsplan; vorzeitiger Bebauungsplan|§ 8 BauGB|Zweck des Bebauungsplans
Höhe festsetzen Bebauungsplan; Grünfläche Bebauungsplan; Baufenster Plan; Dachform vorschreiben; Bepflanzung vorschreiben; Kinderspielplatz Bebauungsplan; Lärmschutz Bebauungsplan; Stellplätze Bebauungsplan; Verkehrsfläche festsetzen; Textliche Festsetzung; Plan Verkaufsfläche begrenzen|§ 9 BauGB|Inhalt des Bebauungsplans
Satzungsbeschluss; Bebauungsplan beschließen; Bebauungsplan wann gültig; Bebauungsplan bekanntmachen; Bebauungsplan in Kraft; Bebauungsplan einsehen|§ 10 BauGB|Beschluss Genehmigung und Inkrafttreten
Bebauungsplan Internet; zusammenfassende Erklärung Bebauungsplan|§ 10a BauGB|
Vertrag Gemeinde Investor; Einheimischenmodell; Investor Folgekosten; Bauland Einheimische; Sozialwohnungen Vertrag Investor; Folgekostenvertrag; Vertrag Bauträger Stadt|§ 11 BauGB|Städtebaulicher Vertrag
Investor Bebauungsplan; Vorhabenträger Plan; Projektentwickler Bebauungsplan; VEP|§ 12 BauGB|
Bebauungsplan kleine Änderung; Bebauungsplan ändern einfach; ohne Umweltprüfung Bebauungsplan|§ 13 BauGB, § 13a BauGB|
Nachverdichtung; Wiedernutzbarmachung; Brachfläche überplanen; beschleunigtes Verfahren Bebauungsplan|§ 13a BauGB|Bebauungspläne der Innenentwicklung
Bebauungsplan Ortsrand; Außenbereich beschleunigt; Wohnbauflächen am Ortsrand|§ 13b BauGB|
Bausperre; Baustopp wegen neuem Plan; bauen während Planung verboten; Gemeinde verhindert Bauen|§ 14 BauGB|Veränderungssperre
Bauantrag zurückgestellt; Bauantrag zwölf Monate aufgeschoben; Bauantrag aussetzen Gemeinde; Zurückstellung|§ 15 BauGB|Zurückstellung von Baugesuchen
Veränderungssperre beschließen; Veränderungssperre bekanntmachen|§ 16 BauGB|
Veränderungssperre abgelaufen; Veränderungssperre viertes Jahr; Veränderungssperre zwei Jahre|§ 17 BauGB|Geltungsdauer
Veränderungssperre Geld; Bausperre Entschädigung; Veränderungssperre länger vier Jahre|§ 18 BauGB|Entschädigung
Grundstück aufteilen; Grundstück teilen; Parzellierung; Grundstücksteilung Genehmigung; Baugrundstück halbieren|§ 19 BauGB|Teilung von Grundstücken
Ferienort Zweitwohnungen verbieten; Fremdenverkehrssatzung; Rolladensiedlung; Wohnungseigentum Kurort|§ 22 BauGB|
Stadt kauft mir das Haus weg; Stadt schnappt Grundstück weg; Gemeinde steigt in Kaufvertrag; Vorkaufsrecht Gemeinde Notar; Negativzeugnis; Negativattest Grundstück; Vorkaufsrechtsverzicht|§ 24 BauGB, § 28 BauGB|Allgemeines Vorkaufsrecht
Vorkaufssatzung; Vorkaufsrecht Satzung|§ 25 BauGB|Besonderes Vorkaufsrecht
Verkauf an Verwandte Vorkaufsrecht; Verkauf an Kinder Gemeinde Vorkaufsrecht; Vorkaufsrecht ausgeschlossen Gemeinde|§ 26 BauGB|Ausschluss des Vorkaufsrechts
Abwendungsvereinbarung; Käufer verhindert Vorkaufsrecht|§ 27 BauGB|Abwendung des Vorkaufsrechts
Vorkaufsrecht zugunsten Dritter; Vorkaufsrecht Wohnungsbaugesellschaft|§ 27a BauGB|
Vorkaufsrecht drei Monate; Vorkaufsrecht überhöhter Preis; Vorkaufsrecht Kaufpreis; Gemeinde Kaufvertrag mitteilen|§ 28 BauGB|Verfahren
bauliche Anlage Vorhaben; Nutzungsänderung; Nutzungsänderung genehmigungspflichtig; Laden in Wohnung umwandeln; Scheune Wohnung umbauen; Aufschüttung Grundstück; Werbetafel Vorhaben|§ 29 BauGB, § 34 BauGB|Begriff des Vorhabens
qualifizierter Bebauungsplan; einfacher Bebauungsplan; im Plangebiet bauen; Bauantrag entspricht Bebauungsplan; Bebauungsplangebiet|§ 30 BauGB|Zulässigkeit von Vorhaben im Geltungsbereich eines Bebauungsplans
Dispens; Baugrenze überschreiten; höher bauen als Bebauungsplan; gegen Bebauungsplan bauen; Härtefall Bebauungsplan; Ausnahmegenehmigung Bebauungsplan; Grundzüge der Planung; andere Dachfarbe Bebauungsplan; nicht an Bebauungsplan halten|§ 31 BauGB|Ausnahmen und Befreiungen
künftige Straße Grundstück bauen; Gemeinbedarfsfläche bauen; geplante Straße Grundstück|§ 32 BauGB|
Plan noch nicht fertig bauen; Bebauungsplan im Entwurf bauen; vorzeitig bauen|§ 33 BauGB|
Nachbarhaus höher; Lücke zwischen Häusern bauen; eingefügt Eigenart Umgebung; Ortsteil Satellitensatzung; Klarstellungssatzung; Ergänzungssatzung; Innenbereichssatzung; faktisches Baugebiet; zweite Reihe bauen; Hinterlandbebauung; Hinterhaus Garten; Bebauungsplan gibt es nicht; Bauplatz Ortsrand; Aufstockung Umgebung|§ 34 BauGB|innerhalb der im Zusammenhang bebauten Ortsteile
Altenteil; Stall bauen; Pferdestall; Reithalle; Jagdhütte; Wochenendhaus im Wald; Splittersiedlung; Bauernhof umbauen; Aussiedlerhof; Biogasanlage Bauer; Solarpark Acker; Gartenhaus Außenbereich; Schrebergarten Außenbereich; Bauwagen Wiese; Imkerhütte; Wohnhaus Landwirt; Außenbereichssatzung; mitten in der Natur bauen; Freiflächen-Photovoltaik; Mobilheim Wiese; Weidehütte; Scheune ausbauen Außenbereich|§ 35 BauGB|Bauen im Außenbereich
Gemeinde lehnt Bauantrag ab; Gemeinde verweigert Einvernehmen; Gemeinderat stimmt Bauantrag nicht zu; Einvernehmen ersetzen; Einvernehmen zwei Monate; Gemeinde muss gefragt werden Bauantrag|§ 36 BauGB|Einvernehmen der Gemeinde
Bundeswehr baut; Kaserne bauen; Bund baut Gemeinde widerspricht; Land baut Einvernehmen|§ 37 BauGB|
Fachplanung Vorrang; Autobahn Bebauungsplan; überörtliche Planung Bauleitplanung|§ 38 BauGB|
umsonst geplant Bebauungsplan geändert; Architektenkosten Planänderung; Vertrauensschaden Bebauungsplan|§ 39 BauGB|
Grundstück wird Grünfläche Entschädigung; Grundstück unbrauchbar Plan; Gemeinde muss Grundstück übernehmen; Übernahmeanspruch|§ 40 BauGB|Entschädigung in Geld oder durch Übernahme
Leitungsrecht Entschädigung; Wegerecht festgesetzt Bebauungsplan|§ 41 BauGB|
Bauland weniger wert Plan; Baurecht weggenommen; Sieben-Jahres-Frist; Wertminderung Bebauungsplan|§ 42 BauGB|
Entschädigungsantrag Planungsschaden Frist; Planungsschaden erlischt|§ 44 BauGB|
Grundstücke neu zuschneiden; Neuordnung Grundstücke; Umlegungsverfahren; Baulandumlegung; Grundstückszuschnitt ändern|§ 45 BauGB, § 46 BauGB|Umlegung
Umlegungsausschuss; Umlegung zuständig|§ 46 BauGB|
Umlegungsbeschluss|§ 47 BauGB|
beteiligt Umlegung; Umlegung Mieter Hypothek|§ 48 BauGB|
Grundstück verkaufen während Umlegung; Umlegung Verfügungssperre; Umlegungsgebiet bauen|§ 51 BauGB|Verfügungs- und Veränderungssperre
Umlegungsgebiet Grenzen|§ 52 BauGB|
Umlegungsvermerk; Grundbuch Umlegung|§ 54 BauGB|
Flächenabzug Umlegung; Straßenflächen Umlegung; Umlegungsmasse|§ 55 BauGB|
Umlegung Wertermittlung; Umlegungsvorteil|§ 57 BauGB, § 58 BauGB, § 56 BauGB|
weniger Grundstück nach Umlegung; Abfindung Umlegung; Zuteilung Umlegung; Umlegung Geld statt Land|§ 59 BauGB|Zuteilung und Abfindung
Umlegung Ausgleich zahlen; Umlegung Geldleistung|§ 64 BauGB|
Umlegungsplan; Umlegungskarte|§ 66 BauGB, § 67 BauGB|
Umlegung abgeschlossen Grundbuch; Umlegungsplan in Kraft|§ 71 BauGB, § 72 BauGB, § 74 BauGB|
Umlegung vorzeitig Besitz|§ 77 BauGB|
Umlegung Kosten|§ 78 BauGB|
Grenzregelung; vereinfachte Umlegung; Grundstücksgrenze tauschen|§ 80 BauGB, § 81 BauGB|
wegen Straße enteignet; Gemeinde enteignet; Enteignung Zweck; Grundstück für Straße hergeben; Enteignung Bebauungsplan|§ 85 BauGB, § 87 BauGB|Enteignungszweck
Teil Grundstück enteignen; Dienstbarkeit enteignen|§ 86 BauGB, § 92 BauGB|
erst Kaufangebot vor Enteignung; Enteignung letztes Mittel; Wohl der Allgemeinheit Enteignung|§ 87 BauGB|Voraussetzungen für die Zulässigkeit der Enteignung
Gemeinde muss enteignetes Grundstück weiterverkaufen|§ 89 BauGB|
Restgrundstück nutzlos Enteignung; ganzes Grundstück übernehmen Enteignung|§ 92 BauGB|
wie viel Geld Enteignung; Wert enteignetes Grundstück; Enteignung Verkehrswert|§ 95 BauGB, § 93 BauGB|Entschädigung für den Rechtsverlust
Umzugskosten Enteignung; Betriebsverlagerung Enteignung|§ 96 BauGB|
Mieter Enteignung; Pächter Enteignung|§ 97 BauGB, § 94 BauGB|
Enteignung Geldbetrag verzinst|§ 99 BauGB|
Ersatzgrundstück; Tauschland Enteignung; Ersatzland|§ 100 BauGB|Entschädigung in Land
enteignetes Grundstück zurück; Rückenteignung|§ 102 BauGB|Rückenteignung
Enteignungsbehörde|§ 104 BauGB|
Enteignungsantrag|§ 105 BauGB|
Enteignung mündliche Verhandlung; Enteignungsverfahren Ablauf|§ 108 BauGB, § 107 BauGB|
gütliche Einigung Enteignung|§ 110 BauGB|
Enteignungsbeschluss|§ 113 BauGB, § 112 BauGB|
vorzeitige Besitzeinweisung; Bagger vor Enteignung|§ 116 BauGB|
Enteignung Anwalt Kosten; Enteignung Verfahrenskosten|§ 121 BauGB|
Anspruch auf Erschließung; Straße zum Grundstück; Grundstück nicht erschlossen; Gemeinde baut Straße nicht; Erschließung Aufgabe|§ 123 BauGB|Erschließungslast
Erschließung selbst durchführen; Erschließungsvertrag abgelehnt|§ 124 BauGB|
Straße nicht nach Bebauungsplan gebaut|§ 125 BauGB|
Straßenlaterne am Haus dulden; Straßenlampe Grundstück; Straßenschild an Hauswand; Hausnummer anbringen; Hausnummer Pflicht|§ 126 BauGB|Pflichten des Eigentümers
Gemeinde verlangt Geld für Straße; neue Straße Geld; neue Straße Anwohner; Rechnung für Straßenbau; Ersterschließung; Straße erstmals hergestellt; Straßenbeitrag Bescheid; Erschließungsbeitragsbescheid; Anlieger Straßenbau zahlen; Kostenspaltung|§ 127 BauGB|Erhebung des Erschließungsbeitrags
was zählt Erschließungskosten; Grunderwerb Straße Beitrag|§ 128 BauGB|Umfang des Erschließungsaufwands
Gemeinde trägt zehn Prozent; Gemeindeanteil Erschließung|§ 129 BauGB|
Abrechnungsgebiet Straße; Erschließungseinheit|§ 130 BauGB|
Eckgrundstück Erschließungsbeitrag; Hinterliegergrundstück; Verteilungsmaßstab Straße; Beitrag nach Grundstücksgröße; zwei Straßen Beitrag|§ 131 BauGB|Maßstäbe für die Verteilung
Erschließungsbeitragssatzung|§ 132 BauGB|
Vorauszahlung Erschließungsbeitrag; Beitragspflicht Straße entsteht; Vorausleistung Straße; unbebautes Grundstück Erschließungsbeitrag; Ablösung Erschließungsbeitrag|§ 133 BauGB|
Käufer oder Verkäufer Erschließungsbeitrag; wer zahlt Erschließungsbeitrag; Wohnungseigentümer Erschließungsbeitrag; Erbbau Erschließungsbeitrag|§ 134 BauGB|Beitragspflichtiger
Erschließungsbeitrag Raten; Erschließungsbeitrag stunden; Erschließungsbeitrag nicht zahlen können; Straßenbeitrag Härtefall|§ 135 BauGB|Fälligkeit und Zahlung
Ausgleichsmaßnahme bezahlen; Kostenerstattungsbetrag; Ausgleichsfläche Bauherr zahlen|§ 135a BauGB, § 135b BauGB|
Missstände Stadtviertel; Altstadtsanierung; Stadtsanierung; Sanierungsmaßnahme Stadt|§ 136 BauGB|Städtebauliche Sanierungsmaßnahmen
Mieter Sanierungsgebiet mitreden; Sanierung Betroffene|§ 137 BauGB, § 180 BauGB|
Auskunft Eigentümer Sanierung|§ 138 BauGB|
vorbereitende Untersuchung; Stadt prüft Sanierungsgebiet|§ 141 BauGB|
Sanierungssatzung; Haus liegt im Sanierungsgebiet|§ 142 BauGB|Sanierungssatzung
Sanierungsgebiet verkaufen; Sanierungsgebiet umbauen; Sanierungsgebiet Mietvertrag; Haus Sanierungsgebiet Genehmigung; Sanierungsgebiet Grundschuld|§ 144 BauGB, § 145 BauGB|Genehmigungspflichtige Vorhaben
Sanierungsgenehmigung Frist; Sanierungsgenehmigung versagt|§ 145 BauGB|Genehmigung
Abriss Sanierungsgebiet; Bodenordnung Sanierung|§ 147 BauGB|
Modernisierung Sanierungsgebiet; Baumaßnahmen Sanierung|§ 148 BauGB|
Kaufpreis Sanierungsgebiet; Preisprüfung Sanierungsgebiet|§ 153 BauGB|
Ausgleichsbetrag; Bodenwertsteigerung Sanierung zahlen; Wertsteigerung abgeben Sanierung; Ausgleichsbetrag vorzeitig ablösen|§ 154 BauGB|Ausgleichsbetrag des Eigentümers
Ausgleichsbetrag erlassen; Ausgleichsbetrag Anrechnung; Ausgleichsbetrag Härte|§ 155 BauGB|
Sanierungsträger|§ 157 BauGB, § 158 BauGB|
Sanierungsgebiet aufgehoben; Sanierung abgeschlossen|§ 162 BauGB, § 163 BauGB|
Städtebauförderung; Fördermittel Stadtsanierung|§ 164a BauGB|
Entwicklungsgebiet; Entwicklungsmaßnahme|§ 165 BauGB, § 166 BauGB|Städtebauliche Entwicklungsmaßnahmen
Leerstand Plattenbau; Rückbau Plattenbau; Stadtumbaugebiet|§ 171a BauGB, § 171b BauGB|
Stadtumbauvertrag|§ 171c BauGB|
sozialer Brennpunkt; benachteiligtes Stadtviertel; Quartiersmanagement|§ 171e BauGB|
Business Improvement District; Eigentümerstandortgemeinschaft|§ 171f BauGB|
Gentrifizierung; Luxussanierung; Luxusmodernisierung; Umwandlung Eigentumswohnung verhindern; Verdrängung Mieter; soziale Erhaltungssatzung; Ensemble erhalten; Milieuschutzgebiet Balkon; Milieuschutzgebiet Fahrstuhl|§ 172 BauGB|Erhaltungssatzung
Milieuschutz Genehmigung; Erhaltungssatzung Abriss|§ 173 BauGB, § 172 BauGB|
Grundstück bebauen müssen; Eigentümer zum Bauen zwingen; Bauland brach; leeres Grundstück bebauen; Bauverpflichtung|§ 176 BauGB|Baugebot
Haus verfällt Gemeinde; Schrottimmobilie; Eigentümer zum Sanieren zwingen; verfallenes Haus; Ruine Nachbarschaft; Instandsetzungsgebot|§ 177 BauGB|Modernisierungs- und Instandsetzungsgebot
Bepflanzung erzwingen; Hecke pflanzen müssen; Baum pflanzen Pflicht|§ 178 BauGB|Pflanzgebot
Abrissverfügung Stadt; Entsiegelung; Entsiegelungsgebot; Haus abreißen müssen Gemeinde|§ 179 BauGB|Rückbau- und Entsiegelungsgebot
Sozialplan Mieter; Ersatzwohnung Sanierung|§ 180 BauGB|Sozialplan
Härteausgleich|§ 181 BauGB|
Mietvertrag aufheben Sanierung; Stadt kündigt Mietvertrag Sanierung|§ 182 BauGB, § 185 BauGB|
Flurbereinigung Bauleitplanung|§ 188 BauGB, § 190 BauGB|
Grundstück bewerten lassen; Wertgutachten Grundstück; Gutachten Immobilie Gemeinde; Immobilie schätzen|§ 193 BauGB, § 192 BauGB|Aufgaben des Gutachterausschusses
was ist mein Haus wert; Marktwert Grundstück; Immobilienwert|§ 194 BauGB|Verkehrswert
Kaufpreissammlung; Kaufverträge Gutachterausschuss|§ 195 BauGB|
Bodenwert Quadratmeter; Bodenrichtwertkarte; Grundstückspreis Quadratmeter|§ 196 BauGB|Bodenrichtwerte
Baulandkataster; Baulücken Liste|§ 200 BauGB|
Landwirtschaft Begriff; zählt Pferdehaltung Landwirtschaft; Imkerei Landwirtschaft|§ 201 BauGB|
angespannter Wohnungsmarkt Verordnung|§ 201a BauGB, § 250 BauGB|
Mutterboden; Humus Baugrube|§ 202 BauGB|
gemeinsamer Flächennutzungsplan; Planungsverband|§ 204 BauGB, § 205 BauGB|
Vermesser betritt Grundstück; Behörde betritt Grundstück Vermessung|§ 209 BauGB|
Nachbar klagt gegen Bauvorhaben; Nachbar Widerspruch Baugenehmigung; Baustelle trotz Widerspruch|§ 212a BauGB, § 80a VwGO|
Bebauungsplan fehlerhaft; Bebauungsplan unwirksam; Abwägungsfehler; Verfahrensfehler Bebauungsplan|§ 214 BauGB|Beachtlichkeit
Bebauungsplan ein Jahr rügen; Rügefrist Bebauungsplan|§ 215 BauGB|
Enteignung vor Gericht; Baulandkammer; Baulandgericht; Umlegung anfechten|§ 217 BauGB, § 219 BauGB, § 220 BauGB|Antrag auf gerichtliche Entscheidung
Containerdorf; Flüchtlingsunterkunft bauen; Flüchtlingsunterkunft Gewerbegebiet|§ 246 BauGB|
Windkraft Abstand Häuser; Windpark ausweisen; Windrad Wohnhaus Abstand; Windvorranggebiet; Repowering|§ 249 BauGB, § 35 BauGB|
Mietshaus in Eigentumswohnungen; Umwandlungsverbot; Wohnungen aufteilen Genehmigung|§ 250 BauGB|
Wochenendhausgebiet|§ 10 BauNVO|Sondergebiete, die der Erholung dienen
Kleingewerbe Wohngebiet; Bäckerei Wohngebiet; Laden im Wohnhaus; Kita Wohngebiet; reine Wohnstraße|§ 3 BauNVO|Reine Wohngebiete
Kiosk Wohngebiet; Gaststätte Wohngebiet; Handwerker Wohngebiet; Tankstelle Wohngebiet; Hotel Wohngebiet; Kirche Wohngebiet|§ 4 BauNVO|Allgemeine Wohngebiete
Bauernhof Dorfgebiet; Hühner Dorfgebiet; Geruch Dorf Stall|§ 5 BauNVO|Dorfgebiete
Autowerkstatt Mischgebiet; Spielhalle Mischgebiet; Diskothek Mischgebiet|§ 6 BauNVO|
Wohnung Gewerbegebiet; Betriebswohnung; Betriebsleiterwohnung; im Gewerbegebiet wohnen; Bordell Gewerbegebiet; Fitnessstudio Gewerbegebiet|§ 8 BauNVO|Gewerbegebiete
Supermarkt Verkaufsfläche; Möbelhaus; Baumarkt ansiedeln; 800 Quadratmeter; Einkaufsmarkt grüne Wiese|§ 11 BauNVO|Sonstige Sondergebiete
Büro im Wohnhaus; Arztpraxis Wohngebiet; Praxis Wohnhaus; Kanzlei Wohngebiet; Homeoffice Gewerbe Wohngebiet|§ 13 BauNVO|freie Berufe
Airbnb Wohngebiet; Feriengäste Wohngebiet; Monteurzimmer Wohngebiet|§ 13a BauNVO|Ferienwohnungen
Hühnerstall Garten; Taubenschlag; Hundezwinger; Kleintierhaltung Wohngebiet; Solaranlage Wohngebiet Nebenanlage; Wallbox Baugebiet|§ 14 BauNVO|Nebenanlagen
Rücksichtnahmegebot; unzumutbar Nachbargrundstück Vorhaben; Gewerbe neben Wohnhaus|§ 15 BauNVO|
wie hoch bauen Baugebiet; Traufhöhe; Firsthöhe; Gebäudehöhe|§ 18 BauNVO, § 16 BauNVO|Höhe baulicher Anlagen
Grundstück versiegeln; Versiegelung Grundstück; Pflaster Grundfläche|§ 19 BauNVO|Grundflächenzahl
Stockwerk erlaubt; Dachgeschoss Geschossfläche|§ 20 BauNVO|
Reihenhaus Bauweise; Doppelhaus Bauweise; Grenzbebauung Bauweise|§ 22 BauNVO|Bauweise
Terrasse Baugrenze; Balkon Baugrenze; außerhalb Baufenster|§ 23 BauNVO|Überbaubare Grundstücksfläche
`;

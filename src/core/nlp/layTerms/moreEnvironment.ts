/** More everyday names of the environment, animals and the constitution; form as in dataProtection.ts, in the order of the laws. */
export const LAY_TERMS_MORE_ENVIRONMENT = `
Luftverschmutzung; Erschütterungen; Geruchsbelästigung; Gestank Fabrik; Licht blendet Nachbar|§ 3 BImSchG, § 22 BImSchG|
Mastbetrieb; Hühnermast; Schweinemast; Windrad genehmigen; Biogasanlage; Steinbruch; Fabrik nebenan|§ 4 BImSchG|
Fabrik laut Pflicht; Anlage Stand der Technik|§ 5 BImSchG|
Teilgenehmigung Anlage|§ 8 BImSchG|
vorzeitiger Beginn Anlage|§ 8a BImSchG|
Einwendungen Windpark; Einwendung Fabrik|§ 10 BImSchG|
Auflagen Anlage Lärm|§ 12 BImSchG|
Nachbar gegen genehmigte Fabrik|§ 14 BImSchG|
alte Windräder ersetzen|§ 16b BImSchG|
Fabrik nachrüsten|§ 17 BImSchG|
ohne Genehmigung Anlage; illegale Anlage|§ 20 BImSchG|
Genehmigung Anlage widerrufen|§ 21 BImSchG|
Wärmepumpe laut; Klimaanlage Nachbar; Kindergeschrei; Bolzplatz; Spielplatz Nachbarn; Werkstatt Lärm; Grill Rauch; Kinder laut spielen|§ 22 BImSchG|
Behörde gegen Lärm; Umweltamt Lärm Anordnung|§ 24 BImSchG|
Lärmmessung; Messung verlangen|§ 26 BImSchG|
Feinstaub; grüne Plakette; Umweltplakette; Diesel Stadt|§ 40 BImSchG, § 47 BImSchG|
neue Straße Lärm; Lärmschutz neue Straße; Bahn Lärmschutz|§ 41 BImSchG|
Schallschutzfenster; Lärmschutzfenster Zuschuss|§ 42 BImSchG|
Luftmessstation|§ 44 BImSchG|
Störfall Abstand Wohngebiet; Trennungsgrundsatz|§ 50 BImSchG|
Umweltamt kontrolliert Betrieb|§ 52 BImSchG|
Bußgeld Anlage Immission|§ 62 BImSchG|
Wem gehört Bach; Gewässer Eigentum; Grundwasser Eigentum|§ 4 WHG|
Wasser sparen Pflicht; Hochwasser Eigenvorsorge|§ 5 WHG|
Wasser entnehmen Fluss; Teich anlegen; Fischteich|§ 8 WHG, § 9 WHG|
wasserrechtliche Erlaubnis; wasserrechtliche Bewilligung|§ 10 WHG, § 12 WHG|
Wasserrecht widerrufen|§ 18 WHG|
Schwimmen Fluss; Boot fahren See; Eislaufen See; Kanu fahren|§ 25 WHG|
Anlieger Bach; Eigentümer Bach Wasser|§ 26 WHG|
Müll in Bach; Gartenabfälle Bach|§ 32 WHG|
Fischtreppe; Wasserkraft|§ 34 WHG, § 35 WHG|
Steg bauen; Brücke Bach; Bootssteg; Mauer Bach|§ 36 WHG|
Regenwasser vom Nachbargrundstück; Wasser läuft Nachbar; Wasser Hang|§ 37 WHG|
Gewässerrand Acker; fünf Meter Bach|§ 38 WHG|
Bach ausbaggern; Bach reinigen; wer pflegt Bach|§ 39 WHG, § 40 WHG, § 41 WHG|
Gartenbrunnen Erlaubnis; Grundwasser Garten|§ 46 WHG|
Erdwärme; Erdwärmebohrung; Bohrung anzeigen|§ 49 WHG|
Trinkwasserversorgung|§ 50 WHG|
Wasserschutzzone; Gülle Wasserschutzgebiet|§ 52 WHG, § 51 WHG|
Versickern; Regenwasser versickern; Kanalanschluss|§ 55 WHG|
Abwasser Gemeinde; Kleinkläranlage; Sickergrube|§ 56 WHG, § 60 WHG|
Fettabscheider; Gewerbe Abwasser Kanal|§ 58 WHG|
Öl ausgelaufen; Heizöl lagern; Tank Prüfung|§ 62 WHG, § 78c WHG|
Bach verlegen; Gewässerausbau; Deich bauen|§ 67 WHG, § 68 WHG|
Hochwasserkarte|§ 74 WHG|
Überschwemmungsgebiet Haus; Hochwassergebiet Anbau|§ 78 WHG|
Überschwemmungsgebiet Zaun; Überschwemmungsgebiet Baum pflanzen|§ 78a WHG|
Ölheizung Hochwasser|§ 78c WHG|
Wasserbuch|§ 87 WHG|
Fischsterben; Gewässer verunreinigt Haftung|§ 89 WHG|
Wasserbehörde kontrolliert; Gewässeraufsicht|§ 100 WHG, § 101 WHG|
Bußgeld Wasser|§ 103 WHG|
Ziele Naturschutz|§ 1 BNatSchG|
Landschaftsplan|§ 11 BNatSchG|
Wiese umbrechen; Eingriff Landschaft|§ 14 BNatSchG|
Ausgleich Bäume; Ersatzpflanzung; Ersatzgeld Natur|§ 15 BNatSchG|
Eingriff Innenbereich Natur|§ 18 BNatSchG|
Naturschutzgebiet Hund; Naturschutzgebiet zelten; Naturschutzgebiet verlassen Weg|§ 23 BNatSchG|
Biosphärenreservat; Naturpark|§ 25 BNatSchG, § 27 BNatSchG|
Landschaftsschutzgebiet bauen|§ 26 BNatSchG|
alter Baum geschützt; Naturdenkmal Baum|§ 28 BNatSchG|
Baumschutzsatzung; Baumschutz; Allee geschützt|§ 29 BNatSchG|
Streuobstwiese; Röhricht; Feuchtwiese|§ 30 BNatSchG|
Vogelschutzgebiet|§ 31 BNatSchG, § 33 BNatSchG|
Brombeeren sammeln; Beeren pflücken; Hecke roden; Baum fällen Erlaubnis; Hecke Brutzeit; Schilf schneiden|§ 39 BNatSchG|
gebietsfremde Pflanzen aussäen; Tiere aussetzen Natur|§ 40 BNatSchG|
Waschbär; Bärenklau; invasive Arten|§ 40a BNatSchG|
Wildgehege; Tiergehege|§ 43 BNatSchG|
Wespen entfernen; Hornissen; Schwalbennest; Igel; Maulwurf; Eichhörnchen; Schildkröte kaufen; Biber; Marder vertreiben; Frosch Teich laut|§ 44 BNatSchG|
Wolf abschießen|§ 45a BNatSchG, § 45 BNatSchG|
Nachweis geschütztes Tier; CITES|§ 46 BNatSchG|
Reiten Wald; Mountainbike Wald; querfeldein laufen|§ 59 BNatSchG, § 14 BWaldG|
Ast fällt Wald Haftung|§ 60 BNatSchG|
Seeufer bauen; Uferzone bauen|§ 61 BNatSchG|
BUND klagen; Naturschutzverein mitwirken|§ 63 BNatSchG, § 64 BNatSchG|
Natur Vorkaufsrecht|§ 66 BNatSchG|
Befreiung Naturschutz|§ 67 BNatSchG|
Naturschutz Entschädigung Eigentümer|§ 68 BNatSchG|
Bußgeld Baum; Bußgeld Naturschutz; Hecke geschnitten Bußgeld|§ 69 BNatSchG|
Sperrmüll Abfall; Müll oder Gebrauchtware|§ 3 KrWG|
Müllvermeidung; Wiederverwendung vor Recycling|§ 6 KrWG|
Müll verwerten Pflicht|§ 7 KrWG|
Papier getrennt; Glas getrennt; getrennt sammeln|§ 9 KrWG, § 20 KrWG|
Kompost; Kompostieren Garten; braune Tonne; Biotonne Pflicht|§ 11 KrWG, § 20 KrWG, § 17 KrWG|
Müllgebühren Eigenkompost; eigene Müllentsorgung; Mülltonne Pflicht; Mülltonne abmelden; Gewerbeabfall|§ 17 KrWG|
Altkleidercontainer; Schrottsammler|§ 18 KrWG|
Mülltonne Grundstück betreten|§ 19 KrWG|
Gemeinde muss Müll abholen; Wertstoffhof; Schadstoffmobil|§ 20 KrWG|
Hersteller Rücknahme; Retouren vernichten|§ 23 KrWG, § 25 KrWG|
Gartenabfälle verbrennen; Laub verbrennen; Müll verbrennen Garten; Bauschutt vergraben|§ 28 KrWG|
Deponie|§ 35 KrWG, § 43 KrWG|
Abfallberatung|§ 46 KrWG|
Sondermüll; gefährlicher Abfall|§ 48 KrWG, § 50 KrWG|
Müll fahren Erlaubnis|§ 53 KrWG, § 54 KrWG, § 55 KrWG|
Entsorgungsfachbetrieb|§ 56 KrWG|
Müll wegwerfen Bußgeld; Zigarettenkippe; Kippe wegwerfen; Kaugummi Straße|§ 69 KrWG, § 28 KrWG|
Tier ohne Grund|§ 1 TierSchG|
Kettenhund; Hund allein Wohnung; Wohnungskatze; Kaninchen Käfig; Tier vernachlässigt; Pferd Haltung|§ 2 TierSchG|
Katze ausgesetzt; Stierkampf; Elektrohalsband; Hund scharf machen; Tier überfordern|§ 3 TierSchG|
Fisch töten; Angler Fisch; Huhn schlachten; Tier schmerzlos töten|§ 4 TierSchG|
halal schlachten; koscher schlachten|§ 4a TierSchG|
Küken schreddern; Kükentöten|§ 4c TierSchG|
Ferkel kastrieren; Tier ohne Betäubung|§ 5 TierSchG|
Hund kupieren; Ohren kupieren; Katze kastrieren|§ 6 TierSchG|
Versuchstiere|§ 7 TierSchG, § 8 TierSchG|
Hundezüchter; Hundetrainer Erlaubnis; Zoohandlung; Tierpension; Reitstall Erlaubnis; Hunde Ausland vermitteln; Hundepension|§ 11 TierSchG|
Mops Zucht; Nacktkatze|§ 11b TierSchG|
Kind Tier kaufen; Haustier ab 16|§ 11c TierSchG|
Tellereisen; Katze Falle|§ 13 TierSchG|
Kastrationspflicht Katzen|§ 13b TierSchG|
Veterinäramt Kontrolle; Tierarzt kontrolliert Stall|§ 16 TierSchG|
Veterinäramt Hund; Veterinäramt Tier; Veterinäramt nimmt Hund; Tiere weggenommen; Tiere beschlagnahmt; Hund abgenommen|§ 16a TierSchG|
Katze getötet; Hund geschlagen; Hund überhitztes Auto; Hund vergiftet|§ 17 TierSchG|
Tierschutz Bußgeld|§ 18 TierSchG|
Haltungsverbot Tiere Gericht|§ 20 TierSchG|
Folterverbot|Art. 1 GG|
Recht am eigenen Leben; Selbstbestimmung Grundrecht|Art. 2 GG|
gleiche Rechte; Benachteiligung Behinderung; Diskriminierung Herkunft; Rasse Geschlecht|Art. 3 GG|
Kopftuch Schule; Glaube Staat; Kreuz Klassenzimmer; Gewissensfreiheit|Art. 4 GG|
sagen was man denkt; Journalisten Freiheit; Satire; Rundfunkfreiheit|Art. 5 GG|
Mutter Schutz Grundgesetz; uneheliche Kinder Gleichstellung|Art. 6 GG|
Homeschooling; Schule Aufsicht; Waldorfschule gründen|Art. 7 GG|
Kundgebung; friedlich versammeln; Mahnwache|Art. 8 GG, § 14 VersammlG|
Verein verbieten; Koalitionsfreiheit; Generalstreik|Art. 9 GG|
Briefe öffnen Staat; Telefon überwachen Staat|Art. 10 GG|
Wohnort frei wählen|Art. 11 GG|
Beruf ausüben Recht; Studienplatz Grundrecht|Art. 12 GG|
Wehrdienst; Ersatzdienst|Art. 12a GG, Art. 4 GG|
Staat darf nicht in Wohnung; Lauschangriff|Art. 13 GG|
Eigentum verpflichtet; Erbrecht Grundgesetz; Eigentum Grundrecht|Art. 14 GG|
Sozialisierung; Wohnungskonzerne enteignen|Art. 15 GG|
Pass entziehen Deutscher; Deutsche ausliefern|Art. 16 GG|
Bundestag schreiben Bürger; Bitten Beschwerden Volksvertretung|Art. 17 GG|
Recht auf Gericht; Rechtsweg offen|Art. 19 GG|
Staatsgewalt Volk; Volkssouveränität|Art. 20 GG|
Klimaschutz Grundgesetz; künftige Generationen|Art. 20a GG|
Parteienfinanzierung; AfD-Verbot|Art. 21 GG|
Berlin Hauptstadt; schwarz rot gold|Art. 22 GG|
Europäische Union Grundgesetz|Art. 23 GG|
Angriffskrieg|Art. 26 GG|
Länder zuständig Staat|Art. 30 GG|
Gemeinden eigene Angelegenheiten; Selbstverwaltung Gemeinde; Wahlrecht EU-Bürger Kommune|Art. 28 GG|
Beamter werden Recht; Bestenauslese; gleicher Zugang öffentliches Amt|Art. 33 GG|
Amtspflichtverletzung; Staat haftet|Art. 34 GG, § 839 BGB|
wählen ab 18; Abgeordneter Gewissen; Fraktionszwang|Art. 38 GG|
Neuwahlen; Bundestag vier Jahre|Art. 39 GG, Art. 68 GG|
Wahlprüfung; Wahl anfechten Bundestag|Art. 41 GG|
Abgeordnete Strafverfolgung|Art. 46 GG|
Bundespräsident Alter; Bundespräsident Amtszeit|Art. 54 GG|
Bundespräsident Aufgaben; Begnadigung|Art. 59 GG, Art. 60 GG|
Kanzler stürzen|Art. 67 GG|
Gesetz Zustimmung Bundesrat; Gesetzgebungsverfahren|Art. 77 GG, Art. 76 GG|
Zweidrittelmehrheit|Art. 79 GG|
Gesetz in Kraft; Gesetz verkünden|Art. 82 GG|
Bundesverfassungsgericht anrufen; Karlsruhe klagen|Art. 93 GG, § 90 BVerfGG|
Ausnahmegericht|Art. 101 GG|
zweimal bestrafen; Gericht anhören; ne bis idem|Art. 103 GG|
festgenommen Richter; bis Ende nächsten Tages|Art. 104 GG|
Wer ist Deutscher Grundgesetz|Art. 116 GG|
Sonntag Feiertag Schutz; Staatskirche|Art. 140 GG|
neue Verfassung; Geltungsdauer Grundgesetz|Art. 146 GG|
`;

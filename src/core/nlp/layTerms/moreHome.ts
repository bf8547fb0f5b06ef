/** More everyday names for tenancy, possession, property, neighbours and flat owners; form as in dataProtection.ts, in the order of the laws. */
export const LAY_TERMS_MORE_HOME = `
Vermieter Ankündigung Wohnung; Vermieter unangekündigt; Vermieter kommt ohne Ankündigung; Vermieter Schlüssel; Vermieter in Wohnung gekommen; Vermieter will besichtigen; Rasenmähen Mieter; Treppenhaus putzen Mieter; Kinderwagen Hausflur; Grillen Balkon; Rauchen in Mietwohnung; Wäsche trocknen Wohnung; Besuch Vermieter verbieten; Vermieter betritt Wohnung; Vermieter Wohnung kommen; Vermieter Wohnung reinkommen|§ 535 BGB|Mietsache Gebrauch gewähren
kein warmes Wasser; Heizung geht nicht; Wasserschaden Wohnung; Ungeziefer Wohnung; Baustelle neben Wohnung; Fenster undicht; Aufzug kaputt Miete; feuchte Wand; Mäuse Wohnung; Wohnung kleiner Quadratmeter|§ 536 BGB|Mietsache Mangel Tauglichkeit gemindert
Vermieter repariert nicht; Handwerker selbst beauftragen Mieter; Möbel durch Wasserschaden; Notreparatur Mieter|§ 536a BGB|
Schaden nicht gemeldet Mieter|§ 536c BGB|
Abnutzung Wohnung; Kratzer im Parkett; normale Abnutzung; Dübellöcher|§ 538 BGB|
Küche beim Auszug mitnehmen; eingebaute Küche Mieter|§ 539 BGB|
Freundin zieht ein; WG-Mitbewohner wechseln; Wohnung über Internet an Touristen|§ 540 BGB, § 553 BGB|
Vermieter beleidigt Kündigung; Mieter sofort raus|§ 543 BGB, § 569 BGB|
bleibt nach Mietende wohnen; Mietvertrag abgelaufen wohnt weiter|§ 545 BGB, § 546a BGB|
Übergabeprotokoll; Schlüssel zurückgeben Auszug; besenrein|§ 546 BGB|
Vermieter fordert nach Auszug Geld; Schäden nach Auszug|§ 548 BGB, § 280 BGB|
Kautionskonto; Kaution Zinsen; Kaution einbehalten; Kaution nicht zurückgezahlt; Vermieter gibt Kaution nicht zurück|§ 551 BGB|
Zimmer an Untermieter; Anspruch auf Untermiete|§ 553 BGB|
Ladesäule Mietwohnung; Solarpanel Balkon Mieter; Einbruchschutz Mieter; Bad behindertengerecht Mieter|§ 554 BGB|
Neue Fenster Mieter; Bauarbeiten im Haus Mieter; Renovierung durch Vermieter; neue Heizung einbauen Vermieter|§ 555a BGB, § 555b BGB, § 555d BGB|
Sonderkündigung Modernisierung|§ 555e BGB|
Heizkosten Nachzahlung; hohe Nebenkosten; Nebenkosten Belege einsehen; Nebenkostennachzahlung; Vorauszahlung Nebenkosten; Hausgeld auf Mieter umlegen|§ 556 BGB, § 1 BetrKV|
Nebenkosten pro Person; Betriebskosten nach Köpfen|§ 556a BGB|
Miete bis dritten Werktag; Miete zu spät überwiesen|§ 556b BGB|
Vormiete höher; Vormieter Miete; Vormieter weniger bezahlt|§ 556e BGB, § 556g BGB|
Neubau Mietpreisbremse Ausnahme; umfassend modernisiert Mietpreisbremse|§ 556f BGB|
zu viel Miete zurückfordern; Mietpreisbremse rügen|§ 556g BGB|
Miete jedes Jahr höher; Miete Staffel|§ 557a BGB|
Miete Inflation; Miete Verbraucherpreisindex|§ 557b BGB|
Miete um 20 Prozent; Mieterhöhung wie oft; Mieterhöhung ablehnen; Mieterhöhung drei Jahre|§ 558 BGB, § 558b BGB|
Vergleichswohnungen; Mieterhöhungsschreiben|§ 558a BGB|
Miete nach Sanierung; Miete wegen neuer Heizung|§ 559 BGB, § 559e BGB|
Umlage gestiegener Betriebskosten; Nebenkosten Abschlag erhöhen|§ 560 BGB|
Vermieter pfändet Möbel; Vermieter behält Sachen|§ 562 BGB|
Mutter gestorben Wohnung übernehmen; Partner gestorben Mietvertrag|§ 563 BGB, § 564 BGB|
Vermieter neu Mietvertrag; neuer Eigentümer kündigt|§ 566 BGB|
Kündigungsgrund Vermieter; Begründung Kündigung Wohnung|§ 573 BGB, § 568 BGB|
Vermieter wohnt im selben Haus|§ 573a BGB, § 549 BGB|
wie schnell ausziehen; drei Monate Kündigungsfrist Wohnung; Nachmieter; früher aus Mietvertrag|§ 573c BGB|
möbliertes Zimmer Kündigung; Studentenwohnheim Kündigung|§ 573c BGB, § 549 BGB|
alter Mieter Kündigung; keine Ersatzwohnung|§ 574 BGB|
befristet wohnen|§ 575 BGB|
Wohnung wird Eigentumswohnung; Mieter kaufen Wohnung zuerst|§ 577 BGB|
Büro kündigen Miete; Stellplatz kündigen; Laden kündigen Miete|§ 580a BGB|
Garten pachten; Acker pachten; Landpacht|§ 581 BGB, § 585 BGB|
Besitzer Eigentümer Unterschied; was ist Besitz|§ 854 BGB, § 903 BGB|
Vermieter tauscht Schloss aus; ausgesperrt Vermieter; Strom abgestellt Vermieter; fremdes Auto auf meinem Parkplatz; Parkplatz zugeparkt privat; Falschparker Privatgrundstück; auf Privatgrund geparkt; eigenmächtig weggenommen; Auto Parkplatz abschleppen|§ 858 BGB, § 859 BGB|Besitz verbotene Eigenmacht
Dieb Beute abnehmen; Dieb verfolgen Beute; abschleppen Privatparkplatz; Sache sofort zurückholen|§ 859 BGB, § 229 BGB|verbotener Eigenmacht mit Gewalt erwehren auf frischer Tat
Wachmann für Besitzer handeln; Ladendetektiv Rechte des Besitzers; Hausmeister Besitzdiener|§ 860 BGB, § 855 BGB|
im Grundbuch stehen; Eigentum an Haus übertragen|§ 873 BGB, § 925 BGB|
darf Eigentümer alles; anderen ausschließen Eigentum|§ 903 BGB|
in Not fremdes Boot; Zaun aufbrechen Notfall|§ 904 BGB|
Rauch vom Kamin; Nachbar raucht Balkon; Klavier Nachbar; Kuhglocken; Hahn kräht; Hundegebell; Komposthaufen; Wärmepumpe Lärm Nachbar; Blätter vom Nachbarbaum; Gartenparty Rauch|§ 906 BGB|Zuführung von Gasen Dämpfen Gerüchen Rauch Geräusch
gefährliche Anlage Nachbar; Misthaufen Grenze|§ 907 BGB|
Nachbarhaus droht einzustürzen; Mauer Nachbar einsturzgefährdet|§ 908 BGB|
Baugrube Nachbar; Keller ausheben Risse Nachbar|§ 909 BGB|
Hecke geschnitten Nachbar; Hecke wächst rüber; Nachbar schneidet meine Äste; herüberragende Zweige; Wurzeln heben Pflaster; überragende Krone|§ 910 BGB|Wurzeln Zweige überhang Grundstück
Obst fällt rüber; Kirschen vom Nachbarbaum; Nachbars Äpfel aufheben|§ 911 BGB|
Garage über Grenze; Dämmung über Grenze|§ 912 BGB|
kein Zugang zur Straße; Hinterliegergrundstück; Durchfahrt über Nachbargrundstück|§ 917 BGB|
Grenze unklar; Grenze Grundstück streitig|§ 920 BGB, § 919 BGB|
gemeinsamer Zaun; Grenzzaun; Grenzmauer; wem gehört Zaun; Zaun bezahlen Nachbar|§ 921 BGB, § 922 BGB|Grenzeinrichtung Nachbarn Benutzung
Baum auf Grenze|§ 923 BGB|
Eigentum bewegliche Sachen; Übergabe Eigentum|§ 929 BGB|
geklautes Rad gutgläubig; vom Nichteigentümer gekauft|§ 932 BGB, § 935 BGB|
Sperrmüll mitnehmen; herrenlos; weggeworfene Sache|§ 958 BGB, § 959 BGB|
Geldschein auf Straße; Schlüssel gefunden; herrenlose Katze gefunden; Tasche gefunden; entlaufenen Hund gefunden; Hörgerät gefunden|§ 965 BGB, § 966 BGB|verlorene Sache findet Anzeige
Finderlohn wie viel; Finderlohn Prozent|§ 971 BGB|
Fund behalten sechs Monate; wann gehört mir Fund|§ 973 BGB|
im Bus gefunden; im Amt gefunden|§ 978 BGB|
mein Eigentum zurück; gibt meine Sachen nicht heraus; Exfreund gibt Sachen nicht heraus; Herausgabe verlangen|§ 985 BGB|Eigentümer Besitzer Herausgabe
Laserstrahl Fenster; Überwachungskamera auf mein Grundstück; Fußball im Garten; Katzen Nachbar Garten; Nachbar parkt auf meinem Grundstück; Störung Eigentum beseitigen|§ 1004 BGB|
gemeinsames Haus verkaufen; Miteigentümer zahlt nicht; Teilungsversteigerung|§ 749 BGB, § 741 BGB, § 1008 BGB|
Überfahrtsrecht; Leitungsrecht; Dienstbarkeit|§ 1018 BGB|
lebenslanges Wohnrecht; Wohnrecht Eltern; Wohnrecht eintragen|§ 1093 BGB|
Haus überschreiben Nießbrauch|§ 1030 BGB|
Grundschuld löschen; Bank im Grundbuch|§ 1191 BGB, § 1192 BGB|
Eigentümergemeinschaft Klage; WEG verklagen; Gemeinschaft der Wohnungseigentümer|§ 9a WEG|
Verwalter vertritt Gemeinschaft; Verwaltervollmacht|§ 9b WEG|
Ferienvermietung Eigentumswohnung; Eigentümer stört Hausgemeinschaft|§ 14 WEG, § 13 WEG|
Kostenverteilung ändern WEG|§ 16 WEG|
Eigentümer zahlt Hausgeld nicht|§ 17 WEG, § 28 WEG|
Einsicht Verwaltungsunterlagen; Dach Reparatur Eigentümergemeinschaft; Hausordnung Eigentümergemeinschaft|§ 18 WEG, § 19 WEG|
Instandhaltungsrücklage; Erhaltungsrücklage; Rücklage Eigentümergemeinschaft|§ 19 WEG, § 28 WEG|
Balkonkraftwerk Eigentumswohnung; Klimaanlage Eigentumswohnung; Treppenlift Eigentumswohnung; Markise Eigentümer|§ 20 WEG|
Onlineversammlung Eigentümer; schriftlicher Beschluss Eigentümer|§ 23 WEG|
Eigentümerversammlung Protokoll; Tagesordnung Eigentümerversammlung|§ 24 WEG|
Beschlussfähigkeit Eigentümer; Mehrheit Eigentümerversammlung; Vollmacht Eigentümerversammlung|§ 25 WEG|
Verwaltervertrag Dauer; Verwalter loswerden|§ 26 WEG|
Sonderumlage; Hausgeldabrechnung|§ 28 WEG|
Grundsteuer umlegen; Gartenpflege Nebenkosten; Müllabfuhr Nebenkosten; Reparatur keine Nebenkosten; Verwaltungskosten Nebenkosten; Kabelfernsehen Nebenkosten; Aufzug Nebenkosten|§ 2 BetrKV, § 1 BetrKV|
Wärmezähler; Zähler an Heizung; Heizung Verbrauch erfassen|§ 4 HeizkostenV, § 5 HeizkostenV|
70 Prozent Verbrauch; Heizkosten Grundkosten; Heizkosten verteilen|§ 7 HeizkostenV, § 8 HeizkostenV|
Heizkosten geschätzt; Zähler defekt Heizkosten|§ 9a HeizkostenV|
Mieterwechsel Heizkosten; Auszug Zwischenablesung|§ 9b HeizkostenV|
Heizkosten pauschal abgerechnet; nicht nach Verbrauch abgerechnet|§ 12 HeizkostenV|
`;

/** Lay terms of tenancy, home ownership and neighbours; form as in dataProtection.ts, in the order of the laws. */
export const LAY_TERMS_TENANCY = `
Mietrecht; Mietvertrag Pflichten; Pflichten Vermieter; Pflichten Mieter; Schlüssel behalten Vermieter; Vermieter betreten Wohnung|§ 535 BGB|Inhalt und Hauptpflichten des Mietvertrags
Kleinreparatur Miete; Reparatur Vermieter; Instandhaltung Vermieter|§ 535 BGB, § 536 BGB|
Schönheitsreparaturen; Wohnung streichen Auszug; Renovierung Auszug; renovieren Mieter; Auszug streichen; renovieren Auszug; Wände streichen|§ 535 BGB, § 538 BGB|
Haustiere Mietwohnung; Miete Haustier; Hund Wohnung; Katze Wohnung; Hund Vermieter; Katze Mieter; Tierhaltung Miete|§ 535 BGB, § 541 BGB|vertragsgemäßer Gebrauch
Zweitschlüssel; Besichtigung Wohnung Vermieter|§ 535 BGB, § 809 BGB|
Mietminderung; Miete mindern; Miete kürzen|§ 536 BGB|Mietminderung Sachmangel
Heizung kaputt Miete; weniger Miete; Schimmel Wohnung; Schimmel Miete; Heizung ausgefallen; Baulärm Miete; Lärm Miete; Mangel Wohnung; Miete zurückbehalten|§ 536 BGB|Mietminderung bei Sach- und Rechtsmängeln
Heizung fällt aus; Heizung ausfallen; Warmwasser Ausfall|§ 536 BGB|Mietminderung
Schadensersatz Mieter Mangel; Mieter selbst reparieren; Aufwendungsersatz Mieter|§ 536a BGB|
Mangel melden Vermieter; Mängelanzeige; Mangel Mieter anzeigen|§ 536c BGB|
Stornokosten; Hotel stornieren|§ 537 BGB|
Einbauten Mieter; Einrichtung wegnehmen Mieter|§ 539 BGB, § 552 BGB|
Untermiete; untervermieten; Wohnung Airbnb; Airbnb; Ferienwohnung Mieter; WG Zimmer vermieten; Mitbewohner aufnehmen; Freund einziehen Wohnung; Partner einziehen Wohnung; Lebensgefährte Wohnung aufnehmen; Zimmer untervermieten; Zimmer vermieten Mieter|§ 540 BGB, § 553 BGB|Gebrauchsüberlassung an Dritte
Abmahnung Mieter; Mieter Nutzung vertragswidrig|§ 541 BGB, § 543 BGB|
fristlose Kündigung Wohnung; fristlos kündigen Mieter; fristlose Kündigung Vermieter|§ 543 BGB, § 569 BGB|außerordentliche fristlose Kündigung wichtiger Grund
Mieter Miete zahlen nicht; Mietrückstand; Mietschulden; zwei Monatsmieten|§ 543 BGB, § 569 BGB|außerordentliche fristlose Kündigung
Mietvertrag läuft weiter; stillschweigende Verlängerung Mietvertrag|§ 545 BGB|
Wohnung zurückgeben; Auszug Wohnung; Wohnungsübergabe|§ 546 BGB|Rückgabepflicht des Mieters
Mieter auszieht nicht; Nutzungsentschädigung Miete; Wohnung verspätet zurückgeben|§ 546a BGB|Entschädigung bei verspäteter Rückgabe
Ersatzansprüche Vermieter Verjährung; Vermieter sechs Monate Schaden|§ 548 BGB|
Mietvertrag mündlich; Mietvertrag länger Jahr|§ 550 BGB|
Mietvertrag Schriftform; Mietvertrag befristet; Zeitmietvertrag|§ 550 BGB, § 575 BGB|
Mietkaution; Kaution Wohnung; Kaution Vermieter; Kaution Mieter|§ 551 BGB|Mietsicherheit Begrenzung und Anlage
Kaution drei Monatsmieten; Kaution anlegen; Kaution Raten; Mietsicherheit; Kaution Höhe|§ 551 BGB|Mietsicherheit Begrenzung
Kaution hoch; Kaution zahlen; Kaution Monatsmieten|§ 551 BGB|Mietsicherheit Begrenzung
Kaution Rückzahlung; Kaution zurück|§ 551 BGB, § 548 BGB|
Barrierefreiheit Mieter; Wallbox Mieter; Ladestation Mieter; Treppenlift Mieter; Rollstuhl Mieter Umbau; Balkonkraftwerk Mieter|§ 554 BGB|
Modernisierung ankündigen; Modernisierung dulden; Baumaßnahmen Mieter dulden|§ 555b BGB, § 555c BGB, § 555d BGB|
Nebenkostenabrechnung; Betriebskostenabrechnung; Nebenkosten abrechnen; Vermieter Nebenkosten Frist; Nebenkostenabrechnung Frist; Nebenkostenabrechnung zu spät|§ 556 BGB|Vereinbarungen über Betriebskosten Abrechnung
Nebenkosten Abrechnung Frist; Nebenkosten Nachzahlung; Betriebskosten Frist; Nebenkosten verspätet; Betriebskosten zwölf Monate|§ 556 BGB|Vereinbarungen über Betriebskosten
Betriebskosten verteilen; Nebenkosten Umlage Quadratmeter; Nebenkosten Verteilerschlüssel|§ 556a BGB|
Miete überweisen Werktag; Miete fällig; Miete wann zahlen|§ 556b BGB|
Neuvermietung Miete; Mietbeginn Miete Höhe; angespannter Wohnungsmarkt; Wiedervermietung Miete|§ 556d BGB|zulässige Miethöhe bei Mietbeginn
Mietpreisbremse|§ 556d BGB, § 556e BGB, § 556g BGB|zulässige Miethöhe bei Mietbeginn
Staffelmiete|§ 557a BGB|
Indexmiete|§ 557b BGB|
Kappungsgrenze; Miete steigen; Miete drei Jahren Prozent; Mieterhöhung Vergleichsmiete; Miete erhöhen Prozent; Miete Prozent|§ 558 BGB|Mieterhöhung bis zur ortsüblichen Vergleichsmiete
Mieterhöhung; Miete erhöhen|§ 558 BGB, § 557 BGB|Mieterhöhung ortsübliche Vergleichsmiete
Mieterhöhung Begründung; Mieterhöhung schreiben|§ 558a BGB|
Mieterhöhung zustimmen|§ 558b BGB|
Mietspiegel|§ 558c BGB, § 558d BGB|
Mieterhöhung Sanierung; Mieterhöhung Fenster; Mieterhöhung Dämmung|§ 559 BGB|Mieterhöhung nach Modernisierungsmaßnahmen
Modernisierung Miete; Modernisierungsmieterhöhung|§ 559 BGB, § 555b BGB|
Sonderkündigungsrecht Mieterhöhung; Kündigung nach Mieterhöhung|§ 561 BGB|
Pfandrecht Vermieter|§ 562 BGB|
Mieter gestorben; Mietvertrag sterben; Miete sterben Ehegatte|§ 563 BGB, § 564 BGB|Eintrittsrecht bei Tod des Mieters
Kauf bricht Miete; Haus verkaufen Miete; Wohnung verkaufen Mieter; Eigentümer neu Mietvertrag; Eigentümerwechsel Miete; Vermieter verkaufen|§ 566 BGB|Kauf bricht nicht Miete
Kaution neuer Eigentümer; Kaution Eigentümerwechsel; Kaution Verkauf|§ 566a BGB|
Kündigung Wohnung schriftlich; Vermieter kündigt WhatsApp; Kündigung Mietvertrag E-Mail; Kündigung Mietvertrag Form; Mieter kündigen mündlich|§ 568 BGB|Form und Inhalt der Kündigung
Zahlungsverzug Miete Kündigung; Schonfristzahlung; Hausfrieden stören Mieter|§ 569 BGB, § 543 BGB|
Eigenbedarf; Eigenbedarfskündigung; selbst einziehen; Eigentümer selbst einziehen; Wohnung für Sohn kündigen|§ 573 BGB|berechtigtes Interesse Kündigung
Vermieter kündigen; Vermieter selbst einziehen; Vermieter braucht Wohnung; Vermieter kündigen Grund; Vermieter Kündigung Wohnung|§ 573 BGB|ordentliche Kündigung des Vermieters berechtigtes Interesse
Einliegerwohnung; Zweifamilienhaus Kündigung|§ 573a BGB|
Kündigungsfrist Wohnung; Kündigungsfrist Mieter; Kündigungsfrist Mietvertrag; Frist Kündigung Wohnung; Mietwohnung kündigen lange; Mietvertrag kündigen Monate; Frist Mietvertrag kündigen|§ 573c BGB|Fristen der ordentlichen Kündigung
Sozialklausel Miete; Härtefall Kündigung Wohnung|§ 574 BGB|Widerspruch des Mieters gegen die Kündigung
Kündigung Wohnung Härte; Kündigung Wohnung krank; Kündigung Wohnung alt; Kündigung Wohnung wehren; Kündigung Vermieter Widerspruch; Kündigung Wohnung schwanger; Härtefall Miete; Eigenbedarf Widerspruch|§ 574 BGB, § 574b BGB|Widerspruch des Mieters gegen die Kündigung
Werkswohnung; Dienstwohnung|§ 576 BGB, § 576b BGB|
Umwandlung Eigentumswohnung; Kündigungssperrfrist; Vorkaufsrecht Mieter|§ 577 BGB, § 577a BGB|
Kündigungssperrfrist Umwandlung; Eigentumswohnung Kündigung Jahre|§ 577a BGB|
Geschäftsraum Kündigung; Gewerbemiete Kündigungsfrist; Ladenlokal Miete Kündigung; Garage kündigen|§ 580a BGB|
Pacht; Pachtvertrag|§ 581 BGB|
Eigentümer Rechte; Begriff Eigentum|§ 903 BGB|Befugnisse des Eigentümers
fremdes Eigentum Gefahr; Scheibe einschlagen Gefahr; fremde Sache Notstand|§ 904 BGB, § 34 StGB|Notstand
Nachbarrecht; Geruch Nachbar; Lärm Nachbar; Immissionen Nachbar; Rauch Nachbar; Gestank Nachbar; Nachbar stinkt; Nachbar qualmt; Nachbar grillen; Musik Nachbar|§ 906 BGB|Zuführung unwägbarer Stoffe
Grundstück vertiefen; Nachbar gräbt|§ 909 BGB|
überhängende Äste; Nachbar Baum Äste; Überhang; Äste Nachbar; Wurzeln Nachbar; Zweige Nachbar; Ast abschneiden; Äste abschneiden|§ 910 BGB|Überhang
Obst Nachbar; Äpfel Nachbar; Früchte Baum Nachbar; Fallobst|§ 911 BGB|Überfall
Laub Nachbar; Früchte Nachbar|§ 911 BGB, § 906 BGB|
Überbau; Nachbar Grenze gebaut; Grenze überbaut|§ 912 BGB|
Zufahrt Grundstück; Weg fremdes Grundstück; Notweg|§ 917 BGB|
Grenzstein|§ 919 BGB|
Zaun Grenze; Mauer Grenze; Hecke Grenze|§ 921 BGB, § 922 BGB|
Grenzbaum|§ 923 BGB|
Unterlassungsanspruch; Nachbar betreten Grundstück; Eigentum stören; Unterlassung Eigentum; Drohne Grundstück|§ 1004 BGB|Beseitigungs- und Unterlassungsanspruch
Gemeinschaftseigentum; Gemeinschaftsordnung|§ 5 WEG, § 10 WEG|
Sondereigentum|§ 5 WEG, § 13 WEG|
Teilungserklärung; Aufteilung Wohnungseigentum|§ 8 WEG, § 3 WEG|
Rechte Wohnungseigentümer; Pflichten Wohnungseigentümer|§ 13 WEG, § 14 WEG|
Hausgeld; Kosten Eigentümergemeinschaft; Kosten Wohnungseigentümer|§ 16 WEG, § 28 WEG|Nutzungen und Kosten
Wohnungseigentümer ausschließen; Eigentümer rauswerfen WEG|§ 17 WEG|
Ladestation Wohnungseigentümer; Wallbox Eigentümergemeinschaft; Ladestation Tiefgarage; bauliche Veränderung WEG; Wallbox Tiefgarage|§ 20 WEG|bauliche Veränderungen
Kosten bauliche Veränderung|§ 21 WEG|
Umlaufbeschluss; Beschluss Wohnungseigentümer|§ 23 WEG|
Eigentümerversammlung einladen; Eigentümerversammlung Frist|§ 24 WEG|Einberufung
Eigentümerversammlung|§ 24 WEG, § 23 WEG|
Stimmrecht Eigentümerversammlung|§ 25 WEG|
Verwalter abberufen; Verwalter absetzen; Verwalter bestellen; Hausverwalter Wohnanlage; Verwalter kündigen WEG; Hausverwaltung kündigen Eigentümer|§ 26 WEG|Bestellung und Abberufung des Verwalters
zertifizierter Verwalter|§ 26a WEG|
Aufgaben Verwalter WEG; Hausverwaltung Aufgaben|§ 27 WEG|
Wirtschaftsplan WEG; Jahresabrechnung Wohnungseigentum|§ 28 WEG|
Verwaltungsbeirat|§ 29 WEG|
Dauerwohnrecht|§ 31 WEG|
Beschluss anfechten Eigentümerversammlung; Beschlussanfechtung WEG|§ 44 WEG, § 45 WEG|
Fernablesung Zähler; Heizkostenverteiler|§ 5 HeizkostenV|
Heizkosten abrechnen; Heizkosten verbrauchsabhängig; Heizkostenabrechnung|§ 6 HeizkostenV, § 7 HeizkostenV|
Heizkosten kürzen; Heizkosten 15 Prozent|§ 12 HeizkostenV|
Kleingarten; Schrebergarten|§ 1 BKleingG, § 3 BKleingG|
Kleingarten kündigen|§ 9 BKleingG|
Sozialwohnung; Wohnberechtigungsschein; WBS|§ 5 WoBindG, § 27 WoFG|
Hausmeister Nebenkosten; Betriebskosten Arten; Nebenkosten umlegen; umlagefähige Nebenkosten|§ 2 BetrKV, § 1 BetrKV|
`;

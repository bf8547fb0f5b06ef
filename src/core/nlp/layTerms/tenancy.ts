/** Lay terms of tenancy, home ownership and neighbours; form as in everyday.ts, in the order of the laws. */
export const LAY_TERMS_TENANCY = `
Miete Haustier; Hund Wohnung; Katze Wohnung; Hund Vermieter; Katze Mieter; Tierhaltung Miete|§ 535 BGB, § 541 BGB|vertragsgemäßer Gebrauch
Schönheitsreparatur; Wohnung streichen Auszug; Renovierung Auszug; renovieren Mieter|§ 535 BGB, § 538 BGB|
Kleinreparatur Miete; Reparatur Vermieter; Instandhaltung Vermieter|§ 535 BGB, § 536 BGB|
Heizung kaputt Miete; weniger Miete; Schimmel Wohnung; Schimmel Miete; Heizung ausgefallen; Baulärm Miete; Lärm Miete; Mangel Wohnung; Miete zurückbehalten|§ 536 BGB|Mietminderung bei Sach- und Rechtsmängeln
Mangel melden Vermieter; Mängelanzeige; Mangel Mieter anzeigen|§ 536c BGB|
Schadensersatz Mieter Mangel; Mieter selbst reparieren; Aufwendungsersatz Mieter|§ 536a BGB|
Wohnung Airbnb; Airbnb; Ferienwohnung Mieter; WG Zimmer vermieten; Mitbewohner aufnehmen; Freund einziehen Wohnung; Partner einziehen Wohnung; Lebensgefährte Wohnung aufnehmen|§ 540 BGB, § 553 BGB|Gebrauchsüberlassung an Dritte
Abmahnung Mieter; Mieter Nutzung vertragswidrig|§ 541 BGB, § 543 BGB|
Mieter Miete zahlen nicht; Mietrückstand; Mietschulden; zwei Monatsmieten|§ 543 BGB, § 569 BGB|außerordentliche fristlose Kündigung
Mieter auszieht nicht; Nutzungsentschädigung Miete; Wohnung verspätet zurückgeben|§ 546a BGB|Entschädigung bei verspäteter Rückgabe
Mietvertrag läuft weiter; stillschweigende Verlängerung Mietvertrag|§ 545 BGB|
Ersatzansprüche Vermieter Verjährung; Vermieter sechs Monate Schaden|§ 548 BGB|
Mietvertrag mündlich; Mietvertrag länger Jahr|§ 550 BGB|
Kaution drei Monatsmieten; Kaution anlegen; Kaution Raten; Mietsicherheit; Kaution Höhe|§ 551 BGB|Mietsicherheit Begrenzung
Einbauten Mieter; Einrichtung wegnehmen Mieter|§ 539 BGB, § 552 BGB|
Ladestation Mieter; Treppenlift Mieter; Rollstuhl Mieter Umbau; Balkonkraftwerk Mieter|§ 554 BGB|
Modernisierung ankündigen; Modernisierung dulden; Baumaßnahmen Mieter dulden|§ 555b BGB, § 555c BGB, § 555d BGB|
Nebenkosten Abrechnung Frist; Nebenkosten Nachzahlung; Betriebskosten Frist; Nebenkosten verspätet; Betriebskosten zwölf Monate|§ 556 BGB|Vereinbarungen über Betriebskosten
Betriebskosten verteilen; Nebenkosten Umlage Quadratmeter; Nebenkosten Verteilerschlüssel|§ 556a BGB|
Hausmeister Nebenkosten; Betriebskosten Arten; Nebenkosten umlegen; umlagefähige Nebenkosten|§ 2 BetrKV, § 1 BetrKV|
Miete überweisen Werktag; Miete fällig; Miete wann zahlen|§ 556b BGB|
Neuvermietung Miete; Mietbeginn Miete Höhe; angespannter Wohnungsmarkt; Wiedervermietung Miete|§ 556d BGB|zulässige Miethöhe bei Mietbeginn
Staffelmiete|§ 557a BGB|
Indexmiete|§ 557b BGB|
Miete steigen; Miete drei Jahren Prozent; Mieterhöhung Vergleichsmiete; Miete erhöhen Prozent|§ 558 BGB|Mieterhöhung bis zur ortsüblichen Vergleichsmiete
Mieterhöhung Begründung; Mieterhöhung schreiben|§ 558a BGB|
Mieterhöhung zustimmen; Zustimmung Mieterhöhung|§ 558b BGB|
Mieterhöhung Sanierung; Mieterhöhung Fenster; Mieterhöhung Dämmung; Miete Modernisierung|§ 559 BGB|Mieterhöhung nach Modernisierungsmaßnahmen
Sonderkündigungsrecht Mieterhöhung; Kündigung nach Mieterhöhung|§ 561 BGB|
Mieter sterben; Mietvertrag sterben; Miete sterben Ehegatte|§ 563 BGB, § 564 BGB|Eintrittsrecht bei Tod des Mieters
Haus verkaufen Miete; Wohnung verkaufen Mieter; Eigentümer neu Mietvertrag; Eigentümerwechsel Miete; Vermieter verkaufen|§ 566 BGB|Kauf bricht nicht Miete
Kaution neuer Eigentümer; Kaution Eigentümerwechsel; Kaution Verkauf|§ 566a BGB|
Zahlungsverzug Miete Kündigung; Schonfristzahlung; Hausfrieden stören Mieter|§ 569 BGB, § 543 BGB|
Kündigung Wohnung schriftlich; Vermieter kündigt WhatsApp; Kündigung Mietvertrag E-Mail; Kündigung Mietvertrag Form; Mieter kündigen mündlich|§ 568 BGB|Form und Inhalt der Kündigung
Vermieter kündigen; Vermieter selbst einziehen; Vermieter braucht Wohnung; Vermieter kündigen Grund; Vermieter Kündigung Wohnung|§ 573 BGB|ordentliche Kündigung des Vermieters berechtigtes Interesse
Einliegerwohnung; Zweifamilienhaus Kündigung|§ 573a BGB|
Frist Kündigung Wohnung; Mietwohnung kündigen lange; Mietvertrag kündigen Monate; Frist Mietvertrag kündigen; Wohnung kündigen lange; Kündigungsfrist Miete|§ 573c BGB|Fristen der ordentlichen Kündigung
Kündigung Wohnung Härte; Kündigung Wohnung krank; Kündigung Wohnung alt; Kündigung Wohnung wehren; Kündigung Vermieter Widerspruch; Kündigung Wohnung schwanger; Härtefall Miete; Eigenbedarf Widerspruch|§ 574 BGB, § 574b BGB|Widerspruch des Mieters gegen die Kündigung
Werkswohnung; Dienstwohnung|§ 576 BGB, § 576b BGB|
Kündigungssperrfrist Umwandlung; Eigentumswohnung Kündigung Jahre|§ 577a BGB|
Geschäftsraum Kündigung; Gewerbemiete Kündigungsfrist; Ladenlokal Miete Kündigung; Garage kündigen|§ 580a BGB|
Pacht; Pachtvertrag|§ 581 BGB|
Heizkosten abrechnen; Heizkosten verbrauchsabhängig; Heizkostenabrechnung|§ 6 HeizkostenV, § 7 HeizkostenV|
Fernablesung Zähler; Heizkostenverteiler|§ 5 HeizkostenV|
Heizkosten kürzen; Heizkosten 15 Prozent|§ 12 HeizkostenV|
Teilungserklärung; Aufteilung Wohnungseigentum|§ 8 WEG, § 3 WEG|
Gemeinschaftseigentum; Gemeinschaftsordnung|§ 5 WEG, § 10 WEG|
Rechte Wohnungseigentümer; Pflichten Wohnungseigentümer|§ 13 WEG, § 14 WEG|
Hausgeld; Kosten Eigentümergemeinschaft; Kosten Wohnungseigentümer|§ 16 WEG, § 28 WEG|Nutzungen und Kosten
Wirtschaftsplan WEG; Jahresabrechnung Wohnungseigentum|§ 28 WEG|
Wohnungseigentümer ausschließen; Eigentümer rauswerfen WEG|§ 17 WEG|
Ladestation Wohnungseigentümer; Wallbox Eigentümergemeinschaft; Ladestation Tiefgarage; bauliche Veränderung WEG; Wallbox Tiefgarage|§ 20 WEG|bauliche Veränderungen
Kosten bauliche Veränderung|§ 21 WEG|
Eigentümerversammlung einladen; Einladung Eigentümerversammlung; Eigentümerversammlung Frist|§ 24 WEG|Einberufung
Umlaufbeschluss; Beschluss Wohnungseigentümer|§ 23 WEG|
Stimmrecht Eigentümerversammlung|§ 25 WEG|
Verwalter abberufen; Verwalter absetzen; Verwalter bestellen; Hausverwalter Wohnanlage; Verwalter kündigen WEG; Hausverwaltung kündigen Eigentümer|§ 26 WEG|Bestellung und Abberufung des Verwalters
zertifizierter Verwalter|§ 26a WEG|
Aufgaben Verwalter WEG; Hausverwaltung Aufgaben|§ 27 WEG|
Verwaltungsbeirat|§ 29 WEG|
Beschluss anfechten Eigentümerversammlung; Beschlussanfechtung WEG|§ 44 WEG, § 45 WEG|
Dauerwohnrecht|§ 31 WEG|
Rauch Nachbar; Gestank Nachbar; Nachbar stinkt; Nachbar qualmt; Nachbar grillen; Nachbar Lärm; Musik Nachbar|§ 906 BGB|Zuführung unwägbarer Stoffe
Grundstück vertiefen; Nachbar gräbt|§ 909 BGB|
Äste Nachbar; Wurzeln Nachbar; Zweige Nachbar; Ast abschneiden; Äste abschneiden|§ 910 BGB|Überhang
Obst Nachbar; Äpfel Nachbar; Früchte Baum Nachbar; Fallobst|§ 911 BGB|Überfall
Nachbar Grenze gebaut; Grenze überbaut|§ 912 BGB|
Zufahrt Grundstück; Weg fremdes Grundstück; Notweg|§ 917 BGB|
Grenzstein|§ 919 BGB|
Zaun Grenze; Mauer Grenze; Hecke Grenze|§ 921 BGB, § 922 BGB|
Nachbar betreten Grundstück; Eigentum stören; Unterlassung Eigentum; Drohne Grundstück|§ 1004 BGB|Beseitigungs- und Unterlassungsanspruch
Wertvolles finden; Handy gefunden; Schmuck gefunden; Geldbeutel gefunden; Brieftasche gefunden; Ring gefunden; gefunden Sache|§ 965 BGB, § 973 BGB|Anzeigepflicht des Finders
gestohlene Sache gekauft; gestohlen gekauft Eigentum; Hehlerware gekauft; gutgläubig gestohlen|§ 935 BGB, § 932 BGB|kein gutgläubiger Erwerb von abhanden gekommenen Sachen
Schatzfund; Schatz gefunden|§ 984 BGB|
Ersitzung|§ 937 BGB|
Miteigentum|§ 1008 BGB, § 741 BGB|
Wohnrecht; Wohnungsrecht|§ 1093 BGB|
Reallast|§ 1105 BGB|
Erbbaurecht; Erbpacht|§ 1 ErbbauRG|
Auflassungsvormerkung; Vormerkung Grundbuch|§ 883 BGB|
Auflassung|§ 925 BGB|
Grundbuch einsehen; Grundbuchauszug|§ 12 GBO|
Grundbuch berichtigen|§ 894 BGB, § 22 GBO|
`;

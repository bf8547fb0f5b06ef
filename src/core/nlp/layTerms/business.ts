/** Lay terms of companies, trade, competition and intellectual property; form as in everyday.ts, in the order of the laws. */
export const LAY_TERMS_BUSINESS = `
Kaufmann; Kaufmann wer|§ 1 HGB|Istkaufmann
Kannkaufmann|§ 2 HGB|
Handelsregister einsehen|§ 9 HGB|
Handelsregister eintragen; Handelsregister Anmeldung|§ 12 HGB, § 29 HGB, § 8 HGB|
Handelsregister Vertrauen; Publizität|§ 15 HGB|
Firma übernehmen Schulden; Firmenfortführung|§ 25 HGB|
Prokurist|§ 48 HGB, § 49 HGB|
Handlungsvollmacht; Ladenangestellter|§ 54 HGB, § 56 HGB|
Handelsvertreter; Handelsvertreter Vertragsende; Ausgleichsanspruch|§ 89b HGB, § 84 HGB|Ausgleichsanspruch
Handelsvertreter Provision|§ 87 HGB|
Handelsvertreter Kündigungsfrist|§ 89 HGB|
Handelsmakler|§ 93 HGB|
OHG; OHG Haftung|§ 105 HGB, § 128 HGB, § 126 HGB|
Kommanditgesellschaft; KG gründen|§ 161 HGB|
stille Gesellschaft|§ 230 HGB|
Buchführung Kaufmann; Bücher führen|§ 238 HGB|
Inventur; Inventar|§ 240 HGB|
Jahresabschluss machen; Jahresabschluss Pflicht; Bilanz Pflicht; Bilanz aufstellen; Jahresabschluss wer|§ 242 HGB, § 264 HGB|Pflicht zur Aufstellung
Befreiung Buchführung; Kleine Kaufleute Bilanz|§ 241a HGB|
Bilanz Gliederung|§ 266 HGB|
Größenklassen; kleine Kapitalgesellschaft|§ 267 HGB, § 267a HGB|
Offenlegung Jahresabschluss; Bundesanzeiger Jahresabschluss|§ 325 HGB|
Ordnungsgeld Jahresabschluss|§ 335 HGB|
Abschlussprüfer|§ 316 HGB, § 318 HGB|
Rückstellungen|§ 249 HGB|
Kaufleute Ware prüfen; Ware prüfen; Kaufleute Mangel; Untersuchungspflicht Ware; Wareneingang prüfen; Ware untersuchen|§ 377 HGB|Untersuchungs- und Rügepflicht
Handelskauf; Annahmeverzug Käufer Handel|§ 373 HGB|
Kommission|§ 383 HGB|
Spediteur; Frachtführer; Paket beschädigt|§ 407 HGB, § 425 HGB, § 453 HGB|
GmbH Kapital; Kapital GmbH; GmbH Geld gründen; GmbH 25000|§ 5 GmbHG|Stammkapital
Ein-Euro-GmbH; 1-Euro-GmbH; GmbH ein Euro; UG gründen; UG Rücklage; Mini GmbH|§ 5a GmbHG|Unternehmergesellschaft
GmbH Notar; GmbH Vertrag; GmbH Gründung Notar; Musterprotokoll|§ 2 GmbHG|Form des Gesellschaftsvertrags
GmbH Satzung; Gesellschaftsvertrag GmbH Inhalt|§ 3 GmbHG|
GmbH Name|§ 4 GmbHG|
GmbH Geschäftsführer werden; Geschäftsführer ausgeschlossen; Geschäftsführer vorbestraft|§ 6 GmbHG|
GmbH anmelden; GmbH Handelsregister; GmbH Einzahlung Stammeinlage|§ 7 GmbHG, § 8 GmbHG|
GmbH Gründung Haftung; Vor-GmbH|§ 11 GmbHG|
GmbH haften Gesellschafter; GmbH Haftung beschränkt|§ 13 GmbHG|
GmbH Anteil verkaufen; GmbH-Anteil Notar|§ 15 GmbHG|
Einlage rückzahlung; Kapitalerhaltung|§ 30 GmbHG, § 31 GmbHG|
Geschäftsführer vertreten|§ 35 GmbHG|
Geschäftsbrief Angaben GmbH|§ 35a GmbHG|
Geschäftsführer abberufen; Geschäftsführer rauswerfen|§ 38 GmbHG|
Geschäftsführer haften; Geschäftsführer persönlich; GmbH Geschäftsführer Haftung|§ 43 GmbHG|Haftung der Geschäftsführer
Gesellschafterversammlung einladen; Gesellschafterversammlung einberufen; Einladung Gesellschafterversammlung|§ 51 GmbHG, § 49 GmbHG|Form der Einberufung
Gesellschafter Auskunft|§ 51a GmbHG|
Gesellschafterbeschluss; Stimmrecht GmbH|§ 47 GmbHG, § 48 GmbHG|
Satzung ändern GmbH; Gesellschaftsvertrag ändern|§ 53 GmbHG|
Kapitalerhöhung GmbH|§ 55 GmbHG|
GmbH auflösen; GmbH liquidieren|§ 60 GmbHG, § 66 GmbHG|
Gewinnverteilung GmbH; GmbH Gewinn ausschütten|§ 29 GmbHG|
AG gründen; Aktiengesellschaft gründen; AG Kapital|§ 7 AktG, § 2 AktG, § 23 AktG|
Aufsichtsrat; Aufsichtsrat Zusammensetzung; Aufsichtsrat Mitglieder|§ 95 AktG, § 96 AktG|Zahl der Aufsichtsratsmitglieder
Aufsichtsrat Aufgaben|§ 111 AktG|
Vorstand haften; Vorstand Haftung AG|§ 93 AktG|
Vorstand bestellen; Vorstand abberufen|§ 84 AktG|
Vorstandsvergütung|§ 87 AktG|
Hauptversammlung einberufen|§ 121 AktG, § 123 AktG|
Hauptversammlung Beschluss anfechten|§ 243 AktG, § 246 AktG|
Aktionär Auskunft|§ 131 AktG|
Dividende Aktionär; Bilanzgewinn|§ 174 AktG, § 58 AktG|
Squeeze-out|§ 327a AktG|
eigene Aktien|§ 71 AktG|
Genossenschaft gründen|§ 1 GenG, § 4 GenG|
Umwandlung Gesellschaft; Verschmelzung; Rechtsformwechsel|§ 1 UmwG, § 2 UmwG, § 190 UmwG|
Verein gründen Mitglieder|§ 56 BGB, § 57 BGB|
Vereinsvorstand haften|§ 31a BGB|
Vereinssatzung ändern|§ 33 BGB|
Vereinsregister|§ 55 BGB, § 59 BGB|
Stiftung gründen|§ 80 BGB, § 81 BGB|
Gewerbefreiheit|§ 1 GewO|
Gewerbe; Gewerbe anmelden müssen; Selbständig machen anmelden; Betrieb anmelden|§ 14 GewO|Anzeigepflicht
Gewerbe verbieten; Gewerbe untersagen; Gewerbe entziehen|§ 35 GewO|
Überwachungsbedürftiges Gewerbe|§ 38 GewO|
Pfandleiher|§ 34 GewO|
Finanzanlagenvermittler|§ 34f GewO|
Immobiliardarlehen; Darlehensvermittler|§ 34i GewO, § 34c GewO|
Versteigerer|§ 34b GewO|
Wanderlager; Wochenmarkt; Jahrmarkt; Flohmarkt|§ 56a GewO, § 67 GewO, § 68 GewO, § 69 GewO|
Reisegewerbe Verbot; Haustürverkauf|§ 56 GewO, § 55 GewO|
Prostitution Anmeldung|§ 3 ProstSchG|
Sicherheitsdienst; Türsteher; Bewachung|§ 34a GewO|Bewachungsgewerbe
Bewacherregister; Bewacher Ausweis|§ 11b GewO, § 34a GewO|
Waffe Bewachung; Wachperson Waffe|§ 28 WaffG|
Kneipe; Kneipe Lizenz; Gaststätte Lizenz; Bar eröffnen; Kneipe betreiben; Alkohol verkaufen Lizenz|§ 2 GastG|Erlaubnis
Gaststätte versagen; Wirt unzuverlässig|§ 4 GastG|
Sperrzeit Gaststätte; Sperrstunde|§ 18 GastG|
Handwerk ohne Meister; Meisterbrief Betrieb; Meister Betrieb; Handwerk selbständig; Altgesellenregelung|§ 1 HwO, § 7 HwO, § 7b HwO|Eintragung in die Handwerksrolle
zulassungsfreies Handwerk|§ 18 HwO|
Meisterprüfung|§ 45 HwO, § 49 HwO|
Schwarzarbeit|§ 1 SchwarzArbG, § 8 SchwarzArbG|
Ladenöffnung; Ladenschluss|§ 3 LadSchlG|
IHK Mitgliedschaft; IHK Beitrag|§ 2 IHKG, § 3 IHKG|
Werbung irreführend; falsche Werbung; lügen Werbung; irreführend|§ 5 UWG|irreführende geschäftliche Handlungen
verschweigen Werbung; Influencer Werbung; Schleichwerbung|§ 5a UWG|
vergleichende Werbung|§ 6 UWG|
Werbung Telefon; Werbeanruf; Telefonwerbung; Kaltakquise; unerwünschte Werbung|§ 7 UWG|unzumutbare Belästigungen
Abmahnung Wettbewerb; Abmahnung Konkurrent|§ 13 UWG, § 8 UWG|
Nachahmung Produkt; Mitbewerber behindern|§ 4 UWG|
Schneeballsystem|§ 16 UWG|
Kartell; Kartellverbot|§ 1 GWB|
Marktmacht missbrauchen|§ 19 GWB, § 18 GWB|
Fusion; Zusammenschlusskontrolle|§ 35 GWB, § 36 GWB|
Marke lange; Marke geschützt; Markenschutz Dauer|§ 47 MarkenG|
Marke anmelden|§ 32 MarkenG, § 8 MarkenG|
Markenrecht verletzt; Markenverletzung|§ 14 MarkenG|
Patent; Erfindung schützen; Patent lange|§ 1 PatG, § 16 PatG|
Arbeitnehmererfindung; Erfindung Arbeitnehmer|§ 5 ArbnErfG, § 9 ArbnErfG|
Geschmacksmuster; Design schützen|§ 2 DesignG, § 1 DesignG|
Urheberrecht; Urheberrecht lange; Werk geschützt; Urheberrecht Dauer|§ 64 UrhG, § 2 UrhG|Allgemeines Dauer
Urheber wer|§ 7 UrhG|
Musik kopieren; Privatkopie; privat kopieren; Film kopieren|§ 53 UrhG|Vervielfältigungen zum privaten Gebrauch
zitieren; Zitatrecht|§ 51 UrhG|
Filesharing; Raubkopie; Urheberrechtsverletzung|§ 97 UrhG, § 106 UrhG, § 97a UrhG|
Parodie; Karikatur Urheberrecht|§ 51a UrhG|
Panoramafreiheit|§ 59 UrhG|
Schule Unterricht Kopien|§ 60a UrhG|
Nutzungsrechte einräumen; Lizenz Werk|§ 31 UrhG|
Foto Urheberrecht; Lichtbild|§ 72 UrhG|
Namensnennung Urheber|§ 13 UrhG|
Foto veröffentlicht Erlaubnis; Recht am eigenen Bild; Foto ohne Erlaubnis; Bild veröffentlicht|§ 22 KunstUrhG, § 23 KunstUrhG|
Website Impressum; Homepage Impressum; Internetseite Angaben|§ 5 TMG, § 5 DDG|
Buchpreisbindung|§ 3 BuchPrG, § 5 BuchPrG|
Bank Erlaubnis; Bankgeschäft Erlaubnis|§ 32 KWG|
Geldwäsche Identifizierung; Bargeld Grenze|§ 10 GwG|
Transparenzregister|§ 20 GwG, § 18 GwG|
Einlagensicherung|§ 8 EinSiG|
Insiderhandel|§ 119 WpHG|
`;

/** Lay terms of companies, finance, intellectual property and media; form as in dataProtection.ts, in the order of the laws. */
export const LAY_TERMS_COMPANIES = `
Kaufmann; Kaufmann wer; Istkaufmann; Begriff Kaufmann|§ 1 HGB|Istkaufmann
Kleingewerbe; Kleingewerbetreibender|§ 1 HGB, § 14 GewO|
Kannkaufmann|§ 2 HGB|
Handelsregister einsehen|§ 9 HGB|
Handelsregister eintragen; Handelsregister Anmeldung|§ 12 HGB, § 29 HGB, § 8 HGB|
Handelsregister Vertrauen; Publizität; Handelsregister Wirkung; negative Publizität|§ 15 HGB|
Firma Name; Firmenname|§ 17 HGB, § 18 HGB|
Firma übernehmen Schulden; Firmenfortführung; Ladengeschäft verkaufen Haftung|§ 25 HGB|
Handelsregister eintragen; Handelsregister Pflicht; Handelsregister anmelden; Kaufmann eintragen|§ 29 HGB|Anmeldung der Firma
Prokurist; Prokura|§ 48 HGB, § 49 HGB|
Handlungsvollmacht; Ladenangestellter|§ 54 HGB, § 56 HGB|
Wettbewerbsverbot Arbeitnehmer; Konkurrenz arbeiten; Konkurrent anfangen; Karenzentschädigung; nachvertragliches Wettbewerbsverbot|§ 74 HGB, § 74a HGB, § 110 GewO|
Handelsvertreter|§ 84 HGB|
Handelsvertreter Provision|§ 87 HGB|
Handelsvertreter Kündigungsfrist|§ 89 HGB|
Handelsvertreter Ausgleich|§ 89b HGB|
Handelsvertreter; Handelsvertreter Vertragsende; Ausgleichsanspruch|§ 89b HGB, § 84 HGB|Ausgleichsanspruch
Handelsmakler|§ 93 HGB|
OHG; OHG Haftung|§ 105 HGB, § 128 HGB, § 126 HGB|
Kommanditgesellschaft; KG gründen|§ 161 HGB|
KG|§ 161 HGB, § 171 HGB|
Kommanditist Haftung|§ 171 HGB, § 172 HGB|
stille Gesellschaft|§ 230 HGB|
Buchführung Kaufmann; Bücher führen; Handelsbücher; Buchführungspflicht|§ 238 HGB|
Inventur; Inventar|§ 240 HGB|
Befreiung Buchführung; Kleine Kaufleute Bilanz|§ 241a HGB|
Bilanz; Inventur; Jahresabschluss|§ 242 HGB, § 240 HGB|
Jahresabschluss machen; Jahresabschluss Pflicht; Bilanz Pflicht; Bilanz aufstellen|§ 242 HGB, § 264 HGB|Pflicht zur Aufstellung
Rückstellungen|§ 249 HGB|
Bilanz Gliederung|§ 266 HGB|
Größenklassen; kleine Kapitalgesellschaft|§ 267 HGB, § 267a HGB|
Abschlussprüfer|§ 316 HGB, § 318 HGB|
Offenlegung Jahresabschluss; Bundesanzeiger Jahresabschluss; Bundesanzeiger|§ 325 HGB|
Ordnungsgeld Jahresabschluss|§ 335 HGB|
Handelskauf; Annahmeverzug Käufer Handel|§ 373 HGB|
Kaufleute Ware prüfen; Ware prüfen; Kaufleute Mangel; Untersuchungspflicht Ware; Wareneingang prüfen; Ware untersuchen; Mängelrüge|§ 377 HGB|Untersuchungs- und Rügepflicht
Kommission|§ 383 HGB|
Spediteur; Frachtführer; Paket beschädigt|§ 407 HGB, § 425 HGB, § 453 HGB|
GmbH gründen; GmbH Gesellschaftsvertrag|§ 1 GmbHG, § 2 GmbHG, § 3 GmbHG|
GmbH Notar; GmbH Vertrag; GmbH Gründung Notar; Musterprotokoll|§ 2 GmbHG|Form des Gesellschaftsvertrags
GmbH Satzung; Gesellschaftsvertrag GmbH Inhalt|§ 3 GmbHG|
GmbH Name|§ 4 GmbHG|
GmbH Kapital; GmbH Geld gründen; GmbH 25000; Stammkapital; Mindestkapital GmbH; GmbH Einlage|§ 5 GmbHG|Stammkapital
Ein-Euro-GmbH; 1-Euro-GmbH; UG gründen; UG Rücklage; Mini GmbH; Minigmbh; UG haftungsbeschränkt; Unternehmergesellschaft|§ 5a GmbHG|Unternehmergesellschaft
GmbH Geschäftsführer werden; Geschäftsführer ausgeschlossen; Geschäftsführer vorbestraft|§ 6 GmbHG|
Geschäftsführer bestellen; Geschäftsführer abberufen|§ 6 GmbHG, § 38 GmbHG|
GmbH anmelden; GmbH Handelsregister; GmbH Einzahlung Stammeinlage; GmbH Handelsregister anmelden|§ 7 GmbHG, § 8 GmbHG|
GmbH Gründung Haftung|§ 11 GmbHG|
GmbH haften Gesellschafter; GmbH Haftung beschränkt; GmbH Haftung|§ 13 GmbHG|
GmbH Anteil verkaufen; GmbH-Anteil Notar; Geschäftsanteil übertragen|§ 15 GmbHG|
Gewinnverteilung GmbH; GmbH Gewinn ausschütten; GmbH Gewinn|§ 29 GmbHG|
Einlage rückzahlung; Kapitalerhaltung|§ 30 GmbHG, § 31 GmbHG|
Geschäftsführer vertreten; GmbH vertreten; vertritt GmbH|§ 35 GmbHG|Vertretung der Gesellschaft
Geschäftsbrief Angaben GmbH|§ 35a GmbHG|
Geschäftsführer abberufen; Geschäftsführer rauswerfen|§ 38 GmbHG|
Gesellschafterliste|§ 40 GmbHG|
Geschäftsführer haften; Geschäftsführer persönlich; GmbH Geschäftsführer Haftung|§ 43 GmbHG|Haftung der Geschäftsführer
Gesellschafterbeschluss; Stimmrecht GmbH|§ 47 GmbHG, § 48 GmbHG|
Gesellschafterversammlung GmbH|§ 48 GmbHG, § 49 GmbHG|
Gesellschafterversammlung einladen; Gesellschafterversammlung einberufen|§ 51 GmbHG, § 49 GmbHG|Form der Einberufung
Gesellschafter Auskunft; Gesellschafter Auskunft GmbH|§ 51a GmbHG|
Satzung ändern GmbH; Gesellschaftsvertrag ändern|§ 53 GmbHG|
Kapitalerhöhung GmbH|§ 55 GmbHG|
GmbH auflösen; GmbH liquidieren|§ 60 GmbHG, § 66 GmbHG|
AG gründen; Aktiengesellschaft gründen|§ 1 AktG, § 2 AktG, § 36 AktG|
Grundkapital; Mindestkapital AG|§ 7 AktG|Grundkapital
AG gründen; Aktiengesellschaft gründen; AG Kapital|§ 7 AktG, § 2 AktG, § 23 AktG|
eigene Aktien|§ 71 AktG|
Vorstand AG|§ 76 AktG, § 84 AktG|
Vorstand bestellen; Vorstand abberufen|§ 84 AktG|
Vorstandsvergütung|§ 87 AktG|
Vorstand haften; Vorstand Haftung AG|§ 93 AktG|
Aufsichtsrat AG|§ 95 AktG, § 111 AktG|
Aufsichtsrat; Aufsichtsrat Zusammensetzung; Aufsichtsrat Mitglieder|§ 95 AktG, § 96 AktG|Zahl der Aufsichtsratsmitglieder
Aufsichtsrat Aufgaben|§ 111 AktG|
Hauptversammlung|§ 118 AktG, § 119 AktG|
Hauptversammlung einberufen|§ 121 AktG, § 123 AktG|
Aktionär Auskunft|§ 131 AktG|
Dividende Aktionär; Bilanzgewinn|§ 174 AktG, § 58 AktG|
Hauptversammlung Beschluss anfechten|§ 243 AktG, § 246 AktG|
Squeeze-out|§ 327a AktG|
Urheber wer|§ 7 UrhG|
Namensnennung Urheber|§ 13 UrhG|
Nutzungsrechte einräumen; Lizenz Werk|§ 31 UrhG|
zitieren; Zitatrecht|§ 51 UrhG|
Parodie; Karikatur Urheberrecht|§ 51a UrhG|
Musik kopieren; Privatkopie; privat kopieren; Film kopieren|§ 53 UrhG|Vervielfältigungen zum privaten Gebrauch
Panoramafreiheit|§ 59 UrhG|
Schule Unterricht Kopien|§ 60a UrhG|
Urheberrecht; Urheberrecht lange; Werk geschützt; Urheberrecht Dauer|§ 64 UrhG, § 2 UrhG|Allgemeines Dauer
Foto Urheberrecht; Lichtbild|§ 72 UrhG|
Filesharing; Raubkopie; Urheberrechtsverletzung|§ 97 UrhG, § 106 UrhG, § 97a UrhG|
Markenrecht verletzt; Markenverletzung|§ 14 MarkenG|
Marke anmelden|§ 32 MarkenG, § 8 MarkenG|
Marke lange; Marke geschützt; Markenschutz Dauer|§ 47 MarkenG|
Telefonrechnung; Handyvertrag Laufzeit|§ 56 TKG, § 65 TKG|
Internet langsam; Minderung Internet|§ 57 TKG|
Rufnummer mitnehmen; Anbieterwechsel Telefon|§ 59 TKG|
Geldwäsche Identifizierung; Bargeld Grenze|§ 10 GwG|
Transparenzregister|§ 20 GwG, § 18 GwG|
Genossenschaft gründen|§ 1 GenG, § 4 GenG|
Umwandlung Gesellschaft; Verschmelzung; Rechtsformwechsel|§ 1 UmwG, § 2 UmwG, § 190 UmwG|
Patent; Erfindung schützen; Patent lange|§ 1 PatG, § 16 PatG|
Geschmacksmuster; Design schützen|§ 2 DesignG, § 1 DesignG|
Foto veröffentlicht Erlaubnis; Recht am eigenen Bild; Foto ohne Erlaubnis; Bild veröffentlicht|§ 22 KunstUrhG, § 23 KunstUrhG|
Bank Erlaubnis; Bankgeschäft Erlaubnis|§ 32 KWG|
Einlagensicherung|§ 8 EinSiG|
Insiderhandel|§ 119 WpHG|
Geheimhaltung Betrieb; Geschäftsgeheimnis; Whistleblower|§ 2 GeschGehG, § 4 GeschGehG|
TV Gebühren; Rundfunkbeitrag; GEZ|§ 2 RBStV|
Gegendarstellung|§ 20 MStV|
`;

/** More everyday names for merchants, companies, competition, crafts, works and telephone contracts; form as in dataProtection.ts. */
export const LAY_TERMS_MORE_COMPANIES = `
bin ich Kaufmann; Kaufmannseigenschaft; kaufmännisch eingerichteter Betrieb|§ 1 HGB|
freiwillig ins Handelsregister; Kleingewerbe Handelsregister|§ 2 HGB|
GmbH immer Kaufmann; Formkaufmann|§ 6 HGB|
Handelsregisterauszug; Firma nachschauen Register|§ 9 HGB|
falsche Eintragung Handelsregister|§ 15 HGB|
Fantasiename Firma; Firmenname erlaubt; Name der Firma wählen|§ 18 HGB, § 17 HGB|
e.K. Zusatz; Rechtsformzusatz|§ 19 HGB|
Firmenname gleich; gleicher Firmenname Ort|§ 30 HGB, § 37 HGB|
Unternehmen kaufen Schulden; Laden übernehmen alte Schulden|§ 25 HGB|
ppa.; Prokura erteilen; Prokurist darf|§ 48 HGB, § 49 HGB|
Verkäufer im Laden Vollmacht|§ 56 HGB|
Angestellter macht nebenbei Konkurrenz; Konkurrenzgeschäft Angestellter|§ 60 HGB|
Provisionsvertreter; Außendienst selbständig|§ 84 HGB|
Provision Vertreter Kunde; Provision nach Vertragsende|§ 87 HGB, § 87a HGB|
Kündigung Handelsvertretervertrag|§ 89 HGB, § 89a HGB|
offene Handelsgesellschaft; OHG gründen|§ 105 HGB|
Kommanditist; Komplementär; GmbH & Co. KG|§ 161 HGB, § 171 HGB|
doppelte Buchführung; Geschäftsvorfälle aufzeichnen; GoBD|§ 238 HGB, § 239 HGB|
Lager zählen; Bestandsaufnahme Jahresende|§ 240 HGB|
Eröffnungsbilanz; Gewinn- und Verlustrechnung Pflicht|§ 242 HGB|
stille Reserven; Bewertung Bilanz|§ 252 HGB, § 253 HGB|
Geschäftsbriefe aufbewahren; Handelsbriefe|§ 257 HGB, § 147 AO|
Jahresabschluss Frist GmbH; Lagebericht|§ 264 HGB, § 289 HGB|
Kleinstkapitalgesellschaft|§ 267a HGB|
Wirtschaftsprüfer Pflicht; Abschlussprüfung Unternehmen|§ 316 HGB|
Jahresabschluss veröffentlichen; Bilanz im Internet veröffentlichen; Unternehmensregister|§ 325 HGB, § 326 HGB|
Bilanz zu spät veröffentlicht|§ 335 HGB|
Schweigen Kaufmann; Handelsbrauch|§ 346 HGB, § 362 HGB|
Lieferung sofort prüfen Firma; Mangel zu spät gerügt Firma; Rüge Wareneingang|§ 377 HGB|
Umzugsunternehmen Möbel beschädigt; Spedition Schaden; Paketdienst haftet|§ 425 HGB, § 451 HGB, § 431 HGB|
Lagerhalter; Möbel einlagern|§ 467 HGB|
allein GmbH gründen; Einmann-GmbH; Einpersonengesellschaft|§ 1 GmbHG|
GmbH Onlinegründung|§ 2 GmbHG|
GmbH Startkapital; Hälfte Stammkapital einzahlen; GmbH Mindesteinlage|§ 5 GmbHG, § 7 GmbHG|
GmbH ohne Geld gründen; UG umwandeln GmbH|§ 5a GmbHG|
wer darf Geschäftsführer; Geschäftsführer trotz Straftat; Geschäftsführer Insolvenzstraftat|§ 6 GmbHG|
vor Eintragung Geschäfte GmbH; Vor-GmbH|§ 11 GmbHG|
privat haften GmbH; Privatvermögen GmbH|§ 13 GmbHG|
aus GmbH aussteigen; GmbH-Anteil vererben|§ 15 GmbHG|
Einlage nicht bezahlt GmbH; Gesellschafter zahlt Einlage nicht|§ 19 GmbHG, § 21 GmbHG|
Geld aus GmbH nehmen; GmbH Gewinn auszahlen|§ 29 GmbHG, § 30 GmbHG|
Geschäftsführer Misstrauen|§ 38 GmbHG|
Geschäftsführer Fehler Schaden; Geschäftsführer Pflichten; Geschäftsführer privat haftbar|§ 43 GmbHG|
Gesellschafter Bücher einsehen; Minderheitsgesellschafter|§ 51a GmbHG, § 50 GmbHG|
Gesellschafter weisen Geschäftsführer an|§ 37 GmbHG, § 46 GmbHG|
GmbH schließen; GmbH löschen; GmbH beenden; Liquidator|§ 60 GmbHG, § 66 GmbHG|
Bilanz Verlust halbes Stammkapital|§ 49 GmbHG|
Stammaktien; Vorzugsaktien; Aktionär Stimmrecht|§ 12 AktG, § 134 AktG|
Vorstand rauswerfen; Vorstand Amtszeit|§ 84 AktG|
Managergehälter; Boni Vorstand|§ 87 AktG|
Aktionärsversammlung; Aktionäre einladen|§ 121 AktG, § 118 AktG|
Aktionär Fragen Hauptversammlung|§ 131 AktG|
Kleinaktionäre ausschließen|§ 327a AktG|
verbotene Geschäftspraktiken; unfairer Wettbewerb|§ 3 UWG|
Konkurrent verletzt Gesetz; Wettbewerbsverstoß|§ 3a UWG, § 8 UWG|
Konkurrent schlechtmachen; Produkt kopiert Konkurrent; Mitbewerber anschwärzen|§ 4 UWG|
Kunden unter Druck; aggressive Verkäufer; Drückerkolonne|§ 4a UWG|
Mogelpackung; Fake-Bewertungen; gefälschte Bewertungen; falsche Versprechen Werbung; Greenwashing; klimaneutral Werbung|§ 5 UWG, § 5b UWG|
Werbung nicht gekennzeichnet; bezahlter Post; Lockangebot|§ 5a UWG|
Werbung besser als Konkurrent|§ 6 UWG|
Cold Call; Anruf Stromvertrag; Werbe-SMS; Keine Werbung Aufkleber; Briefkastenwerbung|§ 7 UWG|unzumutbare Belästigung Werbung Telefonanruf
Telefonwerbung Einwilligung dokumentieren|§ 7a UWG|
wer darf abmahnen; Abmahnverein; Unterlassungserklärung|§ 8 UWG, § 13 UWG|
Massenabmahnung; missbräuchliche Abmahnung|§ 8c UWG|
Pyramidensystem; progressive Kundenwerbung|§ 16 UWG|
Handwerk erlaubt ohne Meister; Gesellenbrief selbständig; Friseursalon ohne Meister; Meisterzwang|§ 1 HwO, § 7 HwO|
sechs Jahre Geselle; erfahrener Geselle selbständig|§ 7b HwO|
angestellter Meister; Betriebsleiter Meister|§ 7 HwO|
EU-Handwerker; ausländischer Handwerker Deutschland|§ 9 HwO, § 50c HwO|
Hilfsbetrieb Handwerk; Nebenbetrieb Handwerk|§ 3 HwO, § 2 HwO|
Handwerk unerlaubt ausgeübt; Handwerk untersagen|§ 16 HwO, § 117 HwO|
Fliesenleger Meister; Meisterpflicht Liste|§ 1 HwO, § 18 HwO|
Lehrlingsrolle|§ 28 HwO|
Meisterprüfung zulassen|§ 49 HwO|
Biergarten eröffnen; Imbiss mit Alkohol; Gaststättengewerbe Begriff|§ 1 GastG, § 2 GastG|
Wirt Vorstrafen; Wirt alkoholabhängig|§ 4 GastG|
Biergarten Lärm Auflage|§ 5 GastG|
Wasser billiger als Bier; günstigstes Getränk alkoholfrei|§ 6 GastG|
Wirt verstorben weiterführen|§ 10 GastG|
Kneipe übernehmen vorläufig|§ 11 GastG|
Straßenfest Bier ausschenken; Ausschank Schulfest|§ 12 GastG|
Winzer schenkt Wein aus|§ 14 GastG|
Betrunkenen Alkohol geben; Flatrateparty|§ 20 GastG|
Verein Ausschank Erlaubnis|§ 23 GastG|
Preise im Schaufenster; Preis inklusive Mehrwertsteuer|§ 3 PAngV, § 10 PAngV|
Speisekarte aushängen; Getränkekarte Preise|§ 13 PAngV|
Tankstelle Preise; Parkhaus Preise|§ 15 PAngV|
Kilopreis|§ 4 PAngV, § 5 PAngV|
reduziert vorher Preis; niedrigster Preis 30 Tage|§ 11 PAngV|
Versandkosten angeben|§ 6 PAngV|
was ist urheberrechtlich geschützt; Schöpfungshöhe; Idee schützen; KI-Bild Urheberrecht|§ 2 UrhG|
Gesetze kopieren; Urteile kopieren|§ 5 UrhG|
zusammen geschrieben Lied; Miturheber|§ 8 UrhG|
Werk verunstaltet; Bild verändert Künstler|§ 14 UrhG|
Bild ins Internet stellen; Bilder aus Google verwenden; Video hochladen|§ 19a UrhG, § 16 UrhG|öffentlichen Zugänglichmachung Werk
Remix; Übersetzung veröffentlichen; Fanfiction|§ 23 UrhG, § 51a UrhG|
Lizenz für Foto; Bild lizenzieren|§ 31 UrhG|
Fotograf faire Bezahlung|§ 32 UrhG|
Urheberrecht angestellter; Programm Angestellter|§ 43 UrhG, § 69b UrhG|
Text aus Buch zitieren; Textstelle übernehmen|§ 51 UrhG|
Musik auf Feier; GEMA|§ 52 UrhG, § 15 UrhG|
CD brennen; Stream mitschneiden; Buch einscannen|§ 53 UrhG|
Gebäude fotografieren; Denkmal fotografieren|§ 59 UrhG|
Kopien für Schüler; Lehrer kopiert Buch|§ 60a UrhG|
70 Jahre nach Tod; gemeinfrei|§ 64 UrhG|
Software kopieren; Sicherungskopie|§ 69c UrhG, § 69d UrhG|
Handyfoto geschützt; Schnappschuss|§ 72 UrhG|
Kopierschutz knacken|§ 95a UrhG|
Foto geklaut; Bilderklau; mein Foto ungefragt benutzt|§ 97 UrhG|Urheberrecht widerrechtlich verletzt Beseitigung Unterlassung
Abmahnung Filesharing; Abmahnung Bild; Abmahnung Streaming|§ 97a UrhG|
Strafe Raubkopien; illegal herunterladen|§ 106 UrhG|
Handyvertrag Zusammenfassung; Telefonvertrag Informationen|§ 54 TKG, § 55 TKG|
Handyvertrag monatlich kündigen; Internetvertrag verlängert; DSL-Vertrag kündigen; Handyvertrag 24 Monate|§ 56 TKG|Vertrag Laufzeit stillschweigend verlängert Kündigung Verbraucher
DSL langsam; Breitbandmessung; Preiserhöhung Handyvertrag|§ 57 TKG|
Telefon gestört; Internet ausgefallen; Internetausfall; Techniker nicht erschienen|§ 58 TKG|
Handynummer behalten; Anbieter wechseln Internet|§ 59 TKG|
Umzug Internetvertrag; Umzug DSL|§ 60 TKG|
Anschluss gesperrt; Handy gesperrt Rechnung|§ 61 TKG|
Einzelverbindungsnachweis|§ 65 TKG|
Telefonrechnung falsch; Telefonrechnung beanstanden|§ 67 TKG|
Router frei wählen|§ 73 TKG|
Warteschleife kostenlos; Servicenummer 0180|§ 115 TKG|
Recht auf schnelles Internet; Grundversorgung Internet|§ 156 TKG, § 157 TKG|
Glasfaser Hauseigentümer; Mieter Glasfaser|§ 145 TKG, § 72 TKG|
unterdrückte Nummer Werbung; falsche Rufnummer angezeigt|§ 120 TKG|
`;

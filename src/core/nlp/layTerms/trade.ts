/** Lay terms of trade, crafts, fair competition and consumers; form as in dataProtection.ts, in the order of the laws. */
export const LAY_TERMS_TRADE = `
Gewerbefreiheit|§ 1 GewO|
Bewacherregister; Bewacher Ausweis|§ 11b GewO, § 34a GewO|
Gewerbe; Gewerbe anmelden müssen; Selbständig machen anmelden; Betrieb anmelden; Gewerbeanmeldung; Gewerbe abmelden; Gewerbe ummelden; Gewerbeabmeldung; Gewerbeummeldung; Gewerbeschein; Gewerbe beginnen; Gewerbe anzeigen; Gewerbe Pflicht anmelden; Geschäft eröffnen; Geschäft anmelden|§ 14 GewO|Anzeigepflicht Gewerbeanmeldung
Gewerbeerlaubnis widerrufen; Betrieb ohne Erlaubnis schließen|§ 15 GewO|
Privatkrankenanstalt|§ 30 GewO|
Spielautomat; Spielautomaten aufstellen; Automaten aufstellen|§ 33c GewO|Spielgeräte mit Gewinnmöglichkeit
Spielhalle; Geldspielautomat|§ 33c GewO, § 33i GewO|
Spielhalle Erlaubnis; Spielhalle eröffnen|§ 33i GewO|
Pfandleiher; Pfandhaus|§ 34 GewO|
Sicherheitsdienst; Türsteher; Bewachung; Bewachungsgewerbe; Sicherheitsdienst Erlaubnis; Wachdienst; Sicherheitsmitarbeiter; Sachkundeprüfung; Unterrichtung Bewachung; Wachmann; Security; Detektiv Kaufhaus; Wachperson; Sachkundeprüfung Bewachung; Bewacherregister|§ 34a GewO|Bewachungsgewerbe
Versteigerer; Auktion|§ 34b GewO|
Immobilienmakler; Maklererlaubnis; Bauträger; Makler Erlaubnis; Makler Voraussetzungen; Darlehensvermittler; Hausverwalter Erlaubnis; Wohnimmobilienverwalter; Baubetreuer|§ 34c GewO|
Versicherungsvermittler; Versicherungsmakler; Versicherungsberater|§ 34d GewO|
Finanzanlagenvermittler; Finanzberater Erlaubnis|§ 34f GewO|
Immobiliardarlehensvermittler|§ 34i GewO|
Immobiliardarlehen; Darlehensvermittler|§ 34i GewO, § 34c GewO|
Gewerbe verbieten; Gewerbe untersagen; Gewerbe entziehen; Gewerbeuntersagung; unzuverlässig Gewerbe; Gewerbe untersagt|§ 35 GewO|Gewerbeuntersagung wegen Unzuverlässigkeit
Gewerbe verboten|§ 35 GewO|Gewerbeuntersagung
Überwachungsbedürftiges Gewerbe; Gebrauchtwagenhändler; Schlüsseldienst; Detektei; Detektiv|§ 38 GewO|
Reisegewerbekarte; Reisegewerbe; Haustür verkaufen; Hausierer; Haustürverkauf Erlaubnis; Vertreter Haustür; Straßenverkauf|§ 55 GewO|Reisegewerbekarte
Reisegewerbe frei; Reisegewerbekarte nicht erforderlich; Foodtruck|§ 55a GewO, § 55b GewO|
Reisegewerbe Verbot; Haustürverkauf|§ 56 GewO, § 55 GewO|
Wanderlager; Wochenmarkt; Jahrmarkt; Flohmarkt|§ 56a GewO, § 67 GewO, § 68 GewO, § 69 GewO|
Wochenmarkt; Jahrmarkt; Flohmarkt; Messe Markt Festsetzung|§ 67 GewO, § 68 GewO, § 69 GewO|
Weisungsrecht; Direktionsrecht; Chef Anweisung; Versetzung; Arbeitsort ändern|§ 106 GewO|Weisungsrecht des Arbeitgebers
Gehaltsabrechnung; Lohnabrechnung|§ 108 GewO|
Arbeitszeugnis Anspruch; Zeugnis Arbeitgeber; Zwischenzeugnis; Zeugnis schreiben|§ 109 GewO, § 630 BGB|Zeugnis
Arbeitszeugnis|§ 109 GewO, § 630 BGB, § 16 BBiG|Zeugnis
Gewerbe nicht angemeldet; Gewerbe ohne Anmeldung; Gewerbe Bußgeld|§ 146 GewO, § 144 GewO|
Gewerbezentralregister|§ 149 GewO, § 150 GewO|
unlautere Werbung; unlauterer Wettbewerb|§ 3 UWG, § 8 UWG|
Nachahmung Produkt; Mitbewerber behindern|§ 4 UWG|
Werbung irreführend; falsche Werbung; lügen Werbung; irreführend|§ 5 UWG|irreführende geschäftliche Handlungen
vergleichende Werbung|§ 5 UWG, § 6 UWG, § 5a UWG|
verschweigen Werbung; Influencer Werbung; Schleichwerbung|§ 5a UWG|
vergleichende Werbung|§ 6 UWG|
Werbung Telefon; Werbeanruf; Telefonwerbung; Kaltakquise; unerwünschte Werbung; Werbung Zustimmung; Werbung Briefkasten|§ 7 UWG|unzumutbare Belästigungen
Newsletter; Werbemail; Direktwerbung; Spam|§ 7 UWG, Art. 21 DSGVO|unzumutbare Belästigungen
Newsletter Einwilligung; E-Mail Werbung; Werbung ohne Einwilligung|§ 7 UWG, Art. 6 DSGVO, Art. 7 DSGVO|
Abmahnung Wettbewerb; Abmahnung Konkurrent|§ 13 UWG, § 8 UWG|
Schneeballsystem|§ 16 UWG|
Kneipe; Kneipe Lizenz; Gaststätte Lizenz; Bar eröffnen; Kneipe betreiben; Alkohol verkaufen Lizenz; Gaststätte erlaubnisfrei; alkoholfrei Gaststätte|§ 2 GastG|Erlaubnis
Schankerlaubnis; Gaststättenerlaubnis; Gaststättenkonzession; Kneipe eröffnen; Restaurant eröffnen; Alkohol ausschenken|§ 2 GastG, § 3 GastG, § 4 GastG|Erlaubnis Gaststättengewerbe
Gaststätte Erlaubnis; Kneipe Konzession; Konzession; Café eröffnen; Gaststätte eröffnen; Gaststätte anmelden|§ 2 GastG, § 4 GastG|Erlaubnis
Gaststätte versagen; Wirt unzuverlässig; Gaststätte unzuverlässig|§ 4 GastG|Versagungsgründe
Gaststätte Auflagen; Lärm Gaststätte|§ 5 GastG|
alkoholfreie Getränke billiger|§ 6 GastG|
Gestattung Alkohol Fest; vorübergehende Gaststättenerlaubnis; Vereinsfest Alkohol; Fest Ausschank; Gestattung|§ 12 GastG|Gestattung
Straußwirtschaft; Besenwirtschaft|§ 14 GastG|
Sperrzeit Gaststätte; Sperrstunde; Sperrzeit Kneipe|§ 18 GastG|
Handwerk ohne Meister; Meisterbrief Betrieb; Meister Betrieb; Handwerk selbständig; Altgesellenregelung; Meisterpflicht; Handwerksrolle; Meisterbrief|§ 1 HwO, § 7 HwO, § 7b HwO|Eintragung in die Handwerksrolle
zulassungspflichtiges Handwerk; Handwerk Meister|§ 1 HwO, § 7 HwO, § 8 HwO|
Altgesellenregelung; Ausnahmebewilligung Handwerk|§ 7b HwO, § 8 HwO, § 9 HwO|
zulassungsfreies Handwerk; handwerksähnlich|§ 18 HwO|
Gesellenprüfung|§ 31 HwO, § 32 HwO, § 36 HwO|
Meisterprüfung|§ 45 HwO, § 49 HwO|
Innung|§ 52 HwO|
Handwerkskammer; Handwerkskammer Beitrag|§ 90 HwO, § 91 HwO, § 113 HwO|
Preis Mehrwertsteuer angeben; Gesamtpreis; Endpreis; Preisauszeichnung|§ 3 PAngV, § 1 PAngV|
Preise auszeichnen; Preisschild; Preis angeben; Grundpreis; Preisangaben|§ 3 PAngV, § 1 PAngV, § 4 PAngV, § 2 PAngV|Preisangaben
Grundpreis; Preis Kilogramm; Preis Liter|§ 4 PAngV|
Streichpreis; Rabatt vorheriger Preis; Preisermäßigung|§ 11 PAngV|
Kartell; Kartellverbot|§ 1 GWB|
Marktmacht missbrauchen|§ 19 GWB, § 18 GWB|
Fusion; Zusammenschlusskontrolle|§ 35 GWB, § 36 GWB|
Prostitution Anmeldung|§ 3 ProstSchG|
Schwarzarbeit|§ 1 SchwarzArbG, § 8 SchwarzArbG|
Ladenöffnung; Ladenschluss|§ 3 LadSchlG|
IHK Mitgliedschaft; IHK Beitrag; IHK Mitglied|§ 2 IHKG, § 3 IHKG|
Website Impressum; Homepage Impressum; Internetseite Angaben; Impressum; Impressumspflicht|§ 5 TMG, § 5 DDG|Allgemeine Informationspflichten
Buchpreisbindung|§ 3 BuchPrG, § 5 BuchPrG|
Wachpersonal Ausweis; Bewachung Dienstanweisung; Bewachung Haftpflicht|§ 18 BewachV, § 17 BewachV, § 14 BewachV|
`;

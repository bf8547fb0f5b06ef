/** Lay terms of contracts, sale, services, damages and consumers; form as in everyday.ts, in the order of the laws. */
export const LAY_TERMS_CONTRACTS = `
Kind kaufen; Siebenjähriger kaufen; Minderjähriger kaufen; Jugendlicher kaufen; Minderjähriger Handy; Kind Geschäft|§ 107 BGB, § 110 BGB, § 106 BGB|beschränkte Geschäftsfähigkeit Minderjähriger
Sechsjähriger; geschäftsunfähig; Geschäftsunfähigkeit; Demenz Vertrag|§ 104 BGB, § 105 BGB|
Einwilligung Eltern Vertrag; Vertrag schwebend unwirksam; Zustimmung Eltern Vertrag|§ 107 BGB, § 108 BGB|
vertippt; Tippfehler; verschrieben Vertrag; Preis Irrtum; Irrtum anfechten; Erklärungsirrtum; versehentlich bestellt|§ 119 BGB, § 121 BGB|Anfechtbarkeit wegen Irrtums
lügen Vertrag; lügen Kauf; täuschen Kauf; bedroht Vertrag; täuschen Verkäufer|§ 123 BGB|Anfechtbarkeit wegen Täuschung oder Drohung
Anfechtungsfrist; Frist anfechten Täuschung|§ 121 BGB, § 124 BGB|
notarielle Beurkundung|§ 128 BGB, § 311b BGB|
elektronische Form; elektronische Signatur|§ 126a BGB|
Textform; E-Mail Form|§ 126b BGB|
Wucherzinsen; Zinsen hoch Darlehen; Zinsen Prozent Darlehen; Kredit Wucher; Prozent Zinsen erlaubt|§ 138 BGB|sittenwidriges Rechtsgeschäft Wucher
Vertrag nichtig Gesetz verstößt; verbotenes Geschäft|§ 134 BGB|
Angebot bindend; Angebot gültig lange; kaufmännisches Bestätigungsschreiben|§ 145 BGB, § 147 BGB, § 148 BGB|
Vollmacht widerrufen; Vollmacht erlöschen|§ 168 BGB|
Forderung verjähren; Rechnung verjähren; Schulden verjähren; verjähren Jahre; Anspruch verjähren; normale Verjährung|§ 195 BGB, § 199 BGB|regelmäßige Verjährungsfrist
Verjährung 30 Jahre; dreißig Jahre verjähren; Urteil verjähren; Titel verjähren|§ 197 BGB|
Verjährung Grundstück|§ 196 BGB|
Verjährung vereinbaren|§ 202 BGB|
Notwehr BGB; Selbstverteidigung|§ 227 BGB, § 32 StGB|
AGB überraschend; überraschende Klausel; Kleingedrucktes überraschend|§ 305c BGB|
AGB unwirksam; Klausel unwirksam; Klausel benachteiligt; unangemessene Benachteiligung|§ 307 BGB, § 306 BGB|Inhaltskontrolle
Klauselverbote; AGB verboten|§ 308 BGB, § 309 BGB|
AGB einbezogen; AGB gelten Vertrag|§ 305 BGB|
Haustürgeschäft; Haustür Vertrag; Vertreter Haustür|§ 312b BGB, § 312g BGB|
Bestellbutton; Button-Lösung; zahlungspflichtig bestellen|§ 312j BGB|
Kündigungsbutton; Abo online kündigen|§ 312k BGB|
Fitnessstudio kündigen; Handyvertrag kündigen; Abo kündigen; Dauerschuldverhältnis kündigen|§ 314 BGB, § 309 BGB|
Laufzeit Vertrag; automatische Vertragsverlängerung|§ 309 BGB|
online kaufen zurückgeben; Onlinekauf zurückgeben; Bestellung widerrufen; online bestellt zurückgeben; 14 Tage Rückgabe; vierzehn Tage widerrufen; Widerrufsfrist|§ 355 BGB, § 312g BGB, § 356 BGB|Widerrufsrecht bei Verbraucherverträgen
Widerruf Rückzahlung; Rücksendekosten; Kosten Rücksendung|§ 357 BGB|
Ausnahmen Widerrufsrecht; kein Widerrufsrecht|§ 312g BGB|
Muster Widerrufsbelehrung; Widerrufsbelehrung|Art. 246a EGBGB|
Ratenzahlung; Teilzahlungsgeschäft; Ratenkauf|§ 506 BGB, § 507 BGB|
Kredit kündigen; Darlehen kündigen; Kredit zurückzahlen vorzeitig|§ 489 BGB, § 488 BGB, § 500 BGB|
Nachfrist; Lieferung verspätet; Ware geliefert nicht; Händler liefert nicht; Lieferverzug|§ 323 BGB, § 281 BGB, § 286 BGB|
Schuldner Verzug; Verzug Rechnung; Rechnung 30 Tage; Mahnung Verzug; Mahnung Rechnung|§ 286 BGB|Verzug des Schuldners
Zinsen pünktlich; Zinsen verspätet; Zinsen Verzug; Verzugszins; Mahnung Zinsen; Zinsen zahlen pünktlich|§ 288 BGB|Verzugszinsen
Mahnpauschale; 40 Euro Verzug|§ 288 BGB|
Schadensersatz statt Leistung|§ 281 BGB|
Rückgängig Vertrag; Rückabwicklung|§ 346 BGB|
Wertersatz|§ 346 BGB, § 357a BGB|
Zurückbehaltungsrecht|§ 273 BGB|
Umfang Schadensersatz; Wertminderung; Wiederbeschaffungswert; Reparaturkosten Schaden|§ 249 BGB, § 251 BGB|
entgangener Gewinn|§ 252 BGB|
Drittschuldner Abtretung; Forderung verkaufen|§ 398 BGB|
Schuldübernahme|§ 414 BGB, § 415 BGB|
Erlass Schuld; Forderung erlassen|§ 397 BGB|
Quittung|§ 368 BGB|
Erfüllung Schuld|§ 362 BGB|
Ware kaputt; Gerät kaputt; Handy kaputt; Handy defekt; kaputt Händler; kaputt Verkäufer; kaufen kaputt; Reklamation; Ware mangelhaft; Mangel Kauf|§ 437 BGB, § 439 BGB, § 434 BGB|Rechte des Käufers bei Mängeln Nacherfüllung
Gewährleistung lange; Gewährleistungsfrist; Gewährleistung Jahre; Garantie zwei Jahre; Verjährung Mängel Kauf|§ 438 BGB|Verjährung der Mängelansprüche
Gewährleistungsausschluss; gekauft wie gesehen; Privatverkauf Gewährleistung|§ 444 BGB, § 475 BGB, § 476 BGB|
Garantie Hersteller; Herstellergarantie|§ 443 BGB, § 479 BGB|
beweisen Mangel; Beweis Mangel Kauf; beweisen Ware kaputt|§ 477 BGB|Beweislastumkehr
Verbrauchsgüterkauf|§ 474 BGB|
Gebrauchtwagen Mangel; Gebrauchtwagen Gewährleistung|§ 434 BGB, § 437 BGB, § 476 BGB|
Montageanleitung|§ 434 BGB|
Kauf auf Probe|§ 454 BGB|
Vorkaufsrecht|§ 463 BGB, § 1094 BGB|
Tausch|§ 480 BGB|
Schenkung Form; Schenkung Notar; Schenkungsversprechen; Schenkung beurkunden|§ 518 BGB|Form des Schenkungsversprechens
Geschenk zurückfordern; grober Undank; Geschenk zurück; Schenkung widerrufen|§ 530 BGB, § 528 BGB|Widerruf der Schenkung grober Undank
Schenkung verarmt|§ 528 BGB|
Handwerker Mangel; Handwerker schlecht; Handwerker gepfuscht; Werkstatt Reparatur falsch; Handwerker Nachbesserung|§ 634 BGB, § 635 BGB|Rechte des Bestellers bei Mängeln
Handwerker Rechnung; Werklohn; Vergütung Werkvertrag|§ 632 BGB, § 641 BGB|
Abnahme Bau; Abnahme Handwerker; Abnahme verweigern|§ 640 BGB|
Werkunternehmerpfandrecht|§ 647 BGB|
Bauvertrag kündigen; Werkvertrag kündigen|§ 648 BGB, § 648a BGB|
Verjährung Bau; Gewährleistung Bau; Gewährleistung Handwerker|§ 634a BGB|
Architekt Vertrag|§ 650p BGB|
Pauschalreise Mangel; Reisemangel; Reise mangelhaft; Hotel Mangel Reise; Urlaub Mangel Hotel; Reise verspätet|§ 651i BGB, § 651m BGB|Rechte des Reisenden bei Reisemängeln Minderung
Reise absagen; Reise Rücktritt; Reisevertrag Rücktritt|§ 651h BGB|
Ersatzreisender; Reise übertragen|§ 651e BGB|
Insolvenz Reiseveranstalter; Sicherungsschein|§ 651r BGB|
Makler Provision; Makler bezahlen; Maklerkosten|§ 652 BGB, § 656c BGB, § 656d BGB|
Auftrag unentgeltlich; Gefälligkeit|§ 662 BGB|
Aufwendungen ersetzen Auftrag|§ 670 BGB|
Gesellschaft gründen Freunde; GbR Haftung|§ 705 BGB, § 721 BGB|
Bürge zahlen; Bürge Kredit; Bürge haften; Bürgen|§ 765 BGB, § 771 BGB|Bürgschaft Einrede der Vorausklage
Bürgschaft schriftlich|§ 766 BGB|
Hotel Haftung; Gastwirt Haftung|§ 701 BGB|
Gewinnversprechen; Gewinnzusage|§ 661a BGB|
Auslobung; Belohnung versprochen|§ 657 BGB|
Spielschulden; Wette Schulden|§ 762 BGB|
falsch überwiesen; falscher Empfänger überwiesen; falsches Konto überwiesen; Geld versehentlich überwiesen; ohne Rechtsgrund; doppelt bezahlt|§ 812 BGB, § 818 BGB|Herausgabeanspruch ungerechtfertigte Bereicherung
unautorisierte Überweisung; Bank Phishing; Kreditkarte Missbrauch; Karte gestohlen Geld|§ 675u BGB, § 675v BGB|
Lastschrift zurückbuchen; Lastschrift widersprechen|§ 675x BGB|
Nachbar beschädigt; Auto beschädigt zahlen; jemand beschädigt; Schaden ersetzen; Schaden zahlen; jemand verletzt Schadensersatz; Eigentum beschädigt|§ 823 BGB, § 249 BGB|Schadensersatzpflicht
Hund beißen; Hund verletzt; Hund Schaden; Pferd Schaden; Katze Schaden; Tier verletzt; Tier Schaden|§ 833 BGB|Haftung des Tierhalters
Kind Schaden; Kind Scheibe; Kind Schadensersatz; Kind haften; Eltern haften|§ 832 BGB, § 828 BGB|Haftung des Aufsichtspflichtigen Minderjährige
Schmerzensgeld Höhe; Entschädigung Schmerzen; Schadensersatz Schmerzen|§ 253 BGB|
Hinterbliebenengeld|§ 844 BGB|
Haus Ziegel; Dach herabgefallen; Mauer eingestürzt|§ 836 BGB, § 837 BGB|
mehrere Täter Schaden; gemeinsam Schaden|§ 830 BGB, § 840 BGB|
Beamter Fehler Schaden; Behörde Fehler Schadensersatz; Behörde Schaden|§ 839 BGB, Art. 34 GG|
Sachverständiger falsch Gutachten|§ 839a BGB|
Arzt Operation aufklären; Arzt aufklären; Aufklärung Operation; Aufklärung Behandlung|§ 630e BGB, § 630c BGB|Aufklärungspflichten
Arzt Einwilligung; Einwilligung Operation|§ 630d BGB|
Patientenakte; Patientenakte Einsicht; Krankenakte; Arzt Akte; Befunde Kopie|§ 630g BGB, § 630f BGB|Einsichtnahme in die Patientenakte
Behandlungsfehler; Ärztepfusch; Arzt Fehler; Kunstfehler|§ 630h BGB, § 630a BGB|
Produkt fehlerhaft; Hersteller haften; Produkt verletzt; Produktfehler|§ 1 ProdHaftG, § 3 ProdHaftG|
Hersteller Begriff Produkthaftung; Importeur haften|§ 4 ProdHaftG|
Preis Mehrwertsteuer angeben; Gesamtpreis; Endpreis; Preisauszeichnung|§ 3 PAngV, § 1 PAngV|
Grundpreis; Preis Kilogramm; Preis Liter|§ 4 PAngV|
Streichpreis; Rabatt vorheriger Preis; Preisermäßigung|§ 11 PAngV|
Versicherung Vertrag kündigen; Versicherung kündigen; Versicherungsfall kündigen|§ 11 VVG, § 92 VVG|
Versicherung Anzeigepflicht; Versicherung Fragen falsch|§ 19 VVG|
Versicherung grob fahrlässig|§ 81 VVG, § 28 VVG|
Versicherung widerrufen|§ 8 VVG|
Versicherung Prämie zahlen nicht|§ 38 VVG, § 37 VVG|
Rückkaufswert; Lebensversicherung kündigen|§ 169 VVG, § 168 VVG|
Flug verspätet; Bahn verspätet|§ 651i BGB|
`;

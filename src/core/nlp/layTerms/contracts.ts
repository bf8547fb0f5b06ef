/** Lay terms of contracts, liability and property; form as in dataProtection.ts, in the order of the laws. */
export const LAY_TERMS_CONTRACTS = `
Rechtsfähigkeit|§ 1 BGB|
Volljährigkeit|§ 2 BGB|Eintritt der Volljährigkeit
Wohnsitz begründen|§ 7 BGB|
Namensrecht; Name geschützt|§ 12 BGB|
Verbraucher Unternehmer; Begriff Verbraucher|§ 13 BGB, § 14 BGB|
Vereinsrecht|§ 21 BGB|
Vereinsgründung; Verein gründen; eingetragener Verein|§ 21 BGB, § 56 BGB, § 59 BGB, § 57 BGB|nicht wirtschaftlicher Verein Eintragung
Vorstand Verein|§ 26 BGB, § 27 BGB|
Vereinsvorstand haften|§ 31a BGB|
Mitgliederversammlung Verein|§ 32 BGB|
Vereinssatzung ändern|§ 33 BGB|
Vereinsaustritt; Austritt Verein|§ 39 BGB|
Vereinsregister|§ 55 BGB, § 59 BGB|
Verein gründen Mitglieder|§ 56 BGB, § 57 BGB|
Stiftung gründen|§ 80 BGB, § 81 BGB|
Begriff Sache; Tiere Sachen|§ 90 BGB, § 90a BGB|
Sechsjähriger; geschäftsunfähig; Demenz Vertrag|§ 104 BGB, § 105 BGB|
Geschäftsfähigkeit|§ 104 BGB, § 105 BGB, § 106 BGB|Geschäftsunfähigkeit
Einwilligung Eltern Vertrag; Vertrag schwebend unwirksam; Zustimmung Eltern Vertrag|§ 107 BGB, § 108 BGB|
beschränkt geschäftsfähig; Vertrag Minderjährige; Kind Vertrag; Kind abgeschlossen Vertrag; Vertrag Kind gültig; zwölfjährig Vertrag; siebenjährig|§ 107 BGB, § 108 BGB, § 106 BGB|Einwilligung des gesetzlichen Vertreters
Kind kaufen; Siebenjähriger kaufen; Minderjähriger kaufen; Minderjähriger Handy; Kind Geschäft|§ 107 BGB, § 110 BGB, § 106 BGB|beschränkte Geschäftsfähigkeit Minderjähriger
Taschengeldparagraph; Taschengeldparagraf; Taschengeld Minderjähriger; Taschengeld Kind kaufen|§ 110 BGB|
Scherzerklärung; Scheingeschäft|§ 118 BGB, § 117 BGB|
vertippt; Tippfehler; verschrieben Vertrag; Preis Irrtum; Irrtum anfechten; Erklärungsirrtum; versehentlich bestellt|§ 119 BGB, § 121 BGB|Anfechtbarkeit wegen Irrtums
Anfechtung Vertrag; Irrtum Vertrag|§ 119 BGB, § 142 BGB, § 143 BGB|Anfechtbarkeit wegen Irrtums
Anfechtungsfrist; Frist anfechten Täuschung|§ 121 BGB, § 124 BGB|
lügen Vertrag; lügen Kauf; bedroht Vertrag; täuschen Verkäufer; arglistige Täuschung|§ 123 BGB|Anfechtbarkeit wegen Täuschung oder Drohung
Formmangel|§ 125 BGB|
Schriftform|§ 126 BGB|
elektronische Form; elektronische Signatur|§ 126a BGB|
Textform; E-Mail Form|§ 126b BGB|
notarielle Beurkundung|§ 128 BGB, § 311b BGB|
Willenserklärung Zugang|§ 130 BGB|Wirksamwerden der Willenserklärung
Auslegung Vertrag|§ 133 BGB, § 157 BGB|
Vertrag nichtig Gesetz verstößt; verbotenes Geschäft; gesetzliches Verbot Vertrag; Schwarzarbeit Vertrag|§ 134 BGB|
Wucherzinsen; Zinsen hoch Darlehen; Zinsen Prozent Darlehen; Kredit Wucher; Prozent Zinsen erlaubt; Wucher; Sittenwidrigkeit|§ 138 BGB|sittenwidriges Rechtsgeschäft Wucher
Salvatorische Klausel|§ 139 BGB|Teilnichtigkeit
Angebot bindend; Angebot gültig lange; kaufmännisches Bestätigungsschreiben|§ 145 BGB, § 147 BGB, § 148 BGB|
Vertragsschluss; Angebot Annahme; Vertrag zustande|§ 145 BGB, § 147 BGB, § 151 BGB|Bindung an den Antrag
Bedingung Vertrag|§ 158 BGB|
Stellvertretung; Vollmacht|§ 164 BGB, § 167 BGB|Wirkung der Erklärung des Vertreters
Vollmacht widerrufen; Vollmacht erlöschen|§ 168 BGB|
Vertreter ohne Vollmacht|§ 177 BGB, § 179 BGB|
Insichgeschäft|§ 181 BGB|
Fristbeginn; Fristende; Frist Wochenende; Frist Feiertag|§ 187 BGB, § 188 BGB, § 193 BGB|
Forderung verjähren; Rechnung verjähren; Schulden verjähren; verjähren Jahre; Anspruch verjähren; normale Verjährung; Verjährung; offene Rechnung verjähren|§ 195 BGB, § 199 BGB|regelmäßige Verjährungsfrist
Verjährung Grundstück|§ 196 BGB|
Verjährung 30 Jahre; dreißig Jahre verjähren; Urteil verjähren; Titel verjähren|§ 197 BGB|
Verjährung vereinbaren|§ 202 BGB|
Verjährung Hemmung; Verjährung Neubeginn|§ 203 BGB, § 204 BGB, § 212 BGB|
Einrede Verjährung|§ 214 BGB|
Schikaneverbot|§ 226 BGB|
Notwehr BGB; Selbstverteidigung|§ 227 BGB, § 32 StGB|
Hund angreifen; Hund greift an; Sache Gefahr; Hund abwehren|§ 228 BGB|Notstand
Selbsthilfe|§ 229 BGB|
Schuldverhältnis Pflichten|§ 241 BGB|
unbestellte Ware|§ 241a BGB|
Treu und Glauben|§ 242 BGB|Leistung nach Treu und Glauben
Zinssatz; Zinsen gesetzlich; Basiszinssatz|§ 246 BGB, § 247 BGB, § 288 BGB|
Umfang Schadensersatz; Wertminderung; Wiederbeschaffungswert; Reparaturkosten Schaden|§ 249 BGB, § 251 BGB|
entgangener Gewinn|§ 252 BGB|
Schmerzensgeld Höhe; Entschädigung Schmerzen; Schadensersatz Schmerzen; Schmerzensgeld|§ 253 BGB|immaterieller Schaden
Mitverschulden|§ 254 BGB|
Fälligkeit; Fälligkeit Zahlung; Rechnung fällig|§ 271 BGB|Leistungszeit
Zurückbehaltungsrecht|§ 273 BGB|
Unmöglichkeit|§ 275 BGB|
Erfüllungsgehilfe|§ 278 BGB|
Schadensersatz Vertrag; Pflichtverletzung|§ 280 BGB|Schadensersatz wegen Pflichtverletzung
Schadensersatz statt Leistung|§ 281 BGB|
Schuldner Verzug; Verzug Rechnung; Rechnung 30 Tage; Mahnung Verzug; Mahnung Rechnung; Zahlung Verzug; Verzug wann; Zahlungsverzug wann; Verzug eintreten|§ 286 BGB|Verzug des Schuldners
Zahlungsverzug; Verzugszinsen|§ 286 BGB, § 288 BGB|Verzug des Schuldners
Zinsen pünktlich; Zinsen verspätet; Zinsen Verzug; Verzugszins; Mahnung Zinsen; Zinsen zahlen pünktlich; Mahnpauschale; 40 Euro Verzug|§ 288 BGB|Verzugszinsen
AGB einbezogen; AGB gelten Vertrag|§ 305 BGB|
Allgemeine Geschäftsbedingungen; AGB; Kleingedrucktes|§ 305 BGB, § 307 BGB|
AGB überraschend; überraschende Klausel; Kleingedrucktes überraschend|§ 305c BGB|
AGB unwirksam; Klausel unwirksam; Klausel benachteiligt; unangemessene Benachteiligung|§ 307 BGB, § 306 BGB|Inhaltskontrolle
Klauselverbote; AGB verboten|§ 308 BGB, § 309 BGB|
Laufzeit Vertrag; automatische Vertragsverlängerung|§ 309 BGB|
Handyvertrag kündigen; Fitnessstudio kündigen; Abo kündigen; Kündigungsbutton|§ 309 BGB, § 312k BGB, § 314 BGB|
Verschulden Vertragsverhandlung|§ 311 BGB|
Grundstück kaufen; Grundstückskauf; Hauskauf Notar; Immobilienkauf|§ 311b BGB, § 873 BGB, § 925 BGB|notarielle Beurkundung Auflassung
Haustürgeschäft; Haustür Vertrag; Vertreter Haustür|§ 312b BGB, § 312g BGB|
Ausnahmen Widerrufsrecht; kein Widerrufsrecht|§ 312g BGB|
Widerrufsrecht; Online Kauf widerrufen; Rückgaberecht Internet; Onlinekauf Rückgabe; Fernabsatz Widerruf|§ 312g BGB, § 355 BGB|Widerrufsrecht bei Fernabsatzverträgen
Bestellbutton; Button-Lösung; zahlungspflichtig bestellen|§ 312j BGB|
Kündigungsbutton; Abo online kündigen|§ 312k BGB|
Störung Geschäftsgrundlage; Wegfall Geschäftsgrundlage|§ 313 BGB|
Fitnessstudio kündigen; Handyvertrag kündigen; Abo kündigen; Dauerschuldverhältnis kündigen|§ 314 BGB, § 309 BGB|
Zug um Zug|§ 320 BGB, § 322 BGB|
Nachfrist; Lieferung verspätet; Ware geliefert nicht; Händler liefert nicht; Lieferverzug|§ 323 BGB, § 281 BGB, § 286 BGB|
Rücktritt Vertrag|§ 323 BGB, § 346 BGB|
digitale Produkte; Software Mangel|§ 327 BGB, § 327i BGB|
Vertragsstrafe|§ 339 BGB|
Rückgängig Vertrag; Rückabwicklung|§ 346 BGB|
Wertersatz|§ 346 BGB, § 357a BGB|
online kaufen zurückgeben; Onlinekauf zurückgeben; Bestellung widerrufen; online bestellt zurückgeben; 14 Tage Rückgabe; vierzehn Tage widerrufen; Widerrufsfrist|§ 355 BGB, § 312g BGB, § 356 BGB|Widerrufsrecht bei Verbraucherverträgen
Internet Kauf rückgängig; Onlinekauf widerrufen; Kauf rückgängig; vierzehn Tage Rückgabe; 14 Tage Widerruf|§ 355 BGB, § 312g BGB, § 356 BGB|Widerrufsrecht
Widerruf Rückzahlung; Rücksendekosten; Kosten Rücksendung|§ 357 BGB|
Erfüllung Schuld|§ 362 BGB|
Quittung|§ 368 BGB|
Aufrechnung|§ 387 BGB|
Erlass Schuld; Forderung erlassen|§ 397 BGB|
Drittschuldner Abtretung; Forderung verkaufen; Abtretung Forderung|§ 398 BGB|
Schuldübernahme|§ 414 BGB, § 415 BGB|
Gesamtschuldner|§ 421 BGB|
Kaufvertrag Pflichten; Pflichten Käufer Verkäufer; Kaufrecht|§ 433 BGB|vertragstypische Pflichten beim Kaufvertrag
Montageanleitung|§ 434 BGB|
Gewährleistung; Garantie Mangel; Sachmangel; Sachmängelhaftung|§ 434 BGB, § 437 BGB, § 438 BGB|Rechte des Käufers bei Mängeln
Gebrauchtwagen Mangel; Gebrauchtwagen Gewährleistung|§ 434 BGB, § 437 BGB, § 476 BGB|
Ware kaputt; Gerät kaputt; Handy kaputt; kaputt Händler; kaputt Verkäufer; kaufen kaputt; Reklamation|§ 437 BGB, § 439 BGB, § 434 BGB|Rechte des Käufers bei Mängeln Nacherfüllung
Gewährleistung lange; Gewährleistungsfrist; Gewährleistung Jahre; Garantie zwei Jahre; Verjährung Mängel Kauf|§ 438 BGB|Verjährung der Mängelansprüche
Gewährleistung Frist; Gewährleistung gebraucht|§ 438 BGB, § 476 BGB|Verjährung der Mängelansprüche
Nacherfüllung; Reparatur Ersatz Verkäufer; Umtausch|§ 439 BGB|Nacherfüllung
Minderung Kaufpreis|§ 441 BGB|
Garantie Hersteller; Herstellergarantie|§ 443 BGB, § 479 BGB|
Gewährleistungsausschluss; gekauft wie gesehen; Privatverkauf Gewährleistung|§ 444 BGB, § 475 BGB, § 476 BGB|
Transport beschädigt; Gefahrübergang|§ 446 BGB, § 447 BGB|
Eigentumsvorbehalt|§ 449 BGB|
Kauf auf Probe|§ 454 BGB|
Vorkaufsrecht|§ 463 BGB, § 1094 BGB|
Verbrauchsgüterkauf|§ 474 BGB|
beweisen Mangel; Beweis Mangel Kauf; beweisen Ware kaputt; Beweislastumkehr|§ 477 BGB|Beweislastumkehr
Tausch|§ 480 BGB|
Darlehen|§ 488 BGB|vertragstypische Pflichten beim Darlehensvertrag
Kredit kündigen; Darlehen kündigen; Kredit zurückzahlen vorzeitig|§ 489 BGB, § 488 BGB, § 500 BGB|
Vorfälligkeitsentschädigung|§ 490 BGB, § 502 BGB|
Verbraucherdarlehen; Kredit widerrufen|§ 491 BGB, § 495 BGB|
Ratenzahlung; Teilzahlungsgeschäft; Ratenkauf|§ 506 BGB, § 507 BGB|
Schenkung|§ 516 BGB|
Schenkung Form; Schenkung Notar; Schenkungsversprechen; Schenkung beurkunden|§ 518 BGB|Form des Schenkungsversprechens
Schenkung verarmt|§ 528 BGB|
Schenkung zurückfordern|§ 528 BGB, § 530 BGB|
Geschenk zurückfordern; grober Undank; Geschenk zurück; Schenkung widerrufen|§ 530 BGB, § 528 BGB|Widerruf der Schenkung grober Undank
Leihe|§ 598 BGB|
Werkvertrag|§ 631 BGB|vertragstypische Pflichten beim Werkvertrag
Handwerker Rechnung; Werklohn; Vergütung Werkvertrag|§ 632 BGB, § 641 BGB|
Handwerker Mangel; Handwerker schlecht; Handwerker gepfuscht; Werkstatt Reparatur falsch; Handwerker Nachbesserung; Werk mangelhaft; Handwerker nachbessern|§ 634 BGB, § 635 BGB|Rechte des Bestellers bei Mängeln
Abnahme Werk; Mängel Handwerker; Handwerker Pfusch|§ 634 BGB, § 640 BGB|
Verjährung Bau; Gewährleistung Bau; Gewährleistung Handwerker|§ 634a BGB|
Abnahme Bau; Abnahme Handwerker; Abnahme verweigern|§ 640 BGB|
Werkunternehmerpfandrecht|§ 647 BGB|
Bauvertrag kündigen; Werkvertrag kündigen|§ 648 BGB, § 648a BGB|
Kostenvoranschlag|§ 649 BGB, § 632 BGB|Kostenanschlag
Bauvertrag; Bauträgervertrag|§ 650a BGB, § 650u BGB|
Architekt Vertrag|§ 650p BGB|
Reisevertrag|§ 651a BGB|
Ersatzreisender; Reise übertragen|§ 651e BGB|
Reise absagen; Reise Rücktritt; Reisevertrag Rücktritt|§ 651h BGB|
Reiserücktritt; Reise stornieren; Pauschalreise|§ 651h BGB, § 651a BGB|Rücktritt vor Reisebeginn
Flug verspätet; Bahn verspätet; Koffer verloren|§ 651i BGB|
Pauschalreise Mangel; Reisemangel; Reise mangelhaft; Hotel Mangel Reise; Urlaub Mangel Hotel; Reise verspätet; Hotel schlecht|§ 651i BGB, § 651m BGB|Rechte des Reisenden bei Reisemängeln Minderung
Insolvenz Reiseveranstalter; Sicherungsschein|§ 651r BGB|
Maklerprovision; Maklercourtage|§ 652 BGB, § 656c BGB|Mäklervertrag
Makler Provision; Makler bezahlen; Maklerkosten|§ 652 BGB, § 656c BGB, § 656d BGB|
Auslobung; Belohnung versprochen|§ 657 BGB|
Gewinnversprechen; Gewinnzusage|§ 661a BGB|
Auftrag unentgeltlich; Gefälligkeit; Auftrag Ausführung|§ 662 BGB|
Aufwendungen ersetzen Auftrag|§ 670 BGB|
Überweisung; Kontomissbrauch; EC-Karte gestohlen|§ 675f BGB, § 675u BGB, § 675v BGB|
unautorisierte Überweisung; Bank Phishing; Kreditkarte Missbrauch; Karte gestohlen Geld|§ 675u BGB, § 675v BGB|
Lastschrift zurückbuchen; Lastschrift widersprechen|§ 675x BGB|
Geschäftsführung ohne Auftrag|§ 677 BGB, § 683 BGB|
Hotel Haftung; Gastwirt Haftung|§ 701 BGB|
Gesellschaft bürgerlichen Rechts; GbR|§ 705 BGB|
Gesellschaft gründen Freunde; GbR Haftung|§ 705 BGB, § 721 BGB|
Spielschulden; Wette Schulden|§ 762 BGB|
Bürgschaft|§ 765 BGB, § 766 BGB|
Bürge zahlen; Bürge Kredit; Bürge haften; als Bürge|§ 765 BGB, § 771 BGB|Bürgschaft Einrede der Vorausklage
Bürgschaft schriftlich|§ 766 BGB|
Schuldanerkenntnis|§ 780 BGB, § 781 BGB|
ungerechtfertigte Bereicherung; irrtümlich überwiesen; Geld zurückfordern|§ 812 BGB|Herausgabeanspruch
falsch überwiesen; falscher Empfänger überwiesen; falsches Konto überwiesen; Geld versehentlich überwiesen; ohne Rechtsgrund; doppelt bezahlt|§ 812 BGB, § 818 BGB|Herausgabeanspruch ungerechtfertigte Bereicherung
haften Schaden; Schadensersatz unerlaubte Handlung; Deliktshaftung; Verkehrssicherungspflicht; Glatteis Gehweg|§ 823 BGB|Schadensersatzpflicht
Nachbar beschädigt; Auto beschädigt zahlen; jemand beschädigt; Schaden ersetzen; Schaden zahlen; jemand verletzt Schadensersatz; Eigentum beschädigt|§ 823 BGB, § 249 BGB|Schadensersatzpflicht
Schadensersatz; Schadenersatz|§ 823 BGB, § 280 BGB, § 249 BGB|Schadensersatzpflicht
Kreditgefährdung; Rufschädigung|§ 824 BGB|
vorsätzliche sittenwidrige Schädigung|§ 826 BGB|
mehrere Täter Schaden; gemeinsam Schaden|§ 830 BGB, § 840 BGB|
Haftung Verrichtungsgehilfe; Haftung Mitarbeiter|§ 831 BGB|
Aufsichtspflicht Eltern; Eltern haften Kinder|§ 832 BGB|Haftung des Aufsichtspflichtigen
Kind Schaden; Kind Scheibe; Kind Schadensersatz; Kind haften; Eltern haften|§ 832 BGB, § 828 BGB|Haftung des Aufsichtspflichtigen Minderjährige
Hund beißen; Hund verletzt; Hund Schaden; Pferd Schaden; Katze Schaden; Tier verletzt; Tier Schaden; Tierhalterhaftung; Hund gebissen; Hund beißt; Hundebiss; Hund beißt Haftung; Tierhalter|§ 833 BGB|Haftung des Tierhalters
Gebäude Einsturz; Dachziegel|§ 836 BGB|
Haus Ziegel; Dach herabgefallen; Mauer eingestürzt|§ 836 BGB, § 837 BGB|
Beamter Fehler Schaden; Behörde Fehler Schadensersatz; Behörde Schaden|§ 839 BGB, Art. 34 GG|
Sachverständiger falsch Gutachten|§ 839a BGB|
Hinterbliebenengeld|§ 844 BGB|
Besitz; Begriff Besitz|§ 854 BGB|
Besitzdiener|§ 855 BGB|
verbotene Eigenmacht; Besitzschutz|§ 858 BGB, § 859 BGB, § 861 BGB|
frische Tat; Sache wieder wegnehmen; Besitzkehr; Besitzwehr|§ 859 BGB, § 127 StPO|Selbsthilfe des Besitzers
Grundbuch Eintragung|§ 873 BGB, § 891 BGB|
Auflassungsvormerkung; Vormerkung Grundbuch|§ 883 BGB|
Grundbuch berichtigen|§ 894 BGB, § 22 GBO|
Auflassung|§ 925 BGB|
Übereignung; Eigentumsübertragung|§ 929 BGB|
gutgläubiger Erwerb|§ 932 BGB|
gestohlene Sache gekauft; gestohlen gekauft Eigentum; Hehlerware gekauft; gutgläubig gestohlen|§ 935 BGB, § 932 BGB|kein gutgläubiger Erwerb von abhanden gekommenen Sachen
Ersitzung|§ 937 BGB|
Fund melden; gefundenes Geld; Portemonnaie gefunden|§ 965 BGB, § 971 BGB|Anzeigepflicht des Finders
Finderlohn; Fundsache; gefunden Geldbörse; Fundbüro|§ 965 BGB, § 971 BGB, § 973 BGB|Fund Anzeigepflicht des Finders
Wertvolles finden; Handy gefunden; Schmuck gefunden; Geldbeutel gefunden; Brieftasche gefunden; Ring gefunden; gefunden Sache|§ 965 BGB, § 973 BGB|Anzeigepflicht des Finders
Schatzfund; Schatz gefunden|§ 984 BGB|
Herausgabe Eigentum; Eigentum herausverlangen|§ 985 BGB|Herausgabeanspruch
Miteigentum|§ 1008 BGB, § 741 BGB|
Wegerecht|§ 1018 BGB, § 917 BGB|Grunddienstbarkeit Notweg
Nießbrauch|§ 1030 BGB|
Wohnrecht; Wohnungsrecht|§ 1093 BGB|
Reallast|§ 1105 BGB|
Hypothek|§ 1113 BGB|
Grundschuld|§ 1191 BGB|
Versicherung widerrufen|§ 8 VVG|
Versicherung Vertrag kündigen; Versicherung kündigen; Versicherungsfall kündigen|§ 11 VVG, § 92 VVG|
Versicherung Anzeigepflicht; Versicherung Fragen falsch|§ 19 VVG|
Versicherung Prämie zahlen nicht|§ 38 VVG, § 37 VVG|
Versicherung grob fahrlässig|§ 81 VVG, § 28 VVG|
Unfall Versicherung direkt; Direktanspruch Versicherung|§ 115 VVG|
Rückkaufswert; Lebensversicherung kündigen|§ 169 VVG, § 168 VVG|
Produkthaftung|§ 1 ProdHaftG|
Produkt fehlerhaft; Hersteller haften; Produkt verletzt; Produktfehler|§ 1 ProdHaftG, § 3 ProdHaftG|
Hersteller Begriff Produkthaftung; Importeur haften|§ 4 ProdHaftG|
Muster Widerrufsbelehrung; Widerrufsbelehrung|Art. 246a EGBGB|
Erbbaurecht; Erbpacht|§ 1 ErbbauRG|
Grundbuch einsehen; Grundbuchauszug|§ 12 GBO|
`;

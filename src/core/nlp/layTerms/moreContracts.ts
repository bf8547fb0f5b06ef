/** More everyday names for contracts, insurance and liability; form as in dataProtection.ts, in the order of the laws. */
export const LAY_TERMS_MORE_CONTRACTS = `
ungeborenes Kind Rechte; ab wann rechtsfähig; Embryo rechtsfähig|§ 1 BGB|
ab wann volljährig; ab wann erwachsen; mit 18 volljährig|§ 2 BGB|
wo ist mein Wohnsitz|§ 7 BGB|
jemand benutzt meinen Namen; Domain mit meinem Namen; Namensanmaßung|§ 12 BGB|
Vereinsvorstand vertritt; Vereinsvorsitzender|§ 26 BGB|
Vereinsvorstand abwählen; Vorstand Verein bezahlt; Vorstand Verein abberufen|§ 27 BGB|
Beschluss im Verein; Abstimmung Verein; Vereinsversammlung online|§ 32 BGB|
aus Verein austreten; Vereinsmitgliedschaft kündigen|§ 39 BGB|
sind Tiere Sachen; Hund ist Sache|§ 90a BGB|
Einbauküche gehört dazu; Zubehör Haus Verkauf|§ 97 BGB, § 93 BGB|
Demenzkranker kauft; Vertrag mit Dementen; betrunken Vertrag unterschrieben; Vertrag im Rausch; Kindergartenkind kauft|§ 105 BGB, § 104 BGB|
Behinderter kauft Brot; Alltagsgeschäft geschäftsunfähig|§ 105a BGB|
Kind bestellt im Internet; Kind hat Abo abgeschlossen; In-App-Kauf Kind; Sohn Handyvertrag; Minderjähriger Roller gekauft; Teenager Vertrag unterschrieben|§ 107 BGB, § 108 BGB|
mit Taschengeld bezahlen|§ 110 BGB|
falscher Preis im Shop; Preisfehler; verlesen Vertrag; falsch angeklickt; Preis falsch ausgezeichnet; geirrt Vertrag|§ 119 BGB|
betrogen beim Autokauf; Unfallwagen verschwiegen; Verkäufer verschweigt Mangel; zum Vertrag gedrängt; mit Drohung unterschrieben; Gebrauchtwagen verschwiegen|§ 123 BGB|
reicht E-Mail für Kündigung; gescannte Unterschrift; Fax Unterschrift|§ 126 BGB, § 126b BGB|
Brief nicht angekommen; Kündigung im Briefkasten; Einschreiben nicht abgeholt; Kündigung Zugang; Brief nicht erhalten|§ 130 BGB|Willenserklärung Abwesenden Zugang
ohne Rechnung arbeiten; schwarz gearbeitet Lohn; Handwerker schwarz Mangel|§ 134 BGB, § 1 SchwarzArbG|
viel zu teuer Vertrag; total überteuert; Knebelvertrag; Notlage ausgenutzt Vertrag|§ 138 BGB|
mündlicher Vertrag gültig; Vertrag per Handschlag; Vertrag ohne Unterschrift|§ 145 BGB, § 147 BGB|
für anderen unterschreiben; Freund unterschreibt für mich; im Auftrag unterschreiben; im Namen anderer|§ 164 BGB|
ohne Vollmacht unterschrieben; Mitarbeiter durfte nicht unterschreiben|§ 177 BGB, § 179 BGB|
Vollmacht nicht vorgelegt; Kündigung ohne Vollmacht zurückweisen|§ 174 BGB|
Geschäft mit sich selbst; Vertrag mit eigener Firma|§ 181 BGB|
wann beginnt Frist; Frist berechnen; Fristberechnung; Frist fällt auf Sonntag; Frist Samstag|§ 187 BGB, § 188 BGB, § 193 BGB|
drei Jahre Verjährung; alte Rechnung; alte Forderung; Verjährung Jahresende; Handwerkerrechnung verjährt; Rechnung drei Jahre; Jahre alte Rechnung|§ 195 BGB, § 199 BGB|regelmäßige Verjährungsfrist
Verjährung stoppen; Verjährung Verhandlung; Verjährung Mahnbescheid; Verjährung aufhalten|§ 203 BGB, § 204 BGB|
Schuld anerkannt Verjährung neu; Abschlagszahlung Verjährung|§ 212 BGB|
verjährt trotzdem bezahlt; verjährte Schuld zahlen|§ 214 BGB|
nur um zu ärgern; Schikane|§ 226 BGB|
Notwehr Schadensersatz|§ 227 BGB, § 32 StGB|
fremder Hund greift mich an; angreifenden Hund töten; Wespe Tier abwehren|§ 228 BGB|
selbst durchsetzen ohne Gericht; Schuldner flieht festhalten; Zechpreller festhalten; eigenes Fahrrad zurückholen; Sache eigenmächtig zurückholen; gestohlenes selbst wegnehmen; Türsteher durchsuchen; Security durchsuchen; Ladendetektiv durchsuchen|§ 229 BGB, § 859 BGB|Selbsthilfe obrigkeitliche Hilfe
Grenzen Selbsthilfe; nach Selbsthilfe Gericht|§ 230 BGB, § 229 BGB|
nicht bestellte Ware; Paket nie bestellt; ungefragt Ware zugeschickt|§ 241a BGB|
anständig verhalten Vertrag; rechtsmissbräuchlich; Verwirkung Anspruch|§ 242 BGB|
Auto Totalschaden; Nutzungsausfall; Schaden fiktiv abrechnen; Gutachterkosten Unfall; Mietwagen Unfall|§ 249 BGB|
Verdienstausfall Unfall; entgangener Lohn|§ 252 BGB, § 842 BGB|
Geld für Schmerzen; Urlaubsfreude entgangen; seelischer Schaden|§ 253 BGB|
selber schuld Unfall; ohne Helm Unfall; ohne Gurt Unfall; Teilschuld; Mitschuld|§ 254 BGB|
wo muss geliefert werden; Holschuld; Bringschuld|§ 269 BGB|
Rechnung Zahlungsziel|§ 271 BGB|
nicht zahlen bis repariert; Ware zurückhalten bis Zahlung; Werkstatt gibt Auto nicht heraus|§ 273 BGB, § 320 BGB, § 647 BGB|
ausverkauft trotz Vertrag|§ 275 BGB|
fahrlässig Bedeutung; grobe Fahrlässigkeit; wann fahrlässig|§ 276 BGB|
Fehler meines Mitarbeiters Haftung; Subunternehmer Fehler|§ 278 BGB|
Vertrag verletzt Ersatz; vertragliche Haftung; Kunde Schaden durch Firma|§ 280 BGB|
Kunde zahlt Rechnung nicht; Zahlungserinnerung; erste Mahnung; wie oft mahnen; dritte Mahnung|§ 286 BGB|
Mahngebühren; Inkassokosten; Inkassogebühren; Mahnkosten|§ 288 BGB, § 286 BGB|
Annahme verweigert Ware; Kunde holt Ware nicht ab|§ 293 BGB, § 300 BGB|
Geschäftsbedingungen nicht gelesen; AGB im Laden aushängen|§ 305 BGB|
Preiserhöhung durch AGB; Bank AGB geändert; Zustimmungsfiktion|§ 308 BGB, § 307 BGB|
Haftung ausgeschlossen Klausel; für Garderobe keine Haftung; Abo verlängert sich automatisch; Vertragslaufzeit zwei Jahre|§ 309 BGB|
im Supermarkt ausgerutscht; Bananenschale; Gespräche abgebrochen Vertrag; vorvertraglich|§ 311 BGB, § 241 BGB, § 280 BGB|
Haus ohne Notar kaufen; Vorvertrag Haus; Reservierungsgebühr Haus|§ 311b BGB|
Aufpreis Kreditkarte; Kundenhotline Kosten; Extragebühr Zahlungsmittel|§ 312a BGB|
Kaffeefahrt; Vertreter aufgeschwatzt; auf der Straße unterschrieben|§ 312b BGB, § 312g BGB|
Versandhandel; per Telefon bestellt; Fernabsatzvertrag|§ 312c BGB, § 312g BGB|
Maßanfertigung zurückgeben; Unterwäsche zurückgeben; Konzertkarten zurückgeben; Software geöffnet zurück; Widerruf ausgeschlossen|§ 312g BGB|
Kosten versteckt Bestellung; Abofalle; Bestellung ohne Button|§ 312j BGB|
Onlineabo loswerden; Kündigung mit einem Klick|§ 312k BGB|
Vertrag unzumutbar geworden; Krieg Preise Vertrag anpassen|§ 313 BGB|
Vertrag vorzeitig beenden; Umzug Fitnessstudio; krank Fitnessstudio; Sonderkündigung wichtiger Grund|§ 314 BGB|
erst Ware dann Geld; Vorkasse verweigern|§ 320 BGB|
Möbel kommen nicht; Lieferung kommt nicht; wochenlang warten Lieferung; Liefertermin geplatzt|§ 323 BGB, § 281 BGB|Frist zur Leistung Rücktritt
Update Handy Pflicht; Softwareupdate; Streaming ausgefallen; Computerspiel fehlerhaft|§ 327f BGB, § 327e BGB, § 327i BGB|
nicht gefällt zurückschicken; Kleidung zurückschicken; Onlineshop Rückgabe; Schuhe zurücksenden|§ 355 BGB, § 312g BGB|
keine Widerrufsbelehrung; Widerrufsfrist verlängert; nicht belehrt Widerruf|§ 356 BGB|
Händler erstattet nicht; Rücksendung wer zahlt; Geld zurück Widerruf|§ 357 BGB|
gegenrechnen; Schulden verrechnen|§ 387 BGB|
Inkassobüro Forderung gekauft|§ 398 BGB, § 410 BGB|
gemeinsam unterschrieben Schulden; WG Miete Mitbewohner zahlt nicht|§ 421 BGB, § 426 BGB|
Geld vom Mitschuldner; Ausgleich Gesamtschuld|§ 426 BGB|
Ware anders als beschrieben; falsche Ware geliefert; Artikel entspricht nicht Beschreibung; Aufbauanleitung falsch|§ 434 BGB|
Fernseher defekt; Waschmaschine kaputt; Schuhe kaputt gegangen; neues Auto Defekt; Laptop defekt gekauft; Umtauschrecht|§ 437 BGB, § 439 BGB|
Händler will nur reparieren; neues Gerät verlangen; Reparatur zweimal fehlgeschlagen|§ 439 BGB, § 440 BGB|Nacherfüllung Beseitigung des Mangels
Preisnachlass Mangel; weniger bezahlen Mangel|§ 441 BGB|
Haltbarkeitsgarantie; Händlergarantie; Garantiekarte|§ 443 BGB, § 479 BGB|Garantie
privat verkauft Mangel; Kleinanzeigen Verkauf Mangel; keine Rücknahme Privatverkauf; Garantie ausgeschlossen privat|§ 444 BGB, § 437 BGB|
Paket verloren; Paket kaputt angekommen; Versandrisiko; Paket beim Nachbarn|§ 447 BGB, § 475 BGB, § 446 BGB|Gefahr Untergangs Versendung
nach sechs Monaten kaputt; innerhalb eines Jahres kaputt; Verkäufer sagt selbst schuld|§ 477 BGB|
Geld geliehen; Freund zahlt nicht zurück; Privatdarlehen; Geld verliehen zurück|§ 488 BGB|
Baukredit zehn Jahre kündigen; Hauskredit kündigen|§ 489 BGB|
Bank kündigt Kredit; Raten nicht gezahlt Kredit|§ 498 BGB, § 490 BGB|
Autokredit widerrufen; Widerruf Kreditvertrag|§ 495 BGB|
Dispo; Dispozinsen; Kontoüberziehung|§ 504 BGB, § 505 BGB|
auf Raten kaufen; Null-Prozent-Finanzierung|§ 506 BGB|
Geschenk versprochen|§ 518 BGB|
Eltern brauchen Geld Schenkung; Sozialamt Schenkung zurück|§ 528 BGB|
Undankbares Kind Haus zurück|§ 530 BGB|
ausgeliehen kaputt; geliehenes Auto Unfall; geliehene Bohrmaschine|§ 599 BGB, § 598 BGB, § 603 BGB|
Handwerker beauftragen; Friseur verpfuscht; Handwerker pfuscht; Fliesen schief; Maler schlecht gearbeitet|§ 634 BGB, § 633 BGB, § 631 BGB|
selbst reparieren lassen Handwerker; Ersatzvornahme Handwerker|§ 637 BGB|
Handwerker will Vorschuss; Abschlag Handwerker; Anzahlung Handwerker|§ 632a BGB|
Rechnung höher als Angebot; Kostenvoranschlag überschritten; Kostenvoranschlag teurer|§ 649 BGB|
Kostenvoranschlag bezahlen; ortsüblicher Preis Handwerker; kein Preis vereinbart|§ 632 BGB|
Werkstatt behält Auto|§ 647 BGB|
Auftrag Handwerker stornieren; Handwerker kündigen; Küche bestellt stornieren|§ 648 BGB|
Baufirma Fertighaus Widerruf; Hausbau Vertrag Verbraucher|§ 650i BGB, § 650l BGB|
Wohnung vom Bauträger; Neubau Raten Bauträger|§ 650u BGB, § 650v BGB|
Reiseveranstalter Pflichten; Pauschalurlaub|§ 651a BGB|
Reise teurer geworden; Preiserhöhung Reise|§ 651f BGB, § 651g BGB|
Urlaub stornieren; Reise wegen Krieg absagen; Stornogebühren Reise; vor Reise krank|§ 651h BGB|
Baulärm Hotel; kein Meerblick; Hotelzimmer schmutzig; Kakerlaken Hotel; Essen Hotel schlecht; Pool geschlossen|§ 651i BGB, § 651m BGB|
Reise abbrechen Mangel|§ 651l BGB|
Urlaubszeit vertan; verdorbener Urlaub|§ 651n BGB|
Reiseleiter Mangel sagen; Mangel vor Ort melden|§ 651o BGB|
Maklervertrag schriftlich; Maklerkosten teilen; Käufer Makler zahlen; halbe Provision|§ 656c BGB, § 656a BGB, § 656d BGB|
Freundschaftsdienst Schaden; Umzugshelfer Schaden|§ 662 BGB, § 823 BGB|
Konto leergeräumt; Geld abgebucht ohne Erlaubnis; Karte gestohlen abgehoben; PIN gestohlen; TAN weitergegeben|§ 675u BGB, § 675v BGB|
falsche IBAN; Zahlendreher IBAN|§ 675y BGB, § 812 BGB|
unberechtigte Abbuchung; Abbuchung zurückholen; Lastschrift acht Wochen|§ 675x BGB|
Konto gekündigt Bank|§ 675h BGB|
für Nachbarn ohne Auftrag; Kosten erstatten ungefragt geholfen; Abschleppkosten Privatparkplatz|§ 683 BGB, § 677 BGB|
im Hotel gestohlen; Hotelsafe|§ 701 BGB, § 702 BGB|
zusammen Firma Freunde; WG gemeinsam Gesellschaft; GbR gründen|§ 705 BGB|
aus GbR aussteigen; GbR auflösen|§ 725 BGB, § 723 BGB|
Wettschulden; Pokerschulden|§ 762 BGB|
für Freund gebürgt; Mietbürgschaft; Eltern bürgen|§ 765 BGB|
Geld aus Versehen bekommen; zu viel Lohn bekommen; versehentlich doppelt überwiesen|§ 812 BGB|
Geld schon ausgegeben; Entreicherung|§ 818 BGB|
für Schaden aufkommen; jemand hat mein Handy kaputt gemacht; Fahrrad beschädigt jemand; Treppe gestürzt; Räumpflicht Sturz; auf Glatteis ausgerutscht; Ball Fenster; Rotwein Teppich|§ 823 BGB|
Persönlichkeitsrecht verletzt; Geldentschädigung Persönlichkeit|§ 823 BGB, § 1004 BGB|
Dreijähriger Schaden; Kind unter sieben Schaden; Kind zerkratzt Auto; deliktsfähig; Kind mit Fahrrad Auto|§ 828 BGB, § 832 BGB|
Angestellter beschädigt Kunde; Mitarbeiter verursacht Schaden beim Kunden|§ 831 BGB, § 278 BGB|
Aufsichtspflicht verletzt; Babysitter Aufsicht|§ 832 BGB|
vom Hund angesprungen; Katze zerkratzt; Pferd getreten; Kuh Wanderer; Hund läuft vor Auto; Hundehalter|§ 833 BGB|
Baum umgestürzt Auto; Balkon abgestürzt; Dachlawine; Ziegel fällt|§ 836 BGB, § 823 BGB|
Schlagloch Schaden; Amtshaftung; Polizei Tür eingetreten Schaden|§ 839 BGB, Art. 34 GG|
Tod des Vaters Unfall Entschädigung; Beerdigung Unfallverursacher; Unterhaltsschaden|§ 844 BGB|
Akku explodiert; Spielzeug verletzt Kind; Gerät fängt Feuer|§ 1 ProdHaftG|
Versicherungsberater falsch beraten; Beratung Versicherung|§ 6 VVG, § 61 VVG|
Versicherung rückgängig 14 Tage|§ 8 VVG|
Versicherung zahlt nicht; Versicherung Auszahlung dauert|§ 14 VVG|
Vorerkrankung verschwiegen; Gesundheitsfragen Versicherung; Rauchen verschwiegen Versicherung|§ 19 VVG, § 21 VVG, § 22 VVG|
Versicherung informieren Umbau; Risiko erhöht Versicherung|§ 23 VVG, § 24 VVG|
Schaden zu spät gemeldet; Schaden melden Versicherung; Schadenmeldung|§ 30 VVG, § 28 VVG|Versicherungsfall unverzüglich Anzeige
Versicherung teurer kündigen; Beitragserhöhung Versicherung; Prämienerhöhung|§ 40 VVG|
Beitrag Versicherung vergessen; erster Beitrag Versicherung|§ 37 VVG, § 38 VVG|
Fenster gekippt Einbruch Versicherung; Kerze Brand Versicherung; grob fahrlässig Versicherung kürzt; Versicherung kürzen; Fenster gekippt Versicherung|§ 81 VVG|Versicherungsfall grob fahrlässig Leistung kürzen
Schaden klein halten Versicherung; Schadenminderungspflicht|§ 82 VVG|
nach Schaden kündigen Versicherung|§ 92 VVG, § 111 VVG|
Auto verkauft Versicherung; Haus verkauft Gebäudeversicherung|§ 95 VVG, § 96 VVG|
Privathaftpflicht; Haftpflichtversicherung zahlt was|§ 100 VVG|
gegnerische Versicherung; Haftpflicht des Gegners|§ 115 VVG|
Selbstmord Lebensversicherung; Suizid Versicherung|§ 161 VVG|
Berufsunfähigkeit; Berufsunfähigkeitsversicherung|§ 172 VVG|
Unfallversicherung Invalidität|§ 180 VVG, § 178 VVG|
private Krankenversicherung; PKV Pflicht; PKV Beitrag|§ 192 VVG, § 193 VVG, § 203 VVG|
PKV Tarif wechseln|§ 204 VVG|
private Krankenversicherung kündigen; PKV verlassen|§ 205 VVG|
Erbrecht Ausland; Scheidung ausländisches Recht|Art. 25 EGBGB, Art. 17 EGBGB|
Informationspflichten Onlineshop; Angaben Onlineshop|Art. 246a EGBGB, § 312d BGB|
Widerrufsbelehrung Versicherung|§ 8 VVG|
`;

/** More everyday names of administrative procedure, administrative courts and access to information; form as in dataProtection.ts. */
export const LAY_TERMS_MORE_ADMINISTRATION = `
Behördenbegriff|§ 1 VwVfG|
VwVfG Steuer gilt nicht; Ausnahmen VwVfG; Kirche Verwaltungsverfahren|§ 2 VwVfG|
umgezogen während Verfahren zuständig|§ 3 VwVfG|Örtliche Zuständigkeit
De-Mail; Widerspruch E-Mail; elektronische Signatur Behörde; qualifizierte elektronische Signatur; Online-Formular Behörde; Antrag digital|§ 3a VwVfG|Elektronische Kommunikation
Behörden helfen einander; andere Behörde um Hilfe bitten; Amtshilfe ablehnen; Polizei Amtshilfe Behörde|§ 4 VwVfG, § 5 VwVfG|Amtshilfe
Kosten Amtshilfe; Amtshilfe bezahlen|§ 8 VwVfG|
Amtshilfe EU-Ausland; europäische Verwaltungszusammenarbeit|§ 8a VwVfG|
formloser Antrag; Antrag mündlich stellen; Antrag ohne Formular; unbürokratisch Verfahren|§ 10 VwVfG|
Verein Beteiligter Verfahren|§ 11 VwVfG|Beteiligungsfähigkeit
Jugendlicher selbst Antrag; betreute Person Antrag Behörde|§ 12 VwVfG|Handlungsfähigkeit
Nachbar hinzuziehen; Betroffener Dritter Verfahren|§ 13 VwVfG|
Vollmacht Behörde; für Mutter zum Amt; Freund mitnehmen Amt; Begleitperson Amt; Vertreter zurückweisen Behörde; Termin Amt mitnehmen Begleitung|§ 14 VwVfG|Bevollmächtigte und Beistände
Wohnsitz Ausland Empfangsbevollmächtigter; Zustellungsbevollmächtigter|§ 15 VwVfG|
unbekannter Aufenthalt Vertreter bestellen|§ 16 VwVfG|
Unterschriftenliste Vertreter; gleichförmige Eingaben; Sammeleinwendung|§ 17 VwVfG, § 18 VwVfG|
Beamter entscheidet über Ehefrau; Bürgermeister eigene Familie; Gemeinderat Interessenkonflikt; persönlich betroffen Beamter; Vetternwirtschaft|§ 20 VwVfG|Ausgeschlossene Personen
Sachbearbeiter voreingenommen; Beamter parteiisch; anderen Sachbearbeiter verlangen; Beamter feindselig|§ 21 VwVfG|Besorgnis der Befangenheit
wann beginnt Verwaltungsverfahren; Antrag nötig Behörde|§ 22 VwVfG|
Unterlagen übersetzen Amt; Antrag auf Englisch; fremdsprachige Urkunde Behörde; deutsche Sprache Amt|§ 23 VwVfG|Amtssprache
Behörde muss ermitteln; Sachverhalt aufklären Behörde; Behörde muss entlastende Umstände|§ 24 VwVfG|Untersuchungsgrundsatz
Behörde falsch beraten; Amt muss helfen Antrag; Hinweis fehlende Unterlagen; frühe Öffentlichkeitsbeteiligung; Sachbearbeiter berät nicht|§ 25 VwVfG|Beratung Auskunft
Ortstermin Behörde; Augenschein; Mitwirkung Beteiligter Verfahren; Zeugen Verwaltungsverfahren|§ 26 VwVfG|Beweismittel
eidesstattliche Versicherung Behörde; an Eides statt Amt|§ 27 VwVfG|Versicherung an Eides statt
öffentliche Bekanntmachung Internet|§ 27a VwVfG|
Bescheid ohne Vorwarnung; vorher nicht gefragt Bescheid; nicht angehört; rechtliches Gehör Behörde; Anhörungsschreiben; Anhörung weggelassen; Bescheid ohne Anhörung; Anhörung unterblieben|§ 28 VwVfG|Anhörung Beteiligter
Kopie aus Akte; Nachbar Bauakte; Einsicht verweigert Amt; Bauamt Akteneinsicht; Ausländerakte einsehen|§ 29 VwVfG|Akteneinsicht
Betriebsgeheimnis Behörde; Amtsverschwiegenheit; Amt plaudert Daten|§ 30 VwVfG|Geheimhaltung
Frist endet Sonntag; Frist endet Samstag; Fristende Wochenende; Frist verlängern Behörde|§ 31 VwVfG|Fristen und Termine
im Krankenhaus Frist; im Urlaub Frist abgelaufen; Frist ohne Schuld; Frist unverschuldet Behörde; Post verspätet Frist|§ 32 VwVfG|Wiedereinsetzung
amtlich beglaubigen; Abschrift beglaubigen; beglaubigte Abschrift|§ 33 VwVfG|
Unterschriftsbeglaubigung|§ 34 VwVfG|
Allgemeinverfügung; Verkehrsschild Verwaltungsakt; hoheitliche Maßnahme; Regelung Einzelfall|§ 35 VwVfG|Begriff des Verwaltungsaktes
Bescheid vom Computer|§ 35a VwVfG|
Genehmigung mit Auflagen; Auflagen erfüllen; Auflagenvorbehalt|§ 36 VwVfG|Nebenbestimmungen
Bescheid unverständlich; Bescheid ohne Unterschrift; Bescheid unklar; mündliche Anordnung bestätigen; Behörde erkennen lassen|§ 37 VwVfG|Bestimmtheit
Amt hat versprochen; schriftliche Zusage Behörde; Sachbearbeiter zugesagt; mündliche Zusage Amt|§ 38 VwVfG|Zusicherung
Bescheid nicht begründet; Gründe im Bescheid; Ablehnung ohne Begründung|§ 39 VwVfG|Begründung des Verwaltungsaktes
Kann-Vorschrift; Ermessensspielraum; Behörde kann entscheiden; Ermessen Behörde; willkürliche Entscheidung Behörde; Ermessensfehlgebrauch|§ 40 VwVfG|Ermessen
Bescheid nie angekommen; Brief nicht bekommen Amt; Datum Bescheid Frist; Bekanntgabefiktion; Vier-Tages-Fiktion; Zugangsvermutung|§ 41 VwVfG|Bekanntgabe
Tippfehler Bescheid; Rechenfehler Bescheid; Zahlendreher Bescheid|§ 42 VwVfG|Offenbare Unrichtigkeiten
Antrag gilt als genehmigt; Schweigen Behörde Genehmigung; fiktive Genehmigung|§ 42a VwVfG|
ab wann gilt Bescheid; Verwaltungsakt erledigt|§ 43 VwVfG|Wirksamkeit
schwerer Fehler Bescheid; offensichtlich falscher Bescheid|§ 44 VwVfG|Nichtigkeit
Begründung nachschieben; Anhörung nachgeholt; Verfahrensfehler heilen|§ 45 VwVfG|Heilung
Formfehler Bescheid aufheben; unbeachtlicher Verfahrensfehler|§ 46 VwVfG|Folgen von Verfahrens- und Formfehlern
Genehmigung war falsch; Bewilligung zu Unrecht; Behörde ändert Meinung; Vertrauensschutz Bescheid; Bescheid ein Jahr zurücknehmen; Jahresfrist Rücknahme; Subvention falsche Angaben; falsche Angaben Bescheid|§ 48 VwVfG|Rücknahme
rechtmäßige Genehmigung entziehen; Auflage nicht erfüllt Widerruf; Zuschuss zweckwidrig; Zweckverfehlung Förderung; Zuwendung widerrufen; Fördermittel falsch verwendet; Genehmigung weggenommen|§ 49 VwVfG|Widerruf
Fördergeld zurückzahlen; Zuwendung Zinsen; Coronahilfe zurückzahlen; Zuschuss zurückfordern; Soforthilfe zurückzahlen; Erstattungsbescheid; Subventionen zurückzahlen|§ 49a VwVfG|Erstattung Verzinsung
Nachbarwiderspruch Rücknahme|§ 50 VwVfG|
bestandskräftiger Bescheid ändern; alter Bescheid neu prüfen; neue Tatsachen Bescheid; neue Rechtslage Bescheid|§ 51 VwVfG|Wiederaufgreifen
Bescheid Verjährung hemmen|§ 53 VwVfG|
Vertrag mit Stadt; verwaltungsrechtlicher Vertrag|§ 54 VwVfG|
Koppelungsverbot Behörde; Gegenleistung Behörde|§ 56 VwVfG|
Vertrag Behörde schriftlich; Verwaltungsvertrag Schriftform|§ 57 VwVfG|
Vertrag Behörde nichtig; Verwaltungsvertrag unwirksam|§ 59 VwVfG|
Vertrag Behörde kündigen; Vertrag Gemeinde anpassen|§ 60 VwVfG|
Vollstreckungsunterwerfung Vertrag Behörde|§ 61 VwVfG|
mündliche Verhandlung Behörde|§ 67 VwVfG, § 68 VwVfG|
Einwendungen Autobahn; Stromtrasse Einwendung; Bahnstrecke Einwendung; Plan Straße ausgelegt; Anhörung Planfeststellung|§ 73 VwVfG|Anhörungsverfahren
Planfeststellungsbeschluss; Lärmschutz Planfeststellung; Schutzauflagen|§ 74 VwVfG|
nachträglicher Lärmschutz Planfeststellung; Planfeststellung Ausschluss Ansprüche; Plan tritt außer Kraft; Konzentrationswirkung|§ 75 VwVfG|Rechtswirkungen der Planfeststellung
Änderung Plan vor Fertigstellung|§ 76 VwVfG|
Anwaltskosten Widerspruch; Widerspruch gewonnen Kosten; Widerspruchsverfahren Anwalt bezahlen|§ 80 VwVfG|Erstattung von Kosten im Vorverfahren
Wahlhelfer verpflichtet; Ehrenamt ablehnen; zum Ehrenamt verpflichtet|§ 82 VwVfG, § 87 VwVfG|
Schweigepflicht Ehrenamt|§ 84 VwVfG|
Aufwandsentschädigung Ehrenamt Behörde|§ 85 VwVfG|
Sitzung Ausschuss stören; Sitzungsleitung|§ 89 VwVfG|
Ausschuss beschlussfähig|§ 90 VwVfG|
Protokoll Ausschusssitzung|§ 93 VwVfG|
Richter unabhängig Verwaltungsgericht|§ 1 VwGO|
Einzelrichter Verwaltungsgericht|§ 6 VwGO|Einzelrichter
ehrenamtlicher Verwaltungsrichter werden; Schöffe Verwaltungsgericht|§ 20 VwGO, § 19 VwGO, § 28 VwGO|
Ehrenamtlicher Richter ablehnen Verwaltungsgericht|§ 23 VwGO|
welches Gericht gegen Behörde; Streit mit Behörde Gericht; öffentlich-rechtliche Streitigkeit|§ 40 VwGO|Verwaltungsrechtsweg
gegen Baugenehmigung Nachbar klagen; in eigenen Rechten verletzt; Klage auf Genehmigung; Baugenehmigung einklagen; gegen Verwaltungsakt klagen; Bescheid gerichtlich anfechten; Popularklage; Klageart Verwaltungsgericht|§ 42 VwGO|Anfechtungsklage Verpflichtungsklage
feststellen lassen Gericht Behörde; Nichtigkeitsfeststellung|§ 43 VwGO|
mehrere Klagen zusammen; Klagehäufung|§ 44 VwGO|
Verfahrenshandlung isoliert anfechten|§ 44a VwGO|
gegen Satzung klagen; gegen Bebauungsplan klagen; Verordnung überprüfen Gericht; gegen Gemeindesatzung|§ 47 VwGO|Normenkontrolle
Großprojekt Gericht erste Instanz; Flughafen Klage Gericht; Windpark Klage Oberverwaltungsgericht|§ 48 VwGO|
Klage elektronisch Verwaltungsgericht; beA Verwaltungsgericht; E-Mail Klage Gericht|§ 55a VwGO, § 55d VwGO|
Zustellung Verwaltungsgericht; öffentliche Bekanntmachung Gericht|§ 56 VwGO|
Frist Verwaltungsgericht berechnen|§ 57 VwGO|
Bescheid ohne Rechtsbehelfsbelehrung; Belehrung vergessen; ein Jahr Widerspruchsfrist; falsche Rechtsbehelfsbelehrung; Jahresfrist Widerspruch|§ 58 VwGO|Rechtsbehelfsbelehrung
Klagefrist verpasst Verwaltungsgericht; Klagefrist krank; Frist Widerspruch versäumt|§ 60 VwGO|Wiedereinsetzung
mehrere Kläger gemeinsam|§ 64 VwGO|
Bauherr beigeladen; Nachbar beigeladen; Beigeladener|§ 65 VwGO|
ohne Anwalt Verwaltungsgericht; selbst vertreten Verwaltungsgericht|§ 67 VwGO|
erst Widerspruch dann Klage; ohne Widerspruch klagen; direkt klagen Bescheid; Widerspruch abgeschafft|§ 68 VwGO|Vorverfahren
Wo Widerspruch abgeben; Widerspruch mündlich; Widerspruch zur Niederschrift; Widerspruch zu spät; Widerspruch per Post|§ 70 VwGO|Form und Frist des Widerspruchs
Widerspruch verschlechtert; Verböserung; reformatio in peius|§ 71 VwGO|
Abhilfebescheid|§ 72 VwGO|Abhilfe
Widerspruch zurückgewiesen; Widerspruchsbehörde; Widerspruch abgelehnt was nun|§ 73 VwGO, § 74 VwGO|Widerspruchsbescheid
Frist nach Widerspruchsbescheid; Monat Klage erheben|§ 74 VwGO|Klagefrist
Behörde meldet sich nicht; Bearbeitungszeit Antrag; Bauantrag dauert ewig; Antrag seit Monaten; drei Monate keine Antwort Amt; Amt lässt Antrag liegen; Einbürgerung dauert zu lange; Behörde verschleppt; Bauantrag lange; Bauantrag keine Antwort; Amt bearbeitet nicht; Behörde braucht zu lange|§ 75 VwGO|Untätigkeitsklage
gegen wen Klage richten; Beklagter Verwaltungsgericht; Klage gegen Stadt richten|§ 78 VwGO|
Widerspruchsbescheid allein anfechten|§ 79 VwGO|
Widerspruch Zahlung aussetzen; Gebührenbescheid trotz Widerspruch zahlen; Bescheid sofort vollziehbar; Sofortvollzug angeordnet; Suspensiveffekt; aufschiebende Wirkung wiederherstellen; Fahrerlaubnis sofort vollziehbar; trotz Widerspruch Führerschein abgeben; sofort gilt Bescheid|§ 80 VwGO|aufschiebende Wirkung
Baustopp Nachbar Gericht; Nachbar Bau stoppen; Baugenehmigung Nachbar Eilantrag|§ 80a VwGO|
Ende aufschiebende Wirkung|§ 80b VwGO|
wie Klage Verwaltungsgericht schreiben; Rechtsantragsstelle|§ 81 VwGO|
was in Klage stehen; Klageantrag Verwaltungsgericht|§ 82 VwGO|
Urteil ohne Verhandlung Verwaltungsgericht; Gerichtsbescheid Verwaltungsgericht|§ 84 VwGO|Gerichtsbescheid
Gericht ermittelt selbst; Amtsermittlung Gericht|§ 86 VwGO|
Klagebegehren; Gericht mehr zusprechen|§ 88 VwGO|
Widerklage Verwaltungsgericht|§ 89 VwGO|
Klage ändern Verwaltungsgericht; Klageänderung|§ 91 VwGO|
Klagerücknahmefiktion; Verfahren nicht betrieben; Gericht Betreibensaufforderung|§ 92 VwGO|
Musterverfahren; Massenklagen Verwaltungsgericht|§ 93a VwGO|
Ladung persönliches Erscheinen Verwaltungsgericht|§ 95 VwGO|
Behörde verweigert Aktenvorlage; geheime Akten Gericht; In-camera-Verfahren|§ 99 VwGO|
Gerichtsakte einsehen Verwaltungsgericht|§ 100 VwGO|
auf mündliche Verhandlung verzichten|§ 101 VwGO|
Videoverhandlung Verwaltungsgericht|§ 102a VwGO|
Verhandlung ausbleiben Verwaltungsgericht|§ 102 VwGO|
Überzeugung Gericht Beweise Verwaltungsgericht|§ 108 VwGO|
nachträglich feststellen rechtswidrig; Bescheidungsurteil; Vornahmeurteil; Gericht hebt Bescheid auf; Folgenbeseitigung|§ 113 VwGO|
Gericht überprüft Ermessen|§ 114 VwGO|
Urteil verkünden Verwaltungsgericht|§ 116 VwGO|
Urteil berichtigen Verwaltungsgericht|§ 118 VwGO, § 119 VwGO|
Urteil bindend Behörde; Rechtskraft Verwaltungsgericht|§ 121 VwGO|
dringend Gericht gegen Behörde; vorläufig Schulplatz; vorläufige Regelung Behörde; schnelle Hilfe Gericht Behörde; Schulplatz einklagen Eilverfahren; Kitaplatz Eilantrag|§ 123 VwGO|einstweilige Anordnung
gegen Urteil Verwaltungsgericht; zweite Instanz Verwaltungsgericht; Urteil Verwaltungsgericht anfechten|§ 124 VwGO, § 124a VwGO|Berufung
Antrag Zulassung Berufung Monat; Berufung begründen zwei Monate|§ 124a VwGO|
Nichtzulassungsbeschwerde Verwaltungsgericht|§ 133 VwGO|
Sprungrevision Verwaltungsgericht|§ 134 VwGO|
Beschwerde Eilverfahren; Eilantrag abgelehnt was tun; Beschwerde zwei Wochen Verwaltungsgericht|§ 146 VwGO, § 147 VwGO|Beschwerde
Anhörungsrüge Verwaltungsgericht|§ 152a VwGO|
wer zahlt Verwaltungsprozess; Verwaltungsgericht verloren Kosten|§ 154 VwGO|
teilweise gewonnen Verwaltungsgericht; Kosten geteilt Verwaltungsgericht|§ 155 VwGO|
Behörde gibt nach Kosten; sofortiges Anerkenntnis Verwaltungsgericht|§ 156 VwGO|
Klage erledigt Kosten; Hauptsache erledigt|§ 161 VwGO|
Anwaltskosten erstattet Verwaltungsgericht; notwendige Kosten Vorverfahren|§ 162 VwGO|
Verwaltungsgericht kein Geld für Anwalt|§ 166 VwGO|
Urteil gegen Behörde vollstrecken; Behörde befolgt Urteil nicht|§ 172 VwGO, § 167 VwGO, § 170 VwGO|
gerichtskostenfrei Verwaltungsgericht|§ 188 VwGO|
jeder hat Anspruch Information; Bürgeranfrage Ministerium; fragdenstaat; Dokumente Ministerium; Informationsfreiheitsgesetz|§ 1 IFG|
amtliche Information Begriff|§ 2 IFG|
geheime Informationen Behörde; Staatsgeheimnis Auskunft; Verschlusssache|§ 3 IFG|
Entwürfe Behörde einsehen; laufendes Verfahren Information|§ 4 IFG|
Informationszugang personenbezogene Daten; Namen Beamte Auskunft|§ 5 IFG|
Geschäftsgeheimnis Informationszugang; Urheberrecht Informationszugang|§ 6 IFG|
IFG Frist Monat; Informationsantrag stellen|§ 7 IFG|Antrag und Verfahren
Dritte anhören Informationszugang|§ 8 IFG|
Ablehnung Informationsantrag; Behörde verweigert Information|§ 9 IFG|Ablehnung
Gebühren Informationsantrag; Kosten IFG-Anfrage|§ 10 IFG|
Behörde muss veröffentlichen; Aktenplan Internet|§ 11 IFG|
Beauftragter Informationsfreiheit|§ 12 IFG|
Luftmessdaten; Umweltdaten|§ 2 UIG, § 3 UIG|
Auskunft Schadstoffe; Messwerte Fabrik erfahren; Gutachten Umwelt einsehen; Umweltauskunft|§ 3 UIG|Anspruch auf Zugang zu Umweltinformationen
Umweltinformation Frist; Umweltinformation Antrag|§ 4 UIG|
Umweltinformation abgelehnt; Umweltinformation verweigert|§ 5 UIG, § 8 UIG, § 9 UIG|
Umweltinformation klagen|§ 6 UIG|
Behörde unterrichtet Öffentlichkeit Umwelt|§ 10 UIG|
Umweltinformation Kosten|§ 12 UIG|
`;

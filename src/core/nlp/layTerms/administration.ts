/** Lay terms of administrative procedure and courts; form as in dataProtection.ts, in the order of the laws. */
export const LAY_TERMS_ADMINISTRATION = `
Anwendungsbereich VwVfG|§ 1 VwVfG|
örtliche Zuständigkeit Behörde; zuständige Behörde Ort|§ 3 VwVfG|örtliche Zuständigkeit
Zuständigkeit Behörde; falsche Behörde|§ 3 VwVfG, § 46 VwVfG|Örtliche Zuständigkeit
elektronische Kommunikation Behörde; E-Mail Behörde; Antrag E-Mail|§ 3a VwVfG, § 2 EGovG|
Amtshilfe|§ 4 VwVfG, § 5 VwVfG|
Verwaltungsverfahren Begriff|§ 9 VwVfG|
Formlosigkeit Verfahren; Formfreiheit; Nichtförmlichkeit|§ 10 VwVfG|Nichtförmlichkeit
Handlungsfähigkeit Verwaltung; Minderjähriger Antrag Behörde|§ 12 VwVfG|
Beteiligte Verfahren; beteiligt Verwaltungsverfahren; Hinzuziehung; Nachbar beteiligen|§ 13 VwVfG|Beteiligte
Vertreter Behörde; Anwalt Verwaltungsverfahren; Bevollmächtigter Behörde; Anwalt Behörde; Beistand; Beistand Behörde|§ 14 VwVfG|Bevollmächtigte und Beistände
Massenverfahren|§ 17 VwVfG, § 67 VwVfG|
Befangenheit; befangen Beamter|§ 20 VwVfG, § 21 VwVfG|Besorgnis der Befangenheit
Beamter Bruder; Beamter Verwandter; Angehöriger entscheidet; Sachbearbeiter verwandt; Sachbearbeiter befangen; ausgeschlossene Personen|§ 20 VwVfG, § 21 VwVfG|Ausgeschlossene Personen
Antrag Verfahren beginnen; von Amts wegen; Antrag Pflicht Behörde; Verfahren Beginn; Behörde tätig werden|§ 22 VwVfG|Beginn des Verfahrens
Amtssprache; Antrag Fremdsprache; Übersetzung Behörde; Sprache Behörde; Antrag Sprache|§ 23 VwVfG|Amtssprache
Untersuchungsgrundsatz; Amtsermittlung|§ 24 VwVfG|
Beratung Behörde; Auskunft Behörde|§ 25 VwVfG|Beratung, Auskunft
Behörde Auskunftspflicht|§ 25 VwVfG|Beratung Auskunft
Beweismittel Behörde; Beweis Behörde; Zeuge Behörde; Gutachten Behörde|§ 26 VwVfG|
Anhörung Behörde; Anhörung Verwaltungsakt; Anhörung; Behörde anhören; Behörde negativ Entscheidung; Behörde Stellung nehmen; vor Entscheidung anhören; Anhörung vor Entscheidung; Stellungnahme Behörde|§ 28 VwVfG|Anhörung Beteiligter
Akte schauen; Akte ansehen; eigene Akte; Akte lesen; Behördenakte; Unterlagen Behörde einsehen|§ 29 VwVfG|Akteneinsicht durch Beteiligte
Akten Behörde einsehen; Akte Behörde; Einsicht Behörde; Bauakte einsehen|§ 29 VwVfG, § 1 IFG|Akteneinsicht
Akteneinsicht; Akte einsehen; Einsicht Akten|§ 29 VwVfG, § 100 VwGO|Akteneinsicht durch Beteiligte
Geheimhaltung Behörde; Behörde Geheimnisse|§ 30 VwVfG|
Fristberechnung; Frist berechnen|§ 31 VwVfG, § 187 BGB, § 188 BGB|Fristen und Termine
Frist Schuld versäumt; Frist krank versäumt; Frist verpassen|§ 32 VwVfG, § 60 VwGO|
Beglaubigung; beglaubigte Kopie|§ 33 VwVfG, § 34 VwVfG|Beglaubigung von Dokumenten
Kopie beglaubigen; Zeugnis beglaubigen; Unterschrift beglaubigen|§ 33 VwVfG, § 34 VwVfG|Beglaubigung
Verwaltungsakt Definition; Begriff Verwaltungsakt|§ 35 VwVfG|Begriff des Verwaltungsaktes
Bescheid automatisch; automatisierter Bescheid|§ 35a VwVfG|
Nebenbestimmung; Auflage Bescheid|§ 36 VwVfG|Nebenbestimmungen zum Verwaltungsakt
Auflage; Bedingung Genehmigung; Genehmigung befristet; Widerrufsvorbehalt|§ 36 VwVfG|Nebenbestimmungen
Bestimmtheit Verwaltungsakt; Form Verwaltungsakt; mündlicher Verwaltungsakt; Bescheid schriftlich|§ 37 VwVfG|Bestimmtheit und Form
Zusicherung; Zusage Behörde; Behörde verspricht|§ 38 VwVfG|Zusicherung
Begründung Verwaltungsakt; Begründungspflicht Bescheid|§ 39 VwVfG|
Bescheid Begründung fehlt|§ 39 VwVfG, § 45 VwVfG|
Ermessen; Ermessensfehler|§ 40 VwVfG, § 114 VwGO|Ermessen
Bekanntgabe Verwaltungsakt; Zugang Bescheid; Bescheid zugestellt; Dreitagesfiktion; Bescheid zugegangen; Bescheid drei Tage; Bescheid Post; Brief Amt zugestellt; Bescheid Zustellung; Brief Behörde; Bescheid bekanntgegeben|§ 41 VwVfG|Bekanntgabe
offenbare Unrichtigkeit; Schreibfehler Bescheid|§ 42 VwVfG|
Bescheid Fehler; Bescheid falsch|§ 42 VwVfG, § 48 VwVfG|
Genehmigungsfiktion|§ 42a VwVfG|
Wirksamkeit Verwaltungsakt|§ 43 VwVfG|
Bescheid bestandskräftig|§ 43 VwVfG, § 51 VwVfG|
Nichtigkeit Verwaltungsakt|§ 44 VwVfG|
Bescheid unwirksam; Bescheid ungültig|§ 44 VwVfG, § 43 VwVfG|Nichtigkeit
Heilung Verfahrensfehler; Anhörung nachholen; Formfehler Behörde; Verfahrensfehler|§ 45 VwVfG, § 46 VwVfG|Heilung von Verfahrens- und Formfehlern
Umdeutung; Umdeutung Verwaltungsakt|§ 47 VwVfG|
Rücknahme Verwaltungsakt; rechtswidriger Verwaltungsakt|§ 48 VwVfG|Rücknahme eines rechtswidrigen Verwaltungsaktes
Behörde zurücknehmen; Genehmigung zurücknehmen; Genehmigung widerrufen; Bescheid zurücknehmen; Bescheid aufheben Behörde|§ 48 VwVfG, § 49 VwVfG|Rücknahme Widerruf Verwaltungsakt
Genehmigung zurückgenommen; Erlaubnis widerrufen; Genehmigung nachträglich; Bewilligung zurücknehmen; Förderung zurückfordern; Subvention zurück|§ 48 VwVfG, § 49 VwVfG, § 49a VwVfG|Rücknahme Widerruf
Widerruf Verwaltungsakt|§ 49 VwVfG|Widerruf eines rechtmäßigen Verwaltungsaktes
Erstattung Leistungen Widerruf|§ 49a VwVfG|
Wiederaufgreifen; Wiederaufgreifen Verfahren; Verfahren wieder aufnehmen; neue Beweise Bescheid|§ 51 VwVfG|
Urkunde zurückgeben Behörde|§ 52 VwVfG|
öffentlich-rechtlicher Vertrag|§ 54 VwVfG|
Vertrag Behörde; Vergleich Behörde; Verwaltungsvertrag; Vertrag Gemeinde|§ 54 VwVfG, § 55 VwVfG, § 56 VwVfG|öffentlich-rechtlicher Vertrag
Vergleichsvertrag; Austauschvertrag|§ 55 VwVfG, § 56 VwVfG|
förmliches Verwaltungsverfahren|§ 63 VwVfG|
einheitliche Stelle; einheitlicher Ansprechpartner|§ 71a VwVfG|
Planfeststellung; Planfeststellungsverfahren|§ 72 VwVfG, § 73 VwVfG, § 74 VwVfG|
Planfeststellung Einwendungen; Straßenbau Einwendungen; Einwendung Frist|§ 73 VwVfG|Anhörungsverfahren
Erörterungstermin|§ 73 VwVfG, § 68 VwVfG|
Plangenehmigung|§ 74 VwVfG|
Planfeststellung Wirkung|§ 75 VwVfG, § 74 VwVfG|
Kosten Widerspruch; Widerspruch Kosten erstatten|§ 80 VwVfG|
ehrenamtliche Tätigkeit Verwaltung|§ 81 VwVfG|
Ehrenamt Behörde|§ 81 VwVfG, § 84 VwVfG|
Ausschuss Beschluss; Stimmengleichheit|§ 91 VwVfG, § 90 VwVfG|
ehrenamtliche Richter|§ 19 VwGO, § 20 VwGO|
Verwaltungsrechtsweg|§ 40 VwGO|
Klagebefugnis|§ 42 VwGO|
Anfechtungsklage; Verpflichtungsklage|§ 42 VwGO, § 113 VwGO|
Klage Bescheid; Verwaltungsgericht klagen|§ 42 VwGO, § 74 VwGO|
Feststellungsklage|§ 43 VwGO|
Oberverwaltungsgericht zuständig|§ 46 VwGO, § 47 VwGO, § 9 VwGO|
Normenkontrolle; Normenkontrollantrag; Bebauungsplan anfechten; Satzung angreifen|§ 47 VwGO|Normenkontrolle
Bundesverwaltungsgericht zuständig|§ 50 VwGO, § 49 VwGO|
örtliche Zuständigkeit Verwaltungsgericht|§ 52 VwGO|
Verwaltungsgericht zuständig; Verwaltungsgericht örtlich|§ 52 VwGO, § 45 VwGO|
Rechtsbehelfsbelehrung fehlt; Rechtsbehelfsbelehrung; fehlende Rechtsmittelbelehrung|§ 58 VwGO, § 37 VwVfG|Rechtsbehelfsbelehrung
Wiedereinsetzung; Frist versäumt; Frist verpasst|§ 60 VwGO, § 32 VwVfG|Wiedereinsetzung in den vorigen Stand
Beteiligungsfähig; Prozessfähig Verwaltungsgericht|§ 61 VwGO, § 62 VwGO|
Beiladung|§ 65 VwGO|
Anwaltszwang Verwaltungsgericht; Verwaltungsgericht Anwalt; Anwalt Oberverwaltungsgericht|§ 67 VwGO|
Vorverfahren nötig|§ 68 VwGO|Vorverfahren
Widerspruchsverfahren; Vorverfahren|§ 68 VwGO, § 69 VwGO|
Widerspruchsfrist; Frist Widerspruch; Widerspruch einlegen; Widerspruch lange; Widerspruch einlegen Frist; Widerspruch Behörde; Widerspruch schriftlich|§ 70 VwGO|Form und Frist des Widerspruchs
Bescheid Widerspruch; Widerspruch Bescheid Frist; Bescheid wehren; Widerspruch Monat; gegen Bescheid vorgehen|§ 70 VwGO, § 68 VwGO|Widerspruch
Abhilfe Widerspruch|§ 72 VwGO|
Widerspruchsbescheid|§ 73 VwGO|
Klagefrist; Frist Klage Verwaltungsgericht; Verwaltungsgericht Frist; Klage ein Monat|§ 74 VwGO|Klagefrist
Untätigkeitsklage; Behörde antwortet; Behörde reagiert; Behörde untätig; Antrag bearbeiten nicht; Behörde antworten nicht; Behörde Monate Antrag; Behörde entscheidet nicht; Amt antwortet nicht; Amt Monate; Antrag nicht bearbeitet; Behörde lange warten|§ 75 VwGO|Untätigkeitsklage
aufschiebende Wirkung; Sofortvollzug; sofortige Vollziehung|§ 80 VwGO|sofortige Vollziehung
Widerspruch zahlen; Widerspruch Wirkung|§ 80 VwGO|aufschiebende Wirkung
trotz Widerspruch; Widerspruch aufschieben; Widerspruch vollziehen|§ 80 VwGO|aufschiebende Wirkung
Eilrechtsschutz Bescheid; gegen Bescheid Eil; vorläufiger Rechtsschutz|§ 80 VwGO, § 123 VwGO|
Nachbar Widerspruch Genehmigung; Drittwiderspruch|§ 80a VwGO, § 212a BauGB|
Klageschrift; Klage einreichen Verwaltungsgericht; Klageschrift Verwaltungsgericht; Klage Inhalt Verwaltungsgericht|§ 81 VwGO, § 82 VwGO|
Gerichtsbescheid|§ 84 VwGO|
Verwaltungsgericht Beweis; Untersuchungsgrundsatz Gericht|§ 86 VwGO|
Klage zurücknehmen Verwaltungsgericht|§ 92 VwGO|
mündliche Verhandlung Verwaltungsgericht|§ 101 VwGO|
Verwaltungsgericht Vergleich|§ 106 VwGO|
Fortsetzungsfeststellungsklage|§ 113 VwGO|
Eilrechtsschutz; Eilantrag; einstweilige Anordnung; Einstweiliger Rechtsschutz; Eilverfahren Verwaltungsgericht|§ 123 VwGO, § 80 VwGO|
Berufung Verwaltungsgericht; Zulassung Berufung|§ 124 VwGO, § 124a VwGO|
Revision Bundesverwaltungsgericht; Revision Verwaltungsgericht|§ 132 VwGO|
Beschwerde Verwaltungsgericht|§ 146 VwGO, § 147 VwGO|
Verwaltungsgericht Kosten|§ 154 VwGO|
Kostenentscheidung Verwaltungsgericht; Gerichtskosten Verwaltungsgericht|§ 154 VwGO, § 155 VwGO|
Prozesskostenhilfe Verwaltungsgericht|§ 166 VwGO|
Vollstreckung Behörde; Behörde vollstreckt Geld|§ 3 VwVG|
Ersatzvornahme; Zwangsgeld; Zwangsmittel|§ 9 VwVG, § 10 VwVG, § 11 VwVG|
Zwangsgeld Behörde; Zwangsgeld Höhe; Verwaltungszwang|§ 11 VwVG, § 9 VwVG, § 6 VwVG|Zwangsgeld
unmittelbarer Zwang|§ 12 VwVG|
Androhung Zwangsmittel|§ 13 VwVG|
Informationsfreiheit; Informationszugang; amtliche Informationen; Behörde Auskunft Bürger; Information Behörde Anspruch; Zugang Behörde Informationen|§ 1 IFG|Zugang zu amtlichen Informationen
Behördenakten Auskunft; Behördeninformationen; Akten Bürger Anspruch; Transparenz Behörde|§ 1 IFG|Grundsatz
Informationsanspruch abgelehnt; IFG Ausnahmen|§ 3 IFG, § 9 IFG|
IFG Antrag|§ 7 IFG|
Informationszugang Kosten|§ 10 IFG|
Behördengebühr; Gebühr Behörde; Verwaltungsgebühr|§ 1 BGebG, § 9 BGebG|
Gebühren Behörde befreit|§ 8 BGebG|
Gebührenbescheid; Gebührenfreiheit; Gebühr Höhe Behörde|§ 9 BGebG, § 8 BGebG|
Umwelt Informationen Behörde; Umweltinformation|§ 3 UIG|
Umweltinformationen Behörde|§ 3 UIG, § 4 UIG|
Zustellungsurkunde; Einschreiben Behörde|§ 3 VwZG, § 4 VwZG|Zustellung durch die Post
Online-Antrag Verwaltung; Onlinezugang; Verwaltungsportal|§ 1a OZG, § 1 OZG|
elektronische Akte|§ 6 EGovG|
`;

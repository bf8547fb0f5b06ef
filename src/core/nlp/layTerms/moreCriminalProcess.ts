/** More everyday names for criminal procedure and the work of guards; form as in dataProtection.ts, in the order of the laws. */
export const LAY_TERMS_MORE_CRIMINAL_PROCESS = `
Strafrichter voreingenommen; Richter parteiisch Strafverfahren; Schöffe befangen|§ 24 StPO, § 31 StPO|
Frist verpasst Strafbefehl; Einspruchsfrist verpasst krank; im Urlaub Strafbefehl|§ 44 StPO, § 45 StPO|
als Zeuge vorgeladen; Zeugenladung; Zeuge muss kommen|§ 48 StPO, § 51 StPO|
nicht als Zeuge erschienen; Zeuge Ordnungsgeld; Zeugentermin verpasst; Zeuge schwänzt|§ 51 StPO|
gegen Ehemann aussagen; gegen Sohn aussagen; Verlobte aussagen; Familie belasten Aussage; Schwager aussagen|§ 52 StPO|
Zeuge verweigert Aussage|§ 52 StPO, § 55 StPO, § 53 StPO|
Pfarrer Beichte aussagen; Journalist Quelle; Arzt muss aussagen|§ 53 StPO|
mich selbst belasten; Zeuge muss nicht antworten|§ 55 StPO|
Anwalt für Zeugen; Zeugenbeistand|§ 68b StPO|
Beugehaft; Zwang zur Aussage|§ 70 StPO|
Zeugengeld; Verdienstausfall Zeuge; Fahrtkosten Zeuge|§ 71 StPO|
Blut abnehmen Polizei; Blutentnahme; Alkoholtest verweigern; Bluttest Alkohol; körperlich untersuchen|§ 81a StPO|
Fingerabdruck abgeben; Mugshot; Polizei Fotos erkennungsdienstlich|§ 81b StPO|
DNA-Probe; DNA speichern Polizei; Genprobe; Massengentest; DNA-Datenbank|§ 81g StPO, § 81e StPO, § 81h StPO|
Polizei nimmt Handy; Polizei nimmt Computer mit; Beweismittel mitgenommen; Laptop beschlagnahmt|§ 94 StPO, § 98 StPO|
wer ordnet Beschlagnahme; Beschlagnahme ohne Richter; Beschlagnahme widersprechen|§ 98 StPO|
Telefon überwacht; abgehört Polizei; Handy abhören Polizei; Gespräche mithören Polizei|§ 100a StPO|
Staatstrojaner; Bundestrojaner; Computer heimlich durchsucht|§ 100b StPO|
Verbindungsdaten; Funkzellenabfrage; Handydaten Polizei|§ 100g StPO|
Polizei steht vor Tür; Razzia; Polizei durchsucht Zimmer; Auto durchsucht Polizei|§ 102 StPO, § 105 StPO|
Durchsuchung Mitbewohner; Durchsuchung bei Unbeteiligten; Durchsuchung beim Zeugen|§ 103 StPO|
Hausdurchsuchung nachts; Polizei nachts Wohnung|§ 104 StPO|
Durchsuchung ohne Beschluss; Gefahr im Verzug Durchsuchung; Durchsuchungsbefehl; Richter Durchsuchung|§ 105 StPO|
bei Durchsuchung dabei sein; Durchsuchung anwesend|§ 106 StPO|
Protokoll Durchsuchung; Liste beschlagnahmter Sachen; Quittung Beschlagnahme|§ 107 StPO|
Führerschein sofort abgenommen; Führerschein beschlagnahmt; Polizei nimmt Führerschein|§ 111a StPO|
Polizei gibt Sachen zurück; beschlagnahmte Sachen zurück; Handy zurückbekommen Polizei|§ 111n StPO|
Fluchtgefahr; Verdunkelungsgefahr|§ 112 StPO|
Wiederholungsgefahr Haft|§ 112a StPO|
bei Verhaftung Rechte; Rechte bei Festnahme; Verhafteter Anwalt anrufen; nach Verhaftung belehren|§ 114b StPO|
Familie informieren Verhaftung; Verhafteter Anruf|§ 114c StPO|
Kaution Gefängnis; gegen Kaution frei; Haftbefehl außer Vollzug; Meldeauflage statt Haft|§ 116 StPO, § 116a StPO|
Untersuchungshaft wie lange; U-Haft sechs Monate|§ 121 StPO|
auf frischer Tat ertappt; Einbrecher festhalten; Dieb fangen; Bürger Festnahme; darf ich jemanden festhalten; Privatperson festnehmen; Detektiv hält fest; Sicherheitsdienst festhalten; Täter verfolgen; Türsteher festhalten; Ladenbesitzer hält Dieb; erwischt festhalten Polizei kommt; Fahrkartenkontrolleur festhalten; Dieb erwischt festhalten|§ 127 StPO|auf frischer Tat betroffen jedermann vorläufig festzunehmen
wann vor Richter nach Festnahme; festgenommen Tag danach; spätestens nächster Tag Richter|§ 128 StPO, § 115 StPO|
Fahndung; Steckbrief; zur Fahndung ausgeschrieben|§ 131 StPO, § 131b StPO|
Vorladung Polizei; Polizei vorgeladen; Vorladung ignorieren; Vorladung Beschuldigter erscheinen|§ 133 StPO, § 163a StPO|
Schweigen bei Polizei; nichts sagen Polizei; Verhör|§ 136 StPO, § 163a StPO|
Verhörmethoden; Lügendetektor; Drohung im Verhör; übermüdet verhört; getäuscht Vernehmung|§ 136a StPO|
Strafverteidiger; Anwalt bei Vernehmung|§ 137 StPO|
Pflichtanwalt; kein Geld Strafverteidiger; Anwalt vom Gericht gestellt; zugewiesener Anwalt|§ 140 StPO, § 141 StPO|
Pflichtverteidiger wechseln; anderer Pflichtverteidiger; unzufrieden Pflichtverteidiger|§ 143a StPO|
Ermittlungsakte sehen; Strafakte einsehen; Akte Staatsanwaltschaft|§ 147 StPO|
Gespräch mit Anwalt Haft; Mandant Anwalt vertraulich|§ 148 StPO|
Verfahren wegen Geringfügigkeit eingestellt; Bagatelle eingestellt|§ 153 StPO|
gegen Geldzahlung eingestellt; Auflage zahlen statt Anklage|§ 153a StPO|
Anzeige bei Polizei machen; jemand anzeigen; anonym anzeigen; Anzeige gegen unbekannt; Polizei nimmt Anzeige nicht an|§ 158 StPO|
Staatsanwalt ermittelt; Staatsanwaltschaft Aufgaben; Staatsanwalt muss ermitteln|§ 160 StPO, § 161 StPO|
Polizei muss ermitteln; Zeuge Vernehmung Polizei erscheinen|§ 163 StPO|
Polizei Ausweiskontrolle Verdacht; Personalien feststellen; Identität klären|§ 163b StPO|
Festhalten zur Identität; zur Wache mitgenommen; wie lange Polizei festhalten|§ 163c StPO|
Anklage erhoben; kommt es zur Anklage; Verfahren eingestellt kein Beweis|§ 170 StPO|
Anzeige eingestellt Beschwerde; gegen Einstellung wehren|§ 172 StPO|
Anklageschrift|§ 200 StPO, § 201 StPO|
Ladung Angeklagter; Gerichtstermin Strafsache nicht gehen; Angeklagter erscheint nicht; Vorführung Angeklagter|§ 230 StPO, § 216 StPO|
Ablauf Strafprozess; Ablauf Hauptverhandlung; Reihenfolge Gerichtsverhandlung|§ 243 StPO|
Beweisantrag; Zeuge benennen Strafverfahren|§ 244 StPO|
Deal vor Gericht; Absprache Strafverfahren; Geständnis Deal|§ 257c StPO|
letztes Wort; Plädoyer|§ 258 StPO|
im Zweifel für den Angeklagten; freie Beweiswürdigung|§ 261 StPO|
gegen Strafurteil vorgehen; Berufung Strafe eine Woche; Berufung Amtsgericht Strafsache|§ 312 StPO, § 314 StPO|
zu Unrecht verurteilt; Justizirrtum; neue Beweise nach Urteil; Fehlurteil|§ 359 StPO|
Schiedsmann Sühneversuch; Schlichtung Beleidigung; Schiedsamt|§ 380 StPO|
Opfer nimmt am Prozess teil; Opfer Anwalt kostenlos; Opferanwalt|§ 395 StPO, § 397a StPO|
Schadensersatz im Strafverfahren; Schmerzensgeld vom Täter Strafprozess|§ 403 StPO|
Opfer Auskunft Verfahren; Täter entlassen Opfer informieren; Stand Ermittlungen erfahren|§ 406d StPO|
Opfer Akteneinsicht; Geschädigter Akte|§ 406e StPO|
Opferbegleitung Gericht; Begleitung Opfer Prozess|§ 406g StPO, § 406f StPO|
Strafe per Post; Strafe ohne Verhandlung; Brief vom Gericht Geldstrafe|§ 407 StPO|
gegen Strafbefehl wehren; Strafbefehl Frist; Strafbefehl zwei Wochen; Strafbefehl akzeptieren|§ 410 StPO|
Strafe antreten; Haftantritt; Haft aufschieben; Haftaufschub|§ 456 StPO, § 455 StPO|
haftunfähig; krank ins Gefängnis; zu krank für Haft|§ 455 StPO|
Verurteilter zahlt Kosten; Gerichtskosten Verurteilung|§ 465 StPO|
freigesprochen Anwaltskosten; Auslagen Freispruch|§ 467 StPO|
Wachpersonal melden; Security Mitarbeiter anmelden|§ 16 BewachV, § 11b GewO|
Uniform Wachmann; Security Uniform; Dienstkleidung Wachdienst; Security verwechselt Polizei|§ 19 BewachV|
Ausweis Security; Security Dienstausweis|§ 18 BewachV|
Wachmann Waffe tragen; Security bewaffnet|§ 20 BewachV, § 28 WaffG|
Prüfung Security; IHK-Prüfung Sicherheit; Prüfung Ladendetektiv; Prüfung Türsteher|§ 9 BewachV, § 34a GewO|
Unterrichtung Sicherheitsgewerbe; 40 Stunden Unterrichtung|§ 4 BewachV, § 6 BewachV|
`;

/** More everyday names of regulatory offences, section by section; form as in dataProtection.ts. */
export const LAY_TERMS_MORE_FINES = `
Unterschied Ordnungswidrigkeit Straftat|§ 1 OWiG|
Bußgeld ohne Gesetz; nicht geregelt trotzdem Bußgeld; Bestimmtheit Bußgeldtatbestand|§ 3 OWiG|Keine Ahndung ohne Gesetz
Gesetz geändert Bußgeld; milderes Gesetz Bußgeld; altes Recht Bußgeld|§ 4 OWiG|zeitliche Geltung
Ordnungswidrigkeit Ausland begangen; Bußgeld Ausland Tat|§ 5 OWiG, § 7 OWiG|
Zeitpunkt Ordnungswidrigkeit; wann begangen Ordnungswidrigkeit|§ 6 OWiG|
nichts getan trotzdem Bußgeld; Bußgeld Unterlassen; unterlassen Ordnungswidrigkeit|§ 8 OWiG|
Geschäftsführer Bußgeld persönlich; Betriebsleiter Bußgeld; Vertreter haftet Bußgeld; Beauftragter Bußgeld|§ 9 OWiG|Handeln für einen anderen
aus Versehen Ordnungswidrigkeit; aus Versehen Bußgeld; ohne Absicht Bußgeld; nicht absichtlich Bußgeld|§ 10 OWiG|
nicht gewusst verboten Bußgeld; Verbotsirrtum Bußgeld; Unwissenheit Bußgeld; Regel nicht gekannt Bußgeld|§ 11 OWiG|Irrtum
14 Jahre Bußgeld; 13 Bußgeld; Bußgeld Schüler; psychisch krank Bußgeld|§ 12 OWiG|
Versuch Bußgeld; nur versucht Bußgeld|§ 13 OWiG|
Anstiftung Bußgeld; Beihilfe Ordnungswidrigkeit; mehrere beteiligt Bußgeld; Mittäter Bußgeld|§ 14 OWiG|
Notwehr Ordnungswidrigkeit; Notwehr Bußgeld|§ 15 OWiG|
Notfall zu schnell gefahren; Krankenhaus gerast; Notstand Bußgeld; Notlage Bußgeld|§ 16 OWiG|Rechtfertigender Notstand
Höchstgrenze Geldbuße; Bußgeld Einkommen; wie wird Bußgeld berechnet; Gewinn abschöpfen Bußgeld; 1000 Euro Bußgeld; Geldbuße mindestens|§ 17 OWiG|Höhe der Geldbuße
Bußgeld stunden; Bußgeld abzahlen; Ratenzahlung Bußgeld|§ 18 OWiG, § 93 OWiG|Zahlungserleichterungen
eine Handlung mehrere Bußgelder; zwei Verstöße gleichzeitig; mehrmals geblitzt; mehrere Bußgelder|§ 19 OWiG, § 20 OWiG|
Strafe und Bußgeld zusammen; Bußgeld neben Strafe|§ 21 OWiG|
Gegenstand eingezogen Bußgeld; Behörde zieht Gegenstand ein; beschlagnahmt Ordnungswidrigkeit|§ 22 OWiG|Einziehung
Einziehung fremdes Eigentum|§ 23 OWiG, § 28 OWiG|
Wertersatz Einziehung|§ 25 OWiG|
Vermögensabschöpfung Ordnungswidrigkeit; Gewinne eingezogen; Mehrerlös|§ 29a OWiG|
GmbH Bußgeld; Bußgeld gegen Firma; Verein Bußgeld; Unternehmen Geldbuße zehn Millionen; juristische Person Bußgeld|§ 30 OWiG|
Bußgeldverfahren Verjährungsfrist|§ 31 OWiG|Verfolgungsverjährung
Verjährung gestoppt Bußgeld; Ruhen Verjährung Bußgeld|§ 32 OWiG|
Anhörungsbogen Verjährung; Verjährung neu beginnt Bußgeld|§ 33 OWiG, § 26 StVG|
rechtskräftiger Bußgeldbescheid verjährt; wie lange kann Bußgeld eingetrieben|§ 34 OWiG|
welche Behörde Bußgeld; Ordnungsamt Bußgeld zuständig; Bußgeldstelle|§ 36 OWiG, § 35 OWiG, § 37 OWiG|
andere Stadt Bußgeld zuständig; Bußgeldstelle Wohnort|§ 37 OWiG|
Staatsanwalt Ordnungswidrigkeit; Bußgeldsache Staatsanwaltschaft abgegeben|§ 41 OWiG, § 40 OWiG, § 42 OWiG|
Strafprozessordnung Bußgeldverfahren; Blutprobe Ordnungswidrigkeit|§ 46 OWiG|
Ermessen Bußgeld; Ordnungswidrigkeit nicht verfolgt; muss Behörde Bußgeld verhängen|§ 47 OWiG|Verfolgung von Ordnungswidrigkeiten
Blitzerfoto anfordern; Blitzerfoto einsehen; Messprotokoll; Akteneinsicht Blitzer; Bußgeldakte|§ 49 OWiG|Akteneinsicht
Bußgeldbescheid Zustellung; Bußgeldbescheid nicht bekommen; Bußgeldbescheid Briefkasten|§ 51 OWiG|
Einspruchsfrist verpasst Bußgeld; Urlaub Bußgeldbescheid; Bußgeldbescheid zu spät gesehen|§ 52 OWiG|Wiedereinsetzung
Polizei ermittelt Ordnungswidrigkeit; Polizei Aufgaben Bußgeld|§ 53 OWiG|
zum Vorwurf äußern; Anhörung ausfüllen müssen; Anhörungsbogen nicht zurückgeschickt; Anhörungsbogen antworten; Aussage verweigern Bußgeld|§ 55 OWiG|Anhörung des Betroffenen
Knöllchen Windschutzscheibe; Zettel Windschutzscheibe; 55 Euro Verwarnung; Verwarnungsgeld ablehnen; Verwarnungsgeld nicht bezahlt; Verwarnung annehmen|§ 56 OWiG|Verwarnung
Polizist kassiert Verwarnungsgeld; Politesse; Ordnungsamt Mitarbeiter Verwarnung|§ 57 OWiG, § 58 OWiG|
Dolmetscher Bußgeldverfahren|§ 59 OWiG|
Anwalt Bußgeldverfahren; Pflichtverteidiger Bußgeld|§ 60 OWiG|Verteidigung
gegen Maßnahme Bußgeldbehörde; Antrag gerichtliche Entscheidung Bußgeld|§ 62 OWiG|
Bußgeldbescheid formell fehlerhaft; Bußgeldbescheid Angaben; Bußgeldbescheid falscher Name; Bußgeldbescheid Fehler|§ 66 OWiG, § 65 OWiG|Inhalt des Bußgeldbescheides
Einspruch gegen Blitzer; Bußgeld anfechten; gegen Strafzettel wehren; Einspruch begründen Bußgeld; Einspruch schreiben Ordnungsamt; Einspruch E-Mail Bußgeld; Bußgeldbescheid zwei Wochen|§ 67 OWiG|Einspruch
Einspruch Amtsgericht|§ 68 OWiG|
Einspruch unzulässig Bußgeld; Einspruch verspätet Bußgeld; Behörde prüft Einspruch|§ 69 OWiG, § 70 OWiG|Zwischenverfahren
Bußgeld ohne Verhandlung; Beschluss statt Verhandlung Bußgeld; Gericht erhöht Bußgeld|§ 72 OWiG, § 71 OWiG|
Gerichtstermin Bußgeld erscheinen; persönliches Erscheinen Bußgeld; Entbindung Erscheinen Bußgeld|§ 73 OWiG|Anwesenheit
nicht zum Termin Bußgeld; Gerichtstermin Bußgeld verpasst|§ 74 OWiG|Verfahren bei Abwesenheit
Beweisantrag Bußgeld; Gutachten Blitzer Gericht|§ 77 OWiG|
Urteil Bußgeld anfechten; Rechtsbeschwerde 250 Euro|§ 79 OWiG, § 80 OWiG|Rechtsbeschwerde
aus Bußgeld wird Strafverfahren; Bußgeldverfahren Strafverfahren übergehen|§ 81 OWiG|
Bußgeld zweimal gleiche Tat|§ 84 OWiG|
Wiederaufnahme Bußgeld; neues Beweismittel Bußgeld|§ 85 OWiG|
Bußgeld trotz Strafverfahren aufheben|§ 86 OWiG|
Bußgeld Gerichtsvollzieher; Bußgeld eintreiben; Bußgeld pfänden; Bußgeld Mahnung|§ 90 OWiG, § 95 OWiG, § 92 OWiG|Vollstreckung
zahlungsunfähig Bußgeld; Bußgeld kein Geld|§ 95 OWiG, § 96 OWiG, § 18 OWiG|Beitreibung Erzwingungshaft
Gefängnis wegen Bußgeld; Knast Strafzettel; verhaftet wegen Bußgeld|§ 96 OWiG, § 97 OWiG|Erzwingungshaft
Jugendliche Bußgeld Sozialstunden; Bußgeld abarbeiten; Arbeitsleistung statt Bußgeld|§ 98 OWiG|
Bußgeld Verstorbener; Bußgeld Erben|§ 101 OWiG|Vollstreckung in den Nachlaß
Gebühr Bußgeldbescheid; Auslagen Bußgeld; 28,50 Euro|§ 107 OWiG|
Anwaltskosten Bußgeldverfahren erstattet; Freispruch Bußgeld Kosten|§ 105 OWiG, § 106 OWiG, § 109a OWiG|
Entschädigung Bußgeldverfahren|§ 110 OWiG|
elektronische Akte Bußgeld|§ 110a OWiG|
Ausweis verweigert Kontrolle; falsche Angaben Person; falscher Name angegeben; Name nicht sagen; Adresse verweigern Polizei|§ 111 OWiG|Falsche Namensangabe
Bundestag stören; Zuschauertribüne Parlament; Hausordnung Landtag|§ 112 OWiG|
Menschenmenge auseinandergehen; Platzverweis Ansammlung; dreimal aufgefordert weggehen|§ 113 OWiG|Unerlaubte Ansammlung
Truppenübungsplatz betreten; Kaserne betreten; Militärgelände|§ 114 OWiG|
Gefängnis schmuggeln; Brief an Gefangenen|§ 115 OWiG|Verkehr mit Gefangenen
zu Ordnungswidrigkeit aufrufen; Aufruf Internet Ordnungswidrigkeit|§ 116 OWiG|
laute Musik; laute Musik nachts; Nachbar feiert; Nachbar Krach; Hund bellt nachts; Lärm Uhrzeit; Mittagsruhe; laute Party; bellender Hund Lärm; Motor laufen lassen Lärm; hupen nachts|§ 117 OWiG|unzulässiger Lärm
Pinkeln Öffentlichkeit; wildpinkeln; öffentlich urinieren; nackt Öffentlichkeit; spucken Öffentlichkeit; ungehörige Handlung; Notrufstreich; Klingelstreich; Sachen Balkon werfen|§ 118 OWiG|Belästigung der Allgemeinheit
Sex Öffentlichkeit; Sex Auto Parkplatz; Prostitution Werbung; anstößige Plakate|§ 119 OWiG|
Straßenstrich; Sperrbezirk; Prostitution verboten Ort|§ 120 OWiG|
Hund ohne Leine beißt; gefährliches Tier frei; bissiger Hund; Giftschlange Haltung; Schlange entlaufen|§ 121 OWiG|Halten gefährlicher Tiere
Vollrausch Ordnungswidrigkeit; betrunken Ordnungswidrigkeit begangen|§ 122 OWiG|
Bundesadler verwenden; Wappen benutzen; Bundesflagge missbrauchen; Landeswappen; Stadtwappen verwenden|§ 124 OWiG|
Rotes Kreuz Zeichen; Schweizer Wappen|§ 125 OWiG|
Uniform verkleidet; Schwesterntracht; Talar unbefugt; Berufstracht|§ 126 OWiG|
Spielgeld; Geldscheine kopieren; Flugblatt Geldschein|§ 128 OWiG, § 127 OWiG|
Chef nicht beaufsichtigt; Organisationsverschulden; Compliance Bußgeld; Mitarbeiter begeht Verstoß Chef; Inhaber Aufsichtsmaßnahmen|§ 130 OWiG|
`;

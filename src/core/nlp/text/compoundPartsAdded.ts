/** Parts that everyday words are made of and statutes rarely use alone. Folded spelling; three letters only where a word begins with them. */
export const compoundPartsAdded: readonly string[] = `
bau kfz ehe amt hund katze kaution miet miete mieter vermieter buerger buero bauantrag fuehrerschein entzug handy internet online konto karte
kinder eltern kita schule schueler student rente rentner pension jugend senior pflege betreuer erbe erben testament scheidung trennung hochzeit heirat
namens aenderung ausweis reise pass melde wohnsitz umzug einzug auszug gewerbe laden imbiss gaststaette kneipe garage carport gartenhaus zaun
hecke terrasse balkon dach keller heizung kamin ofen solar photovoltaik waermepumpe wallbox parkplatz stellplatz knoellchen blitzer bussgeld punkte fahrrad
roller auto motorrad anhaenger kennzeichen wunsch spiel lotterie waffe jagd angel fischerei schein fuehrung zeugnis kirche austritt steuer bescheid nummer
identifikation kredit schulden insolvenz privat lohn gehalt minijob urlaub krank mutter vater geld zeit taschengeld paragraph paragraf
verein gruendung firma unternehmen gesellschafter vertrag rueckgabe garantie reklamation umtausch widerruf mahnung anwalt gericht klage
bescheinigung einbuergerung visum asyl aufenthalt duldung integration kurs sprach cookie banner daten leck schutz auskunft loeschung
laerm ruhe nacht nachbar baum streit abfall muell sperr gelbe tonne strom gas wasser abwasser anschluss grund stueck makler
stamm kapital einlage aktie vorstand aufsichtsrat rat geschaeft fuehrer haft pflicht versicherung`
  .trim()
  .split(/\s+/);

/**
 * English words and phrases of authorities and law with the German words that texts use: english | german. Own table.
 * Function words between the words of a phrase do not matter ("register my residence"). An empty right side means that the
 * words only phrase a question. Phrases win over single words.
 * After a semicolon stand further words that only widen a search.
 */
export const ENGLISH_TERMS_CITIZENS = `
residence registration|Anmeldung Wohnung
register residence|Anmeldung Wohnung
register address|Anmeldung Wohnung
register apartment|Anmeldung Wohnung
register flat|Anmeldung Wohnung
register new address|Ummeldung Wohnung
register place residence|Anmeldung Wohnung
register domicile|Anmeldung Wohnung
register home|Anmeldung Wohnung
register city|Anmeldung Wohnung
register town hall|Anmeldung Wohnung
address registration|Anmeldung Wohnung
registration address|Anmeldung Wohnung
registration residence|Anmeldung Wohnung
change address|Ummeldung Wohnung
change residence|Ummeldung Wohnung
move house|Ummeldung Wohnung
moving house|Ummeldung Wohnung
deregister residence|Abmeldung Wohnung
deregister address|Abmeldung Wohnung
deregister|Abmeldung
deregistration|Abmeldung
registration certificate|Meldebescheinigung
certificate registration|Meldebescheinigung
registration office|Meldebehörde
registry office|Standesamt
civil registry|Standesamt
landlord confirmation|Wohnungsgeberbestätigung
landlord certificate|Wohnungsgeberbestätigung
confirmation landlord|Wohnungsgeberbestätigung
second home|Nebenwohnung
secondary residence|Nebenwohnung
main residence|Hauptwohnung
passport|Reisepass
child passport|Kinderreisepass
children passport|Kinderreisepass
temporary passport|vorläufiger Reisepass
express passport|Reisepass Expressverfahren
identity card|Personalausweis
identification card|Personalausweis
id card|Personalausweis
national id|Personalausweis
temporary id card|vorläufiger Personalausweis
temporary identity card|vorläufiger Personalausweis
online id|Online-Ausweis
electronic id|Online-Ausweis
birth certificate|Geburtsurkunde
register birth|Geburt anzeigen
birth registration|Geburt anzeigen
newborn|Geburt
marriage certificate|Eheurkunde
death certificate|Sterbeurkunde
register death|Sterbefall anzeigen
report death|Sterbefall anzeigen
get married|Eheschließung
getting married|Eheschließung
married|Eheschließung
marry|Eheschließung
marriage|Eheschließung; Ehe
wedding|Eheschließung
divorce|Scheidung
get divorced|Scheidung
divorced|Scheidung
change name|Namen ändern
name change|Namensänderung
change surname|Namen ändern
paternity|Vaterschaft
acknowledge paternity|Vaterschaft anerkennen
custody|elterliche Sorge
child maintenance|Kindesunterhalt
maintenance advance|Unterhaltsvorschuss
advance maintenance|Unterhaltsvorschuss
maintenance|Unterhalt
alimony|Unterhalt
adoption|Adoption; Annahme als Kind
leave church|Kirchenaustritt
leaving church|Kirchenaustritt
church tax|Kirchensteuer
criminal record certificate|Führungszeugnis
certificate good conduct|Führungszeugnis
certificate conduct|Führungszeugnis
police clearance|Führungszeugnis
criminal record|Führungszeugnis
certified copy|Beglaubigung
certification copy|Beglaubigung
notarise|Beglaubigung
resident parking permit|Bewohnerparkausweis
residents parking permit|Bewohnerparkausweis
resident parking|Bewohnerparkausweis
parking permit|Bewohnerparkausweis
parking|Parken
disability card|Schwerbehindertenausweis
disabled person card|Schwerbehindertenausweis
severely disabled|Schwerbehinderung
disability|Behinderung
broadcasting fee|Rundfunkbeitrag
broadcast fee|Rundfunkbeitrag
radio tax|Rundfunkbeitrag
tv licence|Rundfunkbeitrag
tv license|Rundfunkbeitrag
licence fee|Rundfunkbeitrag
residence permit|Aufenthaltstitel; Aufenthaltserlaubnis
residence title|Aufenthaltstitel
extend residence permit|Aufenthaltstitel verlängern
permanent residence|Niederlassungserlaubnis
permanent residence permit|Niederlassungserlaubnis
permanent residency|Niederlassungserlaubnis
settlement permit|Niederlassungserlaubnis
blue card|Blaue Karte EU
eu blue card|Blaue Karte EU
opportunity card|Chancenkarte
work permit|Aufenthaltstitel Beschäftigung; Arbeitserlaubnis
visa|Visum Aufenthaltstitel
family reunification|Familiennachzug
spouse visa|Familiennachzug
bring family|Familiennachzug
declaration commitment|Verpflichtungserklärung
formal obligation|Verpflichtungserklärung
asylum|Asyl
asylum application|Asylantrag
apply asylum|Asylantrag
immigration office|Ausländerbehörde
foreigners office|Ausländerbehörde
foreigners authority|Ausländerbehörde
naturalisation|Einbürgerung
naturalization|Einbürgerung
naturalised|Einbürgerung
naturalized|Einbürgerung
german citizenship|Einbürgerung
citizenship|Einbürgerung; Staatsangehörigkeit
german citizen|Einbürgerung
nationality|Staatsangehörigkeit
`;

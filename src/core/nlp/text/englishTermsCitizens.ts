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
building permit|Baugenehmigung; Bauantrag
building application|Bauantrag
building permission|Baugenehmigung
construction permit|Baugenehmigung
planning permission|Baugenehmigung
planning application|Bauantrag
preliminary building permit|Bauvorbescheid
outline planning permission|Bauvorbescheid
building without permit|ohne Baugenehmigung bauen
permit-free|verfahrensfrei
single family house|Einfamilienhaus
single-family house|Einfamilienhaus
single family home|Einfamilienhaus
single-family home|Einfamilienhaus
detached house|Einfamilienhaus
house|Haus
garden shed|Gartenhaus
garden house|Gartenhaus
shed|Gartenhaus
garage|Garage
carport|Carport
parking space|Stellplatz
parking spaces|Stellplätze
change use|Nutzungsänderung
demolition|Abbruch
demolish|Abbruch Gebäude
development plan|Bebauungsplan
zoning plan|Bebauungsplan
land use plan|Flächennutzungsplan
setback|Abstandsfläche
clearance area|Abstandsfläche
distance boundary|Abstandsfläche
distance to boundary|Abstandsfläche
neighbour|Nachbar
neighbor|Nachbar
solar panels|Photovoltaik
solar system|Photovoltaik
solar|Photovoltaik
wind turbine|Windenergieanlage
pre-emption right|Vorkaufsrecht
preemptive right|Vorkaufsrecht
land register|Grundbuch
land registry|Grundbuch
driving licence|Führerschein; Fahrerlaubnis
driving license|Führerschein; Fahrerlaubnis
drivers license|Führerschein
driver's license|Führerschein; Fahrerlaubnis
driver's licence|Führerschein
driver licence|Führerschein
driver license|Führerschein
exchange driving licence|Führerschein umtauschen
exchange driving license|Führerschein umtauschen
lose driving licence|Führerschein Entzug
lost driving licence|Führerschein Verlust
withdrawal driving licence|Führerschein Entzug
penalty points|Punkte Flensburg
points flensburg|Punkte Flensburg
car registration|Fahrzeug zulassen
vehicle registration|Fahrzeug zulassen; Fahrzeugzulassung Zulassung
register car|Fahrzeug zulassen
register vehicle|Fahrzeug zulassen
deregister car|Fahrzeug Außerbetriebsetzung
deregister vehicle|Fahrzeug Außerbetriebsetzung
car tax|Kraftfahrzeugsteuer
vehicle tax|Kraftfahrzeugsteuer
motor vehicle tax|Kraftfahrzeugsteuer
car|Fahrzeug
vehicle|Fahrzeug
licence plate|Kennzeichen
license plate|Kennzeichen
number plate|Kennzeichen
speed limit|Höchstgeschwindigkeit
child benefit|Kindergeld
child allowance|Kindergeld
parental allowance|Elterngeld
parental benefit|Elterngeld
parents allowance|Elterngeld
parental leave|Elternzeit
maternity leave|Mutterschutz
maternity protection|Mutterschutz
maternity pay|Mutterschaftsgeld
maternity benefit|Mutterschaftsgeld
pregnant|Mutterschutz
housing benefit|Wohngeld
housing allowance|Wohngeld
rent subsidy|Wohngeld
unemployment benefit|Arbeitslosengeld
unemployment benefits|Arbeitslosengeld
unemployment pay|Arbeitslosengeld
unemployed|arbeitslos
citizen's income|Bürgergeld
citizen's benefit|Bürgergeld
citizens benefit|Bürgergeld
basic income support|Grundsicherung
basic security|Grundsicherung
income support|Bürgergeld
welfare|Grundsicherung
social assistance|Sozialhilfe
student loan|BAföG
student grant|BAföG
student aid|BAföG
student finance|BAföG
old-age pension|Altersrente
old age pension|Altersrente
retirement pension|Altersrente
state pension|Altersrente
pension|Altersrente; Rente
retirement age|Altersrente Altersgrenze
retire|Altersrente
care level|Pflegegrad
level care|Pflegegrad
nursing care|Pflege
care insurance|Pflegeversicherung
health insurance|Krankenversicherung
sick pay|Entgeltfortzahlung Krankengeld
sick leave|Arbeitsunfähigkeit
social security|Sozialversicherung
living will|Patientenverfügung
health care proxy|Vorsorgevollmacht
lasting power attorney|Vorsorgevollmacht
power attorney|Vollmacht
legal guardian|Betreuung
guardianship|Betreuung
notice period|Kündigungsfrist
period notice|Kündigungsfrist
terminate lease|Mietvertrag kündigen
terminate tenancy|Mietvertrag kündigen
terminate rental contract|Mietvertrag kündigen
end lease|Mietvertrag kündigen
termination|Kündigung
terminate|kündigen
cancel contract|Vertrag kündigen
personal use|Eigenbedarf
own use|Eigenbedarf
evict|Kündigung Wohnung
eviction|Räumung Wohnung
dismissal|Kündigung Arbeitsverhältnis
dismissed|Kündigung Arbeitsverhältnis
dismissal protection|Kündigungsschutz
protection against dismissal|Kündigungsschutz
protection dismissal|Kündigungsschutz
unfair dismissal|Kündigungsschutz
probation|Probezeit
probation period|Probezeit
probationary period|Probezeit
trial period|Probezeit
employment contract|Arbeitsvertrag
employer|Arbeitgeber
employee|Arbeitnehmer
working hours|Arbeitszeit
working time|Arbeitszeit
overtime|Überstunden
minimum wage|Mindestlohn
annual leave|Urlaub; Erholungsurlaub
paid leave|Urlaub
paid vacation|Urlaub
holiday entitlement|Urlaubsanspruch
vacation days|Urlaubstage
days vacation|Urlaubstage
days holiday|Urlaubstage
days leave|Urlaubstage
vacation|Urlaub
holidays|Urlaub
works council|Betriebsrat
mini job|Minijob
tax return|Steuererklärung
income tax return|Einkommensteuererklärung
income tax|Einkommensteuer
tax assessment|Steuerbescheid
tax assessment notice|Steuerbescheid
tax notice|Steuerbescheid
tax class|Steuerklasse
tax bracket|Steuerklasse
tax id|Steuer-Identifikationsnummer
tax identification number|Steuer-Identifikationsnummer
tax number|Steuer-Identifikationsnummer
tax office|Finanzamt
value added tax|Umsatzsteuer
vat|Umsatzsteuer
trade tax|Gewerbesteuer
business tax|Gewerbesteuer
corporation tax|Körperschaftsteuer
inheritance tax|Erbschaftsteuer
gift tax|Schenkungsteuer
property tax|Grundsteuer
real estate tax|Grundsteuer
land tax|Grundsteuer
real estate transfer tax|Grunderwerbsteuer
property transfer tax|Grunderwerbsteuer
land transfer tax|Grunderwerbsteuer
transfer tax|Grunderwerbsteuer
dog tax|Hundesteuer
dog licence|Hundesteuer
tax-free allowance|Freibetrag
allowance|Freibetrag
dog|Hund
certificate inheritance|Erbschein
inheritance certificate|Erbschein
inheritance|Erbschaft; Erbfolge
inherit|Erbschaft
heir|Erbe
testament|Testament
last will|Testament
rental contract|Mietvertrag
rental agreement|Mietvertrag
tenancy agreement|Mietvertrag
lease|Mietvertrag; Miete
rent increase|Mieterhöhung
increase rent|Mieterhöhung
raise rent|Mieterhöhung
rent|Miete
rental deposit|Mietkaution
security deposit|Mietkaution
rent deposit|Mietkaution
deposit|Mietkaution; Kaution Mietsicherheit
landlord|Vermieter
tenant|Mieter
subletting|Untermiete; Untervermietung
sublet|Untermiete
utility bill|Nebenkostenabrechnung
additional costs|Nebenkosten
`;

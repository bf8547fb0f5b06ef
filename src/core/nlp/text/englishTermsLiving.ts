/** English words of building, vehicles, benefits, work, taxes, inheritance and tenancy; form as in englishTermsCitizens.ts. */
export const ENGLISH_TERMS_LIVING = `
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
apartment|Wohnung
flat|Wohnung
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

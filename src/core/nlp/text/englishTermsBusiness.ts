/** English words of business, data protection, procedure and everyday questions; form as in englishTermsCitizens.ts. */
export const ENGLISH_TERMS_BUSINESS = `
business registration|Gewerbeanmeldung
register business|Gewerbe anmelden; Gewerbeanmeldung
register trade|Gewerbe anmelden
registering business|Gewerbe anmelden
trade registration|Gewerbeanmeldung
trade licence|Gewerbeanmeldung; Gewerbeerlaubnis
trade license|Gewerbeanmeldung
business licence|Gewerbeanmeldung
business license|Gewerbeanmeldung
deregister business|Gewerbe abmelden
close business|Gewerbe abmelden
start business|Gewerbe anmelden
open business|Gewerbe anmelden
trade office|Gewerbeamt
self-employed|selbständig
freelancer|freier Beruf
open restaurant|Gaststättenerlaubnis
restaurant licence|Gaststättenerlaubnis
restaurant license|Gaststättenerlaubnis
alcohol licence|Gaststättenerlaubnis
liquor licence|Gaststättenerlaubnis
liquor license|Gaststättenerlaubnis
pub|Gaststätte
restaurant|Gaststätte
itinerant trade|Reisegewerbe
travelling trade|Reisegewerbe
craft|Handwerk
crafts register|Handwerksrolle
craftsmen register|Handwerksrolle
limited liability company|GmbH; Gesellschaft mit beschränkter Haftung
found gmbh|GmbH gründen
founding gmbh|GmbH gründen
set up gmbh|GmbH gründen
start gmbh|GmbH gründen
form gmbh|GmbH gründen
entrepreneurial company|Unternehmergesellschaft
stock corporation|Aktiengesellschaft
public limited company|Aktiengesellschaft
general partnership|OHG
limited partnership|KG
civil law partnership|GbR
partnership|Personengesellschaft
sole proprietor|Einzelunternehmen; Einzelunternehmer
sole proprietorship|Einzelunternehmen
cooperative|Genossenschaft
foundation|Stiftung
share capital|Stammkapital; Grundkapital
minimum share capital|Mindestkapital
minimum capital|Mindestkapital; Stammkapital
start-up capital|Stammkapital
managing director|Geschäftsführer
commercial register|Handelsregister
company register|Handelsregister
transparency register|Transparenzregister
beneficial owner|wirtschaftlich Berechtigter
articles association|Gesellschaftsvertrag; Satzung
shareholder|Gesellschafter; Aktionär
supervisory board|Aufsichtsrat
annual accounts|Jahresabschluss
registered association|eingetragener Verein
found association|Verein gründen
found club|Verein gründen
association|Verein
club|Verein
found company|Unternehmen gründen
company|Gesellschaft; Unternehmen
notary|Notar
data protection|Datenschutz
data protection officer|Datenschutzbeauftragter
data protection authority|Datenschutzaufsicht
data protection supervisory authority|Datenschutzaufsicht
supervisory authority|Aufsichtsbehörde
complain data protection|Beschwerde Datenschutzaufsicht
personal data|personenbezogene Daten
employee data|Beschäftigtendaten
right access|Auskunftsrecht; Auskunft
access data|Auskunft Daten
copy data|Auskunft Daten
right forgotten|Löschung Daten; Recht auf
delete data|Löschung Daten
deletion data|Löschung Daten
erasure|Löschung
erase|Löschung
consent|Einwilligung
cookie banner|Cookies Einwilligung
cookie|Cookies
data breach|Datenpanne; Verletzung des Schutzes personenbezogener Daten
report data breach|Datenpanne melden
records processing activities|Verzeichnis Verarbeitungstätigkeiten
record processing activities|Verzeichnis Verarbeitungstätigkeiten
legal basis processing|Rechtsgrundlage Verarbeitung
controller|Verantwortlicher
processor|Auftragsverarbeiter
gdpr|DSGVO
administrative act|Verwaltungsakt
administrative decision|Verwaltungsakt
administrative procedure|Verwaltungsverfahren
administrative court|Verwaltungsgericht
administrative offence|Ordnungswidrigkeit
discretion|Ermessen
objection|Widerspruch
file objection|Widerspruch
lodge objection|Widerspruch
object decision|Widerspruch Bescheid
object|Widerspruch
appeal tax assessment|Einspruch Steuerbescheid
object tax assessment|Einspruch Steuerbescheid
objection tax assessment|Einspruch Steuerbescheid
appeal fine|Einspruch Bußgeldbescheid
object fine|Einspruch Bußgeldbescheid
appeal speeding ticket|Einspruch Bußgeldbescheid
speeding ticket|Bußgeldbescheid
appeal|Widerspruch; Rechtsbehelf
sue authority|Klage Verwaltungsgericht
sue|Klage
lawsuit|Klage
court action|Klage
inactivity|Untätigkeit
failure act|Untätigkeitsklage
interim relief|einstweiliger Rechtsschutz
interim legal protection|einstweiliger Rechtsschutz
reinstatement|Wiedereinsetzung
missed deadline|Frist versäumt Wiedereinsetzung
miss deadline|Frist versäumt Wiedereinsetzung
deadline|Frist
time limit|Frist
withdrawal|Rücknahme; Widerruf
revocation|Widerruf
access files|Akteneinsicht
inspect files|Akteneinsicht
inspection files|Akteneinsicht
see file|Akteneinsicht
view file|Akteneinsicht
freedom information|Informationsfreiheit; Zugang zu amtlichen Informationen
hearing|Anhörung
petition|Petition
fee|Gebühr
fees|Gebühr
cost|Kosten; Gebühr
price|Kosten
charge|Gebühr
amount|Höhe
fine|Bußgeld; Geldbuße
penalty|Bußgeld
required documents|Unterlagen; erforderlich
necessary documents|Unterlagen
documents|Unterlagen
paperwork|Unterlagen
form|Formular
requirements|Voraussetzungen
conditions|Voraussetzungen
prerequisites|Voraussetzungen
entitled|Anspruch
entitlement|Anspruch
eligible|Anspruch
eligibility|Anspruch
claim|Anspruch
right|Recht
responsible authority|zuständige Behörde
competent authority|zuständige Behörde
responsible|zuständig
authority|Behörde
authorities|Behörde
municipality|Gemeinde
city hall|Gemeinde
town hall|Gemeinde
citizens office|Bürgeramt
citizens' office|Bürgeramt
youth welfare office|Jugendamt
job center|Jobcenter
employment agency|Agentur für Arbeit
valid|gültig
validity|Gültigkeit
expire|gültig
expired|abgelaufen
renew|beantragen
extend|verlängern
extension|Verlängerung
purchase contract|Kaufvertrag
warranty|Gewährleistung; Mangel
guarantee|Garantie
defective product|Mangel Gewährleistung
defective|mangelhaft
defect|Mangel
return online purchase|Widerruf Fernabsatz
return goods|Widerruf Fernabsatz
withdraw contract|Widerruf Fernabsatz
withdraw purchase|Widerruf Fernabsatz
right withdrawal|Widerrufsrecht
online purchase|Fernabsatz
online shop|Fernabsatz
damages|Schadensersatz
compensation|Entschädigung
liability|Haftung
liable|haftet
limitation period|Verjährungsfrist; Verjährung
statute limitations|Verjährung
minor|Minderjährige; Minderjähriger
teenager|Minderjährige
underage|minderjährig
pocket money|Taschengeld
contract|Vertrag
noise limits|Lärmgrenzwerte
noise limit|Lärmgrenzwerte
noise|Lärm
limit values|Grenzwerte
residential area|Wohngebiet
residential areas|Wohngebiet
purely residential area|reines Wohngebiet
air quality|Luftqualität
emission|Emission
emission control permit|immissionsschutzrechtliche Genehmigung
emissions permit|immissionsschutzrechtliche Genehmigung
environmental impact assessment|Umweltverträglichkeitsprüfung
environmental information|Umweltinformationen
water permit|wasserrechtliche Erlaubnis
contaminated site|Altlasten
contaminated land|Altlasten
waste|Abfall
water|Wasser
environment|Umwelt
theft|Diebstahl
fraud|Betrug
assault|Körperverletzung
murder|Mord
insult|Beleidigung
self-defence|Notwehr
self-defense|Notwehr
weapon|Waffe
gun|Waffe Schusswaffe
human dignity|Menschenwürde
freedom expression|Meinungsfreiheit
insolvency|Insolvenz
bankruptcy|Insolvenz
difference|
differences|
compare|
comparison|
apply|
application|Antrag
applying|
submit|
file|
request|
obtain|
receive|
pay|
give|
take|
make|
use|
go|
happen|
happens|
allowed|
required|
necessary|
possible|
germany|
german|
find|
show|
know|
information|
procedure|
process|
steps|
register|Anmeldung
registration|Anmeldung
move|Umzug; Wohnung
address|Wohnung; Anschrift
minimum|
maximum|
due|Frist
high|
old|
new|
`;

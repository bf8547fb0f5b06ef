/**
 * Parts of German compound words with the logarithm (base 2) of their frequency.
 * Generated from word counts over all federal statutes and ordinances (official works, § 5 UrhG; collection bundestag/gesetze,
 * The Unlicense): every word of 4 to 14 letters that is part of at least three other words. Folded spelling.
 */
export const compoundPartsByClass: Readonly<Record<number, string>> = {
  4: `
abfuell abzinsung achs aendg altoel angebotes anwaerters anzeiger armes arrests asse auen aufforstung
aufsatz aufw aufwendung aussonderung austausches bach bade baecker balken barer baum bauordnung beduerftig
befehls begleit berge bett beugung beutel bildes bildhauer biokraft birken blech bogens bootes briefen
brueck buegel chip cyber deklaration dekoration delikte diaet diakonie dibenzo dioxin diphenyl direktion
disziplinar dosen dosimeter dreh drehbuch drucker duenger duenn dunkel eber eich eichen eineinhalb einlass
einspeise empfindliche engpaesse engpaessen entgeltes erbes erosion erschwernis faches faehige faehigen
faellung fahndung falken fein fels ferien fermentation flammen flexibilitaet fluesse fluessen folie
formats fuehrern gabe gaben gaenge gaszaehler gebende gebenden geber gefaess geheimnissen genesene
geraeusch gespraechen gestein gesteins gestelle gestelltes glanz glatt grenz gruppierung guss hafer halber
halte haltige harn hart hauses hebe heck heimkehrer heisswasser helm herrschaft hervor hohl horn horst
hotel hydro igen immunisierung impf impuls ingenieure inspektoren inter intervallen jaehrige joghurt
kabine kalender kamera kamp kapitalisierung kartell kasten kehl kehr kesseln klang klappen klauen klauseln
klebe kleingarten koenigs koerpern kohl kohleverstromung kommandos kondensation konjunktur konsum
konzeptes konzeptionen krebs kriminalpolizei krone kugel kultus kupplung laborantin laboratorium
lackierung leiche lein leit lenz liegenschaft linsen list loch loehnen luecken lunge maessige maessigen
mahn managements mantel maschen mauern mechaniker mechanikerin mechatroniker mediums mehl meliorations
messer mild mindernde minen ministerien misch modus molke multi nachrang nachv naechst nass nehmende
neutralitaet nitro nordost notdienst notruf nutz obligationen omnibussen orale orientierte orientierten
ortung oxid oxidation packmittel papieren papiers passagier patentes pelz pflegers phenol physiotherapeut
pilot planer plastik polier polizeilicher poly portals postfachs potential potenziale praedikat praxen
produktivitaet propyl puffer quadrat raender rede referenzzins regler reibung reif reife reorganisation
reservisten restrukturierung robben roden roheisen routen ruders ruecken rueckfall salden saug schaedlinge
schaltung schank schaum schein scheine schieds schiesssport schlaege schlaf schlauch schlecht schlepp
schlusses schmelz schneid schoen schokolade schotten schuss sediment seefunk sichernde sichten siedlung
signals sirup skelett sohle solar sommer spaet sparten spektrum spezialitaet staetten stangen stau steig
steigen sterbe stichtags stimm strand stromes stuetzung stuhl sucht suedwest teer terrassen terrazzo
tomaten total transporten triebfahrzeug ueberbrueckung uebernahmen umfeldes umschlaege umverteilung
untauglich untauglichkeit verbotes verdaechtiger verfahrensrechts verkaeufe verkaeufen verkehre
verschollenheit volt vorder vorfall vorhersage vorleistung vorrat vortrieb wasserbau weide weiler weiten
weizen wende wies wirk witten wolf wuerdigen wurzel zehntes zeitung zuend zufuhr zweigen zweit`,
  5: `
abdichtung abfluss absturz abzeichen abzugs aeltesten aendv aequivalenten aggregate akkord aktionen
akustik algen alltag altschulden amateurfunk ambulanzen amin amino anaesthesie anamnese anmelde anreiz
anruf ansaessigkeit ansaetzen anschlag anspruches ansteckung antenne anwalt apparaten architektur arme
aroma asche atem atmung atom audit aufdruck aufkommens aufruf aufschlaege aufschlags auftrieb aufwaerts
aufwandes ausbesserung auseinander auslauf auslosung ausschluesse ausschreiben aussichten austauschs
automatisierungs baeder baender baendern bahnhoefe bahnhoefen ballast ballon bargeld baues baugrund
baulast baus becken bedarfen bedingter beduerftigkeit begehren begruendende behaelters beherbergung bein
beiraete bergen berger bescheiden besprechung bestaendigkeit betr betreff bewachung bewehrung bewusst
bewusstsein bezogener bitumen blasen blind block bock bodden boeschung bohrloch bolzen bonitaet boot boote
booten braun brems brennerei briefe brille brom brut buehnen busse bussen chlorid clearing computer
controllings darm decke deckel deich denkmal depot depots derivat details devisen dichtigkeit differenzen
diskriminierung dividenden draht dreieck drucks dusche eben ecke effekt effizienter ehen ehren eiche eiern
eigenheim eingaenge einhundert einloesung einsparung eintrags einwand eiweiss emissionshandel endlager
enten entleerung entlohnung entsorger erhebende erlebens erregern erscheinung ertrags erwaermung
erzeugenden erzeugern erzeugers essig estrich estriche export extra extrakt fabrik fahrern fahrers
fahrplan fahrrad faser feldes fellen fern fernleitungsnetz fernunterricht fertige feucht feuerung figur
firmen fitness flach fliegen fliess fluechtling fluegel fluglotsen fluss foerdernden formaten forum
frachten freies fremd fremdkapital fremdrenten fremdwaehrung friseur frucht frueh fuege fuehrers fuehrungs
fuellung fussboden fussgaenger gaense gaerten gamma garage gast gebinde geblaese gefaesse gefaessen
gefuege gehilfe gehoelze gelassen geldes geleitete general geometrie geradeaus gerechter geruestbau
geschaltet gesicht gestalt gesuch gewichte gewinnungs glaeser glocke gott gras grau gremiums grenzwerten
gutschein haar haendlern haeute haftpflicht halb hall hals hanf hans hase hausen hebung hefe heft heften
hehlerei heime heimen heirat heiz hell herbei herde hinzuverdienst hochschul hoerfunk hoferben hofes
horizontal hospiz huelse huelsen human hydroxy iger immissions informatik initiative inne innovation
innung insekten installateur institutes insulin intensiv internats intervall intervalle intervention intra
investment jaehrigen jagdschein kabeln kaiser kakao kante karl kartoffel kartuschen katalogs kaufleute
kenn kenngroessen kessel kino klee kleinst kolben kollektiv kollision kommando kompass kompost
kompostierung konfiguration konflikt konkurs konsolidierung kontrakte kontrast koordinator korb kost krank
kranke krise kurses laeufe langsam laser lebend leber lenk lenkung leute liege linden lingen losen loser
luken maessiger malz manipulation mannes marien maschinenbau masken massage masthuehner mauer mechanik
medikamenten meinung merkmals mineraloel ministerin ministers minus mitbenutzung mitverbrennung mobilfunk
molkerei mono moor moore mosaik muehle museum muskel musterung nachfolge naehrstoff naehte naher naht
nahverkehr narkose nase nationalitaet nebel nehmenden nerven neugliederung neutral niederschlag
niederspannung normal notierung oberkante oberst oefen ofen optik option order orthopaedie oster ozon
paedagogik paesse para parkett partien partners pension pensionen peter pfandbriefen pfeifen pfeil
pflichtige piloten plaketten planes platte politik polster portfolio postens potenzials praeparate
praesenz praezision primaer problem produktionen projektes projektion propeller prot protein prothese
puten quarantaene querschnitt radio radiologie raeten rahm rampe randes rangier raps rating rechenschaft
referat referenz reflexion rehabilitierung rein reizstoff rendite reproduktion resektion reservierung
resistenz rezeptur riss risse roentgen rohstoff rohware rollstuhl routine rueben rueckkauf rueckwaerts
rueckwirkung ruhe rund saat saft sammel sanitaer schadstoff schaechte schalen schau schema schienenweg
schildern schlagen schleif schliessenden schliff schloss schluessels schluessig schnee schnitte schnitten
schreibens schritt schritten schuldnern schweiss schwelle schwimm seearbeits seenot sekundierung seminar
seminaren senator sende sender sepa setzung siebdruck siedlungs sieg sinkflug skala sonde sonder sortiment
sortimente spanne spar spedition speise sperr spezialisten spezifisch spiegel spitzen sportlichen sportsee
sprech spreng sprengstoff spuren staedtebau stamm standardisierung stanz stehender steigflug
steinbildhauer stern stich stillstand stoer stoffs strafbefehl strassenbau stress streu stroeme studie
studiengangs stuetz substitution substrat subvention suedost sulfat super swaps szenario taetiger tags
taschen taucher tausch tausend theorie thermometer tiefbau tiefen tisch tochter toiletten torf trag
transit transplantation trassen treibstoff trend trenn treu treuhand triebwerk ueberflutung
uebergreifenden ueblicher uhren ultraschall umform umgliederung umleitung umstrukturierung unfaehigkeit
urin vakuum vegetation verbriefung verdaechtige verduennung vergaellung verglasung verlagerung verlaufs
verlege verrentung versatz verstaendiger verteiler verteilernetz vertreibung verursachung verwechslung
voelker volatilitaet vollmachten voranmeldung vorbehalts vorbei vorfaelle vorschlags vorstaenden vorsteuer
vortrags vorweg vorzug waben wach wachen wachs waelder waesche warm warn wegstrecke wehrsold weich weinbau
weine weite wellen werder werker werks wertschoepfung wider wiesen winden winter wissenschaften wolken
wolle zehnter zelle zentrums ziegel zuechtung zuendung zugbeeinflussung zuschnitt zustaende zuziehen zweig
zweirad zyklus`,
  6: `
abfahrt abflug abhaengige abhanden ablaeufen abluft abschaltung abschluessen absonderung abstammung achse
achtung acker adoption aequivalent aequivalente agrar akademie akut alarm alkyl allee alpha altlasten
ammonium analytik anerkenntnis anfall anfalls anflug angriffs ankauf anklage anlieferung anschluessen
anschlusses anstrich anti anwender apparate applikation archiv arrest arrestes asbest asphalt assistent
asyl aufbauten aufgebot aufgeh aufnahmen aufrecht aufschlag aufstockung auftritt aufwands aufzucht aufzug
ausbaus ausfaelle auskehr auslastung ausschuettung ausweise automaten baeume bahnhof bakterien bare baren
barriere batterie bauen baugenehmigung baukosten baulich baumuster bauprodukten bautechnik bauteil
beanspruchung beatmung befestigung befragung befund beguenstigung beherrschung beirates beladung belaege
belegung belueftung benzin berater bereiches bergung berufes besamung besatz beschuss besitzes besorgung
bestattung besuche betrachtung betrug betten bevorratung bezirken bezirkes bezogenes bezuges bilanzen
bilanzierung bildern bildschirm bildungs binnenschiff binnenschiffahrt biologie blaettern blattes bleib
bleibenden blick blinde blumen boegen bohr bohrung bonus branche braunkohle breit bremse brenn briefes
bruch brunnen brust buchs buchung budget buechern buergen buergschaft bueros burg bussgeld calcium
chirurgie containern daemmung damm decks definitionen demontage destillation diagnosen dicke
dienstleistern dienstleisters diesel disposition doping doppel dosierung drehen dreissig dringlichkeit
drogen druckluft duengung dung dynamik effekte effektiv effizienz ehezeit eigen einarbeitung einbuergerung
einlagerung eins einsaetzen elektronik elektroniker elektronikerin element empfaengerin empfaengern
empfindlichkeit enge entsendung entwaesserung entwertung erbringer erfolgs erholung erkundung erloeses
erreger erstreckung erzielung etikettierung evakuierung experten explosion extraktion faelschung fahr
fahrenden fahrgast fahrtenschreiber fahrweg fahrwerk faktors farb fasern fassaden ferkel fernseh fertig
feuchte feuerstaetten feuerungs filmen finger fisch flucht fluegen fluessig fluessigkeit flugfunk fluggast
fluor flurbereinigung foerder folien formate formgebung formularen formulars fortschritt foto
freizuegigkeit frieden fruechten fuenfzig fugen funk gaertner gaeste gang gasdruck gaststaetten
gasversorgung gebundener gefaehrdende gefaehrdenden gefaehrlich gefahrgut gegebene gegners gehaeuse
gehaltes gehalts geheimnis geheimnisse gehende gehilfen gelaendes gelegte geleiteten genuss geraets
geraeusche gerueste geschmack geschoss geschossen geschrieben geschuetzter gesetzte gespraechs gestellter
gesteuerte gesteuerten getriebe gewaessers gewerbs gewichteten gewichts gips gleis gleise gleisen graben
grade graeben grenzgaenger guthabens haemophilie hafens hagen haltbarkeit hausrat heide heilfuersorge heim
helfer heuer hindernis hindernissen hinzu hoechst hoehen holding holt honig hopfen hubschrauber huehner
huelle hygienischen immissionsschutz implantat import indikator ingenieur injektion instanz intensitaet
interner invaliditaet inventur jaeger kaelber kalium kalk kalt kanaelen kanten kanzlei kataloge
katastrophen kautschuk kennziffer keramik kerzen kette kies klaegers kleidung knochen knoten koerpers
kombinationen kompatibilitaet kompensation komplex konditionen konditionierung konflikten konservierung
konsultation kontext kontrollrat konzepten konzepts koordination korrosion korrosionsschutz kraeften
kranker krebsregister krieg kuehl kuehlung kueste kulturen kursen kurve kurven lacke lackierer laengs
laeufen lagen lagers lagerstaetten lausitz leasing lehren lehrer lehrling leine leitungs leuchte leuchten
leutnant lichtern lohnes lotterie ludwig lueftung magnesium mais makler mandate manoever marine markierung
massstaeben mast mechanismus medaille medikation medium meer meeres meisterin mindestlohn ministerium
missbrauchs miteigentum mitgliedes mitunternehmer modells modulen moertel motivation muendel musik musters
mutterschaft nachsorge nahen nahrungs nationalpark natrium naturstein neigung nieder niedrig niere nitrat
normung notlage nummerierung objekts oelen offenbarung offizier ohrmarke optionen oralen paar
paedagogische paedagogischen paket papiere parametern park patente pauschalreise pause pausen pfand
pfandbriefe pfandrechts pfleger pflegerische pharmazie plakette planmaessige planmaessigen plasma
politisch politischer portfolios potenzial preises presse prinzip prioritaet privat probennahme problemen
profil profilen propan prophylaxe prospekts prostitution protest protokollen provision prozesses prueferin
psychologie psychotherapeut pulver pumpe pumpen quer raedern raete raeumung rauch raums reben
rechtspfleger reduktion reede refinanzierung reform regen regeneration regional reihen reinheit religion
reserven restaurierung reste rhythmus rohren roth ruder rueckgewaehr rueckgriff rueckruf rueckstaenden
rueckstand ruhr rumpf saeure saeuren sahne saison salz sammler sauen schacht schaf schalt schalter
scheiben scheinwerfer schenkung schicht schiffer schlachtkoerper schlag schlamm schlichtung schmuck
schnitt schoeffen schornsteinfeger schrauben schub schuhe schulische schulter schutzrechts schwefel
schwein schweissen schwellen seen seeunfall seeverkehr sehen seil seile sekt sektors senkung sequenz
seuchen sicherungs signalen simulation sitzen solvabilitaet spannung spannungs sparkassen spenden spenders
spezifischer spiegelglanz spiel sprach sprecher spruch spuelung staelle staerken stahlbeton stands stapel
starts station statische steigerung steuerlicher steuerrechts stipendien strafen strategie streit
streitbeilegung strich stuecke stuecken such summen szenarien tabak tarifs taxa teams techniker
teilnehmers temperaturen terrorismus texte therapeutische tierzucht tischler toleranz topographie
tourismus toxizitaet tragung training transfer transfers transporte trauben treppen trocknung tuberkulose
tunnel typische typischen ueberein uebergreifende ueblich umgehung umlegung unfaehig unterkuenften
unteroffizier unterscheidung unterwasser unverfallbarkeit variante varianten ventile verankerung
verarbeitungs verbrauchs verdaechtig verdaechtigen verdienst veredlung verhaeltnisses verifizierung
verlangens vermerks vermittlers vernetzung versaeumnis verschleiss verschluesse verschluesselung
verspaetung verstaerkung versteuerung versuchs vertiefung verwaltenden verzeichnissen video visum voegeln
vogel volks volumens vomhundert vorbehandlung vorbereitende vorfahrt vorgangs vorsicht vorstaende
vorstellung vorteils waage wache wachstums waenden wall wandel warmwasser weges weisen welt wesen westen
widerstand wilhelm wirtschaftlichem wirtschaftliches wissens witterung wohnimmobilien wuenschen zaehler
zahn zehnte zeichens zell zellstoff zement zensus zentren zertifikaten ziels zinn zuender zufahrt zuges
zurechnung zusammenlegung zuschuessen zuwider zuzug zwang zweckes zweige`,
  7: `
abdeckung abfertigung abfrage abfuehrung abgang abgeordneten abgleich abhaengigen abhilfe ablagerung
ableitung abloesung abrufs abschaetzung abschlag abschluesse abschnittes abschreibung abstaende adressaten
aerztliches agenten agenturen aktionaer aktive altersvorsorge altholz anbietern anbindung angehoeriger
angepassten angestellter anhaengern ankuendigung ankunft anleihe anleihen ansaessige ansaessigen ansaetze
anschluesse anstellung antikoerper antritt antwort aquakultur arbeitslos arznei aspekten assistenz
atmosphaere aufbaus aufkommen aufschub aufsuchung auftrages augen ausbreitung ausbruch ausgang
ausgliederung auslagerung ausnutzung ausreise aussage ausschuessen austritt ausweisen ausweises ausweisung
auszeichnung auszuege autobahn bachelor bahnen band banken barwert batterien bauarbeiten baulicher
baumaschinen bauweise bauwerk bauwerke beanstandung bebauung bedienstete bedingte bedingten beduerfnis
beduerfnissen beeinflussung befall befunde beglaubigung begleitenden begruendenden behaeltern behaeltnis
beilegung beistand beitrages beitreibung beklagten bekleidung beleg benachteiligung benutzer bereichs
bereinigung bereiten bereitschaft bergbau beschaeftigter bescheide bescheids beschichtung beschleunigung
besitzers best bestaenden bestands bestrahlung betaeubung betriebene bewaehrung bewaeltigung bewegung
beweis bewerbung bewohner bezirks bezuegen bibliothek bienen bilder billigkeit bindung biogas blaetter
blau boersen bogen breiten bremsen brenner budgets buerger buero butter chancen charakter charge chemisch
chlor controlling dachdecker daemm dampf dampfkessel dauergruenland deck derivaten design dialog dicht
dichte dichtheit digital digitalisierung diplom direktorin ebenen echtheit effiziente effizienten eier
eigentuemern einander einfach einfluesse eingabe einkauf einlage einsaetze einspeisung einteilung
eintraege eintrag einwohner einzahlung einzel einzelhandel einzug elementen endes englisch entgelten
entnahmen entwurfs erbfolge erbschaftsteuer ereignissen erkenntnis erkennung erloes ersuchens ertraegen
erwachsenen essen ethyl evaluation existenz explosivstoff fachen fachwirt fachwirtin faehig faehrt
fahrrinne fahrstreifen fahrzeuges falles falsch fang feiertag felder feldern feldwebel fernmelde
fernstrassen fernwaerme festigkeit fett feuchtigkeit feuerwehr filme filter finanzierten flaschen
fluessiggas fluges fluglaerm flugzeug flugzeuge flur fraktion franken freiem fremdsprache friedrich frisch
fruechte frueherkennung fuehrende fuehrerscheins fuersorge fuetterung fund futter garagen garten gattung
geblieben gebots gebundene gebundenen gefaehrdeten gefangene gegangen gehaelter gehalte geheim gehoer
gelaende gelb gelder geldern gelegten geleitet genommene geodaten gepaeck geraetes gerecht gerichtete
gerichteten gerichtliches geschichte geschosse gesellen gesetzgebung gespraech gestuetzte gewahrsam
gewinns gezogen grades gremien gremium gruen gruenland grundes guelle guenstiger guete gutachter
gutschrift haftbefehl halbjahr halden halle halters hard harmonisierung harz haushalte hebammen heil
hemmung heraus herr herrn herstellern herz hindernisse honorar hund hunde hypotheken identifikation
immobiliar implantation index indikation indikatoren inhaberin insel inseln inspektion installation
institution instruments inventar investition isolier jagd kabel kanaele kanals kaninchen karosserie
katalog kauffrau kaufmann kegel kern ketten kiefer kirche kirchen klassifikation klassifizierung klein
klima kliniken koerner kommende kommissionen komponente konstruktionen kontamination kontos kontroll
konzentrationen konzept konzeption konzern konzession koordinaten kopf kopplung korn korrektur korrekturen
kraefte krankenpflege kreisen kreises kreuz kritischen kuechen kunst kurse labor lade laengen laerm
landung langen laufen laut lebender leder leer legehennen lehre lehrgaengen leistende leitern leiters lern
liefer lieferant lieferschein linien liquidation liquiditaet lizenzen loehne loesemittel lohnabrechnung
lose lotsen lufttuechtigkeit maerkten maessig mandat mann marktes massstaebe master materials matrose
mauerwerk mechanismen mediation medizinischer melde merkmal methodik miet mieten minder minderheit mindest
minister ministeriums mischung mobilitaet modalitaeten modellen mosel motors muendung muenster mund
mustern nachfolger nachfrage nachricht nachruestung nachtrag national navigation neckar negativ nennbetrag
netto netzanschluss netzes neubau neuregelung niederschriften niveau nutzern ober obergrenzen objekt
objekten oeffnung operationen orden organismus orientiert orientierung orts otto pacht packung parallel
partnern partnerschaft pass passes passiv patents patronen pegel pensions persoenlichkeit personalausweis
personalrats pferde pflanze pflegerischen pflegschaft pflichtigen pharmazeutisch phasen phenyl phosphat
phosphor physik physiologie plaenen plaetze plaetzen plattformen platz polizeiliche portal positiv
postfach praesidium praktika praktischer preisen prinzipien produktes prognose programmen programms
projekten projekts prospekt protokollierung provisionen prozedur pruefern pruefers pruefungs
psychologischen putz quartal quelle quoten raeder rahmens rang rate raten raumes reaktion reaktionen
realisierung rechtes recycling regionen registern regulierung reichen reisen reit relevant relevanter
reserve rest rettung revier richtwert rind ring risikomanagement risikos rohmilch rohr rohre rolle rollen
rosen rueckerstattung rueckfuehrung rufnummern rundfunk rundung saale saar saeumnis salmonellen salze samt
sand sauerstoff schablonen schall scheck schecks scheidung schichten schienen schild schilder schliessung
schneiden schnell schreiben schriften schritte schul schulischen schw seefahrt seefischerei seelotsen
seeschiff seeschiffahrt sekretariat sektoren semester senate seuche sonntag spannen speisen spende spender
sperre sperren spezifikation sportboot sprachen staatlicher staats stabilisierung staendiger staerke
staerkung stall standes stationen statut staub stein steine steinen steinkohle stellenden sterilisation
steuerpflichtig strahlen strategien streifen stroemung stroms studenten studiengang stuetzen stundung
substanz suche symbol symbole systematik tank tarife technisches technologien teiles teilnehmern telefax
terminen termins testament textil themen therapeutischen tiefe tieres tierhaltung tierseuchen titeln
toleranzen tragfaehigkeit trocken typen typs uebung umbau umfeld umlauf umsatzes umschlag umschulung
umtausch umweltgutachter umzug unbedenklichkeit unfalls untergrund unternehmern unterrichts unterschied
validierung veranlagung verantwortlicher verbands verbots verbund veredelung vereine vereinen
vereinfachung verfall verfassung vergleichs verkaufs verknuepfung verlusten verlustes vermehrung
vermehrungsgut vermerke vermessung vermutung verschlechterung verschluss verschmutzung version versorgungs
versprechen verstaendigen verstaendigung verstaendnis versuche versuchen vertraeglichkeit vertraglicher
vertrauen vertreterin vertrieben verwalters verweigerung verweisung verzehr verzeichnisses vieh viel
vollzugs vorbereitenden vorgaengen vorgesetzte vorkommen vorlegung vormundschaft vorraete vorsatz
vorschlaegen vorschuesse vorschuss vortrag waagen waende waffe wagen wahrheit waisen wand wasch wassers
watt wechsels wehr werken werkstoff werkzeug wettbewerbs wetter wiedergutmachung wind wirksamer wirkstoff
wohls wohngeld wuensche zaehlung zeichnen zeichnung zellen zentral zerlegung zerstoerung zertifikats zeuge
zink zins zoll zonen zubereitung zucht zucker zuege zuegen zuge zusage zusagen zuschlaegen zuschusses
zustandes zylinder`,
  8: `
abbau abbruch abdruck abfall abgaben abgas abgeltung abgrenzung ablaufs ablieferung abnehmer abschiebung
abschlaege abschlusses abschnitten absicherung abtretung abwaegung adler aehnlicher aemtern aerzten
aerztin aerztlich aerztlicher aeusserung akkreditierung akte aktionaere aktiv aktivitaet aktivitaeten
alternativen altersteilzeit amtshilfe analysen anbau anfang angebots angemessenheit angleichung anker
anschaffung anstalten antraegen antrages antrieb anwaerterin anwaertern anwartschaft anwartschaften
apotheke apotheker arbeitslosigkeit arztes assistentin aufbringung aufeinander aufenthalts aufrechnung
aufstieg auftraegen ausbilder ausdehnung ausgleichs auskuenften auslieferung ausschliessung ausschuesse
ausweis auszug bausparkassen baustelle bauten bauwerken beamter beauftragter bedarfe bedarfs bedienung
bedingt bedingung beduerfnisse befehl befristung befugnissen befugten beginns begleitung begriff begriffe
beguenstigte begutachtung behaeltnisse behindert behoerdlichen beirats beitrags belege belehrung beleihung
beleuchtung beobachtung berechtigter berechtigtes berg berichts beruehrung berufe beruflich beschaedigte
beschaedigten bescheides beschluessen besichtigung besitzeinweisung besoldung bestaende bestandes besuch
betaetigung beton betraegen betreibern betreuer betriebenen betriebsstaetten bewerbern bewerbers bezieher
beziehung bezirke bezogene bezogenen bezugs bier biozid blei blut bodens boerse brand brandschutz
brennstoff brief briefwahl bruecke brutto chemie chemikalien container dach darlehens datei dateien datums
definition deponie derivate desinfektion deutsch deutsches diagnostik diensten dienstleister dienstliche
direktor dokumentationen dokumenten dokuments donau dosis drittland duengemittel duldung durchfuhr
durchschnittlich eigenkapital eigenschaft einbringung eingangs eingliederung einkuenften einnahme
einschaetzung einschluss eintritts einweisung einwirkung eisen elektro elemente emission empfaengers enden
endnutzer energieeffizienz entbindung enteignung entgelts entlastung entrichtung entwuerfe entzug
erbbaurechts erbe erbschaft erde erdoel ereignisses erfahrung erfordernis erfordernissen ergebnissen
erinnerung erlangung erlaubnisse erleichterung erloese ermaessigung ernte eroerterung erprobung
erschliessung ertrag erzeuger erziehung ester ethik etikett europa fache fachkraefte faecher faechern
faehre faehren fahrbahn fahrende fahrer fahrlehrer fahrwasser faktor familien farben fehlern fenster
fertigstellung feuer film finanz fischerei flagge fluege flug flughafen flugplatz flugsicherung format
formulare forst fortschreibung fracht freier fremde fremden fremder frequenzen fuehrenden fuehrer
fuehrerschein futtermittel futtermitteln garantie gartenbau gase gasen gebietes gebiets gefahrenabwehr
gefangenen gefluegel gefuehrte gegebenen gegner gehaeltern geheimhaltung geldwaesche gelegenen gemachte
gemisch gemischen gemuese genau genauigkeit genommenen genossenschaften gerichtlicher gerichtshof
gesamtgut geschaedigte geschaedigten geschaeft geschaeften geschehen gespraeche gestellte gestuetzten
getraenke getreide getreten gewaehr gewaessern gewerbes gewerbesteuer gewerkschaft gewichtung gewinne
gewonnenen gezahlte glaeubigern glas gleichstellung gold grenzwert grob groessen gutachtens gutes guthaben
haefen haendler haeufigkeit haften haltung handhabung handwerks haupt haus haushalts haut havel heimarbeit
heizoel heizung hektar herabsetzung hilfen hilfs hilfsmitteln hinterlegung hinweisen hochwasser
hoechstbetrag hygiene individuelle infrastrukturen inhabern inhalten insolvenz instituten institutionen
instrument instrumenten integration integritaet interesses kaelte kaese kaffee kalkulation kammern
kapazitaet kapazitaeten kapitals karten kassen kauf kennung kennzahlen kennzeichens kilometer kindergeld
klaeger klaerschlamm klaerung klar klausel klinik klinikum knappschaft koch koerper kohle kombination
kompetenz konferenz konformitaet konstruktion kontakt konten konzentration konzepte koordinierung kopien
kranken kredit kreise kreuzung kriegswaffen kriterium kuenstler kulturgut kunde kunststoff kurz laden
landschaft lauf lehr lehrgaenge lehrgang lehrgangs leib leiden leistenden leistungs leiten leiterin
lieferanten linie listen lizenz logistik maengeln maenner maerkte management mangels marken marketing
maschine massen massregel massregeln massstab maul maut medizin meister messgeraet metall methyl migration
missbrauch mitbestimmung modell modelle modernisierung module monitoring motor motoren muenzen mutter
nachhaltigkeit nachlass nachrichten nachweises nahe namens nebeneinander netzen neun neuordnung
nichtigkeit nordsee norm noten notfall null nutzers oberflaeche obergrenze objekte obst offen offenlegung
operation opfer optimierung organen organische organs original orte orten ortes papier partie partikel
partner patentanwalt pauschal pauschalen pensionsfonds personalrat personals pfaendung pfandrecht
pflanzgut phase physikalisch plaene planfeststellung plans platten plattform politische politischen
polizei polizeilichen praemie praemien praevention praktikum produkts profile programm programme projekt
projekte protokolle prozess prozessen publikums qualifizierung quecksilber quellen radar rand raumordnung
rechnungslegung rechtliches rechtsbehelf rechtsweg reduzierung region registers reich reichsmark reifen
reihe reise reisekosten relevante reparatur ressourcen richtern richters rueckforderung rueckkehr
ruecklagen rueckstaende ruege ruhegehalt ruhezeit sach saldo samen sanierung sanktion schadensersatz
schaetzung schaumwein schiffahrt schiffs schiffshypothek schluessel schnittstelle schrift schuld schulden
schule schulen schulung schutzes schwangerschaft schwarz schweinen schwer segel sektor sendung sicherheits
siegel signale signatur silber situation situationen sitze sitzes sonn sorgfalt sozial spaltung speicher
spitze sport sprechfunk spree stabilitaet staedte staendige stahl standard standorte stark start
stationaere statistiken status stehende steinmetz stempel sterbegeld steuerliche stichprobe stickstoff
stimmrecht stoffes straf strafverfolgung strecken strukturen studien studiums stufen taegliche taeglichen
taetige tafel tafeln tanks tarif tariflichen tarifvertrags tatbestaende taten tauglichkeit teilung telefon
telematik telemedien termine tests text thema therapie tilgung titels toetung tonne tragenden transaktion
transparenz treibhausgas trennung trinkwasser trockenmasse truppen tueren typgenehmigung uebliche umfangs
umgebung umrechnung umsaetze umsatz umstellung unfaelle universitaet unrecht unterlassung unterweisung
urheber urlaubs urlaubsentgelt ursprungs urteile veranstalter veranstaltung verbaenden verbindlichkeit
verbleib verbreitung verbrennung verein vereins verhaltens verkaeufer verlag verleihung vermietung
vermittler verpflegung verrechnung versand verschreibung verschwiegenheit versendung versicherers
versicherungs versteigerung verstoessen versuch vertragliche verzeichnisse verzoegerung vielfalt viertel
voegel vollmacht vollziehung vorab vordrucke vorgabe vorgang vorgehen vorgesetzten vorjahr vorlagen
vormund vorrichtung vorteil vorteile waehler wahlschein wald wasserstoff weichen wein weiss weisung welle
weltraum werke werkes werkstaetten werten werts weser wettbewerb wichtige wichtiger wiedergabe wild willen
winkel wirksamen witwen witwer wohl wohn wohnungsbau wort wunsch zahnaerzte zahnarzt zentrum zertifikat
zertifikate zeugnissen ziehen zielen ziffern zivil zivildienst zone zubehoer zufuehrung zugangs
zugehoerigkeit zukunft zulagen zurueckweisung zuschlags zustands zutritt zuwendung zwecks`,
  9: `
abberufung abfindung abhaengigkeit ablaeufe abnahme abruf abschnitte absicht abteilung abwehr abzug
abzweig adresse aehnliche aehnlichen aemter agentur alkohol alten alters alterssicherung altersversorgung
amtes amtlicher analyse anbieters anfechtung anfrage angebot angeboten anhaenger anhalt anleitung ansatz
anspruechen anstalt anteilen anteils anweisung anwesenheit anzeigen apotheken approbation arbeiter
arzneimittels aspekte assistenten aufbereitung aufklaerung aufsichtsrat aufteilung auftraege auftrags
aufzeichnung ausbau ausdruck ausfall ausfuhr auslegung ausschreibung ausschusses aussen austausch bahn
bake bank bauart bauliche baulichen bayern beamtin bediensteten befahren begrenzung beguenstigten
behaelter behebung behinderte behinderung beirat beisitzer beitraegen bekaempfung belastung belegen
bemessung benachrichtigung bereit berichte berichten besatzung beschaedigung beschlagnahme beschwerden
besetzung besitzer besteuerung beteiligter betrages betrags betreibers betriebsstaette beurkundung
bevoelkerung bevollmaechtigte bevor bewirtschaftung bieter bilanz biomasse blatt boeden bringen bruecken
buchfuehrung buecher chemische chemischen code codes decken diagnose dienstleistung dienstlichen differenz
direkt drittel drittstaat druck durchmesser durchschnitt durchsetzung ebene eides eigenmittel eigentuemers
eigentums einbau einberufung einfluss eingriff einheit einkommens einkommensteuer einlagen einleitung
einreichung einreise einsatzes einschraenkung einspruch einstufung elbe elektrizitaet emittenten empfang
empfehlung entlassung entstehung entziehung erben erdgas ereignis ereignisse erfassung erfolg
erfordernisse ergebnisses erhalt erkrankung erlaeuterung erledigung ernennung erneuerung erreichung
erweiterung erwerbs erzeugnis exposition fach fachkunde fachliche faelligkeit fahren fahrten faktoren
farbe feld fertigen fertigung feste festen fester finanzamt finanzholding fleisch formel formen formular
frage frau freie freigabe freiheit freistellung frequenz funkdienst gebaeuden gebaeudes gebot gebunden
gefaehrlichen gefaehrlicher gefuehrten gegenstaenden gehalt gehen geltung gemachten gemeinschaften
gemische genutzten geraet gerechnet gerichten gerichtlich gerichtsbarkeit gesamt gesamtheit geschlecht
geschwindigkeit gesetze gesetzen gesetzlicher gesetzt gesetzten gesichtspunkten gestellten gewalt gewebe
gewerbe glaeubigers gleichwertigkeit grenzen grenzwerte gross gruendung gueltigkeit guetern haerte hafen
halter hand handels handelsregister hauptversammlung haushalt herausgabe herkunft herstellers hier
hilfsstoffe hinter hinterbliebenen hinweise hochschulen hoechsten hohen holz hypothek identifizierung
immobilien individuell individuellen infektion inhabers inhalts instand instandsetzung institute
instrumente interne internen internet investitionen jaehrliche jugend jugendhilfe kammer kanal kapital
karte kategorien kenntnissen klagen klassen kohlendioxid kompetenzen konto konzernabschluss kooperation
krankenhaeuser krankenhaeusern kredite kuerzung kultur kupfer kurs lager lang last lasten laufzeit
lebenden lebens leicht leitlinien lichter liegende loesen loesung lohn lohnsteuer luft luftfahrt
luftfahrzeug luftverkehrs main maler mangel maximal medien medizinisch merkmalen messgeraete meter methode
miete mieter milch minderung mitglieds mitgliedstaats mitte moeglichen montage nachpruefung nacht nachteil
naehe natur nein netze nord oben oberflaechen offiziere online organ organismen ostsee pauschale pfalz
position positionen praesentation praesidentin praxis preis preise probenahme probleme protokolls pruef
pruefenden punkt quote raeumen rangpunktzahl rechtlich rechtlicher regierung rehabilitation reinigung
relevanten revision rhein richtwerte rinder rueckgabe ruecklage rueckstellung ruecktritt rueckzahlung
ruhen ruhestand sachkunde sachverhalt sammlung satelliten schaedigung schiedsstelle schienenwege schiffen
schleuse schleusen schluss schnittstellen schon schueler schuetzen schweine schwerbehinderte schwerpunkt
seeschifffahrt senat serie sichere sicheren sicht signal sinn skizzen sofort software sondervermoegens
sorge sorte sorten sozialhilfe speichern spezial spezifikationen spezifische spezifischen staendig
staendigen standards stationaeren statistik statistische stehenden steuerberater steuerlager
steuerpflichtige steuerung stichtag stilllegung stimme stoerung stoff strahlenschutz strahlung strassen
strecke streitkraefte struktur studium stueck systems tabellen taeglich taeter taetigen taeuschung tages
tarifvertraege tatbestand team techniken technisch teilhabe temperatur test todes traegern traegers
transaktionen uebergabe uebergang uebergangs ueberlassung ueberschreitung ueblichen ufer umlage
umsatzsteuer unabhaengige unabhaengigen unfaellen unfall unterbrechung unterhalt unterhaltung unterkunft
unternehmers unterricht untersagung ursachen urteils verbandes verbindlich verbote verbrauch verbringung
verfuegbarkeit vergabe vergleich verhaeltnissen verlauf verlegung verletzt verluste vermarktung vermerk
vermerken verminderung vernehmung verpackung verringerung versagung versammlung verschmelzung versichert
verstoesse verstoss vertraegen vertraglich vertraglichen vertretern vertreters vertrieb verwahrstelle
verwahrung verwalter verwaltungsrat verzicht verzinsung verzug virus voll volle vollen voller
vollstaendigkeit volumen vorbehalt vordruck vorgaenge vorrang vorschlaege vorsitz vorsorge vorstandes
vorstands waehrung waffen wahlen wahr ware wartung wehrdienst weit werbung werkstoffen werkzeugen wertes
wertpapier west wichtigen wiederaufnahme windenergie wirken wirksame wissen wohnort wohnraum
zahnaerztlichen zehnten zeile zeitlich zertifizierung zeugen zeugnisse zeugnisses ziffer zollverwaltung
zufuehren zugriff zurueck zusatz zusatzversorgung zuschlaege zuschuesse zuschuss zuweisung`,
  10: `
abfaellen abhaengig ablehnung abrechnung abschnitts abstand abstimmung abwasser abweichung abwicklung acht
aerzte aerztliche aerztlichen akten allein alter amtlich amtliche amtlichen angebote angehoerige
angehoerigen angestellte angestellten anlass anleger anrechnung anschluss anspruchs anwaerter arbeitsplatz
arbeitsschutz artikeln arzneimitteln arzt aufbewahrung aufforderung auflage auflagen aufloesung
aufstellung auftrag aufwand ausfertigung ausgleich ausruestung ausschluss ausschuss aussetzung ausstattung
auswahl auswertung auszahlung baden basis bauteile bauteilen bearbeitung beauftragte befaehigung
befoerdert befreit befreiung befugnis befugt behandelt beihilfe beihilfen beitrag beitritts bekanntgabe
belange benennung benutzung berechtigte berechtigung bereiche bereichen bereitstellung berichtigung beruf
berufen berufung beschaeftigte beschaffenheit beschaffung bescheid beschluesse beschlusses beschraenkung
besitz bestaetigung bestand bestandteile beteiligte betreten betreuung betrieblicher betriebsrat
bewilligung bezogen bezuege bild boden breite buch buchstaben bundesbank bundespolizei bundeswehr darlehen
darstellung dauern deckung delegierten dienste dokument dokumentation dokumente eigene eigener eigentum
einfuehrung einfuhr einigung einkuenfte einmal einsicht einstellung einwilligung einziehung eisenbahn
eltern entfernung entgelt entgelte entnahme entsorgung entwurf erbringung ergaenzung erhaltung erheblich
erhebliche erheblichen erhoehung ermaechtigung ermessen eroeffnung ersatz erstellung ertraege erzeugnissen
erzeugung fachlichen faehigkeit faelle fahrerlaubnis fahrt fallen familie fehler finanzierung firma
flaeche folge folgen fonds forderung forschung fort fortbildung fragen frauen frei freien freiwilligen
fristen funktionen gebiete gebieten geburt gefaehrdung gehalten geht geld gelegenheit gelegt
genossenschaft geraeten gerichte gerichtliche gerichtlichen gerichts geschaefte geschaefts geschaeftsjahr
gesellschaften gestaltung gewaehrleistung gewaesser gewicht gewinn gewinnung gliederung grenze groesse
grundstuecken gruppen gueltig gueter gutachten haelfte haelt handel handeln handlung handwerk heimat
hilfsmittel hoch hoeher identitaet inbetriebnahme industrie informations inhalte instandhaltung instituts
jaehrlichen jugendlichen kategorie kennzeichen klage klasse koerperschaft koerperschaften kommen
komponenten kontrollen kopie krankenhaus krankenkasse krankheit kreditinstitut kriterien kuendigung ladung
laenge lagern lagerung landkreis laufbahn leben leiter leitung licht lieferung liegenden liste loeschung
maengel marke masse material medizinische medizinprodukte mehrheit meisterpruefung mengen merkmale mess
messung millionen mitarbeiter mitgliedschaft mitgliedstaates mitteln mitwirkung modul moegliche muendlich
muenz muenze munition nationale naturschutz netz netzbetreiber neuer niederlassung niederschrift nimmt
normen notar nutzer oeffentlichkeit organe organisationen parameter partei parteien patent patienten
pflanzen plan planung post posten praesident praesidenten probe proben produkt produkten produktion
protokoll prozesse pruefende pruefer punkte punkten qualifikation raeume raum rechten rechtliche
rechtsanwalt registrierung risiko ruecknahme saatgut sachen sachsen sachverstaendige schaden schaeden
schiff schiffe schiffes schifffahrt schiffsfuehrer schuldners schwere seite seiten service setzen sicher
sicherstellung sieben sitzung sondervermoegen speicherung staaten staates staatliche staatlichen standort
statistischen stellung stellungnahme stiftung stimmzettel strafe straftat straftaten strom stunde systemen
tagen tarifvertrag tarifvertrages technischer technologie teilnehmer termin tief tier tieren titel tonnen
transport treten uebernahme umgang umwandlung unterbringung unterrichtung unterschrift unterstuetzung
urkunde urkunden urlaub urteil veraenderung veraeusserung verantwortlich verantwortliche verantwortlichen
verantwortung verbaende verband verbesserung verbot verboten verbraucher verdacht vereinigung verfolgung
verhaeltnisse verhinderung verhuetung verjaehrung verkauf verkehrs verletzung verlust vermittlung
vermoegens verpflichtete verpflichteten versicherer verteidigung verteilung vertrags verwertung
verzeichnis vollzug voraus voraussetzung vorhaben vorhabens vorher vorschlag waerme wahlvorschlag
wahlvorstand wartezeit wasserstrassen wechsel weil weiterbildung werk werkstoffe werkzeuge widerspruch
wieder wiederholung will wirksam wirksamkeit wirtschaftlich wirtschaftlicher wissenschaft woche zeitliche
zeitraums zentrale zentralen zeugnis ziel ziele zinsen zulaessigkeit zulage zuordnung zusammenhaenge
zusammensetzung zustand zuteilung zuverlaessigkeit zweifel`,
  11: `
abfaelle abgabe abkommen abkommens aktien allgemein amts anbieter anforderung anhoerung anmeldung annahme
anpassung anteil anteile antraege antrags anzeige arbeitszeit arten arzneimittel aufbau aufenthalt aufgabe
aufnahme aufsicht ausfuehrung ausgabe ausgaben auskuenfte auskunft auslaender auslagen ausland ausstellung
auszubildenden beamte beamten beauftragten befoerderung befugnisse begruendung beratung berechtigten
bericht berufliche berufs berufsbildung beschaeftigung beschreibung beschwerde beseitigung bestellung
beteiligung betraege betriebe betrieben betriebes betriebliche betrieblichen beurteilung bezirk bildung
bord bundestag dienstes ehegatten eigenen eigenschaften eigentuemer eignung eingang einkommen einnahmen
einsatz eintritt einzelfall emissionen empfaenger endet energie entschaedigung entwicklung erhebung erlass
ernaehrung errichtung erst erstattung ersuchen erwerb erzeugnisse europaeische fachrichtung fahrzeugen
fahrzeugs falls festlegung festsetzung flaechen foerderung fuehrung funktion ganz gebaeude geben gebracht
gebrauch gefahr gefahren gefuehrt gegeben gegenstaende geltend gemeinde gemeinden gemeinschaft genommen
geraete gesetzbuchs gesetzliche getrennt gewaehrung gezahlt gibt glaeubiger gleich gleiche gleichen grad
gruende grundlagen grundstueck grundstuecke grundstuecks gruppe haftung halten hersteller hilfe hinaus
hinweis hoeheren information infrastruktur institut interesse interessen jaehrlich jahres justiz kasse
kenntnis kennzeichnung kind kinder kommt kommunikation kontrolle krankenkassen kreis kunden laendern
laesst landes landwirtschaft lassen laufenden lebensmittel legen legt leisten liegen macht mark markt
maschinen massnahme materialien medizinischen meldung menge methoden mitgliedern mitgliedstaat
mitgliedstaaten mittels moeglichkeit monats muster nachweise nachweisen neben nehmen neuen note nutzen
ordnung personal pflege pflicht praktische praktischen produkte qualifikationen qualitaet rechnung
rechtlichen regel regelung register rente renten richter richtlinien richtung risiken sache saetze saetzen
schuldner seit setzt soldaten spalte sprache staat stand statt steuer steuern stimmen stoffen stufe summe
system systeme tabelle taetig tatsachen technik teile teilen teilnahme teils tiere treffen umsetzung
umstaende umwelt umweltschutz unabhaengig verarbeitung verguetung verhalten verhandlung verkuendung
verlaengerung vermeidung vermoegen verpflichtung versicherte versicherten versicherung vertraege vertrages
vertretung verwaltung vollstreckung vorbereitung vorlage vorschrift vorsitzende vorsitzenden vorstand
wahrnehmung wasser wege weiter werte widerruf wirtschaftliche wirtschaftlichen wirtschafts wohnsitz
wohnung zahlen zahlung zehn zeichen zeiten zugang zulassen zusammen zusammenarbeit zuschlag zustaendigkeit
zustellung zwecken zwoelf`,
  12: `
abschluss aller anerkennung angabe anhang anordnung anschrift ansprueche antragsteller anzahl arbeiten
aufhebung ausnahme ausser ausuebung bedeutung beendigung beginn behandlung beitraege bekannt berechnung
berechtigt bereich beruflichen berufsausbildung beschaeftigten bescheinigung beschluss bestehen bestimmte
bestimmung beteiligten betrag betreiber betriebs bewerber bewertung bezeichnung bezug bleiben bleibt bund
dann datum dazu dienst einrichtung eintragung ende ergebnis ergebnisse erhalten erklaerung erlaubnis
ermittlung erteilung fahrzeug fahrzeuge falle fest feststellung form fuehrt fuenf gebiet gebuehr gebuehren
gegenstand gemacht gesellschaft gesetzlichen gestellt gesundheit gewaehrt gruenden grundlage herstellung
hundert inhaber inhalt inland jeder kommission laender lage land liegt machen menschen mitglied mitteilung
mittel monat monate nachweis name namen nummern nutzung oeffentlich organisation parlaments pflichten
rechte regeln republik satzes satzung schriftlich schutz sechs selbst sicherung sitz stadt stehen steht
stellt stoffe strasse stunden tage technische technischen traeger uebermittlung uebertragung ueberwachung
umfang unternehmens unternehmer untersuchung vereinbarung verfahrens verfuegung verhaeltnis versorgung
vertrag vertreter vier vorgaben wahl waren weise wert wirkung wirtschaft wochen zahl zeitraum zugrunde
zusammenhang zweck zwecke`,
  13: `
ablauf aenderung anlagen anspruch arbeit arbeitgeber arbeitnehmer ausbildung bedarf behoerden
bekanntmachung betrieb buches bundes dauer dessen deutsche deutschen deutschland drei entgegen
entscheidung erfuellung faellen fall folgende folgenden frist fuehren fundstelle genehmigung gericht hoehe
informationen jahr jahre jahren kenntnisse kosten kraft leistung mitglieder monaten prozent pruefen rahmen
rates recht richtlinie sicherheit stellen taetigkeit tritt union unterlagen unternehmen verkehr verlangen
verwendung wegen zeit zeitpunkt zulassung zustimmung zwei zwischen`,
  14: `
abschnitt angaben antrag anwendung aufgaben behoerde buchstabe daten dies durchfuehrung euro europaeischen
fassung gegen gemaess gesetz grund haben massnahmen mehr person personen soll stelle teil verbindung
verfahren`,
  15: `
absatz anlage artikel durch gesetzes nummer pruefung satz sinne ueber verordnung vorschriften`,
};

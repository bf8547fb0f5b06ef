/**
 * Parts of German compound words with the logarithm (base 2) of their frequency.
 * Generated from word counts over all federal statutes and ordinances (official works, § 5 UrhG; collection bundestag/gesetze,
 * The Unlicense): every word of 4 to 14 letters that is part of at least three other words. Folded spelling.
 */
export const compoundPartsByClass: Readonly<Record<number, string>> = {
  4: `
abfuell abzinsung achs aendg altoel angebotes ansammlungen anwaerters anzeiger armes arrests asse auen
aufforstung aufsatz aufw aufwendung aussonderung austausches bach bade baecker balken barer baum
bauordnung beduerftig befehls begleit belebung berge bett beugung beutel bildes bildhauer biokraft birken
blech blutung bogens bootes briefen brueck buegel chip cyber deklaration dekoration delikte diaet diakonie
dibenzo dioxin diphenyl direktion disziplinar dosen dosimeter dreh drucker duenger duenn dunkel eber eich
eichen eineinhalb einlass einspeise empfindliche engpaesse engpaessen entgeltes erbes erosion erregers
erschwernis faches faehige faehigen faellung fahndung falken fein fels ferien fermentation flammen
flexibilitaet fluesse fluessen folie formats fuehrern gabe gaben gaenge gaszaehler gebende gebenden geber
gefaess geheimnissen genesene geraeusch gespraechen gestein gesteins gestelle gestelltes glanz glatt grenz
gruppierung guss hafer halber haltige harn hart hauses hebe heck heilpraktiker heimkehrer heisswasser helm
herrschaft hervor hohl horn horst hotel hydro igen immunisierung impf impuls ingenieure inspektor
inspektoren inter intervallen jaehrige joghurt kabine kalender kamera kamp kandidat kanzler kartell kasten
kehl kehr kesseln klang klappen klauen klauseln klebe koenigs koerpern kohl kommandos kondensation
konjunktur konsum konzeptes konzeptionen krebs krone kugel kultus kupplung laborantin laboratorium
lackierung leiche lein leit lenz liegenschaft linsen list loch loehnen luecken maessige maessigen mahn
managements mantel maschen mauern mechaniker mechanikerin mechatroniker mediums mehl meliorations messer
mild mind mindernde minderungen minen ministerien misch modus molke multi naechst nahm nass nehmende
neutralitaet nitro nordost notdienst notruf nutz obligationen omnibussen orale orientierte orientierten
ortung oxid oxidation packmittel papieren papiers passagier patentes pelz pflegers phenol pilot planer
plastik polier polizeilicher poly portals postfachs potential potenziale praedikat praxen produktivitaet
propyl puffer quadrat raender rede regler reibung reif reife reorganisation reservisten rinnen robben
roden roheisen routen ruders ruecken rueckfall salden saug schaedlinge schaltung schank schaum schein
scheine schieds schiesssport schlaege schlaf schlauch schlecht schlepp schlusses schmelz schneid schoen
schokolade schotten schuss sediment seefunk sichernde sichten siedlung signals sirup skelett sohle solar
sommer spaet sparten spektrum spezialitaet stabsarzt staetten stangen stau steig steigen sterbe stimm
strand stromes stuetzung stuhl sucht suedwest teer terrassen terrazzo tomaten total transporten
triebfahrzeug ueberbrueckung uebernahmen ueberziehung umfeldes umschlaege umverteilung untauglich
untauglichkeit verbotes verdaechtiger verkaeufe verkaeufen verkehre versorgungen visualisierung volt
vorder vorfall vorhersage vorleistung vorrat vortrieb wasserbau weide weiler weiten weizen wende wies wirk
witten wolf wuerdigen wurzel zehntes zeitung zuend zufuhr zweigen zweit`,
  5: `
abdichtung abfluss absturz abzeichen abzugs aeltesten aendv aequivalenten aggregate akkord aktionen
akustik algen alltag altschulden amateurfunk ambulanzen amin amino anaesthesie anamnese aneignung anmelde
anreiz anruf ansaessigkeit ansaetzen anschlag anspruches ansteckung antenne anwalt apparaten architektur
arme aroma asche atem atmung atom audit aufdruck aufkommens aufruf aufschlaege aufschlags auftrieb
aufwaerts aufwandes ausbesserung auseinander auslauf auslosung ausschluesse ausschreiben aussichten
aussiedler austauschs baeder baender baendern bahnhoefe bahnhoefen ballast ballon bargeld baues baugrund
baulast baus becken bedarfen bedeckung bedingter beduerftigkeit befestigungen befragungen begehren
begruendende behaelters beherbergung bein beiraete bemuehungen bergen berger bescheiden besprechung
bestaendigkeit betr betreff bewachung bewehrung bewusst bezogener bitumen blasen blind block bock bodden
boeschung bohrloch bolzen bonitaet boot boote booten braun brems brennerei briefe brille brom brut buehnen
busse bussen chlorid clearing computer controllings darm decke deckel deich denkmal depot depots derivat
details devisen dialyse dichtigkeit differenzen dimethyl dividenden draht dreieck drucks dusche eben ecke
effekt effizienter ehen ehren eiche eiern einhundert einloesung einsparung eintrags einwand eiweiss
endlager enten entleerung entlohnung entsorger erhebende erlebens ermaessigungen ernst erregern
erscheinung erscheinungen ertrags erwaermung erzeugenden erzeugern erzeugers essig estrich estriche export
extra extrakt fabrik fahrern fahrers fahrrad fangen faser feldes fellen fern fertige feucht feuerung figur
finanzierungen firmen fitness flach fliegen fliess fluechtling fluegel fluss foerdernden formaten forum
frachten freies fremd friseur frucht frueh fuege fuehrers fuehrungs fuellung fussboden fussgaenger gaense
gaerten gamma garage gast gearbeitet gebinde geblaese gefaesse gefaessen gefuege gehilfe gehoelze gelassen
geldes geleitete general geometrie geradeaus gerechter geruestbau geschaltet gesicht gestalt gestaltungen
gesuch gewichte gewinnungs glaeser glocke gott gras grau gremiums gruppierungen gutschein haar haendlern
haeute halb hall hals hanf hans hase hausen hebung hefe heft heften hehlerei heime heimen heirat heiz hell
herbei herde hoerfunk hoferben hofes horizontal hospiz huelse huelsen human hydroxy iger immissions
informatik initiative inne innovation innung insekten installateur institutes insulin intensiv internats
intervall intervalle intervention intra investment jaehrigen kabeln kaiser kakao kante karl kartoffel
kartuschen katalogs kenn kessel kino klee kleinst knollen kolben kollektiv kollision kommando kompass
kompost kompostierung konfiguration konflikt konkurs konsolidierung konstanz kontrakte kontrast
koordinator korb korrespondenz kosmetik kost krank kranke krise kurses laeufe langsam laser lebend leber
lenk lenkung leute liege linden lingen losen loser luken lungen maessiger malz manipulation mannes marien
markierungen maschinenbau masken massage mauer mechanik medikamenten meinung merkmals mineraloel
ministerin ministers minus mitbenutzung mitverbrennung mobilfunk molkerei mono moor moore mosaik muehle
museum muskel musterung naehrstoff naehte naher naht nahverkehr narkose nase nationalitaet nebel nehmenden
nerven neugliederung neutral niederschlag niederspannung normal notierung oberst oefen ofen optik option
order orthopaedie oster ozon paedagogik paesse para parkett partien partners pension pensionen peter
pfeifen pfeil pflichtige piloten plaketten planes platte politik polster portfolio postens potenzials
praeparate praesenz praezision primaer problem produktionen projektes projektion propeller prot protein
prothese puten quarantaene querschnitt radio radiologie raeten rahm rampe randes rangier raps rating
rechenschaft recherche referat referenz reflexion rein reizstoff rendite reproduktion resektion
reservierung resistenz rezeptur riss risse roentgen rohstoff rohware rollstuhl routine rueben rueckkauf
rueckwaerts rueckwirkung ruhe rund saat saft sammel sanitaer schadstoff schaechte schalen schau schema
schienenweg schildern schlagen schleif schliessenden schliff schloss schluessels schluessig schnee
schnitte schnitten schreibens schritt schritten schuldnern schweiss schwelle schwimm seearbeits seenot
sees segler sekundierung seminar seminaren senator sende sender sepa setzung siebdruck siedlungs sieg
sinkflug skala sonde sonder sortiment sortimente spanne spannungen spar spedition speise sperr
spezialisten spezifisch spiegel spitzen sportler sportlichen sportsee sprachliche sprech spreng spuren
staedtebau stamm stanz stehender steinbildhauer stellte stern stich stift stillstand stoer stoffs
strassenbau stress streu stroeme studie studiengangs stuetz substitution substrat subvention suedost
sulfat super swaps szenario taetiger tags taschen taucher tausch tausend theater theorie thermometer
tiefbau tiefen tisch tochter toiletten torf trag transit trassen treibstoff trend trenn treu triebwerk
ueberflutung ueblicher uhren ultraschall umform umgliederung umleitung unfaehigkeit urin vakuum vegetation
verbriefung verdaechtige verdichtung verduennung vergaellung verglasung verlagerung verlaufs verlege
verrentung versatz verstaendiger verteiler vertreibung verursachung verwechslung voelker volatilitaet
vollmachten voranmeldung vorbehalts vorbei vorbereitungen vorfaelle vorschlags vorstaenden vorstellungen
vorsteuer vortrags vorweg vorzug waben wach wachen wachs waelder waesche warm warn wegstrecke wehrsold
weich weinbau weine weite wellen werder werker werks wertigkeit wertschoepfung wetten wider wiesen winden
winter wissenschaften wolken wolle zehnter zeichner zelle zentrums ziegel ziehenden zuechtung zuendung
zuschnitt zustaende zuziehen zweig zweirad zyklus`,
  6: `
abdichtungen abfahrt abflug abhaengige abhanden ablaeufen abluft abschaltung abschluessen absonderung
abstammung achse achtung acker adoption adressat aequivalent aequivalente agrar akademie akut alarm alkyl
allee alpha altlasten ammonium ammoniumnitrat analytik anerkenntnis anfall anfalls anflug angriffs ankauf
anklage anleitungen anlieferung anschluessen anschlusses anstrich anti anwender apparate applikation
archiv arrest arrestes asbest asphalt assistent asyl aufbauten aufgebot aufgeh aufnahmen aufrecht
aufschlag aufstockung auftritt aufwands aufzucht aufzug ausbaus ausfaelle auskehr auslastung ausschuettung
ausstattungen ausstellungen ausweise automaten baeume bahnhof bakterien bare baren barriere batterie bauen
baugenehmigung baukosten baulich baumuster bauprodukten bautechnik bauteil beanspruchung beatmung
befestigung befragung befund begrenzungen beguenstigung beherrschung beirates bekleidungen beladung
belaege belegung belueftung benzin berater bereiches bergung berufes besamung besatz beschaffungen
beschuss besitzes besorgung bestattung besuche betrachtung betrug betten bevorratung bezirken bezirkes
bezogenes bezuges bilanzen bilanzierung bildern bildschirm bildungs bindungen biologie blaettern blattes
bleib blick blinde blumen boegen bohr bohrung bonus branche braunkohle breit bremse brenn briefes bruch
brunnen brust buchs buchung budget buechern buergen buergschaft bueros burg bussgeld calcium chef
chirurgie containern daemmung damm decks definitionen demontage destillation diagnosen dicke
dienstleistern dienstleisters diesel disposition doping doppel dosierung drehen dreissig dringlichkeit
drogen duengung dung dynamik effekte effektiv effizienz ehezeit eigen einarbeitung einbuergerung
einlagerung eins elektronik elektroniker elektronikerin element empfaengerin empfaengern enge entsendung
entwaesserung entwertung erbringer erfolgs erholung erkundung erlaubnissen erloeses erreger erstreckung
erzielung etikettierung evakuierung experten explosion extraktion faelschung fahr fahrgast fahrweg faktors
farb fasern fassaden ferkel fernseh fertig feuchte feuerstaetten feuerungs filmen finger fisch flucht
fluegen fluessig fluessigkeit fluggast fluor foerder folien formate formgebung formularen formulars foto
freizuegigkeit frieden fruechten fuenfzig fugen funk gaertner gaeste gang gasdruck gaststaetten
gasversorgung gebundener gefaehrdende gefaehrdenden gefaehrlich gefahrgut gegebene gegners gehaeuse
gehaltes gehalts geheimnis geheimnisse gehende gehilfen gelaendes gelegte geleiteten genuss geordnete
geraets geraeusche geruch gerueste geschmack geschoss geschossen geschrieben geschuetzter gesetzte
gespraechs gestellter gesteuerte gesteuerten getriebe gewaessers gewerbs gewichteten gewichts gips gleis
gleise gleisen graben grade graeben grenzgaenger gruendungen guthabens haemophilie hafens hagen
haltbarkeit hausrat heide heim helfer heuer hindernis hindernissen hinzu hoechst hoehen holding holt honig
hopfen hubschrauber huehner huelle hydraulik hygienischen implantat import indikator ingenieur injektion
instanz intensitaet interner invaliditaet inventur jaeger kaelber kalium kalk kalt kanaelen kanten kanzlei
kataloge katastrophen kautschuk kennungen keramik kerzen kette kies klaegers kleidung knochen knoten
koerpers kombinationen kompensation komplex konditionen konflikten konservierung konsultation kontext
kontrollrat konzepten konzepts koordination korrosion kraeften kranker krieg kuehl kuehlung kueste
kulturen kursen kurve kurven lacke lackierer ladungen laengs laeufen lagen lagers lagerstaetten landungen
lausitz leasing lehren lehrer lehrling leine leitungs leuchte leuchten leutnant lichtern lohnes lotterie
ludwig lueftung magnesium mais makler mandate manoever marine markierung massstaeben mast mechanismus
medaille medikation medium meer meeres meisterin mindestlohn ministerium missbrauchs miteigentum
mitgliedes mitunternehmer modells modulen moduls moertel motivation muendel musik musters mutterschaft
nahen nahrungs nationalpark natrium neigung nieder niedrig niere nitrat normung notlage nummerierung
objekts oelen offenbarung offizier ohrmarke optionen oralen paar paedagogische paedagogischen paket
papiere park patente pause pausen pfand pfandbriefe pfleger pflegerische pharmazie plakette plasma
plausibilitaet pneumatik politisch politischer portfolios potenzial preises presse prinzip prioritaet
privat probennahme problemen profil profilen propan prophylaxe prospekts prostitution protest protokollen
provision prozesses prueferin psychologie pulver pumpe pumpen quer raedern raete raeumung rauch raums
reben reduktion reede refinanzierung reform regen regeneration regional reihen reinheit religion reserven
restaurierung reste rhythmus richtungen rohren roth ruder rueckgewaehr rueckgriff rueckruf rueckstaenden
rueckstand ruhr rumpf saeure saeuren sahne saison salz sammler sammlungen sauen schacht schaetzungen schaf
schalt schalter schaltungen scheiben scheinwerfer schenkung schicht schiffer schlag schlamm schlichtung
schmuck schnitt schoeffen schrauben schub schuhe schulische schulter schwankungen schwefel schwein
schweissen schwellen seen seeunfall seeverkehr sehen seil seile sekt sektors senkung sequenz seuchen
sicherungen sicherungs signalen simulation sitzen solvabilitaet spannung spannungs spenden spenders
spezifischer spiegelglanz spiel sprach sprecher spruch spuelung staelle staerken stands stapel starts
station stationaer stationaerer statische stehendes steigerung steuerlicher stillegung stipendien strafen
strategie streit strich stuecke stuecken such summen szenarien tabak tarifs taxa teams techniker
teilnehmers temperaturen terrorismus texte therapeutische tischler toleranz topographie tourismus
toxizitaet tragung training transfer transfers transporte trauben treppen trocknung tuberkulose tunnel
typische typischen ueberein uebergreifende uebertragungen ueblich umgehung umlegung unfaehig unterkuenften
unternehmungen variante varianten ventile verankerung verarbeitungs verbesserungen verbrauchs verdaechtig
verdaechtigen verdienst veredlung verhaeltnisses verifizierung verkleidungen verlangens vermerks
vermittlers vernetzung versaeumnis verschleiss verschluesse verspaetung verstaerkung versteuerung versuchs
vertiefung verwaltenden verzeichnissen video visum voegeln vogel volks volumens vomhundert vorbehandlung
vorbereitende vorfahrt vorgangs vorsicht vorstaende vorstellung vorteils waage wache wachstums waenden
wall wandel warmwasser weges wegnahme weisen welt wesen westen wilhelm wirbelsaeule wissens witterung
wuenschen zaehler zahn zehnte zeichens zell zement zensus zentren zertifikaten ziels zinn zuender zufahrt
zuges zurechnung zusammenlegung zuschuessen zuteilungen zuwider zuzug zwang zwanzig zweckes zweige`,
  7: `
abdeckung abfertigung abfindungen abfrage abfuehrung abgang abgeordneten abgleich abhaengigen abhilfe
ablagerung ableitung abloesung abrechnungen abrufs abschaetzung abschlag abschluesse abschnittes
abschreibung abstaende adressaten aerztinnen aerztliches agenten agenturen aktionaer aktive altholz
anbietern anbindung angehoeriger angepassten angestellter anhaengern ankuendigung ankunft anleihe anleihen
ansaessige ansaessigen ansaetze anschluesse anstellung antikoerper antritt antwort aquakultur arbeitslos
arznei aspekten assistenz atmosphaere aufbaus aufkommen aufschluss aufschub aufsuchung auftrages augen
ausbreitung ausbruch ausgang ausgliederung auslagerung ausnutzung ausreise aussage ausschuessen austritt
ausweisen ausweises ausweisung auszeichnung auszuege autobahn bachelor bahnen band banken barwert
batterien bauarbeiten baulicher baumaschinen bauweise bauwerk bauwerke beanstandung bebauung bedienstete
bedingte bedingten beduerfnis beduerfnissen beeinflussung befall befunde beglaubigung begleitenden
begruendenden behaeltern behaeltnis behalten beilegung beistand beitrages beitreibung beklagten bekleidung
beleg benutzer bereichs bereinigung bereiten bereitschaft bergbau berichtigungen beschaeftigter bescheide
bescheids beschichtung beschleunigung beschreibungen besitzers best bestaenden bestaetigungen bestands
bestrahlung betaeubung betriebene beurteilungen bewaehrung bewaeltigung bewegung bewegungen beweis
bewerbung bewohner bezirks bezuegen bibliothek bienen bilder billigkeit bindung biogas blaetter blau
boersen bogen breiten bremsen brenner budgets buerger buero butter chancen charakter charge chemisch chlor
controlling dachdecker daemm dampf dampfkessel deck deponien derivaten design dialog dicht dichte
dichtheit digital diplom direktorin ebenen echtheit effiziente effizienten eier eigentuemern einander
einfach einfluesse eingabe einkauf einlage einleitungen einsaetze einsetzung einspeisung einstellungen
einteilung eintraege eintrag einwohner einzahlung einzel einzug elementen endes englisch entgelten
entnahmen entwurfs erbfolge ereignissen erhoehungen erkenntnis erkennung erloes ersuchens ertraegen
erwachsenen essen ethyl evaluation existenz explosivstoff fachen fachwirt fachwirtin faehig faehrt
fahrrinne fahrstreifen fahrzeuges falles falsch fang fassungen feiertag felder feldern feldwebel fernmelde
fernstrassen fernwaerme festigkeit fett feuchtigkeit feuerwehr filme filter finanzierten flaschen
fluessiggas fluges flugzeug flur fraktion franken freiem friedrich frisch fruechte fuehrende
fuehrerscheins fuersorge fuetterung fund futter garagen garten gattung geblieben gebots gebundene
gebundenen gefaehrdeten gefangene gegangen gehaelter gehalte geheim gehoer gelaende gelb gelder geldern
gelegten geleitet genommene geodaten geordnet geordneten gepaeck geraetes gerecht gerichtete gerichteten
gerichtliches geschichte geschosse gesellen gesetzgebung gespraech gestuetzte gewahrsam gewinns gezogen
grades gremien gremium gruen grundes guelle guenstiger guete gutachter gutschrift habe halden halle
halters hard harmonisierung harz haushalte hebammen heil hemmung heraus herr herrn herstellern herz
hindernisse honorar hund hunde hypotheken identifikation immobiliar implantation index indikation
indikatoren indirekt inhaberin insel inseln inspektion installation institution instruments inventar
investition isolier jagd kabel kalkulationen kanaele kanals kaninchen karosserie katalog kaufmann kegel
kern ketten kiefer kirche kirchen klassifikation klein klima kliniken koerner komma kommende kommissionen
komponente konstruktionen kontamination kontos kontroll konzept konzeption konzern konzession koordinaten
kopf kopplung korn korrektur korrekturen kraefte kreditnehmer kreisen kreises kreuz kritischen kuechen
kunst kurse labor lade laengen laerm landung langen laufen laut lebender leder leer legehennen lehre
lehrgaengen leistende leitern leiters lern liefer lieferant lieferschein linien liquidation liquiditaet
lizenzen loehne loesemittel lose lotsen maerkten maessig mandat mann marktes massstaebe master materials
matrose mechanismen mediation medizinischer melde merkmal metallen methodik miet mieten minder minderheit
mindest minister ministeriums mischung mischungen mobilitaet modalitaeten modellen mosel motors muendung
muenster mund mustern nachfolger nachricht nachruestung national navigation neckar negativ nennbetrag
netto netzes neubau neuregelung niveau nutzern ober objekt objekten oeffnung oeffnungen operationen orden
organismus orientiert orientierung orts otto pacht packung parallel partnern partnerschaft pass passes
passiv patents patronen pegel pensions personalrats pferde pflanze pflegerischen pflegschaft
pharmazeutisch phasen phenyl phosphat phosphor physik physiologie plaenen plaetze plaetzen plattformen
platz polizeiliche portal positiv praesidium praktika praktischer preisen prinzipien produktes professor
prognose programmen programms projekten projekts prospekt provisionen prozedur pruefern pruefers pruefungs
putz quartal quelle quoten raeder rahmens rang rate raten raumes reaktion reaktionen realisierung rechtes
recycling regierungen regionen registern regulierung reichen reisen reit relevant relevanter rentner
reserve rest rettung revier richterliche richtwert rind ring risikos rohmilch rohr rohre rolle rollen
rosen rueckfuehrung rufnummern rundfunk rundung saale saar saeumnis salmonellen salze samt sand sauerstoff
schablonen schall scheck schecks scheidung schichten schienen schild schilder schliessung schneiden
schnell schreiben schriften schritte schul schulischen schulungen schw seefahrt seefischerei seelotsen
seeschiff seeschiffahrt sekretariat sektoren semester senate seuche sonntag spannen speisen spende spender
sperre sperren spezifikation sportboot sprachen staatlicher staats stabilisierung staendiger staerke
staerkung stall standes stationen statut staub stein steine steinen steinkohle stellenden sterilisation
steuerungen strahlen strategien streifen stroemung stroms studenten stuetzen stundung substanz suche
suchen symbol symbole systematik tank tarife technisches technologien teiles teilnehmern telefax terminen
termins testament textil themen tiefe tieres tierseuchen titeln toleranzen trocken typen typs uebung umbau
umfeld umlauf umsatzes umschlag umschulung umtausch umzug unfalls unternehmern unterrichts unterschied
validierung veranlagung verbands verbots verbund veredelung vereine vereinen vereinfachung verfall
verfassung vergleichs verkaufs verknuepfung verletzungen verlusten verlustes vermehrung vermehrungsgut
vermerke vermessung vermutung verrichtungen versammlungen verschluss verschmutzung version versorgungs
versprechen verstaendigen verstaendigung verstaendnis versuche versuchen vertraglicher vertrauen
vertreterin vertrieben verwahrer verwalters verwaltungen verweigerung verweisung verzehr verzeichnisses
vieh viel vollzugs vorbereitenden vorgaengen vorgesetzte vorkommen vorlegung vormundschaft vorraete
vorsatz vorschlaegen vorschuesse vorschuss vortrag waagen waehlbarkeit waende waffe wagen wahrheit waisen
wand wasch wassers watt wechsels wehr werken werkzeug wettbewerbs wetter wind wirksamer wirkstoff wohls
wohngeld wuensche zaehlung zeichnen zeichnung zellen zentral zerlegung zerstoerung zertifikats zeuge zieht
zink zins zoll zonen zubereitung zucht zucker zuege zuegen zufuehrungen zuge zusage zusagen zuschlaegen
zuschusses zustandes zylinder`,
  8: `
abbau abbruch abdruck abfall abgaben abgas abgeltung abgrenzung ablaufs ablieferung abmessungen abnehmer
abschiebung abschlaege abschlusses abschnitten abschreibungen absicherung abteilungen abtretung abwaegung
adler aehnlicher aemtern aerzten aerztin aerztlich aerztlicher aeusserung akkreditierung akte aktionaere
aktiv aktivitaet aktivitaeten alternativen analysen anbau anfang angebots angemessenheit angleichung
anhaenge anker anmeldungen anpassungen anschaffung anstalten antraegen antrages antrieb anwaerterin
anwaertern anwartschaft anwartschaften anweisungen apotheke apotheker arztes assistentin aufbringung
aufeinander aufenthalts aufrechnung aufstieg auftraegen ausbilder ausdehnung ausgleichs auskuenften
auslieferung ausruestungen ausschliessung ausschuesse ausweis auszug bausparkassen baustelle bauten
bauwerken beamter beauftragter bedarfe bedarfs bedienung bedingt bedingung beduerfnisse befehl befristung
befugnissen befugten beginns begleitung begriff begriffe beguenstigte begutachtung behaeltnisse
behandlungen behindert behinderten behoerdlichen beirats beitrags belege belehrung beleihung beleuchtung
beobachtung beratungen berechtigter berechtigtes berg berichts beruehrung berufe beruflich beschaedigte
beschaedigten bescheides beschluessen besichtigung besichtigungen besoldung bestaende bestandes besuch
betaetigung beton betraegen betreibern betreuer betriebenen bewerbern bewerbers bezieher beziehung bezirke
bezogene bezogenen bezugs bier biozid blei blut bodens boerse bohrungen brand brennstoff brief bruecke
brutto chemie chemikalien container dach darlehens datei dateien datums definition deponie derivate
desinfektion deutsch deutsches diagnostik diensten dienstleister dienstliche direktor dokumenten dokuments
donau dosis drittland duengemittel duldung durchfuhr eichung eigenkapital eigenschaft einbringung eingangs
eingliederung einkuenften einnahme einschaetzung einschluss eintritts einweisung einwirkung einwirkungen
eisen elektro elemente emission empfaengers enden endnutzer entbindung enteignung entgelts entlastung
entrichtung entwuerfe entzug erbbaurechts erbe erbschaft erde erdoel ereignisses erfahrung erfordernis
erfordernissen ergebnissen erinnerung erlangung erlaubnisse erleichterung erloese ermaessigung ernte
eroerterung erprobung erschliessung erstattungen ertrag erzeuger erziehung ester ethik etikett europa
fache faecher faechern faehre faehren fahrbahn fahrer fahrlehrer faktor familien farben fehlern fenster
feuer film finanz fischerei flagge fluege fluessigkeiten flug flughafen flugplatz format formulare forst
fortschreibung fracht freier fremde fremden fremder frequenzen fuehrenden fuehrer fuehrerschein
futtermittel garantie gartenbau gase gasen gebietes gebiets gefangenen gefluegel gefuehrte gegebenen
gegner gehaeltern geheimhaltung gekommen geldwaesche gelegenen gemachte gemisch gemischen gemuese genau
genauigkeit genommenen gerichtlicher gerichtshof geschaedigte geschaedigten geschaeft geschaeften
geschehen gespraeche gestellte gestuetzten getraenke getreide getreten gewaehr gewaessern gewerbes
gewerkschaft gewichtung gewinne gewonnenen gezahlte glaeubigern glas gold grenzwert grob groessen
gutachtens gutes guthaben haefen haendler haeufigkeit haften haltung handhabung handwerks haupt haus
haushalts haut havel heizoel heizung hektar herabsetzung heranziehung hilfen hilfs hinterbliebene
hinterlegung hinweisen hygiene individuelle inhabern inhalten innen insolvenz instituten institutionen
instrument instrumenten integration integritaet interesses kaelte kaese kaeufer kaffee kalkulation kammern
kapazitaet kapazitaeten kapitals karten kassen kauf kennung kennzahlen kennzeichens kilometer klaeger
klaerschlamm klaerung klar klausel klausur klinik klinikum knappschaft koch koerper kohle kombination
kompetenz konferenz konformitaet konstruktion kontakt konten konzentration konzepte koordinierung kopien
kranken kredit kreise kreuzung kriegswaffen kriterium kuenstler kulturgut kunde kunststoff kurz laden
landschaft lauf lehr lehrgaenge lehrgang lehrgangs leib leiden leistenden leistungs leiten leiterin
lieferanten linie listen lizenz logistik maengeln maenner maerkte management mangels marken marketing
maschine massen massregel massregeln massstab maul maut medizin meister metall metalle methyl migration
missbrauch mitbestimmung modell modelle modernisierung module monitoring motor motoren muenzen mutter
nachhaltigkeit nachlass nachweises nahe namens netzen neun neuordnung nichtigkeit nordsee norm noten
notfall null nutzers objekte obst offen offenlegung operation opfer optimierung organen organische organs
original orte orten ortes packungen paechter papier partie partikel partner patentanwalt pauschal
pauschalen pensionsfonds personalrat personals pfaendung pflanzgut phase plaene plans planungen platten
plattform politische politischen polizei polizeilichen praemie praemien praevention praktikum produkts
profile programm programme projekt projekte protokolle prozess prozessen publikums qualifizierung
quecksilber quellen radar rand rechnungen rechtliches rechtsbehelf rechtsweg reduzierung region registers
reich reicht reifen reihe reise relevante reparatur ressourcen richtern richters rueckforderung rueckkehr
ruecklagen rueckstaende ruege ruhegehalt sach saldo samen sanierung sanktion schaetzung schaumwein
schiffahrt schiffs schleifen schluessel schrift schuld schulden schule schulen schulung schutzes schwarz
schwer segel sektor sendung sendungen sicherheits siegel signale signatur silber situation situationen
sitze sitzes sonn sorgfalt sozial spaltung speicher spitze sport sprechfunk spree stabilitaet staedte
staendige stahl standard stark start stationaere statistiken status stehende steinmetz stempel sterbegeld
steuerliche stichprobe stickstoff stimmrecht stoffes straf strecken strukturen studien studiums stufen
taegliche taeglichen taetige tafel tafeln tanks tarif tariflichen tatbestaende taten tauglichkeit teilung
telefon telematik telemedien termine tests text thema therapie tilgung titels toetung tonne tragenden
transaktion transparenz treibhausgas trennung trinkwasser truppen tueren typgenehmigung uebliche umfangs
umgebung umrechnung umsaetze umsatz umstellung unfaelle universitaet unrecht unterlassung urheber urlaubs
ursprungs urteile veranstalter veranstaltung verbaenden verbleib verbreitung verbrennung verein vereins
verhaltens verkaeufer verlag verleihung vermietung vermittler verpackungen verpflegung verrechnung versand
verschreibung versendung versicherers versicherungs versteigerung verstoessen versuch vertragliche
vertretungen verzeichnisse verzoegerung vielfalt viertel voegel vollziehung vorab vordrucke vorgabe
vorgang vorgehen vorgesetzten vorjahr vorlagen vormund vorrichtung vorteil vorteile waehler wahlschein
wald weichen wein weiss weisung welle weltraum werke werkes werkstaetten werten werts weser wettbewerb
wichtige wichtiger wiedergabe wild willen winkel wirksamen witwen witwer wohl wohn wohnungsbau wort wunsch
zahnaerzte zahnarzt zentrum zertifikat zertifikate zeugnissen ziegen ziehen zielen ziffern zivil zone
zubehoer zufuehrung zugangs zugehoerigkeit zukunft zulagen zulassungen zurueckweisung zuschlags zustands
zutritt zuweisungen zuwendung zwecks`,
  9: `
abberufung abfindung abhaengigkeit ablaeufe abnahme abruf abschnitte absicht abteilung abwehr abzug
abzweig adresse aehnliche aehnlichen aemter agentur alkohol alten alters amtes amtlicher analyse anbieters
anfechtung anfrage angebot angeboten anhaenger anhalt anleitung ansatz anspruechen anstalt anteilen
anteils anweisung anwendungen anwesenheit anzeigen apotheken approbation arbeiter arzneimittels aspekte
assistenten aufbereitung aufklaerung aufsichtsrat aufteilung auftraege auftrags aufzeichnung ausbau
ausdruck ausfall ausfuhr auslegung ausschreibung ausschusses aussen austausch bahn bake bank bauart
bauliche baulichen bayern beamtin bediensteten befahren befoerderer befreiungen begrenzung beguenstigten
behaelter behebung behinderte behinderung beirat beisitzer beitraegen bekaempfung belastung belastungen
belegen bemessung berechnungen berechtigungen bereit berichte berichten besatzung beschaedigung
beschlagnahme beschwerden besetzung besitzer besteuerung beteiligter beteiligungen betrages betrags
betreibers beurkundung bevoelkerung bevor bezeichnungen bieter bilanz biomasse blatt boeden bringen
bruecken buecher chemische chemischen code codes decken diagnose dienstlichen differenz direkt drittel
drittstaat druck ebene eides eigenmittel eigentuemers eigentums einbau einberufung einfluss eingriff
einheit einheiten einkommens einlagen einleitung einreichung einreise einsatzes einschraenkung einspruch
einstufung elbe elektrizitaet emittenten empfang empfehlung empfehlungen entlassung entstehung
entwicklungen entziehung erben erdgas ereignis ereignisse erfahrungen erfassung erfolg erfordernisse
ergebnisses erhalt erhebungen erkrankung erkrankungen erlaeuterung erledigung ermittlungen ernennung
erneuerung erreichung erweiterung erwerbs erzeugnis exposition fach fachkunde fachliche faelligkeit faellt
fahren fahrten faktoren farbe feld fertigen fertigung feste festen fester feststellungen finanzamt
finanzholding fleisch formel formen formular frage frau freie freigabe freiheit freistellung frequenz
frueher gebaeuden gebaeudes gebot gebunden gefaehrlichen gefaehrlicher gefuehrten gegebenheiten
gegenstaenden gehalt gehen geltung gemachten gemeinschaften gemische genehmigungen genutzten geraet
gerechnet gerichten gerichtlich gesamt gesamtheit geschlecht gesetze gesetzen gesetzlicher gesetzt
gesetzten gestellten gewalt gewebe gewerbe gezahlten glaeubigers grenzen grenzwerte gross gruendung
gueltigkeit guetern haerte hafen halter hand handels haushalt herausgabe herkunft herstellers hier hinter
hinweise hoechsten hohen holz hypothek immobilien individuell individuellen infektion inhabers inhalts
instand instandsetzung institute instrumente interne internen internet investitionen jaehrliche jugend
kammer kanal kapital karte kategorien kenntnissen klagen klassen kohlendioxid kompetenzen konto
kooperation krankenhaeuser krankheiten kredite kuerzung kultur kupfer kurs lager lang last lasten lebenden
lebens leicht leitenden leitlinien leitungen lichter lieferungen liegende loesen loesung loesungen lohn
luft luftfahrt main maler mangel maximal medien medizinisch merkmalen meter metern methode miete mieter
milch minderung mitglieds mitte moeglichen montage nacht naehe natur nein netze nord nutzungen oben
oberflaechen offiziere online organ organismen ostsee pauschale pfalz position positionen praesentation
praesidentin praxis preis preise probenahme probleme protokolls pruef pruefenden punkt quote raeumen
rechtlich rechtlicher regierung rehabilitation reinigung relevanten revision rhein richtwerte rinder
rueckgabe ruecklage rueckstellung ruecktritt rueckzahlung ruhen ruhestand sachkunde sachverhalt sammlung
satelliten schadens schaedigung schiedsstelle schiffen schleuse schleusen schluss schon schueler schuetzen
schwerpunkt seeschifffahrt senat serie sichere sicheren sicherheiten sicht signal sinn skizzen sofort
software sorge sorte sorten sozialhilfe speichern spezial spezifische spezifischen staendig staendigen
standards stationaeren statistik statistische stehenden steuerberater steuerlichen steuerung stichtag
stilllegung stimme stoerung stoff strahlenschutz strahlung strassen strecke streitigkeiten streitkraefte
struktur studium stueck systems tabellen taeglich taeter taetigen taeuschung tages tatbestand team
techniken technisch temperatur test todes traegern traegers transaktionen uebergangs ueberlassung
ueblichen uebungen ufer umlage umsatzsteuer unabhaengige unabhaengigen unfaellen unfall unterbrechung
unterkunft unternehmers unterricht untersagung ursachen urteils verbandes verbindlich verbote verbrauch
verbringung verfuegbarkeit verfuegungen vergabe vergleich verguetungen verhaeltnissen verhandlungen
verlauf verlegung verletzt verluste vermarktung vermerk vermerken verminderung vernehmung verpackung
verringerung versagung versammlung verschmelzung versichert versicherungen verstoesse verstoss vertraegen
vertraglich vertraglichen vertretern vertreters vertrieb verwahrstelle verwahrung verwalter verwaltungsrat
verzicht verzinsung verzug virus voll volle vollen voller volumen vorbehalt vordruck vorgaenge vornahme
vorrang vorrichtungen vorschlaege vorsitz vorsorge vorstandes vorstands waehrung waffen wahlen wahr ware
wartung wehrdienst weist weisungen weit werbung wertes wertpapier west wichtigen windenergie wirken
wirksame wissen wohnort wohnraum wohnungen zehnten zeichnungen zeile zeitlich zertifizierung zeugen
zeugnisse zeugnisses ziffer zubereitungen zufuehren zugriff zurueck zusatz zuschlaege zuschuesse zuschuss
zuweisung zuwendungen`,
  10: `
abfaellen abhaengig ablehnung abrechnung abschnitts abstand abstimmung abwasser abweichung abweichungen
abwicklung acht aerzte aerztliche aerztlichen akten allein alter amtlich amtliche amtlichen angebote
angehoerige angehoerigen angestellte angestellten anlass anleger anrechnung anschluss anspruchs anwaerter
anwaerterinnen arbeitsplatz artikeln arzneimitteln arzt aufbewahrung aufforderung auflage auflagen
aufloesung aufstellung auftrag aufwand ausfertigung ausgleich ausruestung ausschluss ausschuss aussetzung
ausstattung auswahl auswertung auszahlung baden basis bauteile bauteilen bearbeitung beauftragte
befaehigung befoerdert befreit befreiung befugnis befugt behandeln behandelt beihilfe beihilfen beispiel
beitrag beitritts bekanntgabe belange benennung benutzung berechtigte berechtigung bereiche bereichen
bereitstellung berichtigung beruf berufen berufung beschaeftigte beschaffenheit beschaffung bescheid
beschluesse beschlusses beschraenkung besitz besonderheiten bestaetigung bestand beteiligte betreten
betreuung betrieblicher betriebsrat bewertungen bewilligung beziehungen bezogen bezuege bild bilden binnen
boden breite buch buchstaben bundespolizei bundeswehr darlehen darstellung dauern deckung delegierten
dienste dokument dokumentation dokumente eigene eigener eigentum einfuehrung einfuhr einigung einkuenfte
einmal einsicht einstellung eintragungen einwilligung einziehung eisenbahn eltern entfernung entgelt
entgelte entnahme entsorgung entwurf erbringung ergaenzung erhaltung erheblich erhebliche erheblichen
erhoehung erklaerungen ermaechtigung ermessen eroeffnung ersatz erstellung ertraege erzeugnissen erzeugung
fachlichen faehigkeit faelle fahrerlaubnis fahrt fallen familie fehler festlegungen finanzierung firma
flaeche folge folgen folgender fonds forderung forschung fort fortbildung fragen frauen frei freien
freiwilligen fristen funktionen gebiete gebieten geburt gefaehrdung gehalten geht geld gelegenheit gelegt
genossenschaft geraeten gerichte gerichtliche gerichtlichen gerichts geschaefte geschaefts gesellschaften
gestaltung gewaesser gewicht gewinn gewinnung gliederung grenze groesse grundstuecken gruppen gueltig
gueter gutachten haelfte haelt handel handeln handlung handlungen handwerk heimat hoch hoeher identitaet
inbetriebnahme industrie informations inhalte instandhaltung instituts jaehrlichen kategorie kennzeichen
klage klasse koerperschaft kommen komponenten kontrollen kopie krankenhaus krankenkasse krankheit
kreditinstitut kriterien kuendigung ladung laenge lagern lagerung laufbahn leben leiter leitung licht
lieferung liegenden liste loeschung maengel marke masse material medizinische mehrheit meldungen mengen
merkmale mess messung messungen millionen mitarbeiter mitgliedschaft mitteilungen mitteln mitwirkung modul
moegliche muendlich muenz muenze munition nationale nationalen naturschutz netz neuer niederlassung
niederschrift nimmt normen notar nutzer organe organisationen parameter partei parteien patent patienten
pflanzen plan planung post posten praesident praesidenten probe proben produkt produkten produktion
protokoll prozesse pruefer punkte punkten qualifikation raeume raum rechten rechtliche rechtsanwalt
registrierung richten risiko ruecknahme saatgut sachen sachsen schaden schaeden schiff schiffe schiffes
schifffahrt schiffsfuehrer schuldners schwere seite seiten service setzen sicher sieben sitzung sitzungen
speicherung staaten staates staatliche staatlichen standort statistischen stellung stellungnahme stiftung
stimmzettel strafe straftat straftaten strom stunde systemen tagen tarifvertrag tarifvertrages technischer
technologie teilnehmer termin tief tier tieren titel tonnen transport treten uebernahme umgang umwandlung
unterbringung unterstuetzung urkunde urkunden urlaub urteil veraenderung veraenderungen veraeusserung
verantwortlich verantwortung verbaende verband verbesserung verbindungen verbot verboten verbraucher
verdacht vereinigung vereinigungen verfolgung verhaeltnisse verhinderung verhuetung verjaehrung verkauf
verkehrs verletzung verlust vermittlung vermoegens verordnungen verpflichtete verpflichteten versicherer
verteidigung verteilung vertrags verwertung verzeichnis vollzug voraus voraussetzung vorhaben vorhabens
vorher vorkehrungen vorschlag waerme wartezeit wasserstrassen wechsel weil werk werkzeuge widerspruch
wieder wiederholung will wirksam wirksamkeit wirkungen wirtschaftlich wissenschaft woche zahlungen
zeitliche zeitraums zentrale zentralen zeugnis ziel ziele zinsen zulaessigkeit zulage zuordnung
zusammenhaenge zustand zuteilung zweifel`,
  11: `
abfaelle abgabe abkommen abkommens aktien allgemein amts anbieter anforderung anhoerung anmeldung annahme
anordnungen anpassung anteil anteile antraege antrags anzeige arten arzneimittel aufbau aufenthalt aufgabe
aufnahme aufsicht auftraggeber aufzeichnungen ausfuehrung ausgabe ausgaben auskuenfte auskunft auslaender
auslagen ausland ausstellung auswirkungen auszubildenden beamte beamten beamtinnen beauftragten
bedingungen befoerderung befugnisse begruendung beratung berechtigten bericht berufliche berufs
berufsbildung beschaeftigung beschreibung beschwerde beseitigung bestellung beteiligung betraege betriebe
betrieben betriebes betriebliche betrieblichen beurteilung bewertet bezirk bildung bord bundestag
deutscher dienstes ehegatten eigenen eigenschaften eigentuemer eignung eingang einkommen einnahmen einsatz
eintritt einzelfall emissionen empfaenger endet energie entschaedigung entwicklung erhebung erlass
ernaehrung errichtung erst erstattung ersuchen erwerb erzeugnisse europaeische fahrzeugen fahrzeugs falls
festlegung festsetzung flaechen foerderung forderungen fuehrung funktion ganz gebaeude geben gebracht
gebrauch gefahr gefahren gefuehrt gegeben gegenstaende geltend gemeinde gemeinden gemeinschaft genommen
geprueft geraete gesetzbuchs gesetzliche getrennt gewaehrung gezahlt gibt glaeubiger gleich gleiche
gleichen grad gruende grundlagen grundstueck grundstuecke grundstuecks gruppe haftung halten hersteller
hilfe hinaus hinweis hoeheren information infrastruktur institut interesse interessen jaehrlich jahres
justiz kasse kenntnis kennzeichnung kind kinder kommt kommunikation kontrolle krankenkassen kreis kunden
laendern laesst landes lassen laufenden lebensmittel legen legt leisten liegen macht mark markt maschinen
massnahme materialien medizinischen meldung menge methoden mitgliedern mittels moeglichkeit moeglichkeiten
monats muster neben nehmen neuen note notwendigen nutzen ordnung personal pflege pflicht praktische
praktischen produkte qualitaet rechnung rechtlichen regel regelung register rente renten richter
richtlinien richtung risiken sache saetze saetzen schuldner seit setzt soldaten spalte sprache staat stand
statt steuer steuern stimmen stoerungen stoffen stufe summe system systeme tabelle taetig tatsachen
technik teile teilen teilnahme teils tiere tragen treffen umsetzung umstaende umwelt umweltschutz
unabhaengig untersuchungen verarbeitung vereinbarungen verguetung verhalten verhandlung verkuendung
verlaengerung vermeidung vermoegen verpflichtung versicherte versicherten versicherung vertraege vertrages
vertretung verwaltung vollstreckung vorbereitung vorhanden vorlage vorschrift vorsitzende vorsitzenden
vorstand wahrnehmung wasser wege weiter werte widerruf wirtschafts wohnsitz wohnung zahlen zahlung zehn
zeichen zeiten zugang zulassen zusammen zuschlag zustaendigkeit zustellung zwecken zwoelf`,
  12: `
abschluss aenderungen aller anerkennung angabe anhang anordnung anschrift ansprueche antragsteller anzahl
arbeiten aufhebung aufwendungen ausnahme ausser ausuebung bedeutung beendigung beginn behandlung beitraege
bekannt berechnung berechtigt bereich beruflichen beschaeftigten bescheinigung beschluss bestehen
bestimmte bestimmung beteiligten betrag betreiber betriebs bewerber bewertung bezeichnung bezug bleiben
bleibt bund dann datum dazu dienst einhaltung einrichtung eintragung ende entscheidungen ergebnis
ergebnisse erhalten erklaerung erlaubnis ermittlung erteilung fahrzeug fahrzeuge falle fest feststellung
form fuehrt fuenf gebiet gebuehr gebuehren gemacht gesellschaft gesetzlichen gestellt gesundheit gewaehrt
gruenden herstellung hundert inhaber inhalt inland jeder kapitel kommission laender lage land liegt machen
menschen mitglied mitteilung mittel monat monate nachweis name namen nummern nutzung oeffentlich
organisation parlaments pflichten pruefungen rechte rechts regeln regelungen republik satzes satzung
schriftlich schutz sechs selbst sicherung sitz stadt stehen steht stellt stoffe strasse stunden
taetigkeiten tage technische technischen traeger uebermittlung uebertragung ueberwachung umfang
unternehmens unternehmer untersuchung vereinbarung verfahrens verfuegung verhaeltnis versorgung vertrag
vertreter vier vorgaben wahl waren weise wert wirkung wirtschaft wochen zahl zeitraum zugrunde
zusammenhang zweck zwecke`,
  13: `
ablauf aenderung anlagen anspruch arbeit arbeitgeber arbeitnehmer ausbildung bedarf behoerden
bekanntmachung bestimmungen betrieb buches bundes dauer dessen deutsche deutschen deutschland drei
einrichtungen entgegen entscheidung erfuellung faellen fall fertigkeiten folgende folgenden frist fuehren
fundstelle genehmigung gericht hoehe informationen jahr jahre jahren kenntnisse kosten kraft leistung
mitglieder monaten prozent pruefen rahmen rates recht richtlinie sicherheit stellen taetigkeit tritt union
unterlagen unternehmen verkehr verlangen verwendung wegen zeit zeitpunkt zulassung zustimmung zwei
zwischen`,
  14: `
abschnitt anforderungen angaben antrag anwendung aufgaben behoerde buchstabe daten dies durchfuehrung euro
europaeischen fassung gegen gemaess genannten gesetz grund haben leistungen massnahmen mehr person
personen soll stelle teil verbindung verfahren`,
  15: `
absatz anlage artikel durch gesetzes nach nummer pruefung satz sinne ueber verordnung vorschriften`,
};

import { foldWord } from './fold.ts';

/**
 * Words that say nothing about a question's subject. Words with a meaning in law ("Recht", "Frist", "Jahr", "Tag", "Person", "ohne", "nicht")
 * are left out of the list on purpose.
 */
const GERMAN = `
aber alle allem allen aller alles als also am an andere anderem anderen anderer anderes auch auf aus bei beim beide beiden bin bis bist bitte
da dabei dadurch dafür dagegen daher dahin damit danach dann daran darauf daraus darin darf darfst darüber darum das dass dasselbe davon davor dazu
dein deine deinem deinen deiner dem demselben den denen denn dennoch der deren derer derselbe derselben des deshalb dessen desto die dies diese
dieselbe dieselben diesem diesen dieser dieses dir doch dort du durch dürfen dürfte ebenfalls ebenso eben ein eine einem einen einer eines einfach
einige einigem einigen einiger einiges einmal entweder er es etwa etwas euch euer eure eurem euren eurer für gab gar geben gehen gemacht genau gern gerne
gewesen gibt gilt gelten ging habe haben hast hat hatte hatten hattest hätte hätten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im
immer in indem infolge ins insbesondere irgend irgendwie irgendwo ist ja je jede jedem jeden jeder jedes jedoch jene jenem jenen jener jenes jetzt
kann kannst kein keine keinem keinen keiner keines können könnt könnte könnten lassen lässt los machen macht mal man manche manchem manchen mancher manches mehr mein
meine meinem meinen meiner meines mich mir mit möchte möchten möglich muss musst müssen müsst müsste müssten nach nachdem nämlich neben nein
noch nun nur ob obwohl oder oft per schon sehr sei seid sein seine seinem seinen seiner seines seit selbst sich sie sind so sobald sofern sogar solange solche
solchem solchen solcher solches soll sollen sollst sollte sollten sondern sonst soweit sowie sowohl statt über überhaupt um und uns unser unsere unserem unseren
unserer unter usw vom von vor während wann war waren warst warum was weder wegen weil weiter weitere weiterhin welche welchem welchen welcher welches wem wen wenn
wer werde werden werdet weshalb wessen wie wieder wieso wieviel will willst wir wird wirklich wirst wo wobei wodurch wofür woher wohin
wollen wollte wollten womit woran worauf woraus worin worüber worum wovon wozu wurde wurden würde würden zu zum zur zwar zwischen
bzw ca dh evtl etc ggf vgl sog sowas zb
viel viele vielen gut ganz kurz bekomme bekommen bekommt brauche brauchen braucht benötige benötigen benötigt kriege kriegen kriegt
funktioniert funktionieren geregelt regelt konkret konkrete genaue tatsächlich eigentlich automatisch wirklich trotzdem bereits sofern plötzlich passiert passieren heute morgen gestern bloß erkläre erklären erklär bedeutet bedeuten heißt heißen nennt nenne zeige zeig sag sage wissen weiß hallo danke guten frage fragen`;

const ENGLISH = `
the and or of to in on at for with from by is are was were be been do does did how what which who whom when where why can could may must should would will shall
i you he she it we they my your his her its our their me him us them this that these those there a an as if not any some into about between please tell explain need want get have has had
much many long am against allowed happen happens say says mean means section article`;

export const stopWords: ReadonlySet<string> = new Set(GERMAN.split(/\s+/).filter(Boolean).map(foldWord));
export const englishStopWords: ReadonlySet<string> = new Set(ENGLISH.split(/\s+/).filter(Boolean));

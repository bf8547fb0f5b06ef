/** Words that say nothing about the matter, by language. Lower case, umlauts as typed; `fold` is applied by the reader. */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

export const GERMAN_FUNCTION_WORDS = list(`
der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner und oder aber doch sondern denn sowie
nen nem ner ich du er sie es wir ihr man mich dich sich uns euch mir dir ihm ihn ihnen mein meine meinen meinem meiner meines dein deine
deinen unser unsere unseren sein seine seinen seinem seiner ihre ihren ihrem ihrer euer dieser diese dieses diesem diesen jener
jede jeder jedes jeden alle allen aller alles viele einige mehrere andere anderen solche
in im ins an am ans auf aus bei beim bis durch für gegen ohne um von vom vor zu zum zur mit nach seit über unter zwischen
während wegen trotz gemäß laut per pro je als wie so wenn weil dass daß ob obwohl damit falls sofern bevor nachdem
ist sind war waren bin bist sei wird werden wurde wurden worden geworden hat habe haben hatte hatten gehabt
kann kannst können könnte könnten darf dürfen dürfte muss muß müssen müsste soll sollen sollte sollten will wollen möchte
möchten mag mögen lassen lässt gibt geben gilt gelten
nicht auch noch nur schon sehr mehr weniger dann da dort hier jetzt immer wieder bereits bitte mal eigentlich überhaupt etwa
was wer wen wem wessen wo wohin woher wann warum wieso weshalb welche welcher welches welchen welchem wieviel wie viel viele
hoch lange oft denn ja nein danke hallo guten tag sehr geehrte geehrter damen herren grüße freundlichen vielen dank
`);

export const ENGLISH_FUNCTION_WORDS = list(`
the a an and or but if of in on at by for from to with about into over under between during without within through as than
i you he she it we they me him her us them my your his its our their this that these those there here
is are was were be been being am do does did have has had can could may might must shall should will would
what who whom whose where when why which how much many long not no yes please also only just any some all each every
get need want let tell show
`);

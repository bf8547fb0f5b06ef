/** Everyday abbreviations of the 122 laws that questions to authorities turn on; with the DSGVO they are the core set of the evaluation. */
export const coreLaws: readonly string[] = `
GG|VwVfG|VwGO|VwZG|VwVG|IFG|UIG|BDSG|BGebG|OWiG|BZRG|EGovG|OZG|PAuswG|PassG|BMG|PStG|StAG|AufenthG|AufenthV|BeschV|AsylG|AsylbLG|FreizügG/EU
BGB|EGBGB|WEG|BetrKV|HeizkostenV|ProdHaftG|GBO|ZPO|FamFG|InsO|GNotKG|GKG|RVG|AGG|GmbHG|AktG|HGB|UWG|GewO|HwO|GastG|TTDSG|PAngV
KSchG|ArbZG|BUrlG|MuSchG|BEEG|EntgFG|TzBfG|MiLoG|NachwG|BetrVG|JArbSchG|BBiG|ArbSchG|ArbStättV|ArbGG|PflegeZG
AO|EStG|EStDV|UStG|GewStG|GrEStG|ErbStG|BewG|KraftStG|FGO
SGB I|SGB II|SGB III|SGB IV|SGB V|SGB VI|SGB VII|SGB VIII|SGB IX|SGB X|SGB XI|SGB XII|SGG|BAföG|WoGG|BKGG|UVG
BauGB|BauNVO|GEG|BImSchG|1. BImSchV|4. BImSchV|9. BImSchV|12. BImSchV|16. BImSchV|18. BImSchV|26. BImSchV|32. BImSchV
UVPG|UmwRG|BNatSchG|WHG|KrWG|BBodSchG|TierSchG|StVG|StVO|FeV|StVZO|FZV|PflVG|BKatV|GebOSt|StGB|StPO|WaffG|IfSG|JuSchG`
  .trim()
  .split(/[|\n]/);

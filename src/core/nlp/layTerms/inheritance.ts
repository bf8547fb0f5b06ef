/** Lay terms of inheritance; form as in dataProtection.ts, in the order of the laws. */
export const LAY_TERMS_INHERITANCE = `
Erbrecht; Erbschaft; Gesamtrechtsnachfolge|§ 1922 BGB|Gesamtrechtsnachfolge Erbschaft
Kinder Erbteil; Erbteil|§ 1924 BGB|
Erben ohne Testament; erben kein Testament; erbt gesetzlich; Kinder erben; Wer erbt|§ 1924 BGB, § 1922 BGB, § 1931 BGB|gesetzliche Erben erster Ordnung
gesetzliche Erbfolge; Erbfolge|§ 1924 BGB, § 1931 BGB, § 1922 BGB|gesetzliche Erben
Eltern erben; Geschwister erben|§ 1925 BGB|
Großeltern erben|§ 1926 BGB|
Ehegatte erben; Ehegattenerbrecht|§ 1931 BGB, § 1371 BGB|
Voraus Ehegatte|§ 1932 BGB|
Staat erben; Fiskus erben|§ 1936 BGB|
Vermächtnis|§ 1939 BGB, § 2147 BGB|
Auflage Erbe|§ 1940 BGB, § 2192 BGB|
Erbe ausschlagen; Erbausschlagung|§ 1942 BGB, § 1944 BGB, § 1945 BGB|Ausschlagung
Annahme Erbschaft|§ 1943 BGB|
Erbe ausschlagen Frist; erben ausschlagen; Erbe ablehnen; Erbschaft nicht annehmen; Ausschlagungsfrist|§ 1944 BGB, § 1942 BGB, § 1945 BGB|Ausschlagungsfrist
Nachlasspfleger; Nachlass sichern|§ 1960 BGB|
Schulden erben; Schulden sterben|§ 1967 BGB|Erbenhaftung Nachlassverbindlichkeiten
Nachlassverbindlichkeiten|§ 1967 BGB, § 1975 BGB|
Schulden Vater verstorben; Erbe haftet Schulden; Haftung Erben|§ 1967 BGB, § 1975 BGB, § 1980 BGB|Erbenhaftung
Beerdigung bezahlen; Beerdigung Kosten; Bestattungskosten; Beerdigungskosten|§ 1968 BGB, § 74 SGB XII|Kosten der Beerdigung
Dreißigster|§ 1969 BGB|
Nachlassinsolvenz; Nachlassverwaltung; Haftung Erbe beschränken|§ 1975 BGB, § 1990 BGB|
Erbengemeinschaft|§ 2032 BGB|
Miterbe verkaufen; Erbteil verkaufen|§ 2033 BGB, § 2034 BGB|
Erbengemeinschaft auseinandersetzen; Erbengemeinschaft auflösen; Erbauseinandersetzung|§ 2042 BGB, § 2032 BGB|
Pflege Ausgleich Erbe|§ 2057a BGB|
Testament anfechten|§ 2078 BGB|
Vorerbe; Nacherbe|§ 2100 BGB|
Testamentsvollstrecker|§ 2197 BGB|
Testament Alter; Testament Jugendliche; Testierfähigkeit|§ 2229 BGB|
öffentliches Testament|§ 2232 BGB|
Testament notariell; Testament Notar|§ 2232 BGB, § 2231 BGB|
Testament handschriftlich; eigenhändiges Testament; Testament schreiben; Testament selbst|§ 2247 BGB|eigenhändiges Testament
Testament unterschreiben|§ 2247 BGB|Eigenhändiges Testament
Testament gültig; Testament Notar; Testament Computer; Testament Form|§ 2247 BGB, § 2231 BGB|eigenhändiges Testament
Nottestament|§ 2249 BGB, § 2250 BGB|
Testament widerrufen; Testament ändern|§ 2253 BGB, § 2254 BGB|
Testament abgeben; Testament gefunden; Testament abliefern|§ 2259 BGB|
Testament eröffnen|§ 2259 BGB, § 348 FamFG|
Testament Ehegatte; gemeinschaftliches Testament; gemeinsames Testament|§ 2265 BGB, § 2269 BGB, § 2267 BGB|
Berliner Testament|§ 2269 BGB, § 2265 BGB|gemeinschaftliches Testament gegenseitige Einsetzung
Bindung gemeinschaftliches Testament; wechselbezügliche Verfügungen|§ 2270 BGB, § 2271 BGB|
Erbvertrag|§ 2274 BGB|
Pflichtteil; enterbt; Pflichtteil hoch; Pflichtteil Kinder|§ 2303 BGB|Pflichtteilsberechtigte Höhe des Pflichtteils
Pflichtteil Höhe; enterbt Kind; enterbt bekommt; Anteil enterbt|§ 2303 BGB|Pflichtteilsberechtigte
Pflichtteil Auskunft; Nachlassverzeichnis|§ 2314 BGB|
Pflichtteil Schenkung; zehn Jahre Schenkung Pflichtteil; Pflichtteilsergänzung|§ 2325 BGB|
Pflichtteil entziehen; Pflichtteil streichen; Pflichtteilsentziehung|§ 2333 BGB|Entziehung des Pflichtteils
Erbunwürdig; Mörder erbt|§ 2339 BGB|
Pflichtteil Verzicht; Erbverzicht|§ 2346 BGB|
Erbschein|§ 2353 BGB, § 2365 BGB|
Erbschein beantragen|§ 2353 BGB, § 352 FamFG|
`;

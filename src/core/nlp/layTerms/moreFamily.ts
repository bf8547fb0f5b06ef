/** More everyday names for family and inheritance; form as in dataProtection.ts, in the order of the laws. */
export const LAY_TERMS_MORE_FAMILY = `
Verlobungsring zurück; Hochzeit geplatzt Kosten|§ 1301 BGB, § 1298 BGB|
mit 17 heiraten; Kinderehe|§ 1303 BGB|
Cousin und Cousine; Halbgeschwister heiraten|§ 1307 BGB|
Stellvertreter Hochzeit; Hochzeit online; standesamtlich heiraten|§ 1311 BGB, § 1310 BGB|
Ehe annullieren; zur Heirat getäuscht; betrunken geheiratet|§ 1314 BGB|
fremdgehen; Pflichten Ehepartner; Ehe und Treue|§ 1353 BGB|
seinen Namen annehmen; gemeinsamer Nachname; alten Namen nach Scheidung|§ 1355 BGB|
Mann kauft auf meinen Namen; Ehegatte Vertrag mithaften; Schulden des Ehepartners|§ 1357 BGB|Geschäfte Deckung des Lebensbedarfs beide Ehegatten verpflichtet
Ehepartner bewusstlos entscheiden; Koma Ehefrau entscheiden|§ 1358 BGB|
Unterhalt während Trennung; getrennt lebend Unterhalt|§ 1361 BGB|
wer zieht aus Trennung; Mann aus Wohnung werfen; Ehemann aus Wohnung gewalttätig|§ 1361b BGB, § 2 GewSchG|
Möbel bei Trennung; Auto bei Trennung|§ 1361a BGB|
Haus verkaufen ohne Ehefrau; Zustimmung Ehegatte Hausverkauf|§ 1365 BGB|
Erbe bei Scheidung; Erbschaft Zugewinn; Schenkung Zugewinn|§ 1374 BGB|
halber Zugewinn; Hälfte bei Scheidung; Scheidung Vermögen Hälfte|§ 1378 BGB|
vor Scheidung Geld ausgegeben; Vermögen verheimlicht Scheidung|§ 1375 BGB, § 1379 BGB|
Zugewinn bei Tod; pauschales Viertel|§ 1371 BGB|
vor Heirat Vertrag; Vermögen in Ehe getrennt halten|§ 1408 BGB, § 1410 BGB|
Frau will sich scheiden lassen; Ehe kaputt; Ehe zerrüttet|§ 1565 BGB, § 1566 BGB|
unter einem Dach getrennt; Trennung von Tisch und Bett; Versöhnungsversuch|§ 1567 BGB|
Mann verweigert Scheidung; gegen Scheidung wehren|§ 1566 BGB, § 1568 BGB|
wer behält Wohnung nach Scheidung; Mietwohnung nach Scheidung|§ 1568a BGB|
Ex muss arbeiten; Unterhalt nach Scheidung wie lange|§ 1570 BGB, § 1569 BGB, § 1578b BGB|
Unterhalt wegen Betrug Ex; Exfrau neuer Freund; Ex lebt mit Neuem|§ 1579 BGB|
Exfrau heiratet wieder; Wiederheirat Unterhalt|§ 1586 BGB|
Rentenausgleich|§ 1587 BGB|
unverheiratet Vater eintragen|§ 1592 BGB|
Frist Vaterschaftsanfechtung; zwei Jahre Vaterschaft|§ 1600b BGB, § 1600 BGB|
Samenspender Vater; Samenspende Unterhalt|§ 1600d BGB, § 1600 BGB|
Großeltern Unterhalt zahlen; wer muss Unterhalt zahlen; Unterhaltspflicht Verwandte|§ 1601 BGB, § 1606 BGB|
Unterhalt für Kind ab 18; Kind ausgezogen Unterhalt|§ 1610 BGB, § 1606 BGB, § 1612 BGB|
Mindestunterhalt; Unterhaltstabelle|§ 1612a BGB|
Kindergeld beim Unterhalt; Kindergeld abziehen Unterhalt|§ 1612b BGB|
Unterhalt vom undankbaren; Vater hat sich nie gekümmert; Eltern Pflege Kontakt abgebrochen|§ 1611 BGB|
Unterhalt in bar; Kind bei Eltern wohnen|§ 1612 BGB|
Vater verheimlicht Einkommen; Lohnzettel Unterhalt|§ 1605 BGB|
unverheiratet getrennt Mutter Unterhalt|§ 1615l BGB|
Nachname unverheiratete Eltern|§ 1617 BGB, § 1617a BGB|
Sorge für das Kind|§ 1626 BGB|
unverheiratet Vater Sorgerecht; Sorgeerklärung beim Jugendamt|§ 1626a BGB|
Eltern streiten Impfung; Eltern uneinig Schule; Eltern nicht einig|§ 1628 BGB|
Klaps; Hausarrest|§ 1631 BGB|
Handy wegnehmen Eltern; Eltern verbieten Freund|§ 1631 BGB, § 1632 BGB, § 1626 BGB|
Kind ins Heim einsperren; Kind Psychiatrie Eltern|§ 1631b BGB|
Pflegekind zurück leibliche Eltern; Kind herausgeben; Mit wem Kind Kontakt|§ 1632 BGB|
Sparbuch Kind; Geld des Kindes ausgeben; Konto vom Kind|§ 1642 BGB, § 1649 BGB, § 1626 BGB|
Kind geerbt Eltern Gericht; Haus Kind verkaufen Gericht|§ 1643 BGB|
Kind misshandelt Gericht; Kind Familiengericht weg; Eltern Drogen Kind|§ 1666 BGB|
Kinder nur als letztes Mittel wegnehmen|§ 1666a BGB|
Mutter allein Sorgerecht; Kind bei wem nach Trennung|§ 1671 BGB|
Eltern gestorben Sorgerecht; Alleinerziehende stirbt|§ 1680 BGB, § 1773 BGB|
Mutter lässt Kind nicht sehen; Papa Wochenende; Kind will nicht zum Vater; begleiteter Umgang; Ex verhindert Umgang|§ 1684 BGB|Umgang mit dem Kind
Oma darf Enkel nicht sehen; Stiefmutter Kontakt; Umgang Pflegeeltern|§ 1685 BGB|
Urlaub mit Kind getrennt; Arzt Entscheidung getrennte Eltern; Schulwechsel getrennte Eltern|§ 1687 BGB|
Stiefvater entscheiden; Stiefeltern Rechte|§ 1687b BGB, § 9 LPartG|
Pflegekind adoptieren; ledig adoptieren; gleichgeschlechtlich adoptieren|§ 1741 BGB|
leibliche Mutter Adoption Einwilligung; Adoption rückgängig|§ 1747 BGB, § 1759 BGB|
Mutter dement wer entscheidet; Betreuung beantragen|§ 1814 BGB, § 1896 BGB|
Betreuer gegen Willen; freier Wille Betreuung|§ 1814 BGB, § 1896 BGB|
Betreuer wer wird; Tochter Betreuerin; Berufsbetreuer|§ 1816 BGB, § 1897 BGB|
Betreuer darf Konto; Betreuer Geld; Einwilligungsvorbehalt|§ 1825 BGB, § 1903 BGB|
lebensverlängernde Maßnahmen; Maschinen abstellen; künstliche Ernährung beenden|§ 1827 BGB, § 1901a BGB|
Bettgitter; fixieren Pflegeheim; Gurt im Bett|§ 1831 BGB, § 1906 BGB|
Betreuer Wohnung auflösen; Betreuer kündigt Wohnung|§ 1833 BGB, § 1907 BGB|
Betreuer wechseln; Betreuer loswerden; Betreuer absetzen|§ 1868 BGB, § 1908b BGB|
Ehemann gestorben ohne Testament; Erbreihenfolge|§ 1924 BGB, § 1925 BGB, § 1931 BGB|
Enkel erben; Kind vor Vater gestorben|§ 1924 BGB|
Neffe erbt|§ 1925 BGB|
Witwe erbt; Ehefrau Hälfte erben; Ehemann erbt neben Kindern|§ 1931 BGB|
Scheidung läuft Erbe; getrennt Ehegatte erbt|§ 1933 BGB|
jemand etwas vermachen; Schmuck vermachen|§ 1939 BGB, § 2147 BGB|
überschuldetes Erbe; sechs Wochen Erbe|§ 1944 BGB, § 1945 BGB|Ausschlagung binnen sechs Wochen
Erbe ausschlagen wo; Erbe ausschlagen Kind; Nachlassgericht Ausschlagung|§ 1945 BGB|
Ausschlagung anfechten; Annahme anfechten Erbe|§ 1954 BGB|
für Schulden der Eltern; Vater hinterlässt Schulden|§ 1967 BGB|
wer zahlt Beerdigung; Bestattung bezahlen Kinder|§ 1968 BGB|
Nachlass dürftig; Nachlass reicht nicht|§ 1990 BGB, § 1975 BGB|
Geschwister erben Haus gemeinsam; Streit unter Erben; Miterben einig; Miterbe blockiert|§ 2032 BGB, § 2042 BGB, § 2038 BGB|
Miterbe wohnt im Haus|§ 2038 BGB|
Haus an ein Kind vorab; Anrechnung Schenkung Erbe; Ausgleichung Geschwister|§ 2050 BGB|
Ex im Testament; Testament nach Scheidung|§ 2077 BGB|
Testament unter Druck; Testament gefälscht; Testament Irrtum|§ 2078 BGB, § 2247 BGB|
Testamentsvollstrecker Aufgaben; Testamentsvollstrecker Vergütung|§ 2203 BGB, § 2221 BGB|
Testament dement; Testament mit 16|§ 2229 BGB|
letztwillige Verfügung; Testament getippt; Testament Datum; Testament am PC|§ 2247 BGB|
Testament hinterlegen; Testament Amtsgericht verwahren|§ 2248 BGB, § 346 FamFG|
Dreizeugentestament; Testament Lebensgefahr|§ 2250 BGB|
neues Testament altes ungültig; Testament zerreißen|§ 2255 BGB, § 2258 BGB|
Witwe ändert Testament; Ehegattentestament ändern|§ 2271 BGB|
Erbe versprechen Notar|§ 2276 BGB, § 2274 BGB|
Vater hat mich enterbt; Kind leer ausgehen; Mindesterbteil; Pflichtteil Ehefrau|§ 2303 BGB|
Erbe gibt keine Auskunft; Wert Nachlass erfahren|§ 2314 BGB|
Haus vor Tod verschenkt|§ 2325 BGB|
Pflichtteil verjährt; Pflichtteil Frist|§ 2332 BGB, § 195 BGB|
missratener Sohn Pflichtteil; Kind kriminell enterben|§ 2333 BGB|
auf Erbe verzichten; Erbverzicht Abfindung|§ 2346 BGB|
Bank will Erbschein; Erbnachweis|§ 2353 BGB|
`;

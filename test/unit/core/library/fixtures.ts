/** Small documents of our own in the forms the readers know. */
export const statute = `---
Title: Gesetz über Beispiele im Gartenbau
jurabk: BspGBG 2004
layout: default
slug: bspgbg

---

# Gesetz über Beispiele im Gartenbau (BspGBG 2004)

Ausfertigungsdatum
:   2004-03-01

Zuletzt geändert durch
:   Art. 7 G v. 5.8.2021 I 100


## Inhaltsübersicht

Was hier steht, wird nicht gelesen.

## Abschnitt 1 - Allgemeines


### § 1 Zweck

Dieses Gesetz dient dem Beispiel.


### § 2 Begriffe

(1) Ein Garten ist eine Fläche mit Pflanzen.

(2) Als Pflanze gilt

1.  der Baum,

2.  der Strauch.


### § 3 (weggefallen)


## Abschnitt 2 - Zäune


#### § 4a Höhe der Zäune

Ein Zaun darf höchstens 1,80 Meter hoch sein.


### (XXXX) §§ 5 bis 7 (weggefallen)


## Anlage 1 (zu § 4a) Muster

### Teil A

Ein Muster.
`;

export const currentLaw = `---
titel: "Gartenordnung Baden-Württemberg (GartO BW)"
ebene: land
land: Baden-Württemberg
gueltig_ab: 2020-01-01
url: "https://example.org/garto"
stand: "2026-02-03"
---

## Inhaltsverzeichnis

- § 1 - Geltung

**ERSTER TEIL**

## ERSTER TEIL Allgemeines

### § 1 - Geltung

(1) Diese Ordnung gilt in Gärten.
(2) Sie gilt nicht in Parks.

### Artikel 2 — Ausnahmen

Keine.
`;

export const feeSchedule = `---
titel: Gebührenverzeichnis der Gemeinde Musterbach — Anlage zur Satzung
ebene: gemeinde
land: "Baden-Württemberg"
kreis: "Musterkreis"
gemeinde: "Musterbach"
gueltig_ab: 2026-01-01
---

### Nr. 16 Meldewesen

| Nr. | Leistung | Gebühr |
|---|---|---|
| 16.1 | Meldebescheinigung | 12,00 € |
| 16.2 | Melderegisterauskunft | 15,00 € |
`;

export const guide = `---
title: Zaun bauen
topics: [Zaun, Einfriedung, Sichtschutz]
jurisdiction: BW
kind: procedure
legal_bases:
  - § 4a BspGBG
stand: 2026-04-15
places: [Stuttgart]
links:
  - https://example.org/zaun
---

# Zaun bauen

## Kurz gesagt

Ein Zaun bis 1,80 Meter braucht keine Erlaubnis (§ 4a BspGBG).

## Unterlagen

- Lageplan
- Zeichnung des Zauns
`;

# language: nl
# SPDX-License-Identifier: EUPL-1.2

Functionaliteit: Inkomen
  De bijstand vult het inkomen aan tot de norm. Een deel van het inkomen uit werk mag iemand een tijd houden.

  Achtergrond:
    Gegeven het is 1 juli 2026
    En Anna van 34 jaar vraagt bijstand aan

  Abstract Scenario: Een uitkering net onder of gelijk aan de norm
    Gegeven Anna heeft een uitkering van <uitkering> per maand
    Dan is er <recht> recht op bijstand
    En is de bijstand over de maand <bijstand>

    Voorbeelden:
      | uitkering  | recht | bijstand |
      | € 1.419,45 | wel   | € 0,01   |
      | € 1.419,46 | geen  | € 0,00   |

  Scenario: Werken in deeltijd met vrijlating
    Gegeven er loopt al bijstand
    En Anna verdient € 800,00 per maand
    En het werk van Anna draagt volgens het college bij aan haar arbeidsinschakeling
    Dan geldt artikel 31 lid 2 onderdeel n
    En is € 200,00 van het loon van Anna vrijgelaten
    En is de bijstand over de maand € 819,46

  Scenario: Een gift binnen de grens van het jaar
    Gegeven Anna kreeg dit jaar € 1.000,00 aan giften
    Dan geldt artikel 31 lid 2 onderdeel m
    En is de bijstand over de maand € 1.419,46

  Scenario: Een gift boven de grens van het jaar
    Gegeven Anna kreeg dit jaar € 1.500,00 aan giften
    Dan is € 300,00 aan giften boven de grens
    En beoordeelt het college volgens artikel 31 lid 2 onderdeel s

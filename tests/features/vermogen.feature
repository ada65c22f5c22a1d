# language: nl
# SPDX-License-Identifier: EUPL-1.2

Functionaliteit: Vermogen
  Spaargeld tot de grens blijft buiten beschouwing, en van de eigen woning een vast bedrag van de overwaarde.

  Achtergrond:
    Gegeven het is 1 juli 2026
    En Anna van 34 jaar vraagt bijstand aan

  Abstract Scenario: Spaargeld op en boven de grens
    Gegeven Anna heeft <spaargeld> op de bank
    Dan is er <recht> recht op bijstand

    Voorbeelden:
      | spaargeld  | recht |
      | € 8.000,00 | wel   |
      | € 8.000,01 | geen  |

  Scenario: Een eigen woning met overwaarde
    Gegeven Anna heeft een eigen woning van € 300.000,00 met een hypotheek van € 200.000,00
    En volgens het college hoeft Anna de woning niet te verkopen of verder te belasten
    Dan is er recht op bijstand
    En geldt artikel 50 lid 2
    En is de bijstand een lening van ten hoogste € 32.500,00

# language: nl
# SPDX-License-Identifier: EUPL-1.2

Functionaliteit: De keten van vier plannen, het landelijke model van 2000
  Rust, zorg, participatie, toeleiding: een keten van het voortraject tot de re-integratie. Sociale activering is er
  voor fase 4; wie dichter bij werk staat, gaat naar het echelon van de toeleiding.

  Achtergrond:
    Gegeven het is 1 maart 2000
    En Anna van 40 jaar vraagt bijstand aan
    En van Anna zijn geen andere belemmeringen bekend
    En de gemeente werkt zoals divosa-2000

  Scenario: Wie schulden heeft en dicht bij werk staat, wordt toegeleid
    Gegeven Anna heeft schulden in graad 3
    En Anna is 8 maanden zonder werk
    Dan valt Anna in fase 2
    En is het advies voor Anna een plan voor toeleiding

  Scenario: Gevaar gaat voor, ook bij een strenge scheiding
    Gegeven Anna heeft een verslaving in graad 4
    En Anna is 3 maanden zonder werk
    Dan is het advies voor Anna een plan voor zorg

  Scenario: Wie op adem moet komen, krijgt rust
    Gegeven Anna is 100 maanden zonder werk
    En Anna moet eerst op adem komen
    Dan valt Anna in fase 4
    En is het advies voor Anna een plan voor rust

  Scenario: Een verslaving en een lange tijd zonder werk
    Gegeven Anna heeft een verslaving in graad 3
    En Anna heeft schulden in graad 3
    En Anna is 40 maanden zonder werk
    Dan krijgt Anna het teken fase 5
    En is het advies voor Anna een plan voor zorg
    En is recht en norm dezelfde als zonder die praktijk

# language: nl
# SPDX-License-Identifier: EUPL-1.2

Functionaliteit: Samen met de klant erbovenop, Oost Gelre 2008
  Klantmanagers krijgen de tijd om er samen met de klant bovenop te zitten. Zij verwijzen door naar re-integratie,
  hulpverlening of maatschappelijke participatie, met werk als doel.

  Achtergrond:
    Gegeven het is 20 november 2008
    En Anna van 40 jaar vraagt bijstand aan
    En van Anna zijn geen andere belemmeringen bekend
    En de gemeente werkt zoals oost-gelre-2008

  Scenario: Schulden, acht maanden zonder werk
    Gegeven Anna heeft schulden in graad 3
    En Anna is 8 maanden zonder werk
    En de raad stelt de strikte scheiding van echelons uit
    Dan valt Anna in fase 2
    En is het advies voor Anna een plan voor zorg
    En is de begeleiding van Anna intensief

  Scenario: Dezelfde klant in een gemeente die de echelons streng scheidt
    Gegeven Anna heeft schulden in graad 3
    En Anna is 8 maanden zonder werk
    En de raad stelt de strikte scheiding van echelons aan
    Dan is het advies voor Anna een plan voor toeleiding

  Scenario: Geen poort, en het recht blijft wat het is
    Gegeven de melding is van 17 november 2008
    Dan staat er geen poort voor Anna
    En is recht en norm dezelfde als zonder die praktijk
    En gaat deze praktijk op 20 november 2008 niet naast de wet

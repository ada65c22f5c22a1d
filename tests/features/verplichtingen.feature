# language: nl
# SPDX-License-Identifier: EUPL-1.2

Functionaliteit: Verplichtingen bij de intake
  Vanaf de melding gelden verplichtingen: werk zoeken, voorzieningen gebruiken, inlichtingen geven. Wie daarvan is
  ontheven, houdt de andere.

  Achtergrond:
    Gegeven het is 15 juli 2026

  Scenario: Een alleenstaande meldt zich
    Gegeven Anna van 34 jaar vraagt bijstand aan
    En de melding is van 6 juli 2026
    Dan geldt artikel 9 lid 1 onderdeel a
    En geldt voor Anna de arbeidsplicht
    En geldt voor Anna de plicht om voorzieningen te gebruiken
    En geldt voor Anna de inlichtingenplicht
    En is de tegenprestatie van Anna aan het college
    En geldt de arbeidsplicht op 5 juli 2026 niet voor Anna

  Scenario: Jonger dan 27, in de zoektermijn
    Gegeven Daan van 24 jaar vraagt bijstand aan
    En Daan kan geen opleiding volgen
    En de melding is van 6 juli 2026
    Dan geldt artikel 43 lid 4
    En geldt voor Daan de plicht om te zoeken
    En geldt voor Daan het plan van aanpak

  Scenario: Een alleenstaande ouder met een peuter vraagt ontheffing
    Gegeven Anna van 29 jaar vraagt bijstand aan
    En Anna zorgt alleen voor een kind van 3 jaar
    En Anna vraagt ontheffing en had die al 58 maanden
    En Anna heeft geen startkwalificatie
    Dan geldt artikel 9a lid 1
    En geldt de arbeidsplicht niet voor Anna
    En geldt de tegenprestatie niet voor Anna
    En geldt voor Anna scholing
    En zijn van de ontheffing van Anna nog 2 maanden over

  Scenario: De ontheffing van een alleenstaande ouder is opgebruikt
    Gegeven Anna van 29 jaar vraagt bijstand aan
    En Anna zorgt alleen voor een kind van 3 jaar
    En Anna vraagt ontheffing en had die al 60 maanden
    Dan geldt artikel 9a lid 4
    En geldt voor Anna de arbeidsplicht

  Scenario: Werk aanvaarden als er geen opvang is
    Gegeven Anna van 34 jaar vraagt bijstand aan
    En Anna zorgt alleen voor een kind van 8 jaar
    En er is geen passende opvang voor het kind
    En er wordt Anna werk aangeboden dat algemeen geaccepteerd is
    Dan geldt artikel 9 lid 4
    En geldt voor Anna de arbeidsplicht
    En hoeft Anna het aangeboden werk niet te aanvaarden

  Scenario: Tijdelijke ontheffing om dringende redenen
    Gegeven Anna van 45 jaar vraagt bijstand aan
    En er loopt al bijstand
    En het college heeft Anna om dringende redenen ontheven van de arbeidsplicht tot 1 januari 2027
    Dan geldt artikel 9 lid 2
    En geldt de arbeidsplicht niet voor Anna
    En geldt voor Anna de plicht om voorzieningen te gebruiken
    En geldt voor Anna op 1 januari 2027 de arbeidsplicht

  Scenario: Volledig en duurzaam arbeidsongeschikt
    Gegeven Anna van 45 jaar vraagt bijstand aan
    En Anna is volledig en duurzaam arbeidsongeschikt
    Dan geldt artikel 9 lid 5
    En geldt de arbeidsplicht niet voor Anna
    En geldt de plicht om voorzieningen te gebruiken niet voor Anna
    En geldt voor Anna de inlichtingenplicht

  Scenario: Een statushouder
    Gegeven Samira van 31 jaar vraagt bijstand aan
    En Samira heeft een asielvergunning voor bepaalde tijd en is inburgeringsplichtig
    En er loopt bijstand sinds 15 maart 2026
    Dan geldt artikel 56a
    En geldt voor Samira de rechtstreekse betaling
    En duurt de rechtstreekse betaling van Samira tot en met 14 september 2026

  Scenario: Zeven jaar onderwijs in het Nederlands
    Gegeven Samira van 31 jaar vraagt bijstand aan
    En de melding is van 15 juni 2026
    En de aanvraag is van 15 juni 2026
    En Samira heeft 7 jaar Nederlands onderwijs gevolgd, zonder diploma of ander bewijs
    Dan geldt artikel 18b lid 1
    En geldt voor Samira de taaleis
    En is de taaltoets van Samira uiterlijk op 10 augustus 2026

# language: nl
# SPDX-License-Identifier: EUPL-1.2

Functionaliteit: Een nieuwe aanvraag
  Wie te weinig heeft om van te leven, vraagt bijstand aan. De norm hangt af van de leeftijd en van de vraag
  met wie iemand een huishouden vormt.

  Achtergrond:
    Gegeven het is 1 juli 2026

  Scenario: Een alleenstaande zonder inkomen
    Gegeven Anna van 34 jaar vraagt bijstand aan
    Dan is er recht op bijstand
    En geldt artikel 21 onderdeel a
    En is de norm € 1.419,46
    En is de uitbetaling over de maand € 1.348,49
    En is de vakantietoeslag over de maand € 70,97

  Scenario: Een echtpaar zonder inkomen
    Gegeven Anna van 34 jaar vraagt bijstand aan
    En Anna is getrouwd met Bram van 36 jaar
    Dan is er recht op bijstand
    En geldt artikel 21 onderdeel b
    En is de norm € 2.027,79
    En krijgt elk van de echtgenoten € 963,20 uitbetaald

  Scenario: Een alleenstaande ouder
    Gegeven Anna van 29 jaar vraagt bijstand aan
    En Anna zorgt alleen voor een kind van 6 jaar
    Dan is het huishouden dat van een alleenstaande ouder
    En is de norm € 1.419,46
    En is de vermogensgrens € 16.000,00

  Scenario: Negentien jaar, de ouders kunnen bijdragen
    Gegeven Daan van 19 jaar vraagt bijstand aan
    En Daan kan geen opleiding volgen
    En de ouders van Daan kunnen zijn levensonderhoud betalen
    Dan geldt artikel 20 lid 1 onderdeel a
    En is de norm € 350,42

  Scenario: Negentien jaar, de ouders hebben zelf te weinig
    Gegeven Daan van 19 jaar vraagt bijstand aan
    En Daan kan geen opleiding volgen
    En de ouders van Daan hebben te weinig om hem te onderhouden
    Dan geldt artikel 20 lid 3 onderdeel a
    En is de norm € 1.112,66

  Scenario: Vier weken zoeken voor wie jonger is dan 27 jaar
    Gegeven Daan van 26 jaar vraagt bijstand aan
    En Daan kan geen opleiding volgen
    En de melding is van 6 juli 2026
    Dan geldt artikel 41 lid 4
    En kan de aanvraag worden ingediend vanaf 3 augustus 2026

  Scenario: Geen vier weken zoeken vanaf 27 jaar
    Gegeven Anna van 27 jaar vraagt bijstand aan
    En de melding is van 6 juli 2026
    Dan geldt artikel 41 lid 12
    En kan de aanvraag worden ingediend vanaf 6 juli 2026

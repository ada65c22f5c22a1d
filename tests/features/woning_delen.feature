# language: nl
# SPDX-License-Identifier: EUPL-1.2

Functionaliteit: Een woning delen
  Wie met anderen in een woning woont, deelt de kosten. Elke medebewoner van 27 jaar of ouder verlaagt de
  norm, behalve studenten en wie een kamer huurt tegen een commerciële prijs.

  Achtergrond:
    Gegeven het is 1 juli 2026
    En Anna van 34 jaar vraagt bijstand aan

  Scenario: De broer die inwoont wordt 27
    Gegeven de broer Bram, geboren op 16 juli 1999, woont bij Anna in
    Dan is de norm van 1 juli 2026 tot en met 15 juli 2026 € 1.419,46
    En is de norm van 16 juli 2026 tot en met 31 juli 2026 € 1.013,90
    En is de bijstand over de maand € 1.210,14

  Scenario: De broer die inwoont studeert
    Gegeven de broer Bram, geboren op 16 juli 1997, woont bij Anna in
    En Bram studeert sinds 1 september 2023 met studiefinanciering
    Dan geldt artikel 19a lid 1 onderdeel d
    En is het aantal kostendelers 1
    En is de norm € 1.419,46

  Scenario: Een kamerhuurder met een schriftelijk contract en een commerciële prijs
    Gegeven een kennis Karel van 40 jaar woont bij Anna in
    En Karel huurt een kamer van Anna op contract en betaalt aantoonbaar een commerciële prijs
    En de gemeente rekent € 100,00 inkomen voor een huurder en € 200,00 voor een kostganger
    Dan geldt artikel 19a lid 1 onderdeel b
    En is het aantal kostendelers 1
    En geldt artikel 33 lid 4
    En is de bijstand over de maand € 1.319,46

  Scenario: Een kamerhuurder die niet laat zien dat hij betaalt
    Gegeven een kennis Karel van 40 jaar woont bij Anna in
    En Karel huurt een kamer van Anna maar kan de betaling niet aantonen
    Dan geldt artikel 19a lid 2
    En is het aantal kostendelers 2
    En is de norm € 1.013,90

  Scenario: Niet bekend is of de twee voor elkaar zorgen
    Gegeven Anna woont in één woning met Karel van 40 jaar, die geen familie is
    Dan ligt de norm tussen € 1.013,90 en € 2.027,79
    En moet worden gevraagd of Anna en Karel voor elkaar zorgen

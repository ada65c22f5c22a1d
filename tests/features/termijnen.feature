# language: nl
# SPDX-License-Identifier: EUPL-1.2

Functionaliteit: Termijnen van een aanvraag
  Wie bijstand aanvraagt, weet waar hij aan toe is: wanneer er een voorschot komt, wanneer er beslist is, en wat er
  volgt als dat niet gebeurt.

  Achtergrond:
    Gegeven het is 20 juli 2026
    En Anna van 34 jaar vraagt bijstand aan
    En de melding is van 6 juli 2026

  Scenario: Het college beslist binnen acht weken
    Gegeven de aanvraag is van 6 juli 2026
    Dan loopt de termijn "beslissing op de aanvraag" tot en met 31 augustus 2026
    En loopt de termijn "voorschot" tot en met 3 augustus 2026
    En is het voorschot € 1.348,49

  Scenario: De beslistermijn staat stil zolang stukken ontbreken
    Gegeven de aanvraag is van 6 juli 2026
    En het college vraagt op 20 juli 2026 om aanvulling tot en met 3 augustus 2026
    En de aanvraag is aangevuld op 31 juli 2026
    En inmiddels is het 31 juli 2026
    Dan loopt de termijn "beslissing op de aanvraag" tot en met 10 september 2026

  Scenario: De aanvraag is niet op tijd aangevuld
    Gegeven de aanvraag is van 6 juli 2026
    En het college vraagt op 20 juli 2026 om aanvulling tot en met 3 augustus 2026
    En inmiddels is het 4 augustus 2026
    Dan loopt de termijn "besluit de aanvraag niet te behandelen" tot en met 31 augustus 2026
    En kan het college de aanvraag buiten behandeling stellen

  Scenario: Een termijn die op een feestdag eindigt
    Gegeven de aanvraag is van 30 oktober 2026
    En inmiddels is het 2 november 2026
    Dan loopt de termijn "beslissing op de aanvraag" tot en met 28 december 2026

  Scenario: Te laat beslist na een ingebrekestelling
    Gegeven de aanvraag is van 6 juli 2026
    En op 4 september 2026 stelt Anna het college in gebreke
    En inmiddels is het 30 september 2026
    Dan is de dwangsom over 13 dagen € 299,00
    En is de termijn "beslissing op de aanvraag" verstreken

  Scenario: Bezwaar tegen een besluit
    Gegeven de aanvraag is van 6 juli 2026
    En het college beslist op 7 augustus 2026 en maakt dat bekend op 10 augustus 2026
    En inmiddels is het 11 augustus 2026
    Dan loopt de termijn "bezwaar" tot en met 21 september 2026
    En loopt de termijn "beslissing op de aanvraag" niet

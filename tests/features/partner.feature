# language: nl
# SPDX-License-Identifier: EUPL-1.2

Functionaliteit: De partner
  Echtgenoten hebben samen recht. Heeft een van hen geen recht, dan krijgt de ander de helft van de norm.

  Achtergrond:
    Gegeven het is 1 juli 2026
    En Anna van 34 jaar vraagt bijstand aan

  Scenario: De partner heeft geen verblijfsrecht
    Gegeven Anna is getrouwd met Bram van 36 jaar
    En Bram heeft geen recht om in Nederland te verblijven
    Dan heeft alleen Anna recht op bijstand
    En geldt artikel 24 onderdeel a
    En is de norm € 1.013,90

  Scenario: De partner overlijdt
    Gegeven Anna is getrouwd met Bram van 36 jaar
    En er loopt al bijstand
    En Bram is overleden op 20 juni 2026
    Dan geldt artikel 45 lid 5
    En is de norm € 2.027,79
    En loopt de norm van het echtpaar door tot en met 20 juli 2026

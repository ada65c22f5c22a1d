# language: nl
# SPDX-License-Identifier: EUPL-1.2

Functionaliteit: Het Training- en diagnosecentrum in Emmen, 2015-2017
  Iedereen die bijstand aanvraagt, meldt zich een dag later bij het TDC. Wie niet komt, wordt gebeld; zijn aanvraag
  blijft wat zij is.

  Scenario: Op woensdag aangevraagd, op donderdag bij het TDC
    Gegeven het is 1 maart 2017
    En Anna van 45 jaar vraagt bijstand aan
    En de melding is van 1 maart 2017
    En de aanvraag is van 1 maart 2017
    En de gemeente werkt zoals emmen-2015
    Dan staat er een poort voor Anna
    En wordt Anna uiterlijk op 2 maart 2017 bij de poort verwacht
    En houdt de poort geen uitbetaling tegen
    En begint het recht op 1 maart 2017
    En is recht en norm dezelfde als zonder die praktijk

  Scenario: Op vrijdag aangevraagd, op maandag verwacht
    Gegeven het is 3 maart 2017
    En Anna van 45 jaar vraagt bijstand aan
    En de aanvraag is van 3 maart 2017
    En de gemeente werkt zoals emmen-2015
    Dan wordt Anna uiterlijk op 6 maart 2017 bij de poort verwacht

  Scenario: Gemeld, nog niet aangevraagd
    Gegeven het is 3 maart 2017
    En Anna van 45 jaar vraagt bijstand aan
    En de melding is van 1 maart 2017
    En de gemeente werkt zoals emmen-2015
    Dan staat er geen poort voor Anna

  Scenario: Wie drie keer werk weigert, raakte de uitkering kwijt
    Gegeven het is 1 februari 2018
    En Anna van 45 jaar vraagt bijstand aan
    En de gemeente werkt zoals emmen-2015
    Dan gaat deze praktijk op 1 februari 2018 naast Pw 18(4)-(8)
    En gaat deze praktijk op 1 februari 2016 niet naast de wet

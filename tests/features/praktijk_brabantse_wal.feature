# language: nl
# SPDX-License-Identifier: EUPL-1.2

Functionaliteit: Op bezoek bij wie uit beeld raakt, ISD Brabantse Wal
  Bijna elke vrijdag gaan ambtenaren langs bij mensen die vermoedelijk zijn vastgelopen, soms samen met de
  woningcorporatie. Zij bieden hulp aan als die nodig is en gewenst.

  Achtergrond:
    Gegeven het is 2 mei 2014
    En Anna van 45 jaar vraagt bijstand aan
    En van Anna zijn geen andere belemmeringen bekend
    En de gemeente werkt zoals isd-brabantse-wal

  Scenario: Geen poort aan de voorkant
    Gegeven de melding is van 2 mei 2014
    Dan staat er geen poort voor Anna
    En is recht en norm dezelfde als zonder die praktijk

  Scenario: De vrijdag is de bezoekdag
    Dan is de vrijdag de bezoekdag
    En wordt hulp alleen aangeboden als die nodig en gewenst is

  Scenario: Een stapel problemen en te weinig tijd
    Gegeven Anna heeft schulden in graad 3
    En Anna heeft psychische klachten in graad 3
    En Anna is 40 maanden zonder werk
    Dan valt Anna in fase 4
    En krijgt Anna het teken fase 5
    En is het advies voor Anna een plan voor zorg

  Scenario: Wie minder problemen heeft, merkt dat er te weinig tijd is
    Dan is er voor Anna volgens deze gemeente te weinig tijd

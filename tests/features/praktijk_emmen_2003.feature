# language: nl
# SPDX-License-Identifier: EUPL-1.2

Functionaliteit: Het Jongerenloket in Emmen, 2003
  Wie jong is en zich meldt voor bijstand, gaat meteen naar werk of een stage. Het traject duurt zes weken en is
  verplicht; pas daarna volgde een uitkering. De wet kende die wachttijd niet.

  Achtergrond:
    Gegeven het is 2 september 2003
    En Daan van 20 jaar vraagt bijstand aan
    En de melding is van 2 september 2003

  Scenario: Zoals het ging
    Gegeven de praktijk van emmen-2003 wordt nagespeeld zoals hij was
    Dan staat er een poort voor Daan
    En wordt Daan uiterlijk op 2 september 2003 bij de poort verwacht
    En is het traject bij de poort op 14 oktober 2003 voorbij
    En wordt er voor 14 oktober 2003 niets uitbetaald

  Scenario: Zoals de wet het wil
    Gegeven de gemeente werkt zoals emmen-2003
    Dan staat er een poort voor Daan
    En is het traject bij de poort op 14 oktober 2003 voorbij
    En houdt de poort geen uitbetaling tegen
    En is recht en norm dezelfde als zonder die praktijk

  Scenario: Zes weken zonder uitkering gaan naast de wet
    Gegeven de gemeente werkt zoals emmen-2003
    Dan gaat deze praktijk op 2 maart 2004 naast WWB 44(1)
    En gaat deze praktijk op 2 maart 2026 naast Pw 44(1)

  Scenario: Wie dertig is, hoeft niet naar het loket voor jongeren
    Gegeven het is 2 september 2003
    En Anna van 30 jaar vraagt bijstand aan
    En de melding is van 2 september 2003
    En de praktijk van emmen-2003 wordt nagespeeld zoals hij was
    Dan staat er geen poort voor Anna
    En houdt de poort geen uitbetaling tegen

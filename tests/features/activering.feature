# language: nl
# SPDX-License-Identifier: EUPL-1.2

Functionaliteit: Activering: fase, plan, ladder, poort en aanbod
  Het advies zegt hoe ver iemand van werk af staat, wat eerst komt en wat kan worden aangeboden. De klantmanager
  besluit; aan het recht op bijstand verandert het niets.

  Achtergrond:
    Gegeven het is 5 januari 2026
    En Anna van 40 jaar vraagt bijstand aan
    En er loopt al bijstand
    En van Anna zijn geen andere belemmeringen bekend

  Scenario: Wie dicht bij werk staat, wordt bemiddeld
    Gegeven Anna vindt zonder hulp werk
    Dan is de afstand tot werk van Anna naar schatting 3 maanden
    En valt Anna in fase 1
    En loopt Anna route A
    En is het advies voor Anna bemiddeling zonder plan
    En is het eerste aanbod voor Anna "bemiddeling naar werk"

  Scenario: Dicht bij werk, maar niet zonder hulp
    Dan valt Anna in fase 2
    En loopt Anna route B
    En is het advies voor Anna een plan voor toeleiding

  Scenario: Schulden gaan voor
    Gegeven Anna heeft schulden in graad 3
    En Anna is 30 maanden zonder werk
    Dan is de afstand tot werk van Anna naar schatting 15 maanden
    En valt Anna in fase 4
    En is het advies voor Anna een plan voor zorg
    En is het eerste aanbod voor Anna "schuldhulpverlening"
    En moet Anna "schuldhulpverlening" worden aangeboden
    En kan Anna "vrijwilligerswerk" worden aangeboden
    En krijgt Anna het teken fase 5 niet
    En heeft elk criterium van Anna zijn merk
    En verandert het advies voor Anna niets aan recht en bijstand

  Scenario: Twee zware problemen in fase 4 is fase 5
    Gegeven Anna heeft schulden in graad 3
    En Anna heeft een verslaving in graad 3
    En Anna is 40 maanden zonder werk
    Dan krijgt Anna het teken fase 5
    En is het advies voor Anna een plan voor zorg

  Scenario: Een eerder plan dat om zorgredenen is afgebroken, is een teken van fase 5
    Gegeven Anna is 100 maanden zonder werk
    En een eerder plan van Anna is om zorgredenen afgebroken
    Dan valt Anna in fase 4
    En krijgt Anna het teken fase 5

  Abstract Scenario: De trede volgt uit de week
    Gegeven Anna <week>
    Dan is de trede van Anna <trede>

    Voorbeelden:
      | week                                                           | trede |
      | spreekt mensen alleen via een scherm                           | 1     |
      | is elke week onder de mensen                                   | 2     |
      | gaat elke week naar een vereniging                             | 3     |
      | doet elke week onbetaald werk waarvoor anderen op haar rekenen | 4     |

  Scenario: Wie ver van werk staat en geïsoleerd is, gaat eerst meedoen
    Gegeven Anna is 100 maanden zonder werk
    En Anna spreekt mensen alleen via een scherm
    Dan is het advies voor Anna een plan voor participatie
    En is het eerste aanbod voor Anna "sociale activering"
    En kan Anna "vrijwilligerswerk" worden aangeboden

  Scenario: Een score van de zelfredzaamheid-matrix geldt dertig dagen
    Gegeven Anna scoort niveau 1 op middelengebruik, gemeten op 20 december 2025
    Dan is de ernst voor Anna 4 op middelengebruik
    En is het advies voor Anna een plan voor zorg

  Scenario: Een score van langer geleden telt niet meer
    Gegeven Anna scoort niveau 1 op middelengebruik, gemeten op 1 december 2025
    Dan is de ernst voor Anna 0 op middelengebruik
    En is het advies voor Anna een plan voor toeleiding

  Scenario: De klantmanager is het eens
    Gegeven Anna heeft schulden in graad 3
    En Anna is 30 maanden zonder werk
    En de klantmanager is het met het advies voor Anna eens
    Dan staat voor Anna een plan voor zorg vast

  Scenario: De klantmanager wijkt af met een reden
    Gegeven Anna heeft schulden in graad 3
    En Anna is 30 maanden zonder werk
    En de klantmanager kiest voor Anna een plan voor toeleiding, omdat dat haar wens is
    Dan is het advies voor Anna een plan voor zorg
    En staat voor Anna een plan voor toeleiding vast
    En verandert het advies voor Anna niets aan recht en bijstand

  Scenario: Afwijken zonder reden legt niets vast
    Gegeven Anna heeft schulden in graad 3
    En Anna is 30 maanden zonder werk
    En de klantmanager kiest voor Anna een plan voor toeleiding, zonder reden
    Dan staat voor Anna nog geen plan vast
    En ontbreekt voor Anna de reden van de afwijking

  Scenario: Zolang de klantmanager niets heeft gezegd, is het advies geen plan
    Dan staat voor Anna nog geen plan vast

  Scenario: Een poort van de gemeente gaat vooraf aan het advies en verandert het niet
    Gegeven de aanvraag is van 5 januari 2026
    En de gemeente werkt zoals emmen-2015
    Dan staat er een poort voor Anna
    En wordt Anna uiterlijk op 6 januari 2026 bij de poort verwacht
    En is het advies voor Anna een plan voor toeleiding
    En kan Anna "traject trainings- en diagnosecentrum" worden aangeboden
    En is recht en norm dezelfde als zonder die praktijk

  Scenario: Loonkostensubsidie en begeleiding op de werkplek
    Gegeven Anna hoort tot de doelgroep loonkostensubsidie, met een loonwaarde van 60 procent
    En Anna werkt 36 uur per week
    Dan moet Anna "loonkostensubsidie" worden aangeboden
    En moet Anna "jobcoach" worden aangeboden
    En is de loonkostensubsidie voor Anna € 1.224,30 per maand
    En is Anna kandidaat voor het doelgroepregister
    En geldt artikel 10d lid 4

  Scenario: Een participatieplaats en haar premie
    Gegeven Anna heeft volgens het college weinig kans op werk
    En Anna werkt in de participatieplaats 6 maanden, en werkt genoeg mee
    En de raad stelt de premie van de participatieplaats op € 250,00
    Dan krijgt Anna een premie van € 250,00
    En is "participatieplaats" niets voor Anna

  Scenario: Beschut werk moet worden aangeboden zolang er plaats is
    Gegeven Anna kan alleen beschut werken, en er is nog plaats
    Dan moet Anna "beschut werk" worden aangeboden

  Scenario: Het college ondersteunt wie bijstand ontvangt
    Dan ondersteunt het college Anna bij het vinden van werk
    En geldt artikel 10 lid 1

  Scenario: Wie een uitkering van UWV heeft, wordt door UWV ondersteund
    Gegeven Anna ontvangt een WW-uitkering van € 600,00 per maand
    Dan ondersteunt het college Anna niet, maar UWV
    En is "proefplaats" niets voor Anna

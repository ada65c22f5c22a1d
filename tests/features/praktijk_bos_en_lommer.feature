# language: nl
# SPDX-License-Identifier: EUPL-1.2

Functionaliteit: WerkMee in Bos en Lommer, 2000
  Vier routes: werk, opleiding, vrijwilligerswerk en zorg. De sociale dienst doet veel in eigen huis, en laat de
  echelons in elkaar overlopen.

  Achtergrond:
    Gegeven het is 1 maart 2000
    En Anna van 40 jaar vraagt bijstand aan
    En van Anna zijn geen andere belemmeringen bekend
    En de gemeente werkt zoals bos-en-lommer-2000

  Scenario: Wie schulden heeft, krijgt eerst hulp, ook als werk dichtbij is
    Gegeven Anna heeft schulden in graad 3
    En Anna is 8 maanden zonder werk
    Dan valt Anna in fase 2
    En is het advies voor Anna een plan voor zorg
    En is de begeleiding van Anna intensief

  Scenario: Wie alleen staat, doet eerst weer mee
    Gegeven Anna is 100 maanden zonder werk
    En Anna staat op trede 1 van de participatieladder
    Dan valt Anna in fase 4
    En is het advies voor Anna een plan voor participatie

  Scenario: De doelstelling is een doel en geen uitkomst
    Dan wil de gemeente 40 procent binnen 24 maanden plaatsen

  Scenario: In eigen huis, wat de WWB twee jaar lang niet wilde
    Dan gaat deze praktijk op 1 maart 2004 naast WWB 7(4)
    En gaat deze praktijk op 1 maart 2006 niet naast de wet

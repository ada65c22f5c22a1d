# language: nl
# SPDX-License-Identifier: EUPL-1.2

Functionaliteit: Maatregelen, boeten en terugvordering
  Wie een verplichting niet nakomt, krijgt een verlaging of een boete, als hem dat te verwijten is. Wat te veel is
  betaald, wordt of kan worden teruggevorderd.

  Achtergrond:
    Gegeven het is 1 juli 2026
    En Anna van 34 jaar vraagt bijstand aan
    En er loopt al bijstand

  Scenario: Werk geweigerd, voor het eerst
    Gegeven de verordening verlaagt de eerste keer 1 maand en spreidt dat over drie maanden
    En Anna aanvaardt op 15 juni 2026 aangeboden werk niet
    En dat is Anna normaal te verwijten
    Dan geldt artikel 18 lid 5
    En is de sanctie voor Anna een verlaging van 100 procent
    En wordt € 473,16, € 473,15 en € 473,15 verrekend met Anna

  Scenario: Werk geweigerd, en over de verwijtbaarheid is nog niet geoordeeld
    Gegeven Anna aanvaardt op 15 juni 2026 aangeboden werk niet
    Dan staat voor Anna nog geen sanctie vast

  Scenario: Werk geweigerd door ziekte
    Gegeven Anna aanvaardt op 15 juni 2026 aangeboden werk niet
    En dat is Anna niet te verwijten
    Dan geldt artikel 18 lid 9
    En krijgt Anna geen sanctie

  Scenario: Werk geweigerd tijdens een ontheffing
    Gegeven het college heeft Anna om dringende redenen ontheven van de arbeidsplicht tot 20 juni 2026
    En Anna aanvaardt op 15 juni 2026 aangeboden werk niet
    En dat is Anna normaal te verwijten
    Dan geldt artikel 9 lid 2
    En krijgt Anna geen sanctie

  Scenario: Binnen een jaar opnieuw werk geweigerd
    Gegeven de verordening verlaagt de eerste keer 1 maand en de tweede keer 2 maanden
    En Anna kreeg op 1 februari 2026 een eerste verlaging
    En Anna aanvaardt op 15 juni 2026 aangeboden werk niet
    En dat is Anna normaal te verwijten
    Dan geldt artikel 18 lid 6
    En is de sanctie voor Anna een verlaging van 100 procent
    En duurt de verlaging van Anna 2 maanden

  Scenario: De taaltoets niet gehaald en niet begonnen met leren
    Gegeven Anna haalt de taaltoets niet en krijgt daarvan op 1 juli 2026 bericht
    En Anna begint niet met leren
    Dan geldt artikel 18b lid 9
    En is de sanctie voor Anna een verlaging van 20 procent
    En wordt elke maand € 283,89 verrekend met Anna

  Scenario: Inkomsten verzwegen
    Gegeven Anna verzwijgt op 20 mei 2026 inkomsten, waardoor € 1.200,00 te veel is betaald
    En dat is Anna normaal te verwijten
    Dan geldt artikel 18a lid 1
    En is de boete voor Anna € 600,00

  Scenario: Binnen vijf jaar opnieuw inkomsten verzwegen
    Gegeven Anna kreeg op 1 mei 2023 een boete, die vaststaat
    En Anna verzwijgt op 20 mei 2026 inkomsten, waardoor € 1.200,00 te veel is betaald
    En dat is Anna normaal te verwijten
    Dan geldt artikel 18a lid 5
    En is de boete voor Anna € 900,00

  Scenario: Te laat gemeld zonder gevolgen
    Gegeven Anna verzwijgt op 20 mei 2026 inkomsten, waardoor € 0,00 te veel is betaald
    En dat is Anna normaal te verwijten
    Dan beoordeelt het college volgens artikel 18a lid 4
    En kan voor Anna een waarschuwing volstaan
    En is de boete voor Anna € 150,00

  Scenario: Overtreding van 2017, besluit van 2026
    Gegeven Anna verzwijgt op 1 juni 2017 inkomsten, waardoor € 20.000,00 te veel is betaald
    En dat is Anna normaal te verwijten
    Dan is de boete voor Anna € 5.466,67

  Scenario: Te veel betaald door een schending, en door een fout van de gemeente
    Gegeven over maart 2026 is € 400,00 te veel betaald door schending van de inlichtingenplicht
    Dan geldt artikel 58 lid 1
    En moet de gemeente terugvorderen
    Gegeven over maart 2026 is € 400,00 te veel betaald door een fout van de gemeente
    Dan beoordeelt het college volgens artikel 58 lid 2
    En kan de gemeente terugvorderen

  Scenario: Loonstroken ontbreken
    Gegeven het recht is opgeschort vanaf 15 juni 2026, met hersteltermijn tot en met 25 juni 2026
    Dan beoordeelt het college volgens artikel 54 lid 4
    En kan het besluit worden ingetrokken vanaf 15 juni 2026

  Scenario: De vordering wordt verrekend
    Gegeven de gemeente verrekent 5 procent van de uitkering
    En over maart 2026 is € 400,00 te veel betaald door schending van de inlichtingenplicht
    Dan geldt artikel 60 lid 4
    En wordt 6 maanden lang € 70,97 verrekend met de uitkering

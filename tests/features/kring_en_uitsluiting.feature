# language: nl
# SPDX-License-Identifier: EUPL-1.2

Functionaliteit: Wie recht kan hebben en wie is uitgesloten
  Recht op bijstand heeft wie Nederlander is of daarmee gelijkstaat. Wie vastzit of te lang in het buitenland
  is, heeft over die dagen geen recht.

  Achtergrond:
    Gegeven het is 1 juli 2026
    En Anna van 34 jaar vraagt bijstand aan

  Scenario: Een burger van de Unie die hier nog geen drie maanden is
    Gegeven Anna is burger van de Unie, zonder werk, en in Nederland sinds 10 mei 2026
    Dan is er geen recht op bijstand
    En geldt artikel 11 lid 2 niet

  Scenario: Een burger van de Unie die hier heeft gewerkt
    Gegeven Anna is burger van de Unie en heeft sinds 10 mei 2019 in Nederland gewerkt
    Dan is er recht op bijstand
    En geldt artikel 11 lid 2

  Scenario: In de loop van de maand naar de gevangenis
    Gegeven Anna zit vanaf 11 juli 2026 in de gevangenis
    Dan is er over 10 dagen van de maand recht op bijstand
    En is de bijstand over de maand € 457,89

  Scenario: Langer dan vier weken in het buitenland
    Gegeven er loopt al bijstand
    En Anna is sinds 1 juni 2026 in het buitenland
    Dan is er geen recht op bijstand
    En geldt artikel 13 lid 1 onderdeel e

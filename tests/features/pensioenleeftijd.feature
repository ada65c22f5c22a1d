# language: nl
# SPDX-License-Identifier: EUPL-1.2

Functionaliteit: De pensioengerechtigde leeftijd
  Op de dag waarop iemand de pensioengerechtigde leeftijd bereikt, gaat de bijstand over van de gemeente naar
  de Sociale verzekeringsbank.

  Scenario: Een alleenstaande wordt 67 jaar
    Gegeven het is 15 juli 2026
    En Piet, geboren op 16 juli 1959, vraagt bijstand aan
    En Piet krijgt vanaf 16 juli 2026 € 900,00 AOW per maand
    Dan beslist op 15 juli 2026 de gemeente
    En is de norm op 15 juli 2026 € 1.419,46
    En beslist op 16 juli 2026 de Sociale verzekeringsbank
    En is de norm op 16 juli 2026 € 1.587,34

# language: nl
Functionaliteit: Sluiten en heropenen

  Scenario: Is het vermoeden weg, dan sluit de casus zonder besluit over melden
    Stel een casus van een leraar over een kind
    En er overlegd is met een collega
    En de vraag vermoeden met nee wordt beantwoord
    Als de casus wordt gesloten
    Dan is de positie afsluiten

  Scenario: Nieuwe feiten worden eerst gewogen
    Stel een casus van een leraar over een kind
    En de vraag vermoeden met nee wordt beantwoord
    En er een nieuw feit is vastgelegd
    Als de casus wordt gesloten
    Dan wordt dat geweigerd wegens nieuwe-feiten-wegen

  Scenario: In een gesloten casus wordt niet meer gewogen, wel vastgelegd wat gebeurt
    Stel een casus van een leraar over een kind
    En de vraag vermoeden met nee wordt beantwoord
    En de casus wordt gesloten
    Als de vraag acuut met nee wordt beantwoord
    Dan wordt dat geweigerd wegens casus-gesloten
    Als er een nieuw feit is vastgelegd
    Dan is melden niet-nodig

  Scenario: Heropenen bewaart alles en begint een nieuwe ronde
    Stel een casus van een leraar over een kind
    En er een feit is vastgelegd
    En de vraag vermoeden met nee wordt beantwoord
    En de casus wordt gesloten
    Als de casus wordt heropend
    Dan is de ronde 2
    En is de positie vermoeden
    En is melden onbekend
    En ontbreekt bij signalen: huishouden

  Scenario: Na een melding blijft er een eigen vervolg
    Stel een casus van een beroepskracht over een kind
    En er overlegd is met een collega
    En de vraag vermoeden met ja wordt beantwoord
    En de vraag structureel met ja wordt beantwoord
    En er besloten wordt tot melden
    En over hulp besloten wordt: met-veilig-thuis
    En er gemeld is
    Als de casus wordt gesloten
    Dan wordt dat geweigerd wegens eigen-vervolg-ontbreekt
    En ontbreken bij daarna: eigen-vervolg-ontbreekt en terugkoppeling

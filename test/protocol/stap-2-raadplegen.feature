# language: nl
Functionaliteit: Stap 2, overleg en advies

  Scenario: Overleg met een collega hoort bij elk kader
    Stel een casus van een pedagogisch medewerker over een kind
    Dan ontbreekt bij raadplegen: collega
    Als er overlegd is met een collega
    Dan ontbreekt bij raadplegen: niets

  Scenario: De aandachtsfunctionaris telt als collega
    Stel een casus van een leraar over een kind
    Als er overlegd is met de aandachtsfunctionaris
    Dan ontbreekt bij raadplegen: niets

  Scenario: Zonder overleg kan er niet worden besloten, wel gemeld
    Stel een casus van een beroepskracht over een kind
    En de vraag vermoeden met ja wordt beantwoord
    En de vraag structureel met ja wordt beantwoord
    Dan houdt collega-ontbreekt melden tegen
    Als er besloten wordt tot melden
    Dan wordt dat geweigerd wegens collega-ontbreekt
    Als er gemeld is
    Dan staat als afwijking vast: gemeld-voor-verplichting

  Scenario: Advies vragen is geen melding
    Stel een casus van een beroepskracht over een kind
    Als er overlegd is met Veilig Thuis
    Dan is melden onbekend
    En ontbreekt bij daarna: niets

  Scenario: Wat nog moet komen is nog niet gebeurd
    Stel een casus van een beroepskracht over een kind
    Als er op 2026-03-09 overlegd is met Veilig Thuis
    Dan wordt dat geweigerd wegens nog-niet-gebeurd

  Scenario: Advies van een eerdere dag dan de weging is geen advies over de weging
    Stel een casus van een beroepskracht over een kind
    En de vraag acuut met twijfel wordt beantwoord
    Als er op 2026-03-01 overlegd is met Veilig Thuis
    Dan houden collega-ontbreekt, twijfel-vraagt-veilig-thuis, weging-niet-af en huishouden-niet-volledig niet melden tegen
    Als er op 2026-03-02 overlegd is met Veilig Thuis
    Dan houden collega-ontbreekt, weging-niet-af en huishouden-niet-volledig niet melden tegen

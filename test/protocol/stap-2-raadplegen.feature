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

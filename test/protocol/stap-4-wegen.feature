# language: nl
Functionaliteit: Stap 4, wegen

  Abstract Scenario: De vragen komen in de volgorde van het kader
    Stel een casus van een <beroep> over een kind
    Dan is de positie vermoeden
    Als de vraag vermoeden met ja wordt beantwoord
    Dan is de positie acuut
    En is stap wegen <wegen>
    En is stap beslissen <beslissen>

    Voorbeelden:
      | beroep                 | wegen   | beslissen |
      | leraar                 | bezig   | te doen   |
      | pedagogisch medewerker | bezig   | te doen   |
      | beroepskracht          | te doen | bezig     |
      | huisarts               | te doen | bezig     |

  Scenario: Geen vermoeden betekent afsluiten
    Stel een casus van een leraar over een kind
    Als de vraag vermoeden met nee wordt beantwoord
    Dan is de positie afsluiten
    En is melden niet-nodig
    En is hulp niet-nodig

  Scenario: Een vraag die niet aan de beurt is kan nog niet
    Stel een casus van een leraar over een kind
    Als de vraag hulp-mogelijk met ja wordt beantwoord
    Dan wordt dat geweigerd wegens niet-aan-de-beurt

  Scenario: Een open gelaten vraag is niet hetzelfde als nee
    Stel een casus van een pedagogisch medewerker over een kind
    En alle kinderen van het gezin bekend zijn
    En de vraag vermoeden met ja wordt beantwoord
    Als de vraag acuut open blijft
    Dan is melden onbekend
    En is de positie acuut
    En ontbreekt bij wegen: vraag-opengelaten

  Scenario: Wie een antwoord naar minder melden verandert heeft een nieuw feit nodig
    Stel een casus van een beroepskracht over een kind
    En de vraag acuut met ja wordt beantwoord
    Als het antwoord op acuut verandert in nee
    Dan wordt dat geweigerd wegens nieuw-feit-nodig
    Als er een nieuw feit is vastgelegd
    En het antwoord op acuut verandert in nee
    Dan is melden onbekend
    En staat als afwijking vast: melden-verlaagd

  Abstract Scenario: Twijfel wordt geen nee zonder reden en nieuw feit, ook niet als <intussen>
    Stel een casus van een beroepskracht over een kind
    En er een feit is vastgelegd
    En de vraag acuut met twijfel wordt beantwoord
    En <intussen>
    Als het antwoord op acuut zonder reden en zonder feit verandert in nee
    Dan wordt dat geweigerd wegens reden-nodig en nieuw-feit-nodig
    Als het antwoord op acuut verandert in nee
    Dan wordt dat geweigerd wegens nieuw-feit-nodig
    Als er een nieuw feit is vastgelegd
    En het antwoord op acuut verandert in nee
    Dan staat als afwijking vast: melden-verlaagd

    Voorbeelden:
      | intussen                                     |
      | de vraag vermoeden met ja wordt beantwoord   |
      | de vraag structureel met ja wordt beantwoord |
      | er acuut gevaar is                           |

  Scenario: Een nieuwe ronde praat twijfel niet weg, die vraagt een nieuw feit en blijft zichtbaar
    Stel een casus van een beroepskracht over een kind
    En er een feit is vastgelegd
    En de vraag acuut met twijfel wordt beantwoord
    Als de casus wordt opnieuw gewogen
    Dan wordt dat geweigerd wegens ronde-vraagt-nieuw-feit
    Als er een nieuw feit is vastgelegd
    En de casus wordt opnieuw gewogen
    Dan is de ronde 2
    En staat als afwijking vast: weging-opnieuw

  Scenario: Veilig Thuis dat stopt zonder melding geeft geen nieuwe ronde
    Stel een casus van een beroepskracht over een kind
    En de vraag acuut met twijfel wordt beantwoord
    Als Veilig Thuis stopt
    En de casus wordt opnieuw gewogen
    Dan wordt dat geweigerd wegens ronde-vraagt-nieuw-feit

  Scenario: Ja voor een kind telt voor de casus
    Stel een casus van een beroepskracht over een kind
    En Den in het gezin woont
    En Spar in het gezin woont
    En alle kinderen van het gezin bekend zijn
    Als de vraag structureel voor Den met ja wordt beantwoord
    Dan is melden nodig

  Scenario: Nee telt pas als iedereen in huis bekend is en er een antwoord over heeft
    Stel een casus van een beroepskracht over een kind
    En Den in het gezin woont
    En de vraag vermoeden met ja wordt beantwoord
    En de vragen over veiligheid met nee worden beantwoord
    En de vraag hulp-mogelijk met ja wordt beantwoord
    En de vraag hulp-aanvaard met ja wordt beantwoord
    Dan is melden onbekend
    Als alle kinderen van het gezin bekend zijn
    Dan is melden niet-nodig
    Als Spar in het gezin woont
    Dan is melden onbekend
    En houden collega-ontbreekt, persoon-niet-beoordeeld en persoon-niet-beoordeeld niet melden tegen

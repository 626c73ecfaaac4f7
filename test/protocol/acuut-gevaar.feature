# language: nl
Functionaliteit: Acuut gevaar

  Abstract Scenario: Wie gevaar ziet meldt direct, in elk kader en in elke stap
    Stel een casus van een <beroep> over een kind
    Als er acuut gevaar is
    Dan is melden direct
    En is hulp met-veilig-thuis
    En houdt niets melden tegen

    Voorbeelden:
      | beroep                 |
      | leraar                 |
      | huisarts               |
      | pedagogisch medewerker |
      | beroepskracht          |

  Scenario: Acuut gevaar opent het besluit om te melden, maar niet het besluit om niet te melden
    Stel een casus van een huisarts over een kind
    Als de vraag acuut met ja wordt beantwoord
    Dan houdt niets melden tegen
    En houdt melden-is-direct niet melden tegen

  Scenario: De vraag acuut kan als eerste beantwoord worden en telt meteen
    Stel een casus van een huisarts over een kind
    Als de vraag acuut met ja wordt beantwoord
    Dan is melden direct
    En is de positie vermoeden

  Scenario: Ja op acuut verdwijnt niet als het vermoeden later nee is
    Stel een casus van een huisarts over een kind
    En de vraag acuut met ja wordt beantwoord
    Als de vraag vermoeden met nee wordt beantwoord
    Dan is melden direct
    En is de positie structureel

  Scenario: Wijkt het gevaar, dan blijft staan wat er stond en moet acuut nu beantwoord worden
    Stel een casus van een leraar over een kind
    En de vraag vermoeden met ja wordt beantwoord
    En er acuut gevaar is
    Als er geen gevaar meer is
    Dan is melden onbekend
    En is de positie acuut
    En houden collega-ontbreekt, weging-niet-af en acuut-nu-beoordelen niet melden tegen
    Als de vraag acuut met nee wordt beantwoord
    Dan houden collega-ontbreekt, weging-niet-af en huishouden-niet-volledig niet melden tegen

  Scenario: Een casus met gevaar sluit niet
    Stel een casus van een leraar over een kind
    En de vraag vermoeden met nee wordt beantwoord
    En er acuut gevaar is
    Als de casus wordt gesloten
    Dan wordt dat geweigerd wegens gevaar-bestaat en besluit-ontbreekt

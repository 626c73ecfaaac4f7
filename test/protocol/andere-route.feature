# language: nl
Functionaliteit: De andere route, als een medewerker de mogelijke dader is of kinderen onderling

  Scenario: Op de andere route is melden bij Veilig Thuis niet van toepassing
    Stel een casus van een pedagogisch medewerker over een kind
    Als de route andere is
    Dan is melden niet-van-toepassing
    En is hulp niet-van-toepassing

  Scenario: De casus sluit pas als de andere route is gevolgd
    Stel een casus van een pedagogisch medewerker over een kind
    En de route andere is
    Als de casus wordt gesloten
    Dan wordt dat geweigerd wegens andere-route-niet-gevolgd
    Als van de andere route de stap houder-informeren gezet is
    En de casus wordt gesloten
    Dan is melden niet-van-toepassing

  Abstract Scenario: Is het thuis ook onveilig, dan telt dat op elke route
    Stel een casus van een leraar over een kind
    En de route <route> is
    Als de vraag acuut met ja wordt beantwoord
    Dan is melden direct
    En houdt niets melden tegen

    Voorbeelden:
      | route  |
      | andere |
      | beide  |

  Scenario: Naast de andere route loopt de hele meldcode
    Stel een casus van een leraar over een kind
    Als de route beide is
    Dan is melden onbekend
    En is de positie vermoeden

  Scenario: Een stap die het kader niet kent telt niet als gevolgde route
    Stel een casus van een pedagogisch medewerker over een kind
    En de route andere is
    Als van de andere route de stap afwachten gezet is
    En de casus wordt gesloten
    Dan wordt dat geweigerd wegens andere-route-niet-gevolgd

# language: nl
Functionaliteit: De andere route, naast of in plaats van de meldcode

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

  Scenario: Een stap die niemand kent wordt niet aangenomen
    Stel een casus van een pedagogisch medewerker over een kind
    En de route andere is
    Als van de andere route de stap afwachten gezet is
    Dan wordt dat geweigerd wegens routestap-onbekend

  Scenario: Gelden er twee andere routes, dan moeten ze allebei zijn gevolgd
    Stel een casus van een leraar over een kind
    En de route andere voor beroepskracht-onderwijs en kinderen-onderling-onderwijs is
    Als van de andere route de stap bevoegd-gezag-informeren gezet is
    Dan houdt andere-route-niet-gevolgd sluiten tegen
    Als van de andere route de stap protocol-van-de-school gezet is
    Dan houdt niets sluiten tegen

  Abstract Scenario: Elke route sluit pas na de stap die daar nodig is
    Stel een casus van een <beroep> over een kind
    En de route andere voor <route> is
    Als van de andere route de stap <vreemd> gezet is
    En de casus wordt gesloten
    Dan wordt dat geweigerd wegens andere-route-niet-gevolgd
    Als van de andere route de stap <eigen> gezet is
    En de casus wordt gesloten
    Dan is melden niet-van-toepassing

    Voorbeelden:
      | beroep                 | route                           | vreemd                         | eigen                          |
      | leraar                 | beroepskracht-onderwijs         | houder-informeren              | bevoegd-gezag-informeren       |
      | pedagogisch medewerker | beroepskracht-kinderopvang      | nazorg                         | houder-informeren              |
      | pedagogisch medewerker | kinderen-onderling-kinderopvang | ernst-beoordelen               | leidinggevende-informeren      |
      | leraar                 | kinderen-onderling-onderwijs    | leerlingen-veilig              | protocol-van-de-school         |
      | jeugdhulpverlener      | geweld-jeugdhulp                | aanbieder-meldt-toezichthouder | aanbieder-meldt-inspectie      |
      | wijkteammedewerker     | geweld-wmo                      | aanbieder-meldt-inspectie      | aanbieder-meldt-toezichthouder |
      | huisarts               | geweld-wkkgz                    | aanbieder-meldt-toezichthouder | aanbieder-meldt-inspectie      |
      | beroepskracht          | beroepskracht                   | aangifte                       | organisatie-informeren         |
      | apotheker              | zorg-zonder-geweld              | aangifte                       | huisarts-betrekken             |
      | psycholoog             | buiten-huiselijke-kring         | aangifte                       | politie-betrekken              |

  Scenario: De route voor vrijwilligers loopt altijd naast de weging
    Stel een casus van een sportcoach over een kind
    Als de route andere voor vrijwilliger-als-burger is
    Dan wordt dat geweigerd wegens route-loopt-ernaast
    Als de route beide voor vrijwilliger-als-burger is
    Dan is melden onbekend
    En houden andere-route-niet-gevolgd en besluit-ontbreekt sluiten tegen
    Als van de andere route de stap organisatie-betrekken gezet is
    Dan houdt besluit-ontbreekt sluiten tegen

  Scenario: Een route die niemand kent wordt niet aangenomen
    Stel een casus van een leraar over een kind
    Als de route andere voor het-zelf-oplossen is
    Dan wordt dat geweigerd wegens route-onbekend

  Abstract Scenario: Een medewerker als mogelijke dader en onveilig thuis lopen samen, ook bij een bijzondere situatie
    Stel een casus van een <beroep> over een kind
    En de route beide voor <route> is
    En er sprake is van vgv met risico vermoedelijk-uitgevoerd
    Als de vraag acuut met ja wordt beantwoord
    Dan is melden direct
    En houdt niets melden tegen
    En houden contactveiligheid-niet-beoordeeld en contact-eerst-deskundige contact tegen
    En houden andere-route-niet-gevolgd, mensen-niet-beoordeeld en besluit-ontbreekt sluiten tegen

    Voorbeelden:
      | beroep                 | route                      |
      | huisarts               | geweld-wkkgz               |
      | leraar                 | beroepskracht-onderwijs    |
      | pedagogisch medewerker | beroepskracht-kinderopvang |

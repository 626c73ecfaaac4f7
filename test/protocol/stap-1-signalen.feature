# language: nl
Functionaliteit: Stap 1, signalen in kaart brengen

  Scenario: Wat gezien is opent de stap, de professional rondt hem af
    Stel een casus van een leraar over een kind
    Dan is stap signalen te doen
    Als er een feit is vastgelegd
    Dan is stap signalen bezig
    Als stap signalen wordt afgerond
    Dan is stap signalen afgerond

  Scenario: Wat nog ontbreekt wordt gezegd en houdt het afronden niet tegen
    Stel een casus van een leraar over een kind
    Als stap signalen wordt afgerond
    Dan is stap signalen afgerond
    En ontbreken bij signalen: feiten en huishouden

  Scenario: Een afgeronde stap blijft afgerond als er nog een feit bij komt
    Stel een casus van een leraar over een kind
    Als stap signalen wordt afgerond
    En er een feit is vastgelegd
    Dan is stap signalen afgerond

  Abstract Scenario: De kindcheck hoort bij elke volwassen of jongere client, ook zonder dat er een kind is gezien
    Stel een casus van een <beroep> over een <client>
    En er een feit is vastgelegd
    En alle kinderen van het gezin bekend zijn
    Dan ontbreekt bij signalen: <wat>

    Voorbeelden:
      | beroep        | client     | wat                                  |
      | huisarts      | volwassene | kindcheck, mantelzorgverleningscheck |
      | beroepskracht | jongere    | kindcheck                            |
      | leraar        | kind       | niets                                |

  Abstract Scenario: De kindcheck beslist niets, maar een kind in gevaar opent de vraag acuut
    Stel een casus van een huisarts over een volwassene
    Als de kindcheck <uitkomst> zegt
    Dan is melden onbekend
    En ontbreken bij beslissen: <wat>

    Voorbeelden:
      | uitkomst               | wat                                       |
      | zorg-geregeld          | vraag en meldbesluit                      |
      | nu-alleen-of-in-gevaar | acuut-nu-beoordelen, vraag en meldbesluit |

  Abstract Scenario: Zorgen uit de kindcheck houden het sluiten tegen, ook met een reden om de kindcheck over te slaan
    Stel een casus van een beroepskracht over een volwassene
    En de kindcheck <uitkomst> zegt
    En de vraag vermoeden met nee wordt beantwoord
    Als kindcheck met reden wordt overgeslagen
    En de casus wordt gesloten
    Dan wordt dat geweigerd wegens kindcheck-zorgen
    Als er overlegd is met Veilig Thuis
    En de casus wordt gesloten
    Dan is melden niet-nodig

    Voorbeelden:
      | uitkomst                 |
      | twijfel-of-zorgen        |
      | onduidelijk-of-geweigerd |

  Scenario: Zorgen uit de kindcheck zijn ook opgepakt als de kinderen in de lijst staan en gewogen zijn
    Stel een casus van een beroepskracht over een volwassene
    En de kindcheck twijfel-of-zorgen zegt
    En de vraag vermoeden met nee wordt beantwoord
    En Den in het gezin woont
    En alle kinderen van het gezin bekend zijn
    Als de vraag acuut met nee wordt beantwoord
    Dan houden kindcheck-zorgen sluiten tegen
    Als de vraag structureel met nee wordt beantwoord
    En de casus wordt gesloten
    Dan is melden niet-nodig

  Scenario: Ook de reden waarom Veilig Thuis niet is gevraagd sluit de zorgen uit de kindcheck af
    Stel een casus van een beroepskracht over een volwassene
    En de kindcheck twijfel-of-zorgen zegt
    En de vraag vermoeden met nee wordt beantwoord
    Als veilig-thuis-advies met reden wordt overgeslagen
    En de casus wordt gesloten
    Dan is melden niet-nodig

  Scenario: Een lege lijst is geen lijst als de client een kind is
    Stel een casus van een leraar over een kind
    En alle kinderen van het gezin bekend zijn
    Als de vraag acuut met nee wordt beantwoord
    Dan houden collega-ontbreekt, weging-niet-af en huishouden-niet-volledig niet melden tegen
    Als Wilg in het gezin woont
    Dan houden collega-ontbreekt, weging-niet-af en persoon-niet-beoordeeld niet melden tegen

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
      | beroep       | client     | wat       |
      | huisarts     | volwassene | kindcheck |
      | beroepskracht | jongere   | kindcheck |
      | leraar       | kind       | niets     |

  Abstract Scenario: De kindcheck beslist niets, maar een kind in gevaar opent de vraag acuut
    Stel een casus van een huisarts over een volwassene
    Als de kindcheck <uitkomst> zegt
    Dan is melden onbekend
    En ontbreken bij beslissen: <wat>

    Voorbeelden:
      | uitkomst               | wat                                          |
      | zorg-geregeld          | vraag en meldbesluit                         |
      | nu-alleen-of-in-gevaar | acuut-nu-beoordelen, vraag en meldbesluit    |

# language: nl
Functionaliteit: De mantelzorgverleningscheck

  Abstract Scenario: Alleen een kader dat ernaar vraagt mist hem
    Stel een casus van een <beroep> over een <client>
    En er een feit is vastgelegd
    En alle kinderen van het gezin bekend zijn
    En de kindcheck geen-kinderen zegt
    Dan ontbreekt bij signalen: <wat>

    Voorbeelden:
      | beroep              | client     | wat                       |
      | huisarts            | volwassene | mantelzorgverleningscheck |
      | tandarts            | jongere    | mantelzorgverleningscheck |
      | huisarts            | kind       | niets                     |
      | wijkverpleegkundige | volwassene | niets                     |

  Scenario: Wie hem niet doet wordt nergens door tegengehouden
    Stel een casus van een huisarts over een volwassene
    En de kindcheck geen-kinderen zegt
    En de vraag vermoeden met nee wordt beantwoord
    Dan houdt niets sluiten tegen

  Abstract Scenario: Zorgen over wie afhankelijk is houden het sluiten tegen, in elk kader
    Stel een casus van een <beroep> over een volwassene
    En de kindcheck geen-kinderen zegt
    En de vraag vermoeden met nee wordt beantwoord
    Als de mantelzorgverleningscheck <uitkomst> zegt
    Dan houdt <wat> sluiten tegen

    Voorbeelden:
      | beroep              | uitkomst                 | wat                    |
      | huisarts            | geen-afhankelijken       | niets                  |
      | huisarts            | zorg-geregeld            | niets                  |
      | huisarts            | twijfel-of-zorgen        | mantelzorgcheck-zorgen |
      | wijkverpleegkundige | onduidelijk-of-geweigerd | mantelzorgcheck-zorgen |

  Scenario: Iemand die nu alleen is vraagt meteen een antwoord op acuut
    Stel een casus van een huisarts over een volwassene
    Als de mantelzorgverleningscheck nu-alleen-of-in-gevaar zegt
    Dan is melden onbekend
    En ontbreken bij beslissen: acuut-nu-beoordelen, vraag en meldbesluit

  Scenario: Wie Veilig Thuis heeft gevraagd heeft de zorgen opgepakt
    Stel een casus van een huisarts over een volwassene
    En de kindcheck geen-kinderen zegt
    En de vraag vermoeden met nee wordt beantwoord
    En de mantelzorgverleningscheck twijfel-of-zorgen zegt
    Als er overlegd is met Veilig Thuis
    Dan houdt niets sluiten tegen

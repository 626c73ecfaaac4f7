# language: nl
Functionaliteit: De kindcheck

  Abstract Scenario: Zonder kindcheck geen besluit om niet te melden, ook als niemand een kind heeft gezien
    Stel een casus van een <beroep> over een <client>
    En er overlegd is met een collega
    Dan houden weging-niet-af en kindcheck-ontbreekt niet melden tegen
    Als de kindcheck geen-kinderen zegt
    Dan houdt weging-niet-af niet melden tegen

    Voorbeelden:
      | beroep              | client     |
      | reclasseringswerker | volwassene |
      | verloskundige       | volwassene |
      | jeugdhulpverlener   | jongere    |
      | schuldhulpverlener  | volwassene |

  Abstract Scenario: Een geruststellende uitkomst houdt niets tegen, zorgen houden het sluiten tegen
    Stel een casus van een kraamverzorgende over een volwassene
    En er overlegd is met een collega
    En de vraag vermoeden met nee wordt beantwoord
    Als de kindcheck <uitkomst> zegt
    Dan houdt <wat> sluiten tegen

    Voorbeelden:
      | uitkomst                 | wat              |
      | geen-aanleiding          | niets            |
      | geen-kinderen            | niets            |
      | zorg-geregeld            | niets            |
      | twijfel-of-zorgen        | kindcheck-zorgen |
      | onduidelijk-of-geweigerd | kindcheck-zorgen |

  Scenario: Een kind dat nu alleen is vraagt meteen een antwoord, en niet meer dan dat
    Stel een casus van een ambulanceverpleegkundige over een volwassene
    Als de kindcheck nu-alleen-of-in-gevaar zegt
    Dan is melden onbekend
    En houden collega-ontbreekt, aandachtsfunctionaris-ontbreekt, weging-niet-af, acuut-nu-beoordelen en kindcheck-zorgen niet melden tegen
    Als er acuut gevaar is
    Dan is melden direct
    En houdt niets melden tegen

  Scenario: Een uitkomst na het besluit om niet te melden laat dat besluit opnieuw bekijken
    Stel een casus van een schuldhulpverlener over een volwassene
    En de kindcheck geen-kinderen zegt
    En de vraag vermoeden met nee wordt beantwoord
    En er besloten wordt tot niet melden
    Als de kindcheck twijfel-of-zorgen zegt
    Dan houdt kindcheck-zorgen sluiten tegen
    En houdt eerst-beslissen-over-melden hulp tegen

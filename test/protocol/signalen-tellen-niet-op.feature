# language: nl
Functionaliteit: Signalen tellen niet op

  Abstract Scenario: Hoeveel signalen er ook zijn aangekruist, er volgt niets uit
    Stel een casus van een leraar over een kind
    En er overlegd is met een collega
    Als er <aantal> signalen zijn aangekruist
    Dan is melden onbekend
    En is de positie vermoeden
    En houdt weging-niet-af niet melden tegen
    En ontbreken bij signalen: feiten en huishouden
    Als de vraag vermoeden met nee wordt beantwoord
    En de casus wordt gesloten
    Dan is melden niet-nodig

    Voorbeelden:
      | aantal |
      | 1      |
      | 20     |
      | 99     |

  Abstract Scenario: Eén rode vlag vraagt een antwoord op acuut, en geeft het niet
    Stel een casus van een beroepskracht over een volwassene
    Als de rode vlag <vlag> is gezien
    Dan is melden onbekend
    En ontbreken bij beslissen: acuut-nu-beoordelen, vraag en meldbesluit
    Als de vraag acuut met nee wordt beantwoord
    Dan ontbreken bij beslissen: vraag, huishouden-niet-volledig en meldbesluit

    Voorbeelden:
      | vlag            |
      | verwurging      |
      | stalking        |
      | doodsbedreiging |

  Scenario: Een rode vlag laat opnieuw bekijken of contact veilig is
    Stel een casus van een beroepskracht over een volwassene
    En op de vraag of contact iemand in gevaar brengt het antwoord nee is
    Als de rode vlag doodsbedreiging is gezien
    Dan houdt contactveiligheid-niet-beoordeeld contact tegen

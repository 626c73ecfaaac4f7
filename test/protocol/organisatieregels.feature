# language: nl
Functionaliteit: Een organisatie mag strenger zijn dan het kader

  Abstract Scenario: Wat de organisatie vraagt houdt het besluit net zo tegen als wat het kader vraagt
    Stel een casus van een <beroep> over een kind, bij een organisatie die <regel> vraagt
    Dan houden <blokkades> melden tegen

    Voorbeelden:
      | beroep             | regel                 | blokkades                                                                           |
      | leraar             | veilig-thuis-advies   | collega-ontbreekt en veilig-thuis-advies-ontbreekt                                  |
      | leraar             | aandachtsfunctionaris | collega-ontbreekt en aandachtsfunctionaris-ontbreekt                                |
      | schuldhulpverlener | collega               | collega-ontbreekt                                                                   |
      | huisarts           | aandachtsfunctionaris | collega-ontbreekt, veilig-thuis-advies-ontbreekt en aandachtsfunctionaris-ontbreekt |

  Abstract Scenario: Soepeler kan niet: wat het kader vraagt blijft staan
    Stel een casus van een <beroep> over een kind, bij een organisatie die collega vraagt
    Dan houden <blokkades> melden tegen

    Voorbeelden:
      | beroep                   | blokkades                                            |
      | huisarts                 | collega-ontbreekt en veilig-thuis-advies-ontbreekt   |
      | fysiotherapeut           | collega-ontbreekt en veilig-thuis-advies-ontbreekt   |
      | ambulanceverpleegkundige | collega-ontbreekt en aandachtsfunctionaris-ontbreekt |

  Scenario: Een collega is niet de aandachtsfunctionaris die de organisatie vraagt
    Stel een casus van een leraar over een kind, bij een organisatie die aandachtsfunctionaris vraagt
    Als er overlegd is met een collega
    Dan houdt aandachtsfunctionaris-ontbreekt melden tegen
    Als er overlegd is met de aandachtsfunctionaris
    Dan houdt niets melden tegen

  Scenario: Ook een strengere regel wacht niet bij acuut gevaar
    Stel een casus van een leraar over een kind, bij een organisatie die veilig-thuis-advies vraagt
    Als er acuut gevaar is
    Dan houdt niets melden tegen

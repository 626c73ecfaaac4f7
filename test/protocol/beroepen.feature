# language: nl
Functionaliteit: Wat je beroep van je vraagt

  Abstract Scenario: Wie je moet vragen voor je besluit te melden verschilt per kader
    Stel een casus van een <beroep> over een kind
    Dan houden <blokkades> melden tegen

    Voorbeelden:
      | beroep                   | blokkades                                            |
      | huisarts                 | collega-ontbreekt en veilig-thuis-advies-ontbreekt   |
      | tandarts                 | collega-ontbreekt en veilig-thuis-advies-ontbreekt   |
      | fysiotherapeut           | collega-ontbreekt en veilig-thuis-advies-ontbreekt   |
      | logopedist               | collega-ontbreekt                                    |
      | apotheker                | collega-ontbreekt                                    |
      | wijkverpleegkundige      | collega-ontbreekt                                    |
      | verloskundige            | collega-ontbreekt                                    |
      | kraamverzorgende         | collega-ontbreekt                                    |
      | ambulanceverpleegkundige | collega-ontbreekt en aandachtsfunctionaris-ontbreekt |
      | psycholoog               | collega-ontbreekt                                    |
      | jeugdhulpverlener        | collega-ontbreekt                                    |
      | wijkteammedewerker       | collega-ontbreekt                                    |
      | leraar                   | collega-ontbreekt                                    |
      | leerplichtambtenaar      | collega-ontbreekt                                    |
      | pedagogisch medewerker   | collega-ontbreekt                                    |
      | reclasseringswerker      | collega-ontbreekt                                    |
      | begeleider               | collega-ontbreekt                                    |
      | beroepskracht            | collega-ontbreekt                                    |
      | schuldhulpverlener       | niets                                                |
      | sportcoach               | niets                                                |

  Abstract Scenario: Een onthulling weegt niet in elk kader hetzelfde
    Stel een casus van een <beroep> over een kind
    Als de vraag disclosure met ja wordt beantwoord
    Dan is melden <melden>

    Voorbeelden:
      | beroep                 | melden   |
      | pedagogisch medewerker | direct   |
      | psycholoog             | direct   |
      | jeugdhulpverlener      | direct   |
      | wijkteammedewerker     | direct   |
      | leraar                 | direct   |
      | leerplichtambtenaar    | direct   |
      | huisarts               | onbekend |
      | wijkverpleegkundige    | onbekend |
      | beroepskracht          | onbekend |

  Abstract Scenario: Twijfel over veiligheid is alleen op school en bij leerplicht melden
    Stel een casus van een <beroep> over een kind
    Als de vraag acuut met twijfel wordt beantwoord
    Dan is melden <melden>

    Voorbeelden:
      | beroep              | melden   |
      | leraar              | direct   |
      | leerplichtambtenaar | direct   |
      | huisarts            | onbekend |
      | psycholoog          | onbekend |
      | sportcoach          | onbekend |

  Scenario: Overleg in de wagen is geen overleg met de aandachtsfunctionaris
    Stel een casus van een ambulanceverpleegkundige over een kind
    Als er overlegd is met een collega
    Dan houdt aandachtsfunctionaris-ontbreekt melden tegen
    Als er overlegd is met de aandachtsfunctionaris
    Dan houdt niets melden tegen

  Scenario: Een vrijwilliger hoeft het gesprek niet zelf te voeren
    Stel een casus van een sportcoach over een kind
    En op de vraag of contact iemand in gevaar brengt het antwoord nee is
    Als het gesprek wordt overgeslagen vanwege niet-de-taak-van-een-vrijwilliger
    Dan ontbreekt bij gesprek: niets

  Abstract Scenario: De Raad vragen is geen melding, en is aan wie daarvoor is aangewezen
    Stel een casus van een <beroep> over een kind
    Als de Raad is gevraagd <grond>
    Dan is melden onbekend
    En staat als afwijking vast: <afwijking>

    Voorbeelden:
      | beroep            | grond          | afwijking           |
      | jeugdhulpverlener | met mandaat    | niets               |
      | jeugdhulpverlener | zonder mandaat | raad-zonder-mandaat |
      | psycholoog        | met mandaat    | raad-zonder-mandaat |

  Abstract Scenario: Het verzoek aan de Raad wordt genoemd als hulp niet genoeg is
    Stel een casus van een <beroep> over een kind
    En Wilg in het gezin woont
    En alle kinderen van het gezin bekend zijn
    En de vraag vermoeden met ja wordt beantwoord
    En de vragen over veiligheid met nee worden beantwoord
    Dan is ook mogelijk: niets
    Als de vraag hulp-mogelijk met nee wordt beantwoord
    Dan is ook mogelijk: <wat>

    Voorbeelden:
      | beroep            | wat          |
      | jeugdhulpverlener | verzoek-raad |
      | psycholoog        | niets        |

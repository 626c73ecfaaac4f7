# language: nl
Functionaliteit: De wens van het slachtoffer

  Abstract Scenario: Een bezwaar stuurt hoe en wanneer, nooit of melden nodig is
    Stel een casus van een wijkverpleegkundige over een volwassene
    En de kindcheck geen-kinderen zegt
    En alle kinderen van het gezin bekend zijn
    En er overlegd is met een collega
    En de vraag vermoeden met ja wordt beantwoord
    En de vraag structureel met ja wordt beantwoord
    Als het slachtoffer <wens>
    Dan is melden nodig
    En houdt niets melden tegen
    Als er besloten wordt tot melden
    Dan staat als afwijking vast: niets

    Voorbeelden:
      | wens                               |
      | geen bezwaar maakt                 |
      | bezwaar maakt en dat overziet      |
      | bezwaar maakt en dat niet overziet |

  Scenario: Een bezwaar is geen reden om bij acuut gevaar te wachten
    Stel een casus van een wijkverpleegkundige over een volwassene
    En het slachtoffer bezwaar maakt en dat overziet
    Als de vraag acuut met ja wordt beantwoord
    Dan is melden direct
    En houdt melden-is-direct niet melden tegen

  Abstract Scenario: Bij ouderenmishandeling hoort de wens erbij, met de vraag of iemand het overziet
    Stel een casus van een wijkverpleegkundige over een volwassene
    En de kindcheck geen-kinderen zegt
    En er overlegd is met een collega
    En er sprake is van ouderenmishandeling
    Als het slachtoffer <wens>
    Dan houden <blokkades> niet melden tegen

    Voorbeelden:
      | wens                                                | blokkades                                       |
      | bezwaar maakt en dat overziet                       | weging-niet-af                                  |
      | bezwaar maakt en dat niet overziet                  | weging-niet-af                                  |
      | bezwaar maakt en niemand weet of dat overzien wordt | wens-en-bekwaamheid-ontbreekt en weging-niet-af |

  Scenario: Een volwassene heeft een eigen wens, en die ontbreekt zolang niemand ernaar vroeg
    Stel een casus van een psycholoog over een volwassene
    En op de vraag of contact iemand in gevaar brengt het antwoord nee is
    Als de vraag vermoeden met ja wordt beantwoord
    Dan ontbreken bij gesprek: gesprek en wens-vastleggen
    Als het slachtoffer geen bezwaar maakt
    Dan ontbreekt bij gesprek: gesprek

  Scenario: Is contact dicht, dan wordt niemand erop uit gestuurd om naar de wens te vragen
    Stel een casus van een psycholoog over een volwassene
    En op de vraag of contact iemand in gevaar brengt het antwoord ja is
    Als de vraag vermoeden met ja wordt beantwoord
    Dan ontbreekt bij gesprek: contactadvies

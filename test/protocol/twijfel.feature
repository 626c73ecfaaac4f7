# language: nl
Functionaliteit: Twijfel is nooit nee

  Abstract Scenario: In het onderwijs is twijfel over acuut of structureel een reden om direct te melden
    Stel een casus van een leraar over een kind
    Als de vraag <vraag> met twijfel wordt beantwoord
    Dan is melden direct
    En houdt niets melden tegen

    Voorbeelden:
      | vraag       |
      | acuut       |
      | structureel |

  Abstract Scenario: Elders is melden bij twijfel onbekend en wordt Veilig Thuis gevraagd voor iemand besluit niet te melden
    Stel een casus van een beroepskracht over een kind
    En Wilg in het gezin woont
    En alle kinderen van het gezin bekend zijn
    En er overlegd is met een collega
    En de vraag vermoeden met ja wordt beantwoord
    En de vraag acuut met <acuut> wordt beantwoord
    En de vraag structureel met <structureel> wordt beantwoord
    En de vraag disclosure met <disclosure> wordt beantwoord
    En de vraag hulp-mogelijk met ja wordt beantwoord
    En de vraag hulp-aanvaard met ja wordt beantwoord
    Dan is melden onbekend
    En is de positie veilig-thuis-raadplegen
    En houdt twijfel-vraagt-veilig-thuis niet melden tegen
    Als er overlegd is met Veilig Thuis
    Dan houdt niets niet melden tegen

    Voorbeelden:
      | acuut   | structureel | disclosure |
      | twijfel | nee         | nee        |
      | nee     | twijfel     | nee        |
      | nee     | nee         | twijfel    |
      | nee     | nee         | ja         |

  Scenario: Advies van voor de weging is geen advies over deze twijfel
    Stel een casus van een beroepskracht over een kind
    En Wilg in het gezin woont
    En alle kinderen van het gezin bekend zijn
    En er overlegd is met een collega
    En de vragen over veiligheid met nee worden beantwoord
    En er overlegd is met Veilig Thuis
    Als de vraag vermoeden met twijfel wordt beantwoord
    Dan is de positie veilig-thuis-raadplegen
    En houdt twijfel-vraagt-veilig-thuis niet melden tegen

  Scenario: Twijfel over het vermoeden gaat langs de vragen over veiligheid voor iemand besluit niet te melden
    Stel een casus van een beroepskracht over een kind
    En Wilg in het gezin woont
    En alle kinderen van het gezin bekend zijn
    En er overlegd is met een collega
    En de vraag vermoeden met twijfel wordt beantwoord
    En er overlegd is met Veilig Thuis
    Als er besloten wordt tot niet melden
    Dan wordt dat geweigerd wegens veiligheid-niet-beoordeeld, veiligheid-niet-beoordeeld en veiligheid-niet-beoordeeld
    Als de vragen over veiligheid met nee worden beantwoord
    En er besloten wordt tot niet melden
    Dan is melden onbekend

  Scenario: Het kader van de kinderopvang kent geen twijfel
    Stel een casus van een pedagogisch medewerker over een kind
    Als de vraag vermoeden met twijfel wordt beantwoord
    Dan wordt dat geweigerd wegens antwoord-onbekend

  Scenario: Twijfel over een kind is geen nee voor de casus
    Stel een casus van een beroepskracht over een kind
    En Den in het gezin woont
    En Spar in het gezin woont
    En alle kinderen van het gezin bekend zijn
    En er overlegd is met een collega
    En de vraag vermoeden met ja wordt beantwoord
    Als de vraag acuut voor Den met twijfel wordt beantwoord
    Dan is melden onbekend
    En houden twijfel-vraagt-veilig-thuis en weging-niet-af niet melden tegen

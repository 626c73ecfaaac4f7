# language: nl
Functionaliteit: Stap 5, beslissen met het afwegingskader

  Achtergrond:
    Stel een casus van een leraar over een kind
    En Wilg in het gezin woont
    En alle kinderen van het gezin bekend zijn
    En er overlegd is met een collega
    En de vraag vermoeden met ja wordt beantwoord

  Abstract Scenario: Acuut of structureel onveilig betekent melden, en de vragen over hulp komen nog, met Veilig Thuis
    Als de vraag acuut met <acuut> wordt beantwoord
    En de vraag structureel met <structureel> wordt beantwoord
    Dan is melden direct
    En is hulp met-veilig-thuis
    En is de positie disclosure

    Voorbeelden:
      | acuut | structureel |
      | ja    | nee         |
      | nee   | ja          |
      | ja    | ja          |

  Abstract Scenario: Hulp die niet kan of niet aanvaard wordt is een reden om te melden
    Als de vragen over veiligheid met nee worden beantwoord
    En de vraag hulp-mogelijk met <mogelijk> wordt beantwoord
    Dan is de positie <positie>
    En is melden <melden>

    Voorbeelden:
      | mogelijk | positie                 | melden   |
      | nee      | melden                  | nodig    |
      | ja       | hulp-aanvaard           | onbekend |
      | twijfel  | veilig-thuis-raadplegen | onbekend |

  Scenario: Hulp die kan en aanvaard wordt gaat van start
    Als de vragen over veiligheid met nee worden beantwoord
    En de vraag hulp-mogelijk met ja wordt beantwoord
    En de vraag hulp-aanvaard met ja wordt beantwoord
    Dan is de positie hulp-starten
    En is hulp starten
    En is melden niet-nodig

  Scenario: Afwijken naar minder melden vraagt advies, een reden, veiligheid nu en een dag
    Als de vragen over veiligheid met nee worden beantwoord
    En de vraag hulp-mogelijk met nee wordt beantwoord
    Dan houdt afwijken-vraagt-veilig-thuis niet melden tegen
    Als er overlegd is met Veilig Thuis
    En er besloten wordt tot niet melden zonder reden
    Dan wordt dat geweigerd wegens afwijking-onvolledig, afwijking-onvolledig en afwijking-onvolledig
    Als er besloten wordt tot niet melden
    Dan is melden nodig
    En staat als afwijking vast: niet-volgens-kader

  Scenario: Afwijken naar melden is vrij
    Als de vragen over veiligheid met nee worden beantwoord
    En de vraag hulp-mogelijk met ja wordt beantwoord
    En de vraag hulp-aanvaard met ja wordt beantwoord
    En er besloten wordt tot melden
    Dan staat als afwijking vast: niets

  Scenario: Hulp die niet genoeg is past niet naast niet melden
    Als de vragen over veiligheid met nee worden beantwoord
    En de vraag hulp-mogelijk met nee wordt beantwoord
    En er overlegd is met Veilig Thuis
    En er besloten wordt tot niet melden
    En over hulp besloten wordt: niet-toereikend
    Dan wordt dat geweigerd wegens hulp-ontoereikend-vraagt-melden
    Als er besloten wordt tot melden
    En over hulp besloten wordt: niet-toereikend
    Dan staat als afwijking vast: niet-volgens-kader

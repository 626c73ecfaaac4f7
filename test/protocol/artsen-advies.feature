# language: nl
Functionaliteit: Artsen vragen collega en Veilig Thuis voor zij besluiten

  Achtergrond:
    Stel een casus van een huisarts over een kind
    En Wilg in het gezin woont
    En alle kinderen van het gezin bekend zijn
    En de vraag vermoeden met ja wordt beantwoord
    En de vraag acuut met nee wordt beantwoord
    En de vraag structureel met ja wordt beantwoord

  Scenario: Zonder advies van Veilig Thuis wordt er niet besloten
    Als er overlegd is met een collega
    En er besloten wordt tot melden
    Dan wordt dat geweigerd wegens veilig-thuis-advies-ontbreekt
    Als er overlegd is met Veilig Thuis
    En er besloten wordt tot melden
    Dan staat als afwijking vast: niets

  Scenario: Zonder collega ook niet
    Als er overlegd is met Veilig Thuis
    En er besloten wordt tot melden
    Dan wordt dat geweigerd wegens collega-ontbreekt

  Scenario: Wie al gemeld heeft legt het vast, en het ontbrekende advies is een afwijking
    Als er overlegd is met een collega
    En er gemeld is
    Dan staat als afwijking vast: gemeld-voor-verplichting
    En ontbreken bij beslissen: vraag, meldbesluit, informeren-grond, informeren-grond en reden-afwijking
    Als er besloten wordt tot melden
    En over hulp besloten wordt: met-veilig-thuis
    Dan staat als afwijking vast: gemeld-voor-verplichting

  Scenario: Bij acuut gevaar wacht de arts niet op advies
    Als het antwoord op acuut verandert in ja
    Dan houdt niets melden tegen
    Als er besloten wordt tot melden
    Dan is melden direct

  Scenario: Een reden voor het ontbrekende advies opent niet melden, nooit melden
    Als er overlegd is met een collega
    En veilig-thuis-advies met reden wordt overgeslagen
    Dan houdt veilig-thuis-advies-ontbreekt melden tegen
    En houden weging-niet-af en afwijken-vraagt-veilig-thuis niet melden tegen

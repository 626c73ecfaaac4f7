# language: nl
Functionaliteit: De latere evaluatie of het veilig is

  Achtergrond:
    Stel een casus van een beroepskracht over een kind
    En Wilg in het gezin woont
    En alle kinderen van het gezin bekend zijn
    En er overlegd is met een collega
    En de vraag vermoeden met ja wordt beantwoord
    En de vragen over veiligheid met nee worden beantwoord
    En de vraag hulp-mogelijk met ja wordt beantwoord
    En de vraag hulp-aanvaard met ja wordt beantwoord
    En er besloten wordt tot niet melden
    En over hulp besloten wordt: starten
    En er hulp is afgesproken

  Scenario: Met hulp die loopt sluit de casus niet voor er geevalueerd is
    Als de casus wordt gesloten
    Dan wordt dat geweigerd wegens toets-nog-te-houden
    Als de evaluatie of het veilig is ja zegt
    En de casus wordt gesloten
    Dan is melden niet-nodig

  Scenario: Is het niet veilig, dan is melden (opnieuw) nodig en begint een nieuwe ronde
    Als de evaluatie of het veilig is nee zegt
    Dan is melden nodig
    En is hulp niet-toereikend
    En houden hulp-schiet-tekort, nieuwe-ronde-nodig en besluit-te-herzien sluiten tegen
    Als de casus wordt opnieuw gewogen
    Dan is de ronde 2
    En is de positie vermoeden
    En is melden nodig

  Scenario: Nieuwe afspraken praten een mislukte evaluatie niet weg
    Als de evaluatie of het veilig is nee zegt
    En de casus wordt opnieuw gewogen
    En de vraag vermoeden met ja wordt beantwoord
    En de vragen over veiligheid met nee worden beantwoord
    En de vraag hulp-mogelijk met ja wordt beantwoord
    En de vraag hulp-aanvaard met ja wordt beantwoord
    Dan is melden nodig

  Scenario: Bij twijfel over de evaluatie is melden onbekend en wordt Veilig Thuis gevraagd
    Als de evaluatie of het veilig is twijfel zegt
    Dan is melden onbekend
    En houdt twijfel-vraagt-veilig-thuis niet melden tegen
    En houden toets-nog-te-houden en besluit-te-herzien sluiten tegen
    Als er overlegd is met Veilig Thuis
    En er besloten wordt tot niet melden
    En over hulp besloten wordt: starten
    En de casus wordt gesloten
    Dan wordt dat geweigerd wegens toets-nog-te-houden
    Als de evaluatie of het veilig is ja zegt
    En de casus wordt gesloten
    Dan wordt dat geweigerd wegens besluit-te-herzien
    Als er besloten wordt tot niet melden
    En over hulp besloten wordt: starten
    En de casus wordt gesloten
    Dan is melden niet-nodig

  Scenario: Hulp die is beeindigd maakt een open evaluatie niet overbodig
    Als de hulp is beeindigd
    En de casus wordt gesloten
    Dan wordt dat geweigerd wegens toets-nog-te-houden
    Als de evaluatie of het veilig is ja zegt
    En de hulp is beeindigd
    En de casus wordt gesloten
    Dan is melden niet-nodig

# language: nl
Functionaliteit: Twee beslissingen, eerst over melden en dan over hulp

  Achtergrond:
    Stel een casus van een beroepskracht over een kind
    En Wilg in het gezin woont
    En alle kinderen van het gezin bekend zijn
    En er overlegd is met een collega
    En de vraag vermoeden met ja wordt beantwoord
    En de vraag acuut met nee wordt beantwoord
    En de vraag structureel met ja wordt beantwoord

  Scenario: Over hulp wordt niet besloten voor over melden besloten is
    Als over hulp besloten wordt: met-veilig-thuis
    Dan wordt dat geweigerd wegens eerst-beslissen-over-melden
    Als er besloten wordt tot melden
    En over hulp besloten wordt: met-veilig-thuis
    Dan staat als afwijking vast: niets

  Scenario: Hulp komt naast een melding en vervangt die niet
    Als er besloten wordt tot melden
    Dan is melden nodig
    En is hulp met-veilig-thuis
    Als over hulp besloten wordt: starten
    Dan is melden nodig
    En staat als afwijking vast: hulp-anders

  Scenario: Met een beslissing sluit de casus niet
    Als er besloten wordt tot melden
    En de casus wordt gesloten
    Dan wordt dat geweigerd wegens melding-nog-niet-gedaan en besluit-ontbreekt

  Scenario: Een veranderd antwoord maakt het besluit te herzien
    Als er besloten wordt tot melden
    En over hulp besloten wordt: met-veilig-thuis
    Dan ontbreken bij beslissen: vraag, informeren-grond en informeren-grond
    Als op de vraag of contact iemand in gevaar brengt het antwoord nee is
    En iemand is geinformeerd
    Dan ontbreken bij beslissen: vraag en informeren
    Als Wilg is geinformeerd
    Dan ontbreekt bij beslissen: vraag
    Als het antwoord op acuut verandert in ja
    Dan ontbreken bij beslissen: vraag en besluit-te-herzien
    En houdt eerst-beslissen-over-melden hulp tegen

  Scenario: Een melding van voor een nieuwe ronde telt, tot er een feit bij komt
    Als er gemeld is
    En de casus wordt opnieuw gewogen
    En de vraag vermoeden met ja wordt beantwoord
    En de vraag acuut met nee wordt beantwoord
    En de vraag structureel met ja wordt beantwoord
    En er besloten wordt tot melden
    En over hulp besloten wordt: met-veilig-thuis
    Dan houdt eigen-vervolg-ontbreekt sluiten tegen
    Als er een nieuw feit is vastgelegd
    En de casus wordt opnieuw gewogen
    En de vraag vermoeden met ja wordt beantwoord
    En de vraag acuut met nee wordt beantwoord
    En de vraag structureel met ja wordt beantwoord
    En er besloten wordt tot melden
    En over hulp besloten wordt: met-veilig-thuis
    Dan houden eigen-vervolg-ontbreekt en melding-nog-niet-gedaan sluiten tegen

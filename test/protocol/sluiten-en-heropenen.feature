# language: nl
Functionaliteit: Sluiten en heropenen

  Scenario: Is het vermoeden weg, dan sluit de casus zonder besluit over melden
    Stel een casus van een leraar over een kind
    En er overlegd is met een collega
    En de vraag vermoeden met nee wordt beantwoord
    Als de casus wordt gesloten
    Dan is de positie afsluiten

  Scenario: Nieuwe feiten worden eerst gewogen
    Stel een casus van een leraar over een kind
    En de vraag vermoeden met nee wordt beantwoord
    En er een nieuw feit is vastgelegd
    Als de casus wordt gesloten
    Dan wordt dat geweigerd wegens nieuwe-feiten-wegen

  Scenario: In een gesloten casus wordt niet meer gewogen, wel vastgelegd wat gebeurt
    Stel een casus van een leraar over een kind
    En de vraag vermoeden met nee wordt beantwoord
    En de casus wordt gesloten
    Als de vraag acuut met nee wordt beantwoord
    Dan wordt dat geweigerd wegens casus-gesloten
    Als er een nieuw feit is vastgelegd
    Dan is melden niet-nodig

  Scenario: Heropenen bewaart alles en begint een nieuwe ronde
    Stel een casus van een leraar over een kind
    En er een feit is vastgelegd
    En de vraag vermoeden met nee wordt beantwoord
    En de casus wordt gesloten
    Als de casus wordt heropend
    Dan is de ronde 2
    En is de positie vermoeden
    En is melden onbekend
    En ontbreekt bij signalen: huishouden

  Scenario: Na een melding blijft er een eigen vervolg
    Stel een casus van een beroepskracht over een kind
    En Wilg in het gezin woont
    En alle kinderen van het gezin bekend zijn
    En er overlegd is met een collega
    En de vraag vermoeden met ja wordt beantwoord
    En de vraag structureel met ja wordt beantwoord
    En er besloten wordt tot melden
    En over hulp besloten wordt: met-veilig-thuis
    En er gemeld is
    Als de casus wordt gesloten
    Dan wordt dat geweigerd wegens eigen-vervolg-ontbreekt
    En ontbreken bij daarna: eigen-vervolg-ontbreekt, terugkoppeling en uitvoer-opbergen
    Als een eigen vervolg is afgesproken
    En de casus wordt gesloten
    Dan is melden nodig

  Scenario: Een kind dat nooit is genoemd houdt het sluiten tegen, ook na een melding
    Stel een casus van een beroepskracht over een kind
    En er overlegd is met een collega
    En de vraag vermoeden met ja wordt beantwoord
    En de vraag structureel met ja wordt beantwoord
    En er besloten wordt tot melden
    En over hulp besloten wordt: met-veilig-thuis
    En er gemeld is
    En een eigen vervolg is afgesproken
    Als de casus wordt gesloten
    Dan wordt dat geweigerd wegens mensen-niet-beoordeeld

  Scenario: Sluiten zonder vermoeden kan niet als de vraag acuut open bleef
    Stel een casus van een leraar over een kind
    En Wilg in het gezin woont
    En alle kinderen van het gezin bekend zijn
    En de vraag acuut open blijft
    En de vraag vermoeden met nee wordt beantwoord
    Als de casus wordt gesloten
    Dan wordt dat geweigerd wegens besluit-ontbreekt
    Als de vraag acuut met nee wordt beantwoord
    En de casus wordt gesloten
    Dan is de positie afsluiten

  Scenario: Besloten hulp zonder afspraak houdt het sluiten tegen
    Stel een casus van een leraar over een kind
    En Wilg in het gezin woont
    En alle kinderen van het gezin bekend zijn
    En er overlegd is met een collega
    En de vraag vermoeden met ja wordt beantwoord
    En de vragen over veiligheid met nee worden beantwoord
    En de vraag hulp-mogelijk met ja wordt beantwoord
    En de vraag hulp-aanvaard met ja wordt beantwoord
    En er besloten wordt tot niet melden
    En over hulp besloten wordt: starten
    Als de casus wordt gesloten
    Dan wordt dat geweigerd wegens afspraak-ontbreekt

  Scenario: Wie afwijkt van melden nodig sluit niet voor het besluit is herzien
    Stel een casus van een leraar over een kind
    En Wilg in het gezin woont
    En alle kinderen van het gezin bekend zijn
    En er overlegd is met een collega
    En de vraag vermoeden met ja wordt beantwoord
    En de vragen over veiligheid met nee worden beantwoord
    En de vraag hulp-mogelijk met nee wordt beantwoord
    En er overlegd is met Veilig Thuis
    En er besloten wordt tot niet melden
    En over hulp besloten wordt: niet-nodig
    Als de casus wordt gesloten
    Dan wordt dat geweigerd wegens herziening-nog-te-houden
    Als er besloten wordt tot niet melden
    En over hulp besloten wordt: niet-nodig
    En de casus wordt gesloten
    Dan wordt dat geweigerd wegens herziening-nog-te-houden

  Scenario: Een kind dat was afgesloten is in een nieuwe ronde weer in beeld
    Stel een casus van een leraar over een kind
    En Den in het gezin woont
    En alle kinderen van het gezin bekend zijn
    En de vraag vermoeden met ja wordt beantwoord
    En de vraag acuut met nee wordt beantwoord
    En de vraag structureel met nee wordt beantwoord
    En Den wordt afgesloten
    Als Den wordt afgesloten
    Dan wordt dat geweigerd wegens persoon-nog-niet-veilig
    Als de casus wordt opnieuw gewogen
    En de vraag acuut met nee wordt beantwoord
    En de vraag structureel met nee wordt beantwoord
    En Den wordt afgesloten
    Dan is de ronde 2

# language: nl
Functionaliteit: De uitvoer opbergen waar de organisatie haar dossiers bewaart

  Achtergrond:
    Stel een casus van een leraar over een kind
    En Wilg in het gezin woont
    En alle kinderen van het gezin bekend zijn
    En er overlegd is met een collega
    En de vraag vermoeden met ja wordt beantwoord
    En de vragen over veiligheid met nee worden beantwoord
    En de vraag hulp-mogelijk met ja wordt beantwoord
    En de vraag hulp-aanvaard met ja wordt beantwoord

  Scenario: Voor er iets besloten is vraagt niets om opbergen
    Dan ontbreken bij daarna: niets

  Scenario: Na een besluit vraagt de casus om opbergen, en houdt dat niets tegen
    Als er besloten wordt tot niet melden
    Dan ontbreekt bij daarna: uitvoer-opbergen
    Als over hulp besloten wordt: niet-nodig
    Dan ontbreekt bij daarna: uitvoer-opbergen
    Als de casus wordt gesloten
    Dan ontbreekt bij daarna: uitvoer-opbergen
    En is melden niet-nodig

  Scenario: Een volgend besluit en het sluiten vragen om nieuwe uitvoer
    Als er besloten wordt tot niet melden
    En de uitvoer op 2026-03-02 is opgeborgen
    Dan ontbreken bij daarna: niets
    Als over hulp besloten wordt: niet-nodig
    Dan ontbreekt bij daarna: uitvoer-opbergen
    Als de uitvoer op 2026-03-02 is opgeborgen
    En de casus wordt gesloten
    Dan ontbreekt bij daarna: uitvoer-opbergen
    Als de uitvoer op 2026-03-02 is opgeborgen
    Dan ontbreken bij daarna: niets

  Scenario: Wat voor het besluit is opgeborgen bevat het besluit niet
    Als de uitvoer op 2026-03-02 is opgeborgen
    En er besloten wordt tot niet melden
    Dan ontbreekt bij daarna: uitvoer-opbergen
    Als de uitvoer op 2026-03-01 is opgeborgen
    Dan ontbreekt bij daarna: uitvoer-opbergen
    Als de uitvoer op 2026-03-02 is opgeborgen
    Dan ontbreken bij daarna: niets

  Scenario: Een nieuw feit na het opbergen vraagt niets, een heropende casus ook niet
    Als er besloten wordt tot niet melden
    En over hulp besloten wordt: niet-nodig
    En de casus wordt gesloten
    En de uitvoer op 2026-03-02 is opgeborgen
    En er een nieuw feit is vastgelegd
    En de casus wordt heropend
    Dan is de ronde 2
    En ontbreken bij daarna: niets

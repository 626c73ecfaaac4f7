# language: nl
Functionaliteit: Stap 3, gesprek

  Scenario: Eerst wordt nagegaan of contact iemand in gevaar kan brengen
    Stel een casus van een leraar over een kind
    Dan houdt contactveiligheid-niet-beoordeeld contact tegen
    Als het gesprek wordt voorbereid
    Dan wordt dat geweigerd wegens contactveiligheid-niet-beoordeeld

  Scenario: Kan contact geen kwaad, dan kan het gesprek
    Stel een casus van een leraar over een kind
    Als op de vraag of contact iemand in gevaar brengt het antwoord nee is
    En het gesprek wordt voorbereid
    En het gesprek wordt gevoerd
    Dan ontbreekt bij gesprek: niets

  Scenario: Een gesprek dat er al was wordt vastgelegd, ook als het niet had gemogen
    Stel een casus van een leraar over een kind
    Als het gesprek wordt gevoerd
    Dan staat als afwijking vast: contact-ondanks-blokkade
    En ontbreekt bij beslissen: meldbesluit en reden-afwijking

  Scenario: Een uitgesteld gesprek blijft ontbreken
    Stel een casus van een pedagogisch medewerker over een kind
    En op de vraag of contact iemand in gevaar brengt het antwoord nee is
    Als het gesprek wordt uitgesteld
    Dan ontbreekt bij gesprek: gesprek

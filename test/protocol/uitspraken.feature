# language: nl
Functionaliteit: Wat uitspraken leerden

  Scenario: Ga na of de melding nog nodig is als er tijd tussen zit
    Stel een casus van een wijkverpleegkundige over een kind
    En Wilg in het gezin woont
    En alle kinderen van het gezin bekend zijn
    En er overlegd is met een collega
    En de vraag vermoeden met ja wordt beantwoord
    En de vraag structureel met ja wordt beantwoord
    En er besloten wordt tot melden
    Als er een nieuw feit is vastgelegd
    Dan houden nieuwe-feiten-wegen, melding-nog-niet-gedaan en besluit-ontbreekt sluiten tegen
    Als de casus wordt opnieuw gewogen
    En de vraag vermoeden met nee wordt beantwoord
    En er besloten wordt tot niet melden
    Dan is melden niet-nodig
    En houdt niets sluiten tegen

  Scenario: Stappen die zonder reden zijn overgeslagen vragen om een reden
    Stel een casus van een huisarts over een kind
    Als er gemeld is
    Dan staat als afwijking vast: gemeld-voor-verplichting
    En ontbreken bij beslissen: vraag, meldbesluit, informeren-grond en reden-afwijking

  Scenario: Een kind dat nog niet geboren is telt mee
    Stel een casus van een verloskundige over een volwassene
    En er een kind wordt verwacht
    Als de vraag structureel met ja wordt beantwoord
    Dan is melden nodig

  Scenario: Melden vraagt geen toestemming
    Stel een casus van een psycholoog over een volwassene
    En er overlegd is met een collega
    En de vraag structureel met ja wordt beantwoord
    En het slachtoffer bezwaar maakt en dat overziet
    Als er besloten wordt tot melden
    Dan staat als afwijking vast: niets

  Scenario: Het verhaal van één ouder is niet genoeg om te besluiten
    Stel een casus van een psycholoog over een kind
    En op de vraag of contact iemand in gevaar brengt het antwoord nee is
    En er overlegd is met een collega
    En er sprake is van complexe-scheiding
    En de vraag structureel met ja wordt beantwoord
    Als er besloten wordt tot melden
    Dan wordt dat geweigerd wegens andere-ouder-gehoord-ontbreekt

  Scenario: Wat iemand zei is van iemand
    Stel een casus van een psycholoog over een kind
    En alle kinderen van het gezin bekend zijn
    Als er een uitspraak zonder bron is vastgelegd
    Dan ontbreekt bij signalen: feit-zonder-bron
    Als er een feit is vastgelegd
    Dan ontbreekt bij signalen: feit-zonder-bron

  Scenario: Wie anoniem advies vroeg en meldde heeft daarmee geen dossier
    Stel een casus van een psycholoog over een jongere
    En er overlegd is met Veilig Thuis
    Als er gemeld is
    Dan ontbreken bij signalen: feiten, huishouden en kindcheck
    En ontbreken bij gesprek: contactveiligheid en gesprek
    En ontbreken bij raadplegen: collega

  Scenario: Ouders horen het voornemen om te melden
    Stel een casus van een jeugdhulpverlener over een kind
    En op de vraag of contact iemand in gevaar brengt het antwoord nee is
    En er overlegd is met een collega
    En de vraag structureel met ja wordt beantwoord
    Als er besloten wordt tot melden
    En er gemeld is
    Dan ontbreken bij beslissen: hulpbesluit en informeren
    Als iemand is geinformeerd
    Dan ontbreekt bij beslissen: hulpbesluit

  Scenario: Een school hoeft niet zeker te weten dat het structureel is
    Stel een casus van een leraar over een kind
    Als de vraag structureel met twijfel wordt beantwoord
    Dan is melden direct
    En houdt melden-is-direct niet melden tegen

  Abstract Scenario: Zonder grond slaat een school het gesprek niet over
    Stel een casus van een leraar over een kind
    En op de vraag of contact iemand in gevaar brengt het antwoord nee is
    Als er gemeld is
    Dan ontbreekt bij gesprek: gesprek
    Als het gesprek wordt overgeslagen vanwege <grond>
    Dan ontbreekt bij gesprek: niets

    Voorbeelden:
      | grond                  |
      | spoed                  |
      | veiligheid-betrokkenen |

  Scenario: Snel na het gesprek melden zonder overleg is een afwijking
    Stel een casus van een leraar over een kind
    En op de vraag of contact iemand in gevaar brengt het antwoord nee is
    En het gesprek wordt gevoerd
    Als er gemeld is
    Dan staat als afwijking vast: gemeld-voor-verplichting

  Scenario: Alleen gedrag op de opvang is geen vermoeden over thuis
    Stel een casus van een pedagogisch medewerker over een kind
    En er overlegd is met de aandachtsfunctionaris
    Als de vraag vermoeden met nee wordt beantwoord
    Dan is melden niet-nodig
    En houdt niets sluiten tegen

  Scenario: Ook een terechte melding laat zien dat het gesprek ontbrak
    Stel een casus van een pedagogisch medewerker over een kind
    En op de vraag of contact iemand in gevaar brengt het antwoord nee is
    En er overlegd is met de aandachtsfunctionaris
    En de vraag structureel met ja wordt beantwoord
    Als er besloten wordt tot melden
    En er gemeld is
    Dan ontbreekt bij gesprek: gesprek

  Scenario: Een onthulling op de opvang is direct melden, ook als de rest nog open is
    Stel een casus van een pedagogisch medewerker over een kind
    Als de vraag disclosure met ja wordt beantwoord
    Dan is melden direct
    En houdt niets melden tegen
    En is de positie vermoeden

  Scenario: Advies van Veilig Thuis vervangt geen overleg en geen gesprek
    Stel een casus van een pedagogisch medewerker over een kind
    En op de vraag of contact iemand in gevaar brengt het antwoord nee is
    Als er overlegd is met Veilig Thuis
    Dan ontbreekt bij raadplegen: collega
    En ontbreekt bij gesprek: gesprek
    En houdt collega-ontbreekt melden tegen

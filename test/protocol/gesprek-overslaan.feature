# language: nl
Functionaliteit: Het gesprek overslaan

  Abstract Scenario: Elk kader kent zijn eigen gronden
    Stel een casus van een <beroep> over een kind
    Als het gesprek wordt overgeslagen vanwege <grond>
    En op de vraag of contact iemand in gevaar brengt het antwoord twijfel is
    Dan ontbreekt bij gesprek: niets

    Voorbeelden:
      | beroep                 | grond                    |
      | leraar                 | spoed                    |
      | leraar                 | veiligheid-professional  |
      | huisarts               | geen-contact-na-pogingen |
      | pedagogisch medewerker | contact-wordt-verbroken  |
      | beroepskracht          | veiligheid-betrokkenen   |

  Abstract Scenario: Een grond van een ander kader geldt niet
    Stel een casus van een <beroep> over een kind
    Als het gesprek wordt overgeslagen vanwege <grond>
    Dan wordt dat geweigerd wegens grond-onbekend

    Voorbeelden:
      | beroep                 | grond                    |
      | leraar                 | geen-contact-na-pogingen |
      | huisarts               | spoed                    |
      | pedagogisch medewerker | spoed                    |
      | beroepskracht          | contact-wordt-verbroken  |

  Scenario: Overslaan stopt de meldcode niet
    Stel een casus van een leraar over een kind
    En alle kinderen van het gezin bekend zijn
    En er overlegd is met een collega
    Als het gesprek wordt overgeslagen vanwege spoed
    En de vraag vermoeden met ja wordt beantwoord
    En de vragen over veiligheid met nee worden beantwoord
    En de vraag hulp-mogelijk met nee wordt beantwoord
    Dan is melden nodig
    En houdt niets melden tegen

# language: nl
Functionaliteit: Geen contact voor het veilig is

  Abstract Scenario: Kan contact iemand in gevaar brengen, dan eerst Veilig Thuis
    Stel een casus van een leraar over een kind
    Als op de vraag of contact iemand in gevaar brengt het antwoord <antwoord> is
    Dan houdt contact-eerst-veilig-thuis contact tegen
    Als Veilig Thuis zegt dat contact mag
    Dan houdt niets contact tegen

    Voorbeelden:
      | antwoord |
      | ja       |
      | twijfel  |

  Scenario: Acuut gevaar opent de contact-blokkade niet
    Stel een casus van een leraar over een kind
    En op de vraag of contact iemand in gevaar brengt het antwoord ja is
    Als er acuut gevaar is
    Dan houdt contact-eerst-veilig-thuis contact tegen
    Als het gesprek wordt voorbereid
    Dan wordt dat geweigerd wegens contact-eerst-veilig-thuis

  Scenario: Een collega kan de contact-blokkade niet openen
    Stel een casus van een leraar over een kind
    En op de vraag of contact iemand in gevaar brengt het antwoord ja is
    Als een collega zegt dat contact mag
    Dan houdt contact-eerst-veilig-thuis contact tegen

  Abstract Scenario: Bij een bijzondere situatie komt de deskundige eerst, ook onder acuut gevaar
    Stel een casus van een beroepskracht over een kind
    En op de vraag of contact iemand in gevaar brengt het antwoord nee is
    Als er sprake is van <bijzonderheid>
    En er acuut gevaar is
    Dan houdt contact-eerst-deskundige contact tegen
    Als een deskundige zegt dat contact mag
    Dan houdt niets contact tegen

    Voorbeelden:
      | bijzonderheid   |
      | vgv             |
      | pcf             |
      | intieme-terreur |
      | mensenhandel    |

  Abstract Scenario: Bij eer en huwelijksdwang komt eerst een risicotaxatie
    Stel een casus van een beroepskracht over een jongere
    En op de vraag of contact iemand in gevaar brengt het antwoord nee is
    Als er sprake is van <bijzonderheid>
    Dan houden contact-eerst-deskundige en contact-eerst-risicotaxatie contact tegen
    Als een deskundige zegt dat contact mag
    Dan houdt contact-eerst-risicotaxatie contact tegen
    Als een deskundige zegt dat contact mag na een risicotaxatie
    Dan houdt niets contact tegen

    Voorbeelden:
      | bijzonderheid  |
      | eergerelateerd |
      | huwelijksdwang |

  Scenario: Nee van een deskundige blijft nee
    Stel een casus van een beroepskracht over een jongere
    En op de vraag of contact iemand in gevaar brengt het antwoord nee is
    En er sprake is van eergerelateerd
    Als een deskundige zegt dat contact niet mag
    En er acuut gevaar is
    Dan houdt contactadvies-nee contact tegen

  Scenario: Wie eerst gevaar in contact zag opent het niet zelf met nee, dat kan alleen een deskundige
    Stel een casus van een leraar over een kind
    En op de vraag of contact iemand in gevaar brengt het antwoord ja is
    Als op de vraag of contact iemand in gevaar brengt het antwoord nee is
    Dan houdt contact-eerst-veilig-thuis contact tegen
    Als Veilig Thuis zegt dat contact mag
    Dan houdt niets contact tegen

  Abstract Scenario: Gevaar vanwege eer of huwelijksdwang vraagt ook om de risicotaxatie
    Stel een casus van een beroepskracht over een jongere
    Als contact iemand in gevaar brengt vanwege <grond>
    Dan houden contact-eerst-veilig-thuis, contact-eerst-deskundige en contact-eerst-risicotaxatie contact tegen
    Als een deskundige zegt dat contact mag
    Dan houdt contact-eerst-risicotaxatie contact tegen

    Voorbeelden:
      | grond          |
      | eer            |
      | huwelijksdwang |

  Abstract Scenario: Een bijzondere situatie wordt ingetrokken op het woord van een deskundige
    Stel een casus van een beroepskracht over een jongere
    En er sprake is van <bijzonderheid>
    Als <bijzonderheid> wordt ingetrokken
    Dan wordt dat geweigerd wegens deskundige-nodig
    Als een deskundige zegt dat contact <contact>
    En <bijzonderheid> wordt ingetrokken
    Dan houdt contactveiligheid-niet-beoordeeld contact tegen

    Voorbeelden:
      | bijzonderheid  | contact                  |
      | vgv            | mag                      |
      | eergerelateerd | mag na een risicotaxatie |

  Scenario: Eergerelateerd wordt niet ingetrokken zonder risicotaxatie
    Stel een casus van een beroepskracht over een jongere
    En er sprake is van eergerelateerd
    En een deskundige zegt dat contact mag
    Als eergerelateerd wordt ingetrokken
    Dan wordt dat geweigerd wegens deskundige-nodig

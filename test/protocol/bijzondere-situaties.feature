# language: nl
Functionaliteit: Bijzondere situaties

  Abstract Scenario: Een deskundige hoort erbij voor je besluit niet te melden; melden wacht daar niet op
    Stel een casus van een beroepskracht over een kind
    En er overlegd is met een collega
    Als er sprake is van <situatie>
    Dan houden <plicht> en weging-niet-af niet melden tegen
    En houdt niets melden tegen
    Als er overlegd is met een collega
    Dan houden <plicht> en weging-niet-af niet melden tegen
    Als er overlegd is met <wie>
    Dan houdt weging-niet-af niet melden tegen

    Voorbeelden:
      | situatie       | plicht                  | wie                  |
      | eergerelateerd | deskundige-ontbreekt    | een deskundige       |
      | huwelijksdwang | deskundige-ontbreekt    | Veilig Thuis         |
      | vgv            | deskundige-ontbreekt    | een deskundige       |
      | pcf            | deskundige-ontbreekt    | een deskundige       |
      | letsel-kind    | letselduiding-ontbreekt | een letseldeskundige |

  Scenario: Wie letsel beoordeelt is geen deskundige in genitale verminking
    Stel een casus van een huisarts over een kind
    En er sprake is van vgv
    Als er overlegd is met een letseldeskundige
    Dan houden collega-ontbreekt, veilig-thuis-advies-ontbreekt, deskundige-ontbreekt en weging-niet-af niet melden tegen

  Abstract Scenario: Wat alleen aandacht vraagt houdt niets extra tegen
    Stel een casus van een beroepskracht over een kind
    En op de vraag of contact iemand in gevaar brengt het antwoord nee is
    Als er sprake is van <situatie>
    Dan houden collega-ontbreekt en weging-niet-af niet melden tegen
    En houdt niets contact tegen

    Voorbeelden:
      | situatie        |
      | lvb             |
      | kopp-kvo        |
      | digitaal-geweld |

  Scenario: In de zwangerschap komt het ongeboren kind in beeld
    Stel een casus van een verloskundige over een volwassene
    En er overlegd is met een collega
    Als er sprake is van zwangerschap
    Dan houden ongeboren-kind-in-beeld-ontbreekt, weging-niet-af en kindcheck-ontbreekt niet melden tegen
    Als er een kind wordt verwacht
    Dan houden weging-niet-af en kindcheck-ontbreekt niet melden tegen
    Als de vraag acuut met ja wordt beantwoord
    Dan is melden direct

  Abstract Scenario: Acuut gevaar opent wat een bijzondere situatie verplicht, nooit het contact
    Stel een casus van een beroepskracht over een kind
    En op de vraag of contact iemand in gevaar brengt het antwoord nee is
    En er sprake is van <situatie>
    Als er acuut gevaar is
    Dan houdt niets melden tegen
    En houdt melden-is-direct niet melden tegen
    En houden <contact> contact tegen

    Voorbeelden:
      | situatie        | contact                                                 |
      | eergerelateerd  | contact-eerst-deskundige en contact-eerst-risicotaxatie |
      | huwelijksdwang  | contact-eerst-deskundige en contact-eerst-risicotaxatie |
      | vgv             | contact-eerst-deskundige                                |
      | pcf             | contact-eerst-deskundige                                |
      | intieme-terreur | contact-eerst-deskundige                                |
      | mensenhandel    | contact-eerst-deskundige                                |

  Abstract Scenario: Bij genitale verminking zegt het risico of contact mag en of het acuut kan zijn
    Stel een casus van een wijkverpleegkundige over een kind
    En op de vraag of contact iemand in gevaar brengt het antwoord nee is
    Als er sprake is van vgv <kenmerk>
    Dan houdt <contact> contact tegen
    En ontbreken bij wegen: <wegen>

    Voorbeelden:
      | kenmerk                            | contact                  | wegen                        |
      | met risico geen                    | niets                    | vraag                        |
      | met risico twijfelachtig           | niets                    | vraag                        |
      | met risico reeel                   | contact-eerst-deskundige | acuut-nu-beoordelen en vraag |
      | met risico vermoedelijk-uitgevoerd | contact-eerst-deskundige | acuut-nu-beoordelen en vraag |
      | met risico vastgesteld             | contact-eerst-deskundige | acuut-nu-beoordelen en vraag |
      | met vertrek deze week              | contact-eerst-deskundige | acuut-nu-beoordelen en vraag |

  Scenario: Een lager risico telt pas als een deskundige contact goedvindt
    Stel een casus van een wijkverpleegkundige over een kind
    En op de vraag of contact iemand in gevaar brengt het antwoord nee is
    En er sprake is van vgv met risico reeel
    Als er sprake is van vgv met risico geen
    Dan houdt contact-eerst-deskundige contact tegen
    Als Veilig Thuis zegt dat contact mag
    En er sprake is van vgv met risico geen
    Dan houdt niets contact tegen

  Abstract Scenario: Moet een risicotaxatie eerst, dan komt het gesprek na het wegen
    Stel een casus van een beroepskracht over een jongere
    Als er sprake is van <situatie>
    Dan is de volgorde van de stappen <volgorde>

    Voorbeelden:
      | situatie                          | volgorde                                          |
      | eergerelateerd                    | signalen, raadplegen, wegen, gesprek en beslissen |
      | huwelijksdwang                    | signalen, raadplegen, wegen, gesprek en beslissen |
      | huwelijksdwang bij een volwassene | signalen, raadplegen, gesprek, wegen en beslissen |
      | vgv                               | signalen, raadplegen, gesprek, wegen en beslissen |
      | pcf                               | signalen, raadplegen, gesprek, wegen en beslissen |

  Scenario: Bij een volwassene is na het ja van de deskundige geen taxatie meer nodig
    Stel een casus van een beroepskracht over een volwassene
    En op de vraag of contact iemand in gevaar brengt het antwoord nee is
    En er sprake is van huwelijksdwang bij een volwassene
    Als een deskundige zegt dat contact mag
    Dan houdt niets contact tegen

  Scenario: Een nieuwe situatie maakt een eerder ja oud
    Stel een casus van een beroepskracht over een jongere
    En op de vraag of contact iemand in gevaar brengt het antwoord nee is
    En er sprake is van mensenhandel
    En een deskundige zegt dat contact mag
    Als er sprake is van pcf
    Dan houden contact-eerst-deskundige en contact-eerst-deskundige contact tegen

  Scenario: Bij een complexe scheiding wordt ook de andere ouder gehoord voor je besluit te melden
    Stel een casus van een psycholoog over een kind
    En op de vraag of contact iemand in gevaar brengt het antwoord nee is
    En er overlegd is met een collega
    Als er sprake is van complexe-scheiding
    Dan houdt andere-ouder-gehoord-ontbreekt melden tegen
    Als de andere ouder is gehoord
    Dan houdt niets melden tegen

  Scenario: Is contact dicht, dan wordt niemand naar de andere ouder gestuurd
    Stel een casus van een psycholoog over een kind
    En op de vraag of contact iemand in gevaar brengt het antwoord ja is
    En er overlegd is met een collega
    Als er sprake is van complexe-scheiding
    Dan houdt niets melden tegen
    Als Veilig Thuis zegt dat contact mag
    Dan houdt andere-ouder-gehoord-ontbreekt melden tegen

  Scenario: Een reden waarom de andere ouder niet is gehoord opent het besluit en blijft zichtbaar
    Stel een casus van een psycholoog over een kind
    En op de vraag of contact iemand in gevaar brengt het antwoord nee is
    En er overlegd is met een collega
    En er sprake is van complexe-scheiding
    Als andere-ouder-gehoord met reden wordt overgeslagen
    Dan houdt niets melden tegen
    En staat als afwijking vast: verplichting-overgeslagen

  Abstract Scenario: Het landelijke expertisecentrum bel je alleen als arts
    Stel een casus van een <beroep> over een kind
    Als er sprake is van <situatie>
    Dan raadpleeg je bij <situatie>: <wie>

    Voorbeelden:
      | beroep         | situatie    | wie                              |
      | huisarts       | pcf         | leck en vertrouwensarts          |
      | fysiotherapeut | pcf         | via-arts en vertrouwensarts      |
      | huisarts       | letsel-kind | leck, vertrouwensarts en ggd     |
      | leraar         | letsel-kind | via-arts, vertrouwensarts en ggd |

  Scenario: Een aanmelding bij CoMensha is geen melding, en vraagt toestemming
    Stel een casus van een wijkteammedewerker over een volwassene
    En er sprake is van mensenhandel
    Als CoMensha is gevraagd met toestemming
    Dan staat als afwijking vast: niets
    En is melden onbekend
    Als CoMensha is gevraagd zonder toestemming
    Dan staat als afwijking vast: comensha-zonder-toestemming

/** What this program itself says about the command, the file and the fields of an entry, by id. */
export const ZINNEN: Readonly<Record<string, string>> = {
  'geen-bestand': 'Er is geen bestand genoemd.',
  'argument-teveel': 'Eén bestand per keer; {{argument}} is er een te veel.',
  'optie-onbekend': 'De optie {{optie}} bestaat niet.',
  'op-leeg': 'Achter --op ontbreekt de dag.',
  'op-dubbel': '--op staat er twee keer.',
  'op-onjuist': '--op {{op}} is geen dag van de kalender; verwacht is JJJJ-MM-DD, zoals 2026-03-31.',

  'bestand-ontbreekt': 'Dit bestand is er niet; gezocht is {{pad}}.',
  'bestand-onleesbaar': 'Dit bestand is niet te lezen ({{code}}).',
  'geen-gewoon-bestand': 'Dit is een map of apparaat en geen bestand.',
  'bestand-te-groot': 'Dit bestand is {{grootte}} MiB; hoogstens 32 MiB wordt gelezen.',
  'bestand-leeg': 'Dit bestand is leeg; verwacht is een lijst van gebeurtenissen.',
  'geen-utf8': 'Dit bestand is geen tekst in UTF-8.',

  yaml: 'Regel {{regel}}, teken {{teken}}: dit is geen geldige YAML of JSON ({{oorzaak}}).',
  'yaml-duplicate_key': 'Regel {{regel}}, teken {{teken}}: dit veld staat twee keer in dezelfde gebeurtenis.',
  'yaml-tab_as_indent': 'Regel {{regel}}, teken {{teken}}: een tab als inspringing; YAML kent alleen spaties.',
  'yaml-bad_indent': 'Regel {{regel}}, teken {{teken}}: de inspringing klopt niet, of een haakje is niet gesloten.',
  'yaml-block_as_implicit_key':
    'Regel {{regel}}, teken {{teken}}: een dubbele punt in de tekst of een verkeerde inspringing.',
  'yaml-multiline_implicit_key': 'Regel {{regel}}, teken {{teken}}: de inspringing klopt niet.',
  'yaml-missing_char':
    'Regel {{regel}}, teken {{teken}}: er ontbreekt een streepje, dubbele punt, haakje of aanhalingsteken.',
  'yaml-multiple_docs': 'Regel {{regel}}: hier begint een tweede document; één bestand is één casus.',
  'yaml-tag_resolve_failed': 'Regel {{regel}}, teken {{teken}}: een woord dat met een uitroepteken begint.',
  'yaml-onleesbaar': 'Dit is geen leesbare YAML of JSON ({{oorzaak}}).',
  'geen-lijst': 'In dit bestand staat geen lijst van gebeurtenissen en ook geen uitvoer van Weegwijzer.',
  'geen-gebeurtenissen': 'De lijst van gebeurtenissen is leeg.',
  'sleutel-onbekend':
    'Naast gebeurtenissen staat {{sleutel}}; alleen verhaal, dekt, verwacht en onderweg mogen daar staan.',

  'eerst-openen': 'De eerste gebeurtenis moet "casus geopend" zijn.',
  'kader-onbekend': 'Het kader {{kader}} {{versie}} is onbekend.',
  'versie-onbekend': 'Van het kader {{kader}} is versie {{versie}} onbekend.',
  'geen-gebeurtenis': 'Dit is geen gebeurtenis; verwacht zijn velden, waaronder type met de naam van de gebeurtenis.',
  'gebeurtenis-onbekend': 'De gebeurtenis "{{gebeurtenis}}" is onbekend.',
  'veld-onbekend': 'Het veld {{veld}} hoort niet bij deze gebeurtenis.',
  'veld-ontbreekt': 'Het veld {{veld}} ontbreekt; verwacht is {{verwacht}}.',
  'veld-onjuist': 'Het veld {{veld}} klopt niet; verwacht is {{verwacht}}, gekregen is {{gekregen}}.',
  'check-antwoord-onbekend': 'Bij vraag "{{checkvraag}}" van de check past het antwoord "{{checkantwoord}}" niet.',
  'check-vraag-niet-gesteld': 'De vraag "{{checkvraag}}" van de check komt bij deze antwoorden niet aan bod.',
  'check-niet-af': 'De check is niet af: de vraag "{{checkvraag}}" is niet beantwoord.',
  'check-leidt-elders': 'De antwoorden van de check leiden naar "{{uitkomst}}", niet naar "{{gegeven}}".',
  'route-onbekend': 'De route {{soort}} bestaat niet.',
  'routestap-onbekend': 'De stap {{stap}} hoort niet bij deze route.',
  'route-loopt-ernaast': 'De route {{soort}} loopt altijd naast de meldcode.',
  'signaal-onbekend': 'Het signaal {{signaal}} staat niet in de lijst.',
  'past-niet': 'Deze gebeurtenis past niet in de stand van de casus.',
}

/** What a schema expects, in words. What is not here is shown as it stands. */
export const VERWACHT: Readonly<Record<string, string>> = {
  id: 'een id van kleine letters, cijfers en streepjes, te beginnen met een letter',
  datum: 'een dag van de kalender als 2026-03-31',
  versie: 'een versie als 2019-01',
  leeg: 'iets dat niet leeg is',
  'te-lang': 'hoogstens 20.000 tekens in een tekst en 200 in een kort veld',
  string: 'tekst',
  boolean: 'true of false',
  number: 'een getal',
  Array: 'een lijst',
  Object: 'een blok met velden',
  undefined: 'niets',
  null: 'niets',
}

import type { Translated } from "../../text.ts";

/** By code of what cannot be done: what was expected, with `{details}`, and what to do next. */
export type ActsErrors = Translated<typeof actsErrors>;

/** What cannot be done, in Dutch. */
export const actsErrors = {
  "query/unknown-institution": {
    expected: "Deze instelling is er niet in dit netwerk.",
    next: "Kies er een uit de lijst van instellingen.",
  },
  "query/only-herself": {
    expected: "Alleen de persoon zelf kan dit invoeren.",
    next: "Vraag haar het in te voeren, of laat het weg.",
  },
  "query/unknown-occasion": {
    expected: "Deze gelegenheid is er niet in dit netwerk.",
    next: "Kies een gelegenheid uit de lijst, of laat die weg.",
  },
  "query/unknown-measure": {
    expected: "Er is geen maat met deze naam; er zijn: {allowed}.",
    next: "Kies er een van.",
  },
  "query/measure-not-for-sets": {
    expected: "Deze maat zegt niets over een groep; deze wel: {allowed}.",
    next: "Kies er een van, of vraag de waarde per persoon.",
  },
  "query/cancelled": { expected: "Het werk is gestopt.", next: "Begin opnieuw als u het antwoord wilt." },
  "query/group-impossible": {
    expected: "Geen groep van {size} voldoet aan elke voorwaarde: er kunnen {candidates} mensen worden gekozen.",
    next: "Vraag een kleinere groep of laat een voorwaarde vallen.",
  },
  "query/not-a-group-member": {
    expected: "Deze persoon kan geen lid van de groep zijn: {reason}.",
    next: "Kies iemand die heeft toegestemd om mee te doen.",
  },
  "request/no-targets": {
    expected: "Een contactverzoek noemt minstens één persoon om te bereiken.",
    next: "Koppel eerst de namen van het verzoek aan mensen in het netwerk.",
  },
  "request/wrong-kind": {
    expected: "Suggesties zijn er alleen voor een contactverzoek.",
    next: "Beantwoord een gezamenlijk project door het aan te nemen of af te wijzen.",
  },
  "query/unknown-request": { expected: "Dit verzoek is er niet in dit netwerk.", next: "Kies er een uit de lijst." },
  "query/unknown-question": {
    expected: "Deze hulpvraag is er niet in dit netwerk.",
    next: "Kies er een uit de lijst.",
  },
  "query/unknown-text": { expected: "Deze tekst wacht niet (meer) op u.", next: "Lees de lijst opnieuw." },
  "query/unknown-ask": {
    expected: "Deze vraag is er niet in dit netwerk.",
    next: "Kies er een uit de lijst van vragen.",
  },
  "ask/not-in-this-state": {
    expected: "Dit kan niet met een vraag die {state} is.",
    next: "Lees de vraag opnieuw en kies een stap die past.",
  },
  "ask/in-person-only": {
    expected: "Zij wordt alleen persoonlijk aangesproken; er is dus geen briefje om te sturen.",
    next: "Spreek haar aan als u haar ziet.",
  },
  "ask/not-possible": {
    expected: "Deze vraag kan nu niet worden gesteld: {reason}.",
    next: "Vraag opnieuw om suggesties en kies een andere.",
  },
  "query/unknown-tie": {
    expected: "Deze band is er niet in dit netwerk.",
    next: "Kies er een uit de lijst van banden, met de id of de plaats in de lijst.",
  },
  "role/rule-unmet": {
    expected: "Aan de regel “{rule}” is nog niet voldaan: {reason}.",
    next: "Leg vast wat ontbreekt, of stel de regel voor dit netwerk anders in, en bevestig opnieuw.",
  },
  "role/not-possible": {
    expected: "Deze verandering van rol past niet bij haar rol van nu: {reason}.",
    next: "Kijk welke rol zij heeft en kies een andere stap.",
  },
  "consent/scope-missing": {
    expected: "Toestemming noemt elk ding apart, uit: {allowed}.",
    next: "Vraag naar elk ding apart en leg vast waarop zij ja zei.",
  },
  "consent/not-possible": {
    expected: "Deze stap past niet bij haar toestemming van nu: {reason}.",
    next: "Kijk hoe het ermee staat; na een weigering kan alleen zijzelf vragen om terug te komen.",
  },
  "rights/not-possible": {
    expected: "Deze uitspraak kan zo niet worden veranderd: {reason}.",
    next: "Verbeter wat zij zelf zei; betwist wat anderen van haar zeiden.",
  },
  "person/suppressed": {
    expected: "Zo iemand is weggehaald en vroeg om niet opnieuw te worden toegevoegd.",
    next: "Voeg haar alleen toe als zij zelf vroeg om terug te komen, en zeg dat erbij.",
  },
  "outcome/before-ask": {
    expected: "Dit is van vóór de vraag.",
    next: "Geef de dag waarop het gebeurde, vanaf de dag van de vraag.",
  },
  "outcome/in-the-future": {
    expected: "Deze dag moet nog komen.",
    next: "Geef de dag waarop het gebeurde, tot en met vandaag.",
  },
  "outcome/not-possible": {
    expected: "Deze uitkomst kan niet worden vastgelegd: {reason}.",
    next: "Kijk naar de vraag en naar de toestemming van wie erin staan.",
  },
  "disclosure/not-allowed": {
    expected: "Dit wordt aan deze rol niet getoond.",
    next: "Vraag het de coördinator van het netwerk.",
  },
  "request/not-in-this-state": {
    expected: "Dit kan niet met een verzoek dat {state} is.",
    next: "Lees het verzoek opnieuw en kies een stap die past.",
  },
  "merge/same-person": { expected: "Samenvoegen kan met twee verschillende mensen.", next: "Kies er twee." },
  "merge/unknown": {
    expected: "Deze samenvoeging staat niet in het netwerk.",
    next: "Kies er een uit de lijst van samenvoegingen.",
  },
  "merge/undo-later-first": {
    expected: "Een latere samenvoeging raakte dezelfde mensen of rijen, of haar id is in gebruik.",
    next: "Maak eerst de latere samenvoeging ongedaan.",
  },
  "disclosure/too-narrow": {
    expected: "Dit vraagt naar minder dan {minimum} mensen, of naar allen op minder dan {minimum} na.",
    next: "Vraag naar een groter deel.",
  },
  "disclosure/recognisable": {
    expected:
      "Iemand kan worden herkend aan wie om haar heen staan: maar {smallest} lijken op elkaar, en er zijn er {minimum} nodig.",
    next: "Deel aantallen in plaats van een netwerk.",
  },
  "internal/unexpected": {
    expected: "Er ging iets mis wat niet mis hoort te gaan.",
    next: "Probeer het opnieuw; gebeurt het weer, vertel de beheerders dan wat u deed.",
  },
};

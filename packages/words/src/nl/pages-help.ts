import type { Translated } from "../text.ts";

/** What each page is for, in three sentences, and whom to ask. */
export type PagesHelp = Translated<typeof pagesHelp>;

/** These words in Dutch. */
export const pagesHelp = {
  ask: {
    operator: "Komt u er niet uit? Vraag het wie de server beheert.",
    coordinator: "Komt u er niet uit? Vraag het de coördinator van uw buurt.",
  },
  pages: {
    today:
      "Hier ziet u wat er vandaag te doen is. Bovenaan staat wat eerst kan, daarna wat op een ander wacht. Staat er niets, dan hoeft u niets.",
    start:
      "Hier komt u binnen. Meld u aan met uw toegangssleutel, of met uw naam en wachtwoord. Met een uitnodiging opent u de link die u kreeg.",
    first:
      "Hier begint een nieuwe plek voor een netwerk. U maakt uw eigen toegang. Daarna zegt u welke buurt het is, en wie verantwoordelijk is.",
    begin:
      "Hier maakt u het netwerk van uw buurt. U zegt hoe de buurt heet en wie voor de gegevens zorgt. Daarna kiest u waarmee u begint.",
    people:
      "Hier vindt u iedereen die in het netwerk staat. Bij ieder mens leest u wat zij goedvindt, wie wie vertrouwt, en wat nog niemand weet. U voegt iemand toe, wijzigt iets samen met haar, of wist haar als zij dat vraagt.",
    map: "Hier ziet u wie wie vertrouwt. Binnen staan de sleutelfiguren, daaromheen de andere ouders. Kies iemand om te zien via wie zij te bereiken is.",
    health:
      "Hier ziet u hoe het met het netwerk gaat. U ziet wie te bereiken is, en op wie veel rust. Wat wij niet weten, staat er ook bij.",
    keyFigures:
      "Hier kiest u wie sleutelfiguur wordt. U ziet welke groep samen de meeste ouders bereikt, en hoe zeker dat is. Een mens beslist, en vraagt het haar eerst zelf.",
    measures:
      "Hier staan getallen over het netwerk. Bij ieder getal staat wat het zegt, en wat niet. Voor het dagelijks werk hebt u ze niet nodig.",
    requests:
      "Hier staat wat scholen en instellingen vragen. U kijkt wie bedoeld wordt, en wie haar kan uitnodigen. De school ziet nooit de mensen.",
    asks: "Hier ziet u welke sleutelfiguur wie uitnodigt. U leest wat zij antwoordde, en hoe het ging. Nee zeggen is altijd goed.",
    myRequests:
      "Hier ziet u wat u aan het netwerk vroeg. U kunt namen verbeteren of een verzoek terugnemen. Wie er in het netwerk staat, ziet u niet.",
    newRequest:
      "Hier vraagt u het netwerk om ouders uit te nodigen. U noemt de gelegenheid en de ouders. De namen worden gewist als het verzoek klaar is.",
    myAsks:
      "Hier staat wat er aan u gevraagd wordt. U mag ja of niet nu zeggen, zonder uitleg. Wilt u even rust, dan neemt u pauze.",
    activities:
      "Hier staat wat er te doen is in de buurt. De coördinator maakt en verandert activiteiten. Naar een activiteit kunnen ouders worden uitgenodigd.",
    about:
      "Hier leest u wat dit netwerk is. U ziet de kringen in ronde getallen, zonder mensen. U leest ook wat wij nooit opschrijven.",
    import:
      "Hier leest u een lijst in die u al hebt. Wij lezen haar op uw eigen computer; alleen wat u kiest gaat naar het netwerk. Dertig dagen lang kunt u alles met één klik terugdraaien.",
    invitations:
      "Hier laat u iemand binnen, en ook weer uit. U geeft haar een link of een code. Zij maakt zelf haar toegang.",
    invited:
      "U bent uitgenodigd om mee te doen. Hier maakt u uw eigen toegang, op uw eigen telefoon of computer. Daarna werkt de link niet meer.",
    account:
      "Hier regelt u hoe u zich aanmeldt. U ziet waar u bent aangemeld, en kunt daar afmelden. U kunt er ook een ander apparaat bij doen.",
    myData:
      "Hier ziet u alles wat over u bewaard wordt. U ziet ook wie ernaar keek. U mag altijd stoppen of alles laten wissen.",
    referrals:
      "Hier verwijst u een ouder door die dat zelf wil. Vraag haar eerst of zij alles begrijpt. Vraag het de coördinator als u iets wilt veranderen of weghalen.",
    audit:
      "Hier staat wie wat deed en las. Er staan geen namen van ouders in. U kunt zien of niemand aan het logboek kwam.",
    interview:
      "Hier praat u met een moeder, aan de keukentafel. U ziet met wie u kunt beginnen, en waarom. Pas als zij ja zegt en u samen terugleest, wordt het bewaard.",
    slips:
      "Hier vraagt u iedereen om één naam. U drukt briefjes af en typt later over wat erop staat. Wie nieuw is, hoort het binnen 30 dagen.",
    manage:
      "Hier regelt u het netwerk zelf. U nodigt mensen uit, beheert scholen, en bewaart kopieën. Voor het dagelijks werk hoeft u hier niet te zijn.",
    institutions:
      "Hier staan de scholen en instellingen die meedoen. U voegt er een toe, verandert de naam, of haalt haar weg. Wat zij mogen zien, zijn nooit de mensen.",
    settings:
      "Hier spreekt u af hoe het netwerk werkt. Bijvoorbeeld hoe vaak een sleutelfiguur gevraagd mag worden. Een verandering geldt meteen, voor iedereen.",
    copies:
      "Hier bewaart u het hele netwerk in een bestand. Er staan namen in: bewaar het veilig. U ziet ook wanneer de server het laatst een reservekopie maakte.",
  },
};

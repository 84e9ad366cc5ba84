using static RegisterNotice.ProcessingActivity;

namespace RegisterNotice.Words.Phrases;

/// <summary>
/// What ties people to the controller, and the latest event between them: the genitive in Finnish, the definite form in Swedish and English, as the sentences
/// on retention take them.
/// </summary>
internal static class RelationPhrases
{
    /// <summary>Where nothing shows what ties them.</summary>
    public static readonly Phrase Unnamed = new(
        "sinun ja rekisterinpitäjän välisen suhteen",
        "relationen mellan dig och den personuppgiftsansvarige",
        "the relationship between you and the controller");

    public static readonly Phrase Transaction = new("viimeisestä tapahtumasta", "den senaste transaktionen", "the latest transaction");

    public static readonly Phrase Or = new("tai", "eller", "or");

    private static readonly Phrase Purchase = new("viimeisestä ostoksesta", "det senaste köpet", "the latest purchase");
    private static readonly Phrase Payment = new("viimeisestä maksusta", "den senaste betalningen", "the latest payment");

    /// <summary>
    /// The relations by the words of those whom they tie, and by the kinds of processing and the names of controllers where these words do not show it.
    /// </summary>
    public static readonly RelationRow[] Rows =
    [
        new(new("hoitosuhteen", "vårdrelationen", "the care relationship"), "potila, patient", [HealthCare])
        {
            Latest = new("viimeisestä käynnistä", "det senaste besöket", "the latest visit"),
        },
        new(new("koulunkäynnin", "skolgången", "school attendance"), "oppila, elev, pupil"),
        new(new("opiskelun", "studierna", "the period of study"), "opiskelij, studerande, student", [Education]),
        new(new("osakkuuden", "aktieinnehavet", "the shareholding"), "osakka, osakkee, aktieägar, aktionär, shareholder")
        {
            Controllers = "asunto oy, as oy, as. oy, asunto-osakeyhtiö, bostads ab, bostadsaktiebolag",
        },
        new(new("vuokrasuhteen", "hyresförhållandet", "the tenancy"), "vuokrala, hyresgäst, tenant"),
        new(new("asumisen", "boendet", "the residence"), "asuka, asukk, boende, resident"),
        new(new("palvelussuhteen", "anställningen", "the employment"), "työntekij, henkilöstö, viranhaltij, anställd, personal, employee, staff", [Employment]),
        new(new("luottamustoimen", "förtroendeuppdraget", "the position of trust"), "luottamushenkil, förtroendevald, elected official"),
        new(new("jäsenyyden", "medlemskapet", "the membership"), "jäsen, medlem, member", [Membership]) { Controllers = " ry, r.y., rekisteröity yhdistys, rf, r.f." },
        new(new("lahjoittajasuhteen", "givarrelationen", "the donor relationship"), "lahjoittaj, givare, donator, donor")
        {
            Latest = new("viimeisestä lahjoituksesta", "den senaste donationen", "the latest donation"),
        },
        new(new("vapaaehtoistoiminnan", "frivilligarbetet", "the voluntary work"), "vapaaehtoi, frivillig, volunteer"),
        new(new("yhteistyön", "samarbetet", "the cooperation"), "toimittaj, yhteistyökumppan, leverantör, samarbetspart, supplier, partner"),
        new(new("osallistumisen", "deltagandet", "the participation"), "osallistuj, tutkittav, deltagar, participant", [Events, Research])
        {
            Latest = new("viimeisestä osallistumisesta", "det senaste deltagandet", "the latest participation"),
        },
        new(
            new("asiakassuhteen", "kundförhållandet", "the customer relationship"),
            "asiaka, asiakk, ostaj, tilaaj, kund, köpar, klient, customer, client, buyer",
            [OrderFulfilment, ProcessingActivity.CustomerRelationship, CustomerService]) { Latest = Purchase },
        new(new("palvelun käytön", "användningen av tjänsten", "the use of the service"), "käyttäj, användar, user"),
    ];

    /// <summary>The latest event by the kinds of processing where those concerned do not show it.</summary>
    public static readonly (ProcessingActivity Activity, Phrase Latest)[] Latest =
    [
        (OrderFulfilment, Purchase), (ProcessingActivity.CustomerRelationship, Purchase), (Invoicing, Payment), (DebtCollection, Payment),
        (Accounting, Payment),
    ];

    /// <summary>What holds of the members of a family is not said of the members of an association.</summary>
    public static readonly string[] NoMembers = ["perheenjäsen", "familjemedlem", "family member", "henkilöstön jäsen", "staff member"];
}

using static RegisterNotice.ProcessingActivity;

namespace RegisterNotice.Words.Phrases;

/// <summary>What the kinds of processing are called.</summary>
internal static class ActivityPhrases
{
    public static readonly Dictionary<ProcessingActivity, Phrase> Names = new()
    {
        [OrderFulfilment] = new("tilausten toimittaminen", "leverans av beställningar", "fulfilment of orders"),
        [Invoicing] = new("laskutus", "fakturering", "invoicing"),
        [Accounting] = new("kirjanpito", "bokföring", "accounting"),
        [DebtCollection] = new("perintä", "indrivning", "debt collection"),
        [CreditAssessment] = new("luottokelpoisuuden arviointi", "bedömning av kreditvärdighet", "credit assessment"),
        [ProcessingActivity.CustomerRelationship] = new("asiakassuhteen hoitaminen", "skötsel av kundförhållandet", "customer relationship management"),
        [CustomerService] = new("asiakaspalvelu", "kundservice", "customer service"),
        [Communication] = new("viestintä", "kommunikation", "communication"),
        [DirectMarketing] = new("suoramarkkinointi", "direktmarknadsföring", "direct marketing"),
        [Remarketing] = new("uudelleenmarkkinointi", "återmarknadsföring", "remarketing"),
        [ProcessingActivity.Profiling] = new("profilointi", "profilering", "profiling"),
        [Analytics] = new("käytön analysointi", "användningsanalys", "usage analytics"),
        [Statistics] = new("tilastointi", "statistikföring", "statistics"),
        [Research] = new("tieteellinen tai historiallinen tutkimus", "vetenskaplig eller historisk forskning", "scientific or historical research"),
        [MarketResearch] = new("markkina- tai mielipidetutkimus", "marknads- eller opinionsundersökningar", "market research or opinion polls"),
        [Competitions] = new("arvonnat tai kilpailut", "utlottningar eller tävlingar", "draws or competitions"),
        [ServiceDevelopment] = new("tuotteiden tai palvelujen kehittäminen", "utveckling av produkter eller tjänster", "development of products or services"),
        [Recruitment] = new("rekrytointi", "rekrytering", "recruitment"),
        [Employment] = new("palvelussuhteen hoitaminen", "skötsel av anställningsförhållandet", "employment administration"),
        [Membership] = new("jäsenyyden hoitaminen", "skötsel av medlemskapet", "membership administration"),
        [Events] = new("tapahtumien järjestäminen", "anordnande av evenemang", "arranging of events"),
        [Education] = new("koulutus", "utbildning", "education"),
        [HealthCare] = new("sosiaali- tai terveydenhuolto", "social- eller hälsovård", "health care or social welfare"),
        [CameraSurveillance] = new("kameravalvonta", "kameraövervakning", "camera surveillance"),
        [ProcessingActivity.AccessControl] = new("kulunvalvonta", "passerkontroll", "access control"),
        [CallRecording] = new("puhelujen tallentaminen", "inspelning av samtal", "call recording"),
        [InformationSecurity] = new("tietoturva", "informationssäkerhet", "information security"),
        [StatutoryDuty] = new("lakisääteisten velvoitteiden hoitaminen", "skötsel av lagstadgade skyldigheter", "performance of statutory duties"),
        [Archiving] = new("yleisen edun mukainen arkistointi", "arkivering av allmänt intresse", "archiving in the public interest"),
    };
}

using RegisterNotice.Changes.Comparing;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Phrases;
using static RegisterNotice.Changes.ChangeWeight;
using static RegisterNotice.Changes.Weights.FactName;

namespace RegisterNotice.Changes.Weights;

/// <summary>What the changes of a notice weigh: a row for each of its members.</summary>
internal static class NoticeWeights
{
    public static readonly PartWeights<Notice> Table = new(
        Row.Silent(NoticeShape.SchemaVersion),
        Row.Value(NoticeShape.Id, Gdpr(ChangedFacts.NoticeId, "12(1)"), Editorial, Editorial, Editorial),
        Row.Silent(NoticeShape.Revision),
        Row.Set(NoticeShape.Languages, Gdpr(ChangedFacts.Language, "12(1)"), Notable, Notable),
        Row.Text(NoticeShape.Title, Gdpr(ChangedFacts.Title, "12(1)"), Editorial, Editorial, newWords: Editorial),
        Row.Text(NoticeShape.RegisterName, Gdpr(ChangedFacts.RegisterName, "12(1)"), added: Editorial, removed: Notable, newWords: Notable),
        Row.Value(NoticeShape.DraftedOn, Gdpr(ChangedFacts.DraftedOn, "12(1)"), Editorial, Editorial, Editorial),
        Row.Silent(NoticeShape.UpdatedOn),
        Row.Value(
            NoticeShape.EffectiveFrom, Gdpr(ChangedFacts.EffectiveFrom, "12(1)"), _ => Editorial, _ => Editorial,
            changed: (old, @new) => @new < old ? Notable : Editorial),
        Row.Parts(
            NoticeShape.LanguageVersions, Gdpr(ChangedFacts.LanguageVersion, "12(1)"), SpecialWeights.LanguageVersion, Editorial, Editorial,
            MatchPasses.By<LanguageVersion>(version => version.Language.Value)),
        Row.Parts(
            NoticeShape.LegalFramework, Gdpr(ChangedFacts.LegalFramework, "12(1)"), WholeParts.Reference, Editorial, Editorial,
            WholeParts.ReferencePasses),
        new PartsRow<Notice, Controller>(NoticeShape.Controllers, Gdpr(ChangedFacts.Controller, "13(1)(a)"), ControllerWeights.Table, ControllerWeights.Passes)
        {
            Added = (_, _) => Material,
            Removed = (_, _) => Material,
            Matched = run => run.Controllers,
        },
        Row.Parts(
            NoticeShape.Representatives, Gdpr(ChangedFacts.Representative, "13(1)(a)"), PartyWeights.Contact, Notable, Notable,
            PartyWeights.ContactPasses),
        new StatedRow<DataProtectionOfficer>(
            NoticeShape.DataProtectionOfficer, officer => officer.State, Gdpr(ChangedFacts.Officer, "13(1)(b)"), PartyWeights.Officer)
        {
            Weigh = (_, _) => Notable,
        },
        Row.Parts(
            NoticeShape.Contacts, Gdpr(ChangedFacts.Contact, "13(1)(a)"), PartyWeights.Contact, Notable, Notable,
            PartyWeights.ContactPasses),
        new PartsRow<Notice, Purpose>(NoticeShape.Purposes, Gdpr(ChangedFacts.Purpose, "13(3)"), PurposeWeights.Table, PurposeWeights.Passes)
        {
            Added = (_, _) => Material,
            Removed = (_, _) => Notable,
            Matched = run => run.Purposes,
        },
        PurposeWeights.BasesOfWhole,
        new PartsRow<Notice, DataSubjectGroup>(
            NoticeShape.DataSubjects,
            Gdpr(ChangedFacts.DataSubjects, "12(1)"),
            DataWeights.Subjects,
            DataWeights.SubjectPasses)
        {
            Added = (_, _) => Material,
            Removed = (_, _) => Notable,
            Matched = run => run.DataSubjects,
        },
        new PartsRow<Notice, DataCategory>(
            NoticeShape.DataCategories,
            Gdpr(ChangedFacts.DataCategory, "14(1)(d)"),
            DataWeights.Categories,
            DataWeights.CategoryPasses)
        {
            Added = (_, _) => Material,
            Removed = (_, _) => Notable,
            Matched = run => run.DataCategories,
            Together = DataItems.Compare,
        },
        Row.Parts(
            NoticeShape.Sources, Gdpr(ChangedFacts.Source, "14(2)(f)"), DataWeights.Sources,
            added: (_, source) => DataWeights.OfSource(source),
            removed: (_, _) => Notable, DataWeights.SourcePasses),
        RecipientWeights.Disclosures,
        TransferWeights.Transfers,
        RetentionWeights.Rules,
        Row.Parts(
            NoticeShape.Security, Gdpr(ChangedFacts.Security, "32(1)"), TechnologyWeights.Security, Notable, Notable,
            TechnologyWeights.SecurityPasses),
        RightWeights.Rights,
        new StatedRow<AutomatedDecisions>(
            NoticeShape.AutomatedDecisions, decisions => decisions.State, Gdpr(ChangedFacts.Decisions, "13(2)(f)"),
            TechnologyWeights.Decisions)
        {
            Apart = AutomatedDecisionsShape.Profiling,
        },
        new StatedRow<Cookies>(
            NoticeShape.Cookies, cookies => cookies.State, TechnologyWeights.OfCookies(ChangedFacts.Cookies), TechnologyWeights.Cookies),
        Row.Part(NoticeShape.SupervisoryAuthority, Gdpr(ChangedFacts.Authority, "13(2)(d)"), PartyWeights.Authority, Notable, Notable),
        Row.Part(NoticeShape.Research, Gdpr(ChangedFacts.Research, "89(1)"), SpecialWeights.Research, Notable, Notable),
        Row.Parts(
            NoticeShape.Exemptions, Gdpr(ChangedFacts.Exemption, "14(5)"), SpecialWeights.Exemption, added: Material, removed: Notable,
            MatchPasses.Content<InformationExemption>(),
            MatchPasses.By<InformationExemption>(
                exemption => exemption.Reference is { Act: { } act, Provision: { } place } ? $"{act}|{place}" : null),
            MatchPasses.ByText<InformationExemption>(exemption => exemption.Reason),
            MatchPasses.OnlyLeft<InformationExemption>()),
        Row.Part(
            NoticeShape.PublicAccess, SpecialWeights.OfPublicity(ChangedFacts.PublicAccess), SpecialWeights.PublicAccess, Notable,
            Notable),
        Row.Silent(NoticeShape.Internal),
        Row.Silent(NoticeShape.Changes),
        Row.Own(NoticeShape.Wordings, Wordings.Compare));
}

using RegisterNotice.Changes.Comparing;
using RegisterNotice.Changes.Telling;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Phrases;
using static RegisterNotice.Changes.ChangeWeight;
using static RegisterNotice.Changes.Weights.FactName;

namespace RegisterNotice.Changes.Weights;

/// <summary>People, data and sources (Articles 9, 10, 13(2)(e), 14(1)(d) and 14(2)(f); Data Protection Act 1050/2018, sections 7 and 29).</summary>
internal static class DataWeights
{
    public static readonly MatchPass<DataSubjectGroup>[] SubjectPasses =
    [
        MatchPasses.Content<DataSubjectGroup>(),
        MatchPasses.Content<DataSubjectGroup>(group => group with { Id = "" }),
        MatchPasses.By<DataSubjectGroup>(group => group.Id),
        MatchPasses.ByText<DataSubjectGroup>(group => group.Name),
    ];

    public static readonly MatchPass<DataCategory>[] CategoryPasses =
    [
        MatchPasses.Content<DataCategory>(),
        MatchPasses.Content<DataCategory>(category => category with { Id = "", SubjectIds = [], PurposeIds = [] }),
        MatchPasses.By<DataCategory>(category => category.Id),
        MatchPasses.ByText<DataCategory>(category => category.Name),
    ];

    public static readonly MatchPass<Source>[] SourcePasses =
    [
        MatchPasses.Content<Source>(),
        MatchPasses.By<Source>(source => source.Name is { Length: > 0 } name ? $"{source.Kind}|{PlainText.Letters(name)}" : null),
        MatchPasses.ByText<Source>(source => source.Description, source => source.Kind.ToString()),
        MatchPasses.BySimilarText<Source>(source => source.Description, source => source.Kind.ToString()),
        MatchPasses.OnlyLeft<Source>(among: source => source.Kind.ToString()),
    ];

    public static readonly PartWeights<DataSubjectGroup> Subjects = new(
        Row.Id(DataSubjectGroupShape.Id, Gdpr(ChangedFacts.Id, "12(1)")),
        Row.Text(DataSubjectGroupShape.Name, Gdpr(ChangedFacts.DataSubjects, "12(1)"), Notable, Notable, newWords: Material),
        Row.Text(DataSubjectGroupShape.Description, Gdpr(ChangedFacts.GroupDescription, "12(1)"), Notable, Notable, newWords: Notable),
        Row.Value(
            DataSubjectGroupShape.Children, Gdpr(ChangedFacts.Children, "8(1)"), _ => Material, _ => Notable,
            changed: (_, are) => are ? Material : Notable),
        Row.Text(
            DataSubjectGroupShape.ParentalConsent, Gdpr(ChangedFacts.ParentalConsent, "8(2)"), added: Notable, removed: Notable,
            newWords: Material));

    public static readonly PartWeights<ProvisionRequirement> Provision = new(
        Row.Value(ProvisionRequirementShape.Kind, Gdpr(ChangedFacts.Provision, "13(2)(e)"), OfRequirement, _ => Notable, OfRequirement),
        Row.Text(ProvisionRequirementShape.Consequence, Gdpr(ChangedFacts.Consequence, "13(2)(e)"), Notable, Notable, newWords: Notable));

    /// <summary>That data are secret by law is a promise to those whom they concern.</summary>
    public static readonly PartWeights<Secrecy> Secrecy = new(
        Row.Value(SecrecyShape.Reference, Gdpr(ChangedFacts.DataSecrecy, "12(1)"), Notable, Notable, Notable, Likenesses.OfReferences),
        Row.Text(SecrecyShape.Text, Gdpr(ChangedFacts.DataSecrecy, "12(1)"), Notable, Notable, newWords: Material));

    public static readonly PartWeights<DataCategory> Categories = new(
        Row.Id(DataCategoryShape.Id, Gdpr(ChangedFacts.Id, "14(1)(d)")),
        Row.Text(DataCategoryShape.Name, Gdpr(ChangedFacts.DataCategory, "14(1)(d)"), Notable, Notable, newWords: Notable),
        Row.Elsewhere(DataCategoryShape.Items),
        Row.Value(DataCategoryShape.Sensitivity, Gdpr(ChangedFacts.Sensitivity, "9"), _ => Notable, _ => Notable, Sensitivities.OfChange),
        Row.Value(
            DataCategoryShape.Ground, new FactName(ChangedFacts.Reference, ChangeGrounds.DataProtectionAct("7")), Notable, Notable, Notable,
            Likenesses.OfReferences),
        Row.References(
            DataCategoryShape.SubjectIds, Gdpr(ChangedFacts.CategorySubjects, "12(1)"), run => run.DataSubjectIds, wider: Material,
            narrower: Notable),
        Row.References(
            DataCategoryShape.PurposeIds, Gdpr(ChangedFacts.CategoryPurposes, "13(3)"), run => run.PurposeIds, wider: Material,
            narrower: Notable),
        Row.Part(
            DataCategoryShape.Provision, Gdpr(ChangedFacts.Provision, "13(2)(e)"), Provision,
            added: provision => OfRequirement(provision.Kind),
            removed: _ => Notable),
        Row.Part(DataCategoryShape.Secrecy, Gdpr(ChangedFacts.DataSecrecy, "12(1)"), Secrecy, added: Notable, removed: Material));

    public static readonly PartWeights<Source> Sources = new(
        Row.Value(SourceShape.Kind, Gdpr(ChangedFacts.Source, "14(2)(f)"), Material, Material, Material),
        Row.ValueOf(
            SourceShape.Name, Gdpr(ChangedFacts.SourceName, "14(2)(f)"), (_, _) => Notable, (_, _) => Notable,
            (pair, _, _) => OfSource(pair.New), Likenesses.OfNames),
        Row.Text(SourceShape.Description, Gdpr(ChangedFacts.SourceDescription, "14(2)(f)"), Notable, Notable, newWords: Notable),
        Row.Value(
            SourceShape.Website, Gdpr(ChangedFacts.SourceWebsite, "14(2)(f)"), Editorial, Editorial, Editorial, Likenesses.OfWebsites),
        Row.Value(SourceShape.PubliclyAccessible, Gdpr(ChangedFacts.PublicSource, "14(2)(f)"), Notable, Notable, Notable),
        Row.References(
            SourceShape.CategoryIds, Gdpr(ChangedFacts.SourceCategories, "14(2)(f)"), run => run.DataCategoryIds,
            wider: (_, pair) => OfSource(pair.New),
            narrower: (_, _) => Notable));

    /// <summary>
    /// What people give themselves, or the controller has already, surprises nobody; what is observed, bought or drawn from a register does.
    /// </summary>
    public static ChangeWeight OfSource(Source source) =>
        source.Kind is SourceKind.DataSubject or SourceKind.Controller ? Notable : Material;

    private static ChangeWeight OfRequirement(ProvisionKind kind) => kind == ProvisionKind.Voluntary ? Notable : Material;

    private static ChangeWeight OfRequirement(ProvisionKind old, ProvisionKind @new) =>
        old is ProvisionKind.Voluntary or ProvisionKind.Unknown ? OfRequirement(@new) : Notable;
}

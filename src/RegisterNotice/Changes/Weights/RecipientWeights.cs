using RegisterNotice.Changes.Comparing;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Law;
using RegisterNotice.Words.Phrases;
using static RegisterNotice.Changes.ChangeWeight;
using static RegisterNotice.Changes.Weights.FactName;

namespace RegisterNotice.Changes.Weights;

/// <summary>Who receives data (Articles 4(7), 4(9), 13(1)(e), 26 and 28; WP260 rev.01, paragraph 30: wider categories of recipients are told).</summary>
internal static class RecipientWeights
{
    private static readonly char[] Space = [' '];

    private static readonly (ChangeWeight Yes, ChangeWeight No) BothNotable = (Notable, Notable);

    public static readonly MatchPass<Disclosure>[] Passes =
    [
        MatchPasses.Content<Disclosure>(),
        MatchPasses.By<Disclosure>(disclosure => disclosure.Recipient.Name is { Length: > 0 } name ? CompanyNames.WithoutForm(name) : null),
        MatchPasses.ByText<Disclosure>(disclosure => disclosure.Recipient.Category),
        MatchPasses.OnlyLeft<Disclosure>(
            NamesOneOfCategory, disclosure => $"{disclosure.Recipient.Kind}|{disclosure.Recipient.Country?.Value}"),
    ];

    public static readonly MatchPass<SubProcessor>[] SubProcessorPasses =
    [
        MatchPasses.Content<SubProcessor>(),
        MatchPasses.By<SubProcessor>(processor => processor.Name is { Length: > 0 } name ? CompanyNames.WithoutForm(name) : null),
        MatchPasses.ByText<SubProcessor>(processor => processor.Category),
    ];

    /// <summary>Whom a processor engages: within what was told of the processor, as long as the data stay in the EEA.</summary>
    public static readonly PartWeights<SubProcessor> SubProcessor = new(
        Row.Value(SubProcessorShape.Name, Gdpr(ChangedFacts.SubProcessor, "13(1)(e)"), Notable, Notable, Notable, Likenesses.OfNames),
        Row.Text(SubProcessorShape.Category, Gdpr(ChangedFacts.SubProcessor, "13(1)(e)"), Notable, Notable, newWords: Notable),
        Row.Value(
            SubProcessorShape.Country, Gdpr(ChangedFacts.RecipientCountry, "13(1)(f)"), OfCountry, _ => Notable,
            (_, @new) => OfCountry(@new)),
        Row.Set(SubProcessorShape.Locations, Gdpr(ChangedFacts.Location, "13(1)(f)"), OfCountry, _ => Notable));

    private static readonly MemberRow<Recipient> Name =
        Row.Value(RecipientShape.Name, Gdpr(ChangedFacts.Recipient, "13(1)(e)"), Notable, Notable, Notable, Likenesses.OfNames);

    private static readonly MemberRow<Recipient> Category =
        Row.Text(RecipientShape.Category, Gdpr(ChangedFacts.RecipientCategory, "13(1)(e)"), Notable, Notable, newWords: Notable);

    /// <summary>A recipient of a disclosure.</summary>
    public static readonly PartWeights<Recipient> Recipient = new(
        Row.Own(RecipientShape.Name, CompareNames),
        Row.Own(RecipientShape.Category, CompareCategories),
        Row.Value(RecipientShape.Kind, Gdpr(ChangedFacts.RecipientKind, "13(1)(e)"), _ => Notable, _ => Notable, OfRole),
        Row.Value(RecipientShape.Sector, Gdpr(ChangedFacts.Sector, "13(1)(e)"), Editorial, Editorial, Editorial),
        Row.Value(
            RecipientShape.Country, Gdpr(ChangedFacts.RecipientCountry, "13(1)(f)"), OfCountry, _ => Notable,
            (_, @new) => OfCountry(@new)),
        Row.Set(RecipientShape.Locations, Gdpr(ChangedFacts.Location, "13(1)(f)"), OfCountry, _ => Notable),
        Row.Parts(
            RecipientShape.SubProcessors, Gdpr(ChangedFacts.SubProcessor, "13(1)(e)"), SubProcessor,
            added: (_, processor) => OfSubProcessor(processor),
            removed: (_, _) => Notable, SubProcessorPasses),
        Row.Value(
            RecipientShape.SubProcessorsAt, Gdpr(ChangedFacts.SubProcessorsAt, "13(1)(e)"), Notable, Notable, Notable,
            Likenesses.OfWebsites));

    /// <summary>A recipient of a transfer, which weighs among the disclosures.</summary>
    public static readonly PartWeights<Recipient> TransferRecipient = new(
        Row.Value(RecipientShape.Name, Gdpr(ChangedFacts.Recipient, "13(1)(e)"), Notable, Notable, Notable, Likenesses.OfNames),
        Row.Text(RecipientShape.Category, Gdpr(ChangedFacts.RecipientCategory, "13(1)(e)"), Notable, Notable, newWords: Notable),
        Row.Value(RecipientShape.Kind, Gdpr(ChangedFacts.RecipientKind, "13(1)(e)"), Notable, Notable, Notable),
        Row.Value(RecipientShape.Sector, Gdpr(ChangedFacts.Sector, "13(1)(e)"), Editorial, Editorial, Editorial),
        Row.Value(RecipientShape.Country, Gdpr(ChangedFacts.RecipientCountry, "13(1)(f)"), Notable, Notable, Notable),
        Row.Set(RecipientShape.Locations, Gdpr(ChangedFacts.Location, "13(1)(f)"), Notable, Notable),
        Row.Parts(
            RecipientShape.SubProcessors, Gdpr(ChangedFacts.SubProcessor, "13(1)(e)"), SubProcessor, Notable, Notable,
            SubProcessorPasses),
        Row.Value(
            RecipientShape.SubProcessorsAt, Gdpr(ChangedFacts.SubProcessorsAt, "13(1)(e)"), Notable, Notable, Notable,
            Likenesses.OfWebsites));

    public static readonly PartWeights<Disclosure> Disclosure = new(
        Row.Part(DisclosureShape.Recipient, Gdpr(ChangedFacts.Recipient, "13(1)(e)"), Recipient, added: Material, removed: Notable),
        Row.Text(DisclosureShape.Purpose, Gdpr(ChangedFacts.DisclosurePurpose, "13(1)(e)"), Notable, Notable, newWords: Material),
        Row.Flag(
            DisclosureShape.Regular, Gdpr(ChangedFacts.Regular, "13(1)(e)"), BothNotable, BothNotable,
            changed: (ToYes: Material, ToNo: Notable)),
        Row.Text(
            DisclosureShape.Condition, Gdpr(ChangedFacts.Condition, "13(1)(e)"), added: Notable, removed: Material, newWords: Material),
        Row.Part(DisclosureShape.LegalBasis, Gdpr(ChangedFacts.DisclosureBasis, "13(1)(c)"), PurposeWeights.Basis, Notable, Notable),
        Row.References(
            DisclosureShape.CategoryIds, Gdpr(ChangedFacts.DisclosureCategories, "13(1)(e)"), run => run.DataCategoryIds, wider: Material,
            narrower: Notable));

    public static readonly DeclarationRow<Disclosure> Disclosures = new(
        NoticeShape.Disclosures, NoticeShape.Disclosed, Gdpr(ChangedFacts.Disclosures, "13(1)(e)"),
        Gdpr(ChangedFacts.Statement, "13(1)(e)"),
        new PartsRow<Declaration<Disclosure>,
        Disclosure>(NoticeShape.Disclosed.Items, Gdpr(ChangedFacts.Recipient, "13(1)(e)"), Disclosure, Passes)
        {
            Added = OfNewRecipient,
            Removed = (_, _) => Notable,
        });

    // Who decides on the data has purposes of its own.
    private static bool Decides(RecipientKind? kind) =>
        kind is RecipientKind.Controller or RecipientKind.JointController or RecipientKind.Authority;

    private static ChangeWeight OfRole(RecipientKind old, RecipientKind @new) => Decides(@new) && !Decides(old) ? Material : Notable;

    // By the members of today: what a notice said of a country before it left, nobody compares any more.
    private static ChangeWeight OfCountry(CountryCode country) =>
        EuropeanEconomicArea.Contains(country, NodaTime.LocalDate.MaxIsoValue) ? Notable : Material;

    private static ChangeWeight OfSubProcessor(SubProcessor processor) =>
        processor.Locations.Concat(
            processor.Country is { } country ? [country] : []).Any(place => OfCountry(place) == Material) ? Material : Notable;

    // A name under a category that was told is more exact; a category that was not is more people.
    private static ChangeWeight OfNewRecipient(ComparisonRun run, Disclosure disclosure) =>
        disclosure.Recipient.Name is { Length: > 0 } && IsWithinWhatWasTold(run.Old, disclosure.Recipient) ? Notable : Material;

    private static bool IsWithinWhatWasTold(Notice old, Recipient recipient)
    {
        var keys = new HashSet<string>(TextKeys.Of(recipient.Category), StringComparer.Ordinal);
        return keys.Count > 0 && old.Disclosures.Items.Any(told =>
            (Decides(told.Recipient.Kind) || !Decides(recipient.Kind)) && keys.Overlaps(TextKeys.Of(told.Recipient.Category)));
    }

    // "Freight companies", and then one of them by name: more exact, not more people.
    private static bool NamesOneOfCategory(Disclosure old, Disclosure @new) =>
        IsNamedForCategory(old.Recipient, @new.Recipient)
        && new HashSet<string>(BeginningsOf(old.Recipient), StringComparer.Ordinal).Overlaps(BeginningsOf(@new.Recipient));

    private static bool IsNamedForCategory(Recipient old, Recipient @new) =>
        IsNamed(old) != IsNamed(@new) && (IsNamed(old) ? @new.Category : old.Category) is { Count: > 0 };

    private static bool IsNamed(Recipient recipient) => recipient.Name is { Length: > 0 };

    // The words of the category and of the name: "kuljetusyritykset" and "Kuljetus Nopsa Oy" begin alike.
    private static IEnumerable<string> BeginningsOf(Recipient recipient)
    {
        const int Letters = 5;
        var texts = (recipient.Category ?? LocalizedText.Empty).Select(version => version.Value).Append(recipient.Name ?? "");
        return texts
            .SelectMany(text => PlainText.Letters(text).Split(Space))
            .Where(word => word.Length >= Letters)
            .Select(word => word[..Letters]);
    }

    private static void CompareNames(ComparisonRun run, PartPair<Recipient> pair)
    {
        if (IsNamedForCategory(pair.Old, pair.New))
        {
            run.Report(
                Gdpr(ChangedFacts.Recipient, "13(1)(e)"),
                ChangeKind.Changed,
                Notable,
                pair.NewSpot,
                pair.Old,
                pair.New,
                RecipientShape.Instance,
                null);
        }
        else
        {
            Name.Compare(run, pair);
        }
    }

    // A name in the place of its category is one change.
    private static void CompareCategories(ComparisonRun run, PartPair<Recipient> pair)
    {
        if (!IsNamedForCategory(pair.Old, pair.New) || (pair.Old.Category is not null && pair.New.Category is not null))
        {
            Category.Compare(run, pair);
        }
    }
}

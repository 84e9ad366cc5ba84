using RegisterNotice.Law;
using RegisterNotice.Text.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>Whose data are processed, which data, and whether they must be given.</summary>
internal static class DataPart
{
    private static readonly Dictionary<DataSensitivity, LegalReference> Articles = new()
    {
        [DataSensitivity.Special] = Acts.Gdpr.At("9"),
        [DataSensitivity.Criminal] = Acts.Gdpr.At("10"),
        [DataSensitivity.PersonalIdentityCode] = Acts.DataProtectionAct.At("29"),
    };

    /// <summary>The fifth heading of the classic form: groups and data together.</summary>
    public static IEnumerable<DocumentSection> SubjectsAndContent(Scribe scribe)
    {
        if (scribe.Notice.DataSubjects.Count == 0)
        {
            return Categories(scribe);
        }

        if (scribe.Notice.DataCategories.Count == 0)
        {
            return DataSubjects(scribe);
        }

        // One group alone needs a label here, because the data follow it under the same heading.
        var passage = scribe.Notice.DataSubjects.Count == 1
            ? new Passage(scribe).Paragraph(new Lines(scribe).Labelled(DataPhrases.Subjects, Subjects(scribe).First().Text))
            : new Passage(scribe).Items(DataPhrases.SubjectsIntro, Subjects(scribe));
        return passage.Items(DataPhrases.CategoriesIntro, scribe.Notice.DataCategories.Select(category => Category(scribe, category)))
            .Section(HeadingPhrases.SubjectsAndContent, SectionKind.DataContent, SectionKind.DataSubjects);
    }

    public static IEnumerable<DocumentSection> DataSubjects(Scribe scribe) =>
        new Passage(scribe).Items(DataPhrases.SubjectsIntro, Subjects(scribe)).Section(HeadingPhrases.DataSubjects, SectionKind.DataSubjects);

    public static IEnumerable<DocumentSection> Categories(Scribe scribe) => new Passage(scribe)
        .Items(DataPhrases.CategoriesIntro, scribe.Notice.DataCategories.Select(category => Category(scribe, category)))
        .Section(scribe.ByLayout(HeadingPhrases.DataContent, HeadingPhrases.DataCategories), SectionKind.DataContent);

    /// <summary>Article 13(2)(e), which the classic form has no heading for: there it is said of each category.</summary>
    public static IEnumerable<DocumentSection> Provision(Scribe scribe) => new Passage(scribe)
        .Items(null, scribe.Notice.DataCategories.Where(category => category.Provision is not null).Select(category => Provided(scribe, new Lines(scribe).Add(scribe.Say(category.Name)), category)))
        .Section(HeadingPhrases.Provision, SectionKind.DataContent);

    /// <summary>A group with its description.</summary>
    public static Lines Subject(Scribe scribe, DataSubjectGroup group) => Named(scribe, group.Name, scribe.Say(group.Description));

    /// <summary>A category with its data, and that they are sensitive.</summary>
    public static Lines Brief(Scribe scribe, DataCategory category) => Data(scribe, category).Add(Sensitivity(scribe, category));

    private static IEnumerable<Lines> Subjects(Scribe scribe) => scribe.Notice.DataSubjects.Select(group => Subject(scribe, group));

    private static Lines Data(Scribe scribe, DataCategory category) => Named(scribe, category.Name, scribe.Join(category.Items, static (scribe, item) => scribe.Say(item)));

    // A name and what stands behind it are marked once where they are in the same other language.
    private static Lines Named(Scribe scribe, LocalizedText name, Words? words) => (scribe.Say(name), words) switch
    {
        ({ Foreign: { } foreign } known, { } some) when foreign.Equals(some.Foreign) => new Lines(scribe).Add(new Words($"{known.Text}: {some.Text}", foreign)),
        (var known, { } some) => new Lines(scribe).Add($"{scribe.Mark(known)}: {scribe.Mark(some)}"),
        (var known, null) => new Lines(scribe).Add(known),
    };

    private static Lines Category(Scribe scribe, DataCategory category)
    {
        var isClassic = scribe.Options.Layout == Layout.Classic;
        var lines = Data(scribe, category).Labelled(DataPhrases.Subjects, scribe.SubjectNames(category.Subjects))
            .Labelled(DataPhrases.Purposes, scribe.PurposeNames(category.Purposes))
            .Add(Sensitivity(scribe, category));
        return isClassic ? Provided(scribe, lines, category) : lines;
    }

    private static string? Sensitivity(Scribe scribe, DataCategory category)
    {
        if (DataPhrases.Sensitivities.TryGetValue(category.Sensitivity, out var sentence))
        {
            return $"{scribe[sentence]}{Scribe.InParentheses(scribe.Cite(Articles[category.Sensitivity], category.Ground))}.";
        }

        return scribe.Cite(category.Ground) is { } ground ? $"{scribe[DataPhrases.Ground]}: {ground}" : null;
    }

    private static Lines Provided(Scribe scribe, Lines lines, DataCategory category) => category.Provision is { } provision
        ? lines.Add(scribe[DataPhrases.Provisions[provision.Kind]]).Said(DataPhrases.Consequence, scribe.Say(provision.Consequence))
        : lines;
}

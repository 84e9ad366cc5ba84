using RegisterNotice.Law;
using RegisterNotice.Words;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>Whose data are processed, which data, and whether they must be given.</summary>
internal static class DataPart
{
    private static readonly Dictionary<DataSensitivity, Article> Articles = new()
    {
        [DataSensitivity.Special] = Article.Gdpr("9"),
        [DataSensitivity.Criminal] = Article.Gdpr("10"),
        [DataSensitivity.PersonalIdentityCode] = new(Acts.DataProtectionAct.At("29")),
    };

    /// <summary>The fifth heading of the classic form: groups and data together.</summary>
    public static void SubjectsAndContent(Passage passage, Scribe scribe)
    {
        var subjects = scribe.Notice.DataSubjects;
        if (subjects.Count == 0)
        {
            Categories(passage, scribe);
            return;
        }

        if (scribe.Notice.DataCategories.Count == 0)
        {
            DataSubjects(passage, scribe);
            return;
        }

        // One group alone needs a label here, because the data follow it under the same heading.
        if (subjects.Count == 1)
        {
            passage.Paragraph(scribe.Begin().Labelled(DataPhrases.Subjects, Subject(scribe, subjects[0]).Take()));
        }
        else
        {
            passage.Each(subjects, Subject).Listed(DataPhrases.SubjectsIntro);
        }

        passage.Each(scribe.Notice.DataCategories, Category).Listed(DataPhrases.CategoriesIntro)
            .Section(HeadingPhrases.SubjectsAndContent, SectionKind.DataContent, SectionKind.DataSubjects);
    }

    public static void DataSubjects(Passage passage, Scribe scribe) => passage
        .Each(scribe.Notice.DataSubjects, Subject)
        .Listed(DataPhrases.SubjectsIntro)
        .Section(HeadingPhrases.DataSubjects, SectionKind.DataSubjects);

    public static void Categories(Passage passage, Scribe scribe) => passage
        .Each(scribe.Notice.DataCategories, Category)
        .Listed(DataPhrases.CategoriesIntro)
        .Section(scribe.ByLayout(HeadingPhrases.DataContent, HeadingPhrases.DataCategories), SectionKind.DataContent);

    /// <summary>Article 13(2)(e), which the classic form has no heading for: there it is said of each category.</summary>
    public static void Provision(Passage passage, Scribe scribe) => passage
        .Each(
            scribe.Notice.DataCategories,
            static (scribe, category) =>
                category.Provision is null
                    ? scribe.Begin()
                    : Provided(scribe, scribe.Begin().Add(scribe.Say(category.Name)), category).NamedBy(scribe.Say(category.Name)))
        .Listed(null)
        .Section(HeadingPhrases.Provision, SectionKind.DataContent);

    /// <summary>A group with its description.</summary>
    public static Lines Subject(Scribe scribe, DataSubjectGroup group) =>
        Named(scribe, group.Name, scribe.Say(group.Description))
            .Add(group.Children ? scribe[DataPhrases.Children] : null)
            .Said(DataPhrases.ParentalConsent, scribe.Say(group.ParentalConsent))
            .NamedBy(scribe.Say(group.Name));

    /// <summary>A category with its data, and that they are sensitive.</summary>
    public static Lines Brief(Scribe scribe, DataCategory category) => Sensitivity(scribe, Data(scribe, category), category);

    private static Lines Data(Scribe scribe, DataCategory category) =>
        Named(scribe, category.Name, scribe.Join(category.Items, static (scribe, item) => scribe.Say(item)));

    // A name and what stands behind it are marked once where they are in the same other language.
    private static Lines Named(Scribe scribe, LocalizedText name, Words? words) => (scribe.Say(name), words) switch
    {
        ({ Foreign: { } foreign } known, { } some) when foreign.Equals(some.Foreign) =>
            scribe.Begin().Add(new Words(known.Said + ": " + some.Said, foreign)),
        ({ } known, { } some) => scribe.Begin().Add($"{known}: {some}"),
        (null, { } some) => scribe.Begin().Add($": {some}"),
        (var known, null) => scribe.Begin().Add(known),
    };

    private static Lines Category(Scribe scribe, DataCategory category)
    {
        var lines = Data(scribe, category)
            .Labelled(DataPhrases.Subjects, IsOfAll(category.SubjectIds, scribe.Notice.DataSubjects, static it => it.Id)
                ? null
                : scribe.SubjectNames(category.SubjectIds))
            .Labelled(
                category.PurposeIds.Count > 1 ? DataPhrases.Purposes : DataPhrases.Purpose,
                IsToldWithPurposes(scribe, category) ? null : scribe.PurposeNames(category.PurposeIds));
        Secrecy(scribe, Sensitivity(scribe, lines, category), category.Secrecy);
        lines = scribe.IsClassic ? Provided(scribe, lines, category) : lines;
        return lines.NamedBy(scribe.Say(category.Name));
    }

    private static bool IsToldWithPurposes(Scribe scribe, DataCategory category) =>
        scribe.PurposeTable is { TellsData: true } || IsOfAll(category.PurposeIds, scribe.Notice.Purposes, static it => it.Id);

    // What holds of all groups or purposes of the notice was told with them.
    private static bool IsOfAll<T>(IReadOnlyList<string> ids, IReadOnlyList<T> all, Func<T, string> idOf)
    {
        for (var i = 0; i < all.Count; i++)
        {
            if (!ids.Contains(idOf(all[i])))
            {
                return false;
            }
        }

        return ids.Count == all.Count;
    }

    private static Lines Sensitivity(Scribe scribe, Lines lines, DataCategory category)
    {
        if (category.Sensitivity == DataSensitivity.Ordinary)
        {
            return lines.Labelled(DataPhrases.Ground, scribe.Cite(category.Ground));
        }

        var ground = Articles.TryGetValue(category.Sensitivity, out var article)
            ? scribe.Cite(article, category.Ground)
            : new(scribe.Cite(category.Ground, CitationStyle.InParentheses));
        return lines.Add($"{DataPhrases.Sensitivities.Of(category.Sensitivity, category, "sensitivity")}{ground}.");
    }

    private static Lines Secrecy(Scribe scribe, Lines lines, Secrecy? secrecy)
    {
        if (secrecy?.Reference is { } reference)
        {
            var isBehind = !Scribe.IsAsWritten(reference);
            var ground = isBehind ? scribe.Cite(reference, CitationStyle.InParentheses) : null;
            lines.Add($"{DataPhrases.Secret}{new Parenthesis(ground)}.")
                .Labelled(DataPhrases.Ground, isBehind ? null : scribe.Cite(reference));
        }

        return lines.Said(DataPhrases.Secrecy, scribe.Say(secrecy?.Text));
    }

    private static Lines Provided(Scribe scribe, Lines lines, DataCategory category) => category.Provision is { } provision
        ? lines
            .Add(scribe[DataPhrases.Provisions.Of(provision.Kind, provision, "kind")])
            .Said(DataPhrases.Consequence, scribe.Say(provision.Consequence))
        : lines;
}

using RegisterNotice.Law;
using RegisterNotice.Words;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>Who receives data.</summary>
internal static class RecipientPart
{
    private static readonly Column<Disclosure>[] Columns =
    [
        new(RecipientPhrases.Recipient, static (scribe, it) => NameAndRole(scribe, it.Recipient), RecipientPhrases.Unnamed),
        new(RecipientPhrases.Purpose, static (scribe, it) => scribe.Mark(scribe.Say(it.Purpose))),
        new(RecipientPhrases.Data, static (scribe, it) => scribe.Mark(scribe.CategoryNames(it.CategoryIds))),
        new(RecipientPhrases.Locations, static (scribe, it) => scribe.CountryList(it.Recipient.Locations)),
        new(RecipientPhrases.SubProcessors, static (scribe, it) => scribe.Begin()
            .Add(SubProcessors(scribe, it.Recipient))
            .Add(Scribe.Raw(it.Recipient.SubProcessorsAt))
            .Take()),
        new(RecipientPhrases.When, static (scribe, it) => When(scribe, it.Regular, it.Condition)),
        new(RecipientPhrases.Basis, static (scribe, it) => Basis(scribe, it.LegalBasis)),
    ];

    public static void Sections(Passage passage, Scribe scribe)
    {
        var disclosures = scribe.Notice.Disclosures;
        var items = disclosures.Items;
        var exceptions = Statement.Exceptions(
            passage, scribe, disclosures, disclosures.Statement, RecipientPhrases.NoneBut, RecipientPhrases.However);
        if (exceptions is null)
        {
            Statement.Add(
                passage, scribe, disclosures, disclosures.State, disclosures.Statement, RecipientPhrases.None,
                items.Count == 0 || IsNameless(scribe, items) ? RecipientPhrases.Some : null);
        }

        if (!scribe.IsClassic && items.Count > 1 && Columns.Over(scribe, items) is { } table)
        {
            passage.Paragraph(exceptions).Table(table);
        }
        else if (exceptions is not null)
        {
            passage.Each(items, Told).ListedUnder(exceptions);
        }
        else
        {
            passage.Each(items, Told).Listed(RecipientPhrases.Intro);
        }

        passage.Section(scribe.ByLayout(HeadingPhrases.RegularDisclosures, HeadingPhrases.Recipients), SectionKind.Disclosures);
    }

    /// <summary>A recipient's name, or the category where there is none, with all that is known of the recipient in parentheses.</summary>
    public static MarkedText? Whole(Scribe scribe, Recipient? recipient) => recipient is null
        ? null
        : Called(scribe, recipient, MarkedText.Parted(
            "; ",
            Role(scribe, recipient),
            scribe.CountryList(recipient.Locations) is { } countries
                ? scribe.Fill(RecipientPhrases.LocatedIn, ("countries", countries))
                : null,
            SubProcessors(scribe, recipient) is { } others ? $"{scribe[RecipientPhrases.SubProcessorsBriefly]}: " + others : null,
            Scribe.Raw(recipient.SubProcessorsAt)));

    /// <summary>A recipient and those of the data that it receives; null where it is not said which.</summary>
    public static MarkedText? DataOf(Scribe scribe, Disclosure disclosure, IReadOnlyList<string> categoryIds) =>
        scribe.Mark(scribe.CategoryNames(categoryIds)) is { } data
            ? (NameAndRole(scribe, disclosure.Recipient) ?? new(scribe[RecipientPhrases.Unnamed])) + ": " + data
            : null;

    /// <summary>A recipient's name or category and what it is; null where neither is said.</summary>
    public static MarkedText? NameAndRole(Scribe scribe, Recipient recipient) => Called(scribe, recipient, Role(scribe, recipient));

    private static MarkedText? Called(Scribe scribe, Recipient recipient, MarkedText? more) =>
        Name(scribe, recipient) is { } name ? new Parenthesis(more).After(name) : more;

    private static MarkedText? SubProcessors(Scribe scribe, Recipient recipient)
    {
        var told = new MarkedText?[recipient.SubProcessors.Count];
        for (var i = 0; i < told.Length; i++)
        {
            told[i] = SubProcessor(scribe, recipient.SubProcessors[i]);
        }

        return MarkedText.Parted(", ", told);
    }

    private static MarkedText? SubProcessor(Scribe scribe, SubProcessor processor)
    {
        var (name, category) = (Scribe.Raw(processor.Name), scribe.Mark(scribe.Say(processor.Category)));
        var countries = scribe.CountryList(processor.Locations);
        var more = MarkedText.Parted(
            "; ",
            name is null ? null : category,
            processor.Country is { } country ? CountryNames.Name(country, scribe.Main) : null,
            countries is null ? null : scribe.Fill(RecipientPhrases.LocatedIn, ("countries", countries)));
        var told = name is null ? category : new MarkedText(name);
        return told is null ? more : new Parenthesis(more).After(told);
    }

    private static MarkedText? Name(Scribe scribe, Recipient recipient) => Scribe.Raw(recipient.Name) is { } name
        ? new MarkedText(name).Strong()
        : scribe.Mark(scribe.Say(recipient.Category)?.Strong());

    // What is told of one recipient alone needs a subject.
    private static bool IsNameless(Scribe scribe, IReadOnlyList<Disclosure> items) =>
        items.Count == 1 && NameAndRole(scribe, items[0].Recipient) is null;

    private static MarkedText? Role(Scribe scribe, Recipient recipient) => MarkedText.Parted(
        "; ",
        Scribe.Raw(recipient.Name) is null ? null : scribe.Mark(scribe.Say(recipient.Category)),
        recipient.Kind is { } kind && !IsSaid(recipient, kind) ? scribe[Kinds(scribe, recipient).Of(kind, recipient, "kind")] : null,
        recipient.Country is { } country ? CountryNames.Name(country, scribe.Main) : null);

    // A category that names several is followed by what they are, in the plural.
    private static Dictionary<RecipientKind, Phrase> Kinds(Scribe scribe, Recipient recipient) =>
        AreSeveral(scribe, recipient) ? RecipientPhrases.KindsOfSeveral : RecipientPhrases.Kinds;

    private static bool AreSeveral(Scribe scribe, Recipient recipient) =>
        Scribe.Raw(recipient.Name) is null
            && scribe.Say(recipient.Category) is { } category
            && GrammaticalNumber.IsPlural(category.Text, LanguageFallback.Main(category.Foreign ?? scribe.Main));

    private static Phrase Regularity(Scribe scribe, Recipient recipient, bool isRegular)
    {
        var (regular, notRegular) = AreSeveral(scribe, recipient)
            ? (RecipientPhrases.RegularToSeveral, RecipientPhrases.NotRegularToSeveral)
            : (RecipientPhrases.Regular, RecipientPhrases.NotRegular);
        return isRegular ? regular : notRegular;
    }

    // What the name or the category says itself is not said again: "viranomaiset", "Verohallinto".
    private static bool IsSaid(Recipient recipient, RecipientKind kind)
    {
        if (!RecipientPhrases.Says.TryGetValue(kind, out var words))
        {
            return false;
        }

        foreach (var text in recipient.Category is { } category ? category.AsSpan() : [])
        {
            if (Array.Exists(words, word => text.Value.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0))
            {
                return true;
            }
        }

        return recipient.Name is { } name
            && (Array.Exists(words, word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
                || (kind == RecipientKind.Authority && LegalForms.In(name) is { Kind: LegalFormKind.PublicBody }));
    }

    private static Lines Told(Scribe scribe, Disclosure disclosure)
    {
        var lines = scribe.Begin()
            .Add(NameAndRole(scribe, disclosure.Recipient))
            .Labelled(RecipientPhrases.Purpose, scribe.Say(disclosure.Purpose))
            .Labelled(RecipientPhrases.Data, scribe.CategoryNames(disclosure.CategoryIds))
            .Labelled(RecipientPhrases.Locations, scribe.CountryList(disclosure.Recipient.Locations))
            .Labelled(RecipientPhrases.SubProcessors, SubProcessors(scribe, disclosure.Recipient))
            .Labelled(RecipientPhrases.SubProcessorsAt, Scribe.Raw(disclosure.Recipient.SubProcessorsAt))
            .Add(disclosure.Regular is { } isRegular ? scribe[Regularity(scribe, disclosure.Recipient, isRegular)] : null)
            .Said(RecipientPhrases.Condition, scribe.Say(disclosure.Condition));
        return disclosure.LegalBasis is { } basis
            ? PurposePart.Details(scribe, lines.Labelled(RecipientPhrases.Basis, PurposePart.Brief(scribe, basis)), basis)
            : lines;
    }

    /// <summary>Whether as a matter of course, and on what condition.</summary>
    public static MarkedText? When(Scribe scribe, bool? regular, LocalizedText? condition) => scribe.Begin()
        .Add(regular is { } isRegular ? scribe[isRegular ? RecipientPhrases.Regularly : RecipientPhrases.NotRegularly] : null)
        .Add(scribe.Say(condition))
        .Take();

    private static MarkedText? Basis(Scribe scribe, LegalBasis? basis) =>
        basis is null ? null : PurposePart.Details(scribe, scribe.Begin().Add(PurposePart.Brief(scribe, basis)), basis).Take();
}

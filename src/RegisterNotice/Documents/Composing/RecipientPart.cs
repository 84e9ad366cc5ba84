using RegisterNotice.Text.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>Who receives data.</summary>
internal static class RecipientPart
{
    public static IEnumerable<DocumentSection> Sections(Scribe scribe)
    {
        var disclosures = scribe.Notice.Disclosures;
        var items = disclosures.Items;
        var isDenied = disclosures.State == DeclarationState.None;
        var passage = Statement.Add(new Passage(scribe), scribe, disclosures.State, disclosures.Statement, RecipientPhrases.None, items.Count == 0 || IsNameless(scribe, items) ? RecipientPhrases.Some : null);
        if (scribe.Options.Layout == Layout.Gdpr && items.Count > 1 && Table(scribe, items) is { } table)
        {
            passage.Paragraph(isDenied ? scribe[RecipientPhrases.Exceptions] : null).Table(table);
        }
        else
        {
            var told = items.Select(item => Told(scribe, item));
            passage = isDenied ? passage.Under(scribe[RecipientPhrases.Exceptions], told) : passage.Items(RecipientPhrases.Intro, told);
        }

        return passage.Section(scribe.ByLayout(HeadingPhrases.RegularDisclosures, HeadingPhrases.Recipients), SectionKind.Disclosures);
    }

    /// <summary>A recipient's name, or the category where there is none, with what the recipient is in parentheses.</summary>
    public static string? NameAndRole(Scribe scribe, Recipient? recipient)
    {
        var name = Scribe.Raw(recipient?.Name) ?? scribe.Mark(scribe.Say(recipient?.Category));
        var role = Role(scribe, recipient);
        return name is null ? role : name + Scribe.InParentheses(role);
    }

    // What is told of one recipient alone needs a subject.
    private static bool IsNameless(Scribe scribe, IReadOnlyList<Disclosure> items) => items.Count == 1 && NameAndRole(scribe, items[0].Recipient) is null;

    private static string? Role(Scribe scribe, Recipient? recipient)
    {
        if (recipient is null)
        {
            return null;
        }

        var parts = new[]
        {
            Scribe.Raw(recipient.Name) is null ? null : scribe.Mark(scribe.Say(recipient.Category)),
            recipient.Kind is { } kind ? scribe[RecipientPhrases.Kinds[kind]] : null,
            recipient.Sector is { } sector ? scribe[RecipientPhrases.Sectors[sector]] : null,
            recipient.Country is { } country ? CountryNames.Name(country, scribe.Main) : null,
        }.OfType<string>().ToArray();
        return parts.Length == 0 ? null : string.Join("; ", parts);
    }

    private static Lines Told(Scribe scribe, Disclosure disclosure)
    {
        var lines = new Lines(scribe)
            .Add(NameAndRole(scribe, disclosure.Recipient))
            .Labelled(RecipientPhrases.Purpose, scribe.Say(disclosure.Purpose))
            .Labelled(RecipientPhrases.Data, scribe.CategoryNames(disclosure.Categories))
            .Add(disclosure.Regular is { } isRegular ? scribe[isRegular ? RecipientPhrases.Regular : RecipientPhrases.NotRegular] : null)
            .Said(RecipientPhrases.Condition, scribe.Say(disclosure.Condition));
        return disclosure.LegalBasis is { } basis
            ? PurposePart.Details(scribe, lines.Labelled(RecipientPhrases.Basis, PurposePart.Brief(scribe, basis)), basis)
            : lines;
    }

    private static TableBlock? Table(Scribe scribe, IReadOnlyList<Disclosure> disclosures) => new Columns<Disclosure>(scribe)
        .Add(RecipientPhrases.Recipient, it => NameAndRole(scribe, it.Recipient))
        .Add(RecipientPhrases.Purpose, it => scribe.Mark(scribe.Say(it.Purpose)))
        .Add(RecipientPhrases.Data, it => scribe.Mark(scribe.CategoryNames(it.Categories)))
        .Add(RecipientPhrases.When, it => When(scribe, it.Regular, it.Condition))
        .Add(RecipientPhrases.Basis, it => Basis(scribe, it.LegalBasis))
        .Over(disclosures);

    /// <summary>Whether as a matter of course, and on what condition.</summary>
    public static string? When(Scribe scribe, bool? regular, LocalizedText? condition)
    {
        var lines = new Lines(scribe)
            .Add(regular is { } isRegular ? scribe[isRegular ? RecipientPhrases.Regularly : RecipientPhrases.NotRegularly] : null)
            .Add(scribe.Say(condition));
        return lines.IsEmpty ? null : lines.Text;
    }

    private static string? Basis(Scribe scribe, LegalBasis? basis) =>
        basis is null ? null : PurposePart.Details(scribe, new Lines(scribe).Add(PurposePart.Brief(scribe, basis)), basis).Text;
}

using System.Globalization;
using RegisterNotice.Law;
using RegisterNotice.Text.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>Transfers outside the EU and the EEA.</summary>
internal static class TransferPart
{
    private static readonly Dictionary<TransferSafeguard, LegalReference> Articles = new()
    {
        [TransferSafeguard.AdequacyDecision] = Acts.Gdpr.At("45"),
        [TransferSafeguard.StandardContractualClauses] = Acts.Gdpr.At("46(2)(c)"),
        [TransferSafeguard.BindingCorporateRules] = Acts.Gdpr.At("46(2)(b)"),
        [TransferSafeguard.CodeOfConduct] = Acts.Gdpr.At("46(2)(e)"),
        [TransferSafeguard.Certification] = Acts.Gdpr.At("46(2)(f)"),
        [TransferSafeguard.LegallyBindingInstrument] = Acts.Gdpr.At("46(2)(a)"),
        [TransferSafeguard.AuthorityClauses] = Acts.Gdpr.At("46(2)(d)"),
        [TransferSafeguard.AuthorisedClauses] = Acts.Gdpr.At("46(3)(a)"),
        [TransferSafeguard.AdministrativeArrangement] = Acts.Gdpr.At("46(3)(b)"),
        [TransferSafeguard.Derogation] = Acts.Gdpr.At("49(1)"),
    };

    public static IEnumerable<DocumentSection> Sections(Scribe scribe)
    {
        var transfers = scribe.Notice.Transfers;
        var items = transfers.Items;
        var isDenied = transfers.State == DeclarationState.None;
        var passage = Statement.Add(new Passage(scribe), scribe, transfers.State, transfers.Statement, TransferPhrases.None, items.Count > 1 ? null : TransferPhrases.Some);
        if (scribe.Options.Layout == Layout.Gdpr && items.Count > 1 && Table(scribe, items) is { } table)
        {
            passage.Paragraph(scribe[isDenied ? RecipientPhrases.Exceptions : TransferPhrases.Intro]).Table(table);
        }
        else
        {
            var told = items.Select(item => Told(scribe, item));
            passage = isDenied ? passage.Under(scribe[RecipientPhrases.Exceptions], told) : passage.Items(TransferPhrases.Intro, told);
        }

        return passage.Section(scribe.ByLayout(HeadingPhrases.TransfersOutsideEea, HeadingPhrases.Transfers), SectionKind.Transfers);
    }

    /// <summary>Who and where, and on what basis.</summary>
    public static Lines Brief(Scribe scribe, Transfer transfer)
    {
        var parts = new[] { Head(scribe, transfer), BasisName(scribe, transfer) }.OfType<string>().ToArray();
        var lines = new Lines(scribe).Add(parts.Length == 0 ? null : string.Join(": ", parts));
        return Details(scribe, lines, transfer).Said(TransferPhrases.Copy, scribe.Say(transfer.CopyAvailableFrom)).Said(RecipientPhrases.Condition, scribe.Say(transfer.Condition));
    }

    private static Lines Told(Scribe scribe, Transfer transfer)
    {
        var sentence = Sentence(scribe, transfer);
        return Details(scribe, new Lines(scribe).Add(Head(scribe, transfer)).Add(sentence is null ? null : sentence + "."), transfer)
            .Said(TransferPhrases.Copy, scribe.Say(transfer.CopyAvailableFrom))
            .Add(transfer.Regular is { } isRegular ? scribe[isRegular ? TransferPhrases.Regular : TransferPhrases.NotRegular] : null)
            .Said(RecipientPhrases.Condition, scribe.Say(transfer.Condition));
    }

    private static TableBlock? Table(Scribe scribe, IReadOnlyList<Transfer> transfers) => new Columns<Transfer>(scribe)
        .Add(RecipientPhrases.Recipient, it => RecipientPart.NameAndRole(scribe, it.Recipient))
        .Add(TransferPhrases.Country, it => Destination(scribe, it))
        .Add(TransferPhrases.Basis, it => Basis(scribe, it))
        .Add(TransferPhrases.Copy, it => scribe.Mark(scribe.Say(it.CopyAvailableFrom)))
        .Add(RecipientPhrases.When, it => RecipientPart.When(scribe, it.Regular, it.Condition))
        .Over(transfers);

    private static string? Head(Scribe scribe, Transfer transfer)
    {
        var parts = new[] { RecipientPart.NameAndRole(scribe, transfer.Recipient), Destination(scribe, transfer) }.OfType<string>().ToArray();
        return parts.Length == 0 ? null : string.Join(", ", parts);
    }

    private static string? Destination(Scribe scribe, Transfer transfer)
    {
        var places = transfer.Countries.Select(country => CountryNames.Name(country, scribe.Main)).Append(Scribe.Raw(transfer.InternationalOrganisation)).OfType<string>().ToArray();
        return places.Length == 0 ? null : scribe.Join(places);
    }

    private static string? Sentence(Scribe scribe, Transfer transfer) => transfer.Safeguard is { } safeguard
        ? scribe[TransferPhrases.Sentences[safeguard]] + Particulars(scribe, transfer, safeguard)
        : Reference(scribe, transfer.Reference) is { } reference ? $"{scribe[TransferPhrases.Basis]}: {reference}" : null;

    private static string? Basis(Scribe scribe, Transfer transfer)
    {
        var lines = Details(scribe, new Lines(scribe).Add(BasisName(scribe, transfer)), transfer);
        return lines.IsEmpty ? null : lines.Text;
    }

    private static string? BasisName(Scribe scribe, Transfer transfer) => transfer.Safeguard is { } safeguard
        ? scribe[TransferPhrases.Names[safeguard]] + Particulars(scribe, transfer, safeguard)
        : Reference(scribe, transfer.Reference);

    /// <summary>Which derogation, and the places in law.</summary>
    private static string Particulars(Scribe scribe, Transfer transfer, TransferSafeguard safeguard)
    {
        if (safeguard == TransferSafeguard.Derogation && transfer.Derogation is { } derogation)
        {
            return $": {scribe[TransferPhrases.Derogations[derogation]]}{Scribe.InParentheses([Article(scribe, derogation), .. Beside(scribe, Articles[safeguard], transfer.Reference)])}";
        }

        return Scribe.InParentheses([scribe.Cite(Articles[safeguard]), .. Beside(scribe, Articles[safeguard], transfer.Reference)]);
    }

    private static Lines Details(Scribe scribe, Lines lines, Transfer transfer) => lines
        .Labelled(TransferPhrases.DerogationLabel, transfer is { Derogation: { } derogation, Safeguard: not TransferSafeguard.Derogation }
            ? scribe[TransferPhrases.Derogations[derogation]] + Scribe.InParentheses(Article(scribe, derogation))
            : null)
        .Add(transfer.WithinDecisionScope is { } isWithin ? scribe[isWithin ? TransferPhrases.WithinScope : TransferPhrases.OutsideScope] : null);

    private static string Article(Scribe scribe, TransferDerogation derogation) => derogation == TransferDerogation.CompellingLegitimateInterests
        ? scribe[TransferPhrases.SecondSubparagraph]
        : scribe.Gdpr($"49(1)({(char)('a' + (int)derogation)})");

    // The article that is cited anyway is not cited twice.
    private static string?[] Beside(Scribe scribe, LegalReference article, LegalReference? reference) =>
        reference is { Text: null } && reference.Act == article.Act && reference.Provision == article.Provision ? [] : [Reference(scribe, reference)];

    private static string? Reference(Scribe scribe, LegalReference? reference) =>
        reference is { Act: { } act, Provision: null, Text: null } && Acts.Find(act) is null && DecisionNumber(scribe, act) is { } number
            ? scribe.Fill(TransferPhrases.Decision, ("number", number))
            : scribe.Cite(reference);

    // Acts of the Union are numbered (EU) 2021/914 from 2015 on, 2010/87/EU after the Lisbon Treaty, and 2001/497/EC before.
    private static string? DecisionNumber(Scribe scribe, string act)
    {
        var slash = act.IndexOf('/');
        return slash == 4 && int.TryParse(act[..slash], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && act.Skip(slash + 1).All(c => c is >= '0' and <= '9')
            ? year switch
            {
                >= 2015 => $"(EU) {act}",
                >= 2010 => $"{act}/EU",
                _ => $"{act}/{scribe[TransferPhrases.Community]}",
            }
            : null;
    }
}

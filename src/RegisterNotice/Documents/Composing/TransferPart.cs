using RegisterNotice.Law;
using RegisterNotice.Words;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>Transfers outside the EU and the EEA.</summary>
internal static class TransferPart
{
    private static readonly Dictionary<TransferSafeguard, Article> Articles = new()
    {
        [TransferSafeguard.AdequacyDecision] = Article.Gdpr("45"),
        [TransferSafeguard.StandardContractualClauses] = Article.Gdpr("46(2)(c)"),
        [TransferSafeguard.BindingCorporateRules] = Article.Gdpr("46(2)(b)"),
        [TransferSafeguard.CodeOfConduct] = Article.Gdpr("46(2)(e)"),
        [TransferSafeguard.Certification] = Article.Gdpr("46(2)(f)"),
        [TransferSafeguard.LegallyBindingInstrument] = Article.Gdpr("46(2)(a)"),
        [TransferSafeguard.AuthorityClauses] = Article.Gdpr("46(2)(d)"),
        [TransferSafeguard.AuthorisedClauses] = Article.Gdpr("46(3)(a)"),
        [TransferSafeguard.AdministrativeArrangement] = Article.Gdpr("46(3)(b)"),
        [TransferSafeguard.Derogation] = Article.Gdpr("49(1)"),
    };

    // The first subparagraph of Article 49(1).
    private static readonly Dictionary<TransferDerogation, Article> Points = new()
    {
        [TransferDerogation.ExplicitConsent] = Article.Gdpr("49(1)(a)"),
        [TransferDerogation.ContractWithDataSubject] = Article.Gdpr("49(1)(b)"),
        [TransferDerogation.ContractInDataSubjectsInterest] = Article.Gdpr("49(1)(c)"),
        [TransferDerogation.PublicInterest] = Article.Gdpr("49(1)(d)"),
        [TransferDerogation.LegalClaims] = Article.Gdpr("49(1)(e)"),
        [TransferDerogation.VitalInterests] = Article.Gdpr("49(1)(f)"),
        [TransferDerogation.PublicRegister] = Article.Gdpr("49(1)(g)"),
    };

    private static readonly Column<Transfer>[] Columns =
    [
        new(RecipientPhrases.Recipient, static (scribe, it) => RecipientPart.Whole(scribe, it.Recipient), RecipientPhrases.Unnamed),
        new(TransferPhrases.Country, static (scribe, it) => Destination(scribe, it))
        {
            HeaderOfSeveral = TransferPhrases.Countries,
            IsSeveral = static it => it.Countries.Count > 1,
        },
        new(TransferPhrases.Basis, static (scribe, it) => Details(scribe, scribe.Begin().Add(BasisName(scribe, it)), it).Take()),
        new(TransferPhrases.Copy, static (scribe, it) => scribe.Mark(scribe.Say(it.CopyAvailableFrom))),
        new(RecipientPhrases.When, static (scribe, it) => RecipientPart.When(scribe, it.Regular, it.Condition)),
    ];

    public static void Sections(Passage passage, Scribe scribe)
    {
        var transfers = scribe.Notice.Transfers;
        var items = transfers.Items;
        var exceptions = Statement.Exceptions(
            passage,
            scribe,
            transfers,
            transfers.Statement,
            TransferPhrases.NoneBut,
            TransferPhrases.However);
        if (exceptions is null)
        {
            Statement.Add(
                passage, scribe, transfers, transfers.State, transfers.Statement, TransferPhrases.None,
                items.Count > 1 ? null : TransferPhrases.Some);
        }

        if (!scribe.IsClassic && items.Count > 1 && Columns.Over(scribe, items) is { } table)
        {
            passage.Paragraph(exceptions ?? scribe[TransferPhrases.Intro]).Table(table);
        }
        else if (exceptions is not null)
        {
            passage.Each(items, Told).ListedUnder(exceptions);
        }
        else
        {
            passage.Each(items, Told).Listed(TransferPhrases.Intro);
        }

        passage.Section(scribe.ByLayout(HeadingPhrases.TransfersOutsideEea, HeadingPhrases.Transfers), SectionKind.Transfers);
    }

    /// <summary>Who and where, and on what basis.</summary>
    public static Lines Brief(Scribe scribe, Transfer transfer) =>
        Details(scribe, scribe.Begin().Add(MarkedText.Parted(": ", Head(scribe, transfer), BasisName(scribe, transfer))), transfer)
            .Said(TransferPhrases.Copy, scribe.Say(transfer.CopyAvailableFrom))
            .Said(RecipientPhrases.Condition, scribe.Say(transfer.Condition))
            .Add(LeadPart.Date(scribe, transfer.AuthorityInformedOn) is { } day
                ? scribe.Fill(TransferPhrases.AuthorityInformed, ("date", day))
                : null);

    private static Lines Told(Scribe scribe, Transfer transfer)
    {
        var sentence = Sentence(scribe, transfer);
        return Details(scribe, scribe.Begin().Add(Head(scribe, transfer)).Add(sentence is null ? null : sentence + "."), transfer)
            .Said(TransferPhrases.Copy, scribe.Say(transfer.CopyAvailableFrom))
            .Add(transfer.Regular is { } isRegular ? scribe[isRegular ? TransferPhrases.Regular : TransferPhrases.NotRegular] : null)
            .Said(RecipientPhrases.Condition, scribe.Say(transfer.Condition));
    }

    /// <summary>To whom and where data are transferred.</summary>
    public static MarkedText? Head(Scribe scribe, Transfer transfer) =>
        MarkedText.Parted(", ", RecipientPart.Whole(scribe, transfer.Recipient), Destination(scribe, transfer));

    private static string? Destination(Scribe scribe, Transfer transfer)
    {
        var places = new List<string>(transfer.Countries.Count + 1);
        foreach (var country in transfer.Countries.AsSpan())
        {
            places.Add(CountryNames.Name(country, scribe.Main));
        }

        if (Scribe.Raw(transfer.InternationalOrganisation) is { } organisation)
        {
            places.Add(organisation);
        }

        return scribe.Join(places);
    }

    private static MarkedText? Sentence(Scribe scribe, Transfer transfer)
    {
        if (transfer.Safeguard is { } safeguard)
        {
            return WithParticulars(scribe, TransferPhrases.Sentences.Of(safeguard, transfer, "safeguard"), transfer, safeguard);
        }

        return Reference(scribe, transfer.Reference) is { } reference ? $"{scribe[TransferPhrases.Basis]}: " + reference : null;
    }

    private static MarkedText? BasisName(Scribe scribe, Transfer transfer) => transfer.Safeguard is { } safeguard
        ? WithParticulars(scribe, TransferPhrases.Names.Of(safeguard, transfer, "safeguard"), transfer, safeguard)
        : Reference(scribe, transfer.Reference);

    /// <summary>What the safeguard is called, with which derogation it is, and the places in law.</summary>
    private static MarkedText WithParticulars(Scribe scribe, Phrase name, Transfer transfer, TransferSafeguard safeguard)
    {
        if (!Articles.TryGetValue(safeguard, out var article))
        {
            return new Parenthesis(Reference(scribe, transfer.Reference)).After(scribe[name]);
        }

        var beside = Beside(scribe, article.Place, transfer.Reference);
        return safeguard == TransferSafeguard.Derogation && transfer.Derogation is { } derogation
            ? new Parenthesis(Point(scribe, derogation), beside)
                .After($"{scribe[name]}: {scribe[TransferPhrases.Derogations.Of(derogation, transfer, "derogation")]}")
            : new Parenthesis(scribe.Cite(article), beside).After(scribe[name]);
    }

    private static Lines Details(Scribe scribe, Lines lines, Transfer transfer) => lines
        .Labelled(TransferPhrases.Interest, scribe.Say(transfer.Interest))
        .Labelled(TransferPhrases.DerogationLabel, transfer is { Derogation: { } derogation, Safeguard: null or TransferSafeguard.Unknown }
            ? new Parenthesis(Point(scribe, derogation)).After(scribe[TransferPhrases.Derogations.Of(derogation, transfer, "derogation")])
            : null)
        .Add(transfer.WithinDecisionScope is { } isWithin && TransferFacts.HoldsScope(transfer)
            ? scribe[isWithin ? TransferPhrases.WithinScope : TransferPhrases.OutsideScope]
            : null);

    private static string? Point(Scribe scribe, TransferDerogation derogation)
    {
        if (derogation == TransferDerogation.CompellingLegitimateInterests)
        {
            return scribe.Introduced(scribe[TransferPhrases.SecondSubparagraph]);
        }

        return Points.TryGetValue(derogation, out var point) ? scribe.Cite(point) : null;
    }

    // The article that is cited anyway is not cited twice.
    private static MarkedText? Beside(Scribe scribe, LegalReference article, LegalReference? reference) =>
        reference is { Text: null } && reference.Act == article.Act && reference.Provision == article.Provision
            ? null
            : Reference(scribe, reference);

    private static MarkedText? Reference(Scribe scribe, LegalReference? reference) =>
        reference is { Act: { } act, Provision: null, Text: null, Name: null }
            && Acts.Find(act) is null
            && LegalCitations.UnionNumber(act, scribe.Main) is { } number
            ? MarkedText.Parted(", ", scribe.Fill(TransferPhrases.Decision, ("number", number)), AdequacyDecisions.Find(act)?.KnownAs)
            : scribe.Cite(reference, CitationStyle.InParentheses);
}

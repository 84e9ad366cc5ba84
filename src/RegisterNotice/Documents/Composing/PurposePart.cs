using System.Globalization;
using RegisterNotice.Law;
using RegisterNotice.Text.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>Why data are processed, and on which legal basis.</summary>
internal static class PurposePart
{
    private static readonly Dictionary<LegalBasisKind, LegalReference> Articles = new()
    {
        [LegalBasisKind.Consent] = Acts.Gdpr.At("6(1)(a)"),
        [LegalBasisKind.Contract] = Acts.Gdpr.At("6(1)(b)"),
        [LegalBasisKind.LegalObligation] = Acts.Gdpr.At("6(1)(c)"),
        [LegalBasisKind.VitalInterests] = Acts.Gdpr.At("6(1)(d)"),
        [LegalBasisKind.PublicTask] = Acts.Gdpr.At("6(1)(e)"),
        [LegalBasisKind.LegitimateInterests] = Acts.Gdpr.At("6(1)(f)"),
        [LegalBasisKind.RelevantConnection] = Acts.PersonalDataAct.At("8"),
    };

    public static IEnumerable<DocumentSection> Sections(Scribe scribe)
    {
        var purposes = scribe.Notice.Purposes;
        var passage = new Passage(scribe).Items(PurposePhrases.Intro, purposes.Select(purpose => Told(scribe, purpose)));
        if (scribe.Options.Layout == Layout.Gdpr)
        {
            passage.Table(Overview.Table(scribe));
        }

        return purposes.Any(purpose => purpose.LegalBases.Count > 0)
            ? passage.Section(scribe.ByLayout(HeadingPhrases.PurposeAndBasis, HeadingPhrases.PurposesAndBasis), SectionKind.Purposes, SectionKind.LegalBasis)
            : passage.Section(scribe.ByLayout(HeadingPhrases.Purpose, HeadingPhrases.Purposes), SectionKind.Purposes);
    }

    /// <summary>A basis in a few words with its citations, as a cell or behind a label.</summary>
    public static string Brief(Scribe scribe, LegalBasis basis) => scribe[PurposePhrases.Names[basis.Kind]] + Citations(scribe, basis);

    /// <summary>What the notice says of a basis beside its kind.</summary>
    public static Lines Details(Scribe scribe, Lines lines, LegalBasis basis) => lines
        .Said(PurposePhrases.BasisDescription, scribe.Say(basis.Description))
        .Labelled(PurposePhrases.Interest, scribe.Say(basis.Interest))
        .Labelled(PurposePhrases.Ground, basis.SpecialCategoryGround is { } ground ? Ground(scribe, ground) : null);

    private static Lines Told(Scribe scribe, Purpose purpose)
    {
        var description = scribe.Say(purpose.Description);
        var lines = new Lines(scribe).Add(description).Labelled(PurposePhrases.Activities, Activities(scribe, purpose, description));
        foreach (var basis in purpose.LegalBases)
        {
            Details(scribe, lines.Add($"{scribe[PurposePhrases.Sentences[basis.Kind]]}{Citations(scribe, basis)}."), basis);
        }

        return lines.Add(purpose.ChildConsentAge is { } age ? scribe.Fill(PurposePhrases.ChildConsentAge, ("age", age.ToString(CultureInfo.InvariantCulture))) : null);
    }

    private static string Citations(Scribe scribe, LegalBasis basis) => Scribe.InParentheses(scribe.Cite(Articles[basis.Kind], basis.Reference));

    private static string Ground(Scribe scribe, SpecialCategoryGround ground)
    {
        var point = (char)('a' + (int)ground);
        return scribe[PurposePhrases.Grounds[ground]] + Scribe.InParentheses(scribe.Gdpr($"9(2)({point})"));
    }

    private static string? Activities(Scribe scribe, Purpose purpose, Words? description)
    {
        var names = purpose.Activities.Select(activity => scribe[ActivityPhrases.Names[activity]])
            .Where(name => description is not { Foreign: null } || !PurposePhrases.Says(description.Value.Text, name))
            .ToArray();
        return names.Length == 0 ? null : scribe.Join(names);
    }
}

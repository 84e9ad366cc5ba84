using System.Globalization;
using RegisterNotice.Law;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>Why data are processed, and on which legal basis.</summary>
internal static class PurposePart
{
    private static readonly Dictionary<LegalBasisKind, Article> Articles = new()
    {
        [LegalBasisKind.Consent] = Article.Gdpr("6(1)(a)"),
        [LegalBasisKind.Contract] = Article.Gdpr("6(1)(b)"),
        [LegalBasisKind.LegalObligation] = Article.Gdpr("6(1)(c)"),
        [LegalBasisKind.VitalInterests] = Article.Gdpr("6(1)(d)"),
        [LegalBasisKind.PublicTask] = Article.Gdpr("6(1)(e)"),
        [LegalBasisKind.LegitimateInterests] = Article.Gdpr("6(1)(f)"),
        [LegalBasisKind.RelevantConnection] = new(Acts.PersonalDataAct.At("8")),
    };

    // Article 9(2), in the order of SpecialCategoryGround.
    private static readonly Article[] Points = [.. "abcdefghij".Select(point => Article.Gdpr($"9(2)({point})"))];

    public static void Sections(Passage passage, Scribe scribe)
    {
        passage.Each(scribe.Notice.Purposes, Told).Listed(PurposePhrases.Intro);
        if (scribe.Options.Layout == Layout.Gdpr)
        {
            passage.Table(Overview.Table(scribe));
        }

        if (HasBases(scribe.Notice))
        {
            passage.Section(scribe.ByLayout(HeadingPhrases.PurposeAndBasis, HeadingPhrases.PurposesAndBasis), SectionKind.Purposes, SectionKind.LegalBasis);
        }
        else
        {
            passage.Section(scribe.ByLayout(HeadingPhrases.Purpose, HeadingPhrases.Purposes), SectionKind.Purposes);
        }
    }

    /// <summary>What the bases of a purpose are called, each once.</summary>
    public static string? Names(Scribe scribe, Purpose purpose)
    {
        if (purpose.LegalBases.Count == 1)
        {
            return scribe[PurposePhrases.Names.Of(purpose.LegalBases[0].Kind, purpose.LegalBases[0], "kind")];
        }

        var names = new List<string>(purpose.LegalBases.Count);
        foreach (var basis in purpose.LegalBases.AsSpan())
        {
            var name = scribe[PurposePhrases.Names.Of(basis.Kind, basis, "kind")];
            if (!names.Contains(name))
            {
                names.Add(name);
            }
        }

        return scribe.Join(names);
    }

    /// <summary>A basis in a few words with its citations, as a cell or behind a label.</summary>
    public static string Brief(Scribe scribe, LegalBasis basis) => Citations(scribe, basis).After(scribe[PurposePhrases.Names.Of(basis.Kind, basis, "kind")]);

    /// <summary>What the notice says of a basis beside its kind.</summary>
    public static Lines Details(Scribe scribe, Lines lines, LegalBasis basis) => lines
        .Said(PurposePhrases.BasisDescription, scribe.Say(basis.Description))
        .Labelled(PurposePhrases.Interest, scribe.Say(basis.Interest))
        .Labelled(PurposePhrases.Ground, basis.SpecialCategoryGround is { } ground ? Ground(scribe, ground, basis) : null);

    private static Lines Told(Scribe scribe, Purpose purpose)
    {
        var description = scribe.Say(purpose.Description);
        var lines = scribe.Begin().Add(description).Labelled(PurposePhrases.Activities, Activities(scribe, purpose, description));
        foreach (var basis in purpose.LegalBases.AsSpan())
        {
            Details(scribe, lines.Add($"{PurposePhrases.Sentences.Of(basis.Kind, basis, "kind")}{Citations(scribe, basis)}."), basis);
        }

        return lines.Add(purpose.ChildConsentAge is { } age ? scribe.Fill(PurposePhrases.ChildConsentAge, ("age", age.ToString(CultureInfo.InvariantCulture))) : null);
    }

    private static bool HasBases(Notice notice)
    {
        foreach (var purpose in notice.Purposes.AsSpan())
        {
            if (purpose.LegalBases.Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static Parenthesis Citations(Scribe scribe, LegalBasis basis) =>
        Articles.TryGetValue(basis.Kind, out var article) ? scribe.Cite(article, basis.Reference) : new(scribe.Cite(basis.Reference));

    private static string Ground(Scribe scribe, SpecialCategoryGround ground, LegalBasis basis) =>
        new Parenthesis(ground == SpecialCategoryGround.Unknown ? null : scribe[Points[(int)ground].Citation]).After(scribe[PurposePhrases.Grounds.Of(ground, basis, "specialCategoryGround")]);

    // An activity that the description says by its own words is not named.
    private static string? Activities(Scribe scribe, Purpose purpose, Words? description)
    {
        var own = description is { Foreign: null } known ? known.Text : null;
        var names = new List<string>(purpose.Activities.Count);
        var unknown = 0;
        foreach (var activity in purpose.Activities.AsSpan())
        {
            var name = scribe[ActivityPhrases.Names.Next(activity, purpose.AdditionalMembers, "activities", ref unknown)];
            if (own is null || !PurposePhrases.Says(own, name))
            {
                names.Add(name);
            }
        }

        return scribe.Join(names);
    }
}

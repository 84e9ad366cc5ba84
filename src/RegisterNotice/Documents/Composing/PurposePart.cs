using System.Globalization;
using RegisterNotice.Law;
using RegisterNotice.Words;
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

    private static readonly Dictionary<SpecialCategoryGround, Article> Points = new()
    {
        [SpecialCategoryGround.ExplicitConsent] = Article.Gdpr("9(2)(a)"),
        [SpecialCategoryGround.EmploymentAndSocialLaw] = Article.Gdpr("9(2)(b)"),
        [SpecialCategoryGround.VitalInterests] = Article.Gdpr("9(2)(c)"),
        [SpecialCategoryGround.NotForProfitBody] = Article.Gdpr("9(2)(d)"),
        [SpecialCategoryGround.MadePublic] = Article.Gdpr("9(2)(e)"),
        [SpecialCategoryGround.LegalClaims] = Article.Gdpr("9(2)(f)"),
        [SpecialCategoryGround.SubstantialPublicInterest] = Article.Gdpr("9(2)(g)"),
        [SpecialCategoryGround.HealthOrSocialCare] = Article.Gdpr("9(2)(h)"),
        [SpecialCategoryGround.PublicHealth] = Article.Gdpr("9(2)(i)"),
        [SpecialCategoryGround.ArchivingResearchStatistics] = Article.Gdpr("9(2)(j)"),
    };

    public static void Sections(Passage passage, Scribe scribe)
    {
        if (scribe.PurposeTable is { } table)
        {
            passage.Table(table.Block).Each(scribe.Notice.Purposes, BesideTable).Listed(PurposePhrases.MoreOfPurposes);
            BasesOfWhole(passage, scribe).Section(Heading(scribe), Kinds(scribe.Notice));
            return;
        }

        var data = scribe.IsClassic ? null : new PurposeData(scribe);

        // Names are strong where more is told of any purpose, so that all entries look alike.
        var areNamed = scribe.Notice.Purposes.Any(static it => it.LegalBases.Count + it.Activities.Count > 0 || it.Profiling is not null);
        for (var i = 0; i < scribe.Notice.Purposes.Count; i++)
        {
            passage.Item(Entry(scribe, scribe.Notice.Purposes[i], areNamed, data, i));
        }

        passage.Listed(PurposePhrases.Intro);
        BasesOfWhole(passage, scribe).Section(Heading(scribe), Kinds(scribe.Notice));
    }

    /// <summary>What bases are called, each once.</summary>
    public static string? Names(Scribe scribe, IReadOnlyList<LegalBasis> bases)
    {
        if (bases.Count == 1)
        {
            return scribe[PurposePhrases.Names.Of(bases[0].Kind, bases[0], "kind")];
        }

        var names = new List<string>(bases.Count);
        foreach (var basis in bases.AsSpan())
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
    public static MarkedText Brief(Scribe scribe, LegalBasis basis) =>
        Citations(scribe, basis).After(scribe[PurposePhrases.Names.Of(basis.Kind, basis, "kind")]);

    /// <summary>What the notice says of a basis beside its kind.</summary>
    public static Lines Details(Scribe scribe, Lines lines, LegalBasis basis) => lines
        .Said(PurposePhrases.BasisDescription, scribe.Say(basis.Description))
        .Labelled(PurposePhrases.Interest, scribe.Say(basis.Interest))
        .Said(PurposePhrases.BalancingTest, scribe.Say(basis.BalancingTest?.Summary))
        .Said(PurposePhrases.BalancingTestAvailable, scribe.Say(basis.BalancingTest?.AvailableFrom))
        .Labelled(PurposePhrases.Ground, basis.SpecialCategory is { } condition ? Condition(scribe, condition) : null)
        .Labelled(PurposePhrases.Safeguards, Safeguards(scribe, basis.SpecialCategory?.Safeguards));

    /// <summary>What protects the data subject, as one text.</summary>
    public static Words? Safeguards(Scribe scribe, IReadOnlyList<LocalizedText>? safeguards) =>
        safeguards is null ? null : scribe.Join(safeguards, static (scribe, safeguard) => scribe.Say(safeguard)?.AsName());

    private static Lines Entry(Scribe scribe, Purpose purpose, bool isNamed, PurposeData? data, int number)
    {
        var name = scribe.Say(purpose.Description);
        var lines = Told(scribe, purpose, scribe.Begin().Add(isNamed ? name?.Strong() : name));
        return data is null ? lines : data.Add(lines, number);
    }

    // What the table has no room for, under the name of the purpose.
    private static Lines BesideTable(Scribe scribe, Purpose purpose)
    {
        var name = scribe.Say(purpose.Description);
        var lines = Told(scribe, purpose, scribe.Begin().Add(name));
        return name is null ? lines : lines.NamedOrNothing(name);
    }

    private static Lines Told(Scribe scribe, Purpose purpose, Lines lines)
    {
        var activities = Activities(scribe, purpose);
        lines.Labelled(PurposePhrases.Activity, scribe.Join(activities))
            .Labelled(
                purpose.ControllerIds.Count > 1 ? HeadingPhrases.Controllers : HeadingPhrases.Controller,
                scribe.ControllerNames(purpose.ControllerIds));
        foreach (var basis in purpose.LegalBases.AsSpan())
        {
            if (scribe.PurposeTable is null)
            {
                Stated(scribe, lines, basis);
            }
            else if (HasMore(scribe, basis))
            {
                Stated(scribe, lines, basis with { Interest = null });
            }
        }

        if (purpose.Profiling is { } profiling)
        {
            lines.Said(PurposePhrases.Profiling, scribe.Say(profiling.Description))
                .Labelled(PurposePhrases.ProfilingData, scribe.CategoryNames(profiling.CategoryIds))
                .Said(PurposePhrases.ProfilingConsequences, scribe.Say(profiling.Consequences));
        }

        return lines.Add(purpose.ChildConsentAge is { } age
            ? scribe.Fill(PurposePhrases.ChildConsentAge, ("age", age.ToString(CultureInfo.InvariantCulture)))
            : null);
    }

    /// <summary>What the bases of the register as a whole are called: those of the other purposes, where some purposes have bases of their own.</summary>
    public static Phrase NameOfWhole(Notice notice)
    {
        var isOne = notice.LegalBases.Count == 1;
        var areOwn = notice.Purposes.Count(static purpose => purpose.LegalBases.Count > 0);
        if (areOwn > 0 && areOwn < notice.Purposes.Count)
        {
            return isOne ? PurposePhrases.OtherBasis : PurposePhrases.OtherBases;
        }

        return isOne ? PurposePhrases.WholeBasis : PurposePhrases.WholeBases;
    }

    // Once, behind the purposes. One basis of all of them is a sentence that needs no name before it.
    private static Passage BasesOfWhole(Passage passage, Scribe scribe)
    {
        var (bases, name) = (scribe.Notice.LegalBases, NameOfWhole(scribe.Notice));
        if (bases.Count == 1)
        {
            return passage.Paragraph(name == PurposePhrases.WholeBasis
                ? Stated(scribe, scribe.Begin(), bases[0])
                : Details(scribe, scribe.Begin().Labelled(name, Brief(scribe, bases[0])), bases[0]));
        }

        return passage.Each(bases, static (scribe, basis) => Stated(scribe, scribe.Begin(), basis)).ListedUnder($"{scribe[name]}:");
    }

    private static Lines Stated(Scribe scribe, Lines lines, LegalBasis basis) =>
        Details(scribe, lines.Add($"{PurposePhrases.Sentences.Of(basis.Kind, basis, "kind")}{Citations(scribe, basis)}."), basis);

    // Beside its name, its law and the interest, which stand in the table.
    private static bool HasMore(Scribe scribe, LegalBasis basis)
    {
        var details = Details(scribe, scribe.Begin(), basis with { Interest = null });
        var hasMore = !details.IsEmpty;
        details.Release();
        return hasMore;
    }

    private static Phrase Heading(Scribe scribe)
    {
        if (scribe.Notice.Purposes.Count == 0 && scribe.Notice.LegalBases.Count > 0)
        {
            return NameOfWhole(scribe.Notice);
        }

        return scribe.Notice.AllBases().Any()
            ? scribe.ByLayout(HeadingPhrases.PurposeAndBasis, HeadingPhrases.PurposesAndBasis)
            : scribe.ByLayout(HeadingPhrases.Purpose, HeadingPhrases.Purposes);
    }

    private static SectionKind[] Kinds(Notice notice)
    {
        if (!notice.AllBases().Any())
        {
            return [SectionKind.Purposes];
        }

        return notice.Purposes.Count == 0 ? [SectionKind.LegalBasis] : [SectionKind.Purposes, SectionKind.LegalBasis];
    }

    private static Parenthesis Citations(Scribe scribe, LegalBasis basis) =>
        Articles.TryGetValue(basis.Kind, out var article)
            ? scribe.Cite(article, basis.Reference)
            : new(scribe.Cite(basis.Reference, CitationStyle.InParentheses));

    /// <summary>The ground of Article 9 on which special categories are processed, and the law that it rests on; null where neither is said.</summary>
    public static MarkedText? Condition(Scribe scribe, SpecialCategoryCondition condition)
    {
        if (condition.Ground is not { } ground)
        {
            return scribe.Cite(condition.Reference);
        }

        var citations = Points.TryGetValue(ground, out var point)
            ? scribe.Cite(point, condition.Reference)
            : new(scribe.Cite(condition.Reference, CitationStyle.InParentheses));
        return citations.After(scribe[PurposePhrases.Grounds.Of(ground, condition, "ground")]);
    }

    private static List<string> Activities(Scribe scribe, Purpose purpose)
    {
        var names = new List<string>(purpose.Activities.Count);
        var unknown = 0;
        foreach (var activity in purpose.Activities.AsSpan())
        {
            var name = ActivityPhrases.Names.Next(activity, purpose.AdditionalMembers, "activities", ref unknown);
            if (!IsSaid(purpose.Description, name))
            {
                names.Add(scribe[name]);
            }
        }

        return names;
    }

    // An activity that the description says by its own words in any language is named in none, so that all languages tell the same.
    private static bool IsSaid(LocalizedText description, Phrase name)
    {
        foreach (var text in description.AsSpan())
        {
            if (PurposePhrases.Says(text.Value, name[LanguageFallback.Main(text.Key)]))
            {
                return true;
            }
        }

        return false;
    }
}

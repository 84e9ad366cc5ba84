using RegisterNotice.Law;

namespace RegisterNotice;

/// <summary>Builds a <see cref="LegalBasis"/>.</summary>
public sealed class LegalBasisBuilder : PartBuilder<LegalBasisBuilder, LegalBasis>
{
    internal LegalBasisBuilder(LegalBasis part, LanguageTag language)
        : base(part, language)
    {
    }

    private protected override LegalBasisBuilder Self => this;

    /// <summary>Sets the basis in words.</summary>
    /// <param name="words">The description, in the builder's language.</param>
    public LegalBasisBuilder Description(string words) => Set(Part with { Description = Add(Part.Description, words) });

    /// <summary>Names the provision on which the basis rests (Article 6(3)).</summary>
    /// <param name="act">The act.</param>
    /// <param name="provision">The place in it, in the notation of <see cref="LegalReference.Provision"/>.</param>
    public LegalBasisBuilder Under(Act act, string? provision = null) => Under(Guard.NotNull(act).At(provision));

    /// <summary>Names the provision on which the basis rests (Article 6(3)).</summary>
    /// <param name="reference">The provision, as the notice cites it.</param>
    public LegalBasisBuilder Under(LegalReference reference) => Set(Part with { Reference = Guard.NotNull(reference) });

    /// <summary>Says which legitimate interest is pursued, and whose (Article 13(1)(d)).</summary>
    /// <param name="words">The interest, in the builder's language.</param>
    public LegalBasisBuilder Interest(string words) => Set(Part with { Interest = Add(Part.Interest, words) });

    /// <summary>Tells what came of weighing the interest against the rights of the data subjects (Article 6(1)(f)).</summary>
    /// <param name="summary">What came of it, in the builder's language.</param>
    /// <param name="availableFrom">Where the whole of it can be read, in the builder's language.</param>
    public LegalBasisBuilder BalancingTest(string summary, string? availableFrom = null)
    {
        var test = Part.BalancingTest ?? new();
        return Set(Part with
        {
            BalancingTest = test with
            {
                Summary = Add(test.Summary, summary),
                AvailableFrom = availableFrom is null ? test.AvailableFrom : Add(test.AvailableFrom, availableFrom),
            },
        });
    }

    /// <summary>Says what lets special categories of data be processed (Article 9(2)).</summary>
    /// <param name="ground">The ground.</param>
    /// <param name="act">The act on which the ground rests.</param>
    /// <param name="provision">The place in it, in the notation of <see cref="LegalReference.Provision"/>.</param>
    public LegalBasisBuilder SpecialCategories(SpecialCategoryGround ground, Act act, string? provision = null) =>
        SpecialCategories(ground, Guard.NotNull(act).At(provision));

    /// <summary>Says what lets special categories of data be processed (Article 9(2)).</summary>
    /// <param name="ground">The ground.</param>
    /// <param name="reference">The law on which the ground rests, as the notice cites it; null to leave it as it is.</param>
    public LegalBasisBuilder SpecialCategories(SpecialCategoryGround ground, LegalReference? reference = null)
    {
        var condition = Part.SpecialCategory ?? new();
        return Set(Part with { SpecialCategory = condition with { Ground = ground, Reference = reference ?? condition.Reference } });
    }

    /// <summary>
    /// Adds what protects the data subject where special categories of data are processed (Data Protection Act 1050/2018, section 6(2)). Inside
    /// <see cref="PartBuilder{TSelf, TPart}.In"/>, gives the same safeguards in the same order in another language.
    /// </summary>
    /// <param name="words">The safeguards, in the builder's language.</param>
    public LegalBasisBuilder Safeguards(params string[] words)
    {
        var condition = Part.SpecialCategory ?? new();
        return Set(Part with { SpecialCategory = condition with { Safeguards = Add(condition.Safeguards, Guard.NoNulls(words)) } });
    }

    /// <summary>The bases with one more, or with the first one of the same kind described further.</summary>
    internal static IReadOnlyList<LegalBasis> Continue(
        IReadOnlyList<LegalBasis> bases, LegalBasisKind kind, LanguageTag language, Action<LegalBasisBuilder> configure)
    {
        var described = bases.ToArray();
        var index = Array.FindIndex(described, basis => basis.Kind == kind);
        var builder = new LegalBasisBuilder(index < 0 ? new() { Kind = kind } : described[index], language);
        builder.Configure(language, configure);
        if (index < 0)
        {
            return [.. described, builder.Part];
        }

        described[index] = builder.Part;
        return described;
    }
}

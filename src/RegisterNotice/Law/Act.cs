using NodaTime;

namespace RegisterNotice.Law;

/// <summary>A source of law with its life: when it came into force, when it lost force and what came after it.</summary>
public sealed class Act
{
    internal Act()
    {
    }

    /// <summary>The number by which a <see cref="LegalReference"/> names the act: number and year of a Finnish act (<c>1050/2018</c>), year and number of an act of the Union (<c>2016/679</c>), the case number of a judgment (<c>C-673/17</c>).</summary>
    public required string Number { get; init; }

    /// <summary>What kind of source it is.</summary>
    public required ActKind Kind { get; init; }

    /// <summary>The name in the form in which it is looked up, such as <c>tietosuojalaki</c>, <c>dataskyddslagen</c>, <c>Data Protection Act</c>.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The first day on which it was in force or applied; null where that is not recorded here.</summary>
    public LocalDate? InForceFrom { get; init; }

    /// <summary>The first day on which it was no longer in force; null while it is.</summary>
    public LocalDate? InForceUntil { get; init; }

    /// <summary>The <see cref="Number"/> of the act that came after it.</summary>
    public string? Successor { get; init; }

    /// <summary>The Finnish genitive that stands before a section: <c>tietosuojalain</c>.</summary>
    internal string FinnishGenitive { get; init; } = "";

    /// <summary>Whether the act was in force on a day. Where a date of its life is not recorded, it counts as in force.</summary>
    /// <param name="day">The day.</param>
    public bool IsInForce(LocalDate day) => (InForceFrom is not { } from || day >= from) && (InForceUntil is not { } until || day < until);

    /// <summary>A reference to a place in the act.</summary>
    /// <param name="provision">The place, in the notation of <see cref="LegalReference.Provision"/>; null for the whole act.</param>
    public LegalReference At(string? provision = null) => new() { Act = Number, Provision = provision };

    /// <summary>The number and the Finnish name.</summary>
    public override string ToString() => $"{Name[LanguageTag.Finnish]} ({Number})";
}

using NodaTime;
using RegisterNotice.Words;

namespace RegisterNotice.Law;

/// <summary>A source of law with its life: when it came into force, when it lost force and what came after it.</summary>
/// <remarks>Immutable; compares by content. Those that the library knows are in <see cref="Acts"/>; <see cref="Of"/> makes others.</remarks>
public sealed record Act
{
    internal Act()
    {
    }

    /// <summary>
    /// The number by which a <see cref="LegalReference"/> names the act: number and year of a Finnish act (<c>1050/2018</c>), year and number of an act of the
    /// Union (<c>2016/679</c>), the case number of a judgment (<c>C-673/17</c>).
    /// </summary>
    public required string Number { get; init; }

    /// <summary>What kind of source it is.</summary>
    public required ActKind Kind { get; init; }

    /// <summary>The name in the form in which it is looked up, such as <c>tietosuojalaki</c>, <c>dataskyddslagen</c>, <c>Data Protection Act</c>.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>
    /// The day from which it applies; null where that is not recorded here. It may have come into force before: the GDPR did on 24 May 2016 and applies from 25
    /// May 2018 (its Article 99).
    /// </summary>
    public LocalDate? InForceFrom { get; init; }

    /// <summary>The first day on which it was no longer in force; null while it is.</summary>
    public LocalDate? InForceUntil { get; init; }

    /// <summary>The <see cref="Number"/> of the act that came after it.</summary>
    public string? Successor { get; init; }

    /// <summary>Where the row was read.</summary>
    public ActSource Source { get; init; }

    /// <summary>
    /// How an act of the Union is numbered behind its name in each language: <c>95/46/EY</c>, <c>95/46/EG</c>, <c>95/46/EC</c>; null where it goes by its name
    /// alone.
    /// </summary>
    internal LocalizedText? Designation { get; init; }

    /// <summary>The Finnish genitive, where <see cref="ActNameForms"/> cannot make it from the name.</summary>
    internal string? FinnishGenitive { get; init; }

    /// <summary>
    /// An act that the library does not know, by which a notice can cite it: pages then write its name in their language, its number and the place.
    /// </summary>
    /// <param name="number">The number: <c>703/2023</c> for a Finnish act, <c>2018/1725</c> for an act of the Union, <c>C-311/18</c> for a judgment. It tells
    /// of what kind the act is.</param>
    /// <param name="fi">The name in Finnish, in the nominative: <c>laki sosiaali- ja terveydenhuollon asiakastietojen käsittelystä</c>.</param>
    /// <param name="sv">The name in Swedish; null where it is not given, and pages in Swedish show another.</param>
    /// <param name="en">The name in English; null where it is not given, and pages in English show another.</param>
    /// <exception cref="ArgumentNullException"><paramref name="number"/> or <paramref name="fi"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="number"/> or <paramref name="fi"/> is blank.</exception>
    public static Act Of(string number, string fi, string? sv = null, string? en = null)
    {
        var name = LocalizedText.Of(LanguageTag.Finnish, Guard.NotBlank(fi));
        name = sv is null ? name : name.With(LanguageTag.Swedish, sv);
        return new()
        {
            Number = Guard.NotBlank(number),
            Kind = KindOf(number),
            Name = en is null ? name : name.With(LanguageTag.English, en)
        };
    }

    /// <summary>The act that a reference names by number and name.</summary>
    internal static Act Named(LegalReference reference, LocalizedText name) =>
        new() { Number = reference.Act ?? "", Kind = KindOf(reference.Act ?? ""), Name = name };

    /// <summary>Whether the act was in force on a day. Where a date of its life is not recorded, it counts as in force.</summary>
    /// <param name="day">The day.</param>
    public bool IsInForce(LocalDate day) => (InForceFrom is not { } from || day >= from) && (InForceUntil is not { } until || day < until);

    /// <summary>A reference to a place in the act.</summary>
    /// <param name="provision">The place, in the notation of <see cref="LegalReference.Provision"/>; null for the whole act.</param>
    /// <returns>The reference; with the act's name where the library does not know the act by its number.</returns>
    public LegalReference At(string? provision = null) =>
        new() { Act = Number, Provision = provision, Name = Equals(Acts.Find(Number)) ? null : Name };

    /// <summary>The number and the Finnish name.</summary>
    public override string ToString() => $"{Name[LanguageTag.Finnish]} ({Number})";

    // Acts of the Union have their year first, Finnish acts last, whose own numbers do not reach that high; judgments have the letter of their court.
    private static ActKind KindOf(string number)
    {
        var stroke = number.IndexOf('/');
        var first = stroke < 0 ? number : number[..stroke];
        if (first.Length > 2 && first[1] == '-' && first[0] is 'C' or 'T')
        {
            return ActKind.Judgment;
        }

        var hasYearFirst = first.Length == 4
            && (first.StartsWith("19", StringComparison.Ordinal) || first.StartsWith("20", StringComparison.Ordinal));
        return hasYearFirst ? ActKind.UnionAct : ActKind.FinnishAct;
    }
}

using NodaTime;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>Which notices are looked for, by what their newest revisions say. Whatever is given must hold; nothing is given by default.</summary>
public sealed record NoticeQuery
{
    /// <summary>Whose notices; empty in a host of one tenant.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is none that a notice could have been published for.</exception>
    public string Tenant { get; init => field = StoredText.Tenant(value); } = "";

    /// <summary>Whether notices of every tenant are looked for, whatever <see cref="Tenant"/> says: for who runs the host, never for a tenant.</summary>
    public bool AllTenants { get; init; }

    /// <summary>The business id of a controller, as the notice writes it.</summary>
    public BusinessId? BusinessId { get; init; }

    /// <summary>The name of a recipient or a sub-processor, exactly as the notice writes it.</summary>
    public string? Recipient { get; init; }

    /// <summary>A country to which data go.</summary>
    public CountryCode? RecipientCountry { get; init; }

    /// <summary>A language in which the notice is published.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>The identifier of a purpose.</summary>
    public string? Purpose { get; init; }

    /// <summary>A day by which a promised review, of the notice or of the need to keep data, is due.</summary>
    public LocalDate? ReviewDueBy { get; init; }

    /// <summary>The code of a rule, such as <c>RN2002</c>, by which something was found when the notice was judged last.</summary>
    public string? FindingCode { get; init; }

    /// <summary>
    /// Whether errors were found when the notice was judged last. A notice that has not been judged since it was published is in neither answer.
    /// </summary>
    public bool? HasErrors { get; init; }

    /// <summary>The place behind which to go on: that of the last notice of the page before. From the beginning where null.</summary>
    public NoticePosition? After { get; init; }

    /// <summary>How many notices are given at the most; all where null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int? Limit { get; init => field = value is null ? null : AtLeastOne(value.Value); }

    /// <summary>How many notices are read from the database, and held in memory, at a time; 100 unless set otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int PageSize { get; init => field = AtLeastOne(value); } = 100;

    private static int AtLeastOne(int value) =>
        value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give a number from 1 upwards.");
}

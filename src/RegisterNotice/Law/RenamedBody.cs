using NodaTime;

namespace RegisterNotice.Law;

/// <summary>A body that has been renamed, merged into another or abolished.</summary>
/// <param name="Name">Its former name.</param>
/// <param name="Successor">What it is called today, or who has its tasks.</param>
/// <param name="From">The first day on which the former name no longer held.</param>
internal sealed record RenamedBody(LocalizedText Name, LocalizedText Successor, LocalDate From)
{
    /// <summary>The words by which it is known: small letters, words parted by one space; each stands for every word that begins with it.</summary>
    public required string[] Stems { get; init; }

    /// <summary>Abbreviations that stand for it in capitals only, such as <c>VRK</c>: in small letters it means days.</summary>
    public string[] Abbreviations { get; init; } = [];

    /// <summary>Words by which a text shows that it knows the successor, so that it tells of the change.</summary>
    public required string[] SuccessorStems { get; init; }

    /// <summary>Its own names of which the successor's is a part, such as that of Valvira: words, in which the successor is not looked for.</summary>
    public string[] FullNames { get; init; } = [];
}

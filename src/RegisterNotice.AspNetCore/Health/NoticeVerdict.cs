using NodaTime;
using RegisterNotice.Json;

namespace RegisterNotice.AspNetCore.Health;

/// <summary>What was found in a notice as it stood.</summary>
/// <param name="Id">The identifier of the notice.</param>
/// <param name="Fingerprint">Of the notice that was judged.</param>
/// <param name="Codes">The codes of the rules whose findings are errors, each once, in their order.</param>
/// <param name="From">The day as of which it was judged.</param>
/// <param name="Until">The first day on which the verdict may be another; null where no such day is known.</param>
internal sealed record NoticeVerdict(string Id, NoticeFingerprint Fingerprint, IReadOnlyList<string> Codes, LocalDate From, LocalDate? Until)
{
    /// <summary>Whether it holds for a notice as it stands on a day.</summary>
    public bool Holds(NoticeFingerprint fingerprint, LocalDate day) => Fingerprint == fingerprint && day >= From && !(day >= Until);
}

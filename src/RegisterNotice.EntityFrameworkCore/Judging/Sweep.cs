using NodaTime;
using NodaTime.Text;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>Which heads are stale, and how many are taken at a time.</summary>
/// <param name="AsOf">The day as of which they are judged.</param>
/// <param name="Rules">The version of the rules, as <see cref="NoticeHead.JudgedBy"/> keeps it.</param>
/// <param name="OnlyNew">Whether only those that have never been judged are looked for, which an index answers.</param>
/// <param name="BatchSize">How many are taken at a time.</param>
internal sealed record Sweep(LocalDate AsOf, string Rules, bool OnlyNew, int BatchSize)
{
    /// <summary>The day as the columns keep it.</summary>
    public string Day => LocalDatePattern.Iso.Format(AsOf);

    /// <summary>The stale heads: never judged, judged by older rules, or judged before a day on which the answer may be another.</summary>
    public IQueryable<NoticeHead> Stale(IQueryable<NoticeHead> heads)
    {
        var (asOf, rules) = (AsOf, Rules);
        return OnlyNew
            ? heads.Where(head => head.JudgedAsOf == null)
            : heads.Where(head => head.JudgedAsOf == null
                || string.Compare(head.JudgedBy, rules) < 0
                || (head.JudgedAsOf < asOf && head.JudgeAgainOn <= asOf));
    }
}

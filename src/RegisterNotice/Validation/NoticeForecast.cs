using NodaTime;

namespace RegisterNotice.Validation;

/// <summary>How the report on a notice changes by itself in the time to come: what a controller can know beforehand.</summary>
/// <remarks>Immutable, for any number of threads.</remarks>
public sealed class NoticeForecast
{
    /// <summary>How many days a forecast covers at most: those of a hundred years.</summary>
    public const int MostDays = 36_525;

    internal NoticeForecast(LocalDate from, LocalDate to, NoticeReport first, IReadOnlyList<ForecastDay> days)
    {
        From = from;
        To = to;
        First = first;
        Days = days;
    }

    /// <summary>The first day that was judged.</summary>
    public LocalDate From { get; }

    /// <summary>The last day that was judged.</summary>
    public LocalDate To { get; }

    /// <summary>The report as of <see cref="From"/>.</summary>
    public NoticeReport First { get; }

    /// <summary>The days after <see cref="From"/> on which the report changes, in their order; empty where it stays as it is.</summary>
    public IReadOnlyList<ForecastDay> Days { get; }
}

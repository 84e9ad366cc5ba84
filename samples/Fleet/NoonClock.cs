using NodaTime;

namespace RegisterNotice.Fleet;

/// <summary>A clock that stands at noon of a day.</summary>
internal sealed class NoonClock(LocalDate day) : IClock
{
    public Instant GetCurrentInstant() => day.At(new(12, 0)).InUtc().ToInstant();
}

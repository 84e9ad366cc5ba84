using NodaTime;

namespace RegisterNotice.EntityFrameworkCore.Tests;

/// <summary>A clock that stands.</summary>
internal sealed class StoppedClock(Instant instant) : IClock
{
    public Instant GetCurrentInstant() => instant;
}

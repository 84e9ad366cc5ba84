using NodaTime;

namespace RegisterNotice.AspNetCore.Tests;

/// <summary>A source of time that a test sets.</summary>
internal sealed class StoppedTime(Instant now) : TimeProvider
{
    public Instant Now { get; set; } = now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => Now.ToDateTimeOffset();

    public override long GetTimestamp() => Now.ToUnixTimeTicks();
}

namespace RegisterNotice.EntityFrameworkCore.Tests;

/// <summary>A row of a host's own with a notice in a column.</summary>
internal sealed class Draft
{
    public int Number { get; set; }

    public Notice? Notice { get; set; }
}

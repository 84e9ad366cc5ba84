namespace RegisterNotice.EntityFrameworkCore.Tests;

/// <summary>A row of a host's own.</summary>
internal sealed class Customer
{
    public int Number { get; set; }

    public string Name { get; set; } = "";
}

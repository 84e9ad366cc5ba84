namespace RegisterNotice.Tests.Changes.Weights;

/// <summary>For each row of the tables a pair of notices that differ in it alone.</summary>
internal static partial class ChangeCases
{
    public static IEnumerable<ChangeCase> All => [.. Parties, .. Processing, .. Recipients, .. Rights];
}

namespace RegisterNotice;

/// <summary>Something without which a part of a notice cannot be made.</summary>
/// <param name="Pointer">Where it lacks: a JSON Pointer (RFC 6901) in the names of the notice's JSON.</param>
/// <param name="Message">What lacks, in English.</param>
public sealed record BuildProblem(string Pointer, string Message)
{
    /// <summary>Pointer and message.</summary>
    public override string ToString() => $"{Pointer}: {Message}";
}

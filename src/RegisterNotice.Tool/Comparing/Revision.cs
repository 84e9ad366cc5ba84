using RegisterNotice.Tool.Inputs;

namespace RegisterNotice.Tool.Comparing;

/// <summary>One revision of a notice.</summary>
/// <param name="Notice">The notice.</param>
/// <param name="Source">The file; null for the standard input without a name.</param>
/// <param name="Entry">What was read of it; null for a page, and for nothing.</param>
internal sealed record Revision(Notice Notice, string? Source, NoticeEntry? Entry)
{
    /// <summary>What version control names where there is no file on one side.</summary>
    private static readonly string[] Nothing = ["/dev/null", "NUL"];

    /// <summary>Whether a path stands for no file.</summary>
    public static bool IsNothing(string path) => Array.IndexOf(Nothing, path) >= 0;

    /// <summary>A notice that says nothing, in the place of one that is not there.</summary>
    public static Revision None(Notice other, string source) => new(new() { Id = other.Id, Languages = other.Languages }, source, null);
}

using RegisterNotice.Import;
using RegisterNotice.Json;
using RegisterNotice.Tool.Explaining;
using RegisterNotice.Tool.Inputs;
using RegisterNotice.Tool.Texts;

namespace RegisterNotice.Tool.Comparing;

/// <summary>Two revisions of a notice, each from JSON or from a page.</summary>
/// <param name="Old">The old one.</param>
/// <param name="New">The new one.</param>
/// <param name="OldSource">The file of the old one; null for the standard input without a name.</param>
/// <param name="NewSource">The file of the new one.</param>
internal sealed record Revisions(Notice Old, Notice New, string? OldSource, string? NewSource)
{
    /// <summary>Reads both.</summary>
    /// <exception cref="ToolException">One cannot be read, or is no single notice.</exception>
    public static Revisions Read(string old, string @new, string? nameOfStandardInput, NoticeReadOptions options, ToolConsole console)
    {
        InputFile[] files = [.. new[] { old, @new }.Select(path => One(path, nameOfStandardInput))];
        if (files.All(file => file.IsStandardInput))
        {
            throw new ToolException(ToolTexts.StandardInputTwice);
        }

        bool[] arePages = [.. files.Select(file => !file.IsStandardInput && FileKind.Pages.Includes(file.Path))];
        var stored = files.Select((file, i) => arePages[i] ? null : Stored(file, options, console)).ToArray();
        var id = stored.FirstOrDefault(notice => notice is not null)?.Id ?? ImportOptions.Default.Id;
        var notices = stored.Select((notice, i) => notice ?? Imported(files[i], id, console)).ToArray();

        // A page is words, which a stored notice need not have: it is compared by its facts.
        return arePages[0] == arePages[1]
            ? new(notices[0], notices[1], files[0].Source, files[1].Source)
            : new(notices[0] with { Wordings = [] }, notices[1] with { Wordings = [] }, files[0].Source, files[1].Source);
    }

    private static InputFile One(string path, string? nameOfStandardInput) =>
        InputFiles.Of([path], FileKind.Notices, nameOfStandardInput) is [var file]
        ? file
        : throw new ToolException(ToolTexts.OneRevision, ("path", path));

    private static Notice Stored(InputFile file, NoticeReadOptions options, ToolConsole console) =>
        NoticeInput.ReadFaultless([file], console, options)[0].Notices is [var notice]
            ? notice
            : throw new ToolException(ToolTexts.OneRevision, ("path", file.Path));

    private static Notice Imported(InputFile file, string id, ToolConsole console)
    {
        var page = ImportedPage.Read(file, console, new() { Format = PageFormats.Of(file.Relative), Id = id });
        if (page.MustBeTold)
        {
            throw new ToolException(page.Told);
        }

        return page.Result.Notices is [var notice] ? notice : throw new ToolException(ToolTexts.OneRevision, ("path", file.Path));
    }
}

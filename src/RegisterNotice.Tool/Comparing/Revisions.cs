using RegisterNotice.Changes;
using RegisterNotice.Import;
using RegisterNotice.Json;
using RegisterNotice.Tool.Explaining;
using RegisterNotice.Tool.Inputs;
using RegisterNotice.Tool.Texts;
using RegisterNotice.Validation;

namespace RegisterNotice.Tool.Comparing;

/// <summary>Two revisions of a notice, each from JSON or from a page; one of them may be no file, where a notice is new or gone.</summary>
/// <param name="Old">The old one.</param>
/// <param name="New">The new one.</param>
internal sealed record Revisions(Revision Old, Revision New)
{
    /// <summary>Reads both.</summary>
    /// <exception cref="ToolException">One cannot be read, or is no single notice.</exception>
    public static Revisions Read(string old, string @new, string? nameOfStandardInput, NoticeReadOptions options, ToolConsole console)
    {
        if (Revision.IsNothing(old) != Revision.IsNothing(@new))
        {
            var there = Read([Revision.IsNothing(old) ? @new : old], nameOfStandardInput, options, console)[0];
            return Revision.IsNothing(old) ? new(Revision.None(there.Notice, old), there) : new(there, Revision.None(there.Notice, @new));
        }

        return Read([old, @new], nameOfStandardInput, options, console) is var both && both[0].Entry is null == both[1].Entry is null
            ? new(both[0], both[1])
            : new(ByFacts(both[0]), ByFacts(both[1]));
    }

    /// <summary>What is found in the new revision beside the old one, with its places; nothing where one is a page or no file.</summary>
    public IReadOnlyList<PlacedFinding> Check(NoticeComparison comparison, LanguageTag language) => Old.Entry is null || New.Entry is null
        ? []
        : [.. New.Entry.Place(comparison.Validate(language))];

    // A page is words, which a stored notice need not have: it is compared by its facts.
    private static Revision ByFacts(Revision revision) => revision with { Notice = revision.Notice with { Wordings = [] } };

    private static Revision[] Read(string[] paths, string? nameOfStandardInput, NoticeReadOptions options, ToolConsole console)
    {
        InputFile[] files = [.. paths.Select(path => One(path, nameOfStandardInput))];
        if (files.Count(file => file.IsStandardInput) > 1)
        {
            throw new ToolException(ToolTexts.StandardInputTwice);
        }

        var stored = files.Select(file => IsPage(file) ? null : Stored(file, options, console)).ToArray();
        var id = stored.FirstOrDefault(revision => revision is not null)?.Notice.Id ?? ImportOptions.Default.Id;
        return [.. stored.Select((revision, i) => revision ?? new Revision(Imported(files[i], id, console), files[i].Source, null))];
    }

    private static bool IsPage(InputFile file) => !file.IsStandardInput && FileKind.Pages.Includes(file.Path);

    private static InputFile One(string path, string? nameOfStandardInput) =>
        InputFiles.Of([path], FileKind.Notices, nameOfStandardInput) is [var file]
        ? file
        : throw new ToolException(ToolTexts.OneRevision, ("path", path));

    private static Revision Stored(InputFile file, NoticeReadOptions options, ToolConsole console) =>
        NoticeInput.ReadFaultless([file], console, options)[0].Entries is [{ Result.Notice: { } notice } entry]
            ? new(notice, file.Source, entry)
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

using RegisterNotice.Tool.Inputs;
using RegisterNotice.Tool.Texts;

namespace RegisterNotice.Tool.Outputs;

/// <summary>Where a command writes: the standard output, a file, or a folder with a file for each document.</summary>
/// <param name="console">The console.</param>
/// <param name="path">What <c>--output</c> says; null for the standard output.</param>
internal sealed class OutputPlace(ToolConsole console, string? path)
{
    /// <summary>Whether it is the standard output.</summary>
    public bool IsStandard => path is null;

    private bool IsFolder => path is not null && (Directory.Exists(path) || Path.EndsInDirectorySeparator(path));

    /// <summary>Writes one document.</summary>
    /// <returns>What <paramref name="write"/> returns.</returns>
    /// <exception cref="ToolException">The place is a folder, or cannot be written to.</exception>
    public int One(Func<Stream, int> write)
    {
        if (path is null)
        {
            console.Output.Flush();
            return write(console.OutputStream);
        }

        return IsFolder ? throw new ToolException(ToolTexts.FileNeeded, ("path", path)) : OutputFile.Write(path, write);
    }

    /// <summary>Writes one document as text.</summary>
    /// <exception cref="ToolException">The place is a folder, or cannot be written to.</exception>
    public void One(Action<TextWriter> write)
    {
        if (path is null)
        {
            write(console.Output);
            return;
        }

        One(stream => Write(stream, write));
    }

    /// <summary>Writes documents, each to a file of its own where there are several, or where a folder was named.</summary>
    /// <param name="documents">For each the name of its file without a folder's, and what writes it.</param>
    /// <param name="hasSeveralInputs">Whether there were several inputs, of which not all gave a document.</param>
    /// <exception cref="ToolException">There are several and the place is no folder; or it cannot be written to.</exception>
    public void Each(IReadOnlyList<(string Name, Action<TextWriter> Write)> documents, bool hasSeveralInputs = false)
    {
        if (IsForOne(documents.Count, hasSeveralInputs))
        {
            One(documents[0].Write);
            return;
        }

        EachInFolder([.. documents.Select(document => (document.Name, (Func<Stream, int>)(stream => Write(stream, document.Write))))]);
    }

    /// <summary>Writes documents that are no text, as <see cref="Each(IReadOnlyList{ValueTuple{string, Action{TextWriter}}}, bool)"/> does.</summary>
    /// <exception cref="ToolException">There are several and the place is no folder; or it cannot be written to.</exception>
    public void Each(IReadOnlyList<(string Name, Func<Stream, int> Write)> documents)
    {
        if (IsForOne(documents.Count, hasSeveralInputs: false))
        {
            One(documents[0].Write);
            return;
        }

        EachInFolder(documents);
    }

    private bool IsForOne(int count, bool hasSeveralInputs) => count == 1 && !IsFolder && (path is null || !hasSeveralInputs);

    private void EachInFolder(IReadOnlyList<(string Name, Func<Stream, int> Write)> documents)
    {
        if (path is null || File.Exists(path))
        {
            throw new ToolException(ToolTexts.FolderNeeded, ("count", Numbers.Plain(documents.Count)));
        }

        var written = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var same = documents.FirstOrDefault(document => !written.Add(document.Name)).Name;
        if (same is not null)
        {
            throw new ToolException(ToolTexts.SameOutput, ("path", Path.Combine(path, same)));
        }

        foreach (var (name, write) in documents)
        {
            OutputFile.Write(Path.Combine(path, name), write);
        }
    }

    /// <summary>The name of the file for a notice: that of the file it was read from, numbered where it holds several.</summary>
    public static string NameFor(InputFile file, string extension, int? index = null) =>
        $"{Path.ChangeExtension(file.Relative, null)}{(index is { } at ? $"-{Numbers.Plain(at + 1)}" : "")}{extension}";

    private static int Write(Stream stream, Action<TextWriter> write)
    {
        using var writer = ToolConsole.WriterOf(stream);
        write(writer);
        return ExitCode.Good;
    }
}

using System.Text;
using RegisterNotice.Import.Pages;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Tells the text of a document that holds a line, by its JSON Pointer, and the line that holds words of a text.</summary>
internal sealed class DocumentPlaces
{
    private readonly NoticeDocument document;
    private readonly Dictionary<int, Line> byIndex;
    private readonly Lazy<ILookup<JsonPointer, Line>> byPointer;

    public DocumentPlaces(NoticeDocument document)
    {
        this.document = document;
        var lines = DocumentLines.Of(document);
        byIndex = lines.ToDictionary(line => line.Place.Index);
        byPointer = new(() => lines.ToLookup(line => (JsonPointer)Pointer(line.Place)));
    }

    /// <summary>The text that holds a line, and where the line begins in it.</summary>
    public (string Pointer, int Offset) Of(int line) => (Pointer(byIndex[line].Place), byIndex[line].Place.Offset);

    /// <summary>The line that holds words of a text; null where the document has no such words.</summary>
    public LineSpan? Find(JsonPointer pointer, int start, int length)
    {
        var line = byPointer.Value[pointer].LastOrDefault(line => line.Place.Offset <= start);
        return line is not null && start + length <= line.Place.Offset + line.Place.Before + line.Text.Length ? new LineSpan(line.Place.Index, start - line.Place.Offset, length) : null;
    }

    private string Pointer(LinePlace place)
    {
        if (place.Section < 0)
        {
            return "/title";
        }

        if (place.Block < 0)
        {
            return $"/sections/{place.Section}/heading";
        }

        var block = $"/sections/{place.Section}/blocks/{place.Block}";
        return document.Sections[place.Section].Blocks[place.Block].Shown switch
        {
            ListBlock => block + Item(place.Path),
            TableBlock => block + Row(place.Path[0]),
            _ => block + "/text",
        };
    }

    // An item, then by turns the list below it and the item there.
    private static string Item(int[] path)
    {
        var pointer = new StringBuilder();
        for (var i = 0; i < path.Length; i++)
        {
            pointer.Append(i % 2 == 0 ? "/items/" : "/lists/").Append(path[i]);
        }

        return pointer.Append("/text").ToString();
    }

    private static string Row(int row) => row switch
    {
        LinePlace.Header => "/header",
        LinePlace.Caption => "/caption",
        _ => $"/rows/{row}",
    };
}

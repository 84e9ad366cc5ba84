using RegisterNotice.Import.Pages;
using RegisterNotice.Json.Shapes;

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
        byPointer = new(() => lines.ToLookup(line => Pointer(line.Place)));
    }

    /// <summary>The text that holds a line, and where the line begins in it.</summary>
    public (JsonPointer Pointer, int Offset) Of(int line) => (Pointer(byIndex[line].Place), byIndex[line].Place.Offset);

    /// <summary>The line that holds words of a text; null where the document has no such words.</summary>
    public LineSpan? Find(JsonPointer pointer, int start, int length)
    {
        var line = byPointer.Value[pointer].LastOrDefault(line => line.Place.Offset <= start);
        return line is not null && start + length <= line.Place.Offset + line.Place.Before + line.Text.Length
            ? new LineSpan(line.Place.Index, start - line.Place.Offset, length) : null;
    }

    private JsonPointer Pointer(LinePlace place)
    {
        var whole = default(Place<NoticeDocument>);
        if (place.Section < 0)
        {
            return whole.Of(NoticeDocumentShape.Title);
        }

        var section = whole.Of(NoticeDocumentShape.Sections, place.Section);
        if (place.Block < 0)
        {
            return section.Of(DocumentSectionShape.Heading);
        }

        var block = section.Of(DocumentSectionShape.Blocks, place.Block);
        return document.Sections[place.Section].Blocks[place.Block].Shown switch
        {
            ListBlock => Item(block.As<ListBlock>(), place.Path),
            TableBlock => Row(block.As<TableBlock>(), place.Path[0]),
            _ => block.As<ParagraphBlock>().Of(ParagraphBlockShape.Text),
        };
    }

    // An item, then by turns the list below it and the item there.
    private static JsonPointer Item(Place<ListBlock> list, int[] path)
    {
        var item = list.Of(ListBlockShape.Items, path[0]);
        for (var i = 1; i + 1 < path.Length; i += 2)
        {
            item = item.Of(ListItemShape.Lists, path[i]).Of(ListBlockShape.Items, path[i + 1]);
        }

        return item.Of(ListItemShape.Text);
    }

    private static JsonPointer Row(in Place<TableBlock> table, int row) => row switch
    {
        LinePlace.Header => table.Of(TableBlockShape.Header),
        LinePlace.Caption => table.Of(TableBlockShape.Caption),
        _ => table.Of(TableBlockShape.Rows, row),
    };
}

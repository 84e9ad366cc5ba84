using System.Text.Json;
using RegisterNotice.Json.Reading;
using RegisterNotice.Json.Values;
using RegisterNotice.Json.Walking;

namespace RegisterNotice.Json.Shapes;

/// <summary>A <see cref="Block"/>: a paragraph, a list or a table.</summary>
internal sealed class BlockShape : KindedShape<Block>
{
    public const string KindName = "kind";
    public static readonly JsonEncodedText EncodedKindName = JsonEncodedText.Encode(KindName);

    private BlockShape()
        : base("paragraph, list, table")
    {
    }

    public static BlockShape Instance { get; } = new();

    public override SchemaNode Schema { get; } = new()
    {
        // Where only one kind can stand, as a list in an item of a list, it need not be said.
        Required = [KindName],
        OneOf = [new() { Ref = typeof(ParagraphBlock) }, new() { Ref = typeof(ListBlock) }, new() { Ref = typeof(TableBlock) }],
    };

    public override void Lead(NoticeWalk walk, Block value)
    {
        switch (value)
        {
            case ParagraphBlock paragraph:
                ParagraphBlockShape.Instance.Lead(walk, paragraph);
                break;
            case ListBlock list:
                ListBlockShape.Instance.Lead(walk, list);
                break;
            case TableBlock table:
                TableBlockShape.Instance.Lead(walk, table);
                break;
            default:
                UnknownBlockShape.Instance.Lead(walk, (UnknownBlock)value);
                break;
        }
    }

    public override void Write(Utf8JsonWriter json, Block value)
    {
        switch (value)
        {
            case ParagraphBlock paragraph:
                ParagraphBlockShape.Instance.Write(json, paragraph);
                break;
            case ListBlock list:
                ListBlockShape.Instance.Write(json, list);
                break;
            case TableBlock table:
                TableBlockShape.Instance.Write(json, table);
                break;
            default:
                UnknownBlockShape.Instance.Write(json, (UnknownBlock)value);
                break;
        }
    }

    // A block of a newer version is published words, all of it.
    public override Block ForPublication(Block value) => value switch
    {
        ParagraphBlock paragraph => ParagraphBlockShape.Instance.ForPublication(paragraph),
        ListBlock list => ListBlockShape.Instance.ForPublication(list),
        TableBlock table => TableBlockShape.Instance.ForPublication(table),
        _ => value,
    };

    protected override bool? TryReadKnown(string kind, ref Utf8JsonReader json, ReadSession session, out Block value)
    {
        value = null!;
        return kind switch
        {
            "paragraph" => Read(ParagraphBlockShape.Instance, ref json, session, out value),
            "list" => Read(ListBlockShape.Instance, ref json, session, out value),
            "table" => Read(TableBlockShape.Instance, ref json, session, out value),
            _ => null,
        };
    }

    protected override bool TryReadUnknown(ref Utf8JsonReader json, ReadSession session, out Block value) =>
        Read(UnknownBlockShape.Instance, ref json, session, out value);
}

using System.Text.Json;
using RegisterNotice.Json.Values;
using RegisterNotice.Json.Walking;

namespace RegisterNotice.Json.Shapes;

/// <summary>How a part of a notice is written and read: a table of its members.</summary>
/// <remarks>
/// The one description serves writing, reading, the schema, walks through texts and a host's serializer. Reading is a single pass that reports faults by their
/// place in the text and goes on behind them.
/// </remarks>
internal abstract partial class Shape<T> : JsonValue<T>, IShape
    where T : NoticePart
{
    private readonly Member<T>[] slots;
    private readonly ReadableMember[] readable;
    private readonly Member<T>[] withTexts;
    private readonly string? kind;
    private readonly JsonEncodedText encodedKind;

    protected Shape(Members<T> members, string? kind = null)
    {
        slots = members.ToArray();
        readable = [.. slots, .. members.Formers];
        withTexts = Array.FindAll(slots, static slot => slot.HasTexts);
        this.kind = kind;
        encodedKind = JsonEncodedText.Encode(kind ?? "");
    }

    public override SchemaNode Schema { get; } = new() { Ref = typeof(T) };

    public IEnumerable<MemberSchema> MemberSchemas
    {
        get
        {
            if (kind is not null)
            {
                yield return new(BlockShape.KindName, false, new() { Const = kind });
            }

            foreach (var slot in slots)
            {
                yield return new(slot.Name.Value, slot.IsRequired, slot.Schema);
            }

            for (var i = slots.Length; i < readable.Length; i++)
            {
                yield return new(readable[i].PlainName, false, readable[i].Schema, slots[readable[i].Index].PlainName);
            }
        }
    }

    public override bool HasTexts => withTexts.Length > 0;

    protected abstract T Create(in Slots values);

    /// <summary>The first mark of a part that does not lie within its text; null where there is none.</summary>
    protected virtual MisplacedMark? FindMisplaced(T value) => null;

    public override void Lead(NoticeWalk walk, T value)
    {
        if (!walk.Enters(value))
        {
            return;
        }

        var above = walk.Enter(value);
        foreach (var slot in withTexts)
        {
            slot.Lead(walk, value);
        }

        walk.LeaveTo(above);
    }

    public override void Write(Utf8JsonWriter json, T value)
    {
        json.WriteStartObject();
        WriteMembers(json, value);
    }

    public void WritePart(Utf8JsonWriter json, NoticePart part) => Write(json, (T)part);

    public override void WriteMember(Utf8JsonWriter json, JsonEncodedText name, T value)
    {
        json.WriteStartObject(name);
        WriteMembers(json, value);
    }

    // What a host or a newer version has written into a part is left out: nothing says that it is for the public. The words of enumerations stay.
    public override T ForPublication(T value)
    {
        var isLess = !value.AdditionalMembers.Members.IsEmpty;
        var values = new object?[slots.Length];
        for (var i = 0; i < slots.Length; i++)
        {
            values[i] = slots[i].ForPublication(value, ref isLess);
        }

        return isLess ? (T)(Create(new Slots(values)) with { AdditionalMembers = value.AdditionalMembers.WithoutMembers() }) : value;
    }

    private void WriteMembers(Utf8JsonWriter json, T value)
    {
        if (FindMisplaced(value) is { } misplaced)
        {
            var place = $"{misplaced.Member}/{misplaced.Index} of a {typeof(T).Name}";
            throw new ArgumentException(
                $"{place}: the mark that begins at {misplaced.Start} and is {misplaced.Length} long does not lie within its text.",
                nameof(value));
        }

        if (kind is not null)
        {
            json.WriteString(BlockShape.EncodedKindName, encodedKind);
        }

        if (ReferenceEquals(value.AdditionalMembers, AdditionalMembers.None))
        {
            foreach (var slot in slots)
            {
                slot.Write(json, value);
            }
        }
        else
        {
            WriteAmongKept(json, value);
        }

        json.WriteEndObject();
    }

    private void WriteAmongKept(Utf8JsonWriter json, T value)
    {
        var kept = new KeptWriting(
            value.AdditionalMembers,
            name => (kind is not null && name == BlockShape.KindName) || Array.Exists(readable, member => member.Name.Value == name));
        foreach (var slot in slots)
        {
            kept.WriteUpTo(slot.Index, json);
            if (kept.TakeWords(slot.Name.Value) is { IsEmpty: false } words)
            {
                slot.Write(json, value, words);
            }
            else
            {
                slot.Write(json, value);
            }
        }

        kept.WriteRest(json);
    }
}

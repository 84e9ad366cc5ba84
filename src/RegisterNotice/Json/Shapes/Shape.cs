using System.Diagnostics;
using System.Text.Json;
using RegisterNotice.Json.Reading;
using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>How a part of a notice is written and read: a table of its members.</summary>
/// <remarks>
/// The one description serves writing, reading, the schema and a host's serializer. Reading is a single pass that reports faults by their place in the text and
/// goes on behind them.
/// </remarks>
internal abstract class Shape<T> : JsonValue<T>, IShape
    where T : NoticePart
{
    private readonly Member<T>[] slots;
    private readonly string? kind;
    private readonly JsonEncodedText encodedKind;

    protected Shape(Members<T> members, string? kind = null)
    {
        slots = members.ToArray();
        this.kind = kind;
        encodedKind = JsonEncodedText.Encode(kind ?? "");
        Debug.Assert(slots.Length <= 64, "The members seen are the bits of a word.");
    }

    public override SchemaNode Schema { get; } = new() { Ref = typeof(T) };

    public IEnumerable<(string Name, bool IsRequired, SchemaNode Schema)> MemberSchemas
    {
        get
        {
            if (kind is not null)
            {
                yield return (BlockShape.KindName, false, new() { Const = kind });
            }

            foreach (var slot in slots)
            {
                yield return (slot.Name.Value, slot.IsRequired, slot.Schema);
            }
        }
    }

    protected abstract T Create(in Slots values);

    /// <summary>The first mark of a part that does not lie within its text; null where there is none.</summary>
    protected virtual MisplacedMark? FindMisplaced(T value) => null;

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

    public override bool TryRead(ref Utf8JsonReader json, ReadSession session, out T value)
    {
        value = null!;
        var start = json.TokenStartIndex;
        if (!session.Expect(ref json, JsonTokenType.StartObject))
        {
            return false;
        }

        var frame = session.Enter(slots.Length);
        var kept = ReadMembers(ref json, session, frame, out var seen);
        var complete = ReportMissing(session, frame, start, seen);
        if (complete)
        {
            try
            {
                value = Create(new Slots(session.ValuesOf(frame, slots.Length)));
            }
            catch (ArgumentException)
            {
                // The one invariant that what has been read can break and that the model itself keeps.
                session.Report(Fault.TooDeep(start, ListBlock.MaxDepth));
                complete = false;
            }
        }

        if (complete && FindMisplaced(value) is { } misplaced)
        {
            session.Report(Fault.MisplacedMark(start, misplaced.Member, misplaced.Index, misplaced.Start, misplaced.Length));
        }

        if (complete && kept is not null)
        {
            value = (T)(value with { AdditionalMembers = kept.ToAdditionalMembers() });
        }

        session.Leave(frame, slots.Length);
        return complete;
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
            throw new ArgumentException(
                $"{misplaced.Member}/{misplaced.Index} of a {typeof(T).Name}: the mark that begins at {misplaced.Start} and is {misplaced.Length} long does not lie within its text.",
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
        var kept = new KeptWriting(value.AdditionalMembers, name => (kind is not null && name == BlockShape.KindName) || Array.Exists(slots, slot => slot.Name.Value == name));
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

    private KeptReading? ReadMembers(ref Utf8JsonReader json, ReadSession session, int frame, out ulong seen)
    {
        seen = 0;
        KeptReading? kept = null;
        var hasKind = false;
        var expected = 0;
        while (session.Next(ref json) && json.TokenType == JsonTokenType.PropertyName)
        {
            var at = json.TokenStartIndex;
            var index = Find(ref json, expected);
            if (index < 0)
            {
                Unknown(ref json, session, at, expected, ref hasKind, ref kept);
                continue;
            }

            if (!session.Next(ref json))
            {
                break;
            }

            var bit = 1UL << index;
            if ((seen & bit) != 0)
            {
                session.Report(Fault.Duplicate(at, slots[index].Name.Value));
                session.Skip(ref json);
                continue;
            }

            seen |= bit;
            expected = index + 1;
            kept?.GoOn();
            session[frame + index] = slots[index].Read(ref json, session);
            if (session.TakeWords() is { } words)
            {
                (kept ??= new()).Add(slots[index].Name.Value, words);
            }
        }

        return kept;
    }

    // Members mostly stand in the order of the schema: the next one is looked at first.
    private int Find(ref Utf8JsonReader json, int expected)
    {
        if (json.HasValueSequence || json.ValueIsEscaped)
        {
            var name = ReadSession.Peek(ref json);
            return Array.FindIndex(slots, slot => slot.Name.Value == name);
        }

        var utf8 = json.ValueSpan;
        for (var i = expected; i < slots.Length; i++)
        {
            if (utf8.SequenceEqual(slots[i].Name.EncodedUtf8Bytes))
            {
                return i;
            }
        }

        for (var i = 0; i < expected; i++)
        {
            if (utf8.SequenceEqual(slots[i].Name.EncodedUtf8Bytes))
            {
                return i;
            }
        }

        return -1;
    }

    private void Unknown(ref Utf8JsonReader json, ReadSession session, long at, int place, ref bool hasKind, ref KeptReading? kept)
    {
        var name = session.ReadName(ref json);
        if (!session.Next(ref json))
        {
            return;
        }

        if (name is null)
        {
            session.Skip(ref json);
        }
        else if (kind is not null && name == BlockShape.KindName)
        {
            ReadKind(ref json, session, at, hasKind);
            hasKind = true;
        }
        else if (!session.Keeps(name, typeof(T)))
        {
            session.Report(Fault.UnknownMember(at, name));
            session.Skip(ref json);
        }
        else if (kept?.Has(name) == true)
        {
            session.Report(Fault.Duplicate(at, name));
            session.Skip(ref json);
        }
        else if (session.ReadRaw(ref json) is { } raw)
        {
            (kept ??= new()).Add(new KeptMember(name, raw, place));
            session.NoteMember(at, name, typeof(T));
        }
    }

    private void ReadKind(ref Utf8JsonReader json, ReadSession session, long nameAt, bool isSecond)
    {
        var at = json.TokenStartIndex;
        if (isSecond)
        {
            session.Report(Fault.Duplicate(nameAt, BlockShape.KindName));
            session.Skip(ref json);
        }
        else if (session.ReadString(ref json) is { } text && text != kind)
        {
            session.Report(Fault.UnknownValue(at, text, kind!));
        }
    }

    private bool ReportMissing(ReadSession session, int frame, long start, ulong seen)
    {
        var complete = true;
        foreach (var slot in slots)
        {
            if (!slot.IsRequired || session[frame + slot.Index] is not null)
            {
                continue;
            }

            complete = false;
            if ((seen & (1UL << slot.Index)) == 0 && !session.IsBroken)
            {
                session.Report(Fault.Missing(start, slot.Name.Value));
            }
        }

        return complete;
    }
}

using System.Text.Json;
using RegisterNotice.Json.Reading;

namespace RegisterNotice.Json.Shapes;

/// <content>Reading: member by member, whatever their order, to the end of the object.</content>
internal abstract partial class Shape<T>
{
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

            var member = readable[index];
            var bit = BitOf(member.Index);
            if ((seen & bit) != 0)
            {
                session.Report(Fault.Duplicate(at, member.Name.Value));
                session.Skip(ref json);
                continue;
            }

            seen |= bit;
            expected = member.Index + 1;
            kept?.GoOn();
            session[frame + member.Index] = member.Read(ref json, session);
            if (session.TakeWords() is { } words)
            {
                (kept ??= new()).Add(slots[member.Index].Name.Value, words);
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
            return Array.FindIndex(readable, member => member.Name.Value == name);
        }

        var utf8 = json.ValueSpan;
        for (var i = expected; i < readable.Length; i++)
        {
            if (utf8.SequenceEqual(readable[i].Name.EncodedUtf8Bytes))
            {
                return i;
            }
        }

        for (var i = 0; i < expected; i++)
        {
            if (utf8.SequenceEqual(readable[i].Name.EncodedUtf8Bytes))
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

    // The members seen are the bits of a word.
    private static ulong BitOf(int index) =>
        index < 64 ? 1UL << index : throw new InvalidOperationException($"A {typeof(T).Name} has more members than a word has bits.");

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
            if ((seen & BitOf(slot.Index)) == 0 && !session.IsBroken)
            {
                session.Report(Fault.Missing(start, slot.Name.Value));
            }
        }

        return complete;
    }
}

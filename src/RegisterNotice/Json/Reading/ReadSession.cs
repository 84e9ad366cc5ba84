using System.Text.Json;

namespace RegisterNotice.Json.Reading;

/// <summary>What goes along with one reading: options, faults, and room for the values of the objects that are being read.</summary>
internal sealed class ReadSession(NoticeReadOptions options, bool preserve = false)
{
    private const int UsualCount = 128;

    // None until an object is read: some sessions only look ahead.
    private object?[] values = [];
    private int top;

    private List<string>? words;

    /// <summary>A reading of a value. A word that no enumeration knows can be kept only where it stands in a part.</summary>
    public static ReadSession For<T>(NoticeReadOptions options, SchemaVersion version) =>
        new(
            options,
            preserve: (options.UnknownMembers == UnknownMembers.Preserve || version.IsNewer)
                && !(Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T)).IsEnum);

    public NoticeReadOptions Options { get; } = options;

    /// <summary>Whether members and values that are not known are kept.</summary>
    public bool Preserves { get; } = preserve;

    /// <summary>The faults so far; null while there are none.</summary>
    public List<Fault>? Faults { get; private set; }

    /// <summary>What has been kept so far though it is not known; null while nothing has.</summary>
    public List<Fault>? Notes { get; private set; }

    /// <summary>Whether the text ended or turned out not to be JSON, so that nothing more can be read.</summary>
    public bool IsBroken => BrokenBy is not null;

    /// <summary>What the text is broken by; null while it is not.</summary>
    public JsonException? BrokenBy { get; private set; }

    public object? this[int index]
    {
        get => values[index];
        set => values[index] = value;
    }

    /// <summary>Makes room for the values of an object's members.</summary>
    public int Enter(int count)
    {
        var frame = top;
        top += count;
        if (top > values.Length)
        {
            Array.Resize(ref values, Math.Max(top, Math.Max(UsualCount, values.Length * 2)));
        }

        return frame;
    }

    public ReadOnlySpan<object?> ValuesOf(int frame, int count) => values.AsSpan(frame, count);

    public void Leave(int frame, int count)
    {
        Array.Clear(values, frame, count);
        top = frame;
    }

    public void Report(Fault fault) => Add(Faults ??= [], fault);

    /// <summary>Notes a member that is kept; not the <c>$schema</c> of the document, which everybody knows.</summary>
    public void NoteMember(long at, string name, Type owner)
    {
        if (!IsSchemaName(name, owner))
        {
            Note(Fault.KeptMember(at, name));
        }
    }

    /// <summary>Notes what is kept.</summary>
    public void Note(Fault note) => Add(Notes ??= [], note);

    /// <summary>Keeps a word that an enumeration does not know until the part in which it stands takes it.</summary>
    public void KeepWord(long at, string word)
    {
        (words ??= []).Add(word);
        Note(Fault.KeptValue(at, word));
    }

    /// <summary>The words that were kept for the member that has just been read; null where there are none.</summary>
    public string[]? TakeWords()
    {
        if (words is null)
        {
            return null;
        }

        string[] taken = [.. words];
        words = null;
        return taken;
    }

    /// <summary>Goes to the next token; false where there is none to be had.</summary>
    public bool Next(ref Utf8JsonReader json)
    {
        if (IsBroken)
        {
            return false;
        }

        try
        {
            return json.Read();
        }
        catch (JsonException exception)
        {
            Break(ref json, exception);
            return false;
        }
    }

    /// <summary>Goes to the end of the value on whose first token the reader stands.</summary>
    public void Skip(ref Utf8JsonReader json)
    {
        if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            var depth = json.CurrentDepth;
            while (Next(ref json) && json.CurrentDepth > depth)
            {
            }
        }
    }

    /// <summary>Goes to the end of the array in which the element stands on whose first token the reader stands.</summary>
    public void LeaveArray(ref Utf8JsonReader json)
    {
        do
        {
            Skip(ref json);
        }
        while (Next(ref json) && json.TokenType != JsonTokenType.EndArray);
    }

    /// <summary>Goes to the end of the object in which the member stands on whose value the reader stands.</summary>
    public void LeaveObject(ref Utf8JsonReader json)
    {
        do
        {
            Skip(ref json);
        }
        while (Next(ref json) && json.TokenType != JsonTokenType.EndObject && Next(ref json));
    }

    /// <summary>Whether the value is of the expected type; if not, reports it and skips it.</summary>
    public bool Expect(ref Utf8JsonReader json, JsonTokenType expected)
    {
        if (json.TokenType == expected)
        {
            return true;
        }

        Report(json.TokenType == JsonTokenType.Null
            ? Fault.Null(json.TokenStartIndex)
            : Fault.WrongType(json.TokenStartIndex, TypeName(expected), TypeName(json.TokenType)));
        Skip(ref json);
        return false;
    }

    /// <summary>The string on which the reader stands; null where it is none or no Unicode text.</summary>
    public string? ReadString(ref Utf8JsonReader json) => Expect(ref json, JsonTokenType.String) ? Text(ref json) : null;

    /// <summary>The name of the member on which the reader stands; null where it is no Unicode text.</summary>
    public string? ReadName(ref Utf8JsonReader json) => Text(ref json);

    /// <summary>The string or name on which the reader stands; null, and nothing reported yet, where it is no Unicode text.</summary>
    public static string? Peek(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The value on which the reader stands as compact JSON; null where it holds what is no Unicode text.</summary>
    public string? ReadRaw(ref Utf8JsonReader json)
    {
        var start = json;
        var depth = json.CurrentDepth;
        var isText = IsText(ref json);
        if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            while (Next(ref json) && json.CurrentDepth > depth)
            {
                isText &= IsText(ref json);
            }
        }

        if (IsBroken || !isText)
        {
            return null;
        }

        using var document = JsonDocument.ParseValue(ref start);
        return CanonicalJson.Of(document.RootElement);
    }

    /// <summary>Whether a member that a type's shape does not know is kept. The <c>$schema</c> of the document always is: editors look for it.</summary>
    public bool Keeps(string name, Type owner) => Preserves || IsSchemaName(name, owner);

    private static bool IsSchemaName(string name, Type owner) => name == "$schema" && owner == typeof(Notice);

    private static string TypeName(JsonTokenType type) => type switch
    {
        JsonTokenType.StartObject => "object",
        JsonTokenType.StartArray => "array",
        JsonTokenType.String => "string",
        JsonTokenType.Number => "number",
        JsonTokenType.True or JsonTokenType.False => "boolean",
        _ => "null",
    };

    private string? Text(ref Utf8JsonReader json)
    {
        var text = Peek(ref json);
        if (text is null)
        {
            Report(Fault.NoUnicode(json.TokenStartIndex));
        }

        return text;
    }

    /// <summary>Whether the token is no string or one of Unicode text; if not, reports it.</summary>
    private bool IsText(ref Utf8JsonReader json) =>
        json.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName) || Text(ref json) is not null;

    private void Add(List<Fault> list, Fault fault)
    {
        if (list.Count < Options.MaxFindings)
        {
            list.Add(fault);
        }
        else if (list.Count == Options.MaxFindings)
        {
            list.Add(Fault.TooManyFaults(fault.Offset, Options.MaxFindings) with { IsNote = fault.IsNote });
        }
    }

    private void Break(ref Utf8JsonReader json, JsonException exception)
    {
        BrokenBy = exception;
        var offset = json.BytesConsumed;
        Report(json.CurrentDepth >= Options.MaxDepth - 1 && exception.Message.Contains("depth of")
            ? Fault.TooDeep(offset, Options.MaxDepth)
            : Fault.NotJson(offset, exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0));
    }
}

using System.Text.Json;

namespace RegisterNotice.Json.Reading;

/// <summary>What goes along with one reading: options, faults, and room for the values of the objects that are being read.</summary>
internal sealed class ReadSession(NoticeReadOptions options, bool preserve = false)
{
    private const int UsualCount = 128;

    // None until an object is read: some sessions only look ahead.
    private object?[] values = [];
    private int top;

    public NoticeReadOptions Options { get; } = options;

    /// <summary>The faults so far; null while there are none.</summary>
    public List<Fault>? Faults { get; private set; }

    /// <summary>Whether the text ended or turned out not to be JSON, so that nothing more can be read.</summary>
    public bool IsBroken => BrokenBy is not null;

    /// <summary>What the text is broken by; null while it is not.</summary>
    public JsonException? BrokenBy { get; private set; }

    /// <summary>Whether a member was kept as it is written, whose text nobody has looked at.</summary>
    public bool HasRaw { get; private set; }

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

    public void Report(Fault fault)
    {
        Faults ??= [];
        if (Faults.Count < Options.MaxFindings)
        {
            Faults.Add(fault);
        }
        else if (Faults.Count == Options.MaxFindings)
        {
            Faults.Add(Fault.TooManyFaults(fault.Offset, Options.MaxFindings));
        }
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

        Report(json.TokenType == JsonTokenType.Null ? Fault.Null(json.TokenStartIndex) : Fault.WrongType(json.TokenStartIndex, TypeName(expected), TypeName(json.TokenType)));
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
        HasRaw = true;
        var start = json;
        var at = json.TokenStartIndex;
        Skip(ref json);
        if (IsBroken)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.ParseValue(ref start);
            using var buffer = new PooledBuffer();
            PooledJsonWriter.Write(Values.JsonRaw.Instance, document.RootElement, buffer, NoticeWriteOptions.Compact);
            return buffer.DecodeUtf8();
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            Report(Fault.BadText(at, "", ""));
            return null;
        }
    }

    /// <summary>Whether a member that a type's shape does not know is kept. The <c>$schema</c> of the document always is: editors look for it.</summary>
    public bool Keeps(string name, Type owner) => preserve || (name == "$schema" && owner == typeof(Notice));

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
            Report(Fault.BadText(json.TokenStartIndex, "", ""));
        }

        return text;
    }

    private void Break(ref Utf8JsonReader json, JsonException exception)
    {
        BrokenBy = exception;
        var offset = json.BytesConsumed;
        Report(json.CurrentDepth >= Options.MaxDepth - 1 && exception.Message.Contains("depth of")
            ? Fault.TooDeep(offset, Options.MaxDepth)
            : Fault.NotJson(offset, Detail(exception)));
    }

    // The message without the place, which the finding tells in its own way.
    private static string Detail(JsonException exception)
    {
        var end = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? exception.Message : exception.Message[..end];
    }
}

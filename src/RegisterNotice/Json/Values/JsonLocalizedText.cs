using System.Text.Json;
using RegisterNotice.Json.Merging;
using RegisterNotice.Json.Reading;
using RegisterNotice.Json.Walking;

namespace RegisterNotice.Json.Values;

/// <summary>A text in several languages: an object with a member per language tag.</summary>
/// <param name="role">What a walk is told of it.</param>
/// <param name="plain">The language as which a plain string is read, where the member was one before; null where it never was.</param>
internal sealed class JsonLocalizedText(TextRole role, LanguageTag? plain = null) : JsonValue<LocalizedText>
{
    private const int Few = 16;

    private static readonly JsonEncodedText Finnish = JsonEncodedText.Encode("fi");
    private static readonly JsonEncodedText Swedish = JsonEncodedText.Encode("sv");
    private static readonly JsonEncodedText English = JsonEncodedText.Encode("en");

    public override SchemaNode Schema { get; } = plain is null
        ? Texts
        : new() { OneOf = [Texts, new() { Type = "string", Deprecated = true }] };

    private static SchemaNode Texts => new() { Type = "object", Others = new() { Type = "string" } };

    public override bool HasTexts => true;

    public override void Lead(NoticeWalk walk, LocalizedText value) => walk.Meet(value, role);

    public override void Write(Utf8JsonWriter json, LocalizedText value)
    {
        json.WriteStartObject();
        WriteTexts(json, value);
    }

    public override void WriteMember(Utf8JsonWriter json, JsonEncodedText name, LocalizedText value)
    {
        json.WriteStartObject(name);
        WriteTexts(json, value);
    }

    public override bool TryRead(ref Utf8JsonReader json, ReadSession session, out LocalizedText value)
    {
        value = LocalizedText.Empty;
        if (plain is not null && json.TokenType == JsonTokenType.String)
        {
            return session.ReadString(ref json) is { } words && LocalizedText.TryOwn([new(plain, words)], out value!);
        }

        if (!session.Expect(ref json, JsonTokenType.StartObject))
        {
            return false;
        }

        var texts = new KeyValuePair<LanguageTag, string>[1];
        var count = 0;
        HashSet<LanguageTag>? many = null;
        while (session.Next(ref json) && json.TokenType == JsonTokenType.PropertyName)
        {
            var at = json.TokenStartIndex;
            var tag = Tag(ref json, session);
            if (!session.Next(ref json))
            {
                break;
            }

            if (session.ReadString(ref json) is not { } text || tag is null)
            {
                continue;
            }

            if (count == session.Options.MaxItems)
            {
                session.Report(Fault.TooMany(at, count));
                session.LeaveObject(ref json);
                break;
            }

            if (IsThere(texts.AsSpan(0, count), tag, ref many))
            {
                session.Report(Fault.Duplicate(at, tag.Value));
                continue;
            }

            if (count == texts.Length)
            {
                Array.Resize(ref texts, count * 2);
            }

            texts[count++] = new(tag, text);
        }

        Array.Resize(ref texts, count);
        return LocalizedText.TryOwn(texts, out value!);
    }

    // Language by language, so that a translator and an author get on side by side.
    public override LocalizedText Merge(LocalizedText before, LocalizedText ours, LocalizedText theirs, MergeWalk walk)
    {
        var texts = new List<KeyValuePair<LanguageTag, string>>();
        var hasConflict = false;
        foreach (var language in ours.Concat(theirs).Select(version => version.Key).Distinct())
        {
            var (was, one, other) = (before[language], ours[language], theirs[language]);
            if (was != one && was != other && one != other)
            {
                walk.Enter(JsonPointer.Escape(language.Value));
                walk.Conflict(was, one, other);
                walk.Leave();
                (other, hasConflict) = (was, true);
            }

            if ((was == one ? other : one) is { } text)
            {
                texts.Add(new(language, text));
            }
        }

        if (texts.Count > 0 || hasConflict)
        {
            return new(texts);
        }

        // Each has taken away what the other has left.
        walk.Conflict(before, ours, theirs);
        return ours;
    }

    public override LocalizedText MergeAdded(LocalizedText ours, LocalizedText theirs, MergeWalk walk) =>
        Merge(LocalizedText.Empty, ours, theirs, walk);

    // Among many texts a language is looked up, so that each does not cost as much as all before it.
    private static bool IsThere(ReadOnlySpan<KeyValuePair<LanguageTag, string>> texts, LanguageTag tag, ref HashSet<LanguageTag>? many)
    {
        if (texts.Length < Few)
        {
            foreach (var text in texts)
            {
                if (text.Key.Equals(tag))
                {
                    return true;
                }
            }

            return false;
        }

        if (many is null)
        {
            many = [];
            foreach (var text in texts)
            {
                many.Add(text.Key);
            }
        }

        return !many.Add(tag);
    }

    private static void WriteTexts(Utf8JsonWriter json, LocalizedText value)
    {
        foreach (var text in value.AsSpan())
        {
            var content = IllFormedText.Refuse(text.Value);
            if (ReferenceEquals(text.Key, LanguageTag.Finnish))
            {
                json.WriteString(Finnish, content);
            }
            else if (ReferenceEquals(text.Key, LanguageTag.Swedish))
            {
                json.WriteString(Swedish, content);
            }
            else if (ReferenceEquals(text.Key, LanguageTag.English))
            {
                json.WriteString(English, content);
            }
            else
            {
                json.WriteString(IllFormedText.Refuse(text.Key.Value), content);
            }
        }

        json.WriteEndObject();
    }

    private static LanguageTag? Tag(ref Utf8JsonReader json, ReadSession session)
    {
        if (!json.HasValueSequence && !json.ValueIsEscaped)
        {
            if (json.ValueSpan.SequenceEqual("fi"u8))
            {
                return LanguageTag.Finnish;
            }

            if (json.ValueSpan.SequenceEqual("sv"u8))
            {
                return LanguageTag.Swedish;
            }
        }

        return session.ReadName(ref json) is { } name ? LanguageTag.AsWritten(name) : null;
    }
}

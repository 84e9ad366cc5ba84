using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>A text in one or more languages; its JSON is an object with a member per language: <c>{"fi": "...", "sv": "..."}</c>.</summary>
/// <remarks>Immutable. Compares by content; the order in which the languages were given does not matter.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class LocalizedText : IEquatable<LocalizedText>
{
    // In so many languages a text is looked through; in more, by halves.
    private const int Few = 8;

    // Sorted by tag, so that equal texts are equal arrays and are written alike.
    private readonly KeyValuePair<LanguageTag, string>[] texts;

    private LocalizedText(KeyValuePair<LanguageTag, string>[] texts) => this.texts = texts;

    /// <summary>A text in no language.</summary>
    public static LocalizedText Empty { get; } = new(Array.Empty<KeyValuePair<LanguageTag, string>>());

    /// <summary>In how many languages the text is given.</summary>
    public int Count => texts.Length;

    /// <summary>The text in a language, or null where it is not given in it.</summary>
    /// <param name="language">The language.</param>
    public string? this[LanguageTag language]
    {
        get
        {
            if (texts.Length > Few)
            {
                var at = FirstFrom(language.Value);
                return at < texts.Length && texts[at].Key.Equals(language) ? texts[at].Value : null;
            }

            foreach (var text in texts)
            {
                if (text.Key.Equals(language))
                {
                    return text.Value;
                }
            }

            return null;
        }
    }

    /// <summary>The text in a language, or null where it is not given in it.</summary>
    /// <param name="language">The language's tag (BCP 47), in any case; what is no well-formed tag is looked up as it is written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string? this[string language] => this[LanguageTag.AsWritten(language)];

    /// <summary>Looks for the text in a language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="text">The text, or null.</param>
    /// <returns>Whether the text is given in the language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public bool TryGet(LanguageTag language, [NotNullWhen(true)] out string? text) => (text = this[Guard.NotNull(language)]) is not null;

    /// <summary>
    /// The text for a reader of a language: in that language, else in it without region and script (<c>sv</c> for <c>sv-FI</c>), else in English, else in the
    /// first there is.
    /// </summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The text; empty where it is given in no language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string For(LanguageTag language) =>
        this[Guard.NotNull(language)] ?? this[language.Primary()] ?? this[LanguageTag.English] ?? (texts.Length > 0 ? texts[0].Value : "");

    /// <summary>A text in one language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LocalizedText Of(LanguageTag language, string text) => new([new(Guard.NotNull(language), Guard.NotNull(text))]);

    /// <summary>A text in one language.</summary>
    /// <param name="language">The language's tag (BCP 47).</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException"><paramref name="language"/> is no well-formed tag.</exception>
    public static LocalizedText Of(string language, string text) => Of(LanguageTag.Parse(language), text);

    /// <summary>The same text with one language added or replaced.</summary>
    /// <param name="language">The language.</param>
    /// <param name="text">The text in it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public LocalizedText With(LanguageTag language, string text)
    {
        Guard.NotNull(language);
        Guard.NotNull(text);
        var at = 0;
        while (at < texts.Length && texts[at].Key.CompareTo(language) < 0)
        {
            at++;
        }

        var rest = at < texts.Length && texts[at].Key.Equals(language) ? at + 1 : at;
        var more = new KeyValuePair<LanguageTag, string>[texts.Length + at + 1 - rest];
        Array.Copy(texts, more, at);
        more[at] = new(language, text);
        Array.Copy(texts, rest, more, at + 1, texts.Length - rest);
        return new(more);
    }

    /// <summary>The same text with one language added or replaced.</summary>
    /// <param name="language">The language's tag (BCP 47).</param>
    /// <param name="text">The text in it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException"><paramref name="language"/> is no well-formed tag.</exception>
    public LocalizedText With(string language, string text) => With(LanguageTag.Parse(language), text);

    /// <summary>Takes over an array that nobody else holds; false where a language stands in it twice.</summary>
    internal static bool TryOwn(KeyValuePair<LanguageTag, string>[] texts, [NotNullWhen(true)] out LocalizedText? text)
    {
        if (texts.Length > 1)
        {
            Array.Sort(texts, static (a, b) => a.Key.CompareTo(b.Key));
            for (var i = 1; i < texts.Length; i++)
            {
                if (texts[i].Key.Equals(texts[i - 1].Key))
                {
                    text = null;
                    return false;
                }
            }
        }

        text = texts.Length == 0 ? Empty : new(texts);
        return true;
    }

    internal ReadOnlySpan<KeyValuePair<LanguageTag, string>> AsSpan() => texts;

    /// <summary>The index of the first text whose tag does not sort before another; the number of texts where all do.</summary>
    internal int FirstFrom(string tag)
    {
        var (from, to) = (0, texts.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (string.CompareOrdinal(texts[middle].Key.Value, tag) < 0)
            {
                from = middle + 1;
            }
            else
            {
                to = middle;
            }
        }

        return from;
    }

    /// <summary>True when both hold the same texts in the same languages.</summary>
    /// <param name="other">The text to compare with.</param>
    public bool Equals([NotNullWhen(true)] LocalizedText? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || other.texts.Length != texts.Length)
        {
            return false;
        }

        for (var i = 0; i < texts.Length; i++)
        {
            if (!texts[i].Key.Equals(other.texts[i].Key) || !string.Equals(texts[i].Value, other.texts[i].Value, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True when both are the same texts in the same languages, or both are null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(LocalizedText? left, LocalizedText? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when they are not the same texts in the same languages, or one alone is null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(LocalizedText? left, LocalizedText? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var text in texts)
        {
            hash.Add(text.Key);
            hash.Add(text.Value, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    /// <summary>The texts with their languages, for a person who debugs.</summary>
    public override string ToString() => string.Join(" | ", texts.Select(text => $"{text.Key}: {text.Value}"));

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<LanguageTag, string>> GetEnumerator() =>
        ((IEnumerable<KeyValuePair<LanguageTag, string>>)texts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => texts.GetEnumerator();
}

using System.Diagnostics.CodeAnalysis;

namespace RegisterNotice;

/// <content>The texts as a dictionary by language, which serializers and generic code know.</content>
public sealed partial class LocalizedText : IReadOnlyDictionary<LanguageTag, string>
{
    /// <summary>A text in the languages of a dictionary, or of any pairs.</summary>
    /// <param name="texts">The languages and the texts in them, in any order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null, or a language or a text in it.</exception>
    /// <exception cref="ArgumentException">A language stands in it twice.</exception>
    public LocalizedText(IEnumerable<KeyValuePair<LanguageTag, string>> texts)
    {
        KeyValuePair<LanguageTag, string>[] owned = [.. Guard.NotNull(texts)];
        foreach (var text in owned)
        {
            Guard.NotNull(text.Key, nameof(texts));
            Guard.NotNull(text.Value, nameof(texts));
        }

        this.texts = TryOwn(owned, out var sorted)
            ? sorted.texts
            : throw new ArgumentException("A language stands twice among the texts. Give one text in each.", nameof(texts));
    }

    IEnumerable<LanguageTag> IReadOnlyDictionary<LanguageTag, string>.Keys => texts.Select(text => text.Key);

    IEnumerable<string> IReadOnlyDictionary<LanguageTag, string>.Values => texts.Select(text => text.Value);

    string IReadOnlyDictionary<LanguageTag, string>.this[LanguageTag key] =>
        this[key] ?? throw new KeyNotFoundException($"The text is not given in the language {key}.");

    bool IReadOnlyDictionary<LanguageTag, string>.ContainsKey(LanguageTag key) => this[key] is not null;

#pragma warning disable CS8769 // The interface of .NET Standard says nothing of null.
    bool IReadOnlyDictionary<LanguageTag, string>.TryGetValue(LanguageTag key, [MaybeNullWhen(false)] out string value)
    {
        value = this[key];
        return value is not null;
    }
#pragma warning restore CS8769
}

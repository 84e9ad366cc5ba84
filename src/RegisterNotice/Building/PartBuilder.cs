namespace RegisterNotice;

/// <summary>What all builders share: the language in which texts are given.</summary>
/// <typeparam name="TSelf">The builder itself.</typeparam>
public abstract class PartBuilder<TSelf>
    where TSelf : PartBuilder<TSelf>
{
    private protected PartBuilder(LanguageTag language) => Language = language;

    internal LanguageTag Language { get; private set; }

    /// <summary>Gives texts in another language. Inside, methods that set a text add the language to it; the rest of the part stays as it is.</summary>
    /// <param name="language">The language's tag (BCP 47), such as <c>sv</c>.</param>
    /// <param name="texts">Gives the texts.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException"><paramref name="language"/> is no well-formed tag.</exception>
    public TSelf In(string language, Action<TSelf> texts)
    {
        Guard.NotNull(texts);
        var outer = Language;
        Language = LanguageTag.Parse(language);
        texts(Self);
        Language = outer;
        return Self;
    }

    private protected abstract TSelf Self { get; }

    /// <summary>A text with the builder's language added or replaced.</summary>
    internal LocalizedText Add(LocalizedText? text, string words) => (text ?? LocalizedText.Empty).With(Language, Guard.NotNull(words));

    /// <summary>The texts of a list, with the builder's language added to each by its place; more words than texts make new ones.</summary>
    internal void Add(List<LocalizedText> texts, string[] words)
    {
        for (var i = 0; i < Guard.NotNull(words).Length; i++)
        {
            if (i < texts.Count)
            {
                texts[i] = Add(texts[i], words[i]);
            }
            else
            {
                texts.Add(Add(null, words[i]));
            }
        }
    }
}

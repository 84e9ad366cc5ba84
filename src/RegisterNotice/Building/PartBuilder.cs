namespace RegisterNotice;

/// <summary>What all builders share: the part as far as it has been said, and the language in which texts are given.</summary>
/// <typeparam name="TSelf">The builder itself.</typeparam>
/// <typeparam name="TPart">What it builds.</typeparam>
public abstract class PartBuilder<TSelf, TPart>
    where TSelf : PartBuilder<TSelf, TPart>
    where TPart : NoticePart
{
    private protected PartBuilder(TPart part, LanguageTag language)
    {
        Part = part;
        Language = language;
    }

    internal LanguageTag Language { get; private set; }

    /// <summary>The part without what builders inside this one hold.</summary>
    internal TPart Part { get; private protected set; }

    private protected abstract TSelf Self { get; }

    /// <summary>Gives texts in another language. Inside, methods that set a text add the language to it; the rest of the part stays as it is.</summary>
    /// <param name="language">The language's tag (BCP 47), such as <c>sv</c>.</param>
    /// <param name="texts">Gives the texts. Where it throws, the builder is in its own language again.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException"><paramref name="language"/> is no well-formed tag.</exception>
    public TSelf In(string language, Action<TSelf> texts)
    {
        Run(LanguageTag.Parse(language), Guard.NotNull(texts));
        return Self;
    }

    /// <summary>The part with what builders inside this one hold.</summary>
    internal virtual TPart Build() => Part;

    /// <summary>Lets a caller say more in a language. Where the caller throws, nothing of it stays.</summary>
    internal void Configure(LanguageTag language, Action<TSelf>? configure)
    {
        if (configure is null)
        {
            return;
        }

        var restore = Remember();
        var isDone = false;
        try
        {
            Run(language, configure);
            isDone = true;
        }
        finally
        {
            if (!isDone)
            {
                restore();
            }
        }
    }

    /// <summary>What brings the builder back to where it stands now.</summary>
    internal virtual Action Remember()
    {
        var part = Part;
        return () => Part = part;
    }

    private protected TSelf Set(TPart part)
    {
        Part = part;
        return Self;
    }

    /// <summary>A text with the builder's language added or replaced.</summary>
    private protected LocalizedText Add(LocalizedText? text, string words) =>
        (text ?? LocalizedText.Empty).With(Language, Guard.NotNull(words));

    /// <summary>The texts of a list with words in the builder's language added: to those that follow the last one given in it, then as new ones.</summary>
    private protected IReadOnlyList<LocalizedText> Add(IReadOnlyList<LocalizedText> texts, string[] words)
    {
        var all = new List<LocalizedText>(texts);
        var at = all.FindLastIndex(text => text[Language] is not null);
        foreach (var word in words)
        {
            if (++at < all.Count)
            {
                all[at] = Add(all[at], word);
            }
            else
            {
                all.Add(Add(null, word));
            }
        }

        return all;
    }

    /// <summary>The parts with more told of the first that goes on, or with a new one at their end.</summary>
    private protected static IReadOnlyList<T> Continue<T>(IReadOnlyList<T> parts, Predicate<T> goesOn, Func<T> begin, Func<T, T> tell)
        where T : NoticePart
    {
        var all = parts.ToList();
        var at = all.FindIndex(goesOn);
        if (at < 0)
        {
            all.Add(tell(begin()));
        }
        else
        {
            all[at] = tell(all[at]);
        }

        return all;
    }

    private void Run(LanguageTag language, Action<TSelf> configure)
    {
        var outer = Language;
        Language = language;
        try
        {
            configure(Self);
        }
        finally
        {
            Language = outer;
        }
    }
}

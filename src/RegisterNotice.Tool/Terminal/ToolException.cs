using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Tool.Terminal;

/// <summary>Something about the input that the user must mend; the message says what.</summary>
/// <param name="text">The message in a language, fit for a terminal already.</param>
internal sealed class ToolException(Func<LanguageTag, string> text) : Exception(text(LanguageTag.English))
{
    /// <summary>With a phrase of the tool's tables; what fills it is made fit for a terminal.</summary>
    public ToolException(Phrase phrase, params (string Name, string Value)[] values)
        : this(language => phrase.Fill(language, [.. values.Select(value => (value.Name, TerminalText.OneLine(value.Value)))]))
    {
    }

    /// <summary>The language to speak where none is asked for: that of the notice it is about.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>What is wrong and what to do.</summary>
    public string In(LanguageTag language) => text(language);
}

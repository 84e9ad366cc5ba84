using RegisterNotice.Json.Walking;

namespace RegisterNotice.Rules;

/// <summary>A text of a notice's facts, while a walk is at it.</summary>
internal readonly ref struct FactText(NoticeWalk walk, string text, LanguageTag? language, bool isEmail)
{
    public string Text { get; } = text;

    /// <summary>The language in which it is written; null for names, addresses and other texts that have none.</summary>
    public LanguageTag? Language { get; } = language;

    /// <summary>Whether it is an e-mail address, or is meant to be one.</summary>
    public bool IsEmail { get; } = isEmail;

    /// <summary>Where it stands; made when it is asked for.</summary>
    public JsonPointer Pointer => walk.Pointer;
}

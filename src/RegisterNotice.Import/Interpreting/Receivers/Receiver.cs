namespace RegisterNotice.Import.Interpreting.Receivers;

/// <summary>Words that say who receives data.</summary>
/// <param name="Text">Whoever it is: a name, or a category in the words of the page, without the case of the sentence where that can be cut.</param>
/// <param name="Start">Where in the text the words begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="IsName">Whether it is a name.</param>
internal readonly record struct Receiver(string Text, int Start, int End, bool IsName);

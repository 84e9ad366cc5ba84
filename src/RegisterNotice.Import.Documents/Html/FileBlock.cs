namespace RegisterNotice.Import.Html;

/// <summary>A piece of a file as it is laid out: a heading, a paragraph, an item of a list, a table.</summary>
internal abstract record FileBlock
{
    public abstract bool HasText { get; }
}

namespace RegisterNotice;

/// <summary>Reads a <see cref="LanguageTag"/> from configuration, routes and property grids.</summary>
internal sealed class LanguageTagConverter : ValueConverter
{
    protected override object Parse(string text) => LanguageTag.Parse(text);
}

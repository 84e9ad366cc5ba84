namespace RegisterNotice;

/// <summary>Reads a <see cref="JsonPointer"/> from configuration, routes and property grids.</summary>
internal sealed class JsonPointerConverter : ValueConverter
{
    protected override object Parse(string text) => JsonPointer.Parse(text);
}

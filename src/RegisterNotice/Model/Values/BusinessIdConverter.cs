namespace RegisterNotice;

/// <summary>Reads a <see cref="BusinessId"/> from configuration, routes and property grids.</summary>
internal sealed class BusinessIdConverter : ValueConverter
{
    protected override object Parse(string text) => BusinessId.Parse(text);
}

namespace RegisterNotice;

/// <summary>Reads a <see cref="CountryCode"/> from configuration, routes and property grids.</summary>
internal sealed class CountryCodeConverter : ValueConverter
{
    protected override object Parse(string text) => CountryCode.Parse(text);
}
